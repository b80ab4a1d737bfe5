import type { Frame } from '../../frame.ts';

const PLEASE = '(?:proszę(?: bardzo)?|pls+|plz+)';
const SOMEBODY = '(?:ktoś|ktokolwiek)';
const THIS = '(?:(?:tego |tym |ten )?(?:artykułu|artykule|artykuł|tekstu|tekście|tekst))';
const THANKS =
  '(?:(?:wielkie|serdeczne|bardzo|z góry) )?(?:dzięki|dziękuję|dziękuje|dzięks|dzk)(?: (?:bardzo|wielkie|z góry|za pomoc))*|thx+';

export const FRAME: Frame = {
  opens:
    '(?:(?:w|we|na|z|ze|do|od|dla|o|za|po|przez|pod|przy|u) )?(?:kto|kogo|komu|kim|co|czego|czemu|czym|gdzie|dokąd|skąd|kiedy|ile|ilu|jak(?:a|i|ie|iego|iej|im|ich|ą)?|dlaczego|któr(?:y|a|e|ego|ej|ym|ych|ą|zy)|czyj[aeą]?)|czy|jest|są|był[aoy]?|byli|będzie',
  greetings:
    '(?:cześć|czesc|hej(?:ka)?|hejo|siema|witam|witajcie|dzień dobry|dobry wieczór|hi+|hello+|halo)(?: (?:wszystkim|wszyscy|bocie|ludzie))*',
  fillers:
    'no|a|i|ale|więc|to|ok(?:ej|ay)?|hm+|yyy+|eee+|przy okazji|słuchaj(?:cie)?|przepraszam|sorry|btw|dobra',
  asking: `(?:(?:czy )?(?:wiesz|wiecie|pan wie|pani wie|może wiesz)|(?:czy )?${SOMEBODY} wie|(?:czy )?(?:w )?${THIS} (?:jest napisane|mówi|podaje|wyjaśnia|pisze)),?`,
  setOff: `(?:(?:mam|moje|jedno|krótkie|małe|takie) )*pytanie|zastanawiam się|(?:chciał(?:bym|abym)|chcę) (?:wiedzieć|zapytać|się dowiedzieć)|(?:jestem )?ciekaw[ay]?|z ciekawości|(?:według|wedle|zgodnie z|w) ${THIS}`,
  telling: `(?:(?:(?:czy )?(?:możesz|możecie|mógłbyś|mogłabyś|moglibyście) (?:mi |nam )?(?:powiedzieć|wyjaśnić|przypomnieć)|powiedz(?:cie)?(?: (?:mi|nam))?|wyjaśnij(?: (?:mi|nam))?)(?:,? ${PLEASE})?,?)|${PLEASE},?`,
  given: 'o|coś|więcej|wszystko',
  closings: `${THANKS}|${PLEASE}|pozdrawiam|pozdro|${SOMEBODY} wie`,
  loose: `${THANKS}|${PLEASE}`,
  takes:
    'powiedzia(?:ł|ła|łeś|łaś|ło|li)|mówi(?:ł|ła|li)?|napisa(?:ł|ła|li)|znaczy|słowo|i|lub|albo|na|za|bez|z|o|kto|komu|co|nie',
  behind: `według ${THIS}`,
};
