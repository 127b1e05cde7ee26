"""Starts MiniStack 1.5.33 with what it does otherwise than AWS put right, where the scenarios would see it.

A later MiniStack may bring this by itself, and then this file can go.
"""

import threading

from ministack import app
from ministack.core import lambda_runtime
from ministack.services import lambda_svc, ses, stepfunctions

current = threading.local()


def errors_keep_their_names():
    """What a function throws is called by its own name, not `Runtime.HandlerError`: retries go by it.

    https://docs.aws.amazon.com/lambda/latest/dg/nodejs-exceptions.html
    """
    plain = 'error: String(err.message || err), trace'
    named = 'error: String(err.message || err), name: err.name, trace'
    if plain not in lambda_runtime._NODEJS_WORKER_SCRIPT:
        raise RuntimeError('This is not the MiniStack that emulator.py was written for.')
    lambda_runtime._NODEJS_WORKER_SCRIPT = lambda_runtime._NODEJS_WORKER_SCRIPT.replace(plain, named)

    invoke, execute = lambda_runtime.Worker.invoke, lambda_svc._execute_function_warm

    def invoke_and_note(self, *args, **kwargs):
        answer = invoke(self, *args, **kwargs)
        current.error = answer.get('name')
        return answer

    def execute_and_name(*args, **kwargs):
        current.error = None
        result = execute(*args, **kwargs)
        body = result.get('body')
        if result.get('error') and current.error and isinstance(body, dict):
            body['errorType'] = current.error
        return result

    lambda_runtime.Worker.invoke = invoke_and_note
    lambda_svc._execute_function_warm = execute_and_name


def a_token_task_fails_with_its_function():
    """A task that invokes a function and waits for its token fails at once when the function throws.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-wait-token
    """
    invoke, call = stepfunctions._invoke_with_callback, stepfunctions._call_lambda

    def invoke_with_callback(resource, input_data, token, state):
        current.token = token
        try:
            return invoke(resource, input_data, token, state)
        finally:
            current.token = None

    def call_lambda(reference, event):
        try:
            return call(reference, event)
        except stepfunctions._ExecutionError as error:
            waiting = stepfunctions._task_tokens.get(getattr(current, 'token', None))
            if waiting:
                waiting['error'] = {'Error': error.error, 'Cause': error.cause}
                waiting['event'].set()
            raise

    stepfunctions._invoke_with_callback = invoke_with_callback
    stepfunctions._call_lambda = call_lambda


def mail_leaves_at_once():
    """A mail that SES took has left, so that tests may count mails and speak of the first and the last."""

    def relay(source, recipients, message):
        endpoint = ses._parse_smtp_host()
        if endpoint:
            ses._smtp_send(source, recipients, message, *endpoint)

    # a machine that is busy with other work is slow to take one
    ses._SMTP_TIMEOUT_SECONDS = 60
    ses._smtp_relay = relay


errors_keep_their_names()
a_token_task_fails_with_its_function()
mail_leaves_at_once()
app.main()
