/**
 * What is told aloud when the table has changed: the day, what is asked of the person, and how much more there is to
 * read. `heading`: as it stands above the paper that waits.
 */
export const asked = {
  'day-begins': '{:round at=start} {$round :count} з {$count :count}.',
  'day-begins-dated': '{:round at=start} {$round :count} з {$count :count}, {$date :date style=weekday-and-date}.',
  'morning-news': `
    .input {$more :count}
    .match $more
    0    {{Сьогодні вранці: {$title}.}}
    one  {{Сьогодні вранці: {$title} і ще {$more} новина.}}
    few  {{Сьогодні вранці: {$title} і ще {$more} новини.}}
    many {{Сьогодні вранці: {$title} і ще {$more} новин.}}
    *    {{Сьогодні вранці: {$title} і ще {$more} новини.}}`,
  more: 'Ще {$more :count} у хроніці.',

  /** `title`: of a part of the text. */
  voted: '{$title}: голосування сьогодні ввечері.',

  talk: `
    .input {$moves :count}
    .match $moves
    one  {{Ваша черга: лишився {$moves} хід.}}
    few  {{Ваша черга: лишилося {$moves} ходи.}}
    many {{Ваша черга: лишилося {$moves} ходів.}}
    *    {{Ваша черга: лишилося {$moves} ходу.}}`,
  'talk-letter': `
    .input {$moves :count}
    .match $moves
    one  {{{$heading}. Прийміть або зробіть інший хід, і поки що це буде відхилено. Лишився {$moves} хід.}}
    few  {{{$heading}. Прийміть або зробіть інший хід, і поки що це буде відхилено. Лишилося {$moves} ходи.}}
    many {{{$heading}. Прийміть або зробіть інший хід, і поки що це буде відхилено. Лишилося {$moves} ходів.}}
    *    {{{$heading}. Прийміть або зробіть інший хід, і поки що це буде відхилено. Лишилося {$moves} ходу.}}`,
  answer: 'Потрібна ваша відповідь.',
  'answer-letter': '{$heading}. Дайте відповідь на лист.',
  reply: 'Потрібна ваша відповідь на запитання.',
  'reply-question': '{$heading}: {$question}',
  carry: 'Вас просять передати пропозицію.',
  'carry-offer': '{$heading}.',
  review: 'На вас чекає єдиний текст.',
  'review-text': '{$heading}. Скажіть, що треба змінити.',
  open: 'Виступіть зі вступною заявою: скажіть, що пропонує ваша делегація.',
  vote: 'Потрібен ваш голос.',
  'vote-ballot': 'Потрібен ваш голос: {$title}. Підписуєте?',
  wait: 'Говорять інші.',
  ended: 'Переговори закінчено.',
} as const;
