import { indexFrom } from '../../../values/indexFrom.ts';
import { phraseOf } from '../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../attribution.ts';
import { describesPerson, nameEnd } from './2-phrases/appositions.ts';
import { headOf } from './2-phrases/headOf.ts';
import { phraseStartingAt } from './2-phrases/nounPhrases.ts';
import { subjectEndingAt, subjectOf } from './2-phrases/subjects.ts';
import { verbGroup } from './2-phrases/verbGroups.ts';
import { isFiniteVerb, isRelative } from './2-phrases/wordKinds.ts';
import { writtenName } from './2-phrases/writtenName.ts';
import { isSomebody } from './3-reports/subjects/isSomebody.ts';
import { isAuthor } from './3-reports/obstacles/obstacle.ts';
import { OUTLETS } from './outlets.ts';
import { isBody } from './people/bodies.ts';
import { isPersonNoun } from './people/titles.ts';

/** Whom a sentence announces that it is about: "As for *the priest, Tobias Munn*, he asks only …". */
export function topicOf(pieces: readonly Piece[]): Phrase | null {
  if (pieces[0]?.word !== 'as' || pieces[1]?.word !== 'for') return null;
  const phrase = phraseStartingAt(pieces, 2);
  const comma = pieces[phrase?.to ?? 0]?.word === ',' ? (phrase?.to ?? 0) : 0;
  const end = comma > 0 ? indexFrom(pieces, comma + 1, ({ word }) => word === ',', comma + 6) : -1;
  const isNamed = end > 0 && pieces[end - 1]?.capital === true;
  return phrase && phraseOf(phrase, isNamed ? { from: comma + 1, to: end } : null);
}

/** Whom the authors say that they asked: "We asked *Mara Quist* how long it takes", "We put the question to *her*". */
export function askedIn(pieces: readonly Piece[]): Phrase | null {
  const verb = pieces.findIndex(({ word }) =>
    /^(?:ask(?:ed)?|put|spoke|talked|wrote|e-?mailed|turned|went)$/.test(word),
  );
  const subject = verb > 0 ? subjectEndingAt(pieces, verb, 0) : null;
  if (!subject || !isAuthor(pieces, subject)) return whoWasAsked(pieces);
  const to = pieces[verb]?.word.startsWith('ask') === true ? verb : addressAt(pieces, verb);
  const phrase = to > 0 ? phraseStartingAt(pieces, to + 1) : null;
  if (!phrase || !isSomebody(pieces, phrase)) return null;
  // asked the guild *for a comment*
  const what = indexFrom(pieces, phrase.from + 1, ({ word }) => word === 'for', phrase.to);
  const isWanted = what > 0 && !pieces.slice(what, phrase.to).some(({ capital }) => capital);
  return { from: phrase.from, to: isWanted ? what : phrase.to, beside: null };
}

/** "*The guild* was asked for comment", "*Mara Quist* was asked why"; but: she was asked to leave */
function whoWasAsked(pieces: readonly Piece[]): Phrase | null {
  const verb = pieces.findIndex(({ word }) => /^(?:asked|approached|contacted)$/.test(word));
  const group = verb > 0 ? verbGroup(pieces, verb) : null;
  const next = pieces[verb + 1]?.word === 'to' ? pieces[verb + 2]?.word : 'comment';
  const isQuestion = /^(?:comment|respond|explain|react|say)$/.test(next ?? '');
  const who = group?.passive && !group.negated && isQuestion ? subjectEndingAt(pieces, group.from, 0) : null;
  return who && isSomebody(pieces, who) ? who : null;
}

/** Where "to" or "with" stands behind a verb: "put the question *to*", "spoke *with*"; -1 where another thing was put. */
function addressAt(pieces: readonly Piece[], verb: number): number {
  const to = indexFrom(pieces, verb + 1, ({ word }) => /^(?:to|with)$/.test(word), verb + 5);
  const isQuestion = pieces.slice(verb, to).some(({ word }) => /^(?:questions?|this|that|it)$/.test(word));
  return pieces[verb]?.word === 'put' && !isQuestion ? -1 : to;
}

