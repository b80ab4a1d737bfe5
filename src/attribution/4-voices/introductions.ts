import { PERSON_NAME } from '../../language/any/attribution/personNames.ts';
import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Block, Mention, Span } from '../../types.ts';
import { clean } from '../clean.ts';
import { nameAfterTitle } from './sourceLabel.ts';
import { readSourceLine } from './sourceLine/readSourceLine.ts';

/** Who is named, with what they are or where they said it, before a colon and a quotation. */
export interface Introduction {
  readonly speaker: Mention & { readonly role: string | null };
  readonly outlet: Mention | null;
}

const NAME = new RegExp(`^${PERSON_NAME}$`, 'u');
const LONGEST = 160;

/** "Mara Quist, Kursblatt: “…”", "Tom Fry, editor of the Bulletin: “…”", "Petro Yarsen on Channel Nord: “…”" */
export function introductionOf(
  text: string,
  { start, end }: Span & Pick<Block, 'kind'>,
  language: AttributionLanguage,
): Introduction | null {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const words = /^[^:"“„«\n]{3,}(?=:\s?["“„«])/u.exec(head)?.[0] ?? '';
  // "On Monday, Mara Quist told Sky News:" is a sentence
  if (!words || language.hasVerb(words)) return null;
  const { who, role, medium: carrier } = readSourceLine(words, language, () => true);
  if (!who) return null;
  const medium = carrier ?? (role && employerIn(words, role, language));
  const at = (span: Span): Span => ({ start: start + span.start, end: start + span.end });
  const mention = (span: Span): Mention => ({ ...at(span), name: clean(text, at(span)) });
  const speaker = mention(who);
  // "Union leader Karl Weiss"
  const titled = role ? null : nameAfterTitle(speaker.name, language, () => true);
  if (titled) {
    const from = speaker.end - titled.length;
    const title = clean(text, { start: speaker.start, end: from });
    return {
      speaker: { ...speaker, start: from, name: titled, role: title },
      outlet: medium && mention(medium),
    };
  }
  if (!(role ?? medium) || !NAME.test(speaker.name)) return null;
  return { speaker: { ...speaker, role: role && clean(text, at(role)) }, outlet: medium && mention(medium) };
}

/** "editor of *the Upland Bulletin*" */
function employerIn(words: string, { start, end }: Span, { labels }: AttributionLanguage): Span | null {
  const name = labels.sourceLine.staff.exec(words.slice(start, end))?.groups?.['medium'];
  return name ? { start: end - name.length, end } : null;
}
