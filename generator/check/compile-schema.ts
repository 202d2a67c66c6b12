/** JSON Schema to functions. ajv is loaded here, when it is needed, and in `validators/`. */
import type { ValidateFunction } from "ajv";
import { isRecord } from "../json.js";

/** A schema's text as a function. @throws when the text is no schema. */
export type CompileSchema = (text: string) => Promise<ValidateFunction>;

// Most of ajv's time goes into checking and optimising schemas that are used a few dozen times.
export const schemaOptions = {
  allErrors: true,
  verbose: true,
  strictTypes: false,
  validateFormats: false,
  meta: false,
  validateSchema: false,
  code: { optimize: false },
} as const;

export const compileSchema: CompileSchema = async (text) => {
  const { Ajv } = await import("ajv");
  return new Ajv(schemaOptions).compile(parseSchema(text));
};

/** The function as the text of a CommonJS module. @throws when the text is no schema. */
export async function printSchema(text: string): Promise<string> {
  const [{ Ajv }, standalone] = await Promise.all([import("ajv"), import("ajv/dist/standalone/index.js")]);
  const ajv = new Ajv({ ...schemaOptions, code: { ...schemaOptions.code, source: true } });
  return standalone.default.default(ajv, ajv.compile(parseSchema(text)));
}

function parseSchema(text: string): Readonly<Record<string, unknown>> {
  const parsed: unknown = JSON.parse(text);
  if (!isRecord(parsed)) throw new TypeError("it is not a JSON object");
  return parsed;
}
