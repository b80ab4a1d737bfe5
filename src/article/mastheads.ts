/** A name of an outlet or firm: capitalised words, small ones between. */
const WORD = String.raw`\p{Lu}[\p{L}\p{N}'’&-]*(?:\.\p{L}+)*`;
export const NAME = `((?:The )?${WORD}(?: (?:(?:(?:of|and|the|for|&) ){0,2}${WORD}|\\d+))*)`;

/** A word in the names of newspapers, stations and magazines. */
export const OUTLET =
  '(?:News|Post|Times|Herald|Observer|Gazette|Journal|Press|Tribune|Daily|Weekly|Magazine|Radio|TV|Today|Chronicle|Star|Mail|Telegraph|Courier|Letter|Review|Bulletin|Docket|Almanac|Standard|Echo|Sentinel|Monitor|Globe|Sun|Independent|Guardian|Record|Register|Dispatch|Express|Mirror|Mercury|Messenger|Monthly|Voice|Advertiser|Examiner|Inquirer|Argus)';

/** "The Daily Brine", "Brine Monthly | MARKETS": a line above a title that names the outlet. */
export const MASTHEAD = new RegExp(`^(?=[^|/·–—]*\\b${OUTLET}\\b)${NAME}(?: [|/·–—] [^.!?]{2,30})?$`, 'u');

/** "SEXTANT – the weekly that looks twice" */
export const SELF_PRAISE = new RegExp(
  `^${NAME}(?:,| [|·–—-]) (?:the|your|a) (?:[a-z]+ ){0,2}(?:daily|weekly|monthly|magazine|(?:news)?paper|journal|newsletter|review)\\b`,
  'u',
);

/** Whether a line above a title only names the outlet. */
export const isMasthead = (plain: string): boolean =>
  plain.length <= 100 && (MASTHEAD.test(plain) || SELF_PRAISE.test(plain));
