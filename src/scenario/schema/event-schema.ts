import { z } from 'zod';
import { CHANNEL_KINDS } from '#engine/model/scenario/channel.ts';
import { TAGS } from '#engine/model/scenario/tag.ts';
import { decimal, isoDate, points, slug, sourceKey, text, whole } from './fields.ts';
import { secret, told } from './marks.ts';
import { positionSchema } from './record-schema.ts';

const effectSchema = z
  .strictObject({
    walkAway: secret(
      z.strictObject({ party: slug(), track: slug(), by: points().meta({ description: 'Points added' }) }),
    )
      .optional()
      .meta({ description: 'Moves what no signed text is worth to a delegation; only it is told' }),
    trust: z
      .strictObject({
        of: slug().meta({ description: 'Whose trust it is' }),
        to: slug().meta({ description: 'In whom' }),
        kept: whole(0, 20).optional(),
        broke: whole(0, 20).optional(),
      })
      .optional()
      .meta({ description: 'Promises that one delegation has now seen another keep or break' }),
    standing: z
      .strictObject({ party: slug(), by: whole(-100, 100) })
      .optional()
      .meta({ description: 'Moves support at home, in points of 100' }),
    channel: z
      .strictObject({ between: z.tuple([slug(), slug()]), kind: z.enum(CHANNEL_KINDS) })
      .optional()
      .meta({ description: 'How two delegations speak from now on' }),
    option: z
      .strictObject({ issue: slug(), option: slug(), available: z.boolean() })
      .optional()
      .meta({ description: 'Takes an option off the table, or puts it back' }),
    position: positionSchema.optional().meta({ description: 'Makes a position known' }),
  })
  .meta({ title: 'Effect', description: 'One change: one of the keys' });

const afterSchema = z
  .strictObject({
    track: slug().optional(),
    signed: z.literal(true).optional(),
    trackVoteFailed: slug().optional(),
    datePassed: slug().optional(),
    walkedOut: slug().optional(),
  })
  .meta({
    description:
      '{ track, signed: true }, { trackVoteFailed: track }, { datePassed: track } or { walkedOut: delegation }',
  });

const whenSchema = z
  .strictObject({
    round: whole(1, 30).optional(),
    date: isoDate().optional(),
    after: afterSchema.optional(),
    chance: decimal(0, 1).optional().meta({ description: 'Drawn at each dawn of the rounds from ... to ...' }),
    from: whole(1, 30).optional(),
    to: whole(1, 30).optional(),
  })
  .meta({ title: 'When', description: 'One of round, date, after and chance (with from and to)' });

/** An event around the table. */
export const eventSchema = z
  .strictObject({
    id: slug(),
    when: whenSchema,
    title: text(80),
    says: text(300).meta({ description: 'One or two plain sentences' }),
    source: sourceKey().optional().meta({ description: 'Key of sources' }),
    tag: told(z.enum(TAGS)).optional(),
    sensitive: z
      .boolean()
      .optional()
      .meta({ description: 'About an attack: one plain sentence, no points for anybody, can be switched off' }),
    effects: z.array(effectSchema).max(12),
  })
  .meta({ title: 'Event', description: 'Happens at dawn, once at most' });

/** A lever: an action of one delegation besides talking. */
export const leverSchema = z
  .strictObject({
    id: slug(),
    party: slug(),
    label: text(40),
    says: text(300).meta({ description: 'One or two plain sentences: what everybody sees done' }),
    uses: whole(1, 10),
    effects: z.array(effectSchema).min(1).max(12),
    cost: z
      .strictObject({ standing: whole(1, 100).meta({ description: 'Support at home that a use costs' }) })
      .optional(),
  })
  .meta({ title: 'Lever', description: 'Everybody sees it used' });
