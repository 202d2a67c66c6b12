/**
 * The property of a parameter in TypeScript: the vendor's name, or in a repeating group what follows the item prefix, with a
 * small first letter.
 */
export function itemProperty(item: string | undefined, name: string): string {
  if (item === undefined || !name.startsWith(item)) return name;
  const rest = name.slice(item.length);
  return rest.charAt(0).toLowerCase() + rest.slice(1);
}
