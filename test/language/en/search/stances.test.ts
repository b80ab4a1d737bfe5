import { describe, expect, it } from '@jest/globals';
import { sideTaken } from '../../../../src/language/en/search/stances/index.ts';

describe('the side that a sentence takes', () => {
  it.each([
    ['who doubts it is an otter', 'Keeper Kit Omer does not believe it.'],
    ['who doubts it is an otter', 'The guild disputes that.'],
    ['who doubts it is an otter', 'Not all agree.'],
    ['Who doubts that the weir will hold?', 'Lea Omer is not convinced that the weir will hold.'],
    ['who says the weir scares the eels', 'Lea Omer says it does.'],
    ['who says pilots were warned too late', 'Ivo Marn said they had been warned at noon.'],
    ['who is for the toll', 'Lea Omer supports it.'],
    ['who’s against the toll?', 'The toll is opposed by the guild.'],
    ['Who is unhappy with the pier?', 'Swimmers are not happy with the pier.'],
    ['who opposes the mast', 'Ivo Marn, who wants it gone, opposes the mast.'],
    ['Who denies stealing the bell?', 'Police said Marn denies stealing the bell.'],
    ['Who denies stealing the bell?', 'Marn said he had not stolen anything.'],
    ['who is sure the barge will sail', 'The mate does not doubt that the barge will sail.'],
    ['who disagreed with Marn', 'Omer disagreed with Marn.'],
    ['who said the barge was late', 'Marn, who doubts the owner, said the barge was late again.'],
  ])('is the asked one: %s – %s', (question, sentence) => {
    expect(sideTaken(question, sentence)).toBe('asked');
  });

  it.each([
    [
      'who doubts it is an otter',
      'Lea Omer, the ranger, is convinced that the tracks are those of an otter.',
    ],
    ['Who denies stealing the bell?', 'Police said Marn stole the bell.'],
    ['who says the weir scares the eels', 'The guild rejected the claim that the weir would scare the eels.'],
    ['who says pilots were warned too late', 'He denied that pilots had been warned too late.'],
    ['who thinks it is a good idea', 'Marn thinks it is not a good idea.'],
    ['who is for the toll', 'Doctor Kit Omer opposes the toll on barges.'],
    ['who is against the toll', 'The guild welcomed the toll.'],
    ['who does not want the mast', 'The mayor wants the mast.'],
    ['who wants the mast', 'The mayor does not want the mast.'],
    ['Who isn’t happy with the pier?', 'Swimmers are happy with the pier.'],
    ['which party backs the levy', 'The Reeds rejected the levy.'],
    ['who voted against the budget', 'Six members voted for the budget.'],
    ['who is sure the barge will sail', 'The mate doubts that the barge will sail.'],
    ['who said the barge would not sail', 'The mate said the barge would sail.'],
    ['who says the weir scares the eels', 'The guild rejected that the weir scares the eels, a clerk said.'],
    ['who said the barge was late', 'Marn denied that he had said the barge was late.'],
    ['who agrees with Marn', 'Omer disagreed with Marn.'],
  ])('is the other one: %s – %s', (question, sentence) => {
    expect(sideTaken(question, sentence)).toBe('other');
  });

  it.each([
    ['who doubts it is an otter', 'The tracks were found by Kit Omer.'],
    ['who thinks it is a good idea', 'Marn said it was not a good idea, but Omer liked it.'],
    ['who said the barge was late', 'Marn said the barge was late because it had not been mended.'],
    ['who said the barge was not late', 'Marn said the barge was late because it had not been mended.'],
    ['who said the spring was not dangerous', 'Marn said the spring was too small to be dangerous.'],
    ['who said it was not dangerous', 'Marn said it was far from dangerous.'],
    ['what did Marn say about the toll', 'Marn opposes the toll.'],
    ['who likes the film', 'A ship like the film is seen.'],
    ['who won the race', 'The mayor does not want the race.'],
    ['Who said that?', 'He denied that.'],
  ])('is none: %s – %s', (question, sentence) => {
    expect(sideTaken(question, sentence)).toBeNull();
  });

  it('may be the other one in another matter', () => {
    expect(sideTaken('who doubts it is real', 'Lea Omer is convinced that the tracks are fresh.')).toBe(
      'perhaps other',
    );
  });
});
