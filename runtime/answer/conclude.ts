import type { Settings } from "../client.js";
import type { Intent } from "../intent.js";
import type { Operation } from "../operation.js";
import type { GatewayError, RawAnswer, Result } from "../result.js";
import { scrubPairs } from "../scrub.js";
import type { Progress } from "../transport/progress.js";
import { adviceAfterUnknown } from "./advice.js";
import type { Received } from "../transport/receive.js";
import { BrokenAnswerError } from "./broken.js";
import { checkEnd, checkErrorsEnd } from "./end.js";
import { readErrors } from "./errors.js";
import { keysOf } from "./keys.js";
import { decodePairs } from "./pairs.js";
import { shapeAnswer } from "./shape.js";
import { checkShaped } from "./shaped.js";

/** decode → check → conclude: what the answer's bytes say about the call. @throws {BrokenAnswerError} when they say nothing reliable */
export function conclude<Answer>(
  { body, isFramed }: Received,
  settings: Settings,
  operation: Operation<unknown, Answer>,
  intent: Intent,
  progress: Progress,
): Result<Answer> {
  progress.phase = "decode";
  const pairs = scrubPairs(decodePairs(body), settings.secretForms);
  const keys = keysOf(pairs);
  const { service, profile } = settings;
  const status = pairs.get("status") ?? "";
  const outcome = Object.hasOwn(service.statuses, status) ? service.statuses[status] : undefined;
  progress.phase = "check";
  if (outcome === undefined) throw new BrokenAnswerError("status", "The answer has no status that is known.");
  const answered = { operation: operation.name, status: Number(status), raw: rawOf(pairs) };
  if (outcome === "done") {
    if (!isFramed) checkEnd(pairs, operation.answer);
    const data = checkShaped(shapeAnswer(keys, operation.answer), operation);
    return Object.freeze({ outcome, ...answered, data });
  }
  const errors = readErrors(keys, service, profile);
  const pending = errors.some((error) => service.pendingErrorCodes.includes(error.errorCode));
  if (outcome === "refused" && !pending) {
    if (!isFramed) checkErrorsEnd(pairs, errors, service.errors.counter);
    const alreadyProcessed = errors.some((error) => error.errorCode.startsWith(service.alreadyProcessedFamily));
    const evidence = progress.evidence("refused", `The gateway refused: ${summary(errors, status)}`);
    return Object.freeze({ outcome, ...answered, errors, alreadyProcessed, evidence });
  }
  const code = pending ? "pending" : "gateway-error";
  const message = `The gateway reported: ${summary(errors, status)} ${adviceAfterUnknown(operation.effect)}`;
  return Object.freeze({
    outcome: "unknown",
    ...answered,
    errors,
    pending,
    intent,
    evidence: progress.evidence(code, message),
  });
}

/** What a result holds that has no answer. */
export const NOTHING: Pick<Result<never>, "status" | "raw"> = { status: undefined, raw: rawOf(new Map()) };

/** The pairs as an object without prototype. */
export function rawOf(pairs: ReadonlyMap<string, string>): RawAnswer {
  const raw: Record<string, string> = {};
  Object.setPrototypeOf(raw, null);
  for (const [name, value] of pairs) raw[name] = value;
  return Object.freeze(raw);
}

function summary(errors: readonly GatewayError[], status: string): string {
  if (errors.length === 0) return `status ${status} without an error.`;
  return errors.map(({ errorCode, message }) => `${errorCode} ${message}`).join(" ");
}
