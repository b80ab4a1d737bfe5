import { counter } from './counter.ts';
import { EDITING, EDITING_COMMANDS } from './editing/fr.ts';
import type { Words } from './words.ts';

const both = new Intl.ListFormat('fr');
const count = counter<'one' | 'other'>('fr');
const either = new Intl.ListFormat('fr', { type: 'disjunction' });

/** French puts a space that never breaks within quotation marks and before a colon. */
const quoted = (words: string): string => `«\u00a0${words}\u00a0»`;
const COLON = '\u00a0:';

function named(name: string, called: string | null): string {
  return called === null ? name : `${name} (ici ${quoted(called)})`;
}

export const FR: Words = {
  language: 'fr',

  attribution: {
    ownWords: 'L’article lui-même',
    ownWordsFrom: (outlet) => `L’article lui-même, d’après ${outlet}`,
    notStated: 'Auteur des propos non précisé',
    notStatedIn: (outlet) => `Auteur des propos non précisé, dans ${outlet}`,
    notStatedOn: (platform) => `Auteur des propos non précisé, sur ${platform}`,
    to: (speaker, outlet) => `${speaker}, à ${outlet}`,
    on: (speaker, platform) => `${speaker}, sur ${platform}`,
  },

  answer: {
    notCertain: (strong) => `${strong('Pas certain')} que cela réponde à la question${COLON}`,
    noAnswer: (notQuoted) =>
      notQuoted === null ? 'L’article ne le dit pas.' : `L’article ne cite pas ${notQuoted} à ce sujet.`,
    closest: `Passages les plus proches — ils ne répondent pas à la question${COLON}`,
    others: `Autres passages correspondants${COLON}`,
    read: (corrections) =>
      corrections.map(({ from, to }) => `${quoted(from)} lu comme ${quoted(to)}`).join(', '),
    otherNames: (typed, names) =>
      `L’article ne mentionne pas ${typed}. S’agit-il de ${either.format(names)}\u00a0?`,
    sentenceBefore: 'La phrase d’avant',
    chosen: 'un des passages correspondants',
    showAnother: 'Afficher un autre passage correspondant',
    by: (author) => `Par ${author}`,
  },

  behind: {
    context: 'Contexte',
    who: 'Qui l’a dit',
    source: 'Vers la source',
    inContext: 'Dans son contexte',
    inBold: 'En gras',
    kinds: {
      direct: `Entre guillemets${COLON} mot pour mot.`,
      mixed: `En partie entre guillemets${COLON} en partie mot pour mot.`,
      indirect: 'Rapporté avec les mots de l’article.',
      none: 'Les mots de l’article lui-même.',
    },
    notStated: 'L’article ne précise pas qui l’a dit.',
    saidBy: (name, called) => `Propos de ${named(name, called)}${COLON}`,
    carriedBy: (name, called) => `Relayé par ${named(name, called)}${COLON}`,
    saidAndCarriedBy: (name, called) => `Dit et relayé par ${named(name, called)}${COLON}`,
    publishedBy: (name) => `Publié par ${name}.`,
    foundBy: (rule) => `trouvé par la règle ${quoted(rule)}`,
  },

  place: {
    sections: {
      title: 'titre',
      lead: 'introduction',
      quote: 'citation',
      details: 'détails',
      background: 'contexte',
    },
    paragraph: (number) => `paragraphe ${number}`,
  },

  kinds: { direct: 'citation directe', mixed: 'citation partielle', indirect: 'propos rapportés' },

  facts: {
    subject: 'À propos de cet article',
    author: 'À propos de cet article · écrit par',
    publisher: 'À propos de cet article · publié par',
    published: 'À propos de cet article · publié le',
    picture: 'À propos de cet article · photos et illustrations',
    address: 'À propos de cet article · à lire ici',
    quoted: 'À propos de cet article · qui est cité',
    person: 'Qui c’est',
  },

  sources: {
    heading: 'Qui est cité',
    nobody: 'Personne n’est cité.',
    credits: 'Photos et illustrations',
    sources: count({ one: '# source', other: '# sources' }),
    passages: count({ one: '# passage', other: '# passages' }),
    kinds: {
      direct: count({ one: '# citation directe', other: '# citations directes' }),
      mixed: count({ one: '# citation partielle', other: '# citations partielles' }),
      indirect: count({ one: '# propos rapporté', other: '# propos rapportés' }),
      none: count({ one: '# sans auteur', other: '# sans auteur' }),
    },
    through: (outlets) => `par ${outlets}`,
    page: (number, pages) => `page ${number} sur ${pages}`,
    previous: 'Précédent',
    next: 'Suivant',
    showSaid: 'Afficher leurs propos',
  },

  check: {
    verdicts: {
      exact: 'Mot pour mot',
      altered: 'Pas mot pour mot',
      'another speaker': 'C’est quelqu’un d’autre qui l’a dit',
      'not found': 'L’article ne contient pas cette phrase.',
    },
    wordForWord: 'mot pour mot',
    shortened: (said) => `${said}, avec une coupure`,
    because: (verdict, reasons) => `${verdict}${COLON} ${reasons.join('\u00a0; ')}.`,
    articleHas: `Dans l’article${COLON}`,
    closest: `Ce qui s’en approche le plus${COLON}`,
    allExact: 'Tout est mot pour mot dans l’article.',
    someExact: (exact, sentences) =>
      exact === 0
        ? `Aucune des ${sentences} phrases n’est mot pour mot dans l’article.`
        : `${exact} des ${sentences} phrases ${exact === 1 ? 'est' : 'sont'} mot pour mot dans l’article.`,
    notLookedAt: count({
      one: '# autre phrase n’a pas été examinée.',
      other: '# autres phrases n’ont pas été examinées.',
    }),
    quoted,
    leavesOut: (words) => `sans ${words}`,
    lacks: (words) => `il manque ${words}`,
    opposite: (message, article) =>
      `il dit le contraire${COLON} ${message} (dans l’article${COLON} ${article})`,
    notInArticle: (words, number, instead) =>
      `${words} n’y ${number === 1 ? 'figure' : 'figurent'} pas${instead === null ? '' : ` (dans l’article${COLON} ${instead})`}`,
    otherOrder: (words, number) => `${words} y ${number === 1 ? 'figure' : 'figurent'} à un autre endroit`,
    not: (names) => `pas ${names}`,
  },

  reload: {
    added: 'Ajoutés',
    removed: 'Supprimés',
    changed: 'Modifiés',
    warnings: 'Avertissements',
    notes: 'Remarques',
    reloaded: 'Les articles sont rechargés',
    upToDate: 'Les articles sont à jour',
    unchanged: 'Rien n’a changé',
    articles: count({
      one: '# article répond aux questions.',
      other: '# articles répondent aux questions.',
    }),
    failed: `Rien n’est rechargé${COLON} les anciens articles restent`,
    at: (file, line, column) => `${file}, ligne ${line}, colonne ${column}`,
    takenUp: (when, changes) => `Pris en compte ${when}${COLON} ${changes}`,
    change: (kind, names) =>
      `${{ added: 'ajout', removed: 'suppression', changed: 'modification' }[kind]}${COLON} ${names}`,
    more: count({ one: 'et # de plus', other: 'et # de plus' }),
  },

  editing: EDITING,

  gaps: {
    heading: 'Questions sans réponse',
    nothing: 'Aucune question n’est restée sans réponse.',
    questions: count({ one: '# question posée', other: '# questions posées' }),
    days: count({ one: '# jour', other: '# jours' }),
    hours: count({ one: '# heure', other: '# heures' }),
    newest: (newest, all) => `parmi les ${newest} plus récentes sur ${all}`,
    keptFor: (time) => `conservées ${time}`,
    alsoAsked: (question) => `posée aussi ainsi${COLON} ${question}`,
    more: count({ one: 'et # autre façon', other: 'et # autres façons' }),
    calledWrong: 'Réponses jugées fausses',
    votes: {
      helpful: 'Utile',
      'wrong quote': 'Mauvaise citation',
      'wrong speaker': 'Mauvaise personne',
      'no answer': 'Pas une réponse',
    },
    wrong: 'Fausse',
    whatIsWrong: 'Qu’est-ce qui ne va pas dans la réponse\u00a0?',
    thanks: 'Merci, c’est compté\u00a0; personne ne voit de qui cela vient.',
    notKept: 'Les questions et les votes ne sont plus conservés ici.',
    exported: `Les questions sans réponse, et ce que l’on pense des réponses${COLON}`,
    sureToDelete: count({
      one: 'Supprimer # question sans réponse et tous les votes\u00a0? C’est irréversible.',
      other: 'Supprimer # questions sans réponse et tous les votes\u00a0? C’est irréversible.',
    }),
    deleteAll: 'Tout supprimer',
    deleted: 'Toutes les questions et tous les votes sont supprimés.',
  },

  help: {
    title: 'L’article répond avec ses propres mots',
    ask: '`/ask` montre la phrase qui répond à une question, mot pour mot, et qui l’a dite ; si l’article ne le dit pas, c’est indiqué.',
    behind:
      'Sous une réponse, **Contexte** montre ce qui l’entoure et **Qui l’a dit**, les mots qui nomment la personne.',
    more: '`/sources` dit qui est cité ; le menu d’un message → Applications → **Comparer avec l’article** cherche ses mots dans l’article.',
    examples: 'Par exemple :',
    whatDid: (name) => `Qu’a dit ${name} ?`,
    moderators: (commands) =>
      `Pour la modération : ${both.format(commands)}. Discord ne montre ces commandes qu’aux personnes qui gèrent le serveur ; pour un rôle : Paramètres du serveur → Intégrations → ce bot → Ajouter des rôles ou des membres.`,
  },

  notices: {
    failed: 'Désolé, quelque chose s’est mal passé. C’est noté\u00a0; merci de réessayer.',
    outOfDate: 'Cela vient d’une version plus ancienne du bot. Merci de reposer la question.',
    tooQuick: (when) => `C’était rapide\u00a0! La suite sera possible ${when}.`,
    tooMany:
      'Il y a tant de questions en ce moment que la réponse prendrait des minutes. Merci de redemander un peu plus tard.',
    stopping:
      'Le bot est en train de s’arrêter et ne peut plus répondre. Merci de redemander dans un instant.',
    homeOnly: 'Cela ne fonctionne que sur le serveur principal du bot.',
    moderatorsOnly: 'C’est réservé à la modération du bot.',
    answerChanged:
      'L’article a changé depuis cette réponse. Reposer la question montre ce qu’il dit maintenant.',
    articleGone:
      'L’article de cette réponse n’est plus là. Reposer la question montre ce que disent les autres.',
    sourcesChanged: 'Les articles ont changé depuis. Relancer /sources montre qui est cité maintenant.',
    noArticle: (name) => `Aucun article ne s’appelle ${quoted(name)}.`,
    severalArticles: (name) => `Plusieurs articles s’appellent ${quoted(name)}.`,
    noSpeaker: (name, article) =>
      `Personne du nom de ${quoted(name)} n’est cité${article === null ? '' : ` dans ${quoted(article)}`}.`,
    chooseSpeaker: 'Choisissez quelqu’un dans la liste.',
    askWhat: 'Il faut une question, une personne ou les deux : la réponse montre alors ce que dit l’article.',
    chooseArticle: 'Il faut en choisir un dans la liste.',
    noText: 'Ce message ne contient aucun texte à rechercher.',
    share: 'Partager avec tout le monde',
    shared: `Partagé avec tout le monde${COLON}`,
    sharedBy: (person) => `Partagé par ${person}`,
  },

  commands: {
    ask: 'Poser une question\u00a0; l’article répond avec ses propres mots',
    askQuestion: 'La question à poser à l’article',
    askSpeaker: 'Seulement ce que cette personne ou cet organisme a dit',
    askPrivate: 'N’afficher la réponse qu’à moi',
    article: 'Chercher seulement dans cet article',
    sources: 'Qui est cité, combien de fois et par quel média',
    reload: 'Relire les articles',
    editing: EDITING_COMMANDS,
    gaps: 'Quelles questions sont restées sans réponse',
    gapsList: 'Les questions sans réponse, les plus récentes d’abord, et les réponses jugées fausses',
    gapsExport: 'La même chose en fichiers pour un tableur (CSV)',
    gapsClear: 'Supprimer toutes les questions et tous les votes conservés',
    help: 'Ce que fait ce bot, avec des questions à essayer',
    checkName: 'Comparer avec l’article',
  },

  terminal: {
    kinds: {
      direct: count({ one: '# directe', other: '# directes' }),
      mixed: count({ one: '# partielle', other: '# partielles' }),
      indirect: count({ one: '# rapportée', other: '# rapportées' }),
    },
    askAbout: 'On peut poser des questions sur',
    leaveWith: `Pour sortir${COLON} ${quoted('exit')} ou Ctrl-D.`,
    inOutlets: (outlets) => `dans ${outlets}`,
    why: 'pourquoi',
    howToConnect: `Sans DISCORD_TOKEN, Whosaid est sur une page de cet ordinateur. Pour l’amener sur Discord${COLON}
  1. Créer une application avec un bot sur https://discord.com/developers/applications
  2. Copier .env.example vers .env et mettre le jeton du bot après DISCORD_TOKEN=
  3. Relancer npm start${COLON} le README explique comment inviter le bot.`,
    imported: (file, passages, publisher) =>
      `${file}${COLON} ${passages}, ${publisher === null ? 'sans média indiqué' : `publié par ${publisher}`}`,
    forSubscribers: 'la page est réservée aux abonnés\u00a0; vérifiez que son texte est complet',
    unreadable:
      'certains caractères étaient illisibles et y figurent comme �\u00a0; la page est-elle enregistrée en entier\u00a0?',
    previewAt: (address, takenPort) =>
      `${takenPort === null ? '' : `Le port ${takenPort} est pris. `}Ouvrir ${address} · Ctrl-C pour terminer`,
  },

  progress: {
    work: {
      reading: 'lecture des articles',
      meaning: 'lecture du sens des passages',
      importing: 'importation des pages',
    },
    of: (done, total) => `${done} sur ${total}`,
    perSecond: (rate) => `${rate} par seconde`,
    left: (time) => `encore ${time}`,
  },
};
