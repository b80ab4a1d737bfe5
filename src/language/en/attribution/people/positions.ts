import { wholeWords } from '../../../wholeWords.ts';

/** Where somebody plays; a text uses the words of a row for one another. */
export const POSITIONS: readonly RegExp[] = [
  /^(?:striker|(?:centre-|center-)?forward|attacker|marksman|goalscorer|scorer|finisher|wing|winger|(?:left|right)-winger)$/,
  /^(?:midfielder|playmaker)$/,
  /^(?:defender|defenceman|defenseman|sweeper|(?:centre|center|left|right|full|wing)-?(?:half|back)|(?:left|right)-sided)$/,
  /^(?:goal-?keeper|keeper|goalie|goaltender|netminder|shot-stopper|custodian|wicket-?keeper)$/,
  /^(?:fly|scrum|out)-half$/,
  /^(?:pitcher|reliever|closer|right-hander|left-hander|southpaw|starter|ace)$/,
  /^(?:shortstop|infielder|outfielder|baseman|slugger|hitter|catcher|right-hander|left-hander)$/,
  /^(?:bats(?:man|woman)|batter|opener|number three|right-hander|left-hander)$/,
  /^(?:bowler|seamer|spinner|pace(?:r|man)|quick|left-armer|right-armer|leg-spinner|off-spinner)$/,
  /^(?:sprinter|runner|hurdler|athlete)$/,
];

/** What somebody who plays is besides. */
const PLAYER = wholeWords(
  '(?:team |vice-|co-)?captain|skipper|player|footballer|cricketer|international|rookie|substitute|signing|debutant|star|athlete',
  'iu',
);

/** Whether whoever plays where a noun says may be what a role tells: "the striker" a team's captain. */
export const mayPlayAs = (noun: string, role: string): boolean =>
  PLAYER.test(role) && POSITIONS.some((nouns) => nouns.test(noun));
