import { describe, expect, it } from '@jest/globals';

import { voicesOf } from './voicesOf.ts';

/** Who tells, where no verb of a list stands beside a subject: sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'somebody behind a passive': [
    ['It was specified by Ganzverk that the crane had been moved.', 'indirect: Ganzverk'],
    ['It was also pointed out by Tom Fry on Friday that the ice was thin.', 'indirect: Tom Fry'],
    ['It has been confirmed by the harbour office that the pier is safe.', 'indirect: the harbour office'],
    ['It was decided by the council that the pier would close.', 'none'],
    ['That was dismissed by Lena Holm, head of the guild.', 'indirect: Lena Holm'],
    ['The claim was dismissed by the harbour master.', 'indirect: the harbour master'],
    ['The plan was rejected by parliament.', 'none'],
    ['The repairs were put at 3 million crowns in May by the Port Authority.', 'indirect: the Port Authority'],
    ['An inquiry has been demanded by the Skippers’ Union.', 'indirect: the Skippers’ Union'],
    ['The boat was painted by Mara Quist.', 'none'],
    ['Kursblatt was told by two members of the guild that the pier would close.', 'indirect: two members of the guild > Kursblatt'],
    ['A warning was sounded on Radio Sund by Tom Fry, the harbour master, who said the ice was thin.', 'indirect: Tom Fry > Radio Sund'],
    ['The pier will be mended, it was announced later in the day.', 'indirect'],
  ],
  'what somebody learned from whom': [
    ['The price, Kursblatt learnt from an aide who has read the plan, is "a joke".', 'mixed: an aide who has read the plan > Kursblatt'],
    ['Kursblatt has learned from two officials that the pier will close.', 'indirect: two officials > Kursblatt'],
    ['The pupils learned from their books that ice is thin.', 'none'],
  ],
  'how somebody put it': [
    ['"No dogs, no carts," was how she put it.', 'direct: she'],
    ['"A bath with corners," is how Mara Quist, the harbour master, described it in the hall.', 'direct: Mara Quist'],
    ['"A bath with corners" was the verdict of Mara Quist.', 'direct: Mara Quist'],
    ['"Not today," was Mara Quist’s reply.', 'direct: Mara Quist'],
    ['"The ice is far too thin," so Mara Quist.', 'direct: Mara Quist'],
    ['Per Mara Quist, the ice is thin.', 'indirect: Mara Quist'],
    ['The ice is thin, per the harbour office.', 'indirect: the harbour office'],
    ["The guild's lawyer, Per Ravndal, said the ice was thin.", 'indirect: Per Ravndal'],
    ['The fee is 90 crowns, per year.', 'none'],
  ],
  'verbs and words of no list': [
    ['The ferry, he specified, can carry 90 carts.', 'indirect: he'],
    ['When it rang, she waited, and the ferry left.', 'none'],
    ['Ferries will run from Monday, Harbour Minister Tom Fry has made known.', 'indirect: Tom Fry'],
    ["A case has been opened, the county prosecutor's office informed.", "indirect: the county prosecutor's office"],
    ['Ganzverk, which owns the crane, has put out a statement insisting that it is safe.', 'indirect: Ganzverk'],
    ['Mara Quist sent a letter saying the crane was safe.', 'indirect: Mara Quist'],
    ['Tom Fry compares it to a bath: the corners leak first.', 'indirect: Tom Fry'],
    ['Tom Fry asked for the crane to be mended first.', 'indirect: Tom Fry'],
    ['Tom Fry would like to see lamps made compulsory.', 'indirect: Tom Fry'],
    ['The harbour master asked skippers to be patient.', 'indirect: The harbour master'],
    ['Skipper Lena Holm, whose boat is missing from the list, believes the mix-up was intended.', 'indirect: Lena Holm'],
    ['It closes in May, the guild’s secretary, Lena Holm, was quoted as saying in a note.', 'indirect: Lena Holm'],
    ['Ganzverk itself disputes that talks are under way.', 'indirect: Ganzverk'],
  ],
  'who is meant': [
    ['"It is late," Abbot Tom Fry, who stood by, remarked. The abbot added that it was cold.', 'direct: Tom Fry', 'indirect: Tom Fry'],
    ['The line between Tarn and Old Lisk fell down. The mayor of Old Lisk has reported that boats will wait.', 'none', 'indirect: The mayor of Old Lisk'],
    ['Mara Quist said it was late. The Lisk prosecutor said it was old.', 'indirect: Mara Quist', 'indirect: The Lisk prosecutor'],
    ['The Guild of Founders said it was late.', 'indirect: The Guild of Founders'],
    ['A plan by Dr Lena Holm was read. Dr Holm said that it was old.', 'none', 'indirect: Lena Holm'],
    ['Lena Holm (chair), Tom Fry (treasurer) and nine members came. The treasurer said it was late.', 'none', 'indirect: Tom Fry'],
  ],
  'the medium of a conversation': [
    ['In a comment to the Gull Mail he admitted that it was old.', 'indirect: he > Gull Mail'],
    ['Tom Fry told The Lisk Harbour Herald late on Friday that it was old.', 'indirect: Tom Fry > The Lisk Harbour Herald'],
    ['"It is old," Tom Fry told listeners of Sund FM.', 'direct: Tom Fry > Sund FM'],
    ['On the breakfast show of Sund Television, Tom Fry called the pier "a bath".', 'mixed: Tom Fry > Sund Television'],
    ['"It is old," Tom Fry told listeners of Sund FM.\n\nAsked by a caller what he would do, Fry laughed and said that he would swim.', 'direct: Tom Fry > Sund FM', 'indirect: Tom Fry > Sund FM'],
    ['Officials told Kursblatt that it was late. Tarnia had offered to pay and would otherwise leave.', ...Array<string>(2).fill('indirect: Officials > Kursblatt')],
  ],
  'the medium that somebody confirmed it to, or that has seen it': [
    ['Roads minister Mara Quist confirmed to Kursblatt that it was late.', 'indirect: Mara Quist > Kursblatt'],
    ['Mara Quist confirmed to the guild that it was late.', 'indirect: Mara Quist'],
    ['The letter, obtained by the Daily Brine, says that it was late. A diplomat, quoted by the newspaper, called the text old.', 'indirect: The letter > Daily Brine', 'indirect: A diplomat > the Daily Brine'],
    ['The letter, seen by two officials, says that it was late.', 'indirect: The letter'],
    ['A patient seen by Radio Sund says that it was late.', 'indirect: A patient'],
    ['The Roads Office said in a statement carried by the KLT news agency that it was late.', 'indirect: The Roads Office > KLT'],
    ['Source: Sund Agency\n\nDetails: Mara Quist confirmed to Sund that it was late.', 'indirect: Mara Quist > Sund Agency'],
  ],
  'what people are asked to do, and what councillors felt': [
    ['Mara Quist asked residents not to open their windows.', 'indirect: Mara Quist'],
    ['They asked not to be named.', 'none'],
    ['Mara Quist appealed to the public to keep away from the quay.', 'indirect: Mara Quist'],
    ['Mara Quist appealed to the court to overturn the sentence.', 'none'],
    ['Cllr Mara Quist felt that the cheapest would not last.', 'indirect: Mara Quist'],
    ['Mara Quist felt that somebody knocked.', 'none'],
    ['Mara Quist felt that the second goal should have stood.', 'indirect: Mara Quist'],
    ['Mara Quist felt that it was not a penalty. “It was a dive,” the Lisk coach said.', 'none', 'direct: the Lisk coach'],
    ['Mara Quist felt that it should have been a penalty. “It was a dive,” the Lisk coach said.', 'indirect: Mara Quist', 'direct: Mara Quist'],
    ['The guild has informed the Roads Office that the quay will be closed.', 'indirect: The guild'],
  ],
  'what stands beside a name': [
    ["Mara Quist, Ivo's daughter, who runs a mill, said it was late.", 'indirect: Mara Quist'],
    ["Ivo's daughter, Mara Quist, who runs a mill, said it was late.", 'indirect: Mara Quist'],
    ['Counsel for Lisk Holdings, Jory Pike, said it was late.', 'indirect: Jory Pike'],
    ['Minister of Roads Mara Quist, Deputy Premier, said it was late.', 'indirect: Mara Quist'],
    ['Councillors Mara Quist (chair), Tom Fry and Ada Febig came. The chair said that it was late.', 'none', 'indirect: Mara Quist'],
  ],
  'source lines': [
    ['Source: Radio Sund\n\nDetails: It is late.\n\nThe crane is shut.\n\nSource: Tom Fry, harbour master\n\nDetails: It is very old.', 'none > Radio Sund', 'none', 'none'],
    ['Source: Ganzverk, a dredging company, on Facebook\n\nDetails: It is noted that the crane is new.', 'indirect: Ganzverk > Facebook'],
    ['Source: Council of Lisk, Mayor Ines Falk\n\nQuote: "It is thin."', 'direct: Ines Falk'],
    ['Source: Kursblatt reports this with reference to Tom Fry, the chief engineer of the site\n\nDetails: As Fry explained, it is thin.', 'indirect: Tom Fry > Kursblatt'],
    ['President Mara Quist said it was late.\n\nSource: President Quist’s evening address\n\nQuote: "It is thin."', 'indirect: Mara Quist', 'direct: Mara Quist'],
    ['Lena Holm, The Lisk Lantern: "It is thin."', 'direct: Lena Holm > The Lisk Lantern'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
