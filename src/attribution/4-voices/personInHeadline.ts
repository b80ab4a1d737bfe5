import type { Line } from '../2-reports/readLines.ts';
import type { Cast } from '../3-people/cast.ts';
import { isOther } from '../3-people/character.ts';
import { nameOf } from '../3-people/naming.ts';
import { speakerOf, type Named } from '../3-people/speakerOf.ts';
import { isWholeName } from './isWholeName.ts';

/** An article, and who was named in it so far. */
interface Told {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly cast: Cast;
}

/** Tom Fry, mayor of Lisk, resigns ¶ *He* is tired, *he* said: whom the headline is about, where nobody was named below it. */
export function personInHeadline({ text, lines, cast }: Told, pronoun: Named): Named | null {
  const { people, subjectOf } = cast.language;
  const gender = people.pronouns[pronoun.name.toLowerCase()]?.gender ?? null;
  const title = lines.find(({ block }) => block.kind === 'title');
  const isNobody = pronoun.id === null && !cast.recent.some(({ sort }) => sort === 'person');
  const subject = gender && title && isNobody ? subjectOf(title.pieces) : null;
  if (!title || subject?.from !== 0) return null;
  const naming = nameOf(text, title.pieces, subject, people);
  const own = people.genderOfName(naming.name);
  const noun = people.headNoun(naming.role ?? '');
  const isPerson = own !== null || people.isPersonWord(noun);
  const isMeant = isWholeName(naming, people) && isPerson && !isOther(own, gender);
  return isMeant ? speakerOf(text, cast, title.pieces, subject) : null;
}
