/**
 * A batch whose process is killed again and again, against a gateway that loses answers: in come how many rows, out goes
 * what the gateway's own books say of each. The command is never asked whether it was right.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSandbox } from "../../sandbox/index.js";
import type { Sandbox } from "../../sandbox/index.js";
import { demoEnv } from "../support/demo-env.js";
import { root } from "../support/root.js";

export interface Proof {
  readonly rows: number;
  readonly kills: number;
  /** Exit code of the run that ended by itself. */
  readonly code: number;
  readonly movedOnce: number;
  readonly movedTwice: number;
  /** Said to be done, and not in the books. */
  readonly lost: number;
  /** In the books, and not said to be done. */
  readonly unnoticed: number;
  readonly refused: number;
  readonly unclear: number;
  readonly unsent: number;
}

export interface ProofOptions {
  readonly rows: number;
  /** Milliseconds after which a run is killed, chosen anew for each; undefined lets it end. */
  readonly lifetime: (run: number) => number | undefined;
  /** How many processes are started at a time, all about the same file. */
  readonly atOnce?: number;
  /** Where the files are; otherwise in a new temporary folder. */
  readonly folder?: string;
  /** Called before each run. */
  readonly prepare?: (run: number) => void;
}

/** More runs than any honest proof needs. */
const MOST_RUNS = 2_000;

/** Every tenth row is about an order that the gateway refuses. */
const REFUSED = 10;

export async function proveBatch(options: ProofOptions): Promise<Proof> {
  const { rows } = options;
  const sandbox = await startSandbox({ mode: "stateful" });
  const folder = mkdtempSync(join(tmpdir(), "qmore-client-proof-"));
  try {
    const file = join(options.folder ?? folder, "rows.csv");
    const orders = writeRows(sandbox, file, rows);
    armFaults(sandbox);
    const words = ["batch", "deposit", file, "--yes", "--settle", "300", "--timeout", "400"];
    const { kills, code } = await runUntilDone(words, sandbox.url, options);
    return { rows, kills, code, ...compare(sandbox, orders, `${file}.result.csv`) };
  } finally {
    await sandbox.close();
    rmSync(folder, { recursive: true });
  }
}

/** Approved for ten times what a row captures, so that a second capture would go through, and show. */
function writeRows(sandbox: Sandbox, file: string, rows: number): readonly string[] {
  const orders = Array.from({ length: rows }, (_, index) => {
    const paymentType = index % REFUSED === REFUSED - 1 ? "PAYPAL" : "CCARD";
    const { orderNumber } = sandbox.createOrder({ paymentType, amount: "100.00" });
    return orderNumber;
  });
  const lines = orders.map((order, index) => `${order},${index % REFUSED === REFUSED - 1 ? "1000.00" : "10.00"},EUR\n`);
  writeFileSync(file, `orderNumber,amount,currency\n${lines.join("")}`);
  return orders;
}

function armFaults(sandbox: Sandbox): void {
  const often = { operation: "deposit", times: 1_000_000 } as const;
  sandbox.fault({ ...often, at: "after-execute", kind: "reset", probability: 0.04, seed: 1 });
  sandbox.fault({ ...often, at: "after-execute", kind: "silence", probability: 0.01, seed: 2 });
  sandbox.fault({ ...often, at: "before-execute", kind: "close", probability: 0.04, seed: 3 });
  sandbox.fault({ ...often, at: "before-execute", kind: "silence", probability: 0.01, seed: 4 });
  sandbox.fault({
    operation: "getOrderDetails",
    times: 1_000_000,
    at: "before-execute",
    kind: "reset",
    probability: 0.01,
    seed: 5,
  });
}

async function runUntilDone(
  words: readonly string[],
  url: string,
  { lifetime, atOnce = 1, prepare }: ProofOptions,
): Promise<{ readonly kills: number; readonly code: number }> {
  let kills = 0;
  let before: number | undefined | null;
  for (let run = 0; run < MOST_RUNS; run++) {
    prepare?.(run);
    const codes = await Promise.all(Array.from({ length: atOnce }, () => runOnce(words, url, lifetime(run))));
    kills += codes.filter((code) => code === null).length;
    // 2: another process had the journal. 4: the next run sends what could not be sent. 5: it looks once more.
    const code = codes.find((one) => one === 0 || one === 3 || one === 5);
    if (code === 0 || code === 3 || (code === 5 && before === 5)) return { kills, code };
    before = code ?? before;
  }
  throw new Error(`not done after ${MOST_RUNS} runs`);
}

/** @returns null when it was killed */
async function runOnce(words: readonly string[], url: string, lifetime: number | undefined): Promise<number | null> {
  const child = spawn(process.execPath, [join(root, "cli/qmore.mjs"), ...words], {
    env: { PATH: process.env["PATH"], ...demoEnv(url) },
    stdio: "ignore",
  });
  const exit = once(child, "exit");
  const timer = lifetime === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), lifetime);
  await exit;
  clearTimeout(timer);
  return child.exitCode;
}

/** What the books of the gateway say of each row, beside what the command said of it. */
function compare(sandbox: Sandbox, orders: readonly string[], results: string): Omit<Proof, "rows" | "kills" | "code"> {
  const captured = new Map(
    sandbox.orders().map(({ orderNumber, order }) => [orderNumber, Number(order["depositAmount"])]),
  );
  const lines = readFileSync(results, "utf8").trimEnd().split("\n").slice(1);
  if (lines.length !== orders.length) throw new Error(`${lines.length} results of ${orders.length} rows`);
  const said = lines.map((line) => line.split(","));
  const count = (isOne: (captured: number, outcome: string, verdict: string) => boolean): number =>
    said.filter(([, order = "", , , outcome = "", verdict = ""]) => isOne(captured.get(order) ?? 0, outcome, verdict))
      .length;
  const isDone = (outcome: string, verdict: string): boolean => outcome === "done" || verdict === "executed";
  const isUnclear = (outcome: string, verdict: string): boolean =>
    outcome === "unknown" && (verdict === "" || verdict === "still-unclear");
  return {
    movedOnce: count((sum) => sum === 10),
    movedTwice: count((sum) => sum > 10),
    lost: count((sum, outcome, verdict) => sum === 0 && isDone(outcome, verdict)),
    unnoticed: count((sum, outcome, verdict) => sum > 0 && !isDone(outcome, verdict) && !isUnclear(outcome, verdict)),
    refused: count((_, outcome) => outcome === "refused"),
    unclear: count((_, outcome, verdict) => isUnclear(outcome, verdict)),
    unsent: count((_, outcome, verdict) => outcome === "unsent" || verdict === "not-executed"),
  };
}
