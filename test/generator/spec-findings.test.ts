/** What holds for findings in general, whatever the mistake. */
import { describe, expect, it } from "vitest";
import { loadSpec } from "../../generator/check/load.js";
import type { SpecFile } from "../../generator/read/spec-files.js";
import { frozenSpec, load } from "../support/specs.js";
import { edited } from "./spec-text.js";

const three = edited([
  { file: "spec/operations/deposit.yaml", from: "effect: moves-money", to: "effect: «moves»" },
  {
    file: "spec/operations/refund.yaml",
    from: "required: [orderNumber, amount, currency]",
    to: "required: [«orderNumbr», amount, currency]",
  },
  {
    file: "spec/operations/depositReversal.yaml",
    from: "fingerprint: [orderNumber, paymentNumber]",
    to: "fingerprint: [orderNumber, paymentNumber, «orderNumber»]",
  },
]);

const without = (file: string): readonly SpecFile[] => frozenSpec.filter((one) => one.file !== file);
const yamlFiles = (change: (text: string) => string): readonly SpecFile[] =>
  three.files.map(({ file, text }) => ({ file, text: file.endsWith(".yaml") ? change(text) : text }));

describe("findings", () => {
  it("of all files come in one run, by file, line and column", async () => {
    const { findings } = await load(three.files);
    expect(findings.map(({ code, file, start, end }) => ({ code, file, start, end }))).toEqual([
      { code: "QM1014", ...three.marks[0] },
      { code: "QM1041", ...three.marks[1] },
      { code: "QM1031", ...three.marks[2] },
    ]);
    expect(findings.map(({ file }) => file)).toEqual([
      "spec/operations/deposit.yaml",
      "spec/operations/depositReversal.yaml",
      "spec/operations/refund.yaml",
    ]);
  });

  it.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["both", (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`],
  ])("are the same with %s", async (_, change) => {
    expect((await load(yamlFiles(change))).findings).toEqual((await load(three.files)).findings);
  });

  it("are the same wherever the key stands, but for the line", async () => {
    const file = "spec/operations/refund.yaml";
    const line = "required: [orderNumbr, amount, currency]\n";
    const [moved] = three.files.filter((one) => one.file === file);
    const text = `${moved?.text.replace(line, "") ?? ""}${line}`;
    const files = three.files.map((one) => (one.file === file ? { file, text } : one));
    const [before, after] = [(await load(three.files)).findings, (await load(files)).findings];
    const plain = after.map(({ start, end, ...rest }) => ({ ...rest, columns: [start.column, end.column] }));
    expect(plain).toEqual(before.map(({ start, end, ...rest }) => ({ ...rest, columns: [start.column, end.column] })));
    expect(after.at(-1)?.start.line).toBe(text.split("\n").length - 1);
  });

  it("about a missing file say so at the start of the file, and nothing about what it would have held", async () => {
    for (const name of [
      "service",
      "parameters",
      "groups",
      "enumerations",
      "error-codes",
      "demo-account",
      "life-cycles",
    ]) {
      const { findings, model } = await load(without(`spec/${name}.yaml`));
      const start = { line: 1, column: 1 };
      expect(findings).toMatchObject([{ code: "QM1004", file: `spec/${name}.yaml`, start, end: start }]);
      expect(model).toBeUndefined();
    }
  });

  it("about a missing schema name the schema", async () => {
    const { findings } = await load(without("spec/schema/groups.schema.json"));
    expect(findings).toMatchObject([{ code: "QM1004", file: "spec/schema/groups.schema.json" }]);
  });

  it("about a file that is not YAML do not spread to other files", async () => {
    for (const { file, text } of frozenSpec.filter((one) => one.file.endsWith(".yaml"))) {
      const files = frozenSpec.map((one) => (one.file === file ? { file, text: `${text}}\n` } : one));
      const { findings } = await load(files);
      expect(findings.map((one) => [one.code, one.file])).toEqual(findings.map(() => ["QM1001", file]));
      expect(findings.length).toBeGreaterThan(0);
    }
  });

  it("refuse aliases that multiply", async () => {
    const rows = ["a", "b", "c", "d"].map((name, index, all) => {
      const inner = index === 0 ? "1" : Array.from({ length: 9 }, () => `*${all[index - 1] ?? ""}`).join(", ");
      return `${name}: &${name} [${inner}]`;
    });
    const files = [...without("spec/groups.yaml"), { file: "spec/groups.yaml", text: rows.join("\n") }];
    const { findings } = await load(files);
    expect(findings).toMatchObject([
      { code: "QM1003", message: "More than 100 aliases to follow.", start: { line: 2, column: 8 } },
    ]);
  });

  it("follow ordinary aliases to where the value is written, and say it once", async () => {
    const file = "spec/operations/refund.yaml";
    const { files, marks } = edited([
      { file, from: "required: [orderNumber,", to: "required: &base [«orderNumbr»," },
      { file, from: "order: [orderNumber, currency, amount]", to: "order: *base" },
    ]);
    const { findings } = await load(files);
    expect(findings).toMatchObject([{ code: "QM1031", ...marks[0] }]);
  });

  it("are the same from a loader that has loaded another version before", async () => {
    expect((await load(frozenSpec)).findings).toEqual([]);
    expect((await load(three.files)).findings).toEqual((await loadSpec(three.files)).findings);
    expect((await load(frozenSpec)).findings).toEqual([]);
  });
});
