import { startSandbox } from "qmore-client/sandbox";
import type { Sandbox, SandboxOptions } from "qmore-client/sandbox";

const FIRST_PORT = 8080;
const LAST_PORT = 8179;

/** Starts on the given port and no other; without one, on 8080 or the next free one. */
export async function startOnFreePort(options: SandboxOptions): Promise<Sandbox> {
  if (options.port !== undefined) return startSandbox(options);
  for (let port = FIRST_PORT; port < LAST_PORT; port++) {
    try {
      return await startSandbox({ ...options, port });
    } catch (error) {
      if (!isPortTaken(error)) throw error;
    }
  }
  return startSandbox({ ...options, port: LAST_PORT });
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
