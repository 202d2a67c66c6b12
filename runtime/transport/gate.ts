import type { Deadline } from "./deadline.js";

/** Lets so many calls through at a time; the others wait in order. */
export interface Gate {
  /**
   * Waits for a place. The returned function gives it back. A wait whose deadline ends gives up its place in the queue, never
   * ends itself, and is left to the garbage collector: whoever waits races it against the deadline.
   */
  enter(deadline: Deadline): Promise<() => void>;
}

export function createGate(most: number): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) inside--;
    else next();
  };
  return {
    enter: (deadline) =>
      new Promise((resolve) => {
        // A place taken for a call that is over would never be given back.
        if (deadline.isOver) return;
        if (inside < most) {
          inside++;
          resolve(onlyOnce(leave));
          return;
        }
        const admit = (): void => {
          stay();
          resolve(onlyOnce(leave));
        };
        waiting.push(admit);
        const stay = deadline.whenOver(() => {
          waiting.splice(waiting.indexOf(admit), 1);
        });
      }),
  };
}

function onlyOnce(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
