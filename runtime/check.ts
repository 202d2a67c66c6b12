/** One violation, as the generated validators report it. */
export interface CheckError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A generated validator. After a call that returned false, `errors` holds all violations. */
export interface Check<T> {
  (data: unknown): data is T;
  errors?: readonly CheckError[] | null;
}
