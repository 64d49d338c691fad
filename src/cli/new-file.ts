import { basename } from 'node:path';
import { isId } from '#scenario/is-id.ts';
import { suggestedId } from '#scenario/suggested-id.ts';
import { didYouMeanText } from './did-you-mean-text.ts';
import { readOptions } from './options.ts';
import { STATUS, type Status, type Terminal } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';

/** A template that a file can be begun with. */
interface Template {
  readonly name: string;
  readonly text: string;
}

/**
 * `new NAME`: begins a scenario file with a template; `new` alone says which templates there are.
 * @throws UsageProblem where the name is none, its file is there already, or there is no such template
 */
export function newFile(args: readonly string[], terminal: Terminal): Status {
  const { words, values } = readOptions(args, { template: { needs: 'the name of a template, such as two-parties' } });
  const templates = terminal.templates().map((path) => templateAt(path, terminal));
  const [name, ...more] = words;
  if (name === undefined) return listed(templates, terminal);
  if (more.length > 0) throw new UsageProblem(`Name only one file. "${more.join(' ')}" is too much.`);
  begin(idOf(name), chosen(values.get('template'), templates), terminal);
  return STATUS.fine;
}

function templateAt(path: string, { readFile }: Pick<Terminal, 'readFile'>): Template {
  return { name: basename(path, '.yaml'), text: readFile(path) };
}

function listed(templates: readonly Template[], { stdout }: Terminal): Status {
  const width = Math.max(...templates.map(({ name }) => name.length));
  for (const { name, text } of templates) {
    stdout(`${name.padEnd(width)}  ${/^title: (.*)$/m.exec(text)?.[1] ?? ''}\n`);
  }
  stdout('\nBegin with one of them: parley new NAME --template T\n');
  return STATUS.fine;
}

/** The id of a scenario by the name of its file as typed, which may end with `.yaml`. */
function idOf(typed: string): string {
  const id = typed.replace(/\.ya?ml$/, '');
  if (isId(id)) return id;
  throw new UsageProblem(
    `"${typed}" is no name for a scenario: use small letters a to z, digits and single hyphens, starting with a letter, 40 signs at most, such as ${suggestedId(id) ?? 'school-trip'}.`,
  );
}

function chosen(typed: string | undefined, templates: readonly Template[]): Template {
  const names = templates.map(({ name }) => name);
  const found = templates.find(({ name }) => name === (typed ?? 'two-parties'));
  if (found !== undefined) return found;
  throw new UsageProblem(
    `There is no template "${typed}". ${didYouMeanText(typed ?? '', names) ?? `Templates: ${names.join(', ')}.`}`,
  );
}

function begin(id: string, { name, text }: Template, { exists, writeFile, stdout }: Terminal): void {
  const file = `${id}.yaml`;
  if (exists(file)) throw new UsageProblem(`${file} is there already: choose another name, or move it away first.`);
  writeFile(file, text.replace(/^id: .*$/m, `id: ${id}`).replace('$schema=../', '$schema=./'));
  stdout(
    `${file} is written, from the template ${name}. Change it in any plain editor or in the workshop of the page, then:\n\n` +
      `  parley check ${file}       what is wrong with it, and whether it is a good game\n` +
      '  parley schema > scenario.schema.json   beside it, lets your editor explain its keys\n',
  );
}
