import { isMap, isScalar, isSeq } from 'yaml';
import { KnowledgeError } from '../errors.ts';
import { together } from '../knowledge/severalFaults.ts';
import { positionOf } from '../text/position.ts';
import { tagOf } from '../language/tagOf.ts';
import type { ArticleFacts, GoldenQuestion } from '../types.ts';
import { readGoldenQuestions } from './goldenQuestions.ts';
import { KEYS, parseYaml } from './parseYaml.ts';
import { isEmpty, offsetOf, scalarText } from './yamlNodes.ts';

/** What the front matter says of an article, and where the article itself begins. */
export interface FrontMatter extends Omit<ArticleFacts, 'id' | 'title' | 'language'> {
  readonly title: string | null;
  /** BCP 47 tag, null where the front matter does not say. */
  readonly language: string | null;
  /** What the article must answer. */
  readonly questions: readonly GoldenQuestion[];
  /** Offset of the first character after the front matter. */
  readonly bodyStart: number;
  /** Keys that mean nothing here, with their offsets. */
  readonly unknown: readonly { readonly key: string; readonly offset: number }[];
}

const NONE: FrontMatter = {
  title: null,
  publisher: null,
  url: null,
  published: null,
  author: null,
  language: null,
  aliases: [],
  questions: [],
  bodyStart: 0,
  unknown: [],
};

/** `---`, what is between, and `---` or `...`, each on a line of its own, with nothing before but space. */
const FENCE = /^\s*---[ \t]*(?:\r?\n|\r)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;
/** Front matter is a few lines; anything larger is an article that begins with a rule. */
const LARGEST = 64 * 1024;

/**
 * Reads the YAML front matter of an article's text.
 *
 * Throws a KnowledgeError with line and column for YAML that is broken, or for known keys whose values have a wrong type: of
 * the first one, with the places of the others in its reason.
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const opening = FENCE.exec(text)?.[0].length;
  if (opening === undefined) return NONE;
  const inside = text.slice(opening, opening + LARGEST);
  const closing = CLOSING.exec(inside);
  const fail = (offset: number, message: string): never => {
    const { line, column } = positionOf(text, offset);
    throw new KnowledgeError(file, line, column, message);
  };
  if (!closing) {
    // A rule above an article is fine; keys without an end are a slip.
    return /^\w+:/.test(inside) ? fail(0, 'front matter never ends; close it with a line ---') : NONE;
  }
  // To the parser a carriage return alone ends no line.
  const yaml = inside.slice(0, closing.index).replace(/\r(?!\n)/g, '\n');
  const failInside = (offset: number, message: string): never => fail(opening + offset, message);
  const { contents } = parseYaml(yaml, failInside);
  if (contents === null) return { ...NONE, bodyStart: opening + closing.index + closing[0].length };
  if (!isMap(contents)) return NONE;
  const values = new Map<string, unknown>();
  const unknown: { key: string; offset: number }[] = [];
  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (KEYS.has(name)) values.set(name, value);
    else unknown.push({ key: name, offset: opening + offsetOf(key) });
  }
  const textOf = (key: string, example: string): string | null => {
    const node = values.get(key);
    if (!node || isEmpty(node)) return null;
    const words = scalarText(node);
    if (words === null) failInside(offsetOf(node), `${key} must be text, such as ${key}: ${example}`);
    return inOneLine(words ?? '') || null;
  };
  const urlOf = (): string | null => {
    const url = textOf('url', 'https://example.org/story');
    if (url === null || /^https?:\/\//i.test(url)) return url;
    return failInside(
      offsetOf(values.get('url')),
      'url must be a web address, such as url: https://example.org/story',
    );
  };
  const languageOf = (): string | null => {
    const named = textOf('language', 'en');
    const tag = named === null ? null : tagOf(named);
    if (named === null || tag !== null) return tag;
    return failInside(
      offsetOf(values.get('language')),
      'language must be a language tag, such as language: en',
    );
  };
  const faults: KnowledgeError[] = [];
  const read = <Value>(one: () => Value, otherwise: Value): Value => {
    try {
      return one();
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      faults.push(error);
      return otherwise;
    }
  };
  const facts = {
    title: read(() => textOf('title', '"Ice road stays closed"'), null),
    publisher: read(() => textOf('publisher', 'Morning Docket'), null),
    url: read(urlOf, null),
    published: read(() => textOf('published', '2026-11-24'), null),
    author: read(() => authorOf(values.get('author')) ?? textOf('author', 'Mara Quist'), null),
    language: read(languageOf, null),
    aliases: read(() => aliasesOf(values.get('aliases'), failInside), []),
    questions: read(
      () =>
        readGoldenQuestions(values.get('questions'), opening, {
          fail: failInside,
          note: (key, offset) => unknown.push({ key, offset: opening + offset }),
        }),
      [],
    ),
  };
  if (faults.length > 0) throw together(faults);
  return { ...facts, bodyStart: opening + closing.index + closing[0].length, unknown };
}

/** A list of authors is read as one line of text. */
function authorOf(node: unknown): string | null {
  if (!isSeq(node)) return null;
  const names = node.items.map((item) => scalarText(item));
  if (!names.every((name) => name !== null)) return null;
  return names.map(inOneLine).filter(Boolean).join(', ') || null;
}

function aliasesOf(node: unknown, fail: (offset: number, message: string) => never): string[][] {
  const refuse = (at: unknown): never =>
    fail(offsetOf(at), 'aliases must be lists of names for the same thing, such as - [China, Beijing, PRC]');
  if (!node || isEmpty(node)) return [];
  if (!isSeq(node)) return refuse(node);
  return node.items.map((group) => {
    if (!isSeq(group)) return refuse(group);
    return group.items.map((name) => inOneLine(scalarText(name) ?? refuse(name))).filter(Boolean);
  });
}

/** A value may be written in several lines, or be nothing but space. */
function inOneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
