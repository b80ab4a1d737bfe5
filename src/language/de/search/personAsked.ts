import type { Span } from '../../../types.ts';
import { groupIn } from '../../../text/groupIn.ts';

const WHO = /^(?:und )?wer (?:ist|war|sind|waren) ([^?]{2,80}?)\s*\??$/di;

/** Where a question names whom it asks who they are: "Wer ist *der Bürgermeister*?"; null where it asks something else. */
export const personAsked = (question: string): Span | null => groupIn([WHO], question);
