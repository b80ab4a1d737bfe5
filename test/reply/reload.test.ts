import { describe, expect, test } from '@jest/globals';
import { KnowledgeError, UserError } from '../../src/errors.ts';
import type { ReloadReport } from '../../src/library.ts';
import { renderReload, renderReloadFailure } from '../../src/reply/reload.ts';
import { UnreadableError } from '../../src/knowledge/unreadableError.ts';
import { together } from '../../src/knowledge/severalFaults.ts';
import { problemsOf } from './read.ts';
import { NASTY_TEXTS } from './samples.ts';
import { EN } from '../../src/reply/words/en.ts';
import { LANGUAGES } from '../../src/reply/words/languages.ts';

function render(report: Partial<ReloadReport>) {
  const nothing = { added: [], removed: [], changed: [], unchanged: [], warnings: [], troubles: [] };
  const reply = renderReload({ ...nothing, takenUp: null, ...report }, EN);
  expect(problemsOf(reply)).toEqual([]);
  return reply.embeds[0];
}

function renderFailure(error: UserError) {
  const reply = renderReloadFailure(error, EN);
  expect(problemsOf(reply)).toEqual([]);
  return reply.content.split('\n');
}

/** So many files that can't be read. */
function failureOf(count: number, name: string, reason: string): KnowledgeError {
  const errors = Array.from(
    { length: count },
    (_, place) => new KnowledgeError(`${name}${place}.md`, place + 1, 3, `${reason}${place}`),
  );
  return UnreadableError.of(errors)!;
}

describe('the report of a reload', () => {
  test('says what was added, removed and changed', () => {
    expect(
      render({ added: ['new_one', 'second'], removed: ['old'], changed: ['ferry'], unchanged: ['bus'] }),
    ).toEqual({
      color: 0x3ba55d,
      title: 'The knowledge is reloaded',
      description: '4 articles answer questions.',
      fields: [
        { name: 'Added (2)', value: 'new\\_one\nsecond' },
        { name: 'Removed (1)', value: 'old' },
        { name: 'Changed (1)', value: 'ferry' },
      ],
    });
  });

  test('says when nothing has changed', () => {
    expect(render({ unchanged: ['ferry'] })).toMatchObject({
      title: 'Nothing has changed',
      description: '1 article answers questions.',
      fields: [],
    });
  });

  test('says what was taken up a moment ago without it', () => {
    const now = 1_000_000;
    const takenUp = { at: now - 2_000, added: ['new_one'], removed: [], changed: ['ferry', 'bus'] };
    const report = { added: [], removed: [], changed: [], unchanged: ['ferry'], warnings: [], troubles: [] };
    expect(renderReload({ ...report, takenUp }, EN, null, now).embeds[0]).toMatchObject({
      title: 'The knowledge is up to date',
      description:
        '1 article answers questions.\n\nTaken up 2 seconds ago: added new\\_one; changed ferry, bus',
    });
    expect(renderReload({ ...report, takenUp }, EN, null, now + 3_600_000).embeds[0]?.title).toBe(
      'Nothing has changed',
    );
  });

  test('names files as they are called within the knowledge', () => {
    const error = new KnowledgeError(
      '/srv/secret/kb/new/ferry.md',
      1,
      1,
      'has the same name as /srv/secret/kb/ferry.md',
    );
    const { content } = renderReloadFailure(error, EN, '/srv/secret/kb/');
    expect(content).toMatch(/\nnew\/ferry\.md, line 1, column 1: has the same name as ferry\.md$/);
    const gone = new UserError('/srv/secret/kb: no such file or folder');
    expect(renderReloadFailure(gone, EN, '/srv/secret/kb').content).toMatch(/\nkb: no such file or folder$/);
  });

  test('tells why answers come by words alone', () => {
    const troubles = ['answers come by words alone: no model'];
    expect(render({ unchanged: ['ferry'], troubles })?.fields).toEqual([
      { name: 'Notes (1)', value: 'answers come by words alone: no model' },
    ]);
  });

  test('shows warnings with their place', () => {
    const warning = {
      file: 'ferry.md',
      line: 3,
      column: 1,
      severity: 'warning',
      message: 'no publisher',
    } as const;
    expect(render({ unchanged: ['ferry'], warnings: [warning] })?.fields).toEqual([
      { name: 'Warnings (1)', value: 'ferry.md\\:3\\:1: no publisher' },
    ]);
  });

  test('counts what does not fit', () => {
    const added = Array.from({ length: 300 }, (_, number) => `${'long-name-'.repeat(10)}${number}`);
    const [field] = render({ added })?.fields ?? [];
    expect(field?.name).toBe('Added (300)');
    expect(field?.value).toMatch(/\nand 292 more$/);
  });
});

describe('a reload that failed', () => {
  test('names file, line and column, and says that the old knowledge stays', () => {
    expect(
      renderFailure(new KnowledgeError('knowledge/my_ferry.md', 3, 7, 'no colon after "title"')),
    ).toEqual([
      '**Not reloaded: the old knowledge stays**',
      String.raw`knowledge/my\_ferry.md, line 3, column 7: no colon after "title"`,
    ]);
  });

  test.each([
    [2, ['b0.md, line 1, column 3: fault 0', 'b1.md, line 2, column 3: fault 1']],
    [
      4,
      [
        'b0.md, line 1, column 3: fault 0',
        'b1.md, line 2, column 3: fault 1',
        'b2.md, line 3, column 3: fault 2',
        'and 1 more',
      ],
    ],
  ])('names the first of %i files', (count, lines) => {
    expect(renderFailure(failureOf(count, 'b', 'fault ')).slice(1)).toEqual(lines);
  });

  test('tells each fault of a file with its place, in one notation', () => {
    const faults = [3, 4, 6].map((line) => new KnowledgeError('b.md', line, 2, `fault ${line}`));
    expect(renderFailure(together(faults)).slice(1)).toEqual([
      'b.md, line 3, column 2: fault 3',
      'b.md, line 4, column 2: fault 4',
      'b.md, line 6, column 2: fault 6',
    ]);
    const many = Array.from({ length: 8 }, (_, place) => new KnowledgeError('b.md', place + 1, 2, 'x'));
    expect(renderFailure(together(many)).slice(-2)).toEqual(['b.md, line 6, column 2: x', 'and 2 more']);
  });

  test('says in each language how many more there are', () => {
    for (const words of Object.values(LANGUAGES)) {
      const { content } = renderReloadFailure(failureOf(9, 'b', 'fault '), words);
      expect(content.split('\n')).toHaveLength(5);
      expect(content).toContain(words.reload.more(6));
    }
  });

  test('gives the reason where there is no file to name', () => {
    expect(renderFailure(new UserError('knowledge: no such file or folder'))[1]).toBe(
      'knowledge: no such file or folder',
    );
  });
});

test.each(NASTY_TEXTS)('Discord takes %s as name and message', (_, text) => {
  const many = Array.from({ length: 12 }, () => text);
  const warnings = many.map(
    (file) => ({ file, line: 1, column: 1, severity: 'warning', message: text }) as const,
  );
  expect(render({ added: many, removed: many, changed: many, warnings })?.fields).toHaveLength(4);
  expect(renderFailure(new KnowledgeError(text, 1, 1, text))[1]).toContain('line 1');
  expect(renderFailure(failureOf(5, text, text.repeat(50))).at(-1)).toBe('and 2 more');
});
