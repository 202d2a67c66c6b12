/**
 * What became of a call: an answer of the gateway or a failure comes in, a result goes out. decode.ts makes pairs of bytes,
 * shape-answer.ts data of pairs, read-errors.ts errors. Everything is decided on the pairs as received; what is handed out
 * has no secrets in it. A wrong "done" loses money, a wrong "refused" moves it twice: what is in doubt is `unknown`.
 */
import type { Settings } from "../client.js";
import type { GatewayError, Intent, RawAnswer, Result } from "../result.js";
import { scrubDeep, scrubPairs } from "../scrub.js";
import { addressOf } from "../spec-tables.js";
import type { Operation, Service } from "../spec-tables.js";
import { BrokenAnswerError } from "../transport/failure.js";
import type { Failure, Progress } from "../transport/failure.js";
import type { HttpAnswer } from "../transport/wire.js";
import { decodePairs, keysOf } from "./decode.js";
import { readErrors } from "./read-errors.js";
import { checkShaped, shapeAnswer } from "./shape-answer.js";

/** A call that is to be concluded. */
export interface CallUnderWay<Answer> {
  readonly settings: Settings;
  readonly operation: Operation<unknown, Answer>;
  readonly intent: Intent;
  readonly progress: Progress;
}

/** What an answer says about the call. @throws {BrokenAnswerError} when it says nothing reliable */
export function conclude<Answer>(answer: HttpAnswer, call: CallUnderWay<Answer>): Result<Answer> {
  const { status, body } = answer;
  if (status === 200) return concludeBody(body, isFramed(answer), call);
  // So the gateway answers requests whose headers it does not accept, before it looks at the body. Anything in it is from
  // somebody else.
  if (status === 403 && body.byteLength === 0 && isFramed(answer)) {
    const message = "The gateway answered with HTTP 403: it did not accept the request's headers.";
    const ended = withoutAnswer({ code: "http-403", message }, call);
    return { outcome: "refused", ...ended, errors: [], alreadyProcessed: false };
  }
  const code = status >= 300 && status < 400 ? "redirect" : "http-status";
  throw new BrokenAnswerError(code, `The gateway answered with HTTP ${status}.`);
}

/** The result of a call that ended without an answer that can be believed. */
export function concludeFailure(failure: Failure, call: CallUnderWay<unknown>): Result<never> {
  const { isUnsent } = call.progress;
  const advice = isUnsent ? "Nothing was sent; the call may be made again." : adviceAfterUnknown(call.operation);
  const ended = withoutAnswer({ ...failure, message: `${failure.message} ${advice}` }, call);
  if (isUnsent) return { outcome: "unsent", ...ended };
  return { outcome: "unknown", ...ended, errors: [], pending: false, intent: call.intent };
}

function withoutAnswer(failure: Failure, { operation, progress }: CallUnderWay<unknown>) {
  const evidence = progress.evidence(failure);
  return { operation: operation.name, status: undefined, raw: NOTHING, elapsed: evidence.elapsed, evidence };
}

const NOTHING: RawAnswer = Object.freeze({});

/** Whether the answer told where it ends; if not, any end of the connection looks like its own. */
function isFramed({ headers }: HttpAnswer): boolean {
  const { "content-encoding": encoding = "identity", "transfer-encoding": transfer = "chunked" } = headers;
  if (encoding !== "identity" || transfer !== "chunked")
    throw new BrokenAnswerError("content-encoding", "The answer is compressed, which was not asked for.");
  return headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
}

/** decode → check → conclude */
function concludeBody<Answer>(body: Uint8Array, isFramed: boolean, call: CallUnderWay<Answer>): Result<Answer> {
  const { settings, operation, intent, progress } = call;
  const { service, secretForms } = settings;
  const address = addressOf(service, operation, settings.profile);
  progress.phase = "decode";
  const pairs = decodePairs(body);
  const keys = keysOf(pairs);
  progress.phase = "check";
  const { isAny, isComplete, isPending, ...reported } = readErrors(keys, service, address);
  const status = address.success === "status" ? (pairs.get("status") ?? "") : undefined;
  const outcome = status === undefined ? (isAny ? "refused" : "done") : outcomeOf(status, service);
  const errors = scrubDeep(reported.errors, secretForms);
  // As a plain object, in which `__proto__` is a key like any other.
  const raw = Object.freeze(Object.fromEntries(scrubPairs(pairs, secretForms)));
  const answered = {
    operation: operation.name,
    status: status === undefined ? undefined : Number(status),
    raw,
    elapsed: progress.elapsed,
  };
  if (outcome === "done" && !isAny) {
    if (!isFramed) checkEnd(pairs, operation);
    const data = checkShaped(shapeAnswer(keys, operation.answer), operation);
    return { outcome, ...answered, data: scrubDeep(data, secretForms) };
  }
  if (outcome === "refused" && isComplete && !isPending) {
    const alreadyProcessed = errors.some((error) => error.errorCode.startsWith(service.alreadyProcessedFamily));
    const message = `The gateway refused: ${summary(errors, status)}`;
    return {
      outcome,
      ...answered,
      errors,
      alreadyProcessed,
      evidence: progress.evidence({ code: "refused", message }),
    };
  }
  const code = isPending ? "pending" : DOUBTS[outcome];
  const message = `The gateway reported: ${summary(errors, status)} ${adviceAfterUnknown(operation)}`;
  const evidence = progress.evidence({ code, message });
  return { outcome: "unknown", ...answered, errors, pending: isPending, intent, evidence };
}

/** @throws {BrokenAnswerError} for a status that means nothing */
function outcomeOf(status: string, { statuses }: Service): "done" | "refused" | "unknown" {
  const outcome = Object.hasOwn(statuses, status) ? statuses[status] : undefined;
  if (outcome === undefined) throw new BrokenAnswerError("status", "The answer has no status that is known.");
  return outcome;
}

/** Why a status is not taken at its word: success beside errors, a refusal with half an error, and what says so itself. */
const DOUBTS = { done: "status-and-errors", refused: "incomplete-errors", unknown: "gateway-error" } as const;

/**
 * An answer without a length may have been cut short, and `orderNumber=11130` looks as whole as `orderNumber=1113051`.
 * It is believed only when nothing that could follow is missing, and when its last pair cannot be longer: the status, or a
 * counter, which is held against what it counts.
 */
function checkEnd(pairs: ReadonlyMap<string, string>, { answer }: Operation<unknown, unknown>): void {
  const last = [...pairs.keys()].at(-1) ?? "";
  const isWhole = answer.values.every(({ name }) => pairs.has(name));
  if (!isWhole || (last !== "status" && !answer.objects.some(({ counter }) => counter === last)))
    throw new BrokenAnswerError("end-unknown", "The answer did not tell its length and may have been cut short.");
}

function summary(errors: readonly GatewayError[], status: string | undefined): string {
  if (errors.length === 0) return `status ${status ?? "unknown"} without an error.`;
  return errors.map(({ errorCode, message }) => `${errorCode} ${message}`).join(" ");
}

/** What to do after a call whose effect is not known. */
function adviceAfterUnknown({ effect }: Operation<unknown, unknown>): string {
  return effect === "moves-money"
    ? "The operation may have been executed: do not call again, find out with reconcile(), or look the order up."
    : "Nothing was changed by this operation; it may be called again.";
}
