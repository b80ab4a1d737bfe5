import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from './toldBeside.ts';

const HALL =
  'Subject to approval by the port, the hall will open in June. Pending a ruling, the quay will be closed to ships. Provided that it stays dry, the fair will begin at ten. Barring a storm, the ferries will sail on Sunday. Depending on the catch, the market will sell eels. Apart from Lomma, all towns have a school. Ice permitting, the boat will leave on Friday. Once the roof is mended, the choir will move in. With the bishop’s consent, the bells could ring at night.';
const TRIALS =
  'In rats, the salve healed the wounds. Under the draft bill, owners will pay for the lights. Under one scenario, the lake rises by a metre. At worst, the mill will lose nine jobs. In the novel, the captain drowns. Officially, the mine is closed. “In theory, we can win the silver title,” said Tess Holm. On paper, the club owns two boats. In Norway, house prices rose by a tenth. For pensioners, the tram is free. Usually, the ferry leaves at six.';
const BEHIND =
  'The tram will run to Lomma in May, subject to a vote. The grant will be paid, pending an audit. The inn will open in spring, depending on the frost. The band will play at noon, God willing. The walkout will begin, in the absence of an offer. The bay is safe for boats, with the exception of the north end. The scheme will save two posts, at least on paper. The bishop would resign were the vote lost. Guests need no ticket but must be over ten. The race will be held in autumn with the permission of the port.';
const SETTINGS =
  'On Monday, the council opened a library. In the hall, the choir sang for the guests. With nine guests, the boat sailed to Lund. Under the bridge, a crew found two boats. Under the deal, Norbus pays four million crowns. In Lomma, Ida Roos opened a school. In court, the clerk admitted the theft. For years, the mill was empty. For Lea Roos, the vote was a blow. Apart from the choir, a brass band will play. Once the sun was up, the boats left for Norrby. On condition of anonymity, the clerk sold the story. Provided with a map, the crew found the wreck. In May, sales of the firm rose by a tenth.';
const BEHIND_TOO =
  'Tickets will cost 4 to 9 crowns, depending on the seat. Ida Roos was suspended from her post, pending an inquiry. The boat won the race but must sail again. Guests may board but have to wait. The council will vote on Monday on rules permitting boats. The crew left the port with the permission of the guard. The film about the pier, in which the king dies, won a prize.';

const DAY = 'On 6 June, Port Norr said that it would sell half of its cranes.';
const FRONTED =
  'For children the sauna is free. Lea Omer said that in many cases the glue could crack. At night the ford is closed to carts. Tess Holm warned that after heavy frost the wall could fall. According to the town, on Mondays the tower is closed. With a permit she can sell eels, Ida Roos said.';
const FRONTED_TOO =
  'In fact the sauna is full. After the flood the ford is closed to carts. At night the boat sank. On Monday the choir will sing. In future the glue will be sold in Lomma. For years the tower was empty. In return the town will pay the firm. For residents the vote was a blow. In court the clerk said that the loom had burned.';

const OTHERS: readonly BesideCase[] = [
  [DAY, 'On 6 June, Port Norr said that it would sell its cranes.', ['number /half']],
  [FRONTED, 'The sauna is free.', ['left out /for,children']],
  [FRONTED, 'Lea Omer said that the glue could crack.', ['left out /in,many,cases']],
  [FRONTED, 'The ford is closed to carts.', ['left out /at,night']],
  [FRONTED, 'Tess Holm warned that the wall could fall.', ['left out /after,heavy,frost']],
  [FRONTED, 'According to the town, the tower is closed.', ['left out /on,mondays']],
  [HALL, 'The hall will open in June.', ['left out /subject,to,approval,by']],
  [HALL, 'The quay will be closed to ships.', ['left out /pending,a,ruling']],
  [HALL, 'The fair will begin at ten.', ['left out /provided,that,it,stays']],
  [HALL, 'The ferries will sail on Sunday.', ['left out /barring,a,storm']],
  [HALL, 'The market will sell eels.', ['left out /depending,on,the,catch']],
  [HALL, 'All towns have a school.', ['left out /apart,from,lomma']],
  [HALL, 'The boat will leave on Friday.', ['left out /ice,permitting']],
  [HALL, 'The choir will move in.', ['left out /once,the,roof,is']],
  [HALL, 'The bells could ring at night.', ["left out /with,the,bishop's,consent"]],
  [TRIALS, 'The salve healed the wounds.', ['left out /in,rats']],
  [TRIALS, 'Owners will pay for the lights.', ['left out /under,the,draft,bill']],
  [TRIALS, 'The lake rises by a metre.', ['left out /under,one,scenario']],
  [TRIALS, 'The mill will lose nine jobs.', ['left out /at,worst']],
  [TRIALS, 'The captain drowns.', ['left out /in,the,novel']],
  [TRIALS, 'The mine is closed.', ['left out /officially']],
  [TRIALS, '“We can win the silver title,” said Tess Holm.', ['left out /in,theory']],
  [TRIALS, 'The club owns two boats.', ['left out /on,paper']],
  [TRIALS, 'House prices rose by a tenth.', ['left out /in,norway']],
  [TRIALS, 'The tram is free.', ['left out /for,pensioners']],
  [TRIALS, 'The ferry leaves at six.', ['left out /usually']],
  [BEHIND, 'The tram will run to Lomma in May.', ['left out /subject,to,a,vote']],
  [BEHIND, 'The tram will run to Lomma.', ['left out /subject,to,a,vote']],
  [BEHIND, 'The grant will be paid.', ['left out /pending,an,audit']],
  [BEHIND, 'The inn will open in spring.', ['left out /depending,on,the,frost']],
  [BEHIND, 'The band will play at noon.', ['left out /god,willing']],
  [BEHIND, 'The walkout will begin.', ['left out /in,the,absence,of']],
  [BEHIND, 'The bay is safe for boats.', ['left out /with,the,exception,of']],
  [BEHIND, 'The scheme will save two posts.', ['left out /at,least,on,paper']],
  [BEHIND, 'The bishop would resign.', ['left out /were,the,vote,lost']],
  [BEHIND, 'Guests need no ticket.', ['left out /but,must,be,over']],
  [BEHIND, 'The race will be held in autumn.', ['left out /with,the,permission,of']],
];

