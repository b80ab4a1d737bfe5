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

export type LabelRole =
  'source' | 'quote' | 'details' | 'background' | 'notice' | 'caption' | 'byline' | 'other';

/** Up to nine words and a colon, with or without bold signs. */
const SHAPE =
  /^((?:\*\*|__|\*|_)?)([\p{L}\p{N}][^:"“”„«»!?*_\n]{0,79}?)(?:\*\*|__|\*|_)?\s?:(?:\*\*|__|\*|_)?(?=\s|$|["“„«])\s*/u;

/** Words of labels by what follows them; the whole label must match, in any case. */
const KNOWN: readonly { readonly role: LabelRole; readonly pattern: RegExp }[] = [
  // "Source", "Sources", "Source of the news"
  { role: 'source', pattern: /^(?:original |data |main )?sources?(?: of .+)?$/ },
  // "Quote", "Quote from the SSU", "Direct speech from the island council", "Verbatim", "In his own words"
  {
    role: 'quote',
    pattern:
      /^(?:full |direct |key )?(?:quotes?|quotation|direct speech|statement|verbatim|literally|word for word|in full|original wording)(?: (?:from|of|by|from the|on|in) .+)?$|^in (?:his|her|their|its) own words$/,
  },
  // "Details", "More details", "In more detail", "Details of the attack"
  {
    role: 'details',
    pattern:
      /^(?:in )?(?:(?:more|further|other|additional|some|greater|the) )?details?(?: (?:of|about|on) .+)?$/,
  },
  // "Background", "For reference", "Reminder", "Previously"
  {
    role: 'background',
    pattern:
      /^(?:the )?(?:background|backstory|context|prehistory|history|flashback|recap|reminder|previously|earlier)$|^(?:for|as a|some) (?:reference|context|background|reminder|the record|recap)$|^what (?:preceded|happened before|came before|we know so far|was before).*$|^good to know$/,
  },
  // "Why it matters", "What is known about the barge", "How it works"
  { role: 'other', pattern: /^(?:what|why|how|who|where|when)(?:'s|’s)? .+$/ },
  // "Update", "Key points", "The bottom line", "Zoom in"
  {
    role: 'other',
    pattern:
      /^(?:updated?|upd|new|latest|the latest|summary|in short|in brief|briefly|key (?:points|facts|takeaways)|highlights|at a glance|timeline|chronology|reactions?|comments?|response|analysis|assessment|explanation|importantly|of note|note|worth noting|details in brief|consequences|aftermath|damage|casualties|forecast|outlook|the (?:bottom line|big picture|other side|latest|intrigue|impact|numbers|context|result)|bottom line|go deeper|driving the news|between the lines|zoom (?:in|out)|state of play|yes, but|by the numbers|threat level|catch up quick|reality check|what they're saying)$/,
  },
  // "Read also", "See also", "Tags", "Media contact", "Editor's note", "WATCH"
  {
    role: 'notice',
    pattern:
      /^(?:read|see|also|watch|listen|look|read more|more|related|recommended|further reading|learn more|don['’]t miss|up next|next|previous|in other news|most read|popular|trending)(?: (?:also|more|too|now|next|here|on this|on (?:this )?(?:topic|story|subject)|stories|articles|story|article|reading|links?|news|coverage|from .+|about .+))*$|^(?:video|audio|podcast|gallery|in pictures|slideshow|live|live updates)$|^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|sections?|labels|hashtags)$|^(?:share|follow|subscribe|newsletter|advert|advertisement|ad|sponsored|promotion|disclaimer|disclosure|copyright)(?: .+)?$|^(?:(?:media|press|investor|public) )?(?:contacts?|enquiries|inquiries|relations|office|queries)(?: .+)?$|^(?:for )?(?:more|further) information(?: .+)?$|^(?:e-?mail|phone|tel|telephone|fax|web|website|address|press desk)$|^(?:editor['’]?s['’]?|editorial|author['’]?s|publisher['’]?s) notes?$|^notes? (?:to|for) (?:(?:the|our) )?(?:editors?|readers?)$|^(?:correction|clarification|corrections and clarifications|amendment|erratum)s?$/,
  },
  // "Photo", "Image source", "Illustration by"
  {
    role: 'caption',
    pattern:
      /^(?:(?:cover|main|top|file|lead) )?(?:photos?|photographs?|photograph(?:er|y)|pictures?|images?|illustrations?|infographics?|graphics?|screenshots?|caption|map|chart)(?: (?:credits?|source|courtesy|by|caption))?$/,
  },
  // "Interview", "Text", "Published"
  {
    role: 'byline',
    pattern:
      /^(?:interview|text|words|authors?|written by|reporting|editing|edited by|story|story by|translat(?:ion|ed by|or)|produc(?:er|ed by)|reporter|correspondent|published|published (?:by|on)|publisher|posted|updated on|last (?:updated|modified|edited)|date|published date|date of publication)$/,
  },
];

/** A label says nothing: "He said:" and "The firm has three plants:" are sentences. */
const VERB =
  /\b(?:says?|said|told|tells?|asked|asks|wrote|writes|written|add(?:s|ed)|repl(?:y|ied|ies)|tweeted|posted|stat(?:es|ed)|explain(?:s|ed)|announced|commented|not(?:es|ed)|warn(?:s|ed)|continued|concluded|reports?|reported|imagine|believes?|thinks?|wants?|argues|claims|insists|means?|meant|came|comes|went|goes|looks?|recalled|stressed|emphasi[sz]ed|insisted|argued|claimed|declared|remarked|reads|is|are|was|were|has|have|had|will|would|can|could|does|did|do|been|include[sd]?|including|follows?|following)\b/iu;
const SUBJECT =
  /^(?:i|he|she|it|they|we|you|there|this|these|that|those|here|his|her|their|but|and|so|because|if|as|according)\b/iu;

/** The label that a paragraph begins with, if it has one. */
export function findLabel(plain: string): Label | null {
  const head = plain.slice(0, 120);
  const match = head.includes(':') ? SHAPE.exec(head) : null;
  if (!match) return null;
  const [whole, sign = '', words = ''] = match;
  const name = words.trim();
  if (name.split(/\s+/u).length > 9) return null;
  const role = roleOf(name);
  const span = { start: sign.length, end: sign.length + name.length };
  if (role) return { span, name, rest: whole.length, role, known: true };
  const isSentence = VERB.test(name) || SUBJECT.test(name) || /[.,;]\s/u.test(name) || /[.,;()]$/u.test(name);
  return isSentence ? null : { span, name, rest: whole.length, role: 'other', known: false };
}

function roleOf(name: string): LabelRole | null {
  const lower = name.toLowerCase().replace(/\s+/gu, ' ');
  return KNOWN.find(({ pattern }) => pattern.test(lower))?.role ?? null;
}
