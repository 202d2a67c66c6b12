import { InvalidParametersError } from "../../generated/index.js";
import type { Client, Result } from "../../generated/index.js";
import type { Step } from "./steps.js";

/** What became of a step. */
export interface TakenStep {
  readonly title: string;
  readonly outcome: string;
  readonly detail: string;
  readonly milliseconds: number;
  readonly isExpected: boolean;
}

/** Takes the steps one after the other. */
export async function runSteps(client: Client, steps: readonly Step[]): Promise<TakenStep[]> {
  const taken: TakenStep[] = [];
  for (const step of steps) {
    const started = performance.now();
    const { outcome, detail } = await take(client, step);
    const milliseconds = performance.now() - started;
    taken.push({ title: step.title, outcome, detail, milliseconds, isExpected: outcome === step.expected });
  }
  return taken;
}

async function take(client: Client, step: Step): Promise<{ outcome: string; detail: string }> {
  try {
    const result = await step.call(client);
    return { outcome: result.outcome, detail: detailOf(result) };
  } catch (error) {
    if (!(error instanceof InvalidParametersError)) throw error;
    const [fault] = error.problems;
    return { outcome: "refused before sending", detail: `${fault?.parameter ?? ""}: ${fault?.allowed ?? ""}` };
  }
}

function detailOf(result: Result<object>): string {
  if (result.outcome !== "done") return result.evidence.message;
  const fields = Object.entries(result.data).map(([name, value]: [string, unknown]) => `${name} ${summary(value)}`);
  return fields.join(", ");
}

function summary(value: unknown): string {
  if (Array.isArray(value)) return String(value.length);
  if (typeof value !== "object" || value === null) return String(value);
  const shown = ["paymentType", "state", "amount", "currency"].map((name): unknown => Reflect.get(value, name));
  return shown.filter((text) => typeof text === "string").join(" ");
}

/** The table at the end. */
export function printSteps(taken: readonly TakenStep[]): string {
  const width = (pick: (step: TakenStep) => string): number => Math.max(...taken.map((step) => pick(step).length));
  const titles = width(({ title }) => title);
  const outcomes = width(({ outcome }) => outcome);
  const lines = taken.map(({ title, outcome, detail, milliseconds, isExpected }) =>
    [
      isExpected ? "✓" : "✗",
      title.padEnd(titles),
      outcome.padEnd(outcomes),
      `${milliseconds.toFixed(1).padStart(6)} ms`,
      detail,
    ]
      .join("  ")
      .trimEnd(),
  );
  const unexpected = taken.filter(({ isExpected }) => !isExpected).length;
  return [...lines, "", `${taken.length - unexpected} of ${taken.length} calls ended as expected.`].join("\n");
}
