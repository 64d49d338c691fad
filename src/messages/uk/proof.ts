/** What a scenario is like as a game, for whoever writes it: sentences that stand one after the other. */
export const proof = {
  'deals.none': 'Першого дня з {$texts :count} можливих текстів жоден не влаштовує всіх, хто підписує.',
  'deals.one-in':
    'Першого дня всіх, хто підписує, влаштовує один текст із {$one :count}: таких {$deals :count}, а всього {$texts :count}.',
  'deals.percent':
    'Першого дня всіх, хто підписує, влаштовують {$percent :count} % усіх текстів: таких {$deals :count}, а всього {$texts :count}.',
  'level.fits':
    'Складність така, як сказано: {$level :one-of beginner=|для початківців| standard=|звичайна| hard=|висока| no-deal=|без угоди|}.',
  'level.rather':
    'У файлі складність {$level :one-of beginner=|для початківців| standard=|звичайна| hard=|висока| no-deal=|без угоди|}, а насправді вона {$rather :one-of beginner=|для початківців| standard=|звичайна| hard=|висока| no-deal=|без угоди|}.',
  'level.easier':
    'Це значно легше, ніж має бути на рівні {$level :one-of beginner=|для початківців| standard=|звичайної складності| hard=|високої складності| no-deal=|без угоди|}.',
  'level.harder':
    'Це значно важче, ніж має бути на рівні {$level :one-of beginner=|для початківців| standard=|звичайної складності| hard=|високої складності| no-deal=|без угоди|}.',
  'level.no-deal': 'Жоден текст не може влаштувати всіх, як і сказано: тут вчаться вчасно піти з-за столу.',
  'days.none-from': 'Від раунду {$round :count} таких немає.',
  'days.fewer': 'До останнього раунду їх лишається {$deals :count}.',
  'days.more': 'До останнього раунду їх стає {$deals :count}.',
  draws: 'Межі поступок випадають: такий текст у найкращий день є у {$games :count} іграх зі 100.',
  'blocks.walk-away':
    'Найбільше заважає те, що без угоди має {$party}: якби не це, таких текстів було б більше на {$gain :count}.',
  'blocks.red-line':
    'Найбільше заважає червона лінія, яку має {$party}: без неї таких текстів було б більше на {$gain :count}.',
  'blocks.together': 'Поодинці нічого не заважає: лише кілька речей разом.',
  powerless: 'Жоден текст не зривається лише через те, чого хоче {$parties :list by=or}.',
  trade: 'Є що виміняти: {$one} більше дбає про статтю «{$first}», а {$other} — про «{$second}».',
  'trade.none': 'Вимінювати нічого.',
  agree: 'У статтях {$articles :list style=quoted} усі хочуть того самого.',
  /** Below the remarks. */
  'remarks.meant':
    'Якщо щось із цього задумано, так і напишіть у файлі, із причиною: intended: [\\{ remark: CODE, because: "..." \\}].',
} as const;
