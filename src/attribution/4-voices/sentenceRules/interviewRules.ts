import type { Line } from '../../2-reports/readLines.ts';
import type { Block, Mention } from '../../../types.ts';
import type { Gender, PeopleLanguage } from '../../../language/people.ts';
import { oncePer } from '../../../values/once.ts';
import { escapePattern } from '../../../text/escapePattern.ts';
import { clean } from '../../clean.ts';
import { nameOf } from '../../3-people/naming.ts';
import { blockAbove } from '../blockAbove.ts';
import { isInterview } from '../interviews.ts';
import type { Scene } from '../scene.ts';
import { hasOwnLabel, isRightBelow, turnOf, wordBefore } from '../speakerLabels.ts';
import { because, type Voice, voiceOf } from '../voice.ts';
import { Introduction } from '../whoIsAsked.ts';
import { unquoted } from '../letters.ts';
import { isPersonOrPeople } from '../../3-people/peopleNouns.ts';

/** MARA QUIST: It is tired. */
export function turn(scene: Scene, line: Line): Voice | null {
  const { block } = line;
  if (scene.guests.has(block)) return null;
  const name = nameOfTurn(scene, block);
  if (!name && isOfAsker(scene, block)) return voiceOf('direct', null, null, because('turn', block.label));
  const voice = name && scene.inOwnWords(name, 'turn');
  // right below the line that names who speaks, it is their turn that begins
  const isBelow = name !== null && isRightBelow(scene.text, name, block);
  const goesOn = name !== null && name.end < block.start && !isBelow;
  // "Quist was born in Lisk. Her book comes out in May.": what tells of her goes on to the end of its paragraph
  const isTold = !line.first && scene.voices.at(-1)?.kind === 'none';
  const speaker = voice?.speaker?.name ?? '';
  const isSet = name !== null && !isOfRecord(name.name) && isScene(scene, block, speaker);
  const isAnswer = name !== null && scene.cast.language.labels.answer.test(name.name);
  const isOfOther = isAnswer && speaker === '' && tellsOfOther(scene, line);
  return isOfOther || (goesOn && (isTold || isToldOf(scene, line, speaker) || isSet)) ? null : voice;
}

/** "A: “Put it in writing,” *says Tom Fry*.": named others' words in an answer of whom nothing tells who gives it; but: critics say so */
function tellsOfOther({ text, cast }: Scene, { statement, pieces }: Line): boolean {
  const teller = statement?.report.speaker;
  const told = teller ? nameOf(text, pieces, teller, cast.language.people) : null;
  // "Critics" only looks like a name
  return told?.form === 'name' && (told.name.includes(' ') || cast.isPerson(told.name));
}

/** Whose turn a block is, where a name says it. */
function nameOfTurn({ text, labelNames, cast }: Scene, block: Block): ReturnType<typeof turnOf> {
  // "Norlink: “It is late.”"
  const word = wordBefore(text, block);
  const isKnown = (name: string): boolean =>
    labelNames.isPerson(name) || (name === word && labelNames.isNameAlone(word));
  return turnOf(text, block, isKnown, cast.language.labels);
}

/** "*Kursblatt:* Your critics say so.": a label that comes again, is no name, and stands beside the turn of somebody named or of "Q:". */
function isOfAsker(scene: Scene, block: Block): boolean {
  if (!block.label || !hasOwnLabel(block)) return false;
  const name = clean(scene.text, block.label);
  const { interviewer, section } = scene.cast.language.labels;
  if (!ASKER.test(name) || section.test(name)) return false;
  const { turns, names, places, counts } = turnsIn(scene);
  const at = places.get(block) ?? -1;
  const comesAgain = at >= 0 && ((counts.get(name) ?? 0) > 1 || (counts.get(shortOf(name)) ?? 0) > 1);
  const isTurn = (place: number): boolean =>
    interviewer.test(names[place] ?? '') ||
    (turns[place] !== undefined && nameOfTurn(scene, turns[place]) !== null);
  return comesAgain && [at - 1, at, at + 1].some(isTurn);
}

/** The paragraphs with a label of their own that opens no section, what these labels are called, where each stands, and how often each name comes. */
const turnsIn = oncePer(({ text, layout: { blocks } }: Scene) => {
  const turns = blocks.filter(
    (block) =>
      hasOwnLabel(block) &&
      block.section !== 'quote' &&
      block.section.toLowerCase() !== clean(text, block.label!).toLowerCase(),
  );
  const names = turns.map(({ label }) => clean(text, label!));
  const counts = new Map<string, number>();
  // "B&B:" is Brine & Bell again
  for (const name of names)
    for (const one of new Set([name, shortOf(name)])) counts.set(one, (counts.get(one) ?? 0) + 1);
  return { turns, names, places: new Map(turns.map((one, at) => [one, at])), counts };
});

