import { NOTHING } from '../../any/nothing.ts';
import { lastWordOf } from '../../../text/lastWordOf.ts';
import { isKnownMedium, isPlatform, KNOWN_MEDIA, platformIn } from '../../any/attribution/outlets.ts';
import type { OutletLanguage } from '../../outlets.ts';
import { wordSet } from '../../wordList.ts';

/** Media that are written in small letters. */
const SMALL = wordSet('dpa taz epd kna afp apa sid ap rbb');

/** Nouns for a medium, but no "Netzagentur" and no "Wetterdienst": alone or at the end of a compound: "der Tageszeitung", "dem Fernsehsender". */
const NOUN =
  /(?:zeitung|zeitschrift|magazins?|blatt|blattes|blatts|senders?|anstalt|portals?|(?<![\p{LC}-])agentur|(?:nachrichten|presse|bild)-?agentur|kanals?|rundfunks?|podcasts?|blogs?|plattform|netzwerks?|(?:kurznachrichten|presse|medien|online)dienst|wochenblatt|illustrierte[n]?|redaktion|medium|medien)$/u;

/** Words in the names of media. */
const IN_NAME =
  /(?:zeitung|rundschau|anzeiger|bote|kurier|blatt|depesche|post|nachrichten|presse|magazin|sender|radio|welle|fernsehen|funk|rundfunk|tagesspiegel|echo|morgen|merkur|journal|chronik|tv|allgemeine|(?:nachrichten|presse|bild)-?agentur|kanal|news|online|stimme|woche)$/iu;

export const isSmallMedium = (word: string): boolean => SMALL.has(word);

/** Whether a name is that of a medium. */
function isMediumName(name: string): boolean {
  if (SMALL.has(name)) return true;
  const words = name.split(' ');
  return (
    /^\p{Lu}/u.test(name) &&
    (isKnownMedium(name) || words.some((word) => /^\p{Lu}/u.test(word) && IN_NAME.test(word)))
  );
}

/** Whether words end in a noun for a medium: "der Zeitung". */
export const isMediumNoun = (words: string): boolean => {
  const last = lastWordOf(words.toLowerCase());
  return NOUN.test(last) && !KNOWN_MEDIA.has(last);
};

export const OUTLETS: OutletLanguage = {
  isMediumName,
  isMediumNoun,
  itself: /^(?:dies|unser)e?[rsmn]? /iu,
  broadcasting: NOTHING,
  inPrint: NOTHING,
  printed: /(?:zeitung|blatt|magazin|zeitschrift)e?s?$/u,
  onAir: /\b(?:radio|tv|fernsehen|rundfunk|sender|welle)\b/iu,
  platformIn,
  isPlatform,
  profileNoun: /(?:seite|konto|gruppe|profil)$/u,
  bareNoun: NOTHING,
  sharedNoun: NOTHING,
  platformNoun: /(?:plattform|netzwerke?s?|kanals?|dienste?s?|portals?)$/u,
  isAudience: (name) =>
    /^(?:(?:der|dem|den) )?(?:polizei|presse|journalisten|reportern|abgeordneten|parlament|bundestag|gericht|ausschuss|publikum|redaktion)$/iu.test(
      name,
    ),
};
