import { escapePattern } from '../../../../text/escapePattern.ts';

/** Those whom somebody has, so that what they do is not that one's deed: "Lund's *deputy* resigned". */
const OWNED =
  'wife|husband|widow(?:er)?|partner|fianc[eé]e?|son|daughter|mother|father|mum|mom|dad|parents|brother|sister|twin|uncle|aunt|cousin|nephew|niece|grand(?:mother|father|son|daughter)|' +
  'deputy|assistant|aide|advis[eo]r|lawyer|solicitor|spokes(?:wo)?man|spokesperson|successor|predecessor|agent|manager|coach|trainer|captain|driver|secretary|boss|' +
  'neighbou?r|friend|colleague|rival|opponent|team-?mate|co-(?:founder|owner|defendant)';

/** What a question asks of somebody by name: "Why did *Peter Lund* resign?" */
const ASKED =
  /\b(?:did|does|do|has|had|have|will|would|is|was)\s+(?<name>(?:\p{Lu}[\p{LC}-]*\s+){0,3}\p{Lu}[\p{LC}-]+)(?![\p{LC}'’-])/u;

/** Somebody tells of another: "Lund's deputy said that he had resigned". */
const TELLS =
  /(?<!\p{LC})(?:said|says|told|tells|according|announced|confirmed|added|insisted|wrote|explained)(?!\p{LC})/u;

/**
 * Whether a sentence tells only of somebody who belongs to the one asked for: "Lund's deputy resigned over the bridge", where it is asked
 * why Lund did.
 */
export function isOfAnothers(question: string, sentence: string): boolean {
  const name = ASKED.exec(question)?.groups?.['name']?.split(/\s+/u).at(-1);
  if (name === undefined || TELLS.test(sentence)) return false;
  const mentions = [...sentence.matchAll(mentionsOf(name))];
  const owned = mentions.map(({ groups }) => groups?.['owned']?.toLowerCase());
  return (
    owned.length > 0 && owned.every((noun) => noun !== undefined && !question.toLowerCase().includes(noun))
  );
}

/** Where a sentence has a name, and whom it says that one has: "Lund's former *deputy*". */
const mentionsOf = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{LC}-])${escapePattern(name)}(?![\p{LC}-])(?:['’]s?(?: [\p{LC}-]+){0,2}? (?<owned>${OWNED})(?![\p{LC}-]))?`,
    'giu',
  );

/** Posts of which each side, firm or place has one of its own. */
const POST =
  'captain|skipper|goalkeeper|keeper|striker|manager|coach|trainer|owner|chair(?:wo)?man|chair|chief executive|president|director|head|leader|mayor|governor|chief|boss|editor|spokes(?:wo)?man|spokesperson|lawyer|headteacher|principal|ambassador';

/** Whose post a question asks for: "the captain of *Rovers*", "*Rovers'* captain". */
const POST_ASKED = new RegExp(
  String.raw`(?<![\p{LC}-])(?:(?<post>${POST}) of (?:the )?(?<of>(?:\p{Lu}[\p{LC}-]*[^\S\n]?){1,3})|(?<owner>\p{Lu}[\p{LC}-]*)(?:['’]s|['’]) (?<own>${POST}))(?![\p{LC}-])`,
  'u',
);

/** Whether a sentence tells of whoever has the post elsewhere: United's captain, where it is asked for the captain of Rovers. */
export function isOfOtherPost(question: string, sentence: string): boolean {
  const { post, of, owner, own } = POST_ASKED.exec(question)?.groups ?? {};
  const [wanted, whose] = [post ?? own, (of ?? owner)?.trim()];
  if (wanted === undefined || whose === undefined) return false;
  const name = escapePattern(whose);
  const hasOwn = new RegExp(
    String.raw`(?<![\p{LC}-])(?:${name}(?:['’]s?)?(?: [\p{LC}-]+)? ${wanted}|${wanted} (?:of|for|at) (?:the )?${name})(?![\p{LC}-])`,
    'iu',
  ).test(sentence);
  const others = new RegExp(
    String.raw`(?<![\p{LC}-])\p{Lu}[\p{LC}-]*(?:['’]s|['’])(?: [\p{LC}-]+)? ${wanted}(?![\p{LC}-])`,
    'u',
  );
  return !hasOwn && others.test(sentence);
}
