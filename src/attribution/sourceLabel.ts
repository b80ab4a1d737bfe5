import type { Block, Mention, Span } from '../types.ts';
import { clean } from './naming.ts';
import { isMediumName } from './outlets.ts';

/** What a line such as "Source: Bloomberg, citing two employees" tells. */
export interface LabelledSource {
  readonly outlet: Mention | null;
  /** Who speaks through the outlet: "the road service on Telegram", "Bloomberg with reference to sources". */
  readonly speaker: Mention;
  readonly role: string | null;
  /** Only unnamed people are cited, so that the story itself is what they say. */
  readonly unnamed: boolean;
}

const SOURCE = /^(?:original |main )?sources?$/i;
/** "Bloomberg with reference to sources" */
const CITING = /,? (?:with reference to|citing|referring to|quoting|with a reference to|based on|via) /u;
/** "the road service on Telegram", "Tom Fry, head of the county, in the Daily Brine" */
const ON = /^(.+?),? (?:on|via|in|to) ((?:the |its |his |her |their )?\p{Lu}[^,;]{1,60})$/u;
/** "the investigative news site Frostline" */
const KIND =
  /^(?:the )?(?:\p{Ll}[\p{Ll}-]* )*(?:site|agency|outlet|paper|newspaper|daily|weekly|magazine|portal|broadcaster|website|publication|network|channel|service|station) (?=\p{Lu})/u;
/** "Frostline, a local news site" */
const KIND_AFTER = /, (?:an?|the) [^,]{1,60}$/u;
const UNNAMED =
  /^(?:(?:its|own|several|two|three|four|five|unnamed|anonymous|unidentified|informed|diplomatic|official|military|government|multiple) )*(?:sources?|people|officials?|persons?|insiders)(?: (?:familiar|close|with|in|briefed|who)\b.*)?$/iu;

/** The sources that "Source:" lines name, in their order. */
export function findLabelledSources(text: string, blocks: readonly Block[]): LabelledSource[] {
  const last = blocks.findLastIndex(({ sentences }) => sentences.length > 0);
  return blocks.flatMap((block, i) => {
    if (i > last) return []; // a reference under the text
    if (block.kind !== 'label' || !block.label) return [];
    if (!SOURCE.test(text.slice(block.label.start, block.label.end).trim())) return [];
    return parts(text, { start: block.label.end, end: block.end }).map((part) => read(text, part));
  });
}

/** "one; another" */
function parts(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^;\n]+/gu)].flatMap(({ 0: words, index }) => {
    const lead = /^[\s:*_]*/u.exec(words)?.[0].length ?? 0;
    const trail = /[\s.*_]*$/u.exec(words.slice(lead))?.[0].length ?? 0;
    const from = start + index + lead;
    const to = start + index + words.length - trail;
    return to > from ? [{ start: from, end: to }] : [];
  });
}

function read(text: string, span: Span): LabelledSource {
  const words = text.slice(span.start, span.end);
  const citing = CITING.exec(words);
  if (citing) {
    const outlet = mention(text, span.start, span.start + citing.index);
    const cited = words.slice(citing.index + citing[0].length).trim();
    const unnamed = UNNAMED.test(cited);
    return {
      role: null,
      outlet,
      speaker: unnamed ? { ...span, name: `${outlet.name}'s ${cited}` } : outlet,
      unnamed,
    };
  }
  const [, who = '', where = ''] = ON.exec(words) ?? [];
  const outlet = mention(text, span.end - where.length, span.end);
  if (who && (isMediumName(outlet.name) || / (?:on|via) [^,;]*$/u.test(words))) {
    const [name = who, ...role] = who.split(', ');
    const speaker = mention(text, span.start, span.start + name.length);
    return { outlet, speaker, role: role.join(', ') || null, unnamed: false };
  }
  const whole = mention(text, span.start, span.end);
  return { outlet: whole, speaker: whole, role: null, unnamed: false };
}

/** "the news site Frostline" and "Frostline, a local news site" are called Frostline. */
function mention(text: string, from: number, to: number): Mention {
  const words = text.slice(from, to);
  const start = from + (KIND.exec(words)?.[0].length ?? 0);
  const end = to - (KIND_AFTER.exec(words)?.[0].length ?? 0);
  return { start, end, name: clean(text, { start, end }) };
}
