import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Editing, type EditingOptions } from '../../src/editing/editing.ts';
import type { Proposal } from '../../src/editing/proposal.ts';
import { Library } from '../../src/library.ts';
import { failing } from './failing.ts';

const MILL = 'The mill\n\nThe mill stands by the tall alder.\n\n“Bees like it,” said Ann Parr.\n';
const MILL2 = MILL.replace('alder', 'birch');
const FERRY = 'Ferry to stop\n\nThe last ferry leaves on 4 November.\n';
const [ANN, BO] = ['800000000000000002', '800000000000000003'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  write('mill.md', MILL);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const handedIn = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });
/** Files and folders, but for the history. */
const names = () => readdirSync(folder).filter((name) => name !== '.history');
const versions = (article: string) => readdirSync(join(folder, '.history', article));

const messagesOf = ({ warnings }: Proposal) => warnings.map(({ message }) => message);

async function start(options: EditingOptions = {}, path = folder) {
  const library = await Library.load(path, { semantic: false });
  const editing = new Editing(library, { semantic: false, ...options });
  const ids = () => library.articles.map(({ id }) => id);
  /** Puts up what is proposed; it must be done. */
  const putUp = async (proposal: Promise<Proposal>, by = ANN) => {
    const result = await editing.putUp((await proposal).draft, by);
    if (result.kind === 'stale') throw new Error('stale');
    return result;
  };
  return { library, editing, ids, putUp };
}

describe('two processes on one folder', () => {
  it('change it one after the other: every change is entered, and the second sees what the first did', async () => {
    const [here, there] = [await start(), await start()];
    const added = [here, there].flatMap((one, side) =>
      Array.from({ length: 4 }, (_, at) =>
        one.putUp(one.editing.add(handedIn(`n${side}${at}.txt`, FERRY.replace('4', `${side}${at}`)), null)),
      ),
    );
    await Promise.all(added);
    expect(names()).toHaveLength(9);
    expect((await there.editing.undoable()).toSorted()).toEqual(
      [0, 1].flatMap((side) => [0, 1, 2, 3].map((at) => `n${side}${at}`)),
    );

    const drafts = await Promise.all(
      [here, there].map(({ editing }, side) =>
        editing.replace('mill', handedIn('x.md', MILL.replace('alder', `alder ${side}`))),
      ),
    );
    const results = await Promise.all(
      [here, there].map(({ editing }, side) => editing.putUp(drafts[side]!.draft, [ANN, BO][side]!)),
    );
    const kinds = results.map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['done', 'stale']);
    const stale = results.find((result) => result.kind === 'stale');
    expect(stale?.proposal.last?.by).toBe([ANN, BO][kinds.indexOf('done')]);
    expect(read('mill.md')).toContain(`alder ${kinds.indexOf('done')}`);
    expect(versions('mill')).toHaveLength(1);
  });
});

