/**
 * `npm run test:consumers [NAME…]`: packs the package, and tries it in one small project for each way in which people use it.
 * Everything is installed into temporary folders, from the registry that npm knows. Ends with 1 when a project fails.
 */
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { CONSUMERS } from "./consumers.mjs";
import { installWith } from "./install.mjs";
import { progressOf } from "../support/progress.mjs";

const AT_A_TIME = 2;
const LONGEST = 240_000;

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

/** Installs, performs the steps, and gives the reason of a failure. */
async function attempt(consumer, folder, tarballs) {
  const { name, packages, files, steps, installer, says, alone, withCommand } = consumer;
  mkdirSync(folder);
  const ours = { "qmore-client": `file:${tarballs.client}`, ...(withCommand && { qmore: `file:${tarballs.command}` }) };
  const dependencies = { ...ours, ...packages };
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "consumer", version: "1.0.0", private: true, dependencies }),
  );
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const call = (words, cwd = folder) =>
    run(words[0], words.slice(1), {
      cwd,
      timeout: LONGEST,
      env: { ...process.env, NO_COLOR: "1" },
      shell: words[0] === "npm" && process.platform === "win32",
    });
  try {
    await installWith(installer, folder, call);
    let last = { stdout: "" };
    for (const step of steps) last = await call(command(step, folder));
    if (alone !== undefined) {
      const elsewhere = `${folder}-alone`;
      mkdirSync(elsewhere);
      const file = join(elsewhere, basename(alone));
      copyFileSync(join(folder, alone), file);
      last = await call([process.execPath, file], elsewhere);
    }
    if (!last.stdout.includes(says)) throw new Error(`it printed ${JSON.stringify(last.stdout)}`);
    return undefined;
  } catch (error) {
    return [`${name}: ${error.message}`, error.stdout, error.stderr].filter(Boolean).join("\n");
  }
}

function command([what, ...words], folder) {
  if (what === "node") return [process.execPath, ...words];
  const [program, ...rest] = words;
  const file = binOf(program, folder);
  return file.endsWith(".exe") ? [file, ...rest] : [process.execPath, file, ...rest];
}

/** The program that an installed package brings: a script, or `.exe` on any system where it is none. */
function binOf(program, folder) {
  const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  for (const name of Object.keys(dependencies)) {
    const { bin } = JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8"));
    const file = typeof bin === "string" && basename(name) === program ? bin : bin?.[program];
    if (file !== undefined) return join(folder, "node_modules", name, file);
  }
  throw new Error(`no package has the program ${program}`);
}

const wanted = process.argv.slice(2);
const chosen = CONSUMERS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.toLowerCase().includes(word.toLowerCase())),
);
const scratch = realpathSync(mkdtempSync(join(tmpdir(), "qmore-client-consumers-")));
const failures = [];
try {
  const pack = async (...where) => {
    const words = ["pack", "--silent", "--pack-destination", scratch, ...where];
    const { stdout } = await run("npm", words, { cwd: root, shell: process.platform === "win32" });
    return join(scratch, stdout.trim().split("\n").at(-1));
  };
  const tarballs = { client: await pack(), command: await pack("--workspace", "cli") };
  const waiting = [...chosen.entries()];
  const progress = progressOf(chosen.length);
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, consumer] = next;
      const started = performance.now();
      const failure = await attempt(consumer, join(scratch, String(index)), tarballs);
      if (failure !== undefined) failures.push(failure);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const versions = Object.entries(consumer.packages).map(([name, version]) => `${name} ${version}`);
      const state = failure === undefined ? "works" : "FAILS";
      process.stdout.write(`${consumer.name.padEnd(28)} ${state}  ${seconds.padStart(6)} s  ${versions.join(", ")}\n`);
      progress.step(consumer.name);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  progress.end();
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
for (const failure of failures) process.stderr.write(`\n${failure}\n`);
process.stdout.write(`${chosen.length - failures.length} of ${chosen.length} consumers work\n`);
process.exitCode = failures.length === 0 && chosen.length > 0 ? 0 : 1;
