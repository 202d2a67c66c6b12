import type { Position } from "../../model/model.js";
import { child } from "../../parsed-value.js";
import type { Value } from "../../parsed-value.js";
import { kindOf } from "../../parse-kind.js";
import { parse } from "../../parse.js";
import type { SpecDocument } from "../../parse.js";
import type { SpecFile } from "../../read.js";

/** Finds the key at the end of a path in a file of the spec; undefined where there is none. */
export type Locate = (file: string, path: readonly string[]) => Position | undefined;

/** For facts of which the model does not keep the place. */
export function locator(files: readonly SpecFile[]): Locate {
  const documents = new Map(
    files.flatMap((file) => documentOf(file).map((document) => [file.file, document] as const)),
  );
  return (file, path) => {
    const document = documents.get(file);
    const value = path.reduce<Value | undefined>(child, document?.root);
    if (document === undefined || value === undefined) return undefined;
    return { file, ...document.rangeOf(value.path, "key").start };
  };
}

function documentOf(file: SpecFile): SpecDocument[] {
  const kind = kindOf(file.file);
  const document = kind === undefined ? undefined : parse(file, kind).document;
  return document === undefined ? [] : [document];
}