describe('an article', () => {
  it('is added, replaced and removed; each is taken back in turn', async () => {
    const { editing, ids, putUp, library } = await start();
    await putUp(editing.add(handedIn('Ferry stops.txt', FERRY), null));
    expect([ids(), names()]).toEqual([
      ['ferry-stops', 'mill'],
      ['ferry-stops.txt', 'mill.md'],
    ]);
    await putUp(editing.replace('mill', handedIn('x.md', MILL2)), BO);
    expect(library.articles.at(-1)?.text).toBe(MILL2);
    await putUp(editing.remove('mill'));
    expect(names()).toEqual(['ferry-stops.txt']);

    expect((await editing.list()).map(({ id, title, last }) => [id, title, last?.deed, last?.by])).toEqual([
      ['ferry-stops', 'Ferry to stop', 'add', ANN],
      ['mill', null, 'remove', ANN],
    ]);
    expect(await editing.undoable()).toEqual(['mill', 'ferry-stops']);

    await putUp(editing.undo(null));
    expect(read('mill.md')).toBe(MILL2);
    await putUp(editing.undo('mill'));
    expect(read('mill.md')).toBe(MILL);
    await putUp(editing.undo(null));
    expect([ids(), names()]).toEqual([['mill'], ['mill.md']]);
    await expect(editing.undo(null)).rejects.toMatchObject({ reason: { kind: 'nothing to undo' } });
  });

  it('is changed only when it is put up, and told of before', async () => {
    const { editing } = await start();
    const proposal = await editing.replace('mill', handedIn('x.md', MILL2));
    expect(read('mill.md')).toBe(MILL);
    expect(names()).toEqual(['mill.md']);
    expect(proposal).toMatchObject({
      draft: { deed: 'replace', article: 'mill', file: 'mill.md' },
      after: { id: 'mill', title: 'The mill' },
      comparison: { added: [], removed: [], changed: [{}], reattributed: [] },
      last: null,
    });
    expect(proposal.warnings.map(({ message }) => message).join()).toContain('publisher');
  });

  it('that has the name of another is proposed in its place', async () => {
    const { editing } = await start();
    const { draft } = await editing.add(handedIn('MILL.txt', MILL2), null);
    expect(draft).toMatchObject({ deed: 'replace', article: 'mill', file: 'mill.md' });
  });

  it('with the text of another is told of, unless it is another text or takes its place', async () => {
    const { editing } = await start();
    const told = 'the same text as mill.md; remove one of the two';
    expect(messagesOf(await editing.add(handedIn('old mill.txt', MILL), null))).toContain(told);
    expect(messagesOf(await editing.add(handedIn('birch.md', MILL2), null))).not.toContain(told);
    expect(messagesOf(await editing.add(handedIn('mill.md', MILL2), null))).not.toContain(told);
  });

  it.each([
    ['🌊', 'ferry-to-stop', '🌊'],
    ['../quay/north side', 'quay-north-side', '../quay/north side'],
    ['Quay', 'quay', 'Quay'],
    ['quay', 'quay', null],
    [' quay-2 ', 'quay-2', null],
    [null, 'ferry', null],
  ])('that is to be called %j is %s, and is told of where that is another name', async (name, id, wished) => {
    const { editing } = await start();
    expect(await editing.add(handedIn('Ferry.md', FERRY), name)).toMatchObject({
      draft: { article: id },
      wished,
    });
  });

  it('in a folder below stays there, and comes back there', async () => {
    mkdirSync(join(folder, 'below'));
    write('below/ferry.txt', FERRY);
    const { editing, putUp } = await start();
    await putUp(editing.replace('ferry', handedIn('new.md', FERRY.replace('4', '9'))));
    expect(read('below/ferry.txt')).toContain('9 November');
    await putUp(editing.remove('ferry'));
    await putUp(editing.undo('ferry'));
    expect(read('below/ferry.txt')).toContain('9 November');
  });

  it('is handed out byte for byte', async () => {
    write('mill.md', `\uFEFF${MILL}`);
    const { editing } = await start();
    expect(await editing.show('mill')).toEqual(handedIn('mill.md', `\uFEFF${MILL}`));
  });

  it('has its golden questions asked before it is put up', async () => {
    const questions = `---\nquestions:\n  - question: Where does the mill stand?\n    answer: ANSWER\n---\n`;
    const { editing } = await start();
    const ask = async (answer: string) =>
      (await editing.replace('mill', handedIn('x.md', questions.replace('ANSWER', answer) + MILL))).golden;
    expect(await ask('alder')).toEqual({ asked: 1, failures: [] });
    expect(await ask('birch')).toMatchObject({ asked: 1, failures: [{ fault: { kind: 'other words' } }] });
  });

  it('of a saved page is written as the article in it', async () => {
    const page = `<html lang="en"><title>Ice road</title><article><h1>Ice road</h1><p>The ice road between Tarrow and
      Lisk stays closed until Friday, the coast guard said on Monday.</p><p>"It is thin," Mara Quist, the harbour master,
      told Kursblatt, and nobody laughed at all.</p></article></html>`;
    const { editing, putUp } = await start();
    await putUp(editing.add(handedIn('index.html', page), null));
    expect(read('ice-road.md')).toMatch(/^---\ntitle: Ice road\n/);
    expect(read('ice-road.md')).not.toContain('<p>');
  });

  it.each([
    ['../../x', 'x.md'],
    ['..\\..\\x', 'x.md'],
    ['/etc/x', 'etc-x.md'],
    ['.history', 'history.md'],
    ['NUL', 'nul-article.md'],
  ])('called %j stays in the folder', async (name, file) => {
    const { editing, putUp } = await start();
    await putUp(editing.add(handedIn('a.md', FERRY), name));
    expect(names().sort()).toEqual(['mill.md', file].sort());
  });

  it('keeps its last ten versions', async () => {
    const { editing, putUp } = await start();
    for (let turn = 0; turn < 12; turn++)
      await putUp(editing.replace('mill', handedIn('x.md', MILL.replace('alder', `alder${turn}`))));
    expect(versions('mill')).toHaveLength(10);
    for (let turn = 0; turn < 10; turn++) await putUp(editing.undo('mill')).catch(() => undefined);
    expect(versions('mill')).toHaveLength(10);
  });
});

