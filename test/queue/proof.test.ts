/** Promise: whatever is killed, and whatever gets lost, each row moves money once or is named. In full: `npm run test:proof:queue`. */
import { expect, it } from "vitest";
import { postgresHere, sceneHere } from "./here.js";
import { prove } from "./prove.js";

const postgres = postgresHere();

it.each([
  { rows: 150, workers: 1, restart: false },
  { rows: 150, workers: 3, restart: true },
])("moves money once: %o", async (trial) => {
  const verdict = await prove(await sceneHere(), postgres(), trial);
  expect(verdict).toMatchObject({ movedTwice: 0, lost: 0, wrong: 0 });
  expect(verdict.movedOnce + verdict.refused + verdict.unclear).toBeGreaterThanOrEqual(150);
  expect(verdict.kills).toBeGreaterThan(0);
});
