import { describe, expect, it } from '@jest/globals';
import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';
import { lineOf, voicesOf } from '../voicesOf.ts';

/** Which medium carried it, where its name or the words around do not tell at once; sentence by sentence. */
// prettier-ignore
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'where somebody adds what they did': [
    ['Ada Febig has apologised for the fire that reached nine huts, admitting in a long Facebook post that a hose was old.', 'indirect: Ada Febig > Facebook'],
    ['Ada Febig defended her deputy, insisting in an interview with Radio Sund that he had paid.', 'indirect: Ada Febig > Radio Sund'],
    ['The guild blamed the board for ice that broke nine boats, writing on Telegram that nobody had looked.', 'indirect: The guild > Telegram'],
    ['Ada Febig sued Facebook, admitting in a long letter that she was late.', 'indirect: Ada Febig'],
    ['Ada Febig warned of ice that comes early, telling a hall on Sund Road that she was late.', 'indirect: Ada Febig'],
  ],
  'a post to somebody, or about something': [
    ['Ada Febig apologised in a Facebook post for the fire that hit nine huts.', 'indirect: Ada Febig > Facebook'],
    ['Ada Febig thanked members in a Facebook post for the rope, calling it “a joy”.', 'mixed: Ada Febig > Facebook'],
    ['Ada Febig wrote in a LinkedIn post on the fire that it was late.', 'indirect: Ada Febig > LinkedIn'],
    ['Ada Febig said in a Telegram interview with Radio Sund that it was late.', 'indirect: Ada Febig > Radio Sund'],
  ],
  'where somebody says sorry': [
    ['The keeper has apologised to fans in a video on TikTok after he missed a boat.', 'indirect: The keeper > TikTok'],
    ['The keeper apologised to fans on Telegram for the cold.', 'indirect: The keeper > Telegram'],
  ],
  'what goes on in the same post or talk': [
    ['The keeper of Lisk has apologised, admitting in a Facebook post that it was late.\n\nAda Febig, who took over in May, wrote that she was “tired”.\n\n“I am sorry,” she wrote.', 'indirect: The keeper of Lisk > Facebook', 'mixed: Ada Febig > Facebook', 'direct: Ada Febig > Facebook'],
    ['Ada Febig said on Telegram that it was late.\n\nShe wrote that she was tired.', 'indirect: Ada Febig > Telegram', 'indirect: Ada Febig > Telegram'],
    ['Ada Febig told Radio Sund that it was late.\n\n“I am tired,” Febig said. She stressed that it was cold.', 'indirect: Ada Febig > Radio Sund', 'direct: Ada Febig > Radio Sund', 'indirect: Ada Febig > Radio Sund'],
    ['Ada Febig told Radio Sund that it was late.\n\n“I am tired,” Febig said. She told the inquiry that it was cold.', 'indirect: Ada Febig > Radio Sund', 'direct: Ada Febig > Radio Sund', 'indirect: Ada Febig'],
    ['The keeper of Lisk said in a Facebook post that it was late.\n\nThe Boat Guild wrote that it was cold.', 'indirect: The keeper of Lisk > Facebook', 'indirect: The Boat Guild'],
    ['Tom Fry said in a Facebook post that it was late.\n\nAda Febig wrote that it was cold.', 'indirect: Tom Fry > Facebook', 'indirect: Ada Febig'],
  ],
  'a part of an army that reports': [
    ['Two boats are gone, the Air Command has reported.', 'indirect: the Air Command'],
    ['The Northern Fleet reported that two boats were gone.', 'indirect: The Northern Fleet'],
    ['The Lisk Garrison reported that two boats were gone.', 'indirect: The Lisk Garrison'],
    ['The Evening Lamp reported that two boats were gone.', 'indirect: The Evening Lamp > The Evening Lamp'],
  ],
  'the medium of the paragraph before, for whoever goes on': [
    ['Ada Holm told Radio Sund that it leaks.\n\nIn the same interview, Holm claimed that it was new.', 'indirect: Ada Holm > Radio Sund', 'indirect: Ada Holm > Radio Sund'],
    ['Ada Holm told Radio Sund that it leaks.\n\nShe said at a press conference that it was late.', 'indirect: Ada Holm > Radio Sund', 'indirect: Ada Holm'],
    ['Ada Holm told Radio Sund on Monday that it leaks.\n\nShe said on Tuesday the lock would close.', 'indirect: Ada Holm > Radio Sund', 'indirect: Ada Holm'],
    ['Ada Holm told Radio Sund that it leaks.\n\nShe stressed in parliament the lock was new.', 'indirect: Ada Holm > Radio Sund', 'indirect: Ada Holm'],
    ['Ada Holm told Radio Sund that it leaks.\n\nShe said last year that it was late.', 'indirect: Ada Holm > Radio Sund', 'indirect: Ada Holm'],
    ['Ada Holm told Radio Sund that it leaks.\n\nHolm denied the charges.', 'indirect: Ada Holm > Radio Sund', 'indirect: Ada Holm'],
    ['Ada Holm told Radio Sund that it leaks. She said the guild had previously lied.', 'indirect: Ada Holm > Radio Sund', 'indirect: Ada Holm > Radio Sund'],
    ['Ada Holm told Radio Sund that it leaks. Speaking of the ferry, she said it was late.', 'indirect: Ada Holm > Radio Sund', 'indirect: Ada Holm > Radio Sund'],
    ['The mayor wrote on X that it leaks.\n\nTom Fry, leader of the guild, wrote that it was late.', 'indirect: The mayor > X', 'indirect: Tom Fry'],
    ['The fare will stay, Minister Ada Holm said on Monday on the Radio Sund morning programme.\n\nAccording to her, the tank is full.\n\nHolm also recalled that it was new.', 'indirect: Ada Holm > Radio Sund', 'indirect: Ada Holm > Radio Sund', 'indirect: Ada Holm > Radio Sund'],
    ['The lock is shut, the Harbour Board announced on its X account.\n\nIt stated that nobody was hurt.', 'indirect: the Harbour Board > X', 'indirect: the Harbour Board > X'],
    // somebody else, another time, place or audience, and what stands between
    ['Ada Holm told Radio Sund that it leaks.\n\nTom Fry said that it was late.', 'indirect: Ada Holm > Radio Sund', 'indirect: Tom Fry'],
    ['Ada Holm told Radio Sund that it leaks.\n\nHolm had earlier said that it was late.', 'indirect: Ada Holm > Radio Sund', 'indirect: Ada Holm'],
    ['Ada Holm told Radio Sund that it leaks.\n\nShe later said that it was late.', 'indirect: Ada Holm > Radio Sund', 'indirect: Ada Holm'],
    ['Ada Holm told Radio Sund that it leaks.\n\nShe tweeted that it was late.', 'indirect: Ada Holm > Radio Sund', 'indirect: Ada Holm'],
    ['Ada Holm told Radio Sund that it leaks.\n\nToday she says that it was late.', 'indirect: Ada Holm > Radio Sund', 'indirect: Ada Holm'],
    ['Ada Holm told Radio Sund that it leaks.\n\nOutside the hall, Holm said that it was late.', 'indirect: Ada Holm > Radio Sund', 'indirect: Ada Holm'],
    ['Ada Holm told Radio Sund that it leaks.\n\nSpeaking in parliament, Holm said that it was late.', 'indirect: Ada Holm > Radio Sund', 'indirect: Ada Holm'],
    ['Ada Holm told Radio Sund that it leaks.\n\nShe told the council that it was late.', 'indirect: Ada Holm > Radio Sund', 'indirect: Ada Holm'],
    ['Ada Holm told Radio Sund that it leaks.\n\nIt snowed.\n\nShe said that it was late.', 'indirect: Ada Holm > Radio Sund', 'none', 'indirect: Ada Holm'],
  ],
  'an episode, and who writes on a platform': [
    ['On an episode of the podcast Brine Talk, Ada Holm said that salt is alive.', 'indirect: Ada Holm > Brine Talk'],
    ['In an episode of Brine Talk, Ada Holm said that salt is alive.', 'indirect: Ada Holm > Brine Talk'],
    ['In an episode of the trial, Ada Holm said that salt is dead.', 'indirect: Ada Holm'],
    ['Posts on Facebook claim that the lock holds a chip.', 'indirect: Posts on Facebook > Facebook'],
    ['Comments on Telegram suggest that the lock holds a chip.', 'indirect: Comments on Telegram > Telegram'],
    ['Users on Reddit say that the lock holds a chip.', 'indirect: Users on Reddit > Reddit'],
    ['A seller on Facebook wrote that the lock was old.', 'indirect: A seller on Facebook > Facebook'],
    ['One angry skipper on Telegram said that it was late.', 'indirect: One angry skipper on Telegram > Telegram'],
    ['A hearing on TikTok concluded that it was late.', 'indirect: A hearing on TikTok'],
    ['A treaty on Facebook says that it was late.', 'indirect: A treaty on Facebook'],
    ['Specialists on TikTok said that it was late.', 'indirect: Specialists on TikTok'],
    ['There was fury on Telegram. In a memo, a keeper wrote that it was late.', 'none', 'indirect: a keeper'],
    ['Ada Holm was mocked on Facebook. In her diary, a guest wrote that it was late.', 'none', 'indirect: a guest'],
    ['There was fury on Telegram. A keeper wrote in a comment that it was late.', 'none', 'indirect: A keeper > Telegram'],
    ['Ada Holm published a letter on Telegram. In the letter, she wrote that it was late.', 'none', 'indirect: Ada Holm > Telegram'],
    ['Ada Holm left her post after a quarrel on Facebook. A guest wrote that it was late.', 'none', 'indirect: A guest'],
    ['Ada Holm sold ropes in groups on Telegram. A guest wrote that it was late.', 'none', 'indirect: A guest'],
    ['The post on Telegram drew thousands. A guest wrote that it was late.', 'none', 'indirect: A guest > Telegram'],
    ['A skipper on Facebook told the guild that the lock was old.', 'indirect: A skipper on Facebook'],
    ['Skippers who met on Facebook say that the lock holds a chip.', 'indirect: Skippers who met on Facebook'],
    ['A skipper on Facebook said in court that the lock was old.', 'indirect: A skipper on Facebook'],
    ['Ada Holm rents out her boats on Facebook. A guest wrote that the lock was old.', 'none', 'indirect: A guest'],
    ['The plan drew scorn on Facebook. A guest wrote that the lock was old.', 'none', 'indirect: A guest > Facebook'],
    ['Ada Holm was a guest on the schooner Brine Star. She said that it was late.', 'none', 'indirect: Ada Holm'],
    ['In May a woman from Brine drew the lock and put it on Facebook. “It is late,” she wrote.', 'none', 'direct: a woman from Brine > Facebook'],
    ['Skippers on the river say that the lock holds a chip.', 'indirect: Skippers on the river'],
    ['The tenants’ group on WhatsApp had 90 messages. “It is late,” wrote one tenant.', 'none', 'direct: one tenant > WhatsApp'],
    ['The tenants’ group on WhatsApp had 90 messages. “It is late,” said one tenant.', 'none', 'direct: one tenant'],
    ['The guild has a page on Facebook. “It is late,” wrote Mara Quist.', 'none', 'direct: Mara Quist'],
  ],
  'what calls itself this agency, whichever was named before': [
    ['Ada Holm told the newspaper Kursblatt that it leaks.\n\nSources in the guild confirmed to this agency that it was late.', 'indirect: Ada Holm > Kursblatt', 'indirect: Sources in the guild > this agency'],
  ],
  'a body that is called a network': [
    ['The European Dam Safety Network said that spending had fallen.', 'indirect: The European Dam Safety Network'],
    ['The Tax Justice Network wrote that it was late.', 'indirect: The Tax Justice Network'],
    ['Falk told the Northern Womens Health Network that it was late.', 'indirect: Falk'],
    ['The Arctic Broadcasting Network said it was late.', 'indirect: The Arctic Broadcasting Network > The Arctic Broadcasting Network'],
    ['Falk told the Cable News Network that it was late.', 'indirect: Falk > Cable News Network'],
  ],
  'a press service under a label': [
    ['Source: Press service of the Southern Forces\n\nQuote: “Nine boats sank.”\n\nNorland’s Defence Ministry said it had sent two jets.', 'direct: Press service of the Southern Forces', 'indirect: Norland’s Defence Ministry'],
    ['Falk told the Southern Press that it was late.', 'indirect: Falk > Southern Press'],
  ],
  'a station that writes itself in small letters first': [
    ['“It is late,” Ole Falk said in a radio interview with dyVL.', 'direct: Ole Falk > dyVL'],
    ['“It is late,” Ole Falk told dzRT on Monday.', 'direct: Ole Falk > dzRT'],
    ['“It is late,” Ole Falk said in an interview with Rita Lund.', 'direct: Ole Falk'],
    ['“It is late,” Ole Falk said of the mRNA.', 'direct: Ole Falk'],
  ],
  'where somebody appears': [
    ['Ole Falk, appearing on Kanal 5, said it was late.', 'indirect: Ole Falk > Kanal 5'],
    ['Appearing on Kanal 5, Ole Falk said it was late.', 'indirect: Ole Falk > Kanal 5'],
    ['Ole Falk, speaking on Norland Inter, said it was late.', 'indirect: Ole Falk > Norland Inter'],
    ['Ole Falk, appearing on crutches, said it was late.', 'indirect: Ole Falk'],
    ['Ole Falk, appearing on Monday, said it was late.', 'indirect: Ole Falk'],
  ],
  'a newscast, and the platform before it': [
    ['“We are staying,” the embassy posted on X.\n\nThe mayor, Ole Falk, said on the air of the national newscast that it was late.', 'direct: the embassy > X', 'indirect: Ole Falk > the national newscast'],
    ['“We are staying,” the embassy told Radio Sund.\n\nThe mayor, Ole Falk, said on the air of the national newscast that it was late.', 'direct: the embassy > Radio Sund', 'indirect: Ole Falk > the national newscast'],
    ['“We are staying,” the embassy told Radio Sund. It told the station that it was late.', 'direct: the embassy > Radio Sund', 'indirect: the embassy > Radio Sund'],
    ['“We are staying,” the embassy wrote on Telegram. On the platform it added that it was late.', 'direct: the embassy > Telegram', 'indirect: the embassy > Telegram'],
  ],
  'a medium by what it cites': [
    ['Nordkysten, citing a source in the cabinet, wrote that it was late.', 'indirect: a source in the cabinet > Nordkysten'],
    ['Citing a source in the cabinet, Nordkysten wrote that it was late.', 'indirect: a source in the cabinet > Nordkysten'],
    ['It is late, Nordkysten writes, citing two officials.', 'indirect: two officials > Nordkysten'],
    ['The newspaper Nordkysten, citing the guild, wrote that it was late.', 'indirect: the guild > Nordkysten'],
    ['Ole Falk, citing a source in the cabinet, wrote that it was late.', 'indirect: Ole Falk'],
    ['The mayor, citing two officials, said it was late.', 'indirect: The mayor'],
    ['Nordkysten, citing the rain, wrote that it was late.', 'indirect: Nordkysten'],
  ],
  'where somebody is a guest, and how they speak': [
    ['Guesting on the breakfast show of Radio Sund, Ole Falk said it was late.', 'indirect: Ole Falk > Radio Sund'],
    ["As a guest on Radio Sund's breakfast show, Falk said it was late.", 'indirect: Falk > Radio Sund'],
    ['As a guest on the island, Ole Falk said it was late.', 'indirect: Ole Falk'],
    ['Ole Falk said in the podcast “Low Tide” on Radio Sund that it was late.', 'indirect: Ole Falk > Radio Sund'],
    ['Speaking exclusively to Kursblatt, Ole Falk said it was late.', 'indirect: Ole Falk > Kursblatt'],
    ['Ole Falk, speaking exclusively to Kursblatt, said it was late.', 'indirect: Ole Falk > Kursblatt'],
    ['Speaking briefly to Tom Lund, Ole Falk said it was late.', 'indirect: Ole Falk'],
    ['Ole Falk told a talk show hosted by Radio Sund that it was late.', 'indirect: Ole Falk > Radio Sund'],
    ['“It is late,” Ole Falk commented to Kursblatt.', 'direct: Ole Falk > Kursblatt'],
    ['Salt, a keeper said to KTN, is no snow.', 'indirect: a keeper > KTN'],
    ['“It is late,” said Ole Falk to Lund.', 'direct: Ole Falk'],
    ['“We row,” Ole Falk told Radio Ala.', 'direct: Ole Falk > Radio Ala'],
  ],
  'who has joined others, with a word in its name that papers have': [
    ['The Independent Cooks’ Guild said it was late.', 'indirect: The Independent Cooks’ Guild'],
    ['The Mirror Housing Trust said it was late.', 'indirect: The Mirror Housing Trust'],
    ['The Lisk Post Office Union said it was late.', 'indirect: The Lisk Post Office Union'],
    ['The Press Association said it was late.', 'indirect: The Press Association > The Press Association'],
  ],
  'who asks, and a date': [
    ['Ada Febig and Ole Falk tell Bea Tarn why they row.', 'indirect: Ada Febig and Ole Falk'],
    ['Ole Falk tells Radio Sund why he rows.', 'indirect: Ole Falk > Radio Sund'],
    ['Rates published on Feb. 27 show that boats are dear.', 'indirect: Rates'],
  ],
  'another day': [
    ['Ole Falk told Radio Sund on Monday that it was late. On Tuesday he explained that it was the ice.', 'indirect: Ole Falk > Radio Sund', 'indirect: Ole Falk'],
    ['Ole Falk told Radio Sund on Monday that it was late. The next day he said the ice was thin.', 'indirect: Ole Falk > Radio Sund', 'indirect: Ole Falk'],
    ['Ole Falk told Radio Sund on Monday that it was late. A week later he said the ice was thin.', 'indirect: Ole Falk > Radio Sund', 'indirect: Ole Falk'],
    ['Ole Falk told Radio Sund on Monday that it was late. He said the ice was thin.', 'indirect: Ole Falk > Radio Sund', 'indirect: Ole Falk > Radio Sund'],
    ['Ole Falk told Radio Sund that it was late. On Monday, he said, the ice was thin.', 'indirect: Ole Falk > Radio Sund', 'indirect: Ole Falk > Radio Sund'],
  ],
};

it('carries a medium on from the lead', () => {
  const text =
    'The fare stays\n\nIt will stay, Ada Holm said on Radio Sund.\n\nAccording to her, the tank is full.\n';
  const { passages } = attribute(readArticle({ id: 'a', text }));
  expect(passages.slice(1).map(lineOf)).toEqual(Array<string>(2).fill('indirect: Ada Holm > Radio Sund'));
});

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
