import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { FUNCTIONS } from "./functions.js";
import { constantsOf, keywords } from "./keywords.js";
import type { Constants } from "./keywords.js";
import type { Schemas } from "./schemas.js";

/** The validators as one ES module without imports: each under its schema's name. */
export function compileValidators({ exported, inner }: Schemas): string {
  const all = new Map([...inner, ...exported]);
  const constants: Constants = { values: new Map(), names: new Map() };
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    messages: false,
    strictTypes: false,
    meta: false,
    validateSchema: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
    keywords: keywords(constants),
  });
  // ajv's discriminator wants these two in the schema; what they would check, `needs` and the discriminator check.
  for (const keyword of ["required", "const"]) ajv.removeKeyword(keyword).addKeyword(keyword);
  for (const [name, schema] of all) ajv.addSchema(schema, name);
  const functions = new Map([...all.keys()].map((name) => [String(ajv.getSchema(name)?.source?.validateName), name]));
  const code = standalone.default(ajv, Object.fromEntries([...all.keys()].map((name) => [name, name])));
  return [FUNCTIONS, ...constantsOf(constants), likeHandWritten(code, functions, exported)].join("\n");
}

/**
 * ajv's code as a person would have written it. Nothing here changes what the code does; above all, no number that ajv counts
 * through stays in it, because a number that moves would change lines that have nothing to do with a change of the spec.
 */
function likeHandWritten(
  code: string,
  functions: ReadonlyMap<string, string>,
  isExported: { has: (name: string) => boolean },
): string {
  const rewritten = [withoutSchemas, withoutCallContext, withShortErrors, withoutGuards].reduce(
    (text, rewrite) => rewrite(text),
    code,
  );
  return rewritten
    .split(/^(?=function )/m)
    .map((one) => named(one, functions, isExported))
    .join("\n")
    .replace(/^export const .*$/gm, "");
}

/** ajv declares every schema, although no code refers to it. */
function withoutSchemas(code: string): string {
  return code.replace('"use strict";', "").replace(/^const schema\d+ = .*;$/gm, "");
}

/** No validator calls another: none needs to know where in a larger value its data stands. */
function withoutCallContext(code: string): string {
  return code
    .replaceAll(', {instancePath="", parentData, parentDataProperty, rootData=data}={}', "")
    .replaceAll("{instancePath,schemaPath:", '{instancePath:"",schemaPath:')
    .replaceAll("{instancePath:instancePath+", "{instancePath:");
}

/** Five statements for one error become one, and nothing reads the count of errors or the path in the schema. */
function withShortErrors(code: string): string {
  return code
    .replace(
      /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
      "vErrors = withError(vErrors, $2);",
    )
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, "")
    .replaceAll("let errors = 0;\n", "")
    .replaceAll("return errors === 0;", "return vErrors === null;")
    .replace(/\bvErrors\b/g, "errors");
}

/** The functions take what is absent. */
function withoutGuards(code: string): string {
  return code.replace(/if\((data\.\w+) !== undefined\)\{\n(errors = check\w+\(\1, .*\);)\n\}/g, "$2");
}

function named(
  code: string,
  functions: ReadonlyMap<string, string>,
  isExported: { has: (name: string) => boolean },
): string {
  const [, number = ""] = /^function (validate\d+)\(/.exec(code) ?? [];
  const name = functions.get(number);
  if (name === undefined) return code;
  const called = code.replaceAll(number, name);
  return isExported.has(name) ? `export ${called}` : called;
}
