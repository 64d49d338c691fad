/** What is said to whoever leads a live class. */
export const liveTeacher = {} as const;
