import { readFile } from "node:fs/promises";

/**
 * The text of a file that the sandbox serves, named from its folder. In what is published, `npm run build` has put the texts
 * themselves here: a bundler takes modules along, and no files beside them.
 */
export function assetText(path: string): Promise<string> {
  return readFile(new URL(path, import.meta.url), "utf8");
}
