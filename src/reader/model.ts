import { judgePassage, type Logits } from './judgePassage.ts';
import { Network, type PieceText, type Rows } from './network.ts';
import { MOST_ROWS } from './places.ts';
import type { Reading, Vectors, Window } from './types.ts';
import { WeightsFile } from './weightsFile.ts';
import { withWholeWords } from './wholeWords.ts';
import { fitWindow, isJudged, MOST_QUESTION_PIECES, type Placed } from './window.ts';
import { cutIntoPieces, makeVocabulary, type Vocabulary, type WordPiece } from './wordPieces.ts';

/** Texts go through the network together until they have so many pieces; more would save no time. */
const BATCH_PIECES = 32;
/** Pieces before and after a text. */
const SIGNS = 2;

/** A linear function of a row to a few numbers. */
interface Head {
  readonly weight: Float32Array;
  readonly bias: Float32Array;
}

interface Heads {
  /** Start and end of an answer. */
  readonly span: Head;
  readonly passage: Head;
  readonly nothing: Head;
}

/** How many threads have a model, and which of them this is, from 0. */
export interface Sharing {
  readonly threads: number;
  readonly thread: number;
  /** The memory of the first; null for the first itself. */
  readonly memory: WebAssembly.Memory | null;
}

const ALONE: Sharing = { threads: 1, thread: 0, memory: null };

/** The model at work, in the thread that calls it. */
export class Model {
  readonly name: string;
  readonly dimensions: number;
  readonly #network: Network;
  readonly #vocabulary: Vocabulary;
  readonly #signs: { readonly begin: number; readonly separator: number };
  readonly #heads: Heads;
  readonly #mostPieces: number;

  /** Throws an Error of one line for a file that can't be used. */
  constructor(path: string, { threads, thread, memory }: Sharing = ALONE) {
    const file = new WeightsFile(path);
    try {
      const { config, special } = file;
      const pieces = file.vocabulary();
      const head = (name: string, count: number): Head => ({
        weight: file.floats(`${name}.weight`, count * config.width),
        bias: file.floats(`${name}.bias`, count),
      });
      this.#heads = { span: head('span', 2), passage: head('passage', 1), nothing: head('nothing', 1) };
      this.#network = new Network(file, pieces.length, threads, memory, thread);
      this.#vocabulary = makeVocabulary(pieces, special.unknown);
      this.#signs = special;
      this.#mostPieces = Math.min(config.positions, MOST_ROWS - BATCH_PIECES) - SIGNS;
      this.dimensions = config.width;
      this.name = `reader-${file.hash()}`;
    } finally {
      file.close();
    }
  }

  /** What further threads share. */
  get memory(): WebAssembly.Memory {
    return this.#network.memory;
  }

  /** One unit vector for each text, one after the other: the mean of the rows of its pieces, made as long as 1. */
  encode(texts: readonly string[]): Vectors {
    const vectors = new Float32Array(texts.length * this.dimensions);
    let batch: PieceText[] = [];
    let size = 0;
    let done = 0;
    texts.forEach((text, at) => {
      const { begin, separator } = this.#signs;
      const pieces = [begin, ...this.#cut(text, this.#mostPieces).map(({ number }) => number), separator];
      batch.push({ pieces, second: pieces.length });
      size += pieces.length;
      if (size < BATCH_PIECES && at + 1 < texts.length) return;
      this.#encodeBatch(batch, vectors.subarray(done * this.dimensions));
      done += batch.length;
      batch = [];
      size = 0;
    });
    return vectors;
  }

  /** Reads a question with each window. */
  read(question: string, windows: readonly Window[]): Reading[] {
    const { begin, separator } = this.#signs;
    const asked = this.#cut(question, MOST_QUESTION_PIECES).map(({ number }) => number);
    const head = [begin, ...asked, separator];
    return windows.map((window) => {
      const placed = fitWindow(window, asked.length, (passage, most) => this.#cut(passage, most));
      const body = placed.flatMap(({ pieces }) => pieces.map(({ number }) => number));
      const text = { pieces: [...head, ...body, separator], second: head.length };
      return this.#judge(window, placed, text);
    });
  }

  /** Judges the passages of a window that can be; rows of the others are not computed to the end. */
  #judge(window: Window, placed: readonly Placed[], text: PieceText): Reading {
    const reading: Reading[number][] = window.passages.map(() => null);
    const judged = placed.map((_, place) => isJudged(window, placed, place));
    const from = judged.indexOf(true);
    if (from < 0) return reading;
    const kept = placed.slice(from, judged.lastIndexOf(true) + 1);
    const start = text.second + piecesOf(placed.slice(0, from));
    const logits = this.#logits(text, { from: start, to: start + piecesOf(kept) });
    // Row 0 is that of the first piece of all.
    let first = 1;
    kept.forEach(({ pieces, passage }, place) => {
      if (judged[from + place]) {
        const judgement = judgePassage(logits, pieces, first);
        reading[passage] = judgement && withWholeWords(judgement, window.passages[passage]!);
      }
      first += pieces.length;
    });
    return reading;
  }

  #cut(text: string, most: number): WordPiece[] {
    return cutIntoPieces(text, this.#vocabulary, most);
  }

  #encodeBatch(batch: readonly PieceText[], target: Float32Array): void {
    const rows = this.#network.runToFind(batch);
    let start = 0;
    batch.forEach(({ pieces }, text) => {
      const vector = target.subarray(text * this.dimensions, (text + 1) * this.dimensions);
      for (let row = 0; row < pieces.length; row++, start += this.dimensions) {
        for (let at = 0; at < this.dimensions; at++) vector[at]! += rows[start + at]!;
      }
      scaleToUnit(vector);
    });
  }

  /** Logits of a text's first piece and of those that are wanted, one after the other. */
  #logits(text: PieceText, wanted: Rows): Logits {
    const rows = this.#network.runToRead(text, wanted);
    const { span, passage, nothing } = this.#heads;
    const each = (head: Head, output: number) =>
      Float32Array.from({ length: rows.length / this.dimensions }, (_, row) =>
        applyHead(head, output, rows, row),
      );
    return {
      start: each(span, 0),
      end: each(span, 1),
      passage: each(passage, 0),
      nothing: applyHead(nothing, 0, rows, 0),
    };
  }
}

function piecesOf(placed: readonly Placed[]): number {
  return placed.reduce((sum, { pieces }) => sum + pieces.length, 0);
}

function applyHead({ weight, bias }: Head, output: number, rows: Float32Array, row: number): number {
  const width = weight.length / bias.length;
  let sum = bias[output]!;
  for (let at = 0; at < width; at++) sum += weight[output * width + at]! * rows[row * width + at]!;
  return sum;
}

function scaleToUnit(vector: Float32Array): void {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value ** 2, 0)) || 1;
  for (let at = 0; at < vector.length; at++) vector[at]! /= length;
}
