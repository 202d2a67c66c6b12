import type { Check } from "./check.js";
import type { EffectSign } from "./reconcile/effect-sign.js";

/** What an operation does at the gateway, and therefore what a client may do with it. */
export type Effect = "reads" | "reserves" | "moves-money";

/** A group that repeats: a counter, then `basketItem1ArticleNumber`, `basketItem1Quantity`, ... item by item. */
export interface RepeatingGroup {
  /** The array's name in TypeScript. */
  readonly group: string;
  readonly counter: string;
  /** What stands before an item's index. */
  readonly item: string;
  /** In fingerprint order. */
  readonly fields: readonly { readonly property: string; readonly suffix: string }[];
}

/** A parameter's name, or a repeating group that stands in its place. */
export type SignedField = string | RepeatingGroup;

/** A value in an answer: how it is named on the wire and which form it takes. */
export interface AnswerValue {
  readonly name: string;
  /** `amount`: decimal string with a dot; `time` and `date`: ISO; `list`: array. Without a form, text. */
  readonly form?: "amount" | "time" | "date" | "list";
  /** Other names under which the gateway may send it. */
  readonly aliases?: readonly string[];
  /** A second place where it may stand: `credit.{n}.operationsAllowed`. */
  readonly alsoAt?: string;
}

/** Objects in an answer, announced by a counter. */
export interface AnswerObjects {
  readonly name: string;
  readonly counter: string;
  /** One object or null instead of an array. */
  readonly single: boolean;
  /** The counter must be there. */
  readonly required: boolean;
  readonly shape: AnswerShape;
}

export interface AnswerShape {
  /** Where the values stand: "" at the top, else `payment.{n}.{m}`. */
  readonly key: string;
  readonly values: readonly AnswerValue[];
  readonly objects: readonly AnswerObjects[];
}

/** All the runtime knows about an operation. The table is generated from the spec. */
export interface Operation<Parameters, Answer> {
  readonly name: string;
  readonly effect: Effect;
  readonly endpoint: string;
  /** The operation's own part of the fingerprint, in order. */
  readonly fingerprint: readonly SignedField[];
  /** What is appended to the fingerprint, depending on the value of one parameter. */
  readonly variants?: { readonly by: string; readonly fingerprint: Readonly<Record<string, readonly SignedField[]>> };
  /** Sent, but not signed. */
  readonly unsigned: readonly string[];
  /** Parameters whose values must not be shown in messages. */
  readonly personal: readonly string[];
  /** Parameters that must fit the decimals of the currency in `currency`. */
  readonly amounts: readonly string[];
  /** How the effect shows in the order afterwards; for operations that move money. */
  readonly effectSign?: EffectSign;
  readonly answer: AnswerShape;
  readonly checkParameters: Check<Parameters>;
  readonly checkAnswer: Check<Answer>;
}

/** The table of an operation by its name. @throws {TypeError} for a name that there is no operation of */
export function named<Tables extends object, Name extends keyof Tables & string>(
  tables: Tables,
  name: Name,
): Tables[Name] {
  if (Object.hasOwn(tables, name)) return tables[name];
  throw noSuchOperation(tables, name);
}

/** As {@link named}, for a name that came from elsewhere. */
export function namedBy<Tables extends object>(tables: Tables, name: string): Tables[keyof Tables] {
  const isName = (text: string): text is keyof Tables & string => Object.hasOwn(tables, text);
  if (isName(name)) return tables[name];
  throw noSuchOperation(tables, name);
}

function noSuchOperation(tables: object, name: string): TypeError {
  return new TypeError(`there is no operation ${name}; the operations are ${Object.keys(tables).join(", ")}`);
}
