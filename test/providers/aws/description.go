package main

import (
	"context"
	"os"
	"strings"

	"google.golang.org/protobuf/encoding/protowire"
)

// How the names of the types begin that the tests use.
var wanted = []string{"aws_iam_", "aws_caller_identity", "aws_partition"}

// Of GetProviderSchema.Response, the maps from a type's name to its schema: resources, data sources, ephemeral resources.
// https://github.com/hashicorp/terraform/blob/v1.11.4/docs/plugin-protocol/tfplugin5.8.proto
var typesByName = map[protowire.Number]bool{2: true, 3: true, 8: true}

func write(real *provider, file string) error {
	var description []byte
	if err := real.invoke(context.Background(), describe, nil, &description); err != nil {
		return err
	}
	narrow, err := narrowed(description)
	if err != nil {
		return err
	}
	return os.WriteFile(file, narrow, 0o644)
}

// Leaves out the types that are not wanted, and no byte of anything else.
func narrowed(description []byte) ([]byte, error) {
	var kept []byte
	for len(description) > 0 {
		number, kind, length := protowire.ConsumeField(description)
		if length < 0 {
			return nil, protowire.ParseError(length)
		}
		field := description[:length]
		description = description[length:]
		if kind == protowire.BytesType && typesByName[number] && !isWanted(nameIn(field)) {
			continue
		}
		kept = append(kept, field...)
	}
	return kept, nil
}

// The key of a map's entry, which comes first.
func nameIn(field []byte) string {
	_, _, tag := protowire.ConsumeTag(field)
	entry, _ := protowire.ConsumeBytes(field[tag:])
	_, _, tag = protowire.ConsumeTag(entry)
	name, _ := protowire.ConsumeString(entry[tag:])
	return name
}

func isWanted(name string) bool {
	for _, beginning := range wanted {
		if strings.HasPrefix(name, beginning) {
			return true
		}
	}
	return false
}
