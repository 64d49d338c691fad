import { z } from 'zod';
import { TALKED_ABOUT } from '#engine/model/scenario/debrief-notes.ts';
import { TAGS } from '#engine/model/scenario/tag.ts';
import { isoDate, slug, text } from './fields.ts';

const later = {
  date: isoDate().meta({ description: 'When it happened; after the last round' }),
  outlet: text(80).meta({ description: 'Who published it: a news agency, a ministry' }),
  says: text(400).meta({ description: 'What happened, in your own words' }),
  tag: z
    .enum(TAGS)
    .exclude(['inferred'])
    .meta({ description: 'stated: by itself, on the record. reported: by others' }),
};

const laterFactSchema = z
  .strictObject({
    ...later,
    sensitive: z.boolean().optional().meta({ description: 'About an attack; left out where attacks are' }),
  })
  .meta({ title: 'What really happened' });

const laterArticleSchema = z.strictObject({ issue: slug(), ...later }).meta({
  title: 'What became of an article',
  description: 'Of one that is absent nothing was settled by the last date',
});

const stepSchema = z
  .strictObject({
    about: z
      .enum(TALKED_ABOUT)
      .optional()
      .meta({ description: 'Beside what the game itself shows it is asked; a step of its own where absent' }),
    title: text(60).meta({ description: 'Such as: Leave the role' }),
    ask: z.array(text(240)).min(1).max(6).meta({ description: 'What is talked about at this step' }),
  })
  .meta({ title: 'Step of a debrief' });

/** Notes that are shown after the game. */
export const debriefSchema = z
  .strictObject({
    absent: text(600).optional().meta({ description: 'Whom it concerned who had no chair at the table' }),
    whatHappened: z.array(laterFactSchema).max(20).default([]),
    articles: z.array(laterArticleSchema).max(12).optional().meta({ description: 'What became of single articles' }),
    questions: z.array(text(240)).max(12).default([]).meta({ description: 'What a class may talk about' }),
    steps: z.array(stepSchema).max(8).optional().meta({ description: 'The same in steps, people first' }),
  })
  .meta({ title: 'Debrief', description: 'Shown at the end; nothing of it is known before' });
