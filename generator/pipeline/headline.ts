/** The first line of every generated file of code. */
export function headline(from: string): string {
  return `// Generated from ${from}. Do not edit: change the spec and run \`npm run generate\`.\n`;
}
