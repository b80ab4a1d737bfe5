/** How somebody is who tells what they hold: "Mara Quist was blunt about it", "is more blunt: …". */
export const FRANK =
  /^(?:(?:blunt|clear|firm|frank|harsh|plain)(?:er)?|adamant|categorical|cautious|definite|direct|dismissive|explicit|outspoken|pessimistic|scathing|unambiguous|unapologetic|unconvinced|unequivocal|unimpressed|unmoved|unrepentant)$/;
