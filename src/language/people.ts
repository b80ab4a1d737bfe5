import type { MeantLanguage } from './meant.ts';

export type Gender = 'female' | 'male';

/** What somebody or something that is named can be. */
export type CharacterSort = 'person' | 'body' | 'medium' | 'people' | 'unknown';

/** Whom a pronoun can mean; the first sort is the likeliest. */
export interface Pronoun {
  readonly gender: Gender | null;
  readonly sorts: readonly CharacterSort[];
  /** What belongs to somebody who is meant: "his". */
  readonly own: string | null;
}

/** Words that tell whom somebody speaks for. */
export interface SpeakingFor {
  /** Behind a name, where it begins: ", of the charity Ark", ", a clerk at Ark", " of Lisk Police". */
  readonly behind: RegExp;
  /** Who was something, or is against it, does not speak for it. */
  readonly noLonger: RegExp;
  /** Where somebody comes from, behind a name: ", 41, from Lisk". */
  readonly from: RegExp;
  /** Where somebody or their body is, at the end: "engineer at the National University *in Lisk*". */
  readonly where: RegExp;
  /** Whose a post is, around it; with flag g: "*Netbund's* chief executive", "adviser *to the mayor*". */
  readonly whose: RegExp;
  /** For whom somebody speaks by what they are called, in group `whom`: "a spokesman for *Ann Lee*". */
  readonly principal: RegExp;
  /** Who has the same office elsewhere: "his Danish *counterpart*". */
  readonly counterpart: RegExp;
  /** What somebody is called right before the surname, in group `what`: "*the town's MP*, Ann ". */
  readonly calledBefore: RegExp;
  /** The same behind the name: ", *the town's MP*,". */
  readonly calledBehind: RegExp;
}

