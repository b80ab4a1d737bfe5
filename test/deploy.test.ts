import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { readConfig } from '../src/config.ts';
import { EXIT } from '../src/discord/closes.ts';
import { asJson, asList, asText } from './discord/standin/json.ts';

const ROOT = join(__dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Names of settings, as `.env.example` lists them. */
const SETTINGS = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
/** What the examples may set besides. */
const OTHERS = ['NODE_ENV', 'POD_INDEX', 'XDG_CACHE_HOME'];

test('.env.example lists the settings that the configuration reads', () => {
  const names = [...read('src/config.ts').matchAll(/valueOf\('([A-Z_]+)'\)/g)].map(([, name]) => name ?? '');
  expect([...new Set(names)].sort()).toEqual([...SETTINGS].sort());
});

describe('deploy/compose.yaml', () => {
  const service = asJson(asJson(asJson(parse(read('deploy/compose.yaml'))).services).whosaid);

  test('sets only settings that there are, to right values', () => {
    const environment = asJson(service.environment);
    expect(Object.keys(environment).filter((name) => !SETTINGS.includes(name))).toEqual([]);
    const values = Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, asText(value)]),
    );
    expect(readConfig(values).healthPort).toBe(8080);
  });

  test('runs as nobody, and writes nowhere but to /tmp', () => {
    expect(service).toMatchObject({
      user: '65534:65534',
      read_only: true,
      tmpfs: ['/tmp'],
      cap_drop: ['ALL'],
    });
  });

  test('asks for health in words that are JavaScript', () => {
    const check: unknown = asJson(service.healthcheck).test;
    const script = asText(Array.isArray(check) ? check.at(-1) : '');
    expect(() => new Script(script)).not.toThrow();
    expect(script).toContain(':8080/readyz');
  });
});

describe('deploy/kubernetes.yaml', () => {
  const [service, set] = parseAllDocuments(read('deploy/kubernetes.yaml')).map((document) =>
    asJson(document.toJS()),
  );
  const spec = asJson(set?.spec);
  const pod = asJson(asJson(spec.template).spec);
  const [container = {}] = asList(pod.containers);

  test('sets only settings that there are', () => {
    const names = asList(container.env).map(({ name }) => asText(name));
    expect(names.filter((name) => !SETTINGS.includes(name) && !OTHERS.includes(name))).toEqual([]);
  });

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

  test('hangs together: names, labels, ports, volumes', () => {
    expect(spec.serviceName).toBe(asJson(service?.metadata).name);
    expect(asJson(asJson(asJson(spec.template).metadata).labels)).toMatchObject(
      asJson(asJson(spec.selector).matchLabels),
    );
    const volumes = asList(pod.volumes).map(({ name }) => name);
    for (const { name } of asList(container.volumeMounts)) expect(volumes).toContain(name);
    const ports = asList(container.ports).map(({ name }) => name);
    for (const probe of [container.livenessProbe, container.readinessProbe]) {
      expect(ports).toContain(asJson(asJson(probe).httpGet).port);
    }
  });

  test('runs as nobody, and writes nowhere but to /tmp', () => {
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 65534 });
    expect(container.securityContext).toMatchObject({
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
    });
  });
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

  test('copies what there is', () => {
    const copied = [...dockerfile.matchAll(/--from=build \/app\/(\S+)/g)].map(([, path]) => path ?? '');
    expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(copied).toEqual(expect.arrayContaining(['data', 'knowledge']));
  });
});

test('no dependency of the running bot has an install script', () => {
  const { packages } = asJson(JSON.parse(read('package-lock.json')));
  const withScript = Object.entries(asJson(packages)).filter(
    ([, entry]) => asJson(entry).hasInstallScript && !asJson(entry).dev,
  );
  expect(withScript.map(([name]) => name)).toEqual([]);
});
