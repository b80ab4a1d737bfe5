/**
 * Freezes plain objects and arrays with all that they hold, so that nobody who gets them changes them for others.
 *
 * It goes no further where something is frozen: that has to be so throughout. Getters are called, so freeze what has some
 * by itself.
 */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