/** "Tom Fry once asked *him* about it", "when a reporter pressed *her*,"; but: asked her to row, asked her mother */
export function questionedIn(pieces: readonly Piece[]): Phrase | null {
  const at = pieces.findIndex(
    ({ word }, i) =>
      /^(?:him|her)$/.test(word) &&
      /^(?:ask(?:s|ed)|press(?:es|ed)|quizze[sd]|question(?:s|ed)|challenge[sd])$/.test(
        pieces[i - 1]?.word ?? '',
      ),
  );
  const next = pieces[at + 1];
  const isAlone =
    !next || /^(?:ADP|SCONJ|PUNCT|ADV)$/.test(next.pos) || /^(?:what|who|which)$/.test(next.word);
  return at > 1 && isAlone && next?.word !== 'to' ? { from: at, to: at + 1, beside: null } : null;
}

/** What opens what somebody wants to know: "asked *about* jobs", "asked *whether* it held". */
const QUESTION = /^(?:about|whether|if|why|how|what|when|where|who|which)$/;

/** Who asks without a word of whom, or with no more than a pronoun: "*Tom Fry* asked about jobs", "*Tom Fry* put it to her that it was late". */
export function askerIn(pieces: readonly Piece[]): Phrase | null {
  const verb = pieces.findIndex(({ word }, i) => {
    const [next, to, whom] = pieces.slice(i + 1, i + 4).map((piece) => piece.word);
    const isPut = word === 'put' && /^(?:it|this|that)$/.test(next ?? '') && to === 'to';
    return (word === 'asked' && QUESTION.test(next ?? '')) || (isPut && /^(?:him|her)$/.test(whom ?? ''));
  });
  const who = verb > 0 && !verbGroup(pieces, verb).passive ? subjectEndingAt(pieces, verb, 0) : null;
  return who && isSomebody(pieces, who) ? who : null;
}

/** What is done to somebody of whom an answer is wanted. */
const ASKING = /^(?:asked|contacted|approached|e-?mailed|messaged|questioned|phoned|pressed)$/;

const ANSWERING = /^(?:answer|comment|reply|respond)(?:s|e?d)?$|^repl(?:y|ie[sd])$/;

/** Who was asked, or answered or did not, and may be whom "it said" means: "*Norlink* did not answer", "I asked *the airline*". */
export function addressedIn(pieces: readonly Piece[]): Phrase | null {
  for (const [v, { word, pos }] of pieces.entries()) {
    if (pos !== 'VERB') continue;
    if (ASKING.test(word)) {
      const group = verbGroup(pieces, v);
      const subject = subjectEndingAt(pieces, group.from, 0);
      if (group.passive) return onlyOne(pieces, subject);
      const isOfPress = subject !== null && (isAuthor(pieces, subject) || isPress(pieces, subject));
      return isOfPress ? bodyAt(pieces, v + 1) : null;
    }
    if (!ANSWERING.test(word)) continue;
    const group = verbGroup(pieces, v);
    // "declined *to comment*", "has yet *to reply*"
    const before = pieces[group.from - 2]?.word ?? '';
    const isKept = group.infinitive && /^(?:declined|refused|failed|unable|yet)$/.test(before);
    const main = isKept ? verbGroup(pieces, group.from - 2) : group;
    if ((group.infinitive && !isKept) || group.modal) return null;
    return onlyOne(pieces, subjectEndingAt(pieces, main.from, 0));
  }
  return null;
}

/** "the guild", but not "the guilds of Lisk": what "it" may mean. */
function onlyOne(pieces: readonly Piece[], phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  const head = pieces[headOf(pieces, phrase).to - 1];
  return head?.capital === true || !/[^s]s$/.test(head?.word ?? '') ? phrase : null;
}

