import { Name, _ } from "ajv";
import type { CodeKeywordDefinition, KeywordCxt } from "ajv";
import { _Code } from "ajv/dist/compile/codegen/code.js";
import { literal } from "../code/literal.js";
import type { Code } from "../code/literal.js";
import { isList, isRecord } from "../json.js";
import type { Constants, NamesSchema, ValueSchema } from "./values.js";

/**
 * Our keywords: `value` for texts, `needs` for required properties, `only` for the allowed ones, `each` and `object` for what
 * has a validator of its own. ajv's own minLength and maxLength count code points and make the emitted code import from ajv;
 * together its keywords need some forty lines per parameter, and build the place of every item before they know that anything
 * is wrong there. `constants` learns what the code refers to.
 */
export function keywords({ values, names }: Constants): CodeKeywordDefinition[] {
  return [
    callKeyword("value", (schema, path) => {
      if (!isValueSchema(schema)) throw new TypeError("the keyword `value` needs a name");
      values.set(schema.name, schema);
      return [{ check: "checkValue", rest: [schema.name, path] }];
    }),
    objectKeyword("needs", (schema) => {
      if (!isList(schema)) throw new TypeError("the keyword `needs` needs names");
      return schema.map((name) => ({ check: "checkGiven", property: accessOf(name), rest: [literal(name)] }));
    }),
    objectKeyword("only", (schema) => {
      if (!isNamesSchema(schema)) throw new TypeError("the keyword `only` needs a name and names");
      names.set(schema.name, schema);
      return [{ check: "checkKnown", rest: [schema.name] }];
    }),
    callKeyword("each", (schema, path) => {
      if (!isEachSchema(schema)) throw new TypeError("the keyword `each` needs a validator");
      return [{ check: "checkEach", rest: [literal(schema.least), schema.check, path] }];
    }),
    callKeyword("object", (schema, path) => {
      if (typeof schema !== "string") throw new TypeError("the keyword `object` needs a validator");
      return [{ check: "checkObject", rest: [schema, path] }];
    }),
  ];
}

/** ajv's name for the errors found so far. */
const vErrors = new Name("vErrors");

interface Context extends Omit<KeywordCxt, "schema"> {
  readonly schema: unknown;
}

/** A call of one of FUNCTIONS: with the data or one of its properties, the rest of the arguments, and the errors so far. */
interface Call {
  readonly check: string;
  readonly property?: Code;
  readonly rest: readonly Code[];
}

type CallsOf = (schema: unknown, path: Code) => readonly Call[];

/** A keyword whose code is calls. */
function callKeyword(keyword: string, callsOf: CallsOf): CodeKeywordDefinition {
  return {
    keyword,
    code({ data, gen, it, schema }: Context) {
      const path = it.errorPath.emptyStr() ? '""' : it.errorPath.toString();
      for (const { check, property = "", rest } of callsOf(schema, path)) {
        const [name, of, others] = [check, property, rest.join(", ")].map((code) => new _Code(code));
        gen.assign(vErrors, _`${name}(${data}${of}, ${others}, ${vErrors})`);
      }
    },
  };
}

/** A keyword that is looked at once the data is known to be an object. */
function objectKeyword(keyword: string, callsOf: CallsOf): CodeKeywordDefinition {
  return { ...callKeyword(keyword, callsOf), type: "object" };
}

function accessOf(name: unknown): Code {
  return typeof name === "string" && /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${literal(name)}]`;
}

/** The keywords' values are made by this generator, never by the spec; anything else is a mistake in here. */
function isValueSchema(schema: unknown): schema is ValueSchema {
  return isRecord(schema) && typeof schema["name"] === "string";
}

function isNamesSchema(schema: unknown): schema is NamesSchema {
  return isRecord(schema) && typeof schema["name"] === "string" && isList(schema["names"]);
}

function isEachSchema(schema: unknown): schema is { readonly check: string; readonly least: number } {
  return isRecord(schema) && typeof schema["check"] === "string" && typeof schema["least"] === "number";
}
