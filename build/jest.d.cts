/** Makes CommonJS of this package's files: `transform: { "qmore-client/dist/": "qmore-client/jest" }` in a configuration of Jest. */
export function process(source: string): { readonly code: string };
