import { appendFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CallMistake } from "../../command.js";
import { singleFiles } from "../../parse-kind.js";
import { isSystemError } from "../../thrown.js";
import type { Scaffolded } from "./scaffold.js";

/** Writes the new file, and adds to spec/parameters.yaml what is new there. @throws {CallMistake} when the file is there */
export async function write(folder: string, { operation, parameters }: Scaffolded): Promise<void> {
  try {
    await writeFile(pathIn(folder, operation.file), operation.text, { flag: "wx" });
  } catch (error) {
    if (!isSystemError(error, "EEXIST")) throw error;
    throw new CallMistake(`${operation.file} is there already, and nothing is ever overwritten.`);
  }
  if (parameters === "") return;
  try {
    // Added at the end, not written anew: what someone else does to the file meanwhile stays.
    await appendFile(pathIn(folder, singleFiles.parameters), parameters);
  } catch (error) {
    // Both or none: the operation alone would not pass the check.
    await rm(pathIn(folder, operation.file));
    throw error;
  }
}

/** Files are named as if the spec's folder were spec/. */
function pathIn(folder: string, file: string): string {
  return join(folder, file.replace(/^spec\//, ""));
}
