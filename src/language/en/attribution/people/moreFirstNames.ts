import type { Gender } from '../../../people.ts';

/** More first names that one gender bears far more often than the other, of many countries. */
export const MORE_FIRST_NAMES: Readonly<Record<Gender, readonly string[]>> = {
  female: `
      adaora adelina agata agnete aigerim aleksandrina aliona aliya amalia amelia anahit aneta annabel annabelle
      annegret anneka annelies anneliese anwen aoibheann aoife apolonia arantxa ariadne ariana arwa asel aslaug asta
      aud aurelia ayelet azadeh bahar baharak beata benedetta benedikta berit berta bethan betsabe bhagwati bianca
      birte bogna bohdana briana brianna bridie brigid brita britt britta bronagh bronwen bronwyn bryony caitlin
      caitriona candace candice carina carlotta carmela carmelita carmella caron carys catarina catriona cecile
      cecilia cecily celeste chanelle chantelle charlene charmaine chiamaka chimamanda christel ciara clarissa
      claudette claudine cleo conchita cordelia corinna cornelia cristiane cristina danica danuse daphna daphne darija
      davina delfina delia delyth demelza desiree diane dilara dilek dilnoza dina djamila domenica dominika dorothea
      dorte dovile dulce dunja dzhamilya edda edita edwina efua eglantine eilidh eimear eithne ekaterina elaheh
      eleonora eleri elettra elfriede elif elina eline eliska eliza elizaveta ellie elma elske elvira emiliana emine
      eniko enrica erika erna ernestine esra estelle eudora eugenia eugenie eulalia euphemia evangeline evgenia
      ewelina fadia fadwa faiza farrah farzana fatimah fatime fausta fenella ffion fidelma filippa filomena fiorella
      flavia fleur floriane folasade franziska frederica fredrika frieda friederike fumiko gabrielle galia geeske
      genoveva georgette georgiana gerda germaine gianna gisela glafira golnaz gosia grainne graziella gretchen grete
      griet gudny guenevere gulnar gulnara guro gwendolen gwenllian gwyneth habiba hafsa haizea hanako harriett hasna
      hatice hatsue heba hedvika hedwig hedy helmine henrike herta hester hilde hildegard hina hiroko hortense
      huguette hulda ibtisam idoia ilaria ilda ildze ilsa imane imelda inara inbal ingunn inna iolanthe iracema irena
      irja irma irmgard ishani iskra isolde itzel iuliana ivalu iveta ivona izabela jacinda jacinta jadranka jagoda
      jaleh jamila janelle janette janina jannike jarmila jasmin jasmina jayne jeanine jeannette jelka jenifer jenna
      jenni jessika jette johanna jolanta jonna jorun jorunn josephina josette josiane jovana juhi juliana julianne
      julieta julija justine justyna kaja karima karla karola kasia katalina katelyn katharina katia katinka katka
      katleen katri katya kaylee kayleigh kerrie keziah khadijah khatia kiara kiri kirstin klara klaudia kornelia
      kristel kristi krisztina krystyna kyra laila lalita lamia larysa lauretta lavinia leda leilani lene leonie
      leonor leonora lesia lesya letizia lia liana liane liba lidia lidija liesbeth lieselotte lilia liliana liliane
      lilija liljana lina lisbet lise liselotte liudmila livnat liza lizzie ljubica lorelei lorene lori lotta louella
      louisa lowri luana lubov lucie ludmilla luisa luiza luljeta lyndsay maarja mabli madalena madelaine madhuri
      maeva mafalda magali magdalene magnhild maia maider maija maike mairead maisie makena malala malin manal mandisa
      manon marcella marcy mareike margarethe margarida margherita margriet marguerite maria-jose maribel marie-ange
      marie-claire mariela mariella mariia marijke marika marilena marilyn marissa marita marjolein marketa marlena
      marnie marthe maruta marwa masha matea mathilda matilde mattea maude mavra mayra mehtap melania melina melita
      mererid merike meryem meryl mhairi michaela midori mihaela mila milana mildrid mimi mira mirembe miri miriama
      mirjam mirka miroslava mirte mitra mitzi mollie mona monika morven morwen morwenna muireann muna nadezhda nadiya
      nadja nadya naima naledi nanami nandita nanette nanna naomh narges nastasia natalya natascha nathalie nazanin
      nele nelia nelida nena nenita nessa neta nevena ngaire niamh nicolette nikolina nilufar ninette niobe nirmala
      noelia noelle nokuthula nomvula nona noortje norah nuala nuria nyree oceane octavia oda odalys ofelia ofra
      ogechi oihane oktavia olesia olesya olina oline olivera oluchi ondine oona oonagh ophelia oriane orietta orit
      orlaith osnat otilia ouarda oya palesa pamina parvaneh parvati patrizia paulette pavla payal pelagia pernilla
      perpetua petia petunia phaedra philomena phumzile pia piedad piret polina portia pranvera pratibha pratima
      purnima quirine rachael rachele radmila rahel rahima rajni ranjana rasa rashida rasma raya reem regine regula
      rehana renee rhian rhiannon rhonwen ricarda rina risa ritva robyn rodica rohini roksana romana romina ronja
      rosalba rosaleen rosalia rosalinda rosamund rosamunde rosaria roseanne rosebella rosella rosemarie rosetta
      rosina rosita roswitha roula roya roza rozalia rufina ruthie saara sabina sabrina sadhana sadia safiya sagal
      sahar salma salome salote samina sandhya sanja saoirse sapna sarina sarita sassi saule savitri scarlett seda
      selam semra senait sera seraphina sevda shabana shabnam shahnaz shaima shakira shamima shanelle shanice sharmila
      shawna sheena shelagh shereen shilpa shira shontelle shreya shula sibylle sidonie sif silje simin siran sissel
      sixta slavica smilja smita snezhana sofie sofija sofya solmaz solomia solomiya sonal sondra sonja sonya soraya
      sorcha soumaya stacia stanislava stefania stefanie steffi stela stephania stephenie stina stine sujata sukanya
      suki suma sumathi sumaya sumi sunniva surabhi susana susanne sushila suzana suzette suzie svetla swati tabitha
      tadeja taisiya talia talitha tallulah tamana tamika tania tanith tanja taryn tasha tasneem tatjana tehila
      teodora terese teresita terhi thandeka thandi theda thekla theodora therese thomasina thuli tilly tindra tirza
      tisha titania tonje tonya tora tova toya traudl treasa triin trina trine trixie tsitsi tsveta tuulikki tyra
      uliana ulyana vaida vaishali valentyna valeria varvara vasilisa veena velma vendela verena vesela vestine vibeke
      vidya vigdis viktorija vilma vinata violetta viorica virginie vittoria viviana voula vreni waleria waltraud
      wangari wanita wanjiku weronika whoopi wiebke wilhelmina wilhelmine willemijn wilna winnie xanthe xenia yadira
      yael yaffa yalda yamina yana yanina yaroslava yasmeen yasmina yasuko yelena yelizaveta yesenia yeva yevgenia
      ylva yocheved yolande yoshiko ysolde yuliia yuliya yumi yusra zahida zaina zakiya zanna zarina zehra zelda
      zenobia zhanna zilla zina zinaida zivile zlata zofie zoja zora zorica zorinka zosia zoya zsuzsanna zubaida
      zuleika zulfiya`
    .trim()
    .split(/\s+/),
  male: `
      aatos abbas abdallah abdel abdi abdirahman abdou abdulkadir abdullah abdulrahman abebe abel abelardo abner
      absalom achille achim adalbert adao adebayo adeyinka adil adnan adolf adolfo adonis adrien agostino agustin
      ahmad aidar ajay ajit akinyemi akmal aksel alain alarik alasdair alastair alban albano albin albrecht aldo
      aldous alejandro aleks aleksandar aleksander aleksandr aleksei aleksey alessandro alessio alexandre alexandru
      alexey alexsander alfie alfonso alfredo algernon algirdas alik alim alisher alois aloisio alojz alonso aloysius
      alphonse alun alvaro alvin alwyn amadeo amadeu amadeus amado amare amaro ambrose amedeo americo amin amirali
      amit ammar amon amr amund anatol ander andres andris aniello anselm ansgar anson antanas antoine antonin antony
      anuj anupam apostolos archibald ardian ari arie aristide arjen arkadiusz arman armand armando armin arnaud arnie
      arnulf arsen arsenio arseny artemio artjoms artur arun arvids arvo asad asen asger asif askar asmund athol
      atilla atle augustin augustine augusto augustus aurel aureliano aurelien aurelio avi avigdor avner ayman aymeric
      azamat azim aziz babajide babak bakari bakary bakyt baldomero baldwin baltasar balthasar barnabas barnaby
      bartholomew bartolo bartolomeo bashir basile basilio bassam bastian bastien batu beau bede bekzod ben benedek
      benedikt beniamino benigno benito benjamim benji benny beno benoit benson benvenuto berat berend bernardino
      bernardo bernd bernhard bernt bertil berto bertold bertram besnik beso bhaskar bhimrao bilal birk bjarni bjarte
      blaise blake blas boaz bojan boleslaw boniface borislav borja bors borys bosko boudewijn bozidar branislav
      bratislav bret brett brice broder bronislaw brynjar bryson burak burhan burkhard caetano cahal cai caio camillo
      candido carl-johan carlo carmelo carmine carsten casimir caspar cassian cassius cathal celestin celestino cem
      cesar cesare ceslav chaim charan chas chetan chidi chima christiaan christof christoph christophe christos chuck
      chukwuemeka ciaran cillian cipriano ciril ciro claud claude claudio claudiu clemens clement clemente clovis
      colman colum columba conall conan conor constantijn constantin constantine corentin cormac cornelis cornelius
      corrado cosimo cosme costas crispin cristiano cristobal csaba curt cuthbert cyprian cyriac cyrille cyrus daan
      daesung dafydd dag dagfinn dai damien damir damjan dandre danelo danese daniil danijel danil danilo dante danylo
      dario darius dariusz darko darnell darragh darrell darrin darryl daud daulet davit declan dele delroy demba
      demetrio demetrius demian denholm denzel deon dermot derrick dessie dev deven devin dezso diarmuid didac
      diederik dietmar dietrich digby dilshod dimitri dimitrios dimitris dimos dino diogo dionisio dirceu djordje
      dmitar dmitriy dmitry dobromir domagoj domenico domhnall domingo domingos dominick dominik donal donatas donato
      dong-hyun donnie dorin doron dov dov-ber dragi dragos dries duarte dumisani dusan dushko dwayne eamonn ebenezer
      eberhard edgardo edoardo edric eduard edvard edvin efrain efrem efren egon einars eino eirikur eivind ekkehard
      elad eldar elden eldon eleazar elian elias eligio eliot eliseo elton elwood emad emanuel emeric emiliano emin
      emmanuil emmet emmett emre endre eneko engelbert ennio enoch enric enrico eoghan ephraim ercole eren erez ergys
      erhan eric-jan erich ernests erwin esben etienne ettore euan eugen eugenio eusebio evan evander evangelos evelio
      evert ewald ewart eyal eytan ezekiel ezequiel ezio fabian fabien fabio fabius fahad fahd faizal farid farouk
      faruk faustino fausto fedele federico fedir fedor fehim felice felician feliciano feodor ferdinando fergal ferid
      ferran ferruccio fikret filbert filiberto filip filipe filippo firas flann flavio florencio florent florian
      floris folke fons fortunato francesco francois franjo franko frans frantisek franz frasier frederic frederico
      frederik fredrik fredy freek fricis friedhelm friedrich fritjof fritz fulgencio fulvio gabin gabriel gadi gael
      gagik gaius galen galo gamal garret garrick garry garth gaspar gaspard gatis gavril geert genaro georg
      george-daniel georges georgios georgy geraint gerben gerd gerhardt germano gerolamo gerrit gervase gerwyn gevorg
      ghassan ghislain giacomo giampaolo giancarlo gianfranco gianni gidi gino gioacchino giordano giorgi giorgio
      giorgos giulian giulio giustino gjergj glauco glyn goetz gojko gonzague gottfried gottlieb gradon graeme
      gregorio grigol grigor grigore grigori grigory guglielmo guido guilherme guillaume guillem gunars guntars
      gunther guntis gurbanguly gustaf gustav gustave gyula hadi hadrian haim hakan hakon halfdan halil halvard
      halvdan hamdi hamed hamid hannes hannu hans-peter hanspeter haralamb harald harri haruto hashim haydn hayk heber
      heiko heiner heino helder helge helmer helmuth hemen henning henri henrique henryk herbie heriberto hermann
      hernan herve hervey hesham hezekiah hicham hideki hideo hilario hiram hirokazu hisham hjalmar hjortur hlib hnat
      ho-jin hoang holger homero hong-jin honore horatio horia horst hosni houari howie hryhorii hryhoriy hugues
      husein huseyin iago iakov iancu ibram idan idriss iestyn ieuan igal ignace ignas ignasi ignatius ike ilan ildar
      ilia ilias ilie ilija ilir illia ilmari ilya imad imre inaki indrek ingolf inigo ioannis iosif irakli irvin
      irwin isai isaiah isak isidor isidore isidro iskandar iskander ismael ismail ismet italo itamar itay iulian ivar
      ivica iwan izidor jaan jabari jabulani jacek jacinto jaco jacopo jacques jafar jai jair jairo jakob jalal jalil
      jamison jan-erik janek janko jannik jannis janos jarek jarl jarle jarno jarod jaron jaroslaw jarrett jarvis
      jasem jaume javed javor jayden jean-baptiste jean-claude jean-francois jean-jacques jean-louis jean-luc
      jean-marc jean-michel jean-paul jean-philippe jean-pierre jedediah jeffery jelle jenaro jenkin jerald jere
      jeremiah jeremias jermain jeroen jerrold jesper jesus jethro jian jimi jin-woo jiri jitendra joab joakim joar
      jobst johann johannes johnathan johnnie jokubas jolyon jomar jonathon jonty joo-won joop joran jordi jorg joris
      jorn jorund josaphat joseba josef josep josiah josip josphat jost jostein josue jovan joze jozef jozsef
      juan-carlos julius juraj jure jurgis juri jurica jussi justas justinas justo jusuf kaan kaare kacper kaj kalev
      kalevi kalju kalle kalman kamal kamen kamil kareem karel karl-heinz karlis karsten kasimir kasper kastriot
      katsumi katsuo kavan kaveh kazim kees keir keiran keishi keita kemar kenan kenichi kenrick kenta kerim kermit
      kester kevan khalil khamis khosrow kiefer kilian kimani kimo kipp kiyoshi kjartan kjell klaas klaus-dieter
      klemens klement knud koen koichi kolby konstantinos konstantins kostas kostya kresimir krishnan kristiaan
      kristian kristjan kristo kristof kristoffer kuba kumar kunal kurush kushal kyran kyriakos kyrylo ladislao lajos
      lamine lanre larbi launcelot laurent laurentiu laurits lauro lavrenty laxman lazar lazare lazaro leander leandro
      leandros leart leendert lefteris leib lemuel lenard leocadio leonhard leonidas leontiy leopoldo leroux levan lew
      liborio lidio lino linus lisandro ljuben ljubomir llewellyn llyr lodewijk lodovico loic lorand lorens lorenz
      lorin lothar louie luc lucan lucano lucian luciano lucio lucius lucjan lude lukas lukasz lutz lyubomir macario
      macky madhav mads magne mahamadou mahir mahlon maik maikel makhmud malachy malte mamoru mamuka manfred manish
      manlio mano manoel manoj manolis mansour mansur manuele marat marc marc-andre marceli marcelo marcial marcin
      marcio mariano marijan marinus marios marius markus marlon marten martijn martins martti martyn maruf marv
      marwan masaki masashi massoud matej mateu mateus mathew mathias mathieu mathis matias matija matiss matja matjaz
      matt matteus matthaeus matthieu matthis mattia mattias matty matus matvei mauri maurizio mauro maxence maxime
      maximilian maximiliano maximo mayank meelis mees mehdi mehmed meinhard meinrad meir meirion melchior melih
      mendel mensur mert mervin meshach metin micha michail michalis michel mickael mihael mihail mihajlo mihaly
      mihkel mihovil mikael mikalai mikel mikey mikkel mikko mil milad milenko milorad milovan mindaugas miodrag miran
      mirel mirko miro miron miroslaw mirza misael misha mislav mitar mitch mitja mladen modestas mohammad
      mohammadreza mohsen moises moishe mokhtar momcilo momir mordecai mordechai moritz morten moses moshe mostafa
      motoki moustapha muammar mubarak muhammed muhsin mukesh mukhtar munir murad murilo murtaza musab mustapha myles
      myroslav nacho nadav nadeem nader nadim nadir naftali nahum naim najib nandor narayan narciso narek nasir nassim
      natan nathanael nati nauris navid nawaz nayef nazar nazarii nazim neal nedim neel neeraj nehemiah neilson
      nemanja neno nerijus nestor nevio nicanor niccolo nickolas nico nicodemus nicolaas nicolai nicolo niels nihad
      niilo nik nikhil niklas niklaus nikodem nikolaos nikolas nikolaus nikolay nikos nilesh ninian niran nissim nobuo
      nodar noe norio nuh nuno nurlan nursultan oded ofer oisin oke oktay olafur oldrich oleh oleks oleksiy oliverio
      olufemi omari omid omri onno onofrio onur orazio oren orest oriol orlin orrin orval osip oskar osman osmin
      ossian osvaldo oswin oszkar othmar othniel otmar otokar ottmar ottokar ousman ove ozan paavo padraic pankaj
      panos parsa parth parviz pascal pascual pasquale patricius patrik patxi paul-henri paulinus paulius paulo paulus
      pavao pavlo pawan peadar peder pedr pelle percival pero peteris petrus petter philipp philippe philo phineas
      piaras piero piers pieter pius placido poul pranav prasad pratap pravin prem primoz procopio pyotr qasim quang
      quinten quinton quique quirin radik radim radislav radoslav radovan raed rafa rafal rafe raffaele rafiq ragnar
      rahim raidis raif raimo raimon raimond raimonds raimund raivo rajan rajendra rajiv rakesh ramazan rambert rami
      ramin ramiro ramiz ramzan randal ranjit ranko ranulf raoul raphael rasim rastislav rasul rauf ravil ravindra
      raymon raymund razvan regnar reidar reinhard reinhardt reinhold reino reinout remco remigio remigiusz remo remus
      renaldo renard renat renato renaud rene reto reuven reynaldo reynold rhett ricardus riccardo richie rickey rico
      rigoberto rimantas rimas rinaldo rinus risto ritchie ritvars roald roan robertas robrecht robson roddy rodger
      rodion rodolphe rodrigue roel roeland rogerio rogier roin rokas rolland rollo romain romeo romuald romualdas
      romulo ronaldo ronnie ronny roope rostislav rostyslav rowland roy ruaridh rubens rudi rudiger rudolfo rudolph
      rufino rufus ruggiero ruhollah runar ruperto rurik rustam ruvim ryan rytis ryu saad sabato sabri sadegh sadiq
      saeed safet sahir sakari saku salah saleem saleh salim salman sameer samih samo samu samuele samuli sandis
      sandri sanjiv sarath sargis sarkis saso satish saulius saverio savio savo savvas scipio sebastiaan sebastiano
      sebastiao sebastien sefa segundo seif sekou selwyn sem semyon senad sepp seppo seraphim serge sergejs sergey
      sergiu servaas severin severino shafiq shahid shahram shahriar shai shakeel shakir shamil shamus shankar shaun
      shawn shayne shehzad shimon shinji shlomo shmuel shoaib shrikant shukri siarhei siegfried sigbjorn sigfried
      sigismund sigmar sigmund siim silas silvan silvano silverio silvester silviu simao simo sinan sinisa sivert
      sixten slavko slavomir slawomir snorre sofiane sofronio sohail sondre sotirios soumitra spartak spiro spyridon
      spyros srdjan sreten stanislav stanko stavros stefaan steffen stelian stelios stephane stieg stijn stipe stjepan
      stoyan strahinja suat subhash sudesh sufyan sukru sulaiman suleiman suleyman surendra svante svein svend sverker
      swaran sylvain sylvester sylwester szabolcs szymon tadashi tadej tadeo tahir talal tancredi taneli tarald taron
      tarun tatsuo tatsuya tauno tavi tawfiq tayeb tazio teemu tem temistocle temur teo teodor teodoro teppo terenz
      teun teuvo tevfik tevita thanasis thanos themba theophile thiago thibaud thierno thijmen thilo thorbjorn thore
      thorfinn thorir thorleif thorsten thorvald tiago tibbot tiernan tigran tihomir tiit tijs tilman timofei timofey
      timon timoteo timur tino tito tjark tobi tobiah tobin todor toivo tolga toma tomaso tomaz tomek tomi tomislav
      tommi tomo tonino tonu toomas toralf torgeir torgny torkel torleif torolf torquil torvald toshiro toufik
      traugott trevin trey tristram trofim truls tsutomu tugrul tullio tuncay turki turlough tycho tyge tymofiy tyrel
      ubaldo udo ugo uku ulric ulrik umar umit unax urho uriah uriel urs urszul uziel vadim vadym vahan vahid vakhtang
      valdas valdemar valdis valdo valerian valerio valeriy valery valter valtteri vangelis vano varlam vartan varun
      vasco vasil vasilios vasilis vasko vassilis veikko veit velimir veljko venelin venkat venkatesh verner vidar
      vidor viggo viho vikas viktors vilem vilhjalmur viliam viljar viljo villads ville vilmos vilnis vinay vincas
      vincenc vincente vincenzo vinko vinod vipul viraj virgil virgilijus virgilio virgiliu visar vishal vitali
      vitalie vitalijs vitaly vitautas vito vitor vittore vjekoslav vlad vladan vlade vladislav vlado vladyslav
      vlastimil voislav voitto vojislav volkan volker volodia volodya vuk vukasin vyacheslav vytas vytautas wade
      waldemar waltteri waseem wasim wenceslao wenceslas wendelin wernher wiktor wilfredo wilfried wilhelm willem
      willi willy winfried wouter wulf xabier xander xavi xenophon xerxes ximo xose yacine yago yahya yair yakov yakub
      yanis yanko yann yannis yaqub yarik yaron yaroslav yasar yaser yashar yasin yasir yasser yasuo yavuz yechiel
      yefim yegor yehor yehuda yerlan yevhenii yigal yitzhak yngve yoav yoel yohannes yonatan yordan yorgos yoshi
      yoshihiro younes yousef youssou yuksel yunus yurij yuriy yury yusif yvain yvan yvo yvon zachariah zacharias
      zafar zafer zaid zakaria zaki zakir zal zbynek zdeno zdravko zebedee zebulon zeev zef zeki zeljko zeno zenon zev
      zeyad zhivko zigmund zigmunt zinedine zinovy zivko zlatan zlatko zsigmond zubin zuhair zulfikar zvi zvonimir
      zvonko zydrunas zygmunt`
    .trim()
    .split(/\s+/),
};
