import { createHash } from 'node:crypto';

/** The same for the same bytes, and for no others. */
export function fingerprintOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}
