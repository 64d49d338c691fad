import { positionsOn } from '#engine/mind/positions-on.ts';
import { at } from '#engine/model/at.ts';
import type { KnownPosition } from '#engine/model/game.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { Tag } from '#engine/model/scenario/tag.ts';
import { optionsOf } from '#engine/model/wording.ts';
import { ownOpening } from '#engine/negotiators/acting/own-opening.ts';
import { initialledBy, openedBy } from '#engine/text/text.ts';
import type { View } from '#engine/views/view.ts';
import type { PartyMark } from '../../party-mark.ts';
import { clauseLabel, markOf } from '../../words/names.ts';
import type { Seat } from '../parts/chair.ts';
import { keptOr } from '../parts/kept.ts';

/** The stand of one delegation on one article, as far as the person knows. */
export interface CellModel extends PartyMark {
  /**
   * `accepted`: it has initialled the wording. `asked`: it has asked for it in this game, last of all in an offer or in its
   * opening statement. `pencilled`: the person has drafted it, and said it to nobody. `wish`: it is known to want it, see `tag`. `unknown`: nothing is known.
   */
  readonly how: 'pencilled' | 'accepted' | 'asked' | 'wish' | 'unknown';
  /** "Moscow asks for:", for before the wording; that nothing is known where there is none. */
  readonly words: string;
  /** The wording; absent where nothing is known. */
  readonly label?: string | undefined;
  /** Its options: one, or two if it is vague. */
  readonly options?: readonly OptionIndex[] | undefined;
  readonly tag?: Tag | undefined;
  /** True if its initial counts for the article. */
  readonly counts: boolean;
  /** The cell without the draft, if the draft is shown instead. */
  readonly inText?: CellModel;
}

/** Returns the stand of every delegation on an article, in the order of the file. */
export function cellModels(seat: Seat, issue: IssueIndex): CellModel[] {
  const { game, view, you } = seat;
  const { consent } = at(game.common.issues, issue);
  return view.parties.map((_, party) => {
    const stand = standOf(seat, party, issue);
    const words = game.withPerspective(you).say(`grid.cell-${stand.how}`, { who: party });
    return { ...markOf(game, party), counts: consent.includes(party), ...stand, words };
  });
}

interface Stand extends Pick<CellModel, 'label' | 'options' | 'tag'> {
  readonly how: Exclude<CellModel['how'], 'pencilled'>;
}

function standOf(seat: Seat, party: PartyIndex, issue: IssueIndex): Stand {
  const { game, view } = seat;
  const clause = at(view.text, issue);
  const accepted = initialledBy(clause, party);
  const said = ({ option, or }: Pick<Clause, 'option' | 'or'>) => {
    const wording = { issue, option, or };
    return { label: clauseLabel(game, wording), options: optionsOf(wording) };
  };
  if (accepted !== undefined) return { how: 'accepted', ...said(accepted) };
  const asked = askedLast(view, party, issue) ?? openedBy(clause, party);
  if (asked !== undefined) return { how: 'asked', ...said(asked) };
  const wish = wishOf(seat, party, issue);
  if (wish === undefined) return { how: 'unknown' };
  return { how: 'wish', ...said({ option: wish.option }), tag: wish.tag };
}

/** A known wish on an issue: of the person's own delegation the one that its opening statement proposes, else the first. */
function wishOf({ view, you, kept }: Seat, party: PartyIndex, issue: IssueIndex): KnownPosition | undefined {
  const wishes = positionsOn(view, party, issue).filter((known) => known?.stance === 'wants');
  if (party !== you || wishes.length < 2) return wishes[0];
  const { clauses } = keptOr(kept, 'own opening', [view], () => ownOpening(view));
  const proposed = clauses.find((clause) => clause.issue === issue);
  return wishes.find((wish) => wish?.option === proposed?.option) ?? wishes[0];
}

/** Returns a delegation's demand on an issue in the last of its own known offers that mentions it. */
function askedLast(view: View, party: PartyIndex, issue: IssueIndex): Clause | undefined {
  const own = view.offers.filter(({ from }) => from === party);
  const asked = own.flatMap(({ clauses, delivered = clauses }) => delivered.filter((one) => one.issue === issue));
  return asked.at(-1);
}
