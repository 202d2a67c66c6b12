/** Promise: every parameter of every operation can be typed, and its help says what the spec says of it. */
import { describe, expect, it } from "vitest";
import { kebab } from "../../cli/operations.js";
import { commandOperations, commandParameters } from "../../generated/command.js";
import { operations } from "../../generated/operations.js";
import { typed } from "./typed.js";

const names = Object.keys(operations);

it("knows the operations of the client", async () => {
  expect(Object.keys(commandOperations)).toEqual(names);
  const { out } = await typed(["operations"]);
  expect(out.split("\n").map((line) => line.split(" ")[0])).toEqual(names);
  const listed: unknown = JSON.parse((await typed(["operations", "--json"])).out);
  expect(listed).toContainEqual({
    name: "deposit",
    effect: "moves-money",
    summary: "Captures an approved payment, in whole or in part.",
  });
});

it("asks before every operation that moves money, and before no other", () => {
  const asking = Object.entries(commandOperations).filter(([, { asks }]) => asks !== undefined);
  const moving = Object.entries(commandOperations).filter(([, { effect }]) => effect === "moves-money");
  expect(asking).toEqual(moving);
});

describe.each(["call", "explain", "doctor"])("qmore %s", (command) => {
  it.each(names)("%s --help lists every parameter once, and an example", async (name) => {
    const { code, out, err } = await typed([command, kebab(name), "--help"]);
    expect([code, err]).toEqual([0, ""]);
    const flags = [...out.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag);
    expect(flags).toEqual([...new Set(flags)]);
    const operation = commandOperations[name];
    const members = [operation, ...(operation?.kinds?.cases ?? [])].flatMap((one) => [
      ...(one?.required ?? []),
      ...(one?.optional ?? []),
    ]);
    const wanted = members.map((key) => `--${kebab(commandParameters[key]?.name ?? key)}`);
    expect(flags).toEqual(expect.arrayContaining(wanted));
    expect(out).toContain(`Example:\n  qmore ${command} ${kebab(name)}`);
  });
});

it("says meaning, length, and what is needed", async () => {
  const { out } = await typed(["call", "deposit", "--help"]);
  expect(out).toMatch(/Required:\n {2}--order-number <numeric> +Number of the order\. Numeric, up to 9\s+digits\./);
  expect(out).toContain("Example:\n  qmore call deposit --amount 1.00 --currency EUR --order-number 23473341");
});

it.each([
  { words: [], code: 2 },
  { words: ["--help"], code: 0 },
  { words: ["help", "call"], code: 0 },
  { words: ["--version"], code: 0 },
  { words: ["clal"], code: 2 },
  { words: ["call"], code: 2 },
  { words: ["call", "depsoit"], code: 2 },
])("ends $words with $code", async ({ words, code }) => {
  expect(await typed(words)).toMatchObject({ code });
});
