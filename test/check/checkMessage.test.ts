import { describe, expect, test } from '@jest/globals';
import { checkMessage, countUnread, MOST_SENTENCES } from '../../src/check/checkMessage.ts';
import type { Finding } from '../../src/check/finding.ts';
import { Library } from '../../src/library.ts';

const ARTICLE = `---
publisher: Coast Weekly
---
Ferry to stop in winter

The last ferry leaves Port Ellis on 4 November, the operator said. Buses will run twice a day instead.

“The ferry costs more than it earns in winter,” harbour master Dana Wren told The Harbour Post. “We cannot pay for empty boats.”

Mayor Omar Lund said that the council has not signed the contract with the bus company. The bridge cost 1,200 crowns in 1931.

Wren denied that the crew of the ferry will lose its work next year. The island has about 340 inhabitants.

Fares rise by 3.5 crowns in May, Wren said. Some 1,500 islanders signed a petition, she added.
`;

const library = Library.fromTexts([{ id: 'ferry', text: ARTICLE }], { semantic: false });
const check = (message: string) =>
  checkMessage(message, { ask: (text) => library.ask(text, { limit: 10 }), articles: library.articles });

/** Sentences that somebody might send, and what they are; the differences as "kind message/article". */
const HARD_CASES: readonly (readonly [message: string, verdict: Finding['verdict'], about?: string])[] = [
  // Word for word, however it is typed.
  ['The last ferry leaves Port Ellis on 4 November, the operator said.', 'exact'],
  ['THE LAST FERRY LEAVES PORT ELLIS ON 4 NOVEMBER', 'exact'],
  ['> **Buses will run twice a day instead**', 'exact'],
  ["“We can't pay for empty boats”", 'altered', "negation can't/cannot"],
  ['“We cannot pay for empty boats.”', 'exact'],
  ['The bridge cost 1200 crowns in 1931', 'exact'],
  // With what Discord puts into it.
  ['Buses will run twice a day instead. https://coast.example/a_b-c', 'exact'],
  ['https://coast.example/a\nBuses will run twice a day instead', 'exact'],
  ['Buses will run twice a day instead (<https://coast.example/a>).', 'exact'],
  ['Buses will run twice a day instead. [source](https://coast.example/a_(b))', 'exact'],
  ['Buses will run [twice a day](<https://coast.example> "Buses") instead.', 'exact'],
  ['<:smile:60000000000000001> Buses will run twice a day instead <a:bus:60000000000000001>.', 'exact'],
  ['Buses will run twice a day instead. :tada: :+1:', 'exact'],
  ['<@80000000000000001> <@&8> Buses will run twice a day instead\n<@!8> @everyone <#7>', 'exact'],
  ['Buses will run twice a day instead. <t:1795478400:D> </ask:60000000000000001>', 'exact'],
  [String.raw`Buses will run \*twice\* a day instead.`, 'exact'],
  ['The last ferry leaves Port Ellis at 4:30:15 November.', 'altered', 'number 4:30:15/4'],
  // Who said it is right, in whatever way it is said.
  ['The ferry costs more than it earns in winter, Wren said.', 'exact'],
  ['“The ferry costs more than it earns in winter” — Dana Wren', 'exact'],
  ['Dana Wren: “The ferry costs more than it earns in winter”', 'exact'],
  ['According to Dana Wren, the ferry costs more than it earns in winter.', 'exact'],
  ['according to Dana Wren the ferry costs more than it earns in winter', 'exact'],
  ['Dana Wren told The Harbour Post that the ferry costs more than it earns in winter.', 'exact'],
  ['The ferry costs more than it earns in winter, she said.', 'exact'],
  ['Some 1,500 islanders signed a petition, Dana Wren said', 'exact'],
  ['“We cannot pay for empty boats.”\n\n— Dana Wren, to The Harbour Post · Coast Weekly', 'exact'],
  ['“We cannot pay for empty boats.”\n— Dana Wren, harbour master', 'exact'],
  ['> The last ferry leaves Port Ellis on 4 November.\n\n— The operator · Coast Weekly', 'exact'],
  ['The last ferry leaves Port Ellis on 4 November. — The operator', 'exact'],
  ['- “We cannot pay for empty boats.”\n— Dana Wren', 'exact'],
  // With what is no word of the sentence around it.
  ['1. Buses will run twice a day instead.', 'exact'],
  ['2) The island has about 340 inhabitants', 'exact'],
  ['- 3. The island has about 340 inhabitants', 'exact'],
  ['fyi: buses will run twice a day instead', 'exact'],
  ['tbh: “We cannot pay for empty boats,” Dana Wren said.', 'exact'],
  ['tbh: “We cannot pay for empty boats,” Omar Lund said.', 'another speaker', 'Omar Lund'],
  ['Ferry to stop in winter | Coast Weekly', 'exact'],
  ['Buses will run twice a day instead (source: Coast Weekly).', 'exact'],
  ['Buses will run twice a day instead (source: the Coast Weekly, 4 May)', 'exact'],
  ['“We cannot pay for empty boats,” Dana Wren said. (Source: Coast Weekly)', 'exact'],
  ['“We cannot pay for empty boats,” Omar Lund said. Source: Coast Weekly.', 'another speaker', 'Omar Lund'],
  ['Buses will run three times a day instead (source: Coast Weekly).', 'altered', 'number three/twice'],
  ['The island has about 340 inhabitants, see this.', 'exact'],
  ['The island has about 340 inhabitants, see [here](https://coast.example).', 'exact'],
  ['Buses will run twice a day instead, see below', 'exact'],
  ['Buses will run twice a day instead – please read this!', 'exact'],
  ['The ferry costs more than it earns in winter, Wren said ([source](https://coast.example)).', 'exact'],
  ['The ferry costs more than it earns in winter, Lund said, see below.', 'another speaker', 'Lund'],
  ['The island has about 430 inhabitants, see this.', 'altered', 'number 430/340'],
  ['The island has about 340 inhabitants to see this.', 'altered', 'words see/'],
  // What looks the same and is one, or is wrong.
  [
    'Buses will run twice a day instead (source: The Inland Courier).',
    'another speaker',
    'The Inland Courier',
  ],
  ['Ferry to stop in winter | Inland Courier', 'another speaker', 'Inland Courier'],
  ['Buses will run twice a day instead. Source: Inland Courier.', 'another speaker', 'Inland Courier'],
  ['350 inhabitants: the island has about 340 inhabitants', 'altered', 'number 350/'],
  ['12 buses will run twice a day instead', 'altered', 'number 12/'],
  ['hoax: buses will run twice a day instead', 'altered', 'words hoax/'],
  // Nobody said it.
  ['“The ferry costs more than it earns in winter,” Dana Wren did not say.', 'altered', 'negation not/'],
  ['Dana Wren never said that the ferry costs more than it earns in winter.', 'altered', 'negation never/'],
  ['Dana Wren denied that the ferry costs more than it earns in winter.', 'altered', 'words denied/'],
  [
    'Dana Wren refused to say that the ferry costs more than it earns in winter.',
    'altered',
    'words refused/',
  ],
  ['Nobody said that the ferry costs more than it earns in winter.', 'altered', 'negation nobody/'],
  [
    'Dana Wren, who is not a captain, said that the ferry costs more than it earns in winter.',
    'altered',
    'words not,captain/',
  ],
  // Who is said to have said it held against it, or left it open.
  ['Dana Wren rejects that the ferry costs more than it earns in winter.', 'altered', 'words rejects/'],
  [
    'Wren dismissed claims that the ferry costs more than it earns in winter.',
    'altered',
    'words dismissed,claims/',
  ],
  ['Wren doubted that the ferry costs more than it earns in winter.', 'altered', 'words doubted/'],
  ['Wren hopes the ferry costs more than it earns in winter.', 'altered', 'words hopes/'],
  ['Wren denied: “We cannot pay for empty boats.”', 'altered', 'words wren,denied/'],
  ['“We cannot pay for empty boats,” Dana Wren denied.', 'altered', 'words denied/'],
  ['“We cannot pay for empty boats,” Dana Wren joked.', 'altered', 'words joked/'],
  // How it was said.
  ['“We cannot pay for empty boats,” Dana Wren told the crew.', 'altered', 'words crew/'],
  ['“We cannot pay for empty boats,” Dana Wren said in 1931.', 'altered', 'number 1931/'],
  ['“We cannot pay for empty boats,” said Dana Wren on Friday.', 'altered', 'name friday/'],
  ['Dana Wren, 87, said that the ferry costs more than it earns in winter.', 'altered', 'number 87/'],
  [
    'Dana Wren falsely claimed that the ferry costs more than it earns in winter.',
    'altered',
    'words falsely/',
  ],
  ['Wren said of the buses: “We cannot pay for empty boats.”', 'altered', 'words buses/'],
  ['“We cannot pay for empty boats,” said Dana Wren to The Harbour Post.', 'exact'],
  // A noun like a verb is none.
  ['The judge said: “We cannot pay for empty boats.”', 'another speaker', 'The judge'],
  ['The report claims that the ferry costs more than it earns in winter.', 'another speaker', 'The report'],
  // A first name and what somebody is must be right too.
  ['“We cannot pay for empty boats,” said Anna Wren.', 'another speaker', 'Anna Wren'],
  ['“We cannot pay for empty boats,” the harbour master said.', 'exact'],
  ['“We cannot pay for empty boats,” the harbour pilot said.', 'another speaker', 'the harbour pilot'],
  // A name above it, or in brackets behind it.
  ['Omar Lund:\n“We cannot pay for empty boats.”', 'another speaker', 'Omar Lund'],
  ['**Omar Lund**\n> “We cannot pay for empty boats.”', 'another speaker', 'Omar Lund'],
  ['“We cannot pay for empty boats.” (Omar Lund)', 'another speaker', 'Omar Lund'],
  ['Dana Wren\n“We cannot pay for empty boats.”', 'exact'],
  ['“We cannot pay for empty boats.” (Dana Wren)', 'exact'],
  ['“We cannot pay for empty boats.” (Update)', 'exact'],
  ['Omar Lund', 'not found'],
  // Signs.
  ['The island has about 340+ inhabitants.', 'altered', 'words +/'],
  ['The island has about <340 inhabitants.', 'altered', 'words </'],
  ['Wren denied that the crew of the ferry will lose its work next year.', 'exact'],
  // A label is nobody.
  ['Spoiler: The ferry costs more than it earns in winter!', 'exact'],
  ['Breaking News: The last ferry leaves Port Ellis on 4 November', 'exact'],
  // Somebody else.
  ['“We cannot pay for empty boats.”\n\n— Omar Lund · Coast Weekly', 'another speaker', 'Omar Lund'],
  ['“We cannot pay for empty boats.”\n\n— Dana Wren, to Reuters', 'another speaker', 'Reuters'],
  ['The last ferry leaves Port Ellis on 4 November.\n\n— Dana Wren', 'another speaker', 'Dana Wren'],
  ['The ferry costs more than it earns in winter, Omar Lund added.', 'another speaker', 'Omar Lund'],
  ['The ferry costs more than it earns in winter, added Omar Lund.', 'another speaker', 'Omar Lund'],
  ['“The ferry costs more than it earns in winter” — Omar Lund', 'another speaker', 'Omar Lund'],
  [
    'According to the mayor Omar Lund, the ferry costs more than it earns in winter.',
    'another speaker',
    'the mayor Omar Lund',
  ],
  ['Dana Lund said that the ferry costs more than it earns in winter.', 'another speaker', 'Dana Lund'],
  // Whom it was said to or of is not who said it.
  ['The ferry costs more than it earns in winter, Wren told Reuters.', 'altered', 'name reuters/'],
  ['“We cannot pay for empty boats,” Wren said of Lund.', 'altered', 'name lund/'],
  ['“We cannot pay for empty boats,” Lund said of Wren.', 'another speaker', 'Lund'],
  ['“We cannot pay for empty boats,” Judge Dana Wren told Lund.', 'altered', 'name lund/'],
  ['“We cannot pay for empty boats,” Judge Omar Lund told Wren.', 'another speaker', 'Judge Omar Lund'],
  ['Buses will run twice a day instead, Dana Wren announced.', 'another speaker', 'Dana Wren'],
  ['Buses will run twice a day instead, he said.', 'another speaker', 'he'],
  // Numbers.
  ['The last ferry leaves Port Ellis on 9 November.', 'altered', 'number 9/4'],
  ['The bridge cost 12,000 crowns in 1931.', 'altered', 'number 12000/1200'],
  ['Buses will run three times a day instead.', 'altered', 'number three/twice'],
  ['The island has about −340 inhabitants.', 'altered', 'number -340/340'],
  ['Fares rise by 35 crowns in May.', 'altered', 'number 35/3.5'],
  ['Fares rise by 3,5 crowns in May.', 'altered', 'number 3,5/3.5'],
  ['The bridge cost 12,00 crowns in 1931.', 'altered', 'number 12,00/1200'],
  ['The bridge cost 1,2 crowns in 1931.', 'altered', 'number 1,2/1200'],
  // A month, and what takes a claim back.
  ['Fares rise by 3.5 crowns', 'exact'],
  // Negation, added or taken away.
  ['The council has signed the contract with the bus company.', 'altered', 'negation /not'],
  ['The last ferry never leaves Port Ellis on 4 November.', 'altered', 'negation never/'],
  ['The crew of the ferry will lose its work next year.', 'altered', 'left out /denied'],
  // Names and other words.
  ['The last ferry leaves Port Wenn on 4 November.', 'altered', 'name wenn/ellis'],
  ['The last ferry leaves Port Ellis on 4 November and Omar Lund resigned.', 'altered', 'name omar,lund/'],
  ['The first ferry leaves Port Ellis on 4 November.', 'altered', 'number first/'],
  ['It is a lie: the last ferry leaves Port Ellis on 4 November.', 'altered', 'words lie/'],
  // Nothing like it.
  ['Hamlet was written by a baker from Ghent.', 'not found'],
  ['Omar Lund resigned yesterday.', 'not found'],
  ['November', 'not found'],
];

