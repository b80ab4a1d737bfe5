/** What was said of an answer as a whole, and so holds for each passage that is chosen from its list. */
export interface Standing {
  readonly isDoubtful: boolean;
  /** How the question was read, as the end of the footer tells it; nothing where it was read as typed. */
  readonly corrections: string;
}

const PREFIX = 'passage';
const DOUBT = 'doubt';

/**
 * The `custom_id` of a list that keeps what was said of its answer, so that it outlives a restart. The corrections
 * stand at the end of the footer already: their length is enough.
 *
 *     "passage"   "passage:doubt"   "passage::31"
 */
export function listId({ isDoubtful, corrections }: Standing): string {
  const parts = [PREFIX, isDoubtful ? DOUBT : '', corrections === '' ? '' : String(corrections.length)];
  return parts.join(':').replace(/:+$/, '');
}

/** What the list of this `custom_id` keeps, in a message with this footer. */
export function readStanding(customId: string, footer: string): Standing {
  const [, doubt, length] = customId.split(':');
  const kept = Number(length);
  const hasCorrections = Number.isInteger(kept) && kept > 0 && kept <= footer.length;
  return { isDoubtful: doubt === DOUBT, corrections: hasCorrections ? footer.slice(-kept) : '' };
}
