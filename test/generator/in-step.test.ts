import { cp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  edit,
  removeTemporaryFolders,
  root,
  run,
  runIn,
  temporaryCopy,
  temporaryFolder,
  textsIn,
} from "./generated.js";

const withCarriageReturns = async (folder: string): Promise<void> => {
  for (const [path, text] of await textsIn(folder)) {
    await writeFile(join(folder, path), text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n"));
  }
};

const report = (...lines: readonly string[]): string =>
  ["generated/ is out of step:", ...lines.map((line) => `  ${line}`), "Run `npm run generate`.", ""].join("\n");

afterAll(removeTemporaryFolders);

describe("generate:check", () => {
  it("finds the repository in step, and says nothing", async () => {
    expect(await run(["--check"])).toEqual({ code: 0, out: "", err: "" });
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
      ["spec/operations/deposit.yaml: the spec changed since the last run"],
    ],
    [
      "a new file of the spec",
      (folder) => writeFile(join(folder, "spec/operations/new.yaml"), "operation: new\n"),
      ["spec/operations/new.yaml: the spec changed since the last run"],
    ],
    [
      "another generator",
      (folder) =>
        edit(folder, "generated/manifest.json", (text) => text.replace(/(?<="generator": ")\w+/, "0".repeat(16))),
      ["generator: the generator changed since the last run"],
    ],
    [
      "an edit by hand",
      (folder) => edit(folder, "generated/operations/deposit.ts", (text) => text.replace("moves-money", "reads")),
      ["operations/deposit.ts: edited by hand, or written by another generator"],
    ],
    ["a missing file", (folder) => rm(join(folder, "generated/validators.js")), ["validators.js: missing"]],
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
    const before = await textsIn(folder);
    expect(await runIn(folder, "--check")).toEqual({ code: 1, out: "", err: report(...lines) });
    expect(await textsIn(folder)).toEqual(before);
  });

  it("is content again after a run, which mends nothing but what is out of step", async () => {
    const folder = await temporaryCopy();
    await edit(folder, "generated/operations/deposit.ts", (text) => text.replace("moves-money", "reads"));
    const { code, out } = await runIn(folder);
    expect({ code, lines: out.split("\n").slice(0, 1) }).toEqual({
      code: 0,
      lines: ["  changed  operations/deposit.ts"],
    });
    expect(await textsIn(join(folder, "generated"))).toEqual(await textsIn(join(root, "generated")));
    expect(await runIn(folder, "--check")).toEqual({ code: 0, out: "", err: "" });
  });

  it("does not mind a checkout with CRLF: spec, output and the generator itself", async () => {
    const folder = await temporaryFolder();
    for (const name of ["spec", "generated", "generator"]) {
      await cp(join(root, name), join(folder, name), { recursive: true });
      await withCarriageReturns(join(folder, name));
    }
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
    expect(await readFile(join(folder, "generator/start.mjs"), "utf8")).toContain("\r\n");
    expect(await run(["--check"], { start: folder })).toEqual({ code: 0, out: "", err: "" });
  });
});

describe("a call of the generator", () => {
  it.each([
    [["--chekc"], "Unknown option '--chekc'"],
    [["deposit"], 'This takes no "deposit".'],
    [["--spec"], "Option '--spec <value>' argument missing"],
    [["--format", "xml"], 'There is no format "xml": text, json, github.'],
  ])("with %j ends with 2 and the usage", async (args, message) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).toContain("usage: npm run generate");
  });

  it("that cannot read its spec ends with 2 and one line that says why", async () => {
    const { code, err } = await run(["--spec", "no/such/folder"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^The generator failed: ENOENT: .*no\/such\/folder'\n$/);
  });

  it("that asks for help gets it", async () => {
    const { code, out, err } = await run(["--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("--check");
  });
});
