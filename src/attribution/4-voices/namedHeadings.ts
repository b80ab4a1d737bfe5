import { PERSON } from '../../language/any/personNames.ts';
import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Block } from '../../types.ts';
import type { Naming } from '../3-people/naming.ts';
import { nameAfterTitle } from './nameAfterTitle.ts';

const WHOLE_NAME = new RegExp(`^${PERSON}$`, 'u');

/** "2." before what a heading says, and “It is tired”: before a name. */
const OPENING = /^[#\s*_]*(?:\d{1,3}[.)]\s+)?(?:["“„«‘][^"”»’]{2,80}["”»’](?::| [–—-])\s+)?/u;
/** What parts a name and what is told of somebody: "Mara Quist*, 54,* engineer", "The engineer*:* Mara Quist", "Mara Quist *(54)*". */
const PARTING = /(?:,|:| [–—-])\s+| \(/u;

/** The person whose name a heading is, with a post perhaps or what else they are; null where it tells of anything else. */
export function personInHeading(
  text: string,
  { kind, sentences, start, end }: Block,
  language: AttributionLanguage,
): Naming | null {
  if (kind !== 'heading' || sentences.length > 0) return null;
  const lead = OPENING.exec(text.slice(start, end))?.[0].length ?? 0;
  const words = text.slice(start + lead, end).replace(/[\s*_]+$/u, '');
  const parting = PARTING.exec(words);
  const own = words.slice(0, parting?.index);
  const beside = parting ? words.slice(parting.index + parting[0].length) : '';
  // "The engineer: Mara Quist"
  const { people } = language;
  const isPost = !parting?.[0].startsWith(',') && people.isPersonNoun(people.headNoun(own));
  const who = isPost && isName(beside, language) ? beside : own;
  const name = nameAfterTitle(who, language, () => true) ?? who;
  if (!isName(name, language) || who.split(' ').includes(people.and)) return null;
  const from = start + lead + words.indexOf(who) + who.length - name.length;
  const other = who === beside ? own : beside;
  const role =
    who.slice(0, -name.length).trim() || (people.isPersonNoun(people.headNoun(other)) ? other : null);
  return {
    name,
    start: from,
    end: from + name.length,
    form: 'name',
    role: role?.replace(people.articles, '') ?? null,
  };
}

/** A whole name, of which the first word tells that it is a person's. */
const isName = (words: string, { people, outlets }: AttributionLanguage): boolean =>
  WHOLE_NAME.test(words) &&
  people.genderOfName(words) !== null &&
  !people.isBody(words) &&
  !people.isThing(words) &&
  !outlets.isMediumName(words);
