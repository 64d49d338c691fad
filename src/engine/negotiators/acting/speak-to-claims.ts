import { trustIn } from '../../ledgers/trust.ts';
import { claimsUnconfirmed, hasAnsweredClaimToday, knownClaimsAbout } from '../../mind/claims.ts';
import { hasRuledOut } from '../../mind/declarations.ts';
import { positionsOn } from '../../mind/positions-on.ts';
import { hasAskedIfTrue } from '../../mind/questions.ts';
import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { DeclareMove, OptionIndex } from '../../model/moves.ts';
import { canMean, optionsOf } from '../../model/wording.ts';
import { initialledBy, versionsOf } from '../../text/text.ts';
import type { SeenClaim, View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import { hasSaidYes } from '../position/yes-in-exchange.ts';
import { faceToFace } from '../weighing/open-now.ts';
import { clearWord, STRANGERS } from '../weighing/own-views.ts';
import { stancesOn, wantedBy } from '../weighing/public-stance.ts';
import { whyWanted } from '../weighing/why-wanted.ts';
import { membersDiffer } from './speak-for-members.ts';

/**
 * Says in public what it thinks of a public claim about itself, one a day, where its public position or its own sheet leaves
 * no doubt and its members, if it is a bloc, are of one mind. What is neither clearly true nor clearly untrue it puts as it
 * has publicly put it, if it wants something else there. Where its own initial stands on what was claimed, it says nothing
 * else: it confirms that, or is silent where its initial stands on vague words.
 */
export function speakToClaims(view: View): Decision | undefined {
  if (hasAnsweredClaimToday(view)) return undefined;
  const open = knownClaimsAbout(view, view.party).filter(
    (claim) => claim.status === 'unconfirmed' && claim.audience === 'all' && !membersDiffer(view, claim),
  );
  for (const claim of open) {
    const move = inKeeping(view, claim, publicAnswer(view, claim));
    if (move !== undefined) return { move, reasons: [{ code: 'own-word' }, ...whyMeant(view, claim, move)] };
  }
  return undefined;
}

/** Reason for wanting what it says in public that it accepts; empty if none is given. */
function whyMeant(view: View, { issue, options }: SeenClaim, move: DeclareMove): Reason[] {
  const meant = move.what === 'reinterpret' ? move.options : options;
  return meant.flatMap((option) => whyWanted(view, { issue, option }) ?? []).slice(0, 1);
}

/** An answer in keeping with the party's position: it neither accepts something else nor denies that; else none. */
function inKeeping(view: View, { issue, options }: SeenClaim, move: DeclareMove | undefined): DeclareMove | undefined {
  const own = standOf(view, view.party, issue)?.clause;
  if (move === undefined || own === undefined) return move;
  const isYes = (option: OptionIndex) => hasSaidYes(view, { issue, option });
  if (move.what === 'confirm') return options.every(isYes) ? move : undefined;
  if (move.what === 'reinterpret') return move.options.every(isYes) ? move : reworded(move, optionsOf(own), options);
  return options.some(isYes) ? undefined : move;
}

/** Replaces the options of a reinterpretation by the own position; `undefined` if that was claimed. */
function reworded(
  move: Extract<DeclareMove, { what: 'reinterpret' }>,
  own: readonly OptionIndex[],
  claimed: readonly OptionIndex[],
): DeclareMove | undefined {
  return own.some((option) => claimed.includes(option)) ? undefined : { ...move, options: [...own] };
}

function publicAnswer(view: View, { id, issue, options }: SeenClaim): DeclareMove | undefined {
  const base = { type: 'declare', party: view.party, claim: id } as const;
  const agreed = initialledBy(at(view.text, issue), view.party);
  if (agreed !== undefined && options.some((option) => canMean(agreed, option))) {
    return agreed.or === undefined ? { what: 'confirm', ...base } : undefined;
  }
  const stances = stancesOn(view, view.party, issue);
  const rejects = options.every((option) => stances[option] === 'against' || stances[option] === 'never');
  const what = rejects ? 'deny' : clearWord(view, issue, options);
  if (what !== undefined) return { what, ...base };
  const wanted = wantedBy(view, view.party, issue);
  const isOther = wanted.length > 0 && !options.some((option) => wanted.includes(option));
  return isOther ? { what: 'reinterpret', options: wanted, ...base } : undefined;
}

/**
 * Asks one of whom a third party has claimed something whether it is true, before it builds on that: once a claim, where it
 * trusts the one that made it less than a stranger, and the one that it is about has not answered it by what it says and
 * does before everybody: what a bloc says does not answer for members that are known to differ.
 */
export function askIfTrue(view: View): Decision | undefined {
  const within = faceToFace(view);
  const claim = claimsUnconfirmed(view).find(
    (one) => isInDoubt(view, one) && within.includes(one.about) && !hasAskedIfTrue(view, one.id),
  );
  if (claim === undefined) return undefined;
  const divided = membersDiffer(view, claim) ? { divided: true as const } : {};
  return {
    move: { type: 'ask', party: view.party, to: claim.about, what: 'is-it-true', claim: claim.id },
    reasons: [{ code: 'hears-it-from', party: claim.by, ...divided }],
  };
}

/**
 * True if it has a claim only from a party that it trusts less than a stranger, on an article that is still under
 * negotiation.
 */
function isInDoubt(view: View, claim: SeenClaim): boolean {
  const { by, issue } = claim;
  return (
    by !== view.party &&
    trustIn(at(view.own.trust, by)) < STRANGERS &&
    at(view.tracks, at(view.common.issues, issue).track).status === 'open' &&
    (membersDiffer(view, claim) || !isAnswered(view, claim))
  );
}

/**
 * True if all can see whether a claim is true: the party that it is about has initialled wording of the article, opened
 * with the claimed option or ruled it out, or has said in public what it thinks of it. An author's inference is not a
 * statement.
 */
function isAnswered(view: View, { about, issue, options }: SeenClaim): boolean {
  const article = at(view.text, issue);
  if (initialledBy(article, about) !== undefined) return true;
  const said = positionsOn(view, about, issue).map((held) => (held?.tag === 'inferred' ? undefined : held?.stance));
  const opensWith = (option: OptionIndex) =>
    versionsOf(article).some((one) => one.opened?.includes(about) && canMean(one, option));
  const accepts = options.some((option) => said[option] === 'wants' || said[option] === 'accepts' || opensWith(option));
  const rejects = options.every(
    (option) => said[option] === 'never' || said[option] === 'against' || hasRuledOut(view, about, issue, option),
  );
  return accepts || rejects;
}
