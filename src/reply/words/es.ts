import { counter } from './counter.ts';
import { EDITING, EDITING_COMMANDS } from './editing/es.ts';
import type { Words } from './words.ts';

const both = new Intl.ListFormat('es');
const count = counter<'one' | 'other'>('es');
const either = new Intl.ListFormat('es', { type: 'disjunction' });

function named(name: string, called: string | null): string {
  return called === null ? name : `${name} (aquí «${called}»)`;
}

export const ES: Words = {
  language: 'es',

  attribution: {
    ownWords: 'El propio artículo',
    ownWordsFrom: (outlet) => `El propio artículo, según ${outlet}`,
    notStated: 'No consta quién habla',
    notStatedIn: (outlet) => `No consta quién habla, en ${outlet}`,
    notStatedOn: (platform) => `No consta quién habla, en ${platform}`,
    to: (speaker, outlet) => `${speaker}, a ${outlet}`,
    on: (speaker, platform) => `${speaker}, en ${platform}`,
  },

  answer: {
    notCertain: (strong) => `${strong('No es seguro')} que esto responda a la pregunta:`,
    noAnswer: (notQuoted) =>
      notQuoted === null ? 'El artículo no lo dice.' : `El artículo no cita a ${notQuoted} sobre esto.`,
    closest: 'Pasajes más cercanos — no responden a la pregunta:',
    others: 'Otros pasajes que coinciden:',
    read: (corrections) => corrections.map(({ from, to }) => `«${from}» leído como «${to}»`).join(', '),
    otherNames: (typed, names) => `En el artículo no aparece ${typed}. ¿Se trata de ${either.format(names)}?`,
    sentenceBefore: 'La frase anterior',
    chosen: 'uno de los pasajes que coinciden',
    showAnother: 'Mostrar otro pasaje que coincide',
    by: (author) => `Por ${author}`,
  },

  behind: {
    context: 'Contexto',
    who: 'Quién lo dijo',
    source: 'A la fuente',
    inContext: 'En su contexto',
    inBold: 'En negrita',
    kinds: {
      direct: 'Entre comillas: palabra por palabra.',
      mixed: 'En parte entre comillas: en parte palabra por palabra.',
      indirect: 'Contado con las palabras del artículo.',
      none: 'Las palabras del propio artículo.',
    },
    notStated: 'El artículo no dice de quién son estas palabras.',
    saidBy: (name, called) => `Lo dijo ${named(name, called)}:`,
    carriedBy: (name, called) => `Lo difundió ${named(name, called)}:`,
    saidAndCarriedBy: (name, called) => `Lo dijo y lo difundió ${named(name, called)}:`,
    publishedBy: (name) => `Publicado por ${name}.`,
    foundBy: (rule) => `hallado con la regla «${rule}»`,
  },

  place: {
    sections: {
      title: 'título',
      lead: 'entradilla',
      quote: 'cita',
      details: 'detalles',
      background: 'antecedentes',
    },
    paragraph: (number) => `párrafo ${number}`,
  },

  kinds: { direct: 'cita directa', mixed: 'cita parcial', indirect: 'estilo indirecto' },

  facts: {
    subject: 'Sobre este artículo',
    author: 'Sobre este artículo · escrito por',
    publisher: 'Sobre este artículo · publicado por',
    published: 'Sobre este artículo · publicado el',
    picture: 'Sobre este artículo · fotos e ilustraciones',
    address: 'Sobre este artículo · se puede leer en',
    quoted: 'Sobre este artículo · a quién se cita',
    person: 'Quién es',
  },

  sources: {
    heading: 'A quién se cita',
    nobody: 'No se cita a nadie.',
    credits: 'Fotos e ilustraciones',
    sources: count({ one: '# fuente', other: '# fuentes' }),
    passages: count({ one: '# pasaje', other: '# pasajes' }),
    kinds: {
      direct: count({ one: '# cita directa', other: '# citas directas' }),
      mixed: count({ one: '# cita parcial', other: '# citas parciales' }),
      indirect: count({ one: '# en estilo indirecto', other: '# en estilo indirecto' }),
      none: count({ one: '# sin autor', other: '# sin autor' }),
    },
    through: (outlets) => `a través de ${outlets}`,
    page: (number, pages) => `página ${number} de ${pages}`,
    previous: 'Anterior',
    next: 'Siguiente',
    showSaid: 'Mostrar lo que dijeron',
  },

  check: {
    verdicts: {
      exact: 'Palabra por palabra',
      altered: 'No es palabra por palabra',
      'another speaker': 'Lo dijo otra persona',
      'not found': 'El artículo no contiene esa frase.',
    },
    wordForWord: 'palabra por palabra',
    shortened: (said) => `${said}, con una parte omitida`,
    because: (verdict, reasons) => `${verdict}: ${reasons.join('; ')}.`,
    articleHas: 'El artículo dice:',
    closest: 'Lo más parecido que contiene:',
    allExact: 'Todo está en el artículo palabra por palabra.',
    someExact: (exact, sentences) =>
      `${exact === 0 ? 'Ninguna' : exact} de las ${sentences} frases ${exact < 2 ? 'está' : 'están'} en el artículo palabra por palabra.`,
    notLookedAt: count({
      one: 'Queda # frase más sin revisar.',
      other: 'Quedan # frases más sin revisar.',
    }),
    quoted: (word) => `«${word}»`,
    leavesOut: (words) => `omite ${words}`,
    lacks: (words) => `le falta ${words}`,
    opposite: (message, article) => `dice lo contrario: ${message} (el artículo: ${article})`,
    notInArticle: (words, number, instead) =>
      `${words} no ${number === 1 ? 'está' : 'están'} en él${instead === null ? '' : ` (el artículo: ${instead})`}`,
    otherOrder: (words, number) => `${words} ${number === 1 ? 'está' : 'están'} en otro lugar de él`,
    not: (names) => `no ${names}`,
  },

  reload: {
    added: 'Añadidos',
    removed: 'Eliminados',
    changed: 'Modificados',
    warnings: 'Advertencias',
    notes: 'Notas',
    reloaded: 'Los artículos se han recargado',
    upToDate: 'Los artículos están al día',
    unchanged: 'Nada ha cambiado',
    articles: count({ one: '# artículo responde preguntas.', other: '# artículos responden preguntas.' }),
    failed: 'No se ha recargado: siguen los artículos de antes',
    at: (file, line, column) => `${file}, línea ${line}, columna ${column}`,
    takenUp: (when, changes) => `Incorporado ${when}: ${changes}`,
    change: (kind, names) =>
      `${{ added: 'añadido', removed: 'eliminado', changed: 'modificado' }[kind]}: ${names}`,
    more: count({ one: 'y # más', other: 'y # más' }),
  },

  editing: EDITING,

  gaps: {
    heading: 'Preguntas sin respuesta',
    nothing: 'Ninguna pregunta ha quedado sin respuesta.',
    questions: count({ one: '# pregunta', other: '# preguntas' }),
    days: count({ one: '# día', other: '# días' }),
    hours: count({ one: '# hora', other: '# horas' }),
    newest: (newest, all) => `de las ${newest} más recientes de ${all}`,
    keptFor: (time) => `se guardan ${time}`,
    alsoAsked: (question) => `también así: ${question}`,
    more: count({ one: 'y # forma más', other: 'y # formas más' }),
    calledWrong: 'Respuestas que se dan por erróneas',
    votes: {
      helpful: 'Útil',
      'wrong quote': 'Cita equivocada',
      'wrong speaker': 'Lo dijo otra persona',
      'no answer': 'No responde',
    },
    wrong: 'Errónea',
    whatIsWrong: '¿Qué falla en la respuesta?',
    thanks: 'Gracias, queda contado; nadie ve de quién viene.',
    notKept: 'Aquí ya no se guardan preguntas ni votos.',
    exported: 'Las preguntas sin respuesta y lo que se opina de las respuestas:',
    sureToDelete: count({
      one: '¿Borrar # pregunta sin respuesta y todos los votos? No se puede deshacer.',
      other: '¿Borrar # preguntas sin respuesta y todos los votos? No se puede deshacer.',
    }),
    deleteAll: 'Borrar todo',
    deleted: 'Se han borrado todas las preguntas y todos los votos.',
  },

  help: {
    title: 'El artículo responde con sus propias palabras',
    ask: '`/ask` muestra la frase que responde a una pregunta, palabra por palabra, y quién la dijo; si el artículo no lo dice, lo indica.',
    behind:
      'Debajo de una respuesta, **Contexto** muestra lo que hay alrededor y **Quién lo dijo**, las palabras que nombran a quien habla.',
    more: '`/sources` enumera a quién se cita; el menú de un mensaje → Aplicaciones → **Comparar con el artículo** busca sus palabras en el artículo.',
    examples: 'Por ejemplo:',
    whatDid: (name) => `¿Qué dijo ${name}?`,
    moderators: (commands) =>
      `Para moderar: ${both.format(commands)}. Discord solo muestra estos comandos a quienes gestionan el servidor; para un rol: Ajustes del servidor → Integraciones → este bot → Añadir roles o miembros.`,
  },

  notices: {
    failed: 'Lo siento, algo ha salido mal. Ha quedado anotado; se puede probar otra vez.',
    outOfDate: 'Esto es de una versión anterior del bot. Hay que preguntar otra vez.',
    tooQuick: (when) => `¡Qué rapidez! Se puede seguir ${when}.`,
    tooMany: 'Ahora mismo hay tantas preguntas que esto tardaría minutos. Mejor preguntar un poco más tarde.',
    stopping: 'El bot se está deteniendo y ya no puede responder. Mejor preguntar otra vez en un momento.',
    homeOnly: 'Esto solo funciona en el servidor principal del bot.',
    moderatorsOnly: 'Esto es para quienes moderan el bot.',
    answerChanged:
      'El artículo ha cambiado desde esta respuesta. Al preguntar otra vez se verá lo que dice ahora.',
    articleGone:
      'El artículo de esta respuesta ya no está. Al preguntar otra vez se verá lo que dicen los demás.',
    sourcesChanged: 'Los artículos han cambiado desde entonces. Con /sources se verá a quién se cita ahora.',
    noArticle: (name) => `Ningún artículo se llama «${name}».`,
    severalArticles: (name) => `Varios artículos se llaman «${name}».`,
    noSpeaker: (name, article) =>
      `No se cita a nadie llamado «${name}»${article === null ? '' : ` en «${article}»`}.`,
    chooseSpeaker: 'Elige a alguien de la lista.',
    askWhat: 'Hace falta una pregunta, una persona o ambas: así se verá lo que dice el artículo.',
    chooseArticle: 'Hay que elegir uno de la lista.',
    noText: 'Este mensaje no tiene texto que buscar.',
    share: 'Compartir con todos',
    shared: 'Compartido con todos:',
    sharedBy: (person) => `Compartido por ${person}`,
  },

  commands: {
    ask: 'Hacer una pregunta; el artículo responde con sus propias palabras',
    askQuestion: 'La pregunta para el artículo',
    askSpeaker: 'Solo lo que dijo esta persona o entidad',
    askPrivate: 'Mostrarme la respuesta solo a mí',
    article: 'Buscar solo en este artículo',
    sources: 'A quién se cita, cuántas veces y a través de qué medio',
    reload: 'Leer de nuevo los artículos',
    editing: EDITING_COMMANDS,
    gaps: 'Qué preguntas quedaron sin respuesta',
    gapsList: 'Las preguntas sin respuesta, primero las nuevas, y qué respuestas se dan por erróneas',
    gapsExport: 'Lo mismo en archivos para una hoja de cálculo (CSV)',
    gapsClear: 'Borrar todas las preguntas y todos los votos guardados',
    help: 'Qué hace este bot, con preguntas para probar',
    checkName: 'Comparar con el artículo',
  },

  terminal: {
    kinds: {
      direct: count({ one: '# directa', other: '# directas' }),
      mixed: count({ one: '# parcial', other: '# parciales' }),
      indirect: count({ one: '# indirecta', other: '# indirectas' }),
    },
    askAbout: 'Se puede preguntar sobre',
    leaveWith: 'Para salir: «exit» o Ctrl-D.',
    inOutlets: (outlets) => `en ${outlets}`,
    why: 'por qué',
    howToConnect: `Sin DISCORD_TOKEN, Whosaid está en una página de este ordenador. Para llevarlo a Discord:
  1. Crear una aplicación con un bot en https://discord.com/developers/applications
  2. Copiar .env.example como .env y poner el token del bot tras DISCORD_TOKEN=
  3. Ejecutar npm start otra vez; el README cuenta cómo invitar al bot.`,
    imported: (file, passages, publisher) =>
      `${file}: ${passages}, ${publisher === null ? 'sin medio indicado' : `publicado por ${publisher}`}`,
    forSubscribers: 'la página es para suscriptores; conviene mirar si su texto está completo',
    unreadable: 'algunos caracteres no se pudieron leer y figuran como �; ¿se guardó la página entera?',
    previewAt: (address, takenPort) =>
      `${takenPort === null ? '' : `El puerto ${takenPort} está ocupado. `}Abrir ${address} · Ctrl-C para terminar`,
  },

  progress: {
    work: {
      reading: 'leyendo artículos',
      meaning: 'leyendo pasajes por su sentido',
      importing: 'importando páginas',
    },
    of: (done, total) => `${done} de ${total}`,
    perSecond: (rate) => `${rate} por segundo`,
    left: (time) => `quedan ${time}`,
  },
};
