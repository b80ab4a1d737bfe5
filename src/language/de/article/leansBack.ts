/** Words before those that lean back: "Aber sie", "„Und er". */
const OPENING = /^["„“‚'(\s]*(?:(?:aber|und|doch|denn|oder|dann|später|nun|jedoch|auch|nur),?\s+){0,2}/iu;

/** What was named before: "Sie kamen zurück", "Das reicht nicht", "Diese Zahl", "Die Hälfte davon". */
const REFERENCE =
  /^(?:er|sie|es|ihm|ihnen|ihre?[nmrs]?|seine?[nmrs]?|dies(?:e[nmrs]?)?|(?:das|dafür|dabei|dazu|davon|damit|daran|darauf|dagegen|darüber|dort)(?=\s+\p{Ll})|jene[nmrs]?|beide[nrs]?|keine[nrs]?|(?:die )?(?:Hälfte|meisten|einige|viele|alle|wenige) (?:davon|von ihnen)|[Ll]etztere[rsn]?|[Ee]rstere[rsn]?|solche[rsn]?|die übrigen|der Rest)\s+(?!die\b|der\b|dass\b)/u;

/** Nothing is meant by it: "Es regnet", "Es ist unklar". */
const EXPLETIVE =
  /^es (?:regne|schnei|schein|gib|gab|geht|ging|handel|heiß|hieß|bleib|kam\b|kommt|dauer|ist (?:un)?(?:klar|möglich|bekannt|wahrscheinlich|nicht))/iu;

/** Whether a German sentence can't be understood without the one before it. */
export function leansBack(sentence: string): boolean {
  const words = lowerFirst(sentence.replace(OPENING, ''));
  return !EXPLETIVE.test(words) && REFERENCE.test(words);
}

/** Every noun has a capital letter, so only the first word is made small. */
function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
