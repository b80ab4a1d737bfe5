import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Gender } from '../../language/people.ts';
import { areOthers, inside, withoutCounted } from './areOthers.ts';
import { byTrait } from './byTrait.ts';
import { isOther, type Character } from './character.ts';
import { heardWithoutName } from './heardWithoutName.ts';
import { isBodyOrFirm, mayBeBody, mayBeFirm } from './isBodyOrFirm.ts';
import { personFor } from './personFor.ts';

/** A description, and who has been named. */
interface Place {
  /** The one named last comes first. */
  readonly recent: readonly Character[];
  /** "the minister of roads" */
  readonly name: string;
  /** What it turns on: "minister"; empty where that tells nobody. */
  readonly noun: string;
  readonly gender: Gender | null;
  /** The id of who spoke last. */
  readonly speaker: number | null;
  readonly language: AttributionLanguage;
}

/** One way to know whom a description means. */
export interface Way {
  readonly name: string;
  /** Who is named in turn, with "·" between; the last is the description, and between asterisks stands who is meant. */
  readonly example: string;
  readonly find: (place: Place) => Character | null | undefined;
}

/** "the minister", "the publication": somebody whose role or kind the noun tells; `speaker` is the id of who spoke last. */
export function byDescription(
  recent: readonly Character[],
  name: string,
  language: AttributionLanguage,
  speaker: number | null = null,
): Character | null {
  return findWay(recent, name, language, speaker)?.meant ?? null;
}

/** The first way that finds somebody. */
export function findWay(
  recent: readonly Character[],
  name: string,
  language: AttributionLanguage,
  speaker: number | null,
): { readonly way: Way; readonly meant: Character } | null {
  const { people } = language;
  // "the 22-year-old Norwegian"
  const [article = '', age = '', ...origin] = name.split(' ');
  const isOrigin = people.demonym.test(people.aged.test(age) ? [article, ...origin].join(' ') : name);
  const noun = people.describedNoun(name) ?? '';
  const others = people.meant ? withoutCounted(recent, name, people.meant) : recent;
  const place = { recent: others, name, noun, gender: people.genderOf(name), speaker, language };
  for (const way of isOrigin ? BY_ORIGIN : noun === '' ? BY_WORDS : BY_NOUN) {
    const meant = way.find(place);
    if (meant) return { way, meant };
  }
  return null;
}

/** Where somebody comes from looks like a name and tells nothing else. */
const BY_ORIGIN: readonly Way[] = [
  {
    name: 'where somebody comes from',
    example: '*Mara Quist*, roads minister · Ruvo Lind · the Scot',
    find: ({ recent, gender, language }) => byTrait(recent, gender, language.people),
  },
];

/** What the words tell as a whole. */
const BY_WORDS: readonly Way[] = [
  {
    name: 'the same as before',
    example: '*two people in the guild* · Otto Lind · the same people',
    find: ({ recent, name, language: { people } }) =>
      people.same.test(name)
        ? recent.find((one) => one.isDescribed && people.headNoun(one.name) === people.headNoun(name))
        : null,
  },
  {
    name: 'bearer of a role',
    example: '*Mara Quist*, governor of Tarrow · Otto Lind · the governor',
    find: ({ recent, name, noun, gender, language: { people } }) => {
      const bears = ({ roles, gender: own }: Character): boolean =>
        !isOther(gender, own) &&
        roles.some((role) => people.isRoleOf(name, role) && !areOthers(inside(name), role));
      const first = recent.findIndex(bears);
      // "the minister" is rather the roads minister than the prime minister
      const isLed = (one: Character): boolean => !one.roles.some((role) => people.isAbove(name, role));
      const led = first < 0 ? -1 : recent.findIndex((one) => bears(one) && isLed(one));
      const bearer = led < 0 ? first : led;
      // "A council spokesperson said no. The spokesperson added": who has no name, and was heard since
      const described = recent.findIndex((one) => one.isDescribed && people.headNoun(one.name) === noun);
      return recent[described >= 0 && described < bearer ? described : bearer];
    },
  },
  {
    name: 'portrait of the one named last',
    example: 'Otto Lind · *Mara Quist* · the woman who has run the school for years',
    find: ({ recent: [last], name, gender, language: { people } }) =>
      last?.sort === 'person' &&
      !last.isDescribed &&
      people.portrayed.test(name) &&
      last.name.includes(' ') &&
      !isOther(gender, last.gender)
        ? last
        : null,
  },
];

