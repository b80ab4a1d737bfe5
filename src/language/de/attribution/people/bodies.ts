/** Nouns for organisations and for what they write; compounds end in them. */
const BODY =
  /(?:unternehmen|firma|konzern|gesellschaft|verband|verein|bund|gewerkschaft|behörde|amt|amtes|amts|ministerium|ministeriums|polizei|feuerwehr|gericht|staatsanwaltschaft|anwaltschaft|bank|universität|hochschule|institut|instituts|partei|koalition|opposition|fraktion|regierung|verwaltung|stadt|gemeinde|kommission|ausschuss|rat|initiative|stiftung|museum|klinik|klinikum|krankenhaus|schule|kirche|bahn|reederei|werk|werke|versicherung|agentur|redaktion|bericht|berichts|studie|gutachten|gutachtens|mitteilung|erklärung|umfrage|schreiben|brief|büro|büros|dienst|dienstes|zentrale|kanzlei|armee|bundeswehr|club|klub|team|gruppe|organisation|botschaft|parlament|bundestag|landtag|gmbh|ag|kg|ev)$/iu;

/** Whether words name an organisation or a document: "die Verwaltung", "Stadtwerke". */
export const isBody = (words: string): boolean =>
  words.split(' ').some((word) => BODY.test(word) && /^\p{Lu}|^\P{Lu}+$/u.test(word));

/** By these an organisation that was named before can be meant: "das Unternehmen". */
export const BODY_NOUN =
  /^(?:unternehmen|firma|konzern|gesellschaft|verband|verein|gewerkschaft|behörde|organisation|agentur|initiative|klub|club|reederei|stiftung)$/u;

const ONE_OF_ITS_KIND =
  /(?:bahn|polizei|feuerwehr|verwaltung|regierung|ministerium|behörde|staatsanwaltschaft|stadt|gemeinde|gericht|armee)s?$/u;

/** Whether a body needs no name beside it, so that another noun may follow: "nach Angaben der Bahn *Risse*". */
export const needsNoName = (word: string): boolean => ONE_OF_ITS_KIND.test(word);
