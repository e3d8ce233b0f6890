package main

import (
	"time"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/validation"
)

type attributes = map[string]*schema.Schema

func required() *schema.Schema { return &schema.Schema{Type: schema.TypeString, Required: true} }

func optional(kind schema.ValueType) *schema.Schema {
	return &schema.Schema{Type: kind, Optional: true}
}

// An optional attribute whose value the workspace chooses where the configuration has none.
func chosen(kind schema.ValueType) *schema.Schema {
	return &schema.Schema{Type: kind, Optional: true, Computed: true}
}

func computed(kind schema.ValueType) *schema.Schema {
	return &schema.Schema{Type: kind, Computed: true}
}

func texts(kind schema.ValueType) *schema.Schema {
	return &schema.Schema{Type: kind, Optional: true, Elem: &schema.Schema{Type: schema.TypeString}}
}

func defaultTo(value any, argument *schema.Schema) *schema.Schema {
	argument.Default = value
	return argument
}

func conflicting(argument *schema.Schema, others ...string) *schema.Schema {
	argument.ConflictsWith = others
	return argument
}

func blocks(most int, nested attributes) *schema.Schema {
	return &schema.Schema{Type: schema.TypeList, Optional: true, MaxItems: most, Elem: &schema.Resource{Schema: nested}}
}

func requiredBlock(nested attributes) *schema.Schema {
	return &schema.Schema{Type: schema.TypeList, Required: true, MaxItems: 1, Elem: &schema.Resource{Schema: nested}}
}

func destination() *schema.Schema { return blocks(1, attributes{"destination": required()}) }

func s3Destination() *schema.Schema {
	return blocks(1, attributes{
		"destination":       required(),
		"region":            optional(schema.TypeString),
		"endpoint":          optional(schema.TypeString),
		"enable_encryption": optional(schema.TypeBool),
		"encryption_type":   optional(schema.TypeString),
		"kms_key":           optional(schema.TypeString),
		"canned_acl":        optional(schema.TypeString),
	})
}

func awsAttributes() *schema.Schema {
	nested := attributes{
		"availability":           optional(schema.TypeString),
		"ebs_volume_count":       optional(schema.TypeInt),
		"ebs_volume_iops":        optional(schema.TypeInt),
		"ebs_volume_size":        optional(schema.TypeInt),
		"ebs_volume_throughput":  optional(schema.TypeInt),
		"ebs_volume_type":        optional(schema.TypeString),
		"first_on_demand":        optional(schema.TypeInt),
		"instance_profile_arn":   optional(schema.TypeString),
		"spot_bid_price_percent": optional(schema.TypeInt),
		"zone_id":                optional(schema.TypeString),
	}
	for name, argument := range nested {
		argument.DiffSuppressFunc = filledIn(name, argument)
	}
	block := blocks(1, nested)
	block.DiffSuppressFunc = filledIn("aws_attributes", block)
	return block
}

func libraries() *schema.Schema {
	inRepository := func(name string) *schema.Schema {
		return blocks(1, attributes{name: required(), "repo": optional(schema.TypeString)})
	}
	maven := inRepository("coordinates")
	maven.Elem.(*schema.Resource).Schema["exclusions"] = texts(schema.TypeList)
	return &schema.Schema{Type: schema.TypeSet, Optional: true, Elem: &schema.Resource{Schema: attributes{
		"cran": inRepository("package"), "maven": maven, "pypi": inRepository("package"),
		"egg": optional(schema.TypeString), "jar": optional(schema.TypeString),
		"requirements": optional(schema.TypeString), "whl": optional(schema.TypeString),
	}}}
}

// The other names of an access mode, and a mode that the workspace chose, are no difference.
func sameAccessMode(_, before, after string, _ *schema.ResourceData) bool {
	newNames := map[string]string{
		"SINGLE_USER":    "DATA_SECURITY_MODE_DEDICATED",
		"USER_ISOLATION": "DATA_SECURITY_MODE_STANDARD",
	}
	newName, renamed := newNames[before]
	return before != "" && after == "" || renamed && (after == newName || after == "DATA_SECURITY_MODE_AUTO")
}

