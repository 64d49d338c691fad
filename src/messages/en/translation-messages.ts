import exchanged from './exchanged.json' with { type: 'json' };
import workshopTranslation from './workshop-translation.json' with { type: 'json' };

/** Messages of the texts in other languages in the workshop, loaded with them; the command says some, too. */
export const translationMessages = { exchanged, 'workshop-translation': workshopTranslation } as const;
