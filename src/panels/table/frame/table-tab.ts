/** The panels that narrow pages show one at a time. */
export const TABLE_TABS = ['answers', 'text', 'map', 'more'] as const;
export type TableTab = (typeof TABLE_TABS)[number];

/** A panel that one can go to at once: by its heading, and on narrow pages by its tab. */
export interface Panel {
  readonly home: 'desk' | 'text' | 'draft' | 'moves';
  readonly tab: TableTab;
}

/** In the order of a day's work. */
export const PANELS: readonly Panel[] = [
  { home: 'desk', tab: 'answers' },
  { home: 'text', tab: 'text' },
  { home: 'draft', tab: 'text' },
  { home: 'moves', tab: 'text' },
];
