package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/databricks/databricks-sdk-go/client"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
)

func currentUserData() *schema.Resource {
	arguments := attributes{
		"user_name": computed(schema.TypeString), "home": computed(schema.TypeString), "repos": computed(schema.TypeString),
		"external_id": computed(schema.TypeString), "workspace_url": computed(schema.TypeString),
	}
	return dataSource("current user", arguments, func(ctx context.Context, d *schema.ResourceData, workspace *client.DatabricksClient) error {
		me, err := readPrincipal(ctx, workspace, "Me")
		if err != nil {
			return err
		}
		d.SetId(me.ID)
		return setAll(d, map[string]any{
			"user_name": me.UserName, "home": "/Users/" + me.UserName, "repos": "/Repos/" + me.UserName,
			"external_id": me.ExternalID, "workspace_url": workspace.Config.Host,
		})
	})
}

func groupData() *schema.Resource {
	arguments := attributes{
		"display_name": required(), "recursive": defaultTo(true, optional(schema.TypeBool)),
		"external_id": computed(schema.TypeString), "acl_principal_id": computed(schema.TypeString),
	}
	return dataSource("group", arguments, func(ctx context.Context, d *schema.ResourceData, workspace *client.DatabricksClient) error {
		name := d.Get("display_name").(string)
		found, err := findPrincipals(ctx, workspace, "Groups", fmt.Sprintf(`displayName eq "%s"`, name))
		if err != nil {
			return err
		}
		if len(found) == 0 {
			return fmt.Errorf("cannot find group: %s", name)
		}
		d.SetId(found[0].ID)
		return setAll(d, map[string]any{"external_id": found[0].ExternalID, "acl_principal_id": "groups/" + name})
	})
}

func userData() *schema.Resource {
	arguments := attributes{
		"user_name": optional(schema.TypeString), "user_id": optional(schema.TypeString),
		"home": computed(schema.TypeString), "repos": computed(schema.TypeString), "display_name": computed(schema.TypeString),
		"external_id": computed(schema.TypeString), "application_id": computed(schema.TypeString),
		"acl_principal_id": computed(schema.TypeString),
	}
	return dataSource("user", arguments, func(ctx context.Context, d *schema.ResourceData, workspace *client.DatabricksClient) error {
		user, err := findUser(ctx, d, workspace)
		if err != nil {
			return err
		}
		d.SetId(user.ID)
		return setAll(d, map[string]any{
			"user_name": user.UserName, "display_name": user.DisplayName, "home": "/Users/" + user.UserName,
			"repos": "/Repos/" + user.UserName, "external_id": user.ExternalID, "acl_principal_id": "users/" + user.UserName,
		})
	})
}

func findUser(ctx context.Context, d *schema.ResourceData, workspace *client.DatabricksClient) (principal, error) {
	if id := d.Get("user_id").(string); id != "" {
		return readPrincipal(ctx, workspace, "Users/"+id)
	}
	name := d.Get("user_name").(string)
	if name == "" {
		return principal{}, errors.New("please specify either user_name or user_id")
	}
	found, err := findPrincipals(ctx, workspace, "Users", fmt.Sprintf(`userName eq "%s"`, name))
	if err != nil {
		return principal{}, err
	}
	if len(found) == 0 {
		return principal{}, fmt.Errorf("cannot find user %s", name)
	}
	return found[0], nil
}

func servicePrincipalData() *schema.Resource {
	keys := []string{"application_id", "display_name", "scim_id"}
	arguments := attributes{
		"sp_id": computed(schema.TypeString), "home": computed(schema.TypeString), "repos": computed(schema.TypeString),
		"active": computed(schema.TypeBool), "external_id": computed(schema.TypeString),
		"acl_principal_id": computed(schema.TypeString),
	}
	for _, key := range keys {
		arguments[key] = chosen(schema.TypeString)
		arguments[key].ExactlyOneOf = keys
	}
	return dataSource("service principal", arguments, func(ctx context.Context, d *schema.ResourceData, workspace *client.DatabricksClient) error {
		found, err := findServicePrincipal(ctx, d, workspace)
		if err != nil {
			return err
		}
		d.SetId(found.ID)
		return setAll(d, map[string]any{
			"application_id": found.ApplicationID, "display_name": found.DisplayName, "scim_id": found.ID, "sp_id": found.ID,
			"home": "/Users/" + found.ApplicationID, "repos": "/Repos/" + found.ApplicationID, "active": found.Active,
			"external_id": found.ExternalID, "acl_principal_id": "servicePrincipals/" + found.ApplicationID,
		})
	})
}

func findServicePrincipal(ctx context.Context, d *schema.ResourceData, workspace *client.DatabricksClient) (principal, error) {
	key, value := "application_id", d.Get("application_id").(string)
	filter := fmt.Sprintf(`applicationId eq "%s"`, value)
	if id := d.Get("scim_id").(string); id != "" {
		key, value, filter = "scim_id", id, fmt.Sprintf(`id eq "%s"`, id)
	} else if name := d.Get("display_name").(string); name != "" {
		key, value, filter = "display_name", name, fmt.Sprintf(`displayName eq "%s"`, name)
	}
	found, err := findPrincipals(ctx, workspace, "ServicePrincipals", filter)
	if err != nil {
		return principal{}, err
	}
	if len(found) != 1 {
		return principal{}, fmt.Errorf("cannot find SP with %s %s: there are %d", key, value, len(found))
	}
	return found[0], nil
}

func setAll(d *schema.ResourceData, values map[string]any) error {
	for name, value := range values {
		if err := d.Set(name, value); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}