/** In what a sentence is altered, as "kind message/article", and who did not say it. */
const toldOf = (finding: Finding | undefined): string[] => [
  ...(finding?.differences ?? []).map(
    ({ kind, message, article }) => `${kind} ${message.join(',')}/${article.join(',')}`,
  ),
  ...(finding?.strangers ?? []),
];

describe('a sentence of a message', () => {
  const cases = HARD_CASES.map(([message, verdict, about = '']) => [message, verdict, about] as const);
  test.each(cases)('%j is %s', async (message, verdict, about) => {
    const findings = await check(message);
    expect(findings.map((finding) => finding.verdict)).toEqual([verdict]);
    const told = findings.flatMap(toldOf);
    expect(told.length > 0 ? told : ['']).toContain(about);
  });
});

test.each(['A', 'Ab', 'A ', 'A.’', 'Ab, ', '— A', '” — '])('many times %j takes no time', async (run) => {
  await expect(check(`${run.repeat(4000 / run.length)}!`)).resolves.toBeDefined();
});

/** What is told of a sentence that says much the same otherwise; nothing but "words" where nothing is worth telling. */
const TOLD_OTHERWISE: readonly (readonly [passage: string, message: string, told: readonly string[]])[] = [
  // What both have in another order is in it.
  [
    'Former nurse Edda Falk, 71, who had queued since five in Norrby, said she would not leave before noon.',
    'Edda Falk is a former nurse.',
    ['order former,nurse/former,nurse'],
  ],
  [
    'The shop at Lomma sells bread, salt and lamps.',
    'Lamps, salt and bread: the shop at Lomma sells all.',
    ['order lamps,salt,bread/lamps,salt,bread'],
  ],
  ['Cats follow dogs in Lomma.', 'Dogs follow cats in Lomma.', ['order follow,cats/follow,cats']],
  // Telling words are put side by side, and little ones are told only where nothing else is.
  [
    'The union’s Piet Maas said he had been helpless: “He’s been heard less often than the bells of the abbey.”',
    'Piet Maas called the abbot helpless.',
    ['words called,abbot/'],
  ],
  [
    'We paid our men on Friday for the work.',
    'We paid their men on Friday for the work.',
    ['words their/our'],
  ],
  [
    'We paid our men on Friday for the work.',
    'They paid their men on Monday for the work.',
    ['name monday/friday'],
  ],
  // A pronoun is no number, nor a name where a sentence begins with it.
  [
    'Mayor Ida Roos hopes to be forgiven one day by Lomma: “It’s no joke.”',
    'Mayor Ida Roos wants to be forgiven by Lomma.',
    ['words wants/hopes,day'],
  ],
  ['The town has one bus to the coast.', 'The town has three bus to the coast.', ['number three/one']],
  // Numbers are the same in figures and in words, and so are their units.
  ['The bank offered 5 per cent over three years.', 'The bank offered five percent over 3 years.', ['exact']],
  ['The bank offered 5% over three years.', 'The bank offered 5 per cent over three years.', ['exact']],
  ['Some 2.5 million birds left in two weeks.', 'Some 2,500,000 birds left in 2 weeks.', ['exact']],
  [
    'The bank offered 5 per cent over three years.',
    'The bank offered six percent over 3 years.',
    ['number six/5'],
  ],
  ['Twelve boats left the bay.', 'Eleven boats left the bay.', ['number eleven/twelve']],
  ['The bridge cost £41,000 in May.', 'The bridge cost 41,000 pounds in May.', ['exact']],
  [
    'It cost the town $3 million a year.',
    'It cost the town 4 million dollars a year.',
    ['number 4 million/3 million'],
  ],
  // Who said it is known without "that" too, and a further clause names nobody who said it.
  [
    '“The bridge needs new beams by May,” said Ida Roos, the mayor.',
    'Ida Roos said the bridge needs new beams by May.',
    ['exact'],
  ],
  [
    '“The bridge needs new beams by May,” said Ida Roos, the mayor.',
    'Piet Maas said the bridge needs new beams by May.',
    ['Piet Maas'],
  ],
  [
    'Ida Roos claims that the bridge was mended by bakers, which the town denies.',
    'Ida Roos says that the bridge was mended by bakers, but the town denies it.',
    ['words but,it/which'],
  ],
  // The opposite of wanting something is to rule it out.
  [
    'The minister ruled out a tax on boats in the bay.',
    'The minister wants a tax on boats in the bay.',
    ['opposite wants/ruled … out'],
  ],
  [
    'Lomma has not ruled out a tax on boats.',
    'Lomma rejected a tax on boats.',
    ['opposite rejected/not … ruled … out'],
  ],
  [
    'The minister ruled out a law to ban boats in the bay.',
    'The minister has banned boats in the bay.',
    ['opposite banned/ruled … ban'],
  ],
];

