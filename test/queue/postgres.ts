/** A PostgreSQL of the test's own: a cluster in a temporary folder, which listens on a socket in it and nowhere else. */
import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Postgres {
  /** An empty database; its address is for `--queue`. */
  readonly newDatabase: () => string;
  /** All that is in a database, as text. */
  readonly dump: (url: string) => string;
  readonly execute: (url: string, statement: string) => void;
  readonly start: () => void;
  /** `immediate` is what a crash does. */
  readonly stop: (mode?: "immediate" | "fast") => void;
  /** Stops it, and removes the folder. */
  readonly close: () => void;
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

export function startPostgres(): Postgres {
  const bin = binaries();
  const folder = mkdtempSync(join(tmpdir(), "qmore-queue-"));
  const user = otherThanRoot();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const run = (program: string, ...words: readonly string[]): void => {
    // The server inherits what is not ignored, and would keep it open.
    execFileSync(join(bin, program), words, { cwd: folder, stdio: ["ignore", "ignore", "inherit"], ...user });
  };
  let databases = 0;
  const data = join(folder, "data");
  const control = (...words: readonly string[]): void => {
    run("pg_ctl", "--pgdata", data, "--wait", "--silent", ...words);
  };
  const start = (): void => {
    const options = `-k ${folder} -c listen_addresses= -c max_connections=60`;
    control("start", "--log", join(folder, "log"), "--options", options);
  };
  const stop: Postgres["stop"] = (mode = "fast") => {
    if (existsSync(join(data, "postmaster.pid"))) control("stop", "--mode", mode);
  };
  run("initdb", "--pgdata", data, "--username", "qmore", "--auth", "trust", "--no-sync");
  start();
  return {
    newDatabase: () => {
      const name = `queue${++databases}`;
      run("createdb", "--host", folder, "--username", "qmore", name);
      return `postgres://qmore@/${name}?host=${encodeURIComponent(folder)}`;
    },
    dump: (url) =>
      execFileSync(join(bin, "pg_dump"), ["--data-only", url], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
        ...user,
      }),
    execute: (url, statement) => {
      run("psql", "--quiet", "--command", statement, url);
    },
    start,
    stop,
    close: () => {
      stop("immediate");
      rmSync(folder, { recursive: true });
    },
  };
}

/** Debian keeps them away from the path, in a folder for each version. */
function binaries(): string {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const [newest] = versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(debian, version, "bin"));
  if (newest === undefined) throw new Error("There is no PostgreSQL: install Debian's package postgresql.");
  return newest;
}

/** The server refuses to be root. */
function otherThanRoot(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [uid = 0, gid = 0] = ["-u", "-g"].map((flag) =>
    Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" })),
  );
  return { uid, gid };
}
