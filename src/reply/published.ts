/** "2026-11-24", or with a time of day and an offset: "2026-11-24T09:30+02:00". */
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * A date of publication as Discord shows it in the reader's own time zone and language: `<t:1795478400:D>`; null for a
 * text that is no ISO 8601 date.
 *
 * A day without a time is 10:00 in UTC, so that it is the same day from UTC−10:00 (Honolulu) to UTC+13:45 (Chatham
 * Islands): no moment is for all zones, which span 26 hours.
 */
export function discordDate(published: string): string | null {
  const [, year, month, day, time, zone] = ISO.exec(published.trim()) ?? [];
  const date = `${year}-${month}-${day}`;
  const midway = Date.parse(`${date}T10:00Z`);
  // Date.parse takes the 31st of February for a day of March.
  if (Number.isNaN(midway) || new Date(midway).toISOString().slice(0, 10) !== date) return null;
  const moment = time ? Date.parse(`${date}T${time}${withColon(zone ?? 'Z')}`) : midway;
  if (Number.isNaN(moment)) return null;
  return `<t:${Math.floor(moment / 1000)}:${time ? 'f' : 'D'}>`;
}

/** The day of a date of publication, without its time: "2026-11-24"; a text that is no ISO 8601 date as it is. */
export function publishedDay(published: string): string {
  const [, year, month, day] = ISO.exec(published.trim()) ?? [];
  return year === undefined ? published : `${year}-${month}-${day}`;
}

/** "+0200" as "+02:00". */
function withColon(zone: string): string {
  return zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2').toUpperCase();
}
