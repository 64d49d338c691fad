import type { Check } from './check.ts';
import { channelsBetweenTwo } from './checks/channels-between-two.ts';
import { channelsOnce } from './checks/channels-once.ts';
import { claimsAboutAnother } from './checks/claims-about-another.ts';
import { claimsWithinGame } from './checks/claims-within-game.ts';
import { combinationsInOneTrack } from './checks/combinations-in-one-track.ts';
import { completeHypotheses } from './checks/complete-hypotheses.ts';
import { completePoints } from './checks/complete-points.ts';
import { completeWalkAways } from './checks/complete-walk-aways.ts';
import { datesAscend } from './checks/dates-ascend.ts';
import { datesFitRounds } from './checks/dates-fit-rounds.ts';
import { durabilityIsKnown } from './checks/durability-is-known.ts';
import { effectsFit } from './checks/effects-fit.ts';
import { eventsWithinGame } from './checks/events-within-game.ts';
import { factionsAreKnown } from './checks/factions-are-known.ts';
import { happeningsDocumented } from './checks/happenings-documented.ts';
import { hypothesesInOneForm } from './checks/hypotheses-in-one-form.ts';
import { hypothesesToldApart } from './checks/hypotheses-told-apart.ts';
import { knownIssues } from './checks/known-issues.ts';
import { knownOptions } from './checks/known-options.ts';
import { knownParties } from './checks/known-parties.ts';
import { knownSources } from './checks/known-sources.ts';
import { knownTracks } from './checks/known-tracks.ts';
import { laterFactsLater } from './checks/later-facts-later.ts';
import { mediatorBetweenOthers } from './checks/mediator-between-others.ts';
import { mediatorReachesSignatories } from './checks/mediator-reaches-signatories.ts';
import { membersAreKnown } from './checks/members-are-known.ts';
import { mustSettleOnSomething } from './checks/must-settle-on-something.ts';
import { noRepeats } from './checks/no-repeats.ts';
import { packagesFewEnough } from './checks/packages-few-enough.ts';
import { phrasesFitSentences } from './checks/phrases-fit-sentences.ts';
import { picturesAreKnown } from './checks/pictures-are-known.ts';
import { positionsHaveSources } from './checks/positions-have-sources.ts';
import { positionsOnce } from './checks/positions-once.ts';
import { positionsWithinGame } from './checks/positions-within-game.ts';
import { priorsSumToOne } from './checks/priors-sum-to-one.ts';
import { realDates } from './checks/real-dates.ts';
import { redLinesLeaveRoom } from './checks/red-lines-leave-room.ts';
import { sentencesHavePlaceholder } from './checks/sentences-have-placeholder.ts';
import { standsDocumented } from './checks/stands-documented.ts';
import { targetWithinRounds } from './checks/target-within-rounds.ts';
import { textsMostlyPlain } from './checks/texts-mostly-plain.ts';
import { tracksHaveIssues } from './checks/tracks-have-issues.ts';
import { tracksInOrder } from './checks/tracks-in-order.ts';
import { translationsFit } from './checks/translations-fit.ts';
import { uniqueIds } from './checks/unique-ids.ts';
import { uniqueMarks } from './checks/unique-marks.ts';

/**
 * Checks that run first, and alone where they find something: while two things share an id, nothing that names one of
 * them can be judged, and every reference to an id that was mistyped would be reported as well.
 */
export const IDENTITY_CHECKS: readonly Check[] = [uniqueIds];

/** Every check of what the parts of a scenario say about one another, in the order in which they run. */
export const CHECKS: readonly Check[] = [
  uniqueMarks,
  knownParties,
  knownTracks,
  knownIssues,
  knownOptions,
  knownSources,
  noRepeats,
  completePoints,
  completeWalkAways,
  tracksHaveIssues,
  tracksInOrder,
  targetWithinRounds,
  sentencesHavePlaceholder,
  realDates,
  datesAscend,
  datesFitRounds,
  positionsHaveSources,
  positionsWithinGame,
  positionsOnce,
  combinationsInOneTrack,
  channelsBetweenTwo,
  channelsOnce,
  packagesFewEnough,
  mustSettleOnSomething,
  redLinesLeaveRoom,
  durabilityIsKnown,
  factionsAreKnown,
  claimsAboutAnother,
  claimsWithinGame,
  eventsWithinGame,
  happeningsDocumented,
  laterFactsLater,
  effectsFit,
  completeHypotheses,
  hypothesesInOneForm,
  hypothesesToldApart,
  priorsSumToOne,
  membersAreKnown,
  standsDocumented,
  mediatorBetweenOthers,
  mediatorReachesSignatories,
  translationsFit,
];

/**
 * Checks for content that is playable but not displayed as written, run only if there are no errors. Remarks on a
 * scenario's quality as a game are in `proofreading/`.
 */
export const DISPLAY_CHECKS: readonly Check[] = [picturesAreKnown, textsMostlyPlain, phrasesFitSentences];