describe('a sentence that says it otherwise', () => {
  test.each(TOLD_OTHERWISE)('beside %j: %j', async (passage, message, told) => {
    const text = `News from the bay\n\n${passage} It rained.\n`;
    const bay = Library.fromTexts([{ id: 'bay', text }], { semantic: false });
    const findings = await checkMessage(message, { ask: (asked) => bay.ask(asked, { limit: 10 }) });
    const [finding] = findings;
    expect([...(finding?.verdict === 'exact' ? ['exact'] : []), ...toldOf(finding)]).toEqual(told);
  });
});

/** Sentences of which a word or two are quoted, or whose quotation is not their end. */
const REPORTED = `Toll on the pier

Mayor Ida Roos called the toll “unfair”. Engineer Piet Maas said the pier was “a wreck of timber” and would have to be closed. Baker Edda Falk said the fee was “safe”. Guide Lars Moen denied that the pier was “a gift to the gulls” and never paid.

Captain Siv Dahl said the lamps were “bright enough for all” if the oil lasts.
`;
const QUOTATIONS: readonly (readonly [message: string, told: readonly string[]])[] = [
  // The words in quotation marks are too few to look for; the sentence is not.
  ['Mayor Ida Roos called the toll “unfair”.', ['exact']],
  ['Ida Roos called the toll “unfair”.', ['exact']],
  ['Edda Falk said the fee was “safe”.', ['exact']],
  // Nor is it green for a word that stands in it.
  ['Piet Maas called the toll “unfair”.', ['name maas/', 'words piet/']],
  ['Edda Falk said the pier was “safe”.', ['words pier/fee']],
  ['Edda Falk said the fee was not “safe”.', ['negation not/']],
  // A further clause takes nothing back of what was quoted.
  ['Piet Maas said the pier was “a wreck of timber”.', ['exact']],
  ['“a wreck of timber”', ['exact']],
  ['“A wreck of timber,” said Piet Maas.', ['exact']],
  ['Engineer Maas said the pier was “a wreck of timber”.', ['exact']],
  ['Edda Falk said the pier was “a wreck of timber”.', ['Edda Falk']],
  // What is not the end of a quotation, or stands before it, does.
  ['The pier was “a gift to the gulls”.', ['left out /denied']],
  ['Siv Dahl said the lamps were “bright enough for all”.', ['left out /if']],
  ['Piet Maas said the pier was not “a wreck of timber”.', ['negation not/']],
];

