import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import giveCache from '../globalSetup.ts';

const ROOT = join(__dirname, '../..');

/** What the tests of all rooms need: a build that is no older than the sources, and what `test/globalSetup.ts` gives. */
export default function setUp(): void {
  const stale = newerThanBuild();
  if (stale !== undefined) throw new Error(`dist/ is older than ${stale}: run "npm run build" first`);
  giveCache();
}

/** A source that was changed after the build, or has none. */
function newerThanBuild(): string | undefined {
  return ['src', 'commands']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /(?<!\.d)\.ts$/u.test(file))
    .find((file) => {
      const built = join(ROOT, 'dist', file.replace(/ts$/u, 'js'));
      return !existsSync(built) || changedAt(built) < changedAt(join(ROOT, file));
    });
}

const changedAt = (file: string): number => statSync(file).mtimeMs;
