import type { Clause, IssueIndex, OptionIndex, PartyIndex } from '../../model/moves.ts';

/**
 * Cause of a change of position. `return`: another delegation gives something on another article. `refused`: the position
 * has been refused since it was taken. `agreed-elsewhere`: others have agreed on other wording. `time`: the date of the
 * track or the end is near. `exchange`: what all others wait for is given if the text says the party's wording on another article.
 * `pressure`: a lever of `by` has made it dearer for the party to wait.
 * `price`: a letter says exactly what the delegation has named as its price in that round. `word`: a
 * letter asks for what the delegation has said in that round that it could accept; to a reader that has not heard it, without a round. `unsigned`: it would have signed that
 * wording in a vote, but another delegation did not sign. `single-text`: a mediator has put the wording to all, and a review
 * names no more than what matters most.
 */
export type Cause =
  | {
      readonly code: 'return';
      readonly by: PartyIndex;
      readonly for: { readonly issue: IssueIndex; readonly option: OptionIndex };
    }
  | { readonly code: 'refused'; readonly by: PartyIndex; readonly round: number }
  | { readonly code: 'agreed-elsewhere'; readonly by: readonly PartyIndex[] }
  | { readonly code: 'time' }
  | { readonly code: 'exchange'; readonly for: Clause }
  | { readonly code: 'pressure'; readonly by: PartyIndex; readonly lever: number; readonly round: number }
  | { readonly code: 'price'; readonly round: number }
  | { readonly code: 'word'; readonly round: number | undefined }
  | { readonly code: 'unsigned'; readonly by: PartyIndex }
  | { readonly code: 'single-text'; readonly by: PartyIndex };
