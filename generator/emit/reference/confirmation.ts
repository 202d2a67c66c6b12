import { describeType } from "../../model/data-types.js";
import type { Confirmation } from "../../model/model.js";
import { code, fenced, md, sentences, table } from "../../text/markdown.js";

/** What the gateway posts to the shop, state by state and field by field. */
export function confirmationSection(confirmation: Confirmation): string[] {
  const { meaning, note, source, state, fingerprint, states, fields, reply } = confirmation;
  return [
    "## Confirmations",
    "",
    sentences(meaning, note),
    "",
    `Source: ${md(source)}`,
    "",
    `${code(fingerprint.order)} names all that is signed, with commas: ${code(fingerprint.secret)} stands for the secret, and it ` +
      `names itself. ${code(fingerprint.parameter)} is the hash of the values in that order. ${sentences(fingerprint.note)} ` +
      `Source: ${md(fingerprint.source)}`,
    "",
    ...table(
      [`\`${state}\``, "Signed", "Must be signed", "Meaning", "Source"],
      states.map((one) => [
        code(one.name),
        one.signed ? "yes" : "no",
        one.required.map(code).join(", "),
        sentences(one.meaning, one.note),
        md(one.source),
      ]),
    ),
    ...table(
      ["Field", "With", "Data type", "Meaning", "Source"],
      fields.map((one) => [
        code(one.name),
        one.paymentTypes.map(code).join(", "),
        md(describeType(one.type)),
        sentences(one.meaning, one.note),
        md(one.source),
      ]),
    ),
    `The shop answers, with a reason of at most ${reply.messageLength} characters. ${sentences(reply.note)} Source: ${md(reply.source)}`,
    "",
    fenced("html", `${reply.ok}\n${reply.notOk}`),
    "",
  ];
}
