import { useEffect, useMemo, useState } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { FromHereCommands } from '#panels/debrief/replay/from-here.tsx';
import { branchSeats } from '#record/branch-seats.ts';
import { type GameRecord, recordDigest } from '#record/game-record.ts';
import { decodeRecord, encodeRecord } from '#record/record-codec.ts';
import { branchAt } from '#record/verify-branch.ts';
import { markOf } from '#session/words/names.ts';
import { addressOf, goTo } from '../route.ts';
import { openTextStore } from '../text-store.ts';
import { type BranchNote, branchNotesIn } from './branch-notes.ts';
import type { EndedGame } from './ended-game.ts';

/** What can be done from the moments of a finished game, with the branches of it that this device keeps; absent while it is not known. */
export function useFromHere(game: EndedGame, told: ToldGame | undefined): FromHereCommands | undefined {
  const { scenario, moves, model, code, workshop } = game;
  const notes = useMemo(() => branchNotesIn(openTextStore()), []);
  const record = useMemo(() => recordIn(code), [code]);
  const [count, setCount] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a branch has been put down
  const kept = useMemo(() => (record === undefined ? [] : keptWith(notes.of, record)), [notes, record, count]);
  useEffect(() => {
    const own = record && asNote(record, code, scenario.parties);
    if (own === undefined || record?.origin === undefined) return;
    notes.add(record.origin.record, own);
  }, [notes, record, code, scenario]);
  if (told === undefined || record === undefined || moves === undefined) return undefined;
  const { parties } = scenario;
  const keep = (note: BranchNote) => {
    const digest = recordDigest(record);
    notes.add(digest, { code, moves: moves.length, chair: '', how: 'origin' });
    notes.add(digest, note);
    setCount(count + 1);
  };
  return {
    chairs: parties.map((_, party) => markOf(told, party)),
    you: model.you,
    branches: kept
      .filter((note) => note.code !== code)
      .map(({ chair, ...note }) => ({
        ...note,
        chair: parties.find(({ id }) => id === chair)?.name ?? '',
        address: addressOf(note.code),
      })),
    addressOf,
    branch: (moment, chair) => {
      const seats = branchSeats(record.setup.seats, chair);
      const begun = encodeRecord(branchAt(told, record, moves, moment, seats));
      keep({ code: begun, moves: moment, chair: at(parties, chair).id, how: 'played' });
      goTo({ screen: 'link', text: begun });
    },
    playInstead: (moment, move, onRound) => {
      const work = workshop.start(
        'playWhatIf',
        { scenario, record, moves, count: moment - 1, move, you: model.you },
        onRound,
      );
      const result = work.result.then((played) => {
        keep({ code: played.code, moves: moment - 1, chair: at(parties, move.party).id, how: 'what-if' });
        return played;
      });
      return { ...work, result };
    },
  };
}

function recordIn(code: string): GameRecord | undefined {
  const decoded = decodeRecord(code);
  return decoded.ok ? decoded.record : undefined;
}

/** Branches of a game; of one that is a branch itself, the other one, and its branches. */
function keptWith(of: (origin: number) => readonly BranchNote[], record: GameRecord): BranchNote[] {
  const own = of(recordDigest(record)).filter(({ how }) => how !== 'origin');
  return record.origin === undefined ? own : [...of(record.origin.record), ...own];
}

/** A finished branch that somebody has played, as it is kept. */
function asNote(
  { origin, setup }: GameRecord,
  code: string,
  parties: readonly { readonly id: string }[],
): BranchNote | undefined {
  const chair = parties[setup.seats.indexOf('person')]?.id;
  if (origin === undefined || chair === undefined) return undefined;
  return { code, moves: origin.moves, chair, how: 'played' };
}
