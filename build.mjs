/** `npm run build`: compiles to dist/, and lays the validators beside, which are JavaScript already. */
import { execFileSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";

rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });
for (const file of ["validators.js", "validators.d.ts"]) copyFileSync(`generated/${file}`, `dist/generated/${file}`);
