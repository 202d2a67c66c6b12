export declare function loadWithCache(
  files: readonly string[],
  folder: string,
): { readonly exports: unknown; readonly store: () => void };
