import type { SpecFile } from "../../../read.js";

/** One side of a comparison: the spec, and what lies beside it. */
export interface Version {
  /** As the caller knows it: a revision, a folder, "the working tree". */
  readonly name: string;
  readonly files: readonly SpecFile[];
  /** Text of package.json; undefined where there is none. */
  readonly manifest: string | undefined;
  readonly changelog: string | undefined;
  /** Text of generated/SURFACE.md: the exported types. */
  readonly surface: string | undefined;
}

/** Files beside the spec, relative to the folder that holds it. */
export const beside = {
  manifest: "package.json",
  changelog: "CHANGELOG.md",
  surface: "generated/SURFACE.md",
} as const;
