import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { parse } from 'yaml';

/** An issue with its values, by their names. */
export interface ForeignIssue {
  readonly name: string;
  readonly values: readonly string[];
}

/** A negotiation as another program reads it from a folder: one domain, and what each party has of each value. */
export interface ForeignFolder {
  readonly issues: readonly ForeignIssue[];
  /** By the name of its file: by issue and value, the utility that it adds. */
  readonly parties: Readonly<Record<string, readonly (readonly number[])[]>>;
}

type Files = Readonly<Record<string, string>>;

/** Files by their folders, and in them by their names. */
export function foldersOf(written: Files): Readonly<Record<string, Files>> {
  const folders: Record<string, Record<string, string>> = {};
  for (const [path, text] of Object.entries(written)) {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, slash);
    folders[folder] = { ...folders[folder], [path.slice(slash + 1)]: text };
  }
  return folders;
}

/** Takes the one domain out of a folder; a folder with two, or with none, is no negotiation. */
function withOneDomain<T>(documents: ReadonlyMap<string, T>, isDomain: (document: T) => boolean): [T, Map<string, T>] {
  const domains = [...documents].filter(([, document]) => isDomain(document));
  const [found] = domains;
  if (found === undefined || domains.length > 1) throw new Error(`${domains.length} domains in one folder`);
  return [found[1], new Map([...documents].filter(([name]) => name !== found[0]))];
}

interface YamlDocument {
  readonly type: string;
  readonly issues?: readonly ForeignIssue[];
  readonly weights?: readonly number[];
  readonly values?: readonly { readonly mapping: Readonly<Record<string, number>> }[];
}

/**
 * Reads a folder as NegMAS does: the file whose type is a space of outcomes is the domain, every other one the utility
 * function of a party, with a weight and a table for each issue of it.
 */
export function negmasFolder(files: Files): ForeignFolder {
  const documents = new Map(
    Object.entries(files).map(([name, text]): [string, YamlDocument] => [name, parse(text, { version: '1.1' })]),
  );
  const [{ issues = [] }, others] = withOneDomain(documents, ({ type }) => type.endsWith('OutcomeSpace'));
  const parties = [...others].map(([name, { weights = [], values = [] }]) => {
    if (values.length !== issues.length) throw new Error(`${name} has tables of another domain`);
    const rows = issues.map((issue, index) =>
      issue.values.map((value) => {
        const share = values[index]?.mapping[value];
        if (share === undefined) throw new Error(`${name} does not know "${value}" of ${issue.name}`);
        return share * (weights[index] ?? Number.NaN);
      }),
    );
    return [name, rows] as const;
  });
  return { issues, parties: Object.fromEntries(parties) };
}

interface XmlDocument {
  readonly root: string;
  readonly tags: readonly SaxesTagPlain[];
}

/**
 * Reads a folder as GENIUS does: a `negotiation_template` is the domain, a `utility_space` the profile of a party. The
 * utility of a value is the weight of the issue times its evaluation over the greatest one.
 */
export function geniusFolder(files: Files): ForeignFolder {
  const documents = new Map(Object.entries(files).map(([name, text]) => [name, xmlOf(text)]));
  const [domain, others] = withOneDomain(documents, ({ root }) => root === 'negotiation_template');
  const issues = issuesIn(domain).map(({ name, items }) => ({ name, values: items.map(({ value = '' }) => value) }));
  const parties = [...others].map(([name, document]) => {
    const weights = document.tags.filter((tag) => tag.name === 'weight').map(({ attributes }) => attributes['value']);
    const own = issuesIn(document);
    if (JSON.stringify(own.map((issue) => issue.name)) !== JSON.stringify(issues.map((issue) => issue.name)))
      throw new Error(`${name} is the profile of another domain`);
    const rows = own.map(({ items }, index) => {
      const evaluations = items.map(({ evaluation }) => Number(evaluation));
      return evaluations.map((each) => (Number(weights[index]) * each) / Math.max(...evaluations));
    });
    return [name, rows] as const;
  });
  return { issues, parties: Object.fromEntries(parties) };
}

function xmlOf(text: string): XmlDocument {
  const tags: SaxesTagPlain[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', (tag) => tags.push(tag));
  parser.write(text).close();
  return { root: tags[0]?.name ?? '', tags };
}

function issuesIn({ tags }: XmlDocument): { name: string; items: Readonly<Record<string, string>>[] }[] {
  const issues: { name: string; items: Readonly<Record<string, string>>[] }[] = [];
  for (const { name, attributes } of tags) {
    if (name === 'issue') issues.push({ name: attributes['name'] ?? '', items: [] });
    if (name === 'item') issues.at(-1)?.items.push(attributes);
  }
  return issues;
}
