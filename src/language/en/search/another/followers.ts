/** Who comes after somebody in a post is asked for. */
const ASKS_FOLLOWER =
  /^(?:(?:and|so|but) )?who(?:['’]?s| is| are| was| were| will| has| have| had)?(?: be| been| become| becoming| going to)*(?: (?:the|their|its|his|her)(?: \p{LC}+)?)? (?:new|next|incoming|successor|tak(?:e|es|ing) over|took over|succeed\p{LC}*|replac\p{LC}*)(?!\p{LC})/iu;

const NAME =
  /(?<![\p{LC}'’-])\p{Lu}[\p{LC}'’-]*(?: (?:de |van |von |al-|el )?\p{Lu}[\p{LC}'’-]+)+(?![\p{LC}])/gu;
const LEAVES =
  '(?:retir(?:e|es|ed|ing)|leav(?:e|es|ing)|left|step(?:s|ped)? down|resign(?:s|ed)?|quit|sold up|depart(?:s|ed)?|died|was (?:sacked|fired|dismissed|ousted))';
/** Behind the name of who goes. */
const BEHIND = new RegExp(
  String.raw`^(?:, \d{1,3})?,?(?: who)?(?: (?:has|is|was|will|had|then|suddenly))* (?:${LEAVES}(?!\p{LC})|announced (?:his|her|their) (?:departure|retirement|resignation))`,
  'iu',
);
/** Before it; between them may stand what that one was. */
const BEFORE =
  /(?<!\p{LC})(?:successors? (?:for|to|of)|replacements? for|succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing)|tak(?:e|es|ing) over from|took over from|in place of|departure of|retirement of|resignation of)(?: (?:the|its|their|her|his))?(?: [\p{Ll}-]+){0,4},? $/u;

/** Before the name of who comes: "the new keeper is *Ada Holm*, who left the mill". */
const COMES =
  /(?<!\p{LC})(?:is|be|becomes|became|named|appointed|chose|chosen|picked|hired|elected|goes to|went to) $/u;

/** Whether a sentence names only who goes, where it is asked who comes: “a successor for Bo Lund, who retires in March”. */
export function namesOnlyLeaver(question: string, sentence: string): boolean {
  if (!ASKS_FOLLOWER.test(question)) return false;
  const names = [...sentence.matchAll(NAME)];
  return (
    names.length > 0 &&
    names.every(
      ({ index, 0: name }) =>
        !COMES.test(sentence.slice(0, index)) &&
        (BEHIND.test(sentence.slice(index + name.length)) || BEFORE.test(sentence.slice(0, index))),
    )
  );
}
