import { mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { keptSchemas, specLoader } from "../../../generator/check/load.js";
import { removeTemporaryFolders, root, temporaryFolder } from "../../generator/generated.js";
import { schemaMistakes } from "../../generator/mistakes/text.js";
import { edited } from "../../generator/spec-text.js";
import { frozenSpec } from "../../support/specs.js";

afterAll(removeTemporaryFolders);

/** A repository that has ajv, and has kept the schemas of one loading. */
const folder = await temporaryFolder();
await mkdir(join(folder, "node_modules"));
await symlink(join(root, "node_modules/ajv"), join(folder, "node_modules/ajv"));

const keptNow = async (): Promise<readonly string[]> =>
  (await readdir(join(folder, "node_modules/.cache/qmore-client/schemas"))).sort();

const load = specLoader(keptSchemas(folder));
await load(frozenSpec);
const schemas = frozenSpec.filter(({ file }) => file.endsWith(".schema.json"));

describe("a schema that was compiled before", () => {
  it("is kept once", async () => {
    const before = await keptNow();
    expect(before.length).toBe(schemas.length);
    await specLoader(keptSchemas(folder))(frozenSpec);
    expect(await keptNow()).toEqual(before);
  });

  it("finds what it finds when compiled anew", async () => {
    const fresh = specLoader();
    for (const { edits } of schemaMistakes) {
      const { files } = edited(edits);
      const expected = await fresh(files);
      expect(expected.findings.length).toBeGreaterThan(0);
      expect(await load(files)).toEqual(expected);
    }
  });

  it("is another one after a change", async () => {
    const before = await keptNow();
    const schema = "spec/schema/groups.schema.json";
    const { files } = edited([{ file: schema, from: '{\n  "$schema"', to: '{\n  "maxProperties": 0,\n  "$schema"' }]);
    expect((await load(files)).findings).toMatchObject([{ file: "spec/groups.yaml", severity: "error" }]);
    expect((await keptNow()).length).toBe(before.length + 1);
    expect((await load(frozenSpec)).findings).toEqual([]);
  });

  it("is not kept when it cannot be used", async () => {
    const before = await keptNow();
    const { files } = edited([
      { file: "spec/schema/groups.schema.json", from: '{\n  "$schema"', to: '{\n  "typ": "object",\n  "$schema"' },
    ]);
    const { findings } = await specLoader(keptSchemas(folder))(files);
    expect(findings.map(({ code, file }) => [code, file])).toEqual([["QM1006", "spec/schema/groups.schema.json"]]);
    expect(await keptNow()).toEqual(before);
  });
});
