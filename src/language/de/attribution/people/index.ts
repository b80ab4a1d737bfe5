import { NOTHING } from '../../../any/nothing.ts';
import { lastWordOf } from '../../../../text/lastWordOf.ts';
import type { Gender, PeopleLanguage, Pronoun } from '../../../people.ts';
import { PEOPLE as ANY_PEOPLE } from '../../../any/attribution/people.ts';
import { wordSet, wordTable } from '../../../wordList.ts';
import { BODY_NOUN, isBody } from './bodies.ts';
import { genderOfName, isFirstName } from './firstNames.ts';
import { headOfCompound, isCourtesy, isOccupation, isOffice } from './occupations.ts';

const MAN: Pronoun = { gender: 'male', sorts: ['person', 'unknown', 'body'], own: 'sein' };
const WOMAN: Pronoun = { gender: 'female', sorts: ['person', 'unknown', 'body'], own: 'ihr' };

const ARTICLES = /^(?:d(?:er|ie|as|em|en|es)|eine?[rmns]?) /iu;
const DESCRIPTION =
  /^(?:(?:d(?:er|ie|as|em|en|es)|dies(?:er|e|es|em|en)) )?((?:\p{Ll}[\p{LC}-]* ){0,2})(\p{Lu}[\p{LC}-]*)$/iu;

const FEMALE =
  /(?:(?:er|ist|ent|ant|or|eur|og|är|ef|at|rt|ät|ekt|ärzt|ält|al|ik|iv)in|frau|mutter|tochter|schwester|witwe|tante|dame|königin|äbtissin|bäuerin|köchin|hirtin|zeugin|wirtin|nachbarin|kollegin)$/iu;

/** German words for what people do tell whether they mean a woman. */
function genderOf(words: string): Gender | null {
  const all = words.split(/[ ,]+/u).filter((word) => /^\p{Lu}/u.test(word) && !isCourtesy(word));
  const [first = ''] = all;
  const noun =
    all.find((word) => isOffice(word) || FEMALE.test(word)) ?? (isOccupation(first) ? first : null);
  if (/^Frau\b/u.test(words)) return 'female';
  if (/^Herrn?\b/u.test(words)) return 'male';
  if (noun === null || isBody(noun)) return null;
  return FEMALE.test(noun) ? 'female' : 'male';
}

const PLURAL =
  /(?:innen|leute|schützer|anwohner|bewohner|experten|forscher|beobachter|kritiker|zeugen|ermittler|winzer|menschen)$/iu;

/** "minister" of "der Minister" and "Minister"; "eine Ministerin" and "Naturschützer" are new ones. */
function describedNoun(name: string): string | null {
  const noun = DESCRIPTION.exec(name)?.[2];
  if (noun === undefined) return null;
  const isBare = !/^d/iu.test(name) || name === noun;
  return isBare && (!isOffice(noun) || PLURAL.test(noun)) && !BODY_NOUN.test(noun.toLowerCase())
    ? null
    : headOfCompound(noun);
}

/** "sprecher" of "Sprecher der Stadt" */
const headNoun = (words: string): string => {
  const [first = ''] = words.split(/ (?:der|des|von|vom|aus|für|bei|beim|im|in|am|zum|zur|und)\b/u);
  return headOfCompound(lastWordOf(first));
};

export const PEOPLE: PeopleLanguage = {
  ...ANY_PEOPLE,
  pronouns: wordTable<Pronoun>({
    er: MAN,
    ihm: MAN,
    ihn: MAN,
    sie: WOMAN,
    ihr: WOMAN,
    es: { gender: null, sorts: ['medium', 'body', 'unknown'], own: null },
  }),
  personal: wordSet('ich er sie es wir man ihm ihn ihr ihnen uns mir wer dies'),
  possessives: wordSet('sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren'),
  relatives: wordSet('welcher welche welches'),
  and: 'und',
  of: 'für',
  article: 'die',
  articles: ARTICLES,
  nobody: /^(?:niemand|jemand|man|viele|alle|einige|manche|beide|andere|das|dies|es|wer)$/iu,
  places: /^(?:in|im|bei|nahe|aus|über|nach)$/u,
  isTitle: isOffice,
  isCourtesy,
  isOccupation: () => false,
  isPersonNoun: isOccupation,
  isKindOfPerson: isOffice,
  isPersonWord: (word) => isOffice(word) || isOccupation(word),
  isNoSurname: isOffice,
  isBody,
  bodyNoun: BODY_NOUN,
  plural: PLURAL,
  genderOf,
  genderOfName,
  isFirstName,
  describedNoun,
  headNoun,
  calling: NOTHING,
  same: NOTHING,
  portrayed: NOTHING,
  kin: NOTHING,
  firmsOwn: NOTHING,
  aged: /-?jährige[rn]?$/u,
  owning: ANY_PEOPLE.owning,
  bodyFor: / (?:für|der|des|in|von)\b/u,
  demonym: ANY_PEOPLE.demonym,
  onDuty: /(?:richter|anwalt|verteidiger|zeuge|polizist|beamte|ermittler|kämmerer|dolmetscher)(?:in)?$/u,
  formerly: /(?<!\p{LC})(?:frühere|ehemalige|einstige)[rsn]?(?!\p{LC})/u,
  office: /(?:präsident|kanzler|minister|bürgermeister|sprecher)(?:in)?$/u,
};