/** "B&B" of "Brine & Bell"; one word stays as it is. */
const shortOf = (name: string): string =>
  name.includes(' ') ? (name.match(/&|(?<![\p{LC}'’-])\p{Lu}/gu) ?? []).join('') : name;

const ASKER = /^\p{Lu}[\p{LC}\p{M}\d.&'’-]*(?: (?:& )?\p{Lu}[\p{LC}\p{M}\d.'’-]*){0,3}$/u;

/** "QUIST", "MS. QUIST": labels of a record, in which nobody tells how somebody pours tea; "MQ" may stand in a magazine. */
const isOfRecord = (label: string): boolean => /^\P{Ll}*\p{Lu}{4}\P{Ll}*$/u.test(label);

/** **How long will it last?** ¶ *It is tired.* */
export function answered(scene: Scene, line: Line): Voice | null {
  const question = scene.answers.get(line.block);
  const person = question ? whoAnswers(scene) : null;
  if (!question || !person || scene.guests.has(line.block) || isToldOf(scene, line, person.name)) return null;
  if (!openersOf(scene.answers).has(line.block) && isScene(scene, line.block, person.name)) return null;
  const voice = scene.inOwnWords(person, 'answer');
  return { ...voice, reason: because('answer', question) };
}

/** Whom the questions speak to, or the introduction says somebody asked; else the person named first, where the questions are an interview's by themselves. */
const whoAnswers = oncePer((scene: Scene): Mention | null => {
  const { text, addressed, answers, layout, cast } = scene;
  if (addressed) return addressed;
  const [first] = answers.values();
  const above = layout.blocks.filter(({ end }) => first !== undefined && end <= first.start);
  const introduction = new Introduction(text, above, layout.author, cast);
  const asked = introduction.asked();
  if (asked) return asked;
  const isOne = isInterview(text, layout.blocks, answers, cast.language.labels);
  return isOne ? (cast.firstPerson() ?? introduction.onlyOther()) : null;
});

/** "Quist laughs and pours tea.", "She gets up.": a paragraph of an interview that tells of whoever speaks in it. */
function isToldOf(scene: Scene, { block, pieces, quoted, statement }: Line, name: string): boolean {
  const { labels, subjectOf, people } = scene.cast.language;
  if (labels.narrator.test(scene.text.slice(block.start, block.end))) return true;
  const subject = quoted < 0.5 ? (statement?.report.speaker ?? subjectOf(pieces)) : null;
  const told = subject ? nameOf(scene.text, pieces, subject, people) : null;
  return told?.form === 'name' && ` ${name}`.endsWith(` ${told.name}`);
}

/** "The telephone rings; she lets it ring.", "Quist lets it ring.", "Her husband died in May.", "(She laughs.)": a paragraph in which nobody says "I", and that tells of whoever is asked. */
function isScene({ text, cast, layout }: Scene, block: Block, name: string): boolean {
  const { labels, people } = cast.language;
  const words = unquoted(text, block);
  if (labels.oneself.test(words) || labels.ourselves.test(words)) return false;
  if (/^[[(][^()[\]]+[\])]$/u.test(words)) return true;
  const surname = escapePattern(name.split(' ').at(-1) ?? name);
  const opener = /^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '';
  const isTold = new RegExp(String.raw`(?<![\p{L}-])${surname}(?![\p{L}-])`, 'u').test(words);
  if (isTold || (people.pronouns[opener]?.gender ?? null) !== null) return true;
  const above = blockAbove(layout.blocks, block);
  const said = above ? text.slice(above.label?.end ?? above.start, above.end) : '';
  return isOnlyOneMeant(words, said, cast.genderOf(name), people);
}

/** Whether "she" stands in what is told, and neither there nor in what was said above is anybody else whom that may mean. */
function isOnlyOneMeant(told: string, above: string, gender: Gender | null, people: PeopleLanguage): boolean {
  const genderIn = (word: string): Gender | null => people.pronouns[word]?.gender ?? null;
  const isOther = (word: string): boolean => word.length >= SHORTEST_NOUN && isPersonOrPeople(word, people);
  const [own, before] = [wordsOf(told), wordsOf(above)];
  const meant = own.flatMap((word) => genderIn(word) ?? []);
  return (
    gender !== null &&
    meant.length > 0 &&
    meant.every((one) => one === gender) &&
    !before.some((word) => genderIn(word) !== null) &&
    ![...before, ...own].some(isOther)
  );
}

/** Letters of a noun for somebody, at least: "for" only ends like one. */
const SHORTEST_NOUN = 4;

const wordsOf = (words: string): readonly string[] => words.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];

/** The first paragraphs behind the questions of an interview. */
const openersOf = oncePer((answers: ReadonlyMap<Block, Block>): ReadonlySet<Block> => {
  const first = new Map<Block, Block>();
  for (const [block, question] of answers) if (!first.has(question)) first.set(question, block);
  return new Set(first.values());
});
