import type { Place } from './place.ts';
import { isNamed } from './subject.ts';

/** So many sentences of a paragraph are looked at before one that may go on. */
const BACK = 6;
/** Longer rests of a paragraph are not told apart. */
const LONGEST_REST = 3;

/** How far back somebody spoke: in the sentence before, in the paragraph before. */
export function nearOf({ line, said, i, at }: Place): string {
  const where = line.block === said.block ? 'same' : line.first ? 'first' : 'later';
  return `${where} ${Math.min(i - at, 3)}`;
}

/** What the sentences around one are: whose those of its paragraph are, and who speaks next. */
export function aroundSigns(place: Place, near: string, tense: string): string[] {
  const { voice, said } = place;
  const { rule } = voice.reason;
  const share = shareAbove(place);
  const rest = restBelow(place);
  const below = speakerBelow(place);
  return [
    `below ${below}`,
    `below ${below} near ${near}`,
    `below ${below} tense ${tense}`,
    `share ${share}`,
    `rest ${rest}`,
    `rest ${rest} share ${share}`,
    `rule ${rule} share ${share}`,
    `rule ${rule} near ${near}`,
    `rule ${rule} tense ${tense}`,
    `said quoted ${Math.ceil(said.quoted * 3)}`,
    ...signsBelow(place),
  ];
}

/** Which of the sentences above in the paragraph are the speaker's. */
function shareAbove({ scene: { cast, lines, voices }, line: { block }, i, name }: Place): string {
  let all = 0;
  let own = 0;
  for (let at = i - 1; at >= i - BACK && lines[at]?.block === block; at--) {
    const speaker = voices[at]?.speaker;
    all++;
    if (speaker && cast.inFull(speaker.name) === name) own++;
  }
  if (all === 0) return 'nothing above';
  return own === all ? 'all' : own > 0 ? 'some' : 'none';
}

/** How many sentences of the paragraph come behind it. */
function restBelow({ scene: { lines }, line: { block }, i }: Place): number {
  let rest = 0;
  while (rest < LONGEST_REST && lines[i + 1 + rest]?.block === block) rest++;
  return rest;
}

/** Whether the same one speaks in the sentence behind it. */
function speakerBelow({ scene: { cast, lines, voices }, line: { block }, i, name }: Place): string {
  const next = lines[i + 1];
  if (!next) return 'nothing';
  const speaker = voices[i + 1]?.speaker;
  if (!speaker) return next.block === block ? 'nobody here' : 'nobody';
  const who = cast.inFull(speaker.name) === name ? 'the same' : 'another';
  return next.block === block ? `${who} here` : who;
}

/** What the sentence behind it says of who speaks. */
function signsBelow({ scene: { cast, lines }, line: { block }, voice, i }: Place): string[] {
  const next = lines[i + 1];
  if (!next) return ['next nothing'];
  const { people, quotedShare } = cast.language;
  const where = next.block === block ? 'same' : 'other';
  const report = next.statement?.report;
  if (!report) return [`next ${where} ${next.quoted >= quotedShare ? 'quoted' : 'plain'}`];
  const phrase = report.speaker && next.pieces.slice(report.speaker.from, report.speaker.to);
  const [first] = phrase ?? [];
  const last = phrase?.at(-1);
  if (!first || !last) return [`next ${where} nobody`];
  const who = isNamed(voice, last.word)
    ? 'the same'
    : people.pronouns[first.word]
      ? 'pronoun'
      : last.capital
        ? 'a name'
        : 'another';
  return [`next ${where} ${who}`, `next ${where} ${who} ${report.lemma}`];
}
