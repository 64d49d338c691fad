import { at } from '#engine/model/at.ts';
import type { IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import { canMean } from '#engine/model/wording.ts';
import { initialledBy } from '#engine/text/text.ts';
import { markOf } from '../../words/names.ts';
import type { Seat } from '../parts/chair.ts';
import { type Deed, deedsOn } from './deeds-on.ts';
import type { StanceLeft, StanceTaken, StandMark } from './position-mark.ts';

/**
 * Marks of the delegations on an answer, by their words and by their acts in these talks: initialled, asked for,
 * rejected. A position that a delegation has left since is told as past. `said` has the marks known without these acts.
 */
export function withDeeds(seat: Seat, issue: IssueIndex, option: OptionIndex, said: readonly StandMark[]): StandMark[] {
  const deeds = deedsOn(seat, issue);
  return seat.view.parties.flatMap((_, party) => {
    const own = deeds.filter((deed) => deed.party === party);
    const { taken, round, isLeft } = standingOf(seat, party, { issue, option }, own);
    const marks = said.filter((mark) => mark.party === party);
    const kept = marks.flatMap((mark) => asOfNow(mark, taken, isLeft));
    const isSaid = taken !== 'initialled' && kept.some(({ stance }) => agrees(stance, taken));
    const now: StandMark[] =
      taken === undefined || isSaid
        ? []
        : [{ ...markOf(seat.game, party), stance: taken, tag: 'done', source: undefined, round }];
    return [...now, ...(isLeft ? withOpening(seat, option, own, kept) : kept)];
  });
}

interface Standing {
  readonly taken: StanceTaken | undefined;
  /** The day of the act that it is known by. */
  readonly round: number | undefined;
  /** True if it stands for other wording of the article now, or has rejected this. */
  readonly isLeft: boolean;
}

function standingOf(
  { view }: Seat,
  party: PartyIndex,
  { issue, option }: { readonly issue: IssueIndex; readonly option: OptionIndex },
  own: readonly Deed[],
): Standing {
  const initialled = initialledBy(at(view.text, issue), party);
  if (initialled !== undefined && canMean(initialled, option)) {
    return { taken: 'initialled', round: undefined, isLeft: false };
  }
  const onIt = own.filter(({ wording }) => canMean(wording, option)).at(-1);
  const stoodFor = own.filter(({ how }) => how !== 'rejected').at(-1);
  const hasMoved = stoodFor !== undefined && stoodFor.how !== 'opened' && !canMean(stoodFor.wording, option);
  if (onIt?.how === 'rejected') return { taken: 'rejected', round: onIt.round, isLeft: true };
  const asks = onIt?.how === 'asked' && !hasMoved;
  return { taken: asks ? 'asks' : undefined, round: onIt?.round, isLeft: hasMoved };
}

/** A mark as it holds now: as it was, told as past, or not at all where what the author inferred has been shown since. */
function asOfNow(mark: StandMark, taken: StanceTaken | undefined, isLeft: boolean): StandMark[] {
  const { stance, tag } = mark;
  if (agrees(stance, taken)) return tag === 'inferred' ? [] : [mark];
  const left = LEFT[stance as keyof typeof LEFT];
  const isPast = stance === 'against' ? isFor(taken) : taken === 'rejected' || (stance === 'wants' && isLeft);
  return left !== undefined && isPast ? [{ ...mark, stance: left }] : [mark];
}

const LEFT = { wants: 'wanted', accepts: 'accepted', against: 'opposed' } as const satisfies Record<string, StanceLeft>;

function isFor(stance: StandMark['stance'] | undefined): boolean {
  return stance === 'initialled' || stance === 'asks' || stance === 'wants' || stance === 'accepts';
}

/** True if a stance from outside the talks says no other than one that was taken in them. */
function agrees(stance: StandMark['stance'], taken: StanceTaken | undefined): boolean {
  if (taken === undefined) return false;
  if (taken === 'rejected') return stance === 'against' || stance === 'never';
  return isFor(stance);
}

/** An opening that its delegation has left stays to be seen as the opening, unless what is known in public says so too. */
function withOpening(seat: Seat, option: OptionIndex, own: readonly Deed[], marks: readonly StandMark[]): StandMark[] {
  const opening = own.find(({ how, wording }) => how === 'opened' && canMean(wording, option));
  if (opening === undefined) return [...marks];
  const known = marks.filter(({ tag }) => tag !== 'inferred');
  if (known.some(({ stance }) => stance === 'wanted')) return known;
  const source = seat.game.say('text.said-in-opening');
  return [...known, { ...markOf(seat.game, opening.party), stance: 'opened', tag: 'stated', source }];
}