func sameSwitch(_, before, after string, _ *schema.ResourceData) bool {
	return before == after || before == "" && after == "false"
}

func switchOf() *schema.Schema {
	return &schema.Schema{Type: schema.TypeBool, Optional: true, Default: false, DiffSuppressFunc: sameSwitch}
}

var clusterSchema = attributes{
	"apply_policy_default_values": optional(schema.TypeBool),
	"autoscale": blocks(1, attributes{
		"min_workers": optional(schema.TypeInt),
		"max_workers": optional(schema.TypeInt),
	}),
	"autotermination_minutes": defaultTo(60, optional(schema.TypeInt)),
	"aws_attributes":          awsAttributes(),
	"cluster_id":              computed(schema.TypeString),
	"cluster_log_conf": blocks(1, attributes{
		"dbfs": destination(), "s3": s3Destination(), "volumes": destination(),
	}),
	"cluster_name": optional(schema.TypeString),
	"custom_tags":  texts(schema.TypeMap),
	"data_security_mode": {
		Type: schema.TypeString, Optional: true, DiffSuppressFunc: sameAccessMode,
	},
	"default_tags": {
		Type: schema.TypeMap, Computed: true, Elem: &schema.Schema{Type: schema.TypeString},
	},
	"driver_instance_pool_id":      conflicting(chosen(schema.TypeString), "driver_node_type_id", "node_type_id"),
	"driver_node_type_id":          conflicting(chosen(schema.TypeString), "driver_instance_pool_id", "instance_pool_id"),
	"enable_elastic_disk":          chosen(schema.TypeBool),
	"enable_local_disk_encryption": chosen(schema.TypeBool),
	"idempotency_token":            {Type: schema.TypeString, Optional: true, ForceNew: true},
	"docker_image": blocks(1, attributes{
		"url": required(),
		"basic_auth": blocks(1, attributes{
			"username": required(),
			"password": {Type: schema.TypeString, Required: true, Sensitive: true},
		}),
	}),
	"init_scripts": blocks(10, attributes{
		"dbfs": destination(), "file": destination(), "s3": s3Destination(), "volumes": destination(), "workspace": destination(),
	}),
	"instance_pool_id": conflicting(optional(schema.TypeString), "driver_node_type_id", "node_type_id"),
	"is_pinned":        switchOf(),
	"is_single_node":   optional(schema.TypeBool),
	"kind":             optional(schema.TypeString),
	"library":          libraries(),
	"no_wait":          switchOf(),
	"node_type_id":     conflicting(chosen(schema.TypeString), "driver_instance_pool_id", "instance_pool_id"),
	"num_workers": {
		Type: schema.TypeInt, Optional: true, Default: 0, ValidateFunc: validation.IntAtLeast(0),
	},
	"policy_id":              optional(schema.TypeString),
	"remote_disk_throughput": optional(schema.TypeInt),
	"runtime_engine": {
		Type: schema.TypeString, Optional: true, ValidateFunc: validation.StringInSlice([]string{"PHOTON", "STANDARD"}, false),
	},
	"single_user_name": optional(schema.TypeString),
	"spark_conf":       texts(schema.TypeMap),
	"spark_env_vars":   texts(schema.TypeMap),
	"spark_version":    required(),
	"ssh_public_keys": {
		Type: schema.TypeList, Optional: true, MaxItems: 10, Elem: &schema.Schema{Type: schema.TypeString},
	},
	"state":                          computed(schema.TypeString),
	"total_initial_remote_disk_size": optional(schema.TypeInt),
	"url":                            computed(schema.TypeString),
	"use_ml_runtime":                 optional(schema.TypeBool),
	"workload_type": blocks(1, attributes{
		"clients": requiredBlock(attributes{
			"jobs":      defaultTo(true, optional(schema.TypeBool)),
			"notebooks": defaultTo(true, optional(schema.TypeBool)),
		}),
	}),
}

var halfAnHour = schema.DefaultTimeout(30 * time.Minute)

var clusterTimeouts = &schema.ResourceTimeout{Create: halfAnHour, Update: halfAnHour, Delete: halfAnHour}
