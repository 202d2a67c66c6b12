import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Commits the `spec/` in a folder, which becomes a repository of its own. */
export function commitSpec(folder: string): void {
  const git = (...args: readonly string[]): unknown =>
    execFileSync("git", ["-C", folder, "-c", "user.name=a", "-c", "user.email=a@example.com", ...args]);
  if (!existsSync(join(folder, ".git"))) git("init", "--quiet");
  git("add", "--all", "spec");
  git("commit", "--quiet", "--no-gpg-sign", "--message=The spec as it is");
}
