/** Makes a value when it is first asked for, and keeps it: `const loadTable = once(() => readTable())`. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The same for each key: `const indexOf = oncePer((language) => index(language.words()))`. */
export function oncePer<Key extends WeakKey, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

/** Makes a value when it is asked for, and keeps it only while somebody uses it. */
export function onceWhileUsed<Value extends WeakKey>(make: () => Value): () => Value {
  let made: WeakRef<Value> | null = null;
  return () => {
    const value = made?.deref() ?? make();
    if (made?.deref() !== value) made = new WeakRef(value);
    return value;
  };
}

/** Makes a value when it is asked for, and keeps it for so many milliseconds. */
export function onceIn<Value>(
  milliseconds: number,
  make: () => Value,
  now = () => performance.now(),
): () => Value {
  let made: { readonly value: Value; readonly since: number } | null = null;
  return () => {
    if (!made || now() - made.since >= milliseconds) made = { since: now(), value: make() };
    return made.value;
  };
}
