/** Generates the clients to measure from the OpenAPI file: fetch, ky, and ky with zod's validators, each in a folder of its own. */
import { fileURLToPath } from "node:url";
import { createClient } from "@hey-api/openapi-ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const kinds = {
  fetch: [{ name: "@hey-api/client-fetch" }, "@hey-api/typescript", "@hey-api/sdk"],
  ky: [{ name: "@hey-api/client-ky" }, "@hey-api/typescript", "@hey-api/sdk"],
  "ky-zod": [{ name: "@hey-api/client-ky" }, "@hey-api/typescript", "zod", { name: "@hey-api/sdk", validator: true }],
} as const;

for (const [kind, plugins] of Object.entries(kinds)) {
  await createClient({
    input: here("openapi.yaml"),
    output: here(`../made/${kind}`),
    plugins: [...plugins],
    logs: { level: "silent" },
  });
}
