import { UserError } from '../errors.ts';

export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

export interface Statement {
  run(...values: readonly Value[]): { readonly changes: number | bigint };
  all(...values: readonly Value[]): readonly Row[];
}

/** What is used of an SQLite database. */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

interface Sqlite {
  readonly DatabaseSync: new (file: string) => Database;
}

/** Node's own SQLite, from 22.13 on, and a package with the same face for Node 20. */
const MODULES = ['node:sqlite', '@photostructure/sqlite'];

/** Brings the package; without its install script, which only looks whether the binary that comes along fits. */
const INSTALL = 'npm install --no-save --ignore-scripts @photostructure/sqlite@1';

/** Opens a database with whichever SQLite is there; throws a UserError where none is. */
export async function openSqlite(file: string, modules: readonly string[] = MODULES): Promise<Database> {
  for (const name of modules) {
    // oxlint-disable-next-line no-await-in-loop -- the second only where the first is missing
    const sqlite = await load(name);
    if (sqlite) return new sqlite.DatabaseSync(file);
  }
  throw new UserError(
    `KEEP_QUESTIONS needs SQLite, which this Node lacks: use Node 22.13 or newer, or run ${INSTALL}; or leave KEEP_QUESTIONS out`,
  );
}

async function load(name: string): Promise<Sqlite | null> {
  try {
    const sqlite: Sqlite = await import(name);
    return sqlite;
  } catch {
    return null;
  }
}
