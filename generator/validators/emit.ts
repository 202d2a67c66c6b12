import type { Model } from "../model/model.js";
import { names, paths } from "../plan/names.js";
import { compileValidators } from "./compile.js";
import { schemasOf } from "./schemas.js";

/** A generated file as text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The validators and their types: plain JavaScript, because ajv writes it, with a declaration file beside. */
export function emitValidators(model: Model): TextFile[] {
  return [
    { path: paths.validators, text: compileValidators(schemasOf(model)) },
    { path: paths.validatorTypes, text: declarations(model) },
  ];
}

function declarations({ operations }: Model): string {
  const lines = operations.flatMap(({ name }) => [
    `export declare const ${names.checkParameters(name)}: Check<${names.parameters(name)}>;`,
    `export declare const ${names.checkAnswer(name)}: Check<${names.answer(name)}>;`,
  ]);
  return [
    'import type { Check } from "../runtime/spec-tables.js";',
    ...operations.map(
      ({ name }) => `import type { ${names.answer(name)}, ${names.parameters(name)} } from "./operations/${name}.js";`,
    ),
    "",
    ...lines,
    "export declare const checkSettings: Check<Readonly<Record<string, string>>>;",
    "",
  ].join("\n");
}
