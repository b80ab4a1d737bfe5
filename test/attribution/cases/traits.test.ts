import { describe, expect, it } from '@jest/globals';

import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';
import { lineOf, voicesOf } from '../voicesOf.ts';

/** Who is meant by what a text has said of them, and how they say it → who says it, sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'people by age, country, calling and title': [
    ['Maître Ole Falk, who stands for nine owners, left. The lawyer says that it was late.', 'none', 'indirect: Ole Falk'],
    ['Brask Rovers lost. Their keeper, 18-year-old Rosa Falk, shone. “We had it,” the teenager rued.', 'none', 'none', 'direct: Rosa Falk'],
    ['Rosa Falk stayed. Her husband, Otto Falk, left. “It is late,” said the dad of two.', 'none', 'none', 'direct: Otto Falk'],
    ['Ivo Renn, a keeper, rose to the ball of Ole Falk, and Otto Lind stayed. “We had it,” the 20-year-old said.', 'none', 'direct: Ivo Renn'],
    ['“No,” said Rosa Falk. “Ask me later,” the Dane bristled.', ...Array<string>(2).fill('direct: Rosa Falk')],
    ['Falk, 70, is a retired botanist and a keen rower. The botanist has a wish: “Leave it.”', 'none', 'direct: Falk'],
    ['President Ivo Renn says it is late. “It is old,” Cr Renn says.', 'indirect: Ivo Renn', 'direct: Ivo Renn'],
    ['The geologist Ole van der Falk said it was late. “No,” says M. van der Falk.', 'indirect: Ole van der Falk', 'direct: Ole van der Falk'],
    ['Rosa de La Falk said it was late. Mme de La Falk retorts that it was old. Maître Ole du Renn-Moor said no.', ...Array<string>(2).fill('indirect: Rosa de La Falk'), 'indirect: Ole du Renn-Moor'],
    ['In a letter, the builder, Ole Falk of Falk Boats Ltd, denied that it was late.', 'indirect: Ole Falk'],
    ['“No,” commented the Guild\'s Secretary General, Rosa Falk.', 'direct: Rosa Falk'],
    ['As for the parish priest, Father Ole Falk, he asks only that it be late.', 'indirect: Ole Falk'],
    ["“No,” Rosa Falk says. Ivo Renn says that it is late. Mrs Falk's son has left, she says.", 'direct: Rosa Falk', 'indirect: Ivo Renn', 'indirect: Rosa Falk'],
    ['Brask Mutual, the insurer, would not say. “It is late,” said Jory Falk in the shop. “It is old,” the shopkeeper says. In a reply it said that nothing was “free”.', 'none', ...Array<string>(2).fill('direct: Jory Falk'), 'mixed: Brask Mutual'],
  ],
  'bodies by a part of their name': [
    ['Brask Police said it was late. “Do not come to look,” the force pleads.', 'indirect: Brask Police', 'direct: Brask Police'],
    ['The Harbour Bureau of Brask is new. The Bureau reported that it was late.', 'none', 'indirect: The Harbour Bureau of Brask'],
    ['The Harbour Bureau said it was late. In its view the pier was a clear danger to all.', 'indirect: The Harbour Bureau', 'indirect: The Harbour Bureau'],
    ['The head of the ports agency, Ole Falk, met us on the Brask Bridge. The agency says it is checking the pier.', 'none', 'indirect: The agency'],
    ['He told the Lisk Canal Trust that it was late, Rosa Falk said.', 'indirect: Rosa Falk'],
  ],
  'verbs that no list has, or that the tagger takes for nouns': [
    ['“My uncle bought a boat,” marvels Rosa Falk.', 'direct: Rosa Falk'],
    ['“A number-six oar,” he deadpans, “is wasted on ducks.”', 'direct: he'],
    ['“Who cares who wrote it?” the skipper bursts out.', 'direct: the skipper'],
    ['Rosa Falk laughs that she was offered two free tickets.', 'indirect: Rosa Falk'],
    ['A record is planned for the winter, Falk lets slip.', 'indirect: Falk'],
    ["“Oars are useful,” was Falk's parting shot.", 'direct: Falk'],
    ['The former cox Rosa Falk diagnosed “eight people waiting for the other seven”.', 'mixed: Rosa Falk'],
    ['Rosa Falk received “the full support of the whole guild”.', 'mixed'],
    ['« If the dam gives way, it will be late », warns Rosa Falk.', 'direct: Rosa Falk'],
    ['Rosa Falk arrived. The rest, she figures, is “in somebody else’s boat by now”.', 'none', 'mixed: Rosa Falk'],
    ['Ole Falk went further, accusing the town of wanting to “save the pier and forget the people”.', 'mixed: Ole Falk'],
    ['On the air of Radio Brask the lawyer also alleged that the pier was old.', 'indirect: the lawyer > Radio Brask'],
  ],
  'what is said in other ways': [
    ['To move it is possible but dear, judges Ole Falk y Renn, the architect of the works.', 'indirect: Ole Falk y Renn'],
    ['An examination by Dr Rosa Falk gave the cause as drowning.', 'indirect: Rosa Falk'],
    ['For Rosa Falk, who lives there, the visit is “three months too late to be of use”.', 'mixed: Rosa Falk'],
    ['For Sheriff Ole Falk, the case shows what a small team can do.', 'indirect: Ole Falk'],
    ['For Rosa Falk, the year began with a prize.', 'none'],
    ['Rosa Falk did, however, confirm that it was late.', 'indirect: Rosa Falk'],
    ['Recording a verdict of neglect, Mrs Falk said she would write to the guild.', 'indirect: Falk'],
    ['The family that owns the only shop in Brask says it cannot reopen.', 'indirect: The family that owns the only shop in Brask'],
    ['A cousin of hers mentioned to him that a farmer was bragging about bees.', 'indirect: A cousin of hers'],
    ['He had been assured by the builder that it would be served by a boat.', 'indirect: the builder'],
    ['Cllr Falk wished it to be noted that this had been promised.', 'indirect: Falk'],
    ['Cllr Falk, who lives opposite, doubted this.', 'indirect: Falk'],
    ['Rosa Falk understood from the guard that it had been a lorry.', 'indirect: Rosa Falk'],
    ['The economist Rosa Falk is not surprised. Her modelling suggests that nine boats will be lost.', 'none', 'indirect: Rosa Falk'],
    ['Rosa Falk, who chairs the guild, disagreed with Renn about the pier.', 'indirect: Rosa Falk'],
    ['“Did you look?” asked Rosa Falk.\n\n“No,” the skipper, Ole Renn, answered.\n\n“It is near your office.”\n\n“Yes.”', 'direct: Rosa Falk', 'direct: Ole Renn', 'direct: Rosa Falk', 'direct: Ole Renn'],
  ],
  'through whom it came': [
    ["“It is deeper than the maps,” the minister told LBR's evening news show.", 'direct: the minister > LBR'],
    ['The weekly Kursblatt wrote that it was late. According to two people who spoke to the paper, it was old.', 'indirect: Kursblatt > Kursblatt', 'indirect: two people > Kursblatt'],
    ['The quay is shut.\n\nSource: Ole Falk at a briefing; Lisk Courier sources in the guard\n\nDetails: According to Falk, it was late.', 'none', 'indirect: Ole Falk'],
  ],
}; // prettier-ignore

describe('who is meant by what a text has said of them', () => {
  describe.each(Object.entries(CASES))('%s', (_, rows) => {
    it.each(rows)('%s', (text, ...expected) => {
      expect(voicesOf(text)).toEqual(expected);
    });
  });

  it('names the minister of a headline who speaks below', () => {
    const text =
      'Minister: Pier will not be ready before 2031\n\nMinister of Piers Rosa Falk said that it was late.';
    const { passages } = attribute(readArticle({ id: 'a', text }));
    expect(passages.map(lineOf)).toEqual(Array<string>(2).fill('indirect: Rosa Falk'));
  });

  it('lets nobody speak whom only a colon follows', () => {
    const text = 'Weather: Pier will close for a week\n\nMinister of Piers Rosa Falk said that it was late.';
    const { passages } = attribute(readArticle({ id: 'a', text }));
    expect(passages.map(lineOf)[0]).toBe('none');
  });

  it('takes a station for a branch of the publisher', () => {
    const text = 'Pier closes\nPublished by SBC\n\n“It is late,” Rosa Falk told SBC Brask.';
    const { passages } = attribute(readArticle({ id: 'a', text }));
    expect(passages.map(lineOf).at(-1)).toBe('direct: Rosa Falk > SBC Brask');
  });

  it('takes an agency in capitals for the publisher, to whom only one sentence is told', () => {
    const text =
      'Pier closes\nBy Ann Lee\nPublished by Karvest\n\nTom Fry told KARVEST that it was late. “It is old,” he said.';
    const { passages } = attribute(readArticle({ id: 'a', text }));
    expect(passages.map(lineOf).slice(-2)).toEqual(['indirect: Tom Fry > Karvest', 'direct: Tom Fry']);
  });

  it('takes what a branch of the publisher has asked for the article’s own words', () => {
    const text =
      'Pier closes\nBy Ann Lee\nPublished by SBC\n\nSBC News has asked the council whether the pier is safe.';
    const { passages } = attribute(readArticle({ id: 'a', text }));
    expect(passages.map(lineOf).at(-1)).toBe('none');
  });
});
