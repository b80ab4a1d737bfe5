/** What the parts of a line are that says who wrote an article, for whom and when: "By Ann Lee | The Lamp | 3 May". */
export interface PartLanguage {
  /** A day at the beginning, `when`, and what may say that the article is from then, `said`: "*Updated* Monday *3 May*". */
  readonly day: RegExp;
  /** An hour or a day of the week at the beginning, and the same `said`. */
  readonly hour: RegExp;
  /** The number or season of an issue at the beginning, or the month, `when` that tells a year: "Issue 12", "no. 4", "autumn 2025". */
  readonly issue: RegExp;
  /** What stands before who wrote it: "By ", "Words: ". */
  readonly by: RegExp;
  /** Who wrote it, `alone` or as `people` with a medium or place `beside` them: "Ann Lee in Lisk". */
  readonly writers: RegExp;
  /** The same of `people` who report from somewhere, `beside`, without a word before them: "Ann Lee reports from Lisk". */
  readonly reporting: RegExp;
  /** A `place` with the `medium` that somebody writes for there: "Lisk for The Lamp". */
  readonly forMedium: RegExp;
  /** A line of people each with the place that they write from, and what stands between two: "Ann Lee in Lisk *and* Jo Doe in Brask". */
  readonly placed: { readonly line: RegExp; readonly between: RegExp };
  /** A part that names people and nothing else. */
  readonly people: RegExp;
  /** A word that joins the last of several people: "and". */
  readonly several: RegExp;
  /** A role before a name: "Health reporter Ann Lee". */
  readonly titled: RegExp;
  /** A name before a role, without a sign between: "Ann Lee Health reporter". */
  readonly signed: RegExp;
  /** What somebody is at a paper: "health reporter", "our own staff". */
  readonly role: RegExp;
  /** The name of a medium by its form: "The Lamp", "Tarrow Observer". */
  readonly medium: RegExp;
  /** The same where it stands in a line by itself, of several words: "The Lisk Lantern", "Lamp of the North". */
  readonly mediumAlone: RegExp;
  /** Any name. */
  readonly name: RegExp;
  /** Letters that stand for an agency or a medium behind a name, "LRT.lt"; none that tell what somebody is: "MP". */
  readonly agency: RegExp;
  /** Whose the pictures are, or who helped: "Photo: Jo Doe". */
  readonly credit: RegExp;
  /** What stands before whose text it is, behind another part: "Author: Ann Lee | *Source:* The Lamp". */
  readonly source?: RegExp;
  /** Whether a part names a section of a paper: "Housing", "WORLD & WEATHER". */
  readonly isSection: (words: string) => boolean;
  /** Whether a name is surely a person's. */
  readonly isPerson: (name: string) => boolean;
}
