import { describe, expect, it } from '@jest/globals';
import { OTHER_WAYS, speaksOfAnother } from '../../../../src/language/en/search/another/index.ts';
import { askedOf } from '../../../../src/language/en/search/asked.ts';

const isOfAnother = (question: string, sentence: string): boolean =>
  speaksOfAnother(question, askedOf(question), sentence);

describe('a sentence that speaks of something else than the question', () => {
  it.each(OTHER_WAYS.map((way) => ({ ...way, text: way.example.join(' – ') })))(
    '$text ($name)',
    ({ name, example: [question, sentence] }) => {
      expect(isOfAnother(question, sentence)).toBe(true);
      const ways = OTHER_WAYS.filter(
        ({ asked, isSo }) => (asked?.has(askedOf(question)) ?? true) && isSo(question, sentence),
      );
      expect(ways.map((way) => way.name)).toEqual([name]);
    },
  );

  it.each([
    ['who was the last rider in', 'The first rider in was Kit Omer.'],
    ['how heavy was the biggest pumpkin', 'The smallest pumpkin weighed 90 grams.'],
    ['when was the water lowest', 'The water was at its highest in 1999.'],
    ['How many posts were created?', 'The mill cut 90 posts.'],
    ['Who supports the toll?', 'Drivers oppose the toll.'],
    ['Which shops did not sell it?', 'Two shops in Pell sold it.'],
    ['Where did Ivo Marn move?', 'Marn’s former wife, Lea, moved to Pell.'],
    ['When was Minister Marn arrested?', 'Marn’s adviser was arrested on Friday.'],
    ['How many boats came in 1998?', 'Ninety boats came, most of them for the first time since 1998.'],
    ['Who is Tarrow’s mayor?', 'Brine’s mayor, Ivo Marn, opened the fair.'],
    ['What does Kit Omer teach?', 'Lea Omer teaches Latin.'],
    ['How many people died?', 'The blast injured nine pupils.'],
    ['How many seasonal workers were laid off?', 'Two of its members laid off seasonal workers.'],
    ['How many pickers are taking part?', 'The pickers come from 31 camps.'],
    ['What was the revenue in 2023?', 'The revenue was 4 million in 2024 and 3 million in 2025.'],
    ['How old is the barge?', 'The barge’s master, 57-year-old Ivo Marn, saw the lights.'],
    ['How old is Kit Omer?', 'Lea Omer, 58, runs the mill with her brother Kit.'],
    ['How many siblings did Marn have?', 'Marn had nine grandchildren.'],
    ['What were the names of her parents?', 'Her daughters, Lea and Kit, live in Pell.'],
    ['Who won the cup?', 'Pell lost in the cup.'],
    ['Who won the league?', 'Pell lost 4-0 to Tarrow in the league.'],
    ['Who won the cup final?', 'Pell beat Tarrow in the quarter-final.'],
    ['Who is the president?', 'The vice-president, Lea Omer, spoke.'],
    ['Which members were absent?', 'Present: Kit Omer, Lea Omer, Ivo Marn.'],
    ['How old is Kit Omer?', 'Lea Omer, 58, has run the mill with her husband Kit since 1999.'],
    [
      'How many pickers went on strike?',
      'The pickers went back for 7.5% more, after a strike that kept 40 ships waiting.',
    ],
    ['What was the revenue in the third quarter of 2023?', 'Revenue, 2025 1,204, 2024 1,103, Change +9.2%.'],
    ['Did they ban it in Norway?', 'In the Netherlands they banned it in May.'],
    ['When will the mill open?', 'Mrs Ada Hill of Pell Street asked when the mill would open again.'],
    ['Why is the lock shut?', 'Residents wanted to know why the lock was shut.'],
    ['Where does Ms Omer live?', 'Mr. Omer lives in Pell, and Bo Holt in Tarrow.'],
  ])('%s – %s', (question, sentence) => {
    expect(isOfAnother(question, sentence)).toBe(true);
  });
});

