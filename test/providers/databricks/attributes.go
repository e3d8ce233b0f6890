package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
)

// toAPI fills the SDK's request with the attributes that have a value. The API names its fields as the schema names
// its attributes, so JSON carries one to the other; a block that can stand only once is an object there.
func toAPI(d *schema.ResourceData, arguments map[string]*schema.Schema, request any) error {
	fields := map[string]any{}
	for name := range arguments {
		if value, ok := d.GetOk(name); ok {
			fields[name] = toField(value, arguments[name])
		}
	}
	encoded, err := json.Marshal(fields)
	if err != nil {
		return err
	}
	return json.Unmarshal(encoded, request)
}

func toField(value any, argument *schema.Schema) any {
	nested, isBlock := argument.Elem.(*schema.Resource)
	if !isBlock {
		return value
	}
	objects := []any{}
	for _, item := range value.([]any) {
		// An empty block comes as nil.
		attributes, _ := item.(map[string]any)
		object := map[string]any{}
		for name, attribute := range attributes {
			if !isZero(attribute) {
				object[name] = toField(attribute, nested.Schema[name])
			}
		}
		objects = append(objects, object)
	}
	if argument.MaxItems == 1 {
		return objects[0]
	}
	return objects
}

func isZero(value any) bool {
	switch typed := value.(type) {
	case string:
		return typed == ""
	case int:
		return typed == 0
	case bool:
		return !typed
	case []any:
		return len(typed) == 0
	case map[string]any:
		return len(typed) == 0
	}
	return value == nil
}

// fromAPI takes the SDK's answer into the state. As in the real provider, a value that the workspace filled in by
// itself is left out unless the resource is new or the attribute is computed.
func fromAPI(d *schema.ResourceData, arguments map[string]*schema.Schema, answer any) error {
	encoded, err := json.Marshal(answer)
	if err != nil {
		return err
	}
	fields := map[string]any{}
	if err := json.Unmarshal(encoded, &fields); err != nil {
		return err
	}
	for name, argument := range arguments {
		_, configured := d.GetOk(name)
		if !d.IsNewResource() && !argument.Computed && !configured {
			continue
		}
		value, present := fields[name]
		if !present {
			// JSON leaves out zeros; of the other types an absent value is unknown.
			if argument.Type != schema.TypeInt && argument.Type != schema.TypeBool {
				continue
			}
			value = argument.Type.Zero()
		}
		if err := d.Set(name, fromField(value, argument)); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

func fromField(value any, argument *schema.Schema) any {
	nested, isBlock := argument.Elem.(*schema.Resource)
	if !isBlock {
		return value
	}
	items, isList := value.([]any)
	if !isList {
		items = []any{value}
	}
	blocks := []any{}
	for _, item := range items {
		block := map[string]any{}
		for name, attribute := range item.(map[string]any) {
			if argument, known := nested.Schema[name]; known {
				block[name] = fromField(attribute, argument)
			}
		}
		blocks = append(blocks, block)
	}
	return blocks
}

// filledIn suppresses the difference where the configuration leaves an attribute, or a whole block, to the workspace.
// So a block that is removed from the configuration stays on the cluster, as with the real provider.
func filledIn(name string, argument *schema.Schema) schema.SchemaDiffSuppressFunc {
	zero := fmt.Sprintf("%v", argument.Type.Zero())
	return func(key, before, after string, d *schema.ResourceData) bool {
		if strings.HasSuffix(key, name+".#") {
			return before != "0" && after == "0"
		}
		return before != zero && after == zero && !d.HasChange(key)
	}
}
