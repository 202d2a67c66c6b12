import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The packages that a module of this repository, named from its root, loads when run with these arguments. */
export async function packagesOf(module: string, ...args: readonly string[]): Promise<unknown> {
  const loader = module.endsWith(".ts") ? ["--import", "tsx"] : [];
  const command = [...loader, pathOf("trace-imports.mjs"), pathOf(`../../${module}`), ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  const packages: unknown = JSON.parse(stdout);
  return packages;
}
