import { BORROWED } from '../../any/abbreviations.ts';
import type { Abbreviations } from '../../article.ts';
import { wordSet } from '../../wordList.ts';

export const ABBREVIATIONS: Abbreviations = {
  open: wordSet(`${BORROWED} им ул пр просп пл пер т.е т.к т.н напр св проф акад ген полк кап ст см ср род ум англ нем фр лат греч
    исп итал букв гр гл пос дер обл р-н к.т.н`),
  numbered: wordSet('№ стр с рис табл ч п пп кв д корп гл вып ок'),
  either: wordSet('г гг в вв т н.э э д.н.э руб коп тыс млн млрд др пр т.д т.п т.ч чел кг км см м'),
  starters:
    wordSet(`он она оно они мы я вы в во на по с со из за к ко от и а но это этот эта эти так как когда если при
    после до для его её их однако также все у о об не что кто где там тогда кроме среди между под над через без
    сегодня вчера ранее позже по-этому`),
  ordinals: false,
};
