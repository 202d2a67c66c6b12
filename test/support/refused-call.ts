import { InvalidParametersError } from "../../generated/index.js";
import type { Problem } from "../../generated/index.js";
import { ok } from "./answering-agent.js";
import { clientAnsweringWith } from "./clients.js";
import { callOperation } from "./untyped.js";

/**
 * Makes a call that the client must refuse before anything is sent, and gives its error. Fails when the call is made, and
 * when it ends in any other way.
 */
export async function refusedCall(
  operation: string,
  parameters: unknown,
  options?: unknown,
): Promise<InvalidParametersError> {
  let sent = 0;
  const client = clientAnsweringWith(() => {
    sent++;
    return ok("status=0");
  });
  try {
    await callOperation(client, operation, parameters, options);
  } catch (error) {
    if (error instanceof InvalidParametersError && sent === 0) return error;
    throw error;
  }
  throw new Error(`${operation} was sent: ${JSON.stringify(parameters)}`);
}

/** The faults of a call that the client must refuse. */
export async function faultsOf(operation: string, parameters: unknown): Promise<readonly Problem[]> {
  return (await refusedCall(operation, parameters)).problems;
}
