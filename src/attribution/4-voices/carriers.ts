import { phraseOf } from '../../language/any/attribution/pieces.ts';
import type { Carrier, Piece, Range, Report } from '../../language/attribution.ts';
import type { Mention } from '../../types.ts';
import type { Line } from '../2-reports/readLines.ts';
import { hasInitials, INITIALS } from '../3-people/byName.ts';
import type { Cast } from '../3-people/cast.ts';
import { isMediumRole } from '../3-people/isMediumRole.ts';
import { nameOf, type Naming } from '../3-people/naming.ts';
import type { Named } from '../3-people/speakerOf.ts';
import { lonelyNames } from './lonelyNames.ts';
import { clean } from '../clean.ts';
import { unnamedMedium } from './unnamedMedium.ts';
import { mentionOf } from './voice.ts';
import { lastWordOf } from '../../text/lastWordOf.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import { arePeople } from '../3-people/peopleNouns.ts';

/** "LISK, June 4 *(AFP)* - …" */
const DATELINE = /\((\p{Lu}[^()\n]{1,40})\) [-–—]/gu;

/** Finds the medium that carried what somebody said. */
export class Carriers {
  readonly #text: string;
  readonly #cast: Cast;
  #lonely: ReadonlySet<string> | null = null;
  #agencies: ReadonlySet<string> | null = null;
  /** The medium of a character, by its id, wherever the article does not say otherwise. */
  readonly #known = new Map<number, Mention>();
  readonly #publisher: string;

  constructor(text: string, cast: Cast, publisher: string | null) {
    this.#text = text;
    this.#cast = cast;
    this.#publisher = (publisher ?? '').replace(cast.language.people.articles, '');
  }

