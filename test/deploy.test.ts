import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import dotenv from 'dotenv';
import { parse, parseAllDocuments } from 'yaml';
import { readConfig } from '../src/config.ts';
import { EXIT } from '../src/discord/closes.ts';
import { LARGEST_FILE } from '../src/knowledge/knowledge.ts';
import { MOST_BYTES as MOST_VECTORS } from '../src/meaning/vectorCache.ts';
import { MOST_BYTES as MOST_READINGS } from '../src/shelf/keptReadings.ts';
import { asJson, asList, asText } from './discord/standin/json.ts';

const ROOT = join(__dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Names of settings, as `.env.example` lists them. */
const SETTINGS = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
/** What the examples may set besides. */
const OTHERS = [
  'MALLOC_ARENA_MAX',
  'MALLOC_TRIM_THRESHOLD_',
  'NODE_ENV',
  'POD_INDEX',
  'XDG_CACHE_HOME',
  'XDG_STATE_HOME',
];

test('.env.example lists the settings that the configuration reads', () => {
  const names = [...read('src/config.ts').matchAll(/valueOf\('([A-Z_]+)'\)/g)].map(([, name]) => name ?? '');
  expect([...new Set(names)].sort()).toEqual([...SETTINGS].sort());
});

test('.env.example sets nothing else than what holds anyway, wherever it is copied to', () => {
  const copied = readConfig(dotenv.parse(read('.env.example')));
  expect(copied).toEqual({ ...readConfig({}), largestFile: LARGEST_FILE });
});

describe('deploy/compose.yaml', () => {
  const service = asJson(asJson(asJson(parse(read('deploy/compose.yaml'))).services).whosaid);

  test('sets only settings that there are, to right values', () => {
    const environment = asJson(service.environment);
    const known = [...SETTINGS, ...OTHERS];
    expect(Object.keys(environment).filter((name) => !known.includes(name))).toEqual([]);
    const values = Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, asText(value)]),
    );
    expect(readConfig(values).healthPort).toBe(8080);
  });

  test('comes back after a reboot', () =>
    expect(service).toMatchObject({ restart: 'unless-stopped', init: true }));

  test('runs as nobody, and writes nowhere but to /tmp and its volume', () => {
    expect(service).toMatchObject({
      user: '65534:65534',
      read_only: true,
      tmpfs: ['/tmp'],
      cap_drop: ['ALL'],
    });
  });

  test('has its cache on the volume, where it takes no memory and outlives a restart', () => {
    expect(asJson(service.environment).XDG_CACHE_HOME).toBe('/data');
    expect(service.volumes).toContain('data:/data');
  });

  test('asks for health in words that are JavaScript', () => {
    const check: unknown = asJson(service.healthcheck).test;
    const script = asText(Array.isArray(check) ? check.at(-1) : '');
    expect(() => new Script(script)).not.toThrow();
    expect(script).toContain(':8080/readyz');
  });
});

