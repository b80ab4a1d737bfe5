/** What people say around a question in a language; sources of patterns for text in small letters. */
export interface Frame {
  /** By which a question begins: "who", "is", "in which", "whether". */
  readonly opens: string;
  /** "Hi there": before a mark (“Hi! …”), a question, or anything without a capital. */
  readonly greetings: string;
  /** "So", "ok and": before a comma or a question; "so-called" and "so far" are none. */
  readonly fillers: string;
  /** "Do you know", "I was wondering": before a question alone. */
  readonly asking: string;
  /** "Question", "just curious", "according to the article": before a mark or a question. */
  readonly setOff: string;
  /** "Can you tell me": before a question or other words, but for `given`. */
  readonly telling: string;
  /** What makes a thing that is asked for of the words behind `telling`: "tell me *the* name", "tell me *about*". */
  readonly given: string;
  /** "Thanks in advance", "please": behind a mark. */
  readonly closings: string;
  /** Those that stand behind the last word, too, unless a word of `takes` is the last: "who said *thanks*". */
  readonly loose: string;
  readonly takes: string;
  /** Behind anything: "according to the article". */
  readonly behind: string;
}

/** Mentions (`<@1>`, `<#1>`), custom emoji (`<:wave:1>`) and others: at the ends of a question they are no part of it. */
const SIGN =
  '(?:<(?:@[!&]?|#)\\d+>|<a?:\\w+:\\d+>|(?<!\\S):[a-z]\\w+:|[\\p{Emoji_Presentation}\\p{Extended_Pictographic}][\\p{Emoji_Modifier}\\u200D\\uFE0F]*)';
const SIGNS_BEFORE = new RegExp(`^(?:[\\s,]*${SIGN})+[\\s,:]*`, 'u');
const SIGNS_BEHIND = new RegExp(`(?:\\s*${SIGN})+\\s*(?<marks>[?!.]*)$`, 'u');

