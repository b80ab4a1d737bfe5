import { spanOf } from '../../language/any/attribution/pieces.ts';
import type { AttributionLanguage, Phrase, Piece, Report } from '../../language/attribution.ts';
import type { OutletLanguage } from '../../language/outlets.ts';
import type { Gender, PeopleLanguage } from '../../language/people.ts';
import type { Line } from '../2-reports/readLines.ts';
import type { Cast } from '../3-people/cast.ts';
import type { Span } from '../../types.ts';
import { clean } from '../clean.ts';
import { isOfQuotation } from '../3-people/isOfQuotation.ts';
import { meansThing } from '../3-people/meansThing.ts';
import { NEVER } from '../3-people/meant/traces.ts';
import { nameOf } from '../3-people/naming.ts';
import { speakerOf, type Named } from '../3-people/speakerOf.ts';
import { isMediumOnly, namingOf, type LabelledSource } from './sources/sourceLabel.ts';
import type { LabelledSources } from './sources/labelledSources.ts';

/** What finding out who is meant needs to know of an article. */
interface Known {
  readonly text: string;
  readonly cast: Cast;
  readonly sources: LabelledSources;
}

/** Whom a report means, be it by a pronoun or as the source of its paragraph; null where it names nobody. */
export function whoReports(known: Known, line: Line, report: Report): Named | null {
  meetAntecedent(known, line, report);
  const { speaker } = report;
  return speaker && known.cast.meanings.ask(line, report, () => meantBy(known, line, report, speaker));
}

/** Whom a phrase means; "the statement" is what the article's source says. */
function meantBy(
  { text, cast, sources }: Known,
  { pieces, block }: Line,
  report: Report,
  phrase: Phrase,
): Named {
  const { people, labels, outlets } = cast.language;
  const place = cast.language.placeOfThose(pieces, report);
  // "Two pilots came. At the ministry they *said*": of several, who may have said it there
  const isSaidNow = report.lemma === pieces[report.cue.to - 1]?.word;
  if (place && (isSaidNow || !cast.recent.some(({ sort }) => sort === 'people')))
    return speakerOf(text, cast, pieces, place);
  const named = speakerOf(text, cast, pieces, phrase);
  const source = sources.of(block);
  if (!source || isMediumOnly(source)) return named;
  const isDescribed = sources.isLead(block) && cast.isNameless(named);
  const isMeant = source.unnamed
    ? labels.sourceLine.again.test(named.name)
    : labels.ownText.test(named.name) ||
      isOccasion(text, named.name, sources.lineOf(block), cast.language) ||
      (isDescribed && isOffice(named.name, source, people)) ||
      // who tells of it does not deny it, but for what it writes of itself
      ((!cast.meanings.isDefence || isOnPlatform(source, outlets)) && isKind(named.name, source, people));
  if (!isMeant) return named;
  const { id, name } = cast.meet(namingOf(source));
  return { id, name, role: source.role, start: named.start, end: named.end };
}

/** Source: the guard in its daily summary ¶ According to *the summary*, nine boats came. */
function isOccasion(
  text: string,
  name: string,
  line: Span | null,
  { labels, people }: AttributionLanguage,
): boolean {
  const [said = ''] = (line && labels.sourceLine.occasion.exec(text.slice(line.start, line.end))) ?? [];
  const noun = name.replace(people.articles, '');
  return noun !== name && !noun.includes(' ') && said.toLowerCase().endsWith(` ${noun.toLowerCase()}`);
}

/** *The head of the office* has reported that it closes. ¶ Source: Mara Quist on Telegram */
function isOffice(words: string, { speaker, role }: LabelledSource, people: PeopleLanguage): boolean {
  if (!/^\p{Lu}\S* \p{Lu}/u.test(speaker.name) || people.isBody(speaker.name)) return false;
  // "its press office" of the head of the press office
  const office = words.split(' ').slice(1).slice(-2).join(' ');
  if (office.includes(' ') && role?.toLowerCase().includes(` ${office.toLowerCase()} `)) return true;
  const noun = people.headNoun(words);
  const isOne = words.startsWith(`${people.article} `) && !people.plural.test(noun);
  return isOne && people.isPersonWord(noun) && (role === null || people.isRoleOf(words, role));
}

