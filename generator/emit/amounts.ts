import { comment, example, jsDoc, tag } from "../code/js-doc.js";
import type { Model } from "../model/model.js";
import { singleFiles } from "../parse-kind.js";
import { paths } from "../plan/names.js";
import type { Plan } from "../plan/plan.js";
import { Uses } from "../plan/source.js";
import type { SourceFile } from "../plan/source.js";
import { functionOf } from "./statements.js";

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
