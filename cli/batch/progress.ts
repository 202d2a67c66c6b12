/** How far a batch is, for who looks at a terminal: a bar with rate and time left. Elsewhere nothing is drawn. */
import { SingleBar } from "cli-progress";
import type { RowStates } from "./row-states.js";

export interface ProgressBar {
  readonly update: () => void;
  readonly stop: () => void;
}

/** Milliseconds over which the rate is measured. */
const SMOOTH = 1_000;

export function startProgress(rows: number, states: RowStates, isShown: boolean): ProgressBar {
  const nothing = (): void => undefined;
  if (!isShown) return { update: nothing, stop: nothing };
  const bar = new SingleBar({
    format: "{bar} {value}/{total} rows  {rate}/s  {left} left  {unclear} open",
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    fps: 5,
  });
  const ended = (): number => states.count("done", "refused", "unclear");
  let [since, countedThen, rate] = [performance.now(), ended(), 0];
  const fields = (): object => {
    const seconds = (performance.now() - since) / 1_000;
    if (seconds * 1_000 > SMOOTH) {
      rate = (ended() - countedThen) / seconds;
      [since, countedThen] = [performance.now(), ended()];
    }
    const left = rate > 0 ? shownTime((rows - ended()) / rate) : "?";
    return { rate: Math.round(rate), left, unclear: states.count("open", "unclear") };
  };
  bar.start(rows, ended(), fields());
  return {
    update: () => {
      bar.update(ended(), fields());
    },
    stop: () => {
      bar.stop();
    },
  };
}

function shownTime(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (seconds < 3_600) return `${Math.ceil(seconds / 60)} min`;
  return `${(seconds / 3_600).toFixed(1)} h`;
}
