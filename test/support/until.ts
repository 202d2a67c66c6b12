import { setTimeout as delay } from "node:timers/promises";

/** Waits for something to become true, at most so many milliseconds; then says whether it did. */
export async function until(holds: () => boolean, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!holds() && performance.now() < end) await delay(5);
  return holds();
}
