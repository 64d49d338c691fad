import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import type { Table } from '#engine/model/table.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import {
  arrived,
  type Detail,
  type DispatchOfKind,
  initialled,
  offered,
  promiseBroken,
  tabled,
} from './clause-lines.ts';
import { dispatchInWords } from './dispatch-in-words.ts';
import type { RecordLine } from './record-line.ts';

/** True if a line is told together with those just before it: tabled, initialled or lost in the same way. */
export function isToldWith(before: readonly Dispatch[], line: Dispatch): boolean {
  const last = before.at(-1);
  const isAnother = before.every((one) => objectOf(one) !== objectOf(line));
  return last !== undefined && isAnother && areAlike(last, line);
}

/** The article, or whose trust was lost: one line names it once. */
function objectOf(line: Dispatch): number | undefined {
  if (line.kind === 'promiseBroken') return line.to;
  return 'issue' in line ? line.issue : undefined;
}

function areAlike(one: Dispatch, other: Dispatch): boolean {
  if (one.kind === 'tabled' && other.kind === 'tabled') {
    return one.beside === other.beside && one.joined.join() === other.joined.join();
  }
  if (one.kind === 'initialled' && other.kind === 'initialled') return one.party === other.party;
  return (
    one.kind === 'promiseBroken' && other.kind === 'promiseBroken' && one.party === other.party && one.why === other.why
  );
}

/** Lines that are told together, or one alone, in words. */
export function dispatchesInWords(
  game: LocalizedGame,
  table: Table,
  dispatches: readonly Dispatch[],
  detail: Detail,
): RecordLine {
  return togetherInWords(game, table, dispatches, detail) ?? dispatchInWords(game, table, at(dispatches, 0));
}

function togetherInWords(
  game: LocalizedGame,
  table: Table,
  dispatches: readonly Dispatch[],
  detail: Detail,
): RecordLine | undefined {
  const first = at(dispatches, 0);
  switch (first.kind) {
    case 'offered':
      return offered(game, table.offers, byId(table.offers, first.offer), detail);
    case 'arrived':
      return arrived(game, table.offers, byId(table.offers, first.offer), detail);
    case 'tabled':
      return tabled(game, dispatches as readonly DispatchOfKind<'tabled'>[], detail);
    case 'initialled':
      return initialled(game, dispatches as readonly DispatchOfKind<'initialled'>[]);
    case 'promiseBroken':
      return promiseBroken(game, table, dispatches as readonly DispatchOfKind<'promiseBroken'>[]);
    default:
      return undefined;
  }
}
