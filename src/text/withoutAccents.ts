/** A text with plain letters for those with accents, which people leave out: "Sao Paulo" for "São Paulo". */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC');
}
