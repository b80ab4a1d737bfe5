import type { ArticleLanguage } from '../../language/article.ts';
import type { Role } from '../roles/role.ts';
import { besideSigns } from './beside.ts';
import { isOwnName, type Candidate } from './candidates.ts';
import { isTold } from './places.ts';

/** What tells of each candidate whether the page is published under it, as names of signs. */
export function signsOf(
  candidates: readonly Candidate[],
  roles: readonly Role[],
  text: string,
  { publisher }: ArticleLanguage,
): Set<string>[] {
  const hosts = hostsIn(roles);
  const lower = text.toLowerCase();
  const told = roles
    .flatMap((role) => (isTold(role) ? [role.paragraph.plain] : []))
    .join('\n')
    .toLowerCase();
  const counted = candidates.map((candidate) => {
    const inText = countOf(lower, candidate.key);
    const inTold = inText === 0 ? 0 : countOf(told, candidate.key);
    return { candidate, inText, inTold, around: Math.max(0, inText - inTold) };
  });
  const head = counted.filter(({ candidate }) => candidate.mentions.some(isInHead));
  const firstOwn = head.find(({ candidate }) => isOwnName(candidate));
  const firstAgain = head.find(({ candidate, around }) => around > 1 && !candidate.kinds.includes('common'));
  return counted.map((one) => {
    const signs = new Set([
      ...ownSigns(one.candidate),
      ...countSigns(one),
      ...hostSigns(one.candidate, hosts),
    ]);
    if (one === firstOwn) signs.add('first own');
    if (one === firstAgain) signs.add('first again');
    for (const other of counted) for (const sign of besideOther(one, other, publisher.firm)) signs.add(sign);
    return signs;
  });
}

interface Counted {
  readonly candidate: Candidate;
  /** How often the page has the name, the article, and the lines around it. */
  readonly inText: number;
  readonly inTold: number;
  readonly around: number;
}

const isInHead = ({ where, how }: Candidate['mentions'][number]): boolean =>
  (where === 'above' || where === 'head') && (how === 'whole' || how === 'first piece');

/** Words of a name that are told apart. */
const SIZE = 3;

function ownSigns({ key, name, mentions, kinds }: Candidate): string[] {
  const slots = new Set(mentions.map(({ where, how }) => `${where} ${how}`));
  const words = key.split(' ');
  const size = Math.min(SIZE, words.length);
  const signs = [
    ...mentions.flatMap((mention) => [...mention.signs, ...besideSigns(mention)]),
    ...slots,
    `size ${size}`,
    `first ${words[0]}`,
    `last ${words.at(-1)}`,
  ];
  for (const kind of kinds) {
    signs.push(kind, `${kind} ${size}`);
    for (const slot of slots) signs.push(`${kind} ${slot}`);
  }
  if (kinds.length === 0) for (const slot of slots) signs.push(`plain ${slot} ${size}`);
  for (const trait in TRAITS) if (TRAITS[trait]!.test(name)) signs.push(trait);
  if (mentions.every((one) => one.name === one.name.toUpperCase())) signs.push('capitals');
  if (mentions.some((one) => /^the /iu.test(one.name))) signs.push('article');
  return signs;
}

const TRAITS: Readonly<Record<string, RegExp>> = {
  figure: /\d/u,
  and: /[&+]/u,
  mark: /[.!?,:]/u,
  small: /(?<![\p{L}'’])\p{Ll}{4}/u,
};

function countSigns({ candidate: { key, mentions }, inTold, around }: Counted): string[] {
  const size = Math.min(SIZE, key.split(' ').length);
  const times = Math.min(4, around);
  const wheres = [...new Set(mentions.map(({ where }) => where))].sort().join('+');
  return [
    `all ${wheres}`,
    `all ${wheres} around ${times}`,
    `around ${times}`,
    `around ${times} size ${size}`,
    `told ${Math.min(3, inTold)}`,
  ];
}

/** Times that are told apart. */
const MOST_TIMES = 8;

/** How often a text has a name, both in lower case. */
function countOf(text: string, key: string): number {
  let count = 0;
  for (let at = text.indexOf(key); at >= 0 && count < MOST_TIMES; at = text.indexOf(key, at + key.length))
    if (!isLetter(text, at - 1) && !isLetter(text, at + key.length)) count++;
  return count;
}

const isLetter = (text: string, at: number): boolean => /\p{L}/u.test(text.charAt(at));

/** Any address. */
const ADDRESS = /[a-z\d]\.[a-z]/u;
const HOST =
  /(?:@|www\.|https?:\/\/|(?<![\p{L}.-]))((?:[a-z\d-]+\.)+)(?:example|com|org|net|news|info|int|uk|ie|in|de|tv|fm|co)\b/gu;

/** The names in addresses around the text: "tarrowobserver" of "news@tarrowobserver.example". */
function hostsIn(roles: readonly Role[]): ReadonlySet<string> {
  const hosts = new Set<string>();
  for (const role of roles) {
    if (isTold(role) || !ADDRESS.test(role.paragraph.plain)) continue;
    for (const [, host = ''] of role.paragraph.plain.matchAll(HOST))
      hosts.add(squeeze(host.replace(/^www\./u, '')));
  }
  return hosts;
}

const squeeze = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\d]/gu, '');

/** Shorter names are parts of other words. */
const SHORTEST = 4;

function hostSigns({ key }: Candidate, hosts: ReadonlySet<string>): string[] {
  const own = squeeze(key);
  return [...hosts].flatMap((host) => {
    if (host === own || host === `the${own}`) return ['host is'];
    if (own.length >= SHORTEST && host.includes(own))
      return [host.startsWith(own) ? 'host begins' : 'host has'];
    if (host.length >= SHORTEST && own.includes(host))
      return [own.startsWith(host) ? 'begins as host' : 'has host'];
    return [];
  });
}

/** What a longer or shorter name tells: "Comet Newspapers Limited" of "Comet", which stands elsewhere too. */
function besideOther(one: Counted, other: Counted, firm: RegExp): string[] {
  const own = one.candidate.key;
  const its = other.candidate.key;
  if (own.length === its.length || !(own.length > its.length ? own.includes(its) : its.includes(own)))
    return [];
  if (other.candidate.mentions.every(({ how }) => /front|back/u.test(how))) return [];
  const isLonger = own.length > its.length;
  const [long, short] = isLonger ? [own, its] : [its, own];
  if (!` ${long} `.includes(` ${short} `)) return [];
  const more = Math.max(-1, Math.min(2, isLonger ? other.inText - one.inText : one.inText - other.inText));
  const rest = (isLonger ? one : other).candidate.name.slice(short.length - long.length);
  const what = isLonger ? 'has' : 'in';
  const signs = [`${what} ${more}`];
  if (isOwnName(other.candidate)) signs.push(`${what} own ${more}`);
  if (long.startsWith(short) && firm.test(rest)) signs.push(`${what} firm ${more}`);
  return signs;
}
