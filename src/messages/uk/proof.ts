/** What a scenario is like as a game, for whoever writes it: sentences that stand one after the other. */
export const proof = {
  'deals.none': 'Першого дня жоден із {$texts :count} можливих текстів не влаштовує всіх підписантів.',
  'deals.one-in':
    'Першого дня всіх підписантів влаштовує один текст із {$one :count}: таких {$deals :count}, а всього {$texts :count}.',
  'deals.percent':
    'Першого дня всіх підписантів влаштовують {$percent :count} % текстів: таких {$deals :count}, а всього {$texts :count}.',
  'level.fits':
    'Рівень указано правильно: {$level :one-of beginner=|для початківців| standard=|звичайний| hard=|високий| no-deal=|без угоди|}.',
  'level.rather':
    'У файлі рівень {$level :one-of beginner=|для початківців| standard=|звичайний| hard=|високий| no-deal=|без угоди|}, а насправді він {$rather :one-of beginner=|для початківців| standard=|звичайний| hard=|високий| no-deal=|без угоди|}.',
  'level.easier':
    'Це значно легше, ніж має бути на рівні {$level :one-of beginner=|для початківців| standard=|звичайної складності| hard=|високої складності| no-deal=|без угоди|}.',
  'level.harder':
    'Це значно важче, ніж має бути на рівні {$level :one-of beginner=|для початківців| standard=|звичайної складності| hard=|високої складності| no-deal=|без угоди|}.',
  'level.no-deal': 'Як і вказано, жоден текст не влаштовує всіх підписантів: тут учаться вчасно вийти з переговорів.',
  'days.none-from': 'Від раунду {$round :count} таких немає.',
  'days.fewer': 'До останнього раунду їх лишається {$deals :count}.',
  'days.more': 'До останнього раунду їх стає {$deals :count}.',
  draws: 'Межі поступок випадкові: у найкращий день такий текст є у {$games :count} іграх зі 100.',
  'blocks.walk-away':
    'Найбільша перешкода — те, що {$party} має без угоди: якби не це, таких текстів було б більше на {$gain :count}.',
  'blocks.red-line':
    'Найбільша перешкода — червона лінія, яку має {$party}: без неї таких текстів було б більше на {$gain :count}.',
  'blocks.together': 'Одної перешкоди немає: угоді заважає кілька речей разом.',
  powerless: 'Жоден текст не зривається лише через одну з цих сторін: {$parties :list by=or}.',
  trade: 'Можливий обмін: {$one} більше дбає про статтю «{$first}», а {$other} — про «{$second}».',
  'trade.none': 'Обмінювати нічого.',
  agree: 'У статтях {$articles :list style=quoted} усі хочуть того самого.',
  /** Below the remarks. */
  'remarks.meant':
    'Якщо зауваження описує те, що ви задумали, так і напишіть у файлі, із причиною: intended: [\\{ remark: CODE, because: "..." \\}].',
} as const;
