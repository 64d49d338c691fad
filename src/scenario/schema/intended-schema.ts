import { z } from 'zod';
import { REMARK_CODES } from '../faults/remark-codes.ts';
import { slug, text } from './fields.ts';
import { untranslated } from './marks.ts';

/** A remark of the proof-reading that is meant so. */
export const intendedSchema = z
  .strictObject({
    remark: z.enum(REMARK_CODES).meta({ description: 'Code of the remark, as the checker writes it' }),
    because: untranslated(text(300)).meta({ description: 'Why it is meant so' }),
    about: slug().optional().meta({
      description: 'An id that the remark names: only remarks about it are meant. All of the code where absent',
    }),
  })
  .meta({ title: 'Intended', description: 'A remark that the checker need not make' });
