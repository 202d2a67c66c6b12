/** The part of the model about the gateway as a whole. */
import type { ObjectField } from "./model-answers.js";
import type { Parameter } from "./model.js";

export interface Server {
  readonly name: string;
  readonly url: string;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly isDefault: boolean;
  readonly source: string;
  readonly note: string | undefined;
}

export type PrefixValue = "customerId" | "shopId" | "password" | "secret" | "operation" | "language";

export interface Profile {
  readonly name: string;
  readonly meaning: string;
  readonly source: string;
  readonly note: string | undefined;
  readonly path: string;
  readonly errors: "list" | "flat";
  readonly prefix: readonly { readonly parameter: Parameter; readonly value: PrefixValue }[];
}

export interface Status {
  readonly value: string;
  readonly meaning: string;
  readonly outcome: "done" | "refused" | "unknown";
  readonly source: string;
}

export interface Credentials {
  readonly name: string;
  readonly customerId: string;
  readonly shopId: string | undefined;
  readonly secret: string;
  readonly password: string;
  readonly mode: "demo" | "test";
  readonly meaning: string;
  readonly source: string;
  readonly note: string | undefined;
}

export type SourceKind = "guide" | "recording" | "code" | "standard" | "computed" | "inferred";

export interface Source {
  readonly tag: string;
  readonly title: string;
  readonly kind: SourceKind;
  readonly at: string | undefined;
  /** URL template with `{page}`, where pages can be linked. */
  readonly page: string | undefined;
}

export interface Service {
  readonly name: string;
  readonly sources: readonly Source[];
  readonly servers: readonly Server[];
  readonly profiles: readonly Profile[];
  /** What a client takes that names none. */
  readonly defaults: { readonly profile: string; readonly language: string };
  readonly fingerprint: {
    readonly parameter: string;
    readonly algorithm: string;
    readonly length: number;
    readonly source: string;
    readonly note: string | undefined;
  };
  readonly headers: readonly {
    readonly name: string;
    readonly value: string;
    readonly source: string;
    readonly note: string | undefined;
  }[];
  readonly statuses: readonly Status[];
  /** How errors stand in an answer of a profile with a list of errors. */
  readonly errors: ObjectField;
  readonly limits: { readonly parameters: number; readonly nameLength: number; readonly valueLength: number };
  readonly callTimeout: number;
  readonly credentials: readonly Credentials[];
}
