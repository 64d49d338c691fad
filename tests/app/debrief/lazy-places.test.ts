import { describe, expect, it } from 'vitest';
import type { EndedGame } from '#app/debrief/ended-game.ts';
import { keepWork } from '#app/debrief/kept-work.ts';
import { loaderOf, placesOf } from '#app/debrief/lazy-places.ts';
import type { Setup } from '#engine/model/setup.ts';
import { FIRST_LANGUAGE } from '#messages/languages.ts';
import { endingWith } from '../../panels/ending/ending-fixture.ts';
import { smallScenario } from '../../support/scenarios.ts';
import { backgroundOfPage } from '../background-of-page.ts';

const background = backgroundOfPage();

const setup: Setup = { seed: 4, seats: ['negotiator', 'person', 'negotiator'] };

function ended(given: Partial<EndedGame>): EndedGame {
  return {
    scenario: smallScenario(),
    setup,
    moves: [],
    model: endingWith(true),
    code: '',
    table: undefined,
    tellsPoints: true,
    preparation: undefined,
    jobs: background,
    ends: new Map(),
    ownMove: undefined,
    path: keepWork(() => background.start('findPath', { scenario: smallScenario(), setup, moves: [], you: 1 })),
    ...given,
  };
}

describe('the places of a debrief', () => {
  it('begin with the result', () => {
    expect(placesOf(ended({}))[0]).toBe('result');
  });

  it('have no decisions where the game could not be played again', () => {
    expect(placesOf(ended({}))).toContain('decisions');
    expect(placesOf(ended({ moves: undefined }))).not.toContain('decisions');
  });

  it('have nothing to talk about where the scenario says nothing, and the game could not be played again', () => {
    const notes = { absent: undefined, whatHappened: [], toldUntil: undefined, articles: [], steps: [] };
    expect(placesOf(ended({}))).toContain('talk');
    expect(placesOf(ended({ moves: undefined }))).not.toContain('talk');
    expect(placesOf(ended({ moves: undefined, model: { ...endingWith(true), notes } }))).toContain('talk');
  });

  it('are not those drawn in points where none are told', () => {
    expect(placesOf(ended({ tellsPoints: false }))).toEqual(['result', 'decisions', 'talk']);
  });

  it('are drawn by what is loaded late, but for the result', async () => {
    expect(loaderOf(ended({}), 'result', FIRST_LANGUAGE)).toBeUndefined();
    for (const place of placesOf(ended({})).slice(1))
      expect(await loaderOf(ended({}), place, FIRST_LANGUAGE)?.()).toBeTypeOf('function');
  });
});