/** What is written in another way, and is the same or is not. */
const OTHER_FORMS: readonly (readonly [message: string, told: readonly string[]])[] = [
  // Days in another order.
  ['The slip opens on June 14.', ['exact']],
  ['The slip opens on 14th June.', ['exact']],
  ['The slip opens on June 14th.', ['exact']],
  ['The slip opens on June 15.', ['number 15/14']],
  ['The slip opens on July 14.', ['name july/']],
  ['The team came 4th at the regatta.', ['words th/']],
  // Scores.
  ['Anker beat Brise 4:1 in the rain.', ['exact']],
  ['Anker beat Brise 1:4 in the rain.', ['order 4/4']],
  ['Anker beat Brise 4:10 in the rain.', ['number 4:10/4,1']],
  // Names without accents.
  ['“The slip is steep,” Cesar Lorene said.', ['exact']],
  ['“The slip is steep,” Cesar Lorena said.', ['Cesar Lorena']],
];

describe('a sentence in another form', () => {
  const text = `Slip to open

The slip opens on 14 June. Anker beat Brise 4-1 in the rain. The team came 4 at the regatta.

“The slip is steep,” said harbour master César Lorène.
`;
  const slip = Library.fromTexts([{ id: 'slip', text }], { semantic: false });
  test.each(OTHER_FORMS)('%j', async (message, told) => {
    const [finding] = await checkMessage(message, { ask: (asked) => slip.ask(asked, { limit: 10 }) });
    expect([...(finding?.verdict === 'exact' ? ['exact'] : []), ...toldOf(finding)]).toEqual(told);
  });
});

