package main

import (
	"context"
	"reflect"

	"github.com/databricks/databricks-sdk-go/client"
	"github.com/databricks/databricks-sdk-go/config"
	"github.com/databricks/databricks-sdk-go/useragent"
	"github.com/hashicorp/terraform-plugin-sdk/v2/diag"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
)

func newProvider() *schema.Provider {
	useragent.WithProduct("databricks-tf-provider", "1.99.0")
	return &schema.Provider{
		Schema: providerSchema(),
		ResourcesMap: map[string]*schema.Resource{
			"databricks_cluster":                clusterResource(),
			"databricks_instance_profile":       instanceProfileResource(),
			"databricks_group_role":             roleResource("group role", "group_id", "Groups"),
			"databricks_user_role":              roleResource("user role", "user_id", "Users"),
			"databricks_service_principal_role": roleResource("service principal role", "service_principal_id", "ServicePrincipals"),
		},
		DataSourcesMap: map[string]*schema.Resource{
			"databricks_current_user":      currentUserData(),
			"databricks_group":             groupData(),
			"databricks_user":              userData(),
			"databricks_service_principal": servicePrincipalData(),
		},
		ConfigureContextFunc: configure,
	}
}

var kinds = map[reflect.Kind]schema.ValueType{
	reflect.String: schema.TypeString,
	reflect.Bool:   schema.TypeBool,
	reflect.Int:    schema.TypeInt,
}

// The provider's arguments are the SDK's configuration attributes.
func providerSchema() map[string]*schema.Schema {
	arguments := map[string]*schema.Schema{}
	for _, attribute := range config.ConfigAttributes {
		arguments[attribute.Name] = &schema.Schema{Type: kinds[attribute.Kind], Optional: true, Sensitive: attribute.Sensitive}
	}
	return arguments
}

func configure(_ context.Context, d *schema.ResourceData) (any, diag.Diagnostics) {
	// The real provider retries what may be retried until Terraform's own timeout, and waits 65 seconds for an answer.
	settings := &config.Config{RetryTimeoutSeconds: -1, HTTPTimeoutSeconds: 65}
	for _, attribute := range config.ConfigAttributes {
		if value, ok := d.GetOk(attribute.Name); ok {
			if err := attribute.Set(settings, value); err != nil {
				return nil, diag.FromErr(err)
			}
		}
	}
	workspace, err := client.New(settings)
	if err != nil {
		return nil, diag.FromErr(err)
	}
	return workspace, nil
}
