/** What a scenario is about, to find it by: work and home, water and land and climate, wars and peace; or what once happened. */
export const SUBJECTS = ['everyday', 'environment', 'peace', 'history'] as const;
export type Subject = (typeof SUBJECTS)[number];
