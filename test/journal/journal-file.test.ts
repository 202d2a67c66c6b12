/** Promise: a journal loses no intent, whatever happened to its file; where something is wrong with the file, it says so. */
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Intent, Result } from "../../generated/index.js";
import { JournalError, openJournal } from "../../generated/journal.js";
import type { Journal } from "../../generated/journal.js";
import { emptyFolder } from "../support/folder.js";
import { entriesAt } from "../support/journal-entries.js";

function intentOf(id: string, orderNumber = id, memo?: string): Intent {
  const parameters = { orderNumber, amount: "1.00", currency: "EUR" };
  return { id, operation: "deposit", at: "2026-01-02T03:04:05.678Z", parameters, ...(memo ? { memo } : {}) };
}

const done: Result<unknown> = {
  outcome: "done",
  operation: "deposit",
  status: 0,
  raw: {},
  elapsed: 1,
  data: { paymentNumber: "4711" },
};

async function idsOpenIn(journal: Journal): Promise<string[]> {
  return (await journal.open()).map(({ intent }) => intent.id);
}

/** What the file says to who opens it anew. */
async function idsOpenAt(file: string): Promise<string[]> {
  const journal = openJournal(file);
  const ids = await idsOpenIn(journal);
  await journal.close();
  return ids;
}

/** A journal of three calls, of which "b" is open. */
async function writeThree(): Promise<string> {
  const file = join(emptyFolder(), "journal");
  const journal = openJournal(file, { about: "a batch" });
  for (const id of ["a", "b", "c"]) {
    await journal.onIntent(intentOf(id, id, "ünï"));
    if (id !== "b") await journal.onResult(done, intentOf(id));
  }
  await journal.close();
  return file;
}

function codeOf(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    if (error instanceof JournalError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "opened";
}

test("what was written down is there for who opens the file anew, with what was said of it", async () => {
  const file = await writeThree();
  const journal = openJournal(file);
  expect(await journal.open()).toEqual([{ intent: intentOf("b", "b", "ünï") }]);
  const kinds = (await entriesAt(file)).map((entry) => Object.keys(entry)[0]);
  expect(kinds).toEqual(["intent", "result", "intent", "intent", "result"]);
  const [, first] = await entriesAt(file);
  expect(first).toMatchObject({ result: { id: "a", outcome: "done", numbers: { paymentNumber: "4711" }, errors: [] } });
  await journal.close();
});

test("every line ends in the CRC-32 of what stands before it", async () => {
  const lines = readFileSync(await writeThree(), "utf8")
    .trimEnd()
    .split("\n");
  expect(lines).toHaveLength(6);
  for (const line of lines) {
    const [, text = "", sum = ""] = /^(.*),"crc":"([0-9a-f]{8})"\}$/.exec(line) ?? [];
    expect(sum).toBe(crc32(text).toString(16).padStart(8, "0"));
  }
});

test("cut off anywhere, the file opens, and only what the cut reached is gone", async () => {
  const whole = readFileSync(await writeThree());
  const folder = emptyFolder();
  const ends = [...whole.keys()].filter((at) => whole[at] === 10);
  for (let length = 0; length <= whole.length; length++) {
    const file = join(folder, `cut-${length}`);
    writeFileSync(file, whole.subarray(0, length));
    // Lines of which everything is there but the end count as well.
    const lines = ends.filter((end) => end <= length).length;
    const expected = [[], [], ["a"], [], ["b"], ["b", "c"], ["b"]][lines];
    const journal = openJournal(file);
    expect(await idsOpenIn(journal), `cut to ${length} bytes`).toEqual(expected);
    await journal.onIntent(intentOf("next"));
    await journal.close();
    expect(await idsOpenAt(file)).toEqual([...(expected ?? []), "next"]);
  }
});

test("a byte changed in any line but a cut last one is an error that names the line, and leaves the file alone", async () => {
  const file = await writeThree();
  const whole = readFileSync(file);
  let line = 1;
  for (const [at, byte] of whole.entries()) {
    if (byte === 10) {
      line += 1;
      continue;
    }
    const spoilt = Buffer.from(whole);
    spoilt[at] = byte ^ 1;
    writeFileSync(file, spoilt);
    const said = codeOf(() => openJournal(file));
    expect(said, `byte ${at}`).toMatch(line === 1 ? /^(foreign|damaged): / : `damaged: ${file}:${line}: `);
    expect(readFileSync(file).equals(spoilt)).toBe(true);
  }
});

