import { warning } from '../../check.ts';
import type { Remark } from '../remark.ts';

/** Whole texts, without marks and in lower case, by which a mandate says that a party has no red line. */
const NONE: ReadonlySet<string> = new Set([
  ...['', 'none', 'no', 'nothing', 'na', 'no red line', 'no red lines', 'you have none', 'we have none'],
  ...['there are none', 'you have no red line', 'you have no red lines', 'we have no red lines'],
  ...['немає', 'нема', 'жодної', 'жодних', 'їх немає', 'немає червоних ліній', 'у вас їх немає'],
  ...['keine', 'sie haben keine', 'aucune', 'brak', 'ninguna', 'nessuna'],
]);

/** Warns if a mandate says that its party has no red line, and the file has one for it. */
export const mandatesTellRedLines: Remark = function* ({ scenario: { parties, redLines } }) {
  for (const [index, { id, mandate }] of parties.entries()) {
    if (!NONE.has(wordsOf(mandate.redLines)) || redLines.every(({ party }) => party !== id)) continue;
    yield warning({ code: 'mandate-without-red-line', party: id }, ['parties', index, 'mandate', 'redLines']);
  }
};

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\s]/gu, '')
    .trim()
    .replaceAll(/\s+/g, ' ');
}
