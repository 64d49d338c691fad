import { thoughtOf } from '../beliefs/thought.ts';
import { at } from '../model/at.ts';
import type { Combination, CommonKnowledge, InterestReading } from '../model/game.ts';
import { hasHeard } from '../model/hearers.ts';
import { meeting } from '../model/meeting.ts';
import type { PartyIndex } from '../model/moves.ts';
import { pointsByPackage } from '../model/packages.ts';
import type { TrustEntry } from '../model/party-state.ts';
import { temperamentRulesOf } from '../model/scenario/temperament.ts';
import type { Mind } from '../views/mind.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { Own, View } from '../views/view.ts';
import { mayKnow } from '../views/view-for.ts';

/** A way to see another party: a reading of its interests, what no deal is worth to it, and how late it concedes. */
export interface Guess {
  readonly reading: InterestReading;
  /** Low, middle or high: 0, 1 or 2. */
  readonly level: number;
  /** Offset of the walk-away from that level: -1, 0 or 1 times its uncertainty, see `unsure` of readings. */
  readonly off: number;
  /** 0 to 1000. */
  readonly firmness: number;
}

/**
 * The table through another party's eyes, as far as the one who has `view` can know it, if a guess about that party were
 * right: its sheet and walk-away are the guess's, its red lines those it has spoken of, and it knows of what was said
 * what both of them know. Nothing in it comes from what the party keeps to itself. `offer` waits for its answer.
 */
export function imaginedView(view: View, party: PartyIndex, guess: Guess, offer: SeenOffer, mind: Mind): View {
  const knows = ({ from, to, via }: SeenOffer) => from === party || to === party || via === party;
  return {
    ...view,
    party,
    common: inUnitsOf(view, party, guess),
    own: imaginedOwn(view, party, guess),
    toAct: { kind: 'answer', party, offer: offer.id },
    owed: [{ kind: 'answer', party, offer: offer.id }],
    movesLeft: 0,
    parties: view.parties.map((seen, index) => ({ ...seen, trustInYou: trustImagined(view, index, party) })),
    offers: [...view.offers.filter(knows), offer],
    claims: view.claims.filter((claim) => hasHeard(claim, party)),
    questions: view.questions
      .filter(({ from, to }) => from === party || to === party)
      .map((question) => ({ ...question, candour: undefined })),
    consultations: view.consultations.map((one) => ({ ...one, heard: [] })),
    record: view.record.filter((line) => mayKnow(line, party)),
    mind,
  };
}

/**
 * Common knowledge with the cost of a missed date in the units of the reading: points read from public positions are
 * thousandths of all that the party could have, which is assumed to equal the viewer's.
 */
function inUnitsOf(view: View, party: PartyIndex, { reading }: Guess): CommonKnowledge {
  const { common, own } = view;
  if (common.hypotheses[party] !== undefined) return common;
  const [theirs, ours] = [sumOfBest(reading.sheets), sumOfBest(own.sheets)];
  const inUnits = (penalty: number) => Math.floor((penalty * theirs) / Math.max(1, ours));
  const tracks = common.tracks.map((track) =>
    track.aimFor === undefined
      ? track
      : { ...track, aimFor: { ...track.aimFor, penalty: inUnits(track.aimFor.penalty) } },
  );
  return { ...common, tracks };
}

/** Sum of the best packages of all tracks. */
export function sumOfBest(sheets: readonly { readonly best: number }[]): number {
  return sheets.reduce((sum, { best }) => sum + best, 0);
}

function imaginedOwn(view: View, party: PartyIndex, { reading, level, off, firmness }: Guess): Own {
  const { common } = view;
  const redLines = redLinesSpokenOf(view, party);
  return {
    sheets: common.tracks.map((rules, track) => {
      const points = pointsByPackage(rules, reading.points);
      const forbidden = meeting(common, track, redLines);
      return { points, forbidden, best: mostAllowedPoints(points, forbidden), linear: points, terms: [] };
    }),
    points: reading.points,
    most: reading.most,
    walkAways: reading.walkAways.map(({ levels, drift }) => ({ start: levels[1], drift, spread: 0, shock: 0 })),
    redLines,
    temperament: temperamentRulesOf({ firmness: firmness / 1000 }),
    factions: [],
    doubt: 0,
    levers: [],
    walkAway: reading.walkAways.map(
      ({ levels, drift }, track) => at(levels, level) + drift * (view.round - 1) + off * at(reading.unsure, track),
    ),
    level: 0,
    atSignature: common.tracks.map(() => undefined),
    taste: common.issues.map(({ optionCount }) => Array.from({ length: optionCount }, () => 100)),
    mail: 'pass',
    instructedIn: 0,
    trust: common.tracks.length === 0 ? [] : view.parties.map((_, index) => trustImagined(view, party, index)),
  };
}

/** Red lines that a party has declared or named in talks, as far as a view shows. */
export function redLinesSpokenOf(view: View, party: PartyIndex): Combination[] {
  const declared = view.common.declared.filter((line) => line.party === party).map(({ never }) => never);
  const named = thoughtOf(view, party).signs.flatMap(({ kind, track, clauses, issue }): Combination[] => {
    const clause = clauses.find((one) => one.issue === issue);
    if (kind !== 'never' || clause === undefined || clause.or !== undefined) return [];
    return [{ track, sets: [{ issue: clause.issue, options: [clause.option] }] }];
  });
  return [...declared, ...named];
}

/** Promises that a party has seen another keep and break, if one of the two has the view; else none. */
function trustImagined(view: View, from: PartyIndex, to: PartyIndex): Readonly<TrustEntry> {
  if (from === view.party) return at(view.own.trust, to);
  return to === view.party ? at(view.parties, from).trustInYou : { kept: 0, broke: 0 };
}

/** The most points of a package that nothing forbids. */
export function mostAllowedPoints(points: Int32Array, forbidden: Uint8Array): number {
  let most = 0;
  for (let pack = 0; pack < points.length; pack += 1) {
    if (forbidden[pack] === 0) most = Math.max(most, points[pack]!);
  }
  return most;
}
