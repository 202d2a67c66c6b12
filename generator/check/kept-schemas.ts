/** Compiled schemas on disk: to load ajv and compile takes a quarter of a check's time, for what hardly ever changes. */
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { ValidateFunction } from "ajv";
import { hashOf } from "../pipeline/manifest.js";
import { toolVersions } from "../pipeline/tool-versions.js";
import { printSchema, schemaOptions } from "./compile-schema.js";
import type { CompileSchema } from "./compile-schema.js";

/** Old enough that no run can still be loading it. */
const OLD = 60 * 60 * 1000;

const require = createRequire(import.meta.url);

/** Compiles a schema once for its text and the version of ajv, and keeps that among the packages of the repository. */
export function keptSchemas(root: string): CompileSchema {
  const folder = join(root, "node_modules", ".cache", "qmore-client", "schemas");
  const { ajv } = toolVersions(root);
  return async (text) => {
    const file = join(folder, `${hashOf(JSON.stringify([ajv, schemaOptions, text]))}.cjs`);
    if (!existsSync(file)) keep(folder, file, await printSchema(text));
    const loaded: unknown = require(file);
    if (!isValidate(loaded)) throw new TypeError(`${file} is no compiled schema`);
    return loaded;
  };
}

function isValidate(loaded: unknown): loaded is ValidateFunction {
  return typeof loaded === "function";
}

/** Written aside and then renamed, so that another run, or another thread of this one, sees all of it or nothing. */
function keep(folder: string, file: string, code: string): void {
  mkdirSync(folder, { recursive: true });
  removeOld(folder);
  const aside = `${file}.${randomUUID()}`;
  writeFileSync(aside, code);
  renameSync(aside, file);
}

function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (made < Date.now() - OLD) rmSync(path, { force: true });
  }
}
