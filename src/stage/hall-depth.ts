/** Layers of the hall, from the back of the room to the front. */
export const HALL_DEPTH = {
  room: 0,
  farChair: 1,
  table: 2,
  paper: 3,
  lamp: 4,
  plate: 5,
  nearChair: 6,
  loose: 7,
} as const;
