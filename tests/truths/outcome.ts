/** What a finished game came to, and what else it could have come to, text by text. */
import { at } from '#engine/model/at.ts';
import type { EndingKind } from '#engine/model/ending.ts';
import type { Clause, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { type Facts, isMain, isSettledIn, issuesOf, lastOfDay, meantIn, signatoriesOf, signedOn } from './facts.ts';
import { type Support, supportFor } from './home.ts';
import { remembered } from './remembered.ts';
import { allTexts, crosses, type FirmText, lateOn, noDealThen, readingsOf, signedWorth, worthOf } from './worth.ts';

/** Whether home is asked about a part. */
export function isAskedAtHome(facts: Facts, track: TrackIndex): boolean {
  return (facts.game.scenario.rules.afterSigning ?? true) && isMain(facts, track);
}

/** What the home of a signatory says of what was signed. */
export function saidAtHome(facts: Facts, party: PartyIndex, track: TrackIndex): Support {
  const clauses = issuesOf(facts, track).map((issue) => meantIn(facts, facts.end, issue));
  return supportFor(facts, party, track, readingsOf(clauses));
}

/** The same if home had been as its delegation thought of it, or off by so much. */
export function thoughtOfHome(facts: Facts, party: PartyIndex, track: TrackIndex, mood = 0): Support {
  const clauses = issuesOf(facts, track).map((issue) => meantIn(facts, facts.end, issue));
  return supportFor(facts, party, track, readingsOf(clauses), mood);
}

/** Signatories whose homes said no to what was signed. */
export function refusedAtHome(facts: Facts, track: TrackIndex): readonly PartyIndex[] {
  return remembered(facts, `refused ${track}`, () => homesAgainst(facts, track));
}

function homesAgainst(facts: Facts, track: TrackIndex): PartyIndex[] {
  if (signedOn(facts, track) === undefined || !isAskedAtHome(facts, track)) return [];
  return at(facts.game.common.tracks, track).signatories.filter((party) => {
    const { support, needed } = saidAtHome(facts, party, track);
    return support < needed;
  });
}

/** Signed, and ratified where home is asked. */
export function isInForce(facts: Facts, track: TrackIndex): boolean {
  return signedOn(facts, track) !== undefined && refusedAtHome(facts, track).length === 0;
}

/** What a delegation has of a part, and what no deal was worth: at its signature where it is in force, else at the end. */
export function hasOf(facts: Facts, party: PartyIndex, track: TrackIndex) {
  return remembered(facts, `has ${party} ${track}`, () => cameTo(facts, party, track));
}

function cameTo(facts: Facts, party: PartyIndex, track: TrackIndex) {
  const now = at(at(facts.end.parties, party).walkAway, track);
  if (!isInForce(facts, track)) return { have: now, noDeal: now };
  return { have: signedWorth(facts, party, track), noDeal: noDealThen(facts, party, track) };
}

/** How a game ended, by what `EndingKind` says of each way. */
export function kindOf(facts: Facts): EndingKind {
  const tracks = facts.game.common.tracks.map((_, track) => track);
  const mains = tracks.filter((track) => isMain(facts, track) && signedOn(facts, track) !== undefined);
  if (mains.length === 0) return tracks.some((track) => signedOn(facts, track) !== undefined) ? 'opening' : 'none';
  if (!mains.some((track) => isInForce(facts, track))) return 'unratified';
  const { durability } = facts.ending.aftermath ?? {};
  if (durability !== undefined && durability.drawn >= durability.chance) return 'broken';
  const isWhole = tracks.every(
    (track) => isInForce(facts, track) && issuesOf(facts, track).every((issue) => isSettledIn(facts, facts.end, issue)),
  );
  if (!isWhole) return 'partial';
  return facts.game.scenario.rules.afterSigning === false ? 'signed' : 'held';
}

/** The firm texts that could have been signed when a part was, or at the end: no red line, nothing left open, nothing off the table. */
export function signableTexts(facts: Facts, track: TrackIndex): readonly FirmText[] {
  return remembered(facts, `signable ${track}`, () => textsOpen(facts, track));
}

function textsOpen({ game, end }: Facts, track: TrackIndex): FirmText[] {
  const { signatories } = at(game.common.tracks, track);
  return allTexts(game, track).filter(
    ({ answers, crosses, open }) =>
      !open &&
      !crosses.some((party) => signatories.includes(party)) &&
      [...answers].every(([issue, option]) => at(at(end.world.offTable, issue), option) === 0),
  );
}

/** What a text would have been worth to a signatory, signed when this one was or else at the end. */
export function worthThen(facts: Facts, party: PartyIndex, track: TrackIndex, text: FirmText): number {
  const { status, since } = at(facts.end.tracks, track);
  return at(text.worth, party) - lateOn(facts.game, track, status === 'signed' ? since : facts.end.round);
}

/** Whether all homes that are asked would have ratified a text. */
export function wouldRatify(facts: Facts, track: TrackIndex, { answers }: FirmText): boolean {
  if (!isAskedAtHome(facts, track)) return true;
  return at(facts.game.common.tracks, track).signatories.every((party) => {
    const { support, needed } = supportFor(facts, party, track, [answers]);
    return support >= needed;
  });
}

/**
 * The texts within reach, by what docs/understand/analysis.md says of them: firm ones that each who has to sign could still have
 * signed, since it has more by it than with no deal or no less than by what it signed, and that no home would have refused;
 * of a part that waits for another one none, where that was not signed and had none.
 */
export function withinReach(facts: Facts, track: TrackIndex): readonly FirmText[] {
  return remembered(facts, `reach ${track}`, () => {
    const first = facts.game.scenario.tracks.findIndex(({ id }) => id === at(facts.game.scenario.tracks, track).after);
    const isShut = first !== -1 && signedOn(facts, first) === undefined && withinReach(facts, first).length === 0;
    return isShut ? [] : textsSuiting(facts, track);
  });
}

/** The same, whatever a part waits for. */
export function textsSuiting(facts: Facts, track: TrackIndex): FirmText[] {
  const couldSign = (party: PartyIndex, text: FirmText) => {
    const { have, noDeal } = hasOf(facts, party, track);
    const worth = worthThen(facts, party, track, text);
    return worth > noDeal || (isInForce(facts, track) && worth >= have);
  };
  return signableTexts(facts, track).filter(
    (text) => signatoriesOf(facts, track).every((party) => couldSign(party, text)) && wouldRatify(facts, track, text),
  );
}

/** Texts within reach that nobody has less by than by what was signed, and somebody more; of a part that is not in force, all. */
export function betterTexts(facts: Facts, track: TrackIndex): readonly FirmText[] {
  if (!isInForce(facts, track)) return withinReach(facts, track);
  return withinReach(facts, track).filter((text) => {
    const gains = signatoriesOf(facts, track).map(
      (party) => worthThen(facts, party, track, text) - hasOf(facts, party, track).have,
    );
    return Math.min(...gains) >= 0 && Math.max(...gains) > 0;
  });
}

/** Tells of a text whom it suits on a day, of those who sign; nobody where it could be signed by none. */
export function suitedOn(facts: Facts, track: TrackIndex, round: number): (text: FirmText) => PartyIndex[] {
  const { world, parties } = lastOfDay(facts, round);
  const { signatories } = at(facts.game.common.tracks, track);
  const late = lateOn(facts.game, track, round);
  return (text) => {
    const isGone = [...text.answers].some(([issue, option]) => at(at(world.offTable, issue), option) !== 0);
    if (text.open || isGone) return [];
    return signatories.filter(
      (party) =>
        !text.crosses.includes(party) && at(text.worth, party) - late >= at(at(parties, party).walkAway, track),
    );
  };
}

/** How many texts suited all on a day. */
export function countSuited(facts: Facts, track: TrackIndex, round: number): number {
  return remembered(facts, `suited ${track} ${round}`, () => {
    const suited = suitedOn(facts, track, round);
    const { length } = signatoriesOf(facts, track);
    return allTexts(facts.game, track).filter((text) => suited(text).length === length).length;
  });
}

/** Whether a text with one vague article was better than no deal for all, and every home that is asked would have ratified it. */
export function hasVagueBetter(facts: Facts, track: TrackIndex): boolean {
  const noDeal = signatoriesOf(facts, track).map((party) => hasOf(facts, party, track).noDeal);
  const round = signedOn(facts, track) ?? facts.end.round;
  return signableTexts(facts, track).some((text) =>
    vagueTexts(facts, text).some(
      (clauses) =>
        signatoriesOf(facts, track).every(
          (party, place) =>
            !crosses(facts.game, party, clauses) &&
            worthOf(facts, facts.end, party, track, clauses, round) > at(noDeal, place),
        ) && wouldRatifyVague(facts, track, clauses),
    ),
  );
}

/** A firm text with a second answer to one article that is on the table, and leaves nothing open. */
function vagueTexts({ game, end }: Facts, { answers }: FirmText): Clause[][] {
  return [...answers].flatMap(([issue, option]) => {
    const { mustSettle, silent, optionCount } = at(game.common.issues, issue);
    const others = Array.from({ length: optionCount }, (_, or) => or).filter(
      (or) => or > option && at(at(end.world.offTable, issue), or) === 0 && !(mustSettle && or === silent),
    );
    return others.map((or) =>
      [...answers].map(([each, firm]) => (each === issue ? { issue, option, or } : { issue: each, option: firm })),
    );
  });
}

function wouldRatifyVague(facts: Facts, track: TrackIndex, clauses: readonly Clause[]): boolean {
  if (!isAskedAtHome(facts, track)) return true;
  return signatoriesOf(facts, track).every((party) => {
    const { support, needed } = supportFor(facts, party, track, readingsOf(clauses));
    return support >= needed;
  });
}
