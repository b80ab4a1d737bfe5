import { describe, expect, it } from '@jest/globals';
import { ANNOUNCING, announces } from '../../../../src/language/en/search/announcing.ts';
import { askedOf } from '../../../../src/language/en/search/questions/asked.ts';

const SAID = 'Nine crowns a year is too much, said Kit Omer.';

const isAnnounced = (question: string, sentence: string, next: string, isSaid = true): boolean =>
  announces(question, askedOf(question), sentence, { sentence: next, isSaid });

describe('a sentence that only announces what the next one answers', () => {
  it.each(ANNOUNCING.map((way) => ({ ...way, text: `${way.example[0]} – ${way.example[1]}` })))(
    '$text ($name)',
    ({ name, example: [question, sentence, next] }) => {
      expect(announces(question, askedOf(question), sentence, next)).toBe(true);
      expect(ANNOUNCING.filter((way) => way.sentence.test(sentence)).map((way) => way.name)).toEqual([name]);
    },
  );

  it.each([
    ['why is the lock shut', 'There were two reasons.'],
    ['whats the reason for the delay', 'There are a number of simple reasons for the delay.'],
    ['reasons for the delay', 'But there may be more than one reason for the delay:'],
    ['what caused the delay', 'The guild has another explanation for the delay.'],
    ['Why did Marn resign?', 'Mr Marn named three reasons why he had resigned.'],
    ['how come the lock is shut', 'The cause of it all is no secret.'],
    ['is the weir safe', 'But whether the weir is safe is a different matter.'],
    ['how did they cross the weir', 'How they crossed the weir is no longer a mystery.'],
    ['how do you get to the weir', 'Here is how to get there:'],
    ['what did the lock cost', 'Far too much!'],
    ['how much is the toll', 'Not cheap.'],
    ['what do residents say', 'Many residents are less happy.'],
    ['what does the staff say about it', 'The staff disagree.'],
    ['what do the pickers say', 'Pickers were not so sure.'],
    ['why is marn against the toll', 'Marn opposes the toll on barges.'],
    ['why does Omer support it', 'The mayor, Lea Omer, supports it.'],
    ['what did the rovers trainer complain about', 'Rovers’ trainer Lea Omer was visibly annoyed.'],
    ['what did kit omer say', 'Kit Omer was in a good mood.'],
    ['who thinks the toll will be dropped', 'Not everybody believes that the toll will stay.'],
  ])('%s – %s', (question, sentence) => {
    expect(isAnnounced(question, sentence, SAID)).toBe(true);
  });
});

describe('a sentence that tells something', () => {
  it.each([
    ['Why does Omer want the toll?', 'Omer supports the toll because barges sink.'],
    ['Why does Omer want the toll?', 'Marn supports the toll.'],
    ['Who supports the toll?', 'Omer supports the toll.'],
    ['Why is the lock shut?', 'There is no reason why it is shut.'],
    ['Why is the lock shut?', 'There is one reason for it: the crack.'],
    ['Why is the lock shut?', 'There are several reasons for it, a crack among them.'],
    ['Why is the lock shut?', 'There are two causes, such as frost.'],
    ['Why is the lock shut?', 'The reason for it is a crack.'],
    ['Why is the lock shut?', 'The reason is not known.'],
    ['Why is the lock shut?', 'Kit Omer gave three reasons and a date.'],
    ['How many reasons did Kit Omer give?', 'Kit Omer gave three reasons.'],
    ['Who gave reasons?', 'Kit Omer gave three reasons.'],
    ['Did he give reasons?', 'Kit Omer gave three reasons.'],
    ['What did Kit Omer give?', 'Kit Omer gave three reasons.'],
    ['Is the weir safe?', 'Whether the weir is safe is not known.'],
    ['Is the weir safe?', 'Whether the weir is safe is a matter for the guild.'],
    ['How did they cross it?', 'How they crossed it is a mystery.'],
    ['How did they cross it?', 'How they crossed it is a secret.'],
    ['Was it too much?', 'Too much!'],
    ['Who was it for?', 'Not for many.'],
    ['What do the parents think?', 'Parents are furious.'],
    ['How do the parents feel?', 'Parents are furious.'],
    ['What do the teachers say?', 'Parents are furious.'],
    ['What do the parents say?', 'Parents are meeting today.'],
    ['What do the parents say?', 'Parents are furious with the mayor, who left.'],
    ['What do the parents say?', 'Parents blocked the road.'],
    ['what did kit omer say', 'The keeper was in a good mood.'],
    ['what did kit omer say', 'Kit Omer was annoyed that the lock was shut.'],
    ['how was kit omer', 'Kit Omer was in a good mood.'],
    ['does everybody believe it', 'Not everybody believes that the toll will stay.'],
    ['who left', 'Not all boats left.'],
  ])('%s – %s', (question, sentence) => {
    expect(isAnnounced(question, sentence, SAID)).toBe(false);
  });

  it.each([
    ['What do the parents say?', 'Parents are furious.', 'They blocked the road.'],
    ['What did the lock cost?', 'Too much!', 'Nobody has the money.'],
  ])('%s – %s, where the next does not go on with it', (question, sentence, next) => {
    expect(isAnnounced(question, sentence, next, false)).toBe(false);
  });
});

describe('what was so before the next sentence', () => {
  it.each([
    ['how many are ill now?', 'On Tuesday 31 guests were ill.', 'Six are still in bed.'],
    ['how many guests are still ill', 'At first 31 guests were ill.', 'Of these, six remain in bed.'],
    ['how many mills are left', 'There were nine mills when the weir was built.', 'Today only two turn.'],
    ['how many mills are left on the weir?', 'In 1990 they counted nine mills.', 'Yesterday it was two.'],
    ['how many mills remain', 'The weir once had nine mills.', 'Now there are two mills.'],
  ])('%s – %s', (question, sentence, next) => {
    expect(isAnnounced(question, sentence, next, false)).toBe(true);
  });

  it.each([
    ['how many were ill on Tuesday?', 'On Tuesday 31 guests were ill.', 'Six are still in bed.'],
    ['how many are ill now?', 'On Tuesday 31 guests were ill.', 'Six went home.'],
    ['how many are ill now?', '31 guests are ill.', 'Six are still in bed.'],
    ['how many are ill now?', 'On Tuesday guests were ill.', 'They are still in bed.'],
    ['how many mills are left', 'There were nine mills in 1990.', 'Today only two schools are open.'],
    ['how many millers left', 'There were nine millers in 1990.', 'Today only two are there.'],
    ['how many mills are to be left open', 'There were nine mills.', 'Today there is a vote of two towns.'],
    ['where are they now?', 'On Tuesday 31 guests were ill.', 'Six are still in bed.'],
  ])('%s – %s, not', (question, sentence, next) => {
    expect(isAnnounced(question, sentence, next, false)).toBe(false);
  });
});
