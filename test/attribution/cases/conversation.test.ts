import { describe, expect, it } from '@jest/globals';

import { voicesOf } from '../voicesOf.ts';

/** Who speaks before, after and above a quotation, and through whom → who says it, sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'turns of a press conference': [
    ['Present: Dr Rosa Falk (director, Brine Port), Tom Fry (engineer).\n\nDR FALK: It is old.\n\nTOM FRY: It holds.\n\nMR FALK: It is late.', 'none', 'direct: Rosa Falk', 'direct: Tom Fry', 'direct: MR FALK'],
    ['On the panel: Mara Quist, Tom Fry.\n\nMARA QUIST: It is old.\n\nTOM FRY: It holds.', 'none', 'direct: Mara Quist', 'direct: Tom Fry'],
    ['Here are Mara Quist and Tom Fry.\n\nMARA QUIST: It is old.\n\nFRY: It holds.\n\nQUIST: It is late.\n\nFRY: It is cold.', 'none', 'direct: Mara Quist', 'direct: Tom Fry', 'direct: Mara Quist', 'direct: Tom Fry'],
    ['Q (Ann Lee, Kursblatt): You said in May that it would close. Will it?\n\nTOM FRY: It holds.\n\nQ (Bo Lind, freelance): The keepers say that it will not.\n\nTOM FRY: It is late.', 'direct: Ann Lee', 'direct: TOM FRY', 'direct: Bo Lind', 'direct: TOM FRY'],
    ['Q (from the back): Will it?\n\nTOM FRY: It holds.\n\nQ (laughing): Never?\n\nTOM FRY: It is late.', ...Array<string>(2).fill('direct: TOM FRY')],
  ],
  'turns behind titles and kinds of people': [
    ['Hearing on the pier\n\nDR. FALK: It is old. Nobody paints it.\n\nQ: Will it hold?\n\nDR. FALK: Until May.', ...Array<string>(3).fill('direct: DR. FALK')],
    ['Hearing on the pier\n\nSEN. FRY: Who paid for it?\n\nMR. LIND: The guild did.\n\nSEN. FRY: Who else?\n\nMR. LIND: The men on the quay.', 'direct: SEN. FRY', 'direct: MR. LIND', 'direct: SEN. FRY', 'direct: MR. LIND'],
    ['On piers\n\nHost: What rots first?\n\nProf. Falk: The rope. It is wet.\n\nHost: And then?\n\nProf. Falk: The rope again.', ...Array<string>(3).fill('direct: Prof. Falk')],
    ['On the pier\n\nTom Fry: It is old.\n\nReporter: Will it hold?\n\nTom Fry: Until May.', 'direct: Tom Fry', 'direct: Tom Fry'],
    ['On the pier\n\nTom Fry: It is old.\n\nQuestion: Will it hold?\n\nTom Fry: Until May.', 'direct: Tom Fry', 'direct: Tom Fry'],
    ['On the pier\n\nMAYOR QUIST: It is old.\n\nQ Madam Mayor, will it hold?\n\nMAYOR QUIST: Until May.\n\nQ And then?\n\nMAYOR QUIST: We swim.', ...Array<string>(3).fill('direct: MAYOR QUIST')],
    // a title in short before a sentence that no other turn follows
    ['The pier is old.\n\nDr. Falk: a life on the quay, in four parts.', 'none', 'none'],
  ],
  'turns of several paragraphs': [
    ['Hearing on the pier\n\nQUIST: The diver came at noon.\n\nShe went down twice.\n\nI held the rope.\n\nFRY: Who else?\n\nQUIST: Nobody.', ...Array<string>(3).fill('direct: QUIST'), 'direct: QUIST'],
    // "MQ" and a name may stand in a magazine, which tells how she pours tea
    ['A visit to the pier\n\nAmara Quist: It is old.\n\nShe pulled a rope from the water.\n\nTom Fry: Who paints it?\n\nAmara Quist: I do.', 'direct: Amara Quist', 'none', 'direct: Amara Quist'],
  ],
  'questions in italics or with a quotation': [
    ['Baker Mara Quist on bread\n\nMara Quist bakes at night.\n\n**You called bread “a slow fire”. Do you still?**\n\nYes. I call everything so.\n\n**Why at night?**\n\nBecause I sleep by day.', 'none', 'none', ...Array<string>(3).fill('direct: Mara Quist')],
    ['Baker Mara Quist on bread\n\nMara Quist bakes at night.\n\n*Do you sleep?*\n\nBy day. I sleep well.\n\n*And on Sundays?*\n\nOn Sundays I eat.', 'none', ...Array<string>(3).fill('direct: Mara Quist')],
    // one thought in italics is no interview
    ['Night on the pier\n\nMara Quist bakes at night.\n\n*Do you sleep?*\n\nNobody on the quay does, and I do not ask.', 'none', 'none'],
  ],
  'a conversation that goes on': [
    ['Mara Quist told Radio Sund that it was late.\n\n“It is old,” she said.', 'indirect: Mara Quist > Radio Sund', 'direct: Mara Quist > Radio Sund'],
    ['Mara Quist told Radio Sund that it was late. Tom Fry said no.\n\n“It is old,” Quist said.', 'indirect: Mara Quist > Radio Sund', 'indirect: Tom Fry', 'direct: Mara Quist'],
    ['Mara Quist had ruled out a sale in an interview with Kursblatt as late as May.', 'indirect: Mara Quist > Kursblatt'],
    ['Mara Quist denied this and said she had read of it in the newspaper.', 'indirect: Mara Quist'],
    ['The bridge is shut, the Lisk Guild says on X.', 'indirect: the Lisk Guild > X'],
    ['Mara Quist told the Lisk Courier, a weekly, that it was late.', 'indirect: Mara Quist > Lisk Courier'],
  ],
  'who is introduced': [
    ['Mara Quist, MEP: “It is late.”', 'direct: Mara Quist'],
    ['Mara Quist, CFO: “It is late.”', 'direct: Mara Quist'],
    ['Mara Quist, PhD: “It is late.”', 'direct: Mara Quist'],
    ['Mara Quist, LHG: “It is late.”', 'direct: Mara Quist'],
    ['Mara Quist, CNN: “It is late.”', 'direct: Mara Quist > CNN'],
    ['Mara Quist, Kursblatt: “It is late.”', 'direct: Mara Quist > Kursblatt'],
    ['Mara Quist, LHG News: “It is late.”', 'direct: Mara Quist > LHG News'],
    ['It closes in May.\n\nMara Quist, head of the Lisk Guild, in a note to staff:\n“It is late. It is old.”', 'none', 'direct: Mara Quist', 'direct: Mara Quist'],
    ['It closes in May.\n\nMara Quist, mayor of Lisk, on Facebook:\n“It is late.”', 'none', 'direct: Mara Quist > Facebook'],
    ['It closes in May.\n\nMinister of Roads Mara Quist (to Radio Sund): “It is late.”', 'none', 'direct: Mara Quist > Radio Sund'],
    ['It closes in May.\n\nMara Quist, mayor of Lisk, Telegram: “It is late. Who pays?”', 'none', ...Array<string>(2).fill('direct: Mara Quist > Telegram')],
    ['It closes in May.\n\nIgor Falk, Lisk Courant: “It is late. Who pays?”', 'none', ...Array<string>(2).fill('direct: Igor Falk > Lisk Courant')],
    ['It closes in May.\n\nMara Quist, head of the guild, Northern Water Agency: “It is late.”', 'none', 'direct: Mara Quist'],
    ['It closes in May.\n\nMara Quist, to Radio Sund just now: “It is late.”', 'none', 'direct: Mara Quist > Radio Sund'],
    ['It closes in May.\n\nMara Quist, mayor, to the Mail on Sunday: “It is late.”', 'none', 'direct: Mara Quist > Mail on Sunday'],
    ['It closes in May.\n\nMara Quist, mayor, to Radio Sund on Monday evening: “It is late.”', 'none', 'direct: Mara Quist > Radio Sund'],
    ['It closes in May.\n\nCapt. (ret.) Mara Quist, pilot, to Radio Sund: “It is late. Who pays?”', 'none', ...Array<string>(2).fill('direct: Mara Quist > Radio Sund')],
    ['It closes in May.\n\nA pilot with the nickname "Salt", Deep Water podcast: “It is late.”', 'none', 'direct: A pilot with the nickname "Salt" > Deep Water podcast'],
    ['It closes in May.\n\nThe keeper of the pier: “It is late. Who pays?”', 'none', ...Array<string>(2).fill('direct: The keeper of the pier')],
    ['It closes in May.\n\nA banner on the pier: “It is late and it is old.”', 'none', 'direct'],
    ['It closes in May.\n\nKursblatt (editorial): “The minister confuses a boat with a bus.”', 'none', 'direct: Kursblatt > Kursblatt'],
    ["It closes in May.\n\nPilots' Guild, open letter: “It is late. It is old.”", 'none', "direct: Pilots' Guild", "direct: Pilots' Guild"],
    ['It closes in May.\n\nMara Quist was full of praise for the guild and for the men on the pier, saying: “They are never late and never loud.”', 'none', 'direct: Mara Quist'],
  ],
  'on the air': [
    ['Asked on Radio Sund why, Mara Falk laughed and replied that she was old.', 'indirect: Mara Falk > Radio Sund'],
    ['On the air of the nightly telethon, harbour spokesman Bo Falk said “nobody believes it”.', 'direct: Bo Falk > the nightly telethon'],
    ['On the air of the evening newscast, harbour spokesman Bo Falk called the sum "a fairy tale".', 'mixed: Bo Falk > the evening newscast'],
  ],
  'between a name and its verb': [
    ['Norland\'s Deputy Minister for Roads, Mara Quist, in turn assured the guild that it was late.', 'indirect: Mara Quist'],
    ['The Director General of Lisk Port, Mara Quist, said no.', 'indirect: Mara Quist'],
    ['Councillor Mara Quist, Cabinet Member for Parks, Pools and Play, said: “No.”', 'direct: Mara Quist'],
    ['But speaking at a meeting of the guild on Friday, Mara Quist said it was late.', 'indirect: Mara Quist'],
    ['Kursblatt quotes the Lisk Savings Bank, the second largest creditor, as saying that it was late.', 'indirect: the Lisk Savings Bank > Kursblatt'],
    ['But Recorder Rosalind Falk told him that it was late.', 'indirect: Rosalind Falk'],
    ["“No,” the Left Party's Ole Renn shouted.", 'direct: Ole Renn'],
  ],
  'who the sentence before is about': [
    ['Rosa Falk keeps bees. She shrugs. “Ask a guild. I only know bees.”', 'none', 'none', ...Array<string>(2).fill('direct: Rosa Falk')],
    ['Rosa Falk keeps bees. The pier is old. “Ask a guild.”', 'none', 'none', 'direct'],
  ],
  'a medium that calls itself this newspaper': [
    ['Rosa Falk told this newspaper that it was late. It is old, she said.', ...Array<string>(2).fill('indirect: Rosa Falk > this newspaper')],
  ],
  'orders of words': [
    ['Until then, boats will run every hour, promised Rosa Falk.', 'indirect: Rosa Falk'],
    ['Rosa Falk spoke. Falk, asked about delays: “We have learned from the pier.”', 'none', 'direct: Rosa Falk'],
    ['Whether it is late remains to be seen, say keepers.', 'indirect: keepers'],
    ['“Bees do not read,” as Rosa Falk likes to put it.', 'direct: Rosa Falk'],
    ['Rosa Falk is more definite: bees do not read.', 'indirect: Rosa Falk'],
    ['These days Rosa Falk says that bees do not read much. Falk calls it “a bath with corners”.', 'indirect: Rosa Falk', 'mixed: Rosa Falk'],
  ],
  'names and posts': [
    ['The Minister of Roads Rosa Falk, Deputy Premier, said it was late.', 'indirect: Rosa Falk'],
    ['Detectives wait, Insp Rosa Falk told Radio Sund.', 'indirect: Rosa Falk > Radio Sund'],
    ['Asked why, Roads Minister Per Falk told reporters: “It is late.”', 'direct: Per Falk'],
    ['“It is late,” said Lisk envoy Ole Till, who left.', 'direct: Ole Till'],
    ['Rosa Falk told state TV that it was late.', 'indirect: Rosa Falk > state TV'],
    ['Her rival, Lady Rosa Falk, was less harsh: “It is late and it will be later.”', 'direct: Rosa Falk'],
  ],
  'a text and whose it is': [
    ['In her letter, Rosa Falk says that it is late. The letter warns that it is old.', 'indirect: Rosa Falk', 'indirect: Rosa Falk'],
    ['Radio Sund cited a pilot as saying that it was late.', 'indirect: a pilot > Radio Sund'],
    ['Rosa Falk of Lisk Bank sees rye at 90 crowns in May.', 'indirect: Rosa Falk'],
  ],
  'phrases that go on, and words between': [
    ['It is over, according to her sister and former deputy, Lili Falk.', 'indirect: Lili Falk'],
    ['It is over, according to an aide to Falk.', 'indirect: an aide to Falk'],
    ['A senior official who has taken part in the talks, however, told Radio Sund that it was late.', 'indirect: A senior official who has taken part in the talks > Radio Sund'],
    ['Mara Quist spoke. Quist herself, reached at a garden centre, said she was looking for roses.', 'none', 'indirect: Mara Quist'],
    ['The outlet Morning Star of Lisk stated that it was late.', 'indirect: Morning Star of Lisk > Morning Star of Lisk'],
    ['For two years, whatever the pilots asked for arrived, sooner or later, by boat.', 'none'],
    ['“Late”? What keepers, pilots and cooks said about the pier', 'direct', 'none'],
  ],
  'who was asked': [
    ['We asked hydrologist Dr. Ewa Falk of the Water Institute how long it takes. “It is ten days. It may be nine.”', 'none', ...Array<string>(2).fill('direct: Ewa Falk')],
    ['Mara Quist came.\n\nWe asked her why.\n\n“It is late.”', 'none', 'none', 'direct: Mara Quist'],
    ['We asked the guild for a comment. “It is late.”', 'none', 'direct: the guild'],
    ['We put the question to geologist Dr. Ewa Falk. “Two weeks at most.”', 'none', 'direct: Ewa Falk'],
    ['We put a lamp to the wall. “It is late and it is old.”', 'none', 'direct'],
    ['We spoke to Mara Quist in May. “It is late.”', 'none', 'direct: Mara Quist'],
    ['We asked around. “It is late,” a man said.', 'none', 'direct: a man'],
  ],
  'who says “I”, where several or a body ask': [
    ['Mara Quist said nobody rowed. The keepers asked whether it was safe. “I told them so.”', 'indirect: Mara Quist', 'indirect: The keepers', 'direct: Mara Quist'],
    ['Mara Quist said nobody rowed. The bank wanted to know who would pay. “I said I would.”', 'indirect: Mara Quist', 'indirect: The bank', 'direct: Mara Quist'],
    ['Mara Quist said nobody rowed. The keepers asked whether it was safe. “We sank in May.”', 'indirect: Mara Quist', 'indirect: The keepers', 'direct: The keepers'],
    ['Mara Quist said nobody rowed. Tom Fry asked who would pay. “I lost a boat.”', 'indirect: Mara Quist', 'indirect: Tom Fry', 'direct: Tom Fry'],
  ],
  'a text by somebody just heard': [
    ['Source: Roman Falk on Telegram\n\nDetails: Falk said no. The Guild of Wives wrote on Facebook that it was late. “It is old,” the statement reads.', 'indirect: Roman Falk > Telegram', 'indirect: The Guild of Wives > Facebook', 'direct: The Guild of Wives > Facebook'],
    ['It is late, the Lisk Guild said on Facebook.\n\nNine boats wait.\n\n“It is old,” the message reads.', 'indirect: the Lisk Guild > Facebook', 'none', 'direct: the Lisk Guild > Facebook'],
  ],
  'where it was said': [
    ['It was late, according to the Lisk Guild on Facebook.', 'indirect: the Lisk Guild > Facebook'],
    ['Mara Quist wrote in a letter to Tom Fry that it was late.', 'indirect: Mara Quist'],
    ['In a letter to the Lisk Courier, Mara Quist wrote that it was late.', 'indirect: Mara Quist > Lisk Courier'],
    ['The guild scents a chance: in an interview with Kursblatt, its leader, Mara Quist, called for a strike in all yards of the coast.', 'indirect: Mara Quist > Kursblatt'],
    ['Source: Mara Quist, mayor of Lisk, in a comment to Radio Sund; Quist on her Telegram channel\n\nDetails: Quist denied that it was late.', 'indirect: Mara Quist > Radio Sund'],
  ],
  'what was told of earlier days': [
    ['Two pilots told Radio Sund that the ferry had sunk. Nobody had asked them; boats merely waited.', ...Array<string>(2).fill('indirect: Two pilots > Radio Sund')],
    ['Mara Quist said that the keeper was 71. He had pulled four boats out of the ice. “We will miss him.”', ...Array<string>(2).fill('indirect: Mara Quist'), 'direct: Mara Quist'],
    ['Mara Quist said that it was late. The guild had not replied by Friday.', 'indirect: Mara Quist', 'none'],
    ['Mara Quist said that it was late. No decision had been taken at the time of writing.', 'indirect: Mara Quist', 'none'],
    ['Mara Quist said that it was late. She joined the guild in May.', 'indirect: Mara Quist', 'none'],
    ['Mara Quist said that it was late. I had asked her twice.', 'indirect: Mara Quist', 'none'],
    ['Radio Sund reported that it was late. The ferry had sunk in May.', 'indirect: Radio Sund > Radio Sund', 'none'],
    ['Mara Quist said that it was late.\n\nThe ferry had sunk in May.', 'indirect: Mara Quist', 'none'],
  ],
  'a name, what it is, and which wrote': [
    ['It began with Salt of the Sea, a channel with 40,000 readers, which wrote in May that a “patriot in the guild” had leaked a contract. “It is late,” the channel said.', ...['mixed', 'direct'].map((kind) => `${kind}: Salt of the Sea > Salt of the Sea`)],
    ['Nine boats met Mara Quist, a keeper with a lamp, who said that it was late and would be later still.', 'indirect: Mara Quist'],
  ],
  'a thing named since': [
    ['Orvo Quill asked whether it was late.\n\nThe contract is dated 31 May. It is signed by Ulf Fry, who left.\n\nQuill left too. He replied that it was old.', 'indirect: Orvo Quill', 'none', 'none', 'none', 'indirect: Orvo Quill'],
  ],
  'whoever answers, and is no thing': [
    ['We met Mara Quist at dawn.\n\nCourier: What happened?\n\nMara Quist: I left.\n\nCourier: And the pier?\n\nQuist: Slowly. It lies.\n\nCourier: Would you row?\n\nQuist: No. I told the guild in 2008.', 'none', ...Array<string>(5).fill('direct: Mara Quist')],
    ['Danvik Sugar said that it would close the mill. It added that it was late.', ...Array<string>(2).fill('indirect: Danvik Sugar')],
  ],
  'whoever ends a quotation of several sentences': [
    ['Keepers said they had no hope. “I saw it at dawn. Nobody rows,” said Mara Quist.', 'indirect: Keepers', ...Array<string>(2).fill('direct: Mara Quist')],
    ['“It is late,” Mara Quist said. “I saw it. Nobody rows,” said Tom Fry.', 'direct: Mara Quist', ...Array<string>(2).fill('direct: Tom Fry')],
    ['“It is late,” Mara Quist said. “I told him. ‘No,’ he said. We left.”', ...Array<string>(4).fill('direct: Mara Quist')],
    ['“It is late,” Mara Quist said. “I saw it. Nobody rows.” Tom Fry said he would leave.', ...Array<string>(3).fill('direct: Mara Quist'), 'indirect: Tom Fry'],
  ],
  'whoever ends a sentence': [
    ['Nine boats sank.\n\nOle Fry said that it was late. They had named “no reason at all”, he said.', 'none', 'indirect: Ole Fry', 'mixed: Ole Fry'],
    ['Tom Fry called it “a joke”, Mara Quist said.', 'mixed: Mara Quist'],
    ['Correction: The red line shows how far the water came on Friday.', 'none'],
    ['Photo: The red line shows how far the water came on Saturday.', 'none'],
    ['Map: The red line shows how far the water came on Friday.', 'none'],
    ['Strand Line says that it is late.', 'indirect: Strand Line'],
  ],
  'what is told below an interview': [
    ['**Ada Falk:** How old is it?\n\n**Mara Quist:** It is old. I keep it.\n\n**AF:** Who pays?\n\n**MQ:** Nobody.\n\nTwo weeks after we spoke the pier was shut.', ...Array<string>(3).fill('direct: Mara Quist'), 'none'],
    ['**Ada Falk:** How old is it?\n\n**Mara Quist:** It is old. I keep it.\n\n**AF:** Who pays?\n\n**MQ:** Nobody.\n\nOn the day after our conversation the pier was shut. Tom Fry says it will open “in ten days”.', ...Array<string>(3).fill('direct: Mara Quist'), 'none', 'mixed: Tom Fry'],
    ['**Ada Falk:** How old is it?\n\n**Mara Quist:** It is old. I keep it.\n\n**AF:** Who pays?\n\n**MQ:** Nobody.\n\nThe pier is shut in May. Tom Fry told the Lisk Courier that it was a joke.', ...Array<string>(3).fill('direct: Mara Quist'), 'none', 'indirect: Tom Fry > Lisk Courier'],
    ['**Ada Falk:** How old is it?\n\n**Mara Quist:** It is old. I keep it.\n\n**AF:** Who pays?\n\n**MQ:** Nobody.\n\nTom Fry told the Lisk Courier that we were late.', ...Array<string>(4).fill('direct: Mara Quist')],
    ['**Ada Falk:** How old is it?\n\n**Mara Quist:** It is old. I keep it.\n\n**AF:** Who pays?\n\n**MQ:** Nobody.\n\nThe guests told Tom Fry that it was late.', ...Array<string>(4).fill('direct: Mara Quist')],
    ['**Ada Falk:** How old is it?\n\n**Mara Quist:** It is old. I keep it.\n\nTom Fry told the Lisk Courier that it was late.\n\n**AF:** Who pays?\n\n**MQ:** Nobody.', ...Array<string>(4).fill('direct: Mara Quist')],
  ],
  'what is told between the answers of an interview': [
    ['**Ada Falk:** How old is it?\n\n**Mara Quist:** It is old. I keep it.\n\nThe telephone rings. Quist lets it ring.\n\n**AF:** Who pays?\n\n**MQ:** Nobody.', ...Array<string>(2).fill('direct: Mara Quist'), 'none', 'none', 'direct: Mara Quist'],
    ['**Ada Falk:** How old is it?\n\n**Mara Quist:** It is old. I keep it.\n\nHer husband, Josip, died in May. His tools hang there.\n\n**AF:** Who pays?\n\n**MQ:** Nobody.', ...Array<string>(2).fill('direct: Mara Quist'), 'none', 'none', 'direct: Mara Quist'],
    ['**Ada Falk:** How old is it?\n\n**Mara Quist:** It is old. I keep it.\n\nWe paid for it. He did not, and Quist is my name.\n\n**AF:** Who pays?\n\n**MQ:** Nobody.', ...Array<string>(2).fill('direct: Mara Quist'), 'direct: Mara Quist', 'direct: Mara Quist', 'direct: Mara Quist'],
    ['**Ada Falk:** How old is it?\n\n**Mara Quist:** It is old. I keep it.\n\nThe pier was cheap. It will hold.\n\n**AF:** Who pays?\n\n**MQ:** Nobody.', ...Array<string>(2).fill('direct: Mara Quist'), 'direct: Mara Quist', 'direct: Mara Quist', 'direct: Mara Quist'],
  ],
  'somebody else between the turns of an interview': [
    ['**Ada Falk:** How old is it?\n\n**Mara Quist:** It is old. I keep it.\n\nTom Fry, her cook, has two boats. He keeps them in the yard. He tells me that he has sold one. “Nobody wants it,” he writes.\n\n**AF:** Who pays?\n\n**MQ:** Nobody.', ...Array<string>(2).fill('direct: Mara Quist'), 'none', 'none', 'indirect: Tom Fry', 'direct: Tom Fry', 'direct: Mara Quist'],
    ['**Ada Falk:** How old is it?\n\n**Mara Quist:** It is old. I keep it.\n\nThe guild has not answered. Last week its head, Tom Fry, called her letter “a joke”. A pier was sold in May.\n\n**AF:** Who pays?\n\n**MQ:** Nobody.', ...Array<string>(2).fill('direct: Mara Quist'), 'none', 'mixed: Tom Fry', 'none', 'direct: Mara Quist'],
    ['**Ada Falk:** How old is it?\n\n**Mara Quist:** It is old. I keep it.\n\nMy cook, Tom Fry, called it “a joke”. I laughed.\n\n**AF:** Who pays?\n\n**MQ:** Nobody.', ...Array<string>(2).fill('direct: Mara Quist'), 'direct: Mara Quist', 'direct: Mara Quist', 'direct: Mara Quist'],
  ],
  'queens and popes': [
    ['“No,” Queen Maude said. “It is late,” the queen added. Five boats waited. Maude said it was old.', 'direct: Queen Maude', 'direct: Queen Maude', 'none', 'indirect: Queen Maude'],
    ['Prince Otto Falk said it was late.', 'indirect: Otto Falk'],
  ],
  'titles and heads': [
    ['Source: Roman Falk, President of Norland, in an address\n\nDetails: The head of state specified that it was late. He thanked the guild.', 'indirect: Roman Falk', 'indirect: Roman Falk'],
    ['Source: Ivo Falk, Governor of Vik Oblast, on Facebook\n\nDetails: Falk said no.\n\nStay at home.\n\n– the head of the oblast wrote a little later.', 'indirect: Ivo Falk > Facebook', 'direct: Ivo Falk > Facebook'],
    ['Mayor Lena Falk said no. The head of the city thanked the guild.', 'indirect: Lena Falk', 'indirect: Lena Falk'],
    ['Prime Minister Lena Falk said no. The head of government thanked the guild.', 'indirect: Lena Falk', 'indirect: Lena Falk'],
    ['In January, Ombudsman Pavlo Falk said on Telegram that it was late.', 'indirect: Pavlo Falk > Telegram'],
  ],
  'what reports, or does not': [
    ['Cllr. Tom Fry asked where the boats were to come from, as nine had been sold.', 'indirect: Tom Fry'],
    ['Roads Minister Tom Fry explained this at the time by a lack of stone.', 'indirect: Tom Fry'],
    ['The Lisk Guild then spoke of nine boats.', 'indirect: The Lisk Guild'],
    ['Tom Fry recalls a night in which the harbour froze twice.', 'indirect: Tom Fry'],
    ['Norland recalls its envoy to Tarrow.', 'none'],
    ['Nine of ten boats are empty, divers report in the journal Cold Letters.', 'indirect: divers > Cold Letters'],
    ['In the paper, the authors call the pier “a bath with corners and no water”.', 'mixed: the authors'],
    ['Tom Fry, 61, wrote himself nine cheques in a year, a court heard on Monday.', 'none'],
    ['Tom Fry pleaded guilty to theft at a hearing in May.', 'none'],
    ['Not everyone thinks that the pier is old.', 'none'],
  ],
  'who is meant': [
    ['Mara Quist spoke of Rosa Falk’s future.\n\nFalk told Radio Sund that it was late.\n\n“It is old,” the keeper added.', 'none', 'indirect: Rosa Falk > Radio Sund', 'direct: Rosa Falk > Radio Sund'],
    ['Ole Renn said it was late.\n\n“It is old,” said the Rovers boss.', 'indirect: Ole Renn', 'direct: Ole Renn'],
    ['At the Falk yard, nine boats wait. Anna Falk runs it.\n\nMs Falk says it is late.', 'none', 'none', 'indirect: Anna Falk'],
    ['Shares of Falk Boats fell.\n\nFalk said it was late.', 'none', 'indirect: Falk Boats'],
    ['It is late.\n\nSource: Mara Quist, mayor of Lisk, on Facebook; State Canal Agency\n\nDetails: The State Canal Agency asserts that it is old.', 'none', 'indirect: State Canal Agency'],
    ['Lisk boss Ole Falk praised his striker, Tom Fry. “He is here,” Falk said.\n\nThe Dane also said that keeper Jan Strand is out. Milo Fenby is a doubt, he said.', 'indirect: Ole Falk', 'direct: Ole Falk', 'indirect: Ole Falk', 'indirect: Ole Falk'],
  ],
}; // prettier-ignore

describe('conversations and introductions', () => {
  describe.each(Object.entries(CASES))('%s', (_, rows) => {
    it.each(rows)('%s', (text, ...expected) => {
      expect(voicesOf(text)).toEqual(expected);
    });
  });
});
