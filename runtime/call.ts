/**
 * The one path of every call: check → order → sign → encode → send → receive → decode → check → conclude. In come a client,
 * an operation's table and its parameters; out goes a result, whatever happened on the way.
 */
import { randomUUID } from "node:crypto";
import { conclude, concludeFailure } from "./answer/conclude.js";
import type { CallUnderWay } from "./answer/conclude.js";
import { checkCallOptions } from "./call-options.js";
import type { ReadOptions } from "./call-options.js";
import { settingsOf } from "./client.js";
import type { Client } from "./client.js";
import { tellResult } from "./observe.js";
import { hasCertificatesOff } from "./options.js";
import { calls } from "./remembered-calls.js";
import { prepare } from "./request/prepare.js";
import type { Field, PreparedRequest } from "./request/prepare.js";
import type { Intent, Result } from "./result.js";
import { formsOf, scrub } from "./scrub.js";
import { deepFrozen } from "./snapshot.js";
import type { Operation } from "./spec-tables.js";
import { Deadline } from "./transport/deadline.js";
import { Progress, causeOf, failureIn } from "./transport/failure.js";
import type { Failure } from "./transport/failure.js";
import { send } from "./transport/wire.js";

/**
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
  const { secretForms } = settings;
  const options = checkCallOptions(operation, given, (text) => scrub(text, secretForms));
  const request = prepare(settings, operation, parameters);
  const intent = intentOf(operation.name, request.fields, options.memo, secretForms);
  const ended = operation.effect === "moves-money" ? calls.start(client, intent) : undefined;
  const progress = new Progress();
  const deadline = new Deadline(options.timeout ?? settings.timeout, options.signal);
  try {
    const attempt = { request, settings, operation, intent, deadline, progress };
    const concluded = await perform(attempt, operation.effect === "reads" ? (options.retry ?? 0) : 0);
    const result = deepFrozen(withoutHidden(concluded, request.fields, secretForms));
    ended?.(result);
    await tellResult(settings.observers, result, intent, deadline);
    return result;
  } finally {
    deadline.stop();
  }
}

function intentOf(
  operation: string,
  fields: readonly Field[],
  memo: string | undefined,
  secretForms: readonly string[],
): Intent {
  const told = fields.filter(({ isOwn, hidden }) => isOwn && !hidden);
  // A caller may have put a secret where another parameter belongs.
  const parameters = Object.fromEntries(told.map(({ name, value }) => [name, scrub(value, secretForms)]));
  const noted = memo === undefined ? {} : { memo: scrub(memo, secretForms) };
  return deepFrozen({ id: randomUUID(), operation, at: new Date().toISOString(), parameters, ...noted });
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
  // Short values such as a country's code are found in any sentence.
  const hidden = fields.filter((field) => field.hidden && field.value.length > 3).map(({ value }) => value);
  const forms = [...secretForms, ...formsOf(hidden)];
  // Scrubbed before it is cut: half a secret would not be found.
  const clean = (text: string): string => scrub(text, forms).slice(0, LONGEST_MESSAGE);
  const { message, cause } = result.evidence;
  const scrubbed = cause && {
    name: clean(cause.name),
    code: cause.code === undefined ? undefined : clean(cause.code),
    message: clean(cause.message),
  };
  return { ...result, evidence: { ...result.evidence, message: clean(message), cause: scrubbed } };
}

interface Attempt<Answer> extends CallUnderWay<Answer> {
  readonly request: PreparedRequest;
  readonly deadline: Deadline;
}

/** Waits for a place, announces the intent, and exchanges. What ends it before the exchange leaves nothing sent. */
async function perform<Answer>(attempt: Attempt<Answer>, repeats: number): Promise<Result<Answer>> {
  const { settings, operation, deadline, progress } = attempt;
  let leave: (() => void) | undefined;
  try {
    leave = await deadline.race(settings.gate.enter(deadline));
    const refusal = operation.effect === "moves-money" ? await announce(attempt) : undefined;
    if (refusal !== undefined) return concludeFailure(refusal, attempt);
    // Looked at last: the environment may have changed while the intent was written down.
    if (hasCertificatesOff(settings.baseUrl)) return concludeFailure(CERTIFICATES_OFF, attempt);
    return await exchange(attempt, repeats);
  } catch (error) {
    return concludeFailure(failureIn(error, progress), attempt);
  } finally {
    leave?.();
  }
}

const CERTIFICATES_OFF: Failure = {
  code: "certificates-off",
  message: "NODE_TLS_REJECT_UNAUTHORIZED=0 switches the check of certificates off.",
};

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

/** Milliseconds before the first repeat; each further one waits twice as long. */
const FIRST_PAUSE = 100;

/** How a call ended when it may be tried again: on the way, and not by the caller's wish. */
const BROKEN_TRANSPORT =
  /^(name-not-resolved|connection-refused|connect-timeout|unreachable|no-connection|connection-lost)$/;

/** Sends, and repeats up to so many times when the transport broke, as long as the deadline lasts: what only reads. */
async function exchange<Answer>(attempt: Attempt<Answer>, repeats: number): Promise<Result<Answer>> {
  const { request, settings, deadline, progress } = attempt;
  for (let repeat = 0; ; repeat++) {
    const result = await deadline
      .race(send(request, { agent: settings.agent, deadline, progress }))
      .then((answer) => conclude(answer, attempt))
      .catch((error: unknown) => concludeFailure(failureIn(error, progress), attempt));
    const isBroken = result.outcome !== "done" && BROKEN_TRANSPORT.test(result.evidence.code);
    if (repeat >= repeats || !isBroken) return result;
    // Half of each pause is random, so that clients that failed together do not come back together.
    const pause = FIRST_PAUSE * 2 ** repeat * (0.5 + Math.random() / 2);
    if (!(await deadline.sleep(pause))) return result;
    progress.restart();
  }
}
