import { z } from 'zod';
import { TAGS } from '#engine/model/scenario.ts';
import { isoDate, text } from './fields.ts';

const laterFactSchema = z
  .strictObject({
    date: isoDate().meta({ description: 'When it happened; after the last round' }),
    outlet: text(80).meta({ description: 'Who published it: a news agency, a ministry' }),
    says: text(400).meta({ description: 'What happened, in your own words' }),
    tag: z
      .enum(TAGS)
      .exclude(['inferred'])
      .meta({ description: 'stated: by itself, on the record. reported: by others' }),
  })
  .meta({ title: 'What really happened' });

/** What is read when the game is over. */
export const debriefSchema = z
  .strictObject({
    absent: text(600).optional().meta({ description: 'Whom it concerned who had no chair at the table' }),
    whatHappened: z.array(laterFactSchema).max(20).default([]),
    questions: z.array(text(240)).max(12).default([]).meta({ description: 'What a class may talk about' }),
  })
  .meta({ title: 'Debrief', description: 'Shown at the end; nothing of it is known before' });
