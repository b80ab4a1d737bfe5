import { PERSON } from '../../language/any/personNames.ts';
import type { ArticleLanguage } from '../../language/article.ts';
import type { Label } from '../labels.ts';
import type { Paragraph } from '../paragraphs.ts';
import { endsSentence } from '../shapes.ts';

/** Whoever speaks below, perhaps with a post: "Mara Quist -- Chief Executive Officer", "Mara Quist, Lisk Bank", "Mara Quist". */
const LINE = new RegExp(String.raw`^(${PERSON})(?:(?: -{1,2} | [–—|] |, )[^.!?:]{2,80})?$`, 'u');

/** Fewer such lines are no conversation. */
const FEWEST = 3;

/** "14.30 GMT" beside the name of whoever writes an entry of a live blog. */
const HOUR = /^\d{1,2}[.:]\d\d(?!\d)/u;

type Line = Pick<Paragraph, 'plain' | 'mark'>;

/**
 * The lines that name whose turn the paragraphs below are, by their places, as labels without a text of their own. Several
 * people alternate, and most of them speak of themselves or to others; so neither captions nor who wrote an entry are turns.
 */
export function findTurnLines(
  paragraphs: readonly Line[],
  { labels }: ArticleLanguage,
): ReadonlyMap<number, Label> {
  const lines = new Map<number, Label>();
  for (const place of paragraphs.keys()) {
    const label = labelAt(paragraphs, place, labels.conductor);
    if (label) lines.set(place, label);
  }
  const places = [...lines.keys()];
  const speaking = places.filter((place, i) =>
    paragraphs.slice(place + 1, places[i + 1]).some(({ plain }) => labels.speaking.test(plain)),
  );
  const isConversation =
    places.length >= FEWEST &&
    alternate([...lines.values()].map(({ name }) => name)) &&
    speaking.length * 2 >= places.length;
  return isConversation ? lines : new Map();
}

function labelAt(paragraphs: readonly Line[], place: number, conductor: RegExp): Label | null {
  const [{ plain, mark } = { plain: '', mark: 'none' }, next] = paragraphs.slice(place, place + 2);
  const name = mark === 'none' ? (conductor.exec(plain)?.[0] ?? LINE.exec(plain)?.[1]) : undefined;
  const isAbove = next?.mark === 'none' && endsSentence(next.plain);
  const isTimed = [paragraphs[place - 1], next].some((beside) => HOUR.test(beside?.plain ?? ''));
  if (name === undefined || !isAbove || isTimed) return null;
  return { span: { start: 0, end: name.length }, name, rest: plain.length, role: 'other', known: false };
}

/** "Mara Quist – It is late." */
const DASHED = /^(\p{Lu}[\p{LC}\p{M}.'’-]*(?: \p{Lu}[\p{LC}\p{M}.'’-]*){0,3}) [–—] (?=["“„\p{Lu}])/u;
/** So few turns behind a dash may be a list of names. */
const FEWEST_DASHED = 4;

/** The labels of turns behind a name and a dash, by their places, where several people alternate. */
export function findDashedTurns(paragraphs: readonly Line[]): ReadonlyMap<number, Label> {
  const found = new Map<number, Label>();
  for (const [place, { plain, mark }] of paragraphs.entries()) {
    const [whole, name] = (mark === 'none' && DASHED.exec(plain)) || [];
    if (whole === undefined || name === undefined || !endsSentence(plain)) continue;
    const span = { start: 0, end: name.length };
    found.set(place, { span, name, rest: whole.length, role: 'other', known: false });
  }
  const names = [...found.values()].map(({ name }) => name);
  const isConversation =
    names.length >= FEWEST_DASHED && names.some((name) => name.includes(' ')) && alternate(names);
  return isConversation ? found : new Map();
}

/** Whether somebody comes again behind somebody else. */
export function alternate(names: readonly string[]): boolean {
  const seen = new Set<string>();
  return names.some((name, i) => {
    const comesAgain = seen.has(name) && names[i - 1] !== name;
    seen.add(name);
    return comesAgain;
  });
}
