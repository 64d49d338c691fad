import type { OfferId, PartyIndex, QuestionId, SingleTextIndex, TrackIndex } from './moves.ts';

/** Action expected of the party that must act. */
export type Turn =
  | { readonly kind: 'talk'; readonly party: PartyIndex }
  | { readonly kind: 'answer'; readonly party: PartyIndex; readonly offer: OfferId }
  | { readonly kind: 'vote'; readonly party: PartyIndex; readonly track: TrackIndex }
  | { readonly kind: 'reply'; readonly party: PartyIndex; readonly question: QuestionId }
  | { readonly kind: 'carry'; readonly party: PartyIndex; readonly offer: OfferId }
  | { readonly kind: 'review'; readonly party: PartyIndex; readonly draft: SingleTextIndex }
  /** Opening statement of the party. */
  | { readonly kind: 'open'; readonly party: PartyIndex };
export type Owed = Exclude<Turn, { kind: 'talk' }>;
