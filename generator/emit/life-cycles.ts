import { comment, jsDoc, tag } from "../code/js-doc.js";
import { literal, object } from "../code/literal.js";
import type { Code } from "../code/literal.js";
import type { Model } from "../model/model.js";
import type { LifeCycle, LifeCycles, MachineState, StateMachine } from "../model/model-life-cycles.js";
import { singleFiles } from "../parse-kind.js";
import { paths } from "../plan/names.js";
import type { Plan } from "../plan/plan.js";
import { Uses } from "../plan/source.js";
import type { SourceFile } from "../plan/source.js";
import { TRANSITIONS, lifeCycleTypes } from "./life-cycle-types.js";
import { constant } from "./statements.js";

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
