/** Layers, from the bottom to the top. */
export const MAP_DEPTH = {
  chart: 0,
  light: 1,
  leader: 2,
  mood: 2,
  channel: 3,
  site: 4,
  venue: 5,
  delegation: 6,
  slip: 7,
  dossier: 8,
  plate: 8.5,
  label: 9,
  mark: 10,
} as const;
