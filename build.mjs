/** `npm run build`: compiles to dist/, lays beside what needs no compiling, and maps what is generated to the spec. */
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";

rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });
const asTheyAre = [
  "generated/validators.js",
  "generated/validators.d.ts",
  ...readdirSync("sandbox/window")
    .filter((name) => /\.(css|js)$/.test(name))
    .map((name) => `sandbox/window/${name}`),
  "sandbox/storage/data-storage.js",
];
for (const file of asTheyAre) copyFileSync(file, `dist/${file}`);
// Last, because the maps also lead from what was laid beside.
execFileSync(process.execPath, ["generator/start.mjs", "trace"], { stdio: "inherit" });
// The sandbox is a tool of tests: its sources are not shipped, and maps would lead nowhere.
for (const name of readdirSync("dist/sandbox", { recursive: true, encoding: "utf8" })) {
  const file = `dist/sandbox/${name}`;
  if (name.endsWith(".map")) rmSync(file);
  else if (/\.(js|ts)$/.test(name))
    writeFileSync(file, readFileSync(file, "utf8").replace(/\/\/# sourceMappingURL=.*\n?/, ""));
}
