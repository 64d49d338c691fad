/** Concepts of negotiation that the check asks about, in the order of its questions, which is part of how lines are read. */
export const CONCEPTS = [
  'best-alternative',
  'walk-away',
  'zone',
  'interests',
  'trades',
  'first-offers',
  'commitment',
  'vagueness',
  'two-tables',
  'ripeness',
  'reading-a-no',
  'blocking',
] as const;
export type Concept = (typeof CONCEPTS)[number];
