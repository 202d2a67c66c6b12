/** Times of several contenders in turns, so that whatever the machine does meanwhile meets all of them. */
export async function inTurns(
  contenders: Readonly<Record<string, () => unknown>>,
  { rounds, warmUp, repeat = 1 }: { readonly rounds: number; readonly warmUp: number; readonly repeat?: number },
): Promise<Map<string, number[]>> {
  const names = Object.keys(contenders);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds + warmUp; round++) {
    for (const index of names.keys()) {
      // Each begins as often as the others.
      const name = names[(index + round) % names.length] ?? "";
      const startedAt = performance.now();
      for (let time = 0; time < repeat; time++) await contenders[name]?.();
      if (round >= warmUp) times.get(name)?.push((performance.now() - startedAt) / repeat);
    }
  }
  return times;
}

/** In the unit of the times. */
export function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
