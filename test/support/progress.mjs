/** Shows how far a long run is: one line on a terminal, over and over, and nothing anywhere else. */

/** In milliseconds: what ends sooner needs no such line. */
const SOON = 2000;

/**
 * @param {number} total how many steps there are
 * @param {{ stream?: { isTTY?: boolean, write(text: string): unknown }, after?: number }} [options] `after` so many milliseconds
 */
export function progressOf(total, { stream = process.stderr, after = SOON } = {}) {
  const startedAt = performance.now();
  let count = 0;
  let isShown = false;
  const show = (text) => {
    // Back at the start, so that whatever is printed meanwhile takes the place of it.
    stream.write(`\r\u001b[K${text}\r`);
  };
  return {
    step: (name) => {
      count += 1;
      isShown = stream.isTTY === true && performance.now() - startedAt >= after;
      if (isShown) show(`${count} of ${total}: ${name}`);
    },
    end: () => {
      if (isShown) show("");
    },
  };
}
