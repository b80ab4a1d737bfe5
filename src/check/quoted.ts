/** Each stretch of a text in quotation marks, of whatever kind. */
export const QUOTED = /[“"„«][^“”"„«»]*[”"»“]/gu;
