/** Promise: `qmore call --journal` leaves a trace, and `qmore reconcile` says what became of what was left open. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { exitCodes } from "../../cli/exit-codes.js";
import { emptyFolder } from "../support/folder.js";
import { deposit, stateful, typed } from "./typed.js";

const QUICK = ["--settle", "40"];

it("finds out that a call without an answer was executed, with its number, and then nothing is open", async () => {
  const { env, sandbox } = await stateful();
  const journal = join(emptyFolder(), "a journal");
  sandbox.fault({ operation: "deposit", at: "after-execute", kind: "reset" });
  const call = await typed([...deposit, "--yes", "--journal", journal], { env });
  expect(call.code).toBe(exitCodes.unknown);
  expect(call.err).toMatch(/Look first whether it was executed:\n {2}qmore reconcile '.*a journal'$/);
  const { code, out, err } = await typed(["reconcile", journal, ...QUICK], { env });
  expect([code, err]).toEqual([exitCodes.done, ""]);
  expect(out).toMatch(/^executed {2}deposit\norderNumber +23473341\namount +1\.00\n[^]*paymentNumber +23473341\n/);
  expect(await typed(["reconcile", journal, ...QUICK], { env })).toMatchObject({ code: 0, out: "Nothing is open." });
  expect(sandbox.requests().filter(({ operation }) => operation === "deposit")).toHaveLength(1);
});

it("takes one intent by the beginning of its id, and ends with 5 while one is unclear", async () => {
  const { env, sandbox } = await stateful();
  const journal = join(emptyFolder(), "journal");
  // Of two that are open about one order, neither can be said to be the one that was executed.
  sandbox.fault({ operation: "deposit", at: "after-execute", kind: "reset" });
  sandbox.fault({ operation: "deposit", at: "before-execute", kind: "reset" });
  for (let times = 0; times < 2; times++) await typed([...deposit, "--yes", "--journal", journal], { env });
  const all = await typed(["reconcile", journal, "--json", ...QUICK], { env });
  expect(all.code).toBe(exitCodes.unknown);
  const found: unknown = JSON.parse(all.out);
  expect(found).toMatchObject([{ found: { verdict: "still-unclear" } }, { found: { verdict: "still-unclear" } }]);
  const [id = ""] = /(?<="id": ")[0-9a-f-]+/.exec(all.out) ?? [];
  const one = await typed(["reconcile", journal, id.slice(0, 13), ...QUICK], { env });
  expect(one.out.match(/^still-unclear/gm)).toHaveLength(1);
  expect((await typed(["reconcile", journal, "x", ...QUICK], { env })).err).toBe("qmore: x: no open intent begins so.");
});

it("does not make a journal where there is none, and sends nothing where the order cannot be looked at", async () => {
  const { env, sandbox } = await stateful();
  const journal = join(emptyFolder(), "journal");
  expect(await typed(["reconcile", journal], { env })).toMatchObject({
    code: exitCodes.wrongCall,
    err: `qmore: ${journal}: there is no such journal.`,
  });
  expect(existsSync(journal)).toBe(false);
  sandbox.fault({ operation: "getOrderDetails", at: "before-execute", kind: "reset" });
  const { code, err } = await typed([...deposit, "--yes", "--journal", journal], { env });
  expect([code, err]).toEqual([exitCodes.unsent, expect.stringMatching(/^unknown {2}getOrderDetails: /)]);
  expect(sandbox.requests().filter(({ operation }) => operation === "deposit")).toHaveLength(0);
});
