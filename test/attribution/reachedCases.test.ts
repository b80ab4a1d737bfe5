import { describe, expect, it } from '@jest/globals';
import { voicesOf } from './voicesOf.ts';

/** Who reached or quoted whoever speaks, and where they spoke → who says it, and through which medium. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'who reached or polled those who speak': [
    ['Skippers contacted by Reuters said that the lock was full.', 'indirect: Skippers > Reuters'],
    ['Two skippers reached by telephone by Radio Sund said that the lock was full.', 'indirect: Two skippers > Radio Sund'],
    ['“The lock is full,” said two skippers contacted by Kursblatt.', 'direct: two skippers > Kursblatt'],
    ['Edda Brandt, contacted by Kursblatt, said that the lock was full.', 'indirect: Edda Brandt > Kursblatt'],
    ['Economists surveyed by Bloomberg expect fares to rise.', 'indirect: Economists > Bloomberg'],
    ['Skippers contacted by the guild said that the lock was full.', 'indirect: Skippers contacted by the guild'],
    ['Skippers surveyed by the bank expect fares to rise.', 'indirect: Skippers surveyed by the bank'],
    ['Edda Brandt, contacted by the river police, said that the lock was full.', 'indirect: Edda Brandt'],
    ['Edda Brandt, contacted by Tom Fry, said that the lock was full.', 'indirect: Edda Brandt'],
    ['Asked by the Sund Daily for a comment, the river authority said that the lock was full.', 'indirect: the river authority > Sund Daily'],
    ['Asked by the Sund Bench for a comment, Edda Brandt said that the lock was full.', 'indirect: Edda Brandt'],
  ],
  'who reached them, before what they say': [
    ['Contacted by Kursblatt, Edda Brandt said that the lock was full.', 'indirect: Edda Brandt > Kursblatt'],
    ['When contacted by the Sund Courier, Edda Brandt said that the lock was full.', 'indirect: Edda Brandt > Sund Courier'],
    ['Approached for comment by the Sund Courier, Edda Brandt said that the lock was full.', 'indirect: Edda Brandt > Sund Courier'],
    ['Pressed by Radio Sund on the lock, Edda Brandt said that it was full.', 'indirect: Edda Brandt > Radio Sund'],
    ['Contacted by the guild, Edda Brandt said that the lock was full.', 'indirect: Edda Brandt'],
    ['Reached at the lock by Tom Fry, Edda Brandt said that it was full.', 'indirect: Edda Brandt'],
  ],
  'in what somebody said it': [
    ['Edda Brandt said in a video posted on Instagram that the lock was full.', 'indirect: Edda Brandt > Instagram'],
    ['Edda Brandt said in an interview aired on Radio Sund that the lock was full.', 'indirect: Edda Brandt > Radio Sund'],
    ['Edda Brandt said in an interview published in Kursblatt on Friday that the lock was full.', 'indirect: Edda Brandt > Kursblatt'],
    ['Edda Brandt said in a letter sent on Monday to the council that the lock was full.', 'indirect: Edda Brandt'],
    ['Edda Brandt went live on Instagram to say that the lock was full.', 'indirect: Edda Brandt > Instagram'],
    ['Edda Brandt told a reporter from Radio Sund that the lock was full.', 'indirect: Edda Brandt > Radio Sund'],
    ['Edda Brandt told a reporter from Sund that the lock was full.', 'indirect: Edda Brandt'],
    ['As first reported by the Sund Courier, the lock is full.', 'indirect: the Sund Courier > the Sund Courier'],
    ['As first noted by Tom Fry, the lock is full.', 'indirect: Tom Fry'],
  ],
  'a medium that passes on what others say': [
    ['According to the Sund Courier, two skippers said that the lock was full.', 'indirect: two skippers > Sund Courier'],
    ['According to the guild, two skippers said that the lock was full.', 'indirect: the guild'],
    ['Citing three skippers, Lanternet reported on Monday that the lock may fail.', 'indirect: three skippers > Lanternet'],
    ['Citing three skippers, the Sund Courier wrote that the lock may fail.', 'indirect: three skippers > Sund Courier'],
    ['Citing three skippers, the guild said that the lock may fail.', 'indirect: the guild'],
    ['Citing a lack of water, Edda Brandt said that the lock may fail.', 'indirect: Edda Brandt'],
    ['Edda Brandt is cited by NRK as saying that the lock will fail.', 'indirect: Edda Brandt > NRK'],
    ['Edda Brandt was cited by the court as saying that the lock would fail.', 'indirect: Edda Brandt'],
    ['Edda Brandt was quoted in Kursblatt as saying that the lock would fail.', 'indirect: Edda Brandt > Kursblatt'],
    ['Edda Brandt was quoted on Radio Sund as saying that the lock would fail.', 'indirect: Edda Brandt > Radio Sund'],
    ['Edda Brandt was quoted in the indictment as saying that the lock would fail.', 'indirect: Edda Brandt'],
    ['Edda Brandt was quoted in Norway as saying that the lock would fail.', 'indirect: Edda Brandt'],
    ['The critic of the Sund Courier complained that the lock was full.', 'indirect: The critic of the Sund Courier > Sund Courier'],
    ['A team from Norland has found that the lock was full.', 'indirect: A team from Norland'],
  ],
  'whom it was told, and who was told': [
    ['Skippers told the BBC of a bang.', 'indirect: Skippers > BBC'],
    ['Edda Brandt told Radio Sund of plans to close the lock.', 'indirect: Edda Brandt > Radio Sund'],
    ['Edda Brandt told police of a bang.', 'indirect: Edda Brandt'],
    ['Edda Brandt told the Bank of Norland that the lock was full.', 'indirect: Edda Brandt'],
    ['Edda Brandt told members of the guild that the lock was full.', 'indirect: Edda Brandt'],
    ['Edda Brandt told the mayor of Sund.', 'none'],
    ['Edda Brandt told the Legislature that the lock was full.', 'indirect: Edda Brandt'],
    ['A clerk familiar with his file told Radio Sund that the lock was full.', 'indirect: A clerk familiar with his file > Radio Sund'],
    ['The lock will hold, Norlink has been told by divers.', 'indirect: divers'],
    ['The lock will hold, Reuters has been told by divers.', 'indirect: divers > Reuters'],
    ['Edda Brandt let the Sund Courier know that the lock was full.', 'indirect: Edda Brandt > Sund Courier'],
    ['Edda Brandt let the guild know that the lock was full.', 'indirect: Edda Brandt'],
    ['Edda Brandt complained to Radio Sund about “a lock without lights”.', 'mixed: Edda Brandt > Radio Sund'],
    ['Edda Brandt complained to the guild about “a lock without lights”.', 'mixed: Edda Brandt'],
    ['Edda Brandt informed members by WhatsApp that the lock was full.', 'indirect: Edda Brandt > WhatsApp'],
    ['In an email to Belga, Edda Brandt called the lock safe.', 'indirect: Edda Brandt > Belga'],
    ['In an email to staff, Edda Brandt called the lock safe.', 'indirect: Edda Brandt'],
    ['Edda Brandt said in a text message seen by Reuters that the lock was full.', 'indirect: Edda Brandt > Reuters'],
    ['Edda Brandt said in a text message seen by the guild that the lock was full.', 'indirect: Edda Brandt'],
  ],
  'where somebody spoke': [
    ['Edda Brandt said on Kanal 24 that the lock was full.', 'indirect: Edda Brandt > Kanal 24'],
    ['Edda Brandt complained on Antena 1 about “a skipper in a hurry”.', 'mixed: Edda Brandt > Antena 1'],
    ['Edda Brandt said on Platform 2 that the lock was full.', 'indirect: Edda Brandt'],
    ['Edda Brandt said on Route 66 that the lock was full.', 'indirect: Edda Brandt'],
    ['Edda Brandt said on May 4 that the lock was full.', 'indirect: Edda Brandt'],
    ["Edda Brandt, on Radio Sund's Morning Tide, spoke of “a failure”.", 'mixed: Edda Brandt > Radio Sund'],
    ["Edda Brandt, on the guild's North Pier, spoke of “a failure”.", 'mixed: Edda Brandt'],
    ['In a Bluesky thread, Edda Brandt insisted the lamps work.', 'indirect: Edda Brandt > Bluesky'],
    ['Edda Brandt insisted on lamps.', 'none'],
    ['Edda Brandt took to Weibo to announce that the lock was full.', 'indirect: Edda Brandt > Weibo'],
    ['Edda Brandt went on Radio Sund to deny that the lock was full.', 'indirect: Edda Brandt > Radio Sund'],
    ['Edda Brandt went on holiday to deny that the lock was full.', 'none'],
    ["The guild's Telegram channel said that the lock was full.", "indirect: The guild's Telegram channel > Telegram"],
    ["The guild's page said that the lock was full.", "indirect: The guild's page"],
  ],
  'what stands below a source': [
    ['Source: Radio Sund\n\n“It is late,” said Edda Brandt.\n\n“Told you,” tweeted Fry Line, a charity.', 'direct: Edda Brandt > Radio Sund', 'direct: Fry Line'],
    ['Source: Edda Brandt on X\n\n“It is late,” Brandt posted.', 'direct: Edda Brandt > X'],
    ['Source: letter from Edda Brandt to the guild\n\nQuote: “It is late.”', 'direct: Edda Brandt'],
    ['Source: Facebook page of the Sund fire brigade\n\nQuote: “It is late.”', 'direct: Sund fire brigade > Facebook'],
  ],
  'a medium spoken to, which is nobody who then speaks': [
    ['Harbour minister Tom Aru, speaking to Radio Sund, refused to name a date. “It is late,” he said.', 'none', 'direct: Tom Aru'],
    ['Harbour chairman Tom Aru, asked whether his members would pay, laughed and replied that they “already do”.', 'mixed: Tom Aru'],
    ['Tom Aru, standing where the boats lie, laughed. “It is late,” he said.', 'none', 'direct: Tom Aru'],
    ['Harbour minister Ann Quist, asked by Tom Fry, left. “It is late,” she said.', 'none', 'direct: Ann Quist'],
  ],
}; // prettier-ignore

describe('who reached whoever speaks', () => {
  describe.each(Object.entries(CASES))('%s', (_, rows) => {
    it.each(rows)('%s', (text, ...expected) => {
      expect(voicesOf(text)).toEqual(expected);
    });
  });
});
