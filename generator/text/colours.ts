/** Whether a stream shows colours: terminals do, unless their user wants none (https://no-color.org). */
export function hasColours({ isTTY }: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): boolean {
  return isTTY === true && (env["NO_COLOR"] ?? "") === "";
}
