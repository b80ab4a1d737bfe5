/** A number, in steps that grow. */
export function stepOf(count: number): string {
  if (count > 40) return 'never';
  return count <= 2 ? String(count) : count <= 4 ? '4' : count <= 8 ? '8' : 'far';
}
