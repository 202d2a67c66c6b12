import { describeType } from "../data-types.js";
import { code, md, sentences, table } from "../markdown.js";
import type { Member, Model, Operation, Parameter, Variant } from "../model/model.js";
import type { AnswerField } from "../model/model-answers.js";

/** One operation's section of the reference. */
export function operationSection(operation: Operation, model: Model): string[] {
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
        ...model.service.profiles.map((profile) => [
          `Path, ${profile.name}`,
          code(profile.path.replace("{endpoint}", operation.endpoint)),
        ]),
        ["Source", md(source)],
      ],
    ),
    "### Fingerprint",
    "",
    ...fingerprintLines(operation, model),
    "### Parameters",
    "",
    ...parameterTable(operation.required, operation.optional, operation.unsigned),
    ...(variants?.cases ?? []).flatMap((one) => variantLines(one)),
    "### Answer",
    "",
    ...answerLines(operation.answer),
    ...errorLines(operation),
    ...noteLines(note, operation),
  ];
}

function fingerprintLines({ fingerprint, variants }: Operation, model: Model): string[] {
  const tails = variants?.cases ?? [undefined];
  return tails
    .flatMap((variant) =>
      model.service.profiles.map((profile) => {
        const own = [...fingerprint, ...(variant?.fingerprint ?? [])].flatMap(orderOf);
        const order = [...profile.prefix.map(({ parameter }) => parameter.name), ...own].map(code).join(", ");
        const title = variant === undefined ? profile.name : `${profile.name}, ${variant.value}`;
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
