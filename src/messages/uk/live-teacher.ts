export const liveTeacher = {} as const;
