"""
Runs MLflow's SageMaker client against moto and prints, as JSON, the AWS calls that each of its operations makes.

MLflow, boto3 and moto's HTTP server are the real ones. Not real are the clock (MLflow waits 20 seconds after an
update), the operations in world.STAND_INS, which moto does not have, and the programs `aws` and `docker`, which MLflow
starts to build and push its image: those only log how they are called.
"""

import json
import os
import re
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace

from world import ACCOUNT, REGION, ROLE, ROLE_ARN, STAND_INS, World  # first: it cleans the environment

import boto3
import mlflow
import mlflow.sagemaker
import moto
from mlflow.models import Model
from moto.server import ThreadedMotoServer
from recorder import Recorder
from scenarios import ARGUMENTS, scenarios

# What differs between two runs, or between this account and a user's.
PLACEHOLDERS = [
    (re.compile(r"-(model|config)-[0-9a-f]{20}\b"), r"-\1-00000000000000000000"),
    (re.compile(re.escape(ROLE_ARN)), "{role_arn}"),
    (re.compile(r"\barn:aws:"), "arn:{partition}:"),
    (re.compile(ROLE), "{role_name}"),
    (re.compile(ACCOUNT), "{account}"),
    (re.compile(REGION), "{region}"),
]
PROGRAM = """#!/bin/sh
if [ "$1" = version ]; then echo 28.0.0; fi
"""


def main():
    recorder = Recorder(STAND_INS)
    recorder.install()
    quicken_clock()
    with tempfile.TemporaryDirectory() as folder:
        put_programs_on_path(Path(folder, "bin"))
        os.chdir(folder)
        model_path = make_model(Path("model"))
        server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
        server.start()
        host, port = server.get_host_and_port()
        os.environ["AWS_ENDPOINT_URL"] = f"http://{host}:{port}"
        try:
            operations = [record(recorder, scenario, model_path) for scenario in scenarios()]
        finally:
            server.stop()
    print(one_call_a_line(generalise(document(operations, recorder))))


def record(recorder, scenario, model_path):
    world = World(os.environ["AWS_ENDPOINT_URL"], model_path)
    given = {name: ARGUMENTS[name] for name in scenario.given}
    scenario.prepare(world, given)
    with recorder.recording(world.access_key_id) as calls:
        scenario.run(world, given)
    particular = {"particular": scenario.particular} if scenario.particular else {}
    return {"operation": scenario.operation, "given": list(scenario.given), **particular, "calls": calls}


def document(operations, recorder):
    return {
        "formatVersion": "1.0",
        "versions": {"mlflow": mlflow.__version__, "boto3": boto3.__version__, "moto": moto.__version__},
        "notInMoto": sorted(recorder.stood_in),
        "operations": operations,
    }


def generalise(value):
    text = json.dumps(value)
    for pattern, replacement in PLACEHOLDERS:
        text = pattern.sub(replacement, text)
    return json.loads(text)


def one_call_a_line(value):
    """JSON whose differences a person can read."""
    head = {name: part for name, part in value.items() if name != "operations"}
    operations = ",\n".join(operation_lines(operation) for operation in value["operations"])
    return f'{json.dumps(head, indent=1)[:-2]},\n "operations": [\n{operations}\n ]\n}}'


def operation_lines(operation):
    head = json.dumps({name: part for name, part in operation.items() if name != "calls"})
    calls = ",\n".join(f"   {json.dumps(call)}" for call in operation["calls"])
    return f'  {head[:-1]}, "calls": [\n{calls}\n  ]}}'


def make_model(path):
    """The smallest model that MLflow agrees to deploy: it looks at the flavours and never loads it."""
    path.mkdir()
    Model(flavors={"python_function": {"loader_module": "none"}}).save(path / "MLmodel")
    return str(path)


def put_programs_on_path(folder):
    folder.mkdir()
    for name in ("aws", "docker"):
        program = folder / name
        program.write_text(PROGRAM)
        program.chmod(0o755)
    os.environ["PATH"] = f"{folder}{os.pathsep}{os.environ['PATH']}"
    # The Python package `docker` would ask a real daemon for its version.
    sys.modules["docker"] = None


def quicken_clock():
    clock = SimpleNamespace(now=0.0)

    def sleep(seconds):
        clock.now += seconds

    mlflow.sagemaker.time = SimpleNamespace(time=lambda: clock.now, sleep=sleep)


if __name__ == "__main__":
    main()
