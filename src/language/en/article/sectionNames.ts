/** What sections of a news site are called, and the buttons beside them. */
export const SECTION_NAMES: readonly string[] =
  `home news sport sports travel weather culture business economy politics world local opinion opinions life style
  lifestyle tech technology science health money video videos live menu search shop jobs arts food music tv radio more
  sections about contact interviews investigations podcasts letters events education traffic city sign in log
  entertainment society columns analysis newsletters photos
  essays profiles fiction puzzles obituaries obits property motors cars uk us cart basket newsroom careers investors`.split(
    /\s+/u,
  );
