import { isUtf8 } from 'node:buffer';
import { KnowledgeError } from '../errors.ts';
import { isVisible } from './isVisible.ts';
import { positionOf } from './position.ts';

/** Text of a file, without its byte order mark. Throws a KnowledgeError where the bytes are no UTF-8 text. */
export function decode(bytes: Buffer, file: string): string {
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const { line, column } = positionOf(bytes.toString('utf8', 0, zero), zero);
    throw new KnowledgeError(file, line, column, 'binary data or UTF-16; save it as text in UTF-8');
  }
  if (!isUtf8(bytes)) {
    const text = bytes.toString('utf8');
    const { line, column } = positionOf(text, text.indexOf('\uFFFD'));
    throw new KnowledgeError(file, line, column, 'not UTF-8; save it in that encoding');
  }
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (!isVisible(text)) throw new KnowledgeError(file, 1, 1, 'empty; write the article into it');
  return text;
}
