/** Promise: the command writes what it says, once, and nothing else. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { command } from "../../../generator/tools/scaffold/command.js";
import { write } from "../../../generator/tools/scaffold/write.js";
import {
  callHere,
  removeTemporaryFolders,
  runCommand,
  runIn,
  temporaryCopy,
  textsIn,
} from "../../generator/generated.js";
import { least, made } from "./scaffolded.js";

afterAll(removeTemporaryFolders);

describe("writing", () => {
  it("never overwrites, even what came about meanwhile", async () => {
    const folder = join(await temporaryCopy(), "spec");
    const file = join(folder, "operations/getReceipt.yaml");
    await writeFile(file, "mine\n");
    const before = await textsIn(folder);
    await expect(write(folder, await made({ ...least, required: "mark:ascii" }))).rejects.toThrow("is there already");
    expect(await textsIn(folder)).toEqual(before);
  });
});

describe("the command", () => {
  it("writes a file from which `npm run generate` goes on", async () => {
    const folder = await temporaryCopy();
    const spec = join(folder, "spec");
    const flags = Object.entries({ ...least, required: "orderNumber,mark:ascii:8" });
    const args = ["--spec", spec, ...flags.flatMap(([flag, text]) => [`--${flag}`, text])];
    const before = await textsIn(spec);
    const { code, out, err } = await runCommand("new:operation", args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n").slice(0, 3)).toEqual([
      "Written: spec/operations/getReceipt.yaml",
      "Added to: spec/parameters.yaml",
      "The spec has no findings. Next:",
    ]);
    const parameters = await readFile(join(spec, "parameters.yaml"), "utf8");
    expect(parameters.startsWith(before.get("parameters.yaml") ?? "nothing")).toBe(true);
    const generated = await runIn(folder);
    expect(generated).toMatchObject({ code: 0, err: "" });
    expect(generated.out).toContain("  added    operations/getReceipt.ts\n");
  });

  it("writes nothing in a dry run, and prints what it would write", async () => {
    const spec = join(await temporaryCopy(), "spec");
    const before = await textsIn(spec);
    const flags = Object.entries(least).flatMap(([flag, text]) => [`--${flag}`, text]);
    const { code, out } = await callHere(command, ["--spec", spec, ...flags, "--dry-run"]);
    expect({ code, out }).toEqual({ code: 0, out: (await made(least)).operation.text });
    expect(await textsIn(spec)).toEqual(before);
  });

  it("ends with 2 and the flags that are missing, where there is no terminal", async () => {
    const { code, out, err } = await runCommand("new:operation", [
      "--name",
      "getReceipt",
      "--kind",
      "transaction-based",
    ]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.split("\n")[0]).toBe("Without a terminal to ask at, these are needed: --summary, --source, --effect.");
  });
});
