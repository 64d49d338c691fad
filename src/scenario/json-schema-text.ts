import { z } from 'zod';
import { scenarioSchema } from './schema/scenario-schema.ts';

/** The JSON Schema (draft 7) of scenario files, as the text of `scenarios/scenario.schema.json`. */
export function jsonSchemaText(): string {
  const schema = z.toJSONSchema(scenarioSchema, { io: 'input', target: 'draft-07' });
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
