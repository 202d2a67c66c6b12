import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import type { SpecFile } from "../../read.js";

/** A file of the spec as `npm run format` would leave it in the repository, wherever the spec lies. */
export async function formatted({ file, text }: SpecFile, root: string): Promise<string> {
  return format(text, { ...(await resolveConfig(join(root, file))), parser: "yaml" });
}
