import { nameInFile } from "../parse-kind.js";
import type { NamedValue } from "./outline.js";

/** Where name and file name differ, which is a finding of its own, other places may mean it by either. */
export function called<T extends NamedValue>(all: readonly T[], name: string): T | undefined {
  return all.find((one) => one.name === name) ?? all.find(({ value }) => nameInFile(value.file) === name);
}
