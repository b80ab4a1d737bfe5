/** Throws a TypeError that names the argument where a program without types gives something else for a text. */
export function requireText(name: string, value: unknown): asserts value is string {
  if (typeof value === 'string') return;
  throw new TypeError(`${name} is ${describe(value)}; give a text`);
}

/** Throws a TypeError where a program without types gives something else for a list of texts with their ids. */
export function requireTexts(
  name: string,
  value: unknown,
): asserts value is readonly { readonly id: string; readonly text: string }[] {
  const example = "give a list of texts, such as [{ id: 'story', text: '…' }]";
  if (!Array.isArray(value)) throw new TypeError(`${name} is ${describe(value)}; ${example}`);
  const list: readonly unknown[] = value;
  for (const [place, one] of list.entries()) {
    if (!isRecord(one)) throw new TypeError(`${name}[${place}] is ${describe(one)}; ${example}`);
    requireText('id', one.id);
    requireText(`text of "${one.id}"`, one.text);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** "undefined", "an object": what was given, as far as it can be said in short. */
function describe(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return String(value);
  return value instanceof URL ? `the address ${value.href}` : `of type ${typeof value}`;
}
