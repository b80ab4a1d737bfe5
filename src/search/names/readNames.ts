import type { Spelling } from '../../language/search.ts';
import type { Token } from '../../text/tokens.ts';
import { likeness, type Spoken } from './likeness.ts';
import { type Heard, listen, type NameKnowledge, ORDINARY } from './listen.ts';
import type { NameForm } from './nameForm.ts';
import { loadNameModel } from '../models.ts';
import { isDateForm, isOtherName } from './otherName.ts';

/** Words of the question, by place, that were read as a name of the articles. */
export interface NameReading {
  readonly from: number;
  /** The place after the last one. */
  readonly to: number;
  /** The words of the name, as the articles write them. */
  readonly form: NameForm;
}

/** A name of the articles that words of the question may have meant. */
export interface NameOffer {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

export interface NamesRead {
  readonly readings: readonly NameReading[];
  /** Best first. */
  readonly offers: readonly NameOffer[];
}

/** Words that are looked for together, and look-ups of one question: what is beyond stays as it was typed. */
const MOST_WORDS = 3;
const MOST_LOOKUPS = 24;

/** Words of the question side by side, and the name that they look like most. */
interface Sighting {
  readonly from: number;
  readonly to: number;
  readonly form: NameForm;
  readonly odds: number;
}

/**
 * Reads names that the articles do not have as those that they have: one that is only spelt otherwise is read, one that
 * may be somebody else's is offered, and one that resembles none is left. `isCased` tells whether capitals of the
 * question mean anything.
 *
 *     "Anthony Blinkin" → reads Antony Blinken
 *     "Li Wei" → offers Li Hui
 */
export function readNames(
  text: string,
  tokens: readonly Token[],
  isCased: boolean,
  knowledge: NameKnowledge,
): NamesRead {
  const heard = listen(text, tokens, isCased, knowledge);
  if (!heard.some(({ isSuspect }) => isSuspect)) return { readings: [], offers: [] };
  const sightings = windowsOf(heard)
    .slice(0, MOST_LOOKUPS)
    .flatMap(({ from, to }) => sight(heard, from, to, knowledge) ?? []);
  const model = loadNameModel();
  const readings: NameReading[] = [];
  const offers: (NameOffer & { odds: number })[] = [];
  for (const { from, to, form, odds } of sightings.toSorted(byLengthAndOdds)) {
    if (readings.some((reading) => from < reading.to && reading.from < to)) continue;
    const isOther = isOtherName(heard.slice(from, to), form, knowledge.spelling);
    if (odds >= model.read && !isOther && !standsBesideAnother(heard, from, to, form, knowledge))
      readings.push({ from, to, form });
    else if (odds >= model.offer && !(isOther && standsBesideUnknown(heard, from, to)))
      offers.push({ from, to, name: fullNameOf(form), odds });
  }
  const open = [...offers.toSorted((a, b) => b.odds - a.odds), ...namesakes(heard, knowledge)].filter(
    ({ from, to }) => !readings.some((reading) => from < reading.to && reading.from < to),
  );
  return { readings, offers: open.map(({ from, to, name }) => ({ from, to, name })) };
}

/** All words in a row that hold a suspect and may be one name, the longest first. */
function windowsOf(heard: readonly Heard[]): { from: number; to: number }[] {
  const windows: { from: number; to: number }[] = [];
  for (let length = MOST_WORDS; length > 0; length -= 1) {
    for (let from = 0; from + length <= heard.length; from += 1) {
      const words = heard.slice(from, from + length);
      const isOne = words.every(({ isPart, isNext }, at) => isPart && (at === 0 || isNext));
      const isOpen = words.some(({ isSuspect }) => isSuspect) && (length > 1 || isNameAlone(words[0]!));
      if (isOne && isOpen) windows.push({ from, to: from + length });
    }
  }
  return windows;
}

/** Two letters by themselves are near to too much: "MD" is no "Mr". */
function isNameAlone({ word, isAlone }: Heard): boolean {
  return isAlone && word.length > 2;
}

/** The name that the words look like most; null where they look like none. */
function sight(
  heard: readonly Heard[],
  from: number,
  to: number,
  { catalogue, language, spelling }: NameKnowledge,
): Sighting | null {
  const spoken = spokenBy(heard.slice(from, to), spelling);
  let best: Sighting | null = null;
  for (const found of catalogue.similar(spoken.joined)) {
    if (isDateForm(found.form, language)) continue;
    const odds = likeness(spoken, found, loadNameModel().weights);
    if (!best || odds > best.odds) best = { from, to, form: found.form, odds };
  }
  return best;
}

function spokenBy(words: readonly Heard[], sounds: Spelling): Spoken {
  const suspects = words.filter(({ isSuspect }) => isSuspect);
  return {
    sounds,
    words: words.map(({ word }) => word),
    joined: words.map(({ word }) => word).join(''),
    ordinary: suspects.filter(({ rank }) => rank >= ORDINARY).length,
    familiar: suspects.filter(({ rank }) => rank === 1).length,
  };
}

function byLengthAndOdds(a: Sighting, b: Sighting): number {
  return b.to - b.from - (a.to - a.from) || b.odds - a.odds;
}

const isNameBeside = (word: Heard | undefined): boolean =>
  word !== undefined && word.isPart && word.rank < ORDINARY;

/** Whether a name stands beside the words that the articles never have beside the form: "*Kim* Blinkin". */
function standsBesideAnother(
  heard: readonly Heard[],
  from: number,
  to: number,
  { joined }: NameForm,
  { catalogue }: NameKnowledge,
): boolean {
  const before = heard[from]!.isNext ? heard[from - 1] : undefined;
  const after = heard[to]?.isNext ? heard[to] : undefined;
  return (
    (isNameBeside(before) && !catalogue.get(before!.word + joined)) ||
    (isNameBeside(after) && !catalogue.get(joined + after!.word))
  );
}

/** Whether a word that the articles lack goes on with the name, which then is somebody's whom they do not know: "*Elon* Musk". */
function standsBesideUnknown(heard: readonly Heard[], from: number, to: number): boolean {
  return [heard[from]!.isNext ? heard[from - 1] : undefined, heard[to]?.isNext ? heard[to] : undefined].some(
    (word) => word?.isPart && word.isSuspect,
  );
}

/** "Antony Blinken" of "Blinken", but Lisk of "Lisk", whatever else is called after it. */
function fullNameOf({ text, words, names }: NameForm): string {
  if (words.length > 1 && names.includes(text)) return text;
  return names.find((name) => name.endsWith(` ${text}`)) ?? names[0]!;
}

/** Names that share a word with one of the question whose other word the articles do not have: "Li *Wei*", Li Hui. */
function namesakes(heard: readonly Heard[], { catalogue }: NameKnowledge): NameOffer[] {
  return heard.flatMap(({ isSuspect, rank, isNext }, at) => {
    if (!isSuspect || rank >= ORDINARY) return [];
    const sides = [isNext ? at - 1 : -1, heard[at + 1]?.isNext ? at + 1 : -1].filter((side) => side >= 0);
    return sides
      .filter((side) => heard[side]!.isPart && !heard[side]!.isSuspect)
      .flatMap((side) => {
        const { text = '', names = [] } = catalogue.get(heard[side]!.word) ?? {};
        const namesakesThere = names.filter((name) =>
          side < at ? name.startsWith(`${text} `) : name.endsWith(` ${text}`),
        );
        // The shortest come first: without the titles.
        const bare = namesakesThere.filter(
          (name, place) => !namesakesThere.slice(0, place).some((other) => name.endsWith(` ${other}`)),
        );
        return bare.map((name) => ({ from: Math.min(at, side), to: Math.max(at, side) + 1, name }));
      });
  });
}
