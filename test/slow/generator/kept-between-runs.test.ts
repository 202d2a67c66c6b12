/** Promise: what the generator keeps from one run to the next makes it quicker, and nothing else. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { keptParse, specLoader } from "../../../generator/check/load.js";
import { generate } from "../../../generator/write/generate.js";
import { textsInMemory, textsOnDisk } from "../../../generator/write/kept-texts.js";
import { formatCode } from "../../../generator/write/prettier.js";
import {
  edit,
  freshTextsOf,
  modelOf,
  removeTemporaryFolders,
  runIn,
  runtime,
  temporaryCopy,
  temporaryFolder,
} from "../../generator/generated.js";
import { mistakes } from "../../generator/mistakes/mistakes.js";
import { edited } from "../../generator/spec-text.js";
import { frozenSpec, liveSpec } from "../../support/specs.js";

afterAll(removeTemporaryFolders);

describe("values of the spec's files", () => {
  it("lead to the same model, and to the same findings at the same places", async () => {
    const parse = keptParse(await temporaryFolder(), "state");
    const fresh = specLoader();
    expect(await specLoader(undefined, parse)(liveSpec)).toEqual(await fresh(liveSpec));
    expect(await specLoader(undefined, parse)(liveSpec)).toEqual(await fresh(liveSpec));
    const load = specLoader(undefined, parse);
    for (const { edits } of mistakes) {
      const { files } = edited(edits);
      for (const file of files) parse(file);
      expect(await load(files)).toEqual(await fresh(files));
    }
  });
});

describe("texts", () => {
  const [before, after] = [frozenSpec, edited([lengthened()]).files];

  it.each([
    ["in memory", () => Promise.resolve(textsInMemory())],
    ["on disk", async () => textsOnDisk(await temporaryFolder(), { generator: "", tools: {}, runtime: [] })],
  ])("%s are those of a first run, there and back", async (_, keep) => {
    const workshop = { runtime: await runtime, kept: await keep() };
    for (const files of [before, after, before]) {
      const model = await modelOf(files);
      const texts = await generate(model, workshop);
      expect(new Map(texts.map(({ path, text }) => [path, text]))).toEqual(await freshTextsOf(model));
    }
  });

  it("formatted in parts are what the whole would be", async () => {
    for (const [path, text] of await freshTextsOf(await modelOf(liveSpec))) {
      const parser = path.endsWith(".js") ? "babel" : "babel-ts";
      if (!path.endsWith(".md")) expect(await formatCode(text, parser), path).toBe(text);
    }
  });
});

describe("a whole run", () => {
  it("that was there before still mends what was edited since, and says what is wrong since", async () => {
    const folder = await temporaryCopy();
    const deposit = "generated/operations/deposit.ts";
    const text = await readFile(join(folder, deposit), "utf8");
    await runIn(folder);
    await edit(folder, deposit, (content) => `${content}// edited\n`);
    expect((await runIn(folder)).out).toContain(`changed  operations/deposit.ts`);
    expect(await readFile(join(folder, deposit), "utf8")).toBe(text);
    await edit(folder, "spec/operations/deposit.yaml", (content) =>
      content.replace("effect: moves-money", "effect: moves"),
    );
    expect((await runIn(folder)).code).toBe(1);
    await edit(folder, "spec/operations/deposit.yaml", (content) =>
      content.replace("effect: moves", "effect: moves-money"),
    );
    expect(await runIn(folder)).toMatchObject({ code: 0, err: "" });
  });
});

function lengthened(): { readonly file: string; readonly from: string; readonly to: string } {
  const from = "merchantReference:\n    type: ascii\n    length: { max: 128 }";
  return { file: "spec/parameters.yaml", from, to: from.replace("128", "127") };
}
