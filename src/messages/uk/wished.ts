/** What is wrong with a file of wishes, by code. */
export const wished = {
  'not-a-map.wishes': 'Файл побажань починається з "wishes:", а під ним сказано, чого хоче кожна сторона.',
  'missing-answers':
    'У цьому порядку варіантів статті {$issue} бракує: {$options :list}. Кожен варіант стоїть тут один раз.',
} as const;
