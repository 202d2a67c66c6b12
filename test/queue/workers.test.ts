/** Promises: a worker may be killed, told to stop or made to stand still at any moment; each row moves money once. */
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { until } from "../support/until.js";
import { postgresHere, sceneHere } from "./here.js";
import { batchIn, captures, ended, QUICK, writeRows } from "./scene.js";
import type { Scene } from "./scene.js";

const postgres = postgresHere();

function moved(scene: Scene): number {
  return [...captures(scene).values()].reduce((sum, count) => sum + count, 0);
}

it("looks for what a killed worker had sent, and does not send it again", async () => {
  const scene = await sceneHere();
  const queue = ["--queue", postgres().newDatabase()];
  const batch = batchIn((await scene.run("batch", "deposit", writeRows(scene, 8), ...queue, "--yes")).out);
  const fault = scene.sandbox.fault({ operation: "deposit", at: "after-execute", kind: "silence", times: 100 });
  const killed = scene.start("worker", ...queue, ...QUICK);
  await until(() => moved(scene) === 8);
  killed.kill("SIGKILL");
  scene.sandbox.disarm(fault.id);
  expect((await scene.run("batch", "status", batch, ...queue)).out).toContain("8 open");
  const heir = await scene.run("worker", ...queue, ...QUICK, "--until-done");
  expect(heir).toMatchObject({ code: 0, out: "done 8, refused 0, not sent 0, unclear 0\n" });
  expect(moved(scene)).toBe(8);
});

it("sends what a killed worker's call did not bring about", async () => {
  const scene = await sceneHere();
  const queue = ["--queue", postgres().newDatabase()];
  await scene.run("batch", "deposit", writeRows(scene, 8), ...queue, "--yes");
  const fault = scene.sandbox.fault({ operation: "deposit", at: "before-execute", kind: "silence", times: 100 });
  const killed = scene.start("worker", ...queue, ...QUICK);
  const asked = (): number => scene.sandbox.requests().filter(({ operation }) => operation === "deposit").length;
  await until(() => asked() === 8);
  killed.kill("SIGKILL");
  scene.sandbox.disarm(fault.id);
  const heir = await scene.run("worker", ...queue, ...QUICK, "--until-done");
  expect(heir).toMatchObject({ code: 0, out: "done 8, refused 0, not sent 8, unclear 0\n" });
  expect(new Set(captures(scene).values())).toEqual(new Set([1]));
});

it("gives rows back when it is told to stop, and another one goes on at once", async () => {
  const scene = await sceneHere();
  const queue = ["--queue", postgres().newDatabase()];
  await scene.run("batch", "deposit", writeRows(scene, 200), ...queue, "--yes");
  const stopped = scene.start("worker", ...queue, "--concurrency", "2");
  await until(() => moved(scene) > 10);
  stopped.kill("SIGTERM");
  expect((await ended(stopped)).code).toBe(0);
  const before = moved(scene);
  expect(before).toBeLessThan(200);
  const next = await scene.run("worker", ...queue, ...QUICK, "--until-done");
  expect(next.out).toBe(`done ${200 - before}, refused 0, not sent 0, unclear 0\n`);
});

it("lets no row of a worker that stands still be sent twice", async () => {
  const scene = await sceneHere();
  const queue = ["--queue", postgres().newDatabase()];
  await scene.run("batch", "deposit", writeRows(scene, 300), ...queue, "--yes");
  const still = scene.start("worker", ...queue, ...QUICK, "--until-done");
  await until(() => moved(scene) > 20);
  still.kill("SIGSTOP");
  const other = scene.start("worker", ...queue, ...QUICK, "--until-done");
  await sleep(4_000);
  still.kill("SIGCONT");
  expect((await Promise.all([ended(still), ended(other)])).map(({ code }) => code)).toEqual([0, 0]);
  expect(new Set(captures(scene).values())).toEqual(new Set([1]));
});

it("keeps rows for later when the gateway is away, and resume tries again what was given up", async () => {
  const scene = await sceneHere();
  const url = postgres().newDatabase();
  const queue = ["--queue", url];
  const batch = batchIn((await scene.run("batch", "deposit", writeRows(scene, 4), ...queue, "--yes")).out);
  const fault = scene.sandbox.fault({ at: "before-execute", kind: "reset", times: 1_000 });
  const worker = scene.start("worker", ...queue, ...QUICK);
  await until(() => scene.sandbox.requests().length > 8);
  worker.kill("SIGTERM");
  await ended(worker);
  scene.sandbox.disarm(fault.id);
  expect((await scene.run("batch", "status", batch, ...queue)).out).toContain("4 not sent");
  postgres().execute(url, "UPDATE qmore.row SET attempts = 10");
  expect((await scene.run("worker", ...queue, ...QUICK, "--until-done")).out).toContain("done 0,");
  expect((await scene.run("batch", "resume", batch, ...queue)).out).toContain("4 rows are queued again");
  expect((await scene.run("worker", ...queue, ...QUICK, "--until-done")).out).toContain("done 4,");
  expect(moved(scene)).toBe(4);
});
