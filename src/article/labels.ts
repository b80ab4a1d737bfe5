import type { Span } from '../types.ts';
import { LABEL_RULES, type LabelRole } from './labelRules.ts';

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

/** "Q. How did you start?" */
const TURN = /^((?:\*\*|__|\*|_)?)([QA])\.(?:\*\*|__|\*|_)?\s+/u;

/** "MARA QUIST (laughing): No." */
const ASIDE = /(?<=\p{L}) \([^()]{1,30}\)$/u;

/** "Why it matters", "What is known about the barge", "How it works": a question without a mark. */
const TOPIC = /^(?:what|why|how|who|where|when)(?:['’]s)? [^,]+$/iu;

/** "ROADS – The bend will get a mirror." */
const RUN_IN = /^((?:\*\*|__)?)(\p{Lu}[\p{Lu}\d &'’-]{1,40}?)(?:\*\*|__)?\s[–—]\s(?=["“„«\p{Lu}\d])/u;

/** "What experts say" */
const VOICES = /^what \p{L}+(?: \p{L}+)? (?:say|think|know)s?$/u;

/** A label says nothing: "He said:" and "The firm has three plants:" are sentences. */
const SAYS =
  /\b(?:says?|said|told|tells?|ask(?:s|ed)|writes?|wrote|written|add(?:s|ed)|repl(?:y|ies|ied)|tweeted|posted|stat(?:es|ed)|explain(?:s|ed)|announce[sd]|comment(?:s|ed)|not(?:es|ed)|warn(?:s|ed)|continued|conclude[sd]|reports?|reported|imagine|believes?|thinks?|wants?|argue[sd]|claim(?:s|ed)|insist(?:s|ed)|means?|meant|recall(?:s|ed)|stress(?:es|ed)|emphasi[sz]e[sd]|declare[sd]|remark(?:s|ed)|reads|agree[sd]|admit(?:s|ted)|laugh(?:s|ed)|sigh(?:s|ed)|joke[sd]|quip(?:s|ped)|shout(?:s|ed)|answer(?:s|ed)|counter(?:s|ed)|respond(?:s|ed)|retort(?:s|ed)|promise[sd]|complain(?:s|ed)|remember(?:s|ed)|shrug(?:s|ged)|urge[sd])\b/iu;
const VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|does|did|do|been|came|comes|went|goes|looks?|include[sd]?|including|follows?|following)\b/iu;
const SUBJECT =
  /^(?:i|he|she|it|they|we|you|there|this|these|that|those|here|his|her|their|but|and|so|because|if|as|according)\b/iu;

/** The label that a paragraph begins with, if it has one. */
export function findLabel(plain: string): Label | null {
  const head = plain.slice(0, 120);
  const match = head.includes(':') ? SHAPE.exec(head) : TURN.exec(head);
  if (!match) return null;
  const [whole, sign = '', words = ''] = match;
  const name = words.trim().replace(ASIDE, '');
  const span = { start: sign.length, end: sign.length + name.length };
  const role = roleOf(name);
  if (name.split(/\s+/u).length > (role === 'quote' ? 14 : 9)) return null;
  if (role) return { span, name, rest: whole.length, role, known: true };
  return isClause(name) ? null : { span, name, rest: whole.length, role: 'other', known: false };
}

/** The words in capitals that a paragraph of a column of short items begins with; a dateline looks the same. */
export function findRunIn(plain: string): Label | null {
  const [whole, sign = '', name = ''] = RUN_IN.exec(plain.slice(0, 80)) ?? [];
  if (whole === undefined) return null;
  const span = { start: sign.length, end: sign.length + name.length };
  return { span, name, rest: whole.length, role: 'other', known: true };
}

function roleOf(name: string): LabelRole | null {
  const lower = name.toLowerCase().replace(/\s+/gu, ' ');
  const rule = LABEL_RULES.find(({ pattern }) => pattern.test(lower));
  if (rule) return rule.role;
  return VOICES.test(lower) || (TOPIC.test(lower) && !SAYS.test(lower)) ? 'other' : null;
}

/** The beginning of a sentence that a colon parts. */
function isClause(name: string): boolean {
  return SAYS.test(name) || VERB.test(name) || SUBJECT.test(name) || /[.,;()]\s|[.,;()]$/u.test(name);
}
