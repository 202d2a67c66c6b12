import { describeType } from "../../model/data-types.js";
import type {
  AnswerField,
  LifeCycle,
  LifeCycleEvent,
  LifeCycles,
  MachineState,
  Member,
  Operation,
  Parameter,
  StateMachine,
  Variant,
} from "../../model/model.js";
import { code, md, sentences, table } from "../../text/markdown.js";

/** One operation's section of the reference. */
export function operationSection(operation: Operation): string[] {
  const { name, summary, description, source, effect, kind, variants, note } = operation;
  return [
    `## ${name}`,
    "",
    sentences(summary, description),
    "",
    ...table(
      ["", ""],
      [
        ["Kind", md(kind)],
        ["Effect", md(effect)],
        ...operation.interface.profiles.map((profile) => [
          `Path, ${profile.name}`,
          code(profile.path.replace("{endpoint}", operation.endpoint)),
        ]),
        ["Source", md(source)],
      ],
    ),
    "### Fingerprint",
    "",
    ...fingerprintLines(operation),
    "### Parameters",
    "",
    ...parameterTable(operation.required, operation.optional, operation.unsigned),
    ...(variants?.cases ?? []).flatMap((one) => variantLines(one)),
    ...needLines(operation),
    "### Answer",
    "",
    ...answerLines(operation.answer),
    ...errorLines(operation),
    ...noteLines(note, operation),
  ];
}

function fingerprintLines({ interface: { profiles }, fingerprint, variants }: Operation): string[] {
  const tails = variants?.cases ?? [undefined];
  return tails
    .flatMap((variant) =>
      profiles.map(({ name, signed }) => {
        const own = [...fingerprint, ...(variant?.fingerprint ?? [])].flatMap(orderOf);
        const all = signed.flatMap((part) => {
          if (part.value === "own") return own;
          return part.parameter === undefined ? ["custom"] : [part.parameter.name];
        });
        const order = all.map(code).join(", ");
        const title = variant === undefined ? name : `${name}, ${variant.value}`;
        return `- **${md(title)}**: ${order}`;
      }),
    )
    .concat("");
}

function orderOf(member: Member): string[] {
  if (member.is === "parameter") return [member.name];
  const fields = member.fingerprint.map(({ name }) => name);
  return member.repeats === undefined ? fields : [member.repeats.counter.name, ...fields];
}

/** What depends on a value, and what a call may add. */
function needLines({ needs, custom }: Operation): string[] {
  const lines = needs.map(({ by, values, required, note, source }) => {
    const needed = `${code(by.name)} ${values.map(code).join(", ")} needs ${required.map(({ name }) => code(name)).join(", ")}.`;
    return `- ${[needed, note === undefined ? "" : md(note), `Source: ${md(source)}`].filter(Boolean).join(" ")}`;
  });
  const added = custom
    ? ["- Further parameters of the shop's own may be added; they come back in the confirmation."]
    : [];
  return lines.length + added.length === 0 ? [] : [...lines, ...added, ""];
}

function variantLines({ value, summary, retired, required, optional, note, source }: Variant): string[] {
  return [
    `#### ${md(value)}`,
    "",
    sentences(summary, retired === undefined ? undefined : `Retired: ${retired}`, note),
    "",
    `Source: ${md(source)}`,
    "",
    ...parameterTable(required, optional, []),
  ];
}

function parameterTable(
  required: readonly Member[],
  optional: readonly Member[],
  unsigned: readonly Parameter[],
): string[] {
  const row = (member: Member, need: string): string[] => {
    if (member.is === "group")
      return [
        `[${member.name}](#group-${member.name.toLowerCase()})`,
        need,
        "group",
        md(member.meaning),
        md(member.source),
      ];
    const signed = unsigned.includes(member) ? `${need}, unsigned` : need;
    return [code(member.name), signed, md(describeType(member.type)), md(member.meaning), md(member.source)];
  };
  const rows = [
    ...required.map((member) => row(member, "required")),
    ...optional.map((member) => row(member, "optional")),
  ];
  return rows.length === 0
    ? ["No parameters of its own.", ""]
    : table(["Parameter", "", "Data type", "Meaning", "Source"], rows);
}

function answerLines(fields: readonly AnswerField[]): string[] {
  if (fields.length === 0) return ["Only the status.", ""];
  const rows = fields.map((field) => {
    const need = field.required ? "required" : "optional";
    const type =
      field.is === "value"
        ? md(describeType(field.type))
        : `[${field.object.name}](#object-${field.object.name.toLowerCase()})`;
    return [code(field.name), need, type, md(field.meaning), md(field.source)];
  });
  return table(["Field", "", "Data type", "Meaning", "Source"], rows);
}

function errorLines({ errors }: Operation): string[] {
  if (errors.length === 0) return [];
  return [
    "### Error codes",
    "",
    ...table(
      ["Code", "Meaning", "Source"],
      errors.map(({ code: number, meaning, source }) => [code(number), md(meaning), md(source)]),
    ),
  ];
}

/** What the sources disagree about, and which reading was taken. */
function noteLines(note: string | undefined, operation: Operation): string[] {
  const members = [...operation.required, ...operation.optional];
  const notes = [
    ...(note === undefined ? [] : [`- ${md(note)}`]),
    ...operation.notes.map(({ about, text, source }) => `- ${code(about)}: ${md(text)} (${md(source)})`),
    ...[...members, ...operation.answer].flatMap((one) =>
      one.note === undefined ? [] : [`- ${code(one.name)}: ${md(one.note)}`],
    ),
    ...(operation.missing.note === undefined
      ? []
      : [`- Order of missing parameters: ${md(operation.missing.note)} (${md(operation.missing.source)})`]),
  ];
  return notes.length === 0 ? [] : ["### Conflicts and readings", "", ...notes, ""];
}

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
