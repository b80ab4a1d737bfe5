import type { ClaimLanguage } from '../../language/claims.ts';
import type { Language } from '../../language/language.ts';
import { normalizeWord } from '../../text/tokens.ts';
import { shownQuote } from '../../text/marks.ts';
import type { Passage } from '../../types.ts';
import type { Beside } from '../beside.ts';
import { besideClaim } from '../words/besideClaim.ts';
import { formsAround } from './formsAround.ts';
import { comparableWords } from '../words/comparable.ts';
import { formsIn, wordsOf, type Word } from '../words/claimWords.ts';
import { keysOf } from '../words/align.ts';
import type { Difference } from '../words/compare.ts';
import { titleBefore } from './titleBefore.ts';
import { nameAlone } from './nameAlone.ts';
import { isTheirOwn, ownerOf } from './owners.ts';
import type { Report } from '../message/report.ts';

/** What a note behind a sentence names as its source, where the passage came neither from there nor through it. */
export function findOtherSource(
  { source = null, speaker, isReported = false }: Report,
  passage: Passage,
  language: ClaimLanguage,
): string[] {
  if (source === null) return [];
  // What another one reported first is nothing that its publisher did.
  const isPublished = !isReported || speaker !== null || passage.attribution.outlet === null;
  const { known } = knownOf(passage, language, { isPublished });
  const names = wordsOf(source, language).filter(
    ({ form, isNumber }) => !isNumber && !language.isDate(form) && !language.isDeterminer(form),
  );
  return names.every((word) => has(known, word)) ? [] : [source];
}

/** Who is said elsewhere in a quotation to have said it, where somebody else said the passage. */
export function findOtherQuoted(
  { around = null }: Report,
  passage: Passage,
  language: ClaimLanguage,
): string[] {
  // Where nobody is known to have said the passage, it is the other sentence that tells.
  if (around === null || passage.attribution.speaker === null) return [];
  return agrees(wordsOf(around, language), knownOf(passage, language), true, language) ? [] : [around];
}

/** Names that the report has and the passage has not: whoever it names did not say it there. */
export function findStrangers(
  { speaker, rest, isSigned = false, isLabelled = false, verb = null }: Report,
  passage: Passage,
  quote: string,
  language: ClaimLanguage,
): string[] {
  if (speaker === null) return [];
  const { attribution } = passage;
  // Who carried what somebody else is quoted with did not say it, and who published it need not have heard of it first.
  const isQuoted = attribution.kind === 'direct' && (verb !== null || isLabelled);
  const known = knownOf(passage, language, {
    title: titleBefore(attribution.speaker?.name ?? '', quote, language),
    isCarried: !isQuoted || attribution.speaker === null,
    isPublished: isSigned || (!isQuoted && attribution.outlet === null),
  });
  const isKnown = agrees(
    wordsOf(nameAlone(speaker, attribution.speaker?.name ?? '', language), language),
    known,
    attribution.speaker !== null,
    language,
  );
  // Behind a verb stands who heard it, or whom it is about; only below a signature is it part of who said it.
  if (!isSigned) return isKnown ? [] : [speaker];
  // Who heard it may stand in the passage itself.
  const heard = heardIn(known, quote, language);
  const strangers = wordsOf(rest, language).filter(
    (word) =>
      word.isCapital &&
      !has(heard, word) &&
      !language.isDate(word.form) &&
      !language.inFull(word.form).some((full) => full.every((form) => heard.has(form))),
  );
  return [...(isKnown ? [] : [speaker]), ...strangers.map(({ start, end }) => rest.slice(start, end))];
}

/**
 * The last name counts, and a first name before it: "US Secretary of State Antony Blinken" is Blinken, and "Bob Blinken" is not.
 * Without names it is what somebody is.
 */
function agrees(
  words: readonly Word[],
  { known, names, own }: Known,
  isSaidBySomebody: boolean,
  language: ClaimLanguage,
): boolean {
  const owner = ownerOf(words, language);
  if (isTheirOwn(words, owner, own, language)) return false;
  // "CEO" is a post, "PhD" a degree, and whose somebody is is told apart from who they are.
  const isNoName = (form: string) => language.inFull(form).length > 0 || language.isDegree(form);
  const last = words.findLastIndex(({ form, isCapital }) => isCapital && !isNoName(form));
  const name = owner && !has(known, owner) ? undefined : words[last];
  if (words.length === 1 && language.isPronoun(words[0]!.form))
    return isSaidBySomebody && !language.isWriter(words[0]!.form);
  if (name && !language.isPronoun(name.form) && !language.isDeterminer(name.form)) {
    const isOnlyFirst = words.length > 1 && last === 0;
    const first = words[last - 1];
    const isOther = first?.isCapital === true && language.isFirstName(first.form) && !has(known, first);
    // "Netbund" is not "a critic of Netbund", who is meant only by what they are called.
    const isOwn = has(own, name) || isCalled(words.slice(0, -1), { known, names }, language);
    if (!isOnlyFirst) return has(known, name) && isOwn && !isOther;
  }
  return isCalled(
    words.filter((word) => word !== owner),
    { known, names },
    language,
  );
}

/** Whether the words that say what somebody is are said of the speaker: all of them, or the one that counts. */
function isCalled(
  words: readonly Word[],
  { known, names }: Pick<Known, 'known' | 'names'>,
  language: ClaimLanguage,
): boolean {
  const forms = words.map(({ form }) => form);
  const isKnown = (form: string) =>
    namesOf(form, language).some((full) => full.every((one) => known.has(one)));
  const telling = forms.filter((form) => form.length > 3);
  const head = language.headOf(forms);
  if (head === null) return telling.some(isKnown);
  if (!isKnown(head)) return false;
  const heads = new Set(namesOf(head, language).map((full) => full.at(-1)));
  const isHead = names.some((name) => heads.has(language.headOf(formsIn(name, language)) ?? undefined));
  return isHead || telling.every(isKnown);
}

