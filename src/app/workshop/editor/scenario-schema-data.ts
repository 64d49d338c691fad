import type { JsonSchema } from '#scenario/editing/json-schema.ts';
import schema from '../../../../scenarios/scenario.schema.json';

/** The schema of scenario files, as it is committed. */
export const SCENARIO_SCHEMA = schema as unknown as JsonSchema;
