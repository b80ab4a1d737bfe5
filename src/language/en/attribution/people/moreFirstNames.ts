import type { Gender } from '../../../people.ts';

/** More first names that one gender bears far more often than the other, of many countries. */
export const MORE_FIRST_NAMES: Readonly<Record<Gender, readonly string[]>> = {
  female: `
      adaora adelaide adelina agata agnete aigerim aleksandrina aliona aliya amalia amelia anahit aneta angelina
      annabel annabelle annegret anneka annelies anneliese anwen aoibheann aoife apolonia arantxa ariadne ariana arwa
      asel aslaug asta asuncion aud augusta aurelia ayan ayelet azadeh bahar baharak beata belen benedetta benedikta
      berit berta bethan betsabe bhagwati bianca billie birte bogna bohdana briana brianna bridie brigid brita britt
      britta bronagh bronwen bronwyn bryony caitlin caitriona candace candice carina carlotta carmela carmelita
      carmella caron carys catarina catriona cecile cecilia cecily celeste celestine chanelle chantelle charlene
      charmaine chiamaka chimamanda christel ciara clarissa claudette claudine clementine cleo conchita cordelia
      corinna cornelia cristiane cristina danica danuse daphna daphne darija davina delfina delia delyth demelza
      desiree diane dilara dilek dilnoza dina djamila dolly domenica dominika dorothea dorte dovile dulce dunja
      dzhamilya edda edita edwina efua eglantine eilidh eimear eithne ekaterina elaheh eleonora eleri elettra elfriede
      elif elina eline eliska eliza elizaveta elle ellie elma elske elvira emiliana emine enid eniko enola enrica
      erika erna ernestine esra estelle eudora eugenia eugenie eulalia euphemia evangeline evgenia ewelina fadia fadwa
      faiza farah farrah farzana fatimah fatime fausta fenella ffion fidelma filippa filomena fiorella flavia fleur
      flora floriane folasade franziska frederica fredrika frieda friederike fumiko gabrielle galia geeske genoveva
      georgette georgiana georgie gerda germaine gianna gisela glafira golnaz gosia grainne graziella gretchen grete
      griet gudny guenevere gulnar gulnara guro gwendolen gwenllian gwyneth habiba hafsa haizea hanako harriett hasna
      hatice hatsue heba hedvika hedwig hedy helmi helmine henrike herta hester hilde hildegard hina hiroko hortense
      huguette hulda ibtisam idoia ilaria ilda ildze ilsa imane imani imelda inara inbal indra ingunn inna iolanthe
      iracema irena irja irma irmgard ishani iskra isolde itzel iuliana ivalu iveta ivona izabela jacinda jacinta jade
      jadranka jagoda jaleh jamila janelle janette janina jannike jarmila jasmin jasmina jaya jayne jeanine jeannette
      jelka jenifer jenna jenni jessika jette johanna jolanta jonna jorun jorunn josephina josette josiane jovana juhi
      juliana julianne julieta julija justine justyna kadri kaja karima karla karola kasia katalina katelyn katharina
      katia katinka katka katleen katri katya kaylee kayleigh kerrie keziah khadijah khatia kiara kimberley kiri
      kirstin klara klaudia kornelia kristel kristi krisztina krystyna kyra lada laila lalita lamia larysa lauretta
      lavinia lea leda leilani lene leonie leonor leonora lesia lesya letizia lia liana liane liba lidia lidija
      liesbeth lieselotte lilia liliana liliane lilija liljana lina lisbet lise liselotte liudmila livnat liza lizzie
      ljubica lorelei lorene lori lotta lotte louella louisa lowri luana lubov lucie ludmilla luisa luiza luljeta
      lyndsay lyra maarja mabli madalena madelaine madhuri madina maeva mafalda magali magdalene magnhild maia maider
      maija maike mairead maisie makena malala malin manal mandisa manon marcella marcy mareike margarethe
      margarida margherita margriet marguerite maria-jose maribel marie-ange marie-claire mariela mariella mariia
      marijke marika marilena marilyn marissa marita marjolein marketa marlena marnie marthe maruta marwa masha matea
      mathilda matilde mattea maude mavra mayra mehtap melania melina melita mererid merike meryem meryl mhairi
      michaela midori mihaela mila milana mildrid mimi minerva mira mirembe miri miriama mirjam mirka miroslava mirte
      mitra mitzi moana mollie mona monika montserrat morven morwen morwenna muireann mumtaz muna myrtle nadezhda
      nadiya nadja nadya naima naledi nanami nandita nanette nanna naomh narges nastasia natalya natascha nathalie
      nazanin nele nelia nelida nena nenita nessa neta nevena ngaire niamh nicolette nikolina nilufar ninette niobe
      nirmala noelia noelle nokuthula nola nomvula nona noortje norah novella nuala nuria nyree oceane octavia oda
      odalys ofelia ofra ogechi oihane oktavia olesia olesya olina oline olivera oluchi ondine oona oonagh ophelia
      oriane orietta orit orlaith orly osnat otilia ouarda oya palesa palmira pamina pandora parvaneh parvati parveen
      patience patrizia paulette pavla payal pelagia penny pernilla perpetua petia petunia phaedra philomena phumzile
      pia piedad piret polina portia pranvera pratibha pratima purnima quirine rachael rachele radmila rahel rahima
      rajni ramona ranjana rasa rashida rasma raya reem regina regine regula rehana renee rhea rhian rhiannon rhonwen
      ricarda rina risa ritva robyn rodica rohini roksana romana romina ronja rosalba rosaleen rosalia rosalinda
      rosamund rosamunde rosaria roseanne rosebella rosella rosemarie rosetta rosina rosita roswitha roula roya roza
      rozalia rufina ruthie saara saba sabina sabrina sadhana sadia safiya sagal sahar salma salome salote samina
      sandhya sanja saoirse sapna sarina sarita sassi saule savannah savitri scarlett seda selam selma semra senait
      sera seraphina sevda shabana shabnam shahnaz shaima shakira shamima shanelle shanice sharmila shawna sheena
      shelagh shereen sherry shilpa shira shontelle shreya shula sibylle sidonie sienna sif silje simin siran siri
      sissel sive sixta slavica smilja smita snezhana sofie sofija sofya solmaz solomia solomiya sonal sondra sonja
      sonya soraya sorcha soumaya stacia stanislava stefania stefanie steffi stela stephania stephenie stina stine
      sujata sukanya suki suma sumathi sumaya sumi sunniva surabhi susana susanne sushila suzana suzette suzie svea
      svetla swati tabitha tadeja taisiya talia talitha tallulah tamana tamar tamika tania tanith tanja taryn tasha
      tasneem tatjana tehila teodora terese teresita terhi thandeka thandi theda thekla theodora therese thomasina
      thuli tilly tindra tirza tisha titania tonje tonya topaz tora tova toya traudl treasa triin trina trine trinidad
      trixie tsitsi tsveta tuulikki tyra uliana ulyana umm ursa vaida vaishali valentyna valeria varvara vasilisa
      veena velma vendela verena vesela vestine vibeke vida vidya vigdis viktoria viktorija vilma vina vinata
      violetta viorica virginia virginie vittoria viviana vlora voula vreni waleria waltraud wangari wanita wanjiku
      weronika whoopi wiebke wilhelmina wilhelmine willemijn wilna winnie xanthe xenia yadira yael yaffa yalda yamina
      yana yanina yara yaroslava yasmeen yasmina yasuko yelena yelizaveta yesenia yeva yevgenia ylva yocheved yolande
      yoshiko ysolde yuliia yuliya yumi yusra zahida zaina zakiya zanna zarina zehra zelda zenobia zeta zhanna zilla
      zina zinaida zivile zlata zofie zoja zora zorica zorinka zosia zoya zsuzsanna zubaida zuleika zulfiya`
    .trim()
    .split(/\s+/),
  male: `
      aatos abbas abdallah abdel abdi abdirahman abdou abdulkadir abdullah abdulrahman abebe abel abelardo abner
      absalom abu achille achim adalbert adao adebayo adeyinka adil adnan adolf adolfo adonis adrien agostino agustin
      ahmad aidar ajay ajit akin akinyemi akmal aksel alain alarik alasdair alastair alban albano albin albrecht aldo
      aldous alejandro aleks aleksandar aleksander aleksandr aleksei aleksey alem alessandro alessio alexandre
      alexandru alexey alexsander alfie alfonso alfredo algernon algirdas alhaji alik alim alisher alois aloisio alojz
      alonso aloysius alphonse alun alvaro alvin alwyn amadeo amadeu amadeus amado amare amaro ambrose amedeo americo
      amin amirali amit ammar amon amr amund anatol ander andres andris aniello anselm ansgar anson antanas ante
      antoine antonin antony anuj anupam apostolos archibald ardian ari arie aristide arjen arkadiusz arman armand
      armando armin arnaud arnie arno arnulf arsen arsenio arseny artemio artjoms artur arun arvids arvo asad asen
      asger asif askar asmund ataman athol atilla atle augustin augustine augusto augustus aurel aureliano aurelien
      aurelio avi avigdor avner axel aydin ayman aymeric ayodele azamat azim aziz babajide babak badr bakari bakary
      bakyt baldomero baldwin baltasar balthasar barnabas barnaby bartholomew bartolo bartolomeo bashir basil basile
      basilio bassam bastian bastien batu baxter beau bede bekzod ben benedek benedikt beniamino benigno benito
      benjamim benji benny beno benoit benson bento benvenuto berat berend bernardino bernardo bernd bernhard bernt
      bertil berto bertold bertram besnik beso bhaskar bhimrao bilal birk bjarni bjarte blaise blake blas boaz bojan
      boleslaw boniface borislav borja bors borys bosko boudewijn boyd bozidar branislav bratislav brent bret brett
      brice broder bronislaw brynjar bryson burak burhan burkhard caetano cahal cai caio calvin camillo candido
      carl-johan carlo carmelo carmine carsten cas casimir caspar casper caspian cassian cassius cathal celestin
      celestino cem cesar cesare ceslav chaim charan chas chetan chidi chima christiaan christof christoph christophe
      christos chuck chukwuemeka ciaran cillian cipriano ciril ciro claas claud claude claudio claudiu clemens clement
      clemente clovis colman colum columba conall conan conor constantijn constantin constantine corentin cormac
      cornelis cornelius corrado cosimo cosme costas crispin cristiano cristobal csaba curt cuthbert cyprian cyriac
      cyrille cyrus daan daesung dafydd dag dagfinn dai damien damir damjan dandre danelo danese daniil danijel danil
      danilo dante danylo dario darius dariusz darko darnell darragh darrell darrin darryl daud daulet davit daw
      deacon declan dele delroy demba demetrio demetrius demian denholm denzel deon dermot derrick dessie dev deven
      devin dezso diarmuid dick didac diederik dietmar dietrich digby dilshod dimitri dimitrios dimitris dimos dino
      diogo dionisio dirceu djordje dmitar dmitriy dmitry dobromir domagoj domenico domhnall domingo domingos dominick
      dominik donal donatas donato dong-hyun donnie dorin doron dov dov-ber dragi dragos dries duarte dumisani dusan
      dushko dwayne eamonn ebenezer eberhard edgardo edison edmond edoardo edric eduard edvard edvin efrain efrem
      efren egon einars eino eirikur eivind ekkehard elad eldar elden eldon eleazar elian elias eligio eliot eliseo
      elliott ellsworth elton elwood emad emanuel emeric emiliano emin emir emmanuil emmet emmett emre endre eneko
      engelbert ennio enoch enric enrico eoghan ephraim erasmus ercole eren erez ergys erhan eric-jan erich ernests
      ernst erwin esben etienne ettore euan eugen eugenio eusebio evan evander evangelos evelio evert ewald ewart eyal
      eytan ezekiel ezequiel ezio fabian fabien fabio fabius fahad fahd faizal farid farouk faruk faustino fausto
      fedele federico fedir fedor fehim felice felician feliciano feodor ferdinando fergal ferid ferran ferruccio
      fidelis fikret filbert filiberto filip filipe filippo firas firat flann flavio florencio florent florian floris
      folke fons fortunato francesco francois franjo franko frans frantisek franz frasier frederic frederico frederik
      fredrik fredy freek fricis friedhelm friedrich fritjof fritz fulgencio fulvio gabin gabriel gadi gael gagik
      gaius galen galo gamal garret garrick garry garth gaspar gaspard gaston gatis gavril geert genaro georg
      george-daniel georges georgios georgy geraint gerben gerd gerhardt german germano gerolamo gerrit gervase gerwyn
      gevorg ghassan ghislain giacomo giampaolo giancarlo gianfranco gianni gidi gino gioacchino giordano giorgi
      giorgio giorgos giulian giulio giustino gjergj glauco glyn goetz gojko gonzague gottfried gottlieb gradon graeme
      gregorio grigol grigor grigore grigori grigory guglielmo guido guilherme guillaume guillem gunars guntars
      gunther guntis gurbanguly gustaf gustav gustave gyula hadi hadrian hafiz haim hakan hakim hakon halfdan halil
      halvard halvdan hamad hamdi hamed hamid hannes hannu hans-peter hanspeter haralamb harald harlan harri haruto
      hashim haydn hayk heath heber heiko heiner heino helder helge helmer helmuth hemen henning henri henrique henryk
      herb herbie hercules heriberto hermann hernan herve hervey hesham hezekiah hicham hideki hideo hilario hillel
      hiram hirokazu hisham hjalmar hjortur hlib hnat ho-jin hoang holger homero hong-jin honore horatio horia horst
      hosni houari howie hryhorii hryhoriy hugues husein huseyin iago iakov iancu ibram idan idriss iestyn ieuan igal
      ignace ignas ignasi ignatius ike ilan ildar ilia ilias ilie ilija ilir illia ilmari ilya imad imre inaki indrek
      ingolf inigo ioannis iosif irakli irvin irwin isai isaiah isak isidor isidore isidro iskandar iskander ismael
      ismail ismet issa italo itamar itay iulian ivar ivica iwan iwo izidor jaan jabari jabulani jacek jacinto jaco
      jacopo jacques jafar jai jair jairo jakob jalal jalil jamison jan-erik janek janis janko janne jannik jannis
      janos jarek jarl jarle jarno jarod jaron jaroslaw jarrett jarvis jasem jasper jaume javed javor jayden
      jean-baptiste jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-michel jean-paul
      jean-philippe jean-pierre jedediah jefferson jeffery jelle jenaro jenkin jerald jere jeremiah jeremias jericho
      jermain jeroen jerrold jesper jesus jethro jian jimi jin-woo jiri jitendra joab joakim joar jobst johann
      johannes johnathan johnnie jokubas jolyon jomar jonathon jonty joo-won joop joran jordi jorg joris jorn jorund
      josaphat joseba josef josep josiah josip josphat jost jostein josue jovan joze jozef jozsef juan-carlos jude
      julius juraj jure jurgis juri jurica jussi justas justinas justo jusuf kaan kaare kacper kaj kalev kalevi kalju
      kalle kalman kamal kamen kamil kareem karel karl-heinz karlis karol karsten kasimir kasper kastriot katsumi
      katsuo kavan kaveh kazim kees keir keiran keishi keita kemar kenan kenichi kenrick kenta kerim kermit kester
      kevan khalil khamis khosrow kiefer kilian kimani kimo kipp kiyoshi kjartan kjell klaas klaus-dieter klemens
      klement knud kobe koen kofoworola koichi kolby konstantinos konstantins kostas kostya kresimir krishnan
      kristiaan kristian kristjan kristo kristof kristoffer kuba kumar kunal kurush kushal kyran kyriakos kyrylo
      ladislao lajos lamar lamine lanre larbi launcelot laurent laurentiu lauri laurits lauro lavrenty laxman lazar
      lazare lazaro leander leandro leandros leart leendert lefteris leib lemuel lenard leocadio leonhard leonidas
      leontiy leopoldo leroux levan lew lex liang liborio lidio lino linus lisandro ljuben ljubomir llewellyn llyr
      lodewijk lodovico loic lorand lorens lorenz lorin lothar louie luan luc lucan lucano lucian luciano lucio lucius
      lucjan lude lukas lukasz lutz lyubomir macario macky madhav mads magne mahamadou mahdi mahir mahlon maik maikel
      makhmud malachy malik malte mamoru mamuka manfred manish manlio mano manoel manoj manolis mansour mansur manuele
      marat marc marc-andre marceli marcelo marcial marcin marcio mariano marijan marinus marios marius markus marlin
      marlon marquis marten martijn martins martti martyn maruf marv marwan masaki masashi massoud matej mateu mateus
      mathew mathias mathieu mathis matias matija matiss matja matjaz mato matt matteus matthaeus matthieu matthis
      mattia mattias matty matus matvei mauri maurizio mauro maxence maxime maximilian maximiliano maximo maximus
      maxwell mayank meelis mees mehdi mehmed meinhard meinrad meir meirion melchior melih mendel mensur merlin
      merrick mert mervin meshach metin micha michail michal michalis michel mickael mihael mihail mihajlo mihaly
      mihkel mihovil mikael mikalai mikel mikey mikkel mikko mil milad milenko milorad milovan mindaugas minh miodrag
      miran mirel mirko miro miron miroslaw mirza misael misha mislav mitar mitch mitja mladen modestas modesto
      mohammad mohammadreza mohsen moises moishe mokhtar momcilo momir mordecai mordechai moritz morten moses moshe
      mossimo mostafa motoki moustapha muammar mubarak muhammed muhsin mukesh mukhtar munir murad murilo murtaza musab
      mustapha myles myroslav nacho nadav nadeem nader nadim nadir naftali nahum naim najib nandor narayan narciso
      narek nasir nasser nassim natan nathanael nati nauris navid nawaz nayef nazar nazarii nazim neal nedim neel
      neeraj nehemiah neilson nemanja neno nerijus nestor nevio nicanor niccolo nickolas nico nicodemus nicolaas
      nicolai nicolo niels nihad niilo nik nikhil niklas niklaus nikodem nikolaos nikolas nikolaus nikolay nikos
      nilesh nimrod ninian niran nissim nobuo nodar noe norio nuh nuno nurlan nursultan oded ofer ogden oisin oke
      oktay olafur oldrich oleh oleks oleksiy olin oliverio olufemi omari omid omri onno onofrio onur orazio
      oren orest oriol orlin orrin orval osip oskar osman osmin ossian osvaldo oswin oszkar othmar othniel otmar
      otokar ottmar ottokar ousman ove oz ozan paavo padraic pankaj panos parsa parth parviz pascal pascual pasha
      pasquale patricius patrik patxi paul-henri paulinus paulius paulo paulus pavao pavlo pawan peadar peder pedr
      pelle percival pero peteris petrus petter philipp philippe philo phineas piaras pierce piero piers pieter pius
      placido poul pranav prasad pratap pravin prem primoz procopio pyotr qasim quang quinten quinton quique quirin
      radik radim radislav radoslav radovan raed rafa rafal rafe raffaele rafiq ragnar rahim raidis raif raimo raimon
      raimond raimonds raimund rainier raivo rajan rajendra rajiv rakesh ramazan rambert rami ramin ramiro ramiz
      ramzan randal ranjit ranko ranulf raoul raphael rasim rastislav rasul rauf ravil ravindra raymon raymund razvan
      reggio regis regnar reidar reinhard reinhardt reinhold reino reinout remco remigio remigiusz remo remus renaldo
      renard renat renato renaud rene reto reuven reynaldo reynold rhett ricardus riccardo richie rickey rico
      rigoberto rimantas rimas rinaldo ringo rinus risto ritchie ritvars roald roan robertas robrecht robson roddy
      rodger rodion rodolphe rodrigue roel roeland rogerio rogier roin rokas rolland rollo romain romeo romuald
      romualdas romulo romulus ronaldo ronnie ronny roope rostislav rostyslav rowland roy ruaridh rubens rudi rudiger
      rudolfo rudolph rufino rufus ruggiero ruhollah runar rune ruperto rurik rustam rusty ruvim ryan rytis ryu saad
      sabah sabato saber sabri sadegh sadiq saeed safet sahil sahir sakari saku salah saleem saleh salem salim salman
      salomon sameer sami samih samo samu samuele samuli sandis sandri sanjiv sarath sargis sarkis saso satish saulius
      saverio savio savo savvas sayed scipio sebastiaan sebastiano sebastiao sebastien sefa sefton segundo seif sekou
      selwyn sem semen semyon senad sepp seppo seraphim serge sergejs sergey sergiu servaas sevan severin severino
      shafiq shahid shahram shahriar shai shakeel shakir shalom shamil shamus shankar sharif shaun shawn shayne
      shehzad sheng shimon shinji shiv shlomo shmuel shoaib shrikant shukri siarhei siegfried sigbjorn sigfried
      sigismund sigmar sigmund siim silas silvan silvano silverio silvester silviu simao simo sinan sinisa sivert
      sixten slavko slavomir slawomir snorre sofiane sofronio sohail sondre sotirios soumitra spartak spas spiro
      spyridon spyros srdjan sreten stamen stanislav stanko stavros stefaan steffen stelian stelios sten stephane
      stieg stijn stipe stjepan stoyan strahinja suat subhash sudesh sufyan sukru sulaiman suleiman suleyman sunder
      surendra svante svein svend sverker swaran syed sylvain sylvester sylwester szabolcs szymon tadashi tadej tadeo
      tahir talal tancredi taneli tarald taron tarun tatsuo tatsuya tauno tavi tawfiq tayeb tazio teemu tem temistocle
      temur teo teodor teodoro teppo terenz teun teuvo tevfik tevita thacker thanasis thanos themba theophile thiago
      thibaud thierno thijmen thilo thor thorbjorn thore thorfinn thorir thorleif thorsten thorvald tiago tibbot
      tiernan tigran tihomir tiit tijs tilman timofei timofey timon timoteo timur tino tito tjark tobi tobiah tobin
      todor toivo tolga toma tomaso tomaz tomek tomi tomislav tommi tomo tonino tonu toomas toralf torgeir torgny
      torkel torleif torolf torquil torrance torvald tosh toshiro toto toufik traugott trevin trey tristram trofim
      truls tsutomu tugrul tullio tuncay turki turlough tycho tyge tymofiy tyrel ubaldo udo ugo uku ulric ulrik umar
      umit unax urho uriah uriel urs urszul uzi uziel vadim vadym vahan vahid vakhtang valdas valdemar valdis valdo
      valentino valerian valerio valeriy valery valter valtteri vangelis vano varlam vartan varun vasco vasil vasilios
      vasilis vasko vassilis veikko veit velimir veljko venelin venkat venkatesh verner vidar vidor viggo viho vikas
      viktors vilem vilhjalmur viliam viljar viljo villads ville vilmos vilnis vinay vincas vincenc vincente vincenzo
      vinko vinod vipul viraj virgil virgilijus virgilio virgiliu visar vishal vitali vitalie vitalijs vitaly vitautas
      vito vitor vittore vjekoslav vlad vladan vlade vladislav vlado vladyslav vlastimil voislav voitto vojislav
      volkan volker volodia volodya vuk vukasin vyacheslav vytas vytautas wade waldemar wali walt waltteri waseem
      wasim wenceslao wenceslas wendelin werner wernher wiktor wilfredo wilfried wilhelm willem willi willis willy
      wilmer winfried wolfram wouter wulf xabier xander xavi xenophon xerxes ximo xose yacine yago yahya yair yakov
      yakub yanis yanko yann yannis yaqub yarik yaron yaroslav yasar yaser yashar yasin yasir yasser yasuo yavuz
      yechiel yefim yegor yehor yehuda yerlan yevhenii yigal yisrael yitzhak yngve yoav yoel yohannes yonatan yordan
      yorgos yoshi yoshihiro younes yousef youssou yuksel yunus yurij yuriy yury yusif yvain yvan yvo yvon zachariah
      zacharias zafar zafer zaid zakaria zaki zakir zal zaman zbynek zdeno zdravko zebedee zebulon zeev zef zeki
      zeljko zeno zenon zev zeyad zhivko zigmund zigmunt zinedine zinovy zivko zlatan zlatko zsigmond zubin zuhair
      zulfikar zvi zvonimir zvonko zydrunas zygmunt`
    .trim()
    .split(/\s+/),
};
