/** Promise: what a killed shop left open is found in its journal, and the next run finds out what became of it. */
import { execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { startSandbox } from "../../sandbox/index.js";
import type { Sandbox } from "../../sandbox/index.js";
import { root } from "../support/root.js";
import { bundle } from "../support/bundle.js";
import { emptyFolder } from "../support/folder.js";
import { entriesAt } from "../support/journal-entries.js";
import { until } from "../support/until.js";
import { openJournal } from "../../generated/journal.js";

const { file: shop, remove } = await bundle("test/examples/journal-shop.ts");
const { file: filler, remove: removeFiller } = await bundle("test/support/fill-journal.ts");
afterAll(async () => {
  await remove();
  await removeFiller();
});

interface Scene {
  readonly sandbox: Sandbox;
  readonly file: string;
  readonly orderNumber: string;
}

async function setUp(): Promise<Scene> {
  const sandbox = await startSandbox({ mode: "stateful" });
  const folder = await mkdtemp(join(tmpdir(), "qmore-client-journal-"));
  onTestFinished(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true });
  });
  const { orderNumber } = sandbox.createOrder({ paymentType: "CCARD", amount: "25.00" });
  return { sandbox, file: join(folder, "journal.jsonl"), orderNumber };
}

async function run({ sandbox, file, orderNumber }: Scene, task: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [shop, sandbox.url, file, task, orderNumber]);
  return stdout;
}

/** Starts a capture, and kills the shop with SIGKILL when its request has come and no answer has left. */
async function captureAndKill({ sandbox, file, orderNumber }: Scene): Promise<void> {
  const child = spawn(process.execPath, [shop, sandbox.url, file, "capture", orderNumber], { cwd: root });
  let printed = "";
  child.stdout.on("data", (chunk) => {
    printed += String(chunk);
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.once("exit", (_, signal) => {
      resolve(signal);
    });
  });
  await until(() => sandbox.requests().length > 1 && printed.endsWith("\n"));
  expect(sandbox.requests()).toHaveLength(2);
  expect(Number(printed)).toBe(child.pid);
  process.kill(Number(printed), "SIGKILL");
  expect(await ended).toBe("SIGKILL");
  expect(printed).not.toContain("ended");
}

test.each([
  ["after-execute", "executed"],
  ["before-execute", "not-executed"],
] as const)("killed between send and answer, %s: recovered as %s", async (at, verdict) => {
  const scene = await setUp();
  const { sandbox, file, orderNumber } = scene;
  sandbox.fault({ operation: "deposit", at, kind: "silence" });
  await captureAndKill(scene);
  const journal = openJournal(file);
  const [open] = await journal.open();
  await journal.close();
  expect(open).toMatchObject({
    intent: { operation: "deposit", parameters: { orderNumber, amount: "25.00" } },
    before: { orderNumber, payments: [{ state: "payment_approved" }] },
  });

  const printed = await run(scene, "recover");
  expect(printed).toMatch(`deposit of order ${orderNumber}: ${verdict}\n`);
  expect(printed).toMatch(/\n0 left open\n$/);
  expect(sandbox.requests().filter(({ operation }) => operation === "deposit")).toHaveLength(1);
  expect(await run(scene, "recover")).toBe("0 left open\n");
  process.stdout.write(`killed (${at}), then:\n${printed}`);
});

test("a call that ends is closed, and neither file nor lines hold a secret", async () => {
  const scene = await setUp();
  expect(await run(scene, "capture")).toMatch(/ended as done\n$/);
  const written = await readFile(scene.file, "utf8");
  expect(written).not.toMatch(/B8AKTPWBRMNBV455FG6M2DANE99WU2|jcv45z/);
  expect(await run(scene, "recover")).toBe("0 left open\n");
});

test("where the disk takes no more, nothing is sent any more, and what was written stays readable", async () => {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const file = join(emptyFolder(), "journal");
  // A limit of 16 KiB stands for a full disk: it needs no rights, and the system's answer is of the same kind.
  const limited = ["-c", 'ulimit -f 16 && exec "$@"', "bash", process.execPath, filler, sandbox.url, file, "60"];
  const { stdout } = await promisify(execFile)("bash", limited);
  const outcomes = stdout.trimEnd().split("\n");
  const done = outcomes.filter((outcome) => outcome === "done").length;
  expect(done).toBeGreaterThan(20);
  expect(outcomes.slice(done)).toEqual(Array.from({ length: 60 - done }, () => "unsent intent-failed EFBIG"));
  expect(sandbox.requests()).toHaveLength(done);
  const journal = openJournal(file);
  // Of the last call only its intent may have found a place.
  expect((await journal.open()).length).toBeLessThan(2);
  expect((await entriesAt(file)).filter((entry) => "intent" in entry)).toHaveLength(done);
  await journal.close();
});
