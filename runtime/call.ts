import { checkCallOptions } from "./call-options.js";
import { settingsOf } from "./client.js";
import type { Client } from "./client.js";
import { intentOf } from "./intent.js";
import { tellResult } from "./observe.js";
import type { Operation } from "./operation.js";
import type { Field } from "./request/arrange.js";
import { calls } from "./reconcile/calls.js";
import { prepare } from "./request/prepare.js";
import type { Result } from "./result.js";
import { formsOf, scrubForms } from "./scrub.js";
import { deepFrozen } from "./deep-frozen.js";
import { hasCertificatesOff } from "./options.js";
import { startDeadline } from "./transport/deadline.js";
import { afterFailure, exchange } from "./transport/exchange.js";
import type { Attempt } from "./transport/exchange.js";
import { causeOf, failureIn } from "./transport/failure.js";
import type { Failure } from "./transport/failure.js";
import { Progress } from "./transport/progress.js";

/** What can be said per call. */
export interface CallOptions {
  /** Ends the call: `unsent` when it is certain that nothing has left yet, else `unknown`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, waiting for a place and repeats included. Default: the client's. */
  readonly timeout?: number | undefined;
}

/** What can be said per call of an operation that only reads. */
export interface ReadOptions extends CallOptions {
  /** How many times the call is repeated when the transport broke, within its time. Default 0. */
  readonly retry?: number | undefined;
}

/**
 * The one path of every call: validate → order → sign → encode → send → receive → decode → check → conclude.
 * Rejects only when the call itself was wrong and nothing was sent; everything after that is a result.
 *
 * @throws {InvalidParametersError} when a parameter or an option is wrong
 */
export async function call<P, Answer>(
  client: Client,
  operation: Operation<P, Answer>,
  parameters: P,
  given: ReadOptions = {},
): Promise<Result<Answer>> {
  const settings = settingsOf(client);
  const options = checkCallOptions(operation, given, (text) => scrubForms(text, settings.secretForms));
  const request = prepare(client, operation, parameters);
  const intent = intentOf(operation.name, request.fields, settings.secretForms);
  const ended = operation.effect === "moves-money" ? calls.start(client, intent) : undefined;
  const progress = new Progress();
  const deadline = startDeadline(options.timeout ?? settings.timeout, options.signal);
  try {
    const answered = await perform({ request, settings, operation, intent, deadline, progress }, options.retry ?? 0);
    const result = deepFrozen(withoutHidden(answered, request.fields, settings.secretForms));
    ended?.(result);
    await tellResult(settings, result, intent, deadline);
    return result;
  } finally {
    deadline.stop();
  }
}

/** What a message must not repeat. Short values such as a country's code are found in any sentence. */
function hiddenValues(fields: readonly Field[]): string[] {
  return fields.filter(({ value, personal }) => personal && value.length > 3).map(({ value }) => value);
}

/** Characters of a message; an answer may be 256 KiB of one error's text. */
const LONGEST_MESSAGE = 2_000;

/** The gateway's texts, headers and exceptions stand in messages, and messages stand in logs. */
function withoutHidden<Answer>(
  result: Result<Answer>,
  fields: readonly Field[],
  secretForms: readonly string[],
): Result<Answer> {
  if (result.outcome === "done") return result;
  const forms = [...secretForms, ...formsOf(hiddenValues(fields))];
  // Scrubbed before it is cut: half a secret would not be found.
  const clean = (text: string): string => scrubForms(text, forms).slice(0, LONGEST_MESSAGE);
  const { message, cause } = result.evidence;
  const scrubbed = cause && {
    name: clean(cause.name),
    code: cause.code === undefined ? undefined : clean(cause.code),
    message: clean(cause.message),
  };
  return { ...result, evidence: { ...result.evidence, message: clean(message), cause: scrubbed } };
}

/** Waits for a place, announces the intent, and exchanges. What ends it before the exchange leaves nothing sent. */
async function perform<Answer>(attempt: Attempt<Answer>, retry: number): Promise<Result<Answer>> {
  const { settings, operation, deadline, progress } = attempt;
  let leave: (() => void) | undefined;
  try {
    leave = await deadline.race(settings.gate.enter(deadline));
    if (operation.effect === "moves-money") {
      const refusal = await announce(attempt);
      if (refusal !== undefined) return afterFailure(refusal, attempt);
    }
    // Looked at last: the environment may have changed while the intent was written down.
    if (hasCertificatesOff(settings.baseUrl)) return afterFailure(CERTIFICATES_OFF, attempt);
    return await exchange(attempt, operation.effect === "reads" ? retry : 0);
  } catch (error) {
    return afterFailure(failureIn(error, progress), attempt);
  } finally {
    leave?.();
  }
}

const CERTIFICATES_OFF = {
  code: "certificates-off",
  message: "NODE_TLS_REJECT_UNAUTHORIZED=0 switches the check of certificates off.",
} as const;

/** Why the intent could not be written down; undefined when it was. @throws {InterruptedError} when the deadline ends first */
async function announce({ settings, intent, deadline }: Attempt<unknown>): Promise<Failure | undefined> {
  const { onIntent } = settings.observers;
  if (onIntent === undefined) return undefined;
  const written = Promise.resolve(intent)
    .then(onIntent)
    .then(
      () => undefined,
      (error: unknown) => ({ code: "intent-failed", message: "onIntent failed.", cause: causeOf(error) }),
    );
  return deadline.race(written);
}
