/** Promise: each kind of change is told with its id, its words, what it breaks, for whom, its bump and both places. */
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../generator/diff/catalogue.js";
import { comparer } from "../../../generator/diff/compare.js";
import { frozenSpec } from "../../support/specs.js";
import { answerCases } from "./cases/answers.js";
import type { ChangeCase } from "./cases/change-case.js";
import { edit } from "./cases/edited-case.js";
import { confirmationCases } from "./cases/confirmation.js";
import { enumerationCases } from "./cases/enumerations.js";
import { errorCases } from "./cases/errors.js";
import { generalCases } from "./cases/general.js";
import { operationCases } from "./cases/operations.js";
import { parameterCases } from "./cases/parameters.js";
import { sandboxCases } from "./cases/sandbox.js";
import { sendingCases } from "./cases/sending.js";
import { serviceCases } from "./cases/service.js";
import { signingCases } from "./cases/signing.js";

const cases: readonly ChangeCase[] = [
  ...generalCases,
  ...operationCases,
  ...sendingCases,
  ...signingCases,
  ...parameterCases,
  ...enumerationCases,
  ...answerCases,
  ...serviceCases,
  ...errorCases,
  ...sandboxCases,
  ...confirmationCases,
];

/** By the names of their files, so that a new operation needs no word here. */
const every = frozenSpec.flatMap(({ file }) => /^spec\/operations\/(\w+)\.yaml$/.exec(file)?.[1] ?? []);

const compare = comparer();

describe("a change of the spec", () => {
  it.each(cases)("is told as $code: $words", ({ code, effect, operations, words, edits }) => {
    const { files, before, after } = edit(edits);
    const { changes } = compare(frozenSpec, files);
    const named = operations === "all" ? every : operations.split(" ").filter(Boolean);
    expect(
      changes.map(({ audience, touches, bump, ...change }) => ({
        code: change.code,
        effect: `${bump}: ${[...touches, ""].join(", ").replace(/, $/, " ")}for ${audience.length === 0 ? "nobody" : audience.join(", ")}`,
        operations: change.operations,
        words: change.words,
        before: change.before,
        after: change.after,
      })),
    ).toEqual([{ code, effect, operations: named, words, before, after }]);
    expect(changes[0]?.id).toMatch(/^[0-9a-f]{12}$/);
  });

  it("has a case for every code of the catalogue", () => {
    const tested = new Set<string>(cases.map(({ code }) => code));
    expect(Object.keys(catalogue).filter((code) => !tested.has(code))).toEqual([]);
  });
});

describe("the catalogue", () => {
  it.each(Object.entries(catalogue))("says everything about %s", (code, { title, effect, touches, bump }) => {
    expect(code).toMatch(/^QD\d{4}$/);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(effect).toMatch(/.\.$/);
    expect(touches.length).toBeGreaterThan(0);
    // What breaks nothing but documentation cannot ask for a new feature's version, and wire never goes without one.
    if (bump === "none") expect(touches).toEqual(["docs"]);
    if (bump === "patch" || bump === "none") expect(touches).not.toContain("wire");
  });

  it("has a title of its own for every code", () => {
    const titles = Object.values(catalogue).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
