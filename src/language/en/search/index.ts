import type { SearchLanguage } from '../../search.ts';
import { wordSet } from '../../wordList.ts';
import { frameRemover } from '../../frame.ts';
import { INITIALISMS } from './initialisms.ts';
import { announces } from './announcing.ts';
import { isAnybody } from './anybody.ts';
import { antecedentAnswer } from './antecedentAnswer.ts';
import { asksBot } from './asksBot.ts';
import { meansArticle } from './articleNames.ts';
import { ARTICLE_QUESTIONS, BESIDE_QUESTIONS, BETWEEN_QUESTIONS } from './articleQuestions.ts';
import { askedOf, asksForStatement, goesOn, opensKind } from './asked.ts';
import { shareOf } from './background.ts';
import { ballotAnswer } from './ballotAnswer.ts';
import { clauseAnswer } from './clauseAnswer.ts';
import { comparedAnswer } from './compared.ts';
import { eitherAnswer } from './eitherAnswer.ts';
import { extremeAnswer } from './extremeAnswer.ts';
import { foundAnswer } from './foundAnswer.ts';
import { FRAME } from './frame.ts';
import { freelyAnswer } from './freelyAnswer.ts';
import { headOf } from './compounds.ts';
import { familyOf } from './families.ts';
import { speaksOfAnother } from './another/index.ts';
import { eventOfAsked } from './another/events.ts';
import { isOnOtherItem } from './another/ballots.ts';
import { isOfFormerOne } from './another/former.ts';
import { isOutOfDate } from './another/outOfDate.ts';
import { tellsOfOtherSubject } from './another/subject/index.ts';
import { SPELLING } from './lexicon.ts';
import { leftAnswer } from './leftAnswer.ts';
import { listAnswer } from './listAnswer.ts';
import { hoursAnswer } from './hoursAnswer.ts';
import { partAnswer } from './partAnswer.ts';
import { makerAnswer } from './makerAnswer.ts';
import { pairedAnswer } from './pairedAnswer.ts';
import { numbersIn } from './numbers.ts';
import { keywordsAsQuestion } from './keywords.ts';
import { leavesOpen } from './open/index.ts';
import { placeOfAsked } from './open/places.ts';
import { sameThings } from './sameThings.ts';
import { opposites, sameDeeds } from './opposites.ts';
import { allPlaces } from './places.ts';
import { asksBesideName, personAsked } from './personAsked.ts';
import { readAs } from './readAs.ts';
import { shareSaidSo } from './saidSo.ts';
import { sideTaken } from './stances/index.ts';
import { stem } from './stem.ts';
import { withoutStory } from './story.ts';
import { withQuarters } from './quarters.ts';
import { doerAsked, holderAsked, isDoing, speakerAsked } from './speakerAsked.ts';
import { isStopWord } from './stopWords.ts';
import { TALK } from './talk.ts';
import { thingsMeant } from './thingsMeant.ts';
import { traitsOf } from './traits.ts';
import { unknownAsked } from './unknown.ts';
import { isVague } from './vagueWords.ts';
import { wholeAnswer } from './wholeAnswer.ts';
import { winnerAsked } from './winner.ts';

const withoutFrame = frameRemover(FRAME);

export const SEARCH: SearchLanguage = {
  stem,
  familyOf,
  isStopWord,
  isVague,
  traitsOf,
  shareOf,
  nounsHaveCapitals: false,
  readAs,
  numbersIn,
  withoutFrame: (question) =>
    withQuarters(keywordsAsQuestion(withoutFrame(withoutStory(withoutFrame(question))))),
  askedOf,
  asksForStatement,
  goesOn,
  speakerAsked,
  doerAsked,
  holderAsked,
  personAsked,
  asksBesideName,
  isAnybody,
  isDoing,
  opensKind,
  articleQuestions: ARTICLE_QUESTIONS,
  besideQuestions: BESIDE_QUESTIONS,
  betweenQuestions: BETWEEN_QUESTIONS,
  meansArticle,
  asksBot,
  places: allPlaces,
  abbreviations: INITIALISMS,
  talk: TALK,
  opposites,
  sameDeeds,
  sameThings,
  shareSaidSo,
  speaksOfAnother,
  announces,
  sideTaken,
  unknownAsked,
  tellsOfOtherSubject,
  belongsTo: (...about) =>
    eventOfAsked(...about) ??
    ([isOutOfDate, isOfFormerOne, isOnOtherItem].some((isSo) => isSo(...about)) ? 'other' : null),
  thingsMeant,
  placeOfAsked,
  leavesOpen,
  wholeAnswer: (question, sentence, answer) => {
    const meant = [
      winnerAsked,
      antecedentAnswer,
      makerAnswer,
      comparedAnswer,
      partAnswer,
      hoursAnswer,
      ballotAnswer,
      pairedAnswer,
      leftAnswer,
      extremeAnswer,
      listAnswer,
      clauseAnswer,
      foundAnswer,
      freelyAnswer,
      eitherAnswer,
    ].reduce((words, narrow) => narrow(question, sentence, words), answer);
    return wholeAnswer(sentence, meant);
  },
  headOf,
  untelling: wordSet('the of and republic city new'),
  spelling: SPELLING,
};
