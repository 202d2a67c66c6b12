/** The part of the model about life cycles. */
import type { MachineKind } from "../life-cycle-words.js";
import type { Position } from "./model.js";

export interface Transition {
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
  readonly at: Position;
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
