import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { FUNCTIONS } from "./functions.js";
import { keywords } from "./keywords.js";
import { likeHandWritten } from "./like-hand-written.js";
import type { Schemas } from "./schemas.js";
import { constantsOf } from "./values.js";
import type { Constants } from "./values.js";

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
