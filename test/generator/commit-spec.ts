import { existsSync } from "node:fs";
import { join } from "node:path";
import { git } from "../support/git.js";

/** Commits the `spec/` in a folder, which becomes a repository of its own. */
export function commitSpec(folder: string): void {
  if (!existsSync(join(folder, ".git"))) git(folder, "init", "--quiet");
  git(folder, "add", "--all", "spec");
  git(folder, "commit", "--quiet", "--message=The spec as it is");
}
