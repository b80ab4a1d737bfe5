import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/article/read.ts';
import { readLines } from '../../src/attribution/2-reports/readLines.ts';
import { Cast } from '../../src/attribution/3-people/cast.ts';
import type { Character } from '../../src/attribution/3-people/character.ts';
import { betterName } from '../../src/attribution/3-people/learned.ts';
import type { Asked } from '../../src/attribution/3-people/meant/asked.ts';
import { candidatesFor } from '../../src/attribution/3-people/meant/signs.ts';
import { findVoices } from '../../src/attribution/4-voices/voices.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { Layout } from '../../src/types.ts';
import { bare, isOneOf, type GoldPassage } from '../storyAttribution.ts';

/** One whom words may mean. */
interface MeantOption {
  readonly signs: readonly string[];
  readonly isRight: boolean;
  readonly isRuled: boolean;
}

interface Option {
  readonly who: Character | null;
  readonly signs: readonly string[];
  readonly name: string;
}

/** Words that a report names its speaker by, and whom they may mean. */
export interface MeantChoice {
  readonly page: string;
  readonly options: readonly MeantOption[];
}

/** An English article and who said each of its passages. */
export interface GoldPage {
  readonly id: string;
  readonly text: string;
  readonly passages: readonly GoldPassage[];
}

/** The English pages of a folder in the format of `test/stories`, or the snippets of a file. */
export function readGold(path: string): GoldPage[] {
  const pages = path.endsWith('.json') ? readSnippets(path) : readStories(path);
  return pages.filter(({ id, text }) => readArticle({ id, text }).language === 'en');
}

function readSnippets(path: string): GoldPage[] {
  const snippets: readonly Omit<GoldPage, 'id'>[] = JSON.parse(readFileSync(path, 'utf8'));
  return snippets.map(({ text, passages }, at) => ({
    id: `${path} ${at}`,
    text: `---\ntitle: Snippet\n---\n${text}\n`,
    passages,
  }));
}

function readStories(folder: string): GoldPage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const story: { readonly file: string; readonly passages: readonly GoldPassage[] } = JSON.parse(
        readFileSync(join(folder, name), 'utf8'),
      );
      const text = readFileSync(join(folder, story.file), 'utf8');
      return { id: join(folder, name), text, passages: story.passages };
    });
}

/** Every choice of whom words mean in a page, as the rules go through it. */
export function choicesIn({ id, text, passages }: GoldPage): MeantChoice[] {
  const layout = readArticle({ id, text });
  const language = languageOf(layout.language).attribution;
  const words = { ...layout, text: layout.read.text, blocks: layout.read.blocks };
  const lines = readLines(words, language);
  const seen: { asked: Asked; candidates: readonly Option[] }[] = [];
  const cast = new Cast(language, (asked, meant) => {
    const { all, forms } = candidatesFor(asked, meant);
    const candidates = all.map(({ who, facts }) => ({
      who,
      signs: facts.flatMap((fact) => forms.map((form) => `${form} ${fact}`)),
      name: who ? betterName(who, asked.naming, language.people) : asked.naming.name,
    }));
    seen.push({ asked, candidates });
    return asked.ruled;
  });
  findVoices(words, lines, cast);
  const gold = goldByStart(layout, passages);
  return seen.flatMap(({ asked, candidates }) => {
    const line = lines[asked.at];
    const passage = line && gold.get(line.start);
    if (!passage || !line.statement?.report.speaker) return [];
    const answers = answersOf(passage).filter((name) => name !== null);
    const options = candidates.map(({ who, signs, name }) => ({
      signs,
      isRight: isOneOf(cast.inFull(name), answers),
      isRuled: who === asked.ruled,
    }));
    return { page: id, options };
  });
}

export const answersOf = ({ speaker, speaker_also: others = [] }: GoldPassage): (string | null)[] => [
  speaker,
  ...others,
];

/** The gold of each sentence, by where it begins in the words that are read. */
export function goldByStart(
  { text, passages, read }: Layout,
  known: readonly GoldPassage[],
): Map<number, GoldPassage> {
  const gold = new Map<number, GoldPassage>();
  passages.forEach(({ start, end }, at) => {
    const words = bare(text.slice(start, end));
    const passage = known.find(({ quote }) => bare(quote) === words);
    if (passage) gold.set(read.passages[at]!.start, passage);
  });
  return gold;
}

/** For each passage of a page whether its speaker is right. */
export function rightIn({ id, text, passages }: GoldPage): boolean[] {
  const article = attribute(readArticle({ id, text }));
  const shown = article.passages.map(({ start, end }) => bare(article.text.slice(start, end)));
  return passages.map((passage) => {
    const found = article.passages[shown.indexOf(bare(passage.quote))];
    return found !== undefined && isOneOf(found.attribution.speaker?.name, answersOf(passage));
  });
}
