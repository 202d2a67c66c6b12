import type { StatementStructures } from "ts-morph";
import { comment, jsDoc, tag } from "../code/js-doc.js";
import { array, literal, object } from "../code/literal.js";
import type { Enumeration, Model } from "../model/model.js";
import { singleFiles } from "../parse-kind.js";
import { isFlag, names, paths } from "../plan/names.js";
import type { Plan } from "../plan/plan.js";
import { Uses } from "../plan/source.js";
import type { SourceFile } from "../plan/source.js";
import { alias, constant, functionOf } from "./statements.js";

/** Enumerations as arrays of their values with the union type beside, and the currencies with their decimals. */
export function emitEnumerations(model: Model, plan: Plan): SourceFile {
  const uses = new Uses(plan, paths.enumerations);
  return uses.file(singleFiles.enumerations, [
    ...model.enumerations.flatMap(enumerationStatements),
    constant(
      "currencies",
      undefined,
      `${object(model.currencies.map(({ code, ...facts }) => [code, literal(facts)]))} as const`,
      jsDoc(["ISO 4217: numeric code, digits after the decimal separator, and English name of each currency."]),
    ),
    alias("Currency", "keyof typeof currencies", "Alphabetic ISO 4217 code."),
    alias(
      "CurrencyNumber",
      '(typeof currencies)[Currency]["numeric"]',
      "Numeric ISO 4217 code, as text of three digits.",
    ),
    guard("Currency", 'typeof value === "string" && Object.hasOwn(currencies, value)'),
  ]);
}

function enumerationStatements({ name, meaning, source, note, values }: Enumeration): StatementStructures[] {
  const listed = values.map(({ value, meaning: text, retired }) => {
    const remark = retired === undefined ? text : `${text} (retired: ${retired})`;
    return jsDoc([`- \`${value}\`: ${remark}`]);
  });
  const doc = comment(jsDoc([meaning, note]), "", ...listed, "", tag("see", source));
  const array_ = names.enumerationValues(name);
  if (isFlag(values)) {
    const union = values.map(({ value }) => literal(value)).join(" | ");
    return [alias(names.enumeration(name), union, doc)];
  }
  return [
    constant(array_, undefined, `${array(values.map(({ value }) => literal(value)))} as const`, doc),
    alias(names.enumeration(name), `(typeof ${array_})[number]`, `One of {@link ${array_}}. ${jsDoc([meaning])}`),
    guard(name, `${array_}.some((one) => one === value)`),
  ];
}

/** For text that came from elsewhere, such as the gateway's own answers. */
function guard(enumeration: string, condition: string): StatementStructures {
  const type = names.enumeration(enumeration);
  return functionOf(names.enumerationGuard(enumeration), `Whether a value is a {@link ${type}}.`, {
    parameters: [{ name: "value", type: "unknown" }],
    returnType: `value is ${type}`,
    statements: `return ${condition};`,
  });
}
