/** `npm run build --workspace cli`: makes cli/dist, which is what is published beside the bin file. */
import { copyFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundleToPublish } from "./bundle.mjs";

const dist = fileURLToPath(new URL("dist", import.meta.url));
rmSync(dist, { recursive: true, force: true });
await bundleToPublish(dist);
copyFileSync(fileURLToPath(new URL("../LICENSE", import.meta.url)), `${dist}/LICENSE`);
