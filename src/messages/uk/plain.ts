/** Sentences of letters, answers and votes in plain words, in several ways each. */
export const plain = {
  'cannot-instead': [
    'Ваш варіант {$theirs :answer} у статті {$issue :article} нам не підходить, натомість ми просимо записати {$own :answer}.',
    'У статті {$issue :article} ви пропонуєте {$theirs :answer}. Погодитися на це ми не можемо, наша пропозиція — {$own :answer}.',
    'Прийняти варіант {$theirs :answer} у статті {$issue :article} ми не можемо; нам потрібен варіант {$own :answer}.',
    'Замість варіанта {$theirs :answer} у статті {$issue :article} нам потрібно {$own :answer}.',
    'У статті {$issue :article} ми з вами розходимося: ви хочете {$theirs :answer}, а нам потрібно {$own :answer}.',
  ],
  'cannot-instead-since': [
    'У статті {$issue :article} ми ще з {$since :day style=letter case=gen} просимо записати {$own :answer}, і варіант {$theirs :answer} цього не замінить.',
    'Ми кажемо ще з {$since :day style=letter case=gen}, що у статті {$issue :article} нам потрібно {$own :answer}; варіант {$theirs :answer} цього не дає.',
    'У вашому листі стаття {$issue :article} каже {$theirs :answer}, але наше прохання від {$since :day style=letter case=gen} не змінилося: {$own :answer}.',
    'Ви знаєте ще з {$since :day style=letter case=gen}, що у статті {$issue :article} ми просимо {$own :answer}, тож прийняти {$theirs :answer} не можемо.',
    'Варіанта {$theirs :answer} у статті {$issue :article} ми прийняти не можемо й тримаємося того, про що просимо з {$since :day style=letter case=gen}: {$own :answer}.',
  ],
  cannot: [
    'У статті {$issue :article} ваш лист просить варіант {$answer :answer}, а на це ми погодитися не можемо.',
    'Перешкода у вашому листі — стаття {$issue :article}: варіанта {$answer :answer} ми прийняти не можемо.',
    'У статті {$issue :article} ви пропонуєте {$answer :answer}, але за нинішніх умов ми цього не підпишемо.',
    'Ми уважно прочитали ваш лист, але варіант {$answer :answer} у статті {$issue :article} для нас неприйнятний.',
    'Мусимо відхилити ваш лист через варіант {$answer :answer} у статті {$issue :article}.',
  ],
  'still-no': [
    'Варіант {$answer :answer} у статті {$issue :article} ми відхилили ще у відповіді від {$round :day style=letter case=gen}, і вона не змінилася.',
    'Ви знову просите варіант {$answer :answer} у статті {$issue :article}; прийняти його ми не можемо, як і у відповіді від {$round :day style=letter case=gen}.',
    'Наша відповідь від {$round :day style=letter case=gen} щодо статті {$issue :article} була «ні» на варіант {$answer :answer}, і відтоді нічого не змінилося.',
    'Варіант {$answer :answer} у статті {$issue :article} для нас і далі неприйнятний, як ми й казали вам у відповіді від {$round :day style=letter case=gen}.',
  ],
  'cannot-too': [
    'Не можемо ми погодитися й на таке: {$answer :answer style=full}.',
    'Неприйнятним для нас є й варіант {$answer :answer style=full}.',
    'Є й друга перешкода: {$answer :answer style=full}.',
    'Ми змінили б і варіант {$answer :answer style=full}.',
    'Те саме скажемо й про варіант {$answer :answer style=full}.',
  ],
  'cannot-text': [
    'У тексті стоїть {$answer :answer} у статті {$issue :article}, а такого ми підписати не можемо.',
    'Тексту, де у статті {$issue :article} стоїть {$answer :answer}, ми не підпишемо.',
    'Ми сказали «ні» через варіант {$answer :answer} у статті {$issue :article}.',
    'З варіантом {$answer :answer} у статті {$issue :article} цей текст для нас недостатній.',
    'У статті {$issue :article} нам потрібно щось інше, ніж {$answer :answer}.',
  ],
  'answer-stands': [
    'Це ваша пропозиція від {$round :day style=letter case=gen}, і наша відповідь на неї не змінилася.',
    'Таку саму пропозицію ми мали від вас у листі від {$round :day style=letter case=gen}. Ми ще раз її зважили, але прийняти не можемо.',
    'Цю пропозицію від {$round :day style=letter case=gen} ми вже відхилили, а нового в ній нічого немає.',
    'З {$round :day style=letter case=gen} ваша пропозиція лишилася тією самою, і наша відповідь теж.',
  ],
  'refused-often': [
    'Ви вже надсилали нам цю пропозицію, востаннє в листі від {$round :day style=letter case=gen}, і ми знову мусимо її відхилити.',
    `
      .input {$times :count}
      .match $times
      2 {{Цю пропозицію ми відхилили вже двічі, востаннє — ту, що від {$round :day style=letter case=gen}. Відповідь та сама.}}
      * {{Цю пропозицію ми відхилили вже не раз, востаннє — ту, що від {$round :day style=letter case=gen}. Відповідь та сама.}}`,
    'Це ваша пропозиція від {$round :day style=letter case=gen}. Скільки її не повторювати, нашої відповіді це не змінить.',
    'Як і раніше, прийняти вашої пропозиції від {$round :day style=letter case=gen} ми не можемо.',
  ],
  takes: [
    'З вашого листа ми приймаємо ось що: {$clauses :clauses style=full}.',
    'Ми погоджуємося з вашою пропозицією: {$clauses :clauses style=full}.',
    'У частині вашого листа ми з вами згодні: {$clauses :clauses style=full}.',
    'З вашого листа беремо {$clauses :clauses style=full}.',
    'На це кажемо «так»: {$clauses :clauses style=full}.',
  ],
  accepts: [
    'Ми приймаємо вашу пропозицію: {$clauses :clauses style=full}.',
    'Так, ми згодні: {$clauses :clauses style=full}, як ви й пропонуєте.',
    'Маєте нашу згоду: {$clauses :clauses style=full}.',
    'Ми зважили ваш лист і приймаємо його: {$clauses :clauses style=full}.',
    'Наша відповідь — «так». Нехай у тексті стоїть {$clauses :clauses style=full}.',
  ],
  'accepts-all': [
    'Ми приймаємо вашу пропозицію.',
    'Наша відповідь на ваш лист — «так».',
    'Ми згодні з тим, що ви пропонуєте.',
    'Маєте нашу згоду.',
    'На ваш лист ми можемо сказати «так».',
  ],
  'comes-round': [
    'Цю пропозицію від {$round :day style=letter case=gen} ми тоді відхилили, а тепер можемо її прийняти.',
    'До вашої пропозиції від {$round :day style=letter case=gen} ми були ще не готові, а сьогодні готові.',
    'Тоді, на лист від {$round :day style=letter case=gen}, ми відповіли «ні». Сьогодні кажемо «так».',
  ],
  'moves-refused': [
    'Ще з {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}; {$by :party} це {$by :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили}, тож ми могли б підписати {$answer :answer}.',
    'У статті {$issue :article} ми просимо {$from :answer} ще з {$since :day style=letter case=gen}. Але {$by :party} не {$by :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися}, і тепер нам досить варіанта {$answer :answer}.',
    'Оскільки {$by :party} {$by :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили} варіант {$from :answer}, про який ми просили у статті {$issue :article} з {$since :day style=letter case=gen}, ми готові на {$answer :answer}.',
    'Наше прохання від {$since :day style=letter case=gen} у статті {$issue :article} було {$from :answer}. У відповідь {$by :party} {$by :agree you=сказали m=сказав f=сказала n=сказало one=сказала many=сказали} «ні», тож ми переходимо до варіанта {$answer :answer}.',
    'Тепер ми знаємо, що {$by :party} не {$by :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися} на {$from :answer} у статті {$issue :article}, і замінюємо своє прохання від {$since :day style=letter case=gen} на {$answer :answer}.',
  ],
  'moves-return': [
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}; за ваше {$gained :answer style=full} ми приймаємо {$answer :answer}.',
    'Ви йдете нам назустріч: {$gained :answer style=full}. Тож і ми відступаємо від варіанта {$from :answer} у статті {$issue :article}, якого просили з {$since :day style=letter case=gen}, і погоджуємося на {$answer :answer}.',
    'За варіант {$gained :answer style=full} ми відмовляємося від {$from :answer} у статті {$issue :article}, про що просили з {$since :day style=letter case=gen}: досить і {$answer :answer}.',
    'Ваш варіант {$gained :answer style=full} нам допомагає. Натомість у статті {$issue :article} ми переходимо від {$from :answer}, нашого прохання від {$since :day style=letter case=gen}, до {$answer :answer}.',
  ],
  'moves-offered': [
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}; ваш варіант {$answer :answer} дає нам більше, і ми його беремо.',
    'Ваш варіант {$answer :answer} у статті {$issue :article} для нас кращий, ніж {$from :answer}, про який ми просили з {$since :day style=letter case=gen}.',
    'У статті {$issue :article} ваш варіант {$answer :answer} нам більше до вподоби, ніж наше прохання від {$since :day style=letter case=gen}: {$from :answer}.',
  ],
  'moves-agreed': [
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}; {$parties :parties} зійшлися на варіанті {$answer :answer}, і тепер ми теж згодні.',
    'Оскільки {$parties :parties} зійшлися на варіанті {$answer :answer}, ми більше не просимо у статті {$issue :article} варіант {$from :answer}, як просили з {$since :day style=letter case=gen}.',
    'У статті {$issue :article} {$parties :parties} дійшли згоди на варіанті {$answer :answer}, тож своє прохання від {$since :day style=letter case=gen}, {$from :answer}, ми знімаємо.',
  ],
  'moves-time': [
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}, але часу обмаль, і ми могли б підписати {$answer :answer}.',
    'Час спливає, тож у статті {$issue :article} замість варіанта {$from :answer}, нашого прохання від {$since :day style=letter case=gen}, можемо прийняти {$answer :answer}.',
    'Часу лишилося мало, і варіанта {$from :answer} у статті {$issue :article}, на який чекали з {$since :day style=letter case=gen}, ми більше не чекаємо: досить і {$answer :answer}.',
    'У статті {$issue :article} ми просили {$from :answer} ще з {$since :day style=letter case=gen}. Тепер кінець близько, і краще {$answer :answer}, ніж нічого.',
  ],
  'moves-too': [
    'З тієї ж причини у статті {$issue :article} ми відступаємо від варіанта {$from :answer} до {$answer :answer}.',
    'Те саме стосується статті {$issue :article}: там ми переходимо від {$from :answer} до {$answer :answer}.',
    'Саме тому ми могли б підписати й {$answer :answer} у статті {$issue :article} і більше не просимо {$from :answer}.',
    'Звідси й другий наш крок: {$answer :answer} у статті {$issue :article} замість {$from :answer}.',
  ],
  asks: [
    'Ми просимо записати {$clauses :clauses style=full}.',
    'Ми пропонуємо {$clauses :clauses style=full}.',
    'Наша пропозиція вам така: {$clauses :clauses style=full}.',
    'Ми хотіли б бачити в тексті {$clauses :clauses style=full}.',
    'Нам потрібно {$clauses :clauses style=full}.',
    'Зважте, будь ласка, на нашу пропозицію: {$clauses :clauses style=full}.',
  ],
  'asks-since': [
    'Ще з {$since :day style=letter case=gen} ми просимо записати {$answer :answer style=full}, і нам це потрібно й тепер.',
    'Як і в листі від {$since :day style=letter case=gen}, ми просимо {$answer :answer style=full}.',
    'Наше прохання від {$since :day style=letter case=gen} і досі без відповіді «так»: {$answer :answer style=full}.',
    'Про наше побажання ви знаєте ще з {$since :day style=letter case=gen}: {$answer :answer style=full}.',
    'Ми повертаємося до варіанта {$answer :answer style=full}, про який просимо з {$since :day style=letter case=gen}.',
  ],
  'asks-since-two': [
    'Ще з {$since :day style=letter case=gen} ми просимо записати {$answer :answer style=full}; просимо також {$other :answer style=full}.',
    'Як і в листі від {$since :day style=letter case=gen}, ми просимо {$answer :answer style=full}, а разом із тим і {$other :answer style=full}.',
    'Наше прохання від {$since :day style=letter case=gen} чинне: {$answer :answer style=full}. Друге — {$other :answer style=full}.',
    'Для нас важать дві речі: {$answer :answer style=full}, про що ми кажемо з {$since :day style=letter case=gen}, і {$other :answer style=full}.',
    'Крім варіанта {$answer :answer style=full}, про який просимо з {$since :day style=letter case=gen}, нам потрібно {$other :answer style=full}.',
  ],
  'asks-in-return': [
    'Натомість просимо {$clauses :clauses style=full}.',
    'Сподіваємося на крок і від вас: {$clauses :clauses style=full}.',
    'За це нам потрібно {$clauses :clauses style=full}.',
    'У відповідь прийміть, будь ласка, {$clauses :clauses style=full}.',
    'Від вас просимо ось чого: {$clauses :clauses style=full}.',
  ],
  'asks-too': [
    'Потрібне нам і інше: {$clauses :clauses style=full}.',
    'Ми просимо також {$clauses :clauses style=full}.',
    'Крім того, нам потрібно {$clauses :clauses style=full}.',
    'У нашому листі стоїть і таке: {$clauses :clauses style=full}.',
    'Ще одне для нас важливе: {$clauses :clauses style=full}.',
    'Погляньте, будь ласка, й на це: {$clauses :clauses style=full}.',
  ],
  'price-there': [
    'Якби там у вашому листі стояло {$answer :answer}, решту ми могли б прийняти.',
    'З варіантом {$answer :answer} на тому місці ми підписали б вашу пропозицію.',
    'Напишіть натомість {$answer :answer}, і ми зможемо прийняти ваш лист.',
    'Ми прийняли б ваш лист, якби це замінив варіант {$answer :answer}.',
    'Змініть лише це на {$answer :answer}, і маєте нашу згоду.',
  ],
  price: [
    'Ми могли б прийняти ваш лист, якби в ньому стояло {$clauses :clauses style=full}, а решта лишилася як є.',
    'Якщо ви напишете {$clauses :clauses style=full}, ми приймемо ваш лист.',
    'За таких слів ми сказали б вашому листові «так»: {$clauses :clauses style=full}.',
    'Той самий лист ми підписали б, якби в ньому стояло {$clauses :clauses style=full}.',
    'Наша ціна за решту вашого листа — {$clauses :clauses style=full}.',
  ],
  'price-binds': [
    'Напишіть так, і ми скажемо «так», якщо доти нічого іншого не зміниться.',
    'Ми дотримаємося цього слова, доки не зміниться щось інше.',
    'Це обіцянка, і вона чинна, доки не зміниться щось інше.',
    'Тепер ви знаєте, чого нам бракує, а слова свого ми дотримаємо.',
  ],
  'far-apart': [
    `
      .input {$issues :articles}
      .match $issues
      one {{Дрібної зміни було б замало: найдалі ми одне від одного у статті {$issues}.}}
      * {{Дрібної зміни було б замало: найдалі ми одне від одного у статтях {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Одна зміна не допоможе, бо щодо статті {$issues} ми хочемо зовсім різного.}}
      * {{Одна зміна не допоможе, бо щодо статей {$issues} ми хочемо зовсім різного.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Щоб погодитися, нам потрібна не одна нова відповідь, передусім щодо статті {$issues}.}}
      * {{Щоб погодитися, нам потрібна не одна нова відповідь, передусім щодо статей {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Найбільша відстань між нами — щодо статті {$issues}, і однією зміною її не подолати.}}
      * {{Найбільша відстань між нами — щодо статей {$issues}, і однією зміною її не подолати.}}`,
  ],
  'nothing-new': [
    'Ваш лист не наближає нас до тексту, який ми могли б підписати.',
    'Ми прочитали ваш лист, і він не дає нам більше, ніж ми вже маємо.',
    'Ми не бачимо у вашому листі нічого, що допомогло б нам сьогодні.',
    'Ваша пропозиція не поліпшує для нас тексту, тож ми її не приймаємо.',
  ],
  'below-walk-away': [
    'Ми не бачимо, як із вашого листа могла б вийти угода, краща для нас, ніж жодна.',
    'Хоч би чим доповнити ваш лист, нам краще обійтися без угоди.',
    'Усе, що може вийти з вашого листа, для нас гірше, ніж лишитися без угоди.',
  ],
  'rather-none': [
    'Нам краще без угоди, ніж із цим текстом.',
    'Цей текст для нас вартий менше, ніж відсутність угоди.',
    'Без угоди нам краще, ніж із такою.',
  ],
  'red-line': [
    'У статті {$issue :article} ваш лист перетинає нашу червону лінію, тож ми мусимо його відхилити.',
    'У статті {$issue :article} в нас є червона лінія, і ваш лист її перетинає.',
    'Є межі, яких ми не переступаємо ніколи, і у статті {$issue :article} ваш лист за такою межею.',
    'У статті {$issue :article} ви просите того, чого ми не підпишемо за жодну ціну.',
  ],
  'red-line-across': [
    'Усі статті цього тексту разом перетинають нашу червону лінію.',
    'Такого тексту ми не підписали б ніколи, бо його статті разом перетинають червону лінію.',
  ],
  'public-word-insist': [
    'Ми публічно наполягли на цьому: {$answer :answer style=full}, і слова дотримуємо.',
    'Ми публічно сказали, що нам потрібно {$answer :answer style=full}; відступ дорого обійшовся б нам удома.',
    'Нашу публічну вимогу чули всі: {$answer :answer style=full}.',
  ],
  'public-word-never': [
    'Ми публічно виключили варіант {$answer :answer style=full} і слова дотримуємо.',
    'Ми публічно сказали, що ніколи не підпишемо такого: {$answer :answer style=full}.',
    'Наше публічне «ні» чули всі: {$answer :answer style=full}.',
  ],
  'public-word-never-it': [
    'Ми публічно це виключили й слова дотримуємо.',
    'Ми сказали це публічно, і пояснити відступ удома не змогли б.',
    'Усі чули, як ми це виключили.',
    'Наше публічне слово тут ясне, і воно не змінилося.',
    'Після того, що ми сказали публічно, удома нашого «так» ніхто б не зрозумів.',
  ],
  'agreed-by-more': [
    'Часу мало, а варіант {$answer :answer style=full} прийняло більше делегацій; відкривати його знову ми не хочемо.',
    'Починати спочатку вже ніколи: варіант {$answer :answer style=full} парафувало найбільше делегацій.',
    'Ваш лист замінив би варіант {$answer :answer style=full}, на якому зійшлося більше делегацій.',
  ],
  'weighs-together': [
    'Разом із варіантом {$beside :answer style=full} варіант {$answer :answer} у статті {$issue :article} коштував би нам забагато.',
    'Це для нас забагато саме разом: {$answer :answer style=full} і {$beside :answer style=full}.',
    'Якщо в тексті стоїть {$beside :answer style=full}, у статті {$issue :article} нам потрібна інша відповідь.',
  ],
  overtaken: [
    'Щодо статті {$issue :article} ви після свого листа погодилися на інше, і ми відповідаємо вже на це.',
    'Після вашого листа стаття {$issue :article} у тексті змінилася, і ми виходимо з нової.',
  ],
  'vote-first': [
    'Сьогодні голосують щодо частини {$track :track}, і ми підписали б текст таким, як він є. Знову відкривати його до того ми не хочемо.',
    'На сьогоднішньому голосуванні ми готові підписати частину {$track :track}. Тому тепер нічого в тексті не міняємо й просимо вас дочекатися підсумку.',
  ],
  'firm-words': [
    'У статті {$issue :article} ваші слова можна прочитати двома способами, а ми підписуємо лише слова з одним значенням.',
    'У статті {$issue :article} нам потрібні чіткі слова, бо два прочитання згодом обернуться сваркою.',
    'Ваші слова у статті {$issue :article} для нас надто нечіткі; скажіть, будь ласка, котре з двох ви маєте на увазі.',
  ],
  'firm-words-asked': [
    'Перш ніж підписати ці слова, хочемо знати, що вони означають.',
    'Скажіть, будь ласка, що ви маєте на увазі у статті {$issue :article}.',
  ],
  'saves-face': [
    'Слова у статті {$issue :article} ми лишаємо відкритими, щоб {$party :party} {$party :agree you=могли m=міг f=могла n=могло one=могла many=могли} підписати, не ламаючи публічної обіцянки.',
    'Слова у статті {$issue :article} кожна сторона може читати по-своєму, і {$party :party case=dat} не треба нічого брати назад.',
  ],
  'saves-own-face': [
    'Слова у статті {$issue :article} можна читати двома способами: ми дотримаємо публічної обіцянки, а ви все одно зможете погодитися.',
    'Слова у статті {$issue :article} ми лишаємо відкритими: нам не треба ламати публічної обіцянки, а вам — приймати наше прочитання.',
  ],
  'taken-vaguely': [
    'У статті {$issue :article} кожна сторона може читати ці слова по-своєму, і поки що ми можемо це прийняти.',
    'У статті {$issue :article} ми приймаємо слова, які лишають питання відкритим; що вони означають, доведеться з’ясувати згодом.',
  ],
  'gains-by': [
    'Найважливіше, що дає нам ваш лист, — {$answer :answer style=full}.',
    'Ми кажемо «так» насамперед через варіант {$answer :answer style=full}.',
    'Нам потрібно {$answer :answer style=full}, і ваш лист це дає.',
    'Головне для нас тут — {$answer :answer style=full}.',
  ],
  'gains-by-one': [
    'Найважливіше з цього для нас — {$answer :answer}.',
    'Для нас вирішує саме варіант {$answer :answer}.',
    'Ми кажемо «так» передусім через варіант {$answer :answer}.',
    'Без варіанта {$answer :answer} наша відповідь могла б бути інша.',
  ],
  wanted: [
    'Саме цього ми й хочемо.',
    'Це дає нам те, що нам потрібно.',
    'Ми й хотіли, щоб це вирішили саме так.',
  ],
  prospect: [
    'З цим у тексті ми бачимо шлях до підпису.',
    'Це наближає підписання.',
    'Звідси можна дійти до тексту, який ми підпишемо.',
  ],
  'less-than-hoped': [
    'Це трохи менше, ніж ми сподівалися, зате це можна мати вже сьогодні.',
    'Краще це, ніж чекати на більше.',
    'Це не все, чого ми хочемо, але початок є.',
  ],
  'better-now': [
    'Для нас краще підписати тепер, ніж чекати.',
    'Чекання не дало б нам нічого більше.',
    'Ми воліємо підписати це, а не чекати на більше.',
  ],
  'no-before': [
    'Ми не підписуємо цього з {$round :day style=letter case=gen}, і причини ті самі.',
    'З {$round :day style=letter case=gen} наша відповідь не змінилася: «ні».',
  ],
  'said-before': [
    'Це наша пропозиція від {$round :day style=letter case=gen}; ми повторюємо її, бо для нас нічого не змінилося.',
    'Наша пропозиція від {$round :day style=letter case=gen} чинна, і ми просимо вас поглянути на неї ще раз.',
    'Цю пропозицію ви маєте ще з {$round :day style=letter case=gen}, і ми від неї не відступаємо.',
  ],
  'comes-back': [
    'Ми повертаємося до своєї пропозиції від {$round :day style=letter case=gen}, яку тим часом були змінили.',
    'Після інших спроб ми знову пропонуємо те саме, що й у листі від {$round :day style=letter case=gen}.',
  ],
  confirms: [
    'Цей лист лише закріплює на папері те, що ми з вами вже сказали.',
    'Гадаємо, що на цей лист ви можете погодитися, бо й самі казали те саме.',
    'Нового для вас у цьому листі немає: ми лише підтверджуємо сказане.',
  ],
  agreed: [
    `
      .input {$issues :articles}
      .match $issues
      one {{Щодо статті {$issues} ми з вами вже згодні, і від цього хотіли б іти далі.}}
      * {{Щодо статей {$issues} ми з вами вже згодні, і від цього хотіли б іти далі.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Добре, що щодо статті {$issues} між нами розбіжностей немає.}}
      * {{Добре, що щодо статей {$issues} між нами розбіжностей немає.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Щодо статті {$issues} ми з вами вже кажемо те саме, і це добрий початок.}}
      * {{Щодо статей {$issues} ми з вами вже кажемо те саме, і це добрий початок.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Збережімо нашу згоду щодо статті {$issues}, хоч би як було з рештою.}}
      * {{Збережімо нашу згоду щодо статей {$issues}, хоч би як було з рештою.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Частину шляху ми вже пройшли разом: щодо статті {$issues} між нами згода.}}
      * {{Частину шляху ми вже пройшли разом: щодо статей {$issues} між нами згода.}}`,
  ],
  open: [
    `
      .input {$issues :articles}
      .match $issues
      one {{Нам із вами ще треба знайти відповідь щодо статті {$issues}.}}
      * {{Нам із вами ще треба знайти відповідь щодо статей {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Тепер перейдімо до статті {$issues}: тут ми ще розходимося.}}
      * {{Тепер перейдімо до статей {$issues}: тут ми ще розходимося.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Далі нам із вами треба вирішити статтю {$issues}.}}
      * {{Далі нам із вами треба вирішити статті {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Сподіваємося, це допоможе нам дійти згоди й щодо статті {$issues}.}}
      * {{Сподіваємося, це допоможе нам дійти згоди й щодо статей {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Тепер ми хотіли б поговорити з вами про статтю {$issues}.}}
      * {{Тепер ми хотіли б поговорити з вами про статті {$issues}.}}`,
  ],
  settled: [
    'Після цього ми не знаємо нічого, що ще розділяло б нас із вами в частині {$track :track}.',
    'Наскільки нам відомо, це була остання розбіжність між нами в частині {$track :track}.',
    'Між вами й нами частину {$track :track} завершено, наскільки обидві сторони про неї висловилися.',
  ],
  invites: [
    'Якщо це для вас забагато, напишіть, на що могли б погодитися, і ми це зважимо.',
    'Скажіть, будь ласка, що з цього для вас найважче, щоб ми пошукали інший шлях.',
    'Чекаємо вашої відповіді й готові пояснити кожен пункт.',
    'Якщо бачите спосіб, кращий для обох, напишіть нам, і ми уважно його прочитаємо.',
    'Скажіть, чого вам бракує для згоди, і ми подивимося, що можна зробити.',
  ],
  'invites-again': [
    'Якщо зможете написати це інакше, ми уважно прочитаємо ваш наступний лист.',
    'На іншу пропозицію ви дістали б від нас серйозну відповідь.',
    'Ми й далі хочемо домовитися з вами, тож спробуйте, будь ласка, інакше.',
    'Кажемо це відверто, щоб ваш наступний лист був ближчий до того, що нам потрібно.',
  ],
  'invites-step': [
    'Це крок назустріч вам, і ми сподіваємося, що тепер ви зробите крок назустріч нам.',
    'Ми зрушили з місця й сподіваємося на такий самий крок від вас.',
    'Ми робимо це, щоб наблизити угоду, і розраховуємо на вашу допомогу.',
    'Вважайте це нашим кроком і скажіть, що можете зробити у відповідь.',
  ],
} as const;
