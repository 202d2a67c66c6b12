/** Promise: what `npm pack` makes can be installed and used, from TypeScript and from JavaScript, with nothing beside it. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { VERSION } from "../../runtime/options.js";
import { startSandbox } from "../../sandbox/index.js";
import { readDocument } from "../docs/documents.js";
import { blocksOf, linksOf } from "../docs/markdown.js";
import { root } from "../support/root.js";
import { Editor } from "./editor.js";
import packageJson from "../../package.json" with { type: "json" };

const isWindows = process.platform === "win32";
const run = promisify(execFile);

const DEPOSIT = `
const sandbox = await startSandbox();
const client = createClient({ ...demoCredentials, baseUrl: sandbox.url });
const result = await deposit(client, { orderNumber: "23473341", amount: "1.00", currency: "EUR" });
console.log(result.outcome, result.outcome === "done" ? result.data.paymentNumber : result.evidence.message);
await sandbox.close();
`;
const IMPORTS = `import { createClient, demoCredentials, deposit } from "qmore-client";
import { startSandbox } from "qmore-client/sandbox";
`;

const WINDOW = `
import { startSandbox } from "qmore-client/sandbox";
const sandbox = await startSandbox();
const page = await (await fetch(sandbox.url)).text();
console.log(page.includes("<h1>QMORE sandbox</h1>"));
for (const [, path] of page.matchAll(/(?:href|src)="([^"]+\\.(?:css|js))"/g)) {
  const response = await fetch(sandbox.url + path);
  console.log(path, response.status, response.headers.get("content-type"), (await response.text()).length > 400);
}
await sandbox.close();
`;

let scratch = "";
let installed = "";
let tarball = "";

/** What an installed package may have, and `deposit` alone in a bundle, gzipped. Whoever makes them smaller lowers these. */
const MOST_BYTES = 1_290_000;
const MOST_DEPOSIT = 19_260;

/** A checkout of its own, so that building it does not disturb the one that is tested. */
async function pack(): Promise<string> {
  const checkout = join(scratch, "checkout");
  const left = ["node_modules", ".git", "dist", "made"];
  await cp(root, checkout, { recursive: true, filter: (path) => !left.includes(basename(path)) });
  await symlink(join(root, "node_modules"), join(checkout, "node_modules"), "junction");
  await run("npm", ["pack", "--pack-destination", scratch], { cwd: checkout, shell: isWindows });
  const [tarball = ""] = (await readdir(scratch)).filter((name) => name.endsWith(".tgz"));
  return tarball;
}

/** Installs without a registry: what npm would lay under node_modules, and nothing else. */
async function install(tarball: string): Promise<void> {
  const modules = join(scratch, "shop/node_modules");
  await mkdir(modules, { recursive: true });
  await run("tar", ["-xzf", tarball, "-C", modules], { cwd: scratch });
  await cp(join(modules, "package"), installed, { recursive: true });
  await rm(join(modules, "package"), { recursive: true });
}

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "qmore-client-package-"));
  installed = join(scratch, "shop/node_modules/qmore-client");
  tarball = await pack();
  await install(tarball);
  await writeFile(join(scratch, "shop/package.json"), JSON.stringify({ type: "module" }));
});

afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

