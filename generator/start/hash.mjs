import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const TOOLS = /^(diff|sources|trace|commands)\//;

/**
 * Hashes over names and texts of the sources in the generator's folder: over all of them and npm's list of the packages, parts of
 * which are bundled with them; and over those that decide what is generated, which are all but those of the tools and the
 * commands. The manifest of the generated files records the second.
 *
 * @param {string} folder @returns {{ all: string, generating: string }} 16 hexadecimal digits each
 */
export function hashesOfSources(folder) {
  const all = createHash("sha256");
  const generating = createHash("sha256");
  for (const name of sources(folder, "")) {
    const text = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
    for (const digest of TOOLS.test(name) ? [all] : [all, generating]) digest.update(`${name}\0`).update(text);
  }
  const packages = join(folder, "..", "node_modules", ".package-lock.json");
  if (existsSync(packages)) all.update(readFileSync(packages));
  return { all: all.digest("hex").slice(0, 16), generating: generating.digest("hex").slice(0, 16) };
}

/** @param {string} folder @param {string} below @returns {string[]} paths with forward slashes, in code-point order */
function sources(folder, below) {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const name = below === "" ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? sources(folder, name) : /\.(ts|mjs)$/.test(name) ? [name] : [];
    })
    .sort();
}
