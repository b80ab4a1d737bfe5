import type { PageFact } from '../../types.ts';
import type { Role } from '../roles/role.ts';
import { factIn } from '../factIn.ts';

/** Who wrote it by its dateline: Ann Lee in "LISK, Nov 12. /Ann Lee - Quillon/". */
export function findWriterInDateline(
  roles: readonly Role[],
  accepts: (people: string) => boolean,
): PageFact | null {
  const { writer = null, paragraph } = roles.find((one) => one.writer !== null) ?? {};
  if (writer === null || !paragraph || !accepts(writer)) return null;
  return factIn(writer, paragraph);
}
