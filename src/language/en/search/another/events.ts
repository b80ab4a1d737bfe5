/** What is won or run for. */
const EVENT =
  '(?:races?|events?|finals?|semi-?finals?|match(?:es)?|games?|titles?|contests?|competitions?|tournaments?|championships?|cup|marathons?|runs?|relays?|sections?|categor(?:y|ies)|class|divisions?|teams?|sides?|squads?|winners?|champions?|records?|sprint|slalom|downhill|prizes?|crown|trophy|gold|draw|league|swim|row|ride|walk|jump|throw|pursuit|side)(?!\\p{LC})';

/** "the *men's* race", "second *among the men*", "*mens winner*" */
const ofPeople = (group: string, others: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{LC})(?:${group}['’]s |${group}s['’] |(?:for|among|amongst|of) the ${group}(?!['’\p{LC}])|${group}s (?=\p{LC})|(?:${others}) (?:\p{LC}+ )?${EVENT})`,
    'giu',
  );
/** "the *junior final*" */
const ofKind = (kind: string): RegExp =>
  new RegExp(String.raw`(?<!\p{LC})(?:${kind})['’]?s?['’]? (?:\p{LC}+ )?${EVENT}`, 'giu');

/** Two that have events of their own, a line for each pair. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [ofPeople('men', 'male|gentlemen'), ofPeople('women', 'ladies|female')],
  [ofKind('boys'), ofKind('girls')],
  [ofKind('junior|youth'), ofKind('senior|adult|elite')],
  [ofKind('singles'), ofKind('doubles')],
  [ofKind('amateur'), ofKind('professional')],
];

const NAMES = /(?<!^|[.!?:;“"] ?|\p{LC})\p{Lu}[\p{LC}’'-]*\p{Ll}/gu;
const SENTENCE = /[^.!?\n]+/gu;

/**
 * Where a question asks for one of two events, whether a sentence tells of it or of the other: who won, where the men's winner is asked for and
 * stands in a later paragraph. A sentence that names neither belongs to the event that was named last before it; one before both
 * is of the other than the first that is named. 'asked' is a sentence only that names it; null where neither is told.
 */
export function eventOfAsked(
  question: string,
  sentence: string,
  before: string,
  after: string,
): 'asked' | 'other' | null {
  for (const pair of PAIRS) {
    const [first, second] = pair.map((pattern) => has(pattern, question));
    if (first === second) continue;
    const [asked, other] = first ? pair : [pair[1], pair[0]];
    if (has(asked, sentence)) return 'asked';
    if (has(other, sentence)) return 'other';
    const last = lastOf(before, asked, other);
    const isOther = last === null ? isFirstOf(after, asked, other) : last === 'other';
    return isOther && !isNamedIn(sentence, `${before} ${after}`, asked) ? 'other' : null;
  }
  return null;
}

const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/** Which of two events a text names last; null where it names none. */
function lastOf(text: string, asked: RegExp, other: RegExp): 'asked' | 'other' | null {
  const [one, two] = [asked, other].map((pattern) => [...text.matchAll(pattern)].at(-1)?.index ?? -1);
  if (one === two) return null;
  return one! > two! ? 'asked' : 'other';
}

/** Whether a text names the one before the other. */
function isFirstOf(text: string, asked: RegExp, other: RegExp): boolean {
  const [one, two] = [asked, other].map((pattern) => text.search(pattern));
  return one! >= 0 && (two! < 0 || one! < two!);
}

/** Whether a sentence names somebody whom a text has in a sentence of an event. */
function isNamedIn(sentence: string, text: string, event: RegExp): boolean {
  const names = sentence.match(NAMES) ?? [];
  const told = (text.match(SENTENCE) ?? []).filter((one) => has(event, one)).join(' ');
  return names.some((name) => new RegExp(String.raw`(?<!\p{LC})${name}(?!\p{LC})`, 'u').test(told));
}
