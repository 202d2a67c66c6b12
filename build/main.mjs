/** `npm run build`: makes dist/ of the sources. Modules become few files, and all maps lead to the lines of the spec. */
import { execFileSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { bundle } from "./bundle.mjs";
import { keepPublic, shortenDeclarations } from "./declarations.mjs";
import { writeEntries } from "./entries.mjs";

const node = (...words) => execFileSync(process.execPath, words, { stdio: "inherit" });

rmSync("dist", { recursive: true, force: true });
node("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");
for (const file of ["validators.js", "validators.d.ts"]) copyFileSync(`generated/${file}`, `dist/generated/${file}`);
shortenDeclarations();
// Before the bundle, which follows the maps of what it takes in.
node("generator/start.mjs", "trace");
await bundle();
keepPublic(["dist/generated/index.d.ts", "dist/generated/journal.d.ts", "dist/sandbox/index.d.ts"]);
writeEntries();
