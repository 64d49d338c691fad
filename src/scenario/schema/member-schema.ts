import { z } from 'zod';
import { STANDS } from '#engine/model/scenario/member.ts';
import { TAGS } from '#engine/model/scenario/tag.ts';
import { isoDate, slug, sourceKey, text } from './fields.ts';
import { told } from './marks.ts';

const standSchema = z
  .strictObject({
    issue: slug(),
    options: z.array(slug()).min(1).max(12).meta({ description: 'One or more options of the issue' }),
    stand: z
      .enum(STANDS)
      .meta({ description: 'behind: it stands behind its bloc. undecided: not yet. against: it does not' }),
    because: text(240).meta({ description: 'One plain sentence, given when the member dissents' }),
    date: isoDate().optional().meta({ description: 'Day from which it is known; the first round where absent' }),
    tag: told(z.enum(TAGS)).meta({
      description: 'stated: by itself, on the record. reported: by others. inferred: by the author',
    }),
    source: sourceKey().optional().meta({ description: 'Key of sources; needed unless inferred' }),
    private: z
      .boolean()
      .optional()
      .meta({ description: 'true: not said in public, so that the bloc learns of it by asking; has no date' }),
  })
  .meta({ title: 'Stand', description: 'Where a member stands on options of one issue' });

/** One of those for whom a delegation speaks. */
export const memberSchema = z
  .strictObject({
    id: slug(),
    name: text(30).meta({ description: 'As it stands within a sentence: "the Netherlands"' }),
    stands: z.array(standSchema).max(24).default([]),
  })
  .meta({ title: 'Member', description: 'One of those for whom the delegation speaks, where it is a bloc' });
