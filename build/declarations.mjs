import { existsSync, readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { only } from "./maps.mjs";

/** One space for each level, where the compiler writes four. Before the maps are made, which count columns. */
export function shortenDeclarations() {
  for (const name of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".d.ts")) continue;
    const file = join("dist", name);
    const text = readFileSync(file, "utf8");
    writeFileSync(
      file,
      text.replace(/^(?: {4})+/gm, (spaces) => " ".repeat(spaces.length / 4)),
    );
  }
}

/**
 * Leaves in the folders of dist/ the declarations that the entries lead to. Maps stay where they lead to the spec, which is
 * shipped; those of what is written by hand would lead to sources that are not.
 *
 * @param {readonly string[]} entries
 */
export function keepPublic(entries) {
  const seen = new Set();
  for (const entry of entries) follow(entry, seen);
  for (const folder of readdirSync("dist", { withFileTypes: true }))
    if (folder.isDirectory()) prune(join("dist", folder.name), seen);
}

function follow(file, seen) {
  if (seen.has(file)) return;
  seen.add(file);
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
  for (const { fileName } of importedFiles) {
    if (fileName.startsWith(".")) follow(join(dirname(file), fileName.replace(/\.js$/, ".d.ts")), seen);
  }
}

function prune(folder, seen) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) prune(path, seen);
    else if (isMapOf(path, seen)) writeFileSync(path, only(readFileSync(path, "utf8"), isSpec));
    else if (!seen.has(path)) rmSync(path);
    else if (path.endsWith(".d.ts") && !isMapOf(`${path}.map`, seen)) {
      writeFileSync(path, readFileSync(path, "utf8").replace(/\/\/# sourceMappingURL=.*\n?/, ""));
    }
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

const isSpec = (source) => source.includes("/spec/");

/** Whether a file is the map of a declaration that stays, and leads to the spec. */
function isMapOf(path, seen) {
  const declared = path.replace(/\.map$/, "");
  if (declared === path || !seen.has(declared) || !existsSync(path)) return false;
  return JSON.parse(readFileSync(path, "utf8")).sources.some(isSpec);
}
