import { spawnSync } from "node:child_process";

/** How often to look whether npm is still there, in milliseconds. */
const PAUSE = 500;

/**
 * Calls `stop` once, when the process is told to end: by a signal, or under npm by the end of npm. Killed, npm passes no
 * signal on, and a server that nobody can see would keep its port.
 */
export function untilStopped(stop: () => void): void {
  const npm = process.env["npm_lifecycle_event"] === undefined ? undefined : pidOfNpm();
  const watch = setInterval(() => {
    if (npm !== undefined && !isRunning(npm)) end();
  }, PAUSE).unref();
  let isOver = false;
  const end = (): void => {
    clearInterval(watch);
    if (!isOver) stop();
    isOver = true;
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);
  // `| head` closes the pipe and goes; the server stays.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}

/** npm is the parent, or where a shell stands between, the shell's parent. Undefined where no one can tell. */
function pidOfNpm(): number | undefined {
  const { status, stdout } = spawnSync("ps", ["-o", "ppid=,comm=", "-p", String(process.ppid)], { encoding: "utf8" });
  if (status !== 0) return undefined;
  const [, above = "", name = ""] = /^\s*(\d+)\s+(.*?)\s*$/.exec(stdout) ?? [];
  return /(?:^|\/)(?:ba|da|z|k)?sh$/.test(name) ? Number(above) : process.ppid;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
