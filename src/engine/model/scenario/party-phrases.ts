/**
 * Sentences that only one delegation says in its letters. The first of each list is for the first of the other delegations in
 * the file, the second for the second, and so on: each is said at most once in a game.
 */
export interface PartyPhrases {
  /** Before its first proposal to another. */
  readonly opens?: readonly string[] | undefined;
  /** After its first yes to another. */
  readonly agrees?: readonly string[] | undefined;
  /** After its first no to another. */
  readonly refuses?: readonly string[] | undefined;
}
