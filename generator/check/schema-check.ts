/** The form of a file: its JSON Schema, file kind by file kind. ajv is loaded here and nowhere else. */
import type { ErrorObject, ValidateFunction } from "ajv";
import type { Finding } from "../findings/finding.js";
import { fileStart, makeFinding } from "../findings/make-finding.js";
import type { SpecDocument } from "../parse.js";
import { schemaFile } from "../parse-kind.js";
import type { FileKind } from "../parse-kind.js";
import type { SpecFile } from "../read.js";
import type { Mistake } from "./mistake.js";
import { relevant } from "./schema-errors.js";
import { schemaMistakes } from "./schema-mistakes.js";

interface SchemaCheck {
  readonly findings: readonly Finding[];
  readonly mistakes: readonly Mistake[];
}

type Compile = (kind: FileKind, text: string | undefined) => ValidateFunction | Finding;

export type CheckSchemas = (documents: readonly SpecDocument[], files: readonly SpecFile[]) => Promise<SchemaCheck>;

const isSchema = (parsed: unknown): parsed is Readonly<Record<string, unknown>> =>
  typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);

// Most of ajv's time goes into checking and optimising schemas that are used a few dozen times.
const options = {
  allErrors: true,
  verbose: true,
  strictTypes: false,
  validateFormats: false,
  meta: false,
  validateSchema: false,
  code: { optimize: false },
} as const;

const compiler = async (): Promise<Compile> => {
  const { Ajv } = await import("ajv");
  return (kind, text) => {
    const file = schemaFile(kind);
    if (text === undefined) {
      return makeFinding("QM1004", file, fileStart, `There is no schema for files of the kind "${kind}".`);
    }
    try {
      const parsed: unknown = JSON.parse(text);
      if (!isSchema(parsed)) throw new TypeError("it is not a JSON object");
      return new Ajv(options).compile(parsed);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return makeFinding("QM1006", file, fileStart, `The schema cannot be used: ${reason}.`);
    }
  };
};

const errorsIn = (validate: ValidateFunction, document: SpecDocument): readonly ErrorObject[] =>
  validate(document.root.raw) ? [] : (validate.errors ?? []);

/** A check that keeps what it has compiled, for as long as the text of a schema stays the same. */
export const schemaChecker = (): CheckSchemas => {
  const compiled = new Map<FileKind, { readonly text: string | undefined; readonly result: ReturnType<Compile> }>();
  return async (documents, files) => {
    const texts = new Map(files.map(({ file, text }) => [file, text]));
    const compile = await compiler();
    const results = new Map(
      [...new Set(documents.map(({ kind }) => kind))].map((kind) => {
        const text = texts.get(schemaFile(kind));
        const before = compiled.get(kind);
        const result = before?.text === text && before !== undefined ? before.result : compile(kind, text);
        compiled.set(kind, { text, result });
        return [kind, result] as const;
      }),
    );
    return {
      findings: [...results.values()].filter((result) => typeof result !== "function"),
      mistakes: documents.flatMap((document) => {
        const result = results.get(document.kind);
        return typeof result === "function" ? schemaMistakes(document.file, relevant(errorsIn(result, document))) : [];
      }),
    };
  };
};
