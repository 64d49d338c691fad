import { z } from 'zod';
import { place, points, slug, text, wordForm } from './fields.ts';
import { told } from './marks.ts';
import { CASES } from './word-forms.ts';

const optionSchema = z
  .strictObject({
    id: slug(),
    label: text(40).meta({ description: 'A name for lists and buttons' }),
    inSentence: text(80).optional().meta({
      description:
        'How letters call it within a sentence: a noun phrase such as "a meeting in Budapest"; the label, quoted, where absent',
    }),
    cases: z
      .partialRecord(z.enum(CASES), wordForm(80))
      .optional()
      .meta({ description: 'How letters call it in each grammatical case, in a language that has any' }),
    wording: text(200).optional().meta({ description: 'The words that go into the sentence; the label where absent' }),
    at: place().optional(),
    bridging: z.boolean().optional().meta({ description: 'An idea that no delegation had proposed' }),
    points: z
      .record(slug(), points())
      .meta({ description: 'What the option is worth to each delegation, by its id. Secret' }),
  })
  .meta({ title: 'Option' });

/** A question of the talks, with its answers. */
export const issueSchema = z
  .strictObject({
    id: slug(),
    track: slug().meta({ description: 'Id of the track that it is signed with' }),
    title: text(40).meta({ description: 'The heading of its article' }),
    inSentence: text(40).optional().meta({
      description: 'How the article is called within a sentence: "the place"; the title, quoted, where absent',
    }),
    question: text(160),
    sentence: text(200).meta({ description: 'The article, with {option} where the words of the option go' }),
    consent: z.array(slug()).min(1).max(8).meta({ description: 'Delegations whose initials settle the article' }),
    ifSilent: slug().meta({ description: 'The option that a signed text means when it does not mention the issue' }),
    mustSettle: z
      .boolean()
      .default(false)
      .meta({ description: 'Whether no text can be signed without another answer than ifSilent' }),
    icon: told(slug()).optional().meta({ description: 'Name of an icon, such as map-pin' }),
    at: place().optional(),
    options: z.array(optionSchema).min(1).max(12),
  })
  .meta({ title: 'Issue' });
