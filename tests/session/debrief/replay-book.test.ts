import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Move } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { replayBookOf } from '#session/debrief/replay-book.ts';
import type { LaidTable } from '#session/table/table-model.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { compileTold } from '../../support/compile-told.ts';
import { finish } from '../../support/finish.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { playShared } from '../../support/shared-game.ts';
import { badSentences } from '../bad-sentences.ts';

const FLAGSHIP = compileTold(shippedScenario('white-house-2025'));
const UKRAINE = 1;

function replayed(game: LocalizedGame, person: number, seed: number) {
  const seats = game.scenario.parties.map((_, party) => (party === person ? ('person' as const) : 'negotiator'));
  const setup: Setup = { seed, seats };
  const { moves } = playShared(game, setup, seed);
  return { game, setup, moves, book: finish(replayBookOf(game, setup, moves, person)) };
}

/** What the delegations other than one are shown to ask for or accept. */
function asked({ tracks, you }: LaidTable): (string | undefined)[] {
  return tracks.flatMap(({ articles }) =>
    articles.flatMap(({ cells }) => cells.flatMap(({ party, label }) => (party === you ? [] : [label]))),
  );
}

describe('a game that is seen again', UNHURRIED, () => {
  const { game, setup, moves, book } = replayed(FLAGSHIP, UKRAINE, 3);

  it('has every move in whole sentences, with the days at which they were made', () => {
    expect(book.moves).toHaveLength(moves.length);
    expect(book.moves.map(({ by }) => by.party)).toEqual(moves.map(({ party }) => party));
    expect(badSentences(book.moves.map(({ words }) => words))).toEqual([]);
    for (const { round, from, heading } of book.days.slice(0, -1))
      expect(book.moves[from]).toMatchObject({ round, day: heading });
    expect(book.knownLabel).toBe('What you knew');
  });

  it('tells as known no move of others that left no line in the record of the chair', () => {
    const state = createGame(game, setup);
    const record = () => viewFor(game, state, UKRAINE).record.length;
    let unseen = 0;
    moves.forEach((move: Move, index) => {
      const before = record();
      applyTo(game, state, move);
      const { known, followed } = at(book.moves, index);
      if (move.party === UKRAINE) expect(known).toBeDefined();
      else if (record() === before) {
        expect({ known, followed }).toEqual({ known: undefined, followed: [] });
        unseen += 1;
      }
    });
    expect(unseen).toBeGreaterThan(10);
  });

  it('shows a table on which nothing is asked, and more of it where everything is revealed', () => {
    const moments = moves.map((_, index) => index + 1).filter((moment) => moment % 15 === 0);
    const shows = moments.map((moment) => {
      const [known, revealed] = [book.table(moment, 'known'), book.table(moment, 'revealed')];
      expect(known.calendar).toEqual(revealed.calendar);
      expect(known.tracks.map(({ status }) => status)).toEqual(revealed.tracks.map(({ status }) => status));
      return asked(known).join() !== asked(revealed).join();
    });
    expect(shows).toContain(true);
  });

  it('marks what was signed, and mornings with news', () => {
    const { tracks } = book.table(moves.length, 'known');
    const signed = book.moves.filter(({ mark }) => mark === 'signed');
    expect(signed.length > 0).toBe(tracks.some(({ status }) => status === 'signed'));
    // News comes with a morning: with the move that ends a day.
    const mornings = book.days.map(({ from }) => from);
    const news = book.moves.flatMap(({ mark }, index) => (mark === 'news' ? [index + 1] : []));
    expect(news.length).toBeGreaterThan(0);
    expect(news.filter((moment) => !mornings.includes(moment))).toEqual([]);
  });
});

describe('a chair in which nobody sat', UNHURRIED, () => {
  it('is called by its name', () => {
    const game = compileTold(shippedScenario('job-offer'));
    const setup: Setup = { seed: 1, seats: ['negotiator', 'negotiator'] };
    const { moves } = playShared(game, setup, 1);
    const book = finish(replayBookOf(game, setup, moves, 1));
    expect(book.knownLabel).not.toContain('you');
    expect(book.moves.filter(({ words }) => words.startsWith('You '))).toEqual([]);
  });
});
