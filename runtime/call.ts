import { adviceAfterUnknown } from "./answer/advice.js";
import { BrokenAnswerError } from "./answer/broken.js";
import { conclude, rawOf } from "./answer/conclude.js";
import { Client } from "./client.js";
import type { Operation } from "./operation.js";
import { prepare } from "./request/prepare.js";
import type { PreparedRequest } from "./request/prepare.js";
import type { Result } from "./result.js";
import type { Settings } from "./client.js";
import { InterruptedError, startDeadline } from "./transport/deadline.js";
import type { Deadline } from "./transport/deadline.js";
import { failureOf } from "./transport/failure.js";
import { Progress } from "./transport/progress.js";
import { cancel, receive } from "./transport/receive.js";
import { send } from "./transport/send.js";

/** What can be said per call. */
export interface CallOptions {
  /** Ends the call: `unsent` when nothing has left yet, else `unknown`. */
  readonly signal?: AbortSignal | undefined;
}

const NOTHING = { status: undefined, raw: rawOf(new Map()) } as const;

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
  options: CallOptions = {},
): Promise<Result<Answer>> {
  const request = prepare(client, operation, parameters);
  const settings = Client.settingsOf(client);
  const progress = new Progress();
  if (options.signal?.aborted === true) {
    const evidence = progress.evidence("aborted", "The call was aborted before anything was sent.");
    return Object.freeze({ outcome: "unsent", operation: operation.name, ...NOTHING, evidence });
  }
  const deadline = startDeadline(settings.timeout, options.signal);
  try {
    return await exchange(request, settings, operation, deadline, progress);
  } catch (error) {
    return afterFailure(error, operation, progress);
  } finally {
    deadline.stop();
  }
}

async function exchange<Answer>(
  request: PreparedRequest,
  settings: Settings,
  operation: Operation<unknown, Answer>,
  deadline: Deadline,
  progress: Progress,
): Promise<Result<Answer>> {
  const response = await deadline.race(send(request, settings.fetch, deadline.signal));
  progress.phase = "headers";
  progress.httpStatus = response.status;
  if (response.status === 200) {
    progress.phase = "body";
    return conclude(await receive(response, deadline, progress), settings, operation, progress);
  }
  cancel(response.body);
  if (response.status === 403) return forbidden(operation, progress);
  throw new BrokenAnswerError(
    response.status >= 300 && response.status < 400 ? "redirect" : "http-status",
    `The gateway answered with HTTP ${response.status}.`,
  );
}

/** The gateway answers 403 to requests whose headers it does not accept, before it looks at the body. */
function forbidden(operation: Operation<unknown, unknown>, progress: Progress): Result<never> {
  const evidence = progress.evidence(
    "http-403",
    "The gateway answered with HTTP 403: it did not accept the request's headers.",
  );
  return Object.freeze({
    outcome: "refused",
    operation: operation.name,
    ...NOTHING,
    errors: [],
    alreadyProcessed: false,
    evidence,
  });
}

function afterFailure(error: unknown, operation: Operation<unknown, unknown>, progress: Progress): Result<never> {
  const { code, message, unsent } = describe(error);
  const answered = { operation: operation.name, ...NOTHING };
  if (unsent) {
    const evidence = progress.evidence(code, `${message} Nothing was sent; the call may be made again.`);
    return Object.freeze({ outcome: "unsent", ...answered, evidence });
  }
  const evidence = progress.evidence(code, `${message} ${adviceAfterUnknown(operation.effect)}`);
  return Object.freeze({ outcome: "unknown", ...answered, errors: [], pending: false, evidence });
}

function describe(error: unknown): ReturnType<typeof failureOf> {
  if (error instanceof BrokenAnswerError) return { code: error.code, message: error.message, unsent: false };
  if (error instanceof InterruptedError) {
    const message = error.reason === "timeout" ? "The time for the call was up." : "The call was aborted.";
    return { code: error.reason, message, unsent: false };
  }
  return failureOf(error);
}
