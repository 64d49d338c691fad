/**
 * What pupils are called where no real names are to be shown: animals that nobody is teased with, in English or in
 * Ukrainian, and that stand for no country. The order is that in which they are given. Names may be added at the end;
 * those that are here stay, since classes are kept by them.
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
