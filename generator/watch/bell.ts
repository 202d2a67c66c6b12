/** Rings for one who waits, or for one who comes to wait later. */
export interface Bell {
  readonly ring: () => void;
  /** Ends with the next ring, or at once if it rang since the last time. */
  readonly heard: () => Promise<void>;
  /** Whether it rang since the last time, without waiting. */
  readonly rang: () => boolean;
}

export function makeBell(): Bell {
  let hasRung = false;
  let wake = (): void => undefined;
  const rang = (): boolean => {
    const answer = hasRung;
    hasRung = false;
    return answer;
  };
  return {
    ring: () => {
      hasRung = true;
      wake();
    },
    heard: async () => {
      if (!hasRung) await new Promise<void>((resolve) => (wake = resolve));
      hasRung = false;
    },
    rang,
  };
}
