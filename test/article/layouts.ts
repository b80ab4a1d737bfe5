/** An article with what may be shown of it, in order, and the lines that may not. */
interface LayoutCase {
  readonly name: string;
  readonly text: string;
  readonly title: string;
  readonly publisher?: string;
  readonly shown: readonly string[];
  readonly credits?: readonly string[];
}

/** Layouts that differ from those of the stories; whatever is not in `shown` is no passage. */
export const LAYOUTS: readonly LayoutCase[] = [
  {
    name: 'labels in other words, alone on a line or before text',
    title: 'Ferry firm hid broken engines, papers show – Harbour Post',
    text: `Ferry firm hid broken engines, papers show – Harbour Post

The ferry Anna Dorn in dry dock. Photo by Ole Brandt / Harbour Post

The ferry firm Norlink ran three ships with broken engines.

Source of the news: Harbour Post; a letter seen by the editors

Quote from the harbour master: "No ship leaves this port on one engine. Not again."

More details: The letter is dated 4 May. It names nine voyages.

Literally: "We were told to keep quiet."

Reaction of the ministry: The minister said the letter was false.

Previously:

- In 2019 a ferry ran aground off Lisk.
- In 2021 the firm was fined 2.5m crowns.

Read also: Ten ferries that never sailed

Join Harbour Post on Telegram!`,
    publisher: 'Harbour Post',
    credits: ['Ole Brandt / Harbour Post'],
    shown: [
      'Ferry firm hid broken engines, papers show – Harbour Post',
      'The ferry firm Norlink ran three ships with broken engines.',
      'No ship leaves this port on one engine.',
      'Not again.',
      'The letter is dated 4 May.',
      'It names nine voyages.',
      '"We were told to keep quiet."',
      'The minister said the letter was false.',
      'In 2019 a ferry ran aground off Lisk.',
      'In 2021 the firm was fined 2.5m crowns.',
    ],
  },
  {
    name: 'a web page with cookies, sharing, newsletter and related links',
    title: 'Mayor of Quill resigns after parrot scandal',
    text: `We use cookies to improve your experience. Accept all cookies

Home > News > Politics

Mayor of Quill resigns after parrot scandal

Ann-Marie Doyle
Political correspondent

5 March 2026, 14:05 GMT

Share this article

Image source, Getty Images

Image caption, The mayor's parrot outside the town hall

The mayor of Quill has resigned over a parrot that repeated secret prices.

"The bird was never in the room," Mayor Tom Petch said. He blamed his deputy.

Sign up for our Quill Briefing: get the best of our stories in your inbox every Friday.

The council meets on 9 March to choose a successor.

Related stories

Parrot seller opens second shop

Why birds talk

More on this story

Follow us on Yapper and Plinth.

Got a tip? Email our newsroom.`,
    credits: ['Getty Images'],
    shown: [
      'Mayor of Quill resigns after parrot scandal',
      'The mayor of Quill has resigned over a parrot that repeated secret prices.',
      '"The bird was never in the room," Mayor Tom Petch said.',
      'He blamed his deputy.',
      'The council meets on 9 March to choose a successor.',
    ],
  },
  {
    name: 'an agency story with a slug line, a dateline and credits',
    title: 'UPDATE 2-Glass maker Vitrel cuts 900 jobs',
    text: `UPDATE 2-Glass maker Vitrel cuts 900 jobs

* Shares down 4.5% in early trade
* Union calls strike for Nov. 30

By Jo Tarn and Lia Brook

OSMARK, Nov 24 (Norpress) - Vitrel will cut 900 jobs at its U.S. plants, the company said on Tuesday.

"We had no choice," Chief Executive R. J. Holt told reporters. "Gas costs US$9.20 a unit."

COLD FURNACES

The plant in St. Olin closes at 6 p.m. Friday.

(Reporting by Jo Tarn; Editing by Max Ude)

((jo.tarn@norpress.example; +00 555 0199))`,
    publisher: 'Norpress',
    shown: [
      'UPDATE 2-Glass maker Vitrel cuts 900 jobs',
      'Shares down 4.5% in early trade',
      'Union calls strike for Nov. 30',
      'Vitrel will cut 900 jobs at its U.S. plants, the company said on Tuesday.',
      '"We had no choice," Chief Executive R. J. Holt told reporters.',
      '"Gas costs US$9.20 a unit."',
      'The plant in St. Olin closes at 6 p.m. Friday.',
    ],
  },
  {
    name: 'an interview with Q and A',
    title: 'The woman who listens to glaciers',
    text: `The woman who listens to glaciers

By Sven Marr for Cold Front

Photography by Lena Ott

Ida Moen has recorded ice for twenty years. We met her in Brask.

Q: What does a glacier sound like?

A: Like a stomach. It growls, and then nothing for an hour.

Q: Do you ever sleep there?

A: Twice. I would not do it again.

It was too loud.

Q: Who pays for this?

A: Nobody. (laughs) I teach on Mondays.

This interview was condensed and translated.

Cold Front is published every two months. Subscribe at coldfront.example`,
    publisher: 'Cold Front',
    credits: ['Lena Ott'],
    shown: [
      'The woman who listens to glaciers',
      'Ida Moen has recorded ice for twenty years.',
      'We met her in Brask.',
      'Like a stomach.',
      'It growls, and then nothing for an hour.',
      'Twice.',
      'I would not do it again.',
      'It was too loud.',
      'Nobody.',
      'I teach on Mondays.',
    ],
  },
  {
    name: 'a transcript with names in capitals',
    title: 'Transcript: the last lighthouse keeper',
    text: `Transcript: the last lighthouse keeper

HANNA BECK: Good morning. When did you come to the island?

PER LUND: In 1971. There was one cow.

HANNA BECK: And how do you spend the evenings?

PER LUND: I read. I have read the tide tables of six decades.

[MUSIC]

HANNA BECK: Will somebody follow you?

PER LUND: A machine will.`,
    shown: [
      'Transcript: the last lighthouse keeper',
      'In 1971.',
      'There was one cow.',
      'I read.',
      'I have read the tide tables of six decades.',
      'A machine will.',
    ],
  },
  {
    name: 'a press release with numbered points and a contact',
    title: 'Oakfield Dairy opens oat milk plant in Lisk',
    text: `PRESS RELEASE

Oakfield Dairy opens oat milk plant in Lisk

Lisk, 3 June 2026 — Oakfield Dairy today opened a plant that makes 40 million litres of oat milk a year.

"Cows were our past," said Dr. Mina Falk, head of research at Oakfield Dairy.

What is new:

1. The plant runs on wind power.
2. Its water is used three times.
3. Nobody loses a job.

-ENDS-

Notes to editors: Photos can be downloaded from the press room.

About Oakfield Dairy

Oakfield Dairy was founded in 1921 and employs 300 people.

For further information, please contact: Press office, 0555 012 345, press@oakfield.example`,
    publisher: 'Oakfield Dairy',
    shown: [
      'Oakfield Dairy opens oat milk plant in Lisk',
      'Oakfield Dairy today opened a plant that makes 40 million litres of oat milk a year.',
      '"Cows were our past," said Dr. Mina Falk, head of research at Oakfield Dairy.',
      'The plant runs on wind power.',
      'Its water is used three times.',
      'Nobody loses a job.',
      'Oakfield Dairy was founded in 1921 and employs 300 people.',
    ],
  },
  {
    name: 'Markdown with bold labels, nested quotations and an editor’s note',
    title: 'Bees return to the station',
    text: `---
title: Bees return to the station
publisher: The Lisk Letter
---
# Bees return to the station

*By Noor Vale* | 12 May 2026

![Bees](bees.png)
*Bees on platform 4. (Photo: Noor Vale/The Lisk Letter)*

**Bees** have come back to [Lisk station](https://lisk.example), the *railway* said.

**Why it matters:** Trains had stopped for an hour.

**The numbers:**

- **40,000** bees live under platform 4.
- The queen is _three_ years old.

> They were here first.
>
> – Ola Rem, beekeeper

Commuters
---------

**"I like them,"** said Ida Moen.

***Editor's note:** This article was amended on 13 May to correct the platform.*

[Read more about bees](https://lisk.example/bees)`,
    publisher: 'The Lisk Letter',
    credits: ['Noor Vale/The Lisk Letter'],
    shown: [
      'Bees return to the station',
      '**Bees** have come back to [Lisk station](https://lisk.example), the *railway* said.',
      'Trains had stopped for an hour.',
      '**40,000** bees live under platform 4.',
      'The queen is _three_ years old.',
      'They were here first.',
      '**"I like them,"** said Ida Moen.',
    ],
  },
  {
    name: 'text wrapped by hand, with CRLF',
    title: 'Night trains come back',
    text: [
      'Night trains come back',
      '',
      'The railway will run night trains from Brask to Lisk again from Dec. 14, eleven',
      'years after the last one. Tickets cost 39 crowns, said the head of the railway, Dr.',
      'Kim Aster. The cars were built in 1988 and have new beds, which she tried out for',
      'herself.',
      '',
      'Not all are happy. The bus firm Hopp called the price "a joke that somebody else',
      'pays for". It has asked the court in',
      'Norhavn to stop the sale of tickets before the first train has left the station in',
      'winter.',
      '',
      'Advertisement',
      '',
      'Buy one mattress, get one free!',
      '',
      'Story continues below advertisement',
      '',
      'The first train is sold out.',
      '',
      '© 2026 Rail & Road Magazine. All rights reserved.',
    ].join('\r\n'),
    publisher: 'Rail & Road Magazine',
    shown: [
      'Night trains come back',
      'The railway will run night trains from Brask to Lisk again from Dec. 14, eleven\r\nyears after the last one.',
      'Tickets cost 39 crowns, said the head of the railway, Dr.\r\nKim Aster.',
      'The cars were built in 1988 and have new beds, which she tried out for\r\nherself.',
      'Not all are happy.',
      'The bus firm Hopp called the price "a joke that somebody else\r\npays for".',
      'It has asked the court in\r\nNorhavn to stop the sale of tickets before the first train has left the station in\r\nwinter.',
      'The first train is sold out.',
    ],
  },
  {
    name: 'a live page with times, a correction and an earlier version',
    title: 'Storm Greta: what we know',
    text: `LIVE

Storm Greta: what we know

Updated 12 minutes ago

Key points:

• Two bridges are closed
• Schools stay shut on Tuesday

Listen to this article · 4 min

The storm reached Lisk at 4 a.m. and tore the roof off the market hall.

WATCH: The roof flies over the river

Police asked people to follow the news on the radio.

Editor's Picks

Correction: An earlier version of this article gave a wrong time.

An earlier version of this article misstated the name of the hall.

This is a developing story and will be updated.

Contact the author at greta@storm.example`,
    shown: [
      'Storm Greta: what we know',
      'Two bridges are closed',
      'Schools stay shut on Tuesday',
      'The storm reached Lisk at 4 a.m. and tore the roof off the market hall.',
      'Police asked people to follow the news on the radio.',
    ],
  },
  {
    name: 'plain paragraphs that only mention photos, subscriptions, sources and advertisements',
    title: 'Magazine sold to its readers',
    text: `Magazine sold to its readers

The photo on the cover cost the magazine its editor.

Subscribers bought the title for one crown and now get a share of each advertisement sold.

"Follow the money," said the editor, Jana Rolf. "Support is not the same as a subscription."

A source said: the photo was taken by Ben Aster. Readers were asked to sign up for shares by May.

Order came first, and the newsletter was closed. You can still buy it in three kiosks.

By Friday, 3,000 readers had joined. Photographs by Ben Aster will hang in the hall.

The image shows a fish. Contact with the old owners has ended.`,
    shown: [
      'Magazine sold to its readers',
      'The photo on the cover cost the magazine its editor.',
      'Subscribers bought the title for one crown and now get a share of each advertisement sold.',
      '"Follow the money," said the editor, Jana Rolf.',
      '"Support is not the same as a subscription."',
      'A source said: the photo was taken by Ben Aster.',
      'Readers were asked to sign up for shares by May.',
      'Order came first, and the newsletter was closed.',
      'You can still buy it in three kiosks.',
      'By Friday, 3,000 readers had joined.',
      'Photographs by Ben Aster will hang in the hall.',
      'The image shows a fish.',
      'Contact with the old owners has ended.',
    ],
  },
  {
    name: 'a broadcaster’s page with credits, times and a tip line',
    title: 'School bell rang at night for a year, and nobody could stop it',
    text: `Exclusive

School bell rang at night for a year, and nobody could stop it

By Lena Ott and Bo Dean
KTV Osmark
Posted: Tue 3:15 PM, Mar 4, 2027
Updated: 2 hours ago

A bell at Osmark High rang every night. (KTV: Lena Ott)

OSMARK (KTV) — A school bell in Osmark rang every night at 3:12 for a year, the school board said Tuesday.

"I bought earplugs for the dog," neighbor Pam Reyes told KTV.

The fault lay in a clock from 1974, said Principal Joe Tarn, who has a Ph.D. in physics.

RELATED: Clock museum closes

"It's the U.S. Navy's time signal," he said. "We were never at sea."

What's next

The board votes on a new clock at 7 p.m. Monday.

Copyright 2027 KTV. All rights reserved.

Have a news tip? Send it to tips@ktv.example.`,
    publisher: 'KTV',
    credits: ['KTV: Lena Ott'],
    shown: [
      'School bell rang at night for a year, and nobody could stop it',
      'A school bell in Osmark rang every night at 3:12 for a year, the school board said Tuesday.',
      '"I bought earplugs for the dog," neighbor Pam Reyes told KTV.',
      'The fault lay in a clock from 1974, said Principal Joe Tarn, who has a Ph.D. in physics.',
      '"It\'s the U.S. Navy\'s time signal," he said.',
      '"We were never at sea."',
      'The board votes on a new clock at 7 p.m. Monday.',
    ],
  },
  {
    name: 'a press release from a wire, with key facts and contacts',
    title: 'Kelpworks launches seaweed straw',
    text: `NEWS RELEASE

For release on 4 June

Kelpworks launches seaweed straw

LISK--(BUSINESS WIRE)--Kelpworks, the maker of seaweed cups, today launched a straw that dissolves in soup within 3 hours.

“We drank 900 milkshakes to get here,” said Ida Moen, founder and CEO of Kelpworks.

Key facts

– The straw is 21 cm long.
– It costs 0.4 crowns.

“Turtles will not care, and that is the point,” said Prof. Bo Dean of the Sea Institute, who was not paid for the study.

About Kelpworks

Kelpworks has 12 employees and no plastic.

Contacts

Ida Moen
Kelpworks
ida@kelpworks.example`,
    publisher: 'Kelpworks',
    shown: [
      'Kelpworks launches seaweed straw',
      'Kelpworks, the maker of seaweed cups, today launched a straw that dissolves in soup within 3 hours.',
      '“We drank 900 milkshakes to get here,” said Ida Moen, founder and CEO of Kelpworks.',
      'The straw is 21 cm long.',
      'It costs 0.4 crowns.',
      '“Turtles will not care, and that is the point,” said Prof. Bo Dean of the Sea Institute, who was not paid for the study.',
      'Kelpworks has 12 employees and no plastic.',
    ],
  },
  {
    name: 'Markdown with a table, an update and lists of links',
    title: 'Lighthouse sold for one crown',
    text: `# Lighthouse sold for one crown

By **Sven Marr**, *Cold Front*

> **Update 3 p.m.:** The buyer has been named.

The lighthouse at Dray was sold for **one crown**, the state said.

| Year | Price |
|------|-------|
| 1998 | 40,000 |
| 2026 | 1 |

"It leaks," said the buyer, [Ida Moen](https://x.example).

### Further reading

- [Why lighthouses lean](https://x.example/lean)
- [Nine keepers](https://x.example/keepers)

---

*Sven Marr writes about the sea for Cold Front.*

*Sign up [here](https://x.example/news) for our newsletter.*`,
    publisher: 'Cold Front',
    shown: [
      'Lighthouse sold for one crown',
      'The buyer has been named.',
      'The lighthouse at Dray was sold for **one crown**, the state said.',
      '1998 | 40,000',
      '2026 | 1',
      '"It leaks," said the buyer, [Ida Moen](https://x.example).',
    ],
  },
  {
    name: 'a page copied with its menu, buttons and the outlet’s name',
    title: 'Ghost ferry had no captain',
    text: `Skip to content\r
Menu\r
Tidewater Weekly\r
\r
Ghost ferry had no captain\r
\r
Mara Quist\r
12 May 2026 • 3 min read\r
\r
Facebook  Twitter  WhatsApp\r
\r
The ferry Anna sailed for two\u00a0hours without a cap\u00adtain, the coast\r
guard said on Monday.\r
\r
Advertisement\r
\r
The captain, Mr.\u00a0Ole Brandt, had gone back for his sand\u00adwiches.\r
\r
"I left it running," he told the Tidewater Weekly.\r
\r
Like Comment Share\r
\r
❤ 210  💬 14\r
\r
Nobody was hurt.\r
\r
Recommended\r
\r
Seven ferries that float\r
\r
Tidewater Weekly © 2026`,
    publisher: 'Tidewater Weekly',
    shown: [
      'Ghost ferry had no captain',
      'The ferry Anna sailed for two\u00a0hours without a cap\u00adtain, the coast\r\nguard said on Monday.',
      'The captain, Mr.\u00a0Ole Brandt, had gone back for his sand\u00adwiches.',
      '"I left it running," he told the Tidewater Weekly.',
      'Nobody was hurt.',
    ],
  },
  {
    name: 'an interview whose questions are bold',
    title: 'Ten minutes with a chimney sweep',
    text: `Ten minutes with a chimney sweep

Sweeps bring luck, they say. Ole Brandt has 300 roofs.

**How did you start?**

My uncle fell off a roof. I caught him.

**Is it true that you bring luck?**

Not to my uncle. *(laughs)*

**What do people burn that they shouldn't?**

Letters. You'd be amazed, “mostly love letters”, as one lady told me.

*Interview: Ida Moen*

*This interview appeared in issue 4 of The Sooty Quarterly.*`,
    publisher: 'The Sooty Quarterly',
    shown: [
      'Ten minutes with a chimney sweep',
      'Sweeps bring luck, they say.',
      'Ole Brandt has 300 roofs.',
      'My uncle fell off a roof.',
      'I caught him.',
      'Not to my uncle.',
      'Letters.',
      "You'd be amazed, “mostly love letters”, as one lady told me.",
    ],
  },
  {
    name: 'a local report with its paper and comments',
    title: 'Library to lend out ladders',
    text: `Library to lend out ladders

Report by Kezia Thwaite
Published in the Marsh Messenger on 3 March

Lisk library will lend out ladders from May, councillors decided on Monday.

Cllr. Ray Hessle (Lab) said ladders were "books you can climb".

Cllr. Ann Lee (Con, Upper Lisk) asked: "Who pays when somebody falls?" Nobody answered.

The vote was 12 to 3. It is the first such scheme in the U.K., the council said.

Have something to say? Comment below.

Related topics: Libraries, Ladders`,
    publisher: 'Marsh Messenger',
    shown: [
      'Library to lend out ladders',
      'Lisk library will lend out ladders from May, councillors decided on Monday.',
      'Cllr. Ray Hessle (Lab) said ladders were "books you can climb".',
      'Cllr. Ann Lee (Con, Upper Lisk) asked: "Who pays when somebody falls?"',
      'Nobody answered.',
      'The vote was 12 to 3.',
      'It is the first such scheme in the U.K., the council said.',
    ],
  },
  {
    name: 'a talk with dashes and a note of its editor',
    title: 'A talk about ladders',
    text: `A talk about ladders

Ann Lee lends out ladders in Lisk.

— Who comes to you?

— Everybody does. I ask for a crown.

(The council asks for two crowns in its own house. – Ed.)

[Photo] The house of Ann Lee in Lisk

— And you never fell?

— Not once.

While citing materials on the Internet, links to the website ladders.example are mandatory.`,
    shown: [
      'A talk about ladders',
      'Ann Lee lends out ladders in Lisk.',
      'Everybody does.',
      'I ask for a crown.',
      'The council asks for two crowns in its own house.',
      'Not once.',
    ],
  },
];
