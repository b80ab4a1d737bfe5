import type { MeantLanguage } from '../../../language/meant.ts';
import type { Gender } from '../../../language/people.ts';
import { type Character, isOther } from '../character.ts';
import { type Around, firstFacts, placeFacts, pronounsOf, textAround } from './around.ts';
import type { Asked } from './asked.ts';
import { descriptionSigns } from './descriptionSigns.ts';
import { type Form, formOf } from './form.ts';
import { holds, isRuledOut } from './ruledOut.ts';
import { stepOf as stepUpTo } from '../../../values/stepOf.ts';

/** So many characters named last can be meant. */
const REACH = 8;

/** One whom the words may mean, or null for nobody who was named before. */
export interface Candidate {
  readonly who: Character | null;
  /** What tells for or against it. */
  readonly facts: readonly string[];
}

/** Everybody whom words may mean. */
export interface Candidates {
  readonly all: readonly Candidate[];
  /** What each fact is weighed for: the form of the words ("he", "person"), and "p" of all pronouns or "d" of all descriptions. */
  readonly forms: readonly [kind: string, common: string];
}

/** Everybody whom words may mean, the one whom the rules choose in any case. */
export function candidatesFor(asked: Asked, meant: MeantLanguage): Candidates {
  const form = formOf(asked.naming, asked.language, meant);
  const forms = [form.kind, form.isPronoun ? 'p' : 'd'] as const;
  const within = asked.recent.filter((one, rank) => rank < REACH || one === asked.ruled);
  const fitting = within.filter((one) => fits(one, form, asked));
  const sure = fitting.filter(({ gender }) => asked.gender !== null && gender === asked.gender);
  const around = textAround(asked);
  const told = form.isPronoun ? [] : within.map((who) => descriptionSigns(who, asked, form));
  const bearers = within.filter((_, at) => told[at]?.isTold);
  const spokenOf = form.isPronoun ? null : spokenOfIn(around, asked, meant);
  // "TDU, the drivers' *union*," and "Norlink paid what the *union* asked for": a body is told what it is, and the other is not
  const isToldBody = form.kind === 'generic' && asked.ruled?.sort === 'body' && bearers.includes(asked.ruled);
  // "Captain Holm" and "an old farmer, Ole Brandt": the captain is not the farmer
  const isToldPost = form.kind === 'person' && asked.ruled !== null && holds(asked.ruled, form, asked);
  // "her daughter, Pia Holm": "her daughter" is no other Holm
  const isToldKin = isToldPost && form.opening === 'own';
  // "the carmaker" Lisk Motors is not Brine & Co
  const { isOfTrade } = asked.language.people;
  const isToldTrade = asked.ruled?.sort === 'body' && isOfTrade(form.noun, asked.ruled.name);
  const isOnlyBeside = (who: Character): boolean =>
    (isToldKin && !holds(who, form, asked)) ||
    (!bearers.includes(who) && (isToldBody || isToldTrade || (isToldPost && who.roles.length > 0)));
  const candidates = within.flatMap((who, rank) => {
    if (who !== asked.ruled && (isRuledOut(who, form, asked) || isOnlyBeside(who))) return [];
    // "his son" is none of those who were named, unless the text says whose son somebody is
    const isRelated = form.opening === 'own' && form.kind === 'person' && who.sort === 'person';
    if (who !== asked.ruled && isRelated && !told[rank]?.isTold) return [];
    const facts = [
      ...ownFacts(who, asked, form),
      `rank ${stepOf(rank)}`,
      ...rankFacts(who, fitting, sure, asked),
      ...traceFacts(who, asked),
      ...placeFacts(who, around, asked.language.people),
      ...(told[rank]?.facts ?? []),
      ...(form.isPronoun ? [] : bearerFacts(who, bearers)),
      ...(spokenOf ? spokenOfFacts(who, within, spokenOf) : []),
    ];
    return [{ who, facts }];
  });
  if (form.isPronoun || asked.language.people.demonym.test(asked.naming.name))
    return { all: candidates, forms };
  // the article says that somebody is what the words say, and the rules found them
  if (bearers.some((who) => who === asked.ruled)) return { all: candidates, forms };
  const facts = newFacts(asked, form, bearers.length > 0, meant);
  if (spokenOf) facts.push(`new ${spokenOf.how}`);
  return { all: [...candidates, { who: null, facts }], forms };
}

/** Somebody who is a pronoun in what the words say: "*He* had no licence, the officer said." */
interface SpokenOf {
  readonly gender: Gender;
  readonly how: string;
}

function spokenOfIn({ here }: Around, { link }: Asked, { spokenOf }: MeantLanguage): SpokenOf | null {
  const pronoun = spokenOf.exec(here);
  if (!pronoun) return null;
  return { gender: pronoun.groups?.['male'] ? 'male' : 'female', how: `spoken of ${link}` };
}

/** Whether that is somebody: of those whom the pronoun fits, the one named last. */
function spokenOfFacts(who: Character, within: readonly Character[], { gender, how }: SpokenOf): string[] {
  if (who.sort !== 'person') return [];
  const rank = within.filter((one) => one.sort === 'person' && !isOther(gender, one.gender)).indexOf(who);
  return rank < 0 ? [`not ${how}`] : [`${how} ${stepOf(rank)}`];
}

/** Which of all of whom the article tells it somebody is. */
function bearerFacts(who: Character, bearers: readonly Character[]): string[] {
  const rank = bearers.indexOf(who);
  if (rank < 0) return [bearers.length > 0 ? 'others told' : 'nobody told'];
  return [
    'told',
    `told ${who.sort}`,
    `told ${stepOf(rank)}`,
    bearers.length === 1 ? 'only told' : 'told of several',
  ];
}

