// The process in which growth.test.ts has texts read: what reading one and answering from it takes, in steps.
//
// V8 counts how often each function is entered, and each block in it; no load changes that. What V8's own functions do in
// one go it does not see: those that look at the whole of what they are called on count as so many steps here. What an
// expression does before it gives a letter up can't be counted; of those that are asked of a long text the time is taken.
import { Session } from 'node:inspector/promises';

/** What a text took. */
export interface Work {
  readonly steps: number;
  /** Milliseconds of the processor in all. */
  readonly time: number;
  /** The same of each regular expression, where it was asked of many letters. */
  readonly expressions: Readonly<Record<string, number>>;
}

/** From so many letters on it is taken how long an expression takes. */
const MANY = 500;
/** Milliseconds from which it is done once more, to take the processor's time of it. */
const MOMENT = 0.01;

let letters = 0;
/** Milliseconds of the processor by expression. */
let expressions = new Map<string, number>();

/** Milliseconds of the processor since the process began. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

type Steps = (on: Counted, result: unknown, given: readonly unknown[]) => number;

/** What has a length, as texts and arrays do. */
interface Counted {
  readonly length: number;
}

/** Has each call of a method count as many steps as `stepsOf` tells from what it was called on, what came out and what went in. */
function count(owner: object, names: readonly string[], stepsOf: Steps): void {
  for (const name of names) {
    const method: unknown = Reflect.get(owner, name);
    if (typeof method !== 'function') continue; // a newer Node has it
    const counted = function (this: Counted, ...given: unknown[]): unknown {
      const result: unknown = Reflect.apply(method, this, given);
      letters += stepsOf(this, result, given);
      return result;
    };
    Object.defineProperty(owner, name, { value: counted, writable: true, configurable: true });
  }
}

const isArray = (value: unknown): value is Counted => Array.isArray(value) || ArrayBuffer.isView(value);

const wholeOf: Steps = ({ length }) => length;
const resultOf: Steps = (_, result) => (typeof result === 'string' || isArray(result) ? result.length : 1);
/** From where a search begins to what it finds, or to the end. */
const onwards: Steps = ({ length }, found, [, from = 0]) =>
  Math.max(0, (Number(found) < 0 ? length : Number(found)) - Number(from)) + 1;
const backwards: Steps = ({ length }, found, [, from = length]) =>
  Math.max(0, Math.min(length, Number(from)) - Number(found)) + 1;

function countExpressions(): void {
  const { prototype } = RegExp;
  // oxlint-disable-next-line typescript/unbound-method -- it is called on each expression
  const { exec } = prototype;
  const ofBeginning = new Map<string, boolean>();
  /** Whether an expression can only hold where a text begins: V8 then looks no further. */
  const isOfBeginning = ({ source, multiline }: RegExp): boolean => {
    if (multiline || !source.startsWith('^')) return false;
    const signs = /\\.|\[(?:\\.|[^\]])*\]|[(|)]/gsu;
    let depth = 0;
    for (let found = exec.call(signs, source); found; found = exec.call(signs, source)) {
      if (found[0] === '|' && depth === 0) return false;
      if (found[0] === '(') depth += 1;
      if (found[0] === ')') depth -= 1;
    }
    return true;
  };
  // All that takes an expression (`test`, `replace`, `split`, …) calls `exec` when it is another than V8's own.
  const counted = function (this: RegExp, text: string): RegExpExecArray | null {
    const begin = this.global || this.sticky ? this.lastIndex : 0;
    const rest = text.length - begin;
    const { source, lastIndex } = this;
    const start = performance.now();
    const found = exec.call(this, text);
    if (rest >= MANY && performance.now() - start > MOMENT) {
      // The clock runs on while other programs have the processor, and asking for its time each time would take long.
      const end = this.lastIndex;
      this.lastIndex = lastIndex;
      const before = processorTime();
      exec.call(this, text);
      expressions.set(source, (expressions.get(source) ?? 0) + processorTime() - before);
      this.lastIndex = end;
    }
    if (!ofBeginning.has(source)) ofBeginning.set(source, isOfBeginning(this));
    if (found) letters += found.index - begin + found[0].length + 1;
    else letters += this.sticky || ofBeginning.get(source) ? 1 : rest + 1;
    return found;
  };
  Object.defineProperty(prototype, 'exec', { value: counted, writable: true, configurable: true });
}

function countBuiltins(): void {
  const { prototype: text } = String;
  const { prototype: list } = Array;
  const bytes: object = Reflect.getPrototypeOf(Uint8Array.prototype)!;
  for (const owner of [text, list, bytes]) {
    count(owner, ['indexOf'], onwards);
    count(owner, ['lastIndexOf'], backwards);
    count(owner, ['includes'], wholeOf);
  }
  // prettier-ignore
  count(text, ['split', 'replace', 'replaceAll', 'toLowerCase', 'toUpperCase', 'toLocaleLowerCase', 'toLocaleUpperCase',
    'normalize', 'localeCompare', 'isWellFormed', 'toWellFormed'], wholeOf);
  count(text, ['trim', 'trimStart', 'trimEnd'], (on, ...out) => on.length - resultOf(on, ...out) + 1);
  count(text, ['repeat', 'padStart', 'padEnd'], resultOf);
  for (const owner of [list, bytes]) {
    count(owner, ['join', 'reverse', 'fill', 'copyWithin', 'sort', 'toSorted', 'toString', 'set'], wholeOf);
    count(owner, ['slice', 'toReversed', 'with'], resultOf);
  }
  count(list, ['shift', 'unshift', 'splice'], wholeOf);
  count(list, ['concat', 'flat', 'toSpliced'], resultOf);
  count(Object, ['keys', 'values', 'entries'], resultOf);
  for (const iterator of [list.values(), new Set().values(), new Map().values(), ''[Symbol.iterator]()])
    count(Reflect.getPrototypeOf(iterator)!, ['next'], () => 1);
}

// What is let go when memory is short would be made again in the middle of some text.
Object.defineProperty(globalThis, 'WeakRef', {
  value: class {
    readonly deref: () => unknown;
    constructor(value: unknown) {
      this.deref = () => value;
    }
  },
});
countBuiltins();
countExpressions();
const session = new Session();
session.connect();
await session.post('Profiler.enable');
// Only what is loaded from now on is counted by its blocks.
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { KnowledgeError } = await import('../../src/errors.ts');
const { Library } = await import('../../src/library.ts');

/** How often the functions of the project and its libraries, and the blocks in them, were entered since it was last asked. */
async function entered(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let sum = 0;
  for (const { url, functions } of result) {
    if (!url.startsWith('file:') || url === import.meta.url) continue;
    for (const { ranges } of functions) for (const range of ranges) sum += range.count;
  }
  return sum;
}

async function workOf(text: string): Promise<Work> {
  letters = 0;
  expressions = new Map();
  const before = processorTime();
  try {
    const library = Library.fromTexts([{ id: 'a', text }], { semantic: false });
    await library.ask(`What did Ann Lee say? ${text.slice(0, 500)}`);
    library.sources();
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
  }
  const time = processorTime() - before;
  const counted = letters;
  return { steps: counted + (await entered()), time, expressions: Object.fromEntries(expressions) };
}

process.on('message', (text: string) => {
  void workOf(text).then((work) => process.send?.(work));
});
process.send?.('ready');