const isOnPlatform = ({ outlet }: LabelledSource, { isPlatform }: OutletLanguage): boolean =>
  outlet !== null && isPlatform(outlet.name);

/** Source: Ganzverk, a dredger ¶ *The company* stressed that … */
function isKind(words: string, { speaker }: LabelledSource, people: PeopleLanguage): boolean {
  const [article, noun = '', ...more] = words.split(' ');
  const isPlain = article?.toLowerCase() === people.article && /^\p{Ll}+$/u.test(noun) && more.length === 0;
  const isBody = people.isBody(speaker.name) || !speaker.name.includes(' ');
  // "the inspectorate" of the Grid Inspectorate; but "the police" are no ministry
  const isItsNoun =
    (people.isBody(noun) && people.mayBeBody(noun, speaker.name)) || people.headNoun(speaker.name) === noun;
  return isPlain && isItsNoun && isBody && people.genderOfName(speaker.name) === null;
}

/** *Brine Metals* has closed *its* mine, *the company* said: whom the sentence is about, if it owns like a thing. */
function meetCompany(text: string, cast: Cast, pieces: readonly Piece[], speaker: Phrase | null): void {
  const { people, subjectOf } = cast.language;
  const [article, ...own] = speaker ? pieces.slice(speaker.from, speaker.to) : [];
  const noun = own[0]?.word ?? '';
  const isCompany = own.length === 1 && people.bodyNoun.test(noun) && !people.trade.test(noun);
  if (!isCompany || article?.word !== people.article || !speaker) return;
  const before = pieces.slice(0, speaker.from);
  const owns = ({ word }: Piece): boolean =>
    people.possessives.has(word) && meansThing(people.pronouns[word]);
  const subject = before.some(owns) ? subjectOf(before) : null;
  if (!subject || subject.from > 0 || !pieces[subject.to - 1]?.capital) return;
  const naming = nameOf(text, pieces, subject, people);
  if (naming.form === 'name' && naming.role === null && people.genderOfName(naming.name) === null)
    cast.meet(naming, '', 'body');
}

/** "Edda Quill had lost *her* cart, she said", "Norlink cut jobs, it said": whom the sentence itself means. */
function meetAntecedent({ text, cast }: Known, { pieces }: Line, { speaker, link }: Report): void {
  const { people, subjectOf } = cast.language;
  meetCompany(text, cast, pieces, speaker);
  const word = speaker && speaker.to - speaker.from === 1 ? pieces[speaker.from]?.word : undefined;
  const pronoun = word === undefined ? undefined : people.pronouns[word];
  if (!speaker || !pronoun?.own) return;
  const { own, gender } = pronoun;
  const topic = gender === null ? null : cast.language.topicOf(pieces);
  if (topic && topic.to <= speaker.from) {
    speakerOf(text, cast, pieces, topic);
    return;
  }
  const before = pieces.slice(0, speaker.from);
  // "*Mrs Quist*'s husband has left, she says"
  const owner = before.findIndex(
    ({ word: title }, i) =>
      people.isCourtesy(title) &&
      people.genderOf(title) === gender &&
      before[i + 1]?.capital === true &&
      people.owning.has(before[i + 2]?.word ?? ''),
  );
  if (gender !== null && link === 'before' && owner >= 0) {
    speakerOf(text, cast, pieces, { from: owner, to: owner + 2, beside: null });
    return;
  }
  const isMeant =
    // "Mara Quist scolded him: “…,” she said", "Mara Quist was blunt: it was, she said, a farce"
    before.some((piece) => piece.word === ':') ||
    isOfSelf(text, cast, pieces, speaker, gender) ||
    isNobodyElse(text, cast, pieces, speaker, gender) ||
    (gender === null
      ? link === 'before'
      : before.some((piece) => piece.word === own || piece.word === word) &&
        // "when *Tom Fry* asked *him* about *his* boat, he said": the one does it to the other
        !isDoneTo(before, gender, people));
  const subject = isMeant ? subjectOf(before) : null;
  // "*The board* let him go, it said": where no other body has spoken
  if (gender === null && subject && isOwnBody(text, cast, pieces, subject)) {
    cast.meet(nameOf(text, pieces, subject, people), '', 'body');
    return;
  }
  if (!subject || ![subject.to - 1, subject.beside?.from ?? -1].some((i) => pieces[i]?.capital)) return;
  if (gender === null && isMany(cast, pieces, subject)) return;
  if (gender === null) cast.meet(nameOf(text, pieces, subject, people), '', 'body');
  else speakerOf(text, cast, pieces, subject);
}

