import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** An answer as the set gives it: `text.slice(start, start + answer.text.length)` of its article. */
export interface GoldAnswer {
  readonly text: string;
  readonly start: number;
}

export interface QaQuestion {
  readonly id: string;
  readonly question: string;
  /** The question as somebody misspelt it, where the set has that. */
  readonly misspelt?: string;
  readonly answers: readonly GoldAnswer[];
  readonly answerable: boolean;
  /** What is asked for (`count`, `name`, `yesno` …), where the set tells. */
  readonly kind?: string;
  /** Whether the sentence that answers is only understood with the one before it. */
  readonly needsBefore?: boolean;
}

/** An article and what was asked about it; paragraphs are separated by a blank line. */
export interface QaArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly questions: readonly QaQuestion[];
}

export interface QaSet {
  readonly name: string;
  readonly licence: string;
  readonly source: string;
  readonly articles: readonly QaArticle[];
}

/** Right spelling → wrong spellings. */
export type Typos = Readonly<Record<string, readonly string[]>>;

/** The sets that come with the project, under `bench/data`; `NOTICE.md` says whose they are. */
export type SetName =
  | 'xquad_en'
  | 'xquad_de'
  | 'xquad_es'
  | 'xquad_ru'
  | 'selqa_dev_test'
  | 'squad2_dev_half'
  | 'squadshifts_new_wiki'
  | 'squadshifts_reddit';

export function loadSet(name: SetName): QaSet {
  return loadFile(dataFile(name));
}

/** Reads a set from any `.json` or `.json.gz` file of the format above. */
export function loadFile(file: string): QaSet {
  const set: QaSet = JSON.parse(read(file));
  return set;
}

export function countQuestions({ articles }: QaSet): number {
  return articles.reduce((sum, { questions }) => sum + questions.length, 0);
}

export function loadTypos(): Typos {
  const typos: Typos = JSON.parse(read(dataFile('typos_codespell')));
  return typos;
}

/** Path of a file under `bench/data`. */
function dataFile(name: string): string {
  return new URL(`data/${name}.json.gz`, import.meta.url).pathname;
}

function read(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
