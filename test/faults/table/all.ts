/** Every fault between the call and the answer, for an operation that moves money. */
import { cutOff } from "./cut-off.js";
import type { Row, TransportFault } from "./fault.js";
import { strange } from "./strange.js";
import { unsent, withCertificatesOff } from "./unsent.js";

const listed = (rows: readonly Row[], isSeen: boolean): TransportFault[] =>
  rows.map(([fault, start, outcome, phase, code]) => ({
    fault,
    start,
    outcome,
    phase,
    code,
    isSeen,
    runsAlone: start === withCertificatesOff,
  }));

export const transportFaults: readonly TransportFault[] = [
  ...listed(unsent, false),
  ...listed([...cutOff, ...strange], true),
];
