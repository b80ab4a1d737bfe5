import { describe, expect, it } from '@jest/globals';
import { askedOf } from '../../../../src/language/en/search/questions/asked.ts';
import { leavesOpen } from '../../../../src/language/en/search/open/index.ts';
import { placeOfAsked } from '../../../../src/language/en/search/open/places.ts';

type Case = readonly [question: string, sentence: string, ...others: readonly string[]];

const isOpen = ([question, sentence, ...others]: Case): boolean =>
  leavesOpen(question, askedOf(question), sentence, others);

const PELL = 'The new bridge in Pell will cost 40 million crowns and open in May.';
const TARROW = 'In Tarrow, a new bridge over the weir will open in June.';

/** What a sentence does not tell, though it has the words of the question. */
const OPEN: readonly Case[] = [
  // Nobody who may have done it.
  ['who gave the money?', 'The money came from raffles and a nameless gift of 5,000 crowns.'],
  ['who paid for the roof', 'Money for it came from bake sales.'],
  ['who broke the window', 'The window broke in a storm.'],
  ['Who pays the rent?', 'The fee is 40 crowns.'],
  ['who is lea', 'Buyers of lamps can come at noon and ask for Lea.'],
  ["who's Kit Omer?", 'For a berth, phone Kit Omer in the mornings.'],
  ['final score', 'Omer scored in the final minute before 900 guests.'],
  ['what was the score?', 'Marn scored twice.'],
  // Done with something else, and no honour.
  ['who bought the mill', 'The mill opened in May, and Kit Omer bought a loaf.'],
  ['who sold the barge', 'By the barge Lea Omer sold her cakes.'],
  ['who was woman of the match?', 'Two-woman boats came to the match.'],
  // How often for how much, and what was paid for what was paid back.
  ['how much did she steal', 'She had made 31 transfers to an account in Pell.'],
  ['how much did he pay', 'He made nine small payments in 2019.'],
  ['how much did the toll fall in crowns', 'The toll fell by a third.'],
  ['did she pay any of it back', 'She paid for a boat in May.'],
  ['how much has he repaid', 'Omer paid his sister 400 crowns.'],
  ['how much did Omer get for the barge', 'Members bought shares in the barge at 40 euros each.'],
  // What they were doing, and what had been meant.
  ['how many people were rescued', 'Some 40 people were sleeping in the mill.'],
  ['when will the lock be mended', 'The lock was due to be widened in May.'],
  // At another time.
  ['how many people died', 'In 1999 a storm in the same bay killed nine people.'],
  ['was anybody hurt', 'Nine years ago a similar fire hurt two.'],
  ['how many people died this time', 'A storm in 1999 killed nine, in 2004 none: in May 1999 it was.'],
  // A day, and neither a place nor the hour.
  ['where is the match', 'The match against Pell is on 2 June.'],
  ['when does the match kick off', 'The match against Pell is on 2 June.'],
  // The time of something else, and several times together.
  ['when was the choir project started', 'The guild, founded in 1985 in a barn, has cut its choir project.'],
  ['when did the choir project start', 'The guild, founded in 1985 in a barn, has cut its choir project.'],
  ['when was the choir project started', 'Lea Omer, 67, founded the Eel Guild in 1985 in a choir stall.'],
  ['when did the lamp fail the first time', 'The lamp has failed twice since May.'],
  // A noun without a name, and a name without the noun.
  ['who is the lodger?', 'Sergeant Bo Hart thanked the lodger, who found the ring.'],
  ["what's the name of the lodger", 'Sergeant Bo Hart thanked the lodger.'],
  ["what is the lodger's name", 'Ada Holm, the mayor, thanked the lodger.'],
  ['who is the trainee', 'Ada Holm praised the trainee and left.'],
  ['what is the name of the trainee who saw it', 'It was seen when the son of Bo Hart bought a caravan.'],
  // What is counted beside the way.
  ['how many barges were ordered?', 'The contract went to Bargeco, which runs six barges.'],
  ['how many barges did the guild order', 'The guild chose Bargeco, a firm that has six barges.'],
  // The price of one.
  ['how much is the damage in crowns', 'Lamp oil costs 9 dollars a litre.'],
  // Of what somebody died.
  ['what did he die of?', 'Omer died in his sleep at home on 2 February.'],
  ['what was the cause of her death', 'Lea Omer died on Monday.'],
  // Which of several, of which only their number is told, and to which of a kind something was done.
  ['which two days is the mill shut', 'The mill is shut two days a week.'],
  [
    'which mills are closing',
    'Two of Pell Moor’s five public mills will shut in May after a vote of 17 to 14.',
  ],
  ['which mills are closing', 'Three of the mills will shut.'],
  ['Which two towns refused?', 'The guild said that two towns had refused.'],
  ['which bird got chased the most', 'Otters chase birds in the reeds.'],
  ['Which boat was hit?', 'A rock hit the boat on Monday.'],
  // How long somebody was in prison who did not go there.
  ['how many months did he spend in prison', 'Omer got nine months, suspended for two years.'],
  ['How long was she in jail?', 'Lea Omer was given a suspended sentence of nine months.'],
  // The time of something else, behind a colon.
  [
    'when were pickers told to stop',
    'Omer understood why pickers hesitate: in 2019 guests waited nine days for a bus.',
  ],
  // Who made the thing.
  ['who is restoring the mural?', 'Workers saw a mural by Lea Omer.'],
  // The reason of what is told beside the way.
  [
    'why was the guild not invited',
    'The guild, which was not invited to the fair, said that it would complain.',
  ],
  ['why was the buyer not named', 'The buyer, who was not named, wants to open a mill.'],
  // The day of a saying.
  ['what did Omer say on Friday', 'Asked about eels, Omer smiled and said: "Ask me on Friday."'],
  ['what did Omer say on Friday', 'A fair is planned for Friday, Omer said.'],
  ['what did Omer say on Friday', 'Omer said the fair would be on Friday.'],
  // Whether a later step was taken.
  ['was Kit Omer fired', 'Keeper Kit Omer has been suspended.'],
  ['was Kit Omer charged', 'Keeper Kit Omer has been questioned.'],
  ['did she buy the mill', 'Lea Omer offered 3 million crowns for the mill.'],
  // The kind.
  ['What kind of rocket was it?', 'The rocket had been fired from a ship in the north.'],
  ['What type of rocket fell into the bay?', 'A rocket fell into the bay on Monday night, police said.'],
  ['what sort of boats were burned', 'Nobody was on the pier, and two boats were burned.'],
  ['What breed of dog bit the keeper?', 'The dog bit the keeper at noon.'],
  ['What make of car was it?', 'Kit Omer saw the car.'],
  ['Which kind of engine failed?', 'Another engine failed in May.'],
  ['What kind of teacher is she?', 'She is a teacher at the mill.'],
  // The sum.
  ['How much is the rent?', 'The fee for a berth in Pell is 40 crowns.'],
  ['How much is the fare?', 'The fine for a dog is £40.'],
  ['How high is the salary?', 'The pension of a keeper is 400 crowns.'],
  ['What is the deposit?', 'The rent for a stall is 40 crowns.'],
  ['How much was the loss in May?', 'The turnover in May was 3 million.'],
  // The size.
  ['How big is the weir?', 'The weir is home to 1,800 pairs of storks, says Lea Omer.'],
  ['What is the size of the lake?', 'Ninety old boats lie on the lake.'],
  ['lake size', 'Ninety boats lie on the lake.'],
  ['How big is the mill?', 'The mill has 41,000 old lamps, few of them on show.'],
  ['How big is the wood?', 'The wood holds 300 wolves.'],
  // How long something else is for.
  ['how long did the theft go on', 'Kit Omer was given a suspended sentence of four years.'],
  ['How long did the boy wait?', 'The rower has signed a five-year contract.'],
  // Another day.
  ['How long did the talks on Friday last?', 'The talks on Thursday lasted five hours.'],
  ['How many boats came in June?', 'In August ninety boats came.'],
  // No sum.
  ['How much did the guild pay for its share?', 'The guild bought its 38 percent share in 2019.'],
  ['How much was he fined?', 'He was fined and left at once.'],
  // No time, no place, no amount.
  ['When was the weir built?', 'The weir leaks, said 8,900 miners.'],
  ['When will the lamps be mended?', 'The lamps have to be mended anyway.'],
  ['Where does Lea Omer work?', '“Our hands were finished,” said Lea Omer, a nurse.'],
  ['How many boats does the guild own?', 'The guild regretted the confusion.'],
  // What is only told again.
  ['Why was the weir painted?', 'The weir was painted red.'],
  // Which of two.
  ['Where is the new bridge?', PELL, TARROW],
  ['When will the new bridge open?', TARROW, PELL],
  ['How much will the new bridge cost?', PELL, 'Lea Omer opened the new bridge in Tarrow.'],
];

