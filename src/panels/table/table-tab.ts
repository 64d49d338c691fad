/** The panels that narrow pages show one at a time. */
export const TABLE_TABS = ['answers', 'text', 'offer', 'map', 'more'] as const;
export type TableTab = (typeof TABLE_TABS)[number];
