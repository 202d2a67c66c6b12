/** Who does not know the commands is told them. */
import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { mainHere, runCommand } from "./generated.js";

/** The first words behind the generator's start in the scripts; `trace` is a step of the build. */
const commands = [
  ...new Set(
    Object.values(manifest.scripts).flatMap((script) => /^node generator\/start\.mjs (\S+)/.exec(script)?.[1] ?? []),
  ),
  "trace",
];

it("--help names them all, and ends with 0", async () => {
  const { code, out, err } = await mainHere("--help");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const [, named = ""] = /^Commands: (.*)\.$/m.exec(out) ?? [];
  expect(named.split(", ").sort()).toEqual([...commands].sort());
});

it("another word ends with 2, and names them too", async () => {
  const { code, out, err } = await runCommand("toString", []);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^There is no command "toString"\.\n\nusage: node generator\/start\.mjs COMMAND/);
});
