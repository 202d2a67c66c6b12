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
  /** For scripts, and not in the help. */
  readonly hidden?: boolean;
  readonly load: () => Promise<{ readonly define: Define }>;
}

export const subcommands: readonly Subcommand[] = [
  { name: "call", summary: "call an operation of the gateway", load: () => import("./commands/call.js") },
  { name: "batch", summary: "call an operation for every row of a file", load: () => import("./commands/batch.js") },
  { name: "worker", summary: "call the rows of a queue", load: () => import("./commands/worker.js") },
  {
    name: "explain",
    summary: "show what a call would send, without sending it",
    load: () => import("./commands/explain.js"),
  },
  {
    name: "reconcile",
    summary: "find out what became of calls without an answer",
    load: () => import("./commands/reconcile.js"),
  },
  { name: "doctor", summary: "find out why a fingerprint is wrong", load: () => import("./commands/doctor.js") },
  { name: "confirm", summary: "tell whether a confirmation is genuine", load: () => import("./commands/confirm.js") },
  { name: "error", summary: "tell what an error code means", load: () => import("./commands/error.js") },
  {
    name: "operations",
    summary: "list the operations of the gateway",
    load: () => import("./commands/operations.js"),
  },
  {
    name: "completion",
    summary: "print a script that completes words in a shell",
    load: () => import("./commands/completion.js"),
  },
  {
    name: "complete",
    summary: "list the words that may follow",
    hidden: true,
    load: () => import("./commands/complete.js"),
  },
  { name: "sandbox", summary: "start an offline gateway", load: () => import("./commands/sandbox.js") },
];
