import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./root.js";

export interface Bundle {
  /** JavaScript that node runs at once, where a loader of TypeScript would take several times as long. */
  readonly file: string;
  readonly remove: () => Promise<void>;
}

/** A program of this repository, named from its root, in one file: for tests that start it again and again. */
export async function bundle(program: string): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), "qmore-client-bundle-"));
  const file = join(folder, "program.mjs");
  await build({
    entryPoints: [join(root, program)],
    outfile: file,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
  });
  return { file, remove: () => rm(folder, { recursive: true }) };
}
