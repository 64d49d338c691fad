/** Format in which a game can be saved. */
export type KeptFile = 'picture' | 'text' | 'moves' | 'path' | 'game';

export const ICONS: Readonly<Record<KeptFile, string>> = {
  picture: 'photo',
  text: 'file-text',
  moves: 'table',
  path: 'table',
  game: 'device-floppy',
};
