import type { Evidence, Phase } from "../result.js";

/** How far one attempt of a call has come; filled in while it runs. */
export class Progress {
  phase: Phase = "connect";
  /** Whether `phase` follows what really happens to the socket. */
  isTraced = false;
  bytesReceived = 0;
  httpStatus: number | undefined;
  readonly #startedAt: number;

  /** `startedAt`: when the call began, by `performance.now()`; earlier attempts count. */
  constructor(startedAt: number = performance.now()) {
    this.#startedAt = startedAt;
  }

  /** Certain that no byte of the request has left. */
  get isUnsent(): boolean {
    return this.isTraced && this.phase === "connect";
  }

  /** The evidence for a result, as of now. */
  evidence(code: string, message: string): Evidence {
    return Object.freeze({
      phase: this.phase,
      code,
      message,
      bytesReceived: this.bytesReceived,
      elapsed: performance.now() - this.#startedAt,
      httpStatus: this.httpStatus,
    });
  }
}
