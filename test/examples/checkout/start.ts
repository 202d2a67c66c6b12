/** `npm run shop`: the shop, with the sandbox in the place of the gateway. */
// In a shop of your own: from "qmore-client" and "qmore-client/sandbox".
import { createClient, demoCredentials } from "../../../generated/index.js";
import { startSandbox } from "../../../sandbox/index.js";
import { createServer } from "./server.js";

const sandbox = await startSandbox({ mode: "stateful" });
const shop = createServer(createClient({ ...demoCredentials, baseUrl: sandbox.url }), { logger: true });
await shop.listen({ host: "127.0.0.1", port: 3000 });
process.stdout.write(
  `The shop: ${shop.listeningOrigin}\nThe gateway, with a button to close the day: ${sandbox.url}\n`,
);
