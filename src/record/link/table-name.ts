/**
 * The class's own name for one of its tables, after the code in a link: lower-case Latin letters, digits and single
 * hyphens, such as "alder" or "table-4". It is not part of the game.
 */
export type TableName = string;

/** Characters of a table's name, at most. */
const MOST = 24;
/** Stands between a code and the name. No code has a stroke in it, so that what knows no names reads up to it. */
const AT = '/at/';
/** Characters that mail puts between the lines of a broken link. */
const BETWEEN = /^[\s>|]*/;
const NAME = new RegExp(`^${AT}([a-z\\d]+(?:-[a-z\\d]+)*)`, 'i');

/** The nearest name to some words; absent where nothing in them can stand in a link. */
export function tableNameOf(words: string): TableName | undefined {
  const plain = words.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const name = cut(plain.replace(/[^a-z\d]+/g, '-').replace(/^-/, ''));
  return name === '' ? undefined : name;
}

/** A code with the name of its table behind it. */
export function atTable(code: string, table: TableName | undefined): string {
  return table === undefined ? code : `${code}${AT}${table}`;
}

/** The name of the table behind a code that a text begins with, lines of mail within it or not; absent where there is none. */
export function tableBehind(text: string, code: string): TableName | undefined {
  const name = NAME.exec(behind(text, code))?.[1];
  return name === undefined ? undefined : cut(name.toLowerCase());
}

function cut(name: string): TableName {
  return name.slice(0, MOST).replace(/-$/, '');
}

/** Returns the rest of a text that begins with a code, whose characters may be separated by line breaks. */
function behind(text: string, code: string): string {
  let at = 0;
  for (const character of code) {
    at += BETWEEN.exec(text.slice(at, at + 200))?.[0].length ?? 0;
    // What was mended at its end is not in the text.
    if (text[at] === character) at += 1;
  }
  return text.slice(at, at + 200 + MOST).replace(BETWEEN, '');
}
