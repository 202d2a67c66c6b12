/** Lets so many calls through at a time; the others wait in order. */
export interface Gate {
  /**
   * Waits for a place. The returned function gives it back. An aborted wait gives up its place in the queue, never ends, and
   * is left to the garbage collector: whoever waits races it against the abort.
   */
  enter(signal: AbortSignal): Promise<() => void>;
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
    enter: (signal) =>
      new Promise((resolve) => {
        // A place taken for a call that is over would never be given back.
        if (signal.aborted) return;
        const admit = (): void => {
          signal.removeEventListener("abort", giveUp);
          resolve(onlyOnce(leave));
        };
        const giveUp = (): void => {
          waiting.splice(waiting.indexOf(admit), 1);
        };
        if (inside < most) {
          inside++;
          resolve(onlyOnce(leave));
        } else {
          waiting.push(admit);
          signal.addEventListener("abort", giveUp, { once: true });
        }
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
