/**
 * What the elements of a list are called in a tree of texts, each by another name: by its id or, where it has none, by
 * what it is about and its place among those that are about the same, `russia 1`.
 */
export function namesInList(list: readonly unknown[]): string[] {
  const about = list.map(aboutOf);
  return about.map((name, place) => {
    const alike = about.filter((other) => other === name).length;
    if (alike === 1 && name !== '') return name;
    const number = about.slice(0, place + 1).filter((other) => other === name).length;
    return name === '' ? String(number) : `${name} ${number}`;
  });
}

/** Keys that tell elements without an id apart, in the order in which they are said. */
const NAMING = ['party', 'from', 'in', 'issue', 'option', 'date'] as const;

/** What an element is about: its id or, where it has none, what its keys name. */
function aboutOf(element: unknown): string {
  if (typeof element !== 'object' || element === null) return '';
  const { id, ...parts } = element as Readonly<Record<string, unknown>>;
  if (typeof id === 'string') return id;
  return NAMING.flatMap((key) => (typeof parts[key] === 'string' ? [parts[key]] : [])).join(' ');
}
