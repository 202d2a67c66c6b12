import { writeFileSync } from "node:fs";
import { join } from "node:path";

const PNPM = "pnpm@10.34.8";
const YARN = "@yarnpkg/cli-dist@4.18.1";

/**
 * Installs what package.json of a folder asks for, without a lockfile.
 *
 * @param {"npm" | "pnpm" | "yarn"} installer @param {string} folder
 * @param {(words: readonly string[]) => Promise<{ readonly stdout: string }>} call runs a command there
 */
export async function installWith(installer, folder, call) {
  if (installer === "npm") {
    await call(["npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"]);
  } else if (installer === "pnpm") {
    await call(["npm", "exec", "--yes", `--package=${PNPM}`, "--", "pnpm", "install", "--no-lockfile"]);
  } else {
    const registry = new URL((await call(["npm", "config", "get", "registry"])).stdout.trim());
    const settings = {
      nodeLinker: "pnp",
      enableGlobalCache: false,
      enableTelemetry: false,
      npmRegistryServer: registry.href,
      unsafeHttpWhitelist: [registry.hostname],
    };
    // JSON is YAML, too.
    writeFileSync(join(folder, ".yarnrc.yml"), JSON.stringify(settings));
    await call(["npm", "exec", "--yes", `--package=${YARN}`, "--", "yarn", "install", "--no-immutable"]);
  }
}
