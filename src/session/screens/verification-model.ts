/** Verified: replayed to the same end. Changed: of another version. Damaged: the moves do not lead to this end. */
export interface VerificationModel {
  readonly state: 'verified' | 'changed' | 'damaged';
  readonly words: string;
}
