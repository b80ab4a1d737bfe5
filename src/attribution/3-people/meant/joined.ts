import type { Block } from '../../../types.ts';
import { isOther, type Character } from '../character.ts';
import type { Asked } from './asked.ts';
import { descriptionSigns } from './descriptionSigns.ts';
import { detailsOf } from './detailsOf.ts';
import { KIN, type Form } from './form.ts';
import { keyOf } from './keyOf.ts';

/** So many sentences behind the one that names somebody, a quotation may still be theirs to which it led. */
const NEAR = 3;

/** What somebody says may be about anybody. */
const QUOTED = /["“][^"“”]*["”]/gu;

/**
 * Whether nothing joins a description to a person who has a name: “It is late,” said Mara Quist. *The landlord* said it was not.
 * The article calls them so, tells of them what such people do, or led up to what they say.
 */
export function isUnjoined(who: Character, form: Form, asked: Asked): boolean {
  const { naming, traces, language } = asked;
  const { people } = language;
  const { kind, opening, noun } = form;
  if (naming.form !== 'description' || kind !== 'person' || opening !== 'the') return false;
  if (who.sort !== 'person' || who.isDescribed) return false;
  if (people.demonym.test(naming.name) || traces.of(who.id).joined.has(noun)) return false;
  return !(
    isTold(who, form, asked) ||
    isOfLife(asked) ||
    isPortrait(who, asked) ||
    (people.leader.test(noun) && form.proper.length > 0) ||
    (people.calling.test(naming.name) && (who.roles.length > 0 || who.title !== null)) ||
    isGoingOn(who, asked) ||
    isLedUpTo(who, form, asked) ||
    isKnownFor(who, form, asked)
  );
}

/**
 * Mara Quist came in. *The woman who runs the ferry* said …: whoever was named and has not spoken since; but: Tom Fry said it was late.
 * *The man who keeps the inn* said no.
 */
function isPortrait(who: Character, asked: Asked): boolean {
  const { naming, traces, language } = asked;
  const { people } = language;
  const { named, spoke } = traces.of(who.id);
  if (!people.portrayed.test(naming.name)) return false;
  if (spoke < named) return true;
  const told = new Set(
    sentencesOf(who, asked)
      .toLowerCase()
      .split(/[^\p{LC}]+/u),
  );
  return detailsOf(naming.name, language).some((word) => word.length > KIN - 1 && told.has(word));
}

/** The article calls them so, or what is called so in talk. */
function isTold(who: Character, form: Form, asked: Asked): boolean {
  const { isTold: isSaid, facts } = descriptionSigns(who, asked, form);
  const posts = [...(who.title === null ? [] : [who.title]), ...who.roles];
  const { isLoosely, mayPlayAs } = asked.language.people;
  return (
    isSaid ||
    facts.includes('has noun inside a role') ||
    posts.some((post) => isLoosely(form.noun, post) || mayPlayAs(form.noun, post))
  );
}

/** "the *retired* midwife", "the *58-year-old* bookkeeper", "the nurse*, 34,*": what is only told of somebody who is known. */
function isOfLife({ naming, text, language: { people } }: Asked): boolean {
  const { name, end } = naming;
  return (
    people.formerly.test(name) ||
    [...name.split(' '), people.describedNoun(name) ?? ''].some((word) => people.aged.test(word)) ||
    people.meant?.ageBehind.test(text.slice(end, end + 15)) === true
  );
}

/** Quist said no. *The union leader* went on to promise a strike: whoever spoke last goes on. */
const isGoingOn = ({ id }: Character, { speaker, text, naming: { end }, language: { people } }: Asked) =>
  id === speaker && people.meant?.goesOn.test(text.slice(end, end + 20)) === true;

/**
 * Quist moved in in May. “I mended it myself,” *the plumber* says: somebody who was named since they spoke last, and nobody
 * else behind them, speaks of themselves. Whoever is on duty may only have come: “I got there late,” the doctor said.
 */
function isLedUpTo(who: Character, { noun }: Form, asked: Asked): boolean {
  const { lines, at, text, naming, traces, recent, language } = asked;
  const { serving, close, onDuty, meant } = language.people;
  const line = lines[at];
  const { named, spoke } = traces.of(who.id);
  const isNext = recent.find(({ sort }) => sort === 'person') === who && at - named <= NEAR && spoke < named;
  if (!line?.opening || !isNext || serving.test(noun) || close.test(noun)) return false;
  if (onDuty.test(noun) && !meant?.tellsMore.test(text.slice(naming.end, naming.end + 10))) return false;
  const said = text.slice(line.start, naming.start);
  const other = meant?.spokenOf.exec(said);
  const isSpokenOf = other && !isOther(other.groups?.['male'] ? 'male' : 'female', who.gender);
  return meant?.own.test(said) === true && !isSpokenOf;
}

/**
 * What the article tells of them is what such people do, or it names what the description does: "the *Norlink* chief", "the owner
 * of the *bakery*" of Quist, who bakes.
 */
function isKnownFor(who: Character, { noun, proper }: Form, asked: Asked): boolean {
  const { naming, language } = asked;
  const { mayBeCalled, meant } = language.people;
  const told = sentencesOf(who, asked);
  const of = meant?.whose.exec(naming.name)?.groups?.['noun'];
  const names = of === undefined ? proper : [...proper, of.slice(0, KIN)];
  return mayBeCalled(noun, told) || names.some((word) => told.includes(word));
}

/** The sentences that call somebody by name, and those that go on with a pronoun for them, but not the one that is asked of. */
export function sentencesOf(who: Character, { text, lines, at, language: { people } }: Asked): string {
  const key = keyOf(who, people);
  const found: string[] = [];
  let last: Block | null = null;
  for (const [i, { start, end, block }] of lines.entries()) {
    const words = text.slice(start, end);
    const isPronoun = people.pronouns[words.split(' ', 1)[0]!.toLowerCase()]?.gender;
    last = words.includes(key) || (isPronoun && last === block) ? block : null;
    if (last && i !== at) found.push(words.replaceAll(QUOTED, ''));
  }
  return found.join(' ');
}
