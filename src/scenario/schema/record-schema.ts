import { z } from 'zod';
import { CHANNEL_KINDS } from '#engine/model/scenario/channel.ts';
import { STANCES } from '#engine/model/scenario/position.ts';
import { TAGS } from '#engine/model/scenario/tag.ts';
import { isoDate, optionSets, points, slug, sourceKey, text, whole } from './fields.ts';
import { told } from './marks.ts';

/** A delegation's publicly known stance on an option. */
export const positionSchema = z
  .strictObject({
    party: slug(),
    issue: slug(),
    option: slug(),
    stance: z.enum(STANCES),
    date: isoDate().optional().meta({ description: 'Day from which it is known' }),
    tag: z
      .enum(TAGS)
      .meta({ description: 'stated: by itself, on the record. reported: by others. inferred: by the author' }),
    source: sourceKey().optional().meta({ description: 'Key of sources; needed unless inferred' }),
    because: text(160).optional().meta({
      description:
        'Why, in its own voice ("we"), one or two sentences that its letters speak: your words, no quotation',
    }),
  })
  .meta({ title: 'Position' });

/** A combination of options that a delegation never signs. */
export const redLineSchema = z
  .strictObject({
    party: slug(),
    never: optionSets().meta({ description: 'Options by issue; with several issues, the combination' }),
    declared: z.boolean().meta({ description: 'true: everybody knows. false: only the delegation knows' }),
    because: text(240).meta({
      description: 'Why, in its own voice ("we"), a sentence that its answers speak: your words, no quotation',
    }),
    source: sourceKey().optional(),
  })
  .meta({ title: 'Red line' });

/** Points for a combination. */
export const termSchema = z
  .strictObject({
    party: slug(),
    when: optionSets().meta({ description: 'Options by issue; met when the text has one of each' }),
    points: points().meta({ description: 'Added when it is met; negative for a penalty' }),
    because: text(240).meta({
      description: 'Why, in its own voice ("we"), a sentence that its answers speak: your words, no quotation',
    }),
  })
  .meta({ title: 'Term' });

/** The kind of communication between two delegations. */
export const channelSchema = z
  .strictObject({
    between: z.tuple([slug(), slug()]).meta({ description: 'Two delegations: [ukraine, russia]' }),
    kind: z.enum(CHANNEL_KINDS),
    opensWith: slug().optional().meta({ description: 'Id of the track whose signature makes it direct' }),
  })
  .meta({ title: 'Channel', description: 'Delegations without one speak directly' });

/** The source of a fact. */
export const sourceSchema = z
  .strictObject({
    outlet: text(80).meta({ description: 'Who published it: a news agency, a ministry' }),
    date: told(isoDate()),
    says: text(400).meta({ description: 'What it says, in your own words' }),
  })
  .meta({ title: 'Source' });

/** One delegation's claim about another. */
export const claimSchema = z
  .strictObject({
    id: slug(),
    by: slug().meta({ description: 'Who says it' }),
    about: slug().meta({ description: 'Of whom' }),
    issue: slug(),
    options: z.array(slug()).min(1).max(12).meta({ description: 'Accepted, as is claimed: one of these' }),
    date: isoDate().optional().meta({ description: 'Day on which it is said; the first round where absent' }),
    source: sourceKey().optional().meta({ description: 'Key of sources' }),
    words: text(240).optional().meta({ description: 'How it was put, in your own words' }),
  })
  .meta({ title: 'Claim', description: 'One delegation says in public that another accepts something' });

export const trustSchema = z
  .strictObject({
    from: slug().meta({ description: 'Whose trust it is' }),
    in: slug(),
    kept: whole(0, 20),
    broke: whole(0, 20),
    because: text(300),
    source: sourceKey().optional(),
  })
  .meta({
    title: 'Trust',
    description: 'Promises that one delegation has seen another keep and break before the game',
  });

/** A reason for which a signed text lasts longer or breaks sooner. */
export const durabilitySchema = z
  .strictObject({
    id: slug(),
    when: optionSets().meta({ description: 'Options by issue; met when the signed text has one of each' }),
    points: whole(-50, 50).meta({ description: 'Points of durability, for or against' }),
    because: text(240),
    source: sourceKey().optional(),
  })
  .meta({ title: 'Durability', description: 'A line of the table that tells why what was signed may hold' });
