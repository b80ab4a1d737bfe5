import { describe, expect, it } from '@jest/globals';

import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';
import { lineOf, voicesOf } from '../voicesOf.ts';

// prettier-ignore
/** Paragraphs under "Quote:" and other labels, and quotations over paragraphs → who says them, sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'a quotation under a label behind one that names somebody else': [
    ['Source: Mara Quist on Telegram\n\nQuote: "The cellar smelled of oil," fire inspector Tom Fry explained.\n\nQuote: "Everybody is out."', 'direct: Tom Fry', 'direct: Mara Quist > Telegram'],
    ['Source: Mara Quist on Telegram\n\nDetails: Quist said that they came by boat. Most of them were old.\n\nQuote: "It is simple. We count ropes, they count nets."', ...Array<string>(2).fill('indirect: Mara Quist > Telegram'), ...Array<string>(2).fill('direct: Mara Quist > Telegram')],
    ['Source: Kursblatt\n\nQuote: "We have won," Lena Holm declared.\n\nDetails: Holm had 53 percent.\n\nQuote: "Few had come."', 'direct: Lena Holm > Kursblatt', 'none', 'direct: Kursblatt > Kursblatt'],
    ['Source: Kursblatt, citing two officials\n\nQuote: "It is thin. It will not hold," said Tom Fry, a skipper.\n\nQuote: "The plan has nine points.\n\nNone is new."', ...Array<string>(2).fill('direct: Tom Fry'), ...Array<string>(2).fill('direct: two officials > Kursblatt')],
    ['Source: Mara Quist on Telegram\n\nQuote: According to Tom Fry, "the deed is void".\n\nQuote: "I have read it."', 'direct: Tom Fry', 'direct: Mara Quist > Telegram'],
  ],
  'a quotation behind one word that is a name, and behind others that are none': [
    ['Mara Quist: "It is cold."\n\nNorlink: "Crews from Sund help us."', 'direct: Mara Quist', 'direct: Norlink'],
    ['Source: Norlink on Facebook; Mayor Mara Quist\n\nNorlink: "It is thin. It will not hold."', ...Array<string>(2).fill('direct: Norlink > Facebook')],
    ['Source: Norlink on Facebook; Mayor Mara Quist\n\nNorlink: "It is thin."\n\nQuist: "It will not hold."', 'direct: Norlink > Facebook', 'direct: Mara Quist'],
    ['Apple said it was late.\n\nApple: "The pier is shut."', 'indirect: Apple', 'direct: Apple'],
    ['Mara Quist: "It is cold."\n\nMotto: "The pier is thin."', 'direct: Mara Quist', 'direct'],
    ['Mara Quist: "It is cold."\n\nTuesday: "The pier is thin."', 'direct: Mara Quist', 'direct'],
    ['The shop in Sund is open.\n\nSund: "The pier is thin."', 'none', 'direct'],
    ['Norlink: “Roxy” is on at ten.', 'none'],
    ['Norlink: “Roxy”', 'direct'],
    ['Norlink: the pier is shut.', 'none'],
  ],
  'a quotation under a label behind whoever the details tell of or the label names': [
    ['Source: Kursblatt\n\nDetails: Tom Fry said that it was old.\n\nQuote: "It is thin."\n\nQuote: "It will not hold."', 'indirect: Tom Fry > Kursblatt', ...Array<string>(2).fill('direct: Tom Fry > Kursblatt')],
    ['Source: Kursblatt\n\nQuote: "It is thin," said Tom Fry.\n\nDetails: Fry added that it was old.\n\nQuote: "It will not hold."', 'direct: Tom Fry > Kursblatt', 'indirect: Tom Fry > Kursblatt', 'direct: Tom Fry > Kursblatt'],
    ['Source: Kursblatt\n\nQuote from Tom Fry: "It is thin."\n\nQuote: "It will not hold."', ...Array<string>(2).fill('direct: Tom Fry')],
    ['Quote: "It is thin," said Tom Fry.\n\nQuote: "It will not hold."', ...Array<string>(2).fill('direct: Tom Fry')],
  ],
  'whoever tells a paragraph for the medium': [
    ['10:30\n\nFrom our reporter Ada Brink at the lock: The smoke has cleared. Two boats are out.\n\nThe lock is old.', ...Array<string>(2).fill('direct: Ada Brink'), 'none'],
    ['10:30\n\nFrom our reporter Ada Brink at the lock:\n\nThe smoke has cleared. Two boats are out.\n\nThe lock is old.', ...Array<string>(2).fill('direct: Ada Brink'), 'none'],
    ['**Analysis by our transport correspondent Ada Brink:** The lock was always the weak point.', 'direct: Ada Brink'],
    ['Our reporter at the scene, Ada Brink: The smoke has cleared.', 'direct: Ada Brink'],
    ['Ada Brink, our political editor: The council will meet at noon.', 'direct: Ada Brink'],
    ['Our Lisk correspondent Ada Brink reports from the lock: The smoke has cleared.', 'direct: Ada Brink'],
    ['From our correspondent Ada Brink in Lisk: “I can see two boats by the lock.”', 'direct: Ada Brink'],
    ['From our reporter Ada Brink at the lock: The mayor, Tom Fry, said it was late. “Go home,” says his deputy.', 'indirect: Tom Fry', 'direct: his deputy'],
    ["From our reporter's notebook: The smoke has cleared.", 'none'],
    ['Our reporter Ada Brink in Lisk has a list: the lock, the pier and the crane.', 'none'],
    ['From our reader Ada Brink in Lisk: The smoke has cleared.', 'none'],
    ['In our correspondent course: Ada Brink on locks and boats.', 'none'],
  ],
  'people without a name whom a medium cites': [
    ['Source: Kursblatt citing witnesses\n\nDetails: The witnesses said that it was late.', 'indirect: The witnesses > Kursblatt'],
    ['Source: Kursblatt citing residents of Port Lisk\n\nDetails: The residents said that it was old.', 'indirect: residents of Port Lisk > Kursblatt'],
    ['Source: Kursblatt, citing eyewitnesses\n\nQuote: "It was loud."\n\nDetails: Tom Fry said that it was late.', 'direct: eyewitnesses > Kursblatt', 'indirect: Tom Fry'],
    ['Source: Kursblatt citing its sources\n\nDetails: The sources said that it was late.', "indirect: Kursblatt's sources > Kursblatt"],
    ['Source: Kursblatt citing officials\n\nQuote: "It was loud."', 'direct: officials > Kursblatt'],
    ['Source: Kursblatt with reference to three former customs officers\n\nDetails: The officers told the paper that it was late.', 'indirect: three former customs officers > Kursblatt'],
    ['Source: Kursblatt citing its own sources\n\nDetails: The sources said that it was late.', "indirect: Kursblatt's own sources > Kursblatt"],
    ['Source: Mara Quist on Telegram\n\nDetails: Quist said that it was late. Residents said that it was old.', 'indirect: Mara Quist > Telegram', 'indirect: Residents'],
  ],
  'people without a name who are meant again by the noun alone': [
    ['Source: Kursblatt, citing local residents\n\nDetails: It was loud.\n\nResidents said that the windows shook.', 'none > Kursblatt', 'indirect: Residents > Kursblatt'],
    ['Source: Kursblatt with reference to climate activists\n\nDetails: It was loud.\n\nActivists said that it was late.', 'none > Kursblatt', 'indirect: Activists > Kursblatt'],
    ['Source: Kursblatt, citing local residents\n\nDetails: It was loud.\n\nTom Waters keeps the lock. Waters said that it was late.', 'none > Kursblatt', 'none > Kursblatt', 'indirect: Tom Waters'],
  ],
  'a medium whose sources nobody names, once somebody else has spoken elsewhere': [
    ['Source: Kursblatt, citing two officials\n\nThe bridge will close.\n\nTom Fry, the mayor, told Radio Sund that it was late.\n\nShares fell by a tenth. Economists in Brine say that this is little.', 'none > Kursblatt', 'indirect: Tom Fry > Radio Sund', 'none', 'indirect: Economists in Brine'],
    ['Source: Kursblatt with reference to its sources\n\nThe bridge will close.\n\nAt a briefing, Mayor Lena Holm denied that it was old.\n\nIt was built in 1930. Residents said that it shook.', 'none > Kursblatt', 'indirect: Lena Holm', 'none', 'indirect: Residents'],
    ['Source: Kursblatt, citing two officials\n\nThe bridge will close.\n\nTom Fry, the mayor, told the paper that it was late.\n\nShares fell by a tenth.', 'none > Kursblatt', 'indirect: Tom Fry > Kursblatt', 'none > Kursblatt'],
    ['Source: Kursblatt, citing two port officials\n\nThe bridge will close.\n\nTom Fry, the mayor, denied that.\n\nOne official said that it shook. The other official called it "a sieve".', 'none > Kursblatt', 'indirect: Tom Fry', 'indirect: One official > Kursblatt', 'mixed: The other official > Kursblatt'],
    ['Source: Kursblatt, citing two officials\n\nThe bridge will close.\n\nTom Fry, the mayor, denied that.\n\nOfficials in Brine said that it shook.', 'none > Kursblatt', 'indirect: Tom Fry', 'indirect: Officials in Brine'],
    ['Source: Kursblatt, citing two officials\n\nThe bridge will close.\n\nA senior diplomat called it "a sieve".\n\nThe bridge has eleven piers.', 'none > Kursblatt', 'mixed: A senior diplomat > Kursblatt', 'none > Kursblatt'],
  ],
  'somebody who wrote on a platform and spoke on another occasion': [
    ['Source: Mara Quist on Telegram\n\nDetails: At a briefing, Quist said that it was late. She added that it was cold.\n\nQuote: "It will not hold."', ...Array<string>(2).fill('indirect: Mara Quist'), 'direct: Mara Quist'],
    ['Source: Mara Quist on Facebook and in her evening address\n\nQuote: "It is thin."\n\nDetails: In her evening address, Quist said that it was late.', 'direct: Mara Quist > Facebook', 'indirect: Mara Quist'],
    ['Source: Mara Quist in her evening address on Telegram\n\nDetails: In her address, Quist said that it was late.', 'indirect: Mara Quist > Telegram'],
    ['Source: Mara Quist on Facebook\n\nDetails: Quist wrote that it was late after a meeting. Quist said that nine came to the meeting.', ...Array<string>(2).fill('indirect: Mara Quist > Facebook')],
  ],
  'points that are copied out below whose they are': [
    ['Source: Centre for Harbour Studies (CHS)\n\nDetails: The CHS notes that boats are late.\n\nTo quote the CHS\'s Key Takeaways on 4 May:\n\n- Boats make small advances.\n- Crews prepare for winter.\n\nThe pier is old.', 'indirect: Centre for Harbour Studies (CHS)', ...Array<string>(2).fill('direct: Centre for Harbour Studies (CHS)'), 'none'],
    ['The guild met.\n\nTo quote the Harbour Board:\n\nBoats make small advances.\n\nCrews prepare for winter.\n\nBackground:\n\nThe pier is old.', 'none', ...Array<string>(2).fill('direct: Harbour Board'), 'none'],
    ['The Harbour Board met.\n\nHarbour Board’s main conclusions:\n\nBoats make small advances.', 'none', 'direct: The Harbour Board'],
    ['The guild met.\n\nKey takeaways:\n\nBoats make small advances.', 'none', 'none'],
    ['The guild met.\n\nMonday\'s key findings:\n\nBoats make small advances.', 'none', 'none'],
    ['The guild met.\n\nRadio Sund\'s key takeaways:\n\nBoats make small advances.', 'none', 'none'],
  ],
  'two people in one line of sources': [
    ['Source: Ada Brink, mayor, and Tom Fry, head of the port, to Radio Sund\n\nDetails: Brink said that it was old. Fry said that it was late.', 'indirect: Ada Brink > Radio Sund', 'indirect: Tom Fry > Radio Sund'],
    ['Source: Ada Brink and Tom Fry on Telegram\n\nQuote: "It is thin."\n\nDetails: Brink added that it was old.', 'direct: Ada Brink and Tom Fry > Telegram', 'indirect: Ada Brink > Telegram'],
    ['Source: Mayor Ada Brink and port director Tom Fry at a briefing\n\nDetails: Fry said that it was late.', 'indirect: Tom Fry'],
    ['Source: Kursblatt, citing Ada Brink, mayor, and Tom Fry, head of the port\n\nDetails: Fry said that it was late.', 'indirect: Tom Fry > Kursblatt'],
    ['Source: Ada Brink, mayor, and Tom Fry, head of the port; Radio Sund\n\nDetails: Fry said that it was late.', 'indirect: Tom Fry > Radio Sund'],
    ['Source: Ada Brink, Minister of Trade and Foreign Affairs, on Telegram\n\nQuote: "It is thin."', 'direct: Ada Brink > Telegram'],
    ['Source: Lisk Port and Quay Authority on Telegram\n\nQuote: "It is thin."', 'direct: Lisk Port and Quay Authority > Telegram'],
    ['Source: Ada Brink, head of the Ministry of Roads and Tom Fry Foundation, on Telegram\n\nQuote: "It is thin."', 'direct: Ada Brink > Telegram'],
  ],
  'others who were there by a line of sources': [
    ['Source: Mara Quist, Mayor of Lisk, at a joint briefing with Brine Mayor Lena Holm\n\nDetails: Holm said that it was late.', 'indirect: Lena Holm'],
    ['Source: Mara Quist, Prime Minister of Lisk, after talks with her Brine counterpart Tom Fry\n\nDetails: Fry said that it was late. Quist said that it was old.', 'indirect: Tom Fry', 'indirect: Mara Quist'],
    ['Source: Mara Quist, President of Lisk, at a briefing with Brine Prime Minister Lena Holm in Lisk\n\nDetails: The prime minister said that it was late. The president said that it was old.', 'indirect: Lena Holm', 'indirect: Mara Quist'],
    ['Source: Mara Quist, Mayor of Lisk, in an interview with the newspaper Der Deich\n\nDetails: Quist said that it was late.', 'indirect: Mara Quist > Der Deich'],
  ],
  'quotations over paragraphs with curly apostrophes': [
    ['Source: Mara Quist on Telegram\n\nQuote: “The frost was hard.\n\nWe’ve lit fires.\n\nIt didn’t help.”', ...Array<string>(3).fill('direct: Mara Quist > Telegram')],
    ['"I’ve kept the gate for ten years.\n\nMy father’s boat lies there.\n\nNow I’m off," Mara Quist told the guild.', ...Array<string>(3).fill('direct: Mara Quist')],
    ['“I’ve kept the gate for ten years.\n\nIt isn’t hard.”\n\nMara Quist’s boat is old.', ...Array<string>(2).fill('direct'), 'none'],
  ],
  'quotations over paragraphs with straight single marks': [
    ["Source: Mara Quist on Telegram\n\nQuote: 'The frost was hard.\n\nThe boats lie still.'\n\nDetails: The pier is old.", ...Array<string>(2).fill('direct: Mara Quist > Telegram'), 'none'],
    ["Source: Mara Quist on Telegram\n\nQuote: 'It's a shame.\n\nWe've lit fires, and it didn't help.\n\nThe boats lie still.'", ...Array<string>(3).fill('direct: Mara Quist > Telegram')],
    ["Quote from Mara Quist: 'The frost was hard.\n\n'The boats lie still.'\n\nThe pier is old.", ...Array<string>(2).fill('direct: Mara Quist'), 'none'],
    ["'The frost was hard.\n\nThe boats lie still,' Mara Quist told the guild.", ...Array<string>(2).fill('direct: Mara Quist')],
  ],
  'apostrophes that open no quotation over paragraphs': [
    ["'Twas late.\n\nThe pier is old.\n\nMara Quist called it 'dead.'", 'none', 'none', 'mixed: Mara Quist'],
    ["The boats' owner left.\n\nThe sign reads 'Closed.'", 'none', 'none'],
    ["'Closed for good.\n\nThe pier is old.\n\nIt is the boats' end.", ...Array<string>(3).fill('none')],
  ],
  'labels inside the paragraph of a lead whose verb may be a noun': [
    ['A depot burns. Source: Tom Fry, Head of the Port, on Telegram Quote: "It is hot." Details: Fry said that it was late. He added that it was cold.', 'none', 'direct: Tom Fry > Telegram', ...Array<string>(2).fill('indirect: Tom Fry > Telegram')],
    ['It was felt. Source : Lisk Institute on X Details : It was strong. Quote : "Stay inside."', 'none', 'none', 'direct: Lisk Institute > X'],
  ],
  'pronouns that mean whoever the end of the sentence names': [
    ['According to her figures, the shop lost 9,000 crowns, said owner Mara Quist.', 'indirect: Mara Quist'],
    ['According to his own data, 40 patients came on Monday, said Lisk Port doctor Tom Fry.', 'indirect: Tom Fry'],
    ['Lena Holm came. According to her figures, the shop lost 9,000 crowns.', 'none', 'indirect: Lena Holm'],
    ['Lena Holm came. According to her lawyer, the shop was shut, said Tom Fry.', 'none', 'indirect: her lawyer'],
    ['Lena Holm came. According to her data, the shop was shut, she said.', 'none', 'indirect: Lena Holm'],
  ],
  'what happened before somebody said something': [
    ['After Kursblatt wrote about the pier and its many cracks, the minister Mara Quist told Radio Sund that it might fall.', 'indirect: Mara Quist > Radio Sund'],
    ['After the guild opened the pier, it fell into the sea and sank.', 'none'],
  ],
  'paragraphs below a quotation that tell whose it is': [
    ['"It is under water,"\n\nthe keeper, Mara Quist, explained.', 'direct: Mara Quist', 'none'],
    ['“The hail was big,”\n\nthe mayor of Brine, Tom Fry, said.', 'direct: Tom Fry', 'none'],
    ['“It is sweet.”\n\nLena Holm, a teacher, said this at the well.', 'direct: Lena Holm', 'indirect: Lena Holm'],
    ['Tom Fry said that it was late.\n\n“It is cold.”\n\nSo said the guide, Karl Holm.', 'indirect: Tom Fry', 'direct: Karl Holm', 'none'],
    ['“We ate snow.”\n\n– told us Karl Holm after the rescue.', 'direct: Karl Holm'],
    ['«It’s cold.\n\nWe’ve sung»,\n\nsaid Karl Holm, the guide.', ...Array<string>(2).fill('direct: Karl Holm'), 'none'],
    ["'It was long,'\n\nKarl Holm said.", 'direct: Karl Holm', 'none'],
    ['“It is bold,”\n\nMara Quist told Kursblatt.', 'direct: Mara Quist > Kursblatt', 'none'],
  ],
  'paragraphs below a quotation that tell something else': [
    ['“It was long.”\n\nLena Holm wrote to the council.', 'direct', 'none'],
    ['“It was long.”\n\nThe council said that Lena Holm was late.', 'direct', 'indirect: The council'],
    ['“It was long,” said Tom Fry.\n\nLena Holm said this was wrong.', 'direct: Tom Fry', 'indirect: Lena Holm'],
    ['“It was late,” said Tom Fry. “It was long.”\n\nLisk Council disputes this.', ...Array<string>(2).fill('direct: Tom Fry'), 'indirect: Lisk Council'],
    ['“It was late,” said Tom Fry. “It was long.”\n\nLena Holm said this at the well.', ...Array<string>(2).fill('direct: Tom Fry'), 'indirect: Lena Holm'],
    ['“It was long.”\n\nLisk Council disputes this.', 'direct', 'indirect: Lisk Council'],
    ['The pier is closed.\n\nMara Quist said this at the well.', 'none', 'indirect: Mara Quist'],
    ['“It was long.”\n\nLena Holm said this was wrong.', 'direct', 'indirect: Lena Holm'],
  ],
  'round-ups of the press, whose media no word of their names tells': [
    ['Tom Fry, diver: "It is thin."\n\nGrell, a channel close to the guild: "It is old. We wait."\n\nIda, 34, a nurse in Lisk: "It is late."', 'direct: Tom Fry', ...Array<string>(2).fill('direct: Grell > Grell'), 'direct: Ida'],
    ['Tom Fry, diver: "It is thin."\n\nYesterday, a nurse in Lisk: "It is old."\n\nMeanwhile, a member of the guild: "It is late."', 'direct: Tom Fry', 'none', 'none'],
    ['Ines Falk, La Voz: "It is thin."\n\nTom Fry, editor of the Lisk Courier: "It is old."\n\nLea Pires, Gazeta do Mar: “It is late.”', 'direct: Ines Falk > La Voz', 'direct: Tom Fry > Lisk Courier', 'direct: Lea Pires > Gazeta do Mar'],
    ['What the papers say about it.\n\nKarl Holm, Wiener Abend: "It is thin."\n\nAhmed Fry of Le Pont: “It is old.”\n\nAda Toll – Der Deich: “It is late.”', 'none', 'direct: Karl Holm > Wiener Abend', 'direct: Ahmed Fry > Le Pont', 'direct: Ada Toll > Der Deich'],
    ['What the papers say about it.\n\nKarl Holm, nurse: "It is thin."\n\nAda Toll, Head of Roads: “It is old.”\n\nTom Fry, Lisk University: “It is late.”', 'none', 'direct: Karl Holm', 'direct: Ada Toll', 'direct: Tom Fry'],
    // beside others than the press, such a name may be anything
    ['Ada Lund, Harbour Watch: "It is thin."\n\nTom Fry, Lisk Courier: "It is old."\n\nLena Holm, nurse: "It is late."', 'direct: Ada Lund', 'direct: Tom Fry > Lisk Courier', 'direct: Lena Holm'],
  ],
  'names before quotations with what they belong to behind a small word or a dash': [
    ['Mara Quist of the Lisk Courier: “It is thin.”\n\nTom Fry – Lisk Courier: “It is old.”\n\nLena Holm of the Lisk Guild: “It is late.”', 'direct: Mara Quist > Lisk Courier', 'direct: Tom Fry > Lisk Courier', 'direct: Lena Holm'],
    ['Tom Fry: “It is old.”\n\nDr. Lena Holm from Brine: “It is late.”\n\nMara Quist at the Lisk Courier: “It is thin.”', 'direct: Tom Fry', 'direct: Lena Holm', 'direct: Mara Quist > Lisk Courier'],
    ['Mara Quist, coach of Brine: \'We fear nobody.\'\n\nTom Fry, Lisk Courier: ‘They’re tired.’\n\nLena Holm: ‘They’re old.’', 'direct: Mara Quist', 'direct: Tom Fry > Lisk Courier', 'direct: Lena Holm'],
    ['Tom Fry: “It is old.”\n\nRoyal Bank of Lisk: “It is thin.”\n\nOpen Letter from Brine: “It is late.”', 'direct: Tom Fry', 'direct: Royal Bank of Lisk', 'direct'],
  ],
  'bodies before quotations with where they wrote': [
    ['Guild of Rowers, on X: "It is thin."\n\nHarbour Board, on Telegram: "It is old."\n\n**Village council of Ak-Tash, on WhatsApp:** "It is late."', 'direct: Guild of Rowers > X', 'direct: Harbour Board > Telegram', 'direct: Village council of Ak-Tash > WhatsApp'],
    ['Tom Fry: "It is thin."\n\nMinistry of Nets on Facebook: "It is old."\n\nPolice of Brine (Telegram): "It is late."\n\nMinistry of Ferries (to Deichbote): "It is cold."', 'direct: Tom Fry', 'direct: Ministry of Nets > Facebook', 'direct: Police of Brine > Telegram', 'direct: Ministry of Ferries > Deichbote'],
    ['Tom Fry: "It is thin."\n\nHarbour Board (Lisk): "It is old."\n\nRoyal Bank of Lisk on Main Street: "It is late."', 'direct: Tom Fry', 'direct: Harbour Board', 'direct: Royal Bank of Lisk on Main Street'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});

const SPEECHES =
  '[ Speech to the Guild, 4 May ]\n\nThe sea is old.\n\nIt is deep.\n\n[ Debate in Brine, 9 June ]\n\nThe boats are few.';

describe('speeches below notes that say where they were held', () => {
  it.each([
    'Mara Quist: speeches', 'In her own words: Mara Quist', 'What Mara Quist has said about boats', 'Mara Quist in quotes', 'Letters and statements by Mayor Mara Quist', 'Mara Quist’s recent remarks',
  ])('are held by whom the headline names: %s', (title) => {
    const { passages } = attribute(readArticle({ id: 'a', text: `${title}\n\n${SPEECHES}\n` }));
    expect(passages.slice(1).map(lineOf)).toEqual(Array<string>(3).fill('direct: Mara Quist'));
  });

  it.each(['Quotes of the week', 'Boats are few, says Mara Quist', 'What Lisk Council has said', 'Lisk Radio: words'])('are nobody’s where it does not: %s', (title) => {
    const { passages } = attribute(readArticle({ id: 'a', text: `${title}\n\n${SPEECHES}\n` }));
    expect(passages.slice(-3).map(lineOf)).toEqual(Array<string>(3).fill('none'));
  });

  it('are told by the article without such a note', () => {
    const { passages } = attribute(readArticle({ id: 'a', text: 'Mara Quist in her own words\n\nThe sea is old.\n\nIt is deep.\n' }));
    expect(passages.slice(1).map(lineOf)).toEqual(['none', 'none']);
  });
}); // prettier-ignore
