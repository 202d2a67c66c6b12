import { Client } from "./client.js";
import { intentOf } from "./intent.js";
import { tellResult } from "./observe.js";
import type { Operation } from "./operation.js";
import type { Field } from "./request/arrange.js";
import { prepare } from "./request/prepare.js";
import type { Result } from "./result.js";
import { scrub } from "./scrub.js";
import { InvalidParametersError } from "./faults.js";
import { LONGEST_TIMEOUT, hasCertificatesOff } from "./options.js";
import { startDeadline } from "./transport/deadline.js";
import { afterFailure, failureIn } from "./transport/exchange.js";
import type { Attempt } from "./transport/exchange.js";
import { Progress } from "./transport/progress.js";
import { exchangeRepeatedly } from "./transport/repeat.js";

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
 * @throws {InvalidParametersError} when a parameter is wrong
 */
export async function call<P, Answer>(
  client: Client,
  operation: Operation<P, Answer>,
  parameters: P,
  options: ReadOptions = {},
): Promise<Result<Answer>> {
  const settings = Client.settingsOf(client);
  checkCallOptions(operation.name, options);
  const request = prepare(client, operation, parameters);
  const intent = intentOf(operation.name, request.fields, settings.secretForms);
  const deadline = startDeadline(options.timeout ?? settings.timeout, options.signal);
  try {
    const answered = await perform({ request, settings, operation, intent, deadline }, options.retry ?? 0);
    const result = withoutHidden(answered, request.fields);
    await tellResult(settings, result, intent, deadline);
    return result;
  } finally {
    deadline.stop();
  }
}

/** What a message must not repeat. Short values such as a country's code are found in any sentence. */
function hiddenValues(fields: readonly Field[]): string[] {
  return fields
    .filter(({ value, secret, personal }) => secret || (personal && value.length > 3))
    .map(({ value }) => value);
}

/** The gateway's texts and headers stand in messages, and messages stand in logs. */
function withoutHidden<Answer>(result: Result<Answer>, fields: readonly Field[]): Result<Answer> {
  if (result.outcome === "done") return result;
  const message = scrub(result.evidence.message, hiddenValues(fields));
  if (message === result.evidence.message) return result;
  return Object.freeze({ ...result, evidence: Object.freeze({ ...result.evidence, message }) });
}

/** Waits for a place, announces the intent, and exchanges. What ends it before the exchange leaves nothing sent. */
async function perform<Answer>(attempt: Attempt<Answer>, retry: number): Promise<Result<Answer>> {
  const { settings, operation, deadline } = attempt;
  const startedAt = performance.now();
  const before = new Progress(startedAt);
  before.isTraced = true;
  let leave: (() => void) | undefined;
  try {
    leave = await deadline.race(settings.gate.enter(deadline.signal));
    if (hasCertificatesOff(settings.baseUrl)) return afterFailure(CERTIFICATES_OFF, attempt, before);
    if (operation.effect === "moves-money" && !(await announce(attempt)))
      return afterFailure(INTENT_FAILED, attempt, before);
    return await exchangeRepeatedly(attempt, startedAt, operation.effect === "reads" ? retry : 0);
  } catch (error) {
    return afterFailure(failureIn(error, before), attempt, before);
  } finally {
    leave?.();
  }
}

const CERTIFICATES_OFF = {
  code: "certificates-off",
  message: "NODE_TLS_REJECT_UNAUTHORIZED=0 switches the check of certificates off.",
  unsent: true,
} as const;

const INTENT_FAILED = { code: "intent-failed", message: "onIntent failed.", unsent: true } as const;

/** @throws {InterruptedError} when the deadline ends first */
async function announce({ settings, intent, deadline }: Attempt<unknown>): Promise<boolean> {
  const { onIntent } = settings.observers;
  if (onIntent === undefined) return true;
  const written = Promise.resolve(intent)
    .then(onIntent)
    .then(
      () => true,
      () => false,
    );
  return deadline.race(written);
}

function checkCallOptions(operation: string, { timeout, retry }: ReadOptions): void {
  const isTimeout = timeout === undefined || (Number.isInteger(timeout) && timeout > 0 && timeout <= LONGEST_TIMEOUT);
  const isRetry = retry === undefined || (Number.isInteger(retry) && retry >= 0 && retry <= MOST_REPEATS);
  const faults = [
    ...(isTimeout
      ? []
      : [{ parameter: "options.timeout", given: String(timeout), allowed: "whole milliseconds from 1" }]),
    ...(isRetry ? [] : [{ parameter: "options.retry", given: String(retry), allowed: `0 to ${MOST_REPEATS}` }]),
  ];
  if (faults.length > 0)
    throw new InvalidParametersError(
      operation,
      faults.map((fault) => ({ ...fault, rule: "option" })),
    );
}

const MOST_REPEATS = 10;
