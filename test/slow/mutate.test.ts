import { afterAll, describe, expect, it } from "vitest";
import { root } from "../generator/generated.js";
import { judgeOf } from "../mutations/judge.js";
import { chosen, mutationsOf } from "../mutations/kinds.js";
import { mutate } from "../mutations/mutation.js";
import { gaps, renderText } from "../mutations/report.js";
import type { Noticer, Verdict } from "../mutations/report.js";
import { registrar } from "../mutations/trial/registrar.js";
import { liveSpec } from "../support/specs.js";
import { find } from "./mutations.js";

// Only of the spec of this repository do its own tests say anything.
const mutations = mutationsOf(liveSpec);

describe("who notices", async () => {
  const cases: [kind: string, file: string, was: string, becomes: string, by: Noticer, detail?: string][] = [
    ["fingerprint/drop", "operations/refund.yaml", "amount", "", "checker", "QM1043"],
    ["fingerprint/swap", "operations/refund.yaml", "orderNumber, amount", "amount, orderNumber", "vectors", "QM1104"],
    ["missing/swap", "operations/refund.yaml", "currency, amount", "amount, currency", "tests"],
    ["operation/kind", "operations/refund.yaml", "kind: transaction-based", "kind: non-transaction-based", "documents"],
    ["answer/personal", "objects/payment.yaml", "senderIBAN: personal: true", "", "documents"],
  ];
  const { judge, close } = await judgeOf(root, liveSpec, ["missing/swap"]);
  afterAll(close);

  it.each(cases)("%s in %s: %s", async (kind, file, was, becomes, by, detail) => {
    const verdict = await judge(find(kind, file, was, becomes, mutations));
    expect(verdict).toMatchObject({
      mutation: { kind, was, becomes },
      by,
      ...(detail === undefined ? {} : { detail }),
    });
  });

  it("is not asked of a spec with a finding", async () => {
    const broken = mutate(liveSpec, find("fingerprint/drop", "operations/refund.yaml", "amount", "", mutations));
    await expect(judgeOf(root, broken, [])).rejects.toThrow("The spec has a finding before any mutation: QM1043");
  });
});

describe("tests that run in the same process", () => {
  it("are collected with their rows, and clean up after themselves", async () => {
    const done: unknown[] = [];
    const { api, cases, runHooks, finish } = registrar();
    api.afterAll(() => done.push("after all"));
    api.describe.each([["a", 1]])("group", (...row: readonly unknown[]) => {
      api.test("plain", () => done.push(row));
      api.test.each(["x"])("each", (...given: readonly unknown[]) => done.push(given));
      api.test.for([["b", 2]])("for", (given: unknown, context: unknown) => {
        done.push(given, typeof context);
        api.onTestFinished(() => done.push("finished"));
      });
    });
    expect(cases.map(({ name }) => name)).toEqual(
      ["plain", "each (row 1)", "for (row 1)"].map((name) => `group (row 1) > ${name}`),
    );
    for (const { run } of cases) run();
    await finish();
    await runHooks("afterAll");
    expect(done).toEqual([["a", 1], ["x"], ["b", 2], "object", "finished", "after all"]);
  });
});

describe("the report", () => {
  const verdict = (kind: string, by: Noticer, line: number): Verdict => ({
    mutation: { kind, file: "spec/x.yaml", line, was: `was ${line}`, becomes: "" },
    by,
  });

  it("counts who noticed, and lists survivors apart from those that must not be", () => {
    const verdicts = [
      verdict("effect/change", "checker", 1),
      verdict("effect/change", "nobody", 2),
      verdict("type/type", "nobody", 3),
      verdict("type/type", "tests", 4),
      verdict("type/negative", "documents", 5),
    ];
    expect(
      renderText(verdicts)
        .split("\n")
        .map((line) => line.trimEnd()),
    ).toEqual([
      "kind             mutations  checker  vectors  generator  tests  nobody  not asked  types  documents   score",
      "effect                   2        1                                  1                               50.0 %",
      "type                     3                                   1       1                            1  50.0 %",
      "  type/negative          1                                                                        1       -",
      "  type/type              2                                   1       1                               50.0 %",
      "all                      5        1                          1       2                            1  50.0 %",
      "",
      "Must be noticed, and are not:",
      "  spec/x.yaml:2  effect/change: was 2 -> (nothing)",
      "",
      "Survivors:",
      "  spec/x.yaml:3  type/type: was 3 -> (nothing)",
      "",
      "Of fingerprints, required lists, effects, endpoints, needs and confirmations, so many mutations are not noticed: 1.",
      "",
    ]);
  });

  it("does not praise what was not tried", () => {
    const last = renderText([verdict("type/type", "tests", 1)])
      .trimEnd()
      .split("\n")
      .at(-1);
    expect(last).toBe(
      "No mutation of a fingerprint, a required list, an effect, an endpoint, a need or a confirmation was tried.",
    );
  });
});

describe("the mutations that are asked for", () => {
  it("are those of areas and kinds", () => {
    const kinds = (words: readonly string[], guarded = false): ReadonlySet<string> =>
      new Set(chosen(liveSpec, words, guarded).map(({ kind }) => kind));
    expect(kinds(["fingerprint/rule"])).toEqual(new Set(["fingerprint/rule"]));
    expect([...kinds(["required"])].every((kind) => kind.startsWith("required/"))).toBe(true);
    expect(kinds(["length"], true).size).toBe(0);
    expect(() => kinds(["colour"])).toThrow('No mutation is of the kind "colour": answer, answer/alias');
  });

  it("leave a gap when nobody notices", async () => {
    const unnoticed = chosen(liveSpec, ["endpoint/exchange"], false).slice(0, 1);
    const { judge, close } = await judgeOf(root, liveSpec, []);
    const verdicts = await Promise.all(unnoticed.map(judge));
    await close();
    expect(verdicts.map(({ by }) => by)).toEqual(["not-asked"]);
    expect(gaps(verdicts)).toEqual(verdicts);
  });
});
