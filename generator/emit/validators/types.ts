import type { Model } from "../../model/model.js";
import { names } from "../../plan/names.js";

/** The types of the validators, which are plain JavaScript, because ajv writes them. */
export function emitValidatorTypes({ operations }: Model): string {
  const lines = operations.flatMap(({ name }) => [
    `export declare const ${names.checkParameters(name)}: Check<${names.parameters(name)}>;`,
    `export declare const ${names.checkAnswer(name)}: Check<${names.answer(name)}>;`,
  ]);
  return [
    'import type { Check } from "../runtime/spec-tables.js";',
    'import type { ConfirmationData } from "./confirmation.js";',
    ...operations.map(
      ({ name }) => `import type { ${names.answer(name)}, ${names.parameters(name)} } from "./operations/${name}.js";`,
    ),
    "",
    ...lines,
    "export declare const checkConfirmationData: Check<ConfirmationData>;",
    "export declare const checkSettings: Check<Readonly<Record<string, string>>>;",
    "",
  ].join("\n");
}
