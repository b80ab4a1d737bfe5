import type { FactKind } from '../types.ts';

/** What stands before a fact about the article itself: "About this article · published by: Ukrainska Pravda". */
export const FACT_LABELS: Readonly<Record<FactKind, string>> = {
  subject: 'About this article',
  author: 'About this article · written by',
  publisher: 'About this article · published by',
  published: 'About this article · published',
  picture: 'About this article · photos and illustrations',
  address: 'About this article · where to read it',
};
