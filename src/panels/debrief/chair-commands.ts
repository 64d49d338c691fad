import type { PartyIndex } from '#engine/model/moves.ts';
import type { AgainModel, AgainProgress, AskedTry, TryModel, TryProgress } from '#session/debrief/again-model.ts';
import type { MeasuresModel } from '#session/debrief/measures-model.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { CancellableWork } from '../use-work.ts';

/** Commands for examining the decisions of one chair; a stable object. */
export interface ChairCommands {
  readonly chairs: readonly PartyMark[];
  /** The one that is looked at first. */
  readonly first: PartyIndex;
  /** Has it measured how the delegation negotiated. */
  readonly measure: (chair: PartyIndex) => CancellableWork<MeasuresModel>;
  /** Has its decisions weighed; tells how far that has come. */
  readonly weigh: (chair: PartyIndex, onProgress: (progress: AgainProgress) => void) => CancellableWork<AgainModel>;
  /** Has something else played on in the place of a decision. */
  readonly tryAgain: (asked: AskedTry, onProgress: (progress: TryProgress) => void) => CancellableWork<TryModel>;
}
