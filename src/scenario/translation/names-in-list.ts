/**
 * Returns a unique name for each element of a list in a text tree: its id or, without one, its subject, numbered among
 * elements with the same subject, such as `russia 1`.
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

/** Returns the subject of an element: its id or, without one, the values of its naming keys. */
function aboutOf(element: unknown): string {
  if (typeof element !== 'object' || element === null) return '';
  const { id, ...parts } = element as Readonly<Record<string, unknown>>;
  if (typeof id === 'string') return id;
  return NAMING.flatMap((key) => (typeof parts[key] === 'string' ? [parts[key]] : [])).join(' ');
}
