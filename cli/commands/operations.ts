import type { Define } from "../commands.js";
import { operations } from "../operations.js";
import { bold } from "../terminal.js";

/** `qmore operations` */
export const define: Define = (command, { terminal }) => {
  command.option("--json", "print one JSON document").action(({ json = false }: { readonly json?: boolean }) => {
    terminal.out(json ? asJson() : asTable());
  });
};

const EFFECTS = { reads: "reads", reserves: "reserves", "moves-money": "moves money" } as const;

function asTable(): string {
  const entries = Object.entries(operations);
  const width = Math.max(...entries.map(([name]) => name.length));
  return entries
    .map(([name, { effect, summary }]) => `${bold(name.padEnd(width))}  ${EFFECTS[effect].padEnd(11)}  ${summary}`)
    .join("\n");
}

function asJson(): string {
  const listed = Object.entries(operations).map(([name, { effect, summary }]) => ({ name, effect, summary }));
  return JSON.stringify(listed, undefined, 2);
}
