import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = join(__dirname, '..');
/** Milliseconds for the command: it takes some fifteen seconds, on a busy machine a minute. */
const PATIENCE = 240_000;
/** What npm says where the registry is not there and its own cache lacks a package. */
const NO_REGISTRY = /E(?:NOTFOUND|AI_AGAIN|CONN(?:REFUSED|RESET)|TIMEDOUT|NOTCACHED|NETUNREACH)|ERR_SOCKET/u;

/** A copy of the project's files in another folder, without what is installed and built. */
let clone: string;

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'whosaid-clone-'));
  for (const file of filesOfTheProject()) cpSync(join(ROOT, file), join(clone, file));
});
afterAll(() => rmSync(clone, { recursive: true }));

/** What git keeps, as it stands in this folder. */
function filesOfTheProject(): string[] {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return stdout.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)));
}

/** What a command of the README says; packages come from npm's cache where it has them. */
function runAsANewcomer(command: string, npm: NodeJS.ProcessEnv): string {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^npm_|^(?:SEMANTIC|KNOWLEDGE_PATH)$/iu.test(name),
  );
  const env = {
    ...Object.fromEntries(own),
    npm_config_prefer_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_fetch_retries: '1',
    npm_config_fetch_retry_mintimeout: '1000',
    npm_config_fetch_timeout: '20000',
    ...npm,
    DISCORD_TOKEN: '',
    XDG_CACHE_HOME: join(clone, '.cache'),
  };
  const { status, stdout, stderr, error } = spawnSync('sh', ['-c', command], {
    cwd: clone,
    encoding: 'utf8',
    timeout: PATIENCE,
    env,
  });
  if (NO_REGISTRY.test(stderr))
    throw new Error(`no registry, and npm's cache lacks a package: run "npm ci" here first\n${stderr}`);
  if (error || status !== 0)
    throw new Error(`${command}: ${error?.message ?? `status ${status}`}\n${stderr}`);
  return stdout;
}

const [, command = ''] =
  /^```\n(npm ci && npm run ask .+)$/mu.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];

describe('a clone', () => {
  // First, as npm would remove what the other has installed.
  it('says what to do where there is neither a registry nor a cache', () => {
    const nowhere = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_cache: join(clone, '.empty') };
    expect(() => runAsANewcomer(command, nowhere)).toThrow(/run "npm ci" here first/u);
  }, 60_000);

  it(
    'installs, builds and answers by the first command of the README',
    () => {
      const said = runAsANewcomer(command, {}).replaceAll(/\s*\n?│\s*/gu, ' ');
      expect(said).toContain('Chinese special envoy Li Hui');
      expect(said).toContain('— The officials, to Politico · Ukrainska Pravda');
    },
    PATIENCE,
  );
});
