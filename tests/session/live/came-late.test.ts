import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { hasMissedTalks, missedInWords } from '#session/live/came-late.ts';
import { openSession } from '#session/running/local-session.ts';
import { smallGame } from '../../support/scenarios.ts';

const GAME = inEnglish(smallGame());
const SETUP = { seed: 1, seats: GAME.secrets.map(() => 'person' as const) };
const OFFER: Move = { type: 'offer', party: 0, track: 0, to: [1], clauses: [{ issue: 0, option: 1 }] };

function linesFor(you: number, moves: readonly Move[]): string[] {
  const seen = openSession(GAME, SETUP, you, moves).store.getState();
  return missedInWords(GAME.withPerspective(you), seen, 'asked').split('\n');
}

describe('what a student who takes over a seat is told', () => {
  it('is the day, the last proposal with its answer, and what is asked', () => {
    expect(linesFor(1, [OFFER])).toMatchInlineSnapshot(`
      [
        "Day 1 of 4: Talks.",
        "The town of A proposes to you: venue: lake. It has no answer yet.",
        "asked",
      ]
    `);
    const [offer] = openSession(GAME, SETUP, 1, [OFFER]).store.getState().view.offers;
    const refused: Move = { type: 'answer', party: 1, offer: offer?.id ?? -1, response: 'refuse', reason: 'not-now' };
    expect(linesFor(0, [OFFER, refused])).toMatchInlineSnapshot(`
      [
        "Day 1 of 4: Talks.",
        "You propose to the town of B: venue: lake. The town of B refuses your proposal, for now.",
        "asked",
      ]
    `);
  });

  it('is no letter between others', () => {
    const [, last] = linesFor(2, [OFFER]);
    expect(last).toBe('So far there is no proposal that you may know of.');
    const shown = openSession(GAME, SETUP, 2, [OFFER]).store.getState();
    expect(hasMissedTalks(shown.view)).toBe(false);
  });
});
