/** Subjects of scenarios, for a search: work and home; water, land and climate; wars and peace; past events. */
export const SUBJECTS = ['everyday', 'environment', 'peace', 'history'] as const;
export type Subject = (typeof SUBJECTS)[number];
