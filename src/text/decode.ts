import { isUtf8 } from 'node:buffer';
import { KnowledgeError } from '../errors.ts';
import { isVisible } from './isVisible.ts';
import { positionOf, type Position } from './position.ts';

/** Bytes of U+FFFD, the sign that stands for what can't be decoded. */
const REPLACEMENT_BYTES = 3;

/** Text of a file, without its byte order mark. Throws a KnowledgeError where the bytes are no UTF-8 text. */
export function decode(bytes: Buffer, file: string): string {
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw binaryBehind(bytes.toString('utf8', 0, zero), file);
  if (!isUtf8(bytes)) {
    const { line, column } = endOf(beforeFirstWrong(bytes));
    throw new KnowledgeError(file, line, column, 'not UTF-8; save it as UTF-8');
  }
  const text = withoutMark(bytes.toString('utf8'));
  if (!isVisible(text)) throw new KnowledgeError(file, 1, 1, 'empty; write the article into it');
  return text;
}

/** A text without the byte order mark that it may begin with. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

function binaryBehind(text: string, file: string): KnowledgeError {
  const { line, column } = endOf(text);
  return new KnowledgeError(file, line, column, 'binary data or UTF-16; save it as text in UTF-8');
}

/** The words of a file in front of the first bytes that are no UTF-8. */
function beforeFirstWrong(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  let start = 0;
  let inBytes = 0;
  for (const { index } of text.matchAll(/\uFFFD/g)) {
    inBytes += Buffer.byteLength(text.slice(start, index));
    start = index + 1;
    // It stands for wrong bytes, unless the file has it as it is.
    const isRight = isUtf8(bytes.subarray(inBytes, inBytes + REPLACEMENT_BYTES));
    if (!isRight) return text.slice(0, index);
    inBytes += REPLACEMENT_BYTES;
  }
  return text;
}

/** Where a text ends; the byte order mark that it may begin with is in no line. */
function endOf(text: string): Position {
  const shown = withoutMark(text);
  return positionOf(shown, shown.length);
}
