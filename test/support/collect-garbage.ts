import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll } from "vitest";

/** Forces a full garbage collection every so many milliseconds while the tests of the calling file run. */
export function collectGarbageDuringTests(milliseconds: number): void {
  let timer: NodeJS.Timeout | undefined;
  beforeAll(() => {
    const collect = garbageCollector();
    timer = setInterval(collect, milliseconds);
  });
  afterAll(() => {
    clearInterval(timer);
  });
}

/** V8's collector, without starting Node with --expose-gc. */
export function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("V8 gives no access to its garbage collector");
  return () => {
    Reflect.apply(collect, undefined, []);
  };
}
