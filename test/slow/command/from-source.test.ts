/** Promise: in a checkout the command is what its sources say, whoever else runs it, and whoever is killed on the way. */
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { root } from "../../support/root.js";
import { run, start } from "./start.js";

/** Only as much as the command is made of; its cache lies apart, because the packages are not its own. */
async function checkout(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "qmore-client-checkout-"));
  onTestFinished(() => rm(copy, { recursive: true }));
  for (const name of [
    "build",
    "cli",
    "generated",
    "generator/start",
    "runtime",
    "sandbox",
    "tsconfig.json",
    "package.json",
    "package-lock.json",
  ])
    await cp(join(root, name), join(copy, name), { recursive: true });
  await mkdir(join(copy, "node_modules"));
  for (const name of await readdir(join(root, "node_modules"))) {
    if (name !== ".cache")
      await symlink(join(root, "node_modules", name), join(copy, "node_modules", name), "junction");
  }
  return copy;
}

it("is made once by several at once, and again when a source changes", async () => {
  const copy = await checkout();
  const file = join(copy, "cli/qmore.mjs");
  const killed = start(["--version"], {}, file);
  setTimeout(() => killed.kill("SIGKILL"), 150);
  const runs = await Promise.all([1, 2, 3].map(() => run(["error", "11017"], {}, file)));
  if (killed.exitCode === null && killed.signalCode === null) await once(killed, "exit");
  const wanted = { code: 0, out: "11017  Amount is missing  (missing)\n", err: "" };
  expect(runs).toEqual([wanted, wanted, wanted]);
  const source = join(copy, "generated/error-codes.ts");
  await writeFile(source, (await readFile(source, "utf8")).replaceAll("is missing", "is not there"));
  expect(await run(["error", "11017"], {}, file)).toEqual({
    ...wanted,
    out: "11017  Amount is not there  (missing)\n",
  });
  const cache = await readdir(join(copy, "node_modules/.cache/qmore-client/command"));
  expect(cache.filter((name) => /^[0-9a-f]{16}$/.test(name))).toHaveLength(2);
});

it("says what is wrong with a source, and ends with 2", async () => {
  const copy = await checkout();
  await writeFile(join(copy, "cli/main.ts"), "export function main( {");
  const { code, err } = await run(["--version"], {}, join(copy, "cli/qmore.mjs"));
  expect(code).toBe(2);
  expect(err).toContain("qmore: Build failed");
  expect(err).not.toContain("    at ");
});
