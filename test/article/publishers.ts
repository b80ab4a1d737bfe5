/** Lines above and below an article, and the publisher that they name. */
export type PublisherRow = readonly [
  above: readonly string[],
  below: readonly string[],
  publisher: string | null,
];

/** Pages of few lines; `bench/train/publisher.ts` learns from them too. */
export const PUBLISHERS: readonly PublisherRow[] = [
  [[], ['Thank you for reading Ember Post.'], 'Ember Post'],
  [
    [],
    [
      'Thank you for reading Ember Post.',
      'Thank you for reading Gorge Lamp.',
      'Sign up for the newsletter of Gorge Lamp.',
    ],
    'Gorge Lamp',
  ],
  [[], ['Ember Post, 2015–2026'], 'Ember Post'],
  [[], ['This text was first published in Norlandic on 4 May.'], null],
  [[], ['Mara Quist’s novel The Slow Rope is published by Cob Books.'], null],
  // what says it outright is enough, however little there is
  [['Published by Karvest'], [], 'Karvest'],
  [['Publisher: Karvest'], [], 'Karvest'],
  [[], ['Published in Karvest on 12 May 2026'], 'Karvest'],
  [[], ['This article was first published by Karvest.'], 'Karvest'],
  [[], ['This article appeared in the Business section of the print edition.'], null],
  [[], ['Join the Ember Post WhatsApp channel'], 'Ember Post'],
  [[], ['© Copyright Ember Post 2025. All rights reserved.'], 'Ember Post'],
  [[], ['©Copyright 2001-2025. All rights reserved.'], null],
  // the name of the site above all, with buttons, links or the day under it
  [['Slate & Quarry', 'Support us', 'Stone'], [], 'Slate & Quarry'],
  [['The Fell Lantern', 'Monday 3 March 2025'], [], 'The Fell Lantern'],
  [['Touchline Talk', 'Scores Fixtures Tables Podcasts', 'Second Division'], [], 'Touchline Talk'],
  [['QBC', 'Home News Sport Business Weather'], [], 'QBC'],
  [['The Fell Herald\ne-Edition', 'Log in'], [], 'The Fell Herald'],
  // the whole name above all, of which a part is named again
  [['Pottery Comet', 'Explore', 'Magazine'], ['Sign up for the Comet weekly newsletter'], 'Pottery Comet'],
  [
    ['Gorge Comet Sport', 'Explore', 'Magazine'],
    ['Sign up for the Gorge Comet weekly newsletter', '© 2026 Gorge Comet'],
    'Gorge Comet',
  ],
  // what a line asks for, for whom a guest writes, and a country among the sections
  [['Support the Comet', 'News Opinion Sport'], ['© 2026 Comet News & Media Limited'], 'Comet'],
  [['Special to the Ember Post'], [], 'Ember Post'],
  [['Home', 'Norway', 'World', 'Culture'], ['Norway'], null],
  [['Norway Courier', 'Home News Sport Business Weather'], [], 'Norway Courier'],
  [
    ['Ember Obituaries', 'News Sport Business'],
    ['The Ember Post values your comments but asks for manners'],
    'Ember Post',
  ],
  // a section, a language to read in, a button
  [['Quay Region', 'By Ann Lee'], [], null],
  [['HOME NEWS SPORT SHOWBIZ TV'], [], null],
  [['Home News Sport Weather iQuay'], [], null],
  [['HomeNewsSportWeatherWatch'], [], null],
  [['Home Ropes Calendar Results News Shop'], [], null],
  [['Council News'], [], null],
  [['Slate & Quarry', 'News SportOpinionBusinessMagazine'], [], 'Slate & Quarry'],
  [['Home Latest Nation Business Opinion Culture Magazines Gorge'], [], null],
  [['About Our Team Awards Ethics Policy Donate'], [], null],
  // a name that goes on in the next line, and what the medium says of itself there
  [['Ministry of Roads\nand Rivers', 'Home News Sport Weather'], [], 'Ministry of Roads and Rivers'],
  [
    ['Slate & Quarry\na blog about stone', 'Home News Sport Weather'],
    ['© 2026 Slate & Quarry'],
    'Slate & Quarry',
  ],
  // who gives out a release that a wire carries
  [['Gorge Pulse Wire', 'News provided by Karvest Pumps AG'], [], 'Karvest Pumps AG'],
  [['Gorge Pulse Wire', 'News release'], ['SOURCE Karvest Pumps'], 'Karvest Pumps'],
  // where a figure is from
  [['Gorge Lantern', 'Home News Sport'], ['SOURCE Gorge Harbour Office'], 'Gorge Lantern'],
  [[], ['SOURCE Gorge Statistics Bureau'], null],
  [['News Sport e-Paper Weather Jobs'], [], null],
  [['Slate iQuay', 'Home News Sport Weather iQuay'], [], 'Slate iQuay'],
  [[], ['The quay has its own front. Support Karvest Media or become our patron!'], 'Karvest Media'],
  [
    ['Slate & Quarry', 'Support SQ'],
    ['Support SQ or become our patron!', '© 2026 Slate & Quarry'],
    'Slate & Quarry',
  ],
  [[], ['Back Karvest and become one of our patrons.'], 'Karvest'],
  [['SCORES SCHEDULE STANDINGS'], [], null],
  [['Fixtures Results Tables'], [], null],
  [['The Gorge Lantern', 'SCORES FIXTURES TV'], [], 'The Gorge Lantern'],
  [['Norland TV', 'Home News Sport'], [], 'Norland TV'],
  [['UKR', 'Home News Sport Business Weather'], [], null],
  [['My News', 'Support us'], [], null],
  [['Skip to content', 'Crime & Courts', 'Newsletters'], [], null],
  // the name above all goes before parts of it further down
  [
    ['Fell Business Journal', 'Sign in'],
    ['© 2026 Fell Media. All rights reserved.'],
    'Fell Business Journal',
  ],
  [['QBC News', 'Home'], ['Follow QBC North on Yapper, X and Instagram'], 'QBC News'],
  [
    ['Quaycast News', 'Home News Sport Weather Sounds'],
    ['© 2024 Quaycast. Quaycast is not responsible for the content of external sites.'],
    'Quaycast News',
  ],
  [
    ['QBC', 'Sign in', 'Home'],
    ['Copyright © 2026 QBC. The QBC is not responsible for the content of external sites.'],
    'QBC',
  ],
  [[], ['The harbour court in Port Fell. (Staff file photo)', 'Tags: fishing, Port Fell'], null],
  [
    [],
    ['Support the Courier', 'A boat under ice. Photograph: Linnea Aro/The Fell Courier'],
    'The Fell Courier',
  ],
  // who wrote it can be followed too, and a letter from somewhere is no medium
  [['By Ann Lee'], ['Follow Ann Lee on Yapper'], null],
  [['By Ann Lee and Jo Doe'], ['Follow Jo Doe on Yapper: @jodoe'], null],
  [['By Ann Lee'], ['Follow Ann Lee on Yapper', 'Follow the Quay Post on Yapper'], 'Quay Post'],
  [['By Ann Lee'], ['Follow Slow Trades on Yapper'], 'Slow Trades'],
  [['By Ann Lee'], ['© 2026 Ann Lee. All rights reserved.'], 'Ann Lee'],
  // buttons and mottos publish nothing
  [['Skip links', 'Skip to content', 'Live', 'News'], [], null],
  [['Open in app', 'Sign up', 'Write', 'Search'], [], null],
  [['Truth Sleeps in Marble', 'Sign in'], [], null],
  [['Tales of a Harbour', 'Sign in'], [], 'Tales of a Harbour'],
  // an owner who is named nowhere else
  [['Search', 'FellLive', 'News'], ['Follow FellLive', '© 2026 Coastal Plus plc'], 'FellLive'],
  [['Search', 'News'], ['Follow us', '© 2026 Coastal Plus plc'], 'Coastal Plus'],
  [['Fell Herald'], ['© 2026 Fell Herald DAC'], 'Fell Herald'],
  [[], ['© 2026 Lowfield L.P. All rights reserved.'], 'Lowfield'],
  [['Letter from Lisk'], [], null],
  [['Ice crisis: day 4'], [], null],
];

/** The text of such a page. */
export const pageOf = ([above, below]: PublisherRow): string =>
  [
    ...above,
    'Ice road closed after two lorries broke in',
    'The road closed on Monday, and nobody came.',
    'The ice was thin, and the lake was quiet all day long.',
    ...below,
  ].join('\n\n');
