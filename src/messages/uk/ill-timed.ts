/** What is wrong with the events and levers of a scenario file, by code. */
export const illTimed = {
  'bad-time': 'Подія має щось одне: round, date, after або chance; тут їх {$times :count}.',
  'bad-time.without-chance': '"{$key}" пишуть лише разом із chance.',
  'bad-time.after':
    'Напишіть \\{ track: ID, signed: true \\}, \\{ trackVoteFailed: ID \\}, \\{ datePassed: ID \\} або \\{ walkedOut: ID \\}.',
  'bad-time.no-announced-date': 'Частина "{$track}" не має оголошеної дати, яка могла б минути.',
  'event-outside-game': '{$date} не припадає на час гри, від {$first} до {$last}.',
  'event-outside-game.no-dates': 'Раунди не мають дат: напишіть натомість "round".',
  'event-outside-game.round': 'До раунду {$round :count} гра не дійде: раундів у сценарії {$rounds :count}.',
  'event-outside-game.order': 'Раунд {$to :count} настає раніше за раунд {$from :count}.',
  'bad-effect': 'Наслідок має один ключ; тут їх {$keys :count}.',
  'bad-effect.trust-in-itself': 'Делегація не може довіряти сама собі. Назвіть іншу делегацію.',
  'bad-effect.no-promises': 'Скажіть, скільки обіцянок дотримано ("kept") чи порушено ("broke"): 1 або більше.',
  'channel-to-itself.effect': 'Канал з’єднує дві різні делегації.',
  'points-for-attack': 'Атака нікому не дає балів: приберіть walkAway і standing.',
  'silence-off-table': '"{$option}" — те, що означає мовчання тексту в статті {$issue}: зняти це зі столу не можна.',
} as const;
