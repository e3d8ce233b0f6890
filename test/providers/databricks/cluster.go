package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/databricks/databricks-sdk-go/apierr"
	"github.com/databricks/databricks-sdk-go/client"
	"github.com/databricks/databricks-sdk-go/service/compute"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/retry"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
)

func clusterResource() *schema.Resource {
	return resource{
		name:          "cluster",
		schema:        clusterSchema,
		schemaVersion: 4,
		timeouts:      clusterTimeouts,
		create:        createCluster,
		read:          readCluster,
		update:        updateCluster,
		delete:        deleteCluster,
	}.build()
}

func createCluster(ctx context.Context, d *schema.ResourceData, workspace *client.DatabricksClient) error {
	if err := refuseLibraries(d); err != nil {
		return err
	}
	clusters := compute.NewClusters(workspace)
	var request compute.CreateCluster
	if err := toAPI(d, clusterSchema, &request); err != nil {
		return err
	}
	if request.InstancePoolId != "" {
		request.AwsAttributes = forPool(request.AwsAttributes)
	}
	if request.Autoscale == nil {
		request.ForceSendFields = append(request.ForceSendFields, "NumWorkers")
	}
	sendBoth(request.WorkloadType)
	waiter, err := clusters.Create(ctx, request)
	if err != nil {
		return err
	}
	d.SetId(waiter.ClusterId)
	if d.Get("is_pinned").(bool) {
		if err := clusters.PinByClusterId(ctx, d.Id()); err != nil {
			return err
		}
	}
	if d.Get("no_wait").(bool) {
		return nil
	}
	if _, err = waiter.GetWithTimeout(d.Timeout(schema.TimeoutCreate)); err == nil {
		return nil
	}
	// The real provider leaves no cluster behind that did not start.
	if cleanup := deleteCluster(ctx, d, workspace); cleanup != nil {
		return fmt.Errorf("failed to create cluster: %v and failed to delete it during cleanup: %v", err, cleanup)
	}
	d.SetId("")
	return err
}

// The schema has libraries, so that configurations with them are valid; installing them is left out.
func refuseLibraries(d *schema.ResourceData) error {
	if d.Get("library").(*schema.Set).Len() > 0 {
		return errors.New("this stand-in for the Databricks provider installs no libraries")
	}
	return nil
}

// Absent means true to the API, so false has to be said.
func sendBoth(workload *compute.WorkloadType) {
	if workload != nil {
		workload.Clients.ForceSendFields = []string{"Jobs", "Notebooks"}
	}
}

// A pool decides everything about its instances but the instance profile.
func forPool(settings *compute.AwsAttributes) *compute.AwsAttributes {
	if settings == nil {
		return nil
	}
	return &compute.AwsAttributes{InstanceProfileArn: settings.InstanceProfileArn}
}

func readCluster(ctx context.Context, d *schema.ResourceData, workspace *client.DatabricksClient) error {
	clusters := compute.NewClusters(workspace)
	cluster, err := clusters.GetByClusterId(ctx, d.Id())
	if err != nil {
		return goneAsMissing(err, d.Id())
	}
	if err := fromAPI(d, clusterSchema, cluster); err != nil {
		return err
	}
	pinned, err := clusters.ListAll(ctx, compute.ListClustersRequest{
		FilterBy: &compute.ListClustersFilterBy{IsPinned: true}, PageSize: 100,
	})
	if err != nil {
		return err
	}
	isPinned := slices.ContainsFunc(pinned, func(each compute.ClusterDetails) bool { return each.ClusterId == d.Id() })
	if err := d.Set("is_pinned", isPinned); err != nil {
		return err
	}
	return d.Set("url", fmt.Sprintf("%s/#setting/clusters/%s/configuration", strings.TrimSuffix(workspace.Config.Host, "/"), d.Id()))
}

