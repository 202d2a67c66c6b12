import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/**
 * Compiles with every supported version of TypeScript: the generated code and the runtime as sources, and a shop that uses
 * the built package (`npm run build` first). The versions come from the `typescript` package on npm; the one of this
 * repository is there already.
 */
const VERSIONS = ["5.4", "5.9", "6.0", "7.0"];

/** The first version that knows a flag; every version knows those that are not named here. */
const SINCE = { isolatedDeclarations: "5.5", noUncheckedSideEffectImports: "5.6", erasableSyntaxOnly: "5.8" };

const root = fileURLToPath(new URL("..", import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

/** The repository's own flags, and what only makes sense for code that others compile. */
const STRICTEST = {
  ...readJson("tsconfig.json").compilerOptions,
  isolatedModules: true,
  noUncheckedSideEffectImports: true,
  skipLibCheck: false,
};

/** Where the repository's own files lie. */
const PLACES = ["outDir", "rootDir"];

const withTypes = { typeRoots: [join(root, "node_modules/@types")], types: ["node"] };

/** What is compiled, each with what differs from the strictest flags. */
const PROJECTS = {
  // The output, as it stands in the repository.
  sources: { options: withTypes, include: ["runtime", "generated"].map((folder) => join(root, folder)) },
  // A server, with the types of Node.
  server: { options: withTypes, files: ["shop.ts"] },
  // A bundled application, with those of the browser alone.
  bundled: {
    options: { module: "esnext", moduleResolution: "bundler", types: [], lib: ["es2023", "dom", "dom.iterable"] },
    files: ["shop.ts"],
  },
};

function isBefore(version, other) {
  const [[major, minor], [otherMajor, otherMinor]] = [version, other].map((one) => one.split(".").map(Number));
  return major === otherMajor ? minor < otherMinor : major < otherMajor;
}

/** A folder with an application that has installed the package, and a configuration for each project and version. */
function prepare() {
  if (!existsSync(join(root, "dist/generated/index.d.ts"))) throw new Error("There is no dist/: npm run build");
  // The real path: on some systems the temporary folder is a link, and then a file would be two.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "qmore-client-typescripts-")));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/qmore-client"), "junction");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "shop.ts"), readFileSync(join(root, "test/typescripts/shop.ts")));
  for (const version of VERSIONS) {
    const left = [...PLACES, ...Object.keys(SINCE).filter((flag) => isBefore(version, SINCE[flag]))];
    for (const [name, { options, ...what }] of Object.entries(PROJECTS)) {
      const all = Object.entries({ ...STRICTEST, ...options }).filter(([flag]) => !left.includes(flag));
      const config = { compilerOptions: Object.fromEntries(all), ...what };
      writeFileSync(join(folder, configOf(version, name)), JSON.stringify(config, null, 2));
    }
  }
  return folder;
}

const configOf = (version, project) => `${project}-${version}.json`;

/** What to run for a version: its number, then project by project, until one does not compile. */
function linesFor(version, tsc) {
  const calls = ["--version", ...Object.keys(PROJECTS).map((name) => `-p ${configOf(version, name)} --pretty false`)];
  return calls.map((call) => `${tsc} ${call}`).join(" && ");
}

function start(version, cwd) {
  const isOwn = readJson("node_modules/typescript/package.json").version.startsWith(`${version}.`);
  if (!isOwn) return spawn("npx", ["-y", "-p", `typescript@${version}`, "-c", linesFor(version, "tsc")], { cwd });
  const own = `"${process.execPath}" "${join(root, "node_modules/typescript/bin/tsc")}"`;
  return spawn(linesFor(version, own), { cwd, shell: true });
}

/** Whether a version compiles everything, and what it has to say. */
async function compile(version, cwd) {
  const child = start(version, cwd);
  const ended = new Promise((resolve, reject) => child.once("close", resolve).once("error", reject));
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const [, exact] = /^Version (.+)$/m.exec(out) ?? [];
  const passed = status === 0 && exact?.startsWith(`${version}.`) === true;
  return {
    passed,
    said: `TypeScript ${exact ?? version}: ${passed ? "compiles" : `does not compile\n${out}${err}`}\n`,
  };
}

const started = performance.now();
const folder = prepare();
try {
  // All at once: two processors are busy to the end.
  const results = await Promise.all(VERSIONS.map((version) => compile(version, folder)));
  process.stdout.write(results.map(({ said }) => said).join(""));
  const passed = results.filter((result) => result.passed).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${passed} of ${VERSIONS.length} versions compile it all, in ${seconds} s\n`);
  process.exitCode = passed === VERSIONS.length ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
