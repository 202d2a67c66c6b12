import type { InterfaceDeclarationStructure, OptionalKind, PropertySignatureStructure } from "ts-morph";
import { interfaceOf } from "./statements.js";

const TEXTS = "readonly string[]";
const OPTIONAL_MACHINE = "StateMachine | undefined";

export const TRANSITIONS = "Readonly<Record<string, Readonly<Record<string, string>>>>";

/** The types of the generated life cycles. */
export const lifeCycleTypes: readonly InterfaceDeclarationStructure[] = [
  interfaceOf("StateMachine", "What can become of one kind of object.", {
    properties: [
      property("start", "string", "The state that it begins in."),
      property("states", TRANSITIONS, "By state the possible events, each with the state that follows, or `removed`."),
    ],
  }),
  interfaceOf("LifeCycle", "What can become of an order, its payments and its credits.", {
    properties: [
      property("paymentTypes", TEXTS, "Payment methods that follow it, as the merchant names them."),
      property("technicalTypes", TEXTS, "The same as order details name them."),
      property(
        "shownAs",
        "Readonly<Record<string, string>>",
        "Fields of order details, for an order that the sandbox makes.",
      ),
      property("order", "StateMachine", "States of the order."),
      property("payment", OPTIONAL_MACHINE, "States of each payment."),
      property("credit", OPTIONAL_MACHINE, "States of each credit; undefined where nothing can be refunded."),
      property(
        "recurringAs",
        "string | undefined",
        "Life cycle of recurring payments; undefined where there can be none.",
      ),
      property("transferFund", "boolean", "Whether transferFund can pay money out."),
    ],
  }),
];

function property(name: string, type: string, doc: string): OptionalKind<PropertySignatureStructure> {
  return { name, type, isReadonly: true, docs: [doc] };
}
