import { PERSON } from '../language/any/personNames.ts';
import type { ArticleLanguage, LabelLanguage, LabelRole } from '../language/article.ts';
import type { Span } from '../types.ts';
import { endsSentence, isCapitals, isQuoted } from './shapes.ts';

/** A label at the beginning of a paragraph: "Quote:", "What is known about the barge:". */
export interface Label {
  /** Its words without the colon, as a span of the paragraph. */
  readonly span: Span;
  readonly name: string;
  /** Where the text after it begins. */
  readonly rest: number;
  /** What follows it; `other` by its own name. */
  readonly role: LabelRole;
  /** The words are known as a label; otherwise only their shape suggests one. */
  readonly known: boolean;
}

/** Up to nine words and a colon, with or without bold signs, and the time of a recording before them: "[00:12] Ann Lee:". */
const SHAPE =
  /^((?:\*\*|__|\*|_)?(?:[[(]\d{1,2}(?::\d\d){1,2}[\])] )?)([\p{L}\p{N}](?:[^:"“”„«»!?*_\n]|(?<=\d):(?=\d\d)){0,79}?)(?:\*\*|__|\*|_)?\s?:(?:\*\*|__|\*|_)?(?=\s|$|["“„«])\s*/u;

/** "Details:She added that nobody was hurt.": without a space behind the colon only words that are known are a label. */
const GLUED =
  /^((?:\*\*|__|\*|_)?)(\p{Lu}(?:[\p{LC}\d'’ ]|(?<=\d):(?=\d\d)){2,59})(?:\*\*|__|\*|_)?\s?:(?:\*\*|__|\*|_)?(?=[\p{LC}'‘‹]|(?<!\d:)\d)/u;

/** A longer one, before a quotation: "Quote from Mara Quist, head of the press office of the Board of Roads and Bridges, in a comment to Radio Sund:". */
const LONG = /^((?:\*\*|__)?)(\p{L}[^:"“”„«»!?*_\n]{79,199}?)(?:\*\*|__)?:(?:\*\*|__)?\s*(?=["“„«])/u;

/** "Q. How did you start?": a letter with a full stop. */
const TURN = /^((?:\*\*|__|\*|_)?)(\p{Lu})\.(?:\*\*|__|\*|_)?\s+/u;

/** "Q Will he fly?": a letter and no sign at all, as the records of some offices have it. */
const BARE_TURN = /^((?:\*\*|__|\*|_)?)(\p{Lu})(?:\*\*|__|\*|_)?\s+(?=\p{Lu})/u;

/** "MS. LARSEN", "Prof. Dr. Ann Lee": a title in short and a name. */
const TITLED = /^(?:\p{Lu}\p{LC}{0,4}\. ){1,3}\p{Lu}[\p{LC}\p{M}'’-]+(?: \p{Lu}[\p{LC}\p{M}.'’-]+){0,2}$/u;

/** "Source. Upland Bulletin reports this.", 'Quote. "No."' */
const STOPPED = /^((?:\*\*|__|\*|_)?)(\p{Lu}\p{LC}{3,11})\.(?:\*\*|__|\*|_)?\s+(?=["“„«\p{Lu}])/u;
/** Labels that may have a full stop in the colon's place: "History." is a sentence. */
const STOPPABLE: ReadonlySet<LabelRole | null> = new Set(['source', 'quote', 'details']);

/** "MARA QUIST (laughing): No." */
const ASIDE = /(?<=\p{L}) \([^()]{1,30}\)$/u;

/** "Q (Mara Quist, Kursblatt): Why?": whoever asks, and for whom. */
const ASKING =
  /^(\p{LC}+) \((?=(\p{Lu}[\p{LC}\p{M}.'’-]*(?: [\p{LC}\p{M}.'’-]+){1,3})(?:, [^()]{2,40})?\)$)/u;

/** "MARA QUIST, HOST: We wait.", "SEN. MARA QUIST (D-LISK), CHAIR:", "Bo Fry, 61, keeper:": a name with its post. */
const POSTED = new RegExp(String.raw`^(${PERSON})(?: \([^()]{1,30}\))?,(?: \d{2},)? [^\d.;:!?]{2,80}$`, 'u');

/** Whether a post stands behind the name that is a label: only beside other turns is it one. */
export const isPosted = (plain: string, { span, name }: Label): boolean =>
  POSTED.exec(plain.slice(span.start, plain.indexOf(':', span.end)))?.[1] === name;

/** "ROADS – The bend will get a mirror." */
const RUN_IN = /^((?:\*\*|__)?)(\p{Lu}[\p{Lu}\d &'’-]{1,40}?)(?:\*\*|__)?\s[–—]\s(?=["“„«\p{Lu}\d])/u;

/** The label that a paragraph begins with, if it has one. */
export function findLabel(plain: string, language: ArticleLanguage): Label | null {
  const { labels } = language;
  const head = plain.slice(0, 120);
  const stopped = STOPPED.exec(head);
  const ended = stopped?.[2] ? roleOf(stopped[2], labels) : null;
  if (stopped && ended && STOPPABLE.has(ended)) return labelOf(stopped, ended);
  const stamped = labels.stamp.exec(head);
  if (stamped) return labelOf(stamped, 'update');
  const introduced = labels.introduction.exec(plain.slice(0, 160));
  if (
    introduced?.[2] &&
    isIntroduction(introduced[2], language) &&
    isQuoted(plain.slice(introduced[0].length))
  )
    return { ...labelOf(introduced, 'other'), known: false };
  const asked = BARE_TURN.exec(head);
  if (asked?.[2] && labels.interviewer.test(asked[2])) return { ...labelOf(asked, 'other'), known: false };
  const match = head.includes(':') ? SHAPE.exec(head) : TURN.exec(head);
  if (!match) return gluedLabel(plain, language) ?? longQuote(plain, labels);
  const [whole, sign = '', words = ''] = match;
  if (!head.includes(':') && !labels.turn.includes(words)) return null;
  const asking = ASKING.exec(words.trim());
  if (asking?.[1] && asking[2] && labels.interviewer.test(asking[1])) {
    const start = sign.length + asking[0].length;
    const span = { start, end: start + asking[2].length };
    return { span, name: asking[1], rest: whole.length, role: 'other', known: false };
  }
  const posted = POSTED.exec(words)?.[1];
  const name = posted ?? words.trim().replace(ASIDE, '');
  const span = { start: sign.length, end: sign.length + name.length };
  const role = roleOf(name, labels);
  if (posted !== undefined) return { span, name, rest: whole.length, role: 'other', known: false };
  if (name.split(/\s+/u).length > (role === 'quote' ? 14 : 9)) return null;
  if (role) return { span, name, rest: whole.length, role, known: true };
  return isClause(name, language) ? null : { span, name, rest: whole.length, role: 'other', known: false };
}

/** "Live:Work opened a house in Lisk." is told, as it would be of no other name with a colon in it. */
function gluedLabel(plain: string, { labels, sentences }: ArticleLanguage): Label | null {
  const match = GLUED.exec(plain.slice(0, 120));
  const role = match?.[2] === undefined ? null : roleOf(match[2], labels);
  if (!match || !role) return null;
  const isFrame = FRAME.has(role) && !labels.tellers.test(match[2]!);
  const rest = plain.slice(match[0].length);
  return isFrame && endsSentence(rest) && sentences.isWhole(rest) ? null : labelOf(match, role);
}

/** Labels of what stands around an article. */
export const FRAME: ReadonlySet<LabelRole> = new Set(['notice', 'caption', 'byline']);

function longQuote(plain: string, labels: LabelLanguage): Label | null {
  const match = LONG.exec(plain.slice(0, 220));
  return match?.[2] && roleOf(match[2], labels) === 'quote' ? labelOf(match, 'quote') : null;
}

/** A label that is known from its signs and words. */
function labelOf([whole, sign = '', name = '']: RegExpExecArray, role: LabelRole): Label {
  return {
    span: { start: sign.length, end: sign.length + name.length },
    name,
    rest: whole.length,
    role,
    known: true,
  };
}

/** Whether a label is a name behind a title in short: only beside other turns is it one. */
export const isTitled = (name: string): boolean => TITLED.test(name);

/** Words that name somebody before a quotation, and tell nothing. */
const isIntroduction = (words: string, { labels, sentences }: ArticleLanguage): boolean =>
  !labels.clause.test(words.replace(INSIDE_NAME, ' ')) &&
  !(DESCRIPTION.test(words) && sentences.hasVerb(words));

/** "Gazeta *do* Sul", which is no verb of English. */
const INSIDE_NAME = /(?<=\p{Lu}\p{Ll}+) do (?=\p{Lu})/gu;

/** "A pilot at the port, Kursblatt": an article and a word in small letters. */
const DESCRIPTION = /^\p{L}+ \p{Ll}/u;

/** The words in capitals that a paragraph of a column of short items begins with; a dateline looks the same. */
export function findRunIn(plain: string): Label | null {
  const match = RUN_IN.exec(plain.slice(0, 80));
  return match && labelOf(match, 'other');
}

/** What follows a label with this name; null when the words are not known. */
export function roleOfLabel(name: string, { labels }: ArticleLanguage): LabelRole | null {
  return roleOf(name, labels);
}

function roleOf(name: string, { rules, topics, judgement }: LabelLanguage): LabelRole | null {
  const lower = name.toLowerCase().replace(/\s+/gu, ' ');
  const rule = rules.find(({ pattern }) => pattern.test(lower));
  if (rule) return rule.role;
  const isKnown =
    topics.some(({ pattern }) => pattern.test(lower)) ||
    (isCapitals(name) && (judgement?.test(lower) ?? false));
  return isKnown ? 'other' : null;
}

/** A sentence has so many words at least: "Report:" and "Price falls:" name something. */
const FEWEST_WORDS = 3;

/** The beginning of a sentence that a colon parts: "Later Mara Quist contradicted him". */
function isClause(name: string, { labels, sentences }: ArticleLanguage): boolean {
  if (/^\p{Lu}{2,4}$/u.test(name)) return false; // Ines Fry is "IF"
  if (isTitled(name)) return false;
  if (/[.,;()]\s|[.,;()]$/u.test(name)) return true;
  return labels.clause.test(name) || (name.split(' ').length >= FEWEST_WORDS && sentences.hasVerb(name));
}
