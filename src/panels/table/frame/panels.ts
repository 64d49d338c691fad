/** A part of the table that one can go to at once, named by its focus home. */
export type Panel = 'desk' | 'text' | 'moves';

/** All panels, in the order of a day's work: the conversation, the draft, the foot. */
export const PANELS: readonly Panel[] = ['desk', 'text', 'moves'];
