import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { fitWindow, isJudged, MOST_PIECES } from '../../src/reader/window.ts';

/** Each character is a piece. */
const cut = (passage: string, most: number) =>
  Array.from(passage.slice(0, most), (_, at) => ({ number: 0, start: at, end: at + 1 }));

/** Places of the passages of so many pieces that are read, beside a question that leaves so much room. */
function placesOf(lengths: readonly number[], at: number, room: number): number[] {
  const passages = lengths.map((length) => 'x'.repeat(length));
  return fitWindow({ passages, at }, MOST_PIECES - 3 - room, cut).map(({ passage }) => passage);
}

describe('fitWindow', () => {
  it.each([
    { lengths: [10, 10, 10], at: 1, room: 30, places: [0, 1, 2] },
    // Before and after in turn.
    { lengths: [10, 10, 10, 10, 10], at: 2, room: 40, places: [0, 1, 2, 3] },
    { lengths: [10, 10, 10], at: 1, room: 29, places: [0, 1] },
    // A neighbour that is too long ends its side, and the other side goes on.
    { lengths: [5, 30, 10, 5, 5, 5], at: 2, room: 25, places: [2, 3, 4, 5] },
    { lengths: [5, 5, 10, 30, 1], at: 2, room: 20, places: [0, 1, 2] },
    { lengths: [10, 10, 10], at: 0, room: 25, places: [0, 1] },
    { lengths: [10], at: 0, room: 80, places: [0] },
    // One that is not there reads nothing.
    { lengths: [10, 10], at: 2, room: 80, places: [] },
    { lengths: [], at: 0, room: 80, places: [] },
    // One without words takes no room.
    { lengths: [10, 0, 10], at: 1, room: 20, places: [0, 1, 2] },
  ])('of passages of $lengths pieces it reads $places around $at, where $room have room', (row) => {
    expect(placesOf(row.lengths, row.at, row.room)).toEqual(row.places);
  });

  it('cuts the passage that matters where it is too long alone', () => {
    const [only, ...others] = fitWindow({ passages: ['a', 'x'.repeat(200), 'b'], at: 1 }, 10, cut);
    expect(only!.pieces).toHaveLength(MOST_PIECES - 13);
    expect(others).toEqual([]);
  });

  it('takes consecutive whole passages and never more pieces than there is room for', () => {
    const texts = fc.array(
      fc.nat(60).map((length) => 'x'.repeat(length)),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(texts, fc.nat(11), fc.nat(40), (passages, place, asked) => {
        const at = place % passages.length;
        const placed = fitWindow({ passages, at }, asked, cut);
        const places = placed.map(({ passage }) => passage);
        expect(places).toEqual(places.map((_, index) => places[0]! + index));
        expect(places).toContain(at);
        const used = placed.reduce((sum, { pieces }) => sum + pieces.length, 0);
        expect(used).toBeLessThanOrEqual(MOST_PIECES - 3 - asked);
        const whole = placed.filter(({ passage }) => passage !== at);
        expect(whole.map(({ pieces }) => pieces.length)).toEqual(
          whole.map(({ passage }) => passages[passage]!.length),
        );
      }),
    );
  });
});

describe('isJudged', () => {
  it.each([
    // Of [0, 1, 2, 3] those at the window's ends have all their neighbours there are.
    { lengths: [10, 10, 10, 10], at: 1, room: 40, judged: [0, 1, 2, 3] },
    { lengths: [10, 10, 10, 10, 10], at: 2, room: 30, judged: [2] },
    { lengths: [10, 10, 10, 10, 10], at: 2, room: 40, judged: [0, 1, 2] },
    { lengths: [10, 10, 10, 10, 10, 10, 10], at: 3, room: 50, judged: [2, 3, 4] },
    { lengths: [10, 50, 10], at: 1, room: 50, judged: [1] },
    // What has no words was not seen.
    { lengths: [10, 0, 10, 10, 10], at: 2, room: 30, judged: [1, 2] },
    { lengths: [10, 10], at: 2, room: 80, judged: [] },
  ])('judges $judged of passages of $lengths pieces around $at, where $room have room', (row) => {
    const window = { passages: row.lengths.map((length) => 'x'.repeat(length)), at: row.at };
    const placed = fitWindow(window, MOST_PIECES - 3 - row.room, cut);
    const judged = placed.filter((_, place) => isJudged(window, placed, place));
    expect(judged.map(({ passage }) => passage)).toEqual(row.judged);
  });
});
