import choosing from './choosing.json' with { type: 'json' };
import workshopDeals from './workshop-deals.json' with { type: 'json' };
import workshopHandOut from './workshop-hand-out.json' with { type: 'json' };
import workshopNumbers from './workshop-numbers.json' with { type: 'json' };
import workshopPoints from './workshop-points.json' with { type: 'json' };

/** Messages beside the editor for the parts that are loaded after it. */
export const workshopLateMessages = {
  choosing,
  'workshop-deals': workshopDeals,
  'workshop-hand-out': workshopHandOut,
  'workshop-numbers': workshopNumbers,
  'workshop-points': workshopPoints,
} as const;
