import { describe, expect, it } from '@jest/globals';

import { voicesOf } from '../voicesOf.ts';

const times = (count: number, voice: string): string[] => Array<string>(count).fill(voice);

/** Turns of a conversation under labels of many habits → who says it, sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'an answer that ends in a question': [
    ['Kursblatt: You left the pier.\n\nMara Quist: I did. Where else could I go?\n\nKursblatt: It was dark.\n\nMara Quist: The lamp broke. I was tired.', 'direct', ...times(2, 'direct: Mara Quist'), 'direct', ...times(2, 'direct: Mara Quist')],
    ['Kursblatt: You left the pier.\n\nMara Quist: My aunt asked, “Who pays?”\n\nKursblatt: It was dark.\n\nMara Quist: The lamp broke.', 'direct', 'direct: Mara Quist', 'direct', 'direct: Mara Quist'],
    ['Kursblatt: You left the pier.\n\nMara Quist: The lamp broke. Who stays by a broken lamp?\n\nKursblatt: You left the dog.\n\nMara Quist: The dog swims. Why ask?', 'direct', ...times(2, 'direct: Mara Quist'), 'direct', ...times(2, 'direct: Mara Quist')],
    ['Ann Lee: Ole Renn and Rosa Falk are here.\n\nOle Renn: I was there. What should I have done?\n\nRosa Falk: I rang.\n\nAnn Lee: Ole, did you hear it?\n\nOle Renn: The wind was loud. Who hears a bell in the wind?\n\nRosa Falk: We all did.', 'direct: Ann Lee', ...times(2, 'direct: Ole Renn'), 'direct: Rosa Falk', ...times(2, 'direct: Ole Renn'), 'direct: Rosa Falk'],
    // those who ask something else than themselves still only ask
    ['Kursblatt: I read your book. Is it true?\n\nMara Quist: It is. Divers say so.\n\nKursblatt: And the dog?\n\nMara Quist: The dog as well.', ...times(3, 'direct: Mara Quist')],
  ],
  'quotation marks at the head of each': [
    ['The host, Ann Lee, met Bo Fry.\n\n"LEE: Is it old?\n\n"FRY: They call it the “Tub.” But it floats, Ann. Nobody sinks.\n\n"(LAUGHTER.)\n\n"LEE: As “Salt Weekly” wrote, it leaks. So who pays?\n\n"FRY: We do.\n\n"And we are glad."\n\n"Follow Mo Renn on Yapper @morenn."', 'none', 'direct: Ann Lee', ...times(3, 'direct: Bo Fry'), ...times(2, 'direct: Ann Lee'), ...times(2, 'direct: Bo Fry')],
  ],
  'parts of a name': [
    ['Kursblatt: How old is it?\n\nMara Quist: It is old.\n\nKursblatt: And the boat?\n\nQuist: Keepers say it leaks.', ...times(2, 'direct: Mara Quist')],
    ['Ann Lee: The pier is wet.\n\nMara Quist: It is old.\n\nLee: Your keepers left.\n\nQuist: Keepers say a lot.', 'direct: Ann Lee', 'direct: Mara Quist', 'direct: Ann Lee', 'direct: Mara Quist'],
    ['Ann Lee: The pier is wet.\n\nMara Quist: It is old.\n\nAnn: Keepers say it leaks.\n\nMara: Keepers say a lot.', 'direct: Ann Lee', 'direct: Mara Quist', 'direct: Ann Lee', 'direct: Mara Quist'],
    ['The diver Mara Quist orders tea.\n\nKursblatt: How old is it?\n\nQuist: Keepers say it is old.\n\nKursblatt: And the boat?\n\nQuist: It leaks.', 'none', ...times(2, 'direct: Mara Quist')],
    ['SEN. ANN LEE (D-LISK), CHAIR: It is wet.\n\nROSA FALK: Divers say it is old.\n\nSEN. LEE: Keepers left.\n\nMS. FALK: Nobody says so.', 'direct: SEN. ANN LEE', 'direct: ROSA FALK', 'direct: SEN. ANN LEE', 'direct: ROSA FALK'],
    ['When Kursblatt came, it rained.\n\nKursblatt: The guild says it is old.\n\nMara Quist: It is.\n\nKursblatt: Your keepers left.\n\nMara Quist: In May.', 'none', 'direct', 'direct: Mara Quist', 'direct', 'direct: Mara Quist'],
    // another Falk
    ['ROSA FALK: Divers say it is old.\n\nTOM FRY: It is wet.\n\nMR. FALK: I dive.\n\nTOM FRY: Keepers left.', 'direct: ROSA FALK', 'direct: TOM FRY', 'direct: MR. FALK', 'direct: TOM FRY'],
  ],
  'posts behind a name': [
    ['ANN LEE, HOST: We meet on the pier.\n\nMARA QUIST, FORMER KEEPER (via phone): Divers say it is old.\n\nLEE: They say that you swim.\n\nQUIST: I do.', 'direct: ANN LEE', 'direct: MARA QUIST', 'direct: ANN LEE', 'direct: MARA QUIST'],
    ['Ann Lee, host: We meet on the pier.\n\nMara Quist, keeper: Divers say it is old.\n\nAnn Lee, host: They say that you swim.\n\nMara Quist, keeper: I do.', 'direct: Ann Lee', 'direct: Mara Quist', 'direct: Ann Lee', 'direct: Mara Quist'],
    ['MARA QUIST, HOST: I am Mara Quist.\n\nTOM FRY: Divers say it is old.\n\nQUIST: It is wet.\n\nFRY: It is.', 'direct: Mara Quist', 'direct: TOM FRY', 'direct: Mara Quist', 'direct: TOM FRY'],
    // a list of sums, and a sentence with a colon
    ['Ann Lee, treasurer: 400 crowns.\n\nBo Fry, clerk: 300 crowns.', 'none', 'none'],
    ['Ann Lee, the treasurer, has two boats: the Alma and the Brae.', 'none'],
  ],
  'labels that name nobody': [
    ['QUESTION: Your critics say that it is wet.\n\nMARA QUIST: It is old.\n\nQUESTION: You sold nine boats in May.\n\nMARA QUIST: They leaked.', 'direct', 'direct: MARA QUIST', 'direct', 'direct: MARA QUIST'],
    ['Interviewer: Your critics say that it is wet.\n\nMara Quist: It is old.\n\nInterviewer: Will it hold?\n\nMara Quist: Until May.', 'direct', 'direct: Mara Quist', 'direct: Mara Quist'],
    ['Q: Your critics say that it is wet. What do you say?\n\nA: Critics say a lot.\n\nQ: You sold nine boats in May.\n\nA: They leaked.', ...times(4, 'direct')],
    ['We met Mara Quist at dawn.\n\nQUESTION: Is it wet?\n\nANSWER: Critics say so.\n\nQUESTION: Will it hold?\n\nANSWER: Until May.', 'none', ...times(2, 'direct: Mara Quist')],
    ['Kursblatt: Your critics say that it is wet.\n\nMara Quist: Critics say a lot.\n\nKursblatt: The guild calls it a bath.\n\nMara Quist: It is.', 'direct', 'direct: Mara Quist', 'direct', 'direct: Mara Quist'],
    ['Reporter: Your critics say there are taxes. Are there?\n\nMinister: Critics say a lot.\n\nReporter: Will you resign?\n\nMinister: No.', ...times(3, 'direct')],
    // no conversation
    ['Myth: Divers say that it floats.\n\nFact: Nobody knows.\n\nMyth: Keepers sleep by day.\n\nFact: Keepers say they never sleep.', 'indirect: Divers', 'none', 'none', 'indirect: Keepers'],
  ],
  'names on lines of their own, behind a time, before a dash': [
    ['Kursblatt:\n\nHow old is it?\n\nMara Quist:\n\nOld. Divers say it holds.\n\nKursblatt:\n\nWho pays?\n\nMara Quist:\n\nNobody.', ...times(3, 'direct: Mara Quist')],
    ['Ann Lee (00:12):\nYou kept the pier for years.\n\nMara Quist (00:15):\nDivers say it holds.\n\nAnn Lee (00:31):\nWho pays?\n\nMara Quist (00:35):\nNobody.', 'direct: Ann Lee', ...times(2, 'direct: Mara Quist')],
    ['[00:12] Ann Lee: You kept the pier for years.\n\n[00:15] Mara Quist: Divers say it holds.\n\n[00:31] Ann Lee: Who pays?\n\n[00:35] Mara Quist: Nobody.', 'direct: Ann Lee', ...times(2, 'direct: Mara Quist')],
    ['Ann Lee – You kept the pier for years.\n\nMara Quist – Divers say it holds.\n\nAnn Lee – Who pays?\n\nMara Quist – Nobody.', 'direct: Ann Lee', ...times(2, 'direct: Mara Quist')],
    ['Pros:\n\nShe is quick. Critics say she is loud.\n\nCons:\n\nShe is small.\n\nPros:\n\nShe is dry.', 'none', 'indirect: Critics', 'none', 'none'],
    ['Ann Lee – Keeper of the light.\n\nOle Renn – Head of the pier.\n\nTom Fry – Sailor on the Alma.\n\nRosa Falk – She dives.', ...times(4, 'none')],
    ['We asked the keeper Mara Quist.\n\nQ: Who pays? A: Nobody. The guild says it is poor.\n\nQ: Will it hold? A: Divers say so.', 'none', ...times(3, 'direct: Mara Quist')],
  ],
  'several labels in one paragraph': [
    ['Mara Quist: "It is late." Rosa Falk: "It is old. Who pays?" Tom Fry: "It is wet."', 'direct: Mara Quist', ...times(2, 'direct: Rosa Falk'), 'direct: Tom Fry'],
    ['Mara Quist: "It is late". Rosa Falk: "It is old".', 'direct: Mara Quist', 'direct: Rosa Falk'],
    ['Mara Quist told them: "It is late." Rosa Falk said: "It is old."', 'direct: Mara Quist', 'direct: Rosa Falk'],
  ],
  'an exchange in a story': [
    ['Councillor Tom Falk asked the engineer Mara Quist about the pier.\n\nCouncillor Falk: Who drew it?\n\nMs Quist: You did.\n\nCouncillor Falk: Who says so?\n\nMs Quist: Divers say so.\n\nThe council votes in June.', 'none', 'direct: Tom Falk', 'direct: Mara Quist', 'direct: Tom Falk', 'direct: Mara Quist', 'none'],
    ['A trial began in Lisk. The prosecutor, Rosa Falk, asked the keeper, Ole Renn, about the lamp.\n\nFALK: Was it lit?\n\nRENN: Divers say so.\n\nFALK: Who saw it?\n\nRENN: I did.\n\nThe lamp was sold in May.\n\nThe trial goes on.', 'none', 'none', 'direct: Rosa Falk', 'direct: Ole Renn', 'direct: Rosa Falk', 'direct: Ole Renn', 'none', 'none'],
    ['The pier is shut.\n\nMayor Falk: Who paid?\n\nMs Quist: You did.\n\nMayor Falk: Nobody did.\n\nThe session ended.', 'none', 'direct: Mayor Falk', 'direct: Ms Quist', 'direct: Mayor Falk', 'none'],
    ['The treasurer of the guild, Ann Lee, met its keeper, Ole Renn.\n\nLee: You hid it.\n\nRenn: I lost it.\n\nThe guild meets in May.', 'none', 'direct: Ann Lee', 'direct: Ole Renn', 'none'],
    ['Ann Lee and Ole Renn sailed for years.\n\nAnn Lee: We met on a pier.\n\nI was wet.\n\nOle Renn: She was.\n\nThe rain never stopped.\n\nAnn Lee: He sings.\n\nThe boat still leaks.', 'none', ...times(2, 'direct: Ann Lee'), ...times(2, 'direct: Ole Renn'), ...times(2, 'direct: Ann Lee')],
    // an interviewer whom the story names
    ['Ole Renn dives. Reporter Ann Lee met him on the pier.\n\nAnn Lee: What lies there?\n\nOle Renn: Rope.\n\nAnn Lee: And fish?\n\nOle Renn: I saw one.', 'none', 'none', ...times(2, 'direct: Ole Renn')],
    // nobody speaks
    ['Mara Quist plays a lamp, and Ole Renn a pier.\n\nQuist: A lamp that you can see from afar.\n\nRenn: A pier that nobody loves.', 'none', 'none', 'none'],
    ['Rovers have bought Tom Falk and Ole Renn.\n\nFalk: Fast, calm and tall.\n\nRenn: A keeper of 31.', 'none', 'none', 'none'],
  ],
  'what somebody said between paragraphs that tell': [
    ['The diver Mara Quist wants the pier gone.\n\nMARA QUIST: I swim there. Divers say it is old.\n\nThe guild built it in 1962.\n\nIts keeper, Ole Renn, is fond of it.\n\nRENN: My lamp stands on it.\n\nThe guild meets in May.', 'none', ...times(2, 'direct: Mara Quist'), 'none', 'none', 'direct: Ole Renn', 'none'],
    ['The diver Mara Quist wants the pier gone.\n\nMara Quist: They say it is safe. I tell them to swim.\n\nIt is shut.', 'none', ...times(2, 'direct: Mara Quist'), 'none'],
    ['The poet Mara Quist has a book.\n\nMara Quist: My Piers. Kursblatt Press, 12 crowns.\n\nIt is long.', ...times(4, 'none')],
    ['The poet Mara Quist has a book.\n\nMara Quist: Best Poem.\n\nOle Renn: Best Pier.', ...times(3, 'none')],
  ],
  'what an article tells below the last turn': [
    ['We met Mara Quist.\n\nKursblatt: Is it wet?\n\nMara Quist: I swim.\n\nKursblatt: Will it hold?\n\nMara Quist: Until May.\n\nKursblatt: And then?\n\nMara Quist: Ask me in May.\n\nThe lamp goes out, and she waits.\n\nThe guild has since sold it.', 'none', ...times(3, 'direct: Mara Quist'), 'none', 'none'],
    ['We met Mara Quist.\n\nKursblatt: Is it wet?\n\nMara Quist: I swim.\n\nKursblatt: Will it hold?\n\nMara Quist: Until May.\n\nKursblatt: And then?\n\nMara Quist: Ask me in May.\n\nThe lamp goes out.\n\nI have another one.', 'none', ...times(5, 'direct: Mara Quist')],
    ['We met Mara Quist.\n\nKursblatt: Is it wet?\n\nMara Quist: I swim.\n\nThe water is cold.\n\nKursblatt: Will it hold?\n\nMara Quist: Until May.\n\nKursblatt: And then?\n\nMara Quist: Ask me in May.\n\nThe lamp goes out.', 'none', ...times(5, 'direct: Mara Quist')],
  ],
  'a notice below the last turn, and what is to be seen': [
    ['Kursblatt: How old is it?\n\nMara Quist: It is old.\n\nKursblatt: Who pays?\n\nMara Quist: The guild.\n\nI told my aunt so.\n\nKursblatt: Will it hold?\n\nMara Quist: Until May.\n\nThe lamp hangs at the Quay Hall until 9 June. Entry is free.', ...times(4, 'direct: Mara Quist'), ...times(2, 'none')],
    ['Kursblatt: How old is it?\n\nMara Quist: It is old.\n\nKursblatt: Who pays?\n\nMara Quist: The guild.\n\n(She laughs, and looks at the lamp.)\n\nI told my aunt so.\n\nKursblatt: Will it hold?\n\nMara Quist: Until May.\n\nThe lamp hangs at the Quay Hall until 9 June.', ...times(2, 'direct: Mara Quist'), 'none', ...times(2, 'direct: Mara Quist'), 'none'],
    // she goes on
    ['Kursblatt: How old is it?\n\nMara Quist: It is old.\n\nKursblatt: Who pays?\n\nMara Quist: The guild.\n\nI told my aunt so.\n\nKursblatt: Will it hold?\n\nMara Quist: Until May.\n\nThe weir is older than the lamp.', ...times(5, 'direct: Mara Quist')],
    ['Kursblatt: How old is it?\n\nMara Quist: It is old.\n\nKursblatt: Who pays?\n\nMara Quist: The guild.\n\nThe river floods in spring.\n\nKursblatt: Will it hold?\n\nMara Quist: Until May.\n\nThe weir broke in 1936.', ...times(5, 'direct: Mara Quist')],
    ['Kursblatt: How old is it?\n\nMara Quist: It is old.\n\nKursblatt: Who pays?\n\nMara Quist: The guild.\n\n(Laughs.)\n\nKursblatt: Will it hold?\n\nMara Quist: Until May.', ...times(3, 'direct: Mara Quist')],
  ],
  'a medium with a sign in its name': [
    ['We met Mara Quist.\n\nBrine & Bell: Is it wet?\n\nMara Quist: I swim.\n\nB&B: The guild says that it is old. Is it?\n\nQuist: The guild says a lot.', 'none', 'direct: Mara Quist', 'direct', 'direct: Mara Quist'],
  ],
  'an introduction that says who was asked': [
    ['Mara Quist dives for the guild. Kursblatt asked her what she finds.\n\n**What lies there?**\n\nRope. The guild says it is mine.\n\n**Is it cold?**\n\nI wear wool.', 'none', 'indirect: Kursblatt', ...times(3, 'direct: Mara Quist')],
    ['Mara Quist dives for the guild. Here are her answers to our questions.\n\nWhat lies there?\n\nRope. The guild says so.\n\nIs it cold?\n\nIn May.', 'none', 'none', ...times(3, 'direct: Mara Quist')],
    ['Keeper Mara Quist answers our questions.\n\n## What lies there?\n\nRope. The guild says so.\n\n## Is it cold?\n\nIn May.', 'none', ...times(3, 'direct: Mara Quist')],
    ['Tom Fry runs the pier. Mara Quist dives. Kursblatt asked her what she finds.\n\n**What lies there?**\n\nRope.\n\n**Is it cold?**\n\nI wear wool.', 'none', 'none', 'indirect: Kursblatt', ...times(2, 'direct: Mara Quist')],
    // several who may be meant, nobody who was asked, and an order
    ['Rosa Falk runs the pier. Mara Quist dives. Kursblatt asked them what they find.\n\n**What lies there?**\n\nRope.\n\n**Is it cold?**\n\nI wear wool.', 'none', 'none', 'indirect: Kursblatt', ...times(2, 'none')],
    ['Mara Quist dives for the guild.\n\n**What lies there?**\n\nRope. The guild says so.\n\n**Is it cold?**\n\nIn May.', 'none', 'none', 'indirect: The guild', 'none'],
    ['Mayor Rosa Falk asked them to leave their cars.\n\n**What burst?**\n\nA pipe.\n\n**Is it cold?**\n\nThe guild says that I should boil it.', 'indirect: Rosa Falk', 'none', 'indirect: The guild'],
  ],
  'an answer in plain words behind a colon': [
    ['Ada Toll replies: Ferries owe you nine crowns. Your claim ends in May. The form is free.', ...times(3, 'indirect: Ada Toll')],
    ['Ada Toll says: Ask the guild. It may pay you at once.', ...times(2, 'indirect: Ada Toll')],
    ['Ada Toll replied: No. He left the room.', 'indirect: Ada Toll', 'none'],
  ],
  'a name and a colon on a line above a quotation': [
    ['Lisk coach Ada Toll said:\n\n"We were tired. The field was wet."\n\nBrine coach Karl Holm on the red card:\n\n"It was no foul. I saw it."', 'none', ...times(2, 'direct: Ada Toll'), ...times(2, 'direct: Karl Holm')],
    ['Mara Quist told Radio Sund: "We were tired. It was wet."\n\nBrine captain Lena Holm:\n\n"It was no foul. I saw it."', ...times(2, 'direct: Mara Quist > Radio Sund'), ...times(2, 'direct: Lena Holm')],
    ['Mara Quist told Radio Sund: "We were tired."\n\nBrine coach Karl Holm on the red card: "It was no foul. I saw it."', 'direct: Mara Quist > Radio Sund', ...times(2, 'direct: Karl Holm')],
    ['Karl Holm:\n\n"It was no foul. I saw it."', ...times(2, 'direct: Karl Holm')],
    // nobody, and not whoever spoke before
    ['Mara Quist told Radio Sund: "We were tired."\n\nThe view from Brine:\n\n"It was no foul. I saw it."', 'direct: Mara Quist > Radio Sund', ...times(2, 'direct')],
    ['Mara Quist told Radio Sund: "We were tired."\n\nPost of the day:\n\n"It was no foul."', 'direct: Mara Quist > Radio Sund', 'direct'],
  ],
  'minutes, with a party behind a name': [
    ['Present: 9 members\n\nRosa Falk (Reed List): We have waited. The pier is from 1961.\n\nMs Falk asked for a vote.', ...times(2, 'direct: Rosa Falk'), 'indirect: Rosa Falk'],
    ['Rosa Falk asked why it was dear.\n\nTom Fry (Fishers): We buy from Lisk. It is near.\n\nThe board voted at nine.', 'indirect: Rosa Falk', ...times(2, 'direct: Tom Fry'), 'none'],
    ['Zorvan Kelp opened it.\n\nZorvan Kelp (Fishers): I do not agree. It is dear.', 'none', ...times(2, 'direct: Zorvan Kelp')],
    ['Rosa Falk: We have waited.\n\nTom Fry: We buy from Lisk. It is near.', 'direct: Rosa Falk', ...times(2, 'direct: Tom Fry')],
    // places, and books
    ['Blue Pier (Lisk): We know that it is old.\n\nGreen Market (Sund): Our readers like it.', 'none', 'none'],
    ['Silver Lake: We read it in May.\n\nGreen Light: Our readers like it.', 'none', 'none'],
  ],
  'what a service has counted': [
    ['Lisk Fire Service: 40 calls since the morning.\n\nPolice: 9 accidents, nobody hurt.\n\nMinistry of Health: 30 new cases in a day.', 'indirect: Lisk Fire Service', 'indirect: Police', 'indirect: Ministry of Health'],
    ['Fire Service: 12 Brine Street.\n\nMuseum: 5 crowns.\n\nLisk Police: 3 points.', ...times(3, 'none')],
  ],
}; // prettier-ignore

describe('turns of conversations', () => {
  describe.each(Object.entries(CASES))('%s', (_, rows) => {
    it.each(rows)('%s', (text, ...expected) => {
      expect(voicesOf(text)).toEqual(expected);
    });
  });
});
