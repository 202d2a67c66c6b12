/**
 * The tables that generated code fills: all that the runtime knows about the service and about each operation. By itself it
 * knows no operation and no error code by name.
 */

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

/** A parameter and what fills it: a setting of the client, the operation's name, or the names of all that is signed. */
export interface FilledPart {
  readonly parameter: string;
  readonly value: "customerId" | "shopId" | "password" | "secret" | "operation" | "language" | "order";
}

/** A part of what is signed; `own` is the place of the operation's parameters, `custom` of those that a call adds. */
export type SignedPart = FilledPart | { readonly value: "own" | "custom" };

/** An address of an interface, chosen by the client. */
export interface Profile {
  /** Path after the base URL, with `{endpoint}` where the operation has a path of its own. */
  readonly path: string;
  /** All that is signed, in order. */
  readonly signed: readonly SignedPart[];
  /** `list`: `error.1.errorCode`, ...; `flat`: one error without an index. */
  readonly errors: "list" | "flat";
}

/** What operations belong to. */
export interface GatewayInterface {
  /** What says that the operation was executed: a status of the service's, or the data itself, without errors. */
  readonly success: "status" | "data";
  /** Of an operation's own parameters, what the client fills when a call does not give it. */
  readonly filled: readonly FilledPart[];
  readonly profiles: Readonly<Record<string, Profile>>;
}

/** The facts about the gateway that are the same for every operation. */
export interface Service {
  readonly defaultServer: string;
  /** Servers that are no longer in service, with the last date (ISO). */
  readonly retiredServers: readonly { readonly url: string; readonly until: string }[];
  readonly interfaces: Readonly<Record<string, GatewayInterface>>;
  readonly defaultProfile: string;
  readonly defaultLanguage: string;
  /** The name under which the fingerprint is sent. */
  readonly fingerprintParameter: string;
  /** Hash of the HMAC that it is. */
  readonly fingerprintAlgorithm: string;
  /** Headers that every request must carry exactly like this. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the gateway's `status` means for the call. */
  readonly statuses: Readonly<Record<string, "done" | "refused" | "unknown">>;
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
type SignedField = string | RepeatingGroup;

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

interface Sign {
  /** Where the order holds what the call makes or changes. */
  readonly in: "payments" | "credits";
  /** Field that holds the number of such an object. */
  readonly number: string;
  /** States in which the object counts: those of success or, for what goes, those in which it is still there. */
  readonly states: readonly string[];
}

interface MovingSign extends Sign {
  /** States in which nothing is captured: of a payment that there may be before a capture, or that is left after it is undone. */
  readonly uncaptured?: readonly string[];
  /** Field that holds the amount moved or taken back. */
  readonly amount: string;
}

/** A payment or credit with the amount of the call is there that was not there before. */
export interface Appears extends MovingSign {
  readonly sign: "appears";
}

/** No payment or credit is left in these states, unless uncaptured; with `which`, the one that this parameter names. */
export interface Gone extends MovingSign {
  readonly sign: "gone";
  readonly which?: string;
}

/** The order exists, whose number was preset. */
export interface Exists extends Sign {
  readonly sign: "exists";
  /** States of the order itself that mean success. */
  readonly orderStates: readonly string[];
}

/** How the effect of an operation shows in the order afterwards. */
export type EffectSign = Appears | Gone | Exists;

/** All the runtime knows about an operation. */
export interface Operation<Parameters, Answer> {
  readonly name: string;
  /** What it does at the gateway, and therefore what a client may do with it. */
  readonly effect: "reads" | "reserves" | "moves-money";
  /** The one of the service's interfaces that it belongs to. */
  readonly interface: string;
  readonly endpoint: string;
  /** The operation's own part of the fingerprint, in order. */
  readonly fingerprint: readonly SignedField[];
  /** What is appended to the fingerprint, depending on the value of one parameter. */
  readonly variants?: { readonly by: string; readonly fingerprint: Readonly<Record<string, readonly SignedField[]>> };
  /** Sent, but not signed. */
  readonly unsigned: readonly string[];
  /** Present where a call may add parameters of its own: names that these must not have. */
  readonly custom?: { readonly reserved: readonly string[] };
  /** Parameters whose values must not be shown in messages. */
  readonly personal: readonly string[];
  /** Parameters that must fit the decimals of the currency in `currency`. */
  readonly amounts: readonly string[];
  /** For operations that move money. */
  readonly effectSign?: EffectSign;
  readonly answer: AnswerShape;
  readonly checkParameters: Check<Parameters>;
  readonly checkAnswer: Check<Answer>;
}

/** What the gateway signs of a confirmation, and under which names. */
export interface SignedOrder {
  /** Parameter that holds the state. */
  readonly state: string;
  readonly fingerprintParameter: string;
  /** Parameter that holds the names of all that is signed, with commas between them. */
  readonly orderParameter: string;
  /** The name that stands for the merchant's secret among them. */
  readonly secretName: string;
}

/** How the gateway confirms a payment to the shop: what it signs, and what the fields look like. */
export interface ConfirmationTable<Data, Signed extends string, Unsigned extends string> extends SignedOrder {
  /** The states that the gateway signs, with the names that must be among what is signed. */
  readonly signedStates: Readonly<Record<Signed, { readonly required: readonly string[] }>>;
  /** The states that anybody may claim. */
  readonly unsignedStates: readonly Unsigned[];
  /** The fields that are known; all others are the shop's own. */
  readonly shape: AnswerShape;
  /** Check of the known fields among those that are signed. */
  readonly check: Check<Data>;
}

/** What the shop answers to a confirmation. */
export interface ReplyTable {
  readonly ok: string;
  /** With `{message}` where the problem stands. */
  readonly notOk: string;
  /** Characters of the message before it is escaped. */
  readonly longestMessage: number;
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

/** What holds for an operation, in the profile that the client chose. @throws {TypeError} when it has no such profile */
export function addressOf(
  { interfaces }: Service,
  operation: Pick<Operation<unknown, unknown>, "name" | "interface">,
  profile: string,
): Profile & Omit<GatewayInterface, "profiles"> {
  const found = interfaces[operation.interface];
  const address = found?.profiles[profile];
  if (found === undefined || address === undefined)
    throw new TypeError(`${operation.name} cannot be called in the profile ${profile}`);
  return { ...address, success: found.success, filled: found.filled };
}
