/** Format in which a game can be saved. */
export type SaveFormat = 'picture' | 'text' | 'moves' | 'path' | 'game';

export const ICONS: Readonly<Record<SaveFormat, string>> = {
  picture: 'photo',
  text: 'file-text',
  moves: 'table',
  path: 'table',
  game: 'device-floppy',
};
