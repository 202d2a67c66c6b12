import type { Path } from "../parse/value.js";

/** What an operation can work on: an order that is there, or none. */
export const operationKinds = ["transaction-based", "non-transaction-based", "checkout"] as const;

type OperationKind = (typeof operationKinds)[number];

/** What a call can change, from nothing to most. */
export const effects = ["reads", "reserves", "moves-money"] as const;

type Effect = (typeof effects)[number];

/** The effect after which a call is never repeated. */
export const MOVES_MONEY: Effect = "moves-money";

/** How an effect can show afterwards, and in which list of an order. */
export const signs = ["appears", "gone", "exists"] as const;
export const signLists = ["payments", "credits"] as const;

type Sign = (typeof signs)[number];
type SignList = (typeof signLists)[number];

/** The kinds of objects that have a state, in the order in which they come to be. */
export const machineKinds = ["order", "payment", "credit"] as const;

export type MachineKind = (typeof machineKinds)[number];

/** What follows an event that makes the object disappear: stands in place of a state, and is none. */
export const REMOVED = "removed";

// The frozen model: what the emitters read. Every reference is resolved; nothing here knows YAML.

/** Where a fact of the spec begins: at the key at the end of a path. On which line that is, only those look up who show it. */
export interface Place {
  readonly file: string;
  readonly path: Path;
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
  | "isoTime"
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
  /** As the spec lists it: the name, after that of an interface with a form of its own for it. */
  readonly key: string;
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
  readonly at: Place;
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
  readonly at: Place;
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
  readonly at: Place;
}

/** What some values of a parameter need of the optional ones. */
export interface Need {
  readonly by: Parameter;
  readonly values: readonly string[];
  readonly required: readonly Parameter[];
  readonly source: string;
  readonly note: string | undefined;
}

interface KnownError {
  readonly code: string;
  readonly meaning: string;
  readonly source: string;
}

interface Note {
  readonly about: string;
  readonly source: string;
  readonly text: string;
}

