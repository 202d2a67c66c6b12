/** Promise: what `npm pack` makes of the command works beside the packed client, with the packages that it names. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import command from "../../../cli/package.json" with { type: "json" };
import client from "../../../package.json" with { type: "json" };
import { startSandbox } from "../../../sandbox/index.js";
import { demoEnv } from "../../support/demo-env.js";
import { deposit } from "../../cli/typed.js";
import { root } from "../../support/root.js";
import { run } from "./start.js";

const exec = promisify(execFile);
const shell = process.platform === "win32";
let scratch = "";
let installed = "";

/** A checkout of its own, so that building it does not disturb the one that is tested. */
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "qmore-client-packed-"));
  installed = join(scratch, "node_modules");
  const checkout = join(scratch, "checkout");
  const left = new Set(["node_modules", ".git", "dist", "coverage", "cli/dist"].map((name) => join(root, name)));
  await cp(root, checkout, { recursive: true, filter: (path) => !left.has(path) });
  await symlink(join(root, "node_modules"), join(checkout, "node_modules"), "junction");
  await mkdir(installed);
  for (const [name, folder] of [
    ["qmore-client", checkout],
    ["qmore", join(checkout, "cli")],
  ] as const) {
    const to = join(scratch, `${name}-packed`);
    await mkdir(to);
    await exec("npm", ["pack", "--pack-destination", to], { cwd: folder, shell });
    const [tarball = ""] = await readdir(to);
    await exec("tar", ["-xzf", tarball], { cwd: to });
    await cp(join(to, "package"), join(installed, name), { recursive: true });
  }
  const { resolve } = createRequire(join(root, "cli/package.json"));
  for (const name of Object.keys(command.dependencies)) {
    const found = resolve(name);
    const folder = found.slice(0, found.lastIndexOf(join("node_modules", name)) + join("node_modules", name).length);
    await symlink(folder, join(installed, name), "junction");
  }
}, 120_000);

afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

const qmore = (...words: readonly string[]): ReturnType<typeof run> =>
  run(words, {}, join(installed, "qmore/qmore.mjs"));

it("holds few files, and none of its sources", async () => {
  const names = await readdir(join(installed, "qmore"), { recursive: true });
  expect(names.filter((name) => name.endsWith(".ts"))).toEqual([]);
  // One or two for each subcommand, loaded when it is called.
  expect(names.length).toBeLessThan(50);
  expect(names).not.toContain("from-source.mjs");
});

it("has the version of the client, and nothing that the client would have to have", async () => {
  expect([command.version, command.license, command.engines]).toEqual([client.version, client.license, client.engines]);
  expect(client).not.toHaveProperty("dependencies");
  const packed: unknown = JSON.parse(await readFile(join(installed, "qmore-client/package.json"), "utf8"));
  expect(packed).not.toHaveProperty("dependencies");
  expect(dirname(command.bin.qmore)).toBe(".");
});

it("works", async () => {
  expect(await qmore("--version")).toEqual({ code: 0, out: `${command.version}\n`, err: "" });
  expect((await qmore("operations")).out).toMatch(/^approveReversal +moves money /);
  expect(await qmore("error", "11017")).toMatchObject({ code: 0 });
  const sandbox = await startSandbox();
  try {
    const env = demoEnv(sandbox.url);
    expect(await run([...deposit, "--yes"], env, join(installed, "qmore/qmore.mjs"))).toMatchObject({ code: 0 });
  } finally {
    await sandbox.close();
  }
});
