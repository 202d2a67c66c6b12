/** Credentials come from the environment or from a file, and never from the command line, which others can read. */
import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { createClient, credentialsFromEnv, demoCredentials, InvalidOptionsError } from "qmore-client";
import type { Client, ClientOptions, Credentials } from "qmore-client";
import type { Terminal } from "./terminal.js";
import { hideSecrets } from "./secrets.js";
import { UsageError } from "./usage-error.js";

export interface ClientChoice extends Pick<ClientOptions, "onIntent" | "onResult" | "timeout" | "maxConcurrent"> {
  /** File of lines `QMORE_SECRET=...`. Where it is named, none of these variables is taken from the environment. */
  readonly envFile?: string | undefined;
  /** Where they were read before: the file may say something else by now, or be one that can be read only once. */
  readonly credentials?: Credentials | undefined;
  /** Only the published demo account, and only on this machine. */
  readonly sandbox?: boolean | undefined;
  /** The client sends nothing: a published account may have any address. */
  readonly isSilent?: boolean | undefined;
}

/** @throws {UsageError} when there are no credentials, or others than are allowed here */
export function createClientFromEnv(terminal: Terminal, choice: ClientChoice = {}): Client {
  const { envFile, sandbox = false, isSilent = false, credentials: known, ...options } = choice;
  const credentials = known ?? readCredentials(terminal, envFile);
  if (sandbox && !isDemo(credentials))
    throw new UsageError("--sandbox: these are not the published demo credentials. Nothing was sent.");
  try {
    return createClient({ ...credentials, ...options, ...(isSilent && !sandbox ? { demo: true } : {}) });
  } catch (error) {
    throw asUsage(error, sandbox);
  }
}

/** @throws {UsageError} that names what is missing */
export function readCredentials(terminal: Terminal, envFile: string | undefined): Credentials {
  const env = envFile === undefined ? terminal.env : readEnvFile(envFile);
  hideSecrets(terminal, env);
  try {
    return credentialsFromEnv(env);
  } catch (error) {
    if (!(error instanceof InvalidOptionsError)) throw error;
    const missing = error.problems.filter(({ rule }) => rule === "required").map(({ parameter }) => parameter);
    if (missing.length === 0) throw error;
    const where = envFile === undefined ? "in the environment, or name a file with --env-file" : `in ${envFile}`;
    throw new UsageError(
      `No credentials: ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} not set. Set them ${where}.`,
    );
  }
}

function readEnvFile(file: string): Readonly<Record<string, string | undefined>> {
  try {
    return parseEnv(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`--env-file: ${error instanceof Error ? error.message : "it cannot be read"}`);
  }
}

function isDemo({ customerId, secret }: Credentials): boolean {
  return customerId === demoCredentials.customerId && secret === demoCredentials.secret;
}

/** The client itself refuses a published account away from this machine. */
function asUsage(error: unknown, sandbox: boolean): unknown {
  const isAway = error instanceof InvalidOptionsError && error.problems.some(({ rule }) => rule === "published");
  if (!isAway) return error;
  const what = sandbox ? "--sandbox" : "These are published credentials, for the sandbox alone";
  return new UsageError(
    `${what}: QMORE_BASE_URL has to be an address of this machine, such as http://127.0.0.1:8080. Nothing was sent.`,
  );
}
