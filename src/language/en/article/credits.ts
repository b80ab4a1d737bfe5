import { namedCredit, SIGNED } from '../../any/article/credits.ts';
import { PERSON } from '../../any/personNames.ts';
import { repeated } from '../../../text/repeated.ts';
import type { CreditLanguage } from '../../surroundings.ts';
import { IRREGULAR_PASTS } from '../attribution/1-tokens/irregularPasts.ts';
import { CAPTIONS, PICTURE } from './captions.ts';

/**
 * "on the northern quay of Lisk Falls": behind a name names only, as a verb may follow ("in Lisk swam"), and behind "the" one
 * small word and a noun that can't be a verb ("mends", "drank") or end as "loudly" does.
 */
const PLACES = ((): string => {
  const name = String.raw`\p{Lu}[\p{LC}'’-]*`;
  const small = String.raw`(?!(?:the|an?|his|her|their|and|of|on|in|at|with|by|to|for|from)(?!\p{LC}))\p{Ll}[\p{LC}'’-]*`;
  const noun = String.raw`(?!(?:${[...IRREGULAR_PASTS].join('|')})(?![\p{LC}'’-]))${small}(?<![^s]s|ly)`;
  const place = String.raw`(?:\d{4}|${name}|(?:the|an?|his|her|their) (?:${name}|${small}(?: ${noun})?))(?: ${name}){0,3}`;
  return `(?:on|in|at|outside|inside|near|aboard|beside) ${place}${repeated(` (?:of|on|in|at|near|outside|with|by|after|before|during) ${place}`, '{0,3}')}`;
})();

export const CREDITS: CreditLanguage = {
  lines: [
    namedCredit(
      'Jars at a packing plant. Photo: Upland Bulletin',
      PICTURE,
      '(?: (?:credits?|source|courtesy))?',
    ),
    {
      example: 'Image source, Getty Images',
      pattern: new RegExp(`^${PICTURE} (?:source|credit|copyright),\\s?([^\\n]{2,80}?)[\\s)\\].]*$`, 'iu'),
    },
    {
      example: '(Photograph by Ann Lee/The Post)',
      holds: [' by', ' from', ' courtesy', ' via', ' ©'],
      pattern: new RegExp(
        `(?:^|[\\s(\\[|.])${PICTURE} (?:by|from|courtesy of|courtesy|via|©)\\s([^\\n]{2,80}?)[\\s)\\]*_.]*$`,
        'iu',
      ),
    },
    {
      example: 'The minister of roads (Free List). Source: Lisk Press – Ann Lee',
      holds: ['source: '],
      pattern: /^[^.!?:]{3,200}[.)]\s+Source:\s([^\n.]{2,60})\.?$/u,
    },
    ...SIGNED,
    {
      // the credit above what is to be seen, as a copy of both reads
      example: 'Getty Images A woman holds a spray beside a field of grass',
      holds: ['getty', 'pa media', 'shutterstock', 'istock', 'alamy', 'reuters', 'afp', 'epa'],
      pattern:
        /^((?:\p{Lu}[^\n.!?()|]{0,40}\/ ?)?(?:Getty Images|PA Media|PA Wire|Shutterstock|iStock|Alamy)|(?:Reuters|AFP|EPA)(?= (?:An?|The|Two|Three|Several|People|Men|Women|Crowds|File) )) \p{Lu}[^\n.!?]{10,200}$/u,
    },
    {
      example: 'The chair of the guild at the fair. [Ann Lee, Quay Star]',
      holds: ['['],
      pattern: new RegExp(
        String.raw`[\p{LC}.!?"”)] \[(?:(?:[Ff]ile|[Cc]ourtesy(?: of)?|[Hh]andout|[Ss]upplied|[Aa]rchive)(?: photo)?[,:/]? ?(\p{Lu}[^[\]\n]{1,50})|(${PERSON}(?:,|\s?\/)\s?\p{Lu}[^[\]\n]{1,40}))\]$`,
        'u',
      ),
    },
    {
      example: 'Courtesy of the Museum of Lisk',
      holds: ['courtesy'],
      pattern: /(?:^|[.!?]\s|\()courtesy (?:of )?([^\n()]{2,60}?)[\s).]*$/iu,
    },
  ],
  captions: CAPTIONS,
  stray: new RegExp(
    `^(?:illustrative |stock |archive )?${PICTURE}(?: from (?:open sources|archives?|social media|(?:the |a )?video(?: address)?))?$`,
    'iu',
  ),
  // "Photos: The flood in pictures", "In pictures: Lisk under water"; but: "Photos: Ann Lee and Bo Dean", "Photo: The pier at dusk"
  gallery:
    /^(?:In (?:pictures|photos|images)[:|] \p{Lu}|(?:Photos|Pictures|Images|PHOTOS|PICTURES|IN PICTURES|IN PHOTOS|(?:Photo |Picture )?[Gg]allery|Photo essay)[:|] (?:(?:The|An?) \p{Ll}\S* \S|\p{Lu}.* (?:in|under|after|before|as|across|during|through) \S))/u,
  // no report: of what is to be seen, in the present
  depicts:
    /^(?=(?:An?|Two|Three|Four|Several|Some|Many|People|Men|Women|Children)\s)(?!.*\b(?:has|have|had|was|were|will|would|could|can|that|which|says?|said|told|warns?|plans?|wants?|calls?|faces?|urges?|asks?)\b)[^"“”„«»:;\d]{20,200}\.$/u,
  // "Ann Lee for The Upland Bulletin", and not "Ann Lee for Mayor"
  taken:
    /^\p{Lu}[\p{LC}.'’-]+(?: \p{Lu}[\p{LC}.'’-]+){1,2} for (?:[Tt]he )?(?!(?:President|Mayor|Governor|Senate|Congress|Sheriff|Council|Chair)\b)\p{Lu}[\p{LC}\d&.'’-]*(?: \p{Lu}[\p{LC}\d&'’-]*){0,3}$/u,
  placed:
    /\p{LC} \((?:(?:second|third|far|front|back|top|bottom) )?(?:centre|center|left|right|pictured|front|back|foreground)(?: (?:row|from (?:left|right)))?\)/iu,
  view: /^(?!the\b|.*\b(?:is|are|was|were|has|have|had|been)\b)(?:an? )?(?:\p{LC}+ )?(?:view|illustration|photograph|photo|image|still|close-up|rendering) of (?=an? |the |\p{Lu})(?:[^,;:!?"“”]+ (?:made (?:of|from|with)|taken (?:from|by|in|on|at)|seen (?:from|in|on)) )?(?=[^,;:!?"“”]+\.$)/iu,
  scene: new RegExp(
    `^${PERSON} ${PLACES}\\.(?=$| (?!(?:He|She|It|They|We|I|You)(?!\\p{LC}))\\p{Lu}[^.!?"“”]{2,120}\\.$)`,
    'u',
  ),
  tail: new RegExp(
    `(?:\\s[–—-]\\s?|,\\s|\\s\\+\\s)(?:${PICTURE}|video)(?:(?:,| and| \\+|,? &) (?:${PICTURE}|video))*$`,
    'iu',
  ),
  unnamed: /^(?:archive|handout|library|private|supplied)\b/u,
  verb: /\b(?:is|are|was|were|has|have|had|will|would|can|said|says|shows?|showed|taken|made|where|why|how|what)\b/iu,
};
