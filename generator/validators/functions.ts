/**
 * Functions that stand once in the emitted validators, so that a rule costs the code one line where it applies. Each takes
 * the errors found so far (null for none) and gives them back, with its own appended.
 */
export const FUNCTIONS = {
  /** Type, length in UTF-8 bytes (which is what the gateway counts), and form of a text. */
  checkValue: `function (value, { length, form }, instancePath, errors) {
    let params;
    if (typeof value !== "string") params = { rule: "type", type: "string" };
    else if (length !== undefined) {
      const bytes = Buffer.byteLength(value);
      if (bytes < length.min || bytes > length.max) params = { rule: "length", allowed: length.allowed };
    }
    if (params === undefined && form !== undefined && !form.pattern.test(value)) params = { rule: form.rule, allowed: form.allowed };
    if (params === undefined) return errors;
    const error = { instancePath, keyword: params.rule === "type" ? "type" : "value", params };
    return errors === null ? [error] : [...errors, error];
  }`,
  /** Properties that must be there. */
  checkRequired: `function (data, names, instancePath, errors) {
    const missing = names.filter((name) => data[name] === undefined);
    if (missing.length === 0) return errors;
    const found = missing.map((missingProperty) => ({ instancePath, keyword: "required", params: { missingProperty } }));
    return errors === null ? found : [...errors, ...found];
  }`,
  /** Properties that may be there. */
  checkKnown: `function (data, names, instancePath, errors) {
    const unknown = Object.keys(data).filter((name) => !names.includes(name));
    if (unknown.length === 0) return errors;
    const found = unknown.map((additionalProperty) => ({ instancePath, keyword: "additionalProperties", params: { additionalProperty } }));
    return errors === null ? found : [...errors, ...found];
  }`,
} as const;

export type FunctionName = keyof typeof FUNCTIONS;
