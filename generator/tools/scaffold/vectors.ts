import { outline } from "../../check/outline.js";
import { vectorFingerprint } from "../../check/vector-fingerprint.js";
import { documentsIn } from "../../parse-file.js";
import { singleFiles } from "../../parse-kind.js";
import type { SpecFile } from "../../read.js";
import { namesIn } from "./entry.js";
import type { Given } from "./question.js";
import { vectorValues } from "./vector-values.js";
import type { Vocabulary } from "./vocabulary.js";

/** A request with a fingerprint that comes from the spec alone. */
export interface ComputedVector {
  readonly id: string;
  readonly credentials: string;
  readonly source: string;
  readonly note?: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly fingerprint: string;
}

/** Stands where the fingerprint will be, once the rest of the file is there to compute it from. */
const UNKNOWN = "0".repeat(128);

/** One vector with what is required, and where there is more, one with everything that pins the whole order. */
export function draftVectors(given: Given, vocabulary: Vocabulary): readonly ComputedVector[] {
  const required = namesIn(given.get("required") ?? "");
  const optional = namesIn(given.get("optional") ?? "");
  const lists = optional.length === 0 ? [required] : [required, [...required, ...optional]];
  const first = nextNumber(vocabulary);
  return lists.map((names, index) => ({
    id: `C${first + index}`,
    credentials: vocabulary.model.service.credentials.find(({ mode }) => mode === "demo")?.name ?? "",
    source: "COMPUTED",
    ...(index === 0 ? {} : { note: "Pins the place of all that may be sent." }),
    parameters: vectorValues(names, given, vocabulary),
    fingerprint: UNKNOWN,
  }));
}

/** The vectors with their fingerprints, computed as the checker does it, from the spec with the operation in `file`. */
export function withFingerprints(
  vectors: readonly ComputedVector[],
  files: readonly SpecFile[],
  file: string,
): readonly ComputedVector[] {
  // No fingerprint depends on the other operations, nor on what answers contain.
  const needed = [singleFiles.service, singleFiles.parameters, singleFiles.groups, file];
  const whole = outline(documentsIn(files.filter((one) => needed.includes(one.file))), []);
  const operation = whole.operations.find(({ value }) => value.file === file);
  const [call] = operation?.calls ?? [];
  return vectors.map((vector, index) => {
    const at = operation?.vectors[index];
    const computed = operation && call && at && vectorFingerprint(whole, operation, call, at);
    return { ...vector, fingerprint: computed ?? UNKNOWN };
  });
}

/** Ids of computed vectors count up through the whole spec. */
function nextNumber({ model }: Vocabulary): number {
  const vectors = model.operations.flatMap((operation) => [
    ...operation.vectors,
    ...(operation.variants?.cases ?? []).flatMap((one) => one.vectors),
  ]);
  return Math.max(0, ...vectors.map(({ id }) => Number(/^C(\d+)$/.exec(id)?.[1] ?? 0))) + 1;
}
