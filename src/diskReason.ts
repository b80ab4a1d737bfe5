/** What Node's error codes mean to the person who runs the bot. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EEXIST: 'such a file is there already; remove or rename it first',
  EISDIR: 'a folder, not a file',
  ELOOP: 'a link that leads to itself',
  EMFILE: 'too many files are open',
  ENOSPC: 'no space is left',
  ENAMETOOLONG: 'a path that is too long',
};

/** What an error of the disk means, in words. */
export function diskReason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? String(error);
}
