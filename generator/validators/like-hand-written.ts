/**
 * ajv's code as a person would have written it. Nothing here changes what the code does; above all, no number that ajv counts
 * through stays in it, because a number that moves would change lines that have nothing to do with a change of the spec.
 */
import { capitalised } from "../words.js";

export function likeHandWritten(code: string, functions: ReadonlyMap<string, string>): string {
  const rewritten = [withoutSchemas, withoutCallContext, withShortErrors, withoutGuards].reduce(
    (text, rewrite) => rewrite(text),
    code,
  );
  return rewritten
    .split(/^(?=function )/m)
    .map((one) => exported(withTellingNames(one), functions))
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

/** `checkValue` takes what is absent. */
function withoutGuards(code: string): string {
  return code.replace(/if\((data\d*\.\w+) !== undefined\)\{\n(errors = checkValue\(\1, .*\);)\n\}/g, "$2");
}

/** `data5` becomes `dataBasket`, and its item `dataBasketItem`. */
function withTellingNames(code: string): string {
  const telling = new Map([["data", "data"]]);
  for (const [, name = "", from = "", key = "item"] of code.matchAll(
    /let (data\d+) = (data\d*)(?:\.(\w+)|\[i\d+\]);/g,
  )) {
    telling.set(name, `${telling.get(from) ?? from}${capitalised(key)}`);
  }
  return code
    .replace(/(?<![\w."/])data\d+\b/g, (name) => telling.get(name) ?? name)
    .replace(/^let (?=data\w+ = )/gm, "const ");
}

function exported(code: string, functions: ReadonlyMap<string, string>): string {
  const [, number = ""] = /^function (validate\d+)\(/.exec(code) ?? [];
  const name = functions.get(number);
  return name === undefined ? code : code.replace(/^function /, "export function ").replaceAll(number, name);
}
