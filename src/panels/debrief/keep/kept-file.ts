/** What a game can be kept as. */
export type KeptFile = 'picture' | 'text' | 'moves' | 'game';

export const ICONS: Readonly<Record<KeptFile, string>> = {
  picture: 'photo',
  text: 'file-text',
  moves: 'table',
  game: 'device-floppy',
};
