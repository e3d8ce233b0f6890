package main

import (
	"context"
	"fmt"

	"github.com/databricks/databricks-sdk-go/apierr"
	"github.com/databricks/databricks-sdk-go/client"
	"github.com/hashicorp/terraform-plugin-sdk/v2/diag"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
)

type operation func(ctx context.Context, d *schema.ResourceData, workspace *client.DatabricksClient) error

// What a resource does, without the conventions that all of the provider's resources share.
type resource struct {
	// As it stands in error messages: `cannot create instance profile: …`.
	name                         string
	schema                       map[string]*schema.Schema
	schemaVersion                int
	timeouts                     *schema.ResourceTimeout
	create, read, update, delete operation
}

// build adds the conventions: errors name the action and the resource, what is created or updated is read again,
// and what the workspace no longer has leaves the state.
func (r resource) build() *schema.Resource {
	built := &schema.Resource{
		Schema:        r.schema,
		SchemaVersion: r.schemaVersion,
		Timeouts:      r.timeouts,
		CreateContext: r.run("create", r.create, r.read),
		ReadContext: func(ctx context.Context, d *schema.ResourceData, m any) diag.Diagnostics {
			return r.forgetIfMissing("read", d, r.read(ctx, d, m.(*client.DatabricksClient)))
		},
		DeleteContext: func(ctx context.Context, d *schema.ResourceData, m any) diag.Diagnostics {
			return r.forgetIfMissing("delete", d, r.delete(ctx, d, m.(*client.DatabricksClient)))
		},
		Importer: &schema.ResourceImporter{
			StateContext: func(ctx context.Context, d *schema.ResourceData, m any) ([]*schema.ResourceData, error) {
				// A new resource takes every value of the workspace into the state.
				d.MarkNewResource()
				if err := r.read(ctx, d, m.(*client.DatabricksClient)); err != nil {
					return nil, fmt.Errorf("cannot read %s: %w", r.name, err)
				}
				return []*schema.ResourceData{d}, nil
			},
		},
	}
	if r.update != nil {
		built.UpdateContext = r.run("update", r.update, r.read)
		return built
	}
	for _, argument := range r.schema {
		argument.ForceNew = true
	}
	return built
}

func (r resource) run(action string, do operation, read operation) func(context.Context, *schema.ResourceData, any) diag.Diagnostics {
	return func(ctx context.Context, d *schema.ResourceData, m any) diag.Diagnostics {
		workspace := m.(*client.DatabricksClient)
		if err := do(ctx, d, workspace); err != nil {
			return diag.Errorf("cannot %s %s: %s", action, r.name, err)
		}
		if err := read(ctx, d, workspace); err != nil {
			return diag.Errorf("cannot read %s: %s", r.name, err)
		}
		return nil
	}
}

func (r resource) forgetIfMissing(action string, d *schema.ResourceData, err error) diag.Diagnostics {
	if apierr.IsMissing(err) {
		d.SetId("")
		return nil
	}
	if err != nil {
		return diag.Errorf("cannot %s %s: %s", action, r.name, err)
	}
	return nil
}

// A data source, whose missing object is an error.
func dataSource(name string, arguments map[string]*schema.Schema, read operation) *schema.Resource {
	return &schema.Resource{
		Schema: arguments,
		ReadContext: func(ctx context.Context, d *schema.ResourceData, m any) diag.Diagnostics {
			if err := read(ctx, d, m.(*client.DatabricksClient)); err != nil {
				return diag.Errorf("cannot read %s: %s", name, err)
			}
			return nil
		},
	}
}

func missing(format string, arguments ...any) error {
	return &apierr.APIError{ErrorCode: "NOT_FOUND", StatusCode: 404, Message: fmt.Sprintf(format, arguments...)}
}
