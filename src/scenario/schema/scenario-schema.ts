import { z } from 'zod';
import { HINT_TIMES } from '#engine/model/scenario/hint-time.ts';
import { LEVELS } from '#engine/model/scenario/level.ts';
import { REVEALS } from '#engine/model/scenario/reveal.ts';
import { SUBJECTS } from '#engine/model/scenario/subject.ts';
import { debriefSchema } from './debrief-schema.ts';
import { eventSchema, leverSchema } from './event-schema.ts';
import { decimal, isoDate, languageTag, slug, sourceKey, text, whole, wordForm } from './fields.ts';
import { intendedSchema } from './intended-schema.ts';
import { issueSchema } from './issue-schema.ts';
import { secret, told } from './marks.ts';
import { partySchema } from './party-schema.ts';
import {
  channelSchema,
  claimSchema,
  durabilitySchema,
  positionSchema,
  redLineSchema,
  sourceSchema,
  termSchema,
  trustSchema,
} from './record-schema.ts';
import { CASES, PLURAL_CATEGORIES } from './word-forms.ts';

const roundsSchema = z
  .strictObject({
    label: text(20).meta({ description: 'What a round is called: day, week, session' }),
    forms: z
      .partialRecord(z.enum(PLURAL_CATEGORIES), wordForm(20))
      .optional()
      .meta({ description: 'What several rounds are called, by plural category; the label with an s where absent' }),
    cases: z
      .partialRecord(z.enum(CASES), wordForm(20))
      .optional()
      .meta({ description: 'What a round is called in other cases, where the language of the file has them' }),
    count: whole(1, 30),
    dates: z.array(isoDate()).min(1).max(30).optional().meta({ description: 'One date a round, ascending' }),
  })
  .meta({ title: 'Rounds' });

const standingSchema = z
  .strictObject({
    start: whole(0, 100).optional().meta({ description: 'What each delegation starts with' }),
    failedVote: whole(0, 100).optional().meta({ description: 'Lost by the caller of a vote that fails' }),
    walkOut: whole(0, 100).optional().meta({ description: 'Lost by one that walks out' }),
    ratify: whole(0, 100).optional().meta({ description: 'Support that ratifies a signed text' }),
    crossedDeclaration: whole(0, 100)
      .optional()
      .meta({ description: 'Lost by one that agrees to what it has declared against' }),
    deniedClaim: whole(0, 100).optional().meta({ description: 'Lost by one whose claim is denied' }),
    consult: whole(0, 100).optional().meta({ description: 'Won back by explaining oneself at home' }),
    dissent: whole(0, 100)
      .optional()
      .meta({ description: 'Lost by a bloc when one of its members dissents in public' }),
  })
  .meta({ title: 'Support at home', description: 'In points of 100' });

const rulesSchema = z
  .strictObject({
    movesPerRound: whole(1, 6).default(2).meta({ description: 'Moves that a delegation may make a round' }),
    walkOut: z.boolean().default(true).meta({ description: 'Whether delegations may walk out' }),
    openings: z
      .boolean()
      .optional()
      .meta({ description: 'true: every delegation makes an opening statement at the first dawn' }),
    standing: standingSchema.optional(),
    afterSigning: z
      .boolean()
      .optional()
      .meta({ description: 'false: the game ends with the signature, and nothing is ratified or broken' }),
    sensitiveEvents: z
      .boolean()
      .optional()
      .meta({ description: 'false: events marked sensitive (attacks) do not happen' }),
    reasons: told(z.enum(REVEALS)).optional().meta({
      description:
        'What players are told of negotiators’ reasons: none, in-character (words, the default) or full (numbers too)',
    }),
    hints: told(z.enum(HINT_TIMES)).optional().meta({
      description: 'When players are shown hints: off, on-request (the default) or always (with every draft)',
    }),
  })
  .meta({ title: 'Rules' });

const aimForSchema = z.strictObject({ round: whole(1, 30), penalty: decimal(0, 1000) }).meta({
  title: 'Announced date',
  description: 'A text signed after this round is worth so many points less to each signatory',
});

const trackSchema = z
  .strictObject({
    id: slug(),
    title: text(40),
    inSentence: text(40).optional().meta({
      description: 'How the part is called within a sentence: "the meeting"; the title, quoted, where absent',
    }),
    signatories: z.array(slug()).min(1).max(8).meta({ description: 'Delegations that must sign' }),
    after: slug().optional().meta({ description: 'Id of the track that must be signed first' }),
    mediator: slug()
      .optional()
      .meta({ description: 'Id of the delegation that may put a single text to the signatories; it need not sign' }),
    aimFor: aimForSchema.optional(),
  })
  .meta({ title: 'Track', description: 'Issues that are signed together' });

