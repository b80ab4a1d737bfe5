import { basename, extname } from 'node:path';

/** Endings of the files that are read from a folder. */
const ENDINGS = ['.md', '.markdown', '.txt'];

/** Endings of saved web pages. */
export const PAGE_ENDINGS = ['.html', '.htm', '.xhtml'];

/** Names that stand in a folder of articles and are none, each with what it is. */
const OTHERS: readonly (readonly [name: RegExp, what: string])[] = [
  [/^~\$/u, 'the mark of a file that is open in Word'], // ~$notes.md
  [/^(?:lost\+found|\$RECYCLE\.BIN|System Volume Information)$/iu, "the system's own"],
];

/** Why a name in a folder of articles is not looked at; null for one that may be an article or a folder of them. */
export function whyNoArticle(file: string): string | null {
  const what = OTHERS.find(([name]) => name.test(basename(file)))?.[1];
  return what === undefined ? null : `not read: ${what}`;
}

/** Why a file is none of the articles, by its ending; null for one that is. */
export function whyOtherEnding(file: string): string | null {
  return ENDINGS.includes(extname(file).toLowerCase())
    ? null
    : `not read: articles end in ${ENDINGS.join(', ')}`;
}

/** Whether a file is a saved web page, by its ending. */
export function isPage(file: string): boolean {
  return PAGE_ENDINGS.includes(extname(file).toLowerCase());
}

/** Whether a name can only be that of a file which is no article: `picture.png`, but not `archive` or `2024.05`. */
export function isOtherFile(file: string): boolean {
  return /^\.[a-z]\w*$/iu.test(extname(file)) && whyOtherEnding(file) !== null;
}

/** Why a file that is given by itself is no article, in the words of a folder; null for one without an ending, such as `/dev/stdin`. */
export function whyNotAlone(file: string): string | null {
  return whyNoArticle(file) ?? (isOtherFile(file) ? whyOtherEnding(file) : null);
}

/** Whether a file is about the folder it lies in: each folder may have its own. */
export function isReadme(file: string): boolean {
  return basename(file, extname(file)).toLowerCase() === 'readme';
}
