#!/usr/bin/env node
// Carries out the Dockerfile's steps in folders, one for each stage, where there is no Docker: its paths begin there. Then
// the bot's command line answers from the last one, as nobody where root runs this. What is in PATH is the image's Node.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const home = mkdtempSync(join(tmpdir(), 'image-'));
chmodSync(home, 0o755);
process.on('exit', () => rmSync(home, { recursive: true, force: true }));

const ignored = readFileSync(join(ROOT, '.dockerignore'), 'utf8').trim().split('\n');
const isKept = (path) => !ignored.some((name) => path === join(ROOT, name));
const stages = new Map();
let stage = '';
let folder = '';
let command = [];
const environment = {};

const inside = (path, root = stage) => (path.startsWith('/') ? join(root, path) : join(folder, path));
const run = (program, args, options = {}) =>
  execFileSync(program, args, { cwd: folder, stdio: 'inherit', ...options });

const STEPS = {
  FROM(words) {
    stage = join(home, words.split(' AS ')[1] ?? 'image');
    stages.set(basename(stage), stage);
    mkdirSync(stage);
  },
  WORKDIR(path) {
    folder = join(stage, path);
    mkdirSync(folder, { recursive: true });
  },
  COPY(words) {
    const [, from, paths] = /^(?:--from=(\w+) )?(.+)$/.exec(words);
    const files = paths.split(' ');
    const to = files.pop();
    for (const file of files) {
      const source = from ? inside(file, stages.get(from)) : join(ROOT, file);
      const target = /^\.?\/?$/.test(to) && file !== '.' ? join(inside(to), basename(file)) : inside(to);
      cpSync(source, target, { recursive: true, verbatimSymlinks: true, ...(!from && { filter: isKept }) });
    }
  },
  RUN(line) {
    run('sh', ['-c', line.replaceAll(' /data', ` ${stage}/data`)]);
  },
  ENV(line) {
    for (const [, name, value] of line.matchAll(/(\w+)=(\S+)/g)) environment[name] = value;
  },
  USER() {},
  CMD(list) {
    command = JSON.parse(list);
  },
};

for (const line of readFileSync(join(ROOT, 'Dockerfile'), 'utf8').split('\n')) {
  const [, name, rest] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
  if (!name) continue;
  console.log(`== ${line}`);
  if (!STEPS[name]) throw new Error(`${name} is not known to .ci/image`);
  STEPS[name](rest);
}

const ask = [...command.slice(1, -1), 'ask', 'Who is Li Hui?'];
const isRoot = process.getuid?.() === 0;
const env = {
  PATH: process.env.PATH,
  ...environment,
  XDG_STATE_HOME: join(stage, 'data'),
  XDG_CACHE_HOME: tmpdir(),
};
const said = run(command[0], ask, {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  env,
  ...(isRoot && { uid: 65534, gid: 65534 }),
});
process.stdout.write(said);
if (!said.includes('Li Hui')) throw new Error('it does not answer');
