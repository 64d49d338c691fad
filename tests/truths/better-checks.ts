/** What a debrief says of a text that a delegation missed, and of opening again what was signed. */
import { at } from '#engine/model/at.ts';
import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import { type Checks, sameAll } from './check.ts';
import { type Facts, issuesOf, saidInTheEnd, signatoriesOf } from './facts.ts';
import { stanceOf } from './last-said.ts';
import type { Where } from './leaves.ts';
import { differing } from './left-checks.ts';
import { hasOf, isInForce, worthThen } from './outcome.ts';
import { betterIn, partOf, textIn } from './whereabouts.ts';
import { allTexts } from './worth.ts';

/** By signatory: what it would have more by the better text than it has, and than no deal was worth. */
function gainsIn(facts: Facts, where: Where) {
  const { track, text } = betterIn(facts, where);
  return signatoriesOf(facts, track).map((party) => {
    const { have, noDeal } = hasOf(facts, party, track);
    const worth = worthThen(facts, party, track, text);
    return { party, more: worth - have, over: worth - noDeal };
  });
}

/** True if the told points are the player's for the better text and for the outcome, and the better text has more. */
function isMine(facts: Facts, told: { readonly worth: number; readonly instead: number }, where: Where): boolean {
  const { track, text } = betterIn(facts, where);
  return (
    told.worth === worthThen(facts, facts.you, track, text) &&
    told.instead === hasOf(facts, facts.you, track).have &&
    told.worth > told.instead
  );
}

/** Whether a delegation would have liked better what stood in an article before, with the rest as in the better text. */
function losesIn(facts: Facts, where: Where, party: PartyIndex, issue: IssueIndex): boolean {
  const { track, text } = betterIn(facts, where);
  const { options, ifSilent } = at(facts.game.scenario.issues, issue);
  const before =
    saidInTheEnd(facts, track).find((each) => each.issue === issue)?.option ??
    options.findIndex(({ id }) => id === ifSilent);
  const kept = allTexts(facts.game, track).find(({ answers }) =>
    [...answers].every(([each, option]) => option === (each === issue ? before : text.answers.get(each))),
  );
  return kept !== undefined && at(kept.worth, party) > at(text.worth, party);
}

/** What a delegation that is asked would have by the text that stands there. */
function ownIn(facts: Facts, where: Where) {
  const track = partOf(where);
  return { ...hasOf(facts, facts.you, track), worth: worthThen(facts, facts.you, track, textIn(facts, where)) };
}

function isOwn(
  facts: Facts,
  told: { readonly have?: number; readonly worth?: number; readonly noDeal?: number },
  where: Where,
): boolean {
  const own = ownIn(facts, where);
  return (
    (told.have ?? own.have) === own.have &&
    (told.worth ?? own.worth) === own.worth &&
    (told.noDeal ?? own.noDeal) === own.noDeal
  );
}

/** Others who would have no more by the text that stands there than they have. */
function idleIn(facts: Facts, where: Where): PartyIndex[] {
  const track = partOf(where);
  const text = textIn(facts, where);
  return signatoriesOf(facts, track).filter(
    (party) => party !== facts.you && worthThen(facts, party, track, text) <= hasOf(facts, party, track).have,
  );
}

/** Whether a delegation did not stand for an answer of the text there at the end, in an article that is new or was missing. */
function wantedElse(facts: Facts, where: Where, party: PartyIndex, issue: IssueIndex): boolean {
  const stance = stanceOf(facts, party, issue, textIn(facts, where).answers.get(issue) ?? -1);
  return stance === 'against' || stance === 'otherwise';
}

const trusted = (kept: number, broke: number) => Math.floor(((kept + 1) * 1000) / (kept + 3 * broke + 2)) / 10;

export const BETTER_CHECKS: Checks = {
  'better.worth-signed': (facts, told, where) =>
    isInForce(facts, betterIn(facts, where).track) && isMine(facts, told, where),
  'better.worth-unsigned': (facts, told, where) =>
    !isInForce(facts, betterIn(facts, where).track) && isMine(facts, told, where),
  'better.for-all': (facts, _, where) => gainsIn(facts, where).every(({ over }) => over > 0),
  'better.nobody-less': (facts, _, where) => gainsIn(facts, where).every(({ more }) => more >= 0),
  'better.price': (facts, { who }, where) => {
    const gains = gainsIn(facts, where);
    const less = gains.filter(({ more }) => more < 0);
    return (
      sameAll(
        who,
        less.map(({ party }) => party),
      ) && less.every(({ over }) => over > 0)
    );
  },
  'better.ground-of': (facts, { who, issues }, where) => issues.every((issue) => losesIn(facts, where, who, issue)),
  'reopen.question-signed': (facts, _, where) => isInForce(facts, partOf(where)),
  'reopen.question-unsigned': (facts, _, where) => !isInForce(facts, partOf(where)),
  'reopen.all-gain': (facts, _, where) => idleIn(facts, where).length === 0,
  'reopen.no-gain': (facts, { who }, where) => sameAll(who, idleIn(facts, where)),
  'reopen.trust-of': ({ end, you }, { who, before, after }) => {
    const { kept, broke } = at(at(end.parties, who).trust, you);
    return before === Math.round(trusted(kept, broke)) && after === Math.round(trusted(kept, broke + 1));
  },
  'reopen.while-open': (facts, values, where) => isOwn(facts, values, where),
  'reopen.stays': (facts, { have, worth }, where) => isOwn(facts, { have, worth }, where),
  'reopen.signed': (facts, { worth, noDeal }, where) =>
    isOwn(facts, { worth, noDeal }, where) &&
    signatoriesOf(facts, partOf(where)).every(
      (party) =>
        worthThen(facts, party, partOf(where), textIn(facts, where)) > hasOf(facts, party, partOf(where)).noDeal,
    ),
  'reopen.unsigned': (facts, { noDeal }, where) => isOwn(facts, { noDeal }, where),
  'reopen.own-ground': (facts, { issues }, where) =>
    issues.every((issue) => wantedElse(facts, where, facts.you, issue)),
  'reopen.their-ground': (facts, { who }, where) => {
    const differ = differing(facts, partOf(where), textIn(facts, where));
    const issues = differ.length > 0 ? differ : issuesOf(facts, partOf(where));
    return who.every((party) => issues.some((issue) => wantedElse(facts, where, party, issue)));
  },
};
