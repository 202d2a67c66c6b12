import { setTimeout as delay } from "node:timers/promises";

/** Waits for something to become true, however long that takes on this machine: what never does ends with the test's time. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await delay(2);
}
