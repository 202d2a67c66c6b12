import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, posix, resolve } from "node:path";
import { soundModel } from "../check/load.js";
import { paths } from "../plan/names.js";
import { pathFrom, readSpec, folderAt } from "../read/spec-files.js";
import { checkedIn, declaredIn } from "../trace/declared.js";
import { locator, originsOf } from "../trace/origins.js";
import type { Origins } from "../trace/origins.js";
import { sourceMap } from "../trace/source-map.js";
import { noWords, parseCall } from "./command.js";
import type { Command } from "./command.js";

export const usage = `usage: node generator/start.mjs trace [OPTIONS]

  --dist FOLDER    the compiled generated files (default: dist/generated)
  --help           show this

Part of \`npm run build\`: writes source maps that lead from compiled files to the lines of the spec. Folders are relative to
the repository. Ends with 0 when they are written, 1 for findings, 2 for anything else.`;

const options = {
  dist: { type: "string", default: "dist/generated" },
} as const;

/** Writes the maps beside the compiled files. */
export const command: Command = async (args, { root }) => {
  const { values, positionals } = parseCall(args, options);
  noWords(positionals);
  const dist = folderAt(resolve(root, values.dist));
  const files = await readSpec(join(root, "spec"));
  const model = await soundModel(files, root);
  if (model === undefined) return 1;
  const origins = originsOf(model, locator(files));
  const compiled = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(js|d\.ts)$/.test(name),
  );
  for (const name of compiled) trace(join(dist, name), basename(name) === paths.validators, origins, root);
  return 0;
};

/** Validators state their facts statement by statement, other files by what they declare. */
function trace(path: string, isValidators: boolean, origins: Origins, home: string): void {
  const mapPath = `${path}.map`;
  const file = basename(path);
  const text = readFileSync(path, "utf8");
  const declared = isValidators ? checkedIn(file, text) : declaredIn(file, text);
  const map = existsSync(mapPath) ? readFileSync(mapPath, "utf8") : undefined;
  const above = pathFrom(dirname(path), home);
  writeFileSync(
    mapPath,
    sourceMap({ file, text, map }, declared, origins, (spec) => posix.join(above, spec)),
  );
  // What was compiled names its map already.
  if (map === undefined) writeFileSync(path, `${text}//# sourceMappingURL=${file}.map\n`);
}
