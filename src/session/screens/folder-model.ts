import type { Level } from '#engine/model/scenario/level.ts';
import type { Subject } from '#engine/model/scenario/subject.ts';
import type { PartyMark } from '../party-mark.ts';

/** The search category of a scenario: its subject, or that it is invented. */
export type FolderSubject = Subject | 'fictional';

/** A scenario folder on the start screen. */
export interface FolderModel {
  readonly id: string;
  /** The tag of the language that its texts are in, where that is another than the page's. */
  readonly language?: string | undefined;
  readonly tab: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly level: Level;
  readonly delegations: readonly PartyMark[];
  readonly realWar: boolean;
  /** None where an older version kept the folder. */
  readonly subjects?: readonly FolderSubject[] | undefined;
  /** The delegations on the map; absent where they have no places on it. */
  readonly photograph?: PhotographModel | undefined;
  /** Opened from a file of this device. */
  readonly own?: boolean;
}

/** A picture of the map with the delegations on it, in pixels of its own. */
export interface PhotographModel {
  readonly width: number;
  readonly height: number;
  /** Extent of the whole map, most of it beyond the picture's edges. */
  readonly map: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly marks: readonly (PartyMark & { readonly x: number; readonly y: number })[];
  /** Channels between delegations at first. */
  readonly channels: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  /** Countries of delegations that speak for one, as SVG paths. */
  readonly territories: readonly { readonly order: number; readonly path: string }[];
}