/** A body or a name that is asked, without what it is asked for. */
function bodyAt(pieces: readonly Piece[], from: number): Phrase | null {
  const phrase = phraseStartingAt(pieces, from);
  const what = phrase && indexFrom(pieces, from + 1, ({ word }) => /^(?:for|about)$/.test(word), phrase.to);
  const to = what !== null && what > 0 ? what : phrase?.to;
  const isOne = to !== undefined && isSomebody(pieces, { from, to });
  return isOne ? onlyOne(pieces, { from, to, beside: null }) : null;
}

/** "*The Brine* asked the guild", "*reporters* asked the guild" */
function isPress(pieces: readonly Piece[], phrase: Range): boolean {
  const name = writtenName(pieces, phrase);
  return (
    /(?:^| )(?:reporters|journalists)$/.test(name) || OUTLETS.isMediumName(name) || OUTLETS.isMediumNoun(name)
  );
}

/** Forms of verbs for what is, has been or will be. */
const NOW = /^(?:is|are|has|have|will|can|does|do|'s|'ll|wo|ca)$/;

/**
 * "*Quist* will stay, *she* says", "*Quist* ran it and, as *she* told the guild, …": whom the sentence is about may speak. Where
 * she "said" so it is rather somebody else who tells of Quist.
 */
export function selfIn(pieces: readonly Piece[], pronoun: number): Phrase | null {
  const before = pieces.slice(0, pronoun);
  const isAs = before.at(-1)?.word === 'as';
  const says = before.at(-1)?.word === ',' && /[^s]s$/.test(pieces[pronoun + 1]?.word ?? '');
  const subject = isAs || says ? subjectOf(before) : null;
  if (subject?.from !== 0) return null;
  if (isAs) return subject;
  const at = indexFrom(before, subject.to, isFiniteVerb);
  const { word = '', pos } = before[at] ?? {};
  // "Fry is a fool, she says"
  const isJudged = /^(?:is|are|'s)$/.test(word) && /^(?:DET|ADJ)$/.test(before[at + 1]?.pos ?? '');
  const isNow = (NOW.test(word) && !isJudged) || (pos === 'VERB' && /[^s]s$/.test(word));
  return isNow && before[subject.to - 1]?.capital ? subject : null;
}

/** What a sentence says that somebody is: "*Quist*, who is 73, is *a retired dentist* and a keen violist", "*The guild's leader* is *Quist*". */
export function calledIn(pieces: readonly Piece[]): { readonly who: Phrase; readonly role: Range } | null {
  const verb = pieces.findIndex(({ word }, i) => /^(?:is|was)$/.test(word) && !isRelative(pieces[i - 1]));
  const article = pieces[verb + 1];
  const holder = verb > 0 ? holderAt(pieces, verb) : null;
  if (holder) return holder;
  if (verb < 1 || !/^(?:an?|the)$/.test(article?.word ?? '')) return null;
  const who = subjectEndingAt(pieces, verb, 0);
  const role = phraseStartingAt(pieces, verb + 1);
  if (who?.from !== 0 || !role || nameEnd(pieces, 0) !== who.to) return null;
  const end = indexFrom(pieces, verb + 2, ({ pos }) => pos === 'CCONJ' || pos === 'ADP', role.to);
  const to = end > 0 ? end : role.to;
  return isPersonNoun(pieces[to - 1]?.word ?? '') ? { who, role: { from: verb + 2, to } } : null;
}

/** "*The guild's leader* is *Mara Quist*": the name stands behind what she is. */
function holderAt(pieces: readonly Piece[], verb: number): ReturnType<typeof calledIn> {
  const to = nameEnd(pieces, verb + 1);
  const post = to > verb + 2 ? subjectEndingAt(pieces, verb, 0) : null;
  if (post?.from !== 0 || !describesPerson(pieces, post) || isBody(pieces[to - 1]?.word ?? '')) return null;
  const from = pieces[0]?.word === 'the' ? 1 : 0;
  return { who: { from: verb + 1, to, beside: null }, role: { from, to: post.to } };
}