/** How people and bodies are called. Words come in lower case unless they are names. */
export interface PeopleLanguage {
  readonly pronouns: Readonly<Record<string, Pronoun>>;
  /** Pronouns that name nobody else beside them, whether or not they can be resolved. */
  readonly personal: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** What makes an owner of the word before it, as a piece of its own: "'s". */
  readonly owning: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** "and" */
  readonly and: string;
  /** "of", in "Secretary of State" */
  readonly of: string;
  readonly speakingFor: SpeakingFor;
  /** The definite article before a name or noun: "the". */
  readonly article: string;
  /** The articles before a name, of any kind. */
  readonly articles: RegExp;
  /** Small words inside names: Bill *de* Blasio. */
  readonly particles: ReadonlySet<string>;
  /** Whether a word tells that a name behind it is a medium's: "the portal Oko". */
  readonly isMediumNoun: (word: string) => boolean;
  /** Words that name nobody whom a later sentence could mean: "nobody". */
  readonly nobody: RegExp;
  /** A part of those who were told of: "some". */
  readonly some: RegExp;
  /** Prepositions that a place stands after. */
  readonly places: RegExp;
  /** What goes on with a place: "where". */
  readonly where: RegExp;
  /** Titles that are no part of a name, and those of them that say nothing of what somebody does. */
  readonly isTitle: (word: string) => boolean;
  readonly isCourtesy: (word: string) => boolean;
  /** The letter, in lower case, that stands for a courtesy before surnames such as van der Holm. */
  readonly courtesyInitial: string;
  /** Words of articles in which somebody has a title that is a first name too; null for another title: "Duke". */
  readonly fieldOfTitle: (word: string) => RegExp | null;
  /** A post or courtesy behind which a first name stands rather than another title: "Sen. *Duke* Quist". */
  readonly isCivil: (word: string) => boolean;
  /** A title that has an article before it and is no part of a name: "the Rev Tobias Munn", "the MP Ada Febig". */
  readonly takesArticle: (word: string) => boolean;
  /** A title that stays before a single name: "Queen Maude". */
  readonly staysBefore: (word: string) => boolean;
  /** Where a name begins in the words of a phrase that says what somebody is known as; 0 where none does. */
  readonly knownAs: (words: readonly string[]) => number;
  /** Letters behind a name that are no part of it: "Mara Quist *KC*". */
  readonly postNominal: RegExp;
  /** What stands beside a name and tells no post: "R-Lisk", "Ph.D." */
  readonly noRole: RegExp;
  /** A name without such letters as tell of a post or an honour, by which nobody is told from somebody else. */
  readonly withoutLetters: (name: string) => string;
  /** The title, in full, that words begin with: "doctor" of "Dr. Quist". */
  readonly titleIn: (words: string) => string | null;
  /** Whether a capitalised word can be an occupation before a name: Composer. */
  readonly isOccupation: (word: string) => boolean;
  /** Whether a common noun is something that a person can be; whether it is one for people and no occupation. */
  readonly isPersonNoun: (word: string) => boolean;
  readonly isKindOfPerson: (word: string) => boolean;
  /** Whether a word is a title or such a noun. */
  readonly isPersonWord: (word: string) => boolean;
  /** Whether a capitalised word can tell of what party somebody is: "Highlands *Conservative* Ada Febig". */
  readonly isParty: (word: string) => boolean;
  /** Whether words in small letters are a member of a party and a whole name, though no first name tells: "conservative ada febig". */
  readonly isPartisan: (words: string) => boolean;
  /** Whether nobody's surname is such a noun in the plural: "Residents", but not "Waters". */
  readonly isNoSurname: (word: string) => boolean;
  /** Whether a noun is for what tells something without speaking: report, figures. */
  readonly isDocument: (word: string) => boolean;
  /** Whether words name an organisation or a document. */
  readonly isBody: (words: string) => boolean;
  /** Whether a whole name is a firm's or a body's, though a word of it may be a title: "General Motors". */
  readonly isFirmsName: (name: string) => boolean;
  /** Whether a name ends in what a place has, and whom it is called after: "Dunmore County *Council*". */
  readonly isOfPlace: (name: string) => boolean;
  /** Whether a name can be nobody's: "the Lisk Prize". */
  readonly isThing: (name: string) => boolean;
  /** Whether a name is a region's: "South East Wales". */
  readonly isRegion: (name: string) => boolean;
  /** Where a body's name goes on to what it is for: " of". */
  readonly bodyFor: RegExp;
  /** Nouns for any organisation, by which one that was named before can be meant: "the company". */
  readonly bodyNoun: RegExp;
  /** What firms have and places don't: "shares in Norlink", "Norlink's sales". */
  readonly firmsOwn: RegExp;
  /** Those of them that tell of a trade: "the airline". */
  readonly trade: RegExp;
  /** Whether a body's name tells such a trade: "the carmaker" Lisk Motors. */
  readonly isOfTrade: (noun: string, name: string) => boolean;
  /** Whether such a noun can mean a body with this name: no union is "the company". */
  readonly mayBeBody: (noun: string, name: string) => boolean;
  /** Whether such a noun can mean a name that nothing tells more of: "the company" Norlink, but not "the union", nor London. */
  readonly mayBeFirm: (noun: string, name: string) => boolean;
  /** The singular of a noun in the plural, or null: "analyst" of "analysts". */
  readonly singular: (word: string) => string | null;
  readonly plural: RegExp;
  /** What a title, a kinship or an occupation tells. */
  readonly genderOf: (words: string) => Gender | null;
  /** What the first of two names or more tells; null for names that both bear. */
  readonly genderOfName: (name: string) => Gender | null;
  /** Whether a word is a first name that tells a gender. */
  readonly isFirstName: (word: string | undefined) => boolean;
  /** Whether what a name tells is no more than a guess: of a name that the other gender bears in another country, or a rare one. */
  readonly isGuessOfName: (name: string) => boolean;
  /** The noun of a description that means somebody known: "minister" of "the minister". */
  readonly describedNoun: (name: string) => string | null;
  /** Whether a description means the bearer of a role: "its governor" a "governor of Tarrow". */
  readonly isRoleOf: (description: string, role: string) => boolean;
  /** Whether whoever is told of in some sentences may be called by a noun: "driver" who was at the wheel. */
  readonly mayBeCalled: (noun: string, told: string) => boolean;
  /** Whether whoever plays where a noun says may be what a role tells: "striker" a team's captain. */
  readonly mayPlayAs: (noun: string, role: string) => boolean;
  /** Whether whoever is told of in some words may be called so in talk: "boss" a chief executive. */
  readonly isLoosely: (noun: string, words: string) => boolean;
  /** Whether a role is that of a deputy of whom a description means, or of who is against them: "vice president" and "the president". */
  readonly isDeputyOf: (description: string, role: string) => boolean;
  /** Whether a role is that of whoever leads those whom a description may mean: "prime minister" and "the minister". */
  readonly isAbove: (description: string, role: string) => boolean;
  /** Whether what somebody is called tells of another post than the asked one, or of one that they had: "deputy mayor", "former mayor". */
  readonly otherPost: (asked: string, told: string) => 'other' | 'perhaps' | null;
  /** The noun that a description turns on: "head" of "head of the county". */
  readonly headNoun: (words: string) => string;
  /** Described by age or kinship, as a person who has been named: "the 62-year-old". */
  readonly aged: RegExp;
  /** Described by a calling, whatever post is held: "the diplomat", "the trade unionist". */
  readonly calling: RegExp;
  /** A person by the words around a noun that does not tell so: "one of them", "our server". */
  readonly oneOfThem: RegExp;
  /** What means those who were described before: "the same officials". */
  readonly same: RegExp;
  /** Described by what one is known for, as a person who was just named: "the woman who has run it for years". */
  readonly portrayed: RegExp;
  /** Described as no more than a man or a woman, as somebody without a name who just spoke: "the man". */
  readonly plainly: RegExp;
  /** Between what something is and its name: "a lettuce *called* Salt". */
  readonly namedAs: RegExp;
  /** Nouns for things and animals that have names as people have: her *album*, Spin Cycle. */
  readonly namedThing: RegExp;
  /** Verbs behind which a clause may stand at once: police *said* the trawler Ada Febig sank. */
  readonly clauseVerb: RegExp;
  /** The word before a part on the stage and the first of it: "*play King* Brand", "*her Lady* Quist". */
  readonly asPart: RegExp;
  /** Described as a relative of somebody, the group `family`: "Mr *Quist*'s widow". */
  readonly kin: RegExp;
  /** Described by where somebody comes from, which looks like a name: "the Scot". */
  readonly demonym: RegExp;
  /** What is said behind the name of a medium that passes on news: "the Lantern *news agency*". */
  readonly agency: RegExp;
  /** What somebody is, in few letters and mostly in capitals: "the GP". */
  readonly inCapitals: RegExp;
  /** What somebody is of a body and not of a person: "the *founder* of Harbour Records". */
  readonly leading: RegExp;
  /** What somebody is called beside the name of a team or a show: "the Lakers *star*". */
  readonly ofTeam: RegExp;
  /** What a team's or a firm's first person is called beside its name: "the Rovers *boss*". */
  readonly leader: RegExp;
  /** Held by one alone, whom readers know without a name: "president". */
  readonly office: RegExp;
  /** Whoever acts on those told of rather than is one of them, so that of these a text would have said it before: "judge". */
  readonly onDuty: RegExp;
  /** What somebody is for a while, whatever else they are: "the second *witness*". */
  readonly passing: RegExp;
  /** Whoever speaks of somebody as one of theirs: "a friend". */
  readonly close: RegExp;
  /** Whoever serves others where they are told of, and has no other post: "the conductor". */
  readonly serving: RegExp;
  /** Whoever was harmed or stands trial, and words for those who act in a court and are neither: "prosecuting". */
  readonly tried: RegExp;
  readonly inCourt: RegExp;
  /** In what is told of somebody who has been named: "the *former* treasurer". */
  readonly formerly: RegExp;
  /** What somebody does, in place of what they are: "Ann Lee, *prosecuting*". */
  readonly doing: RegExp;
  /** What tells whom a pronoun or a description means; null where nothing was learned of that. */
  readonly meant: MeantLanguage | null;
}
