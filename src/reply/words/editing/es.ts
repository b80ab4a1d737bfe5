import { counter } from '../counter.ts';
import type { EditingCommandWords, EditingWords } from './words.ts';

const count = counter<'one' | 'many' | 'other'>('es');

export const EDITING: EditingWords = {
  headings: {
    add: (article) => `Artículo nuevo: ${article}`,
    replace: (article) => `Texto nuevo para ${article}`,
    remove: (article) => `Se va a quitar ${article}`,
    undo: (article) => `De vuelta a lo anterior: ${article}`,
  },
  decide: { add: 'Publicar', replace: 'Publicar', remove: 'Quitar', undo: 'Deshacer' },
  cancel: 'Cancelar',
  facts: {
    title: 'Título',
    publisher: 'Medio',
    author: 'Autoría',
    published: 'Fecha',
    language: 'Idioma',
  },
  notSaid: 'no consta',
  inLine: (line) => `de la línea ${line}`,
  passages: (added, removed, changed) =>
    `Pasajes: ${added} añadidos, ${removed} quitados, ${changed} cambiados`,
  attributions: (added, removed, changed) =>
    `Atribuciones: ${added} añadidas, ${removed} quitadas, ${changed} cambiadas`,
  reattributed: 'Atribuidos a otra fuente',
  goldenFailed: 'Preguntas de control que fallan',
  goldenAnswered: count({
    one: 'La pregunta de control tiene su respuesta.',
    many: 'Las # preguntas de control tienen su respuesta.',
    other: 'Las # preguntas de control tienen su respuesta.',
  }),
  goldenNotAsked: 'No se han hecho las preguntas de control: el artículo es demasiado largo.',
  noAnswer: (question) => `«${question}» queda sin respuesta`,
  otherWords: (question, quote, words) => `«${question}» se responde con «${quote}», sin «${words}»`,
  otherSpeaker: (question, quote, speaker, expected) =>
    `«${question}» se responde con «${quote}», ${speaker === null ? 'sin decir quién lo dijo' : `dicho por ${speaker}`}, y no por ${expected}`,
  renamed: (wished, article) =>
    `«${wished}» pasa a ser ${article}: los nombres tienen solo minúsculas, cifras y guiones.`,
  exists: (article) => `Ya hay un artículo ${article}; este ocuparía su lugar.`,
  changedMeanwhile: 'Entretanto el artículo ha cambiado. Esto es lo que cambiaría ahora:',
  lastChanges: {
    add: (person, when) => `añadido por ${person} ${when}`,
    replace: (person, when) => `reemplazado por ${person} ${when}`,
    remove: (person, when) => `quitado por ${person} ${when}`,
    undo: (person, when) => `cambio deshecho por ${person} ${when}`,
  },
  done: {
    add: (article) => `${article} ya está y responde preguntas.`,
    replace: (article) => `${article} tiene su texto nuevo.`,
    remove: (article) => `${article} se ha quitado.`,
    undo: (article) => `Se ha deshecho el último cambio de ${article}.`,
  },
  takeBack: (command) => `Para deshacerlo: ${command}`,
  notTakenUp: (article) =>
    `El cambio de ${article} está escrito, pero no se han podido volver a leer los artículos. Hasta que se arregle, responden los anteriores:`,
  cancelled: 'Cancelado. No ha cambiado nada.',
  drafts: {
    taken: 'Esto ya está decidido.',
    'not yours': 'Esto es para quien lo pidió.',
    gone: 'Ha pasado demasiado tiempo o el bot se ha reiniciado. Hay que enviarlo otra vez.',
  },
  listHeading: 'Artículos',
  gone: (command) => `ya no está; ${command} lo recupera`,
  notUp: 'no responde a preguntas: este archivo u otro no se puede leer',
  refusals: {
    heading: 'No ha cambiado nada',
    wrongKind: (name) =>
      `En ${name} no puede haber un artículo. Sirven .md, .txt o una página web guardada (.html).`,
    tooLarge: (megabytes) => `El archivo pasa de ${megabytes} MB. Conviene dividirlo en varios artículos.`,
    strangeHost: 'El archivo no está en Discord. Hay que adjuntarlo a la orden.',
    tooSlow: (seconds) => `El archivo no llegó en ${seconds} segundos. Hay que probar otra vez.`,
    notFetched: 'No se pudo obtener el archivo de Discord. Hay que enviarlo otra vez.',
    unchanged: (article) => `${article} ya es exactamente así.`,
    oneFile:
      'El bot conoce un solo archivo: se puede reemplazar su texto, pero no añadir ni quitar artículos. Quien lleva el bot puede poner una carpeta en KNOWLEDGE_PATH.',
    inMemory: 'Estos artículos están solo en memoria y no tienen archivos.',
    lastOne: 'Es el único artículo y el bot necesita uno. Se puede reemplazar, o añadir antes otro.',
    nothingToUndo: (article) =>
      article === null
        ? 'No hay ningún cambio que deshacer.'
        : `No hay ningún cambio de ${article} que deshacer.`,
    versionLost: (article) => `La versión anterior de ${article} ya no se conserva.`,
    notWritable: {
      'read-only':
        'No se puede escribir en la carpeta de artículos: es de solo lectura. Conviene avisar a quien lleva el bot.',
      full: 'No se puede escribir en la carpeta de artículos: el disco está lleno. Conviene avisar a quien lleva el bot.',
      'no permission':
        'No se puede escribir en la carpeta de artículos: el bot no tiene permiso. Conviene avisar a quien lleva el bot.',
      'out of order':
        'No se puede escribir en la carpeta de artículos: el disco falla. Conviene avisar a quien lleva el bot.',
      'in use':
        'No se puede escribir en la carpeta de artículos: otro proceso la está cambiando. Hay que probar otra vez dentro de un momento.',
    },
    notShown: (megabytes) => `El archivo pasa de los ${megabytes} MB que Discord admite aquí.`,
  },
};

export const EDITING_COMMANDS: EditingCommandWords = {
  article: 'Cambiar lo que sabe el bot',
  add: 'Añadir un artículo',
  addFile: 'Un archivo .md o .txt o una página web guardada (.html), de 2 MB como mucho',
  addName: 'Cómo se llamará el artículo; si no, como el archivo',
  replace: 'Dar un texto nuevo a un artículo',
  replaceFile: 'El texto nuevo: .md, .txt o página web guardada (.html)',
  which: '¿Qué artículo?',
  remove: 'Quitar un artículo',
  list: 'Todos los artículos y quién los cambió por última vez',
  show: 'Obtener el archivo de un artículo',
  undo: 'Deshacer el último cambio',
  undoWhich: '¿De qué artículo? Si no, del último que cambió',
};
