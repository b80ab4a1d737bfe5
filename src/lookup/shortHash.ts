import { createHash } from 'node:crypto';

/** Eight characters that stand for a text in a `custom_id`, which has room for a hundred. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
