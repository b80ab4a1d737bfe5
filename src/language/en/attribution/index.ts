import type { AttributionLanguage } from '../../attribution.ts';

export const ATTRIBUTION: AttributionLanguage = { quotedShare: 0.6 };
