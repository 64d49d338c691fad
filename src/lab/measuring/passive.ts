import { at } from '#engine/model/at.ts';
import type { PackageIndex } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause, IssueIndex, Move, OptionIndex, TrackIndex } from '#engine/model/moves.ts';
import { packageOf } from '#engine/model/packages.ts';
import { optionsOf } from '#engine/model/wording.ts';
import { ownOpening } from '#engine/negotiators/acting/own-opening.ts';
import { optionsOn } from '#engine/negotiators/weighing/open-now.ts';
import { lateOn, outlookOn } from '#engine/negotiators/weighing/outlook.ts';
import { textNow } from '#engine/negotiators/weighing/text-now.ts';
import type { Player } from '#engine/simulation/player.ts';
import type { View } from '#engine/views/view.ts';
import { initialsOpen } from './openings.ts';
import { turnDown } from './turn-down.ts';

/**
 * Opens with its public positions, and then offers nothing and says nothing. It agrees to whatever it is asked, and initials what stands in the text, wherever a text
 * with that and with what it has agreed to before can be worth more to it than no deal; such texts it signs. What
 * negotiating is worth in a chair is what a negotiator has there over this one.
 */
export const PASSIVE: Player = (view) => {
  const move = agreeing(view);
  return move === undefined ? turnDown(view) : { move, reasons: [] };
};

function agreeing(view: View): Move | undefined {
  const { party, toAct, common } = view;
  switch (toAct?.kind) {
    case 'talk':
      return initialsOpen(view).find(
        (clause) => stands(view, clause) && canBeatNoDeal(view, at(common.issues, clause.issue).track, [clause]),
      );
    case 'answer': {
      const { track, clauses } = byId(view.offers, toAct.offer);
      if (!canBeatNoDeal(view, track, clauses)) return undefined;
      return { type: 'answer', party, offer: toAct.offer, response: 'accept' };
    }
    case 'review': {
      const text = view.drafts.find(({ index }) => index === toAct.draft);
      if (text === undefined || !canBeatNoDeal(view, text.track, text.clauses)) return undefined;
      return { type: 'review', party, draft: toAct.draft, over: [] };
    }
    case 'vote':
      return beatsNoDeal(view, toAct.track) ? { type: 'vote', party, track: toAct.track, yes: true } : undefined;
    case 'open':
      return ownOpening(view);
    default:
      return undefined;
  }
}

/** True if the clause is the current version of the text: other versions are not initialled. */
function stands({ text }: View, { issue, option, or }: Clause): boolean {
  const current = at(text, issue).current;
  return current?.option === option && current.or === or;
}

function beatsNoDeal(view: View, track: TrackIndex): boolean {
  const { points, forbidden } = textNow(outlookOn(view, track));
  return !forbidden && points > at(view.own.walkAway, track);
}

/** True if each reading of the clauses, with those agreed and some choice elsewhere, can be worth more than no deal. */
function canBeatNoDeal(view: View, track: TrackIndex, clauses: readonly Clause[]): boolean {
  const least = at(view.own.walkAway, track) + lateOn(view, track);
  const { points, forbidden } = at(view.own.sheets, track);
  const isBetter = (pack: PackageIndex) => at(forbidden, pack) === 0 && at(points, pack) > least;
  const asked = clauses.find(({ or }) => or !== undefined) ?? clauses[0];
  if (asked === undefined) return false;
  return optionsOf(asked).every((reading) =>
    textsWith(view, track, clauses, { ...asked, option: reading }).some(isBetter),
  );
}

/** The packages that a text could come to with some clauses, one of them read in one way. */
function textsWith(view: View, track: TrackIndex, clauses: readonly Clause[], read: Clause): PackageIndex[] {
  const rules = at(view.common.tracks, track);
  const choices = rules.issues.map((issue): readonly OptionIndex[] => {
    if (issue === read.issue) return [read.option];
    const said = clauses.find((clause) => clause.issue === issue) ?? agreedOn(view, issue);
    return said === undefined ? settledOptions(view, issue) : optionsOf(said);
  });
  return combined(choices).map((options) => packageOf(rules, options));
}

/** Returns the current clause of an issue if the party has initialled it. */
function agreedOn({ text, party }: View, issue: IssueIndex): Clause | undefined {
  const { current } = at(text, issue);
  return current?.initials.includes(party) ? { issue, option: current.option, or: current.or } : undefined;
}

/** Options that a signed text can have on an issue: not silence, where it must be settled. */
function settledOptions(view: View, issue: IssueIndex): OptionIndex[] {
  const { mustSettle, silent } = at(view.common.issues, issue);
  return optionsOn(view, issue).filter((option) => !mustSettle || option !== silent);
}

/** Every way to take one of each. */
function combined(choices: readonly (readonly OptionIndex[])[]): OptionIndex[][] {
  return choices.reduce<OptionIndex[][]>(
    (all, options) => all.flatMap((one) => options.map((option) => [...one, option])),
    [[]],
  );
}
