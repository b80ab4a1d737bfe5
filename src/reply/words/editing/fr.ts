import { counter } from '../counter.ts';
import type { EditingCommandWords, EditingWords } from './words.ts';

const count = counter<'one' | 'many' | 'other'>('fr');

export const EDITING: EditingWords = {
  headings: {
    add: (article) => `Nouvel article : ${article}`,
    replace: (article) => `Nouveau texte pour ${article}`,
    remove: (article) => `Retrait de ${article}`,
    undo: (article) => `Retour à la version précédente : ${article}`,
  },
  decide: { add: 'Mettre en place', replace: 'Mettre en place', remove: 'Retirer', undo: 'Rétablir' },
  cancel: 'Annuler',
  facts: {
    title: 'Titre',
    publisher: 'Média',
    author: 'Auteur',
    published: 'Publié',
    language: 'Langue',
  },
  notSaid: 'non précisé',
  inLine: (line) => `d’après la ligne ${line}`,
  passages: (added, removed, changed) =>
    `Passages : ${added} en plus, ${removed} en moins, ${changed} modifiés`,
  attributions: (added, removed, changed) =>
    `Attributions : ${added} en plus, ${removed} en moins, ${changed} modifiées`,
  reattributed: 'Attribués autrement',
  goldenFailed: 'Questions témoins sans la bonne réponse',
  goldenAnswered: count({
    one: 'La question témoin a sa réponse.',
    many: 'Les # questions témoins ont leur réponse.',
    other: 'Les # questions témoins ont leur réponse.',
  }),
  goldenNotAsked: 'Les questions témoins n’ont pas été posées : l’article est trop long.',
  noAnswer: (question) => `« ${question} » reste sans réponse`,
  otherWords: (question, quote, words) => `« ${question} » : la réponse est « ${quote} », sans « ${words} »`,
  otherSpeaker: (question, quote, speaker, expected) =>
    `« ${question} » : la réponse est « ${quote} », ${speaker === null ? 'sans auteur nommé' : `dite par ${speaker}`} et non par ${expected}`,
  renamed: (wished, article) =>
    `«\u00a0${wished}\u00a0» devient ${article}\u00a0: les noms n’ont que des minuscules, des chiffres et des traits d’union.`,
  exists: (article) => `Il y a déjà un article ${article} ; celui-ci prendrait sa place.`,
  changedMeanwhile: 'L’article a été modifié entre-temps. Voici ce qui changerait maintenant :',
  lastChanges: {
    add: (person, when) => `ajouté par ${person} ${when}`,
    replace: (person, when) => `remplacé par ${person} ${when}`,
    remove: (person, when) => `retiré par ${person} ${when}`,
    undo: (person, when) => `modification annulée par ${person} ${when}`,
  },
  done: {
    add: (article) => `${article} est en place et répond aux questions.`,
    replace: (article) => `${article} a son nouveau texte.`,
    remove: (article) => `${article} est retiré.`,
    undo: (article) => `La dernière modification de ${article} est annulée.`,
  },
  takeBack: (command) => `Pour revenir en arrière : ${command}`,
  notTakenUp: (article) =>
    `La modification de ${article} est écrite, mais les articles n’ont pas pu être relus. Les anciens répondent tant que ceci n’est pas réparé :`,
  cancelled: 'Annulé. Rien n’a changé.',
  drafts: {
    taken: 'C’est déjà décidé.',
    'not yours': 'C’est pour la personne qui l’a demandé.',
    gone: 'C’est resté trop longtemps, ou le bot a redémarré entre-temps. Il faut l’envoyer de nouveau.',
  },
  listHeading: 'Articles',
  gone: (command) => `n’y est plus ; ${command} le rétablit`,
  notUp: 'ne répond à aucune question : ce fichier ou un autre ne peut pas être lu',
  refusals: {
    heading: 'Rien n’a changé',
    wrongKind: (name) =>
      `${name} ne peut pas contenir d’article. Il faut un fichier .md ou .txt, ou une page web enregistrée (.html).`,
    tooLarge: (megabytes) =>
      `Le fichier dépasse ${megabytes} Mo. Mieux vaut le partager en plusieurs articles.`,
    strangeHost: 'Le fichier n’est pas chez Discord. Il faut le joindre à la commande.',
    tooSlow: (seconds) => `Le fichier n’est pas arrivé en ${seconds} secondes. Il faut réessayer.`,
    notFetched: 'Le fichier n’a pas pu être récupéré chez Discord. Il faut l’envoyer de nouveau.',
    unchanged: (article) => `${article} est déjà exactement ainsi.`,
    oneFile:
      'Le bot ne connaît qu’un fichier : son texte peut être remplacé, mais aucun article ajouté ni retiré. La personne qui gère le bot peut indiquer un dossier dans KNOWLEDGE_PATH.',
    inMemory: 'Ces articles ne sont qu’en mémoire et n’ont pas de fichiers.',
    lastOne:
      'C’est le seul article, et il en faut un au bot. Il peut être remplacé, ou un autre ajouté d’abord.',
    nothingToUndo: (article) =>
      article === null ? 'Il n’y a rien à annuler.' : `Il n’y a rien à annuler pour ${article}.`,
    versionLost: (article) => `La version précédente de ${article} n’est plus conservée.`,
    notWritable: {
      'read-only':
        'Impossible d’écrire dans le dossier des articles : il est en lecture seule. Il faut prévenir la personne qui gère le bot.',
      full: 'Impossible d’écrire dans le dossier des articles : le disque est plein. Il faut prévenir la personne qui gère le bot.',
      'no permission':
        'Impossible d’écrire dans le dossier des articles : le bot n’en a pas le droit. Il faut prévenir la personne qui gère le bot.',
      'out of order':
        'Impossible d’écrire dans le dossier des articles : le disque est en panne. Il faut prévenir la personne qui gère le bot.',
      'in use':
        'Impossible d’écrire dans le dossier des articles : un autre processus le modifie. Il faut réessayer dans un instant.',
    },
    notShown: (megabytes) => `Le fichier dépasse les ${megabytes} Mo que Discord accepte ici.`,
  },
};

export const EDITING_COMMANDS: EditingCommandWords = {
  article: 'Changer ce que sait le bot',
  add: 'Ajouter un article',
  addFile: 'Un fichier .md ou .txt ou une page web enregistrée (.html), 2 Mo au plus',
  addName: 'Le nom de l’article ; sinon celui du fichier',
  replace: 'Donner un nouveau texte à un article',
  replaceFile: 'Le nouveau texte : .md, .txt ou page web enregistrée (.html)',
  which: 'Quel article ?',
  remove: 'Retirer un article',
  list: 'Tous les articles, et qui les a modifiés en dernier',
  show: 'Obtenir le fichier d’un article',
  undo: 'Annuler la dernière modification',
  undoWhich: 'De quel article ? Sinon celui qui a changé en dernier',
};
