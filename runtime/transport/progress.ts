import type { Cause, Evidence, Phase } from "../result.js";

/** How far a call has come; filled in while it runs. One for the whole call, so that nothing can fall back behind it. */
export class Progress {
  phase: Phase = "connect";
  /** The request was given a socket, be it connected or not. */
  hasSocket = false;
  bytesReceived = 0;
  httpStatus: number | undefined;
  #hasLeft = false;
  readonly #startedAt: number = performance.now();

  /** Certain that no byte of the request has left, in no attempt. */
  get isUnsent(): boolean {
    return this.phase === "connect" && !this.#hasLeft;
  }

  /** Milliseconds since the call began. */
  get elapsed(): number {
    return performance.now() - this.#startedAt;
  }

  /** Another attempt of an operation that only reads begins. */
  restart(): void {
    this.#hasLeft ||= this.phase !== "connect";
    this.phase = "connect";
    this.hasSocket = false;
    this.bytesReceived = 0;
    this.httpStatus = undefined;
  }

  /** The evidence for a result, as of now. */
  evidence(code: string, message: string, cause?: Cause): Evidence {
    const { phase, bytesReceived, httpStatus, elapsed } = this;
    return { phase, code, message, cause, bytesReceived, elapsed, httpStatus };
  }
}
