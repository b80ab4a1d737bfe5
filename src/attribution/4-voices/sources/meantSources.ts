import type { AttributionLanguage } from '../../../language/attribution.ts';
import type { Line } from '../../2-reports/readLines.ts';
import { isOther } from '../../3-people/character.ts';
import { nameOf, type Naming } from '../../3-people/naming.ts';
import type { LabelledSource, SourceLabel } from './sourceLabel.ts';

/** "Source. *She* wrote about this on Telegram.": whoever speaks last above the line; where nobody does who has a name, it names nobody. */
export function findMeant(
  text: string,
  labels: readonly SourceLabel[],
  lines: readonly Line[],
  language: AttributionLanguage,
): SourceLabel[] {
  return labels.flatMap((label) => {
    const sources = label.sources.flatMap((source) => meant(text, label, source, lines, language) ?? []);
    return sources.length > 0 ? [{ ...label, sources }] : [];
  });
}

function meant(
  text: string,
  { block }: SourceLabel,
  source: LabelledSource,
  lines: readonly Line[],
  { people }: AttributionLanguage,
): LabelledSource | null {
  const pronoun = people.pronouns[source.speaker.name.toLowerCase()];
  if (!pronoun || source.unnamed) return source;
  const namings = lines.flatMap(({ end, pieces, statement }): Naming[] => {
    const speaker = end <= block.start ? statement?.report.speaker : null;
    return speaker ? [nameOf(text, pieces, speaker, people)] : [];
  });
  const last = namings.findLast(({ form }) => form === 'name');
  if (!last || (pronoun.gender && isOther(pronoun.gender, people.genderOfName(last.name)))) return null;
  const { name, start, end, role } = last;
  return { ...source, speaker: { name, start, end }, role };
}
