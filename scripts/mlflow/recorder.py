"""Logs every AWS call that boto3 makes in this process: what is called, by whom, and from which line of MLflow."""

import contextvars
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import botocore.loaders
import botocore.session
import mlflow
from botocore.awsrequest import AWSResponse

MLFLOW_ROOT = Path(mlflow.__file__).parent
# The line of MLflow on whose behalf a worker thread runs, whatever the thread that gave it the work does meanwhile.
BEHALF = contextvars.ContextVar("BEHALF", default=None)

SUBMIT = ThreadPoolExecutor.submit

# The parameters that decide which resource a call is authorised on, or that IAM condition keys speak about.
RELEVANT = {
    "ACL",
    "Bucket",
    "EndpointConfigName",
    "EndpointName",
    "ExecutionRoleArn",
    "Key",
    "ModelName",
    "RoleArn",
    "RoleName",
    "Tags",
    "Tagging",
    "TransformJobName",
    "repositoryName",
    "repositoryNames",
}


class Recorder:
    """`stand_ins` carry out the operations that moto does not have, by `service:Operation`; `stood_in` says which did."""

    def __init__(self, stand_ins):
        self.stood_in = set()
        self._stand_ins = stand_ins
        self._calls = []
        self._own_access_key_id = None

    def install(self):
        """Every botocore session made from now on is watched, those that MLflow makes itself included."""
        make_session = botocore.session.get_session
        loader = botocore.loaders.create_loader()

        def make_watched_session(*args, **kwargs):
            session = make_session(*args, **kwargs)
            # One for all: reading the services' descriptions anew for each session takes most of the time.
            session.register_component("data_loader", loader)
            session.register("before-parameter-build", self._remember)
            session.register("before-call", self._log)
            return session

        botocore.session.get_session = make_watched_session
        ThreadPoolExecutor.submit = submit_on_behalf
        sys.addaudithook(self._log_program)

    @contextmanager
    def recording(self, own_access_key_id):
        """Gives the list that calls and started programs are appended to until the block ends."""
        self._calls, self._own_access_key_id = [], own_access_key_id
        try:
            yield self._calls
        finally:
            self._own_access_key_id = None

    def _log_program(self, event, arguments):
        if event == "subprocess.Popen" and self._own_access_key_id:
            self._append({"program": " ".join(arguments[1]), "at": mlflow_line()})

    def _remember(self, params, context, **_):
        context["parameters"] = params

    def _log(self, model, request_signer, context, **_):
        call = f"{model.service_model.signing_name}:{model.name}"
        parameters = context["parameters"]
        if self._own_access_key_id:
            self._append(
                {
                    "call": call,
                    "as": self._who(request_signer),
                    "parameters": {key: plain(key, parameters[key]) for key in sorted(RELEVANT & parameters.keys())},
                    "at": mlflow_line(),
                }
            )
        if call not in self._stand_ins:
            return None
        self.stood_in.add(call)
        self._stand_ins[call](parameters)
        return AWSResponse("", 200, {}, None), {}

    def _who(self, request_signer):
        # botocore has no public way to ask a signer whom it signs for.
        own = request_signer._credentials.access_key == self._own_access_key_id
        return "deploy role" if own else "assumed role"

    def _append(self, entry):
        # A poll makes the same call again and again; how often depends on the clock.
        if not self._calls or self._calls[-1] != entry:
            self._calls.append(entry)


def plain(name, value):
    """Tags as one object, whatever form the service wants them in."""
    if name == "Tagging":
        return plain("Tags", value["TagSet"])
    if name == "Tags":
        return {tag["Key"]: tag["Value"] for tag in value}
    return value


def own_line():
    """The innermost line of MLflow that this thread runs, or that it runs for; None where there is none."""
    frame = sys._getframe()
    while frame is not None:
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(MLFLOW_ROOT):
            return f"{path.relative_to(MLFLOW_ROOT.parent).as_posix()}:{frame.f_lineno}"
        frame = frame.f_back
    return BEHALF.get()


def mlflow_line():
    line = own_line()
    if line is None:
        raise RuntimeError("an AWS call that no line of MLflow makes")
    return line


def submit_on_behalf(executor, work, /, *args, **kwargs):
    """ThreadPoolExecutor.submit, whose worker knows the line of MLflow that submitted the work."""
    context = contextvars.copy_context()
    context.run(BEHALF.set, own_line())
    return SUBMIT(executor, context.run, work, *args, **kwargs)
