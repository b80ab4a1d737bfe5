import type { Gender } from '../../../people.ts';

/** More first names that one gender bears far more often than the other, of many countries. */
export const MORE_FIRST_NAMES: Readonly<Record<Gender, readonly string[]>> = {
  female: `
      abena adaora adelheid adelina aditi adjoa adwoa afia afua agata agnete aigerim aishwarya aisling aissata akosua
      akshara aleksandrina alicia aliona aliya alma altagracia amaka amalia amelia amrita anahit ananya aneta anke ankita
      annabel annabelle annegret anneka annelies anneliese annelise antje anushka anwen anyango aoibheann aoife aparna apiyo
      apolonia araba araceli arantxa archana ariadne ariana arwa asdis asel ashlyn aslaug asmau assetou asta asuncion
      aud aurelia awuor ayelet ayu azadeh azucena bahar baharak beata benedetta benedikta berit berta bethan betsabe
      bhagwati bhavna bianca binta bintou birgitte birte bogna bohdana boitumelo briana brianna bridie brigid brita
      britt britta bronagh bronwen bronwyn brynhild bryony busisiwe caitlin caitriona candace candice carina carlotta
      carmela carmelita carmella carolina caron carys catarina catriona cecile cecilia cecily celeste celestine chanelle
      chantelle charlene charmaine chebet chelimo chepkoech cherono chiamaka chidinma chimamanda chinwe chinyere
      chitra christel ciara citlali clarinda clarissa claudette claudine cleo clodagh clotilde conchita cordelia
      corinna cornelia cristiane cristina dagny danica danuse daphna daphne darija darla daryna davina deepa delfina
      delia delinda delyth demelza dervla desiree devika diane dietlinde dilara dilek dilnoza dina dineo divya djamila
      djeneba domenica dominika dorinda dorothea dorte dovile dulce dunja dzhamilya edda edeltraud edita edwina efua
      eglantine eilidh eimear eithne ekaterina elaheh eleonora eleri elettra elfriede elif elina eline elisa eliska eliza
      elizaveta ellie elma elodie elske elvira emiliana emine eniko enrica erika ermelinda ermintrude erna ernestine esra
      estela estelle eudora eugenia eugenie eulalia euphemia evangelina evangeline evgenia ewelina fabiola fadia fadwa
      faiza farah faridah farrah farzana fatimah fatime fausta fenella ffion fidelma filippa filomena fiorella flavia fleur
      floriane folasade franziska frederica fredrika frieda friederike fumiko gabrielle galia gauri geeske genoveva
      georgette georgiana gerda gerlinde germaine gertrud gianna giorgia gisela glafira glinda golnaz gosia grainne graziella
      gretchen grete griet griselda gudny guenevere gulnar gulnara gunhild guro gwendolen gwenllian gwyneth habiba
      hadiza hafsa haizea hanako harini harriett hasna hasnah hatice hatsue hauwa heba hedvika hedwig hedy heidrun
      helmine henrike herta hester hilde hildegard hina hiroko hjordis hortense huguette hui-min hulda ibtisam idoia
      ilaria ilda ildze ilsa imane imelda inara inbal ingunn inmaculada inna iolanthe iracema irena irja irma irmgard
      ishani iskra isolde itzel iuliana ivalu iveta ivona iwona izabela jacinda jacinta jadranka jagoda jaleh jamila janelle
      janette janina jannike jarmila jasmin jasmina jayne jeanine jeannette jebet jelagat jelka jenifer jenna jenni
      jepkosgei jessika jette johanna jolanta jonna jorun jorunn josephina josette josiane jovana juhi juliana
      julianne julieta julija justine justyna jyoti kadiatou kadidia kaja kajal kalpana kanchan kara karima karla
      karola kartika kasia katalina katelyn katharina katia katinka katka katleen katri katya kavitha kaylee kayleigh
      kerrie keziah kgomotso khadijah khatia kiara kiri kirstin klara klaudia kornelia kristel kristi krisztina
      kritika krystyna ksenia kunigunde kyla kylie kyra laila lalita lamia larysa latha lauretta lavinia lea leda leilani lene
      leonie leonor leonora leora lerato lesia lesya letizia li-ying lia liana liane liba lidia lidija liesbeth
      lieselotte lilia liliana liliane lilija liljana lina lindiwe lindy lisbet lise liselotte liudmila livnat liza
      lizzie ljubica lorelei lorene lori lotta lotte louella louisa lowenna lowri luana lubov lucie ludmilla luisa luiza
      luljeta luz lyndsay maarja mabli mackenzie madalena madelaine madhavi madhuri maeva mafalda magali magdalene
      magnhild maia maider maija maike mairead maisie makena malala malin malinda malini manal mandisa manisha manon
      marcella marcy mareike margarethe margarida margaux margherita margriet marguerite maria-jose maribel maricela
      marie-ange marie-claire mariela mariella mariia marijke marika marilena marilyn marissa marita maritza marjolein
      marketa marla marlena marnie marsha marthe maruta marwa masha matea mathilda matilde mattea maude mavra mayra
      mechthild meena meenakshi megha mehtap melania melina melita mererid merike meryem meryl mhairi michaela midori
      mihaela mila milagros milana mildrid mimi mindy mira mirembe mireya miri miriama mirjam mirka miroslava mirte
      mitra mitzi modupe mollie mona monika morenike morven morwen morwenna mridula muireann muna muthoni mwanaisha
      nadezhda nadiya nadja nadya nafula naima naledi naliaka namrata nanami nandita nanette nanna naomh narges
      nastasia nataliya natalya natascha nathalie nayeli nazanin neha nekesa nela nelda nele nelia nelida nena nenita nessa neta
      nevena ngaire ngoc niamh nicolette nieves nikolina nilufar ninette niobe nirmala nisha nithya nneka noelia
      noelle nokuthula nompumelelo nomvula nona nonhlanhla noortje norah noraini norhayati ntombi nuala nuria nyree
      oceane octavia oda odalys odessa ofelia ofra ogechi oihane oktavia olesia olesya olina oline olivera oluchi
      omolara omotola ondine oona oonagh ophelia oriane orietta orit orlaith osnat otilia ouarda oumou oya palesa
      pallavi pamina pania paraska parvaneh parvati patrizia paulette pavla payal pei-shan pelagia pernilla perpetua
      petia petunia phaedra philomena phumzile phuong pia piedad piret polina pooja poonam portia prachi pranvera
      pratibha pratima prerna pritha purnima quirine rachael rachele radhika radmila rahayu rahel rahima rajani rajni
      rakiya ramatoulaye ramona rani ranjana rasa rashida rashmi rasma raya reem refilwe regine regula rehana renee
      renuka revathi rhian rhiannon rhonwen ricarda rina risa ritu ritva robyn rodica rohana rohini rokhaya roksana
      romana romina ronja ronke roopa rosalba rosaleen rosalia rosalinda rosamund rosamunde rosaria roseanne rosebella
      rosella rosemarie rosetta rosina rosita rosmah roswitha roula roya roza rozalia ruchi rufina rumbidzai ruthie
      saara sabina sabrina sadhana sadia safiatou safiya sagal sahar salimata salma salome salote samina sanda sandhya
      sangeeta sanja saoirse sapna saraswati sarina sarita sarojini sassi saule savitri scarlett seda seema selam
      selma semra senait sera seraphina sevda shabana shabnam shahnaz shaima shakira shalini shamima shanelle shanice
      sharmila shawna sheena shelagh shelia shereen shilpa shira shobha shontelle shreya shruti shula shweta sibongile
      sibylle sidonie sieglinde sif siglinde silje simin simisola siran sissel sixta skye slavica smilja smita sneha
      snezhana socorro sofie sofija sofya sokhna solmaz solomia solomiya sonal sondra sonja sonya soraya sorcha
      soumaya stacia stanislava starla stefania stefanie steffi stela stephania stephenie stina stine sudha sujata
      sukanya suki sulochana suma sumathi sumaya sumi sumitra sunniva supriya surabhi susana susanne sushila suzana
      suzette suzie svetla swati tabitha tadeja tahlia taisiya talia talitha tallulah tamana tamika tania tanith tanja
      tanvi tariro taryn tasha tasneem tatjana tehila teodora terese teresita terhi thandeka thandi thao theda thekla
      theodora therese thomasina thordis thuli tilly tindra tirza tisha titania titilayo tonje tonya tora tova toya
      tracey trang traudl treasa triin trina trine tripti trixie tsitsi tsveta tuti tuulikki tuyet tyra uliana ulyana
      urmila ursel vaida vaishali valentyna valeria vandana vanesa vani varsha varvara vasilisa vasudha veena velma
      vendela verena vernita vesela vestine vibeke vidya vigdis vijaya viktorija vilma vinata vinita violetta viorica vira
      virginie vittoria viviana voula vreni wairimu waithera waleria waltraud wan-ling wangari wangui wanita wanjiku
      weronika whoopi wiebke wilhelmina wilhelmine willemijn wilna winnie wulan xanthe xenia xiu-ying yadira yael
      yaffa yalda yamina yamini yan-ling yana yanina yaroslava yasmeen yasmina yasuko yelena yelizaveta yen yesenia
      yeva yevgenia yewande ylva yocheved yolande yoshiko ysolde yuliana yuliia yuliya yumi yusra zahida zaina zakiya
      zaleha zanna zarina zehra zelda zelma zenobia zhanna zilla zina zinaida zinhle zivile zlata zofie zoila zoja
      zora zorica zorinka zosia zoya zsuzsanna zubaida zubaidah zuleika zulfiya`
    .trim()
    .split(/\s+/),
  male: `
      aarav aatos abbas abdallah abdel abdi abdirahman abdou abdulkadir abdullah abdulrahman abebe abel abelardo
      abhinav abhishek abner absalom abubakar achille achim adalbert adao adebayo adekunle adewale adeyinka adil
      aditya adnan adolf adolfo adonis adrien agostino agustin ahmad aidar ajay ajit akash akinwale akinyemi akmal
      aksel akshay alain alarik alasdair alastair alban albano albin albrecht aldo aldous aled alejandro aleks
      aleksandar aleksander aleksandr aleksei aleksey alessandro alessio alexandre alexandru alexey alexsander alfie
      alfonso alfredo algernon algirdas alik alim aliou alisher alois aloisio alojz alok alonso aloysius alphonse alun
      alvaro alvin alwyn amadeo amadeu amadeus amado amar amare amaro ambrose amedeo americo amin aminu amirali amit
      amitabh ammar amon amr amund anatol ander andre andres andris aniello anirudh ankit ankur anoop anselm ansgar
      anson antanas antoine antonin antony anuj anupam apostolos archibald ardian ari arie aristide arjen arkadiusz
      arman armand armando armin arnaud arnie arnulf arsen arsenio arseny artemio artjoms artur arun arvids arvind
      arvo asad asen asger ashish asif askar asmund athol atilla atle atul augustin augustine augusto augustus aurel
      aureliano aurelien aurelio avi avigdor avinash avner ayman aymeric ayodeji azamat azim aziz babacar babajide
      babak bakari bakary bakyt balaji baldomero baldwin baltasar balthasar bamidele barasa barnabas barnaby
      bartholomew bartolo bartolomeo bashir basil basile basilio bassam bastian bastien batu beau bede bekzod ben
      benedek benedikt beniamino benigno benito benjamim benji benny beno benoit benson benvenuto berat berend
      bernardino bernardo bernd bernhard bernt bertil berto bertold bertram besnik beso bharat bhaskar bhimrao bhuvan
      bilal birk bjarni bjarte blaise blake blas boaz bojan boleslaw bongani boniface borislav borja bors borys bosko
      boudewijn bozidar branislav bratislav bret brett brice broder bronislaw brynjar brynmor bryson burak burhan
      burkhard burt caetano cahal cai caio camillo candido carl-johan carlo carmelo carmine carsten casimir caspar
      cassian cassius cathal celestin celestino cem cesar cesare ceslav chaim chandan charan chas cheruiyot chetan
      chidi chima chirag christiaan christof christoph christophe christos chuck chukwuemeka ciaran cillian cipriano
      ciril ciro claud claude claudio claudiu clemens clement clemente cletus clovis colman colum columba conall conan
      conor constantijn constantin constantine corbin corentin cormac cornelis cornelius corrado cory cosimo
      cosme costas crispin cristiano cristobal csaba curt cuthbert cyprian cyriac cyrille cyrus daan daesung dafydd
      dag dagfinn dai damien damir damjan dandre danelo danese daniil danijel danil danilo dante danylo dapo dario
      darius dariusz darko darnell darragh darrell darrin darryl darshan daud daulet davit debashish declan dele
      delroy delvin demba demetrio demetrius demian denholm denzel deon dermot derrick dessie dev deven devin dewey
      dezso dhruv diarmuid didac diederik dietmar dietrich digby dilshod dimitri dimitrios dimitris dimos dino diogo
      dionisio dirceu divakar djibril djordje dmitar dmitriy dmitry dobromir domagoj domenico domhnall domingo
      domingos dominick dominik donal donatas donato dong-hyun donncha donnie dorin doron dov dov-ber dragi dragos
      dries duarte dumisani dusan dushko dwayne eamonn ebenezer eberhard edgardo edoardo edric eduard edvard edvin
      efrain efrem efren egon einars eino eirikur eivind ekkehard elad eldar elden eldon eleazar elian elias eligio
      eliot eliseo elroy elton elwood emad emanuel emeric emiliano emin emmanuil emmet emmett emre endre eneko
      engelbert ennio enoch enos enric enrico eoghan ephraim ercole eren erez ergys erhan eric-jan erich ernests ervin
      erwin esben etienne ettore euan eugen eugenio eusebio evan evander evangelos evelio evert ewald ewart eyal eytan
      ezekiel ezequiel ezio fabian fabien fabio fabius fahad fahd faizal farid farouk faruk faustino fausto fedele
      federico fedir fedor fehim felice felician feliciano feodor ferdinando fergal ferid ferran ferruccio fikret
      filbert filiberto filip filipe filippo fintan fionn firas flann flavio florencio florent florian floris folke
      fons fortunato francesco francois franjo franko frans frantisek franz frasier frederic frederico frederik
      fredrik fredy freek fricis friedhelm friedrich fritjof fritz fulgencio fulvio gabin gabriel gadi gael gagik
      gaius galen galo gamal garba garret garrick garry garth gaspar gaspard gatis gaurav gavril gbenga geert genaro
      gene georg george-daniel georges georgios georgy geraint gerben gerd gerhardt germano gerolamo gerrit gervase
      gerwyn gevorg ghassan ghislain giacomo giampaolo giancarlo gianfranco gianni gidi gino gioacchino giordano
      giorgi giorgio giorgos gitau githinji giulian giulio giustino gjergj glauco glyn goetz gojko gonzague gottfried
      gottlieb govind gradon graeme gregorio grigol grigor grigore grigori grigory guglielmo guido guilherme guillaume
      guillem gulshan gunars guntars gunter gunther guntis gurbanguly gustaf gustav gustave gwilym gyula habu hadi hadrian
      hafiz haim hakan hakim hakon halfdan halil halim halvard halvdan hamdi hamed hamid hannes hannu hans-peter
      hanspeter haralamb harald harilal harri harsh haruto hashim haydn hayk haywood heber heiko heiner heino helder
      helge helmer helmuth hemant hemen henning henri henrique henryk herbie heriberto hermann hernan herve hervey
      hesham hezekiah hicham hideki hideo hilario hiram hirokazu hisham hitesh hjalmar hjortur hlib hnat ho-jin hoang
      holger homero hong-jin honore horatio horia horst hosni houari howie hryhorii hryhoriy hryts hugues husein
      huseyin huxley hyman iago iakov iancu ibram idan idriss idrissa iestyn ieuan igal ignace ignas ignasi ignatius
      ike ikenna ilan ildar ilia ilias ilie ilija ilir illia ilmari ilya imad imre inaki indrajit indrek ingolf inigo
      ioannis iosif irakli irvin irwin isai isaiah isak isidor isidore isidro iskandar iskander ismael ismail ismet
      italo itamar itay iulian ivar ivica iwan izidor jaan jabari jabulani jacek jacinto jaco jacopo jacques jafar
      jagdish jai jair jairo jakob jalal jalil jamison jan-erik janek janko jannik jannis janos jarek jarl jarle jarno
      jarod jaron jaroslaw jarrett jarvis jasem jatin jaume javed javor jayden jayesh jean-baptiste jean-claude
      jean-francois jean-jacques jean-louis jean-luc jean-marc jean-michel jean-paul jean-philippe jean-pierre
      jedediah jeffery jelle jenaro jenkin jerald jere jeremiah jeremias jermain jeroen jerrold jesper jesus jethro
      jian jide jimi jin-woo jiri jitendra joab joakim joar jobst johann johannes johnathan johnnie jokubas jolyon
      jomar jonathon jonty joo-won joop joran jordi jorg joris jorn jorund josaphat joseba josef josep josiah josip
      josphat jost jostein josue jovan joze jozef jozsef juan-carlos julien julius juraj jure jurgis juri jurica jussi justas
      justinas justo jusuf kaan kaare kabiru kacper kagiso kailash kaj kalev kalevi kalju kalle kalman kamal
      kamaruddin kamen kamil kapil karan karanja kareem karel kariuki karl-heinz karlis karsten karthik kartik kasimir
      kasper kastriot katsumi katsuo kaushik kavan kaveh kazim kazimir kees keir keiran keishi keita kelechi kemar
      kenan kenichi kenrick kenta kerim kermit keshav kester ketan kevan khalil khamis khosrow kiefer kilian kimani
      kimo kipchoge kipkemboi kiplagat kipp kiprotich kishore kiyoshi kjartan kjell klaas klaus-dieter klemens klement
      knud koech koen koichi kolby konstantinos konstantins kosgei kostas kostya kresimir krishnan kristiaan kristian
      kristjan kristo kristof kristoffer kuba kumar kunal kunle kurush kushal kwasi kyran kyriakos kyrylo ladislao
      lajos lalit lamine langat lanre larbi launcelot laurent laurentiu laurits lauro lavrenty laxman lazar lazare
      lazaro leander leandro leandros leart leendert lefteris leib lekan lemuel lenard leocadio leonhard leonidas
      leontiy leopoldo leroux lesego levan lew liborio lidio lino linus lisandro ljuben ljubomir llewellyn llyr
      lodewijk lodovico loic lokesh lokman lorand lorens lorenz lorin lothar louie luc lucan lucano lucian luciano
      lucio lucius lucjan lude ludger lukas lukasz lutz lwazi lyman lyubomir macario macharia macky madhav mads magne
      mahamadou mahendra mahir mahlon mahmud maik maikel makhmud malachy malte mamoru mamuka mandla manfred manish
      manlio mano manoel manoj manolis mansour mansur manuele marat marc marc-andre marceli marcelo marcial marcin
      marcio mariano marijan marinus marios marius markus marlon marten martijn martins martti martyn maruf marv
      marwan masaki masashi massoud matej mateu mateus mathew mathias mathieu mathis matias matija matiss matja matjaz
      matt matteus matthaeus matthieu matthis mattia mattias matty matus matvei mauri maurizio mauro maxence maxime
      maximilian maximiliano maximo mayank mbugua meelis mees mehdi mehmed meinhard meinrad meir meirion melchior
      melih mendel mensur mert mervin meshach metin micha michail michal michalis michel mickael mihael mihail mihajlo mihaly
      mihkel mihovil mikael mikalai mikel mikey mikkel mikko mil milad milenko milorad milovan mindaugas miodrag miran
      mirel mirko miro miron miroslaw mirza misael misha mislav mitar mitch mitja mladen modestas modou mohammad
      mohammadreza mohammadu mohit mohsen moises moishe mokhtar momcilo momir mordecai mordechai moritz morten moses
      moshe mostafa motoki moustapha muammar mubarak muhammed muhsin mukesh mukhtar mukund munir murad murali murilo
      murtaza musab mustapha mutai myles myroslav mzwandile nacho nadav nadeem nader nadim nadir naftali nagesh nahum
      naim najib nandan nandor narayan narciso narek nasir nasiru nassim natan nathanael nati nauris naveed naveen
      navid navin nawaz nayef nazar nazarii nazim nazri ndegwa neal nedim neel neeraj nehemiah neilson nemanja neno
      nerijus nestor nevio ngugi nicanor niccolo nickolas nico nicodemus nicolaas nicolai nicolo niels nihad niilo nik
      nikhil niklas niklaus nikodem nikolaos nikolas nikolaus nikolay nikos nilesh ninian niraj niran nissim njuguna
      nnamdi nobuo nodar noe norio nuh nuno nurlan nursultan oded odhiambo oduor ofer oisin oke okechukwu okoth oktay
      olafur olamide oldrich oleh oleks oleksiy oliverio olufemi olusegun omari omid omondi omri onno onofrio onur
      onyango opiyo orazio oren orest oriol orlin orrin orval osip oskar osman osmin ossian osvaldo oswin oszkar
      othmar othniel otmar otokar ottmar ottokar ouma oumar ousman ove owino ozan paavo padraic pankaj panos parag
      parsa parth parviz pascal pascual pasquale patricius patrik patxi paul-henri paulinus paulius paulo paulus pavao
      pavlo pawan peadar peder pedr pelle percival pero peteris petrus petter philipp philippe philo phineas piaras
      piero piers pieter pius piyush placido poul prabhakar pradeep pramod pranav prasad prashant pratap praveen
      pravin prem primoz procopio puneet purushottam pyotr qasim quang quinten quinton quique quirin rachit radik
      radim radislav radoslav radovan raed rafa rafal rafe raffaele rafiq raghav raghu ragnar rahim raidis raif raimo
      raimon raimond raimonds raimund raivo rajan rajat rajeev rajendra rajendran rajiv rajkumar rakesh raman ramazan
      rambert rami ramin ramiro ramiz ramzan randal ranjit ranko ranulf raoul raphael rashidi rasim rastislav rasul
      rauf ravil ravindra raymon raymund razak razvan regnar reidar reinhard reinhardt reinhold reino reinout remco remi
      remigio remigiusz remo remus renaldo renard renat renato renaud rene reto reuven reynaldo reynold rhett ricardus
      riccardo richie rickey rico rigoberto rimantas rimas rinaldo rinus rishabh rishi risto ritchie ritesh ritvars
      roald roan robertas robrecht robson roddy rodger rodion rodolphe rodrigue roel roeland rogerio rogier rohit roin
      rokas rolland rollin rollo romain romeo romuald romualdas romulo ronaldo ronnie ronny roope roslan rosli
      rostislav rostyslav rotich rotimi rowland roy ruaridh rubens rudi rudiger rudolfo rudolph rufino rufus ruggiero
      ruhollah runar ruperto rurik rustam ruvim ryan rytis ryu saad sabato sabri sachin sadegh sadiq saeed safet sagar
      sahil sahir sakari saku salah saleem saleh salim salman sameer samih samo samu samuele samuli sandeep sandis
      sandri sanjiv santosh sarath sargis sarkis sarvesh saso satish saulius saurabh saverio savio savo savvas scipio
      sebastiaan sebastiano sebastiao sebastien sefa segundo seif sekou selwyn sem semyon senad senan sepp seppo
      seraphim serge sergejs sergey sergiu servaas severin severino seyi shafiq shahid shahram shahriar shahrir shai
      shailesh shakeel shakir shamil shamus shankar sharad shashank shaun shawn shayne shehzad shekhar shimon shinji
      shivam shlomo shmuel shoaib shrikant shukri shyam siarhei sibusiso siddharth siegfried sigbjorn sigfried
      sigismund sigmar sigmund siim silas silvan silvano silverio silvester silviu simao simeon simiyu simo sinan
      sinisa sivert sixten siyabonga slamet slavko slavomir slawomir snorre sofiane sofronio sohail sohan sondre
      sotirios souleymane soumitra spartak spiro spyridon spyros srdjan sreten srinivas stanislav stanko stavros
      stefaan steffen stelian stelios stephane stieg stijn stipe stjepan stoyan strahinja struan suat subhash
      subramanian sudesh sudip sufyan sugeng sujit sukru sulaiman suleiman suleyman sumit sundar suraj surendra sushil
      sutrisno svante svein svend sverker swaraj swaran syed sylvain sylvester sylwester szabolcs szymon tadashi tadej
      tadeo tadhg tahir talal tancredi taneli tanmay tarald taron tarun tatsuo tatsuya tauno tavi tawfiq tayeb tayo
      tazio teck teemu tegid tejas tem temistocle temur tengku teo teodor teodoro teppo terenz teun teuvo tevfik
      tevita thad thanasis thanos themba theophile thiago thibaud thierno thijmen thilo thorbjorn thore thorfinn
      thorir thorleif thorsten thorvald thurman tiago tibbot tidiane tiernan tigran tihomir tiit tijs tilman timofei
      timofey timon timoteo timur tino tito tjark tobenna tobi tobiah tobin todor toivo tolga toma tomaso tomaz tomek
      tomi tomislav tommi tomo tonino tonu toomas toralf torgeir torgny torkel torleif torolf torquil torvald toshiro
      toufik traugott trevin trey tripp tristram trofim truls tshepo tsutomu tuan tugrul tullio tuncay turki turlough
      tycho tyge tymofiy tyrel ubaldo uday udo ugo ugochukwu uku ulick ulric ulrik umar umesh umit unax urho uriah
      uriel urs urszul utkarsh uziel vadim vadym vahan vahid vaibhav vakhtang valdas valdemar valdis valdo valerian
      valerio valeriy valery valter valtteri vangelis vano varlam vartan varun vasco vasil vasilios vasilis vasko
      vassilis veikko veit velimir veljko venelin venkat venkatesh verner vidar vidor viggo viho vikas viktors vilem
      vilhjalmur viliam viljar viljo villads ville vilmos vilnis vinay vincas vincenc vincente vincenzo vineet vinko
      vinod vipul viraj virendra virgil virgilijus virgilio virgiliu visar vishal vitali vitalie vitalijs vitaly
      vitautas vito vitor vittore vjekoslav vlad vladan vlade vladislav vlado vladyslav vlastimil voislav voitto
      vojislav volkan volker volodia volodya vuk vukasin vusi vyacheslav vytas vytautas wade wafula wahyu waldemar
      wale waltteri waseem wasim waweru wekesa wenceslao wenceslas wendelin wernher wiktor wilfredo wilfried
      wilhelm willem willi willy winfried wouter wulf xabier xander xavi xenophon xerxes ximo xose yacine yago yahya
      yair yakov yakub yakubu yanis yanko yann yannis yaqub yarik yaron yaroslav yasar yaser yash yashar yashwant
      yasin yasir yasser yasuo yavuz yechiel yefim yegor yehor yehuda yemi yerlan yevhenii yigal yitzhak yngve yoav
      yoel yogesh yohannes yonatan yordan yorgos yoshi yoshihiro younes yousef youssou yuksel yunus yurij yuriy yury
      yusif yvain yvan yvo yvon zachariah zacharias zafar zafer zaid zainal zakaria zaki zakir zal zbynek zdeno
      zdravko zebedee zebulon zeev zef zeki zeljko zeno zenon zev zeyad zhivko zigmund zigmunt zinedine zinovy zivko
      zlatan zlatko zsigmond zubin zuhair zulfikar zulkifli zvi zvonimir zvonko zydrunas zygmunt`
    .trim()
    .split(/\s+/),
};
