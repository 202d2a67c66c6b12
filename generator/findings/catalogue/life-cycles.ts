import type { FindingEntry } from "./entry.js";

export type LifeCycleCode =
  | "QM1131"
  | "QM1132"
  | "QM1133"
  | "QM1134"
  | "QM1135"
  | "QM1136"
  | "QM1137"
  | "QM1138"
  | "QM1139"
  | "QM1140"
  | "QM1141"
  | "QM1142";

/** Life cycles: their states, events, and the payment methods that follow them. */
export const lifeCycleEntries: Readonly<Record<LifeCycleCode, FindingEntry>> = {
  QM1131: {
    title: "Unknown state",
    severity: "error",
    cause: "A life cycle has a state that OrderState, PaymentState or CreditState does not have.",
    fix: "Correct the state, or add it to the enumeration.",
    example: "states:\n  payment_aproved: { deposit: payment_deposited }",
  },
  QM1132: {
    title: "Start that is no state",
    severity: "error",
    cause: "An order, payment or credit would begin in a state that its life cycle says nothing about.",
    fix: "Name one of the states below as the start, or add the state.",
    example: "start: payment_open\nstates:\n  payment_approved: {}",
  },
  QM1133: {
    title: "Transition to an unknown state",
    severity: "error",
    cause: "An event leads to a state that the life cycle says nothing about: what is possible then is not known.",
    fix: "Correct the state, add it to the states, or write removed if the object disappears.",
    example: "states:\n  payment_approved: { deposit: payment_settled }",
  },
  QM1134: {
    title: "State that is never reached",
    severity: "error",
    cause: "No events lead from the start to this state: an event is forgotten, or the state is left over.",
    fix: "Add the event that leads there, or remove the state.",
    example: "start: payment_approved\nstates:\n  payment_approved: {}\n  payment_closed: {}",
  },
  QM1135: {
    title: "Unknown event",
    severity: "error",
    cause: "A state allows an event that is not declared under events.",
    fix: "Correct the event, or declare it.",
    example: "payment_approved: { depositt: payment_deposited }",
  },
  QM1136: {
    title: "Event of another object",
    severity: "error",
    cause: "An operation stands among the states of an object that it is not carried out on.",
    fix: "Move it to the object that it is carried out on, or correct on under events.",
    example: "payment:\n  states:\n    payment_closed: { refund: payment_closed }",
  },
  QM1137: {
    title: "Event that is no operation",
    severity: "error",
    cause: "An event is carried out on an object, but there is no operation of its name.",
    fix: "Correct the name, or leave out on if the gateway does it by itself.",
    example: "events:\n  depositt: { on: payment, token: DEPOSIT }",
  },
  QM1138: {
    title: "Value that its enumeration does not have",
    severity: "error",
    cause: "A token, payment type or transaction identifier of the life cycles is in no answer and no request.",
    fix: "Correct the value, or add it to AllowedOperation, PaymentType or TransactionIdentifier.",
    example: "paymentTypes: [CCRAD]",
  },
  QM1139: {
    title: "Payment type with two life cycles",
    severity: "error",
    cause: "A payment type or technical type stands twice; which life cycle it follows would be left to chance.",
    fix: "Remove one of the two.",
    example: "card: { paymentTypes: [CCARD] }\nmaestro: { paymentTypes: [MAESTRO, CCARD] }",
  },
  QM1140: {
    title: "Unknown life cycle",
    severity: "error",
    cause: "Recurring payments would follow a life cycle that does not exist.",
    fix: "Correct the name, or add the life cycle.",
    example: "recurringAs: sepaDirectDebits",
  },
  QM1141: {
    title: "Refund without a credit",
    severity: "error",
    cause: "A refund makes a credit, but the life cycle does not say what becomes of it.",
    fix: "Add the states of the credit, or remove refund.",
    example: "order:\n  start: REFUNDABLE\n  states:\n    REFUNDABLE: { refund: REFUNDABLE }",
  },
  QM1142: {
    title: "Exception to no rule",
    severity: "error",
    cause: "Acquirers in one step differ in a state or event that no payment has, so that it could never happen.",
    fix: "Correct the name, or remove the exception.",
    example: "oneStepAcquirers:\n  payment:\n    payment_approved: { depositReversal: removed }",
  },
};
