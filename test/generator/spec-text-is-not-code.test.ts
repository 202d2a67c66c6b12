import { runInNewContext } from "node:vm";
import { ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import type { Model } from "../../generator/model/model.js";
import { modelOf, textsOf } from "./generated.js";
import { frozenSpec } from "../support/specs.js";

/** Whatever could end a comment, a string, a line or a table's cell, and start something else. */
const HOSTILE =
  " */ evil(); /* ` ${evil()} \" ' \\ \\\\ \u2028\u2029\u0085 \r\n\n* @deprecated evil\n @throws evil {@link evil} " +
  "<script>evil()</script> <!-- | || a | b ``` # [evil](javascript:evil) \u202e __proto__ // evil \\";

/** Fields of the model that hold text for people. The rest are names, numbers and words that the spec's schema knows. */
const TEXTS: ReadonlySet<string> = new Set(
  "asks description example label meaning message note retired source summary template text title wire".split(" "),
);

/** A copy of the model with every text changed; what is one object in the model stays one object. */
function hostile(model: Model): Model {
  const copy = structuredClone(model);
  const seen = new Set<object>();
  const spoil = (value: object, isText: (key: string) => boolean): void => {
    if (seen.has(value)) return;
    seen.add(value);
    for (const [key, below] of Object.entries<unknown>({ ...value })) {
      if (typeof below === "object" && below !== null) spoil(below, isText);
      else if (typeof below === "string" && isText(key)) Reflect.set(value, key, below + HOSTILE);
    }
  };
  const { orders, answers, financialInstitutions } = copy.demoAccount;
  for (const { order, payments, credits } of orders) spoil({ order, payments, credits }, () => true);
  spoil({ answers, financialInstitutions }, () => true);
  spoil(copy.currencies, (key) => key === "name");
  spoil(copy, (key) => TEXTS.has(key));
  return copy;
}

const model = await modelOf(frozenSpec);
const spoilt = hostile(model);
const [plain, texts] = [await textsOf(model), await textsOf(spoilt)];
const code = [...texts.keys()].filter((path) => !path.endsWith(".md"));
const textOf = (path: string, from: ReadonlyMap<string, string> = texts): string => from.get(path) ?? "";

/** The kinds of all nodes in a file: what it is as code, whatever its comments and strings say. */
function skeleton(path: string, text: string): readonly string[] {
  const kinds: string[] = [];
  const visit = (node: ts.Node): void => {
    kinds.push(ts.SyntaxKind[node.kind]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022));
  return kinds;
}

function syntaxErrors(path: string, text: string): readonly unknown[] {
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName: path.replace(".d.ts", ".ts"),
    reportDiagnostics: true,
  });
  return diagnostics.map(({ messageText }) => messageText);
}

/** The tags that a tool would find in the comments. */
const tagsIn = (text: string): readonly (string | undefined)[] =>
  [...text.matchAll(/^\s*(?:\/\*)?\*\s*(@\w+)/gm)].map(([, tag]) => tag);

describe("text of the spec", () => {
  it("reaches the output", () => {
    const touched = [...texts].filter(([path, text]) => text !== plain.get(path)).map(([path]) => path);
    // Files that hold names of the spec, but none of its texts, and the page of findings.
    const free = [
      "amounts.ts",
      "client.ts",
      "findings.md",
      "index.ts",
      "journal.ts",
      "objects/error.ts",
      "operations.ts",
      "reconcile.ts",
      "validators.d.ts",
      "validators.js",
    ];
    expect([...texts.keys()].filter((path) => !touched.includes(path)).sort()).toEqual(free);
  });

  it.each(code)("leaves %s the code that it is", (path) => {
    expect(syntaxErrors(path, textOf(path))).toEqual([]);
    expect(skeleton(path, textOf(path))).toEqual(skeleton(path, textOf(path, plain)));
  });

  it.each(code)("adds no tag to the comments of %s", (path) => {
    expect(tagsIn(textOf(path))).toEqual(tagsIn(textOf(path, plain)));
  });

  it("is the very same text when the code runs", () => {
    const { outputText } = ts.transpileModule(textOf("error-codes.ts"), {
      compilerOptions: { module: ts.ModuleKind.CommonJS },
    });
    const exported: Record<string, unknown> = {};
    runInNewContext(outputText, { exports: exported, require: () => ({}) });
    expect(exported["errorTables"]).toEqual({
      families: Object.fromEntries(
        spoilt.errorFamilies.map(({ prefix, name, template, meaning }) => [prefix, { name, template, meaning }]),
      ),
      parameters: Object.fromEntries(spoilt.errorParameters.map(({ id, label }) => [id, label])),
      codes: Object.fromEntries(spoilt.errorCodes.map(({ code: number, message }) => [number, message])),
    });
  });

  it("stays in its cell, its paragraph and out of the markup of the reference", () => {
    const before = textOf("reference.md", plain).split("\n");
    const after = textOf("reference.md").split("\n");
    // Line by line the same kind of line: table rows with as many cells, headings, items of lists, empty lines.
    const kind = (line: string): string => {
      const cells = line.startsWith("|") ? line.split(/(?<!\\)\|/).length : 0;
      return `${/^(?:#+ |- |\||$)/.exec(line)?.[0] ?? "text"} ${cells}`;
    };
    expect(after.map(kind)).toEqual(before.map(kind));
    expect(after.filter((line) => /(?<!\\)(?:<script|<!--|\[evil\])/.test(line))).toEqual([]);
  });
});
