package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/databricks/databricks-sdk-go/client"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
)

// The grant of a role, such as an instance profile's ARN, to one group, user or service principal.
func roleResource(name, holder, collection string) *schema.Resource {
	unpack := func(d *schema.ResourceData) (path, role string, err error) {
		id, role, found := strings.Cut(d.Id(), "|")
		if !found || id == "" || role == "" {
			return "", "", fmt.Errorf("invalid ID: %s", d.Id())
		}
		return collection + "/" + id, role, nil
	}
	return resource{
		name: name,
		schema: map[string]*schema.Schema{
			holder: {Type: schema.TypeString, Required: true},
			"role": {Type: schema.TypeString, Required: true},
		},
		create: func(ctx context.Context, d *schema.ResourceData, workspace *client.DatabricksClient) error {
			id, role := d.Get(holder).(string), d.Get("role").(string)
			add := patchOperation{Op: "add", Path: "roles", Value: []complexValue{{Value: role}}}
			if err := patchPrincipal(ctx, workspace, collection+"/"+id, add); err != nil {
				return err
			}
			d.SetId(id + "|" + role)
			return nil
		},
		read: func(ctx context.Context, d *schema.ResourceData, workspace *client.DatabricksClient) error {
			path, role, err := unpack(d)
			if err != nil {
				return err
			}
			found, err := readPrincipal(ctx, workspace, path+"?attributes=roles")
			if err != nil {
				return err
			}
			if !slices.Contains(found.Roles, complexValue{Value: role}) {
				return missing("%s has no role", path)
			}
			if err := d.Set(holder, strings.TrimPrefix(path, collection+"/")); err != nil {
				return err
			}
			return d.Set("role", role)
		},
		delete: func(ctx context.Context, d *schema.ResourceData, workspace *client.DatabricksClient) error {
			path, role, err := unpack(d)
			if err != nil {
				return err
			}
			return patchPrincipal(ctx, workspace, path, patchOperation{Op: "remove", Path: fmt.Sprintf(`roles[value eq "%s"]`, role)})
		},
	}.build()
}
