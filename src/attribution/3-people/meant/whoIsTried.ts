import type { Character } from '../character.ts';
import type { Asked } from './asked.ts';
import type { Form } from './form.ts';
import { sentencesOf } from './joined.ts';
import { hasOtherPart } from './otherParts.ts';

/** Quist denies the charge. A prosecutor told the court why. *The defendant* said no: the only one of whom the article tells that they are tried. */
export function whoIsTried(asked: Asked, { noun, opening, words }: Form): Character | null {
  const { naming, recent, language } = asked;
  const { tried, mayBeCalled } = language.people;
  if (naming.form !== 'description' || opening !== 'the' || words.length > 0 || !tried.test(noun))
    return null;
  const isTried = (one: Character): boolean =>
    one.sort === 'person' &&
    !one.isDescribed &&
    !hasOtherPart(one, asked) &&
    mayBeCalled(noun, sentencesOf(one, asked));
  const [only, ...others] = recent.filter(isTried);
  return others.length === 0 ? (only ?? null) : null;
}
