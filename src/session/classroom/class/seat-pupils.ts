import { type Nickname, nicknameAt } from '#record/link/nicknames.ts';
import type { TableName } from '#record/link/table-name.ts';
import type { ClassChair, ClassTable, Pupil } from './kept-class.ts';

/** Returns all pupils of some tables, chair by chair. */
export function pupilsAtTables(tables: readonly ClassTable[]): readonly Pupil[] {
  return tables.flatMap(({ chairs }) => chairs.flatMap(({ pupils }) => pupils));
}

/** Returns `count` pupils: the existing ones first, then new ones with unused nicknames. */
export function withPupils(count: number, pupils: readonly Pupil[]): readonly Pupil[] {
  const missing = Math.max(0, count - pupils.length);
  return [...pupils.slice(0, count), ...unusedNicknames(missing, pupils).map((nickname) => ({ nickname }))];
}

/** Returns `count` nicknames that no pupil has. */
export function unusedNicknames(count: number, pupils: readonly Pupil[]): readonly Nickname[] {
  const taken = new Set(pupils.map(({ nickname }) => nickname));
  return Array.from({ length: count + taken.size }, (_, place) => nicknameAt(place))
    .filter((nickname) => !taken.has(nickname))
    .slice(0, count);
}

/** The tables with these pupils and no others: table after table, then chair after chair, so that none has two more than another. */
export function reseat(tables: readonly ClassTable[], pupils: readonly Pupil[]): readonly ClassTable[] {
  return tables.map((table, at) => {
    const here = pupils.filter((_, index) => index % tables.length === at);
    return { ...table, chairs: spread(table.chairs, here) };
  });
}

/** The tables with these pupils and no others: who sits somewhere stays there, the others sit where fewest do. */
export function withThese(tables: readonly ClassTable[], pupils: readonly Pupil[]): readonly ClassTable[] {
  const wanted = new Set(pupils.map(({ nickname }) => nickname));
  const staying = tables.map((table) => ({
    ...table,
    chairs: table.chairs.map((chair) => ({
      ...chair,
      pupils: chair.pupils.filter(({ nickname }) => wanted.has(nickname)),
    })),
  }));
  const there = new Set(pupilsAtTables(staying).map(({ nickname }) => nickname));
  return pupils.filter(({ nickname }) => !there.has(nickname)).reduce(withOneMore, staying);
}

/** The tables with one pupil more, where fewest sit. */
function withOneMore(tables: readonly ClassTable[], pupil: Pupil): readonly ClassTable[] {
  const at = fewest(tables, (table) => pupilsAtTables([table]).length);
  const chair = at && fewest(at.chairs, ({ pupils }) => pupils.length);
  if (chair === undefined) return tables;
  return tables.map((table) =>
    table === at ? { ...table, chairs: withPupilAt(table.chairs, chair.party, pupil) } : table,
  );
}

/** The first of those of which there is least; absent where there is none at all. */
export function fewest<Thing>(things: readonly Thing[], count: (thing: Thing) => number): Thing | undefined {
  const least = Math.min(...things.map(count));
  return things.find((thing) => count(thing) === least);
}

function spread(chairs: readonly ClassChair[], pupils: readonly Pupil[]): readonly ClassChair[] {
  return chairs.map((chair, at) => ({ ...chair, pupils: pupils.filter((_, index) => index % chairs.length === at) }));
}

/** A chair at a table, by their names. */
export interface ChairAddress {
  readonly table: TableName;
  /** Id of the party. */
  readonly party: string;
}

/** The tables with one pupil in another chair, which may be one that no person had; as they are where there is no such pupil or table. */
export function movePupil(tables: readonly ClassTable[], nickname: Nickname, to: ChairAddress): readonly ClassTable[] {
  const pupil = pupilsAtTables(tables).find((each) => each.nickname === nickname);
  if (pupil === undefined || tables.every(({ name }) => name !== to.table)) return tables;
  return tables.map((table) => {
    const without = table.chairs.map((chair) => ({
      ...chair,
      pupils: chair.pupils.filter((each) => each.nickname !== nickname),
    }));
    return { ...table, chairs: table.name === to.table ? withPupilAt(without, to.party, pupil) : without };
  });
}

/** Some chairs with one pupil more. */
export function withPupilAt(chairs: readonly ClassChair[], party: string, pupil: Pupil): readonly ClassChair[] {
  if (chairs.every((chair) => chair.party !== party)) return [...chairs, { party, pupils: [pupil] }];
  return chairs.map((chair) => (chair.party === party ? { ...chair, pupils: [...chair.pupils, pupil] } : chair));
}
