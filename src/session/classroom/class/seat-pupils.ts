import type { ClassChair, ClassTable, Pupil } from './kept-class.ts';
import { nicknameAt } from './nicknames.ts';

/** All pupils of some tables, chair by chair. */
export function pupilsAt(tables: readonly ClassTable[]): readonly Pupil[] {
  return tables.flatMap(({ chairs }) => chairs.flatMap(({ pupils }) => pupils));
}

/** So many pupils: those that there are, then others with nicknames that nobody has. */
export function withPupils(count: number, pupils: readonly Pupil[]): readonly Pupil[] {
  const missing = Math.max(0, count - pupils.length);
  return [...pupils.slice(0, count), ...freeNicknames(missing, pupils).map((nickname) => ({ nickname }))];
}

/** So many nicknames that no pupil has. */
export function freeNicknames(count: number, pupils: readonly Pupil[]): readonly string[] {
  const taken = new Set(pupils.map(({ nickname }) => nickname));
  return Array.from({ length: count + taken.size }, (_, place) => nicknameAt(place))
    .filter((nickname) => !taken.has(nickname))
    .slice(0, count);
}

/** The tables with these pupils and no others: table after table, then chair after chair, so that none has two more than another. */
export function seated(tables: readonly ClassTable[], pupils: readonly Pupil[]): readonly ClassTable[] {
  return tables.map((table, at) => {
    const here = pupils.filter((_, index) => index % tables.length === at);
    return { ...table, chairs: spread(table.chairs, here) };
  });
}

function spread(chairs: readonly ClassChair[], pupils: readonly Pupil[]): readonly ClassChair[] {
  return chairs.map((chair, at) => ({ ...chair, pupils: pupils.filter((_, index) => index % chairs.length === at) }));
}

/** The tables with one pupil in another chair; as they are where there is no such pupil or chair. */
export function moved(
  tables: readonly ClassTable[],
  nickname: string,
  to: { readonly table: string; readonly party: string },
): readonly ClassTable[] {
  const pupil = pupilsAt(tables).find((each) => each.nickname === nickname);
  const isThere = tables.some(
    (table) => table.name === to.table && table.chairs.some(({ party }) => party === to.party),
  );
  if (pupil === undefined || !isThere) return tables;
  return tables.map((table) => ({
    ...table,
    chairs: table.chairs.map((chair) => {
      const others = chair.pupils.filter((each) => each.nickname !== nickname);
      const isIt = table.name === to.table && chair.party === to.party;
      return { ...chair, pupils: isIt ? [...others, pupil] : others };
    }),
  }));
}
