/** The workshop: what becomes of a text, beside the editor. */
export const workshopBench = {
  'try-it': 'Зіграти',
  'try-words': 'Прочитайте, що дістає учасник, як його читають учні, і сідайте за стіл.',
  'try-as': '{#hidden}Зіграти за: {/hidden}{$party}',
  'try-not-yet': 'Спершу виправте помилки: тоді можна буде грати.',

  'self-play': 'Як ідуть ігри',
  'self-play-words': `
    .input {$games :count}
    .match $games
    one  {{Комп’ютер грає {$games} гру за всіх.}}
    few  {{Комп’ютер грає {$games} гри за всіх.}}
    many {{Комп’ютер грає {$games} ігор за всіх.}}
    *    {{Комп’ютер грає {$games} гри за всіх.}}`,
  begin: `
    .input {$games :count}
    .match $games
    one  {{Зіграти {$games} гру}}
    few  {{Зіграти {$games} гри}}
    many {{Зіграти {$games} ігор}}
    *    {{Зіграти {$games} гри}}`,
  stop: 'Зупинити',
  'go-on': 'Далі',
  again: 'Зіграти ще раз',
  played: '{$played :count} з {$wanted :count} ігор',
  'self-play-before': 'Це ігри попереднього варіанта.',
  'self-play-failed': 'Ці ігри не вдалося дограти.',

  'ending-none': 'Нічого не підписано',
  'ending-opening': 'Підписано лише початок',
  'ending-partial': 'Підписано з прогалинами',
  'ending-signed': 'Підписано',
  'ending-unratified': 'Підписано, не ратифіковано',
  'ending-broken': 'Підписано й порушено',
  'ending-held': 'Підписано й дотримано',
  endings: 'Чим закінчуються ігри',
  percent: '{$percent :count} %',
  'points-over': '{$points :count}',

  'signed-by': 'Підписано у {$percent :count} % ігор, у половині з них до раунду {$round :count} з {$rounds :count}.',
  'never-signed': 'Не підписано жодного разу.',
  'texts-signed': `
    .input {$texts :count}
    .match $texts
    one  {{Різних текстів: {$texts}, найчастіший у {$percent :count} % з них.}}
    few  {{Різних текстів: {$texts}, найчастіший у {$percent :count} % з них.}}
    many {{Різних текстів: {$texts}, найчастіший у {$percent :count} % з них.}}
    *    {{Різних текстів: {$texts}, найчастіший у {$percent :count} % з них.}}`,

  chairs: 'Що дістає кожен',
  chair: 'Хто',
  over: 'Понад те, що без угоди',
  'of-most': 'З найбільшого можливого',
  'remarks-on-play': 'Зауваження до цих ігор',

  points: 'Бали в таблиці',
  'points-words':
    'Чого варта кожна відповідь для кожного і чого варте життя без угоди. Що ви зміните тут, зміниться в тексті, і більше нічого. У будь-яку клітинку можна вставити рядки з електронної таблиці.',
  'open-points': 'Показати таблицю',
  'close-points': 'Сховати таблицю',
  cell: '{$row}, {$party}',
  'no-deal': 'Без угоди',
  answer: 'Відповідь',
  'best-together': 'Найкращі відповіді разом',
  'copy-table': 'Скопіювати таблицю',
  'table-copied': 'Таблицю скопійовано. Вставте її в електронну таблицю.',
  'not-copied': 'Цей браузер не дозволяє копіювати.',
  pasted: 'Вставлено чисел: {$cells :count}. Скасувати можна в тексті: Ctrl і Z.',
  'no-number-typed': '«{$found}» не є числом. Нічого не змінено.',
  'no-number':
    '«{$found}» не є числом: рядок {$row :count}, стовпець {$column :count} того, що вставлено. Нічого не змінено.',
  'too-large': 'Вставлене більше, ніж решта таблиці. Нічого не змінено.',
  'too-fine': 'Число має щонайбільше три знаки після коми. Нічого не змінено.',
  'not-plain': 'Одне з цих чисел записане в тексті не просто. Змініть його там.',
} as const;
