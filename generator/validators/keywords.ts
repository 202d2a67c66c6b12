import { Name, _ } from "ajv";
import type { CodeKeywordDefinition, KeywordCxt } from "ajv";
import { _Code } from "ajv/dist/compile/codegen/code.js";
import { literal } from "../code/literal.js";
import type { Code } from "../code/literal.js";
import { isRecord } from "../json.js";
import type { ValueSchema } from "./values.js";

/**
 * Our keywords: `value` for texts, `needs` for required properties, `only` for the allowed ones. ajv's own minLength and
 * maxLength count code points and make the emitted code import from ajv; together its keywords need some forty lines per
 * parameter. `values` learns which constants the code refers to.
 */
export function keywords(values: Map<string, ValueSchema>): CodeKeywordDefinition[] {
  return [
    callKeyword("value", "object", "checkValue", (schema) => {
      if (!isValueSchema(schema)) throw new TypeError("the keyword `value` needs a name");
      values.set(schema.name, schema);
      return schema.name;
    }),
    callKeyword("needs", "array", "checkRequired", literal),
    callKeyword("only", "array", "checkKnown", literal),
  ];
}

/** ajv's name for the errors found so far. */
const vErrors = new Name("vErrors");

interface Context extends Omit<KeywordCxt, "schema"> {
  readonly schema: unknown;
}

/** A keyword whose code is a call of one of FUNCTIONS. */
function callKeyword(
  keyword: string,
  schemaType: "object" | "array",
  check: string,
  argumentOf: (schema: unknown) => Code,
): CodeKeywordDefinition {
  return {
    keyword,
    schemaType,
    ...(schemaType === "array" ? { type: "object" } : {}),
    code({ data, gen, it, schema }: Context) {
      const path = it.errorPath.emptyStr() ? _`${""}` : it.errorPath;
      gen.assign(vErrors, _`${new _Code(check)}(${data}, ${new _Code(argumentOf(schema))}, ${path}, ${vErrors})`);
    },
  };
}

/** The keyword's value is made by this generator, never by the spec; anything else is a mistake in here. */
function isValueSchema(schema: unknown): schema is ValueSchema {
  return isRecord(schema) && typeof schema["name"] === "string";
}
