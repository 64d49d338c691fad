import { expect, it } from 'vitest';
import { trustBetween } from '#engine/ledgers/trust.ts';
import { at } from '#engine/model/at.ts';
import type { SeatKind } from '#engine/model/setup.ts';
import { courseOf } from '#engine/playing-on/course.ts';
import { USUAL_SEARCH } from '#engine/playing-on/turning-search.ts';
import { pathAsCsv } from '#session/debrief/keep/path-as-csv.ts';
import { pathOf } from '#session/debrief/path.ts';
import { follow } from '../../../support/follow.ts';
import { smallGame } from '../../../support/scenarios.ts';
import { playShared } from '../../../support/shared-game.ts';
import { SPEAKER } from '../../../support/speaker.ts';

/** The rows of a file in which no words hold a comma. */
function columnsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const [heads = [], ...rows] = text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((row) =>
      (row.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []).map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')),
    );
  return new Map(heads.map((head, column) => [head, rows.map((row) => at(row, column))]));
}

it('holds what the path shows, moment by moment: the same trust and walk-aways as the game had then', () => {
  const game = smallGame();
  const setup = { seed: 3, seats: game.secrets.map((): SeatKind => 'negotiator') };
  const { moves } = playShared(game, setup, 3);
  const course = courseOf(game, setup, moves);
  const search = { ...USUAL_SEARCH, first: 1, glances: 2, ways: 2, looks: 1 };
  const path = follow(pathOf(game, setup, course, 1, search), course.play);
  const columns = columnsOf(pathAsCsv(SPEAKER, path));
  const { stateAt } = course;
  const states = path.stops.map(({ moment }) => stateAt(moment));
  expect(columns.get('Moves made')).toEqual(path.stops.map(({ moment }) => String(moment)));
  expect(columns.get('No deal on “The water”, in points: Town B')?.map(Number)).toEqual(
    states.map(({ parties }) => at(at(parties, 1).walkAway, 1) / game.scale),
  );
  expect(columns.get('Trust of the others, of 100: Town A')?.map(Number)).toEqual(
    states.map((state) => Math.round((trustBetween(state, 1, 0) + trustBetween(state, 2, 0)) / 20)),
  );
  const ways = path.parts[1]?.measures[0]?.lanes[0]?.top;
  const signed = columns.get(`Signed “The water”, of ${ways} replays`)?.map(Number) ?? [];
  expect(signed.at(-1)).toBe(stateAt(moves.length).tracks[1]?.status === 'signed' ? Number(ways) : 0);
});
