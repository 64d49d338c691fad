import { at } from '#engine/model/at.ts';
import type { EffectRules, Trigger } from '#engine/model/event-rules.ts';
import { own } from '#engine/model/own.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { effectInWords } from '../../words/effect-in-words.ts';
import type { KitBlock, KitCard } from './kit-block.ts';
import type { KitDocument } from './kit-document.ts';
import { framed, titled } from './kit-frame.ts';

/** The news by day, and what delegations can do besides, each as a card that the teacher reads out. */
export function eventCards(game: LocalizedGame): KitDocument {
  const title = game.say('kit.cards');
  const news = [...game.events.keys()]
    .filter((index) => !at(game.events, index).off)
    .sort((a, b) => dayOf(at(game.events, a).trigger) - dayOf(at(game.events, b).trigger) || a - b)
    .map((index) => newsCard(game, index));
  const levers = game.levers.map((_, index) => leverCard(game, index));
  return framed(game, {
    id: 'cards',
    title,
    audience: 'teacher',
    blocks: [
      titled(title),
      { kind: 'words', words: game.say('kit-lesson.cards-words') },
      ...cardsUnder(game.say('kit-lesson.cards-news'), news),
      ...cardsUnder(game.say('kit-lesson.cards-levers'), levers),
    ],
  });
}

function cardsUnder(words: string, cards: readonly KitCard[]): KitBlock[] {
  return cards.length === 0
    ? []
    : [
        { kind: 'subheading', words },
        { kind: 'cards', cards },
      ];
}

/** Returns the day by which cards are sorted: those that wait for something come last. */
function dayOf(trigger: Trigger): number {
  if (trigger.kind === 'round') return trigger.round;
  return trigger.kind === 'drawn' ? trigger.from : Number.MAX_SAFE_INTEGER;
}

function newsCard(game: LocalizedGame, index: number): KitCard {
  const { title, says, source } = at(game.scenario.events ?? [], index);
  const { trigger, effects, sensitive } = at(game.events, index);
  const from = source === undefined ? undefined : own(game.scenario.sources, source);
  return {
    when: whenOf(game, trigger),
    title,
    words: says,
    notes: [
      ...(sensitive ? [game.say('kit-lesson.card-attack')] : []),
      ...effects.map((effect) => effectOf(game, effect)),
      ...(from === undefined ? [] : [game.say('source.cited', from)]),
    ],
  };
}

function leverCard(game: LocalizedGame, index: number): KitCard {
  const { label, says } = at(game.scenario.levers ?? [], index);
  const { party, uses, cost, effects } = at(game.levers, index);
  return {
    when: game.say('kit-lesson.card-lever', { party, uses }),
    title: label,
    words: says,
    notes: [
      ...(cost === 0 ? [] : [game.say('effect.standing-falls', { party, by: cost })]),
      ...effects.map((effect) => effectOf(game, effect)),
    ],
  };
}

function whenOf(game: LocalizedGame, trigger: Trigger): string {
  switch (trigger.kind) {
    case 'round':
      return game.say('kit-lesson.card-day', { round: trigger.round });
    case 'signed':
      return game.say('kit-lesson.card-signed', { track: trigger.track });
    case 'voteFailed':
      return game.say('kit-lesson.card-vote-failed', { track: trigger.track });
    case 'walkedOut':
      return game.say('kit-lesson.card-left', { party: trigger.party });
    case 'datePassed':
      return game.say('kit-lesson.card-date-passed', { track: trigger.track });
    case 'drawn':
      return game.say('kit-lesson.card-drawn', {
        from: trigger.from,
        to: trigger.to,
        chance: Math.round(trigger.chance / 10),
      });
  }
}

/** Describes the effect of a card. The amount by which no deal changes is told to its own delegation only. */
function effectOf(game: LocalizedGame, effect: EffectRules): string {
  if (effect.kind !== 'walkAway') return effectInWords(game, effect);
  const { party, track, by } = effect;
  return game.say(by < 0 ? 'kit-lesson.card-worth-less' : 'kit-lesson.card-worth-more', {
    party,
    track,
    by: Math.abs(by),
  });
}
