/** The workshop: what becomes of a text, beside the editor. */
export const workshopBench = {
  'try-it': 'Зіграти',
  'try-words': 'Прочитайте мандат делегації так, як його читають учні, і зіграйте за неї.',
  'try-as': '{#hidden}Зіграти за: {/hidden}{$party}',
  'try-not-yet': 'Спершу виправте помилки: тоді можна буде грати.',

  link: 'Поділитися',
  'link-whole': 'Посилання може містити весь сценарій.',
  'link-shortened':
    'Посилання може містити гру, але не всі тексти: джерел у ньому немає, а довгі тексти обрізано. Хто має їх прочитати, тому дайте файл.',
  'link-missing': 'Сценарій завеликий для посилання. Гравцям потрібне не лише посилання, а й файл.',

  'go-on-game': 'Продовжити вашу гру в цій версії',
  'go-on-from-there': 'Продовжити звідти',
  parted:
    'З ваших ходів у цій версії можна повторити {$kept :count} із {$of :count}; наступний уже не дозволено. Звідти всі делегації вирішують заново.',
  'other-version': 'Вашу гру почато з іншою версією, ніж та, яку ви пробували останньою. Почніть нову.',
  'other-parts': 'Делегації, статті чи відповіді тепер інші, ніж у вашій грі. Почніть нову.',

  'self-play': 'Пробні ігри',
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
  'self-play-before': 'Це ігри попередньої версії.',
  'self-play-failed': 'Ці ігри не вдалося дограти.',

  'ending-none': 'Нічого не підписано',
  'ending-opening': 'Підписано лише першу частину',
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

  chairs: 'Результат кожної делегації',
  chair: 'Делегація',
  over: 'Виграш проти «без угоди»',
  'of-most': 'Частка найкращого результату',
  'remarks-on-play': 'Зауваження до цих ігор',

  points: 'Таблиця балів',
  'open-points': 'Показати таблицю',
  'close-points': 'Сховати таблицю',
} as const;
