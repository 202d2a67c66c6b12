/** The form of a file: its JSON Schema, file kind by file kind. */
import type { ErrorObject, ValidateFunction } from "ajv";
import type { Finding } from "../findings/finding.js";
import { fileStart } from "../findings/locate.js";
import { makeFinding } from "../findings/make-finding.js";
import type { SpecDocument } from "../parse.js";
import { schemaFile } from "../parse-kind.js";
import type { FileKind } from "../parse-kind.js";
import type { SpecFile } from "../read.js";
import { messageOf } from "../thrown.js";
import type { CompileSchema } from "./compile-schema.js";
import type { Mistake } from "./mistake.js";
import { relevant } from "./schema-errors.js";
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
