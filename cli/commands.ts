/** The subcommands. Each is a file of commands/, which is loaded when it is called and not before. */
import type { Command } from "commander";
import type { ExitCode } from "./exit-codes.js";
import type { Terminal } from "./terminal.js";

/** What a subcommand works with. */
export interface Call {
  readonly terminal: Terminal;
  /** What follows the subcommand's name. */
  readonly words: readonly string[];
  /** Says what the command ends with; without it, all is well. */
  readonly end: (code: ExitCode) => void;
}

/** Gives a subcommand its options, its help and its action. */
export type Define = (command: Command, call: Call) => void | Promise<void>;

export interface Subcommand {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ readonly define: Define }>;
}

export const subcommands: readonly Subcommand[] = [
  {
    name: "operations",
    summary: "list the operations of the gateway",
    load: () => import("./commands/operations.js"),
  },
];