// The workspace answers 404, or 400 with a message, or that the state is invalid; all mean that the cluster is gone.
func goneAsMissing(err error, id string) error {
	var answer *apierr.APIError
	if !errors.As(err, &answer) {
		return err
	}
	if answer.ErrorCode == "INVALID_STATE" || strings.Contains(answer.Message, fmt.Sprintf("Cluster %s does not exist", id)) {
		return missing("Cluster %s does not exist", id)
	}
	return err
}

var (
	notOfTheCluster = []string{"is_pinned", "no_wait"}
	sizes           = []string{"num_workers", "autoscale"}
)

func hasChangeBeside(d *schema.ResourceData, ignored ...string) bool {
	for name := range clusterSchema {
		if !slices.Contains(ignored, name) && d.HasChange(name) {
			return true
		}
	}
	return false
}

func updateCluster(ctx context.Context, d *schema.ResourceData, workspace *client.DatabricksClient) error {
	if err := refuseLibraries(d); err != nil {
		return err
	}
	clusters := compute.NewClusters(workspace)
	cluster, err := clusters.GetByClusterId(ctx, d.Id())
	if err != nil {
		return goneAsMissing(err, d.Id())
	}
	if hasChangeBeside(d, notOfTheCluster...) {
		// A running cluster is resized in place; every other edit restarts it.
		if cluster.State == compute.StateRunning && !hasChangeBeside(d, append(sizes, notOfTheCluster...)...) {
			err = resizeCluster(ctx, d, clusters)
		} else {
			err = editCluster(ctx, d, clusters)
		}
		if err != nil {
			return err
		}
	}
	if !d.HasChange("is_pinned") {
		return nil
	}
	if d.Get("is_pinned").(bool) {
		return clusters.PinByClusterId(ctx, d.Id())
	}
	return clusters.UnpinByClusterId(ctx, d.Id())
}

func resizeCluster(ctx context.Context, d *schema.ResourceData, clusters *compute.ClustersAPI) error {
	request := compute.ResizeCluster{ClusterId: d.Id()}
	var edit compute.EditCluster
	if err := toAPI(d, clusterSchema, &edit); err != nil {
		return err
	}
	if edit.Autoscale != nil {
		request.Autoscale = edit.Autoscale
	} else {
		request.NumWorkers = edit.NumWorkers
		request.ForceSendFields = []string{"NumWorkers"}
	}
	_, err := clusters.Resize(ctx, request)
	return err
}

// Only a running or a terminated cluster can be edited, so a cluster that is on its way is asked again.
func editCluster(ctx context.Context, d *schema.ResourceData, clusters *compute.ClustersAPI) error {
	request := compute.EditCluster{}
	if err := toAPI(d, clusterSchema, &request); err != nil {
		return err
	}
	request.ClusterId = d.Id()
	if request.InstancePoolId != "" {
		request.AwsAttributes = forPool(request.AwsAttributes)
	}
	if request.Autoscale == nil {
		request.ForceSendFields = append(request.ForceSendFields, "NumWorkers")
	}
	sendBoth(request.WorkloadType)
	return retry.RetryContext(ctx, 15*time.Minute, func() *retry.RetryError {
		_, err := clusters.Edit(ctx, request)
		var answer *apierr.APIError
		if errors.As(err, &answer) && answer.ErrorCode == "INVALID_STATE" {
			return retry.RetryableError(fmt.Errorf("cluster %s cannot be modified in its current state", d.Id()))
		}
		if err != nil {
			return retry.NonRetryableError(err)
		}
		return nil
	})
}

func deleteCluster(ctx context.Context, d *schema.ResourceData, workspace *client.DatabricksClient) error {
	clusters := compute.NewClusters(workspace)
	err := clusters.PermanentDeleteByClusterId(ctx, d.Id())
	if err == nil || apierr.IsMissing(err) || !strings.Contains(err.Error(), "unpin the cluster first") {
		return err
	}
	if err := clusters.UnpinByClusterId(ctx, d.Id()); err != nil {
		return err
	}
	return clusters.PermanentDeleteByClusterId(ctx, d.Id())
}
