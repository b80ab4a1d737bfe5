import { describe, expect, test } from '@jest/globals';
import { askedFact } from '../../src/facts/askedFact.ts';
import { ARTICLE_QUESTIONS } from '../../src/language/en/search/articleQuestions.ts';

const ask = (question: string) => askedFact(question, ARTICLE_QUESTIONS)?.kind ?? null;

describe('a question about the article itself', () => {
  test.each(ARTICLE_QUESTIONS)('has an example that its rule understands: $example', ({ asks, example }) => {
    expect(ask(example)).toBe(asks);
  });

  test.each([
    ['whats this about', 'subject'],
    ['  WHAT IS THE ARTICLE ABOUT??', 'subject'],
    ['Can you tell me what this article is about?', 'subject'],
    ['TL;DR', 'subject'],
    ['give me a summary', 'subject'],
    ['Who’s the author?', 'author'],
    ['Who is this article by?', 'author'],
    ['Who is the author of this report?', 'author'],
    ['byline?', 'author'],
    ['by whom', 'author'],
    ['Who wrote the article about whale songs?', 'author'],
    ['Who wrote this review?', 'author'],
    ["Who's the reporter on this story?", 'author'],
    ['whats the name of the reporter', 'author'],
    ["the reporter's name", 'author'],
    ['What are the names of the authors?', 'author'],
    ["what's the journalist's name", 'author'],
    ['Whose article is this?', 'author'],
    ['Who is behind this article?', 'author'],
    ['who covered this', 'author'],
    ['written by whom?', 'author'],
    ['Who was this story reported by?', 'author'],
    ['which reporter covered this?', 'author'],
    ["which outlet's live blog is this", 'publisher'],
    ["Which paper's story is it?", 'publisher'],
    ['who is this published by?', 'publisher'],
    ['published by whom?', 'publisher'],
    ['What is your source?', 'publisher'],
    ['source for this article?', 'publisher'],
    ['which site did this come from', 'publisher'],
    ['where did you get this from?', 'publisher'],
    ["what's the name of the website", 'publisher'],
    ['what date is this from', 'published'],
    ['From which year is this article?', 'published'],
    ['what day was this posted', 'published'],
    ['how long ago was this written?', 'published'],
    ["what's the date on this article", 'published'],
    ['from when is this?', 'published'],
    ['which newspaper', 'publisher'],
    ['Source?', 'publisher'],
    ['Where does this story come from?', 'publisher'],
    ['who publishes it', 'publisher'],
    ['date?', 'published'],
    ['date of story', 'published'],
    ['When was the article last updated?', 'published'],
    ['is this recent?', 'published'],
    ['What newspaper is this from?', 'publisher'],
    ['where was it published', 'publisher'],
    ['When did this come out?', 'published'],
    ['date of the article', 'published'],
    ['Who took the photos?', 'picture'],
    ['Where does the photo come from?', 'picture'],
    ['Where can I find the original article?', 'address'],
  ])('%j asks for the %s', (question, kind) => {
    expect(ask(question)).toBe(kind);
  });

  test.each([
    'Who wrote the letter?',
    'Who is the author of the book?',
    'Who wrote the autopsy report?',
    'Which newspaper did she edit?',
    'What date did it close?',
    'By whom was he found?',
    'source of the river',
    'Who is the author of the report?',
    'When was the report published?',
    'Who published the figures?',
    'What is the war about?',
    'Who took the photo of the bridge?',
    'Where can I see the doctor?',
    'What is the address of the clinic?',
    'Who is behind this?',
    'Who is the reporter for the BBC?',
    "What is the reporter's brother called?",
    'What is the name of the mayor?',
    'whose dog is this',
    'Who covered the roof?',
    'What date is the match?',
    'What year is it set in?',
    'On what date was the bridge opened?',
    'How long ago was the strike?',
    'Whose report was it that they lost?',
    'Which paper did it appear to burn?',
    'What is the name of the newspaper that she founded?',
    'Where did you get the idea?',
    'Who is the source?',
    'What is the point of the summit?',
    'What is it?',
    'Who made it?',
    'How old is she?',
    '',
    '?',
  ])('%j is about what the article tells', (question) => {
    expect(ask(question)).toBeNull();
  });

  test('is looked for in no time among any number of signs', () => {
    const begun = performance.now();
    expect(ask(`Who wrote this ${'?'.repeat(100_000)} and why`)).toBeNull();
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
