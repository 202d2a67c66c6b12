/** Promise: the generator runs where it may not write among the packages, and what it keeps elsewhere is this user's alone. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import { cacheFolder } from "../../generator/start/cache-folder.mjs";
import { removeTemporaryFolders, root, temporaryFolder } from "./generated.js";

afterAll(removeTemporaryFolders);

const isWindows = process.platform === "win32";

/** A repository where nothing can be made among the packages: their `.cache` is a file. */
async function repository(): Promise<string> {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, "node_modules"));
  writeFileSync(join(folder, "node_modules/.cache"), "");
  return folder;
}

it("keeps things among the packages where it can", async () => {
  const folder = await temporaryFolder();
  expect(cacheFolder(folder)).toBe(join(folder, "node_modules/.cache/qmore-client"));
});

it("keeps them in a temporary folder of this user's own otherwise, from where packages are found", async () => {
  const [folder, temporary] = [await repository(), await temporaryFolder()];
  const cache = cacheFolder(folder, temporary);
  expect(readdirSync(temporary)).toHaveLength(1);
  expect(cache.startsWith(temporary)).toBe(true);
  if (!isWindows) expect(statSync(cache).mode & 0o777).toBe(0o700);
  expect(readdirSync(join(cache, "node_modules"))).toEqual([".cache"]);
});

it.skipIf(isWindows)("does not trust a folder of this name that others may write to", async () => {
  const [folder, temporary] = [await repository(), await temporaryFolder()];
  const place = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  const open = join(temporary, `qmore-client-${process.getuid?.() ?? ""}-${place}`);
  mkdirSync(open);
  chmodSync(open, 0o777);
  const cache = cacheFolder(folder, temporary);
  expect(cache).not.toBe(open);
  expect(statSync(cache).mode & 0o777).toBe(0o700);
});

it("says why where nothing can be kept anywhere", async () => {
  const file = join(await temporaryFolder(), "file");
  writeFileSync(file, "");
  const folder = await repository();
  expect(() => cacheFolder(folder, file)).toThrow(/ENOTDIR|ENOENT|EEXIST/);
});

it.skipIf(isWindows)("a command works there, twice", async () => {
  const [folder, temporary] = [await repository(), await temporaryFolder()];
  for (const name of ["generator", "spec", "runtime", "package.json"]) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  for (const name of readdirSync(join(root, "node_modules")).filter((one) => !one.startsWith("."))) {
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  }
  const generate = async (): Promise<string> => {
    const words = [join(folder, "generator/start.mjs"), "generate"];
    const env = { ...process.env, TMPDIR: temporary };
    return (await promisify(execFile)(process.execPath, words, { cwd: folder, env })).stdout;
  };
  expect(await generate()).toMatch(/files, \d+ changed/);
  const kept = join(temporary, readdirSync(temporary)[0] ?? "");
  const made = readdirSync(kept).sort();
  expect(made).toEqual(expect.arrayContaining(["code", "schemas", "texts"]));
  expect(await generate()).toContain("nothing changed");
  expect(readdirSync(kept).sort()).toEqual(made);
  expect(readFileSync(join(folder, "node_modules/.cache"), "utf8")).toBe("");
});
