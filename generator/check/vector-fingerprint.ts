/**
 * The fingerprint of a vector, computed from the spec. Written for the checker alone: the runtime signs with code of its own,
 * so that a mistake in one does not hide in the other.
 */
import { createHash, createHmac } from "node:crypto";
import { child, items, textOf } from "../parsed-value.js";
import type { Value } from "../parsed-value.js";
import { itemProperty } from "./item-property.js";
import type { CallOutline, OperationOutline } from "./outline-operation.js";
import type { Outline } from "./outline.js";

/** Values in the order of the profile; a shop id that is not used is skipped like any optional value. */
function prefixValues(outline: Outline, operation: string, vector: Value): readonly string[] | undefined {
  const account = outline.credentials?.get(textOf(child(vector, "credentials")) ?? "");
  const defaults = child(outline.service, "defaults");
  const profile = outline.profiles?.get(textOf(child(vector, "profile") ?? child(defaults, "profile")) ?? "");
  const settings = child(vector, "settings");
  const setting = (name: string): string | undefined => textOf(child(settings, name)) ?? textOf(child(account, name));
  const language = setting("language") ?? textOf(child(defaults, "language"));
  if (profile === undefined || language === undefined) return undefined;
  const values = new Map([
    ["customerId", setting("customerId")],
    ["shopId", setting("shopId") === "none" ? undefined : setting("shopId")],
    ["password", setting("password")],
    ["secret", setting("secret")],
    ["language", language],
    ["operation", operation],
  ]);
  return items(child(profile, "prefix")).flatMap((entry) => values.get(textOf(child(entry, "value")) ?? "") ?? []);
}

/** Values of one name of a fingerprint order; a repeating group gives its counter and then item by item. */
function valuesOf(outline: Outline, name: string, given: Value | undefined): readonly string[] {
  const group = outline.groups.get(name);
  if (group === undefined) return [child(given, name)].flatMap((value) => textOf(value) ?? []);
  const members = group.fingerprint.map((member) => itemProperty(group.item, member.text));
  if (group.item === undefined) return members.flatMap((member) => textOf(child(given, member)) ?? []);
  const sent = child(given, name);
  if (sent === undefined) return [];
  const all = items(sent);
  return [String(all.length), ...all.flatMap((item) => members.flatMap((member) => textOf(child(item, member)) ?? []))];
}

export function vectorFingerprint(
  outline: Outline,
  operation: OperationOutline,
  call: CallOutline,
  vector: Value,
): string | undefined {
  const secret = textOf(child(outline.credentials?.get(textOf(child(vector, "credentials")) ?? ""), "secret"));
  const prefix = prefixValues(outline, operation.name, vector);
  if (secret === undefined || prefix === undefined) return undefined;
  const given = child(vector, "parameters");
  const message = [...prefix, ...call.fingerprint.flatMap((name) => valuesOf(outline, name.text, given))].join("");
  const plain = textOf(child(vector, "algorithm")) === "sha512";
  return (plain ? createHash("sha512") : createHmac("sha512", secret)).update(message, "utf8").digest("hex");
}