describe('a sentence that speaks of what is asked', () => {
  it.each([
    ['Who is the oldest rider?', 'The oldest rider, Kit Omer, is 81, the youngest 15.'],
    ['Who is older, the oldest or the youngest?', 'The youngest rider is 15.'],
    ['How many came at most?', 'At least ninety came.'],
    ['What happened last week?', 'The first barge in a year came up the river.'],
    ['Where is the northern lock?', 'The northern lock stands in the south of Pell.'],
    ['Was the biggest pumpkin weighed?', 'The smallest pumpkin weighed 90 grams.'],
    ['Who bought the mill?', 'The mill was sold to Kit Omer.'],
    ['When will it open?', 'It is closed until Friday.'],
    ['Who praised the pitch?', 'Omer praised the pitch, Marn criticised it.'],
    ['Why did the family not fly on?', 'One of them has a lame wing.'],
    ['Which route was not cancelled?', 'Only the northern route was not cancelled.'],
    ['Which route was not cancelled?', 'All routes but the northern one were cancelled.'],
    ['How many hives were not fed?', 'They stopped feeding 13 of the hives.'],
    ['What did Kit Omer’s sister say?', 'His sister, Lea Omer, said that he had slept.'],
    ['How old is Marn’s wife?', 'Marn’s wife, Lea, is 47.'],
    ['Where does Marn live?', 'Marn’s house stands in Pell.'],
    ['When did Marn apologise?', 'Marn’s spokesman said that he had apologised on Monday.'],
    ['Who accused Marn?', 'Marn’s deputy accused him.'],
    ['What is Joe Marn’s plan?', 'Joseph Marn wants to leave.'],
    ['What is Tony Marn’s plan?', 'Antony Marn wants to leave.'],
    ['What is Lea Marn’s plan?', 'Marn, who is Kit Marn’s sister, wants to leave.'],
    ['What is Lea Marn’s plan?', 'Mrs Marn wants to leave.'],
    ['How many people died?', 'Nine were hurt and two died.'],
    ['How many workers were laid off?', 'The mill laid off 300 workers at two sites.'],
    ['How many workers were laid off?', 'Of the workers, 300 were laid off.'],
    ['How many people live there?', 'The people of Pell have 31 boats.'],
    ['How many boats came?', 'Ninety came.'],
    ['How many pairs of storks are there now?', 'How many pairs are there now? Ninety this year.'],
    ['How many keepers used to work there?', 'There were nine thousand lamps and eighty-four keepers.'],
    ['What was the revenue in 2023?', 'The revenue was 4 million in 2024, up from 3 million a year earlier.'],
    ['What was the revenue in 2023?', 'The revenue was 4 million.'],
    ['How old is the master?', 'The barge’s master, 57-year-old Ivo Marn, saw the lights.'],
    ['How old is Ivo Marn?', 'The barge’s master, 57-year-old Ivo Marn, saw the lights.'],
    ['How old is Lea Omer?', 'Lea Omer, 58, runs the mill with her brother Kit.'],
    ['How old is Kit?', 'Lea Omer runs the mill with Kit, 61.'],
    ['How old is Kit Omer?', 'Lea Omer, 58, met Kit Omer when he was 61.'],
    ['How many pickers went on strike?', 'The pickers went back for 7.5% more.'],
    ['What was the revenue in 2024?', 'Revenue, 2025 1,204, 2024 1,103, Change +9.2%.'],
    ['Did they ban it in the Netherlands?', 'In Norway they banned it, as the Dutch had done.'],
    ['Did they ban it in Norway?', 'In Pell they banned it in May.'],
    ['Did they ban it in Pell?', 'In Norway they banned it in May.'],
    ['Is it banned in Norway as in Chile?', 'In Chile it is banned.'],
    ['How many farms are there in Scotland?', 'There are 40 farms in Britain.'],
    ['Where does Mrs Omer live?', 'Mr Omer lives with Ms Omer in Pell.'],
    ['Where does Mr Omer’s wife live?', 'Mrs Omer lives in Pell.'],
    ['Where does Mrs Omer live?', 'Mr Omer said that Lea Omer lives in Pell.'],
    ['When did she ask?', 'She asked when the mill would open.'],
    ['When will the mill open?', 'She asked why the mill would open in May.'],
    ['When will the mill open?', 'Asked when it would open, she said in May, or when the lock does.'],
    ['Why is the lock shut?', 'He asked why the lock was shut, and was told of a crack.'],
    ['How old is the barge?', 'The barge was built 40 years ago.'],
    ['How old is she?', 'Lea Omer, 58, says that she will go.'],
    ['How old is the thatcher?', 'The seller was a thatcher, Ivo Marn, 33.'],
    ['How old is the chair?', 'Ms Omer, 58, will leave after seven years in the chair.'],
    [
      'How many geese cross the weir each day?',
      'The two weirs are the only crossings, with 400 geese a day.',
    ],
    ['How many blue chairs are there?', 'The hall of 18 rows has ten blue chairs, as well as 7 stools.'],
    ['how many do they hope to sell', 'They hope to sell 4,000 lamps.'],
    ['How many pairs of oars are there?', 'There are 20 spare pairs of oars.'],
    ['How many wings are left?', 'There are 20 pairs of wings left.'],
    ['How many cheeses was it up against?', 'Theirs beat 214 others to be the best of the cheeses.'],
    ['How many storms does Pell have?', 'Storms come 30 times a year.'],
    ['How many courses must they take?', 'They take four half-courses, and later other courses.'],
    ['Of the 28 towns, how many mayors were there?', 'Mayors came from each of the 28 towns.'],
    ['How many days a week does the mill open?', 'The mill has opened 5-6 days a week since 2019.'],
    ['What was the rent in 2023, when 40 boats came in 2024?', 'The rent was 4 crowns in 2024.'],
    ['Where is the non farm work?', 'The nonfarm work is in Pell.'],
    ['When did Felix Guerin leave?', 'Félix Guerin left in May.'],
    ['When did Sao Merin open?', 'São Merin opened in May, and Ada Merin sang.'],
    ['Who runs Pell Medical School?', 'The Pell Graduate School is run by Lea Omer.'],
    ['Who are her children?', 'She leaves two sons and seven grandchildren.'],
    ['How many siblings did she have?', 'She was the third of nine children.'],
    ['Who won?', 'Pell lost 4-0 to Tarrow.'],
    ['Who won?', 'Pell beat Tarrow, who have lost five games.'],
    ['Who lost?', 'Pell have lost five games.'],
    ['Who won the final?', 'Pell, who lost the semi-final last year, won the final.'],
    ['Who accused the mayor?', 'The deputy accused the mayor.'],
    ['Who is the vice-president?', 'The vice-president, Lea Omer, spoke.'],
    ['Who is the president?', 'The vice-president stood in for the president, Kit Omer.'],
    ['Will Marn dissolve parliament?', 'President Lea Marn can do so.'],
    ['How many boats came in 1998?', 'Ninety boats came in 1998, the most since 1990.'],
    ['How long has it been shut?', 'It has been shut since 1998.'],
    ['Who is the captain of Rovers?', 'Rovers captain Bo Hay beat United’s captain.'],
  ])('%s – %s', (question, sentence) => {
    expect(isOfAnother(question, sentence)).toBe(false);
  });
});
