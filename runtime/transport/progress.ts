import type { Evidence, Phase } from "../result.js";

/** How far a call has come; filled in while it runs. */
export class Progress {
  phase: Phase = "connect";
  bytesReceived = 0;
  httpStatus: number | undefined;
  readonly #startedAt = performance.now();

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
