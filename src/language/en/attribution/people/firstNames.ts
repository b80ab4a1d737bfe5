import { normalizeWord } from '../../../../text/tokens.ts';
import type { Gender } from '../../../people.ts';
import { MORE_FIRST_NAMES } from './moreFirstNames.ts';

/** First names that one gender bears far more often than the other, in English and in what is written in English of other countries. */
const NAMES: Readonly<Record<Gender, ReadonlySet<string>>> = {
  female: new Set(
    `abigail adele agnes aisha alice alison amber amelie amina amy anastasia angela ann anna anne annette astrid audrey
    ayesha barbara beatrice bella bernadette beryl bethany betty brenda bridget brigitte camilla carmen carol caroline
    catherine cathy celia charlotte chloe christine claire clara constance cynthia daisy daria darya deborah delphine
    denise diana dolores doris dorothy edith elaine eleanor elena elise elizabeth ella ellen eloise elsa emily emma erica
    esther eva eve evelyn fatima faye felicity fiona florence frances frida gail gemma georgia geraldine gertrude gillian
    gina gladys gloria grace greta gwen hannah harriet hazel heather heidi helen helena henrietta hilda hope ida imogen
    ines ingrid irene iris irina isabel isabelle isla ivy jacqueline jane janet janice jean jennifer jenny jessica jill
    joan joanna josephine joy joyce judith judy julia julie june karen kate katherine kathleen katie katrin kirsten laura
    lauren leah lena lilian lily linda lisa lois lorraine louise lucia lucy lydia mabel madeleine maeve margaret margit
    maria marianne marie marina marion marjorie martha mary matilda maud maureen megan melanie melissa mercedes mia
    michelle mildred miranda miriam molly monica muriel nadia nancy natalie natasha nicole nina nora norma olga olive
    olivia pamela patricia paula pauline pearl penelope petra philippa phoebe phyllis polly priscilla priya rachel rebecca
    renata rita rosa rosalind rose rosemary ruby ruth sally samantha sandra sarah sharon sheila shirley silvia sofia
    solveig sonia sophia sophie stella stephanie susan susanna sylvia tamsin tanya tatiana teresa thelma theresa tina tracy
    ursula agnieszka annika ava bonnie brenna cara carla carolyn cheryl colleen cosima dawn debbie deirdre elspeth erin freya georgina gudrun ingeborg iona josie kirsty liina linnea lorna magdalena magda maja marit mairi maya morag nadine naomi oksana rhona roisin rowena saskia shona sinead siobhan solange svetlana svenja tilda trudy ulrike una valerie vanessa vera veronica victoria viola violet vivienne wanda wendy winifred yasmin yvonne zoe
       adriana akiko alejandra alexis alyssa amal amanda anja anjali annmarie antoinette arlene ashlee ayse beatriz
       becky belinda bernice bethenny betsy birgit brittany camila chelsea christina claudia condoleezza consuelo
       courtney dagmar dalia daniela danielle darlene debra deepika donna doreen eileen elke esperanza fatma fernanda
       gabby gabriela galina glenda guadalupe gwendolyn hadley hailey hala haley halyna hanne haruka heike henriette
       hillary huma ilse indira iryna isabella ivana ivanka jasmine jeanette jeanne josefina juanita kateryna kathy
       katja kavita kayla keiko keisha kellyanne kelsey khadija kimberly kirstie krista kristen kristin kristina
       lakshmi larisa latoya layla leyla lindsay lorena loretta luciana lucinda ludmila lupe lyudmyla malia mallory
       mariam mariana marisol mariya marlene marta maryann maxine meera melinda michiko naoko natalia nikki nour olena
       paloma peggy pilar priyanka rania raquel rekha renate rhonda roberta rosalie sabine sakura samira sigrid silke
       stacey stacy sunita sushma suzanne tamara tammy tanisha tiffany tove tulsi ute valentina whitney ximena xiu
       yolanda yuki yulia yvette zainab zeynep
       ana anneke benvinda bev beverley biljana carole chantal cressida deolinda dionne dora edie edna effie
       elsie eunice ewa fay francesca freda gaynor genevieve ginny giselle glenys halina hanna hattie holly
       ishbel isobel jacqui janine jeannie jelena jodie jolene juliet juliette karin karolina katarina
       katarzyna katharine kathryn katy keira lara leanne leila lilly lindsey lola lottie lucille lynette
       lynne maddie maggie malgorzata mandy marcia margarita margot martina maryam mavis meg meghan milica
       millie mina minnie moira myra nell nellie nelly nerys nicola noreen odette olha orla ottilie paige pam
       patsy pippa poppy rosanna rosie roxanne selina serena shelley sian simone sue susie svitlana sybil tara
       tess tessa tetiana thea tomoko trish vesna vivien zara zofia zuzana
       clarisse glynis myfanwy catrin hedda ragna sanna tuva helga birgitta oddny signe ebba freja tilde
       elin kirsi aino nkechi chioma ngozi adaeze fatou aminata mariama aissatou wanjiru thandiwe zanele
       nomsa leticia xiomara rocio marisela graciela noemi ilona kinga wioletta ruta inga ilze milena
       snezana dragana jasna mirjana ljiljana biserka hyacinth ottoline
      achieng adhiambo agathe ainhoa akinyi aleksandra alena alessandra amara amparo anca aniko anita anneli
      anniina anouk asha astri atieno aurelie aurora awa beatrix begona bente blanka boglarka bozena bukola
      camelia catalina celine chiara chipo clemence concepcion consolacion corina corinne dalal danuta dewi
      ditte doina dorota dorthe drahomira eija elisabetta eszter farida fatoumata federica femke folake
      funmilayo geeta ghada ghislaine giovanna gita gitte giulia grazyna greetje gro gunilla gunn halima
      halszka hana hanan hanka hanneke haruko hawa hege heleen helene hildur huong hyejin ifeoma ildiko
      ilinca ilka inge ioana itziar jadwiga jana jayanti jitka josefa judit kaisa kalina kamala kari katalin
      kavya kerstin kirstine kristyna kumiko lata latifa leena lenka lieke linh lisbeth liv livia lone
      lourdes lubna lucja lucrezia ludovica luminita maiken maj malwina maren margareta marieke marisa marja
      marzena mathilde mei merce merja mette mieke minji mireille mirela najwa nalini nandini nasrin ndeye
      neema nerea njeri nurul nyambura nyasha oana obiageli odile ornella orsolya ottavia outi padma paivi
      paola parisa paulina pernille petronela pirjo radha radka raffaella ragnhild raluca randi rehema reka
      remedios renia riitta rikke rima rosario roxana rukmini rutendo ruxandra samia sandrine sanne satu
      savita severine shanta shirin sidsel sigrun simona siti siv soledad solfrid sorina soyeon sri sylvie
      tereza thora thuy tiwa tone torunn tuija turid tuula uju ulla unni urszula usha veronique vimala
      violeta vlasta wambui wieslawa wilma yetunde yoko yuna zahra zawadi zdenka zsofia zuzanna`.split(/\s+/),
  ),
  male: new Set(
    `aaron abdul abraham adam adrian ahmed alan albert alec alexander alexei alfred ali alistair amir andreas andrei andrew
    andy angus anthony anton antonio archie arnold arthur barry benedict benjamin bernard bill bob boris bradley brandon
    brendan brian bruce bruno carl carlos cecil cedric charles chris christopher clarence clifford clive colin colm connor
    conrad craig curtis cyril damian daniel darren dave david dean dennis derek desmond diego dmitri dominic donald douglas
    duncan dylan eamon edgar edmund eduardo edward edwin elliot eric ernest ethan eugene felix ferdinand fergus fernando
    francis frank franklin fred frederick gareth gary gavin geoffrey george gerald gerard gilbert giles giovanni glenn
    gordon graham grant gregory guy hamish hans harold harry harvey hassan hector henrik henry herbert horace howard hubert
    hugh hugo humphrey hussein ian ibrahim igor isaac ivan ivor jack jacob jake james jason javier jeffrey jeremy jim joe
    joel johan john jonathan jorge jose joseph joshua juan julian justin karl keith kenneth kevin klaus konrad kurt lars
    laurence lawrence leo leon leonard lewis liam lionel lloyd louis luca lucas ludwig luis luke malcolm marcel marco
    marcus mario mark martin marvin matteo matthew maurice max maxim michael miguel mikhail miles mohamed mohammed muhammad
    nathan nathaniel neil neville nicholas nigel nikolai noah noel norman oleg oliver omar oscar oswald otto owen patrick
    paul pavel pedro percy peter philip pierre radomir ralph raymond reginald reuben rhys richard robert roberto rodney
    roger roland roman ronald rory ross rudolf rupert russell samuel scott sean sebastian sergei sidney simon stanley
    stefan stephen steven stewart stuart ted terence terry theodore thomas tim timothy tobias toby tom tomasz tony trevor
    tristan vernon glen ray reg rob ron ernie eddie bernie dougal ewan gus heinz henk iain jeff jens jerzy jurgen kenny kieran mick mike nick niall olaf padraig pete phil piotr quentin rasmus rolf ruben seamus sid stan steve sven tadeusz ulrich uwe vic victor vince vincent vladimir walter warren wayne wilfred will william winston wolfgang yusuf zoltan
       ahmet akira anatoly andriy anil arjun ashok barack bashar bjorn bohdan brad bradford chad cody corey danny
       denny dieter dinesh dmytro doug duane dwight earl ed elijah elmer elmo emilio enrique ernesto esteban ezra
       faisal felipe fidel floyd francisco gabe gennady gerardo gerhard gideon gil giuseppe gonzalo guillermo gunnar
       gustavo hal hank hasan heinrich helmut herman hernando hiroshi homer horacio ignacio ihor ildefonso ira irving
       jaime jamal jared jarrod jeb jermaine jerome jerry jesse jimmy joachim joaquin jochen joey johnny jonah josh
       julio karim kelvin kemal ken kenji kent khalid kirill kirk konstantin kurtis kyle larry leif leland lenny
       leonardo leonid leroy levi lonnie loren lorenzo luigi luther lyle magnus mahmoud manny manuel marcello marshall
       marty massimo mateo matthias mauricio mehmet melvin merle mickey milton mitchell mitt monte morris murat
       mustafa mykola myron narendra nate nelson newt nicolas nils norbert octavio olav ole oleksandr ollie orhan
       orlando orville otis oystein ozzie pablo paolo patricio perry petro pietro preston quincy rafael rahul rainer
       raj rajesh ralf ramesh ramon randall randy rashid raul ravi recep reggie reince reiner ricardo rick ricky
       roderick rodolfo rodrigo rogelio rolando roscoe rudy russ salvador salvatore samir sammy sandro sanjay santiago
       satoshi saul scotty selim sergio serhiy seth shane sherman shinzo sigurd silvio spencer stephan stig sunil
       suresh takeshi tanner taras tariq terje terrance terrell terrence thaddeus theo todd tomas tommy torbjorn
       torsten travis trent trond troy ty tyler tyrone ulises umberto vance vasyl vaughn vern vicente vijay vikram
       viktor vittorio volodymyr walid wallace wendell wes wesley wilbur willard willie wyatt xavier yevgeny youssef
       yuri zachary zack
       aidan andrej andrii andrzej artem barney bert billy bogdan branko bryn caleb callum calum clint clyde
       damon dan davy dejan denis denys des dirk don dougie dragan emlyn emmanuel enzo eoin errol finlay finn
       fraser geoff gerry gethin godfrey goran greg gregor grzegorz hamza hywel idris ilyas imran janusz jed
       jez jock jon jonas jonny kev kieron krzysztof kwabena kwame lachlan lance lorcan ludovic luka maksym
       malachi marek marko mateusz micah milan milo milos murdo mykhailo ned nenad nikola oleksii owain paddy
       pawel petr phillip rex rhodri robbie rocco rohan ronan ruairi rui samson sanjeev serhii slobodan
       stefano stu thom tibor tomos ulf vaclav vitaliy warwick wilf wojciech yannick yevhen yurii zac zach zak
       zoran
       mervyn huw ifor emrys gwyn haakon arvid birger erik einar eirik sverre vilhelm deshawn kwesi kojo
       amadou ousmane mamadou ibrahima leopold dragutin aslan ruslan arkady gleb fyodor vasily stepan
       bohumil jaroslav miroslav zdenek ladislav laszlo istvan attila gyorgy ferenc sandor mihai radu
       cornel dimitar georgi hristo petar ivaylo arturo raimundo tendai tinashe sipho thabo emeka obinna
       tunde femi babatunde jomo otieno
      abdoulaye agus ake amos anand anatole anders andras anselmo antti arne asbjorn ashwin asier balazs
      bambang baptiste baraka bartosz bedrich behrouz bela bence bengt bent bertrand bjarne boubacar bram
      budi catalin cheikh chinedu cornelio costin cristian daichi dariush davide deepak devendra didier dilip
      doru dumitru ebo egil eitan emanuele emil emile esa evaristo fabrice fabrizio fadi farai farhad fermin
      flemming florin frode gabor gaetan geir gheorghe gianluca gijs gilad gilles girish gopal gorka gosta
      halvor hamisi hari harish heikki hiroki hossein ifeanyi iker ilkka ingvar ioan ionut ivo jaap jakub
      jari jaromir javad jiho joao joaquim joost jorgen juha jukka juma kamau kayode kazimierz kazuo khaled
      kimmo kiprono kjetil knut kofi kudzai kwaku lasse lennart leszek liviu lubomir lucien maarten maciej
      mahesh marin masato massimiliano matti mika miklos minho modibo mogens mohan moussa musa mwangi nabil
      naresh nguyen nicolae nitin njoroge ochieng odd oddvar olivier olumide ondrej ovidiu oyvind palle pekka
      petru piet piotrek prakash preben radek reijo reza roar ronen ruggero ruud ryszard sander sani segun
      seydou shaul soren sorin stale stanislaw steinar sudhir tadek tage takashi tamas tapio tapiwa tarek
      thibault thierry thijs tiberiu timo tommaso tor torben torstein traian trygve uchenna unai uri valentin
      vasile vivek vojtech wael wim wladyslaw wojtek yaw yossi yves zbigniew ziad zsolt`.split(/\s+/),
  ),
};

