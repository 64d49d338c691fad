import type { Game } from '#engine/model/game.ts';
import type { Suggestion } from '../faults/suggestion.ts';
import { LEAST_ACCEPTED, MOST_ACCEPTED } from './acceptance-band.ts';
import { acceptedShare } from './accepted-share.ts';
import type { Band } from './level-bands.ts';
import { percentOf } from './percent-of.ts';
import { type NewStart, shareWith } from './share-with.ts';
import type { Signatory, TrackProof } from './track-proof.ts';
import { turnSize } from './turn-size.ts';
import { turnWalkAway } from './turn-walk-away.ts';

/** Walk-aways of the first round, in whole points, of one signatory or of all; and the share of texts that then suit all. */
interface Turned {
  readonly starts: readonly NewStart[];
  readonly share: number;
  /** The size of the change, as a share of the party's range of points; the largest if several walk-aways change. */
  readonly by: number;
}

/**
 * Suggests new walk-aways that bring a track's share of deals into a band: preferably the smallest change of a single
 * one, otherwise a change of all. `undefined` if neither reaches the band.
 */
export function turnedWalkAways(game: Game, proof: TrackProof, band: Band): Suggestion | undefined {
  const one = proof.signatories
    .flatMap((signatory) => turnedOf(game, proof, signatory, band) ?? [])
    .sort((a, b) => a.by - b.by)[0];
  const all = one === undefined || one.by > SMALL_TURN ? allTurned(game, proof, band) : undefined;
  if (one !== undefined && (all === undefined || all.by > one.by * MUCH_LESS)) return ofOne(game, one);
  return all && ofAll(all);
}

/** A turn as a share of what texts are worth to a party: a smaller one is not shared out among all. */
const SMALL_TURN = 1 / 4;
/** Shared out among all, the turn is to be so much smaller that three numbers are worth the trouble of one. */
const MUCH_LESS = 3 / 4;

function ofOne(game: Game, { starts, share }: Turned): Suggestion | undefined {
  const [first] = starts;
  return first && turnWalkAway(game, first, share);
}

function ofAll({ starts, share }: Turned): Suggestion {
  const walkAways = starts.map(({ signatory, start }) => `${signatory.party.id} ${start}`);
  return { code: 'turn-walk-aways', walkAways, percent: percentOf(share) };
}

/** The share to aim at: in the middle of a band, as shares are compared. */
function aimOf({ least, most }: Band): number {
  return Math.sqrt(least * most);
}

function turnedOf(game: Game, proof: TrackProof, signatory: Signatory, band: Band): Turned | undefined {
  const { points } = signatory.sheet;
  const rows = rowsOfOthers(proof, signatory);
  const worth = Int32Array.from(rows, (row) => points[row]!).sort();
  const offset = proof.least('middle', proof.deals.bestDay + 1)[signatory.place]! - signatory.walkAway.start;
  const wanted = nearest(wholePoints(game, signatory), aimOf(band), (start) => {
    return atLeast(worth, start * game.scale + offset) / proof.packageCount;
  });
  if (wanted === undefined) return undefined;
  const accepted = acceptedShare(proof, signatory, wanted * game.scale);
  if (accepted < LEAST_ACCEPTED || accepted > MOST_ACCEPTED) return undefined;
  return within(band, game, proof, [{ signatory, start: wanted }]);
}

/** Returns the candidate walk-aways: suggestions are whole points. */
function wholePoints({ scale }: Game, { least, most }: Signatory): number[] {
  const first = Math.ceil(least / scale);
  return Array.from({ length: Math.max(0, Math.floor(most / scale) - first + 1) }, (_, index) => first + index);
}

/** Of some starts the one whose share is, by its ratio, nearest to another; nothing where none has any. */
function nearest(starts: readonly number[], aim: number, shareOf: (start: number) => number): number | undefined {
  let best: number | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const start of starts) {
    const share = shareOf(start);
    const away = share === 0 ? Number.POSITIVE_INFINITY : Math.max(share / aim, aim / share);
    if (away < distance) [best, distance] = [start, away];
  }
  return best;
}

/** Packages that cross nothing and that all others would sign on the best day. */
function rowsOfOthers({ signing, signatories, deals, least, packageCount }: TrackProof, but: Signatory): number[] {
  const asked = least('middle', deals.bestDay + 1);
  const others = signatories.filter(({ place }) => place !== but.place);
  const rows: number[] = [];
  for (let row = 0; row < packageCount; row += 1) {
    if (signing.crossed[row] !== 0) continue;
    if (others.every(({ sheet, place }) => sheet.points[row]! >= asked[place]!)) rows.push(row);
  }
  return rows;
}

/** Returns how many numbers of an ascending list are greater than or equal to a limit. */
function atLeast(ascending: Int32Array, line: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < line) low = middle + 1;
    else high = middle;
  }
  return ascending.length - low;
}

/** The same step for all, as a share of what texts are worth to each. */
function allTurned(game: Game, proof: TrackProof, band: Band): Turned | undefined {
  const aim = aimOf(band);
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (shareWith(game, proof, startsAt(game, proof, middle)) > aim) low = middle;
    else high = middle;
  }
  return [low, high].flatMap((share) => within(band, game, proof, startsAt(game, proof, share)) ?? [])[0];
}

/** Halves that lead to a hundredth. */
const STEPS = 7;

function startsAt(game: Game, { signatories }: TrackProof, share: number): readonly NewStart[] {
  return signatories.map((signatory) => {
    const { least, most } = signatory;
    return { signatory, start: Math.round((least + share * (most - least)) / game.scale) };
  });
}

function within(band: Band, game: Game, proof: TrackProof, starts: readonly NewStart[]): Turned | undefined {
  const share = shareWith(game, proof, starts);
  if (share < band.least || share > band.most) return undefined;
  return { starts, share, by: Math.max(...starts.map((start) => turnSize(game, start))) };
}