interface EffectSign {
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
  /** What somebody who types it is asked, with required parameters as `{name}`. */
  readonly asks: string | undefined;
  readonly interface: Interface;
  readonly endpoint: string;
  readonly required: readonly Member[];
  readonly optional: readonly Member[];
  readonly unsigned: readonly Parameter[];
  readonly fingerprint: readonly Member[];
  /** A call may add parameters of its own. */
  readonly custom: boolean;
  /** What the gateway takes although a request does not name it in its order. */
  readonly mayBeUnsigned: readonly Parameter[];
  readonly needs: readonly Need[];
  readonly missing: {
    readonly order: readonly Parameter[];
    /** Reported only once the merchant is known. */
    readonly later: readonly Parameter[];
    /** Codes that are not those of a missing parameter, by name. */
    readonly codes: Readonly<Record<string, string>>;
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
  readonly at: Place;
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
  readonly at: Place;
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
  readonly confirmation: Confirmation;
}

// The part of the model about what the gateway posts to the shop.

/** A field of a confirmation; where it names payment methods, it comes with these alone. */
export interface ConfirmationField extends ValueField {
  readonly paymentTypes: readonly string[];
}

interface ConfirmationState {
  readonly name: string;
  readonly meaning: string;
  readonly signed: boolean;
  readonly required: readonly string[];
  readonly source: string;
  readonly note: string | undefined;
}

export interface Confirmation {
  readonly meaning: string;
  readonly source: string;
  readonly note: string | undefined;
  /** Parameter that holds the state. */
  readonly state: string;
  readonly fingerprint: {
    readonly parameter: string;
    readonly order: string;
    /** What stands for the secret in the order. */
    readonly secret: string;
    readonly source: string;
    readonly note: string | undefined;
  };
  readonly states: readonly ConfirmationState[];
  readonly reply: {
    readonly ok: string;
    readonly notOk: string;
    readonly messageLength: number;
    readonly source: string;
    readonly note: string | undefined;
  };
  readonly fields: readonly ConfirmationField[];
}

// The part of the model about the gateway as a whole.

export interface Server {
  readonly name: string;
  readonly url: string;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly isDefault: boolean;
  /** Addresses that a firewall must let pass; none where no source names them. */
  readonly addresses: readonly string[];
  readonly source: string;
  readonly note: string | undefined;
}

type FilledBy = "customerId" | "shopId" | "password" | "secret" | "operation" | "language" | "order";

/** A parameter that the client fills. */
export interface FilledPart {
  readonly parameter: Parameter;
  readonly value: FilledBy;
}

/** A parameter that the client fills, or the place of the operation's own, or of those that a call adds. */
export type SignedPart = FilledPart | { readonly parameter: undefined; readonly value: "own" | "custom" };

/** An address of an interface, which the client chooses. */
export interface Profile {
  readonly name: string;
  readonly meaning: string;
  readonly source: string;
  readonly note: string | undefined;
  readonly path: string;
  readonly errors: "list" | "flat";
  readonly signed: readonly SignedPart[];
}

/** What operations belong to: it says where endpoints are, what is signed, and what answers look like. */
export interface Interface {
  readonly name: string;
  readonly meaning: string;
  readonly source: string;
  readonly note: string | undefined;
  /** How an answer says that the operation was executed. */
  readonly success: "status" | "data";
  /** Of an operation's own, what the client fills when a call does not give it. */
  readonly filled: readonly FilledPart[];
  readonly profiles: readonly Profile[];
}

/** All addresses of all interfaces. */
export function profilesOf({ interfaces }: Pick<Service, "interfaces">): readonly Profile[] {
  return interfaces.flatMap(({ profiles }) => profiles);
}

/** The names between which a client chooses; an interface has an address for some of them. */
export function profileNamesOf({ interfaces }: Pick<Service, "interfaces">): readonly string[] {
  return [...new Set(interfaces.flatMap(({ profiles }) => profiles.map(({ name }) => name)))];
}

/** What the client fills of all that is signed. */
export function filledIn({ signed }: Profile): readonly FilledPart[] {
  return signed.filter((part) => part.parameter !== undefined);
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

type SourceKind = "guide" | "recording" | "code" | "standard" | "computed" | "inferred";

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
  readonly interfaces: readonly Interface[];
  /** What a client takes that names none. */
  readonly defaults: { readonly profile: string; readonly language: string };
  readonly fingerprint: {
    readonly parameter: string;
    readonly algorithm: string;
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

// The part of the model about what answers contain.

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
  readonly at: Place;
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
  readonly at: Place;
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
  readonly at: Place;
}

/** The part of the model about error codes. */
export interface ErrorFamily {
  readonly prefix: string;
  readonly name: string;
  /** Documented text, `{0}` is the parameter's label. */
  readonly template: string;
  /** Text as it was recorded on the wire, where it was. */
  readonly wire: string | undefined;
  /** Whether the text is worded by this project. */
  readonly isOurs: boolean;
  /** The transaction was probably carried out by an earlier call. */
  readonly alreadyProcessed: boolean;
  readonly meaning: string;
  readonly source: string;
}

export interface ErrorCode {
  readonly code: string;
  readonly message: string;
  /** Whether the text is worded by this project. */
  readonly isOurs: boolean;
  readonly source: string;
  readonly note: string | undefined;
  readonly retired: string | undefined;
  /** The final state is not known yet: the operation may still be executed. */
  readonly pending: boolean;
}

// The part of the model about life cycles.

interface Transition {
  readonly event: string;
  /** The state that follows, or `removed`. */
  readonly next: string;
}

export interface MachineState {
  readonly name: string;
  /** By event, in code-point order. */
  readonly transitions: readonly Transition[];
}

export interface StateMachine {
  readonly start: string;
  /** The start first, then in the order in which they are first reached. */
  readonly states: readonly MachineState[];
}

export interface LifeCycle {
  readonly name: string;
  readonly meaning: string;
  readonly source: string;
  readonly note: string | undefined;
  readonly paymentTypes: readonly string[];
  /** What order details call the payment types. */
  readonly technicalTypes: readonly string[];
  /** Fields of order details of an order that the sandbox makes. */
  readonly shownAs: Readonly<Record<string, string>>;
  readonly order: StateMachine;
  readonly payment: StateMachine | undefined;
  readonly credit: StateMachine | undefined;
  /** The life cycle of recurring payments; undefined where there can be none. */
  readonly recurringAs: string | undefined;
  readonly transferFund: boolean;
  readonly at: Place;
}

export interface LifeCycleEvent {
  readonly name: string;
  /** The object that the operation is carried out on; undefined for events of the gateway itself. */
  readonly on: MachineKind | undefined;
  /** How operationsAllowed names the operation. */
  readonly token: string | undefined;
  readonly meaning: string | undefined;
}

export interface LifeCycles {
  readonly source: string;
  readonly note: string | undefined;
  readonly events: readonly LifeCycleEvent[];
  readonly cycles: readonly LifeCycle[];
  readonly oneStepAcquirers: {
    readonly names: readonly string[];
    /** What takes the place of the same event in the same state of a payment. */
    readonly payment: readonly MachineState[];
    readonly source: string;
    readonly note: string | undefined;
  };
  readonly transfer: {
    readonly meaning: string;
    readonly source: string;
    readonly note: string | undefined;
    readonly order: StateMachine;
    readonly credit: StateMachine;
  };
  readonly recurring: {
    readonly oldestSourceDays: number;
    /** Transaction identifier that a source order must not have. */
    readonly notFrom: string;
    readonly source: string;
    readonly note: string | undefined;
  };
}

/** The part of the model about what the sandbox answers in demo mode. */
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
  /** By the number. */
  readonly cards: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly refusals: Readonly<Record<string, { readonly status: string; readonly code: string }>>;
}
