/** A small "us" is a form of "we", and no country, unless it is "the us". */
export function readAs(word: string, typed: string, before: string | undefined): string {
  return typed === 'us' && before !== 'the' ? 'we' : word;
}
