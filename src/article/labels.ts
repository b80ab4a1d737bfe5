import type { ArticleLanguage, LabelLanguage, LabelRole } from '../language/article.ts';
import type { Span } from '../types.ts';

/** A label at the beginning of a paragraph: "Quote:", "What is known about the barge:". */
export interface Label {
  /** Its words without the colon, as a span of the paragraph. */
  readonly span: Span;
  readonly name: string;
  /** Where the text after it begins. */
  readonly rest: number;
  /** What follows it; `other` by its own name. */
  readonly role: LabelRole;
  /** The words are known to be a label; otherwise only the shape speaks for it. */
  readonly known: boolean;
}

/** Up to nine words and a colon, with or without bold signs. */
const SHAPE =
  /^((?:\*\*|__|\*|_)?)([\p{L}\p{N}][^:"“”„«»!?*_\n]{0,79}?)(?:\*\*|__|\*|_)?\s?:(?:\*\*|__|\*|_)?(?=\s|$|["“„«])\s*/u;

/** "Q. How did you start?": a letter with a full stop. */
const TURN = /^((?:\*\*|__|\*|_)?)(\p{Lu})\.(?:\*\*|__|\*|_)?\s+/u;

/** "MARA QUIST (laughing): No." */
const ASIDE = /(?<=\p{L}) \([^()]{1,30}\)$/u;

/** "ROADS – The bend will get a mirror." */
const RUN_IN = /^((?:\*\*|__)?)(\p{Lu}[\p{Lu}\d &'’-]{1,40}?)(?:\*\*|__)?\s[–—]\s(?=["“„«\p{Lu}\d])/u;

/** The label that a paragraph begins with, if it has one. */
export function findLabel(plain: string, { labels }: ArticleLanguage): Label | null {
  const head = plain.slice(0, 120);
  const match = head.includes(':') ? SHAPE.exec(head) : TURN.exec(head);
  if (!match) return null;
  const [whole, sign = '', words = ''] = match;
  if (!head.includes(':') && !labels.turn.includes(words)) return null;
  const name = words.trim().replace(ASIDE, '');
  const span = { start: sign.length, end: sign.length + name.length };
  const role = roleOf(name, labels);
  if (name.split(/\s+/u).length > (role === 'quote' ? 14 : 9)) return null;
  if (role) return { span, name, rest: whole.length, role, known: true };
  return isClause(name, labels) ? null : { span, name, rest: whole.length, role: 'other', known: false };
}

/** The words in capitals that a paragraph of a column of short items begins with; a dateline looks the same. */
export function findRunIn(plain: string): Label | null {
  const [whole, sign = '', name = ''] = RUN_IN.exec(plain.slice(0, 80)) ?? [];
  if (whole === undefined) return null;
  const span = { start: sign.length, end: sign.length + name.length };
  return { span, name, rest: whole.length, role: 'other', known: true };
}

function roleOf(name: string, { rules, topics }: LabelLanguage): LabelRole | null {
  const lower = name.toLowerCase().replace(/\s+/gu, ' ');
  const rule = rules.find(({ pattern }) => pattern.test(lower));
  return rule?.role ?? (topics.some(({ pattern }) => pattern.test(lower)) ? 'other' : null);
}

/** The beginning of a sentence that a colon parts. */
const isClause = (name: string, { clause }: LabelLanguage): boolean =>
  clause.test(name) || /[.,;()]\s|[.,;()]$/u.test(name);
