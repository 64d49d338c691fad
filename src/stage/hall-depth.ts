/** Layers of the hall, from the back of the room to the front. */
export const HALL_DEPTH = {
  room: 0,
  farChair: 1,
  table: 2,
  chart: 3,
  paper: 4,
  line: 5,
  lamp: 6,
  glow: 6.5,
  plate: 7,
  nearChair: 8,
  loose: 9,
  mark: 10,
} as const;
