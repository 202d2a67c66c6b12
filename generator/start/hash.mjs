import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Hash over names and texts of all sources in the generator's folder; the manifest of the generated files records it.
 *
 * @param {string} folder @returns {string} 16 hexadecimal digits
 */
export function hashOfSources(folder) {
  const digest = createHash("sha256");
  for (const name of sources(folder, "")) {
    digest.update(`${name}\0`).update(readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n"));
  }
  return digest.digest("hex").slice(0, 16);
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