/** "The guild blames somebody. *Thieves* took the copper, *it* says": several, beside a body of which the article goes on to tell. */
function isMany(cast: Cast, pieces: readonly Piece[], { from, to }: Phrase): boolean {
  const { recent, language, meanings } = cast;
  const [only] = pieces;
  const isPlain = from === 0 && to === 1 && only !== undefined && language.people.plural.test(only.word);
  return isPlain && recent.some(({ id, sort }) => sort === 'body' && meanings.traces.isUnderWay(id));
}

/** Whether a sentence begins with a body that is only described, and none was the last to speak. */
function isOwnBody(text: string, cast: Cast, pieces: readonly Piece[], subject: Phrase): boolean {
  const { people, isDocumentNoun } = cast.language;
  const noun = people.headNoun(clean(text, spanOf(pieces, subject)));
  const isPlain = subject.from === 0 && subject.to === 2 && pieces[0]?.word === people.article;
  if (!isPlain || !people.isBody(noun) || isDocumentNoun(noun)) return false;
  const { traces } = cast.meanings;
  const spoke = cast.recent.map(({ id }) => traces.of(id).spoke);
  const last = cast.recent[spoke.indexOf(Math.max(...spoke))];
  return !last || Math.max(...spoke) === NEVER || last.sort === 'person' || last.sort === 'people';
}

/** "asked *her* about it", but not "lost *her* cart" */
const isDoneTo = (pieces: readonly Piece[], gender: Gender | null, people: PeopleLanguage): boolean =>
  gender !== null &&
  pieces.some(
    ({ word, pos }, i) =>
      pos === 'PRON' &&
      people.pronouns[word]?.gender === gender &&
      pieces[i - 1]?.pos === 'VERB' &&
      !isOfQuotation(pieces, i, people) &&
      !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(pieces[i + 1]?.pos ?? ''),
  );

/** "The keeper, *Tom Fry*, was late, *he* said": the sentence is about a person, and the article has told of no other man. */
function isNobodyElse(
  text: string,
  cast: Cast,
  pieces: readonly Piece[],
  speaker: Phrase,
  gender: Gender | null,
): boolean {
  const { people, subjectOf } = cast.language;
  const subject = gender && !cast.hasSomebody(gender) ? subjectOf(pieces.slice(0, speaker.from)) : null;
  if (subject?.from !== 0) return false;
  const { form, name, role } = nameOf(text, pieces, subject, people);
  const known = cast.genderOf(name) ?? people.genderOf(role ?? '');
  const isWhole = name.includes(' ') && !people.isThing(name) && !people.isBody(name);
  const isPerson = isWhole || known !== null || people.isPersonNoun(people.headNoun(role ?? ''));
  return form === 'name' && isPerson && (known ?? gender) === gender;
}

/** "*Mara Quist* will stay, *she* says": a person who is known to be a woman. */
function isOfSelf(
  text: string,
  cast: Cast,
  pieces: readonly Piece[],
  speaker: Phrase,
  gender: Gender | null,
): boolean {
  const { people, selfIn } = cast.language;
  const subject = gender && selfIn(pieces, speaker.from);
  if (!subject) return false;
  const { form, name, role } = nameOf(text, pieces, subject, people);
  return form === 'name' && (cast.genderOf(name) ?? people.genderOf(role ?? '')) === gender;
}
