import type { PartOfSpeech } from '../../../attribution.ts';
import { wordList } from '../../../wordList.ts';

/** Words that carry grammar and no subject; a word in two lists has the first part of speech. */
const LISTS: readonly (readonly [PartOfSpeech, words: string])[] = [
  [
    'DET',
    `der die das dem den des ein eine einer eines einem einen kein keine keiner keines keinem keinen dieser diese dieses
    diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden mein meine meiner meines meinem meinen sein seine
    seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren unser unsere unserer unseres unserem unseren beide beiden
    mehrere mehreren viele vielen einige einigen manche manchen alle allen`,
  ],
  [
    'PRON',
    `ich du er sie es wir man ihm ihn ihnen mich dich uns euch mir dir sich wer wen wem was niemand jemand dies`,
  ],
  [
    'ADP',
    `in im ins an am ans auf aus bei beim mit nach vor von vom zu zum zur über unter durch für gegen ohne um seit bis
    zwischen während wegen trotz laut gemäß neben hinter innerhalb außerhalb gegenüber ab per pro zufolge angesichts`,
  ],
  ['CCONJ', `und oder aber sondern denn sowie`],
  ['SCONJ', `dass daß ob weil wenn als obwohl damit nachdem bevor sobald solange indem falls wie`],
  [
    'AUX',
    `ist sind war waren sei seien wäre wären bin hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde
    würde würden worden kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll
    sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte durften dürfe mag mögen möge möchte`,
  ],
  [
    'ADV',
    `nicht auch nur noch schon so da dann hier dort nun jetzt heute gestern morgen bereits bislang bisher zuvor danach
    zudem außerdem dagegen jedoch dennoch trotzdem deshalb daher darum damals dabei dazu davon daran darauf darüber
    allerdings etwa rund fast sehr mehr immer nie wieder zunächst zuletzt schließlich offenbar wohl vielleicht insgesamt
    erst gleich sogar hingegen unterdessen inzwischen mittlerweile später früher anschließend einst oft selbst vermutlich
    anfangs ebenfalls nochmals künftig kürzlich warum wann wo woher wohin weshalb wieso`,
  ],
];

/** The part of speech of a word that carries grammar. */
export const FUNCTION_WORDS: ReadonlyMap<string, PartOfSpeech> = new Map(
  LISTS.toReversed().flatMap(([pos, words]) => wordList(words).map((word) => [word, pos] as const)),
);
