import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Catalogue } from '#app/catalogue.ts';
import { saveText } from '#app/game-text.ts';
import { readSave } from '#app/saved-game.ts';
import { goOnInVersion } from '#app/workshop/try/go-on-in-version.ts';
import type { Move } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { usualSettings } from '#session/usual-settings.ts';
import { compileTold } from '../../../support/compile-told.ts';

const TEXT = readFileSync('scenarios/templates/two-parties.yaml', 'utf8');
const MOVES = 9;

function gameOf(text: string) {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error('the text cannot be played');
  return compileTold(parsed.scenario);
}

const OLDER = gameOf(TEXT);

/** A game in which the drama club's chair is a person's, who does as a negotiator would, as it is kept after some moves. */
function keptGame(): string {
  const setup: Setup = { seed: 7, seats: ['negotiator', 'negotiator'] };
  const state = createGame(OLDER, setup);
  const memories = newSeatMemories(OLDER);
  const moves: Move[] = [];
  while (moves.length < MOVES) {
    const decision = nextDecision(OLDER, state, memories);
    if (decision === undefined) throw new Error('the game has ended');
    applyTo(OLDER, state, decision.move);
    moves.push(decision.move);
  }
  const seated = createGame(OLDER, { ...setup, seats: ['person', 'negotiator'] });
  for (const move of moves) applyTo(OLDER, seated, move);
  return saveText(OLDER, seated, moves, usualSettings(OLDER.scenario));
}

const older = new Catalogue(() => OLDER, [], [OLDER.scenario]);

describe('a game that is gone on with in another version of its scenario', () => {
  it('is as it was where only numbers and words have changed', () => {
    const newer = gameOf(TEXT.replace('start: 50', 'start: 40').replace('title: Quiet', 'title: Silence'));
    const gone = goOnInVersion(older, keptGame(), newer);
    if (!gone.ok) throw new Error(gone.why);
    expect(gone.kept).toBe(gone.of);
    expect(gone.of).toBeGreaterThan(0);
    const read = readSave(new Catalogue(() => newer, [], [newer.scenario]), gone.save);
    expect(read).toMatchObject({ ok: true, moves: { length: MOVES } });
  });

  it('parts at the first move that is not allowed any more', () => {
    const newer = gameOf(TEXT.replace('afterSigning: false', 'afterSigning: false\n  movesPerRound: 1'));
    const gone = goOnInVersion(older, keptGame(), newer);
    if (!gone.ok) throw new Error(gone.why);
    expect(gone.kept).toBeLessThan(gone.of);
    expect(readSave(new Catalogue(() => newer, [], [newer.scenario]), gone.save).ok).toBe(true);
  });

  it('is refused where its moves would name other things', () => {
    const swapped = TEXT.replace('- id: last\n', '- id: sundays\n').replace('option: last\n', 'option: sundays\n');
    expect(goOnInVersion(older, keptGame(), gameOf(swapped))).toEqual({ ok: false, why: 'other-parts' });
  });

  it('is refused where it was begun with another version than the one that is at hand', () => {
    const other = gameOf(TEXT.replace('start: 50', 'start: 45'));
    const wrong = new Catalogue(() => other, [], [other.scenario]);
    expect(goOnInVersion(wrong, keptGame(), OLDER)).toEqual({ ok: false, why: 'other-version' });
  });
});