const SAME: readonly BesideCase[] = [
  [FRONTED, 'For children the sauna is free.', ['exact']],
  [DAY, 'On 6 June, Port Norr said that it would sell half of its cranes.', ['exact']],
  [DAY, 'Port Norr said that it would sell half of its cranes.', ['exact']],
  [FRONTED, 'Tess Holm warned that after heavy frost the wall could fall.', ['exact']],
  [FRONTED_TOO, 'The sauna is full.', ['exact']],
  [FRONTED_TOO, 'The ford is closed to carts.', ['exact']],
  [FRONTED_TOO, 'The choir will sing.', ['exact']],
  [FRONTED_TOO, 'The glue will be sold in Lomma.', ['exact']],
  [FRONTED_TOO, 'The tower was empty.', ['exact']],
  [FRONTED_TOO, 'The town will pay the firm.', ['exact']],
  [FRONTED_TOO, 'The vote was a blow.', ['exact']],
  [HALL, 'Subject to approval by the port, the hall will open in June.', ['exact']],
  [TRIALS, 'In rats, the salve healed the wounds.', ['exact']],
  [TRIALS, '“In theory, we can win the silver title,” said Tess Holm.', ['exact']],
  [TRIALS, 'In theory, Tess Holm said, “we can win the silver title”.', ['exact']],
  [TRIALS, 'In Norway, house prices rose by a tenth.', ['exact']],
  [BEHIND, 'The tram will run to Lomma in May, subject to a vote.', ['exact']],
  [BEHIND, 'Guests need no ticket but must be over ten.', ['exact']],
  [SETTINGS, 'The council opened a library.', ['exact']],
  [SETTINGS, 'The choir sang for the guests.', ['exact']],
  [SETTINGS, 'The boat sailed to Lund.', ['exact']],
  [SETTINGS, 'A crew found two boats.', ['exact']],
  [SETTINGS, 'Norbus pays four million crowns.', ['exact']],
  [SETTINGS, 'Ida Roos opened a school.', ['exact']],
  [SETTINGS, 'The clerk admitted the theft.', ['exact']],
  [SETTINGS, 'The mill was empty.', ['exact']],
  [SETTINGS, 'The vote was a blow.', ['exact']],
  [SETTINGS, 'A brass band will play.', ['exact']],
  [SETTINGS, 'The boats left for Norrby.', ['exact']],
  [SETTINGS, 'The clerk sold the story.', ['exact']],
  [SETTINGS, 'The crew found the wreck.', ['exact']],
  [SETTINGS, 'Sales of the firm rose by a tenth.', ['exact']],
  [BEHIND_TOO, 'Tickets will cost 4 to 9 crowns.', ['exact']],
  [BEHIND_TOO, 'Ida Roos was suspended from her post.', ['exact']],
  [BEHIND_TOO, 'The boat won the race.', ['exact']],
  [BEHIND_TOO, 'The council will vote on Monday.', ['exact']],
  [BEHIND_TOO, 'The crew left the port.', ['exact']],
];

describe('what a sentence sets off, under which alone it is so', () => {
  test.each(OTHERS)('%s | %s', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});

describe('settings, and limits that a message keeps', () => {
  test.each(SAME)('%s | %s', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
