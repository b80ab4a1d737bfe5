import type { Line } from '../../2-reports/readLines.ts';
import type { PeopleLanguage } from '../../../language/people.ts';
import type { Character } from '../character.ts';
import type { Asked } from './asked.ts';
import { keyOf } from './keyOf.ts';

/** What stands around the words, as text. */
export interface Around {
  /** The sentence up to them and behind them, those beside it, the headline. */
  readonly here: string;
  readonly behind: string;
  readonly above: string;
  readonly below: string;
  readonly title: string;
}

export function textAround({ text, lines, at, naming }: Asked): Around {
  const line = lines[at];
  const wordsOf = (other: Line | undefined): string => (other ? text.slice(other.start, other.end) : '');
  return {
    here: line ? text.slice(line.start, naming.start) : '',
    behind: line ? text.slice(naming.end, line.end) : '',
    above: wordsOf(lines[at - 1]),
    below: wordsOf(lines[at + 1]),
    title: wordsOf(lines.find(({ block }) => block.kind === 'title')),
  };
}

/** Where around the words somebody stands. */
export function placeFacts(
  who: Character,
  { here, behind, above, below, title }: Around,
  people: PeopleLanguage,
): string[] {
  const key = keyOf(who, people);
  const facts: string[] = [];
  if (here.includes(key)) facts.push('in the sentence');
  if (behind.includes(key)) facts.push('behind');
  const place = above.indexOf(key);
  if (place >= 0) facts.push('above', place < 25 ? 'begins above' : 'ends above');
  const next = below.indexOf(key);
  if (next >= 0) facts.push('below', next < 25 ? 'begins below' : 'ends below');
  if (title.includes(key)) facts.push('title');
  return facts;
}

/** Whether he or she is whom the sentences go on with that name somebody. */
export function pronounsOf(who: Character, { beside, gender, language }: Asked): string {
  if (who.isDescribed) return 'described';
  const { male, female } = beside.pronounsBehind(keyOf(who, language.people));
  const [same, other] = gender === 'male' ? [male, female] : [female, male];
  if (same === other) return same === 0 ? 'none' : 'both';
  return same > other ? 'same' : 'other';
}

/** What stands before and behind somebody where they are named first. */
export function firstFacts({ start, name, isDescribed }: Character, { text }: Asked): string[] {
  if (isDescribed || start < 0) return [];
  const at = text.indexOf(name, start);
  if (at < 0 || at > start + 100) return ['first elsewhere'];
  const before =
    /(\p{L}+|[.,:;()–—-]|\n)[ "“‘]*$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1]?.toLowerCase() ??
    'nothing';
  const behind =
    /^(?:, \d|['’]s|[.,:;()]| ?\p{L}+)/u.exec(text.slice(at + name.length, at + name.length + 20))?.[0] ??
    'nothing';
  return [
    `first behind ${before === '\n' ? 'line' : before}`,
    `first before ${/\d/u.test(behind) ? 'age' : behind.trim()}`,
  ];
}
