import { afterAll, describe, expect, test } from "vitest";
import { answers, framings, outcomes, truncate } from "../support/cut-answers.js";
import { printTable } from "../support/print-table.js";
import type { IsTried } from "../support/cut-answers.js";
import recorded from "../vectors/recorded-answers.json" with { type: "json" };

/**
 * Where something could be lost unseen: at either side of what holds an answer together, and at the very end. `npm run
 * test:slow` cuts at every byte. Of the two long recordings with hundreds of pairs, the last ones.
 */
const isTried: IsTried = (_answer, whole, index, body) => {
  if (index < body) return false;
  const isAtJoint = /[&\r]/.test(whole.slice(Math.max(body, index - 1), index + 1));
  return index > whole.length - 4 || (isAtJoint && index > whole.length - 80);
};

describe("an answer that was cut off between two pairs or near its end is never taken for a whole one", () => {
  const rows: string[][] = [];

  afterAll(() => {
    const title = `Node ${process.versions.node}: answers cut between pairs and near the end`;
    printTable(title, [["length told by", "answers", "cuts", "whole", "done", "done though cut in the body"], ...rows]);
  });

  test("every recording has an outcome", () => {
    expect(Object.keys(outcomes)).toEqual(recorded.answers.map(({ id }) => id));
  });

  test.each(framings)("%s", async (framing) => {
    const { wrong, lost, done, whole, cuts } = await truncate(framing, isTried);
    rows.push([framing, ...[answers.length, cuts, whole, done, lost].map(String)]);
    expect(wrong).toEqual([]);
    expect(lost).toBe(0);
    expect(done).toBeGreaterThan(0);
  });
});
