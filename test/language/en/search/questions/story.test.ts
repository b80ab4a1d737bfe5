import { describe, expect, it } from '@jest/globals';
import { SEARCH } from '../../../../../src/language/en/search/index.ts';
import { withoutStory } from '../../../../../src/language/en/search/questions/story.ts';

describe('what somebody tells before a question is taken off', () => {
  it.each([
    ['my sister sent me this and i only got halfway, how many boats sank', 'how many boats sank'],
    ['I read this at the dentist. How many boats sank?', 'How many boats sank?'],
    ['i read this at work\nwho owns the mill', 'who owns the mill'],
    ['we talked about it at lunch, anyway whats the toll on the bridge', 'whats the toll on the bridge'],
    ['i was half asleep when i skimmed it but where does the new tram stop', 'where does the new tram stop'],
    [
      'My daughter has to hand in an essay on this, no idea why: why did the weir break',
      'why did the weir break',
    ],
    ['I gave up half way through. Question: who owns the mill?', 'who owns the mill?'],
    ['my uncle swears it is fake. so did the mayor resign in May?', 'did the mayor resign in May?'],
    ['i only saw the headline, are the two keepers in jail?', 'are the two keepers in jail?'],
    ['my cousin lives there and i cant believe it, who pays the keepers', 'who pays the keepers'],
    [
      'I love the place. If the lock is shut, who pays the keepers?',
      'If the lock is shut, who pays the keepers?',
    ],
    ['When I was on the train I saw this. How many boats sank?', 'How many boats sank?'],
    ['wow. how far is the next harbour', 'how far is the next harbour'],
    ['The board is a bad joke. How far is the next harbour?', 'How far is the next harbour?'],
    ['my brother, who lives in Pell, says so. How far is the next harbour?', 'How far is the next harbour?'],
    ['my kids love boats and we just moved here, who won?', 'who won?'],
    [
      'I have two questions. Who owns the mill and when was it built?',
      'Who owns the mill and when was it built?',
    ],
    [
      'i used to row there every summer and my dad was a keeper for years, can we still row on the weir',
      'can we still row on the weir',
    ],
    ['my son asked me about this, when can i buy tickets', 'when can i buy tickets'],
    ['we were on holiday, so i was wondering if the bridge is open', 'if the bridge is open'],
  ])('%j', (text, question) => {
    expect(withoutStory(text)).toBe(question);
  });

  it('with the frame of the question, on both sides of it', () => {
    const text = 'Hi all! My son asked me about this. Question: how old is the mill? Thanks!';
    expect(SEARCH.withoutFrame(text)).toBe('how old is the mill?');
    expect(SEARCH.withoutFrame('sorry if this was asked before, how old is the mill')).toBe(
      'how old is the mill',
    );
  });
});

describe('what a question needs stays before it', () => {
  it.each([
    // The question goes on with it.
    'The mill is old. How old is it?',
    'The mayor resigned in May. Who followed her?',
    'I live near the mill in Pell. How old is it?',
    'My ticket is for Sunday. Is it valid, or can I get my money back?',
    'my pension, is it safe?',
    'i have the 500, is that one safe?',
    'I missed the final on Saturday. Who won?',
    'Marn said that I was wrong, when did he say it',
    'i used to live near tarrow, whats on that spot today',
    // It tells the case of who asks.
    'i pay by the year, do i get my money back',
    'I have a season ticket. Can I get my money back?',
    'we have a baby, can we get another bin',
    'If I pay now, can I get my money back?',
    'For my son, is there a cheaper ticket?',
    // It is a part of the sentence.
    'When the storm came, how many boats were out?',
    'If it rains, who pays?',
    'According to the mayor, how many boats were out?',
    'According to my brother, how many boats were out?',
    'Other than the mill, what else did she buy?',
    'In 2019, how many boats were out?',
    // It names what is asked about.
    'Bridge in Pell: how much did the new repairs cost?',
    'The bridge in Pell was shut in May. How many cars crossed the river then?',
    'World War I ended in 1918, how many soldiers died in it?',
    'The US sank the ship, how many sailors drowned?',
    // It is a question itself, or another's words.
    'Who won the cup? How many people came to the stadium?',
    'who won the cup, how many people came to the stadium',
    'Is this true? My mum says that the bank will close, when does it shut?',
    '“I was asleep,” he said. Who said it?',
    'What did my landlord, who was jailed in May, say about the rent?',
    // Nothing is asked.
    'my uncle knows the mayor, who resigned',
    'we went there in june, where the boats are',
    'my dad is a keeper, and is the best at it',
    'I read this. What a mess',
    'i love this',
    '',
  ])('%j', (text) => {
    expect(withoutStory(text)).toBe(text);
  });
});
