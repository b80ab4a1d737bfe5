/** Labels and lines that name who speaks or through whom it came. */
export interface SpeakerLabelLanguage {
  /** The label before the sources of an article: "Source". */
  readonly source: RegExp;
  /** The words that part a line of sources. */
  readonly sourceLine: SourceLineLanguage;
  /** What a medium is, before its name and after it. */
  readonly kind: RegExp;
  readonly kindAfter: RegExp;
  /** People who are cited without a name. */
  readonly unnamed: RegExp;
  /** What is said of them beside their medium: "Bloomberg's sources". */
  readonly sourcesOf: (outlet: string, sources: string) => string;
  /** Labels of sections, which name no speaker. */
  readonly section: RegExp;
  /** Between "Quote" and whose it is. */
  readonly quoteFrom: RegExp;
  /** A heading that tells who says what stands below; the first group is the name: "At a Dinner, Mara Quist Said". */
  readonly saying: RegExp;
  /** Where somebody spoke, at the beginning of a heading: "*At a Dinner,* Mara Quist Said". */
  readonly setting: RegExp;
  /** A line in brackets that says what stands below; the group `by` begins with whose it is, where it says so. */
  readonly speechNote: RegExp;
  /** The heading of a statement, whose author is the group `by`: "Statement by the Ministry of Roads on the ferry". */
  readonly statementBy: RegExp;
  /** How a letter begins: "Dear Councillors,". */
  readonly salutation: RegExp;
  /** How it ends, before the name or on a line above it, as the text of a pattern: "Yours sincerely,". */
  readonly closing: string;
  /** A line that says that letters of readers stand below, what tells of them above the first, and how the paper answers one. */
  readonly letters: { readonly page: RegExp; readonly on: RegExp; readonly reply: RegExp } | null;
  /** The line that a reader signs with initials or a first name, the group `by`, and a place: "MQ, Brine". */
  readonly initialled: RegExp;
  /** A paragraph of an interview that tells what can be seen: "She gets up and …", "… while we talk". */
  readonly narrator: RegExp;
  /** What a page calls such a conversation: "an interview with". */
  readonly interview: RegExp;
  /** How a page says who asks in it, the group `name`: "Interview: *Tom Fry*", "our reporter *Tom Fry*"; with the flag g. */
  readonly askedBy: RegExp;
  /** How it may say so, where somebody else is named who may answer: "She spoke to *Tom Fry*."; with the flag g. */
  readonly perhapsAskedBy: RegExp;
  /** What stands before whoever answers in it: "an interview *with* Mara Quist"; with the flag g. */
  readonly spokenTo: RegExp;
  /** Words for whoever is asked, for whoever speaks, and for whoever speaks for others too: "you", "I", "our". */
  readonly asked: RegExp;
  readonly oneself: RegExp;
  readonly ourselves: RegExp;
  /** What the writer is told while they write, in the present tense: "tells me"; with the flag g. */
  readonly toldMe: RegExp;
  /** Who is named with nothing but a place, the group `name`: "*Ada* in Lower Lisk". */
  readonly resident: RegExp;
  /** One name up to the words that tell of its bearer, the group `described`: "*Salt*, a channel close to the guild". */
  readonly described: RegExp;
  /** Headlines that say whose speeches stand below them, the group `by`: "*Mara Quist* in her own words". */
  readonly speechesOf: readonly RegExp[];
  /** Lines that say whose words are copied out below them, the group `by`: "To quote *the guild*'s main findings:". */
  readonly copiedFrom: readonly RegExp[];
  /**
   * Before a colon, who of its own people tells a paragraph of a live blog, the groups `name`, `post` and `place`: "From our
   * reporter *Mara Voss* at the bridge".
   */
  readonly dispatches: readonly RegExp[];
  /** What ties a name to the medium or the body behind it: "Tom Fry *of the* Lisk Courier". */
  readonly belonging: RegExp;
  /** Words of a headline above what the press says: "Press review", "What the papers say". */
  readonly press: RegExp;
  /** Whether a word in small letters can be the verb of such a heading: "said". */
  readonly isSpeechVerb: (word: string) => boolean;
  /** What only a medium writes, beside its name: "Kursblatt, *editorial*". */
  readonly editorial: RegExp;
  /** What somebody wrote, which speaks for them: "the statement". */
  readonly ownText: RegExp;
  /** A line above what somebody has given out: "Full text of the statement:". */
  readonly fullText: RegExp;
  /** Such a line that says whose it is, the group `by`, and on which platform, `where`: "*Mara Quist*'s post on Facebook:". */
  readonly textOf: RegExp;
  /** A sentence that only tells that such a text follows: "We publish his post in full." */
  readonly showing: RegExp;
  /** Words of a sentence in which somebody writes to somebody: "wrote". */
  readonly writing: RegExp;
  /** A sentence that only tells that somebody has written to the medium, the first group: "*Mara Quist* emails from Lisk." */
  readonly writesIn: RegExp;
  /** Somebody who is called so in court, and words of a sentence that tells who it is: "the witness", "gave evidence". */
  readonly witness: RegExp;
  readonly testifying: RegExp;
  /** Whether one word before a quotation is a name, and no word of the language or place of the text: “*Norlink*: …”, but not “*Motto*: …”. */
  readonly isNameAlone: (word: string, text: string) => boolean;
  /** The label of whoever answers: "A", and of whoever asks: "Q", "Interviewer". */
  readonly answer: RegExp;
  readonly interviewer: RegExp;
  /** Words of an introduction by which whoever it names was asked, or answers below: "The Courier *asked her* why.", "She *answers our questions*." */
  readonly interviewed: RegExp;
  readonly answering: RegExp;
  /** What a headline says of an interview and whose it is: "an interview with Mara Quist". */
  readonly interviewWith: RegExp;
  /** Small words in the name of a body that signs, as the text of a pattern. */
  readonly particles: string;
}

