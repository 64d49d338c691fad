import { proof } from './proof.ts';

/** What is said where scenarios are written: these messages come with the workshop. */
export const workshopMessages = { proof } as const;
