import { at } from '#engine/model/at.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { articleNumber, markOf, optionLabel, trackTitle } from '../../words/names.ts';
import { CLASS_SIZES, classPlan } from './class-plan.ts';
import { debriefDocument } from './debrief-document.ts';
import { eventCards } from './event-cards.ts';
import type { KitBlock } from './kit-block.ts';
import type { KitDocument, KitEntry } from './kit-document.ts';
import type { KitForm } from './kit-form.ts';
import { framed, titled } from './kit-frame.ts';
import { mandateDocument } from './mandate-document.ts';
import { paperRules } from './paper-rules.ts';
import { type ClassWish, runSheet } from './run-sheet.ts';
import { signersOf } from './signers-of.ts';
import { situationDocument } from './situation-document.ts';
import { teachersKey } from './teachers-key.ts';
import { observerSheet, pressSheet, resultForm } from './watcher-sheets.ts';

/** Articles for which there is room on a quarter of a sheet, and on a half. */
const ON_A_QUARTER = 10;
const ON_A_HALF = 20;

/** Forms for offers, as many on a sheet as there is room for; each sheet is copied and cut. */
function offerForms(game: LocalizedGame): KitDocument {
  const { length } = game.scenario.issues;
  return {
    id: 'offer-forms',
    title: game.say('kit.forms'),
    audience: 'everybody',
    orientation: 'portrait',
    running: undefined,
    blocks: [{ kind: 'forms', form: offerForm(game), copies: copiesFor(length) }],
  };
}

function copiesFor(articles: number): 1 | 2 | 4 {
  if (articles <= ON_A_QUARTER) return 4;
  return articles <= ON_A_HALF ? 2 : 1;
}

/** One large form, for the board or for readers of large print. */
function largeOfferForm(game: LocalizedGame): KitDocument {
  return {
    id: 'offer-form-large',
    title: game.say('kit.form-large'),
    audience: 'everybody',
    orientation: 'portrait',
    running: undefined,
    blocks: [{ kind: 'forms', form: offerForm(game), copies: 1 }],
  };
}

function offerForm(game: LocalizedGame): KitForm {
  const { scenario } = game;
  return {
    title: game.say('kit.form-offer'),
    from: game.say('kit.form-from'),
    to: game.say('kit.form-to'),
    parties: scenario.parties.map(({ name }) => name),
    day: game.say('kit.form-day'),
    articles: game.common.tracks
      .flatMap(({ issues }) => issues)
      .map((issue) => ({ number: articleNumber(game, issue), title: scenario.issues[issue]?.title ?? '' })),
    firm: game.say('kit.form-firm'),
    vague: game.say('kit.form-vague'),
    answer: game.say('kit.form-answer'),
    answers: (['all', 'some', 'counter', 'refuse'] as const).map((key) => game.say(`kit.form-answer-${key}`)),
  };
}

type Draw = (game: LocalizedGame) => KitDocument;

/** By name of their words: documents of which there is one, and how each is drawn. */
const BEFORE = { situation: situationDocument } as const;
const AFTER = {
  rules: paperRules,
  plates: namePlates,
  forms: offerForms,
  'form-large': largeOfferForm,
  chart: wallChart,
  result: resultForm,
  observer: observerSheet,
  press: pressSheet,
  sizes: sizeTable,
  cards: eventCards,
  debrief: debriefDocument,
  key: teachersKey,
} as const;

/** Returns all documents of a scenario's kit, each drawn on demand. */
export function kitEntries(game: LocalizedGame, wish: ClassWish): readonly KitEntry[] {
  const { students, minutes } = wish;
  const hasCards = game.events.length + game.levers.length > 0;
  const others = (Object.keys(AFTER) as (keyof typeof AFTER)[]).filter((key) => hasCards || key !== 'cards');
  return [
    ...one(game, 'situation', BEFORE.situation),
    ...game.scenario.parties.map((_, party): KitEntry => {
      const title = game.say('kit.mandate', { party });
      return {
        key: `mandate-${party}`,
        title,
        about: game.say('kit-page.about-mandate'),
        draw: () => mandateDocument(game, party),
      };
    }),
    ...others.flatMap((key) => one(game, key, AFTER[key])),
    {
      key: 'run',
      title: game.say('kit.run', { minutes, students }),
      about: game.say('kit-page.about-run'),
      draw: () => runSheet(game, wish),
    },
  ];
}

