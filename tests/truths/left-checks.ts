/** What a debrief says of texts that were left on the table. */
import { at } from '#engine/model/at.ts';
import type { Clause, IssueIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { type Check, type Checks, sameAll } from './check.ts';
import { type Facts, issuesOf, lastDayOf, saidInTheEnd, signatoriesOf, signedOn, tracksOf, votesOn } from './facts.ts';
import { stanceOf } from './last-said.ts';
import type { Where } from './leaves.ts';
import {
  betterTexts,
  countSuited,
  hasOf,
  hasVagueBetter,
  isAskedAtHome,
  isInForce,
  textsSuiting,
  withinReach,
  worthThen,
} from './outcome.ts';
import { articleOf, betterIn, meaningOf, partOf, partyOf, textIn } from './whereabouts.ts';
import { crosses, type FirmText, worthOf } from './worth.ts';

/** In how many articles a text says something else than what was said in the end, where nothing written is silence. */
export function differing(facts: Facts, track: TrackIndex, { answers }: FirmText): IssueIndex[] {
  const said = saidInTheEnd(facts, track);
  return issuesOf(facts, track).filter((issue) => {
    const { option, or } = said.find((clause) => clause.issue === issue) ?? silence(facts, issue);
    return option !== answers.get(issue) || or !== undefined;
  });
}

function silence({ game }: Facts, issue: IssueIndex): Clause {
  return { issue, option: at(game.common.issues, issue).silent };
}

/** Whether no better text, of those that are asked for, differs in fewer articles. */
export function isNearest(facts: Facts, track: TrackIndex, text: FirmText, forAll = false): boolean {
  const better = betterTexts(facts, track).filter((each) => !forAll || isForAll(facts, track, each));
  const least = Math.min(...better.map((each) => differing(facts, track, each).length));
  return differing(facts, track, text).length === least;
}

function isForAll(facts: Facts, track: TrackIndex, text: FirmText): boolean {
  return signatoriesOf(facts, track).every(
    (party) => worthThen(facts, party, track, text) > hasOf(facts, party, track).have,
  );
}

/** The texts within reach that say something else than what is in force. */
function otherTexts(facts: Facts, track: TrackIndex): FirmText[] {
  return withinReach(facts, track).filter((text) => differing(facts, track, text).length > 0);
}

/** True if a text gives somebody less than what is in force, or nobody more. */
function isWorseOrSame(facts: Facts, track: TrackIndex, text: FirmText): boolean {
  const gains = signatoriesOf(facts, track).map(
    (party) => worthThen(facts, party, track, text) - hasOf(facts, party, track).have,
  );
  return gains.some((gain) => gain < 0) || gains.every((gain) => gain === 0);
}

/** The part that has to be signed before another one, by the file of the scenario. */
function waitsFor({ game }: Facts, track: TrackIndex): TrackIndex | undefined {
  const { after } = at(game.scenario.tracks, track);
  const first = game.scenario.tracks.findIndex(({ id }) => id === after);
  return first === -1 ? undefined : first;
}

/** Whom a text that was not signed kept from signing, as it was last put to the vote or as it stood. */
function keptFrom(facts: Facts, track: TrackIndex, is: 'crossed' | 'less'): PartyIndex[] {
  const said = saidInTheEnd(facts, track);
  const whole = issuesOf(facts, track).map(
    (issue) => said.find((each) => each.issue === issue) ?? silence(facts, issue),
  );
  return signatoriesOf(facts, track).filter((party) => {
    const isCrossed = crosses(facts.game, party, whole);
    const isLess = worthOf(facts, facts.end, party, track, whole, facts.end.round) < hasOf(facts, party, track).noDeal;
    return is === 'crossed' ? isCrossed : !isCrossed && isLess;
  });
}

const isGain: Check<'left.gain-signed'> = (facts, { worth, instead }, where) => {
  const [track, party] = [partOf(where), partyOf(where)];
  const { have } = hasOf(facts, party, track);
  return instead === have && worth === worthThen(facts, party, track, textIn(facts, where));
};

const stood =
  (stance: 'for' | 'against' | 'otherwise'): Check<'left.for'> =>
  (facts, { who }, where) => {
    const issue = articleOf(facts, where);
    const option = textIn(facts, where).answers.get(issue) ?? -1;
    const signatories = signatoriesOf(facts, partOf(where));
    return sameAll(
      who,
      signatories.filter((party) => stanceOf(facts, party, issue, option) === stance),
    );
  };

const differs =
  (forAll: boolean): Check<'left.differs'> =>
  (facts, { issues }, where) =>
    sameAll(issues, differing(facts, partOf(where), textIn(facts, where))) &&
    isNearest(facts, partOf(where), textIn(facts, where), forAll);

/** Articles over which the last vote failed or, without one, that not everybody had accepted. */
const lacked: Check<'left.voted-not-signed'> = (facts, { issues }, where) => {
  const { track, text } = betterIn(facts, where);
  const last = votesOn(facts, track).at(-1);
  const over = last?.ballots.flatMap((each) => (each.yes ? [] : each.over));
  const isOpen = (issue: IssueIndex) =>
    over?.includes(issue) ??
    at(facts.game.common.issues, issue).consent.some(
      (each) => !at(facts.end.text, issue).current?.initials.includes(each),
    );
  return (
    differing(facts, track, text).length === 0 &&
    sameAll(
      issues,
      // A no in a vote can be over an article of which the text says nothing.
      issuesOf(facts, track).filter(
        (issue) => (over !== undefined || at(facts.end.text, issue).current !== undefined) && isOpen(issue),
      ),
    )
  );
};

const days =
  (is: (counts: readonly number[], from: number) => boolean) => (facts: Facts, round: number, track: number) =>
    is(
      Array.from({ length: lastDayOf(facts, track) }, (_, day) => countSuited(facts, track, day + 1)),
      round - 1,
    );
const always = days((counts) => counts.every((count) => count > 0));
const never = days((counts) => counts.every((count) => count === 0));
const until = days((counts, day) => counts.every((count, index) => count > 0 === index <= day));
const from = days((counts, day) => counts.every((count, index) => count > 0 === index >= day));

/** Whether that is what was said of an article in the end. */
function isSaid(facts: Facts, wording: string, where: Where): boolean {
  const said = saidInTheEnd(facts, partOf(where)).find(({ issue }) => issue === articleOf(facts, where));
  return said !== undefined && meaningOf(facts, said) === wording;
}

export const LEFT_CHECKS: Checks = {
  'left.reach-means': (facts, { homes }) => homes === tracksOf(facts).some((track) => isAskedAtHome(facts, track)),
  'left.others-in-force': (facts, { count, homes }, where) =>
    isInForce(facts, partOf(where)) &&
    homes === isAskedAtHome(facts, partOf(where)) &&
    otherTexts(facts, partOf(where)).length === count,
  'left.none-better': (facts, { all }, where) =>
    otherTexts(facts, partOf(where)).length === all &&
    otherTexts(facts, partOf(where)).every((text) => isWorseOrSame(facts, partOf(where), text)),
  'left.some-better': (facts, { count, all }, where) => {
    const others = otherTexts(facts, partOf(where));
    const better = others.filter((text) => !isWorseOrSame(facts, partOf(where), text));
    return others.length === all && better.length === count && count > 0;
  },
  'left.some': (facts, { count, homes }, where) =>
    !isInForce(facts, partOf(where)) &&
    homes === isAskedAtHome(facts, partOf(where)) &&
    withinReach(facts, partOf(where)).length === count,
  'left.none': (facts, { homes }, where) =>
    homes === isAskedAtHome(facts, partOf(where)) && textsSuiting(facts, partOf(where)).length === 0,
  'left.none-before': (facts, { track }, where) =>
    waitsFor(facts, partOf(where)) === track &&
    signedOn(facts, track) === undefined &&
    withinReach(facts, track).length === 0,
  'left.vague-better': (facts, _, where) => hasVagueBetter(facts, partOf(where)),
  'left.no-failure': (facts, _, where) =>
    signedOn(facts, partOf(where)) === undefined &&
    betterTexts(facts, partOf(where)).length === 0 &&
    !hasVagueBetter(facts, partOf(where)),
  'left.crossed-line': (facts, { who }, where) => sameAll(who, keptFrom(facts, partOf(where), 'crossed')),
  'left.worth-less': (facts, { who }, where) => sameAll(who, keptFrom(facts, partOf(where), 'less')),
  'left.why-voted-down': (facts, _, where) => {
    const votes = votesOn(facts, partOf(where));
    return votes.length > 0 && votes.every(({ signed }) => !signed);
  },
  'left.why-never-voted': (facts, _, where) => votesOn(facts, partOf(where)).length === 0,
  'left.only-after': (facts, { track }, where) =>
    tracksOf(facts).some((own) => waitsFor(facts, own) === track && (where.track ?? own) === own) &&
    signedOn(facts, track) === undefined,
  'left.this-one': (facts, _, where) => betterTexts(facts, partOf(where)).length === 1,
  'left.one-never-voted': (facts, _, where) => isNearest(facts, partOf(where), textIn(facts, where)),
  'left.one-voted-down': (facts, _, where) => isNearest(facts, partOf(where), textIn(facts, where)),
  'left.one-signed': (facts, _, where) => isNearest(facts, partOf(where), textIn(facts, where)),
  'left.one-signed-for-all': (facts, _, where) => isNearest(facts, partOf(where), textIn(facts, where), true),
  'left.differs': differs(false),
  'left.differs-for-all': differs(true),
  'left.parted': (facts, { issues }, where) => sameAll(issues, differing(facts, partOf(where), textIn(facts, where))),
  'left.voted-not-signed': lacked,
  'left.stood-at-the-end': lacked,
  'left.nothing-stood': (facts, _, where) =>
    saidInTheEnd(facts, partOf(where)).every(({ issue }) => issue !== articleOf(facts, where)),
  'left.signed-was': (facts, { wording }, where) =>
    signedOn(facts, partOf(where)) !== undefined && isSaid(facts, wording, where),
  'left.voted-was': (facts, { wording }, where) =>
    votesOn(facts, partOf(where)).length > 0 && isSaid(facts, wording, where),
  'left.text-said': (facts, { wording }, where) =>
    votesOn(facts, partOf(where)).length === 0 && isSaid(facts, wording, where),
  'left.for': stood('for'),
  'left.against': stood('against'),
  'left.otherwise': stood('otherwise'),
  'left.nobody-asked': (facts, _, where) =>
    signatoriesOf(facts, partOf(where)).every(
      (party) =>
        stanceOf(
          facts,
          party,
          articleOf(facts, where),
          textIn(facts, where).answers.get(articleOf(facts, where)) ?? -1,
        ) === undefined,
    ),
  'left.gain-signed': isGain,
  'left.gain-unsigned': isGain,
  'left.signable-never': (facts, _, where) => never(facts, 1, partOf(where)),
  'left.signable-always': (facts, _, where) => always(facts, 1, partOf(where)),
  'left.signable-until': (facts, { round, count }, where) =>
    until(facts, round, partOf(where)) && countSuited(facts, partOf(where), round) === count,
  'left.signable-from': (facts, { round }, where) => from(facts, round, partOf(where)),
  'debrief-path.suited-until-signed': (facts, { track, least }) => {
    const counts = Array.from({ length: lastDayOf(facts, track) }, (_, day) => countSuited(facts, track, day + 1));
    return signedOn(facts, track) !== undefined && Math.min(...counts) === least && least > 0;
  },
  'left.signable-on': (facts, { rounds }, where) => {
    const days = Array.from({ length: lastDayOf(facts, partOf(where)) }, (_, day) => day + 1);
    const suited = days.filter((round) => countSuited(facts, partOf(where), round) > 0);
    return sameAll(
      rounds,
      suited.map((round) => facts.game.say('left.signable-day', { round })),
    );
  },
};
