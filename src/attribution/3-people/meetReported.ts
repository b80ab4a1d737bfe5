import type { Piece, Report } from '../../language/attribution.ts';
import { phraseOf } from '../../language/any/attribution/pieces.ts';
import { byDescription } from './byDescription.ts';
import type { Cast, Resolved } from './cast.ts';
import { nameOf } from './naming.ts';
import { sortOf } from './sortOf.ts';

/** Residents blocked the road, Kursblatt reports. *They* say …: people or a body of whom a medium tells, and not the medium. */
export function meetReported(
  text: string,
  cast: Cast,
  pieces: readonly Piece[],
  { content, press }: Report,
  { id }: Resolved,
): void {
  const { people, subjectOf } = cast.language;
  const teller = cast.recent.find((one) => one.id === id);
  const isMedium = teller?.sort === 'medium' || (press !== null && teller?.sort === 'unknown');
  const [told] = isMedium ? content : [];
  const subject = told && subjectOf(pieces.slice(told.from, told.to));
  if (!told || !subject) return;
  const { from, to, beside } = subject;
  const at = (place: number): number => place + told.from;
  const own = { from: at(from), to: at(to) };
  const phrase = phraseOf(own, beside && { from: at(beside.from), to: at(beside.to) });
  const named = nameOf(text, pieces, phrase, people);
  const noun = people.headNoun(named.name).toLowerCase();
  const one = people.singular(noun) ?? noun;
  const arePeople = people.isPersonNoun(one) || people.isBody(one);
  // "*Sailors* left the port": the first word of a sentence looks like a name
  const isPlain = own.to === own.from + 1 && people.plural.test(noun) && arePeople;
  const naming = isPlain ? ({ ...named, form: 'description' } as const) : named;
  const sort = sortOf(naming, '', people);
  if (naming.form === 'pronoun' || !(sort === 'people' ? arePeople : sort === 'body' || sort === 'person'))
    return;
  // "*The company* has lost nine boats, Kursblatt reports": the medium is not the company
  const isOther = byDescription(cast.recent, naming.name, cast.language) === teller;
  if (isOther) cast.meet({ ...naming, form: 'name' }, '', sort);
  else cast.meet(naming);
}
