/** The words that stand on the page and need explaining, in the order in which one meets them. */
export const GLOSSARY = [
  'delegation',
  'mandate',
  'points',
  'no-deal',
  'red-line',
  'text',
  'part',
  'article',
  'brackets',
  'silent',
  'initial',
  'offer',
  'channel',
  'vague',
  'carry',
  'claim',
  'in-public',
  'mediator',
  'vote',
  'tags',
  'day',
  'trust',
  'home',
  'members',
  'ripe',
  'ratify',
  'durability',
] as const;

/** Names an entry of the glossary. */
export type GlossaryKey = (typeof GLOSSARY)[number];
