import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

import { readArticle } from '../src/article/read.ts';
import { attribute } from '../src/attribution/attribute.ts';
import type { Article } from '../src/types.ts';
import { ENGLISH, readGold, STORIES, textFilesOf } from './attributionSets.ts';
import {
  attributeAll,
  percent,
  renderPeer,
  renderScores,
  renderSnippets,
  renderStories,
  shareOfNobody,
} from './attributionTables.ts';
import { keptPeer } from './keptPeer.ts';
import { readPeer } from './quotationPeer.ts';

const USAGE = `npm run bench -- attribution               Wikinews (bench/data/gum_news.json.gz), the stories, and the speed on them
npm run bench -- attribution --write       the figures into bench/ATTRIBUTION.md; without --peer what it has of that program is kept
npm run bench -- attribution FILE          articles of a file in the same format (.json or .json.gz)
npm run bench -- attribution FILE --lines  what was found, one article a line, for another scorer
npm run bench -- attribution --texts       all texts, one a line, for another program (bench/peers/quotations.py)
npm run bench -- attribution --peer FILE   what that program found, beside ours`;

const REPORT = new URL('ATTRIBUTION.md', import.meta.url);
const ROUNDS = 20;

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
    renderStories(),
    'Snippets (`test/snippets`): one to four sentences each, written to hold as many constructions as news has for telling, or not telling, who said something. The rules were developed on the half in `dev`; nobody who wrote rules had seen the other.',
    renderSnippets(),
    ...(values.peer ? renderPeer(gold, readPeer(values.peer)) : keptPeer(readFileSync(REPORT, 'utf8'))),
  ].join('\n\n');
  console.log(report);
  if (values.write) writeFileSync(REPORT, `${report}\n`);
  else console.log(`\n${speedOnStories().toFixed(1)} ms of 1,000 words, reading apart (median of ${ROUNDS})`);
}

/** Wikinews and the English stories, each with the name that `readPeer` asks for. */
function textsForPeers(): { id: string; text: string }[] {
  const stories = ENGLISH.flatMap((folder) => {
    const path = new URL(`${folder}/`, STORIES);
    return textFilesOf(path).map((id) => ({ id, text: readFileSync(new URL(id, path), 'utf8') }));
  });
  return [...readGold(undefined).map(({ id, text }) => ({ id, text })), ...stories];
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
