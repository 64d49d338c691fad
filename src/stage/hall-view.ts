/** The delegations around one table. */
import type { PartyIndex } from '#engine/model/moves.ts';
import type { HallModel, HallSeat } from '#session/table/frame/hall-model.ts';
import type { SceneMark } from '#session/table/frame/moment.ts';
import type { ChannelModel } from '#session/table/parts/delegation-model.ts';
import type { ReactionModel } from '#session/table/record/reaction-model.ts';
import { withFreeWords } from './free-words.ts';
import { bentLine, pointAlong, type Rect, type Size } from './geometry.ts';
import { type HallPlace, hallPlaces, TABLE } from './hall-places.ts';
import type { Point } from './map-data.ts';
import { moodView, plateScale, postureOf } from './mood-view.ts';
import { marksInHall } from './scene-mark-view.ts';
import type { TextMeasurer } from './stage-fonts.ts';
import type { DossierView, HallFrame, HallPlate, HallView, SeatView, TargetArea } from './stage-view.ts';
import type { Surface } from './surface.ts';

export interface HallContents {
  readonly hall: HallModel;
  readonly channels: readonly ChannelModel[];
  /** Addressees of the person's draft. */
  readonly addressed: readonly PartyIndex[];
  /** Reactions of the others to the person's moves; absent after the talks. */
  readonly reactions?: readonly ReactionModel[];
  /** Marks of the scene that is played, if any. */
  readonly marks?: readonly SceneMark[];
}

/** The hall for a surface. */
export function hallView(
  { hall, channels, addressed, reactions = [], marks = [] }: HallContents,
  { size, covered, measure }: Surface,
): HallView {
  const own = Math.max(
    0,
    hall.seats.findIndex(({ you }) => you),
  );
  const places = hallPlaces(hall.seats.length, own);
  const frame = hallFrame(size, covered, contents(places, hall.scene));
  const lettering = Math.max(frame.scale, LEAST_LETTERING);
  const fewEnough = hall.seats.length <= NAMES_FIT;
  const named = fewEnough && frame.scale >= LEAST_LETTERING;
  const plateOf = ({ name, mark }: HallSeat, reaction: ReactionModel | undefined): HallPlate => {
    const label = named ? name : mark;
    const width = Math.min(200, Math.max(named ? 96 : 54, measure(label, 'plate', PLATE_SIZE) + 28));
    const posture = postureOf(reaction);
    // A delegation that is as before, or was not asked, is no news: its word would only take the room of others.
    const isMoved = reaction !== undefined && posture !== 'upright';
    const word = fewEnough && isMoved ? wordUnder(reaction.words, lettering, measure) : undefined;
    return { label, width, posture, scale: plateScale(reaction), word };
  };
  const all = hall.seats.flatMap((seat, index): SeatView[] => {
    const place = places[index];
    const lit = hall.scene === 'talks' ? hall.floor === seat.party : seat.present;
    const isAddressed = addressed.includes(seat.party);
    const reaction = reactions.find(({ party }) => party === seat.party);
    const shown = { mood: moodView(reaction), plate: plateOf(seat, reaction) };
    return place ? [{ ...seat, lit, addressed: isAddressed, place, ...shown }] : [];
  });
  const seats = withFreeWords(all, { screen: (point) => onScreen(frame, point), lettering });
  return {
    kind: 'hall',
    size,
    unit: frame.scale,
    covered,
    scene: hall.scene,
    frame,
    lettering,
    seats,
    dossiers: dossiers(channels, seats, frame),
    inBrackets: hall.inBrackets,
    targets: hall.scene === 'talks' ? targets(seats, frame, lettering) : [],
    marks: marksInHall(marks, seats, lettering, (point) => onScreen(frame, point)),
  };
}

/** With more delegations plates carry letters: names would lie on one another. */
const NAMES_FIT = 5;
const LEAST_LETTERING = 0.66;
/** Size of the letters on a plate, at scale 1. */
export const PLATE_SIZE = 16.5;

/** Size of the word under a plate, in pixels. */
const WORD_SIZE = 13;

/** A word that is never smaller than it can be read, at the scale of the plates. */
function wordUnder(text: string, lettering: number, measure: TextMeasurer): HallPlate['word'] {
  const size = WORD_SIZE / Math.min(lettering, 1);
  return { text, width: measure(text, 'note', size), size };
}

/** The part of the room's own picture that has to be seen: the chairs, with some of the windows above them. */
function contents(places: readonly HallPlace[], scene: HallModel['scene']): Rect {
  // Who leaves pushes the chair back.
  const reach = scene === 'left' ? 100 : 62;
  const xs = places.flatMap(({ chair: [x], scale }) => [x - reach * scale, x + reach * scale]);
  const feet = places.map(({ chair: [, y], near }) => y + (near ? 24 : 0));
  const [left, right] = [Math.min(110, ...xs), Math.max(732, ...xs)];
  return { x: left, y: 150, width: right - left, height: Math.max(580, ...feet) - 150 };
}

function hallFrame({ width, height }: Size, covered: number, box: Rect): HallFrame {
  const free = Math.max(height - covered, 80);
  const scale = Math.min((width - 16) / box.width, (free - 8) / box.height, 1.5);
  const left = (width - box.width * scale) / 2 - box.x * scale;
  // Spare height goes to the windows above rather than to the floor below.
  const spare = free - box.height * scale;
  return { scale, offset: [left, spare * 0.7 - box.y * scale] };
}

/** From the room's own picture to the screen. */
export function onScreen({ scale, offset }: HallFrame, [x, y]: Point): Point {
  return [x * scale + offset[0], y * scale + offset[1]];
}

/** Papers go from seat to seat across the cloth. */
function dossiers(channels: readonly ChannelModel[], seats: readonly SeatView[], frame: HallFrame): DossierView[] {
  const spot = (party: PartyIndex) => {
    const seat = seats.find((each) => each.party === party);
    return seat && onScreen(frame, seat.place.signing);
  };
  const middle = onScreen(frame, [TABLE.x, TABLE.y]);
  return channels.flatMap(({ carrying }) => {
    if (carrying === undefined) return [];
    const { from, via, to } = carrying;
    const [a, b, c] = [spot(from), spot(via), spot(to)];
    const order = seats.find(({ party }) => party === from)?.order;
    if (a === undefined || b === undefined || c === undefined || order === undefined) return [];
    const bow = { sense: 'inward', most: 20 } as const;
    const legs = [bentLine(a, b, middle, [0, 0], bow), bentLine(b, c, middle, [0, 0], bow)];
    return [{ key: `${from}-${via}-${to}`, order, legs, rest: pointAlong(legs[1] ?? [], 0.4) }];
  });
}

/** A chair and a name plate stand for their delegation. */
function targets(seats: readonly SeatView[], frame: HallFrame, lettering: number): TargetArea[] {
  return seats
    .filter(({ you }) => !you)
    .flatMap(({ party, place, plate }) => {
      const target = { kind: 'delegation', party } as const;
      const [width, height] = [92 * place.scale, (place.near ? 143 : 100) * place.scale];
      const box = (x: number, y: number, w: number, h: number): Rect => {
        const [left, top] = onScreen(frame, [x - w / 2, y - h / 2]);
        return { x: left, y: top, width: w * frame.scale, height: h * frame.scale };
      };
      return [
        { target, area: box(place.chair[0], place.chair[1] - height / 2, width, height) },
        { target, area: box(...place.plate, (plate.width * lettering) / frame.scale, Math.max(30, 26 / frame.scale)) },
      ];
    });
}