/** What a sentence tells, or may tell. */
const TOLD: readonly Case[] = [
  ['when was the guild founded', 'The guild, founded in 1985 in a barn, has cut its choir project.'],
  ['when was the choir project started', 'The guild, founded in 1985, started its choir project in 1999.'],
  ['when was the rowing club founded', 'Lea Omer founded the club in 1985 in a barn for rowing boats.'],
  ['when was the club founded', 'Lea Omer founded the Eel Guild in 1985.'],
  ['when did the lamp fail the first time', 'The lamp has failed twice since May, the first time on Monday.'],
  ['when did the lamp fail', 'The lamp has failed twice since May.'],
  ['where is the match', 'On 2 June they play at home against Pell.'],
  ['when does the match kick off', 'The match is on 2 June at noon.'],
  ['when does the fair start', 'The fair is on 2 June.'],
  ['who is lea', 'Ask for Lea, the ferryman’s daughter.'],
  ['who is lea', 'Lea runs the mill; ask for Lea at the door.'],
  ['who should I ask for', 'Ask for Lea.'],
  ['final score', 'Pell beat Tarrow 3-1.'],
  ['what was the score?', 'It ended in a goalless draw.'],
  ['score of the film?', 'The film scored nothing with Omer.'],
  ['what was the score in the test', 'Omer had 31 points.'],
  ['who bought the mill', 'The mill was sold: Kit Omer bought it.'],
  ['who bought the mill', 'Kit Omer bought a mill in Pell.'],
  ['who bought the mill', 'Kit Omer, who lives in the mill, bought the building.'],
  ['who was woman of the match?', 'Lea Omer was named woman of the match.'],
  ['who was player of the year?', 'Lea Omer got the award.'],
  ['how much did she steal', 'She stole 9,000 crowns in 31 transfers.'],
  ['how much did she steal', 'She had made 31 transfers of 40 ducats.'],
  ['how much did she steal', 'She stole half of it.'],
  ['how much did the toll fall in crowns', 'The toll fell by nine crowns.'],
  ['how much did the toll fall', 'The toll fell by a third.'],
  ['did she pay any of it back', 'She has paid 400 crowns of her debt.'],
  ['did she pay any of it back', 'She returned 400 crowns.'],
  ['how much did they get for the barge', 'They sold it for 40 euros.'],
  ['how much did they get for the barge', 'They got 40 euros each for the barge.'],
  ['how much did they get for the cakes', 'The cakes went at 4 euros each.'],
  ['how many people were rescued', 'Some 40 people were being taken to Pell.'],
  ['how many people were rescued', 'Some 40 people were rescued while nine people were sleeping.'],
  ['how many people were sleeping', 'Some 40 people were sleeping in the mill.'],
  ['when will the lock be mended', 'The lock was due to be mended in May.'],
  ['when will the lock be mended', 'Work on the lock will begin in May.'],
  ['how many people died', 'In 1999 a storm killed nine people.'],
  ['how many people died in 1999', 'In 1999 a storm in the same bay killed nine people.'],
  ['when did she buy the mill', 'The same owner bought the mill in 1999.'],
  ['what did the mill win', 'In 1999 the same mill won a prize.'],
  ['which two days is the mill shut', 'The mill is shut two days a week, Monday and Friday.'],
  ['Which two towns refused?', 'Two towns, Pell and Tarrow, refused.'],
  ['Which two fruits are missing?', 'Apples and pears are the two fruits that are missing.'],
  ['which days is the mill shut', 'The mill is shut two days a week.'],
  ['which mills are closing', 'Two of the five mills will shut, in Lisk and Pell.'],
  ['which mills are closing', 'Two of the five mills, those in Lisk and Pell, will shut.'],
  ['How many days is it shut?', 'The mill is shut two days a week.'],
  ['Which boat was hit?', 'A rock hit the boat Ada Lund on Monday.'],
  ['Which boat was hit?', 'A rock hit the northern boat on Monday.'],
  ['Which boat was hit?', 'The boat that was hit is the ferry.'],
  ['how many months did he spend in prison', 'Omer served nine months; another nine were suspended.'],
  ['How long is the sentence?', 'Omer got nine months, suspended for two years.'],
  ['How long was she in jail?', 'Lea Omer was sent to jail for nine months.'],
  ['When was the mill shut?', 'Kit Omer was clear: the mill was shut in 1999.'],
  ['When was the mill shut?', 'Nobody forgets the day: it was a Monday in 1999.'],
  ['When was the mill shut?', 'In 1999 they gave up: pickers had left Pell for good.'],
  ['who gave the money?', 'A neighbour gave the money.'],
  ['who gave the money?', 'The money came from bake sales and from Omer.'],
  ['who gave the money?', 'Bargeco gave the money.'],
  ['who gave the money?', 'It came from a charity.'],
  ['who gave the money?', 'They raised it themselves.'],
  ['when was the money given', 'The money came in May.'],
  ['who is the lodger?', 'The lodger, Kit Omer, found the ring.'],
  ['who is the lodger?', 'Kit Omer, the lodger, found the ring.'],
  ['who is the lodger?', 'Kit Omer, 31, a lodger, found the ring.'],
  ['who is the lodger?', 'Lodger Kit Omer found the ring.'],
  ['who is the captain', 'Their captain will be Ada Holm.'],
  ['who is the captain of Rovers', 'Rovers went to the captain since May, 24-year-old Ada Holm.'],
  ['who is the captain', 'Captain and keeper Ada Holm left.'],
  ['who is the captain', 'Ada Holm (31), the captain, left.'],
  ['who is the captain', "Ada Holm has been the guild's captain since May."],
  ['who is the captain', 'Ada Holm was elected captain.'],
  ['whose barge is it', 'The barge sank.'],
  ['who is the lodger?', 'The lodger was named as Kit Omer.'],
  ['who is the mayor', 'Ada Holm is the new mayor.'],
  ['who is the mayor', 'Holm has been mayor since May.'],
  ['who is the mayor of Pell', 'The mayor of Pell, Ada Holm, thanked the lodger.'],
  ['who is the mayor of Pell', 'Ada Holm was elected in May.'],
  ['what is the name of the man who fell', 'Kit Omer, 31, fell from the weir.'],
  ["what's the name of the mill", 'She bought the mill in Pell.'],
  ['how many barges does Bargeco run?', 'The contract went to Bargeco, which runs six barges.'],
  ['how many barges does Bargeco have?', 'The contract went to Bargeco, which runs six barges.'],
  ['how many barges were ordered?', 'It ordered six barges.'],
  ['how many barges were ordered?', 'Bargeco, which has nine lamps, will get six barges.'],
  ['how much is the oil', 'Lamp oil costs 9 dollars a litre.'],
  ['how much is the damage', 'The damage is put at 9 million dollars.'],
  ['how much is the ticket', 'It costs 9 dollars.'],
  ['what did he die of?', 'Omer died of cancer.'],
  ['what did he die of?', 'Omer, who had a heart disease, died after a fall.'],
  ['where did he die', 'Omer died at home.'],
  ['who painted the mural?', 'Workers saw a mural by Lea Omer.'],
  ['who found the mural?', 'Workers discovered a mural by Lea Omer.'],
  ['who is restoring the mural?', 'A guild is restoring the mural by Lea Omer.'],
  ['why was Omer sacked', 'Omer, who was sacked because she slept, went to court.'],
  ['why did Omer resign', 'Omer, who resigned, said she wanted a rest.'],
  ['what did Omer say on Friday', 'Omer said on Friday that it was over.'],
  ['what did Omer say on Friday', 'Omer told reporters on Friday that it was over.'],
  ['what did Omer say on Friday', 'On Friday, Omer said it was over.'],
  ['what did Omer say on Friday', '“It is over,” said Omer, the miller, on Friday.'],
  ['what did Omer say on Friday', 'Omer said in a letter to the board on Friday that it was over.'],
  [
    'what did Omer say on Friday about the mill',
    'Speaking after the match on Friday, Omer said the mill was shut.',
  ],
  ['what did Omer say on Friday', 'Omer, on Friday, told the board to go.'],
  ['was Kit Omer questioned', 'Keeper Kit Omer has been charged.'],
  ['was Kit Omer charged', 'Keeper Kit Omer was questioned and released.'],
  ['was Kit Omer arrested', 'Keeper Kit Omer was jailed for nine years.'],
  ['How long was he jailed for?', 'He was jailed with a suspended sentence of four years.'],
  ['How long is his sentence?', 'Kit Omer was given a sentence of four years.'],
  ['how long did they argue', 'The council voted after a debate of five hours.'],
  ['How long did the theft go on?', 'In four years he took nine lamps and got a sentence of two years.'],
  ['How long did the talks on Friday last?', 'The talks lasted five hours.'],
  ['How long did the talks on Friday last?', 'On Thursday she said that Friday was a long day.'],
  ['When did the talks on Friday end?', 'The talks ended at noon on Thursday.'],
  ['Who may come in May?', 'Nobody came in June.'],
  ['How much did the guild pay?', 'It bought the mill for forty guineas.'],
  ['How much did the guild pay?', 'It was paid nothing.'],
  ['How much did the guild pay?', 'The price was twice that.'],
  ['How much did she spend?', 'It went for 600,000 and was never seen again.'],
  ['When was the weir built?', 'The weir was built when the mill burned.'],
  ['When was the weir built?', 'It was built in 406.'],
  ['When will the judge decide?', 'She said she would decide on Oct. 16.'],
  ['When will the boat come?', 'The boat leaves at six.'],
  ['When the weir burst, what was lost?', 'Lamps were lost.'],
  ['Where does Lea Omer work?', 'Lea Omer works here.'],
  ['Where do they pray?', 'They pray indoors.'],
  ['How many boats does the guild own?', 'The guild owns several boats.'],
  ['How long will it be shut?', 'It stays shut until Easter.'],
  ['How much do they get?', 'They are not paid.'],
  ['Why was the weir painted?', 'The weir was painted because it leaks.'],
  ['Why was the weir painted?', 'The weir was painted to please Lea Omer.'],
  ['Why did the boat stop?', 'The rudder broke.'],
  ['What kind of rocket was it?', 'The rocket was a Grad.'],
  ['What kind of rocket was it?', 'A homemade rocket fell into the bay.'],
  ['What kind of rocket was it?', 'The rocket, an old Grad, fell into the bay.'],
  ['What kind of rocket was it?', 'The rocket was homemade.'],
  ['What kind of rocket was it?', 'The rocket – a Grad – fell into the bay.'],
  ['What kind of rocket was it?', 'A rocket fell into the bay; it was a Grad.'],
  ['What kind of rocket was it?', 'Police identified the rocket as one from the north.'],
  ['What kind of rocket was it?', 'The rocket of the Grad series fell into the bay.'],
  ['What kind of rocket was it?', 'It was a Grad.'],
  ['What kind of rocket was it?', 'A rocket called the Grad fell into the bay.'],
  ['What kind of rocket was it?', 'A rocket launcher fell into the bay.'],
  ['What kind of boats were burned?', 'Two fishing boats were burned.'],
  ['What kind of boats were burned?', 'The boats were old trawlers.'],
  ['What breed of dog bit the keeper?', 'A spaniel bit the keeper.'],
  ['What kind of help do they offer?', 'They offer help with the rent.'],
  ['What kind of teacher is she?', 'She is a Latin teacher at the mill.'],
  ['What kind of work does she do?', 'She does the work of a baker.'],
  ['Was it a kind of rocket?', 'A rocket fell into the bay.'],
  ['What was it?', 'A rocket fell into the bay.'],
  ['Where did the rocket fall?', 'A rocket fell into the bay.'],
  ['How much is the rent?', 'Tenants in Pell pay 780 crowns a month.'],
  ['How much is the rent?', 'The rent is 780 crowns, and the fee 40.'],
  ['How much is the rent?', 'A flat costs 780 crowns, and the fee for the lift is 40.'],
  ['How much is the rent?', 'It is 780 crowns a month.'],
  ['How much is the fare?', 'A ticket to Pell is 4 crowns.'],
  ['How much is the toll?', 'A fee of 4 crowns is due at the lock.'],
  ['How high is the salary?', 'Wages of 4,000 crowns are rare.'],
  ['How much is the fine?', 'She is fine, and has to give 40 crowns to the mill.'],
  ['How much of the rent goes to the fee?', 'The fee is 40 crowns.'],
  ['How much did the mill make before tax?', 'Profit fell to 40 million crowns.'],
  ['How much snow fell?', 'The fee is 40 crowns.'],
  ['How big is the lake?', 'The lake is as large as 90 pitches.'],
  ['How big is the lake?', 'The lake is 40 hectares of water.'],
  ['How big is the crew?', 'It has a crew of 12 rowers.'],
  ['How big is the town?', 'Pell has 4,000 souls.'],
  ['How big is the hall?', 'The hall seats 400.'],
  ['How big is the fleet?', 'The fleet has 40 ships.'],
  ['How big is the debt?', 'The debt is 4,000 crowns.'],
  ['How big is the lake?', 'The lake is drying out.'],
  ['How big a lamp is it?', 'There are 40 lamps.'],
  ['Where is the new bridge?', PELL],
  ['Where is the new bridge?', PELL, 'The new bridge in Pell will carry trams.'],
  ['Where is the new bridge?', PELL, 'The old bridge in Tarrow was shut.'],
  ['Where is the new bridge?', PELL, 'It will be longer than the new bridge in Tarrow.'],
  ['Where is the new bridge?', PELL, 'The new bridge in Harbour Street will open in May.'],
  ['Where is the new bridge?', PELL, 'The new bridge in Norway was shut.'],
  ['Where is the new bridge?', PELL, 'The new bridge in May will be a gift.'],
  [
    'Where is the new bridge?',
    'Pell and Tarrow share the new bridge in Pell.',
    TARROW.replace('bridge', 'lock'),
  ],
  ['Where is the bridge?', PELL, TARROW],
  ['When will the new bridge in Pell open?', PELL, TARROW],
  ['What did she say of the new bridge?', PELL, TARROW],
];

