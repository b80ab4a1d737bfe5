import type { Results } from './results.ts';
import { showResults } from './show.ts';
import { renderTable } from './table.ts';

/** The results page. */
export function renderReport(results: Results): string {
  const settings = renderTable(
    ['', 'version', 'settings'],
    results.engines.map(({ name, version, settings: set }) => [name, version, set]),
  );
  return `# How well and how fast Whosaid answers

<!-- Written by \`npm run bench -- --write\`; the text is in report.ts. -->

Every engine was given the same passages and the same questions, in one process; of large English sets a sample, spread evenly over them. \`npm run bench\` measures again; \`npm run bench -- --quick\` puts a hundred questions of each set; \`npm run bench -- --help\` says what else there is.

![First passage right, by engine and set](plots/quality.svg)

![Median time by number of passages](plots/speed.svg)

## What is measured

An article is split into passages by Whosaid. A question is put to its article, and a hit is a passage that overlaps an answer of the set. The sets are those parts that nothing in Whosaid was learned from (\`splits.ts\`); what was chosen in view of some of them, [docs/reader.md](../docs/reader.md) tells:

${setsOf(results)}

**misspelt** puts the same questions with every word misspelt that codespell's list knows, in spellings that nothing was tuned on. **off-topic** puts each question to the next article of the set; its AUROC is how likely an engine is surer of a question to the right article than to the wrong one (0.5 is chance). Engines other than Whosaid give no confidence: their best score stands for it. **unanswerable** is the same with the set's own unanswerable questions.

**Whosaid at its threshold** tells what is answered at a confidence of 0.15, by words alone of 0.2: of the answerable questions how many are (coverage), and of these how many rightly with the first passage (precision), where that was measured; how many of them are refused though the first passage is right; of the others how many are refused, and how many of the unanswerable at the highest confidence that 90 % of the answerable reach. An earlier version ("Whosaid at" its commit) answers from its own passages, at its own threshold, the same questions in the same process. The threshold was chosen on the curves of what was learned from and in view of the questions about the article that ships ([FUSION.md](train/FUSION.md)).

**Names** puts every name of the stories misspelt in every way that fits it (\`names/misspellName.ts\`), in questions and alone, and true names of other stories in its place: read silently, these are mistakes.

Times are of one question after the other, after a warm-up. Sizes beyond what the sets hold repeat articles with other names in them. A 99th percentile needs a hundred answers within the time that the table tells, and is left out where there are fewer. The engines with a model are measured up to the size whose passages it encodes within minutes. Memory is what heap and buffers grow by. Times on a shared machine are noisy: compare them within a table.

## Engines and their settings

${settings}

${showResults(results)}

## Any other data

\`npm run bench -- --data FILE\` measures the questions of any file in the format of \`data.ts\`. [ATTRIBUTION.md](ATTRIBUTION.md) tells how well it is found who said it, [CHECK.md](CHECK.md) what **Check against the article** says of messages in other words.
`;
}

/** What a set is, by the beginning of its name. */
const SETS: readonly (readonly [begins: string, says: string])[] = [
  ['xquad_en', `- **xquad_en**: Wikipedia, all of it.`],
  [
    'selqa_dev_test',
    `- **selqa_dev_test**: sections of Wikipedia, those of its second half whose page has none in the first half.`,
  ],
  ['squadshifts_reddit', `- **squadshifts_reddit**: posts, the last 30 % of them.`],
  [
    'xquad_de',
    `- **xquad_de**, **xquad_es**, **xquad_ru**: the questions of xquad_en in German, Spanish and Russian; Whosaid finds the language by itself, the others are told and have their own stemmers and stop words for it where there are any. **stories_uk**: five invented stories in Ukrainian (\`bench/data/ukrainian.txt\`). The model that finds by meaning and reads has learned English alone, so that Whosaid answers these questions by words. Their misspelt questions are hardly misspelt: the list is English.`,
  ],
  [
    'squad2_dev_half',
    `- **squad2_dev_half**: Wikipedia, the second half of its articles; half of its questions look answerable but are not.`,
  ],
  [
    'stories',
    `- **stories**: the 63 invented stories of the tests (\`test/stories\`), with questions near their words and in other words. The rules of attribution were developed on all but the last nine; search learned from other stories (\`bench/data/paraphrases\`).`,
  ],
  [
    'near-topic',
    `- **near-topic**: invented stories with questions right at the topic that they do or do not answer (\`bench/data/near-topic/held-back\`), written to trap a reader.`,
  ],
  [
    'asked',
    `- **asked**: invented news articles, and what people ask about them in a chat, in their own words and with their own slips, a third of it not answered there (\`bench/data/asked/held-back\`); by writers who had not seen how Whosaid works.`,
  ],
];

/** The sets that were measured. */
function setsOf({ quality }: Results): string {
  return SETS.filter(([begins]) => quality?.some(({ set }) => set.startsWith(begins)))
    .map(([, says]) => says)
    .join('\n');
}