/** What the words and then their noun tell; the first way that finds somebody decides. */
const BY_NOUN: readonly Way[] = [
  ...BY_WORDS,
  {
    name: 'kind of medium',
    example: '*The Daily Brine* (medium) · Mara Quist · the newspaper',
    find: ({ recent, noun, language: { outlets, people } }) =>
      outlets.isMediumNoun(noun)
        ? recent.find(
            ({ sort, name, roles }) =>
              (sort === 'medium' &&
                !(
                  outlets.printed.test(noun) &&
                  (outlets.onAir.test(name) || roles.some((role) => people.agency.test(role)))
                ) &&
                !(outlets.sharedNoun.test(noun) && !name.toLowerCase().includes(noun)) &&
                !(outlets.broadcasting.test(noun) && outlets.inPrint.test(name)) &&
                !(outlets.isPlatform(name) && !outlets.platformNoun.test(noun))) ||
              // the State Water Agency
              (sort === 'body' && name.toLowerCase().endsWith(` ${noun}`)),
          )
        : null,
  },
  {
    name: 'age of somebody',
    example: '*Mara Quist*, mother-of-three · Otto Lind · the 62-year-old',
    find: ({ recent, noun, language: { people } }) =>
      people.aged.test(noun)
        ? recent.find(({ sort, roles }) => sort === 'person' && roles.some((role) => people.aged.test(role)))
        : null,
  },
  {
    name: 'age of the one named last',
    example: 'Otto Lind · *Mara Quist*, roads minister · the 62-year-old',
    find: ({ recent, noun, language: { people } }) =>
      people.aged.test(noun) ? byTrait(recent, people.genderOf(noun.replaceAll('-', ' ')), people) : null,
  },
  {
    name: 'the same noun',
    example: '*two officials* · Mara Quist · the officials',
    find: ({ recent, name: own, noun, language: { people } }) => {
      const means = (words: string): boolean =>
        people.headNoun(words) === noun &&
        !people.isDeputyOf(own, words) &&
        !areOthers(inside(own), words.replace(people.articles, ''));
      return recent.find(({ name, roles, title }) => title === noun || roles.some(means) || means(name));
    },
  },
  {
    name: 'whoever just spoke and has no name, as a man or a woman',
    example: 'Otto Lind · *a dock worker* · the man',
    find: heardWithoutName,
  },
  {
    name: 'the person named last, of whom no more is known',
    example: 'Otto Lind, roads minister · *Mara Quist* · the botanist',
    find: (place) => {
      const person = personFor(place);
      const { passing, headNoun } = place.language.people;
      return person?.roles.every((role) => passing.test(headNoun(role))) ? person : null;
    },
  },
  {
    name: 'whoever plays there and is called otherwise',
    example: '*Mara Quist*, captain · Otto Lind, coach · the striker',
    find: ({ recent, noun, language: { people } }) =>
      recent.find(
        ({ sort, roles }) => sort === 'person' && roles.some((role) => people.mayPlayAs(noun, role)),
      ),
  },
  {
    name: 'the person who just spoke, by what they lead',
    example: '*Mara Quist* · the Rovers boss',
    find: ({ recent, noun, speaker, language: { people } }) => {
      const heard = people.leader.test(noun) ? recent.find(({ id }) => id === speaker) : undefined;
      return heard?.sort === 'person' && heard.roles.length === 0 && !heard.isDescribed ? heard : null;
    },
  },
  {
    name: 'the person who just spoke, by a calling',
    example: '*Mara Quist*, mediator · the diplomat',
    find: (place) => {
      const { name, noun, gender, speaker, language } = place;
      const { calling, isLoosely } = language.people;
      const person = personFor(place);
      // "Rev Mara Quist · the cleric"
      const isCalled = calling.test(name) || isLoosely(noun, person?.title ?? '');
      return isCalled && person?.id === speaker && !isOther(gender, person?.gender ?? null) ? person : null;
    },
  },
  {
    name: 'the body whose name tells its trade',
    example: '*Lisk Motors* · Brine & Co · the carmaker',
    find: ({ recent, noun, language: { people } }) =>
      people.trade.test(noun)
        ? recent.find(({ sort, name }) => sort === 'body' && people.isOfTrade(noun, name))
        : null,
  },
  {
    name: 'the body named last',
    example: '*Lisk Harbour Works* · Mara Quist · the company',
    find: ({ recent, name, noun, speaker, language: { people } }) =>
      people.bodyNoun.test(noun) && !/\p{Lu}{2}/u.test(name) && !isOfRole(recent, noun)
        ? recent.find(
            (one) =>
              isBodyOrFirm(one, noun, speaker, people) &&
              (!one.isDescribed || people.isBody(people.headNoun(one.name))) && // boats of the company are none
              mayBeBody(one, noun, people) &&
              (people.isBody(one.name) || !people.articles.test(one.name)), // the Orrin Bridge is no company
          )
        : null,
  },
  {
    name: "the only name that may be a firm's",
    example: '*Norlink* · Mara Quist · the company',
    find: ({ recent, name, noun, language: { people } }) => {
      // "*Shares* fell" begins with a noun
      const firms = recent.filter((one) => mayBeFirm(one, noun, people) && !people.plural.test(one.name));
      const isFree = people.bodyNoun.test(noun) && !/\p{Lu}{2}/u.test(name) && !isOfRole(recent, noun);
      return isFree && firms.length === 1 ? firms[0]! : null;
    },
  },
];

export const WAYS: readonly Way[] = [...BY_ORIGIN, ...BY_NOUN];

/** "the agency" of the head of the roads *agency* */
const isOfRole = (recent: readonly Character[], noun: string): boolean =>
  recent.some(({ roles }) => roles.some((role) => role.toLowerCase().includes(` ${noun}`)));
