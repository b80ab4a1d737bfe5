import { describe, expect, test } from '@jest/globals';
import { askedFacts } from '../../src/facts/askedFact.ts';
import {
  ARTICLE_QUESTIONS,
  BESIDE_QUESTIONS,
} from '../../src/language/en/search/questions/articleQuestions.ts';
import { languageOf } from '../../src/language/languages.ts';

const english = languageOf('en').search;
const askAll = (question: string) => askedFacts(question, english).map(({ kind }) => kind);
const ask = (question: string) => askAll(question)[0] ?? null;

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
    ['give me the main points', 'subject'],
    ['key facts?', 'subject'],
    ['takeaways from this article', 'subject'],
    ['sum it up', 'subject'],
    ['a short version', 'subject'],
    ['what happened here?', 'subject'],
    ["what's the story", 'subject'],
    ['who gets quoted here', 'quoted'],
    ['Which people are quoted in this article?', 'quoted'],
    ['whom does this article quote', 'quoted'],
    ["who's being quoted?", 'quoted'],
    ['whose words are these', 'quoted'],
    ['who are its sources', 'quoted'],
    ['who speaks in this piece', 'quoted'],
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
    ['how recent is it', 'published'],
    ['how old is this story?', 'published'],
    ['is the article old', 'published'],
    ['What newspaper is this from?', 'publisher'],
    ['where was it published', 'publisher'],
    ['When did this come out?', 'published'],
    ['date of the article', 'published'],
    ['who did the interview', 'author'],
    ['who led this interview?', 'author'],
    ['who interviewed him', 'author'],
    ['interviewer?', 'author'],
    ["what's the name of the interviewer", 'author'],
    ['who is asking the questions', 'author'],
    ['when was this press release published', 'published'],
    ['When was this statement issued?', 'published'],
    ['when was the news release sent out', 'published'],
    ['which date is this announcement from', 'published'],
    ['what is this announcement about', 'subject'],
    ['who put out this press release?', 'publisher'],
    ['who wrote the press release', 'author'],
    ['Who took the photos?', 'picture'],
    ['Where does the photo come from?', 'picture'],
    ['Where can I find the original article?', 'address'],
    ['where could I read the full thing', 'address'],
  ])('%j asks for the %s', (question, kind) => {
    expect(ask(question)).toBe(kind);
  });

  test.each(BESIDE_QUESTIONS)(
    'has a second half that is understood beside one: $example',
    ({ asks, example }) => {
      const other = asks === 'author' ? 'Who published this' : 'Who wrote this';
      expect(askAll(`${other}? ${example}`)).toEqual([asks === 'author' ? 'publisher' : 'author', asks]);
      expect(ask(example)).toBe(example === 'By whom?' ? 'author' : null);
    },
  );

  test.each([
    ['who wrote this and when', 'author published'],
    ['who wrote this, when?', 'author published'],
    ['Who wrote it? And when?', 'author published'],
    ['who wrote this article and on what date', 'author published'],
    ['who wrote this & where was it published', 'author publisher'],
    ['which paper is this and who wrote it', 'publisher author'],
    ['when and where was this published?', 'published publisher'],
    ['author and date', 'author published'],
    ['author, date, source?', 'author published publisher'],
    ['who wrote this, when and for which paper', 'author published publisher'],
    ['when was this written and by whom', 'published author'],
    ['who wrote this and what is it about', 'author subject'],
    ['who took the photo and who wrote the article', 'picture author'],
  ])('%j asks for several: %s', (question, kinds) => {
    expect(askAll(question).join(' ')).toBe(kinds);
  });

  test.each([
    'who wrote this and why',
    'who wrote the letter and when',
    'who and when?',
    'when and where',
    'What happened in this story, and when?',
    'Who took the photo and when?',
    'who won and by whom was it published',
    'who wrote this and what did she say',
    'date and time',
    'When did the ferry sink and where was it built?',
  ])('%j asks for more than the page tells', (question) => {
    expect(askAll(question)).toEqual([]);
  });

  test.each([
    'Who wrote the letter?',
    'Who is quoted on the plaque?',
    'Who was cited for speeding?',
    'Who speaks for the union?',
    'What are the main points of the plan?',
    'What happened on Monday?',
    'What happened to the horse?',
    'What is the story of the bell?',
    'Where can I read the plan?',
    'sources of the river',
    'Who interviewed the witnesses?',
    'Who did the interview on Monday?',
    'Who asked the question?',
    'Who made this statement?',
    'Who issued the statement to the court?',
    'When was that statement made?',
    'When was the statement issued?',
    'When was the film released?',
    'Who wrote the announcement?',
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
    'How old is it?',
    'how old is this',
    'and how old was it',
    'is it new?',
    '',
    '?',
  ])('%j is about what the article tells', (question) => {
    expect(ask(question)).toBeNull();
  });

  test('is looked for in no time among any number of signs', () => {
    const begun = performance.now();
    expect(ask(`Who wrote this ${'?'.repeat(100_000)} and why`)).toBeNull();
    expect(ask('who wrote this and when, '.repeat(10_000))).toBeNull();
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