/** A word, and what it stands for in full: "ceo", "chief executive". */
function namesOf(form: string, { inFull }: ClaimLanguage): readonly (readonly string[])[] {
  return [[form], ...inFull(form)];
}

/** What is known of who said a passage: their names, what they are, through whom it came. */
interface Known {
  readonly names: readonly string[];
  /** All their words. */
  readonly known: ReadonlySet<string>;
  /** Those of the names without what they are and whose they are. */
  readonly own: ReadonlySet<string>;
}

function knownOf(
  { attribution }: Passage,
  language: ClaimLanguage,
  { isCarried = true, isPublished = true, title = null as string | null } = {},
): Known {
  const { speaker, role, outlet, publisher } = attribution;
  const through = [isCarried ? outlet?.name : null, isPublished ? publisher : null];
  const names = [speaker?.name, role, title, ...through].filter(
    (name) => name !== null && name !== undefined,
  );
  const words = wordsOf(names.join(' '), language);
  const inFull = words.flatMap(({ form }) => language.inFull(form).flat());
  const own = [
    ownWords(speaker?.name ?? '', language),
    ...through.map((name) => wordsOf(name ?? '', language)),
  ];
  return { names, known: new Set([...spellingsOf(words), ...inFull]), own: spellingsOf(own.flat()) };
}

/** The words of a name; of a description only what it says of somebody, and not whose they are: "a critic of *Netbund*". */
function ownWords(name: string, language: ClaimLanguage): readonly Word[] {
  const words = wordsOf(name, language);
  const isDescribed =
    words.at(-1)?.isCapital === false && language.describesSomebody(words.map(({ form }) => form));
  const isDescription = isDescribed || ownerOf(words, language) !== null;
  return isDescription ? words.filter(({ isCapital }) => !isCapital) : words;
}

/** The words of a passage and of who said it. */
function heardIn({ known }: Known, quote: string, language: ClaimLanguage): ReadonlySet<string> {
  return new Set([...known, ...spellingsOf(wordsOf(quote, language))]);
}

/**
 * In what a message differs from a passage beside the claim, by what it says of how it was said: another number or day, "falsely",
 * "told the jury".
 */
export function compareTelling(
  { claim, speaker, rest, verb = null, isSigned = false, before = '', runsOn = false }: Report,
  beside: Beside,
): Difference[] {
  const { match, language } = beside;
  if (speaker === null) return [];
  const { claims, search } = language;
  const { passage } = match;
  const around = besideClaim(claim, shownQuote(match), language);
  const forms = [...spellingsOf(around), ...formsAround(beside)];
  // Where an article does not tell who heard it, as of an interview, its publisher did.
  const isHeardElsewhere = passage.attribution.outlet !== null && verb !== null && claims.hasHearer(verb);
  const isPublished = !isHeardElsewhere && !forms.some(claims.isReporting);
  const { names, known } = knownOf(passage, claims, { isPublished });
  const heard = new Set([...known, ...forms]);
  const keys = keysOf([...comparableWords(names.join(' . '), language), ...around]);
  const newIn = (text: string): Word[] =>
    comparableWords(text, language).filter((word) => !has(heard, word) && !keys.has(word.key));
  // Behind a signature stands what they are and who published it.
  const [about, behind] = [newIn(speaker), isSigned ? [] : newIn(`${before} ${rest}`)];
  const tells = ({ form, isCapital, isNegation }: Word): boolean =>
    // What runs into a quotation is compared as one with it.
    (isNegation && !runsOn) ||
    claims.isWriter(form) ||
    (!isCapital && form.length > 2 && !search.isStopWord(normalizeWord(form)) && !claims.insists(form));
  const kinds = [
    [
      'number',
      [...about.filter((word) => !isOne(word, passage, language)), ...behind].filter(
        ({ isNumber }) => isNumber,
      ),
    ],
    [
      'name',
      behind.filter(
        ({ start, isCapital, form }) => isCapital && !(start === 0 && search.isStopWord(normalizeWord(form))),
      ),
    ],
    [
      'words',
      [
        ...about.filter(({ isReservation }) => isReservation),
        ...behind.filter((word) => !word.isNumber && tells(word)),
      ],
    ],
  ] as const;
  return kinds
    .filter(([, words]) => words.length > 0)
    .map(([kind, words]) => ({ kind, message: words.map(({ form }) => form), article: [] }));
}

/** Whether a word counts somebody as one, as the article does: "one clerk" beside "a clerk". */
function isOne({ form }: Word, { attribution }: Passage, { claims }: Language): boolean {
  const theirs = wordsOf(attribution.speaker?.name ?? '', claims).map((word) => word.form);
  return [[form], theirs].every((words) => claims.amountOf(words)?.isMany === false);
}

/** Forms of words, with and without their accents: many leave those of a name out. */
function spellingsOf(words: readonly Word[]): Set<string> {
  return new Set(words.flatMap(({ form }) => [form, form.replace(/'s$/, ''), normalizeWord(form)]));
}

function has(forms: ReadonlySet<string>, { form }: Pick<Word, 'form'>): boolean {
  return forms.has(form) || forms.has(normalizeWord(form));
}
