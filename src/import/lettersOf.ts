/** The letters and figures of a text, in small letters: "Kelvin Courier, 2026" → "kelvincourier2026". */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
