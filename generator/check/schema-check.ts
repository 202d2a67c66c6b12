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

type Validators = ReadonlyMap<FileKind, ValidateFunction>;

const isSchema = (parsed: unknown): parsed is Readonly<Record<string, unknown>> =>
  typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);

/** Compiles the schemas that are needed; a schema that cannot be used is a finding, and its files go unchecked. */
const compile = async (
  kinds: Iterable<FileKind>,
  schemas: ReadonlyMap<string, string>,
): Promise<{ readonly validators: Validators; readonly findings: readonly Finding[] }> => {
  const { Ajv } = await import("ajv");
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strictTypes: false,
    validateFormats: false,
    meta: false,
    validateSchema: false,
    code: { optimize: false },
  });
  const validators = new Map<FileKind, ValidateFunction>();
  const findings: Finding[] = [];
  for (const kind of kinds) {
    const file = schemaFile(kind);
    const text = schemas.get(file);
    if (text === undefined) {
      findings.push(makeFinding("QM1004", file, fileStart, `There is no schema for files of the kind "${kind}".`));
      continue;
    }
    try {
      const parsed: unknown = JSON.parse(text);
      if (!isSchema(parsed)) throw new TypeError("it is not a JSON object");
      validators.set(kind, ajv.compile(parsed));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      findings.push(makeFinding("QM1006", file, fileStart, `The schema cannot be used: ${reason}.`));
    }
  }
  return { validators, findings };
};

const errorsIn = (validate: ValidateFunction | undefined, document: SpecDocument): readonly ErrorObject[] => {
  if (validate === undefined || validate(document.root.raw)) return [];
  return validate.errors ?? [];
};

export const checkSchemas = async (
  documents: readonly SpecDocument[],
  files: readonly SpecFile[],
): Promise<SchemaCheck> => {
  const schemas = new Map(files.map(({ file, text }) => [file, text]));
  const { validators, findings } = await compile(new Set(documents.map(({ kind }) => kind)), schemas);
  const mistakes = documents.flatMap((document) =>
    schemaMistakes(document.root.file, relevant(errorsIn(validators.get(document.kind), document))),
  );
  return { findings, mistakes };
};
