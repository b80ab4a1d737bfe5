/** Throws a TypeError that names the argument where a program without types gives something else for a text. */
export function requireText(name: string, value: unknown): asserts value is string {
  if (typeof value === 'string') return;
  throw new TypeError(`${name} is ${describe(value)}; give a text`);
}

/** "undefined", "an object": what was given, as far as it can be said in short. */
function describe(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return String(value);
  return value instanceof URL ? `the address ${value.href}` : `of type ${typeof value}`;
}
