import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ENDING_KINDS, type EndingKind } from '#engine/model/ending.ts';
import { replay } from '#engine/play.ts';
import { type Outcome, recordOf } from '#record/game-record.ts';
import { encodeLink } from '#record/link/link-codec.ts';
import { encodeRecord } from '#record/record-codec.ts';
import type { DeskMoment } from '../../tools/moments/desk-moments.ts';
import { findEndings } from './find-endings.ts';
import { findGolden, GOLDEN_WISHES, type GoldenGame, gameOf, goldenText } from './golden-game.ts';

/** A link with the outcome that it must open to. */
export interface GoldenLink {
  readonly name: string;
  readonly code: string;
  /** The same game as links were written before, see docs/use/links.md. */
  readonly before: string;
  readonly scenario: string;
  readonly outcome: Outcome;
}

/** The golden game of a name, from its file. */
export function readGolden(name: string): GoldenGame {
  return JSON.parse(readFileSync(fileOf(name), 'utf8'));
}

/**
 * The golden game that comes to an ending.
 * @throws Error that says what to do when there is none
 */
export function readGoldenEnding(kind: EndingKind): GoldenGame {
  const name = endingName(kind);
  if (existsSync(fileOf(name))) return readGolden(name);
  throw new Error(
    `No golden game comes to the ending "${kind}". Look for one with PARLEY_WRITE_GOLDEN=1 npx vitest run tests/replays; ` +
      'where that finds none, no game that is tried there ends so any more: see find-endings.ts.',
  );
}

export function readGoldenLinks(): GoldenLink[] {
  return JSON.parse(readFileSync(fileOf('links'), 'utf8'));
}

/** Everything that can lie on the flagship's desk, as saved games: each kind as long as it was when they were written. */
export function readDeskMoments(): ReadonlyMap<DeskMoment, string> {
  return new Map(JSON.parse(readFileSync(fileOf('desk-moments'), 'utf8')));
}

/** Writes all golden files anew: `PARLEY_WRITE_GOLDEN=1 npx vitest run tests/replays`. Look at what has changed. */
export async function writeGoldenFiles(): Promise<void> {
  const games = GOLDEN_WISHES.map((wish) => ({ ...wish, golden: findGolden(wish) }));
  for (const { name, golden } of games) writeFileSync(fileOf(name), goldenText(golden));
  writeEndings();
  const links = games.filter(({ person }) => person !== undefined).map(({ name, golden }) => linkOf(name, golden));
  writeFileSync(fileOf('links'), `${JSON.stringify(links, undefined, 1)}\n`);
  const { findDeskMoments } = await import('../../tools/moments/desk-moments.ts');
  writeFileSync(fileOf('desk-moments'), `${JSON.stringify([...findDeskMoments()], undefined, 1)}\n`);
}

/** A file for each ending that is found; that of an ending which no game comes to any more is removed. */
function writeEndings(): void {
  const found = findEndings();
  for (const kind of ENDING_KINDS) {
    const golden = found.get(kind);
    if (golden === undefined) rmSync(fileOf(endingName(kind)), { force: true });
    else writeFileSync(fileOf(endingName(kind)), goldenText(golden));
  }
}

function endingName(kind: EndingKind): string {
  return `ending-${kind}`;
}

function linkOf(name: string, { scenario, setup, moves }: GoldenGame): GoldenLink {
  const game = gameOf(scenario);
  const list = moves.filter((move) => setup.seats[move.party] === 'person');
  const record = recordOf(game, replay(game, setup, moves), { of: 'persons', list });
  if (record.outcome === undefined) throw new RangeError('the game goes on');
  return {
    name,
    code: encodeLink(game, record, moves),
    before: encodeRecord(record),
    scenario,
    outcome: record.outcome,
  };
}

function fileOf(name: string): URL {
  return new URL(`./golden/${name}.json`, import.meta.url);
}
