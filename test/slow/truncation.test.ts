import { afterAll, describe, expect, test } from "vitest";
import { answers, framings, truncate } from "../support/cut-answers.js";
import { printTable } from "../support/print-table.js";
import { ok } from "../support/answering-agent.js";
import { clientAnsweringWith } from "../support/clients.js";
import type { IsTried } from "../support/cut-answers.js";
import { minimalRequest } from "../support/requests.js";
import { callOperation } from "../support/untyped.js";

const LONG = 200;

/**
 * Every byte of the body; of one answer, every byte of its head too. Of the two long recordings every eighth byte and the last
 * forty go over sockets; the others follow below without.
 */
const isTried: IsTried = ({ id, body: { length } }, whole, index, body) =>
  index >= (id === "R16" ? 0 : body) && (length < LONG || index % 8 === 0 || index > whole.length - 40);

describe("an answer that was cut off anywhere is never taken for a whole one", () => {
  const rows: string[][] = [];

  afterAll(() => {
    const title = `Node ${process.versions.node}: answers cut at every byte`;
    printTable(title, [["length told by", "answers", "cuts", "whole", "done", "done though cut in the body"], ...rows]);
  });

  test.each(framings)("%s", async (framing) => {
    const { wrong, lost, done, whole, cuts } = await truncate(framing, isTried);
    rows.push([framing, ...[answers.length, cuts, whole, done, lost].map(String)]);
    expect(wrong).toEqual([]);
    expect(lost).toBe(0);
    expect(done).toBeGreaterThan(0);
  });

  test("every byte of the long recordings, without length, and without sockets", async () => {
    const long = answers.filter(({ body }) => body.length >= LONG);
    const cuts = long.flatMap((answer) => Array.from(answer.body, (_, index) => ({ answer, length: index })));
    const ends = await Promise.all(
      cuts.map(async ({ answer: { operation, body }, length }) => {
        const client = clientAnsweringWith(() => ok(body.slice(0, length), false));
        return (await callOperation(client, operation, minimalRequest(operation))).outcome;
      }),
    );
    const done = ends.filter((end) => end === "done").length;
    rows.push(["no length, no socket", String(long.length), String(cuts.length), "0", String(done), String(done)]);
    expect(ends.filter((end) => end !== "unknown")).toEqual([]);
    for (const { operation, body } of long) {
      const client = clientAnsweringWith(() => ok(body, false));
      const { outcome } = await callOperation(client, operation, minimalRequest(operation));
      expect(outcome).toBe("done");
    }
  });
});
