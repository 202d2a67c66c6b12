import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const sandbox = fileURLToPath(new URL("../sandbox", import.meta.url));

/** What the sandbox serves as it is. */
const ASSETS = ["window", "storage"].flatMap((folder) =>
  readdirSync(`${sandbox}/${folder}`)
    .filter((name) => /\.(css|js)$/.test(name))
    .map((name) => `${folder}/${name}`),
);

/** For a bundle that has the sandbox in it: sandbox/asset.ts, with the texts in it. */
export const embedded = {
  name: "embedded",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]sandbox[\\/]asset\.[jt]s$/ }, () => {
      const texts = Object.fromEntries(ASSETS.map((path) => [path, readFileSync(`${sandbox}/${path}`, "utf8")]));
      const contents = `const texts = ${JSON.stringify(texts)};
export const assetText = async (path) => {
  if (!Object.hasOwn(texts, path)) throw new Error("there is no " + path);
  return texts[path];
};`;
      return { contents, loader: "js" };
    });
  },
};
