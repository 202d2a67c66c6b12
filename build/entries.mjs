import { copyFileSync, writeFileSync } from "node:fs";

/** File of an entry, and where its declarations lie. */
const ENTRIES = { index: "./generated/index.js", journal: "./generated/journal.js", sandbox: "./sandbox/index.js" };

/**
 * What `require` gets: the same modules, of which there is one copy in a process, because Node loads ES modules by `require`
 * since 20.19. A TypeScript that does not know so reports TS1479 for the line below, and nothing but that line.
 */
export function writeEntries() {
  for (const [name, declared] of Object.entries(ENTRIES)) {
    writeFileSync(`dist/${name}.cjs`, `module.exports = require("./${name}.js");\n`);
    writeFileSync(`dist/${name}.d.cts`, `// @ts-ignore TS1479\nexport * from "${declared}";\n`);
  }
  copyFileSync("build/jest.cjs", "dist/jest.cjs");
  writeFileSync("dist/jest.d.cts", "export function process(source: string): { readonly code: string };\n");
}
