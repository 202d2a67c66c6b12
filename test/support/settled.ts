/** A promise, and whether it has settled. */
export interface Watched<T> {
  readonly promise: Promise<T>;
  readonly isSettled: () => boolean;
}

export function watched<T>(promise: Promise<T>): Watched<T> {
  let isSettled = false;
  const settle = (): void => {
    isSettled = true;
  };
  promise.then(settle, settle);
  return { promise, isSettled: () => isSettled };
}
