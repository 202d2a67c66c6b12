import { catalogue } from "../../findings/catalogue.js";
import type { FindingEntry } from "../../findings/catalogue/entry.js";
import { describeType } from "../../model/data-types.js";
import type { AnswerObject, Group, Model } from "../../model/model.js";
import { paths } from "../../plan/names.js";
import type { TextFile } from "../../plan/plan.js";
import { code, fenced, md, sentences, table } from "../../text/markdown.js";
import { byCodePoint } from "../../text/words.js";
import { confirmationSection } from "./confirmation.js";
import { lifeCycleSection, operationSection } from "./sections.js";

/** The reference: what the spec says, for people. */
export function emitReference(model: Model): TextFile {
  const lines = [
    `# ${md(model.service.name)}`,
    "",
    "Every fact has its source; the tags are explained at the end. Lengths count UTF-8 bytes.",
    "",
    `The facts come from the spec. What can be wrong with one is listed under [findings](${paths.findings}).`,
    "",
    ...model.operations.map(({ name, summary }) => `- [${name}](#${name.toLowerCase()}): ${md(summary)}`),
    "- [Confirmations](#confirmations): what the gateway posts to the shop",
    "",
    ...model.operations.flatMap(operationSection),
    ...model.groups.flatMap(groupSection),
    ...model.objects.flatMap(objectSection),
    ...confirmationSection(model.confirmation),
    ...lifeCycleSection(model.lifeCycles),
    ...serviceSection(model),
    ...errorSection(model),
    ...sourceSection(model),
  ];
  return { path: paths.reference, text: `${lines.join("\n").trimEnd()}\n` };
}

function groupSection({ name, meaning, note, source, required, fingerprint }: Group): string[] {
  const rows = fingerprint.map((one) => [
    code(one.name),
    required.includes(one) ? "required" : "optional",
    md(describeType(one.type)),
    md(one.meaning),
    md(one.source),
  ]);
  const header = ["Parameter", "", "Data type", "Meaning", "Source"];
  return [
    `## Group ${name}`,
    "",
    sentences(meaning, note, `In fingerprint order. Source: ${source}`),
    "",
    ...table(header, rows),
  ];
}

function objectSection({ name, key, meaning, note, source, fields, children }: AnswerObject): string[] {
  const rows = [
    ...fields.map((one) => [
      code(one.name),
      one.required ? "required" : "optional",
      md(describeType(one.type)),
      [
        md(one.meaning),
        ...(one.aliases.length > 0 ? [`Also read: ${one.aliases.map(code).join(", ")}.`] : []),
        ...(one.note === undefined ? [] : [md(one.note)]),
      ].join(" "),
      md(one.source),
    ]),
    ...children.map((one) => [
      code(one.name),
      "",
      `list of [${one.object.name}](#object-${one.object.name.toLowerCase()})`,
      md(one.meaning),
      md(one.source),
    ]),
  ];
  return [
    `## Object ${name}`,
    "",
    `Stands at ${code(key)}. ${sentences(meaning, note, `Source: ${source}`)}`,
    "",
    ...table(["Field", "", "Data type", "Meaning", "Source"], rows),
  ];
}

function serviceSection({ service, enumerations }: Model): string[] {
  return [
    "## Servers",
    "",
    ...table(
      ["Server", "Since", "Until", "Addresses", "Source"],
      service.servers.map(({ url, since = "", until = "", isDefault, addresses, source }) => [
        code(url) + (isDefault ? " (default)" : ""),
        since,
        until,
        addresses.map(code).join(", "),
        md(source),
      ]),
    ),
    "A firewall must let calls to these addresses pass.",
    "",
    ...service.servers.flatMap(({ url, note }) => (note === undefined ? [] : [`- ${code(url)}: ${md(note)}`])),
    "",
    "## Status",
    "",
    ...table(
      ["Status", "Outcome", "Meaning", "Source"],
      service.statuses.map(({ value, outcome, meaning, source }) => [value, outcome, md(meaning), md(source)]),
    ),
    "## Enumerations",
    "",
    ...enumerations.flatMap(({ name, meaning, values, source, note }) => [
      `### ${name}`,
      "",
      sentences(meaning, note, `Source: ${source}`),
      "",
      ...table(
        ["Value", "Meaning"],
        values.map((one) => [
          code(one.value),
          md(one.meaning) + (one.retired === undefined ? "" : ` (retired: ${md(one.retired)})`),
        ]),
      ),
    ]),
  ];
}

function errorSection({ errorFamilies, errorCodes }: Model): string[] {
  return [
    "## Error codes",
    "",
    "A code is a family followed by the three digits of a parameter id, or one of the fixed codes.",
    "",
    "Wording says whose the text is: the gateway's, as recorded, or that of this project. No program may match on a text.",
    "",
    ...table(
      ["Family", "Text", "Wording", "Meaning", "Source"],
      errorFamilies.map(({ prefix, template, wire, isOurs, meaning, source }) => [
        `${prefix}xxx`,
        md(wire ?? template),
        isOurs ? "ours" : "recorded",
        md(meaning),
        md(source),
      ]),
    ),
    ...table(
      ["Code", "Meaning", "Wording", "Source"],
      errorCodes.map((one) => [
        one.code,
        md(one.message) + (one.retired === undefined ? "" : ` (retired: ${md(one.retired)})`),
        one.isOurs ? "ours" : "recorded",
        md(one.source),
      ]),
    ),
  ];
}

function sourceSection({ service }: Model): string[] {
  return [
    "## Sources",
    "",
    ...table(
      ["Tag", "Stands for", "Where"],
      service.sources.map(({ tag, title, at = "" }) => [md(tag), md(title), md(at)]),
    ),
  ];
}

/** The catalogue of findings, for people: what `spec:explain` prints, with a place to link to for each code. */
export function emitFindings(): TextFile {
  const entries = Object.entries(catalogue).sort(([a], [b]) => byCodePoint(a, b));
  const rows = entries.map(([code, { title, severity }]) => [`[${code}](#${code.toLowerCase()})`, severity, md(title)]);
  const lines = [
    "# Findings",
    "",
    "What can be wrong with a spec. `npm run spec:check` finds it, `npm run spec:explain CODE` says the same as this page.",
    "",
    ...table(["Code", "Severity", "Finding"], rows),
    ...entries.flatMap(([code, entry]) => findingSection(code, entry)),
  ];
  return { path: paths.findings, text: `${lines.join("\n").trimEnd()}\n` };
}

function findingSection(code: string, { title, severity, cause, fix, example }: FindingEntry): string[] {
  return [
    `## ${code}`,
    "",
    `**${md(title)}** (${severity})`,
    "",
    md(cause),
    "",
    `Fix: ${md(fix)}`,
    "",
    fenced("yaml", example),
    "",
  ];
}
