import { turnedDownIn } from '../../mind/letters-answered.ts';
import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex, PartyIndex, TrackIndex } from '../../model/moves.ts';
import { othersOf } from '../../model/others-of.ts';
import { sharesReading } from '../../model/wording.ts';
import { versionOf } from '../../text/text.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import { isForNothing } from '../position/exchange.ts';
import { movesIn } from '../position/moves-in.ts';
import { towards } from '../position/towards.ts';
import { hasPutForward } from '../weighing/has-put-forward.ts';
import { isExact } from '../weighing/is-exact.ts';
import { lastNo } from '../weighing/last-no.ts';
import type { Outlook } from '../weighing/outlook.ts';
import { isAgainst } from '../weighing/public-stance.ts';
import type { Prospect } from '../weighing/sight.ts';
import { accountOf } from './account-of.ts';
import { mayWrite } from './may-write.ts';
import { type Worded, withFaceSaved } from './with-face-saved.ts';

/** Rounds after which a question or a single text may be put again. */
export const PATIENCE = 2;

/**
 * Offers what is missing from the text to make it a prospect, to everybody whose initials are missing and who can
 * be talked to today. What somebody has refused before is not put to it again in the same words; where it has said over
 * which article, the next letter to it leaves that out.
 */
export function makeOffer(outlook: Outlook, wanted: Prospect): Decision | undefined {
  const { view, walkAway } = outlook;
  const { track } = outlook;
  const letter = towards(outlook, wanted, whatComesFirst(view, missingClauses(outlook, wanted)));
  const saved = withFaceSaved(view, offerable(view, letter, addressees(outlook, letter)), {
    options: wanted.options,
    least: walkAway,
  });
  const worded = onlyThose(saved, (clause) => isMissing(view, track, clause));
  return offerOf(outlook, wanted, worded) ?? offerOf(outlook, wanted, withoutRefused(outlook, worded));
}

/** Part of a game, in hundredths, in which letters are about what comes first. */
const EARLY = 13;
/** Weight of this game's taste in what comes first. */
const TASTE = 6;
/** Most articles of such a letter. */
const MOST_FIRST = 3;

/** In the first days the articles that matter most to the party in this game, as its taste has it; later all of them. */
function whatComesFirst(view: View, clauses: readonly Clause[]): Clause[] {
  const { round, common, own } = view;
  if ((round - 1) * 100 >= common.roundCount * EARLY) return [...clauses];
  const stakeOf = ({ issue, option }: Clause) => {
    const points = at(own.points, issue);
    const liking = at(at(own.taste, issue), option) - 100;
    return (at(own.most, issue) - Math.min(...points)) * (100 + liking * TASTE);
  };
  return [...clauses]
    .sort((a, b) => stakeOf(b) - stakeOf(a) || a.issue - b.issue)
    .slice(0, MOST_FIRST)
    .sort((a, b) => a.issue - b.issue);
}

/** An offer of clauses, to those that would hear something else than what they have just refused over. */
function offerOf(outlook: Outlook, wanted: Prospect, worded: Worded): Decision | undefined {
  const { view, track } = outlook;
  const { clauses, reasons } = onlyThose(worded, (clause) => !isForNothing(view, clause, worded.clauses));
  const to = addressees(outlook, clauses);
  if (clauses.length === 0 || to.length === 0) return undefined;
  return {
    move: { type: 'offer', party: view.party, track, to, clauses, ...(isExact(view) ? { exact: true } : {}) },
    reasons: [
      ...movesIn(
        view,
        clauses.filter((clause) => !isKeptOpen(view, reasons, clause)),
      ),
      ...reasons,
    ],
    account: accountOf(outlook, { next: wanted, waiting: wanted.expected }),
  };
}

/** True if a reason says why the own position is kept open for another reading. */
function isKeptOpen(view: View, reasons: readonly Reason[], clause: Clause): boolean {
  const own = standOf(view, view.party, clause.issue)?.clause;
  const isOpen = reasons.some((reason) => reason.code === 'saves-face' && reason.issue === clause.issue);
  return isOpen && own !== undefined && sharesReading(own, clause);
}

