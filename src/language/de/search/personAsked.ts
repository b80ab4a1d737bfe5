import type { Span } from '../../../types.ts';

const WHO = /^(?:und )?wer (?:ist|war|sind|waren) ([^?]{2,80}?)\s*\??$/di;

/** Where a question names whom it asks who they are: "Wer ist *der Bürgermeister*?"; null where it asks something else. */
export function personAsked(question: string): Span | null {
  const place = WHO.exec(question)?.indices?.[1];
  return place ? { start: place[0], end: place[1] } : null;
}
