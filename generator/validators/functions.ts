/**
 * Functions that stand once in the emitted validators, so that a rule costs the code one line where it applies. Each takes
 * the errors found so far (null for none) and gives them back, with its own appended.
 */
export const FUNCTIONS = `
/** Type, length in UTF-8 bytes (which is what the gateway counts), and form of a text that may be absent. */
function checkValue(value, { min, max, form }, instancePath, errors) {
  if (value === undefined) return errors;
  if (typeof value !== "string") return withError(errors, { instancePath, keyword: "type", params: { type: "string" } });
  if (max !== undefined) {
    const bytes = Buffer.byteLength(value);
    if (bytes < min || bytes > max) {
      const allowed = min === max ? \`exactly \${max} bytes (UTF-8)\` : \`\${min} to \${max} bytes (UTF-8)\`;
      return withError(errors, { instancePath, keyword: "value", params: { rule: "length", allowed } });
    }
  }
  if (form === undefined || form.pattern.test(value)) return errors;
  return withError(errors, { instancePath, keyword: "value", params: { rule: form.rule, allowed: form.allowed } });
}

/** Properties that must be there. */
function checkRequired(data, names, instancePath, errors) {
  return names
    .filter((name) => data[name] === undefined)
    .reduce(
      (found, missingProperty) => withError(found, { instancePath, keyword: "required", params: { missingProperty } }),
      errors,
    );
}

/** Properties that may be there. */
function checkKnown(data, names, instancePath, errors) {
  return Object.keys(data)
    .filter((name) => !names.includes(name))
    .reduce(
      (found, additionalProperty) =>
        withError(found, { instancePath, keyword: "additionalProperties", params: { additionalProperty } }),
      errors,
    );
}

function withError(errors, error) {
  return errors === null ? [error] : [...errors, error];
}
`;
