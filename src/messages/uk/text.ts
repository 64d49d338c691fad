/** The text on the table: its parts and articles, and who stands where on them. */
export const text = {
  initial: 'Парафа: {$party :party style=name}',
  'initial-struck': 'Парафа, що вже не діє: {$party :party style=name}',
  'countering-elsewhere': 'Ви готуєте зустрічну пропозицію щодо частини {$track :track}: тут до неї додати нічого.',
  mediates:
    '({#term of=mediator}{$mediator :party} {$mediator :agree you=посередничаєте one=посередничає many=посередничають}{/term})',
  'agreed-but-ruled-out':
    'Згодні: {$agreed :parties}. {$refusers :parties at=start} публічно це {$refusers :agree you=відкинули m=відкинув f=відкинула n=відкинуло one=відкинула}.',
  'said-in-opening': 'Сказано у вступній заяві.',
  'declared-on': 'Заявлено: {$round :day}',
  'so-they-say': 'Так кажуть: {$by :parties}',
  'ruled-out': 'відкинули варіант {$answer :answer}',
  'insisted-on': 'наполягли на варіанті {$answer :answer}',
  'goes-back': 'Публічно ви {$said :list}. Усі побачать, що ви порушуєте своє слово.',
  'goes-back-at-cost':
    'Публічно ви {$said :list}. Порушити слово коштує вам {$cost :count} зі 100 балів підтримки вдома.',
  'crossed-until': 'Доки тут немає всіх параф ({$issues :articles}): {$because}',
  /** Статті за назвами, а якщо їх понад дві — за числом: проєкт позначає кожну. */
  'few-articles': `
    .input {$count :count}
    .match $count
    1    {{{$issues :articles style=title}}}
    2    {{{$issues :articles style=title}}}
    one  {{{$count} стаття}}
    few  {{{$count} статті}}
    many {{{$count} статей}}
    *    {{{$count} статті}}`,
  'initials-fall': 'Ваша згода зніме парафи {$parties :parties case=gen}: {$where :list}.',
  'initials-fall-if': `
    .input {$to :parties case=gen}
    .match $to
    one {{Згода {$to} зніме парафи {$parties :parties case=gen}: {$where :list}.}}
    *   {{Згода будь-кого з них зніме парафи {$parties :parties case=gen}: {$where :list}.}}`,
  /** `all`: ті, чиї парафи щойно названо. */
  'trust-you-less': `
    .input {$wronged :parties case=gen}
    .input {$all :whether}
    .match $all $wronged
    yes one {{Довіри до вас там стане менше.}}
    yes *   {{Довіри до вас у них стане менше.}}
    *   *   {{Через це у {$wronged} стане менше довіри до вас.}}`,

  heading: 'Проєкт',
  articles: 'Статті',

  // In an article.
  /** Vague wording that stands in the text. */
  vague: '{#vague}{$wordings :list by=or}{/vague}{#note} (кожна сторона читає це по-своєму){/note}',
  'accept-for-now': 'Прийняти попередньо: {$answer :answer style=label}',
  'accept-anyway-ask': 'Усе одно прийняти?',
  'accept-anyway': 'Усе одно прийняти',
  'withdraw-ask': 'Відкликати свою парафу під статтею {$number :count}?',
  'withdraw-means':
    'Це забирає один хід, і скасувати цього не можна. Про це дізнаються всі, а інші делегації, що парафували статтю, менше вам довірятимуть.',
  withdraw: 'Відкликати',
  'withdraw-mine': 'Відкликати свою парафу',

  // Who says what on an article, wording by wording.
  'if-silent': 'Якщо лишиться відкритим: {$answer :answer style=label}.',
  'must-settle': 'Без відповіді тут частину не можна підписати.',
  /** What a delegation thinks of it, with how that is known; what others say of it has that in its words. */
  'position-stated': '{$words} (заявлено).',
  'position-reported': '{$words} (повідомлено).',
  'position-inferred': '{$words} (припущення автора).',
  'position-claimed': '{$words}.',
  'position-own': '{$words}.',

  // What others say of a delegation, and its answer.
  claims: 'Твердження',
  'not-in-public': '(Сказано не публічно.)',
  'claim-confirm': 'Підтвердити публічно',
  'claim-confirm-ask': 'Підтвердити публічно?',
  'claim-deny': 'Спростувати публічно',
  'claim-deny-ask': 'Спростувати публічно?',
  'claim-reinterpret': 'Уточнити',
  'claim-reinterpret-ask': 'Уточнити публічно?',
  'claim-by-members': 'Нехай відповідять учасниці',
  'claim-by-members-ask': 'Нехай відповідять країни-учасниці?',
  'claim-meant': 'Насправді ми згодні на',
  'claim-you-say': 'Ви кажете: {$stands}.',
  'claim-is-heard': 'Вашу відповідь почують усі. Вона забирає один хід, і скасувати її не можна.',
} as const;
