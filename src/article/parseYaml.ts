import { isMap, Lexer, parseDocument, type Document } from 'yaml';

/** Keys that mean something in front matter. */
export const KEYS: ReadonlySet<string> = new Set([
  'title',
  'publisher',
  'url',
  'published',
  'author',
  'language',
  'aliases',
  'questions',
]);

/**
 * Reads YAML that may be front matter; text between two rules, which has no keys, is read as one scalar.
 *
 * Calls `fail` with the place of what is broken.
 */
export function parseYaml(yaml: string, fail: (offset: number, message: string) => never): Document {
  const deep = firstTooDeep(yaml);
  if (deep >= 0) fail(deep, 'front matter is nested too deeply');
  const document = parseDocument(yaml, { prettyErrors: false });
  const fault = findFault(yaml, document);
  return fault ? fail(fault.offset, `front matter is broken: ${fault.says}`) : document;
}

/** What is broken, where, and what it means to whoever wrote the file. */
interface Fault {
  readonly offset: number;
  readonly says: string;
}

/** `title:Ice`, which is a key to a person, and text to YAML. */
const UNSPACED = new RegExp(`^(${[...KEYS].join('|')}):(?=\\S)`, 'm');

function findFault(yaml: string, { contents, errors: [error] }: Document): Fault | null {
  if (!error && isMap(contents)) return null;
  const unspaced = UNSPACED.exec(yaml);
  if (unspaced) return { offset: unspaced.index, says: `put a space after the colon of "${unspaced[1]}"` };
  if (!error) return null;
  const unclosed = firstUnclosed(yaml);
  if (unclosed >= 0) return { offset: unclosed, says: 'a closing bracket is missing; this one never closes' };
  return { offset: error.pos[0], says: FAULTS[error.code] ?? UNCLEAR };
}

/** What the parser's codes mean to whoever wrote the file. https://eemeli.org/yaml/#errors */
const FAULTS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'a line begins further left or right than its neighbours; keys begin at the margin',
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon in it must stand in quotation marks',
  DUPLICATE_KEY: 'keys must be unique, and this one stands there twice',
  MISSING_CHAR:
    'a sign is missing here: a closing bracket or quotation mark, a comma, or a colon behind a key',
  MULTILINE_IMPLICIT_KEY: 'a line without a colon; every line is a key, a colon and a value',
  TAB_AS_INDENT: 'a tab at the beginning of a line; use spaces',
};
const UNCLEAR = 'this is no key, colon and value; put a value with special signs into quotation marks';

/** Lists in lists in lists: the parser calls itself for each, and a stack that overflows there ends the process. */
const DEEPEST = 50;

/** Dashes, question marks or colons in a row: the lexer calls itself for each of them. */
const BLOCKS_IN_BLOCKS = /(?:[-?:]\s+){20}/;

/** Offset of the bracket, or of the line of dashes, that nests deeper than that; -1 if none does. */
function firstTooDeep(yaml: string): number {
  const blocks = yaml.search(BLOCKS_IN_BLOCKS);
  if (blocks >= 0) return blocks;
  let depth = 0;
  for (const { token, offset } of tokensOf(yaml)) {
    if (isClosing(token)) depth--;
    else if (isOpening(token) && ++depth > DEEPEST) return offset;
  }
  return -1;
}

/** Offset of the bracket whose partner is missing; -1 if none is. */
function firstUnclosed(yaml: string): number {
  const open: { readonly token: string; readonly offset: number }[] = [];
  for (const { token, offset } of tokensOf(yaml)) {
    const last = open.at(-1);
    if (isOpening(token)) open.push({ token, offset });
    else if (isClosing(token) && last) {
      if (token !== PARTNERS[last.token]) return last.offset;
      open.pop();
    }
    // The lexer gives up here, as the next line begins at the margin; the partner may yet stand there.
    else if (token === END_OF_FLOW && last) return hasPartnerIn(yaml.slice(offset)) ? -1 : last.offset;
  }
  return -1;
}

/** Whether more brackets close in a text than open. */
function hasPartnerIn(text: string): boolean {
  const brackets = text.match(/[[\]{}]/g) ?? [];
  return brackets.filter(isClosing).length > brackets.filter(isOpening).length;
}

const PARTNERS: Readonly<Record<string, string>> = { '[': ']', '{': '}' };
const isOpening = (token: string): boolean => token === '[' || token === '{';
const isClosing = (token: string): boolean => token === ']' || token === '}';

/** The lexer's token where brackets end that were not closed. */
const END_OF_FLOW = '\u0018';
/** Tokens of the lexer that stand for no character of the text: document, end of flow, scalar. */
const CONTROL = new Set(['\u0002', END_OF_FLOW, '\u001f']);

/** The tokens with their places. A token is a bracket only where brackets nest: not in quoted or plain text. */
function* tokensOf(yaml: string): Generator<{ readonly token: string; readonly offset: number }> {
  let offset = 0;
  for (const token of new Lexer().lex(yaml)) {
    yield { token, offset };
    if (!CONTROL.has(token)) offset += token.length;
  }
}