/** The script of the service, started where `node` and `sleep` are these scripts; `exit` is its status. */
function startCompose(scripts: Readonly<Record<'node' | 'sleep', string>>, token: string) {
  const service = asJson(asJson(asJson(parse(read('deploy/compose.yaml'))).services).whosaid);
  const command = service.command;
  const [shell = '', ...args] = Array.isArray(command) ? command.map((word) => asText(word)) : [];
  const home = mkdtempSync(join(tmpdir(), 'whosaid-'));
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(home, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  const started = spawn(
    shell,
    args.map((arg) => arg.replaceAll('$$', '$')),
    { env: { PATH: `${home}:${process.env.PATH}`, DISCORD_TOKEN: token } },
  );
  let output = '';
  started.stdout.on('data', (text) => (output += String(text)));
  started.stderr.on('data', (text) => (output += String(text)));
  const exit = once(started, 'close').then(([status]) => {
    rmSync(home, { recursive: true });
    return { status: Number(status), output };
  });
  return { started, exit, output: () => output };
}

describe('the start in deploy/compose.yaml', () => {
  const sleep = 'echo "holds $1"';

  test.each([EXIT.bug, EXIT.tryAgain, EXIT.stopped])(
    'ends with status %i, to be started again',
    async (status) => {
      const { exit } = startCompose({ node: `exit ${status}`, sleep }, 'token');
      expect(await exit).toEqual({ status, output: '' });
    },
  );

  test.each([EXIT.mistake, 2])('holds after status %i, which no restart mends', async (status) => {
    const { output } = await startCompose({ node: `exit ${status}`, sleep }, 'token').exit;
    expect(output).toMatch(new RegExp(`status ${status}; mend the settings`));
    expect(output).toMatch(/holds infinity/);
  });

  test('holds without a token', async () => {
    const { output } = await startCompose({ node: 'echo started', sleep }, '').exit;
    expect(output).toContain('DISCORD_TOKEN is not set');
    expect(output).toContain('holds infinity');
    expect(output).not.toContain('started');
  });

  test('hands SIGTERM on, and waits until the bot has ended', async () => {
    const node = `trap 'echo bye; exit 0' TERM; echo up; for i in $(seq 200); do /bin/sleep 0.05; done`;
    const { started, exit } = startCompose({ node, sleep }, 'token');
    await once(started.stdout, 'data');
    started.kill('SIGTERM');
    expect(await exit).toEqual({ status: 0, output: 'up\nbye\n' });
  });
});

/** The documents of a manifest, by kind. */
function manifest(file: string) {
  const documents = parseAllDocuments(read(file)).map((document) => asJson(document.toJS()));
  return new Map(documents.map((document) => [asText(document.kind), document]));
}

describe.each([
  ['deploy/kubernetes.yaml', 'StatefulSet'],
  ['deploy/kubernetes-one.yaml', 'Deployment'],
])('%s', (file, kind) => {
  const documents = manifest(file);
  const spec = asJson(documents.get(kind)?.spec);
  const template = asJson(spec.template);
  const pod = asJson(template.spec);
  const [container = {}] = asList(pod.containers);

  test('sets only settings that there are', () => {
    const names = asList(container.env).map(({ name }) => asText(name));
    expect(names).toContain('DISCORD_TOKEN');
    expect(names.filter((name) => !SETTINGS.includes(name) && !OTHERS.includes(name))).toEqual([]);
  });

  test('hangs together: labels, ports, volumes', () => {
    const labels = asJson(asJson(template.metadata).labels);
    expect(labels).toMatchObject(asJson(asJson(spec.selector).matchLabels));
    const budget = asJson(documents.get('PodDisruptionBudget')?.spec);
    expect(labels).toMatchObject(asJson(asJson(budget.selector).matchLabels));
    const volumes = asList(pod.volumes).map(({ name }) => name);
    for (const { name } of asList(container.volumeMounts)) expect(volumes).toContain(name);
    const ports = asList(container.ports).map(({ name }) => name);
    for (const probe of [container.startupProbe, container.livenessProbe, container.readinessProbe]) {
      expect(ports).toContain(asJson(asJson(probe).httpGet).port);
    }
  });

  test('restarts the process only where that mends something, and lets nodes be emptied', () => {
    expect(asJson(container.livenessProbe).httpGet).toMatchObject({ path: '/livez' });
    expect(asJson(container.startupProbe).httpGet).toMatchObject({ path: '/livez' });
    expect(asJson(container.readinessProbe).httpGet).toMatchObject({ path: '/readyz' });
    expect(asJson(documents.get('PodDisruptionBudget')?.spec).maxUnavailable).toBe(1);
  });

  test('runs the image of this version, wherever it is', () => {
    const { version } = asJson(JSON.parse(read('package.json')));
    expect(container).toMatchObject({ image: `whosaid:${asText(version)}`, imagePullPolicy: 'IfNotPresent' });
  });

  test('has room for all that is kept in the cache', () => {
    const cache = asList(pod.volumes).find(({ name }) => name === 'cache');
    const room = parseInt(asText(asJson(cache?.emptyDir).sizeLimit), 10) * 2 ** 20;
    expect(room).toBeGreaterThan(MOST_READINGS + MOST_VECTORS);
  });

  test('runs as nobody, and writes nowhere but to /tmp and its volume', () => {
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 65534 });
    expect(container.securityContext).toMatchObject({
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
    });
  });
});

test('deploy/kubernetes-one.yaml never runs two that would both answer', () => {
  const { spec } = manifest('deploy/kubernetes-one.yaml').get('Deployment') ?? {};
  expect(spec).toMatchObject({ replicas: 1, strategy: { type: 'Recreate' } });
});

