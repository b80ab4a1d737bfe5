/** First names that women bear in one country and men in another, or both in one: what is known of their gender is a guess. */
export const SHARED_FIRST_NAMES: ReadonlySet<string> = new Set(
  `akira alexis amal andrea ariel bela beverley beverly camille carol catalin courtney dana dewi dominique evelyn farai
  femi gabriele gail guadalupe hilary hillary ifeanyi ilya inge jaime jan jean jo joan karen kari kelly kelsey kim
  kudzai laurence leigh leslie lindsay lindsey luca luka lupe lynn marin marion merle michele mika mina misha nana
  nicola nikita nikola noel noor nour nyasha ola perry rosario rui sacha sandy sasha shannon shanta shirley sidney
  simone stacey stacy tapiwa tendai terry tinashe tracy uchenna valentine vivian yuki yuri`.split(/\s+/),
);
