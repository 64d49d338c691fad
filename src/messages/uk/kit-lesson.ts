/** What the printable kit has for the lesson: run sheets, class sizes, cards. */
export const kitLesson = {
  'run-before': 'До уроку',
  'run-content-note':
    'Прочитайте примітку про зміст і заздалегідь скажіть класові, про що йтиметься. Кого це зачіпає, той може мати інше завдання і не мусить пояснювати чому.',
  'run-copies': `
    .input {$tables :count}
    .match $tables
    1 {{Надрукуйте кожен мандат один раз, а для столу – ситуацію, правила, таблички, текст на стіну й аркуш результату.}}
    * {{Надрукуйте кожен мандат для кожного столу (столів: {$tables}, мандатів: {$chairs :count}), і для кожного столу – ситуацію, правила, таблички, текст на стіну й аркуш результату.}}`,
  'run-forms': 'Наріжте бланків пропозицій, приблизно {$count :count}.',
  'run-read-before':
    'Роздайте ситуацію й мандати напередодні: щоб прочитати їх, треба приблизно {$needed :count} хв, а на уроці на це є {$given :count}.',
  'run-read-here': 'Щоб прочитати ситуацію й мандат, треба приблизно {$needed :count} хв.',
  'run-cards': 'Складіть картки новин за порядком.',
  'run-shared':
    'На уроці вистачить часу на менше обмінів пропозиціями, ніж днів у сценарії. Де в рядку нижче кілька днів разом, кожне місце робить у них одну пропозицію.',
  'run-lesson': 'Урок',
  'run-when': 'Від – до',
  'run-minutes': 'Хвилин',
  'run-what': 'Що',
  'run-how': 'Як',
  'run-time': '{$from :count}–{$to :count}',
  'step-open': 'Початок',
  'step-open-words': 'Про що це і хто де сидить. Ролі витягують, а не обирають.',
  'step-open-note': 'Прочитайте вголос примітку про зміст. Про що це і хто де сидить. Ролі витягують, а не обирають.',
  'step-read': 'Читання і підготовка',
  'step-read-words':
    'Кожен читає ситуацію і свій мандат та заповнює його останню частину. Пари домовляються про свою мету.',
  'step-talk-one': 'Переговори, {:round} {$from :count}',
  'step-talk': 'Переговори, {:round} {$from :count}–{$to :count} разом',
  'step-talk-words': 'Дві хвилини, щоб написати пропозицію, дві, щоб прочитати й відповісти. Голосування за готове.',
  'step-talk-news':
    'Прочитайте новини. Дві хвилини, щоб написати пропозицію, дві, щоб прочитати й відповісти. Голосування за готове.',
  'step-vote': 'Останнє голосування',
  'step-vote-words': 'Голосують за кожну частину. Кожен стіл заповнює аркуш результату.',
  'step-felt': 'Вихід із ролі',
  'step-felt-words': 'Переверніть таблички. Одне речення від кожного: як це було?',
  'step-happened': 'Що сталося і чому',
  'step-happened-words': 'Столи порівнюють: що підписано, що лишилося відкритим, на якій статті розійшлися.',
  'step-better': 'Що ще було можливо',
  'step-better-words':
    'Спершу вгадайте, скільки текстів влаштували б усіх. Потім покажіть карту угод і добрий текст та спитайте, хто б його підписав.',
  'step-meaning': 'Що це означає',
  'step-meaning-words': 'Що було як у житті, що ні і що варто було б зробити інакше.',
  'run-seats': 'Хто де сидить',
  'run-seats-words': 'Учні за номерами в журналі або за жеребом. Учнів: {$students :count}, столів: {$tables :count}.',
  'run-table': 'Стіл',
  'run-watch': 'Спостерігає',
  'run-nobody': 'ніхто',
  'run-draw': 'Місця нехай витягують, щоб нікого не посилали в роль.',
  'run-empty': 'Без учнів лишається: {$who :parties style=name}. Сядьте туди самі або дайте грати пристроєві.',
  'run-pairs': 'Двоє на одному місці вирішують разом; одне говорить, друге пише, і після голосування міняються.',
  'run-other-task': 'Хто не хоче грати, бере аркуш спостерігача або преси. Місце на двох тоді стає місцем на одного.',
  'run-missing': 'Хтось захворів: розділіть пару за тим столом, а тоді покличте того, хто спостерігає.',
  'sizes-words':
    'Столів стільки, щоб на місці було не більше двох, але два столи, щойно на них вистачає учнів. Хто за столом зайвий, той за ним спостерігає.',
  'sizes-students': 'Учнів',
  'sizes-tables': 'Столів',
  'sizes-alone': 'Місць на одного',
  'sizes-pairs': 'Місць на двох',
  'sizes-watch': 'Спостерігають',
  'sizes-empty': 'Порожніх місць',
  'cards-words':
    'Розріжте. Заголовок і речення читайте вголос на початку. Те, що нижче, – для вас: скажіть усім, що змінюється, а окремій делегації – скільки балів вона тепер має без угоди.',
  'cards-news': 'Новини',
  'cards-levers': 'Що можуть зробити делегації',
  'card-day': '{:round at=start} {$round :count}',
  'day-dated': '{$round :count} · {$date :date style=weekday}',
  'card-signed': 'Коли підписано частину {$track :track style=title}',
  'card-vote-failed': 'Коли голосування щодо частини {$track :track style=title} не вдалося',
  'card-left': 'Коли за столом більше немає делегації: {$party :party style=name}',
  'card-date-passed': 'Коли минула дата для частини {$track :track style=title}, а її не підписано',
  'card-drawn': '{:round at=start} {$from :count}–{$to :count}, за жеребом: щоразу {$chance :count} зі 100',
  'card-lever': `
    .input {$uses :count}
    .match $uses
    1    {{{$party :party style=name}, один раз}}
    one  {{{$party :party style=name}, до {$uses} разу}}
    few  {{{$party :party style=name}, до {$uses} разів}}
    many {{{$party :party style=name}, до {$uses} разів}}
    *    {{{$party :party style=name}, до {$uses} раза}}`,
  'card-attack': 'Про напад: можна пропустити.',
  'card-worth-less': `
    .input {$by :points}
    .match $by
    one  {{Лише для делегації «{$party :party style=name}»: без частини {$track :track style=title} вона має тепер на {$by} бал менше.}}
    few  {{Лише для делегації «{$party :party style=name}»: без частини {$track :track style=title} вона має тепер на {$by} бали менше.}}
    many {{Лише для делегації «{$party :party style=name}»: без частини {$track :track style=title} вона має тепер на {$by} балів менше.}}
    *    {{Лише для делегації «{$party :party style=name}»: без частини {$track :track style=title} вона має тепер на {$by} бала менше.}}`,
  'card-worth-more': `
    .input {$by :points}
    .match $by
    one  {{Лише для делегації «{$party :party style=name}»: без частини {$track :track style=title} вона має тепер на {$by} бал більше.}}
    few  {{Лише для делегації «{$party :party style=name}»: без частини {$track :track style=title} вона має тепер на {$by} бали більше.}}
    many {{Лише для делегації «{$party :party style=name}»: без частини {$track :track style=title} вона має тепер на {$by} балів більше.}}
    *    {{Лише для делегації «{$party :party style=name}»: без частини {$track :track style=title} вона має тепер на {$by} бала більше.}}`,
} as const;
