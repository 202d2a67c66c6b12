import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { root } from "../support/root.js";

/** Runs a program that imports the package by its name, in a process of its own; returns what it printed. */
export async function runExample(code: string): Promise<{ stdout: string; stderr: string }> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: "ts", resolveDir: root },
    alias: {
      "qmore-client/sandbox": join(root, "sandbox/index.ts"),
      "qmore-client": join(root, "generated/index.ts"),
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
  });
  const folder = await mkdtemp(join(tmpdir(), "qmore-client-example-"));
  const file = join(folder, "example.mjs");
  try {
    await writeFile(file, outputFiles.map(({ text }) => text).join(""));
    return await promisify(execFile)(process.execPath, [file]);
  } finally {
    await rm(folder, { recursive: true });
  }
}
