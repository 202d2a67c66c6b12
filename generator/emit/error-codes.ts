import { comment, example, jsDoc } from "../code/js-doc.js";
import { literal, object } from "../code/literal.js";
import type { Model } from "../model/model.js";
import { singleFiles } from "../parse-kind.js";
import { paths } from "../plan/names.js";
import type { Plan } from "../plan/plan.js";
import { Uses } from "../plan/source.js";
import type { SourceFile } from "../plan/source.js";
import { constant, functionOf } from "./statements.js";

/** The error-code tables and the function that explains a code. */
export function emitErrorCodes({ errorFamilies, errorParameters, errorCodes }: Model, plan: Plan): SourceFile {
  const uses = new Uses(plan, paths.errorCodes);
  const { use } = uses;
  const tables = object([
    [
      "families",
      object(
        errorFamilies.map(({ prefix, name, template, meaning }) => [prefix, literal({ name, template, meaning })]),
      ),
    ],
    ["parameters", object(errorParameters.map(({ id, label }) => [id, literal(label)]))],
    ["codes", object(errorCodes.map(({ code, message }) => [code, literal(message)]))],
  ]);
  return uses.file(singleFiles["error-codes"], [
    constant(
      "errorTables",
      use("ErrorTables"),
      tables,
      "Families, parameter ids and fixed codes. Code = family × 1000 + parameter id.",
    ),
    functionOf(
      "explainErrorCode",
      comment(
        jsDoc(["What an error code of the gateway means, or undefined for a code that is not documented."]),
        example('explainErrorCode("11017")?.message; // "Amount is missing"'),
      ),
      {
        parameters: [{ name: "code", type: "string" }],
        returnType: `${use("ErrorCodeExplanation")} | undefined`,
        statements: `return ${use("explainErrorCodeBy")}(errorTables, code);`,
      },
    ),
  ]);
}