const glossaryEntrySchema = z
  .strictObject({
    id: told(slug()),
    word: text(40).meta({ description: 'Heading of the explanation' }),
    forms: text(120).optional().meta({
      description:
        'Its forms in the texts, separated by commas; * at the end of a word stands for any ending ("annex*"). The word itself where absent',
    }),
    meaning: text(200).meta({ description: 'One or two short sentences' }),
  })
  .meta({ title: 'Explained word' });

const translationSchema = z
  .strictObject({
    seen: z
      .string()
      .max(20_000)
      .optional()
      .meta({ description: 'Marks of the original texts that were translated, to find those that have changed' }),
    texts: z
      .record(z.string(), z.unknown())
      .default({})
      .meta({ description: 'Texts by the keys of the file, with ids in the place of list entries' }),
  })
  .meta({
    title: 'Translation',
    description: 'All texts in another language; a missing text is shown in the original',
  });

/** The shape of a scenario file. What its parts say about one another is checked apart (`checks.ts`). */
export const scenarioSchema = z
  .strictObject({
    format: z.literal(1).meta({ description: 'Version of this format' }),
    id: slug().meta({ description: 'The name of the file without its ending' }),
    title: text(60),
    summary: text(300).meta({ description: 'One or two sentences for the start screen' }),
    situation: z
      .array(text(900))
      .min(1)
      .max(8)
      .meta({ description: 'What happened before the first round, in paragraphs' }),
    situationSources: z.array(sourceKey()).max(40).optional().meta({ description: 'Sources that it rests on, by key' }),
    tab: text(24).meta({ description: 'A word or two: "August 2025", "Fictional"' }),
    subjects: z
      .array(told(z.enum(SUBJECTS)))
      .min(1)
      .max(SUBJECTS.length)
      .optional()
      .meta({ description: 'What it is about, to find it by on the start screen' }),
    level: told(z.enum(LEVELS)).meta({ description: 'How hard it is to find a text that everybody signs' }),
    minutes: told(whole(5, 600)).meta({ description: 'Length of a lesson with it' }),
    factsAsOf: told(isoDate()).optional().meta({ description: 'Leave out when the scenario is fictional' }),
    contentNote: text(800)
      .optional()
      .meta({ description: 'Said before a chair is taken, when the subject asks for it' }),
    glossary: z
      .array(glossaryEntrySchema)
      .max(30)
      .optional()
      .meta({ description: 'Words that a fifteen-year-old may not know; explained where they first appear' }),
    tutorial: told(slug())
      .optional()
      .meta({ description: 'Id of the party whose chair shows a first game step by step' }),
    rounds: roundsSchema,
    rules: rulesSchema.default({ movesPerRound: 2, walkOut: true }),
    tracks: z.array(trackSchema).min(1).max(6),
    parties: z.array(partySchema).min(2).max(8),
    issues: z.array(issueSchema).min(1).max(12),
    positions: z.array(positionSchema).max(2000).default([]),
    redLines: z.array(redLineSchema).max(100).default([]),
    terms: z.array(secret(termSchema)).max(100).default([]),
    channels: z.array(channelSchema).max(28).default([]),
    trust: z.array(secret(trustSchema)).max(56).optional(),
    claims: z.array(claimSchema).max(100).optional(),
    sources: z.record(slug(), sourceSchema).default({}),
    durability: z.array(durabilitySchema).max(60).optional(),
    events: z.array(eventSchema).max(60).optional(),
    levers: z.array(leverSchema).max(24).optional(),
    debrief: secret(told(debriefSchema)).optional(),
    intended: z
      .array(secret(told(intendedSchema)))
      .max(40)
      .optional(),
    language: told(languageTag())
      .optional()
      .meta({ description: 'Language that the texts of the file are in, such as en, uk or pt-BR' }),
    translations: secret(told(z.record(z.string(), translationSchema)))
      .optional()
      .meta({ description: 'The same texts in other languages, by language' }),
  })
  .meta({
    title: 'Parley scenario',
    description: 'A negotiation: who sits at the table, what about, and what each side wants',
  });
/** A scenario file of the right shape, with defaults filled in but `fullName`. */
export type ScenarioShape = z.output<typeof scenarioSchema>;
