/** A memory that forgets the oldest when it is full: when there are too many, or when they weigh too much together. */
export class Bounded<T> {
  readonly #most: number;
  readonly #heaviest: number;
  readonly #weigh: (one: T) => number;
  readonly #kept = new Map<string, T>();
  #weight = 0;

  constructor(most: number, heaviest: number = most, weigh: (one: T) => number = () => 1) {
    this.#most = most;
    this.#heaviest = heaviest;
    this.#weigh = weigh;
  }

  add(key: string, one: T): void {
    this.#kept.set(key, one);
    this.#weight += this.#weigh(one);
    for (const [oldest, other] of this.#kept) {
      if (this.#kept.size <= this.#most && this.#weight <= this.#heaviest) break;
      this.#kept.delete(oldest);
      this.#weight -= this.#weigh(other);
    }
  }

  get(key: string): T | undefined {
    return this.#kept.get(key);
  }

  /** The oldest first. */
  all(): readonly T[] {
    return [...this.#kept.values()];
  }

  clear(): void {
    this.#kept.clear();
    this.#weight = 0;
  }
}
