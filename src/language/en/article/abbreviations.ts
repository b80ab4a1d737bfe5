import { BORROWED } from '../../any/abbreviations.ts';
import type { Abbreviations } from '../../article.ts';
import { wordSet } from '../../wordList.ts';

export const ABBREVIATIONS: Abbreviations = {
  open: wordSet(`${BORROWED} e.g i.e cf viz ph.d mx messrs Gen Sen Rep Reps Sens Gov Govs Gens Del Lt Col Capt Cpt Cmdr Sgt Cpl Pvt Maj
    Adm Fr Hon hon Rt Pres Supt Insp Cllr Coun Ald Assemb Mt Ft Drs Profs Asst Assoc ret Dep Det Atty Amb Brig Engr Ing Adv`),
  numbered:
    wordSet(`no nos nr p pp fig figs vol vols Art sec Sect ch par para op approx appx ca c est ver ep eps al cl tel
    ext n° ft lb att min max avg temp pop Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`),
  either:
    wordSet(`a.m p.m u.s u.k u.n e.u u.s.a d.c b.c a.d l.a n.y m.d b.a m.a esq dept St Ave Blvd Rd Jr Sr Inc Corp
    Eng Co Ltd llc plc Bros Univ Bldg Mts Intl Govt Ariz Calif Colo Conn Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo
    Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo`),
  starters:
    wordSet(`the he she it they we i you this that these those in on at but and however his her their its our my
    your there here when if as for after before while although though meanwhile a an some many most all both one two
    three with since from by according now then so yet what who why how where not no to under until last another other
    several such each every only also still even or nor because during despite earlier later it's he's she's they're
    we're there's that's i'm i've we've don't didn't asked`),
  ordinals: false,
};
