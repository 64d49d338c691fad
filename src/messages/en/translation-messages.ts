import workshopTranslation from './workshop-translation.json' with { type: 'json' };

/** Messages of the texts in other languages in the workshop, loaded with them. */
export const translationMessages = { 'workshop-translation': workshopTranslation } as const;