  /** The medium that carried a report, as its own sentence or a label tells. */
  find(line: Line, report: Report, speaker: Named | null): Mention | null {
    const { people, outlets, findCarriers } = this.#cast.language;
    for (const { phrase, trust, isReader } of findCarriers(line.pieces, report, line.reports)) {
      const outlet = this.mediumAt(line.pieces, phrase, trust);
      // a letter seen by whoever publishes this came through nobody else
      if (outlet && isReader && this.#isReaderHere(outlet.name)) return null;
      if (outlet) return outlet;
    }
    if (!speaker) return null;
    const there = this.#platformOf(line, speaker);
    if (there) return there;
    // "Environment Minister Ada Post" is no medium
    const noun = lastWord(speaker.role ?? '');
    // "the baker Kim Post" is none either; but: "the broadcaster Radio Sund"
    const isOffice = people.isPersonNoun(noun) && !outlets.isMediumNoun(noun) && !people.trade.test(noun);
    const isPerson = (people.isTitle(noun) || isOffice) && speaker.name.includes(' ');
    // "Instagram said": who runs a platform speaks for it
    if (outlets.isPlatform(speaker.name)) return this.outletOf(speaker);
    // "the trading society Lisk Register"
    const isBody = people.isBody(noun) && !outlets.isMediumNoun(noun);
    // "*Review* of lamps found two": a noun that a sentence begins with
    const isNoun = speaker.start === line.start && outlets.bareNoun.test(speaker.name);
    // "*Observers* of the Echo network"
    const isPeople = this.#cast.isNameless(speaker) && arePeople(people.headNoun(speaker.name), people);
    const mayBe = !isPerson && !isBody && !isNoun && !isPeople;
    if ((outlets.isMediumName(speaker.name) && mayBe) || this.#isPress(report, speaker))
      this.#cast.meet({ ...speaker, form: 'name' }, '', 'medium');
    if (this.#cast.isMedium(speaker.name)) return mentionOf(speaker);
    // "An official told Radio Sund …. *He told the council* …": somebody without a name, and to others
    const isTelling = this.#cast.language.telling.has(report.lemma);
    const isToOthers = isTelling && report.addressee !== null && this.#cast.isNameless(speaker);
    return isToOthers ? null : this.outletOf(speaker);
  }

  /** The medium that a phrase names. */
  mediumAt(pieces: readonly Piece[], phrase: Range, trust: Carrier['trust'] = 'open'): Mention | null {
    const named = nameOf(this.#text, pieces, phraseOf(phrase), this.#cast.language.people);
    return this.#asOutlet(withNumber(named, clean(this.#text, named)), trust);
  }

  /** "the *Telegram* channel “Salt”", "DeepMap, a *Telegram* channel close to the guard,", "the guild's *Telegram* channel" */
  #platformOf({ start, end }: Line, speaker: Named): Mention | null {
    const { people, outlets } = this.#cast.language;
    // "the Telegram channel Salt" may be one name; "Signal Weekly" is none of a platform
    const words = this.#text.slice(speaker.start, speaker.end).replace(people.articles, '');
    const role = speaker.role ?? /^\S+ \p{Ll}\S*(?= )|(?<=^|\s)\p{Lu}\S* \p{Ll}+$/u.exec(words)?.[0] ?? '';
    const noun = people.headNoun(role);
    const isThere = outlets.isMediumNoun(noun) || outlets.profileNoun.test(noun);
    const name = isThere ? outlets.platformIn(role) : null;
    const at = name && outlets.isPlatform(name) ? this.#text.indexOf(name, start) : -1;
    return name && at >= start && at < end ? { name, start: at, end: at + name.length } : null;
  }

  /** "the daily Jutro wrote", "the Sunday Bugle reported", "Kanal Nord reports, citing": only a medium does so. */
  #isPress({ press }: Report, { role, start, end, name }: Named): boolean {
    const { people, outlets } = this.#cast.language;
    if (isMediumRole(role ?? '', name, this.#cast.language)) return true;
    // "Kan Sund radio reported that"
    const isStation = /^\p{Lu}/u.test(name) && !people.articles.test(name) && outlets.isMediumNoun(name);
    if (press === 'reports' && isStation) return true;
    const isNamed = (words: string): boolean => /^\p{Lu}/u.test(words.replace(people.articles, ''));
    const hasArticle = this.#text.slice(start, end).toLowerCase().startsWith(`${people.article} `);
    // "the Sunday Bugle", but not "the Lisk prosecutor", "the Bugle's Mara Quist"
    const words = this.#text.slice(start, end);
    // "The Clerk reported that", whether or not the article has told who that is
    const isOffice = [name, words].some((called) => isOfficeOf(called, people));
    const isTitle =
      hasArticle &&
      !OWNED.test(words) &&
      isNamed(words) &&
      isNamed(lastWordOf(words)) &&
      isNamed(name) &&
      !people.isBody(name) &&
      !this.#cast.isPerson(name);
    return !isOffice && (press === 'cites' || (press === 'reports' && isTitle));
  }

  /** The medium that somebody speaks through wherever the article does not tell otherwise. */
  outletOf({ id }: { readonly id: number | null }): Mention | null {
    return (id !== null && this.#known.get(id)) || null;
  }

  /** A label names somebody's medium, or somebody without a name is known from that medium alone. */
  keep({ id }: { readonly id: number | null }, outlet: Mention): void {
    if (id !== null) this.#known.set(id, outlet);
  }

  forget(): void {
    this.#known.clear();
  }

  /** "Tom Fry" is called "Fry" elsewhere, as no medium is. */
  isSurname(name: string): boolean {
    if (!/^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(name)) return false;
    this.#lonely ??= lonelyNames(this.#text, this.#cast.language.people);
    return this.#lonely.has(lastWordOf(name));
  }

  /** Whoever publishes this, "this newspaper", or the agency of its dateline. */
  #isReaderHere(name: string): boolean {
    this.#agencies ??= new Set(Array.from(this.#text.matchAll(DATELINE), ([, agency = '']) => agency));
    const isAgency = this.#agencies.has(name);
    return isAgency || this.#isPublisher(name) || this.#cast.language.outlets.itself.test(name);
  }

  #isPublisher(name: string): boolean {
    const words = name.replace(this.#cast.language.people.articles, '');
    return words.toLowerCase() === this.#publisher.toLowerCase() || this.#isOwn(name);
  }

  /** "SBC Skerries" of SBC, "the Courier" of the Tyvra Courier. */
  #isOwn(name: string): boolean {
    // "THE TYVRA COURIER", as it stands above its page
    const own = this.#publisher.toLowerCase();
    const words = name.replace(this.#cast.language.people.articles, '').toLowerCase();
    return own !== '' && (words.startsWith(`${own} `) || own.endsWith(` ${words}`));
  }

  #asOutlet(naming: Naming, trust: Carrier['trust']): Mention | null {
    const { people, outlets } = this.#cast.language;
    const words = clean(this.#text, naming);
    const { start, end } = naming;
    if (outlets.isAudience(words)) return null;
    const platform = outlets.platformIn(words);
    // "in a TikTok"
    const isAlone = platform !== null && naming.name.replace(people.articles, '') === platform;
    // "in a Facebook Live"
    const isOne =
      /^\p{Ll}/u.test(words) && words.split(' ')[1] === platform && !words.startsWith(`${people.article} `);
    if (platform && (naming.form !== 'name' || isOne || (isAlone && naming.name !== platform))) {
      const at = start + this.#text.slice(start, end).indexOf(platform);
      return { name: platform, start: at, end: at + platform.length };
    }
    if (naming.form !== 'name') return unnamedMedium(this.#text, this.#cast, this.#publisher, naming, trust);
    // "told state TV": two letters are no name
    if (/^\p{Lu}{2}$/u.test(naming.name) && outlets.isMediumName(naming.name) && words !== naming.name) {
      const whole = words.replace(people.articles, '');
      return { name: whole, start: end - whole.length, end };
    }
    // "posted on X.", "told Radio Ala."
    const isShortened = people.isBody(lastWordOf(naming.name));
    const name = isShortened ? naming.name : naming.name.replace(/(?<=^\p{Lu}|\p{Lu}\p{Ll}+)\.$/u, '');
    // "in an interview with DC Ada Febig"
    const post = lastWord(naming.role ?? '');
    const isOther =
      this.#cast.isPerson(name) ||
      this.#cast.isShortForBody(name) ||
      people.isPersonWord(post) ||
      isOfficeOf(name, people) ||
      people.genderOfName(name) !== null;
    const known =
      this.#isOwn(name) ||
      outlets.isMediumName(name) ||
      outlets.isPlatform(name) ||
      this.#cast.isMedium(name) ||
      outlets.isMediumNoun(naming.role ?? '');
    const trusted = trust === 'sure' || (trust === 'likely' && !isOther && !this.isSurname(name));
    if (!known && !trusted) return null;
    const met = this.#cast.meet({ ...naming, name, role: null }, '', 'medium');
    // "the LSJ" is the Lisk Street Journal, "Upland" the Upland Agency
    const bare = name.replace(people.articles, '');
    const isPart = met.name.endsWith(` ${bare}`) || met.name.startsWith(`${bare} `);
    // "*BBC* correspondent Mara Quist" begins where she does
    const standsFor =
      isPart ||
      (INITIALS.test(bare) && hasInitials(met.name.replace(people.articles, ''), bare.toLowerCase()));
    // but no "Comments on Facebook"
    const isShort =
      met.name !== name && !outlets.isPlatform(name) && !this.#cast.isPerson(met.name) && standsFor;
    const called = isShort ? met.name : name;
    const hasArticle = isShort ? people.articles.test(called) : name.startsWith(`${people.article} `);
    return { name: hasArticle ? called.slice(people.article.length + 1) : called, start, end };
  }
}

/** Somebody with two names, and whose they are. */
const OWNED = /['’]s \p{Lu}\S* \p{Lu}/u;

const lastWord = (words: string): string => lastWordOf(words).toLowerCase();

/** A number of at most three digits and words that begin with capitals: "6 On Your Side", "20 Minutes". */
const NUMBERED = /^\d{1,3}(?: (?:\p{Lu}[\p{LC}\d'’.-]*|&))+$/u;

/** A medium's name with the number that it begins with, which is no part of a person's: "7 News", not "News". */
const withNumber = (naming: Naming, words: string): Naming =>
  NUMBERED.test(words) ? { ...naming, form: 'name', name: words, role: null } : naming;

/** "The Treasurer", "The Chair of Finance", "The Tree Warden"; but: the Arkansas Democrat */
const isOfficeOf = (called: string, people: PeopleLanguage): boolean =>
  [called.split(' ').at(-1)?.toLowerCase() ?? '', people.headNoun(called)].some(
    (noun) =>
      people.isTitle(noun) ||
      people.onDuty.test(noun) ||
      (people.isKindOfPerson(noun) && !people.demonym.test(called)),
  );
