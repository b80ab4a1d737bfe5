import type { AttributionLanguage } from '../../attribution.ts';
import { ATTRIBUTION as ANY_ATTRIBUTION } from '../../any/attribution/index.ts';
import { mend } from './1-tokens/mend.ts';
import { tokenize } from './1-tokens/tokens.ts';
import { phraseEndingAt } from './2-phrases/nounPhrases.ts';
import { findCarriers } from './3-reports/carriers.ts';
import { findReports } from './3-reports/findReports.ts';
import { isReportedOn } from './3-reports/reportedOn.ts';
import { LABELS } from './labels.ts';
import { leadInOf, subjectOf } from './leadIns.ts';
import { OUTLETS } from './outlets.ts';
import { PEOPLE } from './people/index.ts';
import { RULES } from './rules.ts';

export const ATTRIBUTION: AttributionLanguage = {
  ...ANY_ATTRIBUTION,
  quotedShare: 0.6,
  tokenize,
  mend,
  rules: RULES,
  findReports,
  findCarriers,
  isReportedOn,
  subjectOf,
  answers: new Set(['antworten', 'erwidern']),
  leadInOf,
  phraseEndingAt: (pieces, end) => phraseEndingAt(pieces, end),
  people: PEOPLE,
  outlets: OUTLETS,
  labels: LABELS,
};
