import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Gender } from '../../language/people.ts';
import { isOther, type Character } from './character.ts';

/** A description, who has been named, the last one first, and who spoke last. */
interface Heard {
  readonly recent: readonly Character[];
  readonly name: string;
  readonly gender: Gender | null;
  readonly speaker: number | null;
  readonly language: AttributionLanguage;
}

/** *A dock worker* said it was late. “I ran,” *the man* said: who spoke last, has no name, and may be one; nobody else was named since. */
export function heardWithoutName({
  recent,
  name,
  gender,
  speaker,
  language: { people },
}: Heard): Character | null {
  if (!people.plainly.test(name)) return null;
  const last = recent.find((one) => one.sort === 'person' && !isOther(gender, one.gender));
  const isAny = last?.isDescribed && people.meant?.indefinite.test(last.name);
  return isAny && last.id === speaker ? last : null;
}
