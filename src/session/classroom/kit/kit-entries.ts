import type { LocalizedGame } from '#messages/localized-game.ts';
import { debriefDocument } from './debrief-document.ts';
import { eventCards } from './event-cards.ts';
import type { KitDocument, KitEntry } from './kit-document.ts';
import { mandateDocument } from './mandate-document.ts';
import { namePlates } from './name-plates.ts';
import { largeOfferForm, offerForms } from './offer-forms.ts';
import { paperRules } from './paper-rules.ts';
import { type ClassWish, runSheet } from './run-sheet.ts';
import { situationDocument } from './situation-document.ts';
import { sizeTable } from './size-table.ts';
import { teachersKey } from './teachers-key.ts';
import { wallChart } from './wall-chart.ts';
import { observerSheet, pressSheet, resultForm } from './watcher-sheets.ts';

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
