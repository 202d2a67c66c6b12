import { code, md, sentences, table } from "../markdown.js";
import type { LifeCycle, LifeCycleEvent, LifeCycles, MachineState, StateMachine } from "../model/model-life-cycles.js";

/** What becomes of orders, payments and credits: one table for each group of payment methods. */
export function lifeCycleSection({
  events,
  cycles,
  oneStepAcquirers,
  transfer,
  recurring,
  ...file
}: LifeCycles): string[] {
  return [
    "## Life cycles",
    "",
    "In each state the events that are possible, and the state that follows; the first state of each object is marked.",
    "",
    remark(file),
    "",
    ...eventTable(events),
    ...cycles.flatMap(cycleLines),
    "### Acquirers in one step",
    "",
    `With ${oneStepAcquirers.names.map(md).join(", ")} the following takes the place of the same event in the life cycles above.`,
    "",
    ...table(HEADER, oneStepAcquirers.payment.flatMap(rowsOf)),
    remark(oneStepAcquirers),
    "",
    "### Life cycle of transfers",
    "",
    md(transfer.meaning),
    "",
    ...table(HEADER, [transfer.order, transfer.credit].flatMap(machineRows)),
    remark(transfer),
    "",
    "### Source of a recurring payment",
    "",
    `At most ${recurring.oldestSourceDays} days old, and not made with transactionIdentifier ${code(recurring.notFrom)}.`,
    "",
    remark(recurring),
    "",
  ];
}

const HEADER = ["State", "Event", "Next state"];

function remark({ note, source }: { readonly note: string | undefined; readonly source: string }): string {
  return sentences(note, `Source: ${source}`);
}

function eventTable(events: readonly LifeCycleEvent[]): string[] {
  return table(
    ["Event", "Carried out on", "In operationsAllowed", "Meaning"],
    events.map(({ name, on = "", token, meaning = "" }) => [
      code(name),
      on,
      token === undefined ? "" : code(token),
      md(meaning),
    ]),
  );
}

function cycleLines(cycle: LifeCycle): string[] {
  const { name, meaning, paymentTypes, technicalTypes, order, payment, credit, recurringAs, transferFund } = cycle;
  const machines = [order, payment, credit].flatMap((machine) => machine ?? []);
  return [
    `### Life cycle ${name}`,
    "",
    md(meaning),
    "",
    `- Payment types: ${paymentTypes.map(code).join(", ")}`,
    `- In order details: ${technicalTypes.map(code).join(", ")}`,
    `- Recurring payments: ${recurringAs === undefined ? "none" : `[${recurringAs}](#life-cycle-${recurringAs.toLowerCase()})`}`,
    `- transferFund: ${transferFund ? "yes" : "no"}`,
    "",
    ...table(HEADER, machines.flatMap(machineRows)),
    remark(cycle),
    "",
  ];
}

function machineRows({ start, states }: StateMachine): string[][] {
  return states.flatMap((state) =>
    rowsOf(state).map(([name = "", ...rest]) => [state.name === start ? `${name} (start)` : name, ...rest]),
  );
}

/** One row for each event; a state that nothing leads out of has one row, too. */
function rowsOf({ name, transitions }: MachineState): string[][] {
  if (transitions.length === 0) return [[code(name), "none", ""]];
  return transitions.map(({ event, next }) => [code(name), code(event), code(next)]);
}
