/** Runs calls against every fault at once, with the time in the test's hands. */
import { Agent } from "node:https";
import type { CallOptions, Client, Result } from "../../../generated/index.js";
import { everythingArrived } from "../../support/arrived.js";
import { selfSigned } from "../../support/certificates.js";
import { demoClient } from "../../support/clients.js";
import { holdClock, pass } from "../../support/clock.js";
import { garbageCollector } from "../../support/collect-garbage.js";
import { watched } from "../../support/settled.js";
import type { Watched } from "../../support/settled.js";
import { until } from "../../support/until.js";
import { DEADLINE, SOON } from "./fault.js";
import type { FaultyGateway, TransportFault } from "./fault.js";

/** How a call against a fault ended. */
export interface Ended {
  readonly result: Result<object>;
  /** Milliseconds of the time in the test's hands when it had ended. */
  readonly at: number;
  /** Requests that the gateway saw, until long after the end. */
  readonly heads: number;
}

interface Run {
  readonly fault: TransportFault;
  readonly gateway: FaultyGateway;
  readonly call: Watched<Result<object>>;
  at: number;
}

const collect = garbageCollector();

/**
 * The time stands still until every call has ended or come as far as it will. Then garbage is collected, for a deadline or an
 * abort that hangs on nothing but a collected object would be lost; then aborts come, and at the end the deadline.
 */
export async function runAll(
  faults: readonly TransportFault[],
  call: (client: Client, options: CallOptions) => Promise<Result<object>>,
  tls = false,
): Promise<ReadonlyMap<TransportFault, Ended>> {
  const closes: (() => Promise<void>)[] = [];
  // The certificate of the raw server; nobody else signed it.
  const agent = tls ? new Agent({ ca: selfSigned.cert }) : undefined;
  const release = holdClock();
  const startedAt = performance.now();
  const start = async (fault: TransportFault): Promise<Run> => {
    const gateway = await fault.start((close) => closes.push(close), tls);
    const { url, options, signal, beforeCall, afterCall } = gateway;
    const client = demoClient({ baseUrl: url, timeout: DEADLINE, agent, ...options });
    beforeCall?.();
    const run: Run = { fault, gateway, call: watched(call(client, { signal })), at: 0 };
    const end = (): void => {
      afterCall?.();
      run.at = performance.now() - startedAt;
    };
    run.call.promise.then(end, end);
    return run;
  };
  try {
    const runs: Run[] = [];
    for (const fault of faults.filter(({ runsAlone }) => runsAlone)) {
      const run = await start(fault);
      await run.call.promise;
      runs.push(run);
    }
    runs.push(...(await Promise.all(faults.filter(({ runsAlone }) => !runsAlone).map(start))));
    await until(() => runs.every(({ fault, gateway, call: { isSettled } }) => isSettled() || isStuck(fault, gateway)));
    await everythingArrived();
    collect();
    await pass(SOON);
    await until(() => runs.every(({ fault: { code }, call }) => call.isSettled() || code === "timeout"));
    await pass(DEADLINE - SOON - 1);
    await pass(1);
    const results = await Promise.all(runs.map((run) => run.call.promise));
    // Late answers, and requests that somebody repeats, would come now.
    await pass(DEADLINE);
    await pass(10 * DEADLINE);
    await everythingArrived();
    return new Map(
      runs.map(({ fault, gateway, at }, index) => {
        const result = results[index];
        if (result === undefined) throw new Error(`${fault.fault} has no result`);
        return [fault, { result, at, heads: gateway.server?.heads() ?? 0 }];
      }),
    );
  } finally {
    release();
    await Promise.all(closes.map((close) => close()));
  }
}

/** Only with the time, or with the caller, these end. */
function isStuck({ code }: TransportFault, { isThere }: FaultyGateway): boolean {
  return (code === "timeout" || code === "aborted") && (isThere?.() ?? true);
}
