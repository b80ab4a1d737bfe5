import { lettersOf } from './lettersOf.ts';

/** What stands between a headline and the site's name in `<title>`: a colon too, with spaces around it. */
export const BETWEEN = /\s(?:[|–—•·»]|-{1,2}|:{1,2})\s/u;

/** "kelvincourier.example", "www.krs.example", but not "Courier.example": with a capital it is a name. */
const HOST = /^(?:www\.)?[\p{Ll}\p{N}-]+(?:\.[\p{Ll}\p{N}-]+)*\.\p{Ll}{2,}$/u;
/** "Wikinews, the free news source": what follows the name is no name, as it has no capital. */
const PHRASE_BEHIND = /^([^,]{2,60}), \p{Ll}+(?: [\p{Ll}\d-]+){2,}[.!]?$/u;
/** "Local News, Sport & Weather", "all the news of the valley" */
const LIST = /,|\s(?:&|\+)\s|^\P{Lu}+$/u;
/** Letters of a name that can be found in the address of its site. */
const SHORTEST = 4;

/** The first name of a publisher that is not only the host of its site, unless there is no other. */
export function publisherOf(names: readonly string[], url: string | null): string | null {
  const chosen = names.find((name) => !HOST.test(name)) ?? names[0];
  return chosen === undefined ? null : shortName(chosen, hostOf(url));
}

/** The name of a site in a title: the last part that is no list of what it has. */
export function siteAmong(parts: readonly string[]): string | null {
  return parts.findLast((part) => !LIST.test(part)) ?? parts.at(-1) ?? null;
}

/** "Kelvin Courier | Local News, Sport & Weather" → "Kelvin Courier" */
function shortName(name: string, host: string): string {
  const bare = PHRASE_BEHIND.exec(name)?.[1] ?? name;
  const [head = bare, ...tail] = bare.split(BETWEEN);
  const rest = tail.join(' ');
  if (rest === '') return bare;
  if (isIn(host, head)) return head;
  if (isIn(host, rest)) return rest;
  return LIST.test(rest) && !LIST.test(head) ? head : bare;
}

function isIn(host: string, name: string): boolean {
  const letters = nameLetters(name);
  return letters.length >= SHORTEST && host.includes(letters);
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? nameLetters(new URL(url).hostname) : '';
}

/** Letters and figures of a name without "The" before them: "The Kelvin Courier" → "kelvincourier". */
export const nameLetters = (name: string): string => lettersOf(name.replace(/^the /iu, ''));
