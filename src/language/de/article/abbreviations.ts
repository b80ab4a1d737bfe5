import { BORROWED } from '../../any/abbreviations.ts';
import type { Abbreviations } from '../../article.ts';
import { wordSet } from '../../wordList.ts';

export const ABBREVIATIONS: Abbreviations = {
  open: wordSet(`${BORROWED} rd h.c Hr Fr Frl St ca bzw z.b d.h u.a z vgl sog inkl exkl evtl ggf insb mind max hrsg geb gest verh dipl
    ing med phil jur rer nat o.ä i.d.r v.a u.u z.t d u i.a a.d gem gegr ehem einschl bspw abk vs str Oberstlt Obstlt Oblt Lt Hptm Gen Col Prof Abg Reg`),
  numbered: wordSet('al c nr nrn s abs art bd jan feb mär apr jun jul aug sep sept okt nov dez tel §'),
  either: wordSet('mio mrd jh jhs chr v.chr n.chr jr sen co inc ltd u.s a.m p.m e.v'),
  starters:
    wordSet(`der die das er sie es ein eine einer eines in im am an auf bei mit nach vor und aber doch diese dieser
    dieses wir ich ihr ihre seine als wenn für von zu zum zur auch so dort hier damit dabei danach da nun denn weil
    trotz während man nicht was wer wie wo seit bis durch unter über aus laut`),
  ordinals: true,
};
