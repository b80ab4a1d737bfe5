import { describe, expect, it } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { shownAbove } from '../../src/article/shownAbove.ts';
import { attribute } from '../../src/attribution/attribute.ts';

function aboveIn(text: string, words: string): string | null {
  const article = attribute(readArticle({ id: 'tower', text }));
  const passage = article.passages.find(({ start, end }) => article.text.slice(start, end).includes(words))!;
  return shownAbove(article, passage);
}

const INTERVIEW = `---
publisher: The Gazette
---
“The tower leans”

Engineer Ida Roos has watched the tower of Lomma for ten years.

**Will the tower of Lomma fall this winter?**

No.

**Who pays for the beams?**

They do. The town pays for all of the beams and for my coffee.

**What do you do on Sundays?**

On Sundays I sleep until noon, like everybody else in this town.

**${'The council has met about it again and again. '.repeat(6)}Is it tired of you?**

I hope so.
`;

const TRANSCRIPT = `The hearing on the tower

CHAIR: Was the alarm switched on that night?

ROOS: Never.

CHAIR: Who had the key to the tower at that time?

ROOS: The baker had it, and before him the priest.

CHAIR: When did you hear of it?

ROOS: Too late.
`;

const LIST = `The tower of Lomma: what is known

The tower fell on Sunday, and nobody was hurt.

## What is still open in Lomma

- Whether the bells can be saved.
- Why the alarm was switched off.
- The town has called an expert from Norrby.

## What comes next

The square stays shut until May.
`;

describe('what stands above a passage', () => {
  it.each([
    ['an answer of one word', INTERVIEW, 'No.', 'Will the tower of Lomma fall this winter?'],
    ['an answer that leans back', INTERVIEW, 'They do.', 'Who pays for the beams?'],
    ['an answer in a transcript', TRANSCRIPT, 'Never.', 'Was the alarm switched on that night?'],
    ['an answer of two words', TRANSCRIPT, 'Too late.', 'When did you hear of it?'],
    ['the first of what is open', LIST, 'Whether the bells', 'What is still open in Lomma'],
    ['another of what is open', LIST, 'Why the alarm', 'What is still open in Lomma'],
    [
      'a heading above a few words',
      'The tower\n\n## Who was to blame?\n\nNobody knows.\n\n## What fell?\n\nThe bell did.\n',
      'Nobody',
      'Who was to blame?',
    ],
    [
      'what is open in German',
      'Der Turm von Lomma ist am Sonntag gefallen\n\nEs ist niemand verletzt, sagte die Polizei.\n\n## Was noch offen ist\n\n- Ob die Glocken zu retten sind.\n- Warum der Alarm aus war.\n',
      'Warum der',
      'Was noch offen ist',
    ],
  ])('is shown with %s', (_, text, words, above) => {
    expect(aboveIn(text, words)).toBe(above);
  });

  it.each([
    ['that says enough by itself', INTERVIEW, 'On Sundays I sleep'],
    ['that is not the first of its answer', INTERVIEW, 'The town pays'],
    ['of a list that is a sentence', LIST, 'The town has called'],
    ['below another heading that is a sentence', LIST, 'The square stays'],
    ['of a title', LIST, 'The tower of Lomma:'],
    [
      'behind who says it',
      'On the tower\n\nIt leans.\n\nLena Ott, mayor of Lomma: “Never.”\n\nTom Roe, her clerk: “Perhaps.”\n',
      'Never',
    ],
    ['without anything above', 'The tower\n\nWhy it fell is not known.\n', 'Why it fell'],
    [
      'of a table, whose columns stand with its place',
      'Towers\n\nThey were measured.\n\n| Town | Height |\n|---|---|\n| Lomma | 30 m |\n| Norrby | 41 m |\n',
      'Norrby',
    ],
  ])('is not shown with a passage %s', (_, text, words) => {
    expect(aboveIn(text, words)).toBeNull();
  });

  it('is cut to its end where it is long', () => {
    const above = aboveIn(INTERVIEW, 'I hope so.');
    expect(above).toMatch(/^…\S.* Is it tired of you\?$/u);
    expect(above!.length).toBeLessThanOrEqual(161);
  });
});
