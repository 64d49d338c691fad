import { positionsKnown } from '../events/positions-known.ts';
import { at } from '../model/at.ts';
import type { CommonKnowledge, KnownPosition } from '../model/game.ts';
import type { Stance } from '../model/scenario/position.ts';
import type { World } from '../model/world.ts';
import type { View } from '../views/view.ts';
import type { PositionsSeen } from './mind.ts';

/** The positions in a view: found again only in another round, or after news. */
export function positionsSeen({ mind, common, round, world }: View): PositionsSeen {
  const before = mind.positions;
  const isSame = before?.common === common && before.round === round && isSameNews(before.news, world.positions);
  if (isSame) return before;
  const known = positionsKnown(common, { round, world });
  const kept = before?.common === common && isSameList(before.known, known) ? before : inOrder(common, known);
  const { byParty, stances, wanted, unwanted } = kept;
  const seen = { common, round, news: [...world.positions], known, byParty, stances, wanted, unwanted };
  mind.positions = seen;
  return seen;
}

function inOrder(
  { positions, issues, partyCount }: CommonKnowledge,
  known: readonly number[],
): Pick<PositionsSeen, 'byParty' | 'stances' | 'wanted' | 'unwanted'> {
  const byParty = Array.from({ length: partyCount }, () =>
    issues.map(({ optionCount }) => Array.from<KnownPosition | undefined>({ length: optionCount })),
  );
  for (const index of known) {
    const held = at(positions, index);
    at(at(byParty, held.party), held.issue)[held.option] = held;
  }
  const stances = byParty.map((rows) => rows.map((row) => row.map((held) => held?.stance)));
  const bitsWith = (...counted: readonly Stance[]) => stances.map((rows) => rows.map((row) => bitsOf(row, counted)));
  return { byParty, stances, wanted: bitsWith('wants'), unwanted: bitsWith('against', 'never') };
}

function bitsOf(row: readonly (Stance | undefined)[], counted: readonly Stance[]): number {
  return row.reduce(
    (bits, held, option) => (held !== undefined && counted.includes(held) ? bits | (1 << option) : bits),
    0,
  );
}

function isSameNews(one: World['positions'], other: World['positions']): boolean {
  if (one.length !== other.length) return false;
  return one.every((news, place) => {
    const { position, round } = at(other, place);
    return news.position === position && news.round === round;
  });
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((index, place) => index === other[place]);
}
