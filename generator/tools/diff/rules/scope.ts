import type { Context, Seen } from "./rule.js";

export interface Scope {
  /** In a sentence. */
  readonly who: string;
  readonly operations: readonly string[];
}

/** Whose lists a path is about: an operation's, a variant's or a group's. */
export function scopeOf({ kind, name, path }: Seen, { either }: Context): Scope {
  if (kind === "groups") {
    const group = path[1] ?? "";
    return { who: `The group ${group}`, operations: either.sendersOf(group) };
  }
  const variant = path[0] === "variants" && path[1] === "cases" ? path[2] : undefined;
  return { who: variant === undefined ? name : `${name} with ${variant}`, operations: [name] };
}
