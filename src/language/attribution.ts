/** What finding out who speaks needs to know of a language. */
export interface AttributionLanguage {
  /**
   * A sentence that does not say who speaks is taken for speech when at least this share (0..1) of its letters stands
   * in quotation marks. Lower where reporting verbs are not known, so that "sagte Quist" may stand beside.
   */
  readonly quotedShare: number;
}
