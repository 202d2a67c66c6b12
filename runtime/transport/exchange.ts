import { adviceAfterUnknown } from "../answer/advice.js";
import { BrokenAnswerError } from "../answer/broken.js";
import { NOTHING, conclude } from "../answer/conclude.js";
import type { Settings } from "../client.js";
import type { Intent } from "../intent.js";
import type { Operation } from "../operation.js";
import type { PreparedRequest } from "../request/prepare.js";
import type { Result } from "../result.js";
import { InterruptedError } from "./deadline.js";
import type { Deadline } from "./deadline.js";
import { failureOf } from "./failure.js";
import type { Failure } from "./failure.js";
import type { Progress } from "./progress.js";
import { cancel, receive } from "./receive.js";
import { send } from "./send.js";

/** What one attempt works with. */
export interface Attempt<Answer> {
  readonly request: PreparedRequest;
  readonly settings: Settings;
  readonly operation: Operation<unknown, Answer>;
  readonly intent: Intent;
  readonly deadline: Deadline;
}

/** send → receive → decode → check → conclude, once. Whatever happens becomes a result. */
export async function exchange<Answer>(attempt: Attempt<Answer>, progress: Progress): Promise<Result<Answer>> {
  try {
    return await exchangeOrThrow(attempt, progress);
  } catch (error) {
    return afterFailure(failureIn(error, progress), attempt, progress);
  }
}

async function exchangeOrThrow<Answer>(attempt: Attempt<Answer>, progress: Progress): Promise<Result<Answer>> {
  const { request, settings, operation, intent, deadline } = attempt;
  const sending = send(request, settings, deadline.signal, progress);
  const response = await deadline.race(sending).catch((error: unknown) => {
    // A fetch of the caller's may answer long after the call has ended.
    sending.then(
      ({ body }) => {
        cancel(body);
      },
      () => undefined,
    );
    throw error;
  });
  progress.phase = "headers";
  progress.httpStatus = response.status;
  if (response.status === 200 && !response.redirected) {
    progress.phase = "body";
    const received = await receive(response, deadline, progress);
    return conclude(received, settings, operation, intent, progress);
  }
  cancel(response.body);
  if (response.status === 403 && !response.redirected) return forbidden(operation, progress);
  // Node's fetch does not follow redirects here; one of the caller's may.
  const isRedirect = response.redirected || (response.status >= 300 && response.status < 400);
  const message = `The gateway answered with HTTP ${response.status}.`;
  throw new BrokenAnswerError(isRedirect ? "redirect" : "http-status", message);
}

/** The gateway answers 403 to requests whose headers it does not accept, before it looks at the body. */
function forbidden({ name }: Operation<unknown, unknown>, progress: Progress): Result<never> {
  const message = "The gateway answered with HTTP 403: it did not accept the request's headers.";
  const evidence = progress.evidence("http-403", message);
  return Object.freeze({
    outcome: "refused",
    operation: name,
    ...NOTHING,
    errors: [],
    alreadyProcessed: false,
    evidence,
  });
}

/** The result of a call that ended without an answer that can be believed. */
export function afterFailure(
  { code, message, unsent }: Failure,
  { operation, intent }: Pick<Attempt<unknown>, "operation" | "intent">,
  progress: Progress,
): Result<never> {
  const answered = { operation: operation.name, ...NOTHING };
  if (unsent) {
    const evidence = progress.evidence(code, `${message} Nothing was sent; the call may be made again.`);
    return Object.freeze({ outcome: "unsent", ...answered, evidence });
  }
  const evidence = progress.evidence(code, `${message} ${adviceAfterUnknown(operation.effect)}`);
  return Object.freeze({ outcome: "unknown", ...answered, errors: [], pending: false, intent, evidence });
}

/** What an exception says; nothing that happens before the request has left can have had an effect. */
export function failureIn(error: unknown, progress: Progress): Failure {
  if (error instanceof BrokenAnswerError) return { code: error.code, message: error.message, unsent: false };
  if (error instanceof InterruptedError) {
    const message = error.reason === "timeout" ? "The time for the call was up." : "The call was aborted.";
    return { code: error.reason, message, unsent: progress.isUnsent };
  }
  const failure = failureOf(error);
  // What was seen at the socket counts for more than the exception's words.
  return { ...failure, unsent: progress.isTraced ? progress.isUnsent : failure.unsent };
}
