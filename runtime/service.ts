import type { Check } from "./check.js";
import type { AnswerObjects } from "./operation.js";

/** What feeds a parameter of a profile's prefix: a setting of the client, or the operation's name. */
export type PrefixValue = "customerId" | "shopId" | "password" | "secret" | "operation" | "language";

/** One of the two envelopes around the same operations. */
export interface Profile {
  /** Path after the base URL, with `{endpoint}` where the operation has a path of its own. */
  readonly path: string;
  /** What comes before the operation's own parameters, in fingerprint order. */
  readonly prefix: readonly { readonly parameter: string; readonly value: PrefixValue }[];
  /** `list`: `error.1.errorCode`, ...; `flat`: one error without an index. */
  readonly errors: "list" | "flat";
}

/** What the gateway's `status` means for the call. */
export type StatusOutcome = "done" | "refused" | "unknown";

/** The facts about the gateway that are the same for every operation. Generated from the spec. */
export interface Service {
  readonly defaultServer: string;
  /** Servers that are no longer in service, with the last date (ISO). */
  readonly retiredServers: readonly { readonly url: string; readonly until: string }[];
  readonly profiles: Readonly<Record<string, Profile>>;
  readonly defaultProfile: string;
  readonly defaultLanguage: string;
  /** The name under which the fingerprint is sent. */
  readonly fingerprintParameter: string;
  /** Headers that every request must carry exactly like this. */
  readonly headers: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, StatusOutcome>>;
  /** How errors stand in an answer of the profile with a list of errors. */
  readonly errors: AnswerObjects;
  /** Error codes that say that the final state is not known yet. */
  readonly pendingErrorCodes: readonly string[];
  /** Prefix of the error codes that say that the transaction was probably processed already. */
  readonly alreadyProcessedFamily: string;
  /** Merchants of the vendor's published demo and test accounts. */
  readonly publishedCustomerIds: readonly string[];
  /** Parameters that one request may have. */
  readonly mostParameters: number;
  /** Milliseconds for a whole call. */
  readonly callTimeout: number;
  /** Digits after the decimal separator, by alphabetic and by numeric currency code. */
  readonly decimals: Readonly<Record<string, number>>;
  readonly checkSettings: Check<Readonly<Record<string, string>>>;
}
