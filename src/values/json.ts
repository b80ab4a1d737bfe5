/** Data of which nothing is known except that it came as JSON. */
export type Json = { readonly [key: string]: unknown };

/** The value as an object; one without members where it is none. */
export function asJson(value: unknown): Json {
  return isJson(value) ? value : {};
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; none where it is no list. */
export function asList(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

/** The value as a text; an empty one where it is none. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
