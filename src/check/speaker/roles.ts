import type { Language } from '../../language/language.ts';
import { shownQuote } from '../../text/marks.ts';
import type { Passage } from '../../types.ts';
import type { Beside } from '../beside.ts';
import { normalizeWord } from '../../text/tokens.ts';
import { formsIn, wordsOf, type Word } from '../words/claimWords.ts';
import type { Difference } from '../words/compare.ts';
import { callsNamed, capitalisedIn } from './callsNamed.ts';
import { calledIn, describing, withoutOwner } from './called.ts';
import { compareCrowd } from './crowd.ts';
import { formsBeside } from './formsAround.ts';
import { lostBefore, lostBehind } from './lostPost.ts';
import { withoutNamesakes } from './withoutNamesakes.ts';
import { readReport, type Report } from '../message/report.ts';
import { piecesIn } from './describe.ts';

/** So many words before a name may tell what somebody is. */
const CLOSE_BY = 5;

/**
 * In what the words beside the name of who is said to speak differ from those that the article has beside it: "*minister* Ida Roos"
 * beside "mayor Ida Roos", "*two police* officials" beside "two town officials". In nothing where only less is said.
 */
export function compareRoles(
  { speaker, rest, isSigned = false, isLabelled = false }: Report,
  beside: Beside,
  found: readonly string[],
): Difference[] {
  const { match, article, language } = beside;
  const { passage } = match;
  const quote = shownQuote(match);
  const said = passage.attribution.speaker;
  if (speaker === null || said === null) return [];
  const { claims } = language;
  const mine = wordsOf(speaker, claims);
  const name = wordsOf(said.name, claims);
  const called = besideName(passage, quote, language);
  const text = article?.text ?? '';
  const elsewhere = [...calledIn(text, said.name, claims), ...beforeName(said.name, found, language)];
  const theirs = new Set([...called, ...inFull(elsewhere, language)]);
  const isTheirs = (form: string) => isAmong(theirs, form, language);
  const isNew = (word: Word, next: Word | undefined) => tells(word, next, language) && !isTheirs(word.form);
  const newIn = (words: readonly Word[]) => words.filter((word, at) => isNew(word, words[at + 1]));
  const around = inParagraph(beside);
  const isAround = ({ form }: Word) => isAmong(around, form, language);
  const others = newIn(besideHead(mine, language, called)).filter(
    (word) =>
      !callsNamed(word.form, capitalisedIn(said.name), text, language) &&
      (!isAround(word) || isBodyAlone(mine, language)),
  );
  if (!name.some(({ isCapital, start }) => isCapital && start > 0)) {
    // Somebody who is known may be described otherwise, but not a crowd that nobody knows.
    return [...differenceOf(isCrowd(mine) ? newIn(mine) : others), ...compareCrowd(mine, name, language)];
  }
  const place = placeOfName(mine, name);
  if (place === null) return differenceOf(others);
  // Whoever stands alone beside what they said is told to be that.
  const isTitled = isSigned || isLabelled || isIntroduced(called, name, language);
  const before = mine.slice(0, place.from);
  const title =
    isTitled || before.length === 0
      ? before
      : unheardIn(formsBeside(said.name, beside), before, speaker, language);
  const heard = new Set(formsIn(quote, claims));
  const behind = newIn(withoutOwner(mine.slice(place.to), speaker, claims)).filter(
    (word) =>
      !heard.has(word.form) && (!isAround(word) || isPost(word, language) || claims.isDegree(word.form)),
  );
  const further = isSigned ? rest : speaker.slice(mine[place.to - 1]!.end).replace(/^,\s*/u, '');
  const described = newIn(withoutOwner(describing(further, claims), further, claims)).filter(
    ({ form }) => !heard.has(form),
  );
  // Through whom it came and when stands in a signature, too.
  const signed = isSigned ? newIn(wordsOf(rest, claims)).filter((word) => isPost(word, language)) : [];
  const nouns = nounsIn(title, text, language).filter(({ form }) => !isTheirs(form));
  const role = wordsOf(passage.attribution.role ?? '', claims);
  const owners = otherOwners(title, role).filter(({ form }) => !isTheirs(form));
  return [
    ...differenceOf([...newIn(title), ...nouns, ...owners, ...behind, ...described, ...signed]),
    ...lostBefore(title, speaker, passage, language),
    ...lostBehind(further, passage, language),
  ];
}

