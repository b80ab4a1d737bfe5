import { DISK, type Disk } from '../../src/editing/disk.ts';

/** What can fail of a disk: a step of writing a file, or a deed of its own. */
export type Step = 'open' | 'write' | 'sync' | 'rename' | 'rm' | 'access';

/** A disk that fails at one step with a code such as ENOSPC; with `when`, only for paths of which it holds. */
export function failing(step: Step, code: string, when: (path: string) => boolean = () => true): Disk {
  const fail = (path: string): Promise<never> =>
    Promise.reject(Object.assign(new Error(`${code}: ${step} '${path}'`), { code, syscall: step, path }));
  const open: Disk['open'] = async (path, flags, mode) => {
    const isWritten = flags === 'wx';
    if (!isWritten || !when(String(path))) return DISK.open(path, flags, mode);
    if (step === 'open') return fail(String(path));
    const handle = await DISK.open(path, flags, mode);
    if (step === 'write') handle.writeFile = () => fail(String(path));
    if (step === 'sync') handle.sync = () => fail(String(path));
    return handle;
  };
  const rename: Disk['rename'] = (from, to) =>
    step === 'rename' && when(String(to)) ? fail(String(to)) : DISK.rename(from, to);
  // What clears away is not what fails.
  const rm: Disk['rm'] = (path, options) =>
    step === 'rm' && options?.force !== true && when(String(path))
      ? fail(String(path))
      : DISK.rm(path, options);
  const access: Disk['access'] = (path, mode) =>
    step === 'access' && when(String(path)) ? fail(String(path)) : DISK.access(path, mode);
  return { ...DISK, open, rename, rm, access };
}