describe('nothing changes', () => {
  it.each<[string, (editing: Editing) => Promise<Proposal>, object]>([
    [
      'when it is the same',
      (e) => e.replace('mill', handedIn('x.md', MILL)),
      { kind: 'unchanged', article: 'mill' },
    ],
    [
      'of an article that is not there',
      (e) => e.remove('tunnel'),
      { kind: 'no such article', name: 'tunnel' },
    ],
    ['when it is the only article', (e) => e.remove('mill'), { kind: 'last one' }],
    ['when nothing was done', (e) => e.undo('mill'), { kind: 'nothing to undo', article: 'mill' }],
    [
      'with a file that can’t be read',
      (e) => e.add(handedIn('torn.md', '---\ntitle: a: b\n---\n'), null),
      { kind: 'unreadable', file: 'torn.md', line: 2 },
    ],
    ['with an empty file', (e) => e.replace('mill', handedIn('x.md', ' ')), { kind: 'unreadable', line: 1 }],
  ])('%s', async (_, propose, reason) => {
    const { editing } = await start();
    await expect(propose(editing)).rejects.toMatchObject({ reason });
    expect([names(), read('mill.md')]).toEqual([['mill.md'], MILL]);
  });

  it('of an article whose title another one has too, unless its id is given', async () => {
    write('new-mill.md', MILL2);
    const { editing } = await start();
    await expect(editing.remove('the mill')).rejects.toMatchObject({
      reason: { kind: 'several articles', name: 'the mill' },
    });
    expect((await editing.remove('new-mill')).draft.article).toBe('new-mill');
  });

  it('of texts in memory', async () => {
    const library = Library.fromTexts([{ id: 'mill', text: MILL }], { semantic: false });
    await expect(new Editing(library).list()).rejects.toMatchObject({ reason: { kind: 'in memory' } });
  });

  it('of a knowledge that is one file, but for the text in it', async () => {
    const { editing, putUp, library } = await start({}, join(folder, 'mill.md'));
    await expect(editing.add(handedIn('a.md', FERRY), null)).rejects.toMatchObject({
      reason: { kind: 'one file' },
    });
    await expect(editing.remove('mill')).rejects.toMatchObject({ reason: { kind: 'one file' } });
    await putUp(editing.replace('mill', handedIn('a.md', MILL2)));
    expect(library.articles[0]?.text).toBe(MILL2);
    await putUp(editing.undo(null));
    expect(read('mill.md')).toBe(MILL);
  });

  it.each([
    ['open', 'EROFS', 'read-only'],
    ['access', 'EROFS', 'read-only'],
    ['write', 'ENOSPC', 'full'],
    ['sync', 'EDQUOT', 'full'],
    ['rename', 'EACCES', 'no permission'],
    ['open', 'EIO', 'out of order'],
  ] as const)('on a disk that answers %s with %s', async (step, code, because) => {
    // Where the history can be written, and where it can't.
    for (const when of [(path: string) => !path.includes('.history'), () => true]) {
      const { editing, putUp, ids } = await start({ disk: failing(step, code, when) });
      await expect(putUp(editing.replace('mill', handedIn('x.md', MILL2)))).rejects.toMatchObject({
        reason: { kind: 'not writable', because },
      });
      expect([names(), read('mill.md'), ids()]).toEqual([['mill.md'], MILL, ['mill']]);
      await expect(editing.undo(null)).rejects.toMatchObject({ reason: { kind: 'nothing to undo' } });
    }
  });

  it('when an article can’t be removed', async () => {
    write('ferry.md', FERRY);
    const { editing, putUp } = await start({ disk: failing('rm', 'EROFS') });
    await expect(putUp(editing.remove('ferry'))).rejects.toMatchObject({ reason: { kind: 'not writable' } });
    expect(names()).toEqual(['ferry.md', 'mill.md']);
    expect(await editing.undoable()).toEqual([]);
  });
});

