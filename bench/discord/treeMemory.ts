import { readFile } from 'node:fs/promises';

/** Milliseconds from one look at the memory to the next. */
const PACE = 25;

/** The memory of a process and those that it has started, in bytes; nothing where the system is not Linux. */
export interface TreeMemory {
  /** What the first has, and what the others have for themselves: the code of Node.js, some 45 MB, counts once. */
  readonly together: number;
  /** The sum of what each has, its resident set. */
  readonly resident: number;
  /** What the first has. */
  readonly first: number;
}

export async function memoryOf(pid: number): Promise<TreeMemory> {
  const [first = NOTHING, ...others] = await Promise.all((await treeOf(pid)).map(setsOf));
  return {
    together: first.resident + sum(others.map(({ own }) => own)),
    resident: first.resident + sum(others.map(({ resident }) => resident)),
    first: first.resident,
  };
}

/** Looks at the memory of a process and its descendants until `stop` is called, which tells the most there was of each. */
export function watchMemory(pid: number): { readonly stop: () => Promise<TreeMemory> } {
  const over = new AbortController();
  const most = { together: 0, resident: 0, first: 0 };
  const watch = async (): Promise<void> => {
    while (!over.signal.aborted) {
      // oxlint-disable-next-line no-await-in-loop -- one look after the other
      const now = await memoryOf(pid);
      most.together = Math.max(most.together, now.together);
      most.resident = Math.max(most.resident, now.resident);
      most.first = Math.max(most.first, now.first);
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setTimeout(resolve, PACE));
    }
  };
  const watching = watch();
  return {
    async stop() {
      over.abort();
      await watching;
      return most;
    },
  };
}

/** A process and all that it has started, and so on. */
async function treeOf(pid: number): Promise<number[]> {
  const listed = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const children = listed.split(' ').filter(Boolean).map(Number);
  return [pid, ...(await Promise.all(children.map(treeOf))).flat()];
}

interface Sets {
  readonly resident: number;
  /** What no other process has too. */
  readonly own: number;
}

const NOTHING: Sets = { resident: 0, own: 0 };

async function setsOf(pid: number): Promise<Sets> {
  const sets = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  const bytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(sets)?.[1] ?? 0) * 1024;
  return { resident: bytes('Rss'), own: bytes('Private_Clean') + bytes('Private_Dirty') };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
