import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { explainOutOfStep, recordedText } from "../../../generator/commands/out-of-step.js";
import { readSpec } from "../../../generator/read/spec-files.js";
import { shortDiffs } from "../../../generator/text/unified-diff.js";
import { hashOf } from "../../../generator/write/manifest.js";
import { findOutOfStep } from "../../../generator/write/step.js";
import { commitSpec } from "../../generator/commit-spec.js";
import {
  edit,
  workshop,
  removeTemporaryFolders,
  root,
  sourcesNow,
  temporaryCopy,
  temporaryFolder,
  write,
} from "../../generator/generated.js";

/** What is told of a folder, as blocks. */
const explained = async (folder: string): Promise<readonly string[]> => {
  const [spec, out] = [join(folder, "spec"), join(folder, "generated")];
  const files = await readSpec(spec);
  const found = findOutOfStep(out, await sourcesNow(files));
  const situation = { root, found, files, spec, out, format: "text" as const, colour: false };
  return (await explainOutOfStep(situation, await workshop)).split("\n\n");
};

afterAll(removeTemporaryFolders);

describe("what is out of step", () => {
  it("is shown against the version of the spec that the last run read, however it was committed since", async () => {
    const folder = await temporaryFolder();
    const versions = ["a: 1\n", "a: 2\n", "a: 3\n"];
    for (const version of versions) {
      await write(folder, "spec/objects/a.yaml", version.replaceAll("\n", "\r\n"));
      commitSpec(folder);
    }
    await rm(join(folder, "spec/objects"), { recursive: true });
    commitSpec(folder);
    const found = versions.map((version) => recordedText(join(folder, "spec"), "objects/a.yaml", hashOf(version)));
    expect(found).toEqual(versions);
    expect(recordedText(join(folder, "spec"), "objects/a.yaml", hashOf("a: 4\n"))).toBeUndefined();
  });

  it("is told without the old spec where there is no git, and says when only the manifest would change", async () => {
    const folder = await temporaryCopy();
    await edit(folder, "spec/service.yaml", (text) => `${text}# a remark\n`);
    expect(await explained(folder)).toEqual([
      "spec/service.yaml: git has no version of it as of the last run, so there is nothing to compare with.",
      "A run would change nothing but the manifest.",
      "Run `npm run generate`.",
    ]);
  });

  it("are findings, as long as the spec has any", async () => {
    const folder = await temporaryCopy();
    commitSpec(folder);
    await edit(folder, "spec/operations/deposit.yaml", (text) => text.replace("effect: moves-money", "effect: moves"));
    const blocks = await explained(folder);
    expect(blocks.filter((block) => !block.startsWith("---"))).toEqual([
      "What changed in the spec:",
      expect.stringMatching(/^spec\/operations\/deposit\.yaml:13:9: error QM1014: /),
      "1 error, 0 warnings.",
      "Mend the spec, then run `npm run generate`.",
    ]);
  });

  it("are files that the spec no longer generates, and new ones", async () => {
    const folder = await temporaryCopy();
    const object = "spec/objects/financialInstitution.yaml";
    await edit(folder, "generated/manifest.json", (text) =>
      text.replace('"amounts.ts":', '"old.ts": "0123456789abcdef", "amounts.ts":').replace(/"index\.ts": "\w+",/, ""),
    );
    await write(folder, "generated/old.ts", "export {};\n");
    await rm(join(folder, "generated/index.ts"));
    await edit(folder, object, (text) => `${text}# a remark\n`);
    expect((await explained(folder)).slice(1)).toEqual([
      "What a run would change:\n  index.ts: would be written\n  old.ts: left over, the spec no longer generates it",
      "Run `npm run generate`.",
    ]);
  });

  it("is cut to the first lines of the first files", () => {
    const after = Array.from({ length: 50 }, (_, index) => `${index}\n`).join("");
    const diffs = shortDiffs(["a", "b", "c", "d", "e"].map((file) => ({ file, before: "", after })));
    expect(diffs.length).toBe(4);
    expect(diffs[3]).toBe("And 2 more: d, e");
    // Two lines of names, one of numbers, fifty of content.
    expect(diffs.slice(0, 3).map((diff) => diff.split("\n").length)).toEqual([41, 41, 41]);
    expect(diffs[0]?.split("\n").slice(-2)).toEqual(["+36", "... 13 more lines"]);
  });
});
