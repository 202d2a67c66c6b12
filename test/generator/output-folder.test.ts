import { mkdir, rm, stat, symlink, utimes } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { hashOf } from "../../generator/write/manifest.js";
import { writeOutput } from "../../generator/write/output.js";
import type { Changes } from "../../generator/write/output.js";
import { frozenSpec } from "../support/specs.js";
import { edit, removeTemporaryFolders, runIn, temporaryFolder, textsIn, write, writeSpec } from "./generated.js";

const sources = {
  generator: "0123456789abcdef",
  runtime: "0123456789abcdef",
  tools: { prettier: "3.0.0" },
  spec: { "spec/service.yaml": "fedcba9876543210" },
};
const files = [
  { path: "index.ts", text: "export {};\n" },
  { path: "operations/deposit.ts", text: "// deposit\n" },
  { path: "operations/refund.ts", text: "// refund\n" },
];
const unchanged: Changes = { added: [], changed: [], removed: [] };

const base = await temporaryFolder();
let folder = "";
let count = 0;

beforeEach(() => {
  count += 1;
  folder = join(base, String(count), "generated");
});

const paths = async (): Promise<readonly string[]> => [...(await textsIn(folder)).keys()].sort();
const all = ["index.ts", "manifest.json", "operations/deposit.ts", "operations/refund.ts"];

/** What a manifest would hold that also names these files, with the hashes of their texts. */
const manifestNaming = (named: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    ...sources,
    files: Object.fromEntries(Object.entries(named).map(([path, text]) => [path, hashOf(text)])),
  });

afterAll(removeTemporaryFolders);

describe("the output folder", () => {
  it("is made with all files", () => {
    expect(writeOutput(folder, files, sources)).toEqual({ ...unchanged, added: files.map(({ path }) => path) });
  });

  it("keeps what did not change as it is, to the time of the last change", async () => {
    writeOutput(folder, files, sources);
    const before = new Date("2001-02-03T04:05:06Z");
    for (const path of all) await utimes(join(folder, path), before, before);
    const changed = files.map((file) => (file.path === "index.ts" ? { ...file, text: "export const a = 1;\n" } : file));
    expect(writeOutput(folder, files, sources)).toEqual(unchanged);
    const times = async (): Promise<readonly boolean[]> =>
      Promise.all(all.map(async (path) => (await stat(join(folder, path))).mtimeMs === before.getTime()));
    expect(await times()).toEqual([true, true, true, true]);
    expect(writeOutput(folder, changed, sources)).toEqual({ ...unchanged, changed: ["index.ts"] });
    expect(await times()).toEqual([false, false, true, true]);
  });

  it("loses the file of a removed operation", async () => {
    writeOutput(folder, files, sources);
    expect(writeOutput(folder, files.slice(0, 2), sources)).toEqual({
      ...unchanged,
      removed: ["operations/refund.ts"],
    });
    expect(await paths()).toEqual(["index.ts", "manifest.json", "operations/deposit.ts"]);
  });

  it("loses folders that this leaves empty, and no others", async () => {
    writeOutput(folder, files, sources);
    await mkdir(join(folder, "empty"));
    writeOutput(folder, files.slice(0, 1), sources);
    await expect(stat(join(folder, "operations"))).rejects.toThrow("ENOENT");
    expect((await stat(join(folder, "empty"))).isDirectory()).toBe(true);
  });

  it("keeps files that the generator did not write", async () => {
    writeOutput(folder, files, sources);
    await write(folder, "operations/mine.ts", "// mine\n");
    writeOutput(folder, files.slice(0, 1), sources);
    expect(await paths()).toEqual(["index.ts", "manifest.json", "operations/mine.ts"]);
  });

  it("keeps a file that is no longer what the generator wrote", async () => {
    writeOutput(folder, files, sources);
    await edit(folder, "operations/refund.ts", (text) => `${text}// and mine\n`);
    expect(writeOutput(folder, files.slice(0, 2), sources)).toEqual(unchanged);
    expect(await paths()).toEqual(all);
  });

  it.each([
    ["missing", undefined],
    ["empty", ""],
    ["not JSON", "{"],
    ["of another form", '{"files": ["operations/refund.ts"]}'],
    ["null", "null"],
  ])("keeps everything when the manifest is %s", async (_, manifest) => {
    writeOutput(folder, files, sources);
    if (manifest === undefined) await rm(join(folder, "manifest.json"));
    else await write(folder, "manifest.json", manifest);
    expect(writeOutput(folder, files.slice(0, 2), sources)).toEqual(unchanged);
    expect(await paths()).toEqual(all);
  });

  it.each([
    "../outside.ts",
    "operations/../../outside.ts",
    "./../outside.ts",
    "../generated/../outside.ts",
    "link/outside.ts",
  ])("ends where it ends: a manifest that names %s removes nothing", async (path) => {
    await write(folder, "../outside.ts", "// outside\n");
    await symlink(join(folder, ".."), join(await made(folder), "link"));
    await write(folder, "manifest.json", manifestNaming({ [path]: "// outside\n" }));
    expect(writeOutput(folder, files, sources).removed).toEqual([]);
    expect((await stat(join(folder, "../outside.ts"))).isFile()).toBe(true);
  });

  it("keeps what an absolute path in the manifest names", async () => {
    await write(folder, "../outside.ts", "// outside\n");
    await write(folder, "manifest.json", manifestNaming({ [join(folder, "../outside.ts")]: "// outside\n" }));
    expect(writeOutput(folder, files, sources).removed).toEqual([]);
    expect((await stat(join(folder, "../outside.ts"))).isFile()).toBe(true);
  });

  it("keeps a link and a folder that the manifest names", async () => {
    await write(folder, "../outside.ts", "// outside\n");
    await symlink(join(folder, "../outside.ts"), join(await made(folder), "linked.ts"));
    await mkdir(join(folder, "kept"));
    await write(folder, "manifest.json", manifestNaming({ "linked.ts": "// outside\n", kept: "" }));
    expect(writeOutput(folder, files, sources).removed).toEqual([]);
    expect((await stat(join(folder, "linked.ts"))).isFile()).toBe(true);
  });
});

describe("a run", () => {
  it("writes nothing when the spec has findings", async () => {
    const copy = await temporaryFolder();
    await writeSpec(copy, frozenSpec);
    await edit(copy, "spec/operations/deposit.yaml", (text) => text.replace("effect: moves-money", "effect: moves"));
    const { code, err } = await runIn(copy);
    expect(err).toContain("spec/operations/deposit.yaml:13:9: error QM1014");
    expect(code).toBe(1);
    await expect(stat(join(copy, "generated"))).rejects.toThrow("ENOENT");
  });
});

async function made(path: string): Promise<string> {
  await mkdir(path, { recursive: true });
  return path;
}
