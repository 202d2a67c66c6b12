/** The frozen model: what the emitters read. Every reference is resolved; nothing here knows YAML. */
import type { Effect, OperationKind, Sign, SignList } from "../operation-words.js";
import type { AnswerField, AnswerObject } from "./model-answers.js";
import type { DemoAccount } from "./model-demo-account.js";
import type { ErrorCode, ErrorFamily } from "./model-errors.js";
import type { Service } from "./model-service.js";
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

/** As far as an example is made of it; the checker recomputes it before there is a model. */
export interface Vector {
  readonly id: string;
  readonly parameters: Readonly<Record<string, unknown>>;
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
  readonly sign: Sign;
  readonly in: SignList;
  readonly states: readonly string[];
  readonly orderStates: readonly string[] | undefined;
  readonly uncaptured: readonly string[] | undefined;
  readonly amount: string | undefined;
  readonly which: string | undefined;
  readonly number: string;
}

export interface Operation {
  readonly name: string;
  readonly summary: string;
  readonly description: string | undefined;
  readonly source: string;
  readonly note: string | undefined;
  readonly kind: OperationKind;
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
