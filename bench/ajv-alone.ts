import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import type { Schema, Schemas } from "../generator/emit/validators/schemas.js";
import { isList, isRecord } from "../generator/text/json.js";

/**
 * A validator that ajv wrote alone: the same rules in its own keywords. Without `unicode` (deprecated) it takes the units of
 * UTF-16 for a length, which is wrong for this gateway and is what takes it least time.
 */
export function ajvAlone(name: string, { exported, inner }: Schemas, unicode: boolean): (data: unknown) => boolean {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    logger: false,
    unicode,
    code: { source: true, optimize: 2 },
  });
  const validate = ajv.compile(inAjvsWords(exported.get(name), inner));
  const module: { exports: unknown } = { exports: undefined };
  const code = compileFunction(standalone.default(ajv, validate), ["require", "module", "exports"]);
  Reflect.apply(code, undefined, [createRequire(import.meta.url), module, {}]);
  const { exports } = module;
  if (typeof exports !== "function") throw new TypeError("ajv wrote no function");
  return (data) => Boolean(Reflect.apply(exports, undefined, [data]));
}

function inAjvsWords(schema: unknown, inner: ReadonlyMap<string, Schema>): Schema {
  if (!isRecord(schema)) throw new TypeError("this is no schema");
  const { value, needs, only, each, properties, ...rest } = schema;
  if (isRecord(value)) return textSchema(value);
  if (isRecord(each))
    return { type: "array", minItems: each["least"], items: inAjvsWords(inner.get(String(each["check"])), inner) };
  return {
    ...rest,
    ...(isList(needs) ? { required: needs } : {}),
    ...(only === undefined ? {} : { additionalProperties: false }),
    properties: Object.fromEntries(
      Object.entries(isRecord(properties) ? properties : {}).map(([name, one]) => [name, inAjvsWords(one, inner)]),
    ),
  };
}

function textSchema({ min, max, form }: Readonly<Record<string, unknown>>): Schema {
  return {
    type: "string",
    ...(typeof max === "number" ? { minLength: min, maxLength: max } : {}),
    ...(isRecord(form) ? { pattern: `^(?:${String(form["pattern"])})$` } : {}),
  };
}
