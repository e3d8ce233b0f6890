package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/databricks/databricks-sdk-go/client"
	"github.com/databricks/databricks-sdk-go/service/compute"
	"github.com/hashicorp/go-cty/cty"
	"github.com/hashicorp/terraform-plugin-sdk/v2/diag"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
)

var instanceProfileSchema = map[string]*schema.Schema{
	// Not ForceNew, as in the real provider: a changed ARN becomes an edit of a profile that is not registered.
	"instance_profile_arn":     {Type: schema.TypeString, Required: true, ValidateDiagFunc: arnOf("instance-profile")},
	"iam_role_arn":             {Type: schema.TypeString, Optional: true, ValidateDiagFunc: arnOf("role")},
	"is_meta_instance_profile": {Type: schema.TypeBool, Optional: true},
	"skip_validation": {
		Type: schema.TypeBool, Optional: true, Computed: true,
		DiffSuppressFunc: func(_, before, after string, _ *schema.ResourceData) bool {
			return before == "false" && after == "true"
		},
	},
}

func instanceProfileResource() *schema.Resource {
	return resource{
		name:   "instance profile",
		schema: instanceProfileSchema,
		create: addInstanceProfile,
		read:   readInstanceProfile,
		update: editInstanceProfile,
		delete: func(ctx context.Context, d *schema.ResourceData, workspace *client.DatabricksClient) error {
			return compute.NewInstanceProfiles(workspace).Remove(ctx, compute.RemoveInstanceProfile{InstanceProfileArn: d.Id()})
		},
	}.build()
}

func addInstanceProfile(ctx context.Context, d *schema.ResourceData, workspace *client.DatabricksClient) error {
	arn := d.Get("instance_profile_arn").(string)
	err := compute.NewInstanceProfiles(workspace).Add(ctx, compute.AddInstanceProfile{
		InstanceProfileArn:    arn,
		IamRoleArn:            d.Get("iam_role_arn").(string),
		IsMetaInstanceProfile: d.Get("is_meta_instance_profile").(bool),
		SkipValidation:        d.Get("skip_validation").(bool),
	})
	if err == nil {
		d.SetId(arn)
	}
	return err
}

// There is no call for one profile: one that the list does not show counts as gone.
func readInstanceProfile(ctx context.Context, d *schema.ResourceData, workspace *client.DatabricksClient) error {
	profiles, err := compute.NewInstanceProfiles(workspace).ListAll(ctx)
	if err != nil {
		return err
	}
	for _, profile := range profiles {
		if profile.InstanceProfileArn == d.Id() {
			return fromAPI(d, instanceProfileSchema, profile)
		}
	}
	return missing("Instance profile with name: %s not found in list of instance profiles in the workspace!", d.Id())
}

// Without iam_role_arn the real provider sends the profile's ARN in its place.
func editInstanceProfile(ctx context.Context, d *schema.ResourceData, workspace *client.DatabricksClient) error {
	arn := d.Get("instance_profile_arn").(string)
	role := d.Get("iam_role_arn").(string)
	if role == "" {
		role = arn
	}
	return compute.NewInstanceProfiles(workspace).Edit(ctx, compute.InstanceProfile{InstanceProfileArn: arn, IamRoleArn: role})
}

func arnOf(kind string) schema.SchemaValidateDiagFunc {
	return func(value any, path cty.Path) diag.Diagnostics {
		sections := strings.SplitN(value.(string), ":", 6)
		if len(sections) == 6 && sections[0] == "arn" && strings.HasPrefix(sections[5], kind) {
			return nil
		}
		return diag.Diagnostics{{
			Summary: "Invalid ARN", Detail: fmt.Sprintf("Not a %s ARN: %s", kind, value), AttributePath: path,
		}}
	}
}
