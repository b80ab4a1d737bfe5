import { wordSet } from '../../../wordList.ts';

/** What a compound for a person ends in: Wirtschafts*minister*, Bahn*sprecherin*. */
const HEADS = String.raw`minister|sprecher|präsident|bürgermeister|meister|leiter|direktor|sekretär|chef|anwalt|anwält|kanzler|professor|doktor|botschafter|vertreter|experte|forscher|wissenschaftler|richter|berater|manager|trainer|lehrer|ärzt|arzt|inspektor|kommissar|pfarrer|bischof|landrat|stadtrat|rat|rät|senator|general|oberst|offizier|vorstand|vorsitzende[rn]?|vorsitzend|abgeordnete[rn]?|beauftragte[rn]?|präses|pilot|polizist|biologe|biologi?n?|ologe|ologin|loge|login|nachbar|hirte|zeuge|zeugin|sprecherin|expertin|wirt|bauer|bäuerin|mann|frau|obmann|obfrau|kollege|kollegin|autor|künstler|händler|unternehmer|bewohner|wohner|gründer|inhaber|geschäftsführer|verwalter|mitarbeiter|führer`;
const HEAD = new RegExp(`(?:${HEADS})(?:in|innen|en|n|s)?$`, 'u');

/** How words for what people do end: Winz*er*, Pian*ist*, Dramat*urg*. */
const ENDING = /(?:er|erin|ist|istin|ent|entin|ant|antin|or|orin|eur|eurin|oge|ogin|ier|ör|in)$/u;

const TITLES = wordSet('dr prof dipl ing herr frau hr fr sir lord lady mag med pd');

/** First names that end like occupations. */
const FIRST_NAMES = wordSet(
  `peter walter werner günter günther gunter rainer reiner alexander dieter oliver holger volker xaver heiner esther
  gregor igor viktor theodor hector isidor wolter lothar elmar florent vincent clement hubert norbert robert albert ester
  oskar kaspar balthasar javier olivier sander jasper kasper rüdiger rutger ansgar ottokar eleonor jennifer heather ender
  martin robin kevin katrin kathrin kerstin karin justin kristin valentin konstantin benjamin armin erwin edwin edin yasin
  quentin augustin marvin merlin colin corin jasmin yasmin carolin karolin katharin iris`,
);

const bare = (word: string): string => word.toLowerCase().replace(/\.$/u, '');

export const isCourtesy = (word: string): boolean => TITLES.has(bare(word));

/** Whether a word names an office or occupation for certain: Polizeisprecher. */
export const isOffice = (word: string): boolean =>
  isCourtesy(word) || (!FIRST_NAMES.has(bare(word)) && HEAD.test(bare(word)));

/** Whether a word can be an occupation before a name: Winzer. */
export const isOccupation = (word: string): boolean =>
  isOffice(word) || (!FIRST_NAMES.has(bare(word)) && ENDING.test(bare(word)));

const MASCULINE_N = /(?<=(?:ent|ant|ist|at|og|kolleg|expert|zeug|hirt))e?n$/u;

/** The dictionary form: "dem Präsidenten", "des Ministers". */
const nominative = (noun: string): string =>
  noun.replace(MASCULINE_N, '').replace(/(?<=(?:er|or|är|ef))s$/u, '');

/** What a compound is: "minister" of "Wirtschaftsminister", "ministers". */
export function headOfCompound(word: string): string {
  const noun = nominative(word.toLowerCase());
  return new RegExp(`(?:${HEADS})(?:in)?$`, 'u').exec(noun)?.[0] ?? noun;
}