/** What a text of Discord or of a list puts before a question and around it: "1. ", "> ", "**Why?**", "(Why?)". */
const DRESS_BEFORE = /^(?:(?:#{1,3}|[-•>]+|\d{1,2}[.)])\s+)+(?=[*_~|`"“]*\p{L})/u;
const DRESSES: readonly RegExp[] = [
  /^(\*{1,3}|_{1,3}|~~|\|\||`{1,3})(?=\S)((?:(?!\1)[^\n])*)\1(?<marks>[?!.]*)$/u,
  /^()[("“„«]([^"“”„«»()]*\?)[)"”“»](?<marks>[?!.]*)$/u,
];

/** "@Whosaid" with a blank or a comma, where a question follows. */
const CALL = '@[\\p{L}\\p{N}_.]+[,:]?';

/** A mark and a blank: there is none in "Hi-Tech". */
const MARK = '(?:\\s*[,.!:;…]+\\s+|\\s+[–—-]+\\s+|\\n+\\s*)';

const NO_FRAME = '(?!)';

/** Of a language of which nothing is known. */
export const ANY_FRAME: Frame = {
  opens: NO_FRAME,
  greetings: NO_FRAME,
  fillers: NO_FRAME,
  asking: NO_FRAME,
  setOff: NO_FRAME,
  telling: NO_FRAME,
  given: NO_FRAME,
  closings: NO_FRAME,
  loose: NO_FRAME,
  takes: NO_FRAME,
  behind: NO_FRAME,
};

/** One way to begin a frame, and whether what follows must be no name where no question follows: "Hey Jude". */
type Opening = readonly [pattern: RegExp, isBeforeSmall: boolean];

/**
 * Takes off what is said around a question: greetings, thanks, "can you tell me", mentions, emoji. A text of nothing else
 * stays as it is.
 *
 *     "Hi! Is the salt toxic? Thanks!" → "Is the salt toxic?"
 *     "do you know who won 🙏" → "who won"
 */
export function frameRemover(frame: Frame): (question: string) => string {
  const openings = openingsOf(frame);
  const closings = closingsOf(frame);
  const opens = new RegExp(`^(?:${frame.opens})(?!\\p{L})`, 'u');
  const piece = new RegExp(
    `^(?:${frame.greetings}|${frame.fillers}|${frame.asking}|${frame.setOff}|${frame.telling}|${frame.closings})(?!\\p{L})[\\s\\p{P}]*`,
    'u',
  );
  const isFrame = (small: string): boolean => {
    let rest = small;
    for (let found = piece.exec(rest); found; found = piece.exec(rest)) rest = rest.slice(found[0].length);
    return !/[\p{L}\p{N}]/u.test(rest);
  };

  const withoutOpening = (text: string): string => {
    const small = text.toLowerCase();
    for (const [pattern, isBeforeSmall] of openings) {
      const found = pattern.exec(small);
      if (!found) continue;
      const rest = text.slice(found[0].length);
      if (!isBeforeSmall || !/^\p{Lu}/u.test(rest) || opens.test(rest.toLowerCase())) return rest;
    }
    return text;
  };
  const withoutClosing = (text: string): string => {
    const small = text.toLowerCase();
    const found = closings.map((pattern) => pattern.exec(small)).find((one) => one !== null);
    if (!found) return text;
    const rest = text.slice(0, found.index);
    return found[0].includes('?') && !/[?.!…]$/u.test(rest) ? `${rest}?` : rest;
  };

  return (question) => {
    const small = question.toLowerCase().trim();
    if (small.length !== question.trim().length || isFrame(small)) return question;
    let text = question.trim();
    for (let before = ''; before !== text;) {
      before = text;
      text = withoutClosing(withoutOpening(withoutSigns(text))).trim();
    }
    return isFrame(text.toLowerCase()) ? question : text;
  };
}

const withoutSigns = (text: string): string =>
  DRESSES.reduce(
    (plain, dress) => plain.replace(dress, '$2$<marks>'),
    text.replace(SIGNS_BEFORE, '').replace(SIGNS_BEHIND, '$<marks>').replace(DRESS_BEFORE, ''),
  );

function openingsOf(frame: Frame): Opening[] {
  const { opens, greetings, fillers, asking, setOff, telling, given, closings } = frame;
  const before = (words: string) => `(?:${words})\\s+(?=[¿¡"“„«]?(?:${opens})(?!\\p{L}))`;
  const row = `(?:${fillers})(?:[\\s,]+(?:${fillers}))*`;
  return [
    [new RegExp(`^(?:${greetings})${MARK}`, 'u'), false],
    [new RegExp(`^(?:${greetings})\\s+`, 'u'), true],
    [new RegExp(`^(?:${row}|${setOff}|${closings})${MARK}`, 'u'), false],
    [new RegExp(`^${before(`${row}|${setOff}|${asking}`)}`, 'u'), false],
    [
      new RegExp(
        `^${CALL}\\s+(?=(?:${[opens, greetings, row, setOff, asking, telling].join('|')})(?!\\p{L}))`,
        'u',
      ),
      false,
    ],
    [new RegExp(`^(?:${telling})(?:${MARK}|\\s+)(?!(?:${given})(?!\\p{L}))`, 'u'), true],
  ];
}

function closingsOf({ closings, loose, takes, behind }: Frame): RegExp[] {
  const end = '[\\s\\p{P}~]*$';
  const isTaken = `(?<!(?<![\\p{L}'’])(?:${takes}))`;
  return [
    new RegExp(`(?<=[?.!…])[\\s,;–—(-]*(?:${closings}|${CALL})${end}`, 'u'),
    new RegExp(`\\s*[,;(–—]\\s*(?:${closings})${end}`, 'u'),
    new RegExp(`${isTaken}\\s+(?:${loose})[\\s!.,]*$`, 'u'),
    new RegExp(`[\\s,]+(?:${behind})${end}`, 'u'),
  ];
}
