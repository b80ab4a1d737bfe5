import { extname } from 'node:path';

/** What is said of a page that a browser saved as "Webpage, single file". */
export const ARCHIVE = 'a page with its pictures in one file (MHTML); save it as “Webpage, HTML only”';

/** Endings of such files. */
const ENDINGS = ['.mhtml', '.mht'];

/** Whether a file is such a page, by its ending. */
export function isArchiveFile(file: string): boolean {
  return ENDINGS.includes(extname(file).toLowerCase());
}

/** Whether these bytes are such a page: a mail with the page among its parts. https://www.rfc-editor.org/rfc/rfc2557 */
export function isArchive(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 4096);
  return /^\s*[\w-]{2,40}:/u.test(head) && /^content-type:\s*multipart\/related/imu.test(head);
}
