/** A real git repository in a temporary folder, with the frozen spec and what lies beside a spec. */
import { cpSync, writeFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, temporaryFolder, writeSpec } from "../../generator/generated.js";
import { git as gitIn } from "../../support/git.js";
import { frozenSpec } from "../../support/specs.js";

export interface Repository {
  readonly folder: string;
  /** Runs git in it; returns what it prints. */
  readonly git: (...args: readonly string[]) => string;
  /** Commits all, and returns the commit's id. */
  readonly commit: () => string;
  readonly write: (path: string, text: string) => void;
  /** Replaces what must stand in the file. */
  readonly replace: (path: string, from: string, to: string) => void;
}

export async function newRepository(): Promise<Repository> {
  const folder = await temporaryFolder();
  const git = (...args: readonly string[]): string => gitIn(folder, ...args);
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  await writeSpec(folder, frozenSpec);
  cpSync(join(root, ".gitattributes"), join(folder, ".gitattributes"));
  write("package.json", '{ "version": "0.1.0" }\n');
  write("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-01-01\n");
  git("init", "--quiet", "--initial-branch=main");
  const commit = (): string => {
    git("add", "--all");
    git("commit", "--quiet", "--message=change");
    return git("rev-parse", "HEAD").trim();
  };
  return {
    folder,
    git,
    commit,
    write,
    replace: (path, from, to) => {
      const before = readFileSync(join(folder, path), "utf8");
      if (!before.includes(from)) throw new Error(`${path} does not have ${from}`);
      write(
        path,
        before.replace(from, () => to),
      );
    },
  };
}
