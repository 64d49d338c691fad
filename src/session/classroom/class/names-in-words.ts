import type { Speaker } from '#messages/speaker.ts';
import { NICKNAMES, type Nickname } from '#record/link/nicknames.ts';
import type { TableName } from '#record/link/table-name.ts';
import { TABLE_NAMES } from '#record/link/table-names.ts';
import type { ClassTable, Pupil } from './kept-class.ts';

/** "Table Alder"; in the teacher's own words where there are such. */
export function tableInWords(speaker: Speaker, { name, called }: Pick<ClassTable, 'name' | 'called'>): string {
  return called ?? tableNameInWords(speaker, name);
}

/** "Table Alder", "Table 4", or what else a link says: of a table of which nothing else is known. */
export function tableNameInWords(speaker: Speaker, name: TableName): string {
  if (/^\d+$/.test(name)) return speaker.say('class-names.table-numbered', { number: name });
  if (!isTree(name)) return capitalised(name.replace(/-/g, ' '));
  return speaker.say('class-names.table', { name: treeInWords(speaker, name) });
}

/** "Alder": the name of a table without more, for the head of a row; in the teacher's own words where there are such. */
export function tableBriefly(speaker: Speaker, { name, called }: Pick<ClassTable, 'name' | 'called'>): string {
  return called ?? (isTree(name) ? treeInWords(speaker, name) : tableNameInWords(speaker, name));
}

/** "Heron", "Heron 2". */
export function nicknameInWords({ say }: Speaker, nickname: Nickname): string {
  const [, animal = nickname, again] = /^([a-z]+)(?:-(\d+))?$/.exec(nickname) ?? [];
  const known = NICKNAMES.find((each) => each === animal);
  const name = known === undefined ? capitalised(animal) : say(`class-names.pupil-${known}`);
  return again === undefined ? name : say('class-names.again', { name, number: again });
}

/** The real name of a pupil where there is one and it may be shown, else the nickname. */
export function pupilInWords(speaker: Speaker, { nickname, name }: Pupil, namesHidden: boolean): string {
  return namesHidden || name === undefined ? nicknameInWords(speaker, nickname) : name;
}

type Tree = (typeof TABLE_NAMES)[number];

function isTree(name: TableName): name is Tree {
  return TABLE_NAMES.some((tree) => tree === name);
}

function treeInWords({ say }: Speaker, tree: Tree): string {
  return say(`class-names.table-${tree}`);
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
