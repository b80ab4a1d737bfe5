import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { checkMessage } from '../../src/check/checkMessage.ts';
import { Library } from '../../src/library.ts';
import { isBundled } from '../../src/meaning/bundledReader.ts';
import { CHOSEN_ON, REPORTED, SHIPPED, toldBy, type Says } from './otherWords.ts';

const shipped = {
  id: 'shipped',
  text: readFileSync(join(__dirname, '../../knowledge/china-satellite-imagery.md'), 'utf8'),
  messages: SHIPPED,
};

// `npx tsx bench/otherWords.ts` counts them with the reader, too.
test('what messages say otherwise in other words is told, and nothing is held against the others', async () => {
  const told: Record<Says, number> = { same: 0, opposite: 0, number: 0, speaker: 0, invented: 0 };
  const wrongly: string[] = [];
  for (const { id, text, messages } of [shipped, ...CHOSEN_ON, ...REPORTED]) {
    const library = Library.fromTexts([{ id, text }], { semantic: false });
    for (const [says, message] of messages) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const findings = await checkMessage(message, { ask: (asked) => library.ask(asked, { limit: 10 }) });
      const [what] = findings.map(toldBy);
      if (what === says) told[says] += 1;
      else if (what && (says === 'same' || says === 'invented')) wrongly.push(message);
    }
  }
  expect(wrongly).toEqual([]);
  expect(told).toMatchObject({ opposite: 10, number: 4, speaker: 7 });
});

// Whoever deletes the weights is answered by words.
const describeWithWeights = isBundled() ? describe : describe.skip;

describeWithWeights('with the reader', () => {
  const library = Library.fromTexts([shipped]);
  afterAll(() => library.close());

  test.each([
    ['China refused to hand Russia any images.', 'opposite', 'satellite imagery'],
    ['Commerce between the two countries was worth 190 billion dollars.', 'number', 'US$240 billion'],
    ['Beijing has been giving Moscow pictures taken from space.', null, 'satellite imagery'],
    ['China has shipped fighter jets to Russia.', null, ''],
  ])(
    '%j is told to be: %p',
    async (message, says, about) => {
      await library.ready;
      const [finding] = await checkMessage(message, { ask: (asked) => library.ask(asked, { limit: 10 }) });
      expect(toldBy(finding!)).toBe(says);
      expect(finding!.match?.quote ?? '').toContain(about);
    },
    60_000,
  );
});
