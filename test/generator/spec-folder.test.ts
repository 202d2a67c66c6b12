/** Promise: a spec is read as it lies on disk: links are what they lead to, and what a system leaves behind is passed over. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readSpec } from "../../generator/read/spec-files.js";

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "qmore-spec-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const namesIn = async (folder: string): Promise<string[]> => (await readSpec(folder)).map(({ file }) => file);

test("files of other kinds, and the companions that macOS writes, are no part of it", async () => {
  const folder = await folderWith({
    "service.yaml": "a: 1",
    "._service.yaml": "\0\u0005",
    "notes.txt": "x",
    "operations/deposit.yaml": "b: 2",
    "operations/._deposit.yaml": "\0",
  });
  expect(await namesIn(folder)).toEqual(["spec/operations/deposit.yaml", "spec/service.yaml"]);
});

test("linked files and folders are read, a link that leads nowhere or back is not", async () => {
  const elsewhere = await folderWith({ "one.yaml": "a: 1", "objects/order.yaml": "b: 2" });
  const folder = await folderWith({ "service.yaml": "c: 3" });
  await symlink(join(elsewhere, "one.yaml"), join(folder, "parameters.yaml"));
  await symlink(join(elsewhere, "objects"), join(folder, "objects"));
  await symlink(join(elsewhere, "gone.yaml"), join(folder, "groups.yaml"));
  await symlink(folder, join(folder, "again"));
  expect(await readSpec(folder)).toEqual([
    { file: "spec/objects/order.yaml", text: "b: 2" },
    { file: "spec/parameters.yaml", text: "a: 1" },
    { file: "spec/service.yaml", text: "c: 3" },
  ]);
});
