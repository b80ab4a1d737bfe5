import { PERSON_NAME } from '../../language/any/attribution/personNames.ts';
import type { SpeakerLabelLanguage } from '../../language/attribution.ts';
import type { Block, Mention } from '../../types.ts';

/** Headings are no longer than this. */
const LONGEST = 160;

const WHOLE_NAME = new RegExp(`^${PERSON_NAME}$`, 'u');
const FIRST_NAME = new RegExp(`^${PERSON_NAME}`, 'u');

/**
 * Paragraphs that are a speech, and whose: those below a heading that tells who spoke and where ("At a Dinner, Mara
 * Quist Said “No”"), or below a line in brackets ("[Speech to the Guild by Mara Quist, 4 May]"), up to the next heading.
 */
export function findExcerpts(
  text: string,
  blocks: readonly Block[],
  labels: SpeakerLabelLanguage,
): ReadonlyMap<Block, Mention> {
  const found = new Map<Block, Mention>();
  let speaker: Mention | null = null;
  let heading: Mention | null = null;
  /** Whether the first paragraph below the heading stands in quotation marks; null until there is one. */
  let isMarked: boolean | null = null;
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    const isLine = words.length <= LONGEST && !words.includes('\n') && !ENDS_SENTENCE.test(words);
    const named = isLine ? speakerOfHeading(words, block.start, labels) : null;
    const note = isLine ? labels.speechNote.exec(words) : null;
    if (named || note) {
      // a note below a speech says where it was held
      speaker = named ?? speakerOfNote(note, block.start) ?? (isMarked === null ? heading : null);
      heading = speaker;
      isMarked = null;
    } else if (endsSpeech(block)) speaker = heading = null;
    else if (speaker && block.sentences.length > 0) {
      isMarked ??= MARK.test(words);
      if (!isMarked || MARK.test(words)) found.set(block, speaker);
    }
  }
  return found;
}

/** "In a post, Mara Quist wrote that the ice was thin." is no heading. */
const ENDS_SENTENCE = /[\p{Ll}\d]["”’]?\.["”’]?$/u;

const MARK = /^[\s>]*["“”„«‘']/u;

/** Another heading, a label or a question; what stands between paragraphs and is no text ends nothing. */
const endsSpeech = ({ kind, label, sentences }: Block): boolean =>
  label !== null ||
  kind === 'question' ||
  (sentences.length === 0 && kind !== 'notice' && kind !== 'caption');

/** "At a Dinner, *Mara Quist* Said “No”": where it was, then a name and a verb, both in capitals as headings have them. */
function speakerOfHeading(
  words: string,
  offset: number,
  { setting, isSpeechVerb }: SpeakerLabelLanguage,
): Mention | null {
  const opener = setting.exec(words)?.[0].length ?? 0;
  if (opener === 0) return null;
  const rest = words.slice(opener).split(' ');
  const verb = rest.findIndex((word, i) => i > 1 && isSpeechVerb(word.toLowerCase()));
  const name = rest.slice(0, Math.max(0, verb)).join(' ');
  if (!WHOLE_NAME.test(name)) return null;
  return { name, start: offset + opener, end: offset + opener + name.length };
}

/** "[Speech to the Guild by *Mara Quist*, 4 May]" */
function speakerOfNote(note: RegExpExecArray | null, offset: number): Mention | null {
  const name = FIRST_NAME.exec(note?.groups?.['by'] ?? '')?.[0];
  if (!note || !name) return null;
  const start = offset + note[0].indexOf(name);
  return { name, start, end: start + name.length };
}
