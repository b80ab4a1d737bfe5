import { isNoun, isQuote } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import { type Cue } from '../../../reportingVerbs.ts';
import type { VerbGroup } from '../../2-phrases/verbGroups.ts';
import { isTime } from '../../2-phrases/wordKinds.ts';
import { hasClause } from '../links/hasClause.ts';
import { citationAt } from '../subjects/citations.ts';
import { HEADLINE_OBSTACLES } from './headlineObstacles.ts';
import { isOrder } from './isOrder.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { NOUN_OBSTACLES } from './nounObstacles.ts';
import { isAuthor, isBareShare, isNamedOnly, type Obstacle, type VerbPlace } from './obstacle.ts';
import { isJudgement, isMinuted, isToldThought } from './toldThoughts.ts';

/** Why a verb does not report what is tied to it; one row that holds is enough. */
export const OBSTACLES_AFTER: readonly Obstacle<VerbPlace>[] = [
  {
    name: 'the author or the reader',
    example: 'I *said* that the bill was high.',
    holds: ({ pieces, subject }) => isAuthor(pieces, subject.phrase),
  },
  {
    name: 'what somebody is let do',
    example: 'Let the owners *say* that the bill is high.',
    holds: ({ opener }) => opener?.word === 'let',
  },
  {
    name: 'a share of nobody named',
    example: 'Only 12% *said* that the bill was high.',
    holds: ({ pieces, subject }) => isBareShare(pieces, subject.phrase),
  },
  {
    name: 'a question about what is said',
    example: 'It is not known what Mara Quist *says* her plan would do.',
    // but: Here is what Mara Quist said: “The bill is high.”
    holds: ({ pieces, opener, link, subject }) => {
      const isAsked = /^(?:what|which|whatever|whichever|whether|every(?:thing)?|anything|nothing|all)$/.test(
        opener?.word ?? '',
      );
      const isTold = link.kind === 'quote' && pieces[link.from - 1]?.word === ':';
      // "What they said: the guilds on the bill" is a headline
      return isAsked && !(isTold && (subject.from > 1 || isQuote(pieces[link.from])));
    },
  },
  {
    name: 'what an order is about',
    example: 'Delete messages that *say* the bill is high.',
    holds: ({ pieces, subject: { place, from } }) =>
      place === 'relative' && pieces[from - 1]?.word !== ',' && isOrder(pieces),
  },
  {
    name: 'what several said of something',
    example: 'What keepers, pilots and Mara Quist *said* about the bill',
    holds: ({ pieces, v, subject: { from } }) => isNamedOnly(pieces, from, v),
  },
  {
    name: 'what people call something in passing',
    example: 'The man they *call* “the Bill” is here.',
    holds: ({ pieces, cue, opener, subject: { phrase, from } }) =>
      cue.lemma === 'call' &&
      opener?.pos === 'NOUN' &&
      phrase?.to === from + 1 &&
      /^(?:they|people|locals)$/.test(pieces[from]?.word ?? ''),
  },
  {
    name: 'a noun behind a preposition',
    example: 'In a box *labeled* “Rope” lay a boot.',
    holds: ({ opener, group, v, subject: { phrase } }) =>
      group.from === v &&
      phrase?.beside === null &&
      /^(?:of|in|on|at|from|into|under)$/.test(opener?.word ?? ''),
  },
  {
    name: 'what a participle tells of its noun',
    example: 'Sailors *reporting* a loss would pay less.',
    holds: ({ pieces, cue, group, v, subject: { place }, link }) =>
      cue.form === 'gerund' &&
      citationAt(pieces, v) === null && // is quoted as saying, is heard saying
      !pieces.slice(group.from, v).some(({ pos }) => pos === 'AUX') &&
      place === 'before' &&
      (link.kind === 'object' || link.kind === 'clause'),
  },
  {
    name: 'what somebody is hoped to say',
    example: 'I hope in spring the mayor *says*: “The bill is paid.”',
    holds: ({ pieces, subject: { from } }) =>
      /^(?:i|we)$/.test(pieces[0]?.word ?? '') && /^(?:hope|wish)$/.test(pieces[1]?.word ?? '') && from > 1,
  },
  {
    name: 'what anybody might say',
    example: 'In a better year a keeper would *ask*: “Who pays?”',
    holds: ({ pieces, cue, group, link, subject: { phrase } }) =>
      group.modal &&
      link.kind === 'quote' &&
      cue.form === 'base' &&
      /^(?:an?|any|every)$/.test(pieces[phrase?.from ?? 0]?.word ?? ''),
  },
  {
    name: 'a thing while something else happens',
    example: 'The guild closed the gate, *announcing* a strike.',
    holds: (place) =>
      place.link.kind === 'object' &&
      place.cue.form === 'gerund' &&
      place.cue.complement === 'object' &&
      !isGoingOn(place) &&
      !isJudging(place) &&
      !isDefending(place),
  },
  {
    name: 'what somebody thought then',
    example: 'Mara Quist *believed* that the bill was high.',
    holds: ({ pieces, v, cue, group, link, subject: { phrase, place } }) =>
      cue.complement === 'thought' &&
      // The guild closed the gate, fearing that it would fall
      (cue.form === 'past' || (cue.form === 'gerund' && place === 'shared' && pieces[v - 1]?.word === ',')) &&
      !isToldThought(pieces, v, cue, phrase) &&
      !(link.kind === 'that' && (isMinuted(pieces, phrase) || isJudgement(pieces, v, cue))) &&
      !pieces.slice(group.from, v).some(({ pos }) => pos === 'AUX') &&
      link.kind !== 'quote',
  },
  ...NOUN_OBSTACLES,
  ...HEADLINE_OBSTACLES,
  {
    name: 'what was found out as something happened',
    example: 'The bill was torn up when the clerks *found* that the sum was wrong.',
    // but: It was noon when Mara Quist said that the bill was high
    holds: ({ pieces, cue, subject: { from }, opener, link }) =>
      opener?.word === 'when' &&
      /^(?:find|discover|notice|see|realise|realize|learn)$/.test(cue.lemma) &&
      hasClause(pieces, { from: 0, to: from - 1 }) &&
      !pieces.slice(link.from).some(isQuote),
  },
  {
    name: 'a call by telephone',
    example: 'The bank *called* again on Friday.',
    holds: ({ pieces, v, cue }) =>
      cue.lemma === 'call' &&
      pieces
        .slice(v + 1)
        .every((piece) => /^(?:ADV|PUNCT)$/.test(piece.pos) || piece.word === 'on' || isTime(piece)),
  },
  {
    name: 'what somebody would say if',
    example: 'If they asked her, Mara Quist would *say* that the bill was high.',
    holds: ({ pieces, group, subject: { from } }) =>
      // Had Mara Quist said that the bill was high, they would have left
      (from === 1 &&
        pieces[0]?.word === 'had' &&
        pieces.slice(group.from).some(({ word }) => word === 'would')) ||
      (group.modal &&
        /^(?:would|might|could|'d)$/.test(pieces[group.from]?.word ?? '') &&
        /^(?:if|had|were|unless)$/.test(pieces[0]?.word ?? '')),
  },
  {
    name: 'what somebody might say',
    example: 'Mara Quist would *confirm* that the bill was high.',
    holds: ({ pieces, cue, group, link, subject: { phrase } }) =>
      group.modal &&
      !group.negated &&
      link.kind !== 'quote' &&
      !(cue.lemma === 'say' && !isMeansToSay(pieces, group, link)) &&
      !isToBeTold(pieces, group, cue, phrase) &&
      !pieces.slice(group.from, link.from).some(({ word }) => word === 'only'), // would tell us only that
  },
];

/** "may *say* so", "can still *say* good morning", "could *say* whatever they liked"; but: could say that it was late */
const isMeansToSay = (pieces: readonly Piece[], { from }: VerbGroup, link: VerbPlace['link']): boolean =>
  /^(?:may|might)$/.test(pieces[from]?.word ?? '') ||
  (/^(?:can|could)$/.test(pieces[from]?.word ?? '') &&
    (link.kind === 'object' || pieces[link.from]?.word === 'whatever'));

/** The minister *will tell* a meeting on Monday that it is late; but: a good tailor will tell you that it is. */
const isToBeTold = (
  pieces: readonly Piece[],
  { from, modal }: VerbGroup,
  { lemma }: Cue,
  phrase: Phrase | null,
): boolean =>
  modal &&
  lemma === 'tell' &&
  /^(?:will|'ll)$/.test(pieces[from]?.word ?? '') &&
  !(phrase !== null && isNoun(pieces[phrase.to - 1]) && isToYou(pieces, from, phrase));

/** "*A tailor* will tell *you*": whoever is one, and no name. */
const isToYou = (pieces: readonly Piece[], from: number, phrase: Phrase): boolean =>
  !pieces[phrase.to - 1]?.capital && pieces.slice(from, from + 4).some(({ word }) => word === 'you');

/** is threatening to strike, is calling on members to strike, has been warning of it, accusing them of “theft” */
const isGoingOn = ({ pieces, v, group, link }: VerbPlace): boolean =>
  (/^(?:is|are|'s|'re)$/.test(pieces[group.from]?.word ?? '') &&
    (pieces[link.from]?.word === 'to' || pieces[link.from - 1]?.word === 'on')) ||
  pieces.slice(group.from, v).some(({ word }) => word === 'been') ||
  pieces.slice(link.from).some(isQuote);

/** Quist left, *calling it a joke*, *accusing the mayor of* theft, *blaming* the rain: what somebody says of it. */
const isJudging = ({ pieces, v, cue: { lemma }, subject: { place } }: VerbPlace): boolean =>
  place === 'shared' &&
  pieces[v - 1]?.word === ',' &&
  !/^(?:for|on|.*sel(?:f|ves))$/.test(pieces[v + 1]?.word ?? '') &&
  (/^(?:call|brand|label|dub|accuse|blame|condemn|criticise|criticize|denounce|slam|dismiss|hail)$/.test(
    lemma,
  ) ||
    (lemma === 'describe' && pieces.slice(v, v + 14).some(({ word }) => word === 'as')));

/** Quist *is defending* the pier, *is slamming* the plan, *is calling for* a vote: what somebody says of it. */
const isDefending = ({ pieces, v, cue: { lemma }, group, subject: { phrase } }: VerbPlace): boolean =>
  (/^(?:accuse|defend|criticise|criticize|slam|condemn|denounce|praise|ridicule|dispute|deny|propose|reject)$/.test(
    lemma,
  ) ||
    ((lemma === 'demand' || (lemma === 'call' && pieces[v + 1]?.word === 'for')) &&
      isSomebody(pieces, phrase))) &&
  /^(?:is|are|'s|'re)$/.test(pieces[group.from]?.word ?? '');
