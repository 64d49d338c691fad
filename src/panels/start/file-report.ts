import type { FileNote } from '#session/file-note.ts';

/** What became of the file that was opened last. */
export type FileReport =
  | { readonly state: 'reading'; readonly name: string }
  /** The part of the page that reads files could not be loaded. */
  | { readonly state: 'unread'; readonly name: string }
  /** It holds a saved game, or should hold one: what became of that. */
  | { readonly state: 'game'; readonly words: string }
  /** Scenarios of earlier visits that cannot be read any more. */
  | { readonly state: 'dropped'; readonly count: number }
  | { readonly state: 'refused'; readonly name: string; readonly notes: readonly FileNote[] }
  | {
      readonly state: 'opened';
      readonly name: string;
      /** Of its folder. */
      readonly id: string;
      readonly notes: readonly FileNote[];
      /** Whether it will outlast the page. */
      readonly lasts: boolean;
    };
