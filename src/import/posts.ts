import { namesOf } from './namesOf.ts';
import { signWith } from './signWith.ts';

/** `class="twitter-tweet"`, `class="telegram-post"`: a post of a platform that a page shows. */
const POST =
  /(?<![a-z])(?:twitter|telegram|instagram|facebook|fb|bluesky|mastodon|threads?|text|tiktok|reddit|vk|x)-(?:tweet|video|post|media|embed|card)(?![a-z])/u;
/** Words behind a post that name who wrote it, the first group. */
const SIGNED = [
  // "— Ann Lee (@annlee) November 14, 2024"
  /[—–―-]\s*([^—–―]{1,80}?)\s*\(@[\w.@-]{1,80}\)[^()]{0,60}$/u,
  /(?:^|\s)(?:A post shared by|Posted by)\s(.{1,80}?)(?:\s\(@|\son\s|$)/u,
  // "Quay Zoo, 14 November"
  /^(\p{Lu}[^,.!?]{1,60}?)(?:\s\(@?[\w.]{1,60}\))?(?:[,·|]\s?(?=[^,]*\d).{1,40})?$/u,
];
/** Pictures in a name. */
const PICTURES = /[\p{Extended_Pictographic}\ufe0f\u200d]+/gu;

/** Writes who wrote an embedded post below its words; where nobody is named it is left out, as it is none of the article's own. */
export function signPosts(document: Document): void {
  for (const post of document.querySelectorAll('blockquote')) {
    if (!POST.test(namesOf(post)) || post.querySelector('cite, footer')) continue;
    const last = [...post.querySelectorAll('p')].at(-1);
    const behind = last ? nodesBehind(last) : [];
    const words = behind.map((node) => node.textContent ?? '').join(' ');
    const name = nameIn(words.replace(/\s+/gu, ' ').trim());
    if (name === null) {
      post.remove();
      continue;
    }
    for (const node of behind) node.parentNode?.removeChild(node);
    signWith(post, name);
  }
}

/** Who signed a post, as names are written: what has no capital is not told from other words later. */
function nameIn(words: string): string | null {
  for (const sign of SIGNED) {
    const name = sign.exec(words)?.[1]?.replace(PICTURES, '').replace(/\s+/gu, ' ').trim();
    if (name && /^\p{Lu}/u.test(name)) return name;
  }
  return null;
}

/** What stands behind the last paragraph of a post, or that itself where it stands below others and links to the post. */
function nodesBehind(last: Element): Node[] {
  const nodes: Node[] = [];
  for (let one = last.nextSibling; one; one = one.nextSibling) nodes.push(one);
  const isLast = nodes.every((node) => (node.textContent ?? '').trim() === '');
  return isLast && last.previousElementSibling?.nodeName === 'P' && last.querySelector('a') ? [last] : nodes;
}
