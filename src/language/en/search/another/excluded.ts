import { escapePattern } from '../../../../text/escapePattern.ts';
import { familiesIn } from '../words/familiesIn.ts';

/** "Who is against it *apart from the traders*?" */
const EXCLUDES =
  /(?<!\p{LC})(?:besides|apart from|aside from|other than|except(?: for)?|excluding)(?: (?:just|only))? (?<left>[^?,;]{2,60}?)\s*(?:$|[?,;])/iu;
/** By any of these a sentence has others beside them, or leaves somebody out itself. */
const OTHERS =
  /(?<!\p{LC})(?:besides|apart|aside|other|others|except|also|too|as well|along with|alongside|together with|joined|not only)(?!\p{LC})/iu;

/** Whether a sentence tells of whoever a question leaves out, and of nobody beside them: “The traders protested.” */
export function isOfExcluded(question: string, sentence: string): boolean {
  const left = EXCLUDES.exec(question)?.groups?.['left'];
  if (left === undefined || OTHERS.test(sentence)) return false;
  const names = familiesIn(left);
  const noun = escapePattern(left.split(' ').at(-1)!.replace(/s$/iu, ''));
  if (new RegExp(String.raw`(?<!\p{LC})(?:and (?:the )?${noun}|${noun}s? and )`, 'iu').test(sentence))
    return false;
  const told = new Set(familiesIn(sentence));
  return names.length > 0 && names.every((name) => told.has(name));
}
