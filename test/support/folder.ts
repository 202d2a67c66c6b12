import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** An empty folder of the test's own, gone after it. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "qmore-client-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}
