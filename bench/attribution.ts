import { readFileSync } from 'node:fs';

import { readArticle } from '../src/article/read.ts';
import { attribute } from '../src/attribution/attribute.ts';

const { docs }: { docs: { id: string; text: string }[] } = JSON.parse(
  readFileSync(process.argv[2] ?? '', 'utf8'),
);
for (const { id, text } of docs) {
  const article = attribute(readArticle({ id, text }));
  const passages = article.passages.map(({ start, end, attribution: { kind, speaker } }) => ({
    start,
    end,
    attribution:
      kind === 'none'
        ? null
        : {
            kind,
            speaker: speaker && {
              text: text.slice(speaker.start, speaker.end),
              start: speaker.start,
              end: speaker.end,
            },
          },
  }));
  console.log(JSON.stringify({ id, passages }));
}
