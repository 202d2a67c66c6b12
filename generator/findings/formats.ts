/** In which findings can be shown: for people, for programs, and as remarks in a pull request. */
export const findingFormats = ["text", "json", "github"] as const;

export type FindingFormat = (typeof findingFormats)[number];
