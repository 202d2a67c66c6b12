import { catalogue } from "./catalogue.js";
import type { Code } from "./catalogue.js";
import type { Finding, Range } from "./finding.js";

/** A finding of `code`; severity and, where nothing more exact is known, the fix come from the catalogue. */
export function makeFinding(code: Code, file: string, range: Range, message: string, fix?: string): Finding {
  return {
    code,
    severity: catalogue[code].severity,
    file,
    ...range,
    message,
    fix: fix ?? catalogue[code].fix,
  };
}
