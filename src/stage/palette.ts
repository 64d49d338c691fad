/** The colours of the stage, by theme. Contrast was computed against the plate colour that outlines every label. */
export type Theme = 'dark' | 'light';

export interface Palette {
  readonly seaTop: string;
  readonly seaBottom: string;
  readonly graticule: string;
  readonly halo: string;
  readonly land: string;
  readonly border: string;
  readonly coast: string;
  /** Darkens the edges of the picture. */
  readonly shade: string;
  readonly seaName: string;
  readonly text: string;
  readonly softText: string;
  /** Behind labels and marks. */
  readonly plate: string;
  readonly channel: string;
  readonly paper: string;
  readonly paperEdge: string;
  readonly wax: string;
  readonly table: string;
  readonly tableEdge: string;
  /** By a party's order: ring, beads and mark of a delegation. */
  readonly tints: readonly string[];
  /** Letters on a mark. */
  readonly markText: string;
}

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
  wax: '#B5372A',
  table: '#2A2620',
  tableEdge: '#6B5C43',
  tints: ['#86B8FF', '#F2C53D', '#EB9BC6', '#62D3A4', '#FFA877', '#C9B6FF', '#8FD9E8', '#C9D36A'],
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
  wax: '#B5372A',
  table: '#E6DAC0',
  tableEdge: '#A08D66',
  tints: ['#1B57A8', '#7A5200', '#8C2B68', '#0F6648', '#8F3D00', '#5A3EA6', '#0B5F6E', '#565D00'],
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
