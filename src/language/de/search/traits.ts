import { traitTable } from '../../traits.ts';

/** German words that are numbers, dates, sums, reasons … by themselves, or show that one is near; without marks. */
export const traitsOf = traitTable([
  [
    'number',
    `zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn
    neunzehn zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig hundert hunderte tausend tausende million
    millionen milliarde milliarden billion billionen halb halfte drittel viertel dutzend doppelt zweite dritte vierte
    funfte`,
  ],
  [
    'date',
    `januar februar marz april mai juni juli august september oktober november dezember montag dienstag mittwoch
    donnerstag freitag samstag sonnabend sonntag jahrhundert jahrzehnt jahr jahre jahren monat monate monaten woche
    wochen tag tage tagen heute gestern morgen vormittag nachmittag abend nacht fruhling sommer herbst winter seit bis
    spater fruher kurzlich`,
  ],
  [
    'money',
    `euro dollar pfund yen yuan cent cents franken rubel mark kosten kostet kostete preis preise wert bezahlt zahlen
    gebuhr gehalt strafe umsatz gewinn haushalt`,
  ],
  [
    'measure',
    `prozent meter metern kilometer kilometern km meile meilen fuß zentimeter cm mm kilogramm kg gramm tonne tonnen
    liter hektar grad stunde stunden minute minuten sekunde sekunden tag tage tagen woche wochen monat monate monaten
    jahr jahre jahren lang hoch breit tief quadratkilometer pro`,
  ],
  [
    'reason',
    `weil da denn deshalb daher deswegen darum somit folglich grund grunde grunden ursache ursachen verursacht
    verursachte fuhrte fuhrt ergebnis folge dank damit um zweck ermoglicht ermoglichte verhindern vermeiden wegen
    aufgrund`,
  ],
  [
    'place',
    `in im an am nahe bei von nach zu durch um rund außerhalb innerhalb nord sud ost west norden suden osten westen
    nordlich sudlich ostlich westlich stadt dorf region provinz staat bezirk land insel hauptstadt straße`,
  ],
  ['pronoun', `er sie es sein seine seinen ihr ihre ihren ihnen ihn ihm dies diese dieser dieses das`],
  [
    'speech',
    `sagt sagte sagten gesagt erklart erklarte erklarten schrieb schreibt berichtet berichtete meldete meldet warnte
    warnt betonte teilte mitgeteilt behauptete behauptet laut zufolge angaben sprecher sprecherin mitteilung außerte
    kundigte bestatigte bestatigt dementierte`,
  ],
  ['manner', `durch mit uber mittels ohne indem verfahren methode weise mithilfe hilfe`],
]);