describe('two moderators', () => {
  it('do not overwrite each other: the second sees what would change now', async () => {
    const { editing } = await start();
    const first = await editing.replace('mill', handedIn('x.md', MILL2));
    const second = await editing.replace('mill', handedIn('x.md', MILL.replace('tall', 'small')));
    const [one, other] = await Promise.all([
      editing.putUp(first.draft, ANN),
      editing.putUp(second.draft, BO),
    ]);
    expect(one.kind).toBe('done');
    if (other.kind !== 'stale') throw new Error('the first is overwritten');
    expect(read('mill.md')).toBe(MILL2);
    expect(other.proposal.last).toMatchObject({ by: ANN, deed: 'replace' });
    expect(other.proposal.comparison.changed[0]?.before.quote).toContain('birch');
    expect(await editing.putUp(other.proposal.draft, BO)).toMatchObject({ kind: 'done', entry: { by: BO } });
    expect(read('mill.md')).toContain('small alder');
  });

  it('who add the same at once add it once', async () => {
    const { editing } = await start();
    const drafts = [
      await editing.add(handedIn('ferry.md', FERRY), null),
      await editing.add(handedIn('ferry.md', `${FERRY}\nBuses run instead.\n`), null),
    ];
    const [one, other] = await Promise.all(drafts.map(({ draft }) => editing.putUp(draft, ANN)));
    expect([one?.kind, other?.kind]).toEqual(['done', 'stale']);
    expect(other).toMatchObject({ proposal: { draft: { deed: 'replace' }, comparison: { added: [{}] } } });
    expect(read('ferry.md')).toBe(FERRY);
  });

  it('are told of what somebody else did on the disk', async () => {
    const { editing } = await start();
    const { draft } = await editing.replace('mill', handedIn('x.md', MILL2));
    write('mill.md', `${MILL}\nIt is old.\n`);
    expect(await editing.putUp(draft, ANN)).toMatchObject({ kind: 'stale', proposal: { last: null } });
    expect(read('mill.md')).toContain('It is old.');
  });
});

describe('another file that can’t be read', () => {
  it('does not keep a good one from the disk, and is told of', async () => {
    const { editing, putUp, ids } = await start();
    write('torn.md', '');
    const { trouble } = await putUp(editing.add(handedIn('ferry.md', FERRY), null));
    expect(trouble?.message).toMatch(/torn\.md:1:1: empty/);
    expect([ids(), names()]).toEqual([['mill'], ['ferry.md', 'mill.md', 'torn.md']]);
    await putUp(editing.replace('torn', handedIn('x.md', 'Rain\n\nIt rains.\n')));
    expect(ids()).toEqual(['ferry', 'mill', 'torn']);
  });
});

/** A module of the built program, as a text of JavaScript. */
const moduleOf = (name: string) =>
  JSON.stringify(pathToFileURL(join(__dirname, `../../dist/src/editing/${name}.js`)).href);

/** Files that were being written. */
const parts = () =>
  ['.', '.history', '.history/mill']
    .filter((one) => existsSync(join(folder, one)))
    .flatMap((one) => readdirSync(join(folder, one)).map((name) => join(folder, one, name)))
    .filter((name) => name.endsWith('-part'));

/** Puts a draft up in a process that is killed at a file's rename. */
async function killAt(rename: string): Promise<void> {
  const { editing } = await start();
  const { draft } = await editing.replace('mill', handedIn('x.md', MILL2));
  const script = `
    import * as fs from 'node:fs/promises';
    const { putUp } = await import(${moduleOf('putUp')});
    const { History } = await import(${moduleOf('history')});
    const { findStanding, openKnowledge } = await import(${moduleOf('knowledgeFolder')});
    const rename = (from, to) => (/${rename}/.test(to) ? process.kill(process.pid, 'SIGKILL') : fs.rename(from, to));
    const disk = { ...fs, rename };
    const folder = await openKnowledge(${JSON.stringify(folder)});
    const standing = await findStanding(folder, 'mill');
    const draft = { ...${JSON.stringify(draft)}, after: Buffer.from(${JSON.stringify(MILL2)}) };
    const history = new History(folder.root, disk);
    await putUp(draft, standing, '${ANN}', { folder, history, disk, now: Date.now, library: {} });`;
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
  expect(`${signal}${String(stderr)}`).toBe('SIGKILL');
}

describe('a process that is killed', () => {
  it.each([
    ['before the old version is kept', 'mill.2'],
    ['before the change is entered', 'journal'],
    ['before the new one takes its place', 'mill\\.md$'],
  ])('%s leaves all as it was, and the next one clears away what is left', async (_, rename) => {
    await killAt(rename);
    expect(read('mill.md')).toBe(MILL);
    expect(parts()).toHaveLength(1);
    for (const part of parts()) utimesSync(part, new Date(0), new Date(0));
    const { editing, ids, putUp } = await start({ now: () => Date.now() + 60_000 });
    expect(ids()).toEqual(['mill']);
    expect((await editing.list()).map(({ last }) => last)).toEqual([null]);
    await putUp(editing.replace('mill', handedIn('x.md', MILL2)));
    expect(parts()).toEqual([]);
    await putUp(editing.undo(null));
    expect(read('mill.md')).toBe(MILL);
  });
});
