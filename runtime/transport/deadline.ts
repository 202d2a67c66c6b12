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
export class Deadline {
  readonly #acts = new Set<() => void>();
  #over: InterruptedError | undefined;
  /** Frees timer and listener. */
  readonly stop: () => void;

  constructor(milliseconds: number, callerSignal: AbortSignal | undefined) {
    const end = (reason: InterruptedError["reason"]): void => {
      this.#over ??= new InterruptedError(reason);
      for (const act of this.#acts) act();
      this.#acts.clear();
    };
    const onAbort = (): void => {
      end("aborted");
    };
    const timer = setTimeout(end, milliseconds, "timeout");
    this.stop = () => {
      clearTimeout(timer);
      callerSignal?.removeEventListener("abort", onAbort);
    };
    // As many calls as one likes may share a signal; Node would warn of a leak from the eleventh on.
    if (callerSignal instanceof EventTarget) setMaxListeners(0, callerSignal);
    callerSignal?.addEventListener("abort", onAbort, { once: true });
    if (callerSignal?.aborted === true) onAbort();
  }

  get isOver(): boolean {
    return this.#over !== undefined;
  }

  /** For calls that belong to this one. */
  get signal(): AbortSignal {
    const controller = new AbortController();
    this.whenOver(() => {
      controller.abort();
    });
    return controller.signal;
  }

  /** Does something when the deadline ends, unless it is taken back with what is returned. */
  whenOver(act: () => void): () => void {
    if (this.isOver) act();
    else this.#acts.add(act);
    return () => this.#acts.delete(act);
  }

  /** The given work, or a rejection with InterruptedError as soon as the deadline ends. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const forget = this.whenOver(() => {
        reject(this.#over ?? new InterruptedError("aborted"));
      });
      // Whoever loses the race may still fail later; that is no news.
      work.then(resolve, reject).finally(forget);
    });
  }

  /** Waits; false when the deadline ends first. */
  sleep(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const wake = setTimeout(() => {
        forget();
        resolve(true);
      }, milliseconds);
      const forget = this.whenOver(() => {
        clearTimeout(wake);
        resolve(false);
      });
    });
  }
}

/** Lets so many calls through at a time; the others wait in order. */
export class Gate {
  readonly #most: number;
  readonly #waiting = new Set<() => void>();
  #inside = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Waits for a place; whoever got one gives it back, once, with what is returned. A wait whose deadline ends gives up its
   * place in the queue, and never ends itself: whoever waits races it against the deadline.
   */
  enter(deadline: Deadline): Promise<() => void> {
    return new Promise((resolve) => {
      // A place taken for a call that is over would never be given back.
      if (deadline.isOver) return;
      const admit = (): void => {
        giveUp();
        stay();
        this.#inside++;
        resolve(() => {
          this.#inside--;
          this.#admitNext();
        });
      };
      const giveUp = (): void => {
        this.#waiting.delete(admit);
      };
      const stay = deadline.whenOver(giveUp);
      this.#waiting.add(admit);
      this.#admitNext();
    });
  }

  #admitNext(): void {
    const [admit] = this.#waiting;
    if (this.#inside < this.#most) admit?.();
  }
}
