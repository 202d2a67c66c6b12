export interface Progress {
  /** Names what is being done, or has been. */
  readonly step: (name: string) => void;
  /** Leaves an empty line to whoever prints next. */
  readonly end: () => void;
}

export declare function progressOf(
  total: number,
  options?: {
    readonly stream?: { readonly isTTY?: boolean; readonly write: (text: string) => unknown };
    readonly after?: number;
  },
): Progress;
