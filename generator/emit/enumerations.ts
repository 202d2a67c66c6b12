import type { Enumeration, Model } from "../model/model.js";
import { isFlag, names, paths } from "../plan/names.js";
import { Uses } from "../plan/plan.js";
import type { Plan, SourceFile, Statement } from "../plan/plan.js";
import { singleFiles } from "../read/spec-files.js";
import { array, comment, example, jsDoc, literal, object, tag } from "../text/code.js";
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

function enumerationStatements({ name, meaning, source, note, values }: Enumeration): Statement[] {
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
function guard(enumeration: string, condition: string): Statement {
  const type = names.enumeration(enumeration);
  return functionOf(names.enumerationGuard(enumeration), `Whether a value is a {@link ${type}}.`, {
    parameters: [{ name: "value", type: "unknown" }],
    returnType: `value is ${type}`,
    statements: `return ${condition};`,
  });
}

/** Functions that bind amounts to the currencies of the spec. */
export function emitAmounts(_model: Model, plan: Plan): SourceFile {
  const uses = new Uses(plan, paths.amounts);
  const { use } = uses;
  const currency = { name: "currency", type: `${use("Currency")} | ${use("CurrencyNumber")}` };
  const decimals = `${use("service")}.decimals`;
  return uses.file(singleFiles.enumerations, [
    functionOf(
      "formatAmount",
      comment(
        jsDoc([
          "Checks an amount against the decimals of its currency and writes it out in full, with a dot.",
          "A comma before exactly three digits is refused: it may stand for thousands.",
        ]),
        tag("throws", "{RangeError} for text that is no amount, is ambiguous, or has more decimals than the currency"),
        tag("throws", "{TypeError} for a number: it may have lost its cents before"),
        example('formatAmount("12.5", "EUR"); // "12.50"'),
      ),
      {
        parameters: [{ name: "text", type: "string" }, currency],
        returnType: "string",
        statements: `return ${use("amountBy")}(${decimals}, text, currency);`,
      },
    ),
    functionOf(
      "fromMinorUnits",
      comment(
        jsDoc(["The amount for a whole number of the currency's smallest unit, such as cents."]),
        tag("throws", "{RangeError} for negative units"),
        tag("throws", "{TypeError} for a number instead of a bigint"),
        example('fromMinorUnits(1250n, "EUR"); // "12.50"'),
      ),
      {
        parameters: [{ name: "units", type: "bigint" }, currency],
        returnType: "string",
        statements: `return ${use("fromMinorUnitsBy")}(${decimals}, units, currency);`,
      },
    ),
    functionOf(
      "toMinorUnits",
      comment(
        jsDoc(["The whole number of the currency's smallest unit that an amount is. Throws as `formatAmount` does."]),
        example('toMinorUnits("12.50", "EUR"); // 1250n'),
      ),
      {
        parameters: [{ name: "text", type: "string" }, currency],
        returnType: "bigint",
        statements: `return ${use("toMinorUnitsBy")}(${decimals}, text, currency);`,
      },
    ),
  ]);
}
