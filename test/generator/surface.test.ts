/** Promise: generated/SURFACE.md lists what can be imported, all of it and nothing else, with signatures that hold together. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { surfaceText } from "../../generator/emit/surface/surface.js";
import { messageOf, programOf, repositoryOptions } from "../support/compiler.js";
import { root } from "./generated.js";

/** The list as one module, beside the package's entry, as TypeScript sees both. */
let program: ts.Program;
const listed = join(root, "generated/surface-of-the-test.ts");

beforeAll(async () => {
  const blocks = (await readFile(join(root, "generated/SURFACE.md"), "utf8")).split(/^```(?:ts)?$/m);
  const module = blocks.filter((_, index) => index % 2 === 1).join("\n");
  const entry = join(root, "generated/index.ts");
  const texts = new Map([
    [listed, module],
    [entry, await readFile(entry, "utf8")],
  ]);
  program = programOf(texts, repositoryOptions({ noUnusedLocals: false }));
});

const exportsOf = (file: string): string[] => {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  return symbol === undefined ? [] : checker.getExportsOfModule(symbol).map(({ name }) => name);
};

describe("generated/SURFACE.md", () => {
  it("lists every name that the package exports, in code-point order", async () => {
    const text = await readFile(join(root, "generated/SURFACE.md"), "utf8");
    const [list = ""] = text.split("## Behind it");
    const names = [...list.matchAll(/^(?:export )?(?:declare )?(?:interface|type|function|class|const) (\w+)/gm)];
    const exported = exportsOf(join(root, "generated/index.ts"));
    expect(exported.length).toBeGreaterThan(100);
    expect(names.map(([, name]) => name)).toEqual(exported.sort());
  });

  it("has signatures that compile by themselves: nothing that they refer to is left out", () => {
    const source = program.getSourceFile(listed);
    const messages = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    expect(messages.map(messageOf)).toEqual([]);
    expect(exportsOf(listed).length).toBeGreaterThan(100);
  });
});

it.each([
  [
    "a function",
    "export function f(a: A = {}, b?: B): C { return g(a); }",
    "export declare function f(a?: A, b?: B): C;",
  ],
  ["a constant with a type", "export const one: number = 1;", "export declare const one: number;"],
  ["a constant without one", "export const one = [1] as const;", "export const one = [1] as const;"],
  [
    "a class",
    "/** Doc. */\nexport class K {\n  readonly #hidden = 1;\n  readonly shown: number = 1;\n  /** Doc. */\n  get(): number { return 1; }\n  /** @internal */\n  secret(): void {}\n}",
    "export declare class K {\n  readonly shown: number;\n  get(): number;\n}",
  ],
  [
    "an interface",
    "export interface I {\n  /** Doc. */\n  readonly a: string;\n}",
    "export interface I {\n  readonly a: string;\n}",
  ],
])("shows %s as its users see it", (_, source, signature) => {
  const text = surfaceText(new Map([["generated/index.ts", source]]));
  expect(text).toContain(`\`\`\`ts\n${signature}\n\`\`\``);
});

it("follows exports through modules, and shows what stands behind them", () => {
  const files: [string, string][] = [
    ["generated/index.ts", 'export * from "../runtime/index.js";\nexport { type Shown } from "./a.js";'],
    ["generated/a.ts", 'import type { Base } from "./b.js";\nexport interface Shown extends Base {}'],
    ["generated/b.ts", "export interface Base { readonly inner: Inner }\ninterface Inner {}"],
    ["runtime/index.ts", 'export { type Result as Outcome } from "./result.js";'],
    ["runtime/result.ts", "export type Result = string;"],
  ];
  const text = surfaceText(new Map(files));
  expect(
    text
      .split("```ts\n")
      .slice(1)
      .map((block) => block.split("\n```")[0]),
  ).toEqual([
    "export type Result = string;\nexport { Result as Outcome };\n\nexport interface Shown extends Base {}",
    "export interface Base { readonly inner: Inner }\n\ninterface Inner {}",
  ]);
});
