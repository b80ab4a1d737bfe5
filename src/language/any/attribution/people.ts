import type { PeopleLanguage } from '../../people.ts';
import { wordSet } from '../../wordList.ts';
import { NOTHING } from '../nothing.ts';
import { PARTICLES } from '../personNames.ts';

const none: ReadonlySet<string> = new Set();
const never = (): boolean => false;
const unknown = (): null => null;

/** "M." is monsieur before a surname of several words, in whatever language the article is. */
export const COURTESY_INITIAL = 'm';

/** Nothing is known of words for people; a name is a name. */
export const PEOPLE: PeopleLanguage = {
  pronouns: {},
  personal: none,
  possessives: none,
  owning: none,
  relatives: none,
  and: '&',
  of: '',
  speakingFor: { behind: NOTHING, from: NOTHING, noLonger: NOTHING, where: NOTHING, whose: NOTHING },
  article: '',
  articles: NOTHING,
  particles: wordSet(`${PARTICLES.replaceAll('|', ' ')} & - . 's`),
  nobody: NOTHING,
  places: NOTHING,
  isTitle: never,
  isCourtesy: never,
  fieldOfTitle: unknown,
  isCivil: never,
  courtesyInitial: COURTESY_INITIAL,
  takesArticle: never,
  staysBefore: never,
  knownAs: () => 0,
  postNominal: NOTHING,
  noRole: NOTHING,
  withoutLetters: (name) => name,
  titleIn: unknown,
  isOccupation: never,
  isPersonNoun: never,
  isKindOfPerson: never,
  isBody: never,
  isOfPlace: never,
  isThing: never,
  bodyNoun: NOTHING,
  mayBeBody: () => true,
  mayBeFirm: never,
  singular: unknown,
  plural: NOTHING,
  genderOf: unknown,
  genderOfName: unknown,
  isGuessOfName: () => false,
  describedNoun: unknown,
  isRoleOf: never,
  isLoosely: never,
  isDeputyOf: never,
  headNoun: (words) => words.toLowerCase().split(' ').at(-1) ?? '',
  aged: NOTHING,
  calling: NOTHING,
  same: NOTHING,
  portrayed: NOTHING,
  namedAs: NOTHING,
  kin: NOTHING,
  bodyFor: NOTHING,
  demonym: NOTHING,
  oneOfThem: NOTHING,
  agency: NOTHING,
  inCapitals: NOTHING,
  trade: NOTHING,
  leading: NOTHING,
  ofTeam: NOTHING,
  leader: NOTHING,
  office: NOTHING,
  onDuty: NOTHING,
  formerly: NOTHING,
  doing: NOTHING,
  meant: null,
};
