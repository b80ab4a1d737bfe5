import { isNode, isScalar } from 'yaml';

/** Text of a value as it is written (a date stays "2026-11-24"); null for a list, a map or nothing. */
export function scalarText(node: unknown): string | null {
  if (!isScalar(node) || isEmpty(node)) return null;
  return typeof node.value === 'string' ? node.value : (node.source ?? null);
}

/** A key without a value. */
export function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}

/** Where a node begins, as an offset into the YAML. */
export function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
