/** Makes a value when it is first asked for, and keeps it: `const loadTable = once(() => readTable())`. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
