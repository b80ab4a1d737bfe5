import { ITSELF } from './articleNames.ts';
import { FRAME } from './frame.ts';

const BOT = '(?:you|u|(?:this|the) bot)';
const A_BIT = '(?: (?:all|even|actually|really|just))*';
const PLEASE = '(?: (?:here|please|pls|plz))*';
const TRUE =
  '(?:an? )?(?:(?:really|fully|completely) )?(?:true|real|fake|legit(?:imate)?|accurate|reliable|trustworthy|credible|factual|biased|(?:fake|real) news|satire|clickbait|misinformation|disinformation|reliable source|(?:written|made|generated) by (?:an )?ai|ai(?:[- ](?:generated|written))?)';

/** What is said to the bot, or asked of the article as no article tells it, as a whole question; an example beside each. */
export const RULES: readonly (readonly [pattern: string, example: string])[] = [
  // Small talk
  [`(?:(?:${FRAME.greetings}|${FRAME.closings})(?:[ ,.!?]+|$)){1,4}`, 'Good morning!'],
  [
    "how (?:are|r) (?:you|u)(?: (?:doing|today|all))*|how old are you|what(?:'s| is) your name",
    'How are you?',
  ],

  // Help
  [`(?:(?:please|pls|plz) )?help(?: me| us)?(?: out)?${PLEASE}`, 'help me'],
  [
    `(?:can|could|will|would) (?:you|u|anyone|anybody|someone|somebody) (?:please )?help (?:me|us)(?: out)?(?: with (?:this|something|a question))?${PLEASE}|(?:can|could|will|would) (?:you|u) (?:please )?help${PLEASE}`,
    'Can you help me?',
  ],
  [`i (?:really )?(?:need|want) (?:some |your )?help${PLEASE}`, 'I need help'],

  // The bot itself
  [
    `how (?:do you|does (?:this|the) bot) (?:work|function|know|do (?:this|that|it))|how (?:do|can|should) (?:i|we) use ${BOT}`,
    'How do you work?',
  ],
  [
    `what (?:can|could|do|does) ${BOT} (?:do|know|answer|offer|help(?: me| us)? with)(?: for (?:me|us))?|what (?:can|could|should|may) (?:i|we) ask(?: ${BOT})?`,
    'What can you do?',
  ],
  [
    `(?:who|what)(?:'s| is| are|'re) ${BOT}|who (?:made|built|created|wrote|programmed|trained|owns|runs) ${BOT}`,
    'Who made you?',
  ],
  [
    '(?:are|r) (?:you|u) (?:(?:an?|the) )?(?:(?:real|actual) )?(?:(?:ro)?bot|human(?: being)?|person|machine|ai|llm|chat ?bot|chat ?gpt|real|alive|there|ok(?:ay)?|online|working|awake|sure)',
    'Are you a bot?',
  ],

  // Whether the article is to be believed
  [`(?:is|was|are)${A_BIT} (?:${ITSELF}|these|that|it)${A_BIT} true`, 'Is this true?'],
  [`(?:is|was)${A_BIT} ${ITSELF}${A_BIT} ${TRUE}`, 'Is this article fake?'],
  [
    `how (?:true|accurate|reliable|trustworthy|credible|biased) is ${ITSELF}`,
    'How reliable is this article?',
  ],
  [
    `(?:can|should|could) (?:i|we|you) (?:trust|believe) (?:${ITSELF}|you)|true or false|fact[- ]?check(?: ${ITSELF})?`,
    'Can I trust this?',
  ],
];

const ASKS = new RegExp(`^(?:${RULES.map(([pattern]) => pattern).join('|')})$`, 'u');
/** Letters of the longest of them. */
const LONGEST = 80;

/** Whether something is said to the bot, or asks of the article what none tells: "help", "Is this true?" */
export const asksBot = (question: string): boolean => question.length <= LONGEST && ASKS.test(question);
