import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { FUNCTIONS } from "./functions.js";
import { keywords } from "./keywords.js";
import { likeHandWritten } from "./like-hand-written.js";
import type { Schema } from "./schemas.js";
import { constantsOf } from "./values.js";
import type { ValueSchema } from "./values.js";

/** The validators as one ES module without imports, exported under the names of the schemas. */
export function compileValidators(schemas: ReadonlyMap<string, Schema>): string {
  const values = new Map<string, ValueSchema>();
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    messages: false,
    strictTypes: false,
    meta: false,
    validateSchema: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
    keywords: keywords(values),
  });
  // ajv's discriminator wants these two in the schema; what they would check, `needs` and the discriminator check.
  for (const keyword of ["required", "const"]) ajv.removeKeyword(keyword).addKeyword(keyword);
  for (const [name, schema] of schemas) ajv.addSchema(schema, name);
  const functions = new Map(
    [...schemas.keys()].map((name) => [String(ajv.getSchema(name)?.source?.validateName), name]),
  );
  const code = standalone.default(ajv, Object.fromEntries([...schemas.keys()].map((name) => [name, name])));
  return [FUNCTIONS, ...constantsOf(values.values()), likeHandWritten(code, functions)].join("\n");
}
