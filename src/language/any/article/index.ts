import { wordSet } from '../../wordList.ts';
import { BORROWED } from '../abbreviations.ts';
import { NOTHING } from '../nothing.ts';
import type { ArticleLanguage } from '../../article.ts';
import { DATE_LINES } from './bylines.ts';
import { CREDITS } from './credits.ts';
import { datelines } from './datelines.ts';
import { LABELS } from './labels.ts';
import { PERSON } from '../personNames.ts';
import { initialledLine } from './initialledLine.ts';
import { nameLine } from './nameLine.ts';
import { DATE_IN_FIGURES } from './names.ts';
import { NOTICES } from './notices.ts';
import { SENTENCES } from './sentences.ts';

/** How articles are laid out in any language: by signs and figures. */
export const ARTICLE: ArticleLanguage = {
  abbreviations: {
    open: wordSet(BORROWED),
    numbered: new Set(),
    either: new Set(),
    starters: new Set(),
    ordinals: false,
  },
  sentences: SENTENCES,
  labels: LABELS,
  bylines: {
    by: NOTHING,
    names: nameLine(),
    initialled: { line: initialledLine(), article: NOTHING },
    lines: DATE_LINES,
    authors: [],
    authorFirst: NOTHING,
    writers: [],
    dated: new RegExp(`^(${PERSON})(?:,| [|·–—-]) ${DATE_IN_FIGURES}$`, 'u'),
    placed: NOTHING,
    isPerson: () => false,
    noWriter: NOTHING,
    published: [{ example: '24.11.2026', pattern: new RegExp(`(?:^|[,|·–—-] ?)(${DATE_IN_FIGURES})$`, 'u') }],
  },
  credits: CREDITS,
  datelines: datelines(DATE_IN_FIGURES, '24.11.2026'),
  notices: {
    lines: NOTICES,
    menu: NOTHING,
    appeals: {
      calls: [],
      call: NOTHING,
      asksFirst: NOTHING,
      pleads: NOTHING,
      goods: NOTHING,
      tells: NOTHING,
      product: NOTHING,
      reader: NOTHING,
      medium: NOTHING,
    },
    praise: NOTHING,
    own: NOTHING,
    about: NOTHING,
    references: NOTHING,
    correction: NOTHING,
    others: NOTHING,
    boxes: [],
    reports: NOTHING,
    past: NOTHING,
    comments: { heading: NOTHING, above: NOTHING, line: NOTHING, form: NOTHING, told: NOTHING },
    advertisement: { start: NOTHING, end: NOTHING },
  },
  publisher: {
    names: NOTHING,
    states: [],
    lines: [],
    follow: null,
    tells: [],
    release: NOTHING,
    announces: NOTHING,
    article: NOTHING,
    tail: NOTHING,
    firm: NOTHING,
    media: new Set(),
    bodies: new Set(),
    sections: new Set(),
    common: new Set(),
    elsewhere: NOTHING,
    rubric: NOTHING,
    isPlace: () => false,
    weights: () => null,
  },
  mastheads: [],
  lines: { bindingWords: new Set(), weights: () => null },
  leansBack: () => false,
  isOpenQuestion: () => false,
};
