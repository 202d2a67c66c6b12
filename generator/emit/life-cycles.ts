import type { OptionalKind, PropertySignatureStructure } from "ts-morph";
import type { LifeCycle, LifeCycles, MachineState, Model, StateMachine } from "../model/model.js";
import { paths } from "../plan/names.js";
import { Uses } from "../plan/plan.js";
import type { Plan, SourceFile, Statement } from "../plan/plan.js";
import { singleFiles } from "../read/spec-files.js";
import { comment, jsDoc, literal, object, tag } from "../text/code.js";
import type { Code } from "../text/code.js";
import { constant, interfaceOf } from "./statements.js";

/** What becomes of orders, payments and credits. The sandbox moves them by it. */
export function emitLifeCycles({ lifeCycles }: Model, plan: Plan): SourceFile {
  const { cycles, events, oneStepAcquirers, transfer, recurring } = lifeCycles;
  return new Uses(plan, paths.lifeCycles).file(singleFiles["life-cycles"], [
    ...lifeCycleTypes,
    constant(
      "lifeCycles",
      "Readonly<Record<string, LifeCycle>>",
      object(cycles.map((cycle) => [cycle.name, cycleTable(cycle)])),
      cyclesDoc(lifeCycles),
    ),
    constant(
      "lifeCycleEvents",
      'Readonly<Record<string, { readonly on?: "order" | "payment" | "credit"; readonly token?: string }>>',
      object(events.map(({ name, on, token }) => [name, literal({ on, token })])),
      eventsDoc(lifeCycles),
    ),
    constant(
      "oneStepAcquirers",
      `{ readonly names: readonly string[]; readonly payment: ${TRANSITIONS} }`,
      object([
        ["names", literal(oneStepAcquirers.names)],
        ["payment", statesTable(oneStepAcquirers.payment)],
      ]),
      comment(
        jsDoc([
          "Acquirers that carry out approval and deposit in one step, and what takes the place of the same event there.",
          oneStepAcquirers.note,
        ]),
        tag("see", oneStepAcquirers.source),
      ),
    ),
    constant(
      "transferLifeCycle",
      "{ readonly order: StateMachine; readonly credit: StateMachine }",
      object([
        ["order", machineTable(transfer.order)],
        ["credit", machineTable(transfer.credit)],
      ]),
      comment(jsDoc([transfer.meaning, transfer.note]), tag("see", transfer.source)),
    ),
    constant(
      "recurringRules",
      "{ readonly oldestSourceDays: number; readonly notFrom: string }",
      literal({ oldestSourceDays: recurring.oldestSourceDays, notFrom: recurring.notFrom }),
      comment(
        jsDoc([
          "The source order of a recurring payment: its greatest age, and the transaction identifier that it must not have.",
          recurring.note,
        ]),
        tag("see", recurring.source),
      ),
    ),
  ]);
}

function cyclesDoc({ cycles, source, note }: LifeCycles): string {
  const listed = cycles.map((one) => jsDoc([`- \`${one.name}\`: ${[one.meaning, one.note ?? ""].join(" ")}`]));
  return comment(jsDoc(["Life cycles by name.", note]), ...listed, tag("see", source));
}

function eventsDoc({ events }: LifeCycles): string {
  const explained = events.flatMap(({ name, meaning }) =>
    meaning === undefined ? [] : [jsDoc([`- \`${name}\`: ${meaning}`])],
  );
  return comment(
    jsDoc([
      "Everything that can change a state: operations with the object that they are carried out on and their token in",
      "`operationsAllowed`, and events of the gateway itself.",
    ]),
    ...explained,
  );
}

function cycleTable(cycle: LifeCycle): Code {
  return object([
    ["paymentTypes", literal(cycle.paymentTypes)],
    ["technicalTypes", literal(cycle.technicalTypes)],
    ["shownAs", literal(cycle.shownAs)],
    ["order", machineTable(cycle.order)],
    ["payment", orUndefined(cycle.payment, machineTable)],
    ["credit", orUndefined(cycle.credit, machineTable)],
    ["recurringAs", orUndefined(cycle.recurringAs, literal)],
    ["transferFund", literal(cycle.transferFund)],
  ]);
}

function orUndefined<T>(value: T | undefined, table: (value: T) => Code): Code {
  return value === undefined ? "undefined" : table(value);
}

function machineTable({ start, states }: StateMachine): Code {
  return object([
    ["start", literal(start)],
    ["states", statesTable(states)],
  ]);
}

function statesTable(states: readonly MachineState[]): Code {
  return object(
    states.map(({ name, transitions }) => [name, object(transitions.map(({ event, next }) => [event, literal(next)]))]),
  );
}

const TEXTS = "readonly string[]";
const OPTIONAL_MACHINE = "StateMachine | undefined";

const TRANSITIONS = "Readonly<Record<string, Readonly<Record<string, string>>>>";

/** The types of the generated life cycles. */
const lifeCycleTypes: readonly Statement[] = [
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
