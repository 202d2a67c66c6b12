/** An answer that cannot be believed. Never leaves the runtime: the call becomes `unknown`. */
export class BrokenAnswerError extends Error {
  override readonly name = "BrokenAnswerError";
  /** Stable name. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
