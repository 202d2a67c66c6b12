import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Call {
  readonly check: boolean;
  readonly help: boolean;
  readonly spec: string;
  readonly out: string;
  readonly format: "text" | "json" | "github";
}

export const usage = `usage: npm run generate [-- OPTIONS]

  --check          change nothing; say what is out of step, and end with 1 if something is
  --spec FOLDER    the spec (default: spec)
  --out FOLDER     where the generated files belong (default: generated)
  --format FORMAT  of findings: text, json or github (default: text)
  --help           show this

Folders are relative to the repository. Ends with 0 when all is well, 1 for findings or files out of step, 2 for anything else.`;

const options = {
  check: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
  spec: { type: "string", default: "spec" },
  out: { type: "string", default: "generated" },
  format: { type: "string", default: "text" },
} as const;

/** Reads a command line, or says what is wrong with it. */
export function parseCall(args: string[]): Call | { readonly mistake: string } {
  try {
    const { format, ...values } = parseArgs({ args, options }).values;
    if (format === "text" || format === "json" || format === "github") return { ...values, format };
    return { mistake: `There is no format "${format}".` };
  } catch (error) {
    if (error instanceof TypeError) return { mistake: error.message };
    throw error;
  }
}
