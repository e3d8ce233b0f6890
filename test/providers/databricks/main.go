// A stand-in for the Databricks provider of Terraform, for the tests where the real one cannot be downloaded.
//
// It serves the schema of databricks/databricks 1.99.0 for the resources and data sources that the deployments use,
// plans with the same plugin SDK, and talks to the workspace through Databricks' own Go SDK: authentication, retries
// and requests are those of the real provider. docs/testing.md lists what it leaves out.
package main

import "github.com/hashicorp/terraform-plugin-sdk/v2/plugin"

func main() {
	plugin.Serve(&plugin.ServeOpts{
		ProviderFunc: newProvider,
		ProviderAddr: "registry.terraform.io/databricks/databricks",
	})
}
