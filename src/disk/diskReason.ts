const NO_FILE = 'a socket or device, not a file';
const GONE = 'a network drive that is gone';

/** What Node's error codes mean to the person who runs the bot. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EEXIST: 'such a file is there already; remove or rename it first',
  EISDIR: 'a folder, not a file',
  ENXIO: NO_FILE,
  ENODEV: NO_FILE,
  EINVAL: 'not possible with a file of this kind',
  ENOTSUP: 'not possible with a file of this kind',
  ELOOP: 'a link that leads to itself',
  EAGAIN: 'not ready, or in use by another program',
  EBUSY: 'in use by another program',
  EIO: 'the disk or device fails',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOMEM: 'too little memory is left',
  ENOSPC: 'no space is left',
  EDQUOT: 'no space is left',
  EFBIG: 'too large a file for this disk',
  EROFS: 'a disk that can only be read',
  ENAMETOOLONG: 'a path that is too long',
  ESTALE: GONE,
  ENOTCONN: GONE,
  EHOSTDOWN: GONE,
  ETIMEDOUT: GONE,
};

/** The same where a folder is to be made, or something to be written into it. */
const FOLDER_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no folder can be made there',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
};

/** What an error of the disk means, in words. */
export function diskReason(error: unknown): string {
  return REASONS[fieldOf(error, 'code')] ?? ownWords(error);
}

/** The same of a folder that can't be made or written to; of a file that stands in its place, which one that is. */
export function folderReason(error: unknown): string {
  const code = fieldOf(error, 'code');
  if (code === 'EEXIST' || code === 'ENOTDIR') return `${fieldOf(error, 'path')} is a file and no folder`;
  return FOLDER_REASONS[code] ?? diskReason(error);
}

/** What an error says of itself: of "EDOM: argument out of domain, read '/x'" what a person can read. */
function ownWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, meaning] = /^[A-Z\d]+: ([^,]+)/.exec(error.message) ?? [];
  return meaning ?? error.message;
}

function fieldOf(error: unknown, name: 'code' | 'path'): string {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
  return typeof value === 'string' ? value : '';
}