describe("the tarball", () => {
  it("holds the package, and nothing of the workshop", async () => {
    expect((await readdir(installed)).sort()).toEqual(
      [
        "LICENSE",
        "README.md",
        "package.json",
        ...packageJson.files.filter((path) => !path.startsWith("!")).map((path) => path.replace(/\/.*/, "")),
      ].sort(),
    );
  });

  it("holds what README.md links to, and of docs/sandbox.md all but its pictures", () => {
    const missing = (page: string): string[] =>
      linksOf(readDocument(page))
        .filter((target) => !target.startsWith("https:"))
        .map((target) => join(dirname(page), target.split("#")[0] ?? "").replaceAll("\\", "/"))
        .filter((path) => !existsSync(join(installed, path)));
    expect(missing("README.md")).toEqual([]);
    expect(missing("docs/sandbox.md").filter((path) => !path.endsWith(".png"))).toEqual([]);
  });

  it("is small", async () => {
    const entries = await readdir(installed, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
    expect(files.length).toBeLessThanOrEqual(160);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("gives a bundler no more than what is used", async () => {
    const { outputFiles } = await build({
      stdin: { contents: 'export { deposit } from "qmore-client";', resolveDir: join(scratch, "shop") },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "node",
      write: false,
    });
    expect(gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length).toBeLessThanOrEqual(MOST_DEPOSIT);
    expect(/frontendInit|recurPayment|merchantTokenizationFlag/.exec(outputFiles[0]?.text ?? "")).toBeNull();
  });

  it.each([
    ["publint", ["publint/src/cli.js", "run"], "All good"],
    ["attw", ["@arethetypeswrong/cli/dist/index.js", "--format", "ascii"], "No problems found"],
  ])("has no finding of %s", async (_name, [script = "", ...options], good) => {
    const words = [join(root, "node_modules", script), ...options, join(scratch, tarball)];
    expect((await run(process.execPath, words, { cwd: scratch })).stdout).toContain(good);
  });

  it("bears the version that the client sends", async () => {
    const text = await readFile(join(installed, "package.json"), "utf8");
    expect(JSON.parse(text)).toMatchObject({ name: "qmore-client", version: VERSION });
  });
});

describe("a deposit in a project that installed the tarball", () => {
  it("works in TypeScript with nodenext", async () => {
    const shop = join(scratch, "shop");
    // No @types/node, and the package's own declarations are checked as well; TypeScript's library is not.
    const checks = { strict: true, exactOptionalPropertyTypes: true, skipDefaultLibCheck: true };
    const compilerOptions = { module: "nodenext", ...checks, types: [] };
    await writeFile(join(shop, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["deposit.ts"] }));
    await writeFile(join(shop, "deposit.ts"), IMPORTS + DEPOSIT);
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    await expect(run(process.execPath, [tsc, "-p", "."], { cwd: shop })).resolves.toEqual({ stdout: "", stderr: "" });
    const { stdout, stderr } = await run(process.execPath, ["deposit.js"], { cwd: shop });
    expect({ stdout, stderr }).toEqual({ stdout: "done 23473341\n", stderr: "" });
  });

  it("works in JavaScript", async () => {
    const shop = join(scratch, "shop");
    await writeFile(join(shop, "deposit.mjs"), IMPORTS + DEPOSIT);
    const { stdout, stderr } = await run(process.execPath, ["deposit.mjs"], { cwd: shop });
    expect({ stdout, stderr }).toEqual({ stdout: "done 23473341\n", stderr: "" });
  });

  it("works in CommonJS, as the README writes it", async () => {
    const shop = join(scratch, "shop");
    const [code = ""] = blocksOf(readDocument("README.md"), "js").filter((block) => block.includes("require("));
    const sandbox = await startSandbox({ mode: "stateful" });
    try {
      await writeFile(join(shop, "deposit.cjs"), code.replace("http://127.0.0.1:8080", sandbox.url));
      const { stdout, stderr } = await run(process.execPath, ["deposit.cjs"], { cwd: shop });
      expect({ stdout, stderr }).toEqual({ stdout: "done\n", stderr: "" });
    } finally {
      await sandbox.close();
    }
  });
});

it("the test of a shop that docs/sandbox.md shows passes, and fails when the shop believes a lost answer", async () => {
  const shop = join(scratch, "shop");
  await symlink(join(root, "node_modules/vitest"), join(shop, "node_modules/vitest"), "junction");
  const [code = ""] = blocksOf(readDocument("docs/sandbox.md"), "ts").filter((block) => block.includes("vitest"));
  await mkdir(join(shop, "tests"));
  await writeFile(join(shop, "tests/right.test.ts"), code);
  await writeFile(
    join(shop, "tests/wrong.test.ts"),
    code.replace('if (result.outcome !== "unknown") return', "return"),
  );
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const test = (name: string): Promise<{ readonly stdout: string }> =>
    run(process.execPath, [vitest, "run", name], { cwd: shop, env: { ...process.env, NO_COLOR: "1" } });
  expect((await test("right")).stdout).toMatch(/Tests {2}1 passed/);
  await expect(test("wrong")).rejects.toThrow(/expected false to be true/);
});

it("the sandbox of the tarball shows its window, with style and script", async () => {
  const shop = join(scratch, "shop");
  await writeFile(join(shop, "window.mjs"), WINDOW);
  const { stdout, stderr } = await run(process.execPath, ["window.mjs"], { cwd: shop });
  expect({ stdout, stderr }).toEqual({
    stdout: [
      "true",
      ...["window", "cards", "fingerprint", "controls"].map(
        (name) => `/_sandbox/${name}.css 200 text/css; charset=utf-8 true`,
      ),
      "/_sandbox/window.js 200 text/javascript; charset=utf-8 true",
      "",
    ].join("\n"),
    stderr: "",
  });
}, 30_000);

describe("go to definition in a project that installed the tarball", () => {
  const app = `import { currencies, demoCredentials, deposit, getOrderDetails, transferFund } from "qmore-client";
import type { BasketItem, Client, PaymentType, TransferFundSepaCtParameters } from "qmore-client";

export async function settle(client: Client, item: BasketItem, payee: TransferFundSepaCtParameters): Promise<void> {
  const captured = await deposit(client, { orderNumber: "23473341", amount: "1.00", currency: "EUR", basket: [item] });
  if (captured.outcome === "done") console.log(captured.data.paymentNumber, item.unitTaxRate);
  const details = await getOrderDetails(client, { orderNumber: "23473341" });
  if (details.outcome === "done") console.log(details.data.order?.payments[0]?.state);
  await transferFund(client, { ...payee, bankBic: "ABCDEFGH" });
}
export const type: PaymentType = "CCARD";
console.log(currencies.JPY, demoCredentials.customerId);
`;
  let editor: Editor;

  beforeAll(() => {
    editor = new Editor(join(scratch, "shop/app.mts"), app);
  });
  afterAll(() => editor.close());

  it.each([
    ["await «deposit»(client", "spec/operations/deposit.yaml", "operation: deposit"],
    ['{ «orderNumber»: "23473341", amount', "spec/parameters.yaml", "orderNumber:"],
    ["«basket»: [item]", "spec/groups.yaml", "basket:"],
    ["captured.data.«paymentNumber»", "spec/operations/deposit.yaml", "paymentNumber:"],
    ["item.«unitTaxRate»", "spec/parameters.yaml", '"basketItem{n}UnitTaxRate":'],
    ["await «getOrderDetails»(", "spec/operations/getOrderDetails.yaml", "operation: getOrderDetails"],
    ["details.data.«order»", "spec/operations/getOrderDetails.yaml", "order:"],
    ["«payments»[0]", "spec/objects/order.yaml", "payments:"],
    ["[0]?.«state»", "spec/objects/payment.yaml", "state:"],
    ["«bankBic»: ", "spec/parameters.yaml", "bankBic:"],
    ["payee: «TransferFundSepaCtParameters»", "spec/operations/transferFund.yaml", "SEPA-CT:"],
    ["type: «PaymentType»", "spec/enumerations.yaml", "PaymentType:"],
    ["currencies.«JPY»", "spec/enumerations.yaml", 'JPY: { numeric: "392", decimals: 0, name: Yen }'],
    ["console.log(currencies.JPY, «demoCredentials»", "spec/service.yaml", "demo:"],
  ])("leads from %s to %s: %s", async (marked, file, line) => {
    expect(await editor.definitionAt(marked)).toEqual([{ file: join(installed, file), line }]);
  });

  it("ends at the declaration of what is written by hand", async () => {
    const [found] = await editor.definitionAt("client: «Client»");
    expect(found).toEqual({
      file: join(installed, "dist/runtime/client.d.ts"),
      line: expect.stringContaining("Client") as unknown,
    });
  });
});

it("a stack trace through a validator shows the lines of the spec", async () => {
  const shop = join(scratch, "shop");
  const fails = (body: string): string =>
    `import { checkDepositParameters } from "./node_modules/qmore-client/dist/shared.js";
const fail = { get() { throw new Error("not here"); } };
const item = Object.defineProperty({}, "quantity", fail);
checkDepositParameters(${body});
`;
  const trace = async (body: string): Promise<string> => {
    await writeFile(join(shop, "trace.mjs"), fails(body));
    const failed: unknown = await run(process.execPath, ["--enable-source-maps", "trace.mjs"], { cwd: shop }).catch(
      (error: unknown) => error,
    );
    const line = /at check\w+ \((.*\.yaml):(\d+):\d+\)/.exec(String(failed));
    const text = await readFile(line?.[1] ?? "", "utf8");
    return text.split("\n")[Number(line?.[2]) - 1]?.trim() ?? "";
  };
  expect(await trace('Object.defineProperty({}, "amount", fail)')).toBe("amount:");
  expect(await trace("{ basket: [item] }")).toBe('"basketItem{n}Quantity":');
}, 30_000);
