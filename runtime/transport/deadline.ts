import { setMaxListeners } from "node:events";

/** Why a call was cut off. */
export type Interruption = "timeout" | "aborted";

/** Rejection of everything that waits when the time is up or the caller aborts. */
export class InterruptedError extends Error {
  override readonly name = "InterruptedError";
  readonly reason: Interruption;

  constructor(reason: Interruption) {
    super(reason);
    this.reason = reason;
  }
}

/** One deadline over a whole call. It rejects by itself, whatever becomes of the signals it hands out. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** The given work, or a rejection with InterruptedError as soon as the deadline ends. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Waits; false when the deadline ends first. */
  sleep(milliseconds: number): Promise<boolean>;
  /** Frees timer and listener. */
  stop(): void;
}

/**
 * A timer and a controller of our own: `AbortSignal.timeout` and `AbortSignal.any` may be garbage collected while a body
 * is still being read, and then nothing ends the call.
 */
export function startDeadline(milliseconds: number, callerSignal: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let reject: (error: InterruptedError) => void = () => undefined;
  const interrupted = new Promise<never>((_, rejectPromise) => {
    reject = rejectPromise;
  });
  // A call that ends in time leaves nobody to take this rejection.
  interrupted.catch(() => undefined);
  const interrupt = (reason: Interruption): void => {
    reject(new InterruptedError(reason));
    controller.abort();
  };
  const onAbort = (): void => {
    interrupt("aborted");
  };
  const timer = setTimeout(interrupt, milliseconds, "timeout");
  // As many calls as one likes may share a signal; Node would warn of a leak from the eleventh on.
  if (callerSignal instanceof EventTarget) setMaxListeners(0, callerSignal);
  callerSignal?.addEventListener("abort", onAbort, { once: true });
  if (callerSignal?.aborted === true) onAbort();
  return {
    signal: controller.signal,
    race: (work) => {
      // The loser of the race may still fail later; that is no news.
      work.catch(() => undefined);
      return Promise.race([interrupted, work]);
    },
    sleep: (pause) =>
      new Promise((resolve) => {
        const wake = setTimeout(resolve, pause, true);
        interrupted.catch(() => {
          clearTimeout(wake);
          resolve(false);
        });
      }),
    stop: () => {
      clearTimeout(timer);
      callerSignal?.removeEventListener("abort", onAbort);
    },
  };
}
