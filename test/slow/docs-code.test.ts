/** Promise: the code that the documents show compiles. A program of the whole package takes the compiler seconds. */
import { describe, expect, it } from "vitest";
import { problemsIn } from "../docs/compile.js";
import { documents } from "../docs/documents.js";
import { examplesIn, snippetsOf } from "../docs/snippets.js";
import { operationNames } from "../support/untyped.js";

describe("code in documents and docstrings", () => {
  const snippets = documents.flatMap(snippetsOf);
  const examples = ["generated", "runtime", "sandbox"].flatMap(examplesIn);

  it("compiles, and keeps the code habits", () => {
    expect(problemsIn([...snippets, ...examples])).toEqual([]);
  });

  it("imports what it uses, in documents", () => {
    expect(snippets.filter(({ code }) => !code.startsWith("import ")).map(({ title }) => title)).toEqual([]);
  });

  it("is found by these tests", () => {
    const withCode = ["README.md", "docs/sandbox.md"];
    expect(snippets.map(({ title }) => title)).toEqual(
      expect.arrayContaining(withCode.map((document) => `${document}, block 1`)),
    );
    const files = operationNames.map((name) => `generated/operations/${name}.ts`);
    expect(examples.map(({ title }) => title)).toEqual(
      expect.arrayContaining([...files, "generated/client.ts", "runtime/result.ts", "sandbox/index.ts"]),
    );
  });

  it("is refused when it is wrong", () => {
    const wrong = [
      'import { deposit } from "qmore-client"; export const x: number = deposit.name;',
      'import { startSandbox } from "qmore-client/sandbox"; await startSandbox({ prot: 1 });',
      "export const x: any = 1;",
      "export const x = [1].at(0)!;",
      "export const x = {} as { y: 1 };",
    ].map((code, index) => ({ title: String(index), code }));
    expect(problemsIn(wrong)).toEqual([
      "0: Type 'string' is not assignable to type 'number'.",
      expect.stringMatching(/^1: .*'prot' does not exist in type 'SandboxOptions'/),
      "2: any",
      "3: non-null assertion: [1].at(0)!",
      "4: cast: {} as { y: 1 }",
    ]);
  });
});
