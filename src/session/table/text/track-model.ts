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
  /** Who signs it. */
  readonly signatories: readonly PartyMark[];
  readonly youSign: boolean;
  /** Who may put a single text to them, if anybody. */
  readonly mediator?: PartyIndex | undefined;
  readonly status: 'open' | 'signed' | 'closed';
  /** "Signed on Friday, 22 August", "Closed: the Coalition left". */
  readonly statusWords: string | undefined;
  /** It is put to the vote at the dusk that comes. */
  readonly voteToday: boolean;
  /** It waits for another part to be signed first: nothing of it can be signed yet. */
  readonly waits: boolean;
  /** What stands in the way of a signature, in a sentence; that nothing is initialled yet, the margin shows. */
  readonly obstacle: string | undefined;
  /** Why no wording of it can be put into the draft, if so: a counter keeps to its own part. */
  readonly undraftable?: string | undefined;
  /** Reason why no more offers on it can be sent today; `undefined` if they can, or if no other part takes any. */
  readonly nobodyLeft?: string | undefined;
  /** The text as it would be signed now, against your walk-away. */
  readonly worth: Worth;
  /** How home would take the text as it stands, where it would be asked; from the person's own factions only. */
  readonly home: HomeModel | undefined;
  readonly articles: readonly ArticleModel[];
}
