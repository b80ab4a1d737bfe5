import type { Frame } from '../../frame.ts';

const PLEASE = '(?:por favor|porfa(?:vor)?|xfa|pls+|plz+)';
const SOMEBODY = '(?:alguien|alguno)';
const THIS = '(?:el|este|ese) (?:artículo|texto)|(?:la|esta|esa) (?:noticia|nota)';
const THANKS =
  '(?:(?:muchas|mil|muchísimas) )?gracias(?: (?:de antemano|por (?:su|tu|la) ayuda|a todos))*|thx+';

export const FRAME: Frame = {
  opens:
    '(?:(?:a|en|de|con|por|para|desde|hasta|sobre) )?(?:qué|que|quién(?:es)?|quien(?:es)?|cuál(?:es)?|cual(?:es)?|dónde|donde|adónde|cuándo|cuando|cuánt[oa]s?|cuant[oa]s?|cómo|como|por qué|por que)|si|es|son|está|están|fue|fueron|era|eran|ha|han|hay|hubo|puede|pueden',
  greetings:
    '(?:¡\\s*)?(?:hola+|buenas|buenos días|buenas (?:tardes|noches)|hey+|hi+|saludos)(?: (?:a todos|a todas|amigos|bot))*',
  fillers:
    'bueno|pues|y|pero|entonces|ok(?:ay)?|vale|eh+|em+|hm+|ah|oye|oiga|por cierto|a ver|perdón|perdona|disculpa|disculpe',
  asking: `¿?\\s*(?:(?:sabes|sabe|saben|sabéis)(?: (?:usted|ustedes|tú|acaso))?|${SOMEBODY} sabe|sabe ${SOMEBODY}|(?:dice|menciona|explica|indica) (?:${THIS})|(?:${THIS}) (?:dice|menciona|explica|indica))`,
  setOff: `(?:(?:mi|una|otra|pequeña|simple|tengo una) )*pregunta|me (?:pregunto|preguntaba)|(?:quisiera|quiero|me gustaría|querría|necesito) saber|por curiosidad|(?:según|de acuerdo con|en) (?:${THIS})`,
  telling: `¿?\\s*(?:(?:me |nos )?(?:puedes|puede|podrías|podría|pueden) (?:decir(?:me|nos)?|explicar(?:me|nos)?)|(?:dime|dígame|dinos|decime))(?:,? ${PLEASE})?|${PLEASE},?`,
  given: 'el|la|los|las|un[oa]?s?|dos|tres|algo|más|todo|de|sobre',
  closings: `(?:¡\\s*)?(?:${THANKS})|${PLEASE}(?: y gracias)?|saludos|¿?\\s*(?:${SOMEBODY} sabe|sabe ${SOMEBODY})`,
  loose: `(?:muchas )?gracias(?: de antemano)?|thx+|${PLEASE}`,
  takes:
    'di(?:jo|ce|cen|jeron|cho)|escrib(?:ió|e)|d(?:io|a|an|ieron|ar)|las|los|la|el|un|una|de|del|y|o|a|por|sin|con|su|sus|mi|quién|qué|palabra|significa',
  behind: `según (?:${THIS})`,
};
