/** The frozen model: what the emitters read. Every reference is resolved; nothing here knows YAML. */
import type { LifeCycles } from "./model-life-cycles.js";

/** A place in the spec, for messages and source maps; line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type DataTypeName =
  | "numeric"
  | "alphanumeric"
  | "alphabetic"
  | "ascii"
  | "text"
  | "amount"
  | "percentage"
  | "date"
  | "isoDate"
  | "time"
  | "ip"
  | "url"
  | "currency"
  | "country"
  | "enumeration"
  | "list";

export interface DataType {
  readonly name: DataTypeName;
  /** Length in UTF-8 bytes. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly enumeration: Enumeration | undefined;
  /** Amounts only: a leading minus is allowed. */
  readonly negative: boolean;
}

export interface Parameter {
  readonly is: "parameter";
  /** The vendor's name; inside a repeating group with the placeholder `{n}`. */
  readonly name: string;
  /** The name in TypeScript: the vendor's, or inside a repeating group what follows the item prefix. */
  readonly property: string;
  readonly type: DataType;
  readonly meaning: string;
  readonly label: string | undefined;
  readonly errorId: string | undefined;
  readonly secret: boolean;
  readonly personal: boolean;
  readonly source: string;
  readonly note: string | undefined;
  readonly example: string | undefined;
  readonly at: Position;
}

export interface Group {
  readonly is: "group";
  readonly name: string;
  readonly meaning: string;
  readonly source: string;
  readonly note: string | undefined;
  readonly repeats: { readonly counter: Parameter; readonly item: string; readonly typeName: string } | undefined;
  readonly required: readonly Parameter[];
  readonly optional: readonly Parameter[];
  readonly fingerprint: readonly Parameter[];
  readonly at: Position;
}

export type Member = Parameter | Group;

export interface Vector {
  readonly id: string;
  readonly credentials: string;
  readonly profile: string;
  readonly algorithm: "hmac" | "sha512";
  readonly settings: Readonly<Record<string, string>>;
  readonly source: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly fingerprint: string;
  readonly at: Position;
}

export interface Variant {
  readonly value: string;
  readonly summary: string;
  readonly source: string;
  readonly note: string | undefined;
  readonly retired: string | undefined;
  readonly required: readonly Member[];
  readonly optional: readonly Member[];
  readonly fingerprint: readonly Member[];
  readonly vectors: readonly Vector[];
  readonly at: Position;
}

/** A plain value in an answer. */
export interface ValueField {
  readonly is: "value";
  readonly name: string;
  readonly type: DataType;
  readonly required: boolean;
  readonly meaning: string;
  readonly source: string;
  readonly note: string | undefined;
  readonly personal: boolean;
  /** Other names under which the gateway may send the field. */
  readonly aliases: readonly string[];
  /** A second place where the gateway may send it, with placeholders: `credit.{n}.operationsAllowed`. */
  readonly alsoAt: string | undefined;
  readonly at: Position;
}

/** One object or null (`single`), or an array of objects, announced by a counter. */
export interface ObjectField {
  readonly is: "objects";
  readonly name: string;
  readonly object: AnswerObject;
  readonly counter: string;
  readonly single: boolean;
  readonly required: boolean;
  readonly meaning: string;
  readonly source: string;
  readonly note: string | undefined;
  readonly at: Position;
}

export type AnswerField = ValueField | ObjectField;

export interface AnswerObject {
  readonly name: string;
  /** Where its fields stand: `payment.{n}.{m}`. */
  readonly key: string;
  readonly meaning: string;
  readonly source: string;
  readonly note: string | undefined;
  readonly fields: readonly ValueField[];
  readonly children: readonly ObjectField[];
  readonly at: Position;
}

export interface KnownError {
  readonly code: string;
  readonly meaning: string;
  readonly source: string;
}

export interface Note {
  readonly about: string;
  readonly source: string;
  readonly text: string;
}

export interface EffectSign {
  readonly sign: "appears" | "gone" | "exists";
  readonly in: "payments" | "credits" | undefined;
  readonly states: readonly string[] | undefined;
  readonly amount: string | undefined;
  readonly which: string | undefined;
  readonly number: string;
}

export type Effect = "reads" | "reserves" | "moves-money";

export interface Operation {
  readonly name: string;
  readonly summary: string;
  readonly description: string | undefined;
  readonly source: string;
  readonly note: string | undefined;
  readonly kind: "transaction-based" | "non-transaction-based";
  readonly effect: Effect;
  readonly endpoint: string;
  readonly required: readonly Member[];
  readonly optional: readonly Member[];
  readonly unsigned: readonly Parameter[];
  readonly fingerprint: readonly Member[];
  readonly missing: {
    readonly order: readonly Parameter[];
    readonly source: string;
    readonly note: string | undefined;
  };
  readonly variants: { readonly by: Parameter; readonly cases: readonly Variant[] } | undefined;
  /** How the effect shows in getOrderDetails. */
  readonly effectSign: EffectSign | undefined;
  readonly answer: readonly AnswerField[];
  readonly errors: readonly KnownError[];
  readonly notes: readonly Note[];
  readonly vectors: readonly Vector[];
  readonly at: Position;
}

export interface EnumerationValue {
  readonly value: string;
  readonly meaning: string;
  readonly retired: string | undefined;
}

export interface Enumeration {
  readonly name: string;
  readonly meaning: string;
  readonly source: string;
  readonly note: string | undefined;
  readonly values: readonly EnumerationValue[];
  readonly at: Position;
}

export interface Currency {
  readonly code: string;
  readonly numeric: string;
  readonly decimals: number;
  readonly name: string;
}

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

export interface DemoOrder {
  readonly orderNumber: string;
  readonly source: string;
  readonly order: Readonly<Record<string, string>>;
  readonly payments: readonly Readonly<Record<string, string>>[];
  readonly credits: readonly Readonly<Record<string, string>>[];
}

export interface DemoAccount {
  readonly account: string;
  readonly shopIds: readonly string[];
  readonly orders: readonly DemoOrder[];
  /** Order numbers that every operation treats as unknown. */
  readonly unknownOrders: readonly string[];
  readonly answers: Readonly<
    Record<string, { readonly fields: Readonly<Record<string, string>>; readonly first?: string }>
  >;
  readonly financialInstitutions: readonly Readonly<Record<string, string>>[];
  readonly refusals: Readonly<Record<string, { readonly status: string; readonly code: string }>>;
}

export interface Model {
  readonly service: Service;
  /** By name, in code-point order. */
  readonly parameters: readonly Parameter[];
  readonly groups: readonly Group[];
  readonly objects: readonly AnswerObject[];
  readonly operations: readonly Operation[];
  readonly enumerations: readonly Enumeration[];
  readonly currencies: readonly Currency[];
  readonly errorFamilies: readonly ErrorFamily[];
  readonly errorParameters: readonly { readonly id: string; readonly label: string }[];
  readonly errorCodes: readonly ErrorCode[];
  readonly demoAccount: DemoAccount;
  readonly lifeCycles: LifeCycles;
}
