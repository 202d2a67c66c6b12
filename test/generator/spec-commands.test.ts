/** `spec:check` and `spec:explain`: what they print, and what they end with; as processes first. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CallMistake } from "../../generator/read/spec-files.js";
import { command as check } from "../../generator/commands/spec-check.js";
import { command as explain } from "../../generator/commands/spec-explain.js";
import { catalogue as changeCatalogue } from "../../generator/diff/catalogue.js";
import { emitFindings } from "../../generator/emit/reference/reference.js";
import { catalogue } from "../../generator/findings/catalogue.js";
import {
  callHere,
  mainHere,
  removeTemporaryFolders,
  root,
  runCommand,
  temporaryFolder,
  textsIn,
  write,
} from "./generated.js";
import { edited } from "./spec-text.js";
import { tenMistakes } from "./ten-mistakes.js";

const { files, marks } = edited(tenMistakes.map(({ edit }) => edit));
const expected = tenMistakes.map((one, index) => {
  const mark = marks[index];
  if (mark === undefined) throw new Error(`${one.code} has no mark`);
  return { ...one, ...mark };
});
const codes = Object.keys(catalogue).sort();
const changes = Object.keys(changeCatalogue).sort();

let spec = "";
beforeAll(async () => {
  const folder = await temporaryFolder();
  for (const { file, text } of files) await write(folder, file, text);
  spec = join(folder, "spec");
});
afterAll(removeTemporaryFolders);

describe("spec:check", () => {
  it("finds nothing in the spec of the repository, and ends with 0", async () => {
    expect(await mainHere("spec:check")).toEqual({ code: 0, out: "No findings.\n", err: "" });
  });

  it("tells ten different mistakes in one run, by file, line and column, and writes nothing", async () => {
    expect(new Set(expected.map(({ code }) => code)).size).toBe(10);
    const { code, out, err } = await runCommand("spec:check", ["--spec", spec]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out.split("\n").filter((line) => line.startsWith("spec/") || line.startsWith("  Fix: "))).toEqual(
      expected.flatMap(({ file, start, code: found, message, fix }) => [
        `${file}:${start.line}:${start.column}: error ${found}: ${message}`,
        `  Fix: ${fix}`,
      ]),
    );
    expect(out.endsWith("\n\n10 errors, 0 warnings.\n")).toBe(true);
    expect(await textsIn(spec)).toEqual(new Map(files.map(({ file, text }) => [file.slice("spec/".length), text])));
  });

  it("ends as it would when nobody reads on", async () => {
    const child = spawn(process.execPath, [join(root, "generator/start.mjs"), "spec:check", "--spec", spec]);
    child.stdout.destroy();
    const ended = new Promise((resolve) => child.once("close", resolve));
    expect([await text(child.stderr), await ended]).toEqual(["", 1]);
  });

  it("tells them to programs", async () => {
    const { code, out } = await callHere(check, ["--spec", spec, "--format", "json"]);
    const findings = expected.map(({ code: found, file, start, end, message, fix }) => ({
      code: found,
      severity: "error",
      file,
      start,
      end,
      message,
      fix,
    }));
    const report: unknown = JSON.parse(out);
    expect({ code, report }).toEqual({ code: 1, report: { findings } });
  });

  it("tells them to GitHub", async () => {
    const { code, out } = await callHere(check, ["--spec", spec, "--format", "github"]);
    const lines = expected.map(({ code: found, title, file, start, end, message, fix }) => {
      const columns = `col=${start.column},endColumn=${Math.max(end.column - 1, start.column)}`;
      return `::error file=${file},line=${start.line},endLine=${end.line},${columns},title=${found} ${title}::${message} ${fix}\n`;
    });
    expect({ code, out }).toEqual({ code: 1, out: lines.join("") });
  });

  it("that cannot be understood ends with 2 and says why", async () => {
    const { code, out, err } = await mainHere("spec:check", "--format", "xml");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^There is no format "xml": text, json, github\.\n\nusage: npm run spec:check/);
  });

  it("takes no words", async () => {
    await expect(callHere(check, ["deposit"])).rejects.toThrow(new CallMistake('This takes no "deposit".'));
  });

  it.each(["no/such/folder", "package.json"])("has no spec in %s, and says so", async (spec) => {
    const message = `There is no folder ${join(root, spec)}.`;
    await expect(callHere(check, ["--spec", spec])).rejects.toThrow(new CallMistake(message));
  });
});

describe("spec:explain", () => {
  it("says cause, fix and example of a finding, however the code is written", async () => {
    expect(await runCommand("spec:explain", ["qm1003"])).toEqual({
      code: 0,
      out: `QM1003 (error): Alias that cannot be followed

An alias names an anchor that is not defined above it, or aliases multiply beyond a sane number.

Fix: Define the anchor (&name) above the alias (*name), or write the value out.

Example:
  length: *short
`,
      err: "",
    });
  });

  it("says of a change what it leads to, what it touches and for whom", async () => {
    const { code, out } = await callHere(explain, ["QD1301"]);
    expect({ code, out }).toEqual({
      code: 0,
      out: `QD1301 (major): Fingerprint order changed

A gateway that expects the old order refuses such a call, though no type has changed.

Touches wire, for apps that call the operation.
`,
    });
  });

  it("lists all findings, then all changes, when it is asked for none", async () => {
    const { code, out } = await callHere(explain, []);
    expect(code).toBe(0);
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => line.slice(0, 6))).toEqual([...codes, ...changes]);
    expect(lines[0]).toBe("QM1001  error    Not YAML");
    expect(lines[codes.length]).toBe("QD1001  major    Something else changed");
  });

  it("can explain every finding and every change", async () => {
    const { code, out } = await callHere(explain, [...codes, ...changes]);
    expect(code).toBe(0);
    expect(out.match(/^Q[MD]\d{4} \([\w ]+\): \S/gm)?.map((line) => line.slice(0, 6))).toEqual([...codes, ...changes]);
    for (const part of ["Fix: ", "Example:"]) expect(out.split(`\n${part}`).length - 1).toBe(codes.length);
  });

  it("ends with 2 for codes that nothing has, and names them all", async () => {
    const { code, out, err } = await mainHere("spec:explain", "QM1001", "QM9999", "toString");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.startsWith("No finding or change has the code QM9999, TOSTRING.\n\nusage: npm run spec:explain")).toBe(
      true,
    );
  });
});

describe("the page of findings", () => {
  const { path, text } = emitFindings();

  it("has a section for every code, in their order, and a row that links to it", () => {
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(codes);
    expect([...text.matchAll(/^\| \[(\w+)\]\(#(\w+)\) \|/gm)].map(([, code, anchor]) => [code, anchor])).toEqual(
      codes.map((code) => [code, code.toLowerCase()]),
    );
  });

  it("says there what the catalogue says", () => {
    const sections = text.split(/^## /m).slice(1);
    const plain = sections.map((section) => section.replaceAll(/\\([\\`*_{}[\]<>|#])/g, "$1"));
    for (const [index, code] of codes.entries()) {
      const [, entry] = Object.entries(catalogue).find(([name]) => name === code) ?? [];
      const { title, severity, cause, fix, example } = entry ?? {};
      expect(plain[index]?.split("\n\n").slice(0, 4)).toEqual([
        code,
        `**${title}** (${severity})`,
        cause,
        `Fix: ${fix}`,
      ]);
      expect(sections[index]).toContain(`\`\`\`yaml\n${example}\n\`\`\`\n`);
    }
  });

  it("is linked from the reference", async () => {
    const texts = await textsIn(join(root, "generated"));
    expect(texts.get("reference.md")).toContain(`(${path})`);
    expect(texts.get(path)).toBe(text);
  });
});
