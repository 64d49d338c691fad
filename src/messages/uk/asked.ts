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
  voted: '{$title}: увечері це поставлять на голосування.',

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
    one  {{{$heading}. Прийміть або робіть щось інше: тоді лист повернеться відправнику. Лишився {$moves} хід.}}
    few  {{{$heading}. Прийміть або робіть щось інше: тоді лист повернеться відправнику. Лишилося {$moves} ходи.}}
    many {{{$heading}. Прийміть або робіть щось інше: тоді лист повернеться відправнику. Лишилося {$moves} ходів.}}
    *    {{{$heading}. Прийміть або робіть щось інше: тоді лист повернеться відправнику. Лишилося {$moves} ходу.}}`,
  answer: 'Від вас чекають відповіді.',
  'answer-letter': '{$heading}. Дайте відповідь на лист.',
  reply: 'Від вас чекають відповіді на запитання.',
  'reply-question': '{$heading}: {$question}',
  carry: 'Вас просять передати пропозицію.',
  'carry-offer': '{$heading}.',
  review: 'На вас чекає єдиний текст.',
  'review-text': '{$heading}. Скажіть, що треба змінити.',
  open: 'Час вашої вступної заяви: скажіть, що пропонує ваша делегація.',
  vote: 'Від вас чекають голосу.',
  'vote-ballot': 'Від вас чекають голосу, під заголовком «Підписуєте частину „{$title}“?»',
  wait: 'Розмовляють інші.',
  ended: 'Переговори закінчено.',
} as const;
