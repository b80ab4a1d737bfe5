import { FAMILIES } from '../../search/words/irregular.ts';

/** Words that may be the past of a verb, although they do not end so: "sank"; and such as are their own past: "put". */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set([
  ...FAMILIES.trim()
    .split('\n')
    .flatMap((family) => family.split(' ').slice(1)),
  ...'put cut hit let set shut quit hurt cost burst cast split spread beat read bet shed upset spat wept knelt'.split(
    ' ',
  ),
]);
