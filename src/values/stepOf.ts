/** A number, in steps that grow: "1", "2", "4" up to four, "8" up to eight, "far", and "never" from a number on. */
export function stepOf(count: number, never: number): string {
  if (count >= never) return 'never';
  return count <= 2 ? String(count) : count <= 4 ? '4' : count <= 8 ? '8' : 'far';
}