/** Rounds at the end in which what one has been asked for can be granted, and an old letter sent again. */
const LAST_ROUNDS = 1;

/**
 * Clauses that the party can put forward: none that it is publicly against. What it may yet live with is for others to ask;
 * near the end it grants as a price what one of those to whom it writes, `askers`, has put forward: else the text would stay
 * silent where both have come to the same.
 */
export function offerable(view: View, clauses: readonly Clause[], askers: readonly PartyIndex[]): Clause[] {
  const isPrice = (clause: Clause) => isNearTheEnd(view) && askers.some((asker) => hasPutForward(view, asker, clause));
  return clauses.filter((clause) => !isAgainst(view, view.party, clause) || isPrice(clause));
}

function isNearTheEnd({ round, common }: View): boolean {
  return round > common.roundCount - LAST_ROUNDS;
}

/** True if an article needs the initials of a party for the track to be signed: those with consent, and the signatories. */
function isConcerned({ common }: View, track: TrackIndex, issue: IssueIndex, party: PartyIndex): boolean {
  return at(common.issues, issue).consent.includes(party) || at(common.tracks, track).signatories.includes(party);
}

/** Clauses of a prospect that the text still lacks: wording without the initials of all that it concerns. */
export function missingClauses(outlook: Outlook, wanted: Prospect): Clause[] {
  const { view, track } = outlook;
  return at(view.common.tracks, track).issues.flatMap((issue) => {
    const clause = { issue, option: at(wanted.options, at(view.common.issues, issue).place) };
    return isMissing(view, track, clause) ? [clause] : [];
  });
}

/** True if wording lacks the initials of a party that it concerns. */
export function isMissing(view: View, track: TrackIndex, clause: Clause): boolean {
  for (let party = 0; party < view.common.partyCount; party += 1) if (lacks(view, track, clause, party)) return true;
  return false;
}

/** True if a clause concerns a party and lacks its initials. */
function lacks(view: View, track: TrackIndex, { issue, option, or }: Clause, party: PartyIndex): boolean {
  if (!isConcerned(view, track, issue, party)) return false;
  return versionOf(at(view.text, issue), option, or)?.initials.includes(party) !== true;
}

function addressees(outlook: Outlook, clauses: readonly Clause[]): PartyIndex[] {
  const { view, track } = outlook;
  return othersOf(view.party, view.common.partyCount).filter(
    (party) =>
      clauses.some((clause) => lacks(view, track, clause, party)) &&
      mayWrite(view, track, party) &&
      !wasRefused(view, party, clauses) &&
      !isRefusedOver(view, track, party, clauses),
  );
}

/** Removes the clauses over which another party has just refused an own letter. */
function withoutRefused({ view, track }: Outlook, worded: Worded): Worded {
  const others = othersOf(view.party, view.common.partyCount);
  return onlyThose(worded, (clause) => others.every((party) => !isRefusedOver(view, track, party, [clause])));
}

/** Some of the clauses of a letter, with the reasons that are about these. */
function onlyThose({ clauses, reasons }: Worded, isKept: (clause: Clause) => boolean): Worded {
  const left = clauses.filter(isKept);
  const isLeft = (reason: Reason) => 'issue' in reason && left.some(({ issue }) => issue === reason.issue);
  return { clauses: left, reasons: left.length === clauses.length ? reasons : reasons.filter(isLeft) };
}

/** True if clauses hold the wording over which a party has just refused an own letter. */
function isRefusedOver(view: View, track: TrackIndex, party: PartyIndex, clauses: readonly Clause[]): boolean {
  const no = lastNo(view, track, party);
  return no !== undefined && clauses.some((clause) => clause.issue === no.issue && sharesReading(clause, no));
}

function wasRefused(view: View, party: PartyIndex, clauses: readonly Clause[]): boolean {
  const round = turnedDownIn(view, party, clauses);
  return round !== undefined && (!isNearTheEnd(view) || view.round - round <= PATIENCE);
}
