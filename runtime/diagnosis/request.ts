/** A name and its value, before any encoding. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
  /** `secret`: the key, which also stands in the sequence; `password`: not to be shown either. */
  readonly role?: "secret" | "password";
}

/** A signed request, as the receiving side sees it. */
export interface SignedRequest {
  /** What should be signed, in order: every signed parameter that was sent, and the secret in its place. */
  readonly sequence: readonly NamedValue[];
  /** What was sent, in the order of the body, empty values included. */
  readonly sent: readonly NamedValue[];
  /** Optional signed parameters that were not sent: their place in `sequence`, and values that may have been signed. */
  readonly absent: readonly { readonly name: string; readonly index: number; readonly values: readonly string[] }[];
  readonly secret: string;
  /** Other secrets that may have been taken by mistake, by what they belong to. */
  readonly otherSecrets: Readonly<Record<string, string>>;
  /** The fingerprint that came with the request. */
  readonly received: string;
}

/** One way to get the fingerprint wrong, and what that gives. */
export interface Suspicion {
  /** Stable name. */
  readonly code: string;
  readonly message: string;
  readonly fingerprint: string;
}
