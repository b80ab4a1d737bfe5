import type { AttributionLanguage, SpeakerLabelLanguage } from '../../language/attribution.ts';
import type { Block, Mention, Span } from '../../types.ts';
import { clean } from '../clean.ts';

/** What a line such as "Source: Bloomberg, citing two employees" tells. */
export interface LabelledSource {
  readonly outlet: Mention | null;
  /** Who speaks through the outlet: "the road service on Telegram", "Bloomberg with reference to sources". */
  readonly speaker: Mention;
  readonly role: string | null;
  /** Only unnamed people are cited, so that the story itself is what they say. */
  readonly unnamed: boolean;
}

/** The sources that "Source:" lines name, in their order. */
export function findLabelledSources(
  text: string,
  blocks: readonly Block[],
  language: AttributionLanguage,
): LabelledSource[] {
  const last = blocks.findLastIndex(({ sentences }) => sentences.length > 0);
  return blocks.flatMap((block, i) => {
    if (i > last) return []; // a reference under the text
    if (block.kind !== 'label' || !block.label) return [];
    if (!language.labels.source.test(text.slice(block.label.start, block.label.end).trim())) return [];
    return parts(text, { start: block.label.end, end: block.end }).map((part) => read(text, part, language));
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

function read(text: string, span: Span, { labels, outlets }: AttributionLanguage): LabelledSource {
  const mention = (from: number, to: number): Mention => mentionIn(text, from, to, labels);
  const words = text.slice(span.start, span.end);
  const citing = labels.citing.exec(words);
  if (citing) {
    const outlet = mention(span.start, span.start + citing.index);
    const cited = words.slice(citing.index + citing[0].length).trim();
    const unnamed = labels.unnamed.test(cited);
    return {
      role: null,
      outlet,
      speaker: unnamed ? { ...span, name: labels.sourcesOf(outlet.name, cited) } : outlet,
      unnamed,
    };
  }
  const [, who = '', where = ''] = labels.on.exec(words) ?? [];
  const outlet = mention(span.end - where.length, span.end);
  if (who && (outlets.isMediumName(outlet.name) || labels.onMedium.test(words))) {
    const [name = who, ...role] = who.split(', ');
    const speaker = mention(span.start, span.start + name.length);
    return { outlet, speaker, role: role.join(', ') || null, unnamed: false };
  }
  const whole = mention(span.start, span.end);
  return { outlet: whole, speaker: whole, role: null, unnamed: false };
}

/** "the news site Frostline" and "Frostline, a local news site" are called Frostline. */
function mentionIn(
  text: string,
  from: number,
  to: number,
  { kind, kindAfter }: SpeakerLabelLanguage,
): Mention {
  const words = text.slice(from, to);
  const start = from + (kind.exec(words)?.[0].length ?? 0);
  const end = to - (kindAfter.exec(words)?.[0].length ?? 0);
  return { start, end, name: clean(text, { start, end }) };
}
