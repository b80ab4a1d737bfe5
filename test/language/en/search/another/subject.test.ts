import { describe, expect, it } from '@jest/globals';
import { askedOf } from '../../../../../src/language/en/search/questions/asked.ts';
import { tellsOfOtherSubject } from '../../../../../src/language/en/search/another/subject/index.ts';

const told = (question: string, sentence: string, elsewhere: string) =>
  tellsOfOtherSubject(question, askedOf(question), sentence, elsewhere);

/** Who is who in Tarrow. */
const PEOPLE =
  'The treasurer, Owen Marn, kept silent. Her deputy, Yuto Sand, came from a rival firm. Ferryman Ivo Pell, 61, took the pictures. The mill’s rival Gridwell has 90 lamps.';
/** What stands in Tarrow. */
const THINGS =
  'The lower weir leaks. The training ground is to be sold. The new ferry waits in the harbour. The museum loses money. The works are late. The crossing is loved.';

/** What stands so far behind the beginning that the article is not about it. */
const FAR_ON = `${'Nobody was glad of it. '.repeat(20)}The coach is angry. Lines to Pell run. The Orm Centre is far. The oak leaks. A heron sleeps. The cellar is dry.`;

describe('a sentence that tells of another than the asked one', () => {
  it.each([
    ['How long was Owen Marn suspended?', 'Mayor Helen Quill was suspended for six months.'],
    ['Was Owen Marn suspended?', 'Mayor Helen Quill was suspended for six months.'],
    ['How much was Marn fined?', 'His cousin, Peter Lode, was given nine years and fined 400 crowns.'],
    ['Where did Yuto Sand study?', 'Marta Olsen, who studied in Lisk, runs the mill.'],
    ['Where was Yuto Sand born?', 'The winger Peter Lode, who was born in Lisk, is 40.'],
    ['When did Ivo Pell join the crew?', 'Chef Peter Lode joined the crew in 2008.'],
    ['How many daughters does Ivo Pell have?', 'Dr Marta Olsen, who lives in Lisk with two daughters, left.'],
    ['How long was Ivo Pell in Lisk?', 'The singer Marta Olsen spent two years in Lisk.'],
    ['when does Ivo Pell retire', 'Head of the mill Peter Lode retires in March.'],
    ['Why did Owen Marn resign?', 'Marta Olsen resigned because the mill was sold.'],
    [
      'How much was Owen Marn fined?',
      'Her cousin, Peter Lode, who had set up the firms that were paid, was given nine years and fined 400 crowns.',
    ],
  ])('%s – %s', (question, sentence) => {
    expect(told(question, sentence, PEOPLE)).toBe('other');
  });
});

describe('a sentence that may tell of another than the asked one', () => {
  it.each([
    ['When was the lower weir painted?', 'The bridge at Orm was painted in 2011.', THINGS],
    ['When was the lower weir installed?', 'The boiler, he added, was installed in 1994.', THINGS],
    ['When did the training ground open?', 'The stadium opened in 1998 with a match.', THINGS],
    ['When does the museum close?', 'The library closes on 3 May.', THINGS],
    ['Where was the new ferry built?', 'The tug was built in Lisk.', THINGS],
    ['How long was the treasurer suspended?', 'The mayor was suspended for six months.', PEOPLE],
    ['How many lamps did Gridwell lose?', 'Sunwing lost 30 lamps.', PEOPLE],
    [
      'What is the pass rate in the north?',
      'The pass rate was 82 percent.',
      'Schools in the north are small.',
    ],
    ['What was the turnout among miners?', 'Turnout was 71 percent.', 'The miners were glad.'],
    ['What is the average pay of women?', 'The average pay is 480 crowns.', 'Women are a third of the crew.'],
    ['Where was the bell taken?', 'The bell was taken from a villa by two clerks.', THINGS],
    [
      'When was the lower weir mended?',
      'The lock, he added, was built in 1994 and had been mended twice.',
      THINGS,
    ],
    [
      'How much would a new ferry cost?',
      'The clerk said that mending the crossing alone would cost 40 crowns.',
      THINGS,
    ],
    ['how long was the treasurer jailed for', 'Lock clerk jailed for eight years over lost lamps', PEOPLE],
    ['How many lamps does the museum have?', 'The mill, which has 90 lamps, was shut in May.', THINGS],
    ['When did Owen Marn break his arm?', 'Yuto Sand rows again with the arm that he broke in May.', PEOPLE],
    ['How long is the contract of the coach?', 'The 22-year-old has a five-year contract.', FAR_ON],
    [
      'When does the contract on the Pell line end?',
      'Crews to Lisk have a contract that ends in 2027.',
      FAR_ON,
    ],
    ['How many schools use the Orm Centre?', 'Eleven schools use the weir for lessons.', FAR_ON],
    ['When did the river flood the cellar?', 'The river flooded the kitchen in May.', FAR_ON],
    ['How old is the oldest heron?', 'The oldest stork was 40 years old.', FAR_ON],
    ['How many pupils?', 'A quarter of the pupils come from Lisk.', 'The school has 90 pupils.'],
    ['how many lamps are there', 'Some 40% of lamps are blue.', 'There are ninety blue lamps.'],
  ])('%s – %s', (question, sentence, elsewhere) => {
    expect(told(question, sentence, elsewhere)).toBe('perhaps');
  });
});

