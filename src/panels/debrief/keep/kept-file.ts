/** What a game can be kept as. */
export type KeptFile = 'picture' | 'text' | 'moves' | 'path' | 'game';

export const ICONS: Readonly<Record<KeptFile, string>> = {
  picture: 'photo',
  text: 'file-text',
  moves: 'table',
  path: 'table',
  game: 'device-floppy',
};
