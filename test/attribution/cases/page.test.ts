import { describe, expect, it } from '@jest/globals';

import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';
import { lineOf, voicesOf } from '../voicesOf.ts';

/** What pages of news sites say → who says it, sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'sentences that look like something else': [
    ['In a post on Honk, Mara Quist wrote that the ice was thin.\n\nThe quay is old.', 'indirect: Mara Quist > Honk', 'none'],
    ['The consumer ombudsman, Dr. Cosima Holm, told Kursblatt that it was late.\n\nShe said a fine was possible.', 'indirect: Cosima Holm > Kursblatt', 'indirect: Cosima Holm > Kursblatt'],
  ],
  'source lines behind the text, and media of their own': [
    ['The quay is old, says Mara Quist.\n\nQuote: "It will not last."\n\nSource. Quist said this in an interview with Kursblatt.', 'indirect: Mara Quist > Kursblatt', 'direct: Mara Quist > Kursblatt'],
    ['Source: Kursblatt, with reference to two officials in the Treasury and a draft seen by the newspaper\n\nQuote from Kursblatt: "It is thin."\n\nDetails: The newspaper\'s sources say that it is old.', 'direct: Kursblatt > Kursblatt', 'indirect: two officials in the Treasury > Kursblatt'],
    ['The Lisk City Administration reported that it was late.', 'indirect: The Lisk City Administration'],
    ['Brine Times, editorial: “It is late.”\n\nAda in Lower Lisk: “It is old. It is cold.”', 'direct: Brine Times > Brine Times', ...Array<string>(2).fill('direct: Ada')],
    ['Source: Mara Quist on Telegram\n\nQuote: ‘The boat wasn’t lost on Sunday.\n\nIt was old.’', ...Array<string>(2).fill('direct: Mara Quist > Telegram')],
  ],
  'labels that tell whose a quotation is': [
    ['Quote from Mara Quist, the guild\'s treasurer, in a comment to Radio Sund: "It is thin. It is old."\n\nDetails: According to Quist, it was late.', ...Array<string>(2).fill('direct: Mara Quist > Radio Sund'), 'indirect: Mara Quist'],
    ['Quote from Mara Quist on Telegram: "It is thin."', 'direct: Mara Quist > Telegram'],
    ['Direct speech of Finance Minister Mara Quist at a briefing: "It is thin."', 'direct: Mara Quist'],
    ['Quote from Colonel Mara Quist, Head of the Public Relations Service of the Southern Tarrow Command, in an interview with Kursblatt: "It is thin."', 'direct: Mara Quist > Kursblatt'],
    ['Quote from the guild\'s treasurer: "It is thin."', "direct: the guild's treasurer"],
    ['Quote from the report: "It is thin."', 'direct: the report'],
    ['Quote from Radio Sund: "It is thin."', 'direct: Radio Sund > Radio Sund'],
  ],
  'labels without a space behind the colon, and alone on their lines': [
    ['Source. The Upland newspaper reports that nine boats are late.\n\nDetails: The quay is shut.', 'indirect: The Upland > The Upland', 'none > The Upland'],
    ['Source: Oda Brink told Radio Sund that nine boats are late.\n\nDetails: The quay is shut.', 'indirect: Oda Brink > Radio Sund', 'none'],
    ['Source: Oda Brink said that in an interview with Radio Sund.\n\nQuote: "It leaks."', 'direct: Oda Brink > Radio Sund'],
    ['Source:Oda Brink, harbour master, on Telegram\n\nQuote:"It leaks."\n\nDetails:She added that it was old.\n\nBackground:The pump is shut.', 'direct: Oda Brink > Telegram', 'indirect: Oda Brink > Telegram', 'none'],
    ['It is dark. Source:Oda Brink on Telegram Quote:"It leaks." Details:Brink said that it was old.', 'none', 'direct: Oda Brink > Telegram', 'indirect: Oda Brink > Telegram'],
    ['Source:\nOda Brink on Telegram\nQuote:\n"It leaks."\nDetails:\nShe added that it was old.', 'direct: Oda Brink > Telegram', 'indirect: Oda Brink > Telegram'],
    ['**Source:**\n\nOda Brink on Telegram\n\n**Quote:**\n\nIt leaks.\n\n**Details:**\n\nBrink said that it was old.', 'direct: Oda Brink > Telegram', 'indirect: Oda Brink > Telegram'],
    ['Source:\n\nLisk Radio\n\nDetails:\n\nThe pump is shut.', 'none > Lisk Radio'],
    ['Source:\n\nThe river rises in the hills. It is cold there.\n\nMouth:\n\nThe pump is shut.', 'none', 'none', 'none'],
  ],
  'labels with a full stop': [
    ['Source. Oda Brink on Telegram\n\nQuote. "It leaks."\n\nDetails. Brink said that it was old.', 'direct: Oda Brink > Telegram', 'indirect: Oda Brink > Telegram'],
    ['Source. This was reported by Lisk Radio.\n\nDetails. The pump is shut.', 'none > Lisk Radio'],
    ['History. It is old.', 'none', 'none'],
  ],
  'source lines further down': [
    ['Source: Mara Quist on Telegram\n\nQuote: "It is thin."\n\nSource: Tom Fry, harbour master, in an interview with Kursblatt\n\nQuote: "It is old."', 'direct: Mara Quist > Telegram', 'direct: Tom Fry > Kursblatt'],
    ['Source: Mara Quist on Telegram\n\nQuote: "It is thin."\n\nSource: Tom Fry on Facebook\n\nDetails: He added that it was old.', 'direct: Mara Quist > Telegram', 'indirect: Tom Fry > Facebook'],
    ['Source: Tom Fry on Telegram\n\nQuote: "It is thin."\n\nLena Holm, a skipper, said it was late.\n\nSource: press office of the Port Authority\n\nQuote: "The quay is open."', 'direct: Tom Fry > Telegram', 'indirect: Lena Holm', 'direct: press office of the Port Authority'],
    ['Source: Mara Quist at a briefing\n\nQuote: "It is thin."\n\nUpdated at 10:05: The quay has been closed to all.\n\nSource: Upland Bulletin\n\nDetails: It opens on Friday.', 'direct: Mara Quist', 'none > Upland Bulletin', 'none > Upland Bulletin'],
    ['Source: Mara Quist on Viber\n\nQuote: "It is thin."\n\nAdded at 12:40: Mara Quist said it was old.\n\nSource: Mara Quist on air on Radio Sund\n\nQuote: "It is very old."', 'direct: Mara Quist > Viber', 'indirect: Mara Quist > Radio Sund', 'direct: Mara Quist > Radio Sund'],
    ['The quay is shut, the head of the harbour office has reported.\n\nSource: Mara Quist on Telegram\n\nQuote: "It is old."', 'indirect: Mara Quist > Telegram', 'direct: Mara Quist > Telegram'],
    ['The quay is shut.\n\nSource: two people close to the board, cited by Kursblatt\n\nQuote: "It is old."', 'indirect: two people close to the board > Kursblatt', 'direct: two people close to the board > Kursblatt'],
    ['The ferries run. Source: Tom Fry, Head of the Coast Administration, on Telegram Quote: "The quay was hit.\n\nIt burned." Details: He added that 18 boats were lost.', 'none', ...Array<string>(2).fill('direct: Tom Fry > Telegram'), 'indirect: Tom Fry > Telegram'],
    ['Source: Ganzverk, a dredging company, on Facebook\n\nDetails: The company stressed that it had paid.', 'indirect: Ganzverk > Facebook'],
    ['Source: Kursblatt with reference to two members of the board\n\nAccording to them, the quay is old.', "indirect: two members of the board > Kursblatt"],
    ['Source: LPD, citing Quist on Facebook\n\nHead of Lisk Port Department (LPD) Mara Quist has said that it was late. Quist denied that it was old.', ...Array<string>(2).fill('indirect: Mara Quist > Facebook')],
    ['Source: Mara Quist in an interview with Kursblatt\n\nQuote: "It is thin."\n\nTom Fry said that it was late.\n\nThe quay is closed.', 'direct: Mara Quist > Kursblatt', 'indirect: Tom Fry', 'none'],
  ],
  'the end of what was told, where the background begins': [
    ['Details: Mara Quist said that the pier was old.\n\nBackground: The pier was built in 1950.\n\nQuote: "It will not last."', 'indirect: Mara Quist', 'none', 'direct'],
    ['The officials told Kursblatt that the pier was old.\n\nDetails: It is late, the officials said.\n\nBackground: The officials said that the pier was new.', 'indirect: The officials > Kursblatt', 'indirect: the officials > Kursblatt', 'indirect: The officials'],
  ],
  'sentences that are a quotation in part': [
    ['“It is old,” said Mara Quist. “The pier will not last the winter” with its ice.', 'direct: Mara Quist', 'mixed: Mara Quist'],
    ['“It is old and it will not last the winter” with its ice, said Mara Quist.', 'mixed: Mara Quist'],
    ['According to Mara Quist, “the pier is old and tired” and will not last.', 'mixed: Mara Quist'],
    ['“It is old,” said Mara Quist. Above all, “the pier will not last the winter”.', 'direct: Mara Quist', 'mixed: Mara Quist'],
  ],
  'what stands right below a source line': [
    ['Source: Kursblatt\n\nDetails: It is old.\n\nTom Fry, the harbour master, said that it was late.\n\nThe quay is closed.', 'none > Kursblatt', 'indirect: Tom Fry > Kursblatt', 'none'],
    ['Source: Mara Quist on Telegram; State Rescue Service; Radio Sund, a Norlandic station\n\nDetails: The State Rescue Service reported that it was late.', 'indirect: State Rescue Service'],
    ['Source: Mara Quist in an interview with Slovak newspaper Kursblatt\n\nDetails: Quist said that it was late.', 'indirect: Mara Quist > Kursblatt'],
    ['The quay is old.\n\nSource: Lisk Radio\n\nDetails: It was built by hand.\n\nNobody has an answer yet.\n\nSource. Kursblatt reports this with reference to two officials.\n\nThe pumps were stolen.', 'none > Lisk Radio', 'none > Lisk Radio', 'none', 'indirect: two officials > Kursblatt'],
    ['It is dark in Lisk.\n\n17:25\nSource: Lisk Power Board on Telegram\nThe cable burned.\n\n16:10\nSource: Kursblatt\nThe banks are closed.', 'none', 'indirect: Lisk Power Board > Telegram', 'none > Kursblatt'],
    ['The quay is old.\n\nSource: Lisk Radio\n\nDetails: It was built by hand.\n\nThe pumps were stolen.\n\nSource: Kursblatt, citing two officials\n\nIt was noted that nobody was hurt.', 'none > Lisk Radio', 'none > Lisk Radio', 'indirect: two officials > Kursblatt', 'indirect: two officials > Kursblatt'],
  ],
  'what stands right above a source line that nothing follows': [
    ['The quay is old.\n\nSource: Lisk Radio\n\nDetails: It was built by hand.\n\nThe library is closed.\n\nSource: press office of the Lisk Council\n\nStory: The library was a mill before it held any books.', 'none > Lisk Radio', 'none > Lisk Radio', 'indirect: press office of the Lisk Council', 'none'],
    ['The quay is old.\n\nSource: Lisk Radio\n\nDetails: It was built by hand.\n\nThe library is closed.\n\nSource: Mara Quist on Telegram\n\nQuote: "It leaks."', 'none > Lisk Radio', 'none > Lisk Radio', 'none', 'direct: Mara Quist > Telegram'],
  ],
  'source lines behind the items of a list': [
    ['- The brigade will sell its carriage in May. Source: Radio Sund with reference to sources in the brigade\n- The museum is open again. Source: Mara Quist on Telegram', 'indirect: sources in the brigade > Radio Sund', 'indirect: Mara Quist > Telegram'],
  ],
  'sources without a name that are meant again': [
    ['Source: Kursblatt, citing three officials familiar with the talks\n\nQuote: "It is thin."', 'direct: three officials familiar with the talks > Kursblatt'],
    ['The quay is old.\n\nSource: the Lisk Street Journal citing its sources\n\nDetails: The LSJ\'s sources say that it was late. The interlocutors added that it was cold. Officials told the LSJ that it was old.', "indirect: the Lisk Street Journal's sources > the Lisk Street Journal", ...Array<string>(2).fill("indirect: the Lisk Street Journal's sources > the Lisk Street Journal"), 'indirect: Officials > Lisk Street Journal'],
    ['The quay is shut, its press office has said.\n\nSource: Mara Quist, head of the press office of Lisk Port; Radio Sund\n\nQuote: "It is old."', 'indirect: Mara Quist > Radio Sund', 'direct: Mara Quist > Radio Sund'],
    ['The quay is shut.\n\nSource: Lisk Harbour Inspectorate on Telegram\n\nDetails: The inspectorate stressed that it was old.', 'none', 'indirect: Lisk Harbour Inspectorate > Telegram'],
  ],
  'pronouns that mean whoever was named before the sentence': [
    ['Tom Fry, the driver, was hurt.\n\nKarl Holm came at nine. He said that the driver had braked. According to his data, it was late.', 'none', 'none', 'indirect: Karl Holm', 'indirect: Karl Holm'],
    ['Two members of the board came. Both believe that it was late.', 'none', 'indirect: Two members of the board'],
  ],
  'what others say beside what somebody told a medium': [
    ['"It is old," an official told Kursblatt. Tom Fry denies this.', 'direct: an official > Kursblatt', 'indirect: Tom Fry'],
    ['Mara Quist, head of the Harbour Trust of Lisk (HTL), in an interview with the Lisk Mail: "It is old. It will hold."', 'direct: Mara Quist > Lisk Mail', 'direct: Mara Quist > Lisk Mail'],
    ['Mara Quist, Lantern Daily: "It is old."', 'direct: Mara Quist > Lantern Daily'],
    ['Mara Quist, The Northern Lamp: "It is old."', 'direct: Mara Quist > The Northern Lamp'],
  ],
  'interviews whose speakers are not named': [
    ['Mara Quist has kept the lock for 20 years. This is an interview about it.\n\nWhat is the first thing in the morning?\n\nTea. The gate can wait.\n\nRead also: Who pays for the lock?\n\nThe guild claimed on Radio Sund that the gate is stuck. Is it?\n\nI heard that. Colonel Fry says so every May.\n\nThe mayor told Kursblatt that you are too slow.\n\n(Laughs.) He told me as well.\n\n– And in winter?\n\nI read. Fry lends me books.\n\nHer kettle boils; she pours it over the leaves.', 'none', 'none', 'direct: Mara Quist', 'direct: Mara Quist', 'none', 'direct: Mara Quist', 'direct: Mara Quist', 'none', 'direct: Mara Quist', 'direct: Mara Quist', 'direct: Mara Quist', 'none'],
    ['Mara Quist sells rope. The guild wants a levy on it.\n\nWhat is a levy?\n\nA sum on each rope. “I pay it,” says Quist.\n\nWho pays?\n\nThe skippers do.\n\nWhen does it begin?\n\nIt begins in May, says Quist.', 'none', 'none', 'none', 'direct: Mara Quist', 'none', 'indirect: Mara Quist'],
    ['Tom Fry keeps the bridge.\n\n**How old are you?**\n\nI am old.\n\n**And your bridge?**\n\nLena Holm, who has come in with tea, sits down. “Ask a scientist,” she says.\n\n**Will it last?**\n\nI hope so.', 'none', 'direct: Tom Fry', 'none', 'direct: Lena Holm', 'direct: Tom Fry'],
    ['Tom Fry keeps the bridge.\n\n**How old are you?**\n\nI am old.\n\n**And your bridge?**\n\nLena Holm built it. “Ask a scientist,” she told me.\n\n**Will it last?**\n\nI hope so.', 'none', ...Array<string>(4).fill('direct: Tom Fry')],
    ['Mara Quist keeps the bridge.\n\n**How old are you?**\n\nI am old.\n\nShe takes the key from its hook.\n\n**You said that it was tired. Is it?**\n\nIt is.\n\nAsked whether she would leave, Quist smiled and said it was late.', 'none', 'direct: Mara Quist', 'none', 'none', 'direct: Mara Quist', 'indirect: Mara Quist'],
    ['Mara Quist keeps the bridge.\n\n**How old is it?**\n\nIt is from 1904.\n\n**Who paid?**\n\nThe town paid.', 'none', 'none', 'none'],
  ],
  'who asks in an interview, and who answers': [
    ['Mara Quist, 58, has kept the lock since 1994. She spoke to Tom Fry.\n\n**What is hard?**\n\nThe fog. I lose my way.\n\n**Do you get lonely?**\n\nMy sister does.', 'none', 'none', ...Array<string>(3).fill('direct: Mara Quist')],
    ['Lock keeper Mara Quist talked with our reporter Tom Fry about fog.\n\n**What is hard?**\n\nThe fog. I lose my way.\n\n**Do you get lonely?**\n\nMy sister does.', 'none', ...Array<string>(3).fill('direct: Mara Quist')],
    ['In an interview with Tom Fry, lock keeper Mara Quist explains why she stays.\n\n**What is hard?**\n\nThe fog. I lose my way.\n\n**Do you get lonely?**\n\nMy sister does.', 'indirect: Mara Quist', ...Array<string>(3).fill('direct: Mara Quist')],
    ['Lock keeper Mara Quist on fog and rope. Interview: Tom Fry\n\n**What is hard?**\n\nThe fog. I lose my way.\n\n**Do you get lonely?**\n\nMy sister does.', ...Array<string>(3).fill('direct: Mara Quist')],
    ['Tom Fry spoke to the lock keeper Mara Quist.\n\n**What is hard?**\n\nThe fog. I lose my way.\n\n**Do you get lonely?**\n\nMy sister does.', 'none', ...Array<string>(3).fill('direct: Mara Quist')],
    ['In an interview with Mara Quist, the Courier asked about fog.\n\n**What is hard?**\n\nThe fog. I lose my way.\n\n**Do you get lonely?**\n\nMy sister does.', 'none', ...Array<string>(3).fill('direct: Mara Quist')],
  ],
  'speeches under headings': [
    ['They met.\n\n## To The Harbour Guild, Mayor Mara Quist Said "Wait"\n\n[ Town hall, 12 May ]\n\nThe pier is old.\n\n[Applause]\n\nIt will hold.', 'none', 'direct: Mara Quist', 'direct: Mara Quist'],
  ],
  'speeches and letters under lines that tell whose they are': [
    ['Mayor Ada Toll: "It was cold."\n\n[ Letter of the rowers’ guild, 8 May ]\n\n"The pier is old. We ask for a new one."\n\nSpeech by Karl Holm at the lock, 10 May\n\n"It will hold."', 'direct: Ada Toll', ...Array<string>(2).fill('direct: rowers’ guild'), 'direct: Karl Holm'],
    ['Mayor Ada Toll: "It was cold."\n\nFrom the speech of governor Karl Holm to the rowers, 9 May\n\n"The pier is old. It will hold."', 'direct: Ada Toll', ...Array<string>(2).fill('direct: Karl Holm')],
    ['Mayor Ada Toll: "It was cold."\n\n[ Open letter by the rowers’ guild ]\n\n"The pier is old."', 'direct: Ada Toll', 'direct: rowers’ guild'],
    ['Mayor Ada Toll: "It was cold."\n\nGovernor Karl Holm’s address to the rowers\n\n"The pier is old. It will hold."', 'direct: Ada Toll', ...Array<string>(2).fill('direct: Karl Holm')],
    ['Mayor Ada Toll: "It was cold."\n\nIn a letter to the council, the rowers’ guild wrote\n\n"The pier is old."', 'direct: Ada Toll', 'direct: the rowers’ guild'],
    ['Mayor Ada Toll: "It was cold."\n\n[ Letter to the council, 8 May ]\n\n"The pier is old. It will hold."\n\n"We row."', 'direct: Ada Toll', ...Array<string>(3).fill('direct')],
    ['They met.\n\n## At The Harbour Dinner, Mayor Ada Toll Said\n\n"The pier is old."\n\n[ Speech to the Guild, 9 May ]\n\n"It will hold."', 'none', ...Array<string>(2).fill('direct: Ada Toll')],
    ['They met.\n\n## Address of the company\n\n12 Quay Street is an old house.\n\n## Karl Holm’s appeal to the court\n\nThe court sits in May.', 'none', 'none', 'none'],
  ],
  'speeches under headings that end in a verb and a colon': [
    ['They met.\n\nAt The Harbour Hearing, Mayor Ada Toll Said:\n\n"The pier is old. It is tired."\n\nIn Her Address, Director Lena Quist Added:\n\n"It will hold."\n\nBut Karl Holm Replied:\n\n"It fell."', 'none', ...Array<string>(2).fill('direct: Ada Toll'), 'direct: Lena Quist', 'direct: Karl Holm'],
    ['They met.\n\nAt The Harbour Hearing, Mayor Ada Toll Said: "The pier is old."\n\nIn Her Address, Director Lena Quist Added: "It will hold."\n\nBut Karl Holm Replied: "It fell."', 'none', 'direct: Ada Toll', 'direct: Lena Quist', 'direct: Karl Holm'],
    ['They met.\n\nAt The Harbour Hearing, Mayor Ada Toll Said\n\n"The pier is old. It is tired."\n\nBut Lena Quist Says No\n\nThe guild rows on.', 'none', ...Array<string>(2).fill('direct: Ada Toll'), 'none', 'none'],
  ],
  'speeches of somebody named before': [
    ['Lena Quist came.\n\nAt The Harbour Dinner, Quist Warned of "Thin Ice"\n\nThe pier is old.\n\n[ Letter to the Guild, 4 May ]\n\nYou know the pier.', 'none', 'none', 'direct: Lena Quist', 'direct: Lena Quist'],
    ['Lena Quist came.\n\nAt The Harbour Dinner, Ferries Warned of "Thin Ice"\n\nThe pier is old.', 'none', 'none', 'none'],
    ['Lena Quist came.\n\nAt The Harbour Dinner, Quist Warned of "Thin Ice"\n\nThe pier is old.\n\n[ Letter to the Guild, 4 May ]\n\nThe pier fell.', 'none', 'none', 'direct: Lena Quist', 'none'],
  ],
  'another speaker inside a Quote paragraph': [
    ['Source: Mara Quist on Telegram\n\nQuote: "It is a bad bargain," the skipper Lena Holm objected.', 'direct: Lena Holm'],
    ['Source: Mara Quist on Telegram\n\nQuote: "It is a bad bargain," Tom Fry, who chairs the guild, shrugged.', 'direct: Tom Fry'],
    ['Source: Mara Quist on Telegram\n\nQuote: "Nobody asked the crews," said Tom Fry. "It is a bad bargain."', ...Array<string>(2).fill('direct: Tom Fry')],
    ['Source: Mara Quist on Telegram\n\nQuote: "It is over," a senior source who has worked with Quist and has seen the plan, told Kursblatt.', 'direct: a senior source who has worked with Quist and has seen the plan > Kursblatt'],
  ],
  'tails in a paragraph of their own': [
    ['The ice is thin and old.\n\n– reported Tom Fry on his Facebook page.', 'direct: Tom Fry > Facebook'],
    ['The ice is thin and old.\n\n- the harbour office wrote on Telegram.', 'direct: the harbour office > Telegram'],
    ['The ice is thin.\n\nIt will not hold.\n\n– the keeper wrote an hour and a half later.', 'direct: the keeper', 'direct: the keeper'],
    ['The ice is thin and old.\n\n– Tom Fry said the same evening on X.', 'direct: Tom Fry > X'],
    ['Lena Holm said that it was late.\n\nThe ice is thin.\n\nIt will not hold.\n\n- wrote Tom Fry on Facebook.', 'indirect: Lena Holm', 'direct: Tom Fry > Facebook', 'direct: Tom Fry > Facebook'],
    ['Lena Holm said that it was late.\n\nMap: The ice is thin in the bay of Lisk.\n\nIt will not hold.\n\n- wrote Tom Fry on Facebook.', 'indirect: Lena Holm', 'none', 'direct: Tom Fry > Facebook'],
  ],
  'with somebody saying': [
    ['The towns met, with Goran Miletta of the South Guild emphasising that he had not been asked.', 'indirect: Goran Miletta'],
    ['The towns are to meet on Thursday, with Mara Quist noting that "thin ice is no road".', 'mixed: Mara Quist'],
    ["Both sides will meet again, with Lisk's chief negotiator, Lena Holm, stressing that she had no new offer.", 'indirect: Lena Holm'],
    ['The plan was adopted, with the mayor calling it "a gift to the town".', 'mixed: the mayor'],
    ['The plan was adopted, with Mara Quist adding: "It is late."', 'direct: Mara Quist'],
    ['The plan was adopted, with nine members leaving the hall.', 'none'],
  ],
  'verbs of no list': [
    ['Mara Quist, Head of Lisk Port Administration (LPA), specified that boats would wait.', 'indirect: Mara Quist'],
    ['The LPA head later clarified that boats would wait.', 'indirect: The LPA head'],
    ['Mara Quist summed up the price of the pier as 88 million crowns.', 'indirect: Mara Quist'],
    ['Mara Quist reckons with repairs of two days.', 'indirect: Mara Quist'],
    ['Mara Quist asked residents to keep their boats ashore.', 'indirect: Mara Quist'],
    ['In June, the Harbour Inspectorate ordered Ganzverk to mend the pier.', 'indirect: the Harbour Inspectorate'],
    ['Mara Quist asked Tom Fry to help her with the boat.', 'none'],
    ['Mara Quist ordered nine boats.', 'none'],
    ['The sticker on the hull says "Return to the yard".', 'none'],
    ['The sign at the gate read "No dogs".', 'none'],
    ['"No," a woman who lives near the pier and has two boats, recalled.', 'direct: a woman who lives near the pier and has two boats'],
    ['"No," one of the engineers working on the pier, told Radio Sund.', 'direct: one of the engineers working on the pier > Radio Sund'],
    ['Everyone wants the upper road, says the chief of the Lisk road district, Tom Fry.', 'indirect: Tom Fry'],
    ['Guild president Tom Fry, however, called the pier irreplaceable.', 'indirect: Tom Fry'],
    ['"No,"<br>explains Lt. Col. (ret.) Tom Fry, who ran the ferries.', 'direct: Tom Fry'],
  ],
  'before and after a quotation': [
    ['"The pier stands," the state secretary for roads, Tom Fry, assured reporters.', 'direct: Tom Fry'],
    ['Asked if she would resign, Mara Quist shook her head and replied that she had work to do.', 'indirect: Mara Quist'],
    ['When asked about the cost, Mara Quist answered: "Ask the mayor."', 'direct: Mara Quist'],
    ['As Mara Quist put it, the pier is safe.', 'indirect: Mara Quist'],
    ['Mara Quist let it be known that she would stay.', 'indirect: Mara Quist'],
    ['Mara Quist had let the guild know by letter that she would stay.', 'indirect: Mara Quist'],
    ['The pier will be sold, Kursblatt reports with reference to two members of the guild.', 'indirect: two members of the guild > Kursblatt'],
    ['Mara Quist said: "It works." Later that day Tom Fry contradicted her: "It never did."', 'direct: Mara Quist', 'direct: Tom Fry'],
    ['Mara Quist said: "It works."\n\nLater Tom Fry contradicted her: "It never did."\n\n"I tried," he said.', 'direct: Mara Quist', ...Array<string>(2).fill('direct: Tom Fry')],
    ['Officials told Kursblatt that it was late. One of them added that it was old.', 'indirect: Officials > Kursblatt', 'indirect: One of them > Kursblatt'],
  ],
  'titles before a name': [
    ['"No," Lisk Hospital Deputy Director of Emergency Care Lena Holm said.', 'direct: Lena Holm'],
    ['"No," Ganzverk Executive Vice President for Rolling Stock Lena Holm said.', 'direct: Lena Holm'],
    ['"No," said Lisk Bank Head of Digital Payments Ole Brandt.', 'direct: Ole Brandt'],
    ['Lisk Roads Authority Deputy Head for Safety Ines Falk told Kursblatt that it was safe.', 'indirect: Ines Falk > Kursblatt'],
    ['Norland Deputy Minister for Foreign Trade Ulla Berg warned that prices would rise.', 'indirect: Ulla Berg'],
  ],
  'media': [
    ['Mara Quist said on Radio Sund 2 that wages would not fall. "Never," she summed up.', 'indirect: Mara Quist > Radio Sund 2', 'direct: Mara Quist > Radio Sund 2'],
    ['Mara Quist said on the Arva 3 television channel that a boat had been seen.', 'indirect: Mara Quist > Arva 3'],
    ['Officials told the Lisk Street Journal that it was late. An aide told the LSJ that it was old.', 'indirect: Officials > Lisk Street Journal', 'indirect: An aide > Lisk Street Journal'],
    ['Lena Holm, Lisk Gazette: "It is thin. Who is going to sail?"', ...Array<string>(2).fill('direct: Lena Holm > Lisk Gazette')],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});

/** Headline and text → who says the headline. */
const HEADLINES: readonly (readonly [title: string, text: string, expected: string])[] = [
  [
    'Pier will hold, governor promises',
    'Governor Mara Quist said that the pier was old.',
    'indirect: Mara Quist',
  ],
  [
    'Pier will hold, says deputy minister',
    'The pier is old, Deputy Harbour Minister Tom Fry has said.',
    'indirect: Tom Fry',
  ],
  [
    'Pier will hold, Quist says',
    'Mara Quist told Kursblatt that it was late.',
    'indirect: Mara Quist > Kursblatt',
  ],
  ['Quist: Pier Will Close in May', 'Mara Quist said that the pier was old.', 'indirect: Mara Quist'],
  [
    'Mara Quist Says Pier Will Close in May',
    'The mayor, Mara Quist, said that the pier was old.',
    'indirect: Mara Quist',
  ],
  ['Pier Will Close in May, Quist Says', 'Mara Quist said that the pier was old.', 'indirect: Mara Quist'],
  ['Quist Sees Pier Close in May', 'Mara Quist said that the pier was old.', 'none'],
  ['Pier will hold, minister says', 'Nobody knows.', 'indirect: minister'],
  ['Bell must ring, says abbot', 'The bell is old, abbot Tom Fry has said.', 'indirect: Tom Fry'],
  [
    'Talks may resume, senior diplomat says',
    'Talks may resume, Deputy Minister Mara Quist said.\n\n“It is late,” the senior diplomat told reporters.',
    'indirect: Mara Quist',
  ],
  ['Guild urges members to wait', 'The ice is thin.', 'none'],
  ['What they said: keepers and guilds on the ferry', 'The ice is thin.', 'none'],
  [
    'Pier will not hold – coast guard',
    'The pier is old, the Norland Coast Guard said on X.',
    'indirect: the Norland Coast Guard',
  ],
  ['Pier will not hold – coast guard', 'Nobody knows.', 'indirect: coast guard'],
  [
    '“We will not wait”: harbour minister Quist resigns, guild picks another',
    'Mara Quist said that the pier was old.',
    'mixed: Mara Quist',
  ],
  [
    'Cat milk recalled in nine towns – Lisk Milk Board',
    'The Lisk Milk Board has closed a farm.',
    'indirect: Lisk Milk Board',
  ],
  ['Cat milk recalled in nine towns – Lisk Milk Board', 'A farm has been closed.', 'none'],
  [
    'Cat milk recalled in nine towns – Lisk Agency',
    'A farm has been closed, the Lisk Agency reports.',
    'none',
  ],
  ['Cat milk recalled over glass: police', 'A farm has been closed.', 'indirect: police'],
  ['Pier has to close: engineers', 'It is old.', 'indirect: engineers'],
  ['Job of the week: baker', 'It is old.', 'none'],
  ['“We will not wait”: ferry closes', 'Mara Quist said that the pier was old.', 'none'],
];

describe('a headline that names who says it', () => {
  it.each(HEADLINES)('%s', (title, text, expected) => {
    const [headline] = attribute(readArticle({ id: 'a', text: `${title}\n\n${text}\n` })).passages;
    expect(headline && lineOf(headline)).toBe(expected);
  });
});

describe('the source of a page', () => {
  it.each([
    ['Tidewater News', 'direct: Mara Quist'],
    ['Lisk Courier', 'direct: Mara Quist > Lisk Courier'],
  ])('is no medium of those whom it quotes where it published the page: %s', (source, expected) => {
    const text = `---\npublisher: Tidewater News\n---\n# Pier closes\n\nSource: ${source}\n\nThe pier is old.\n\n“It is late,” said Mara Quist.\n`;
    const { passages } = attribute(readArticle({ id: 'a', text }));
    expect(lineOf(passages.at(-1)!)).toBe(expected);
  });
});
