/** The parts of a day, and for the one that it is now, what is asked in it, in a few words. */
export const phase = {
  parts: 'Частини {:round case=gen}',
  dawn: 'Ранок',
  talks: 'Розмови',
  dusk: 'Вечір',

  'asked-talk': `
    .input {$moves :count}
    .match $moves
    one  {{Розмови: лишився {$moves} хід}}
    few  {{Розмови: лишилося {$moves} ходи}}
    many {{Розмови: лишилося {$moves} ходів}}
    *    {{Розмови: лишилося {$moves} ходу}}`,
  'asked-answer': 'Розмови: чекає лист',
  'asked-reply': 'Розмови: чекає запитання',
  'asked-carry': 'Розмови: передати лист',
  'asked-review': 'Розмови: чекає єдиний текст',
  'asked-open': 'Ранок: ваша вступна заява',
  'asked-vote': 'Вечір: ваш голос',
  'asked-wait': 'Говорять інші',
  'asked-ended': 'Переговори закінчено',
} as const;
