/**
 * Instructions of fresh processes, which other work on the machine does not change, and the times of the same. Counted by perf, or by
 * valgrind where the processor is not to be asked; without both there are only times. Prints JSON.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { inTurns, medianOf } from "./measure.js";
import { hmac, prepare } from "./signing.js";

const bench = fileURLToPath(new URL("..", import.meta.url));
const REQUESTS = 1000;

interface Counter {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** In what the counter says at the end, on stderr. */
  readonly count: RegExp;
}

const counters: readonly Counter[] = [
  { name: "perf", command: ["perf", "stat", "-x,", "-e", "instructions:u"], count: /^(\d+),.*instructions/m },
  {
    name: "valgrind",
    command: ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"],
    count: /Collected : (\d+)/,
  },
];

function countWith({ command: [program, ...options], count }: Counter, args: readonly string[]): number | undefined {
  const { stderr, status } = spawnSync(program, [...options, process.execPath, ...args], {
    cwd: bench,
    encoding: "utf8",
  });
  const found = status === 0 ? count.exec(stderr)?.[1] : undefined;
  return found === undefined ? undefined : Number(found);
}

const program = (source: string): readonly string[] => ["--input-type=module", "--eval", source];
const counter = counters.find((one) => countWith(one, program("")) !== undefined);

const { outputFiles } = await build({
  entryPoints: [join(bench, "peers/signing.ts")],
  bundle: true,
  packages: "external",
  format: "esm",
  platform: "node",
  write: false,
});
const signing = outputFiles[0]?.text ?? "";
const folder = mkdtempSync(join(tmpdir(), "bench-"));

const NOTHING = program("");
const processes: Readonly<Record<string, readonly string[]>> = {
  "import qmore-client": program('import "qmore-client";'),
  "import ky": program('import "ky";'),
  "generate, nothing changed": [join(bench, "../generator/start.mjs"), "generate", "--out", folder],
};
const SIGN_ONCE = program(signing);
const repeated: Readonly<Record<string, readonly string[]>> = {
  prepare: program(`${signing}for (let i = 0; i < ${REQUESTS}; i++) prepare();`),
  hmac: program(`${signing}for (let i = 0; i < ${REQUESTS}; i++) hmac();`),
};

const counted = (args: readonly string[]): number | undefined =>
  counter === undefined ? undefined : countWith(counter, args);
/** What processes count above another one. */
function above(
  base: readonly string[],
  all: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, number | undefined>> {
  const least = counted(base);
  return Object.fromEntries(
    Object.entries(all).map(([name, args]) => {
      const count = counted(args);
      return [name, count === undefined || least === undefined ? undefined : count - least];
    }),
  );
}

try {
  const start = (args: readonly string[]): unknown =>
    execFileSync(process.execPath, [...args], { cwd: bench, stdio: ["ignore", "ignore", "inherit"] });
  const clocked = await inTurns(
    Object.fromEntries(Object.entries({ NOTHING, ...processes }).map(([name, args]) => [name, () => start(args)])),
    { rounds: 9, warmUp: 2 },
  );
  const nothing = medianOf(clocked.get("NOTHING") ?? []);
  const ofProcesses = above(NOTHING, processes);
  const ofRepeated = above(SIGN_ONCE, repeated);
  const warm = await inTurns({ prepare, hmac }, { rounds: 200, warmUp: 50, repeat: 200 });
  process.stdout.write(
    JSON.stringify({
      counter: counter?.name,
      processes: Object.keys(processes).map((name) => ({
        name,
        milliseconds: medianOf(clocked.get(name) ?? []) - nothing,
        instructions: ofProcesses[name],
      })),
      signing: [...warm].map(([name, times]) => {
        const instructions = ofRepeated[name];
        return {
          name,
          microseconds: medianOf(times) * 1000,
          instructions: instructions === undefined ? undefined : instructions / REQUESTS,
        };
      }),
    }),
  );
} finally {
  rmSync(folder, { recursive: true });
}
