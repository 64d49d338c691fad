/** The text on the table: its parts and articles, and who stands where on them. */
export const text = {
  initial: 'Парафа: {$party :party style=name}',
  'initial-struck': 'Парафа, що вже не діє: {$party :party style=name}',
  'countering-elsewhere': 'Ви готуєте зустрічну пропозицію щодо частини {$track :track}: тут до неї додати нічого.',
  mediates: '{$mediator :party} {$mediator :agree you=посередничаєте one=посередничає many=посередничають}',
  'each-its-own': 'кожна сторона читає це по-своєму',
  'either-wording': '{$wordings :list by=or}',
  'agreed-but-ruled-out':
    'Згодні: {$agreed :parties}. {$refusers :parties at=start} публічно це {$refusers :agree you=відкинули m=відкинув f=відкинула n=відкинуло one=відкинула}.',
  'said-in-opening': 'Сказано у вступній заяві.',
  'declared-on': 'Заявлено у {$round :day case=acc}',
  'so-they-say': 'Так {$by :agree you=кажете one=каже many=кажуть} {$by :parties}',
  'ruled-out': 'відкинули варіант {$answer :answer}',
  'insisted-on': 'наполягли на варіанті {$answer :answer}',
  'goes-back': 'Публічно ви {$said :list}. Усі побачать, що ви відступаєте від свого слова.',
  'goes-back-at-cost':
    'Публічно ви {$said :list}. Відступити від цього коштує вам {$cost :count} зі 100 балів підтримки вдома.',
  'those-on': 'у статті {$issue :article} — {$parties :parties}',
  'initials-fall':
    'Якщо ви це приймете, парафи під іншими формулюваннями втратять чинність: {$those :list by=semicolon}.',
  'trust-you-less': 'Через це у {$wronged :parties case=gen} стане менше довіри до вас.',
} as const;
