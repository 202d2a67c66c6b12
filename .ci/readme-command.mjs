/** Prints the test command of the README: the one line in its fenced shell blocks that runs `npm test`. */
import { readFileSync } from "node:fs";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const lines = [...readme.matchAll(/^```sh\n([^]*?)\n```$/gm)].flatMap(([, block = ""]) => block.split("\n"));
const commands = lines.filter((line) => /\bnpm test\b/.test(line));
if (commands.length !== 1) throw new Error(`README.md: ${commands.length} commands with \`npm test\`, expected 1`);
process.stdout.write(`${commands[0]}\n`);
