/** Keys that name what stands under them, or each entry of their list. */
export const NAMING_KEYS = [
  'rounds',
  'rules',
  'tracks',
  'aimFor',
  'parties',
  'mandate',
  'walkAway',
  'temperament',
  'issues',
  'options',
  'positions',
  'redLines',
  'terms',
  'channels',
  'sources',
  'factions',
  'durability',
  'events',
  'when',
  'levers',
  'effects',
  'hypotheses',
  'members',
  'stands',
] as const;

/** The name of a block in a message, from its key or the key of its list: an entry of `issues` is "this issue". */
export type PlaceName = (typeof NAMING_KEYS)[number] | 'scenario' | 'block';