const GENDERS: ReadonlyMap<string, Gender> = new Map(
  (['female', 'male'] as const).flatMap((gender) =>
    [...NAMES[gender], ...MORE_FIRST_NAMES[gender]].map((name): [string, Gender] => [name, gender]),
  ),
);

const MARKED = /[^\0-\x7f]/u;
/** Letters that do not come apart into a plain one and a mark. */
const STROKES: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', ß: 'ss' };

/** What the first of two names or more tells of a person; null for names that both bear, and for those not listed. */
export function genderOfName(name: string): Gender | null {
  const first = firstOf(name);
  return GENDERS.get(first) ?? (MARKED.test(first) ? GENDERS.get(plain(first)) : null) ?? null;
}

/** Whether a word is a first name that tells a gender. */
export const isFirstName = (word: string | undefined): boolean =>
  word !== undefined && genderOfName(`${word} x`) !== null;

/** Whether what the first of two names or more tells is a guess: the other gender bears it in another country, or it is rare. */
export function isGuessOfName(name: string): boolean {
  const first = plain(firstOf(name));
  const isRare = !NAMES.female.has(first) && !NAMES.male.has(first);
  return genderOfName(name) !== null && (isRare || SHARED_FIRST_NAMES.has(first));
}

/** The first of two names or more; nothing of one name. */
const firstOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase();

const plain = (name: string): string =>
  normalizeWord(name).replace(/[øłđıæß]/gu, (letter) => STROKES[letter] ?? letter);

/** First names that women bear in one country and men in another, or both in one: what is known of their gender is a guess. */
export const SHARED_FIRST_NAMES: ReadonlySet<string> = new Set(
  `akira alexis amal andrea ariel bela beverley beverly camille carol catalin courtney dana dewi dominique evelyn farai
  femi gabriele gail guadalupe hilary hillary ifeanyi ilya inge jaime jan jean jo joan karen kari kelly kelsey kim
  kudzai laurence leigh leslie lindsay lindsey luca luka lupe lynn marin marion merle michele mika mina misha nana
  nicola nikita nikola noel noor nour nyasha ola perry rosario rui sacha sandy sasha shannon shanta shirley sidney
  simone stacey stacy tapiwa tendai terry tinashe tracy uchenna valentine vivian yuki yuri`.split(/\s+/),
);
