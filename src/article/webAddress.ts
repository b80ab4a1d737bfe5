/** Longest address that Discord takes. */
const LONGEST = 2048;

/** Parts with dots between: what Discord takes for a host. For `intranet` and `[::1]` it refuses the whole message. */
const HOST = /^[^.[\]]+(?:\.[^.[\]]+)+$/;

/**
 * The address as a reader of the article may follow it; null when Discord would refuse a link to it.
 *
 *     webAddressOf('https://example.org/a b')  // 'https://example.org/a%20b'
 *     webAddressOf('http://intranet/story')    // null
 */
export function webAddressOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, username, password, href } = new URL(url);
  const isOfTheWeb = /^https?:$/.test(protocol) && HOST.test(hostname);
  // A link must not hand out somebody's name and password.
  return isOfTheWeb && username === '' && password === '' && href.length <= LONGEST ? href : null;
}
