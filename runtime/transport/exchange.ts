/** One request and its answer, as a result. What comes in is ready to be sent; whatever happens becomes a result. */
import { adviceAfterUnknown } from "../answer/advice.js";
import { BrokenAnswerError } from "../answer/broken.js";
import { NOTHING, conclude } from "../answer/conclude.js";
import type { Settings } from "../client.js";
import type { Intent } from "../intent.js";
import type { Operation } from "../operation.js";
import type { PreparedRequest } from "../request/prepare.js";
import type { Result } from "../result.js";
import type { Deadline } from "./deadline.js";
import { failureIn } from "./failure.js";
import type { Failure } from "./failure.js";
import type { Progress } from "./progress.js";
import { send } from "./wire.js";
import type { HttpAnswer } from "./wire.js";

/** What an exchange works with. */
export interface Attempt<Answer> {
  readonly request: PreparedRequest;
  readonly settings: Settings;
  readonly operation: Operation<unknown, Answer>;
  readonly intent: Intent;
  readonly deadline: Deadline;
  readonly progress: Progress;
}

/** Milliseconds before the first repeat; each further one waits twice as long. */
const FIRST_PAUSE = 100;

/** How a call ended when it may be tried again: on the way, and not by the caller's wish. */
const BROKEN_TRANSPORT: ReadonlySet<string> = new Set([
  "name-not-resolved",
  "connection-refused",
  "connect-timeout",
  "unreachable",
  "no-connection",
  "connection-lost",
]);

/**
 * An exchange, repeated up to so many times when the transport broke, as long as the deadline lasts. The caller sees to it
 * that only reading operations get here with more than 0.
 */
export async function exchange<Answer>(attempt: Attempt<Answer>, repeats: number): Promise<Result<Answer>> {
  const { progress, deadline } = attempt;
  for (let repeat = 0; ; repeat++) {
    const result = await exchangeOnce(attempt).catch((error: unknown) =>
      afterFailure(failureIn(error, progress), attempt),
    );
    if (repeat >= repeats || !isBrokenTransport(result)) return result;
    // Half of each pause is random, so that clients that failed together do not come back together.
    const pause = FIRST_PAUSE * 2 ** repeat * (0.5 + Math.random() / 2);
    if (!(await deadline.sleep(pause))) return result;
    progress.restart();
  }
}

function isBrokenTransport(result: Result<unknown>): boolean {
  return (result.outcome === "unsent" || result.outcome === "unknown") && BROKEN_TRANSPORT.has(result.evidence.code);
}

/** send → receive → decode → check → conclude */
async function exchangeOnce<Answer>(attempt: Attempt<Answer>): Promise<Result<Answer>> {
  const { request, settings, deadline, progress } = attempt;
  const answer = await deadline.race(send(request, { agent: settings.agent, deadline, progress }));
  const { status, body } = answer;
  if (status === 200) return conclude({ body, isFramed: isFramed(answer) }, attempt);
  if (status === 403 && body.byteLength === 0 && isFramed(answer)) return forbidden(attempt);
  const isRedirect = status >= 300 && status < 400;
  const message = `The gateway answered with HTTP ${status}.`;
  throw new BrokenAnswerError(isRedirect ? "redirect" : "http-status", message);
}

/** Whether the answer told where it ends; if not, any end of the connection looks like its own. */
function isFramed({ headers }: HttpAnswer): boolean {
  const { "content-encoding": encoding = "identity", "transfer-encoding": transfer = "chunked" } = headers;
  if (encoding !== "identity" || transfer !== "chunked")
    throw new BrokenAnswerError("content-encoding", "The answer is compressed, which was not asked for.");
  return headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
}

/**
 * The gateway answers 403, with nothing in it, to requests whose headers it does not accept, before it looks at
 * the body. Anything in it is from somebody else.
 */
function forbidden({ operation, progress }: Attempt<unknown>): Result<never> {
  const message = "The gateway answered with HTTP 403: it did not accept the request's headers.";
  const evidence = progress.evidence("http-403", message);
  return {
    outcome: "refused",
    operation: operation.name,
    ...NOTHING,
    elapsed: evidence.elapsed,
    errors: [],
    alreadyProcessed: false,
    evidence,
  };
}

/** The result of a call that ended without an answer that can be believed. */
export function afterFailure(
  { code, message, cause }: Failure,
  { operation, intent, progress }: Pick<Attempt<unknown>, "operation" | "intent" | "progress">,
): Result<never> {
  const advice = progress.isUnsent
    ? "Nothing was sent; the call may be made again."
    : adviceAfterUnknown(operation.effect);
  const evidence = progress.evidence(code, `${message} ${advice}`, cause);
  const ended = { operation: operation.name, ...NOTHING, elapsed: evidence.elapsed, evidence };
  return progress.isUnsent
    ? { outcome: "unsent", ...ended }
    : { outcome: "unknown", ...ended, errors: [], pending: false, intent };
}
