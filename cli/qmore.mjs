#!/usr/bin/env node
/** Starts the command: the bundle that is published with it or, in a checkout, one of the sources as they are now. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const isCheckout = existsSync(join(folder, "from-source.mjs"));

try {
  const made = isCheckout ? await (await import("./from-source.mjs")).bundleOfSources() : join(folder, "dist");
  const { main } = await import(pathToFileURL(join(made, "main.js")).href);
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`qmore: ${error instanceof Error ? error.message : "it could not be started"}`);
  process.exitCode = 2;
}