describe("files that are no such journal", () => {
  const sum = (text: string): string => `${text},"crc":"${crc32(text).toString(16).padStart(8, "0")}"}\n`;

  test.each([
    ["a text", "dear diary", "it is no journal of qmore-client"],
    ["a text with lines", "a\nb\n", "it is no journal of qmore-client"],
    ["a file of zeros", "\0".repeat(100), "it is no journal of qmore-client"],
    ["one of a later version", sum('{"journal":"qmore-client","version":2'), "its version is 2, and this one reads 1"],
    ["one of somebody else", sum('{"journal":"other","version":1'), "it is no journal of qmore-client"],
    [
      "one with a line of a later kind",
      sum('{"journal":"qmore-client","version":1') + sum('{"merged":{"id":"a"}'),
      "line 2 is of a kind that this version does not know",
    ],
  ])("%s", (_, text, why) => {
    const file = join(emptyFolder(), "journal");
    writeFileSync(file, text);
    expect(codeOf(() => openJournal(file))).toBe(`foreign: ${file} cannot be used: ${why}. Nothing was changed.`);
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  test("one that is about something else", async () => {
    const file = await writeThree();
    expect(codeOf(() => openJournal(file, { about: "another batch" }))).toMatch(
      "foreign: " + file + " cannot be used: it is about a batch, not about another batch.",
    );
    await openJournal(file, { about: "a batch" }).close();
    expect(await idsOpenAt(file)).toEqual(["b"]);
  });

  test("a folder that is not there, and one that is none: the system's own error", () => {
    expect(() => openJournal(join(emptyFolder(), "no", "journal"))).toThrow(/ENOENT/);
    expect(() => openJournal(emptyFolder())).toThrow(/EISDIR/);
  });
});

describe("compaction", () => {
  test("keeps what is open, with its order as it was before, and drops the rest", async () => {
    const file = await writeThree();
    const journal = openJournal(file, { about: "a batch" });
    const order = { orderNumber: "d", payments: [{ paymentNumber: "1", state: "payment_approved" }], credits: [] };
    journal.before(order);
    await journal.onIntent(intentOf("d"));
    await journal.compact();
    await journal.onIntent(intentOf("e"));
    await journal.close();
    const again = openJournal(file, { about: "a batch" });
    expect(await again.open()).toEqual([
      { intent: intentOf("b", "b", "ünï") },
      { intent: intentOf("d"), before: order },
      { intent: intentOf("e") },
    ]);
    expect(await entriesAt(file)).toHaveLength(3);
    await again.close();
    expect(existsSync(`${file}.new`)).toBe(false);
  });

  test("that a crash interrupted leaves the file as it was", async () => {
    const file = await writeThree();
    writeFileSync(`${file}.new`, '{"journal":"qmore-client","vers');
    expect(await idsOpenAt(file)).toEqual(["b"]);
  });

  test("is refused while the file is open twice", async () => {
    const file = await writeThree();
    const [one, two] = [openJournal(file), openJournal(file)];
    await expect(one.compact()).rejects.toMatchObject({ code: "in-use" });
    await two.close();
    await one.compact();
    await one.close();
  });

  test("loses nothing of what is written at the same time", async () => {
    const file = await writeThree();
    const journal = openJournal(file);
    const ids = Array.from({ length: 50 }, (_, index) => `x${index}`);
    const write = async (id: string, index: number): Promise<void> =>
      index % 5 === 0 ? journal.compact() : journal.onIntent(intentOf(id));
    await Promise.all(ids.map(write));
    await journal.close();
    expect(await idsOpenAt(file)).toEqual(["b", ...ids.filter((_, index) => index % 5 !== 0)]);
  });
});

test("what is written right before and after a compaction reaches the disk all the same", async () => {
  const file = await writeThree();
  const journal = openJournal(file);
  const before = journal.onIntent(intentOf("d"));
  const compacted = journal.compact();
  const after = journal.onIntent(intentOf("e"));
  await Promise.all([before, compacted, after]);
  await journal.close();
  expect(await idsOpenAt(file)).toEqual(["b", "d", "e"]);
});

test.each([
  ["removed", unlinkSync],
  [
    "replaced by a copy of itself",
    (file: string): void => {
      copyFileSync(file, `${file}.copy`);
      renameSync(`${file}.copy`, file);
    },
  ],
])("%s while it is in use: a call would not leave, as nobody would find its intent", async (_, harm) => {
  const file = await writeThree();
  const journal = openJournal(file);
  harm(file);
  await expect(journal.onIntent(intentOf("d"))).rejects.toThrow(`${file} was removed or replaced while it was in use.`);
  await expect(journal.onIntent(intentOf("e"))).rejects.toThrow("was removed or replaced");
});

test("after close nothing is written any more, and a call would not leave", async () => {
  const file = await writeThree();
  const journal = openJournal(file);
  await journal.close();
  await expect(journal.onIntent(intentOf("z"))).rejects.toMatchObject({ code: "closed" });
  expect(await idsOpenAt(file)).toEqual(["b"]);
});

test("what somebody appends that is no line is not dropped in silence", async () => {
  const file = await writeThree();
  appendFileSync(file, "what is this?\n");
  expect(codeOf(() => openJournal(file))).toMatch(`damaged: ${file}:7: `);
});

test("a hole that a crash left at the end is cut off", async () => {
  const file = await writeThree();
  truncateSync(file, readFileSync(file).length + 4096);
  expect(await idsOpenAt(file)).toEqual(["b"]);
  expect(readFileSync(file).includes(0)).toBe(false);
});
