import { lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { wordsOf } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { GOING_ON, verbGroup, type VerbGroup } from '../../2-phrases/verbGroups.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';
import { hasSubjectAndVerb } from '../links/hasSubjectAndVerb.ts';
import { QUESTION } from '../links/links.ts';

/** What somebody does before they speak; what stands between it and "to say" tells so where it does not itself. */
interface Step {
  readonly verb: RegExp;
  /** The words between, or null for anything but another verb. */
  readonly between: RegExp | null;
  /** A sentence; the step stands between asterisks. */
  readonly example: string;
}

export const STEPS: readonly Step[] = [
  {
    verb: /^(?:written|wrote|came|comes|emerged|emerges|stood|stands|appeared|appears|returned|returns|used|uses|phone[sd]|rang|rings|call(?:s|ed)|stepped|steps)$/,
    between: null,
    example: 'Mara Quist *emerged from the hall* to announce that the pier was shut.',
  },
  {
    verb: /^(?:rose|rises|risen|interven(?:es|ed)|interrupt(?:s|ed)|interject(?:s|ed)|stood|stands)$/,
    between: /^$/,
    example: 'Mara Quist *rose* to say that the pier was shut.',
  },
  {
    verb: /^(?:got|gets|rose|rises|jump(?:s|ed)|leap(?:s|t|ed)|sprang|springs|sp(?:oke|eaks)|pip(?:es|ed)|breaks?|broke|cuts?|chip(?:s|ped)|chim(?:es|ed)|butt(?:s|ed)|lean(?:s|t|ed)|turn(?:s|ed)|bent|bends)$/,
    between: /^(?:up|in|forwards?|over|across|round|around|to (?:his|her|their) feet)$/,
    example: 'Mara Quist *leaned forward* to insist that the pier was shut.',
  },
  {
    verb: /^t(?:ook|akes|aken)$/,
    between:
      /^(?:(?:to )?the (?:floor|stand|stage|microphone|mic|podium|lectern|rostrum|airwaves|pulpit)|(?:great )?(?:care|pains))$/,
    example: 'Mara Quist *took the floor* to warn that the pier was shut.',
  },
  {
    verb: /^(?:went|goes|gone)$/,
    between: /^(?:so|as) far as$/,
    example: 'Mara Quist *went so far as* to say that the pier was shut.',
  },
  {
    verb: /^(?:went|goes|gone)$/,
    between:
      /^live (?:on|to) \S+$|^on (?:(?:the )?(?:air|radio|television|tv)|(?:\S+ )?(?:radio|tv|kanal|channel)(?: \S+)*|\S+ television)$/,
    example: 'Mara Quist *went on Radio Sund* to deny that the pier was shut.',
  },
  {
    verb: /^(?:is|are|was|were|been)$/,
    between: /^(?:at (?:great )?pains|(?:among |one of )?the (?:first|last))$/,
    example: 'Mara Quist *was at pains* to stress that the pier was shut.',
  },
  {
    verb: /^(?:felt|feels)$/,
    between: /^(?:compelled|obliged|bound|moved)$/,
    example: 'Mara Quist *felt obliged* to say that the pier was shut.',
  },
];

const DECLARING =
  /^(?:say|announce|declare|insist|explain|argue|warn|report|complain|stress|claim|suggest|add|point|remind|assure|object|admit|concede|acknowledge|deny)$/;

/** Where the verb stands of what somebody did who then spoke: She *emerged* from the hall *to announce that* it was over; -1 where nobody does. */
export function steppedUp(pieces: readonly Piece[], { from }: VerbGroup): number {
  const to = from - 1;
  if (pieces[to]?.word !== 'to' || !isTold(pieces, from)) return -1;
  const verb = lastIndexBefore(pieces, to, (_, i) => STEPS.some((step) => isStep(pieces, i, to, step)));
  return verb < 1 ? -1 : verb;
}

function isStep(pieces: readonly Piece[], at: number, to: number, { verb, between }: Step): boolean {
  if (!verb.test(pieces[at]?.word ?? '') || !isFiniteVerb(pieces[at])) return false;
  const words = pieces.slice(at + 1, to);
  if (between) return between.test(wordsOf(words));
  // she came to say so: nobody has said it yet
  return words.length > 0 && !words.some((piece) => piece.word === ',' || isFiniteVerb(piece));
}

/** "to *say that*", "to *ask why*", "to *warn it* was late", "to *tell the guild that*"; but: "to say goodbye" */
function isTold(pieces: readonly Piece[], from: number): boolean {
  const word = pieces[from]?.word ?? '';
  const isTelling = /^(?:tell|remind|assure|warn)$/.test(word);
  const told = isTelling ? (phraseStartingAt(pieces, from + 1)?.to ?? 0) : 0;
  const said = pieces[from + 1]?.word === 'out' ? from + 2 : from + 1; // to point out that
  return (
    (word === 'ask' && QUESTION.has(pieces[from + 1]?.word ?? '')) ||
    (DECLARING.test(word) && hasSubjectAndVerb(pieces, said)) ||
    (isTelling && pieces[told]?.word === 'that')
  );
}

/** "was *heard* to say", "can be overheard to joke" */
const HEARD = /^(?:over)?heard$/;
const LED =
  /^(?:forced|moved|obliged|compelled|bound|driven|prompted|constrained|reduced|known|careful|anxious|eager|swift|first|last|right|wrong)$/;

/** She *was forced to admit* that it was over, he *was heard to mutter* that it was: they said so; but: she may be forced to admit it. */
export function isLedTo(pieces: readonly Piece[], { from }: VerbGroup): boolean {
  const led = pieces[from - 2]?.word ?? '';
  if (pieces[from - 1]?.word !== 'to') return false;
  const { passive, negated, modal } = verbGroup(pieces, from - 2);
  // was too proud to say so; was not happy to say so
  if (GOING_ON.test(led)) return pieces[from - 3]?.word !== 'too' && !negated;
  // had to admit that it was over
  if (led === 'had')
    return !negated && /^(?:admit|concede|acknowledge|confess)$/.test(pieces[from]?.word ?? '');
  return (HEARD.test(led) || LED.test(led)) && passive && !negated && (!modal || HEARD.test(led));
}