test('a day that a message adds to the headline is looked for below it', async () => {
  const text = `Old bakery shuts in Lomma

The old bakery in Lomma will shut for good on Tuesday, said baker Edda Falk.
`;
  const town = Library.fromTexts([{ id: 'town', text }], { semantic: false });
  const [finding] = await checkMessage('The old bakery shuts on Tuesday.', {
    ask: (asked) => town.ask(asked),
  });
  expect(finding?.verdict).toBe('altered');
  expect(finding?.match?.quote).toContain('on Tuesday');
  expect(toldOf(finding).join()).not.toContain('tuesday');
});

describe('a sentence that quotes some words', () => {
  const pier = Library.fromTexts([{ id: 'pier', text: REPORTED }], { semantic: false });
  test.each(QUOTATIONS)('%j', async (message, told) => {
    const [finding] = await checkMessage(message, { ask: (text) => pier.ask(text, { limit: 10 }) });
    expect([...(finding?.verdict === 'exact' ? ['exact'] : []), ...toldOf(finding)]).toEqual(told);
  });
});

/** The same in German: the language is that of the message. */
const GERMAN = Library.fromTexts(
  [
    {
      id: 'faehre',
      text: `---
language: de
---
Die Fähre fährt im Winter nicht mehr

„Die Fähre kostet im Winter mehr, als sie einbringt“, sagte Hafenmeisterin Anna Lehmann dem Hafenboten. Der Rat hat den Vertrag mit den Bussen nicht unterschrieben. Auf der Insel leben drei Lehrer, die mit der Fähre zur Schule fahren.
`,
    },
  ],
  { semantic: false },
);
const GERMAN_CASES: readonly (readonly [message: string, verdict: Finding['verdict'], about?: string])[] = [
  ['Die Fähre kostet im Winter mehr, als sie einbringt, sagte Anna Lehmann.', 'exact'],
  ['Anna Lehmann sagte, dass die Fähre im Winter nichts kostet und mehr einbringt.', 'altered'],
  ['„Die Fähre kostet im Winter mehr, als sie einbringt“, so Anna Lehmann.', 'exact'],
  ['Die Fähre kostet im Winter mehr, als sie einbringt, sagte Omar Lund.', 'another speaker', 'Omar Lund'],
  ['Die Fähre kostet im Winter mehr, als sie einbringt, laut Omar Lund.', 'another speaker', 'Omar Lund'],
  ['Der Rat hat den Vertrag mit den Bussen unterschrieben.', 'altered', 'negation /nicht'],
  ['Auf der Insel leben fünf Lehrer, die mit der Fähre zur Schule fahren.', 'altered', 'number fünf/drei'],
];

