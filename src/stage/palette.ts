/** The colours of the stage, by theme. Contrast was computed against the plate colour that outlines every label. */
import type { Posture } from './stage-view.ts';

export type Theme = 'dark' | 'light';

export interface Palette {
  readonly seaTop: string;
  readonly seaBottom: string;
  readonly graticule: string;
  readonly halo: string;
  readonly land: string;
  readonly border: string;
  readonly coast: string;
  /** Of shadows that things cast on the map. */
  readonly shade: string;
  readonly seaName: string;
  readonly text: string;
  readonly softText: string;
  /** Behind labels and marks. */
  readonly plate: string;
  readonly channel: string;
  readonly paper: string;
  readonly paperEdge: string;
  /** Lines of writing, and letters, on paper. */
  readonly paperLine: string;
  readonly ink: string;
  readonly wax: string;
  /** Name plates and what is said, as one rests, warms and cools. */
  readonly plates: Readonly<Record<Posture, { readonly paper: string; readonly ink: string }>>;
  /** Around one that warms, and one that cools; both without their opacity. */
  readonly warmth: string;
  readonly chill: string;
  /** The light on the map, and the dark around it; both without their opacity. */
  readonly light: string;
  readonly dark: string;
  readonly hall: HallPalette;
  /** By a party's order: ring, beads and mark of a delegation. */
  readonly tints: readonly string[];
  /** By a party's order: what it writes with on paper. */
  readonly inks: readonly string[];
  /** Letters on a mark. */
  readonly markText: string;
}

/** The room with the round table. */
export interface HallPalette {
  readonly wall: string;
  readonly floor: string;
  readonly line: string;
  readonly window: string;
  /** Colour of a window while lamps burn and after something was signed. */
  readonly windowLit: string;
  readonly tableTop: string;
  readonly tableRim: string;
  readonly tableEdge: string;
  readonly tableSide: string;
  readonly cloth: string;
  readonly clothEdge: string;
  readonly clothGlow: string;
  readonly chair: string;
  readonly chairInner: string;
  readonly chairEdge: string;
  readonly shadow: string;
  readonly lampDark: string;
  readonly lampDarkEdge: string;
  readonly lampFoot: string;
  readonly lamp: string;
  readonly lampEdge: string;
  readonly glow: string;
  /** Plate of an absent delegation. */
  readonly plateEmpty: string;
  readonly plateEmptyText: string;
  readonly door: string;
}

const DARK_HALL: HallPalette = {
  wall: '#0F1923',
  floor: '#0C151E',
  line: '#22364A',
  window: '#1B2E40',
  windowLit: '#2A425A',
  tableTop: '#4B3527',
  tableRim: '#33241C',
  tableEdge: '#8A6446',
  tableSide: '#191210',
  cloth: '#26373F',
  clothEdge: '#4C6674',
  clothGlow: 'rgba(190, 200, 180, 0.34)',
  chair: '#182431',
  chairInner: '#1F2E3E',
  chairEdge: '#2E4357',
  shadow: 'rgba(3, 6, 10, 0.6)',
  lampDark: '#33474A',
  lampDarkEdge: '#506A70',
  lampFoot: '#A58E63',
  lamp: '#FFEAB5',
  lampEdge: '#D9B565',
  glow: '255, 226, 160',
  plateEmpty: '#1A2735',
  plateEmptyText: '#B9C6D2',
  door: '#F3DDA4',
};

const LIGHT_HALL: HallPalette = {
  wall: '#CBD6DD',
  floor: '#D9E1E6',
  line: '#A3B2BD',
  window: '#B7C6D1',
  windowLit: '#E6EEF3',
  tableTop: '#A97F5E',
  tableRim: '#8F694B',
  tableEdge: '#6B4A34',
  tableSide: '#5C3F2D',
  cloth: '#7F9494',
  clothEdge: '#566B70',
  clothGlow: 'rgba(255, 255, 245, 0.45)',
  chair: '#DFE6EA',
  chairInner: '#CFD9DF',
  chairEdge: '#8797A4',
  shadow: 'rgba(50, 65, 78, 0.28)',
  lampDark: '#6D7F86',
  lampDarkEdge: '#4D5D64',
  lampFoot: '#5B4A35',
  lamp: '#FFF1C4',
  lampEdge: '#B58A2E',
  glow: '255, 240, 190',
  plateEmpty: '#E3E8EB',
  plateEmptyText: '#3D4B58',
  door: '#FFF6DC',
};

const INKS = ['#1B57A8', '#7A5200', '#8C2B68', '#0F6648', '#8F3D0A', '#5B3FA6', '#0B5B6E', '#565C08'] as const;

const DARK: Palette = {
  seaTop: '#0B151F',
  seaBottom: '#13222F',
  graticule: '#1B2C3B',
  halo: '#1D3346',
  land: '#1E2E3D',
  border: '#3D5369',
  coast: '#54708A',
  shade: 'rgba(4, 8, 12, 0.5)',
  seaName: '#7F95A9',
  text: '#EEF2F4',
  softText: '#B9C6D2',
  plate: '#0B1219',
  channel: '#A9B8C6',
  paper: '#F5EFE0',
  paperEdge: '#857A5E',
  paperLine: '#8D866F',
  ink: '#1C2126',
  wax: '#B5372A',
  plates: {
    upright: { paper: '#E4DCC8', ink: '#1C2126' },
    bright: { paper: '#FFFAEB', ink: '#1C2126' },
    leaning: { paper: '#A6B2BE', ink: '#1F2C38' },
  },
  warmth: '#FFC75A',
  chill: '#010306',
  light: '#FFD9A0',
  dark: '#03060A',
  hall: DARK_HALL,
  tints: ['#86B8FF', '#F2C53D', '#EB9BC6', '#62D3A4', '#FFA877', '#C9B6FF', '#8FD9E8', '#C9D36A'],
  inks: INKS,
  markText: '#0B1219',
};

const LIGHT: Palette = {
  seaTop: '#C9D8E0',
  seaBottom: '#DCE6EB',
  graticule: '#BBCCD6',
  halo: '#B4C7D2',
  land: '#F4F0E6',
  border: '#B7AE98',
  coast: '#7E93A3',
  shade: 'rgba(60, 85, 100, 0.16)',
  seaName: '#43576A',
  text: '#15202B',
  softText: '#3D4B58',
  plate: '#FFFFFF',
  channel: '#45586A',
  paper: '#FFFDF7',
  paperEdge: '#857A5E',
  paperLine: '#8D866F',
  ink: '#1C2126',
  wax: '#B5372A',
  plates: {
    upright: { paper: '#FBF7EC', ink: '#1C2126' },
    bright: { paper: '#FFEFB8', ink: '#1C2126' },
    leaning: { paper: '#B9C5D0', ink: '#1F2C38' },
  },
  warmth: '#F2A215',
  chill: '#34495C',
  light: '#FFF8E4',
  dark: '#5A7386',
  hall: LIGHT_HALL,
  tints: INKS,
  inks: INKS,
  markText: '#FFFFFF',
};

/** The colours of a theme. */
export function paletteOf(theme: Theme): Palette {
  return theme === 'dark' ? DARK : LIGHT;
}

/** The tint of a party, by its order in the scenario. */
export function tintOf(palette: Palette, order: number): string {
  return palette.tints[order % palette.tints.length] ?? palette.text;
}