describe('deploy/kubernetes.yaml', () => {
  const [service, set] = parseAllDocuments(read('deploy/kubernetes.yaml')).map((document) =>
    asJson(document.toJS()),
  );
  const spec = asJson(set?.spec);
  const [container = {}] = asList(asJson(asJson(spec.template).spec).containers);

  test('gives every shard to one pod', () => {
    const env = new Map(asList(container.env).map(({ name, value }) => [asText(name), asText(value)]));
    const perPod = Number(/POD_INDEX \* (\d+)/.exec(JSON.stringify(container.args))?.[1]);
    expect(JSON.stringify(container.args)).toContain(`first + ${perPod - 1}`);
    expect(Number(env.get('SHARD_COUNT'))).toBe(Number(spec.replicas) * perPod);
    const slices = Array.from(
      { length: Number(spec.replicas) },
      (_, index) => `${index * perPod}-${index * perPod + perPod - 1}`,
    );
    const ids = slices.flatMap((SHARDS) => {
      const { shards } = readConfig({ SHARDS, SHARD_COUNT: env.get('SHARD_COUNT') });
      return shards !== null && shards !== 'auto' ? shards.ids : [];
    });
    expect(ids).toEqual([...Array(32).keys()]);
  });

  test('gives the pods their names', () => expect(spec.serviceName).toBe(asJson(service?.metadata).name));
});

describe('deploy/whosaid@.service', () => {
  const lines = read('deploy/whosaid@.service')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const valuesOf = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}=`)).map((line) => line.slice(name.length + 1));

  test('is made of sections and settings', () => {
    expect(
      lines.filter((line) => !/^(?:\[(?:Unit|Service|Install)\]|[A-Z][A-Za-z]+=.*)$/.test(line)),
    ).toEqual([]);
  });

  test('sets only settings that there are', () => {
    const names = valuesOf('Environment').map((setting) => setting.split('=')[0]);
    expect(names.filter((name) => !SETTINGS.includes(name ?? '') && !OTHERS.includes(name ?? ''))).toEqual(
      [],
    );
  });

  test('restarts after every status but those that no restart mends', () => {
    const [never] = valuesOf('RestartPreventExitStatus').map((statuses) => statuses.split(' ').map(Number));
    expect(never).toContain(EXIT.mistake);
    expect(never).not.toContain(EXIT.bug);
    expect(never).not.toContain(EXIT.tryAgain);
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');

  test('runs as nobody', () => expect(dockerfile).toMatch(/^USER 65534:65534$/m));

  test('runs what npm start runs', () => {
    const { start } = asJson(asJson(JSON.parse(read('package.json'))).scripts);
    const command = JSON.stringify(asText(start).split(' ')).replaceAll(',', ', ');
    expect(dockerfile).toContain(`\nCMD ${command}\n`);
  });

  test('copies what there is, with licence and notices, and nothing that .dockerignore keeps out', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?:--from=\w+ )?(.+) \S+$/gm)]
      .flatMap(([, paths = '']) => paths.split(' '))
      .map((path) => path.replace('/app/', ''));
    expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(copied).toEqual(
      expect.arrayContaining(['data', 'knowledge', 'LICENSE', 'licenses', 'NOTICE.md', 'package.json']),
    );
    const ignored = read('.dockerignore').split('\n');
    const made = ['dist', 'node_modules'];
    expect(copied.filter((path) => ignored.includes(path) && !made.includes(path))).toEqual([]);
  });

  test('installs the dependencies before the sources, so that their layer stays as long as the lock file', () => {
    const stages = dockerfile.split(/^FROM /m).slice(1);
    for (const stage of stages.filter((text) => text.includes('npm ci'))) {
      const before = stage.slice(0, stage.indexOf('RUN npm ci'));
      expect(before.match(/^COPY .*$/gm)).toEqual(['COPY package.json package-lock.json ./']);
    }
    expect(stages.at(-1)).toContain('COPY --from=dependencies /app/node_modules');
  });

  test('runs on a Node that the package takes', () => {
    const { engines } = asJson(JSON.parse(read('package.json')));
    const least = Number(/>=(\d+)/.exec(asText(asJson(engines).node))?.[1]);
    const versions = [...dockerfile.matchAll(/^FROM node:(\d+)/gm)].map(([, version]) => Number(version));
    expect(new Set(versions).size).toBe(1);
    expect(versions[0]).toBeGreaterThanOrEqual(least);
  });
});

test('no dependency of the running bot has an install script', () => {
  const { packages } = asJson(JSON.parse(read('package-lock.json')));
  const withScript = Object.entries(asJson(packages)).filter(
    ([, entry]) => asJson(entry).hasInstallScript && !asJson(entry).dev,
  );
  expect(withScript.map(([name]) => name)).toEqual([]);
});
