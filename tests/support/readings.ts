import { type OptionStance, stepTaken } from '#engine/mind/bargaining-position.ts';
import { claimsUnconfirmed, claimWith, hasAnsweredClaimToday, knownClaimsAbout } from '#engine/mind/claims.ts';
import { confidencesFrom, hasConfided, hasConfidedToday, wasTold } from '#engine/mind/confidences.ts';
import { allDeclaredBy, bitsAgainstWord, declaredBy, hasRuledOut, insistedAgainst } from '#engine/mind/declarations.ts';
import { incidentToldIn, isUnderPressure } from '#engine/mind/incidents.ts';
import {
  bitsOffered,
  bitsOfferedByOthers,
  hasWritten,
  lastPlainLetter,
  letterPlaceOf,
  lettersBetween,
  lettersWithParty,
  timesSaid,
} from '#engine/mind/letters.ts';
import { daysInVain, daysTurnedDown, firstUnderWay, turnedDownIn } from '#engine/mind/letters-answered.ts';
import {
  answeredIn,
  knownSince,
  lastJoinedIn,
  openingStatement,
  tabledIn,
  timesRewritten,
  votedNoIn,
} from '#engine/mind/lines.ts';
import { hasAskedMembersToday } from '#engine/mind/members-asked.ts';
import { positionsSeen } from '#engine/mind/positions-on.ts';
import {
  bitsAcceptableToOthers,
  hasAskedIfTrue,
  lastAskedIn,
  questionsBefore,
  questionsFrom,
  questionWith,
} from '#engine/mind/questions.ts';
import { hasPutSingleText, lastPutIn, singleTextsToday, singleTextWith } from '#engine/mind/single-texts.ts';
import { votesIn } from '#engine/mind/votes.ts';
import { at } from '#engine/model/at.ts';
import type { View } from '#engine/views/view.ts';

const STEPS: readonly OptionStance[] = [
  'opened',
  'asked',
  'acceptable',
  'initialled',
  'insisted',
  'ruledOut',
  'refused',
  'votedAgainst',
];

/** All that can be asked of the mind in a view, by the parts of the mind. */
export function readingsOf(view: View): Record<string, unknown> {
  return {
    incidents: [
      isUnderPressure(view),
      ...['all' as const, ...parties(view)].map((to) => incidentToldIn(view, [{ to, clauses: [] }])),
    ],
    letters: lettersRead(view),
    answers: answersRead(view),
    lines: linesRead(view),
    questions: questionsRead(view),
    claims: claimsRead(view),
    declarations: declarationsRead(view),
    texts: textsRead(view),
    members: parties(view).map((party) => hasAskedMembersToday(view, party)),
    votes: votesIn(view),
    positions: positionsSeen(view),
    stands: parties(view).map((party) =>
      issues(view).map((issue) => STEPS.map((step) => [step, stepTaken(view, party, issue, step)])),
    ),
  };
}

function parties({ parties: all }: View): number[] {
  return [...all.keys()];
}

function issues({ common }: View): number[] {
  return [...common.issues.keys()];
}

function tracks({ common }: View): number[] {
  return [...common.tracks.keys()];
}

function lettersRead(view: View): unknown {
  return {
    places: view.offers.map(({ id }) => letterPlaceOf(view, id)),
    said: view.offers.map(({ from, clauses }) => timesSaid(view, from, clauses)),
    between: parties(view).map((from) =>
      parties(view).map((to) => tracks(view).map((track) => lettersBetween(view, { from, to, track }))),
    ),
    withParty: parties(view).map((party) => lettersWithParty(view, party)),
    plain: tracks(view).map((track) => parties(view).map((to) => lastPlainLetter(view, track, to))),
    written: parties(view).map((party) => hasWritten(view, party)),
    offered: parties(view).map((party) => issues(view).map((issue) => bitsOffered(view, party, issue))),
    byOthers: issues(view).map((issue) => bitsOfferedByOthers(view, issue)),
  };
}

function answersRead(view: View): unknown {
  return {
    underWay: firstUnderWay(view),
    turnedDown: view.offers.map(({ to, clauses }) => turnedDownIn(view, to, clauses)),
    days: tracks(view).map((track) => parties(view).map((party) => daysTurnedDown(view, track, party))),
    inVain: issues(view).map((issue) =>
      at(view.own.points, issue).map((_, option) => daysInVain(view, { issue, option })),
    ),
  };
}

function linesRead(view: View): unknown {
  const pairs = parties(view).flatMap((party) => issues(view).map((issue) => [party, issue] as const));
  return {
    known: view.offers.map(({ id }) => [knownSince(view, id), answeredIn(view, id)]),
    joined: pairs.map(([party, issue]) => [lastJoinedIn(view, party, issue), tabledIn(view, party, issue)]),
    rewritten: issues(view).map((issue) => timesRewritten(view, issue)),
    openings: parties(view).map((party) => openingStatement(view, party)),
    no: parties(view).map((party) => tracks(view).map((track) => votedNoIn(view, track, party))),
    confidences: parties(view).map((party) => [confidencesFrom(view, party), hasConfided(view, party)]),
    told: [hasConfidedToday(view), pairs.map(([party, issue]) => wasTold(view, party, issue))],
  };
}

function questionsRead(view: View): unknown {
  return {
    all: view.questions.map((question) => [questionWith(view, question.id), questionsBefore(view, question)]),
    from: parties(view).map((party) => questionsFrom(view, party)),
    asked: [lastAskedIn(view), ...parties(view).map((party) => lastAskedIn(view, party))],
    ifTrue: view.claims.map(({ id }) => hasAskedIfTrue(view, id)),
    acceptable: issues(view).map((issue) => bitsAcceptableToOthers(view, issue)),
  };
}

function claimsRead(view: View): unknown {
  return {
    all: view.claims.map(({ id }) => claimWith(view, id)),
    about: parties(view).map((party) => knownClaimsAbout(view, party)),
    unconfirmed: claimsUnconfirmed(view),
    answered: hasAnsweredClaimToday(view),
  };
}

function declarationsRead(view: View): unknown {
  const options = issues(view).flatMap((issue) => at(view.own.points, issue).map((_, option) => ({ issue, option })));
  return {
    all: parties(view).map((party) => allDeclaredBy(view, party)),
    kept: parties(view).map((party) => declaredBy(view, party)),
    against: parties(view).map((party) => issues(view).map((issue) => bitsAgainstWord(view, party, issue))),
    ruledOut: parties(view).map((party) => options.map(({ issue, option }) => hasRuledOut(view, party, issue, option))),
    insisted: options.map((clause) => insistedAgainst(view, clause)),
  };
}

function textsRead(view: View): unknown {
  return {
    all: view.drafts.map(({ index }) => singleTextWith(view, index)),
    today: singleTextsToday(view),
    put: parties(view).map((party) => hasPutSingleText(view, party)),
    last: view.drafts.map(({ track, clauses }) => lastPutIn(view, track, clauses)),
  };
}
