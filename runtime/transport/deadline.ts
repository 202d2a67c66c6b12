/**
 * When a call may run, and until when. In come milliseconds, the caller's signal and a number of places; out comes whatever
 * can wait without outliving its call. A timer of our own: `AbortSignal.timeout` and `AbortSignal.any` may be garbage
 * collected while a body is still being read, and then nothing ends the call.
 */
import { setMaxListeners } from "node:events";

/** setTimeout fires at once above this. */
export const LONGEST_TIMEOUT: number = 2 ** 31 - 1;

/** Rejection of everything that waits when the time is up or the caller aborts. */
export class InterruptedError extends Error {
  override readonly name = "InterruptedError";
  readonly reason: "timeout" | "aborted";

  constructor(reason: "timeout" | "aborted") {
    super(reason);
    this.reason = reason;
  }
}

/** One deadline over a whole call. */
export interface Deadline {
  readonly isOver: boolean;
  /** For calls that belong to this one. */
  readonly signal: AbortSignal;
  /** The given work, or a rejection with InterruptedError as soon as the deadline ends. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Does something when the deadline ends, unless it is taken back with what is returned. */
  whenOver(act: () => void): () => void;
  /** Waits; false when the deadline ends first. */
  sleep(milliseconds: number): Promise<boolean>;
  /** Frees timer and listener. */
  stop(): void;
}

export function startDeadline(milliseconds: number, callerSignal: AbortSignal | undefined): Deadline {
  const acts = new Set<() => void>();
  let over: InterruptedError | undefined;
  const end = (reason: InterruptedError["reason"]): void => {
    over ??= new InterruptedError(reason);
    for (const act of acts) act();
    acts.clear();
  };
  const onAbort = (): void => {
    end("aborted");
  };
  const timer = setTimeout(end, milliseconds, "timeout");
  // As many calls as one likes may share a signal; Node would warn of a leak from the eleventh on.
  if (callerSignal instanceof EventTarget) setMaxListeners(0, callerSignal);
  callerSignal?.addEventListener("abort", onAbort, { once: true });
  if (callerSignal?.aborted === true) onAbort();
  const whenOver = (act: () => void): (() => void) => {
    if (over === undefined) acts.add(act);
    else act();
    return () => acts.delete(act);
  };
  return {
    get isOver() {
      return over !== undefined;
    },
    get signal() {
      const controller = new AbortController();
      whenOver(() => {
        controller.abort();
      });
      return controller.signal;
    },
    race: (work) =>
      new Promise((resolve, reject) => {
        const forget = whenOver(() => {
          reject(over ?? new InterruptedError("aborted"));
        });
        // Whoever loses the race may still fail later; that is no news.
        work.then(resolve, reject).finally(forget);
      }),
    whenOver,
    sleep: (pause) =>
      new Promise((resolve) => {
        const wake = setTimeout(() => {
          forget();
          resolve(true);
        }, pause);
        const forget = whenOver(() => {
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

/** Lets so many calls through at a time; the others wait in order. */
export interface Gate {
  /**
   * Waits for a place; whoever got one gives it back, once, with what is returned. A wait whose deadline ends gives up its
   * place in the queue, and never ends itself: whoever waits races it against the deadline.
   */
  enter(deadline: Deadline): Promise<() => void>;
}

export function createGate(most: number): Gate {
  const waiting = new Set<() => void>();
  let inside = 0;
  const admitNext = (): void => {
    const [admit] = waiting;
    if (inside < most) admit?.();
  };
  const leave = (): void => {
    inside--;
    admitNext();
  };
  return {
    enter: (deadline) =>
      new Promise((resolve) => {
        // A place taken for a call that is over would never be given back.
        if (deadline.isOver) return;
        const admit = (): void => {
          giveUp();
          stay();
          inside++;
          resolve(leave);
        };
        const giveUp = (): void => {
          waiting.delete(admit);
        };
        const stay = deadline.whenOver(giveUp);
        waiting.add(admit);
        admitNext();
      }),
  };
}
