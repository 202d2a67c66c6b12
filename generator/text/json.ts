/** Values as JSON and YAML have them. */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** For files and for programs: indented, with a line end. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

// What was thrown, as far as one may know.

/** What it says. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** Whether a call of the system failed; where a code is given, with that one: `ENOENT` for what is not there. */
export function isSystemError(thrown: unknown, code?: string): thrown is Error {
  if (!(thrown instanceof Error && "code" in thrown)) return false;
  return code === undefined || thrown.code === code;
}

/** The version in the text of a package.json; undefined where it says none. */
export function versionIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    const described: unknown = JSON.parse(text);
    const version = isRecord(described) ? described["version"] : undefined;
    return typeof version === "string" ? version : undefined;
  } catch {
    return undefined;
  }
}

export function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((one) => typeof one === "string");
}
