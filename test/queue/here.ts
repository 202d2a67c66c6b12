import { afterAll, beforeAll, onTestFinished } from "vitest";
import { startPostgres } from "./postgres.js";
import type { Postgres } from "./postgres.js";
import { openScene } from "./scene.js";
import type { Scene } from "./scene.js";

/** A PostgreSQL for the tests of a file. */
export function postgresHere(): () => Postgres {
  let postgres: Postgres | undefined;
  beforeAll(() => {
    postgres = startPostgres();
  });
  afterAll(() => {
    postgres?.close();
  });
  return () => {
    if (postgres === undefined) throw new Error("It is not started yet.");
    return postgres;
  };
}

/** A scene for the running test. */
export async function sceneHere(env?: Readonly<Record<string, string>>): Promise<Scene> {
  const scene = await openScene(env);
  onTestFinished(() => scene.close());
  return scene;
}
