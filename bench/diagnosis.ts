/** `npm run bench:diagnosis`: what it takes to find out why a fingerprint is wrong, beside signing the same once. */
import { createHmac, randomBytes } from "node:crypto";
import { diagnoseFingerprint } from "../runtime/index.js";
import { withBasket } from "../test/support/fingerprint-mistakes.js";
import { SECRET, depositValues } from "../test/support/signed-wrong.js";
import type { Values } from "../test/support/signed-wrong.js";

const ROUNDS = 5;
const received = randomBytes(64).toString("hex");

function least(work: () => unknown): string {
  let milliseconds = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const startedAt = performance.now();
    work();
    milliseconds = Math.min(milliseconds, performance.now() - startedAt);
  }
  return `${milliseconds.toFixed(3).padStart(9)} ms`;
}

function measure(name: string, values: Values): void {
  const sequence = values.map(([field, value]) =>
    field === "secret" ? { name: field, value, role: "secret" as const } : { name: field, value },
  );
  const request = { sequence, sent: sequence, absent: [], secret: SECRET, otherSecrets: {}, received };
  const text = values.map(([, value]) => value).join("");
  const signing = least(() => createHmac("sha512", SECRET).update(text).digest("hex"));
  process.stdout.write(`${least(() => diagnoseFingerprint(request))}   ${signing}   ${name}\n`);
}

process.stdout.write(`diagnosis, signing once; least of ${ROUNDS}, Node ${process.version}\n`);
measure("a deposit", depositValues);
measure("a basket of ten items (goal: at most 50 ms)", withBasket);
const many = Array.from({ length: 11_000 }, (_, index) => [`basketItem${index + 1}Name`, "x".repeat(50)] as const);
measure("11,000 fields (goal: at most 2000 ms)", [...depositValues, ["basketItems", "11000"], ...many]);
