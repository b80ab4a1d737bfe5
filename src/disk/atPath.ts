/** What is wrong with a path that a person gave: the path and the reason, unless it is empty and names nothing. */
export function atPath(path: string, reason: string): string {
  return path === '' ? 'the path is empty' : `${path}: ${reason}`;
}
