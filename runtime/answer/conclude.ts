import type { Operation } from "../operation.js";
import type { GatewayError, RawAnswer, Result } from "../result.js";
import { scrubDeep, scrubPairs } from "../scrub.js";
import type { Attempt } from "../transport/exchange.js";
import { adviceAfterUnknown } from "./advice.js";
import { BrokenAnswerError } from "./broken.js";
import { readErrors } from "./errors.js";
import { keysOf } from "./keys.js";
import { decodePairs } from "./pairs.js";
import { shapeAnswer } from "./shape.js";
import { checkShaped } from "./shaped.js";

/** A body, and whether its end is certain. */
export interface Received {
  readonly body: Uint8Array;
  /** The answer told its length or came in chunks, and all of it arrived. Without, any end of the connection looks like the answer's. */
  readonly isFramed: boolean;
}

/**
 * decode → check → conclude: what the answer's bytes say about the call. Everything is decided on the pairs as received;
 * what is handed out has no secrets in it.
 *
 * @throws {BrokenAnswerError} when they say nothing reliable
 */
export function conclude<Answer>({ body, isFramed }: Received, attempt: Attempt<Answer>): Result<Answer> {
  const { settings, operation, intent, progress } = attempt;
  const { service, profile, secretForms } = settings;
  progress.phase = "decode";
  const pairs = decodePairs(body);
  const keys = keysOf(pairs);
  progress.phase = "check";
  const status = pairs.get("status") ?? "";
  const outcome = Object.hasOwn(service.statuses, status) ? service.statuses[status] : undefined;
  if (outcome === undefined) throw new BrokenAnswerError("status", "The answer has no status that is known.");
  const reported = readErrors(keys, service, profile);
  const errors = scrubDeep(reported.errors, secretForms);
  const raw = rawOf(scrubPairs(pairs, secretForms));
  const answered = { operation: operation.name, status: Number(status), raw, elapsed: progress.elapsed };
  if (outcome === "done" && !reported.isAny) {
    if (!isFramed) checkEnd(pairs, operation);
    const data = checkShaped(shapeAnswer(keys, operation.answer), operation);
    return { outcome, ...answered, data: scrubDeep(data, secretForms) };
  }
  if (outcome === "refused" && reported.isComplete && !reported.isPending) {
    const alreadyProcessed = errors.some((error) => error.errorCode.startsWith(service.alreadyProcessedFamily));
    const evidence = progress.evidence("refused", `The gateway refused: ${summary(errors, status)}`);
    return { outcome, ...answered, errors, alreadyProcessed, evidence };
  }
  const code = reported.isPending ? "pending" : DOUBTS[outcome];
  const message = `The gateway reported: ${summary(errors, status)} ${adviceAfterUnknown(operation.effect)}`;
  const evidence = progress.evidence(code, message);
  return { outcome: "unknown", ...answered, errors, pending: reported.isPending, intent, evidence };
}

/** Why a status is not taken at its word: success beside errors, a refusal with half an error, and what says so itself. */
const DOUBTS = { done: "status-and-errors", refused: "incomplete-errors", unknown: "gateway-error" } as const;

/**
 * An answer without a length may have been cut short, and `orderNumber=11130` looks as whole as `orderNumber=1113051`.
 * It is believed only when nothing that could follow is missing, and when its last pair cannot be longer: the status, or a
 * counter, which is held against what it counts.
 *
 * @throws {BrokenAnswerError} when the end is not certain
 */
function checkEnd(pairs: ReadonlyMap<string, string>, { answer }: Operation<unknown, unknown>): void {
  const last = [...pairs.keys()].at(-1) ?? "";
  const isWhole = answer.values.every(({ name }) => pairs.has(name));
  if (!isWhole || (last !== "status" && !answer.objects.some(({ counter }) => counter === last)))
    throw new BrokenAnswerError("end-unknown", "The answer did not tell its length and may have been cut short.");
}

/** What a result holds that has no answer. */
export const NOTHING: Pick<Result<never>, "status" | "raw"> = { status: undefined, raw: rawOf(new Map()) };

/** The pairs as a plain object, in which `__proto__` is a key like any other. */
export function rawOf(pairs: ReadonlyMap<string, string>): RawAnswer {
  return Object.freeze(Object.fromEntries(pairs));
}

function summary(errors: readonly GatewayError[], status: string): string {
  if (errors.length === 0) return `status ${status} without an error.`;
  return errors.map(({ errorCode, message }) => `${errorCode} ${message}`).join(" ");
}
