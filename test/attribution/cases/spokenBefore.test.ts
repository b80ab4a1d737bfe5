import { describe, expect, it } from '@jest/globals';
import { voicesOf } from '../voicesOf.ts';

/** A quotation by itself whose speaker stands a sentence or a paragraph away → who speaks in each sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'one sentence about nobody between': [
    ['Ada Holm complained that the pier was shut. The rope was wet and the lamp is out. “I wrote to the guild in May.”', 'indirect: Ada Holm', 'indirect: Ada Holm', 'direct: Ada Holm'],
    ['“We were told in May,” said Ada Holm. The pier has nine lamps. “I slept in the boat.”', 'direct: Ada Holm', 'none', 'direct: Ada Holm'],
    ['Ada Holm called the sum a joke. Dues have risen by two per cent since 2020. “They think that we can\'t count.” Holm left to cheers.', 'indirect: Ada Holm', 'none', 'direct: Ada Holm', 'none'],
    ['Ada Holm warned that the pier would not last. The beams are black with rot. “Nobody rang us.”', 'indirect: Ada Holm', 'none', 'direct: Ada Holm'],
    ['Ada Holm accused the guild of starving the pier. Traffic has fallen by half since 2016.\n\n“They sold the boats.”\n\nHolm got the loudest applause of the night.', 'indirect: Ada Holm', 'none', 'direct: Ada Holm', 'none'],
    // but somebody else may speak, or anybody
    ['Ada Holm accused the guild of starving the pier. Traffic has fallen by half since 2016.\n\n“They sold the boats.”', 'indirect: Ada Holm', 'none', 'direct'],
    ['Ada Holm accused the guild of starving the pier. Traffic has fallen by half since 2016.\n\n“They sold the boats.”\n\nThe guild votes in May.', 'indirect: Ada Holm', 'none', 'direct', 'none'],
    ['Ada Holm complained that the pier was shut. The guild has Tom Fry on its board. “I wrote to them.”', 'indirect: Ada Holm', 'none', 'direct'],
    ['The guild complained that the pier was shut. The rope was wet. “I wrote to the mayor.”', 'indirect: The guild', 'none', 'direct'],
  ],
  'whom the sentence before brings in': [
    ['For Ada Holm, the news came too late. “We had sold the boat.”', 'none', 'direct: Ada Holm'],
    ['For Ada Holm, who has rowed for nine years, the news was no surprise.\n\n“We had sold the boat.”', 'none', 'direct: Ada Holm'],
    ['Ada Holm keeps the lamp.\n\nShe pauses before she answers.\n\n“It is late.”', 'none', 'none', 'direct: Ada Holm'],
    ['Ada Holm keeps the lamp.\n\nShe lights it, and then goes on.\n\n“It is late.', 'none', 'none', 'direct: Ada Holm'],
    ['Ada Holm keeps the lamp. Tom Fry cleans it.\n\nHolm looks at Fry before he answers.\n\n“It is late.”', 'none', 'none', 'none', 'direct'],
    ['Ada Holm keeps the lamp.\n\nThe rain stops before she answers.\n\n“It is late.”', 'none', 'none', 'direct'],
    ['“Good evening,” I said. Ada Holm complained of the harbour board.\n\n“Who gave it the keys?”', 'mixed', 'indirect: Ada Holm', 'direct: Ada Holm'],
    ['Ada Holm was the keeper.\n\n“Were you afraid?” I asked.\n\nHolm said that she was not.\n\n“And the boat?”\n\nShe laughed.', 'none', 'mixed', 'indirect: Ada Holm', 'direct', 'none'],
    ['“The sea was high,” Ada Holm said.\n\n“It is late,” I said.', 'direct: Ada Holm', 'mixed'],
    ['Ada Holm said that it was late.\n\n“Who wants a ferry in May?”', 'indirect: Ada Holm', 'direct: Ada Holm'],
    ['Ada Holm, who keeps the lamp, the rope and, nine days of the year, the boat, puts it less gently. “It stinks.”', 'none', 'direct: Ada Holm'],
    ['Ada Holm, a rower, carer and, on Mondays, clerk, is not so sure. “It stinks.”', 'none', 'direct: Ada Holm'],
    ['Ada Holm, a nurse, is blunter.\n\n“It stinks.”', 'none', 'direct: Ada Holm'],
    ['Ada Holm shares this worry. “It stinks.”', 'none', 'direct: Ada Holm'],
    ['Ada Holm, a mother of nine, now rows to the shop.\n\n“It is dark by four.”', 'none', 'direct: Ada Holm'],
    ['Ada Holm, who lives at the pier, now rows to the shop.\n\n“It is dark by four.”', 'none', 'direct: Ada Holm'],
    // but no place, no firm, nobody who is known already
    ['For Lisk, the news came too late. “We had sold the boat.”', 'none', 'direct'],
    ['For years, the pier had no lamp. “We had sold the boat.”', 'none', 'direct'],
    ['Lisk, a town of 300, now has two piers.\n\n“It stinks.”', 'none', 'direct'],
    ['Norlink, a maker of pumps, now has two piers.\n\n“It stinks.”', 'none', 'direct'],
    ['Halden Alloys, a maker of pumps, now has two piers.\n\n“It stinks.”', 'none', 'direct'],
    ['Ada Holm was born at the pier in 1980.\n\n“It stinks.”', 'none', 'direct'],
    ['Ada Holm, a nurse, now rows to the shop.\n\n“It stinks,” said Tom Fry.', 'none', 'direct: Tom Fry'],
  ],
  'how it was taken': [
    ['The pier has been shut since May.\n\n“They think that we can\'t count.”\n\nAda Holm, the guild\'s clerk, got a standing ovation for that.', 'none', 'direct: Ada Holm', 'none'],
    ['The pier has been shut since May. “They think that we can\'t count.” Ada Holm drew laughter with those words.', 'none', 'direct: Ada Holm', 'none'],
    ['The pier has been shut since May.\n\n“They think that we can\'t count.”\n\nAda Holm won a prize for that book.', 'none', 'direct', 'none'],
  ],
}; // prettier-ignore

describe('a quotation whose speaker stands a sentence or a paragraph away', () => {
  describe.each(Object.entries(CASES))('%s', (_, rows) => {
    it.each(rows)('%s', (text, ...expected) => {
      expect(voicesOf(text)).toEqual(expected);
    });
  });
});
