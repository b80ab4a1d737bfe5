import type { OutletLanguage } from '../../outlets.ts';
import { wordSet } from '../../wordList.ts';
import { NOTHING } from '../nothing.ts';

/** Media whose names do not tell that they are media, in lower case. */
export const KNOWN_MEDIA = wordSet(
  `reuters bloomberg politico axios bbc cnn nbc cbs abc npr pbs fox msnbc cnbc afp ap dpa tass interfax ukrinform nyt wsj ft
   economist atlantic newyorker vox slate wired verge buzzfeed huffpost breitbart spiegel bild welt zeit monde figaro
   pais mundo marca jazeera arabiya mayadeen kyodo yonhap xinhua ansa anadolu tasnim unian suspilne meduza orf srf rtl zdf ard ndr wdr nhk nrk svt yle tvn tvp onet
   rzeczpospolita haaretz ndtv caixin nikkei techcrunch gizmodo mashable propublica bellingcat newsweek semafor rappler lbc espn tmz
   belga tanjug ritzau ntb ctk tasr agerpres armenpress azertac kazinform belta montsame kcna bernama irna isna wafa
   itv cbc ctv rnz rte rtbf vrt hrt rtp nzz upi pti twitter x facebook telegram instagram tiktok youtube linkedin reddit threads bluesky mastodon whatsapp vkontakte
   substack medium snapchat`,
);

/** Such names of more than one word, without accents. */
const KNOWN_NAMES: ReadonlySet<string> = new Set([
  "l'equipe",
  'sky sports',
  'bein sports',
  'stat news',
  'le parisien',
  'la repubblica',
  'la stampa',
  'il sole 24 ore',
  'de volkskrant',
  'de standaard',
  'het parool',
  'radio free europe',
  'ap archive',
  'rolling stone',
  'vanity fair',
  'hollywood reporter',
]);

/** Agencies that write themselves in small letters, none of which is a word: "told *dpa*". */
export const SMALL_MEDIA = wordSet('dpa epd kna afp sda');

/** Where people write themselves: something is said *on* them, not *to* them. */
const PLATFORMS = wordSet(
  `twitter x facebook telegram instagram tiktok youtube linkedin reddit threads bluesky mastodon whatsapp vkontakte
   substack snapchat viber signal weibo wechat odnoklassniki rumble discord twitch`,
);

export const isPlatform = (name: string): boolean => PLATFORMS.has(name.toLowerCase());

/** Whether a name is, or begins with, that of a medium that is known everywhere. */
export function isKnownMedium(name: string): boolean {
  const lower = name.toLowerCase().replace(/^al[ -](?=\p{L})/u, '');
  return (
    KNOWN_NAMES.has(lower.replaceAll('’', "'")) ||
    KNOWN_MEDIA.has(lower) ||
    KNOWN_MEDIA.has(lower.split(' ')[0] ?? '')
  );
}

/** The medium that a description names: "Telegram" of "her Telegram channel". */
export const platformIn = (words: string): string | null =>
  words
    .split(' ')
    .find((word) => /^\p{Lu}/u.test(word) && (KNOWN_MEDIA.has(word.toLowerCase()) || isPlatform(word))) ??
  null;

/** Media whose names are the same everywhere. */
export const OUTLETS: OutletLanguage = {
  isMediumName: (name) => /^\p{Lu}/u.test(name) && isKnownMedium(name),
  isMediumNoun: () => false,
  itself: NOTHING,
  printed: NOTHING,
  onAir: NOTHING,
  broadcasting: NOTHING,
  inPrint: NOTHING,
  platformIn,
  isPlatform,
  platformNoun: NOTHING,
  sharedNoun: NOTHING,
  profileNoun: NOTHING,
  bareNoun: NOTHING,
  isAudience: () => false,
};
