/** Compiled schemas on disk: to load ajv and compile takes a quarter of a check's time, for what hardly ever changes. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { ValidateFunction } from "ajv";
import { hashOf } from "../pipeline/manifest.js";
import { toolVersions } from "../pipeline/tool-versions.js";
import { keepFile, removeOld } from "../start/keep.mjs";
import { printSchema, schemaOptions } from "./compile-schema.js";
import type { CompileSchema } from "./compile-schema.js";

const require = createRequire(import.meta.url);

/** Compiles a schema once for its text and the version of ajv, and keeps that among the packages of the repository. */
export function keptSchemas(root: string): CompileSchema {
  const folder = join(root, "node_modules", ".cache", "qmore-client", "schemas");
  const { ajv } = toolVersions(root);
  return async (text) => {
    const file = join(folder, `${hashOf(JSON.stringify([ajv, schemaOptions, text]))}.cjs`);
    if (!existsSync(file)) {
      keepFile(file, await printSchema(text));
      removeOld(folder);
    }
    const loaded: unknown = require(file);
    if (!isValidate(loaded)) throw new TypeError(`${file} is no compiled schema`);
    return loaded;
  };
}

function isValidate(loaded: unknown): loaded is ValidateFunction {
  return typeof loaded === "function";
}
