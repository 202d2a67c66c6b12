/** Promise: whatever can be typed can be completed. The script of a shell is tried in slow/command. */
import { describe, expect, it } from "vitest";
import { kebab } from "../../cli/operations.js";
import { commandOperations } from "../../generated/command.js";
import { fundTransferTypes } from "../../generated/index.js";
import { typed } from "./typed.js";

const operations = Object.keys(commandOperations).map(kebab);

describe("the words that may follow", () => {
  it.each([
    { words: ["exp"], found: ["explain"] },
    { words: ["call", ""], found: [...operations, "help"] },
    { words: ["call", "deposit", "--order"], found: ["--order-number"] },
    { words: ["call", "deposit", "--amount", ""], found: [] },
    { words: ["call", "transferFund", "--fund-transfer-type", ""], found: [...fundTransferTypes] },
    { words: ["call", "transfer-fund", "--fund-transfer-type", "S"], found: ["SEPA-CT", "SKRILLWALLET"] },
    { words: ["completion", ""], found: ["bash", "zsh", "fish"] },
    { words: ["nothing", "of", "ours"], found: [] },
  ])("$words are $found", async ({ words, found }) => {
    const { code, out } = await typed(["complete", "--", ...words]);
    expect(code).toBe(0);
    expect(out === "" ? [] : out.split("\n")).toEqual(found);
  });

  it("do not tell of the command that lists them", async () => {
    expect((await typed(["complete", "--", "comp"])).out).toBe("completion");
    expect((await typed(["--help"])).out).not.toMatch(/\bcomplete /);
  });
});

it.each(["bash", "zsh", "fish"])("there is a script for %s", async (shell) => {
  const { code, out } = await typed(["completion", shell]);
  expect(code).toBe(0);
  expect(out).toContain("complete -- ");
});

it("there is none for another shell", async () => {
  expect(await typed(["completion", "tcsh"])).toMatchObject({ code: 2 });
});