describe('a sentence of a German message', () => {
  const cases = GERMAN_CASES.map(([message, verdict, about = '']) => [message, verdict, about] as const);
  test.each(cases)('%j is %s', async (message, verdict, about) => {
    const [finding] = await checkMessage(message, { ask: (text) => GERMAN.ask(text, { limit: 10 }) });
    expect(finding?.verdict).toBe(verdict);
    expect([...toldOf(finding), '']).toContain(about);
  });
});

describe('a message of several sentences', () => {
  test('is judged sentence by sentence', async () => {
    const findings = await check(
      'The last ferry leaves Port Ellis on 4 November. Buses will run nine times a day instead! The mayor is a robot.\n- We cannot pay for empty boats, Omar Lund added.',
    );
    expect(findings.map(({ verdict }) => verdict)).toEqual([
      'exact',
      'altered',
      'not found',
      'another speaker',
    ]);
  });

  test.each([
    'News:\n- Buses will run twice a day instead\n- The island has about 340 inhabitants',
    '- Buses will run twice a day instead\n- The island has about 340 inhabitants',
    '– Buses will run twice a day instead\n– The island has about 340 inhabitants',
    'News:\n- Buses will run twice a day instead.\nThe island has about 340 inhabitants',
  ])('that is a list has its items as sentences, and no signature: %j', async (message) => {
    expect((await check(message)).map(({ verdict }) => verdict)).toEqual(['exact', 'exact']);
  });

  test('is not looked at beyond so many, and tells how many are left', async () => {
    const message = 'The island has about 340 inhabitants. '.repeat(MOST_SENTENCES + 3);
    expect(await check(message)).toHaveLength(MOST_SENTENCES);
    expect(countUnread(message)).toBe(3);
  });

  test.each(['False.', 'Nope.', '2030!', 'Wrong!'])(
    'hears a lone word that denies or counts: %j',
    async (word) => {
      const [first, second] = await check(`Buses will run twice a day instead. ${word}`);
      expect([first?.verdict, second?.verdict]).toEqual(['exact', 'not found']);
    },
  );

  test.each([
    'Buses will run twice a day instead. Source: Coast Weekly.',
    'Buses will run twice a day instead.\nSource: Coast Weekly',
  ])('has the source that it names with the sentence before: %j', async (message) => {
    expect((await check(message)).map(({ verdict }) => verdict)).toEqual(['exact']);
  });

  // Unless it is closed between them, the sentences of a quotation have one speaker.
  test.each([
    [
      'Lund: "The ferry costs more than it earns in winter. We cannot pay for empty boats."',
      ['another speaker', 'another speaker'],
    ],
    [
      'Wren: "The ferry costs more than it earns in winter. We cannot pay for empty boats."',
      ['exact', 'exact'],
    ],
    [
      '“The ferry costs more than it earns in winter. We cannot pay for empty boats,” Lund said.',
      ['another speaker', 'another speaker'],
    ],
    [
      '“The ferry costs more than it earns in winter. We cannot pay for empty boats,” Wren said.',
      ['exact', 'exact'],
    ],
    [
      'Lund said: “We cannot pay for empty boats. Some 1,500 islanders signed a petition. The ferry costs more than it earns in winter.”',
      ['another speaker', 'another speaker', 'another speaker'],
    ],
    [
      'Wren: "The ferry costs more than it earns in winter." The island has about 340 inhabitants.',
      ['exact', 'exact'],
    ],
    [
      'Lund: "The council has not signed the contract with the bus company." "We cannot pay for empty boats."',
      ['exact', 'another speaker'],
    ],
    [
      'Lund: “The council has not signed the contract with the bus company. We cannot pay for empty boats.',
      ['exact', 'exact'],
    ],
    ['“We cannot pay for empty boats”\n~ Omar Lund, 2024', ['another speaker']],
    ['“We cannot pay for empty boats”\n~ Dana Wren, 2024', ['exact']],
  ] as const)('shares the speaker of a quotation: %j', async (message, verdicts) => {
    expect((await check(message)).map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  test('leaves out a lone word, which claims nothing', async () => {
    expect(await check('look!! Buses will run twice a day instead.')).toHaveLength(1);
  });

  test.each(['', ' ', '?!', '**', '> ', '—'])('of no words, such as %j, is none', async (message) => {
    expect(await check(message)).toEqual([]);
  });

  test('that nobody said shows the passage that is about it, where the articles answer it', async () => {
    const answer = await library.ask('When does the last ferry depart?');
    const ask = (answered: boolean) => () => Promise.resolve({ ...answer, answered });
    const invented = 'A monorail will replace every boat next spring.';
    const [found] = await checkMessage(invented, { ask: ask(true) });
    expect(found).toMatchObject({ verdict: 'not found', match: answer.matches[0] });
    const [nothing] = await checkMessage(invented, { ask: ask(false) });
    expect(nothing).toMatchObject({ verdict: 'not found', match: null });
  });
});