/** The words between the parts of "Source: Mara Quist, governor, on Telegram, as reported by the Lisk Courier". */
export interface SourceLineLanguage {
  /** What a line may begin with and tells nothing: "*according to* Reuters". */
  readonly opener: RegExp;
  /** When it was said, at the end of a line: "Mara Quist, to Radio Sund *just now*". */
  readonly when: RegExp;
  /** Between a medium and whom it cites: "Bloomberg *with reference to* sources". */
  readonly citing: RegExp;
  /** Between who spoke and the medium that passed it on: "Mara Quist*, as reported by* Reuters". */
  readonly carried: RegExp;
  /** The verb of a medium at the end: "the guard, Reuters *reports*". */
  readonly reports: RegExp;
  /** Somebody who works for a medium, which is the first or the second group: "*Reuters*'s own correspondent". */
  readonly correspondent: RegExp;
  /** Before the medium: "the road service *on* Telegram"; all places. */
  readonly through: RegExp;
  /** The ends of those after which only a medium stands: "on". */
  readonly surely: RegExp;
  /** Before whoever else was there, with a title: "at a briefing *with* Minister Tom Fry"; all places. */
  readonly beside: RegExp;
  /** Where and when somebody spoke to a medium, behind its name: "Reuters *at the forum in Davos*". */
  readonly place: RegExp;
  /** An occasion with what is before it: "*in an evening address*". */
  readonly occasion: RegExp;
  /** A verb that only tells that something was told: "Mara Quist *said this* in an interview with Reuters". */
  readonly toldSo: RegExp;
  /** The verb before what is told in the line itself: "Reuters *reports* that nine boats are late."; `speaks` is one that no medium needs. */
  readonly tells: RegExp;
  /** A comma and the word that an occasion begins with, whatever it is: "Mara Quist*, in* court". */
  readonly setting: RegExp;
  /** "Mara Quist*'s evening address*" */
  readonly ownOccasion: RegExp;
  /** "the guard *on its website*" */
  readonly ownPage: RegExp;
  /** Between an occasion and the medium: "an interview *with* Reuters". */
  readonly partner: RegExp;
  /** An occasion on which several speak before others, at the end of its words: "a joint press *conference*". */
  readonly meeting: RegExp;
  /** On what occasion somebody spoke, and did not write, in a sentence; the group `on` is its noun: "in his evening *address*". */
  readonly spokenOn: RegExp;
  /** In what somebody writes that is not put on a platform, which is the group `on`: "in a *report*". */
  readonly writtenIn: RegExp;
  /** What a medium has found out, which is the first group: "a *Reuters* investigation". */
  readonly itsWork: RegExp;
  /** An investigation with whose it is, the first or second group, who may be a medium that no word tells to be one: "an investigation by *Frostline*". */
  readonly investigation: RegExp;
  /** What an agency is, behind its name: "the Reuters *news agency*". */
  readonly agency: RegExp;
  /** To whom a text goes, behind whose it is: "a letter from the guild *to the council*". */
  readonly recipient: RegExp;
  /** A text that nobody is named for: "*an article* in the Lisk Courier". */
  readonly anyText: RegExp;
  /** Where somebody was, of which no medium's name follows: "*on the sidelines of* the forum". */
  readonly margin: RegExp;
  /** What is printed in a medium, at the end of its words, and what stands between: "her column *in the* Lisk Courier". */
  readonly printed: RegExp;
  readonly within: RegExp;
  /**
   * What somebody has written or said, which stands first, to whose it is: "*a letter from* the guard"; `asker` is who asked: "a
   * *Reuters* interview with", and `talk` is found where whoever is asked follows: "an *interview* of".
   */
  readonly textFirst: RegExp;
  /** Who works for a medium, which is the group `medium`: "editor of *the Lisk Courier*". */
  readonly staff: RegExp;
  /** What stands before a name and is no part of it: "her", "the". */
  readonly owner: RegExp;
  /** People without a name: "a source in the guard". */
  readonly anonymous: RegExp;
  /** A word in the names of agencies that are media, and no offices of a state: "news". */
  readonly news: RegExp;
  /** Whoever was cited without a name, and is meant again: "the interlocutor". */
  readonly again: RegExp;
  /** Whose people are cited, the first group: "*Reuters*'s sources"; or the second: "sources of *Reuters* in the guard". */
  readonly owned: RegExp;
  /** A text before and after whose it is: "*a statement by* the guard", "the guard*'s website*". */
  readonly textOf: RegExp;
  readonly itsText: RegExp;
}