/** The words before the one that says what somebody is, where the article calls them that: "*bank* owner" of "the bakery's owner". */
function besideHead(
  words: readonly Word[],
  language: Language,
  theirs: ReadonlySet<string>,
): readonly Word[] {
  const head = language.claims.headOf(words.map(({ form }) => form));
  const at = words.findIndex(({ form }) => form === head);
  const post = words[at];
  const isKind = post && (isPost(post, language) || isBodyAlone(words, language));
  return isKind && theirs.has(post.form) ? words.slice(0, at) : [];
}

/** Whether words say of a body only what it is: "the central bank"; many may be called so. */
function isBodyAlone(words: readonly Word[], { claims }: Language): boolean {
  return claims.describesBody(words.map(({ form }) => form));
}

/** The words of the paragraph of a passage. */
function inParagraph({ match, article, language: { claims } }: Beside) {
  const texts = article?.passages
    .filter(({ paragraph }) => paragraph === match.passage.paragraph)
    .map(({ start, end }) => article.text.slice(start, end));
  return new Set(formsIn((texts ?? []).join(' '), claims));
}

/** Whether a word is among others, as an owner or not, or as the initials of a post: "Lomma's", "CEO". */
function isAmong(forms: ReadonlySet<string>, form: string, { claims }: Language): boolean {
  const name = form.replace(/'s$/u, '');
  return (
    [form, name, `${name}'s`, ...(claims.courtesyFor(form) ?? [])].some((one) => forms.has(one)) ||
    claims.inFull(form).some((words) => words.every((word) => forms.has(word)))
  );
}

/** Words, with what those stand for that are initials of a post or a title. */
const inFull = (forms: readonly string[], { claims }: Language): readonly string[] => [
  ...forms,
  ...forms.flatMap((form) => claims.inFull(form).flat()),
];

/** The words of a title that an article has nowhere beside what somebody said. */
function unheardIn(
  heard: ReadonlySet<string>,
  title: readonly Word[],
  speaker: string,
  language: Language,
): readonly Word[] {
  const { claims } = language;
  const pieces = piecesIn(speaker, language);
  const isAt = (word: Word, part: string) =>
    pieces.some(({ start, pos }) => start === word.start && pos === part);
  // "Later Wren said", but "a drunk Wren said"
  const isTold = (word: Word) =>
    isAt(word, 'ADJ') || isPost(word, language) || claims.courtesyFor(word.form) !== null;
  return title.filter((word) => isTold(word) && !isAt(word, 'ADV') && !isAmong(heard, word.form, language));
}

function differenceOf(words: readonly Word[]): Difference[] {
  const message = [...new Set(words.map(({ form }) => form))];
  return message.length === 0 ? [] : [{ kind: 'words', message, article: [] }];
}

/** The words before a name in capitals that an article has in small letters: "*Bailiff* Dana Wren". */
function nounsIn(title: readonly Word[], text: string, { search }: Language): readonly Word[] {
  const isNoun = (form: string) => new RegExp(String.raw`(?<!\p{L})${form}(?!\p{L})`, 'u').test(text);
  return title.filter(
    ({ form, isCapital }) =>
      isCapital && /^\p{L}+$/u.test(form) && !search.isStopWord(normalizeWord(form)) && isNoun(form),
  );
}

const isOwner = ({ form }: Word): boolean => form.endsWith("'s");

/** Whose a post is, where the article calls it somebody else's: "*Norrby* coach" beside "Lomma coach", "the *army's* spokesman". */
function otherOwners(title: readonly Word[], role: readonly Word[]): readonly Word[] {
  const [mine, theirs] = [title.slice(-2), role.slice(-2)];
  const isSamePost = mine.length === 2 && theirs.length === 2 && mine[1]!.form === theirs[1]!.form;
  const owners = role.some(isOwner) ? title.filter((word) => isOwner(word) && !word.isCapital) : [];
  return isSamePost && mine[0]!.isCapital && theirs[0]!.isCapital ? [mine[0]!, ...owners] : owners;
}

/** Whether an article tells what somebody is, as far as that is known here. */
function isIntroduced(theirs: ReadonlySet<string>, name: readonly Word[], language: Language): boolean {
  const { search } = language;
  // A post may be part of what somebody is called: "Prosecutor Piet de Wit".
  const own = name.filter((word, at) => at > 0 || name.length === 1 || !isPost(word, language));
  const names = new Set(own.map(({ form }) => form));
  return [...theirs].some(
    (form) => form.length > 2 && !names.has(form) && !search.isStopWord(normalizeWord(form)),
  );
}

/** The words that stand close before a name in other passages that were found. */
function beforeName(name: string, found: readonly string[], language: Language): string[] {
  const last = wordsOf(name, language.claims).at(-1)?.form ?? '';
  return found.flatMap((quote) => {
    const words = formsIn(withoutNamesakes(quote, name, language), language.claims);
    const at = words.indexOf(last);
    return words.slice(Math.max(at - CLOSE_BY, 0), Math.max(at, 0));
  });
}

/** Where the name stands that ends as the one of the article does; null where it does not. */
function placeOfName(words: readonly Word[], name: readonly Word[]): { from: number; to: number } | null {
  const parts = new Set(name.map(({ form }) => form));
  const last = words.findIndex(({ form, isCapital }) => isCapital && form === name.at(-1)?.form);
  if (last < 0) return null;
  let from = last;
  while (from > 0 && parts.has(words[from - 1]!.form)) from--;
  return { from, to: last + 1 };
}

/** "Two officials", "several people": nobody who is known, and nobody who is named. */
function isCrowd(words: readonly Word[]): boolean {
  return words[0]?.isNumber === true && !words.some(({ isCapital, start }) => isCapital && start > 0);
}

/** Whether a word tells what somebody is; names of firms and countries are often set before it. */
function tells(word: Word, next: Word | undefined, language: Language): boolean {
  const { claims, search, attribution } = language;
  const { form, isCapital } = word;
  if (attribution.people.isCourtesy(form)) return claims.courtesyFor(form) !== null;
  if (isCapital && (claims.isDegree(form) || claims.inFull(form).some(claims.describesSomebody))) return true;
  if (claims.isDeterminer(form) || claims.isPronoun(form) || word.isNumber || form.length < 3) return false;
  // "Former" makes less of whatever follows it.
  if (isCapital && claims.limitBefore(`${form} `, '') !== null) return true;
  if (/['’]s$/u.test(form)) return false;
  const isSomebody = isPost(word, language);
  return isCapital
    ? isSomebody && next?.isCapital !== true
    : isSomebody || !search.isStopWord(normalizeWord(form));
}

/** Whether a word says what somebody is, perhaps by its initials: "PM". */
function isPost({ form }: Word, { attribution: { people }, claims }: Language): boolean {
  return people.isPersonWord(form) || claims.inFull(form).some(claims.describesSomebody);
}

/** The words with which an article tells who said a passage: those of its own reporting clause, and what is known from elsewhere. */
function besideName({ attribution }: Passage, quote: string, language: Language): ReadonlySet<string> {
  const { speaker } = readReport(language.claims.withPlainTitles(quote), language.claims);
  const { role } = attribution;
  const known = [attribution.speaker?.name, role, speaker].filter((text) => typeof text === 'string');
  const forms = formsIn(known.join(' . '), language.claims);
  return new Set(inFull(forms, language));
}
