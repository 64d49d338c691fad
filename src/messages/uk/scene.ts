/** High points of the talks, played over the table: a dusk, a vote, a signature, somebody who leaves. */
export const scene = {
  dusk: 'Вечір',
  'days-left': `
    .input {$left :rounds}
    .match $left
    one  {{Лишився {$left}.}}
    few  {{Лишилися {$left}.}}
    many {{Лишилося {$left}.}}
    *    {{Лишилося {$left}.}}`,

  signed: 'Підписано.',
  'signed-gathers': 'Підписано. Мапа стає столом.',
  'not-signed': 'Не підписано.',
  no: 'проти',
  over: 'через: {$over :list}',
  'speak-directly': '{$two :parties at=start} тепер {$two :agree you=можете one=можуть many=можуть} говорити напряму.',
  worth: 'Для вас це {$points :count} проти {$walkAway :count} без угоди.',
  'gave-up': 'Чим ви поступилися: {$clauses :clauses style=full}.',
  kept: 'Що зберегли: {$clauses :clauses style=full}.',
  next: 'Далі — частина {$track :track}, статей: {$articles :count}. Підписують: {$signatories :parties}.',
  'next-by': 'Дата, яку гра для цього встановлює: {$round :day}.',
  'go-on': 'Далі',
  'take-seat': 'Зайняти місце',
  'to-ending': 'Що з цього вийшло',
  'to-table': 'Назад до столу',

  left: '{$who :party at=start} {$who :agree you=виходите one=виходить many=виходять} з переговорів.',
  falls: 'Більше не можна підписати',
} as const;
