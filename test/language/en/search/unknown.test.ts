import { describe, expect, it } from '@jest/globals';
import { UNKNOWN_KINDS, unknownAsked } from '../../../../src/language/en/search/unknown.ts';

const isTold = (question: string, sentence: string): boolean =>
  unknownAsked(question)?.isTold(sentence) ?? false;

describe('a sentence that says that what is asked is not known', () => {
  it.each(UNKNOWN_KINDS.map(({ example }) => example))('%s – %s', (question, sentence) => {
    expect(isTold(question, sentence)).toBe(true);
    expect(UNKNOWN_KINDS.filter((kind) => kind.sentence.test(sentence))).toHaveLength(1);
  });

  it.each([
    ['whats the name of the driver', 'The 31-year-old driver was not immediately identified.'],
    ['who was the woman', 'The victim has not yet been named, police said.'],
    ['name of the dead', 'The names of the victims have not been released.'],
    ['what are the boys called', 'Their names were not given.'],
    ['who is the keeper', 'The police have not named the keeper.'],
    ['what did the lock cost', 'Its cost is unknown.'],
    ['how much was it sold for', 'The terms of the sale were not made public.'],
    ['price of the mill', 'The mill went to a bank for an undisclosed sum.'],
    ['how much did the guild pay', 'The guild would not say how much it had paid.'],
    ['what started the fire', 'The cause is still under investigation.'],
    ['cause of the blaze', 'It is not yet clear what caused the blaze.'],
    ['why did she leave', 'The guild did not give any reason.'],
    ['what was the motive', 'The motive remains unclear.'],
    ['why was it shut', 'It is not known why it was shut.'],
    ['when will the pier open', 'No date has been set.'],
    ['when will the pier reopen', 'It is not yet clear when it will.'],
    ['when is the trial', 'The court has not yet set a date for the trial.'],
    ['when does the lock open', 'Ms Omer said they could not say when.'],
    ['has the guild responded', 'The guild declined to comment.'],
    ['did Lea Omer comment', 'Ms Omer did not immediately reply.'],
    ['did the owner make any statement', 'The owner could not be reached.'],
  ])('%s – %s', (question, sentence) => {
    expect(isTold(question, sentence)).toBe(true);
  });
});

describe('a sentence that says nothing of the kind', () => {
  it.each([
    ['who was the driver', 'The victim has not been named.'],
    ['who was the woman', 'The man has not been named.'],
    ['what was the name of the man', 'The man was named as Kit Omer.'],
    ['what was the name of the man', 'The man, Kit Omer, had not been told.'],
    ['who gave it its name', 'The name was not given until 1774.'],
    ['who named the boat', 'The boat has not been named.'],
    ['how much do drivers earn', 'The price was not disclosed.'],
    ['how much rain fell', 'The sum was not disclosed.'],
    ['how much did they pay', 'They did not say how much of it would be spent on roofs.'],
    ['what did it cost', 'The price is 40 crowns.'],
    ['what caused the fire', 'The price was not disclosed.'],
    ['why did it burn', 'The cause is not known.'],
    ['what caused the fire', 'The cause was a lamp.'],
    ['when did it burn', 'It is not known what caused the fire.'],
    ['when will the pier open', 'No date for the trial has been set.'],
    ['when will the pier open', 'The court gave no date for the trial.'],
    ['when did the pier burn', 'The guild could give no date.'],
    ['when will the pier open', 'The pier will open no later than May, a date set by law.'],
    ['did the owner say anything', 'The owner said nothing had burned.'],
    ['did the owner say it burned', 'The owner declined to comment.'],
    ['what did the owner say', 'The owner declined to comment.'],
    ['did the guild answer the letter', 'The letter did not ask for lamps.'],
  ])('%s – %s', (question, sentence) => {
    expect(isTold(question, sentence)).toBe(false);
  });
});
