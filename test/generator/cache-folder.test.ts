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
  const cache = cacheFolder(folder, temporary) ?? "";
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
  const cache = cacheFolder(folder, temporary) ?? "";
  expect(cache).not.toBe(open);
  expect(statSync(cache).mode & 0o777).toBe(0o700);
});

/** No folder can be made below a file, not even by root. */
async function nowhere(): Promise<string> {
  const file = join(await temporaryFolder(), "file");
  writeFileSync(file, "");
  return join(file, "below");
}

it("keeps nothing where nothing can be kept", async () => {
  expect(cacheFolder(await repository(), await nowhere())).toBeUndefined();
});

/** A repository with a generator, and what that prints. */
async function working(): Promise<{ readonly call: (temporary: string, ...words: string[]) => Promise<string> }> {
  const folder = await repository();
  for (const name of ["generator", "spec", "runtime", "generated", "package.json"]) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  for (const name of readdirSync(join(root, "node_modules")).filter((one) => !one.startsWith("."))) {
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  }
  return {
    call: async (temporary, ...words) => {
      const env = { ...process.env, TMPDIR: temporary };
      const args = [join(folder, "generator/start.mjs"), ...words];
      const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, env });
      expect(readFileSync(join(folder, "node_modules/.cache"), "utf8")).toBe("");
      return stdout;
    },
  };
}

it.skipIf(isWindows)("a command works there, twice", async () => {
  const [{ call }, temporary] = [await working(), await temporaryFolder()];
  expect(await call(temporary, "generate", "--out", "out")).toMatch(/files, \d+ changed/);
  const kept = join(temporary, readdirSync(temporary)[0] ?? "");
  const made = readdirSync(kept).sort();
  expect(made).toEqual(expect.arrayContaining(["code", "runs", "schemas", "texts", "values"]));
  expect(await call(temporary, "generate", "--out", "out")).toContain("nothing changed");
  expect(readdirSync(kept).sort()).toEqual(made);
});

it.skipIf(isWindows)("commands work where nothing can be kept, and make what others make", async () => {
  const [{ call }, temporary] = [await working(), await nowhere()];
  expect(await call(temporary, "generate")).toContain("nothing changed");
  expect(await call(temporary, "generate", "--check")).toBe("");
  expect(await call(temporary, "spec:check")).toBe("No findings.\n");
});
