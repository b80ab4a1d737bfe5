import { describe, expect, it } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';

const TITLE = 'Cable car stands still over the gorge';
const TOLD = [
  'The cable car stood still for nine hours on Sunday, its operator said.',
  'Forty people were brought down with ropes.',
  'The car has hung there since Sunday.',
];

const read = (...lines: readonly string[]): ReturnType<typeof readArticle> =>
  readArticle({ id: 'a', text: lines.join('\n') });

/** The sentences that are shown below the title. */
const shown = (...lines: readonly string[]): string[] => {
  const { passages, text } = read(...lines);
  return passages
    .filter(({ section }) => section !== 'title')
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '));
};

describe('a line below a headline', () => {
  it.each([
    ['With Mara Quist', 'Mara Quist', null],
    ['With Ann Lee and Jo Doe', 'Ann Lee and Jo Doe', null],
    ['With Agencies', null, null],
    ['With photographs by Ann Lee', null, null],
    ['Written by: Mara Quist', 'Mara Quist', null],
    ['Story by: Ann Lee and Jo Doe', 'Ann Lee and Jo Doe', null],
    ['Reviewed by: Ann Lee', null, null],
    ['Mara Quist (now) and Tom Fry (earlier)', 'Mara Quist and Tom Fry', null],
    ['23/04/2026 09:15 CET', null, '23/04/2026 09:15'],
    ['2026-06-04T10:15:00Z', null, '2026-06-04T10:15:00Z'],
    ['Published: 2026-06-04T10:15:00+02:00', null, '2026-06-04T10:15:00+02:00'],
    ['By Ann Lee (now), Tom Fry and Jo Doe (until 4pm)', 'Ann Lee, Tom Fry and Jo Doe', null],
    ['By: Ann Lee - Reporter / @annlee', 'Ann Lee', null],
    ['Feb 10, 2026 Updated 2 hrs ago', null, 'Feb 10, 2026'],
    ['3 May 2026 Updated today', null, '3 May 2026'],
    ['Ann Lee, Gorge Notebook, 2 December 2026', 'Ann Lee', '2 December 2026'],
    ['Ann Lee, Tom Fry, 2 December 2026', 'Ann Lee, Tom Fry', '2 December 2026'],
  ])('says who wrote it, and when: %s', (line, author, published) => {
    const article = read(TITLE, line, '', ...TOLD);
    expect(article).toMatchObject({ title: TITLE, author, published });
    expect(shown(TITLE, line, '', ...TOLD)).toEqual(TOLD);
  });

  it.each([
    ['The cable car nobody asked for', 'By Mina Sato', 'Mina Sato', null],
    ['What the operator got away with', '19 August 2026, 16:40', null, '19 August 2026, 16:40'],
    [
      'Cable car stops above the gorge, 23 unaccounted for',
      'Published: 19 August 2026',
      null,
      '19 August 2026',
    ],
    ['A gorge they live in', 'Mina Sato, Gorge Star', 'Mina Sato', null],
  ])('stands apart from a headline that ends in a preposition: %s, %s', (title, line, author, published) => {
    expect(read(title, line, '', ...TOLD)).toMatchObject({ title, author, published });
    expect(shown(title, line, ...TOLD)).toEqual(TOLD);
  });

  it.each([
    ['The cable car nobody asked for', 'in Lisk', 'The cable car nobody asked for in Lisk'],
    ['The operator of the car at', 'Upper Lisk', 'The operator of the car at Upper Lisk'],
  ])('goes on with one: %s, %s', (head, line, title) => {
    expect(read(head, line, '', ...TOLD).title).toBe(title);
  });

  it.each([
    [
      'The long goodbye of the old cable car',
      'It saved the gorge twice. Now nobody can wait to be rid of it',
    ],
    ['The long goodbye of the old cable car', 'Forty people in the air. Nine hours to wait for'],
  ])('stands below a standfirst of two sentences: %s, %s', (title, standfirst) => {
    const article = read('Gorge Weekly', title, standfirst, 'By Elias Brandt', '', ...TOLD);
    expect(article).toMatchObject({ title, author: 'Elias Brandt' });
  });

  it('stands below a headline of two sentences', () => {
    const title = 'They were promised a car. They got a rope';
    expect(read('Gorge Weekly', title, 'By Elias Brandt', '', ...TOLD).title).toBe(title);
    expect(read('Travel', title, 'By Elias Brandt', '', ...TOLD).title).toBe(title);
  });

  it('stands below an advertisement', () => {
    const article = read('Menu', 'ADVERTISEMENT', TITLE, 'By: Ann Lee - Reporter', '3 May 2026', '', ...TOLD);
    expect(article).toMatchObject({ title: TITLE, author: 'Ann Lee', published: '3 May 2026' });
  });
});

