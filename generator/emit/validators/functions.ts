/**
 * Functions that stand once in the emitted validators, so that a rule costs the code one line where it applies. Each takes
 * the errors found so far (null for none) and gives them back, with its own appended. For what is right nothing is built:
 * no path, no list, no function; and an error costs the same however many there are.
 */
export const FUNCTIONS = `
/** Type, length in UTF-8 bytes (which is what the gateway counts), and form of a text that may be absent. */
function checkValue(value, schema, instancePath, errors) {
  if (value === undefined || isValue(value, schema)) return errors;
  return withError(errors, valueError(value, schema, instancePath));
}

function isValue(value, { min, max, form }) {
  if (typeof value !== "string") return false;
  // A unit of UTF-16 is one to three bytes of UTF-8: most texts need no counting.
  if ((value.length < min || value.length * 3 > max) && !isLongEnough(value, min, max)) return false;
  return form === undefined || form.pattern.test(value);
}

function isLongEnough(value, min, max) {
  const bytes = bytesOf(value);
  return bytes >= min && bytes <= max;
}

/** Plain texts are as long as they look. */
function bytesOf(value) {
  for (let index = 0; index < value.length; index++) {
    if (value.charCodeAt(index) > 127) return Buffer.byteLength(value);
  }
  return value.length;
}

function valueError(value, { min, max, form }, instancePath) {
  const allowed = form?.allowed;
  if (typeof value !== "string") return { instancePath, keyword: "type", params: { type: "string", allowed } };
  if (isLongEnough(value, min, max)) return { instancePath, keyword: "value", params: { rule: form.rule, allowed } };
  const lengths = min === max ? \`exactly \${max} bytes (UTF-8)\` : \`\${min} to \${max} bytes (UTF-8)\`;
  return { instancePath, keyword: "value", params: { rule: "length", allowed: lengths } };
}

/** A property that must be there. */
function checkGiven(value, missingProperty, errors) {
  if (value !== undefined) return errors;
  return withError(errors, { instancePath: "", keyword: "required", params: { missingProperty } });
}

/** Properties that some values of another one need. */
function checkNeeded(data, by, values, names, errors) {
  if (!values.includes(data[by])) return errors;
  for (const missingProperty of names) {
    if (data[missingProperty] !== undefined) continue;
    errors = withError(errors, { instancePath: "", keyword: "required", params: { missingProperty, for: \`\${by} \${data[by]}\` } });
  }
  return errors;
}

/** Texts under names of a caller's own, which may be absent. */
function checkTexts(data, schema, instancePath, errors) {
  if (data === undefined) return errors;
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    return withError(errors, { instancePath, keyword: "type", params: { type: "object" } });
  }
  for (const name in data) errors = checkValue(data[name], schema, \`\${instancePath}/\${name}\`, errors);
  return errors;
}

/** Properties that may be there. */
function checkKnown(data, names, errors) {
  for (const additionalProperty in data) {
    if (!names.has(additionalProperty)) {
      errors = withError(errors, { instancePath: "", keyword: "additionalProperties", params: { additionalProperty } });
    }
  }
  return errors;
}

/** A list that may be absent, item by item. */
function checkEach(list, least, check, instancePath, errors) {
  if (list === undefined) return errors;
  if (!Array.isArray(list)) return withError(errors, { instancePath, keyword: "type", params: { type: "array" } });
  if (list.length < least) return withError(errors, { instancePath, keyword: "minItems", params: { limit: least } });
  for (let index = 0; index < list.length; index++) {
    if (!check(list[index])) errors = withErrorsBelow(errors, \`\${instancePath}/\${index}\`, check.errors);
  }
  return errors;
}

/** An object that may be absent, or null. */
function checkObject(value, check, instancePath, errors) {
  if (value === undefined || value === null || check(value)) return errors;
  return withErrorsBelow(errors, instancePath, check.errors);
}

/** An item of a list of texts. */
function checkText(data) {
  const isText = typeof data === "string";
  checkText.errors = isText ? null : [{ instancePath: "", keyword: "type", params: { type: "string" } }];
  return isText;
}

function withErrorsBelow(errors, place, found) {
  for (const error of found) {
    error.instancePath = place + error.instancePath;
    errors = withError(errors, error);
  }
  return errors;
}

function withError(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
`;
