/** Every scalar of a spec file, and the file with that one altered: as text, so that all else stays as it is. */
import { isScalar, parseDocument, visit } from "yaml";
import type { SpecFile } from "../../../generator/read.js";

export interface ScalarEdit {
  /** What it is, for the message of a test that fails. */
  readonly at: string;
  readonly isKey: boolean;
  readonly edited: SpecFile;
}

/** Keys are scalars too; altering one removes something and adds something. */
export function scalarEdits({ file, text }: SpecFile): readonly ScalarEdit[] {
  const found: ScalarEdit[] = [];
  const document = parseDocument(text, { stringKeys: true });
  visit(document, {
    Scalar: (key, node) => {
      if (!isScalar(node) || node.range === undefined || node.range === null) return;
      const [start, end] = node.range;
      const written = text.slice(start, end);
      const gap = /\s*$/.exec(written)?.[0] ?? "";
      const altered = `${text.slice(0, start)}${alter(node.value)}${gap}${text.slice(end)}`;
      const line = text.slice(0, start).split("\n").length;
      found.push({ at: `${file}:${line} ${written.trim()}`, isKey: key === "key", edited: { file, text: altered } });
    },
  });
  return found;
}

function alter(value: unknown): string {
  if (typeof value === "number") return String(value + 1);
  if (typeof value === "boolean") return String(!value);
  return JSON.stringify(`${String(value)}x`);
}
