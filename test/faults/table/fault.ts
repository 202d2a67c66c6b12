/** What a fault between the call and the answer is, and what becomes of the call. */
import type { ClientOptions, Evidence, Outcome } from "../../../generated/index.js";
import type { RawServer, WhenOver } from "../../support/raw-server.js";

/** Milliseconds that a call may take against a faulty gateway. */
export const DEADLINE = 150;
/** Milliseconds before an abort. */
export const SOON = 50;

/** Where a call goes, and what is special about it. */
export interface FaultyGateway {
  readonly url: string;
  /** Undefined where there is no server. */
  readonly server?: RawServer;
  readonly options?: Partial<ClientOptions>;
  readonly signal?: AbortSignal;
  /** Whether a call that gets stuck has come as far as it will. Default: from the start. */
  readonly isThere?: () => boolean;
  /** Done between the making of the client and the call, and when that has ended. */
  readonly beforeCall?: () => void;
  readonly afterCall?: () => void;
}

export interface TransportFault {
  readonly fault: string;
  /** Over TLS on demand; without that, over what the fault needs. */
  readonly start: (whenOver: WhenOver, tls?: boolean) => Promise<FaultyGateway>;
  readonly outcome: Outcome;
  readonly phase: Evidence["phase"];
  readonly code: string;
  /** Whether a request reaches the gateway. */
  readonly isSeen: boolean;
  /** Changes something that counts for the whole process: no other call may run beside it. */
  readonly runsAlone: boolean;
}

/** A line of the table, written down by hand. */
export type Row = readonly [
  fault: string,
  start: TransportFault["start"],
  outcome: Outcome,
  phase: Evidence["phase"],
  code: string,
];
