/** Promises: the same rows are one batch, however often they are queued, and only their account gets them. */
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { until } from "../support/until.js";
import { postgresHere, sceneHere } from "./here.js";
import { batchIn, captures, QUICK, writeRows } from "./scene.js";

const postgres = postgresHere();
const UNTIL_DONE = [...QUICK, "--until-done"];

it("makes its tables once, whoever comes first", async () => {
  const scene = await sceneHere();
  const queue = ["--queue", postgres().newDatabase()];
  const all = await Promise.all([1, 2, 3].map(() => scene.run("batch", "status", ...queue)));
  expect(all).toEqual(all.map(() => ({ code: 0, out: "There are no batches.\n", err: "" })));
});

it("queues a file once, also when two do it at the same time", async () => {
  const scene = await sceneHere();
  const queue = ["--queue", postgres().newDatabase()];
  const file = writeRows(scene, 60);
  const twice = await Promise.all([1, 2].map(() => scene.run("batch", "deposit", file, ...queue, "--yes")));
  const [one = "", other] = twice.map(({ out }) => batchIn(out));
  expect(one).toBe(other);
  expect(twice.map(({ out }) => out.includes("queued already")).sort()).toEqual([false, true]);
  expect(await scene.run("worker", ...queue, ...UNTIL_DONE)).toMatchObject({
    code: 0,
    out: "done 60, refused 0, not sent 0, unclear 0\n",
  });
  expect((await scene.run("batch", "deposit", file, ...queue, "--yes")).out).toContain("queued already");
  expect((await scene.run("worker", ...queue, ...UNTIL_DONE)).out).toContain("done 0,");
  expect(new Set(captures(scene).values())).toEqual(new Set([1]));
});

it("tells how far batches are, and writes results as a batch without a queue does", async () => {
  const scene = await sceneHere();
  const queue = ["--queue", postgres().newDatabase()];
  const file = writeRows(scene, 5, 1);
  const batch = batchIn((await scene.run("batch", "deposit", file, ...queue, "--yes")).out);
  expect(await scene.run("batch", "status", ...queue)).toMatchObject({
    code: 0,
    out: `${batch}  rows.csv, 5 rows: 5 waiting\n`,
  });
  expect((await scene.run("batch", "status", batch, ...queue)).code).toBe(4);
  await scene.run("worker", ...queue, ...UNTIL_DONE);
  const results = await scene.run("batch", "results", batch, ...queue);
  expect(results).toMatchObject({ code: 3, err: "" });
  expect(results.out).toContain("4 done, 1 refused");
  const queued = readFileSync(`${file}.result.csv`, "utf8");
  const alone = writeRows(scene, 5, 1);
  await scene.run("batch", "deposit", alone, "--yes");
  const plain = (text: string): string => text.replaceAll(/\b\d{6,}\b/g, "#");
  expect(plain(queued)).toBe(plain(readFileSync(`${alone}.result.csv`, "utf8")));
});

it("looks at all rows first, and asks", async () => {
  const scene = await sceneHere();
  const queue = ["--queue", postgres().newDatabase()];
  const file = writeRows(scene, 2);
  expect((await scene.run("batch", "deposit", file, ...queue)).err).toContain("There is nobody to ask");
  expect((await scene.run("batch", "deposit", file, ...queue, "--settle", "5")).err).toContain(
    "--settle is for qmore worker",
  );
  appendFileSync(file, "1,many,EUR\n");
  const wrong = await scene.run("batch", "deposit", file, ...queue, "--yes");
  expect(wrong).toMatchObject({ code: 2, out: "" });
  expect(wrong.err).toContain("1 of 3 rows are wrong");
  expect((await scene.run("batch", "status", ...queue)).out).toBe("There are no batches.\n");
});

it("gives rows to workers of their account only", async () => {
  const scene = await sceneHere();
  const queue = ["--queue", postgres().newDatabase()];
  const batch = batchIn((await scene.run("batch", "deposit", writeRows(scene, 3), ...queue, "--yes")).out);
  const foreign = await sceneHere({ QMORE_CUSTOMER_ID: "D200002", QMORE_BASE_URL: scene.sandbox.url });
  expect((await foreign.run("worker", ...queue, ...UNTIL_DONE)).out).toContain("done 0,");
  expect((await foreign.run("batch", "results", batch, ...queue)).err).toContain("is of D200001 at");
  expect((await foreign.run("batch", "status", ...queue)).out).toBe("There are no batches.\n");
  expect((await scene.run("batch", "status", ...queue)).out).toContain("3 waiting");
});

it("takes several rows about one order one after another", async () => {
  const scene = await sceneHere();
  const queue = ["--queue", postgres().newDatabase()];
  const file = writeRows(scene, 3);
  const [, ...lines] = readFileSync(file, "utf8").trim().split("\n");
  appendFileSync(file, `${lines.join("\n")}\n`);
  const words = ["batch", "deposit", file, ...queue, "--yes"];
  expect((await scene.run(...words)).code).toBe(2);
  scene.sandbox.fault({ operation: "deposit", at: "after-execute", kind: "reset", times: 2 });
  await scene.run(...words, "--allow-duplicates");
  const [worker] = await Promise.all([1, 2].map(() => scene.run("worker", ...queue, ...UNTIL_DONE)));
  expect(worker?.code).toBe(0);
  expect([...captures(scene).values()]).toEqual([2, 2, 2]);
});

it("takes no password from the command line, and no other kind of address", async () => {
  const scene = await sceneHere();
  const shown = await scene.run("batch", "status", "--queue", "postgres://me:hunter2@127.0.0.1/x");
  expect(shown).toMatchObject({ code: 2, out: "" });
  expect(shown.err).toContain("PGPASSWORD");
  expect(shown.err).not.toContain("hunter2");
  expect((await scene.run("worker", "--queue", join(scene.folder, "x"))).err).toContain("--queue: allowed is");
});

it("keeps no secret and nothing personal in the database", async () => {
  const scene = await sceneHere();
  const url = postgres().newDatabase();
  await scene.run("batch", "deposit", writeRows(scene, 30), "--queue", url, "--yes");
  scene.sandbox.fault({ operation: "deposit", at: "after-execute", kind: "silence", times: 30 });
  const worker = scene.start("worker", "--queue", url, ...QUICK, "--timeout", "60000");
  await until(() => [...captures(scene).values()].some((count) => count > 0));
  worker.kill("SIGKILL");
  const dump = postgres().dump(url);
  expect(dump).toContain("approveAmount");
  expect(dump).not.toMatch(/B8AKTPWBRMNBV455FG6M2DANE99WU2|jcv45z|consumer|cardholder|maskedPan|anonymousPan/i);
});
