/**
 * Loaders of a language's messages after those of the first screen. Other languages are loaded in the same way as
 * English.
 */
export const load = {
  more: async () => (await import('./more-messages.ts')).moreMessages,
  most: async () => (await import('./messages.ts')).messages,
};
