import { CallMistake } from "../../command.js";
import type { Finding } from "../../findings/finding.js";
import type { LoadSpec } from "../../load.js";
import { fileOf, singleFiles } from "../../parse-kind.js";
import type { SpecFile } from "../../read.js";
import { parametersText } from "./new-parameters.js";
import { operationText } from "./operation-text.js";
import type { Given } from "./question.js";
import { draftVectors, withFingerprints } from "./vectors.js";
import type { Vocabulary } from "./vocabulary.js";

/** A new operation as it would be written, and what the checker says of the spec with it. */
export interface Scaffolded {
  readonly operation: SpecFile;
  /** Text to be added at the end of spec/parameters.yaml; empty when every parameter is known. */
  readonly parameters: string;
  /** The whole spec with both. */
  readonly files: readonly SpecFile[];
  readonly findings: readonly Finding[];
}

/** `format` lays a text out as `npm run format` would. */
export type Format = (file: SpecFile) => Promise<string>;

/** Makes the texts of a new operation; writes nothing. @throws {CallMistake} when its name is taken in generated code */
export async function scaffold(
  given: Given,
  vocabulary: Vocabulary,
  format: Format,
  loadSpec: LoadSpec,
): Promise<Scaffolded> {
  const file = fileOf("operation", given.get("name") ?? "");
  const parameters = parametersText(given, vocabulary);
  const others = vocabulary.files.map((one) =>
    one.file === singleFiles.parameters ? { file: one.file, text: one.text + parameters } : one,
  );
  const draft = draftVectors(given, vocabulary);
  const vectors = withFingerprints(draft, [...others, { file, text: operationText(given, draft, vocabulary) }], file);
  const text = operationText(given, vectors, vocabulary);
  const operation = { file, text: await format({ file, text }) };
  const files = [...others, operation];
  const { findings } = await loadSpec(files);
  const clash = findings.find(({ code }) => code === "QM1040");
  if (clash !== undefined) throw new CallMistake(`--name: ${clash.message}`);
  return { operation, parameters, files, findings };
}
