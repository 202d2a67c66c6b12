/** What every consumer does: a call against the sandbox, and a look at its window with all that the page asks for,
 * and at the script of a data storage. */
const CHECK = `
async function check() {
  const sandbox = await startSandbox({ mode: "stateful" });
  const client = createClient({ ...demoCredentials, baseUrl: sandbox.url });
  const { orderNumber } = sandbox.createOrder({ paymentType: "CCARD", amount: "25.00" });
  const result = await deposit(client, { orderNumber, amount: "25.00", currency: "EUR" });
  if (result.outcome !== "done") throw new Error(result.evidence.message);
  const page = await (await fetch(sandbox.url)).text();
  const asked = [...page.matchAll(/(?:href|src)="([^"]+\\.(?:css|js))"/g)];
  for (const [, path] of asked) {
    const response = await fetch(sandbox.url + path);
    if (!response.ok || (await response.text()).length < 400) throw new Error("the window has no " + path);
  }
  const storage = await dataStorageInit(client, { orderIdent: "1", returnUrl: "http://127.0.0.1/" });
  const script = await fetch(storage.outcome === "done" ? storage.data.javascriptUrl : "data:,");
  if (!(await script.text()).includes("storeCreditCardInformation")) throw new Error("a data storage has no script");
  await sandbox.close();
  return \`\${result.outcome}, and a window with \${asked.length} files\`;
}
`;

/** What {@link CHECK} gives. */
export const WORKS = "done, and a window with 5 files";

const PRINT = "check().then(console.log);\n";

const IMPORT = `import { createClient, dataStorageInit, demoCredentials, deposit } from "qmore-client";
import { startSandbox } from "qmore-client/sandbox";
`;
const REQUIRE = `const { createClient, dataStorageInit, demoCredentials, deposit } = require("qmore-client");
const { startSandbox } = require("qmore-client/sandbox");
`;

export const esm = IMPORT + CHECK + PRINT;
/** With a scenario that only the package yaml can read. */
export const withYaml = esm.replace('mode: "stateful"', 'mode: "stateful", scenario: "scenario.yaml"');
export const commonjs = REQUIRE + CHECK + PRINT;
export const typescript =
  IMPORT + CHECK.replace("async function check()", "async function check(): Promise<string>") + PRINT;
export const jestTest = `${REQUIRE}${CHECK}
test("works", async () => {
  expect(await check()).toBe("${WORKS}");
});
`;
export const nextRoute = `${IMPORT}${CHECK}
export const dynamic = "force-dynamic";
export async function GET() {
  return new Response(await check());
}
`;
