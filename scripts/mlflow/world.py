"""moto as the AWS account that MLflow deploys to, and MLflow running there with the deploy role's credentials."""

import json
import os
import urllib.request
from functools import cache

ACCOUNT, REGION, ROLE = "123456789012", "eu-central-1", "databricks-sagemaker"
ROLE_ARN = f"arn:aws:iam::{ACCOUNT}:role/{ROLE}"
OTHER_ACCOUNT = "210987654321"
OTHER_ROLE_ARN = f"arn:aws:iam::{OTHER_ACCOUNT}:role/example-deployer"
BUCKET, ARTIFACT_BUCKET = "example-models", "example-artifacts"

# Before boto3 is imported, so that nothing of this machine's own configuration reaches it.
for name in [name for name in os.environ if name.startswith(("AWS_", "MLFLOW_")) or name.lower().endswith("_proxy")]:
    del os.environ[name]
os.environ.update(AWS_DEFAULT_REGION=REGION, AWS_EC2_METADATA_DISABLED="true", AWS_CONFIG_FILE=os.devnull)
os.environ.update(AWS_SHARED_CREDENTIALS_FILE=os.devnull)

import boto3  # noqa: E402
from moto.sagemaker.models import sagemaker_backends  # noqa: E402


class World:
    """A fresh account each time: the deploy role, the image's repository, two buckets, and a role elsewhere."""

    def __init__(self, server, model_path):
        self.model_path = model_path
        self._server = server
        self._post("/moto-api/reset")
        make_role(setup("iam"), ROLE)
        make_role(boto3.client("iam", **session_of(OTHER_ROLE_ARN)), OTHER_ROLE_ARN.split("/")[1])
        setup("ecr").create_repository(repositoryName="mlflow-pyfunc")
        location = {"LocationConstraint": REGION}
        for bucket in (BUCKET, ARTIFACT_BUCKET):
            setup("s3").create_bucket(Bucket=bucket, CreateBucketConfiguration=location)
        setup("s3").upload_file(f"{model_path}/MLmodel", ARTIFACT_BUCKET, "model/MLmodel")
        session = session_of(ROLE_ARN)
        os.environ.update({name.upper(): value for name, value in session.items()})
        boto3.setup_default_session()
        self.access_key_id = session["aws_access_key_id"]

    def answer_invocations(self):
        """What the endpoint says: the body is MLflow's scoring answer."""
        answer = {"Body": json.dumps({"predictions": [1]}), "ContentType": "application/json"}
        for account in (ACCOUNT, OTHER_ACCOUNT):
            self._post(
                "/moto-api/static/sagemaker/endpoint-results",
                {"account_id": account, "region": REGION, "results": [answer]},
            )

    def _post(self, path, body=None):
        data = json.dumps(body).encode() if body else None
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(f"{self._server}{path}", data=data, headers=headers, method="POST")
        urllib.request.urlopen(request).read()


@cache
def setup(service):
    """A client of the account's own user; one for all worlds, since making it takes longer than what it is asked."""
    return boto3.client(service, aws_access_key_id="setup", aws_secret_access_key="setup")


def make_role(iam, name):
    iam.create_role(RoleName=name, AssumeRolePolicyDocument="{}")


def session_of(role_arn):
    credentials = setup("sts").assume_role(RoleArn=role_arn, RoleSessionName="cluster")["Credentials"]
    return {
        "aws_access_key_id": credentials["AccessKeyId"],
        "aws_secret_access_key": credentials["SecretAccessKey"],
        "aws_session_token": credentials["SessionToken"],
    }


def update_endpoint(parameters):
    """UpdateEndpoint's effect on moto's state."""
    holding(lambda backend: backend.endpoints, parameters["EndpointName"]).endpoint_config_name = parameters[
        "EndpointConfigName"
    ]


def stop_transform_job(parameters):
    """StopTransformJob's effect on moto's state."""
    job = holding(lambda backend: backend.transform_jobs, parameters["TransformJobName"])
    job.transform_job_status = "Stopped"


def holding(kind, name):
    accounts = [kind(sagemaker_backends[account][REGION]) for account in (ACCOUNT, OTHER_ACCOUNT)]
    return next(account[name] for account in accounts if name in account)


# SageMaker operations that moto does not have.
STAND_INS = {"sagemaker:UpdateEndpoint": update_endpoint, "sagemaker:StopTransformJob": stop_transform_job}
