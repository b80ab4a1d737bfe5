import type { Language } from '../../language/language.ts';
import type { Beside } from '../beside.ts';
import { wordsOf } from '../words/claimWords.ts';

/**
 * The words of the body for which whoever said a passage speaks: by what they are called, else the one whose statement stands last
 * before it in its paragraph. None where nobody speaks for others, or where that is not told.
 *
 *     a spokeswoman for Netbund   →   netbund
 *     Netbund denied it. “…,” a spokesman said.   →   netbund
 */
export function bodySpokenFor({ match: { passage }, article, language }: Beside): ReadonlySet<string> {
  const { claims } = language;
  const { speaker, role } = passage.attribution;
  const called = [role, speaker?.name].find((words) => words && claims.spokenFor(words) !== null);
  if (!speaker || !called) return new Set();
  const formsOf = (words: string) =>
    new Set(wordsOf(words, claims).map(({ form }) => form.replace(/'s$/u, '')));
  const body = claims.spokenFor(called);
  if (body) return formsOf(body);
  const before = article?.passages
    .filter(({ paragraph, start }) => paragraph === passage.paragraph && start < passage.start)
    .map(({ attribution }) => attribution.speaker?.name)
    .findLast((name) => name !== speaker.name);
  const [first] = wordsOf(before ?? '', claims);
  const isPerson =
    first !== undefined &&
    claims.isFirstName(first.form) &&
    !language.attribution.people.isBody(before ?? '');
  return before === undefined || isPerson ? new Set() : formsOf(before);
}

/** Whether words name this body and nothing else. */
export function isBodysName(body: ReadonlySet<string>, speaker: string, { claims }: Language): boolean {
  const words = wordsOf(speaker, claims).filter(({ form }) => !claims.isDeterminer(form));
  return words.length > 0 && words.every(({ form }) => body.has(form));
}