describe('a line above a headline', () => {
  it.each([
    ['The Lantern — Books, Stage & Screen', 'The Lantern'],
    ['Beacon | Film, Music & Books', 'Beacon'],
    ['Gorgewater — News, Sport and Weather', 'Gorgewater'],
  ])('has the name of the medium and its sections: %s', (line, publisher) => {
    for (const title of ["'The Bell' review – an opera that drowns in its own rain", TITLE])
      expect(read(line, title, 'Ann Lee', '3 May 2026', '', ...TOLD)).toMatchObject({ title, publisher });
  });

  it.each(['Lisk — Books & Boats', 'The quay — films, songs and boats', 'Salt — Music & War in Tarrow'])(
    'is the headline itself: %s',
    (title) => {
      expect(read(title, 'Ann Lee', '3 May 2026', '', ...TOLD).title).toBe(title);
    },
  );
});

describe('the heading of an entry of a live page', () => {
  const LIVE = 'Cable car live: forty people in the gorge';

  it.each([
    ['4:12pm', 'The operator digs in'],
    ['16:12 GMT', 'What the rescuers wait for'],
    ['4.12 p.m.', 'Where they all came from'],
  ])('stands between its hour and its text: %s %s', (hour, heading) => {
    expect(shown(LIVE, '', hour, heading, TOLD[0]!, '', '3:40pm', TOLD[1]!)).toEqual(TOLD.slice(0, 2));
  });

  it('is no sentence that goes on in the next line', () => {
    const broken = ['The operator says that the rope that broke in', 'the gorge was old.'];
    expect(shown(LIVE, '', '4:12pm', ...broken, '', '3:40pm', TOLD[1]!)).toEqual([broken.join(' '), TOLD[1]]);
  });
});

describe('what stands beside a text', () => {
  it.each([
    ['A cable car is pictured in this file image.'],
    ['Two cars are seen in this undated photo.'],
    ['Operator Ann Lee speaking in the gorge. [File, Lantern]'],
    ['Operator Ann Lee leaving the court. [Jo Doe, Gorge Star]'],
    ['Cars over the gorge in May. [File]'],
    ['Ann Lee photographed in Lisk by Suki Tan.'],
    ['Ann Lee photographed at home in Lisk this month.'],
    ['The rope, about 90 years old, lies below the car, Lisk, Nov. 9, 2025. (LRF Photo)'],
  ])('is a caption above it: %s', (line) => {
    expect(shown(TITLE, 'By Ann Lee', '', line, '', ...TOLD)).toEqual(TOLD);
    expect(shown(TITLE, 'By Ann Lee', '3 May 2026', line, '', ...TOLD)).toEqual(TOLD);
  });

  it.each([
    ['People wait for the car in the hall of the gorge.', 'Ann Lee / The Gorge Lantern'],
    ['Rescuers clear mud from a rope in Lisk on Monday.', 'Jo Doe/Gorge Star'],
  ])('is a caption with whose picture it is, below a date: %s', (line, credit) => {
    expect(shown(TITLE, 'By Ann Lee', '3 May 2026', line, credit, '', ...TOLD)).toEqual(TOLD);
    expect(shown(TITLE, 'By Ann Lee', '3 May 2026', line, credit, ...TOLD)).toEqual(TOLD);
  });

  it('is the same caption again, without its credit', () => {
    const line = 'The rope, about 90 years old, lies below the car, Lisk, Nov. 9, 2025.';
    expect(shown(TITLE, 'By Ann Lee', '', `${line} (LRF Photo)`, line, '', ...TOLD)).toEqual(TOLD);
  });

  it.each([
    ['The cars are seen as lost.'],
    ['She was photographed at home in Lisk this month.'],
    ['Suki Tan photographed in Lisk for thirty years.'],
    ['A car was pictured in the file of the case, and nobody could say why.'],
    ['The operator spoke in the gorge on Monday. [She has since resigned.]'],
  ])('is no caption: %s', (line) => {
    expect(shown(TITLE, 'By Ann Lee', '', line, '', ...TOLD).join(' ')).toContain(line.slice(0, 25));
  });

  it.each([
    ['Ann Lee is the author of "Salt and Rope". She lives in Lisk.', true],
    ['Tom Fry is a poet and the author of “Rope”. He lives in Lisk with two dogs.', true],
    ['Tom Fry is the author, most recently, of "Rope".', true],
    ['Tom Fry was the author of the plan, the council said.', false],
    ['The author of "Rope" lives in Lisk.', false],
  ])('tells of who wrote it, below: %s', (line, isNote) => {
    const note = 'This article appears in the Spring 2026 issue of Gorge Review.';
    expect(shown(TITLE, '', ...TOLD, '', line, note).length > TOLD.length).toBe(!isNote);
  });
});
