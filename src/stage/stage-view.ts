/** Content of the stage and its layout, in CSS pixels: computed from the table's model, painted elsewhere. */

import type { ClaimId, IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { ChannelKind } from '#engine/model/scenario/channel.ts';
import type { HallScene } from '#session/table/frame/hall-model.ts';
import type { MapWords } from '#session/table/frame/map-words.ts';
import type { SceneMark } from '#session/table/frame/moment.ts';
import type { ClaimSlip, SiteModel } from '#session/table/frame/stage-model.ts';
import type { Rect, Size } from './geometry.ts';
import type { HallPlace } from './hall-places.ts';
import type { Point } from './map-data.ts';
import type { MapFrame } from './map-frame.ts';
import type { Side } from './place-labels.ts';

export type StageView = MapView | HallView;

interface View {
  readonly size: Size;
  /** Lettering and marks at this scale: below 1 on a strip, above it on a projector. */
  readonly unit: number;
  /** Pixels at the lower edge that are kept free for what covers them. */
  readonly covered: number;
  /** Clickable areas: first the objects themselves, then their names. */
  readonly targets: readonly TargetArea[];
  /** Marks of the scene that is played. */
  readonly marks: readonly SceneMarkView[];
}

/** A mark of a scene beside what it is about. */
export interface SceneMarkView {
  readonly key: string;
  readonly sign: SceneMark['sign'];
  readonly at: Point;
  readonly radius: number;
  /** Place among the marks of the scene, from 0. */
  readonly index: number;
}

/** The map, with the delegations at their capitals. */
export interface MapView extends View {
  readonly kind: 'map';
  readonly round: number;
  /** Too small for all labels. */
  readonly compact: boolean;
  readonly frame: MapFrame;
  readonly light: LightView;
  readonly territories: readonly TerritoryView[];
  readonly delegations: readonly DelegationView[];
  readonly channels: readonly ChannelView[];
  readonly dossiers: readonly DossierView[];
  readonly venues: readonly VenueView[];
  readonly sites: readonly SiteView[];
  readonly slips: readonly SlipView[];
  readonly voices: readonly VoiceView[];
  readonly written: MapWords;
  readonly labels: readonly LabelView[];
}

/** The room with the round table. */
export interface HallView extends View {
  readonly kind: 'hall';
  readonly scene: HallScene;
  readonly frame: HallFrame;
  /** Scale of plates and marks: on a small stage they are larger than the room is. */
  readonly lettering: number;
  readonly seats: readonly SeatView[];
  /** Between the seats of those who do not speak directly. */
  readonly dossiers: readonly DossierView[];
  readonly inBrackets: boolean;
  /** The map that lies on the table; absent where the delegations have not met on one. */
  readonly chart?: ChartOnTable | undefined;
}

/** A map on the table, painted flat on a square tile. */
export interface ChartOnTable {
  /** Side of the tile, in pixels. */
  readonly side: number;
  /** From the map to the tile. */
  readonly frame: MapFrame;
  /** Centre of the tile. */
  readonly middle: Point;
  readonly territories: readonly TerritoryView[];
  /** Its earlier centre and relative scale while it hung on the stage; `undefined` if it lay there before. */
  readonly hung: { readonly at: Point; readonly scale: number } | undefined;
  /** Between those who can speak directly since a part was signed. */
  readonly lines: readonly { readonly between: readonly [PartyIndex, PartyIndex]; readonly path: readonly Point[] }[];
  /** Places named in the signed parts of the text. */
  readonly places: readonly { readonly issue: IssueIndex; readonly label: string; readonly at: Point }[];
}

/** Screen = point of the room's own picture x scale + offset. */
export interface HallFrame {
  readonly scale: number;
  readonly offset: Point;
}

export interface SeatView {
  readonly party: PartyIndex;
  readonly order: number;
  readonly mark: string;
  readonly name: string;
  readonly you: boolean;
  readonly present: boolean;
  readonly signed: boolean;
  readonly lit: boolean;
  readonly addressed: boolean;
  /** In the room's own picture. */
  readonly place: HallPlace;
  readonly mood: MoodView | undefined;
  readonly plate: HallPlate;
}

/** A name plate in the hall: what is written on it and, under it, how its delegation takes what the person did. */
export interface HallPlate {
  readonly label: string;
  /** Of the plate, at `lettering`. */
  readonly width: number;
  readonly posture: Posture;
  /** 1 as it stands. */
  readonly scale: number;
  readonly word: { readonly text: string; readonly width: number; readonly size: number } | undefined;
}

/** The light on the map; it reaches further the riper the time is. */
export interface LightView {
  readonly at: Point;
  readonly radius: number;
}

/** Countries drawn as a delegation's own. */
export interface TerritoryView {
  readonly order: number;
  readonly codes: readonly string[];
}

/** A delegation's reaction to the person's moves: a light or a shadow around it, for a while. */
export interface MoodView {
  readonly mood: 'warmer' | 'cooler';
  /** By more than a single small thing: it reaches further. */
  readonly isMarked: boolean;
  /** Identifies the reaction: a new one has another line. */
  readonly line: number;
}

/** A name plate on the map: bright and larger for one that warms, leaning back for one that cools. */
export interface MapPlate {
  readonly party: PartyIndex;
  readonly posture: Posture;
  /** Size of the plate, which is at the top of its label, centred. */
  readonly width: number;
  readonly height: number;
  /** 1 as it stands. */
  readonly scale: number;
}

export type Posture = 'upright' | 'bright' | 'leaning';

/** A delegation's comment on the person's moves, on a slip beside it. */
export interface VoiceView {
  readonly party: PartyIndex;
  readonly order: number;
  readonly posture: Posture;
  readonly rect: Rect;
  readonly lines: readonly LabelLine[];
}

export interface DelegationView {
  readonly party: PartyIndex;
  readonly order: number;
  readonly mark: string;
  readonly flags: readonly string[];
  readonly you: boolean;
  readonly addressed: boolean;
  readonly dimmed: boolean;
  readonly mood: MoodView | undefined;
  readonly at: Point;
  readonly radius: number;
  /** Length that the token has beyond its radius, to either side: room for a second flag. */
  readonly stretch: number;
  /** Radius of the window in which a place outside the map is shown. */
  readonly porthole: number | undefined;
}

export interface ChannelView {
  readonly a: PartyIndex;
  readonly b: PartyIndex;
  readonly kind: ChannelKind;
  readonly path: readonly Point[];
  /** Lines side by side, 1 to 3 for trust; none given where the person cannot know. */
  readonly strands: number | undefined;
  /** Order of the delegation whose papers travel on it, if any. */
  readonly carriedFor: number | undefined;
}

/** Papers that a third delegation carries: they go leg by leg and rest where they are now. */
export interface DossierView {
  readonly key: string;
  readonly order: number;
  readonly legs: readonly (readonly Point[])[];
  readonly rest: Point;
}

/** An article about a place: brackets with its icon, beside the place. */
export interface SiteView {
  readonly issue: IssueIndex;
  readonly at: Point;
  readonly radius: number;
  readonly icon: string | undefined;
  readonly state: SiteModel['state'];
  /** The place itself; a thin line leads to it. */
  readonly place: Point;
}

/** A claim of one party about another: a slip of paper, and a line to the party that it is about. */
export interface SlipView {
  readonly claim: ClaimId;
  /** Order of the one that it is about. */
  readonly order: number;
  readonly status: ClaimSlip['status'];
  readonly rect: Rect;
  readonly lines: readonly LabelLine[];
  readonly path: readonly Point[];
}

export const VENUE_STATES = ['faint', 'candidate', 'tabled', 'agreed'] as const;
export type VenueState = (typeof VENUE_STATES)[number];

export interface VenueView {
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
  readonly at: Point;
  readonly radius: number;
  readonly state: VenueState;
  /** Order of the person's delegation when the option is in its draft. */
  readonly pencilledBy: number | undefined;
  /** Order of the first delegation that has publicly ruled it out. */
  readonly refusedBy: number | undefined;
}

export const TEXT_STYLES = ['name', 'seat', 'venue', 'claim', 'note', 'sea', 'plate'] as const;
export type TextStyle = (typeof TEXT_STYLES)[number];

export interface LabelView {
  readonly rect: Rect;
  readonly side: Side;
  readonly lines: readonly LabelLine[];
  readonly faint: boolean;
  /** Under its first line, if it is a name that stands on a plate. */
  readonly plate: MapPlate | undefined;
  /** The action of a click on it. */
  readonly target: Target | undefined;
}
export interface LabelLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly size: number;
  /** Orders of the delegations whose small marks follow the text. */
  readonly marks: readonly number[];
  /** Name of an icon before the text. */
  readonly icon?: string | undefined;
}

export interface TargetArea {
  readonly target: Target;
  readonly area: Rect | { readonly at: Point; readonly radius: number };
}

export type Target =
  | { readonly kind: 'delegation'; readonly party: PartyIndex }
  | { readonly kind: 'venue'; readonly issue: IssueIndex; readonly option: OptionIndex }
  | { readonly kind: 'article'; readonly issue: IssueIndex };
