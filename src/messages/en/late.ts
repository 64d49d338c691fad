/** Loaders of the late messages of a language. Other languages are loaded in the same way as English. */
export const late = {
  debrief: async () => (await import('./debrief-messages.ts')).debriefMessages,
  share: async () => (await import('./share-messages.ts')).shareMessages,
  workshop: async () => (await import('./workshop-messages.ts')).workshopMessages,
  workshopLate: async () => (await import('./workshop-late-messages.ts')).workshopLateMessages,
  translation: async () => (await import('./translation-messages.ts')).translationMessages,
  tables: async () => ({ 'class-names': (await import('./class-names.json', { with: { type: 'json' } })).default }),
  classroom: async () => (await import('./classroom-messages.ts')).classroomMessages,
  check: async () => (await import('./check-messages.ts')).checkMessages,
  live: async () => (await import('./live-messages.ts')).liveMessages,
};
