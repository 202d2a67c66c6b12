import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { keywords } from "./keywords.js";
import type { Schema } from "./schemas.js";

/** The validators as one ES module without imports, exported under the names of the schemas. */
export function compileValidators(schemas: ReadonlyMap<string, Schema>): string {
  const renamed = new Map<string, string>();
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    messages: false,
    allowUnionTypes: true,
    strictTypes: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
    keywords: keywords(renamed),
  });
  for (const [name, schema] of schemas) ajv.addSchema(schema, name);
  for (const name of schemas.keys()) renamed.set(String(ajv.getSchema(name)?.source?.validateName), name);
  const code = standalone.default(ajv, Object.fromEntries([...schemas.keys()].map((name) => [name, name])));
  return exportInPlace(withoutCallContext(withoutUnused(withNames(code, renamed))), [...schemas.keys()]);
}

/** ajv numbers its names through; a number that moves would change the file in places that have nothing to do with a change. */
function withNames(code: string, renamed: ReadonlyMap<string, string>): string {
  return code.replace(/\b(?:validate|func|obj)\d+\b/g, (name) => renamed.get(name) ?? name);
}

/** ajv declares every schema, also those that no code refers to. */
function withoutUnused(code: string): string {
  return code
    .replace('"use strict";', "")
    .replace(/^const (schema\d+) = .*;$/gm, (declaration, name: string) =>
      code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? declaration : "",
    );
}

/** No validator calls another: none needs to know where in a larger value its data stands, and errors need no count. */
function withoutCallContext(code: string): string {
  return code
    .replaceAll(', {instancePath="", parentData, parentDataProperty, rootData=data}={}', "")
    .replaceAll("{instancePath,schemaPath:", '{instancePath:"",schemaPath:')
    .replaceAll("{instancePath:instancePath+", "{instancePath:")
    .replaceAll("return errors === 0;", "return vErrors === null;");
}

/** `export const a = a;` and `function a` become `export function a`. */
function exportInPlace(code: string, exported: readonly string[]): string {
  return exported.reduce(
    (text, name) =>
      text.replace(`export const ${name} = ${name};`, "").replace(`function ${name}(`, `export function ${name}(`),
    code,
  );
}
