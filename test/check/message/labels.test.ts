import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const COACH = 'Lomma coach Ida Roos was glad. “They ran as if it were the last day,” Roos said.';
const BAKER = 'The bakery’s owner, Edda Falk, closed the door. “We have baked here since the war,” she said.';
const CHIEF = 'Chief executive Lars Moen left early. “The yard pays its men on time,” Moen told analysts.';
const LAWYER =
  'Defence lawyer Piet Maas spoke for an hour. “My client admits that he sank the boat,” Maas said.';
const JUDGE = 'Judge Siv Dahl told him off. “You have sunk a boat that was not yours,” Dahl said.';
const ABOUT =
  'Ida Roos said Siv Dahl, 19, would row on Sunday. “She has earned it, and she knows it well,” Roos said.';
const POST = 'The Bay Post reported that the yard would sell four boats.';
const PILOT = 'Harbour pilot Edda Falk told the court that the waves were too high for boats.';

/** Who is named or described before a quotation, in as many ways. */
const NAMED: readonly BesideCase[] = [
  [COACH, 'Lomma coach Ida Roos: “They ran as if it were the last day.”', ['exact']],
  [COACH, 'Lomma’s coach Roos: “They ran as if it were the last day.”', ['exact']],
  [COACH, 'Coach Ida Roos – “They ran as if it were the last day.”', ['exact']],
  [COACH, 'Ida Roos, Lomma coach: “They ran as if it were the last day.”', ['exact']],
  [COACH, 'The coach: “They ran as if it were the last day.”', ['exact']],
  [BAKER, 'The bakery’s owner, Edda Falk: “We have baked here since the war.”', ['exact']],
  [BAKER, 'The owner of the bakery, Edda Falk: “We have baked here since the war.”', ['exact']],
  [BAKER, 'Bakery owner Edda Falk: “We have baked here since the war.”', ['exact']],
  [CHIEF, 'CEO Lars Moen: “The yard pays its men on time.”', ['exact']],
  [CHIEF, 'The CEO says that “the yard pays its men on time”', ['exact']],
  [
    '“The yard pays its men on time,” CEO Lars Moen said.',
    'Chief executive Lars Moen: “The yard pays its men on time.”',
    ['exact'],
  ],
  [LAWYER, 'Defence lawyer Piet Maas: “My client admits that he sank the boat.”', ['exact']],
  [LAWYER, 'The lawyer: “My client admits that he sank the boat.”', ['exact']],
  [
    '“My client sank no boat at all,” said Moen’s lawyer, Piet Maas.',
    'Moen’s lawyer: “My client sank no boat at all.”',
    ['exact'],
  ],
  [JUDGE, 'As the judge put it: “You have sunk a boat that was not yours.”', ['exact']],
  [JUDGE, 'In her own words: “You have sunk a boat that was not yours.”', ['exact']],
  [JUDGE, 'In the words of Judge Dahl: “You have sunk a boat that was not yours.”', ['exact']],
  [JUDGE, 'In Dahl’s words, “You have sunk a boat that was not yours.”', ['exact']],
  [POST, 'Per the Bay Post, the yard would sell four boats.', ['exact']],
  [POST, 'via The Bay Post: the yard would sell four boats', ['exact']],
  // Whom or what it is about, as the article has it.
  [ABOUT, 'Roos on Dahl: “She has earned it, and she knows it well.”', ['exact']],
  [ABOUT, '“She has earned it, and she knows it well” — Ida Roos on Siv Dahl', ['exact']],
  [ABOUT, '“She has earned it, and she knows it well” (Roos about Dahl)', ['exact']],
  [PILOT, 'On the waves, Edda Falk said they “were too high for boats”', ['exact']],
  [ABOUT, 'Speaking on Sunday, Roos said: “She has earned it, and she knows it well.”', ['exact']],
  // Nobody.
  [COACH, 'A: “They ran as if it were the last day.”', ['exact']],
];

const OTHERS: readonly BesideCase[] = [
  [COACH, 'Lomma coach Piet Maas: “They ran as if it were the last day.”', ['Lomma coach Piet Maas']],
  [COACH, 'Norrby coach Ida Roos: “They ran as if it were the last day.”', ['words norrby/']],
  [COACH, 'Convicted thief Ida Roos: “They ran as if it were the last day.”', ['words thief/']],
  [COACH, 'Fake news Ida Roos: “They ran as if it were the last day.”', ['name ida/; words fake,news/']],
  [COACH, 'So she lied, Ida Roos: “They ran as if it were the last day.”', ['name ida/; words lied/']],
  [COACH, 'Ida Roos never said: “They ran as if it were the last day.”', ['negation never/; words ida/']],
  [COACH, 'The referee: “They ran as if it were the last day.”', ['The referee']],
  [COACH, 'Piet Maas – “They ran as if it were the last day.”', ['Piet Maas']],
  [COACH, 'Lomma coach Ida Roos: “They ran as if it were the first day.”', ['number first/; words /last']],
  [CHIEF, 'The CFO: “The yard pays its men on time.”', ['The CFO']],
  [CHIEF, 'CFO Lars Moen: “The yard pays its men on time.”', ['words cfo/']],
  // Whose lawyer he is, the article does not say.
  [LAWYER, 'Dahl’s lawyer: “My client admits that he sank the boat.”', ["name dahl's/"]],
  [LAWYER, 'Dahl’s doctor: “My client admits that he sank the boat.”', ["name dahl's/; Dahl’s doctor"]],
  [JUDGE, 'As the mayor put it: “You have sunk a boat that was not yours.”', ['the mayor']],
  [JUDGE, 'In the words of Piet Maas: “You have sunk a boat that was not yours.”', ['Piet Maas']],
  [POST, 'Per the Inland Courier, the yard would sell four boats.', ['the Inland Courier']],
  [POST, 'Per head the yard would sell four boats.', ['words per,head/']],
  [ABOUT, 'Roos on Maas: “She has earned it, and she knows it well.”', ['words maas/']],
  [ABOUT, '“She has earned it, and she knows it well” — Ida Roos on Piet Maas', ['words piet,maas/']],
  [ABOUT, '“She has earned it, and she knows it well” — Siv Dahl on Ida Roos', ['Siv Dahl']],
  [PILOT, 'On the taxes, Edda Falk said they “were too high for boats”', ['words taxes/']],
];

/** What says when and where, and names nobody. */
const NOBODY: readonly string[] = [
  'Speaking in Lomma: “They ran as if it were the last day.”',
  'Speaking on rowing: “They ran as if it were the last day.”',
  'More on Roos: “They ran as if it were the last day.”',
  'Back in Lomma: “They ran as if it were the last day.”',
];

describe('who stands before a quotation', () => {
  test.each(NAMED)('is known in each form, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(OTHERS)('is told where it is wrong, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(NOBODY)('is nobody of whom something is only told: %j', async (message) => {
    const [told = ''] = await toldBeside(COACH, message);
    expect(told).not.toBe('exact');
    expect(told).not.toMatch(/(?:^|; )(?:Speaking|More|Back)/u);
  });
});
