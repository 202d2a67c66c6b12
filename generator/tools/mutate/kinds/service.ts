/** Servers, headers, limits and how answers of a profile tell errors. */
import { child, entries, items, textOf } from "../../../parsed-value.js";
import { insertBefore, remove } from "../edits.js";
import type { Mutation } from "../mutation.js";
import { ofKind } from "../source.js";
import type { Source } from "../source.js";
import { mutation } from "./kind.js";
import type { Mutate } from "./kind.js";
import { nudged, replaced } from "./replaced.js";

export const service: Mutate = (sources) =>
  ofKind(sources, "service").flatMap((source) => {
    const { root } = source;
    const headers = child(root, "headers");
    const profiles = entries(child(root, "profiles"));
    return [
      ...servers(source),
      ...items(headers).flatMap((header) => replaced("header/value", source, child(header, "value"), ["text/plain"])),
      ...items(headers).flatMap((header) => replaced("header/name", source, child(header, "name"), ["X-Other"])),
      ...profiles.flatMap(([, profile]) =>
        replaced("profile/errors", source, child(profile, "errors"), ["list", "flat"]),
      ),
      ...replaced(
        "default/profile",
        source,
        child(root, "defaults", "profile"),
        profiles.map(([name]) => name),
      ),
      ...replaced("default/language", source, child(root, "defaults", "language"), ["de"]),
      ...entries(child(root, "limits")).flatMap(([, limit]) => nudged("limit/nudge", source, limit)),
      ...replaced("limit/timeout", source, child(root, "timeouts", "call"), ["1000"]),
    ];
  });

function servers(source: Source): readonly Mutation[] {
  const all = items(child(source.root, "servers"));
  const chosen = all.flatMap((server) => child(server, "default") ?? [])[0];
  return all.flatMap((server) => {
    const url = child(server, "url");
    const changed = replaced("server/url", source, url, [`${textOf(url) ?? ""}x`]);
    const before = child(server, "source");
    if (chosen === undefined || before === undefined || child(server, "default") !== undefined) return changed;
    return [
      ...changed,
      mutation(
        "server/default",
        [source, before],
        ["", `default: ${textOf(child(server, "name")) ?? ""}`],
        [remove(source, chosen), insertBefore(source, before, "default: true")],
      ),
    ];
  });
}
