/** An object of JSON whose members are not known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** The value as an object; empty when it is none. */
export function asJson(value: unknown): Json {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The value as a list of objects; empty when it is none. */
export function asList(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(asJson) : [];
}

/** The value as text; empty when it is none. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
