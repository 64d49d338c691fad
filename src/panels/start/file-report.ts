import type { FileNote } from '#session/file-note.ts';

/** State of the file that was opened last. */
export type FileReport =
  | { readonly state: 'reading'; readonly name: string }
  /** The part of the page that reads files could not be loaded. */
  | { readonly state: 'unread'; readonly name: string }
  /** Result of opening a file that holds a saved game, or should hold one. */
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
      /** True if the scenario will outlast the page. */
      readonly lasts: boolean;
    };
