/** What sections of a news site are called, and the buttons beside them. */
export const SECTION_NAMES: readonly string[] =
  `home news sport sports travel weather culture business economy politics world local opinion opinions life style
  lifestyle tech technology science health money video videos live menu search shop jobs arts food music tv radio more
  sections about contact interviews investigations podcasts letters events education traffic city sign in log
  entertainment society columns analysis newsletters photos
  essays profiles fiction puzzles obituaries obits property motors cars uk us cart basket newsroom careers investors`.split(
    /\s+/u,
  );

/** What sections are called in a row of links only: elsewhere "Results" or "Tables" is a heading. */
export const SPORTS_AND_STARS: readonly string[] =
  'tickets women men academy scores schedule standings fixtures results tables teams stats showbiz celebs celebrity gossip'.split(
    ' ',
  );

/** Pages that are no sections, in such a row: "About Our Team Awards Ethics Donate". */
export const PAGES: readonly string[] =
  `latest nation voices magazine magazines podcast blog resources donate subscribe advertise team staff awards ethics policy
  directory classifieds archive listen watch contests training races calendar fixtures services products`.split(
    /\s+/u,
  );

/** The same with what else a section may be about. */
export const SECTIONS: readonly string[] = [
  ...SECTION_NAMES,
  ...`housing energy environment climate crime courts court law justice policy security defence defense immigration companies trade
     tourism games gaming transport farming schools economics markets regional national
     international abroad europe asia africa americas media film films theatre stage screen books review reviews interview feature analysis comment
     war work prices consumer nature history religion royals gardening restaurants wine recipes fashion beauty design architecture dance opera comedy parenting relationships pets interiors fitness wellbeing
     golf tennis cycling boxing wales scotland ireland middle east football cricket rugby`.split(/\s+/u),
];
