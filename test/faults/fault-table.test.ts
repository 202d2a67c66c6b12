import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deposit } from "../../generated/index.js";
import { printTable } from "../support/print-table.js";
import { transportFaults } from "./table/all.js";
import { DEADLINE, SOON } from "./table/fault.js";
import { runAll } from "./table/run.js";

const parameters = { orderNumber: "23473341", amount: "1.00", currency: "EUR" } as const;

/** What to do next, as the evidence must say it. */
const advice = { unsent: /Nothing was sent/, unknown: /do not call again/, refused: /did not accept/, done: /^$/ };

/** When a call ends that the time or the caller ends; all others do while the time stands still. */
const ends: Readonly<Record<string, number>> = { timeout: DEADLINE, aborted: SOON };

/** The same ends over TLS with HTTP/2 on offer, once the handshake is over. */
const overTls = transportFaults.filter(({ isSeen, fault }) => isSeen && !fault.endsWith("at accept"));

describe.each([
  ["HTTP", transportFaults, false],
  ["TLS", overTls, true],
])("over %s, every fault ends as tabled, in time, with one request at most", (wire, faults, tls) => {
  const rows: string[][] = [];
  let results: Awaited<ReturnType<typeof runAll>> = new Map();

  beforeAll(async () => {
    results = await runAll(faults, (client, options) => deposit(client, parameters, options), tls);
  });

  afterAll(() => {
    const title = `Node ${process.versions.node}, ${wire}: ${rows.length} faults; what ends by the time has a deadline of ${DEADLINE} ms`;
    printTable(title, [["fault", "outcome", "phase", "code", "requests seen"], ...rows]);
  });

  test.each(faults)("$outcome: $fault", (row) => {
    const { fault, outcome, phase, code, isSeen } = row;
    const ended = results.get(row);
    if (ended === undefined) throw new Error("the fault was not run");
    const { result, heads, at } = ended;
    const found = result.outcome === "done" ? undefined : result.evidence;
    rows.push([fault, result.outcome, found?.phase ?? "", found?.code ?? "", String(heads)]);
    expect(result).toMatchObject({ outcome, operation: "deposit", evidence: { phase, code } });
    expect(heads).toBe(isSeen ? 1 : 0);
    // Who aborts before the call has nothing to wait for.
    expect(at).toBe(fault === "aborted before the call" ? 0 : (ends[code] ?? 0));
    expect(found?.message).toMatch(advice[outcome]);
    expect(found?.elapsed).toBe(at);
  });
});
