import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import page from '../../docs/understand/seed.md?raw';
import { UNHURRIED } from '../properties/fuzz-runs.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { playedGames } from './seed-played/played-game.ts';
import { SeatRead } from './seed-played/seat-read.ts';
import { lacking } from './seed-played/seed-scene.ts';
import { SEED_SCENES } from './seed-played/seed-scenes.ts';

const PAGE = 'docs/understand/seed.md';
const GAMES = playedGames(shippedScenario('white-house-2025'), 700, 16);
const PLAYED = SEED_SCENES.map((scene) => ({
  ...scene,
  games: GAMES.filter((game) => lacking(scene, game).length === 0).length,
}));

const START =
  '<!-- played: written by PARLEY_WRITE_GOLDEN=1 npx vitest run --project study tests/scenario/seed-played.study.ts -->';
const END = '<!-- end of what is played -->';

/** The table of the page, between its two marks. */
function table(): string {
  const rows = PLAYED.map(({ row, seen, games }) => `| ${row} | ${seen} | ${games} |`);
  return [
    START,
    '',
    `| row | what is seen of it | of ${GAMES.length} games |`,
    '| --- | --- | ---: |',
    ...rows,
    '',
    END,
  ].join('\n');
}

const written = page.slice(page.indexOf(START), page.indexOf(END) + END.length);
if (process.env.PARLEY_WRITE_GOLDEN !== undefined)
  writeFileSync(
    PAGE,
    page.replace(written, () => table()),
  );

describe('the elements of the seed', UNHURRIED, () => {
  it('are twenty, each with what is seen of it', () => {
    const rows = new Set(SEED_SCENES.map(({ row }) => Number.parseInt(row, 10)));
    expect([...rows].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it.each(PLAYED)('are played: $row, $seen', ({ games, floor }) => {
    expect(games / GAMES.length).toBeGreaterThanOrEqual(floor);
  });

  it('are not played where nobody was shown anything', () => {
    for (const game of GAMES) {
      const unread = { ...game, chairs: game.chairs.map(() => new SeatRead()) };
      // Where a game has no vague letter, there is none that could be shown.
      const shown = SEED_SCENES.filter(({ happens, isShown }) => happens(game) && isShown(unread));
      expect(shown.map(({ row }) => row)).toEqual([]);
    }
  });

  it.runIf(process.env.PARLEY_WRITE_GOLDEN === undefined)('are played as often as the page says', () => {
    expect(written).toBe(table());
  });
});