describe('a sentence', () => {
  it.each(OPEN.map((one) => [one.join(' – '), one] as const))('leaves it open: %s', (_, one) => {
    expect(isOpen(one)).toBe(true);
  });
  it.each(TOLD.map((one) => [one.join(' – '), one] as const))('does not: %s', (_, one) => {
    expect(isOpen(one)).toBe(false);
  });
});

describe('the place of what is asked', () => {
  it.each([
    ['When will the bridge in Pell open?', TARROW],
    ['When was the tunnel in Pell shut?', 'The tunnel under the castle in Tarrow was shut on Friday.'],
    ['How much is a berth in Pell?', 'The fee for a berth in Tarrow is 40 crowns.'],
    ['How high are rents at Pell?', 'Rents in North Tarrow have risen to 780 crowns.'],
    ['How many people live in Pell?', 'Ninety people live in Tarrow.'],
  ])('is another: %s – %s', (question, sentence) => {
    expect(placeOfAsked(question, sentence)).toBe('other');
  });

  it.each([
    ['When will the bridge in Pell open?', PELL],
    ['When will the bridge in Pell open?', 'Pell’s bridge will open in May.'],
    ['How many people live in Pell?', 'Ninety people live in Tarrow, and forty people in Pell.'],
  ])('is the asked one: %s – %s', (question, sentence) => {
    expect(placeOfAsked(question, sentence)).toBe('asked');
  });

  it.each([
    ['When will the bridge open?', TARROW],
    ['When will the bridge in Pell open?', 'It will open in May, before the bridge in Tarrow.'],
    ['How long is the bridge in Pell?', 'The new one is 40 metres longer than the bridge in Tarrow.'],
    ['When will the bridge in Pell open?', 'The bridge will open in May.'],
    ['When will the bridge in Pell open?', 'The bridge in Harbour Street will open in May.'],
    ['When will the bridge in Norway open?', 'The bridge in Oslo will open in May.'],
    ['When will the bridge in Pell open?', 'The bridge in March was a ruin.'],
    ['When did the fair in Pell end?', 'The bridge in Tarrow was shut in May.'],
    ['When will the bridge between the lock in Pell and the mill in Tarrow open?', TARROW],
    ['How many boats sank in World War One?', 'Ninety boats sank in Tarrow.'],
    ['How many boats are there in the EU?', 'There are boats in Tarrow.'],
    ['Who lives in Pell?', 'Kit Omer, born in Tarrow, has a house by the lock.'],
    ['Is the bridge in Pell safe?', 'Lea Omer came to Tarrow to see the bridge.'],
    ['How many boats were lost in Pell?', 'Of 40 boats, nine were lost, as in Tarrow.'],
  ])('is not told: %s – %s', (question, sentence) => {
    expect(placeOfAsked(question, sentence)).toBeNull();
  });
});
