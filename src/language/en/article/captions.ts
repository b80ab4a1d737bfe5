import { PICTURE as ANYWHERE } from '../../any/article/credits.ts';
import type { TextRule } from '../../textRule.ts';

/** Words that name a picture. */
export const PICTURE = `(?:${ANYWHERE}|photographs?|photograph(?:er|y)|pictures?|images?|illustrations?|infographics?|graphics?|screenshots?|headshots?|collages?|file photo|drawings?|cartoons?|artwork|map|chart|credits?)`;

/** Lines that are captions, whoever took the picture. */
export const CAPTIONS: readonly TextRule[] = [
  {
    example: '[Photo] Two boats',
    pattern: new RegExp(`^\\[${PICTURE}(?:\\]\\s|(?: caption| credit)?: ?[^\\[\\]]+\\]$)`, 'iu'),
  },
  {
    example: 'Image caption, Two boats on the strait',
    pattern: new RegExp(`^${PICTURE} (?:caption|copyright)(?:[,:]|\\s|$)`, 'iu'),
  },
  {
    example: 'Table 1. Deliveries by product',
    pattern: new RegExp(
      `^(?:tables?|figures?|fig\\.|exhibit|box|graph|diagram|plate|${PICTURE}) \\d{1,3}[a-z]?\\s?[.:|–—] [^\\n]{2,160}(?<![.!?…]["”’)]?)$`,
      'iu',
    ),
  },
  {
    example: 'Mara Quist. Stock photo',
    pattern: new RegExp(`^[^\\n.!?]{2,120}\\. (?:illustrative |stock |archive )?${PICTURE}$`, 'iu'),
  },
  {
    example: 'The old court (staff file photo)',
    pattern: new RegExp(
      `\\((?:staff|file|handout|archive|supplied|submitted|contributed)(?: file)? ${PICTURE}\\)$`,
      'iu',
    ),
  },
  {
    example: 'The court in May. [File]',
    pattern: new RegExp(`[\\p{LC}.] \\[(?:file|handout|archive|supplied)(?: photo)?\\]$`, 'iu'),
  },
  {
    example: 'A boat is pictured in this file image.',
    pattern: new RegExp(
      `^[^\\n.!?"“]{4,120} (?:is|are) (?:pictured|seen|shown) in (?:this (?:[\\p{LC}\\d]+ ){0,3}|an? (?:undated |recent )?(?:file|handout|archive|stock|undated) )(?:photo|image|picture|photograph|still)(?: (?:from|taken|released|provided)[^\\n.!?"“]{2,60})?\\.?$`,
      'iu',
    ),
  },
  {
    example: 'Ann Lee photographed in Lisk by Jo Doe.',
    pattern: new RegExp(
      `^(?!.*\\b(?:is|are|was|were|has|have|had|been)\\b)(?!(?:s?he|they|we|i|who)\\b)[^\\n.!?"“:]{4,80} (?:photographed|pictured) (?:at (?:home|work|(?:his|her|their)\\b)[^\\n.!?"“]{0,80}|(?:in|at|on|outside|inside|near|with|during|for) [^\\n.!?"“]{2,80} (?:by \\p{LC}[^\\n.!?"“]{2,40}|(?:this|last) \\p{LC}{3,8}|on \\p{LC}+day))\\.?$`,
      'iu',
    ),
  },
];
