/** The spec of this repository, and the frozen one of the tests. */
import { join } from "node:path";
import { keptSchemas, specLoader } from "../../generator/check/load.js";
import type { LoadSpec } from "../../generator/check/load.js";
import { readSpec } from "../../generator/read/spec-files.js";
import type { SpecFile } from "../../generator/read/spec-files.js";
import { root } from "./root.js";

/** The spec of this repository, for tests of what it says. */
export const liveSpec: readonly SpecFile[] = await readSpec(join(root, "spec"));

/**
 * A small spec under today's schema, `test/frozen-spec`, for tests of the tools, which edit its text. It began as a copy of
 * `spec/` and does not follow the guide: what the vendor changes is written there, and breaks no test of a tool.
 */
export const frozenSpec: readonly SpecFile[] = [
  ...(await readSpec(join(root, "test/frozen-spec"))),
  ...liveSpec.filter(({ file }) => file.startsWith("spec/schema/")),
];

/** One for all tests: of a spec that was edited, only the edited file is parsed again. */
export const load: LoadSpec = specLoader(keptSchemas(root));
