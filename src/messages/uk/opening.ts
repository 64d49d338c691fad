/** An opening statement, sentence by sentence: what is proposed, and what is never signed. */
export const opening = {
  none: '{$who :party at=start} не {$who :agree you=виголошуєте one=виголошує many=виголошують} вступної заяви.',
  /** Read out instead of the whole statement. */
  made: '{$who :party at=start} вже {$who :agree you=виголосили m=виголосив f=виголосила n=виголосило one=виголосила many=виголосили} вступну заяву.',
  proposed: `
    .input {$who :party at=start}
    {{{$who} {$who :agree you=просите one=просить many=просять} про таке: {$clauses :clauses}.}}`,
  /** With the reason for what is named: whole sentences of the scenario's author, never a quotation. */
  'proposed-because': `
    .input {$who :party at=start}
    {{{$who} {$who :agree you=просите one=просить many=просять} про таке: {$clauses :clauses}. Пояснення словами гри: {$because}}}`,
  'proposed-too': `
    .input {$who :party}
    {{Також {$who :agree you=просите one=просить many=просять} про таке: {$clauses :clauses}.}}`,
  never:
    '{$who :party at=start} ніколи не {$who :agree you=підпишете one=підпише many=підпишуть} такого: {$clauses :clauses style=full}.',
  'never-because':
    '{$who :party at=start} ніколи не {$who :agree you=підпишете one=підпише many=підпишуть} такого: {$clauses :clauses style=full}. Пояснення словами гри: {$because}',
  /** The same behind what it proposes. */
  'but-never': `
    .input {$who :party}
    {{Ніколи не {$who :agree you=підпишете one=підпише many=підпишуть} такого: {$clauses :clauses style=full}.}}`,
  'but-never-because': `
    .input {$who :party}
    {{Ніколи не {$who :agree you=підпишете one=підпише many=підпишуть} такого: {$clauses :clauses style=full}. Пояснення словами гри: {$because}}}`,
  'never-too': `
    .input {$who :party}
    {{Також ніколи не {$who :agree you=підпишете one=підпише many=підпишуть} такого: {$clauses :clauses style=full}.}}`,
} as const;
