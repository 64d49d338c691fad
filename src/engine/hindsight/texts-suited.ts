import { at } from '../model/at.ts';
import type { Combination, Game, PackageIndex } from '../model/game.ts';
import { meeting } from '../model/meeting.ts';
import type { TrackIndex } from '../model/moves.ts';
import { latePenalty } from '../rounds/conclude.ts';
import type { DayOfGame } from './days-of-game.ts';

/** Numbers of a track's texts that suited the signatories on a day. */
export interface TextsSuited {
  /** Texts that suited all signatories. */
  readonly all: number;
  /** By signatory: texts that suited all the others, and not that one. */
  readonly allBut: readonly number[];
}

/**
 * Counts the texts of a track that suited its signatories on a day. A text suits a signatory whose red line it does not
 * cross, and to which no deal was worth no more. A text that leaves open what must be settled, or has an answer that
 * was off the table, does not count.
 */
export function textsSuited(game: Game, track: TrackIndex, day: DayOfGame): TextsSuited {
  const { signatories, packageCount } = at(game.common.tracks, track);
  const barred = meeting(game.common, track, barredOn(game, track, day));
  const sides = signatories.map((party): Side => {
    const { points, forbidden } = at(at(game.secrets, party).sheets, track);
    const least = at(at(day.walkAways, party), track) + latePenalty(game, track, party, day.round);
    return { points, forbidden, least };
  });
  let all = 0;
  const allBut = signatories.map(() => 0);
  for (let pack = 0; pack < packageCount; pack += 1) {
    if (barred[pack] === 1) continue;
    const alone = whoAlone(sides, pack);
    if (alone === 'nobody') all += 1;
    else if (alone !== undefined) allBut[alone] = at(allBut, alone) + 1;
  }
  return { all, allBut };
}

/** Criteria of a signatory. */
interface Side {
  readonly points: Int32Array;
  readonly forbidden: Uint8Array;
  readonly least: number;
}

/** The place of the one whom a text does not suit; absent where it does not suit several. */
function whoAlone(sides: readonly Side[], pack: PackageIndex): number | 'nobody' | undefined {
  let alone: number | 'nobody' = 'nobody';
  for (let place = 0; place < sides.length; place += 1) {
    const { points, forbidden, least } = at(sides, place);
    if (forbidden[pack] !== 1 && points[pack]! >= least) continue;
    if (alone !== 'nobody') return undefined;
    alone = place;
  }
  return alone;
}

function barredOn({ common }: Game, track: TrackIndex, { offTable }: DayOfGame): Combination[] {
  return at(common.tracks, track).issues.flatMap((issue) => {
    const { mustSettle, silent } = at(common.issues, issue);
    const options = at(offTable, issue).flatMap((cause, option) =>
      cause !== 0 || (mustSettle && option === silent) ? [option] : [],
    );
    return options.length === 0 ? [] : [{ track, sets: [{ issue, options }] }];
  });
}
