import { setTimeout as delay } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { deposit } from "../../generated/index.js";
import { demoClient } from "../support/clients.js";
import { collectGarbageDuringTests } from "../support/collect-garbage.js";
import { printTable } from "../support/print-table.js";
import { transportFaults } from "./table/all.js";
import { DEADLINE } from "./table/fault.js";

const parameters = { orderNumber: "23473341", amount: "1.00", currency: "EUR" } as const;

/** What to do next, as the evidence must say it. */
const advice = { unsent: /Nothing was sent/, unknown: /do not call again/, refused: /did not accept/, done: /^$/ };

collectGarbageDuringTests(50);

describe("every fault ends as tabled, in time, with one request at most", () => {
  const rows: string[][] = [];

  afterAll(() => {
    const title = `Node ${process.versions.node}: ${rows.length} faults; what ends by the time has a deadline of ${DEADLINE} ms`;
    printTable(title, [["fault", "outcome", "phase", "code", "requests seen", "ms"], ...rows]);
  });

  test.each(transportFaults)("$outcome: $fault", async ({ fault, start, outcome, phase, code, isSeen }) => {
    const { url, server, options, signal, beforeCall } = await start();
    // Only what ends by the time needs a short one; the others must not depend on how busy the machine is.
    const timeout = code === "timeout" ? DEADLINE : 2000;
    const client = demoClient({ baseUrl: url, timeout, ...options });
    beforeCall?.();
    const startedAt = performance.now();
    const result = await deposit(client, parameters, { signal });
    const elapsed = performance.now() - startedAt;
    // A second request would come now.
    await delay(70);
    const heads = server?.heads() ?? 0;
    const found = result.outcome === "done" ? undefined : result.evidence;
    rows.push([fault, result.outcome, found?.phase ?? "", found?.code ?? "", String(heads), elapsed.toFixed(0)]);
    expect(result).toMatchObject({ outcome, operation: "deposit", evidence: { phase, code } });
    expect(heads).toBe(isSeen ? 1 : 0);
    expect(elapsed).toBeLessThan((options?.timeout ?? timeout) + 50);
    expect(found?.message).toMatch(advice[outcome]);
    expect(found?.elapsed).toBeLessThanOrEqual(elapsed);
  });
});
