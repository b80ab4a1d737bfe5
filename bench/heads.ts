/**
 * Who published and wrote the articles of `bench/data/asked/learn`, and when, beside what people read in their first and last lines
 * (`bench/data/asked/heads`): totals by file of `dev`, and of `held-back`.
 *
 *     npx tsx bench/heads.ts [--misses] [--held-back]
 *
 * `--misses` lists what is wrong or missing in `dev`; `--held-back` counts those too that nobody who writes rules looks at.
 */
import { parseArgs } from 'node:util';
import { readArticle } from '../src/article/read.ts';
import { readHeads, type Head } from './headGold.ts';
import { renderTable } from './table.ts';

const { values: options } = parseArgs({
  options: { misses: { type: 'boolean' }, 'held-back': { type: 'boolean' } },
});

/** What an article is asked for, and how what was found is compared with it. */
const FACTS = { publisher: isPublisher, author: isAuthors, published: isDay } as const;
type Fact = keyof typeof FACTS;
const NAMES: readonly Fact[] = ['publisher', 'author', 'published'];

/** "missing": the page says it, and nothing was found; "wrong": something else was found, or something where it says nothing. */
type Outcome = 'right' | 'wrong' | 'missing';

const dev = readHeads('dev').map(scored);
if (options.misses) for (const one of dev) showMisses(one);
const files = [...new Set(dev.map(({ head }) => head.file))];
const rows = files.map((file) => [file, ...countsOf(dev.filter(({ head }) => head.file === file))]);
rows.push(['dev', ...countsOf(dev)]);
if (options['held-back']) rows.push(['held-back', ...countsOf(readHeads('held-back').map(scored))]);
console.log(renderTable(['', 'articles', ...NAMES.map((name) => `${name}: right, wrong, missing`)], rows));

interface Scored {
  readonly head: Head;
  readonly found: Readonly<Record<Fact, string | null>>;
  readonly outcomes: Readonly<Record<Fact, Outcome>>;
}

function scored(head: Head): Scored {
  const { publisher, author, published } = readArticle({ id: head.id, text: head.text });
  const found = { publisher, author, published };
  const outcomeOf = (fact: Fact): Outcome => {
    if (FACTS[fact](head, found[fact])) return 'right';
    return found[fact] === null ? 'missing' : 'wrong';
  };
  return {
    head,
    found,
    outcomes: {
      publisher: outcomeOf('publisher'),
      author: outcomeOf('author'),
      published: outcomeOf('published'),
    },
  };
}

function countsOf(some: readonly Scored[]): string[] {
  const counts = NAMES.map((name) =>
    (['right', 'wrong', 'missing'] as const)
      .map((outcome) => some.filter(({ outcomes }) => outcomes[name] === outcome).length)
      .join(', '),
  );
  return [String(some.length), ...counts];
}

function showMisses({ head, found, outcomes }: Scored): void {
  for (const name of NAMES)
    if (outcomes[name] !== 'right')
      console.log(`${head.id} ${name}: ${found[name] ?? '-'} (${head[name].join(', ') || '-'})`);
}

/** Names alike but for capitals and an article are the same. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/^the /u, '').replace(/\.$/u, '');
}

function isPublisher({ publisher }: Head, found: string | null): boolean {
  if (found === null) return publisher.length === 0;
  return publisher.some((name) => keyOf(name) === keyOf(found));
}

/** All of the authors and nobody else, in any order. */
function isAuthors({ author }: Head, found: string | null): boolean {
  const people = found?.split(/, and |,? and |, | & /u) ?? [];
  return people.map(keyOf).toSorted().join() === author.map(keyOf).toSorted().join();
}

/** The day, with or without its year and hour. */
function isDay({ published }: Head, found: string | null): boolean {
  if (found === null || published.length === 0) return found === null && published.length === 0;
  return published.some((day) => keyOf(found).startsWith(keyOf(day)));
}
