/** Promise: a journal has one process; who comes second is told who has it, and what a dead process left is no obstacle. */
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { openJournal } from "../../generated/journal.js";
import { bundle } from "../support/bundle.js";
import { emptyFolder } from "../support/folder.js";

const { file: holder, remove } = await bundle("test/support/hold-journal.ts");
afterAll(remove);

interface Holder {
  /** What it says of itself: `opened`, or the error. */
  readonly said: Promise<string>;
  readonly pid: number;
  readonly end: (signal: NodeJS.Signals) => Promise<void>;
}

/** Another process that opens the file, and holds it until it is ended. */
function hold(file: string): Holder {
  const child = spawn(process.execPath, [holder, file], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
  });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  onTestFinished(() => end("SIGKILL"));
  const said = new Promise<string>((resolve) => {
    child.stdout.once("data", (chunk) => {
      resolve(String(chunk).trim());
    });
  });
  return { said, end, pid: child.pid ?? 0 };
}

const journalIn = (folder: string): string => join(folder, "a.journal");

test("who comes second is refused, and told by whom; after a kill the file is free", async () => {
  const folder = emptyFolder();
  const file = journalIn(folder);
  const first = hold(file);
  expect(await first.said).toBe("opened");
  expect(() => openJournal(file)).toThrow(`${file} is in use by process ${first.pid}.`);
  expect(await hold(file).said).toMatch(/^in-use: /);
  await first.end("SIGKILL");
  expect(readdirSync(folder)).toHaveLength(2);
  await openJournal(file).close();
  expect(readdirSync(folder)).toEqual(["a.journal"]);
});

test("of several that come at once exactly one gets it, round after round", async () => {
  const file = journalIn(emptyFolder());
  for (let round = 0; round < 3; round++) {
    const holders = Array.from({ length: 5 }, () => hold(file));
    const said = await Promise.all(holders.map((one) => one.said));
    expect(said.filter((word) => word === "opened")).toHaveLength(1);
    await Promise.all(holders.map((one) => one.end("SIGKILL")));
  }
});

/** How claims name where this process runs. */
async function placeNow(): Promise<string> {
  const folder = emptyFolder();
  const journal = openJournal(journalIn(folder));
  const name = readdirSync(folder).find((one) => one.includes(".lock.")) ?? "";
  await journal.close();
  return /lock\.(.+)\.\d+\.\d+\.[0-9a-f]{8}$/.exec(name)?.[1] ?? "";
}

test.each([
  ["a process that is gone", "4194304.12345"],
  ["a process whose number another one has now", `${process.pid}.1`],
])("the claim of %s is removed", async (_, of) => {
  const folder = join(emptyFolder(), "of.lock.smiths");
  mkdirSync(folder);
  writeFileSync(`${journalIn(folder)}.lock.${await placeNow()}.${of}.00c0ffee`, "");
  await openJournal(journalIn(folder)).close();
  expect(readdirSync(folder)).toEqual(["a.journal"]);
});

test("of another machine's process nobody knows whether it is gone: it stays, and the message says what to do", () => {
  const file = journalIn(emptyFolder());
  const claim = `${file}.lock.another.machine.17.1.00c0ffee`;
  writeFileSync(claim, "");
  expect(() => openJournal(file)).toThrow(
    `${file} is in use by process 17 on another.machine. If you are certain that it is gone, remove ${claim}.`,
  );
  expect(readFileSync(claim, "utf8")).toBe("");
});

test("a container may have this machine's name, and counts its processes on its own: nothing is certain there, either", () => {
  const file = journalIn(emptyFolder());
  writeFileSync(`${file}.lock.${hostname()}~4026539999.4194304.12345.00c0ffee`, "");
  expect(() => openJournal(file)).toThrow(`${file} is in use by process 4194304 on ${hostname()}~4026539999.`);
});

test("closed twice, it takes nothing from who opened the file in between", async () => {
  const folder = emptyFolder();
  const file = journalIn(folder);
  const one = openJournal(file);
  await one.close();
  const two = openJournal(file);
  await one.close();
  expect(await hold(file).said).toMatch(/^in-use: /);
  await two.onIntent({ id: "1", operation: "deposit", at: "", parameters: { orderNumber: "1" } });
  await two.close();
  expect(readFileSync(file, "utf8")).toContain('"id":"1"');
});

test("the same process may open it twice, and has it until both are closed", async () => {
  const folder = emptyFolder();
  const file = journalIn(folder);
  const [one, two] = [openJournal(file), openJournal(file)];
  await one.close();
  expect(await hold(file).said).toMatch(/^in-use: /);
  await two.close();
  expect(await hold(file).said).toBe("opened");
});
