package main

import (
	"context"
	"net/http"

	"github.com/databricks/databricks-sdk-go/client"
)

// What the provider reads of a group, a user or a service principal.
// https://docs.databricks.com/api/workspace/groups
type principal struct {
	ID            string         `json:"id"`
	DisplayName   string         `json:"displayName"`
	UserName      string         `json:"userName"`
	ApplicationID string         `json:"applicationId"`
	ExternalID    string         `json:"externalId"`
	Active        bool           `json:"active"`
	Roles         []complexValue `json:"roles"`
}

type complexValue struct {
	Value string `json:"value"`
}

type patch struct {
	Schemas    []string         `json:"schemas"`
	Operations []patchOperation `json:"Operations"`
}

type patchOperation struct {
	Op    string         `json:"op"`
	Path  string         `json:"path"`
	Value []complexValue `json:"value,omitempty"`
}

const scimPath = "/api/2.0/preview/scim/v2/"

func callSCIM(ctx context.Context, workspace *client.DatabricksClient, method, path string, query map[string]any, request, response any) error {
	headers := map[string]string{"Content-Type": "application/scim+json; charset=utf-8"}
	return workspace.Do(ctx, method, scimPath+path, headers, query, request, response)
}

func findPrincipals(ctx context.Context, workspace *client.DatabricksClient, collection, filter string) ([]principal, error) {
	var answer struct{ Resources []principal }
	err := callSCIM(ctx, workspace, http.MethodGet, collection, map[string]any{"filter": filter}, nil, &answer)
	return answer.Resources, err
}

func readPrincipal(ctx context.Context, workspace *client.DatabricksClient, path string) (principal, error) {
	var answer principal
	err := callSCIM(ctx, workspace, http.MethodGet, path, nil, nil, &answer)
	return answer, err
}

func patchPrincipal(ctx context.Context, workspace *client.DatabricksClient, path string, operation patchOperation) error {
	request := patch{
		Schemas:    []string{"urn:ietf:params:scim:api:messages:2.0:PatchOp"},
		Operations: []patchOperation{operation},
	}
	return callSCIM(ctx, workspace, http.MethodPatch, path, nil, request, nil)
}
