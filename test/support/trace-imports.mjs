import { writeSync } from "node:fs";
import { createRequire, register } from "node:module";

/**
 * For a child process: imports the module that the first argument names, which sees the others as its own, and prints the
 * packages that were loaded on the way.
 */
const [module] = process.argv.splice(2, 1);
const channel = new MessageChannel();
const imported = new Set();
channel.port1.on("message", (url) => imported.add(url)).unref();

const hook = `
let port;
export const initialize = (data) => { port = data.port; };
export const resolve = async (specifier, context, next) => {
  const found = await next(specifier, context);
  if (context.parentURL !== undefined) port.postMessage(found.url);
  return found;
};`;
register(`data:text/javascript,${encodeURIComponent(hook)}`, {
  parentURL: import.meta.url,
  data: { port: channel.port2 },
  transferList: [channel.port2],
});

const { cache } = createRequire(import.meta.url);
const before = new Set(Object.keys(cache));
await import(module);
// The hook runs in a thread of its own; its last messages may still be on their way.
await new Promise((resolve) => setTimeout(resolve, 50));

const required = Object.keys(cache).filter((file) => !before.has(file));
const names = [...imported, ...required].flatMap(
  (place) => /.*\/node_modules\/((@[^/]+\/)?[^/]+)/.exec(place)?.[1] ?? [],
);
writeSync(1, JSON.stringify([...new Set(names)].sort()));
process.exit(0);
