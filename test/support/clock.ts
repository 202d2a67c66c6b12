import { vi } from "vitest";
import { everythingArrived } from "./arrived.js";
import { watched } from "./settled.js";

/**
 * Puts the time in the test's hands, so that no deadline depends on how fast a machine is: setTimeout and the clocks
 * stand still, and sockets go on. Returns what lets the time go on.
 */
export function holdClock(): () => void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  return () => {
    vi.useRealTimers();
  };
}

/** Lets so many milliseconds pass, and what they set off arrive. */
export async function pass(milliseconds: number): Promise<void> {
  vi.advanceTimersByTime(milliseconds);
  await everythingArrived();
}

/** Lets time pass in steps for as long as a call takes; nothing else ends it. */
export async function passUntil<T>(call: Promise<T>, step = 10): Promise<T> {
  const { isSettled, promise } = watched(call);
  while (!isSettled()) await pass(step);
  return promise;
}
