import { z } from 'zod';
import { GENDERS, VOICES } from '#engine/model/scenario/party.ts';
import { decimal, place, points, slug, text, whole, wordForm } from './fields.ts';
import { MARK } from './mark.ts';
import { MARKS, secret, told, wordForms } from './marks.ts';
import { memberSchema } from './member-schema.ts';
import { patternFault, tooPrecise } from './schema-faults.ts';
import { CASES } from './word-forms.ts';

const mandateField = (description: string) => text(500).meta({ description });

const mandateSchema = z
  .strictObject({
    interests: mandateField('What the delegation needs, and why'),
    position: mandateField('What it says in public'),
    redLines: mandateField('What it never signs; the same as the red lines of the file'),
    canOffer: mandateField('What it can give'),
    answersTo: mandateField('To whom it must explain a signature at home'),
    ifNoDeal: mandateField('What happens to it when nothing is signed'),
  })
  .meta({
    title: 'Mandate',
    description: 'One template for every delegation, one to four short sentences a field, of equal length',
  });

const walkAwaySchema = z
  .strictObject({
    start: points().meta({ description: 'What no signed text is worth in the first round' }),
    drift: points().meta({ description: 'Points added each further round; negative when waiting costs' }),
    spread: decimal(0, 1000).meta({
      description: 'The game draws the start less this, the start, or the start and this',
    }),
    shock: decimal(0, 1000)
      .default(0)
      .meta({ description: 'In each further round, with a chance of 1 in 4, up to so many points are added or taken' }),
  })
  .meta({ title: 'Walk-away', description: 'What no signed text is worth to the delegation, in points' });

const temperamentSchema = z
  .strictObject({
    firmness: decimal(0, 1).meta({
      description: '0 gives ground early, 0.25 evenly over the game, 1 hardly before its end',
    }),
    candour: decimal(0, 1)
      .optional()
      .meta({ description: 'How openly it says what it is asked and what matters to it; 0.5 where absent' }),
    reciprocity: decimal(0, 1)
      .optional()
      .meta({ description: 'How far it gives as it is given, and not by the clock alone; 0.2 where absent' }),
    stalling: decimal(0, 1)
      .optional()
      .meta({ description: 'For which share of the game it plays for time; 0 where absent' }),
    exactness: decimal(0, 1)
      .optional()
      .meta({ description: 'How much it prefers firm wording to vague; 0.3 where absent' }),
  })
  .meta({ title: 'Temperament', description: 'How the delegation negotiates when nobody sits in its chair' });

const hasOneDecimal = (value: number) => Math.abs(value * 10 - Math.round(value * 10)) < 1e-6;

const factor = () => z.number().min(0).max(5).refine(hasOneDecimal, tooPrecise(1));

const factionSchema = z
  .strictObject({
    id: slug(),
    name: text(40).meta({ description: 'As the page calls it: "Parliament"' }),
    weight: whole(1, 100).meta({ description: 'Against the weights of the other factions' }),
    cares: z
      .record(slug(), factor())
      .default({})
      .meta({ description: 'By issue: how much more (2) or less (0.5) its answers count than for the delegation' }),
    wants: decimal(0, 1).meta({
      description: 'Share of the most that a text could bring it, at which it is half won',
    }),
  })
  .meta({ title: 'Faction', description: 'A group at home that must be won for what the delegation has signed' });

const hypothesisSchema = z
  .strictObject({
    name: text(40).meta({ description: 'What the delegation would care for: "guarantees first"' }),
    prior: decimal(0.01, 1).meta({ description: 'Chance at the start; those of a delegation sum to 1' }),
    emphasis: z
      .record(slug(), decimal(0, 5))
      .optional()
      .meta({ description: 'By issue: a factor on the points of the delegation, which are then rescaled' }),
    points: z
      .record(slug(), z.record(slug(), points()))
      .optional()
      .meta({ description: 'By issue and option: points instead of those of the delegation' }),
  })
  .meta({ title: 'Hypothesis', description: 'One reading of its interests that the others may hold' });

const phrasesOf = (description: string) => z.array(text(160)).min(1).max(9).optional().meta({ description });

const phrasesSchema = z
  .strictObject({
    opens: phrasesOf('Said before its first proposal to another delegation'),
    agrees: phrasesOf('Said after its first yes to another'),
    refuses: phrasesOf('Said after its first no to another'),
  })
  .meta({
    title: 'Phrases',
    description:
      'Whole sentences that only this delegation says in its letters: the first of a list to the first of the others in the file, the second to the second. Each is said at most once in a game',
  });

/** A delegation, as written. `fullName` may be left out. */
export const partySchema = z
  .strictObject({
    id: slug(),
    name: text(30).meta({ description: 'Short name: "Ukraine"' }),
    fullName: text(60).optional().meta({ description: 'With its article: "the United States". The name where absent' }),
    plural: wordForms(z.boolean())
      .optional()
      .meta({ description: 'What dispatches call it is in the plural: "the teachers accept", not "accepts"' }),
    gender: wordForms(z.enum(GENDERS))
      .optional()
      .meta({ description: 'What words go by that tell of it, in a language where they do' }),
    cases: z
      .partialRecord(z.enum(CASES), wordForm(80))
      .optional()
      .meta({ description: 'What dispatches call it in each grammatical case, in a language that has any' }),
    mark: z
      .string()
      .regex(MARK, patternFault('bad-format.mark'))
      .register(MARKS, { played: false, translated: 'text' })
      .meta({ description: 'One to three letters that stand for the delegation' }),
    flags: z
      .array(told(z.string().regex(/^[a-z]{2}(-[a-z]{2,3})?$/, patternFault('bad-format.flag'))))
      .min(1)
      .max(2)
      .optional()
      .meta({ description: 'One or two flags by country code: [ua]' }),
    at: place().optional(),
    area: z
      .array(told(z.string().regex(/^[a-z]{2}$/, patternFault('bad-format.country'))))
      .min(1)
      .max(40)
      .optional()
      .meta({ description: 'Countries that the map draws as its own: [ua]. Those of its flags where absent' }),
    seatOf: text(30).optional().meta({ description: 'What dispatches call it: "Kyiv"' }),
    summary: text(240).meta({ description: 'One sentence for the choice of chairs' }),
    mandate: secret(mandateSchema),
    walkAway: secret(z.record(slug(), walkAwaySchema)).meta({ description: 'By the id of the track' }),
    temperament: secret(temperamentSchema),
    voice: told(z.enum(VOICES))
      .optional()
      .meta({ description: 'How its letters sound; `joint` where absent for a bloc with members, else `plain`' }),
    phrases: phrasesSchema.optional(),
    standing: whole(0, 100).optional().meta({ description: 'Support at home before the first round, of 100' }),
    factions: z.array(secret(factionSchema)).min(2).max(3).optional(),
    doubt: secret(decimal(0, 0.3)).optional().meta({
      description: 'Share by which its home may turn out to ask for more or less than is thought; 0 where absent',
    }),
    hypotheses: z
      .array(secret(hypothesisSchema))
      .min(1)
      .max(6)
      .optional()
      .meta({ description: 'What the others may think of it; without any they go by public positions alone' }),
    members: z
      .array(memberSchema)
      .min(2)
      .max(40)
      .optional()
      .meta({ description: 'Those for whom it speaks, where it is a bloc of several' }),
  })
  .meta({ title: 'Delegation' });