function one(game: LocalizedGame, key: keyof typeof BEFORE | keyof typeof AFTER, draw: Draw): KitEntry[] {
  return [{ key, title: game.say(`kit.${key}`), about: game.say(`kit-page.about-${key}`), draw: () => draw(game) }];
}

/** A plate for each chair, to be folded, so that its name is read from both sides. */
function namePlates(game: LocalizedGame): KitDocument {
  return {
    id: 'name-plates',
    title: game.say('kit.plates'),
    audience: 'everybody',
    orientation: 'landscape',
    running: undefined,
    blocks: [{ kind: 'plates', plates: game.scenario.parties.map((_, party) => markOf(game, party)) }],
  };
}

/** For every size of a class: tables, chairs that two share, and who watches. */
function sizeTable(game: LocalizedGame): KitDocument {
  const title = game.say('kit.sizes');
  const sizes = Array.from(
    { length: CLASS_SIZES.most - CLASS_SIZES.least + 1 },
    (_, place) => CLASS_SIZES.least + place,
  );
  const rows = sizes.map((students) => {
    const tables = classPlan(students, game.common.partyCount);
    const chairs = tables.flatMap((table) => table.chairs);
    const [alone, pairs] = [1, 2].map((size) => chairs.filter((chair) => chair.students.length === size).length);
    const watch = tables.reduce((sum, { observers }) => sum + observers.length, 0);
    const empty = tables.reduce((sum, table) => sum + table.empty.length, 0);
    return [students, tables.length, alone ?? 0, pairs ?? 0, watch, empty].map(String);
  });
  const heads = (['students', 'tables', 'alone', 'pairs', 'watch', 'empty'] as const).map((key) =>
    game.say(`kit-lesson.sizes-${key}`),
  );
  return framed(game, {
    id: 'class-sizes',
    title,
    audience: 'teacher',
    compact: true,
    blocks: [
      titled(title),
      { kind: 'words', words: game.say('kit-lesson.sizes-words') },
      { kind: 'table', heads, rows, numeric: [0, 1, 2, 3, 4, 5], firstWidth: 30 },
    ],
  });
}

/** The text as it grows, for the wall: two articles a sheet, large, with room for the wording and for initials. */
function wallChart(game: LocalizedGame): KitDocument {
  const title = game.say('kit.chart');
  return framed(game, {
    id: 'wall-chart',
    title,
    audience: 'everybody',
    blocks: game.common.tracks.flatMap(({ issues }, track): KitBlock[] => [
      { kind: 'heading', words: trackTitle(game, track), ...(track === 0 ? {} : { sheet: true as const }) },
      { kind: 'words', words: signersOf(game, track) },
      { kind: 'poster', articles: issues.map((issue) => posterOf(game, issue)) },
    ]),
  });
}

function posterOf(game: LocalizedGame, issue: number) {
  const { title, question, sentence, options } = at(game.scenario.issues, issue);
  const { consent, silent, mustSettle } = at(game.common.issues, issue);
  const [before = '', after = ''] = sentence.split('{option}');
  return {
    number: articleNumber(game, issue),
    title,
    question,
    sentence: [before, after] as const,
    answers: options.map(({ label }) => label),
    initials: consent.map((party) => at(game.scenario.parties, party).name),
    silence: mustSettle
      ? game.say('kit.must-settle')
      : game.say('kit.silence', { answer: optionLabel(game, issue, silent) }),
  };
}