describe('a sentence that tells of the asked one, or of whom that can’t be told', () => {
  it.each([
    ['by the surname', 'How long was Owen Marn suspended?', 'Marn, who was suspended for six months, left.'],
    ['by a pronoun', 'How long was Owen Marn suspended?', 'He was suspended for six months.'],
    [
      'by what they are',
      'How long was Owen Marn suspended?',
      'Peter Lode said the treasurer was suspended in May.',
    ],
    ['with others', 'How long was Owen Marn suspended?', 'Peter Lode and the treasurer were suspended.'],
    ['as one of both', 'Where did Yuto Sand study?', 'Both studied in Lisk, as Marta Olsen had.'],
    ['so did', 'Where did Yuto Sand study?', 'Marta Olsen studied in Lisk, and so did he.'],
    ['as somebody’s deputy', 'Where did Yuto Sand study?', 'Marta Olsen’s deputy studied in Lisk.'],
    ['by the doer', 'How long was Owen Marn suspended?', 'Peter Lode suspended him for six months.'],
    ['by whoever tells it', 'Why did Owen Marn resign?', 'Marta Olsen said that he resigned over the mill.'],
    ['behind another', 'Why did Owen Marn resign?', 'Because Marta Olsen asked him to, he resigned.'],
    ['under another', 'When was Owen Marn elected?', 'Elected under Marta Olsen in 2011, he left in 2020.'],
    ['in a place', 'When was Owen Marn arrested?', 'In Lower Lisk two men were arrested in May.'],
    [
      'where the other is asked for, too',
      'When did Owen Marn meet Peter Lode?',
      'Peter Lode met the clerk in May.',
    ],
    ['where the article lacks who is asked for', 'When did Ada Brine resign?', 'Peter Lode resigned in May.'],
    [
      'in other words',
      'How long was Owen Marn suspended?',
      'Six months without pay was what the panel chose.',
    ],
    ['by no subject', 'When was Owen Marn suspended?', 'The suspension of six months began in May.'],
    ['his', 'How many votes did Owen Marn get?', 'His party got nine votes.'],
    [
      'of whom it was said',
      'What did Owen Marn say about the mill?',
      'Peter Lode told him the mill would close.',
    ],
    ['by the country', 'How much did Norway pay?', 'Oslo paid 30 crowns.'],
    ['as a share', 'What share of lamps is blue?', 'A quarter of lamps are blue.'],
    ['with a share', 'How many lamps are blue?', 'A third of the lamps, 30 lamps, are blue.'],
    ['as a share alone', 'How many boats are blue?', 'A third of the boats are blue.'],
    ['by its people', 'How much did Norway pay?', 'The Norwegians paid 30 crowns.'],
    ['a firm by its head', 'How many lamps did Gridwell sell?', 'Peter Lode sold 40 lamps.'],
    ['who has it', 'How many lamps does Gridwell have?', 'The mill has 40 lamps.'],
    ['an accent', 'When did José Marn leave?', 'Jose Marn left in May.'],
    ['initials', 'When did the World Lamp Office close?', 'The WLO closed in May.'],
  ])('%s: %s – %s', (_, question, sentence) => {
    expect(
      told(question, sentence, `${PEOPLE} Norway waits. José Marn. The World Lamp Office is in Lisk.`),
    ).toBeNull();
  });

  it.each([
    ['the same noun', 'When was the lower weir painted?', 'The weir was painted in 2011.'],
    ['its head alone', 'When did the training ground open?', 'The old ground opened in 1998.'],
    ['a pronoun', 'When did the training ground open?', 'It opened in 1998 with a match against Lisk.'],
    ['the event', 'When did the works start?', 'The project started in 1998.'],
    ['the company', 'When did the museum close?', 'The company closed in May.'],
    ['a noun that the article lacks', 'When did the lido open?', 'The stadium opened in 1998.'],
    ['who does it', 'When was the lower weir painted?', 'The council painted the town red in 2011.'],
    ['a person', 'When did the museum open?', 'The mayor opened her shop in 1998.'],
    ['what is its', 'How much did the museum lose?', 'Its shop lost 40 crowns.'],
    ['a place for it', 'Where was the new ferry built?', 'In the yard at Lisk, where the tug waits.'],
    ['there', 'How many boats are in the harbour?', 'There are ninety boats.'],
    ['of the asked one', 'When was the lower weir opened?', 'The sluice of the weir was opened in May.'],
    ['its beginning and end', 'Where was the new ferry taken?', 'The ferry was taken from Lisk to Orm.'],
    ['from where', 'Where was the bell taken from?', 'The bell was taken from a villa.'],
    ['no figure', 'What is the pass rate in the north?', 'Nobody has counted.'],
    ['the part', 'What is the pay of women?', 'Females get 40 crowns less.'],
    ['whether it is so', 'Were women among them?', 'There were 30 adults.'],
    ['another clause', 'When was the lower weir mended?', 'The lock was built in 1994 and the weir mended.'],
    ['in a whole sentence', 'How long was the museum shut for?', 'The mill shut for eight years.'],
    ['whoever it was that he told', 'When did the museum close?', 'Peter Lode said he closed it in May.'],
  ])('%s: %s – %s', (_, question, sentence) => {
    expect(told(question, sentence, `${THINGS} Women wait in the north.`)).toBeNull();
  });

  it.each([
    ['by a word for him', 'How long is the contract of the coach?', 'His contract runs for five years.'],
    ['with nobody else', 'How long is the contract of the coach?', 'A contract of five years was agreed.'],
    ['by the name', 'When does the contract on the Pell line end?', 'The contract in Pell ends in Lisk.'],
    ['whether it is so', 'Is there a contract on the Pell line?', 'Crews to Lisk have a contract.'],
    ['of the same thing', 'When did the river flood the cellar?', 'The river flooded the old cellar.'],
    ['of no thing', 'When did the river flood the cellar?', 'The river flooded in May.'],
    ['by what may be anything', 'How many schools use the Orm Centre?', 'Eleven schools use the place.'],
    ['the same', 'How old is the oldest heron?', 'The oldest of the herons was 40 years old.'],
    ['any animal', 'How old is the oldest heron?', 'The oldest animal was 40 years old.'],
  ])('%s: %s – %s', (_, question, sentence) => {
    expect(told(question, sentence, FAR_ON)).toBeNull();
  });

  it.each([
    ['How many schools use the Orm Centre?', 'Eleven schools use the pool.'],
    ['How long is the contract of the coach?', 'The 22-year-old has a five-year contract.'],
  ])('what the article is about: %s – %s', (question, sentence) => {
    expect(told(question, sentence, `The Orm Centre and the coach are loved. ${FAR_ON}`)).toBeNull();
  });
});
