/** Promises: while PostgreSQL is away nothing is sent, the command says so, and afterwards nothing is lost or sent twice. */
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { until } from "../support/until.js";
import { postgresHere, sceneHere } from "./here.js";
import { captures, ended, QUICK, writeRows } from "./scene.js";
import type { Scene } from "./scene.js";

const postgres = postgresHere();

function moved(scene: Scene): number {
  return [...captures(scene).values()].filter((count) => count > 0).length;
}

it("says so when it is not there from the start", async () => {
  const scene = await sceneHere();
  const queue = ["--queue", `postgres://qmore@/none?host=${encodeURIComponent(scene.folder)}`];
  const worker = await scene.run("worker", ...queue, "--patience", "1000");
  expect(worker).toMatchObject({ code: 4, out: "" });
  expect(worker.err).toMatch(
    /^qmore: PostgreSQL was not there for 1 seconds \(connect ENOENT .*\)\. What is open stays/m,
  );
  const missing = postgres().newDatabase().replace("/queue", "/no-such-queue");
  expect((await scene.run("batch", "status", "--queue", missing)).err).toMatch(
    /database "no-such-queue\d+" does not exist/,
  );
});

it("refuses a server that forgets in a crash what it has confirmed", async () => {
  const scene = await sceneHere();
  const url = postgres().newDatabase();
  postgres().execute(url, "ALTER ROLE ALL SET synchronous_commit = off");
  const refused = await scene.run("worker", "--queue", url);
  postgres().execute(url, "ALTER ROLE ALL RESET synchronous_commit");
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toContain("synchronous_commit off");
});

it("goes on after a crash of the server, with calls under way", async () => {
  const scene = await sceneHere();
  const queue = ["--queue", postgres().newDatabase()];
  await scene.run("batch", "deposit", writeRows(scene, 300), ...queue, "--yes");
  const workers = [1, 2].map(() => scene.start("worker", ...queue, ...QUICK, "--until-done"));
  const ends = Promise.all(workers.map(ended));
  await until(() => moved(scene) > 50);
  postgres().stop("immediate");
  const atCrash = moved(scene);
  await sleep(2_000);
  // What had been written before it may still have arrived.
  expect(moved(scene)).toBeLessThanOrEqual(atCrash + 16);
  postgres().start();
  expect((await ends).map(({ code }) => code)).toEqual([0, 0]);
  expect(new Set(captures(scene).values())).toEqual(new Set([1]));
});

it("gives up after a while, and another worker finds out what was open", async () => {
  const scene = await sceneHere();
  const queue = ["--queue", postgres().newDatabase()];
  await scene.run("batch", "deposit", writeRows(scene, 100), ...queue, "--yes");
  const worker = scene.start("worker", ...queue, ...QUICK, "--patience", "2000");
  const end = ended(worker);
  await until(() => moved(scene) > 20);
  postgres().stop("immediate");
  const { code, err } = await end;
  expect(code).toBe(4);
  expect(err).toContain("trying again …");
  expect(err).toContain("PostgreSQL was not there for 2 seconds");
  postgres().start();
  expect((await scene.run("worker", ...queue, ...QUICK, "--until-done")).code).toBe(0);
  expect(new Set(captures(scene).values())).toEqual(new Set([1]));
});
