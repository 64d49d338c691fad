import { jsonSchemaText } from '#scenario/json-schema-text.ts';
import { readOptions } from './options.ts';
import { STATUS, type Status, type Terminal } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';

/** `schema`: the JSON Schema of scenario files, for editors. */
export function schema(args: readonly string[], terminal: Terminal): Status {
  const { words } = readOptions(args, { json: 'switch' });
  if (words.length > 0) throw new UsageProblem('schema takes no file: it prints the JSON Schema of scenario files.');
  terminal.stdout(jsonSchemaText());
  return STATUS.fine;
}
