import type { SearchLanguage } from '../../search.ts';
import { wordSet } from '../../wordList.ts';
import { frameRemover } from '../../frame.ts';
import { INITIALISMS } from './words/initialisms.ts';
import { announces } from './announcing.ts';
import { isAnybody } from './anybody.ts';
import { antecedentAnswer } from './answers/antecedentAnswer.ts';
import { asksBot } from './questions/asksBot.ts';
import { meansArticle } from './questions/articleNames.ts';
import { ARTICLE_QUESTIONS, BESIDE_QUESTIONS, BETWEEN_QUESTIONS } from './questions/articleQuestions.ts';
import { askedOf, asksForStatement, goesOn, opensKind } from './questions/asked.ts';
import { shareOf } from './words/background.ts';
import { ballotAnswer } from './answers/ballotAnswer.ts';
import { clauseAnswer } from './answers/clauseAnswer.ts';
import { comparedAnswer } from './compared.ts';
import { eitherAnswer } from './answers/eitherAnswer.ts';
import { extremeAnswer } from './answers/extremeAnswer.ts';
import { foundAnswer } from './answers/foundAnswer.ts';
import { FRAME } from './questions/frame.ts';
import { freelyAnswer } from './answers/freelyAnswer.ts';
import { headOfCompound } from './words/compounds.ts';
import { familyOf } from './words/families.ts';
import { speaksOfAnother } from './another/index.ts';
import { eventOfAsked } from './another/events.ts';
import { isOnOtherItem } from './another/ballots.ts';
import { isOfFormerOne } from './another/former.ts';
import { isOutOfDate } from './another/outOfDate.ts';
import { tellsOfOtherSubject } from './another/subject/index.ts';
import { SPELLING } from './words/lexicon.ts';
import { leftAnswer } from './answers/leftAnswer.ts';
import { listAnswer } from './answers/listAnswer.ts';
import { hoursAnswer } from './answers/hoursAnswer.ts';
import { partAnswer } from './answers/partAnswer.ts';
import { makerAnswer } from './answers/makerAnswer.ts';
import { pairedAnswer } from './answers/pairedAnswer.ts';
import { numbersIn } from './numbers.ts';
import { keywordsAsQuestion } from './questions/keywords.ts';
import { leavesOpen } from './open/index.ts';
import { placeOfAsked } from './open/places.ts';
import { sameThings } from './words/sameThings.ts';
import { opposites, sameDeeds } from './words/opposites.ts';
import { allPlaces } from './places.ts';
import { asksBesideName, personAsked } from './questions/personAsked.ts';
import { readAs } from './questions/readAs.ts';
import { shareSaidSo } from './questions/saidSo.ts';
import { sideTaken } from './stances/index.ts';
import { stem } from './words/stem.ts';
import { withoutStory } from './questions/story.ts';
import { withQuarters } from './quarters.ts';
import { doerAsked, holderAsked, isDoing, speakerAsked } from './questions/speakerAsked.ts';
import { isStopWord } from './words/stopWords.ts';
import { TALK } from './talk.ts';
import { thingsMeant } from './thingsMeant.ts';
import { traitsOf } from './traits.ts';
import { unknownAsked } from './unknown.ts';
import { isVague } from './words/vagueWords.ts';
import { wholeAnswer } from './answers/wholeAnswer.ts';
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
  headOfCompound,
  untelling: wordSet('the of and republic city new'),
  spelling: SPELLING,
};
