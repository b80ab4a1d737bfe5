import { describe, expect, it } from '@jest/globals';
import { lastSpeakerOf } from './voicesOf.ts';

/** A few words in quotation marks, verbs that report by what stands behind them, and what looks like them → who says it. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, speaker: string])[]>> = {
  'what somebody goes on about, whatever the verb': [
    ['Ada Holm, the vicar, moaned about “a bell that wakes the dead”.', 'Ada Holm'],
    ['Ole Falk, who keeps bees, groused about “a summer of rain and forms”.', 'Ole Falk'],
    ['Ada Holm waxed lyrical about “the smell of tar”.', 'Ada Holm'],
    ['Ole Falk grumbled about “the price of a hive”.', 'Ole Falk'],
    ['Ada Holm thought about “the smell of tar”.', 'none'],
    ['Ole Falk cared about “the smell of tar”.', 'none'],
    ['Ada Holm sang about “the smell of tar”.', 'none'],
    ['Ole Falk went about “his daily round”.', 'none'],
    ['Ada Holm wrote a book about “the smell of tar”.', 'Ada Holm'],
  ],
  'what somebody scoffs or wonders at': [
    ['Ada Holm scoffed at “the wisdom of committees”.', 'Ada Holm'],
    ['Ole Falk, the coach, enthused over “a team without fear”.', 'Ole Falk'],
    ['Ole Falk works every other day of the week at “the shop by the pier”.', 'none'],
    ['Ada Holm looked at “a heap of old papers”.', 'none'],
  ],
  'as what somebody makes it out': [
    ['The tribunal threw out the claim as “a parcel of guesses”.', 'The tribunal'],
    ['Ole Falk pilloried the board as “a club of sleepers”.', 'Ole Falk'],
    ['Ada Holm sold the fish as “wild salmon of the fjord”.', 'none'],
    ['Ole Falk used the hall as “a kind of barn”.', 'none'],
    ['Ada Holm registered the firm as “a friend of the sea”.', 'none'],
    ['Ole Falk works as “a kind of clerk”.', 'none'],
  ],
  'what somebody rates something, and blames or thanks for': [
    ['The Ice Board, set up in 1998, rated the risk “slight”.', 'The Ice Board'],
    ['Ada Holm, a baker, pronounced the loaf “a brick”.', 'Ada Holm'],
    ['Ole Falk, who owns the mill, branded the levy “a theft by letter”.', 'Ole Falk'],
    ['The auditor censured the harbour for “a habit of silence”.', 'The auditor'],
    ['Ada Holm hugged her sons and, at the door, thanked “nine jurors with ears”.', 'Ada Holm'],
    ['Ada Holm declared the ferry seaworthy.', 'Ada Holm'],
    ['Ada Holm declared the fair open.', 'none'],
    ['The doctor declared him dead.', 'none'],
    ['Ole Falk branded the cattle.', 'none'],
    ['Ada Holm named the dog “sorry”.', 'none'],
    ['Police arrested Ole Falk for “insulting the crown”.', 'none'],
    ['Ada Holm cut her rating to “sell”.', 'none'],
    ['Ole Falk came with two sons and “a sack of useless things”.', 'none'],
    ['Ada Holm answered an ad for “a small goat”.', 'none'],
  ],
  'what something is called': [
    ['Ada Holm runs a stall called “the salt cellar”.', 'none'],
    ['Her choir recorded a song called “the keeper’s daughter”.', 'none'],
    ['Ole Falk wrote “The Long Pier”.', 'none'],
    ['Ada Holm wrote “Salt and Rust” in a hut without a stove.', 'none'],
    ['Ole Falk paints under the name “the quiet one”.', 'none'],
    ['Ada Holm read from “the book of hours”.', 'none'],
    ['Ada Holm painted the wall “a shade of blue”.', 'none'],
    ['Each year the town chooses a so-called “king of the herring”.', 'none'],
    ['Ada Holm visited the show “ten days of rain”.', 'none'],
    ['Ole Falk called the plan “a bath without water”.', 'Ole Falk'],
    ['Ada Holm wrote: “The Pier Is Gone”.', 'Ada Holm'],
  ],
  'what somebody lets out, asks openly or leaves open': [
    ['Ada Holm fumed that nobody had rung her.', 'Ada Holm'],
    ['Ole Falk fretted that the hay would rot.', 'Ole Falk'],
    ['Ole Falk griped to a neighbour that the lamp was out.', 'Ole Falk'],
    ['Ada Holm wondered why it had taken nine letters.', 'Ada Holm'],
    ['Ole Falk doubted whether the pier would hold.', 'Ole Falk'],
    ['Asked of the queues, the minister would not exclude that “some limits” might come.', 'the minister'],
    ['Ole Falk laid the blame on the guild, which had used wet sand.', 'Ole Falk'],
    ['Ada Holm put the blame squarely on the guild.', 'Ada Holm'],
    ['Ada Holm cast doubt on the count.', 'Ada Holm'],
    ['Ole Falk owned up to “a moment of haste”.', 'Ole Falk'],
    ['The Met Service expects snow.', 'The Met Service'],
    ['Ada Holm sent the book to a neighbour that afternoon.', 'none'],
    ['Ada Holm fumed in silence.', 'none'],
    ['Ada Holm wondered why the door was open.', 'none'],
    ['Ole Falk doubted whether he had locked it.', 'none'],
    ['The results cast doubt on the count.', 'none'],
    ['The inn expects guests.', 'none'],
  ],
  'who is sure, and says so': [
    ['Ada Holm has no doubt that the roof will last.', 'Ada Holm'],
    ['Ole Falk is in no doubt the roof will last.', 'Ole Falk'],
    ['The coastguard was adamant: nobody should walk on the ice.', 'The coastguard'],
    ['Ada Holm had no doubt that somebody had knocked.', 'none'],
    ['There is no doubt that the roof will last.', 'none'],
    ['Ada Holm was furious: somebody had taken her bicycle.', 'none'],
    ['The room was clear: nobody had come.', 'none'],
  ],
  'the verb before an office without a name': [
    ['Insulin will be scarce until May, warns the regulator.', 'the regulator'],
    ['Insulin was late, cautioned the association of chemists.', 'the association of chemists'],
    ['Rates may rise again, concedes the bank.', 'the bank'],
    ['She opened the gate, promised the children cake.', 'none'],
    ['The mayor opened the pier, thanked the crew.', 'none'],
    ['He took the floor, warned the unions and sat down.', 'none'],
  ],
  'what stands before the subject or between it and the verb': [
    ['Recording verdicts of accident, coroner Ada Holm spoke of “heroic folly”.', 'Ada Holm'],
    ['Ole Falk, with Ada Holm nodding beside him, declared the cable whole.', 'Ole Falk'],
    ['Two nurses who asked not to be named spoke of three blasts.', 'Two nurses who asked not to be named'],
    ['Fishing crews in Lisk, the biggest port, laughed and waited.', 'none'],
  ],
  'a quotation with a name behind a colon': [
    ['“It is a scar”: Ole Falk, grocer.', 'Ole Falk'],
    ['“A pier too far”: Ada Holm, 61.', 'Ada Holm'],
    ['“A pier too far”: Ada Holm’s film opens on Friday.', 'none'],
    ['“Songs for Hay”: Ada Holm, cellist.', 'none'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, speaker) => {
    expect(lastSpeakerOf(text)).toBe(speaker);
  });
});
