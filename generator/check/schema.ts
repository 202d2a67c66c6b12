/** The form of a file: its JSON Schema, file kind by file kind. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { ErrorObject, ValidateFunction } from "ajv";
import { makeFinding } from "../findings/finding.js";
import type { Finding } from "../findings/finding.js";
import { fileStart } from "../parse/parse.js";
import type { SpecDocument } from "../parse/parse.js";
import { schemaFile } from "../read/spec-files.js";
import type { FileKind, SpecFile } from "../read/spec-files.js";
import { cacheFolder } from "../start/cache-folder.mjs";
import { keepFile, removeOld } from "../start/keep.mjs";
import { isRecord, messageOf } from "../text/json.js";
import { hashOf, toolVersions } from "../write/manifest.js";
import type { Mistake } from "./mistake.js";
import { schemaMistakes } from "./schema-mistakes.js";

interface SchemaCheck {
  readonly findings: readonly Finding[];
  readonly mistakes: readonly Mistake[];
}

type Compiled = ValidateFunction | Finding;

export type CheckSchemas = (documents: readonly SpecDocument[], files: readonly SpecFile[]) => Promise<SchemaCheck>;

async function compile(kind: FileKind, text: string | undefined, compileSchema: CompileSchema): Promise<Compiled> {
  const file = schemaFile(kind);
  if (text === undefined) {
    return makeFinding("QM1004", file, fileStart, `There is no schema for files of the kind "${kind}".`);
  }
  try {
    return await compileSchema(text);
  } catch (error) {
    const reason = messageOf(error);
    return makeFinding("QM1006", file, fileStart, `The schema cannot be used: ${reason}.`);
  }
}

function errorsIn(validate: ValidateFunction, document: SpecDocument): readonly ErrorObject[] {
  return validate(document.root.raw) ? [] : (validate.errors ?? []);
}

/** A check that keeps what it has compiled, for as long as the text of a schema stays the same. */
export function schemaChecker(compileSchema: CompileSchema): CheckSchemas {
  const compiled = new Map<FileKind, { readonly text: string | undefined; readonly result: Promise<Compiled> }>();
  const compileChanged = (kind: FileKind, text: string | undefined): Promise<Compiled> => {
    const before = compiled.get(kind);
    if (before !== undefined && before.text === text) return before.result;
    const result = compile(kind, text, compileSchema);
    compiled.set(kind, { text, result });
    return result;
  };
  return async (documents, files) => {
    const texts = new Map(files.map(({ file, text }) => [file, text]));
    const kinds = [...new Set(documents.map(({ kind }) => kind))];
    const results = await Promise.all(kinds.map((kind) => compileChanged(kind, texts.get(schemaFile(kind)))));
    const byKind = new Map(kinds.map((kind, index) => [kind, results[index]]));
    return {
      findings: results.filter((result) => typeof result !== "function"),
      mistakes: documents.flatMap((document) => {
        const result = byKind.get(document.kind);
        return typeof result === "function" ? schemaMistakes(document.file, relevant(errorsIn(result, document))) : [];
      }),
    };
  };
}

// JSON Schema to functions. ajv is loaded here, when it is needed, and in `validators/`.

/** A schema's text as a function. @throws when the text is no schema. */
export type CompileSchema = (text: string) => Promise<ValidateFunction>;

// Most of ajv's time goes into checking and optimising schemas that are used a few dozen times.
const schemaOptions = {
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
async function printSchema(text: string): Promise<string> {
  const [{ Ajv }, standalone] = await Promise.all([import("ajv"), import("ajv/dist/standalone/index.js")]);
  const ajv = new Ajv({ ...schemaOptions, code: { ...schemaOptions.code, source: true } });
  return standalone.default.default(ajv, ajv.compile(parseSchema(text)));
}

function parseSchema(text: string): Readonly<Record<string, unknown>> {
  const parsed: unknown = JSON.parse(text);
  if (!isRecord(parsed)) throw new TypeError("it is not a JSON object");
  return parsed;
}

// Compiled schemas on disk: to load ajv and compile takes a quarter of a check's time, for what hardly ever changes.

const require = createRequire(import.meta.url);

/** Compiles a schema once for its text and the version of ajv, and keeps that for the next run. */
export function keptSchemas(root: string): CompileSchema {
  const cache = cacheFolder(root);
  if (cache === undefined) return compileSchema;
  const folder = join(cache, "schemas");
  const { ajv } = toolVersions(root);
  return async (text) => {
    const file = join(folder, `${hashOf(JSON.stringify([ajv, schemaOptions, text]))}.cjs`);
    if (!existsSync(file)) {
      keepFile(file, await printSchema(text));
      removeOld(folder);
    }
    const loaded: unknown = require(file);
    if (!isValidate(loaded)) throw new TypeError(`${file} is no compiled schema`);
    return loaded;
  };
}

function isValidate(loaded: unknown): loaded is ValidateFunction {
  return typeof loaded === "function";
}

// ajv reports a mistake once per rule that it breaks on the way; a reader wants it once.

/** Rules of the checker say these better: lists of names, and options that do not fit a data type. */
function saidByRules(error: ErrorObject): boolean {
  return (
    /\/allOf\/\d+\/then\//.test(error.schemaPath) ||
    (error.keyword === "uniqueItems" && /\/(required|optional|unsigned|fingerprint|order)$/.test(error.instancePath))
  );
}

/** Errors that only say that another error is there. */
function isEcho(error: ErrorObject): boolean {
  return error.keyword === "if" || error.keyword === "propertyNames";
}

function isChoice(error: ErrorObject): boolean {
  return error.keyword === "oneOf" || error.keyword === "anyOf";
}

/** Of a choice between kinds of values, only the branch that fits the value's kind has something to say. */
function withoutOtherBranches(errors: readonly ErrorObject[], choice: ErrorObject): readonly ErrorObject[] {
  const inBranch = (error: ErrorObject): boolean =>
    error.schemaPath.startsWith(`${choice.schemaPath}/`) && error.instancePath.startsWith(choice.instancePath);
  const wrongKind = (error: ErrorObject): boolean =>
    inBranch(error) && error.keyword === "type" && error.instancePath === choice.instancePath;
  const fits = errors.some((error) => inBranch(error) && !wrongKind(error));
  // Where no branch fits, the first one stands for all: its type is the usual form.
  const first = errors.find(wrongKind);
  return errors.filter((error) => error !== choice && (!wrongKind(error) || (!fits && error === first)));
}

function relevant(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const told = errors.filter((error) => !isEcho(error) && !saidByRules(error));
  return told.filter(isChoice).reduce(withoutOtherBranches, told);
}
