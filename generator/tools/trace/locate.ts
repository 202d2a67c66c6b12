import type { Position } from "../../model/model.js";
import { child } from "../../parsed-value.js";
import { documentsIn } from "../../parse-file.js";
import type { SpecFile } from "../../read.js";

/** Finds the key at the end of a path in a file of the spec; undefined where there is none. */
export type Locate = (file: string, path: readonly string[]) => Position | undefined;

/** For facts of which the model does not keep the place. */
export function locator(files: readonly SpecFile[]): Locate {
  const documents = new Map(documentsIn(files).map((document) => [document.file, document]));
  return (file, path) => {
    const document = documents.get(file);
    const value = child(document?.root, ...path);
    return document && value && { file, ...document.rangeOf(value.path, "key").start };
  };
}
