"""Starts MiniStack 1.5.33 with what it does otherwise than AWS put right, where the scenarios would see it.

A later MiniStack may bring the first two by itself. The others are for the tests: what they could not wait for, and
what they ask about afterwards (`exercised.ts`).
"""

import json
import os
import threading

from ministack import app
from ministack.core import iam_evaluator, lambda_runtime
from ministack.services import lambda_svc, s3, ses, stepfunctions

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


def an_object_may_be_old():
    """An object that says so in its metadata was stored then: nobody waits until mail is old enough to be missed."""
    build = s3._build_object_record

    def build_and_date(body, headers, **options):
        record = build(body, headers, **options)
        record['last_modified'] = headers.get('x-amz-meta-stored-at', record['last_modified'])
        return record

    s3._build_object_record = build_and_date


def what_was_allowed_is_noted():
    """Writes down once what each principal was allowed to do: a grant that nobody ever needed is not in that file."""
    evaluate, seen = iam_evaluator.evaluate, set()

    def evaluate_and_note(request, *policies):
        result = evaluate(request, *policies)
        # so much of a path says what it is: a bucket and a folder, a table, whose secrets
        noted = (request.principal_arn, request.action, '/'.join(request.resource_arn.split('/')[:2]))
        if result.decision == 'Allow' and noted not in seen:
            seen.add(noted)
            with open(os.environ['ALLOWED_FILE'], 'a', encoding='utf-8') as file:
                file.write(json.dumps(dict(zip(('principal', 'action', 'resource'), noted))) + '\n')
        return result

    iam_evaluator.evaluate = evaluate_and_note


errors_keep_their_names()
a_token_task_fails_with_its_function()
mail_leaves_at_once()
an_object_may_be_old()
what_was_allowed_is_noted()
app.main()
