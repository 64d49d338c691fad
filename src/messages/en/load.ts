/** What loads the messages of a language after those of the first screen. Other languages are loaded as English is. */
export const load = {
  more: async () => (await import('./more-messages.ts')).moreMessages,
  most: async () => (await import('./messages.ts')).messages,
};
