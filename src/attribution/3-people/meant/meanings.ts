import type { AttributionLanguage, Report } from '../../../language/attribution.ts';
import type { MeantLanguage } from '../../../language/meant.ts';
import type { Gender, PeopleLanguage } from '../../../language/people.ts';
import type { Line } from '../../2-reports/readLines.ts';
import type { Character } from '../character.ts';
import type { Naming } from '../naming.ts';
import { isAccuser } from './accuser.ts';
import type { Asked, ReadArticle } from './asked.ts';
import { BesideNouns } from './besideNouns.ts';
import { whoIsBroughtIn } from './broughtIn.ts';
import type { Choose } from './choose.ts';
import { isDealtWith, whoIsDealtWith } from './dealtWith.ts';
import { formOf, KIN, type Form } from './form.ts';
import { isUnjoined } from './joined.ts';
import { hasOtherPart } from './otherParts.ts';
import { whoWasSpokenOf } from './spokenOf.ts';
import { Traces } from './traces.ts';
import { whoIsTried } from './whoIsTried.ts';
import { whoseAge } from './whoseAge.ts';

/** How many sentences before the one that is read may be asked of. */
const BACK = 2;

/** What the rules make of words, and what they know. */
export type Ruling = Pick<Asked, 'recent' | 'speaker' | 'ruled'>;

/** "The owner *of the kiosk*", where no kiosk has been heard of: nobody of whom the article has told by then. */
function isOfUnheard(text: string, { form, name, start }: Naming, { whose }: MeantLanguage): boolean {
  const noun = form === 'description' ? whose.exec(name)?.groups?.['noun'] : undefined;
  return noun !== undefined && !text.slice(0, start).toLowerCase().includes(noun.slice(0, KIN));
}

/** Whether the person named last has a post: "the head of the city" may be Mayor Mara Quist. */
function holdsPost(recent: readonly Character[]): boolean {
  const last = recent.find(({ sort }) => sort === 'person');
  return last !== undefined && (last.title !== null || last.roles.length > 0);
}

/** Whether the article has called somebody by the noun of a description: the owner of "*owner* Mara Quist". */
function bearerOf({ name }: Naming, { headNoun }: PeopleLanguage): (one: Character) => boolean {
  const noun = headNoun(name);
  return (one) => one.title === noun || [one.name, ...one.roles].some((words) => headNoun(words) === noun);
}

/** Descriptions that mean the same one when they come again. */
const JOINED = /^(?:person|generic)$/;

/** Whom pronouns and descriptions of an article mean that say something. */
export class Meanings {
  readonly traces = new Traces();
  readonly #language: AttributionLanguage;
  readonly #choose: Choose;
  #reading: ReadArticle | null = null;
  #beside: BesideNouns | null = null;
  /** The sentence of which it is asked who speaks in it, and how the words are tied to what is said. */
  #asked: (Pick<Asked, 'at' | 'link'> & { readonly isPress: boolean; readonly isDefence: boolean }) | null =
    null;
  /** The ids of those who were chosen, by the place of the words; null for nobody who was named before. */
  readonly #chosen = new Map<number, number | null>();

  constructor(language: AttributionLanguage, choose: Choose) {
    this.#language = language;
    this.#choose = choose;
  }

  /** Comes to a sentence. */
  enter(text: string, lines: readonly Line[], at: number): void {
    this.#reading = { text, lines };
    this.traces.enter(at, lines[at]?.block ?? null);
  }

  /** Answers whom the words of a sentence mean that say something. */
  ask<Answer>(line: Line, report: Report, answer: () => Answer): Answer {
    const at = this.#reading?.lines.indexOf(line, Math.max(0, this.traces.at - BACK)) ?? -1;
    this.#asked =
      at < 0
        ? null
        : {
            at,
            link: report.link,
            isPress: report.press === 'reports',
            isDefence: this.#language.isDefence(line.pieces, report),
          };
    const answered = answer();
    this.#asked = null;
    return answered;
  }

  /** Whether it is asked who speaks. */
  get isAsked(): boolean {
    return this.#asked !== null;
  }

  /** Whether it is asked who defends themselves against what others say. */
  get isDefence(): boolean {
    return this.#asked?.isDefence ?? false;
  }

