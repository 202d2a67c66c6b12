import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { freshTextsOf, modelOf, removeTemporaryFolders, root, run, temporaryFolder, textsIn } from "./generated.js";
import { rewrites, rewritten } from "./rewritten.js";
import { liveSpec } from "../support/specs.js";

const fresh = await freshTextsOf(await modelOf(liveSpec));

const withoutManifest = async (folder: string): Promise<ReadonlyMap<string, string>> =>
  new Map([...(await textsIn(folder))].filter(([path]) => path !== "manifest.json"));

const sorted = (texts: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...texts].sort(([a], [b]) => (a < b ? -1 : 1));

afterAll(removeTemporaryFolders);

describe("the output", () => {
  it("is what stands in generated/", async () => {
    expect(sorted(await withoutManifest(join(root, "generated")))).toEqual(sorted(fresh));
  });

  it.each(Object.entries(rewrites))("is the same to the byte for a spec with %s", async (_, rewrite) => {
    const files = rewritten(liveSpec, rewrite);
    expect(files).not.toEqual(liveSpec);
    expect(await freshTextsOf(await modelOf(files))).toEqual(fresh);
  });

  it("does not depend on the order in which files are found", async () => {
    expect(await freshTextsOf(await modelOf([...liveSpec].reverse()))).toEqual(fresh);
  });

  it("does not depend on folder, time zone or language, nor on the second thread", async () => {
    const folder = await temporaryFolder();
    const env = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    const { code, err } = await run(["--out", join(folder, "out")], { cwd: folder, env });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(sorted(await withoutManifest(join(folder, "out")))).toEqual(sorted(fresh));
  });
});
