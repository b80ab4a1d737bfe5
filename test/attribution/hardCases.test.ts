import { describe, expect, it } from '@jest/globals';

import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';

/** Kind, speaker, role and outlet of each sentence of a text. */
function read(text: string): string[] {
  const article = attribute(readArticle({ id: 'a', text: `A title of it\n\nIt rained.\n\n${text}\n` }));
  return article.passages.slice(2).map(({ attribution: { kind, speaker, outlet } }) => {
    const to = outlet ? ` > ${outlet.name}` : '';
    return speaker ? `${kind}: ${speaker.name}${to}` : kind;
  });
}

/** What a text says → who says it, sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'reporting verbs': [
    ['Mara Quist said the harbour would close.', 'indirect: Mara Quist'],
    ['The harbour would close, Mara Quist said on Monday.', 'indirect: Mara Quist'],
    ['The harbour, she said, would close.', 'indirect: she'],
    ['“The harbour will close,” said Mara Quist, its treasurer.', 'direct: Mara Quist'],
    ['Said Mara Quist: “The harbour will close.”', 'direct: Mara Quist'],
    ['Its treasurer, Mara Quist, noted that water had got in.', 'indirect: Mara Quist'],
    ['Mara Quist, who owns two boats, denied the charge.', 'indirect: Mara Quist'],
    ['Mara Quist put the chance at "one in five".', 'mixed: Mara Quist'],
    ['“The harbour will close,” harrumphed Mara Quist, its treasurer.', 'direct: Mara Quist'],
    ['“The harbour will close,” Mara Quist trumpeted from the deck.', 'direct: Mara Quist'],
    ['“The harbour will close,” Mara Quist wrote. She crossed the pier.', 'direct: Mara Quist', 'none'],
    ['The star of the series “The Harbour,” attended Brine Fair on Monday.', 'none'],
    ['Tom Fry is of the view that the harbour will close.', 'indirect: Tom Fry'],
    ['In the words of Mara Quist, “the harbour has no friends”.', 'direct: Mara Quist'],
    ['As Mara Quist told the Daily Brine, the harbour will close.', 'indirect: Mara Quist > Daily Brine'],
    ['Mara Quist went on to say that the harbour would close.', 'indirect: Mara Quist'],
    ['Mara Quist and Tom Fry said the harbour would close.', 'indirect: Mara Quist and Tom Fry'],
    ['Transport Minister Bo Aske, asked by reporters, said: “No.”', 'direct: Bo Aske'],
    ['A man who goes by the name Salt said it would rain.', 'indirect: A man who goes by the name Salt'],
    ['Mara Quist does not deny the sale but insists that it was legal.', 'indirect: Mara Quist'],
    ['Mara Quist did not rule out a sale.', 'indirect: Mara Quist'],
    ['The harbour must close, an official there said on Monday.', 'indirect: an official there'],
    ['The harbour will close, the Daily Brine reports, citing the police.', 'indirect: the Daily Brine > the Daily Brine'],
    ['A report by the harbour trust found no link between ice and salt.', 'indirect: A report by the harbour trust'],
    ['“No,” the doctor points out.', 'direct: the doctor'],
    ['“No,” sighed Mara Quist.', 'direct: Mara Quist'],
    ['Mara Quist agreed: “No.”', 'direct: Mara Quist'],
    ['Mara Quist promised an inquiry.', 'indirect: Mara Quist'],
    ['But drivers fear the ban will cost lives.', 'indirect: drivers'],
    ['Mara Quist does not believe that the ice will hold.', 'indirect: Mara Quist'],
    ['Mara Quist explained to the tenants why the ice was thin.', 'indirect: Mara Quist'],
    ['Asked why, Mara Quist said: “Ice.”', 'direct: Mara Quist'],
    ['Another said it sang.', 'indirect: Another'],
    ['The boats, she went on, were late.', 'indirect: she'],
    ['Mara Quist pleaded with the harbour board for time.', 'indirect: Mara Quist'],
    ['Mara Quist would not rule out a sale.', 'indirect: Mara Quist'],
    ['Mara Quist would say only that the ice was thin.', 'indirect: Mara Quist'],
    ['The analyst Mara Quist expects prices to fall.', 'indirect: Mara Quist'],
    ['“No,” Mara Quist said, her voice breaking.', 'direct: Mara Quist'],
    ['“No,” said Mara Quist, folding her coat, “never.”', 'direct: Mara Quist'],
    ['Mara Quist accepted that the alarm had gone off before.', 'indirect: Mara Quist'],
    ['“No,” Mara Quist said, still sitting on the ice.', 'direct: Mara Quist'],
    ['Repairs came to 3 million, the accounts show.', 'indirect: the accounts'],
    ['A survey by the county counted nine boats.', 'indirect: A survey by the county'],
    ['Nine boats sank, figures from the Institute for Inland Waters suggest.', 'indirect: figures from the Institute for Inland Waters'],
    ['Two gauges showed nine degrees, says the union.', 'indirect: the union'],
    ['That is twice as many as a diver found, according to a report.', 'indirect: a report'],
    ['Mara Quist called the pier "a bath with corners" and said that it would go.', 'mixed: Mara Quist'],
  ],
  'reports by their form': [
    ['Mara Quist clarioned that the ice was thin.', 'indirect: Mara Quist'],
    ['Mara Quist ensured that the ice was safe.', 'none'],
    ['“No,” summed up the head of the harbour office, Mara Quist.', 'direct: Mara Quist'],
    ['“No,” Mara Quist recalled in a conversation with the Daily Brine.', 'direct: Mara Quist > Daily Brine'],
    ['Asked whether boats would have to wait, Mara Quist smiled and said that they had.', 'indirect: Mara Quist'],
    ['Commenting on the ice, Mara Quist noted that it was thin.', 'indirect: Mara Quist'],
    ['Guns shot down 14 drones over the region, the head of the guard has reported.', 'indirect: the head of the guard'],
    ['Mara Quist said the ice was thin. According to his data, it is too warm.', 'indirect: Mara Quist', 'indirect: Mara Quist'],
    ["The Pilots' Board said the ice was thin.", "indirect: The Pilots' Board"],
    ["The council met. The cooks' union said the ice was thin.", 'none', "indirect: The cooks' union"],
    ['“No,” Brae Foods Senior Director of Kitchens Ada Febig said.', 'direct: Ada Febig'],
    ['Mara Quist said on the Dozh TV channel that the ice was thin.', 'indirect: Mara Quist > Dozh TV'],
  ],
  'one person, one name': [
    ['“No,” Lt. Col. (ret.) Anders Holm, the harbour master, told the Daily Brine.', 'direct: Anders Holm > Daily Brine'],
    ['The Brine Street Journal wrote that it was late. The BSJ said it was old.', 'indirect: The Brine Street Journal > The Brine Street Journal', 'indirect: The Brine Street Journal > The Brine Street Journal'],
    ['The regional fire service (RFS) said it was late. The RFS added that it was old.', 'indirect: The regional fire service', 'indirect: The regional fire service'],
    ['“No,” Northern Yards Deputy Director for Sales Ole Brandt said.', 'direct: Ole Brandt'],
    ['Sources at two yards, cited by the Daily Brine, expect a first order in June.', 'indirect: Sources at two yards > Daily Brine'],
    ["The Observer's source in the council said it was late.", "indirect: The Observer's source in the council"],
    ['Source: Lisk Energy, the network operator, on Telegram\n\n"Crews worked through the night," the statement reads.', 'direct: Lisk Energy > Telegram'],
    ['Union leader Karl Weiss: "No deal without the crews."', 'direct: Karl Weiss'],
    ['As reported by Kursblatt, citing its own sources, the work will cost nine million.', 'indirect: Kursblatt'],
    ['The ferry will be free, the Ministry of Transport specified.', 'indirect: the Ministry of Transport'],
    ['When the bell rang, Mara Quist waited.', 'none'],
    ['Pell Andrus, an adviser to the mayor, said it was late. The adviser added that it was old.', 'indirect: Pell Andrus', 'indirect: Pell Andrus'],
    ['The Norland Guard said it was late. Norland Guard added that it was old.', 'indirect: The Norland Guard', 'indirect: The Norland Guard'],
  ],
  'quotations over paragraphs': [
    ['Mara Quist said: "The ice is thin.\n\nIt\'s old.\n\nIt will not last."', 'direct: Mara Quist', 'direct: Mara Quist', 'direct: Mara Quist'],
    ['Mara Quist said: "The ice is thin.\n\nThe mayor met the council.\n\nTom Fry said: "No."', 'direct: Mara Quist', 'none', 'direct: Tom Fry'],
    ['The ice is thin and old.\n\n- wrote Mara Quist on Telegram.', 'direct: Mara Quist > Telegram', 'none'],
    ['Mara Quist, Kursblatt: "The ice is thin."\n\nTom Fry, head of the Lisk Guild: "It is old."', 'direct: Mara Quist > Kursblatt', 'direct: Tom Fry'],
    ['Mara Quist on Channel Nord: "The ice is thin."', 'direct: Mara Quist > Channel Nord'],
    ['Source: Mara Quist on Telegram\n\nQuote: "The ice is thin," Edda Fry stressed.', 'direct: Edda Fry'],
    ['Source: Mara Quist, mayor of Lisk Urban Community (LUC), on Telegram\n\nDetails: Its mayor said the ice was thin.\n\nThe LUC mayor said it was old.', 'indirect: Mara Quist > Telegram', 'indirect: Mara Quist > Telegram'],
  ],
  'other words that report': [
    ['According to a company report, sales fell by half.', 'indirect: a company report'],
    ['Mara Quist had one word for the plan of the harbour board: “Never.”', 'direct: Mara Quist'],
    ['Mara Quist stayed. Her answer was short: “No, not for the whole of the harbour.”', 'none', 'direct: Mara Quist'],
    ['The reply, from Baroness Mara Quist, was one word: “No.”', 'direct: Mara Quist'],
    ['A banner hung over the gate: “Closed.”', 'direct'],
    ['By her account, nine boats are too few.', 'indirect: her'],
    ['In her view, nine boats are too few.', 'indirect: her'],
    ['The ministry issued a warning that the ice is thin.', 'indirect: The ministry'],
    ['Allegations have been made that the ice is thin.', 'indirect'],
    ['It was reported that the ice is thin.', 'indirect'],
    ['The minister is said to be ill.', 'indirect'],
    ['“The ice is thin.” – Mara Quist', 'direct: Mara Quist'],
    ['Mara Quist made it clear that the ice is thin.', 'indirect: Mara Quist'],
    ['Mara Quist is confident that the ice is thin.', 'indirect: Mara Quist'],
    ['It is certain that the ice is thin.', 'none'],
  ],
  'words that report nothing': [
    ['Mara Quist did not respond to a request for comment.', 'none'],
    ['Mara Quist declined to say who had paid.', 'none'],
    ['Mara Quist thought that somebody had knocked.', 'none'],
    ['The company added 300 jobs.', 'none'],
    ['He left the house in the dark after the police said so.', 'none'],
    ['When Tom Fry lifted the tray, Mara Quist expected dust.', 'none'],
    ['She did not think that the ice would hold.', 'none'],
    ['The wind recorded at Lisk is the strongest since 1962.', 'none'],
    ['The union called a strike for Friday.', 'none'],
    ['Mara Quist accepted the prize in June.', 'none'],
    ['She laughed when Tom Fry fell.', 'none'],
    ['Asked whether she blamed the ice, Mara Quist laughed.', 'none'],
    ['The witness was Mara Quist, who had known the pilot since they were five.', 'none'],
    ['Her son Tom Fry showed us the nets that were torn.', 'none'],
  ],
  'quotations of several sentences': [
    ['“One thing. Another,” Mara Quist said. “A third.”', ...Array<string>(3).fill('direct: Mara Quist')],
    ['"One.\n\n"Two.\n\n"Three," said Mara Quist.', ...Array<string>(3).fill('direct: Mara Quist')],
    ['Mara Quist told the Daily Brine: „Eins. Zwei.“', ...Array<string>(2).fill('direct: Mara Quist > Daily Brine')],
    ['Mara Quist writes:\n\n> One. Two.', 'none', ...Array<string>(2).fill('direct: Mara Quist')],
    ['> One. Two.\n>\n> — Mara Quist, treasurer', ...Array<string>(2).fill('direct: Mara Quist')],
    ['"Nobody waited."', 'direct'],
    ['Mara Quist urged the tenants "not to pay".', 'mixed: Mara Quist'],
  ],
  'names between commas': [
    ['Sales fell, according to the acting director, Mara Quist.', 'indirect: Mara Quist'],
    ['Nine boats lay on the third pier, the harbour\'s director, Dr Mara Quist, told a meeting.', 'indirect: Mara Quist'],
    ['Outside court, the vicar, the Rev Tom Fry, said he would pray for all sides.', 'indirect: Tom Fry'],
    ['Tom Fry, 58, of Mill Row, Lisk, denies the charge.', 'indirect: Tom Fry'],
    ['“No,” explained the report\'s lead author, Dr Mara Quist.', 'direct: Mara Quist'],
    ['Ana Brook-Vale won. “Late,” Brook-Vale said. “Very.”', 'none', ...Array<string>(2).fill('direct: Ana Brook-Vale')],
  ],
  'who is meant': [
    ['Tom Fry left. His mother, Grace, a retired driver, stayed. “No,” he said.', 'none', 'none', 'direct: Tom Fry'],
    ['The pier is shut, a spokeswoman said. A cyclist fell. “He is well,” she said.', 'indirect: a spokeswoman', 'none', 'direct: a spokeswoman'],
    ['Kit Holm said no. Mara Quist had lost her boat, she added.', 'indirect: Kit Holm', 'indirect: Mara Quist'],
    ['Kit Holm said no. Mara Quist is glad: she says the last boats came home at noon.', 'indirect: Kit Holm', 'indirect: Mara Quist'],
    ['Officials told Radio Brine that talks had begun. The Daily Fog wrote that they had ended. It was late, the newspaper said.', 'indirect: Officials > Radio Brine', 'indirect: The Daily Fog > The Daily Fog', 'indirect: The Daily Fog > The Daily Fog'],
    ['Mara Quist said no. She added that it was late.', ...Array<string>(2).fill('indirect: Mara Quist')],
    ['Mara Quist said no. Quist said it was late.', ...Array<string>(2).fill('indirect: Mara Quist')],
    ['The energy minister, Bo Aske, said no. The minister said it was late.', ...Array<string>(2).fill('indirect: Bo Aske')],
    ['Mr Tom Fry said no. Ms Mara Quist said yes. He said it was late.', 'indirect: Tom Fry', 'indirect: Mara Quist', 'indirect: Tom Fry'],
    ['The chain Foodhall was fined. The company said it would appeal.', 'none', 'indirect: Foodhall'],
    ['Bloomberg reports that sales fell. The publication notes that jobs went.', ...Array<string>(2).fill('indirect: Bloomberg > Bloomberg')],
    ['Two officials said no. The officials said it was late.', 'indirect: Two officials', 'indirect: Two officials'],
    ['Analysts at Brine Bank said the price was high.', 'indirect: Analysts at Brine Bank'],
    ['It was late, the cook and her son Tom Fry said.', 'indirect: the cook and Tom Fry'],
    ['QUIST: It rains.\n\nTOM QUIST: It snows.\n\nQUIST: It hails.\n\nFRY: No.', 'direct: QUIST', 'direct: TOM QUIST', 'direct: QUIST', 'direct: FRY'],
    ['Dr. Mara Quist left. Prof. Tom Fry stayed. For the doctor, it was late. “No,” she said.', 'none', 'none', 'none', 'direct: Mara Quist'],
    ['Mara Quist said no. It was late, the zoologist said.', ...Array<string>(2).fill('indirect: Mara Quist')],
    ['When the river Sarn froze, Mara Quist fell ill. The zoologist said it was late.', 'none', 'indirect: Mara Quist'],
  ],
  'through whom it came': [
    ['Officials told Politico that talks had begun.', 'indirect: Officials > Politico'],
    ['Mara Quist wrote on Telegram that talks had begun.', 'indirect: Mara Quist > Telegram'],
    ['Mara Quist said in an interview with Sky News that talks had begun.', 'indirect: Mara Quist > Sky News'],
    ['Mara Quist told parliament that talks had begun.', 'indirect: Mara Quist'],
    ['Mara Quist said in Norhavn that talks had begun.', 'indirect: Mara Quist'],
    ['Mara Quist told Norhavn Today that talks had begun.', 'indirect: Mara Quist > Norhavn Today'],
    ['Speaking on Radio Brine, Mara Quist said that talks had begun.', 'indirect: Mara Quist > Radio Brine'],
    ['An editorial in the magazine Green Matter called it a shame.', 'indirect: An editorial in the magazine Green Matter > Green Matter'],
    ['Mara Quist told her neighbour Tom Fry that it was late.', 'indirect: Mara Quist'],
    ['Mara Quist told Tom Fry that it was late. Later, Fry left.', 'indirect: Mara Quist', 'none'],
    ['“No,” Mara Quist was quoted as saying by the Daily Brine.', 'direct: Mara Quist > Daily Brine'],
    ['The Daily Brine quoted Mara Quist as saying that the harbour would close.', 'indirect: Mara Quist > The Daily Brine'],
    ['The harbour will close, Mara Quist said, as quoted by Radio Brine.', 'indirect: Mara Quist > Radio Brine'],
    ['Mara Quist said this on the air of Radio Brine.', 'indirect: Mara Quist > Radio Brine'],
    ['The police confirmed this to the Daily Brine.', 'indirect: The police > Daily Brine'],
    ['Mara Quist, speaking to Kanal Nord, said that the harbour would close.', 'indirect: Mara Quist > Kanal Nord'],
    ['Asked by Radio Brine whether it was late, Mara Quist said that it was.', 'indirect: Mara Quist > Radio Brine'],
    ['Writing in Moor and Flock, Mara Quist said that it was late.', 'indirect: Mara Quist > Moor and Flock'],
    ['The Evening Teller reported, citing the police, that it was late.', 'indirect: The Evening Teller > The Evening Teller'],
    ['Mara Quist announced on her Telegram channel that talks had begun.', 'indirect: Mara Quist > Telegram'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a text in a language without rules', () => {
  it('shows what stands in quotation marks without guessing who speaks', () => {
    const text =
      '---\nlanguage: pl\n---\nPort\n\nPada deszcz.\n\n„Nie mamy wyboru. Jest zimno”, powiedziała Mara Quist.\n';
    const article = attribute(readArticle({ id: 'a', text }));
    const kinds = article.passages.map(({ attribution: { kind, speaker } }) => [kind, speaker]);
    expect(kinds.slice(2)).toEqual([
      ['direct', null],
      ['mixed', null],
    ]);
  });
});
