import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { HomeModel } from '../../home-model.ts';
import type { PartyMark } from '../../party-mark.ts';
import type { Worth } from '../parts/worth.ts';
import type { ArticleModel } from './article-model.ts';

export interface TrackModel {
  readonly track: TrackIndex;
  readonly title: string;
  /** "Part 1, the meeting"; its title where it is the only one. */
  readonly heading: string;
  /** "Washington, you and Moscow sign", "Signed by ..." */
  readonly signing: string;
  /** Signatories. */
  readonly signatories: readonly PartyMark[];
  readonly youSign: boolean;
  /** Party that may put a single text to them, if any. */
  readonly mediator?: PartyIndex | undefined;
  readonly status: 'open' | 'signed' | 'closed';
  /** "Signed on Friday, 22 August", "Closed: the Coalition left". */
  readonly statusWords: string | undefined;
  /** True if it is put to the vote at the coming dusk. */
  readonly voteToday: boolean;
  /** True if it waits for another part to be signed first: nothing of it can be signed yet. */
  readonly waits: boolean;
  /** Obstacle to a signature, in a sentence; the margin shows that nothing is initialled yet. */
  readonly obstacle: string | undefined;
  /** Reason why no wording of it can be put into the draft, if so: a counter keeps to its own part. */
  readonly undraftable?: string | undefined;
  /** Reason why no more offers on it can be sent today; `undefined` if they can, or if no other part takes any. */
  readonly nobodyLeft?: string | undefined;
  /** The text as it would be signed now, against your walk-away. */
  readonly worth: Worth;
  /** Expected decision at home on the present text, if home would be asked; from the person's own factions only. */
  readonly home: HomeModel | undefined;
  readonly articles: readonly ArticleModel[];
}
