import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  freshTextsOf,
  modelOf,
  removeTemporaryFolders,
  root,
  run,
  temporaryFolder,
  textsIn,
} from "../../generator/generated.js";
import { rewrites, rewritten } from "../../generator/rewritten.js";
import { frozenSpec } from "../../support/specs.js";

const fresh = await freshTextsOf(await modelOf(frozenSpec));

const withoutManifest = async (folder: string): Promise<ReadonlyMap<string, string>> =>
  new Map([...(await textsIn(folder))].filter(([path]) => path !== "manifest.json"));

afterAll(removeTemporaryFolders);

describe("the output", () => {
  it("is what stands in generated/, whatever folder, time zone and language, though a second thread makes half", async () => {
    const folder = await temporaryFolder();
    const env = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    const { code, err } = await run(["--out", join(folder, "out")], { cwd: folder, env });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(await withoutManifest(join(folder, "out"))).toEqual(await withoutManifest(join(root, "generated")));
  });

  it.each(Object.entries(rewrites))("is the same to the byte for a spec with %s", async (_, rewrite) => {
    const files = rewritten(frozenSpec, rewrite);
    expect(files).not.toEqual(frozenSpec);
    expect(await freshTextsOf(await modelOf(files))).toEqual(fresh);
  });

  it("does not depend on the order in which files are found", async () => {
    expect(await freshTextsOf(await modelOf([...frozenSpec].reverse()))).toEqual(fresh);
  });
});
