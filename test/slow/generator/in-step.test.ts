import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { command } from "../../../generator/commands/generate.js";
import { CallMistake, readSpec } from "../../../generator/read/spec-files.js";
import { toolVersions } from "../../../generator/write/manifest.js";
import { readManifest } from "../../../generator/write/output.js";
import { findOutOfStep, printOutOfStep } from "../../../generator/write/step.js";
import type { OutOfStep } from "../../../generator/write/step.js";
import { commitSpec } from "../../generator/commit-spec.js";
import {
  edit,
  generateHere,
  mainHere,
  removeTemporaryFolders,
  root,
  run,
  runIn,
  sourcesNow,
  temporaryCopy,
  temporaryFolder,
  textsIn,
  write,
} from "../../generator/generated.js";
import { packagesOf } from "../../support/packages-of.js";

const copyWithCarriageReturns = async (from: string, to: string): Promise<void> => {
  for (const [path, text] of await textsIn(from)) {
    await write(to, path, text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n"));
  }
};

/** What the check of a folder finds, without a process of its own. */
const checked = async (folder: string): Promise<readonly OutOfStep[]> =>
  findOutOfStep(join(folder, "generated"), await sourcesNow(await readSpec(join(folder, "spec"))));

afterAll(removeTemporaryFolders);

describe("generate:check", () => {
  it("finds the repository in step, and says nothing", async () => {
    expect(await run(["--check"])).toEqual({ code: 0, out: "", err: "" });
  });

  it("loads no package to say so", async () => {
    // The bundle of the generator lies in the cache folder beside the packages.
    expect(await packagesOf("generator/start.mjs", "generate", "--check")).toEqual([".cache"]);
  });

  it("knows the versions of what writes code", async () => {
    const manifest = readManifest(join(root, "generated"));
    expect(manifest?.tools).toEqual(toolVersions(root));
    expect(Object.entries(toolVersions(root)).map(([name, version]) => [name, /^\d+\.\d+\.\d+/.test(version)])).toEqual(
      [
        ["ajv", true],
        ["prettier", true],
        ["ts-morph", true],
      ],
    );
    expect(toolVersions(await temporaryFolder())).toMatchObject({ prettier: "not installed" });
  });

  it.each<[cause: string, change: (folder: string) => Promise<unknown>, lines: readonly string[]]>([
    [
      "a changed spec",
      (folder) => edit(folder, "spec/operations/deposit.yaml", (text) => `${text}# a remark\n`),
      ["spec/operations/deposit.yaml: the spec changed since the last run"],
    ],
    [
      "a removed file of the spec",
      (folder) => rm(join(folder, "spec/operations/deposit.yaml")),
      ["spec/operations/deposit.yaml: gone from the spec since the last run"],
    ],
    [
      "a new file of the spec",
      (folder) => writeFile(join(folder, "spec/operations/new.yaml"), "operation: new\n"),
      ["spec/operations/new.yaml: new in the spec since the last run"],
    ],
    [
      "another generator",
      (folder) =>
        edit(folder, "generated/manifest.json", (text) => text.replace(/(?<="generator": ")\w+/, "0".repeat(16))),
      ["generator: the generator changed since the last run"],
    ],
    [
      "an updated tool",
      (folder) =>
        edit(folder, "generated/manifest.json", (text) => text.replace(/"prettier": "[^"]+"/, '"prettier": "1.0.0"')),
      [`prettier: 1.0.0 in the last run, ${toolVersions(root)["prettier"] ?? ""} now`],
    ],
    [
      "an edit by hand",
      (folder) => edit(folder, "generated/operations/deposit.ts", (text) => text.replace("moves-money", "reads")),
      ["operations/deposit.ts: edited by hand, or written by another generator"],
    ],
    ["a missing file", (folder) => rm(join(folder, "generated/validators.js")), ["validators.js: missing"]],
    [
      "files that no run wrote, but for those of editors and systems",
      async (folder) => {
        await write(folder, "generated/operations/old.ts", "export {};\n");
        await write(folder, "generated/operations/.old.ts.swp", "");
        await write(folder, "generated/empty/old.ts", "export {};\n");
      },
      [
        "empty/old.ts: left over, no run wrote it; remove it",
        "operations/old.ts: left over, no run wrote it; remove it",
      ],
    ],
    [
      "a missing manifest",
      (folder) => rm(join(folder, "generated/manifest.json")),
      ["manifest.json: there is no manifest of the last run"],
    ],
    [
      "a manifest that cannot be read",
      (folder) => writeFile(join(folder, "generated/manifest.json"), "<<<<<<< HEAD\n"),
      ["manifest.json: there is no manifest of the last run"],
    ],
    [
      "several things at once",
      async (folder) => {
        await edit(folder, "spec/service.yaml", (text) => `${text}# a remark\n`);
        await edit(folder, "generated/index.ts", (text) => `${text}// a remark\n`);
        await rm(join(folder, "generated/reference.md"));
      },
      [
        "spec/service.yaml: the spec changed since the last run",
        "index.ts: edited by hand, or written by another generator",
        "reference.md: missing",
      ],
    ],
  ])("tells of %s", async (_, change, lines) => {
    const folder = await temporaryCopy();
    await change(folder);
    const told = printOutOfStep(await checked(folder)).split("\n");
    expect(told).toEqual(["generated/ is out of step:", ...lines.map((line) => `  ${line}`)]);
  });

  it("shows the lines that changed in the spec, and those that a run would change, first where someone edited", async () => {
    const folder = await temporaryCopy();
    commitSpec(folder);
    await edit(folder, "spec/operations/deposit.yaml", (text) => text.replace("summary: Captures", "summary: Takes"));
    await edit(folder, "generated/operations/refund.ts", (text) => text.replace('"moves-money"', '"reads"'));
    const before = await textsIn(folder);
    const { code, out, err } = await runIn(folder, "--check");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err.split("\n").filter((line) => /^[-+A-Za-z]/.test(line))).toEqual([
      "generated/ is out of step:",
      "What changed in the spec:",
      "--- a/spec/operations/deposit.yaml",
      "+++ b/spec/operations/deposit.yaml",
      "-summary: Captures an approved payment, in whole or in part.",
      "+summary: Takes an approved payment, in whole or in part.",
      "What a run would change:",
      "--- a/generated/operations/refund.ts",
      "+++ b/generated/operations/refund.ts",
      '-  effect: "reads",',
      '+  effect: "moves-money",',
      "--- a/generated/command.ts",
      "+++ b/generated/command.ts",
      '-    summary: "Captures an approved payment, in whole or in part.",',
      '+    summary: "Takes an approved payment, in whole or in part.",',
      "--- a/generated/operations/deposit.ts",
      "+++ b/generated/operations/deposit.ts",
      "- * Captures an approved payment, in whole or in part.",
      "+ * Takes an approved payment, in whole or in part.",
      "And 1 more: generated/reference.md",
      "Run `npm run generate`.",
    ]);
    expect(await textsIn(folder)).toEqual(before);
  });

  it("is content again after a run, which mends nothing but what is out of step", async () => {
    const folder = await temporaryCopy();
    const before = await textsIn(join(folder, "generated"));
    await edit(folder, "generated/operations/deposit.ts", (text) => text.replace("moves-money", "reads"));
    const changes = await generateHere(folder, await readSpec(join(folder, "spec")));
    expect(changes).toEqual({ added: [], changed: ["operations/deposit.ts"], removed: [] });
    expect(await textsIn(join(folder, "generated"))).toEqual(before);
    expect(await checked(folder)).toEqual([]);
  });

  it("does not mind a checkout with CRLF: spec, output and the generator itself", async () => {
    const folder = await temporaryFolder();
    for (const name of ["spec", "generated", "generator", "runtime"]) {
      await copyWithCarriageReturns(join(root, name), join(folder, name));
    }
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
    expect(await readFile(join(folder, "generator/start.mjs"), "utf8")).toContain("\r\n");
    expect(await run(["--check"], { start: folder })).toEqual({ code: 0, out: "", err: "" });
  });
});

describe("a call of the generator", () => {
  it("that cannot be understood ends with 2 and the usage", async () => {
    const { code, out, err } = await mainHere("generate", "--chekc");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^Unknown option '--chekc'[^]*\n\nusage: npm run generate/);
  });

  it.each([
    [["deposit"], 'This takes no "deposit".'],
    [["--spec"], "Option '--spec <value>' argument missing"],
    [["--check", "--watch"], "With --watch there is nothing to --check."],
    [["--format", "xml"], 'There is no format "xml": text, json, github.'],
    [["--spec", "no/such/folder"], `There is no folder ${join(root, "no/such/folder")}.`],
    [["--watch", "--spec", "no/such/folder"], `There is no folder ${join(root, "no/such/folder")}.`],
  ])("with %j is such a mistake", async (args, message) => {
    const called = command(args, { root, hash: "" });
    await expect(called).rejects.toThrow(CallMistake);
    await expect(called).rejects.toThrow(message);
  });

  it("that the system does not let read ends with 2 and one line that says why", async () => {
    const out = await temporaryFolder();
    await mkdir(join(out, "manifest.json"));
    const { code, err } = await run(["--check", "--out", out]);
    expect(code).toBe(2);
    expect(err).toMatch(/^The generator failed: EISDIR: .*\n$/);
  });

  it("that asks for help gets it", async () => {
    const { code, out, err } = await mainHere("generate", "--help");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("--check");
  });
});
