import type { ClaimStatus } from './claim.ts';
import type { VoteObstacle } from './dispatch.ts';
import type { EffectSource } from './event-rules.ts';
import type { IssueIndex, OptionIndex, PartyIndex, Reply, TrackIndex } from './moves.ts';

/** Reason why a move is not allowed. A refused move changes nothing. */
export type Refusal =
  | { readonly code: 'game-over' }
  | { readonly code: 'not-your-turn' }
  | { readonly code: 'reply-first'; readonly asked: Reply['type'] }
  | { readonly code: 'malformed'; readonly what: string }
  | { readonly code: 'nothing-offered' }
  | { readonly code: 'nobody-addressed' }
  | { readonly code: 'track-over'; readonly track: TrackIndex }
  | { readonly code: 'no-channel'; readonly party: PartyIndex }
  | { readonly code: 'too-late-to-carry'; readonly party: PartyIndex }
  | { readonly code: 'written-today'; readonly party: PartyIndex; readonly track: TrackIndex }
  /** A letter of the other about the track is on its way to the one, through a go-between. */
  | { readonly code: 'letter-coming'; readonly party: PartyIndex; readonly track: TrackIndex }
  | { readonly code: 'gone'; readonly party: PartyIndex }
  | { readonly code: 'no-second-counter' }
  | { readonly code: 'counter-same' }
  | { readonly code: 'not-tabled'; readonly issue: IssueIndex }
  | { readonly code: 'already-initialled'; readonly issue: IssueIndex }
  | { readonly code: 'not-initialled'; readonly issue: IssueIndex }
  | { readonly code: 'not-a-signatory'; readonly track: TrackIndex }
  | { readonly code: 'vote-called-before'; readonly track: TrackIndex }
  | { readonly code: 'vote-called-today'; readonly track: TrackIndex }
  | { readonly code: 'cannot-vote-yet'; readonly obstacle: VoteObstacle }
  | { readonly code: 'red-line' }
  | { readonly code: 'name-clauses'; readonly least: number; readonly most: number }
  | { readonly code: 'walk-out-off' }
  | { readonly code: 'leaving-already' }
  | { readonly code: 'not-leaving' }
  | { readonly code: 'not-direct'; readonly party: PartyIndex }
  | { readonly code: 'declared-before'; readonly issue: IssueIndex }
  | { readonly code: 'declared-otherwise'; readonly issue: IssueIndex }
  | { readonly code: 'ruled-out-before'; readonly issue: IssueIndex }
  | { readonly code: 'claimed-before'; readonly party: PartyIndex; readonly issue: IssueIndex }
  | { readonly code: 'claim-answered'; readonly status: ClaimStatus }
  | { readonly code: 'told-before'; readonly party: PartyIndex; readonly issue: IssueIndex }
  | { readonly code: 'asked-before'; readonly party: PartyIndex }
  | { readonly code: 'condition-on-same'; readonly issue: IssueIndex }
  | { readonly code: 'condition-apart'; readonly issue: IssueIndex }
  | { readonly code: 'consulted-today' }
  | { readonly code: 'support-whole' }
  | { readonly code: 'no-members' }
  | { readonly code: 'members-asked-today'; readonly issue: IssueIndex }
  | { readonly code: 'members-not-asked'; readonly issue: IssueIndex }
  | {
      readonly code: 'off-table';
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly cause: EffectSource;
    }
  | { readonly code: 'lever-of-others'; readonly party: PartyIndex }
  | { readonly code: 'lever-used-up' }
  | { readonly code: 'too-little-support'; readonly needs: number }
  | { readonly code: 'one-vague-clause' }
  | { readonly code: 'asked-exact' }
  | { readonly code: 'carries-nothing' }
  | { readonly code: 'instructed-so' }
  | { readonly code: 'instructed-today' }
  | { readonly code: 'not-mediator'; readonly track: TrackIndex }
  | { readonly code: 'drafted-today'; readonly track: TrackIndex };
