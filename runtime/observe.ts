/** What a caller gets to see of calls: callbacks and a log. Whatever these do, a finished call stays finished. */
import type { Evidence, Intent, Outcome, Result } from "./result.js";
import type { Service } from "./spec-tables.js";
import { InterruptedError } from "./transport/deadline.js";
import type { Deadline } from "./transport/deadline.js";

/** One line of a log. Frozen; holds no secret and no parameter. */
export interface LogEntry {
  readonly event: "result" | "callback-failed" | "retired-server";
  readonly operation: string;
  /** The call's {@link Intent}; empty where there is no call yet. */
  readonly intentId: string;
  readonly outcome?: Outcome;
  /** Milliseconds from the call to its end. */
  readonly elapsed?: number;
  readonly evidence?: Evidence;
  /** Name of the callback that threw. */
  readonly callback?: string;
  /** What is to be said of a server that is no longer in service. */
  readonly message?: string;
}

/** Where log entries go; `console` fits, and so do the usual loggers. */
export interface Logger {
  info(entry: LogEntry): void;
  warn(entry: LogEntry): void;
  error(entry: LogEntry): void;
}

/** Callbacks around a call. What they get is frozen. */
export interface Observers {
  /**
   * Awaited before a request that moves money leaves; if it throws or rejects, nothing is sent and the call is `unsent`.
   * Write the intent down here, so that a crash leaves a trace.
   */
  readonly onIntent?: ((intent: Intent) => void | Promise<void>) | undefined;
  /** Called with every result, before the call returns it. What it throws is logged, and changes nothing. */
  readonly onResult?: ((result: Result<unknown>, intent: Intent) => void | Promise<void>) | undefined;
  readonly logger?: Logger | undefined;
}

/** Tells the observers how a call ended, and waits for them as long as the call has time. Never throws. */
export async function tellResult(
  { logger, onResult }: Observers,
  result: Result<unknown>,
  intent: Intent,
  deadline: Deadline,
): Promise<void> {
  const { operation, outcome, elapsed } = result;
  const evidence = result.outcome === "done" ? {} : { evidence: result.evidence };
  const level = outcome === "done" ? "info" : outcome === "unknown" ? "error" : "warn";
  log(logger, level, { event: "result", operation, intentId: intent.id, outcome, elapsed, ...evidence });
  if (onResult === undefined) return;
  try {
    await deadline.race((async () => onResult(result, intent))());
  } catch (error) {
    // Out of time: the callback was called, and may go on by itself.
    if (error instanceof InterruptedError) return;
    log(logger, "error", { event: "callback-failed", operation, intentId: intent.id, callback: "onResult" });
  }
}

/** A server that was switched off may be anybody's one day. Told once per client; the log is the caller's, or else stderr. */
export function warnOfRetired({ retiredServers }: Service, baseUrl: string, logger: Logger | undefined): void {
  const { origin } = new URL(baseUrl);
  const retired = retiredServers.find(
    ({ url, until }) => new URL(url).origin === origin && Date.parse(until) <= Date.now(),
  );
  if (retired === undefined) return;
  const message = `${origin} was in service until ${retired.until}; leave baseUrl out for the current server.`;
  const stderr = {
    warn: () => {
      globalThis.console.warn(`qmore-client: ${message}`);
    },
  };
  log(logger ?? stderr, "warn", { event: "retired-server", operation: "createClient", intentId: "", message });
}

/** A logger that throws must not turn a finished call into a failed one, nor keep a client from being made. */
function log(logger: Partial<Logger> | undefined, level: keyof Logger, entry: LogEntry): void {
  try {
    logger?.[level]?.(Object.freeze(entry));
  } catch {
    // There is nowhere left to tell.
  }
}
