/** The part of the model about error codes. */
export interface ErrorFamily {
  readonly prefix: string;
  readonly name: string;
  /** Documented text, `{0}` is the parameter's label. */
  readonly template: string;
  /** Text as it was recorded on the wire, where it was. */
  readonly wire: string | undefined;
  /** The transaction was probably carried out by an earlier call. */
  readonly alreadyProcessed: boolean;
  readonly meaning: string;
  readonly source: string;
}

export interface ErrorCode {
  readonly code: string;
  readonly message: string;
  readonly source: string;
  readonly note: string | undefined;
  readonly retired: string | undefined;
  /** The final state is not known yet: the operation may still be executed. */
  readonly pending: boolean;
}
