/**
 * Nicknames for pupils if real names should not be shown: animals that are not used for teasing, in English or in
 * Ukrainian, and that represent no country. They are assigned in this order. Names may be appended but never changed,
 * since classes are stored with them.
 */
export const NICKNAMES = [
  'heron',
  'otter',
  'swift',
  'lynx',
  'finch',
  'kestrel',
  'marten',
  'newt',
  'dolphin',
  'robin',
  'hedgehog',
  'squirrel',
  'lark',
  'osprey',
  'badger',
  'avocet',
  'salmon',
  'siskin',
  'cricket',
  'stoat',
  'firefly',
  'oriole',
  'perch',
  'waxwing',
  'butterfly',
  'linnet',
  'gecko',
  'petrel',
  'trout',
  'starling',
  'antelope',
  'bumblebee',
  'octopus',
  'kingfisher',
  'seahorse',
  'chamois',
  'ladybird',
  'hoopoe',
  'goldfinch',
  'jay',
  'nuthatch',
  'plover',
  'wagtail',
  'flamingo',
  'koala',
  'toucan',
  'pelican',
  'albatross',
] as const;

/** One of them, with a number behind it where a class has more pupils: "heron" or "heron-2". */
export type Nickname = string;

/** The nickname of a place in the class, from 0. */
export function nicknameAt(place: number): Nickname {
  const animal = NICKNAMES[place % NICKNAMES.length];
  const again = Math.floor(place / NICKNAMES.length);
  return again === 0 ? `${animal}` : `${animal}-${again + 1}`;
}