  /** Whether a sentence is read for what it tells. */
  get isTelling(): boolean {
    return this.#reading !== null && !this.isAsked;
  }

  /** Whether it is asked who does what media do: "the Arkansas Democrat *reported*". */
  get isPress(): boolean {
    return this.#asked?.isPress ?? false;
  }

  /** The id of who was chosen for words; undefined if nobody asked. */
  chosen({ form, name, start }: Naming): number | null | undefined {
    // "the Italian" looks like a name
    const isName = form === 'name' && !this.#language.people.demonym.test(name);
    return isName ? undefined : this.#chosen.get(start);
  }

  /** Whom words mean: whom the rules choose, unless it is asked who speaks and somebody else is likelier. */
  choose(naming: Naming, ruling: Ruling): Character | null {
    const { people } = this.#language;
    if (!this.#reading || !people.meant) return ruling.ruled;
    if (!this.#asked) return this.#toldOf(naming, ruling, this.#reading);
    if (people.meant.indefinite.test(naming.name)) return ruling.ruled;
    const { text, lines } = this.#reading;
    const isCalledSo = bearerOf(naming, people);
    const isKnown = ruling.recent.some(isCalledSo) || holdsPost(ruling.recent);
    if (isOfUnheard(text, naming, people.meant) && !isKnown) {
      this.#chosen.set(naming.start, null);
      return null;
    }
    this.#beside ??= new BesideNouns(text, people.meant);
    const form = formOf(naming, this.#language, people.meant);
    const asked = this.#withRuled(
      {
        text,
        lines,
        ...this.#asked,
        naming,
        ...ruling,
        gender: this.#genderOf(naming),
        traces: this.traces,
        beside: this.#beside,
        language: this.#language,
      },
      form,
    );
    const likeliest =
      whoWasSpokenOf(asked) ??
      whoIsDealtWith(asked) ??
      (lines[this.#asked.at]!.quoted > 0 ? whoIsBroughtIn(asked) : null) ??
      whoseAge(asked, form) ??
      whoIsTried(asked, form) ??
      this.#choose(asked, people.meant);
    const isOther = this.#asked.isDefence && likeliest !== null && isAccuser(likeliest, asked);
    const meant = isOther ? null : likeliest;
    this.#chosen.set(naming.start, meant?.id ?? null);
    if (meant && JOINED.test(form.kind)) this.traces.of(meant.id).joined.add(form.noun);
    return meant;
  }

  /** Whether a pronoun does not mean whom the sentence before is about, as that one deals with whoever it means. */
  isOfOther(naming: Naming): boolean {
    const told = { naming, gender: this.#genderOf(naming), at: this.traces.at, language: this.#language };
    return this.#reading !== null && isDealtWith({ ...this.#reading, ...told });
  }

  /** A man in a cap stopped. *He* put down his bag: whom a pronoun means in what the article tells. */
  #toldOf(naming: Naming, ruling: Ruling, reading: ReadArticle): Character | null {
    const told = {
      ...reading,
      ...ruling,
      naming,
      gender: this.#genderOf(naming),
      at: this.traces.at,
      traces: this.traces,
      language: this.#language,
    };
    const isFirst = naming.start === reading.lines[told.at]?.start;
    return (
      whoWasSpokenOf(told) ?? whoIsDealtWith(told) ?? (isFirst ? whoIsBroughtIn(told) : null) ?? ruling.ruled
    );
  }

  /** Without whom the rules choose, where a description can't mean that one; "the company" is who was called so and named since. */
  #withRuled(asked: Asked, form: Form): Asked {
    const { ruled, recent, traces } = asked;
    if (!ruled) return asked;
    if (hasOtherPart(ruled, asked) || isUnjoined(ruled, form, asked)) return { ...asked, ruled: null };
    if (form.kind !== 'generic' || form.words.length > 0) return asked;
    const called = recent.find((one) => one === ruled || traces.of(one.id).joined.has(form.noun));
    return called ? { ...asked, ruled: called } : asked;
  }

  /** What words tell of whom they mean. */
  #genderOf({ form, name }: Naming): Gender | null {
    const { people } = this.#language;
    return form === 'pronoun' ? (people.pronouns[name.toLowerCase()]?.gender ?? null) : people.genderOf(name);
  }
}
