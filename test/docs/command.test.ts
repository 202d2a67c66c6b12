/** Promise: what docs/command.md shows of a terminal is what the terminal shows, line by line. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { exitCodes } from "../../cli/exit-codes.js";
import { startSandbox } from "../../sandbox/index.js";
import { typed } from "../cli/typed.js";
import { readDocument } from "./documents.js";
import { blocksOf } from "./markdown.js";

const text = readDocument("docs/command.md");
const DOCUMENTED = "http://127.0.0.1:8080";

it("shows a session that was typed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "qmore-client-session-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const sandbox = await startSandbox({ mode: "stateful" });
  onTestFinished(() => sandbox.close());
  const file = join(folder, "sandbox.env");
  const [variables = ""] = blocksOf(text, "sh");
  await writeFile(file, variables.replace(DOCUMENTED, sandbox.url));
  const rows = join(folder, "rows.csv");
  const [table = ""] = blocksOf(text, "csv");
  await writeFile(rows, table);
  const sessions = blocksOf(text, "text").filter((block) => block.startsWith("$ "));
  expect(sessions.length).toBeGreaterThan(5);
  for (const session of sessions) {
    const [line = "", ...shown] = session.split("\n");
    const [, input = "", words = ""] = /^\$ (?:echo (\S+) \| )?npx qmore (.*)$/.exec(line) ?? [];
    const { out, err } = await typed(words.replace("sandbox.env", file).replace("rows.csv", rows).split(" "), {
      input: `${input}\n`,
    });
    const seen = [out, err].filter((one) => one !== "").join("\n");
    const plain = seen.replaceAll(new URL(sandbox.url).host, new URL(DOCUMENTED).host).replaceAll(`${folder}/`, "");
    expect(plain).toBe(shown.join("\n"));
  }
});

it("lists every exit code", () => {
  const listed = [...text.matchAll(/^\| (\d) +\|/gm)].map(([, code]) => Number(code));
  expect(listed).toEqual(Object.values(exitCodes));
});
