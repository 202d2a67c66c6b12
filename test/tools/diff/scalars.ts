/** Every scalar of the spec, and a comparison with that one altered. */
import { comparer } from "../../../generator/diff/compare.js";
import type { Comparison } from "../../../generator/diff/compare.js";
import { parser } from "../../../generator/parse/parse.js";
import type { SpecFile } from "../../../generator/read/spec-files.js";
import { frozenSpec } from "../../support/specs.js";

type Path = readonly string[];

export interface Scalar {
  readonly file: SpecFile;
  readonly path: Path;
  /** Altering a key takes something away and adds something. */
  readonly isKey: boolean;
}

const parse = parser();

export function scalarsIn(file: SpecFile): readonly Scalar[] {
  const visit = (value: unknown, path: Path): Scalar[] => {
    if (typeof value !== "object" || value === null) return [{ file, path, isKey: false }];
    return Object.entries(value).flatMap(([key, below]) => {
      const at = [...path, key];
      return Array.isArray(value) ? visit(below, at) : [{ file, path: at, isKey: true }, ...visit(below, at)];
    });
  };
  return visit(parse(file)?.document?.root.raw, []);
}

/** The frozen spec compared with itself, but for one scalar. Only its value is altered, as parsing takes a second for each. */
export function compareAltered({ file, path, isKey }: Scalar): Comparison {
  const edited = { file: file.file, text: `${file.text}# altered\n` };
  const compare = comparer((one) => {
    const parsed = parse(one === edited ? file : one);
    if (one !== edited || parsed?.document === undefined) return parsed;
    const raw = altered(parsed.document.root.raw, path, isKey);
    return { ...parsed, document: { ...parsed.document, root: { ...parsed.document.root, raw } } };
  });
  return compare(
    frozenSpec,
    frozenSpec.map((one) => (one === file ? edited : one)),
  );
}

function altered(value: unknown, [key, ...rest]: Path, isKey: boolean): unknown {
  if (key === undefined)
    return typeof value === "number" ? value + 1 : typeof value === "boolean" ? !value : `${String(value)}x`;
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (String(index) === key ? altered(one, rest, isKey) : one));
  const pairs = Object.entries(typeof value === "object" && value !== null ? value : {});
  return Object.fromEntries(
    pairs.map(([name, below]): [string, unknown] => {
      if (name !== key) return [name, below];
      return isKey && rest.length === 0 ? [`${name}x`, below] : [name, altered(below, rest, isKey)];
    }),
  );
}