/** Which of all that fit somebody is: the one named last, the one before. */
function rankFacts(
  who: Character,
  fitting: readonly Character[],
  sure: readonly Character[],
  { traces, at, lines }: Asked,
): string[] {
  const rank = fitting.includes(who) ? stepOf(fitting.indexOf(who)) : 'none';
  const { named, spoke, subject } = traces.of(who.id);
  const above = fitting.filter(({ id }) => traces.of(id).named === at - 1);
  const isAlone = above.length === 1 && above[0] === who;
  return [
    ...(isAlone ? ['alone above', `alone above ${lines[at]?.first ? 'first' : 'inside'}`] : []),
    ...(isAlone && subject === at - 1
      ? ['alone above as subject', `alone above ${who.roles.length} ${stepOf(at - spoke)}`]
      : []),
    ...(subject === at - 1
      ? [`subject above fit ${rank}`, `subject above ${above.length > 1 ? 'of several' : 'alone'}`]
      : []),
    `fit ${rank}`,
    `fit ${rank} named ${stepOf(at - named)}`,
    `fit ${rank} spoke ${stepOf(at - spoke)}`,
    `fit ${rank} subject ${stepOf(at - subject)}`,
    ...(sure.length > 0 ? [`sure ${sure.includes(who) ? stepOf(sure.indexOf(who)) : 'none'}`] : []),
    ...(fitting.length === 1 && rank === '0' ? ['only fit'] : []),
    ...(sure.length === 1 && sure[0] === who ? ['only sure'] : []),
  ];
}

function fits({ sort, gender, name }: Character, { kind, noun }: Form, asked: Asked): boolean {
  if (isOther(asked.gender, gender)) return false;
  if (kind === 'generic' && !asked.language.people.mayBeBody(noun, name)) return false;
  if (kind === 'other') return true;
  if (kind === 'he' || kind === 'person' || kind === 'aged') return sort === 'person';
  if (kind === 'it' || kind === 'body' || kind === 'generic') return sort !== 'person' && sort !== 'people';
  return kind === 'they' || kind === 'many' ? sort === 'people' || sort === 'body' : sort !== 'person';
}

function ownFacts(who: Character, asked: Asked, form: Form): string[] {
  const { gender, speaker, language } = asked;
  const { people, outlets } = language;
  const { sort, isDescribed, isPair, roles, name } = who;
  const fit = gender === null || who.gender === null ? 'unknown' : gender === who.gender ? 'same' : 'other';
  return [
    `sort ${sort}${isDescribed ? ' described' : ''}${isPair ? ' pair' : ''}`,
    `gender ${fit}`,
    `gender ${fit} sort ${sort}`,
    ...(form.isPronoun && who.gender === null ? [`no gender ${sort}`] : []),
    `roles ${Math.min(2, roles.length)}`,
    ...(speaker === who.id ? ['heard last'] : []),
    ...(people.isBody(name) ? ['body by name'] : []),
    ...(outlets.isMediumName(name) ? ['medium by name'] : []),
    ...(gender ? [`pronouns ${pronounsOf(who, asked)}`, `pronouns ${pronounsOf(who, asked)} ${fit}`] : []),
    ...firstFacts(who, asked),
  ];
}

function traceFacts(who: Character, { traces, at, lines, link, speaker }: Asked): string[] {
  const trace = traces.of(who.id);
  const line = lines[at];
  const block = line?.block;
  const first = line?.first ? 'first' : 'inside';
  const isAbove = trace.block !== null && lines[at - 1]?.block === trace.block;
  const where = trace.block === block ? 'here' : isAbove ? 'above' : 'far';
  const [before, subject, spoke, byName] = [trace.named, trace.subject, trace.spoke, trace.byName].map(
    (then) => stepOf(at - then),
  );
  return [
    `named ${before}`,
    ...(trace.form === 'description' ? [`named ${before} description`] : []),
    `by name ${byName}`,
    `subject ${subject}`,
    `spoke ${spoke}`,
    `spoke ${spoke} ${first}`,
    `spoke ${spoke} ${link}`,
    `subject ${subject} spoke ${spoke}`,
    `subject ${subject} ${first}`,
    `block ${where}`,
    `block ${where} ${first}`,
    `times ${stepOf(trace.namedTimes)}`,
    `heard ${stepOf(trace.spokeTimes)}`,
    ...(speaker === who.id
      ? [`heard last ${first}`, `heard last ${link}`, `heard last ${where}`, `heard last named ${before}`]
      : []),
  ];
}

function newFacts(
  { lines, at, naming, beside }: Asked,
  form: Form,
  isKnown: boolean,
  { based }: MeantLanguage,
): string[] {
  const { opening, proper, noun } = form;
  const size = Math.min(5, naming.name.split(' ').length);
  return [
    'new',
    `new ${opening}`,
    `new ${opening} ${size}`,
    `new size ${size}`,
    `new noun ${noun}`,
    `new noun ${noun} ${opening}`,
    ...(based.test(naming.name) ? ['new based'] : []),
    `new ${isKnown ? 'known' : 'unknown'} noun`,
    `new ${opening} ${isKnown ? 'known' : 'unknown'} noun`,
    `new ${opening} noun seen ${stepOf(beside.count(noun))}`,
    ...(proper.length > 0 ? [`new proper`, `new proper ${opening}`] : []),
    ...(lines[at]?.first ? ['new first'] : []),
    ...(at < 3 ? ['new at the start'] : []),
  ];
}

/** A number of sentences or people, in steps that grow; what is farther than forty of them is never. */
const stepOf = (count: number): string => stepUpTo(count, 41);
