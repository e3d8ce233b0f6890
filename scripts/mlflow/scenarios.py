"""Every operation of MLflow's SageMaker client and command line, with and without the arguments that change its calls."""

from functools import partial
from typing import Callable, NamedTuple

import mlflow.sagemaker
from click.testing import CliRunner
from mlflow.sagemaker import SageMakerDeploymentClient
from mlflow.sagemaker.cli import build_and_push_container
from world import ACCOUNT, ARTIFACT_BUCKET, BUCKET, OTHER_ROLE_ARN, REGION, ROLE_ARN

ARGUMENTS = {
    "execution_role_arn": ROLE_ARN,
    "image_url": f"{ACCOUNT}.dkr.ecr.{REGION}.amazonaws.com/example-image:1",
    "bucket": BUCKET,
    "assume_role_arn": OTHER_ROLE_ARN,
}
GIVEN_TO_DEPLOY = [
    (),
    ("execution_role_arn",),
    ("image_url",),
    ("bucket",),
    ("execution_role_arn", "image_url", "bucket"),
    ("assume_role_arn",),
]
GIVEN_TO_CLIENT = [(), ("assume_role_arn",)]
ENDPOINT, JOB, MODEL = "mlflow-endpoint", "mlflow-job", "mlflow-model"


class Scenario(NamedTuple):
    """`prepare` runs before the recording starts; both get the World and the arguments given, with their values."""

    operation: str
    run: Callable
    given: tuple = ()
    prepare: Callable = lambda world, given: None
    particular: str = ""


def scenarios():
    """In the order of the report."""
    yield from [Scenario("create", create, given) for given in GIVEN_TO_DEPLOY]
    yield Scenario("create", create_from_s3, particular="with model_uri in S3")
    yield from [Scenario("update", partial(update, mode="replace"), given, create) for given in GIVEN_TO_DEPLOY]
    yield Scenario("update", partial(update, mode="add"), (), create, particular="in mode add")
    for operation, run in [("delete", delete), ("list", list_all), ("get", get), ("predict", predict)]:
        yield from [Scenario(operation, run, given, create) for given in GIVEN_TO_CLIENT]
    yield from [Scenario("deploy-transform-job", transform, given) for given in GIVEN_TO_DEPLOY]
    keep_model = partial(transform, archive=True)
    yield from [Scenario("terminate-transform-job", terminate, given, keep_model) for given in GIVEN_TO_CLIENT]
    yield from [Scenario("push-model", push_model, given) for given in GIVEN_TO_DEPLOY]
    yield Scenario("build-and-push-container", partial(build_and_push, container="mlflow-pyfunc"))
    create_repository = partial(build_and_push, container="example-image")
    yield Scenario("build-and-push-container", create_repository, particular="where the repository does not exist")


def create(world, given):
    client({}).create_deployment(ENDPOINT, world.model_path, config=given)


def create_from_s3(_, given):
    client({}).create_deployment(ENDPOINT, f"s3://{ARTIFACT_BUCKET}/model", config=given)


def update(world, given, mode):
    client({}).update_deployment(ENDPOINT, world.model_path, config={**given, "mode": mode})


def delete(_, given):
    client({}).delete_deployment(ENDPOINT, config=given)


def list_all(_, given):
    client(given).list_deployments()


def get(_, given):
    client(given).get_deployment(ENDPOINT)


def predict(world, given):
    world.answer_invocations()
    client(given).predict(ENDPOINT, [[1]])


def client(given):
    """list, get and predict take the role to assume from the target URI only."""
    role = given.get("assume_role_arn")
    return SageMakerDeploymentClient(f"sagemaker:/{REGION}/{role}" if role else f"sagemaker:/{REGION}")


def transform(world, given, archive=False):
    mlflow.sagemaker.deploy_transform_job(
        JOB,
        world.model_path,
        s3_input_data_type="S3Prefix",
        s3_input_uri="s3://example-data/in",
        content_type="text/csv",
        s3_output_path="s3://example-data/out",
        region_name=REGION,
        archive=archive,
        **given,
    )


def terminate(_, given):
    mlflow.sagemaker.terminate_transform_job(JOB, region_name=REGION, **given)


def push_model(world, given):
    mlflow.sagemaker.push_model_to_sagemaker(MODEL, world.model_path, region_name=REGION, **given)


def build_and_push(_, __, container):
    arguments = ["--container", container, "--env-manager", "virtualenv"]
    CliRunner().invoke(build_and_push_container, arguments, catch_exceptions=False)
