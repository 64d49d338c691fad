/** Sentences of letters in the formal voice of a ministry: legal, exact and without warmth. */
export const formal = {
  'cannot-instead': [
    'Прийняти варіант {$theirs :answer} у статті {$issue :article} ми не маємо змоги і пропонуємо варіант {$own :answer}.',
    'Ваша пропозиція до статті {$issue :article}, {$theirs :answer}, не може бути основою для згоди. Натомість ми вносимо варіант {$own :answer}.',
    'Ми взяли до відома варіант {$theirs :answer} у статті {$issue :article}, проте наполягаємо, щоб у проєкті стояло {$own :answer}.',
    'Належною відповіддю у статті {$issue :article} ми вважаємо варіант {$own :answer}, а тому змушені відхилити варіант {$theirs :answer}.',
  ],
  'cannot-instead-since': [
    'Наша позиція щодо статті {$issue :article} відома вам з {$since :day style=letter case=gen}: {$own :answer}. Варіант {$theirs :answer} її не враховує.',
    'Як ми заявляємо з {$since :day style=letter case=gen}, наша позиція щодо статті {$issue :article} — {$own :answer}, і варіант {$theirs :answer} ми змушені відхилити.',
    'Своєї позиції щодо статті {$issue :article} ми дотримуємося з {$since :day style=letter case=gen}, і варіант {$theirs :answer} не дає підстав відступати від варіанта {$own :answer}.',
    'Щодо статті {$issue :article} ми відхиляємо варіант {$theirs :answer} і підтверджуємо свою пропозицію від {$since :day style=letter case=gen}: {$own :answer}.',
  ],
  cannot: [
    'Ми вивчили ваш лист, і варіант {$answer :answer} у статті {$issue :article} для нас неприйнятний.',
    'Перешкодою у вашій пропозиції є стаття {$issue :article}, де ми змушені відхилити варіант {$answer :answer}.',
    'Ми не маємо змоги погодитися на варіант {$answer :answer} у статті {$issue :article}.',
    'У такому вигляді ми не можемо прийняти вашу пропозицію, оскільки у статті {$issue :article} вона передбачає варіант {$answer :answer}.',
  ],
  'still-no': [
    'Варіант {$answer :answer} у статті {$issue :article} ми відхилили у відповіді від {$round :day style=letter case=gen} і не бачимо підстав її переглядати.',
    'Як ми повідомили вам у відповіді від {$round :day style=letter case=gen}, варіант {$answer :answer} у статті {$issue :article} для нас неприйнятний.',
    'Наша відповідь від {$round :day style=letter case=gen} чинна, і ми знову відхиляємо варіант {$answer :answer} у статті {$issue :article}.',
  ],
  'answer-stands': [
    'Ваша пропозиція тотожна пропозиції від {$round :day style=letter case=gen}, і наша відповідь чинна.',
    'Ваш лист містить ту саму пропозицію, що й лист від {$round :day style=letter case=gen}, і наша позиція щодо неї незмінна.',
    'На цю пропозицію ми дали відповідь ще на лист від {$round :day style=letter case=gen} і не маємо чого до неї додати.',
    'Ваш лист повторює пропозицію від {$round :day style=letter case=gen}, якої ми не змогли прийняти.',
  ],
  accepts: [
    'Ми маємо змогу прийняти вашу пропозицію, а саме: {$clauses :clauses style=full}.',
    'Цим засвідчуємо свою згоду на таке: {$clauses :clauses style=full}.',
    'Після ретельного вивчення ми погоджуємося на те, що ви пропонуєте: {$clauses :clauses style=full}.',
    'Нас уповноважено прийняти таке: {$clauses :clauses style=full}.',
  ],
  'accepts-all': [
    'Ми маємо змогу прийняти вашу пропозицію.',
    'Ми вивчили вашу пропозицію і приймаємо її.',
    'Ми даємо згоду на вашу пропозицію.',
    'Нас уповноважено прийняти пропозицію з вашого листа.',
  ],
  'moves-refused': [
    'З {$since :day style=letter case=gen} ми пропонували у статті {$issue :article} варіант {$from :answer}. Оскільки {$by :party} не {$by :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися}, ми готові погодитися на варіант {$answer :answer}.',
    'Оскільки {$by :party} {$by :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили} варіант {$from :answer} у статті {$issue :article}, нашу пропозицію від {$since :day style=letter case=gen}, ми могли б погодитися на варіант {$answer :answer}.',
    'З огляду на те, що на варіант {$from :answer} у статті {$issue :article}, нашу пропозицію від {$since :day style=letter case=gen}, {$by :party} не {$by :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися}, ми можемо дати згоду на варіант {$answer :answer}.',
    'Беремо до уваги, що {$by :party} {$by :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили} варіант {$from :answer} у статті {$issue :article}, і змінюємо свою позицію від {$since :day style=letter case=gen} на варіант {$answer :answer}.',
  ],
  'moves-return': [
    'З огляду на вашу пропозицію {$gained :answer style=full} ми замінюємо варіант {$from :answer} у статті {$issue :article}, нашу пропозицію від {$since :day style=letter case=gen}, на варіант {$answer :answer}.',
    'З {$since :day style=letter case=gen} ми пропонували у статті {$issue :article} варіант {$from :answer}. На засадах взаємності, за варіант {$gained :answer style=full}, ми даємо згоду на варіант {$answer :answer}.',
    'Ваша пропозиція {$gained :answer style=full} дає нам змогу відступити від варіанта {$from :answer} у статті {$issue :article}, нашої пропозиції від {$since :day style=letter case=gen}, і прийняти варіант {$answer :answer}.',
  ],
  'moves-offered': [
    'Ваш варіант {$answer :answer} у статті {$issue :article} відповідає нашим інтересам краще, ніж {$from :answer}, який ми пропонували з {$since :day style=letter case=gen}, і ми його приймаємо.',
    'З {$since :day style=letter case=gen} ми пропонували у статті {$issue :article} варіант {$from :answer}, але варіант {$answer :answer} краще враховує наші інтереси.',
    'У статті {$issue :article} ми надаємо перевагу вашому варіантові {$answer :answer} перед нашою власною пропозицією від {$since :day style=letter case=gen}, {$from :answer}.',
  ],
  'moves-agreed': [
    'Беремо до відома, що {$parties :parties} погодилися на варіант {$answer :answer}, і більше не наполягаємо на варіанті {$from :answer} у статті {$issue :article}, нашій пропозиції від {$since :day style=letter case=gen}.',
    'З {$since :day style=letter case=gen} ми пропонували у статті {$issue :article} варіант {$from :answer}. Оскільки {$parties :parties} погодилися на варіант {$answer :answer}, заперечень ми не маємо.',
    'Оскільки {$parties :parties} дійшли згоди щодо варіанта {$answer :answer}, ми відкликаємо варіант {$from :answer} у статті {$issue :article}, нашу пропозицію від {$since :day style=letter case=gen}.',
  ],
  'moves-time': [
    'З огляду на час, який лишився, ми могли б погодитися на варіант {$answer :answer} у статті {$issue :article} замість варіанта {$from :answer}, нашої пропозиції від {$since :day style=letter case=gen}.',
    'З {$since :day style=letter case=gen} ми пропонували у статті {$issue :article} варіант {$from :answer}. Оскільки строк наближається, ми готові прийняти варіант {$answer :answer}.',
    'Часу лишилося мало, тож ми не наполягаємо на варіанті {$from :answer} у статті {$issue :article}, нашій позиції від {$since :day style=letter case=gen}, і даємо згоду на варіант {$answer :answer}.',
  ],
  'moves-exchange': [
    'Ми були б готові прийняти у статті {$issue :article} варіант {$answer :answer} замість варіанта {$from :answer}, нашої пропозиції від {$since :day style=letter case=gen}, за умови, що проєкт передбачатиме {$asked :answer style=full}.',
    'З {$since :day style=letter case=gen} ми пропонували у статті {$issue :article} варіант {$from :answer}, а наша згода на варіант {$answer :answer} залежить від того, чи буде погоджено {$asked :answer style=full}.',
    'Якщо буде погоджено {$asked :answer style=full}, ми не наполягатимемо у статті {$issue :article} на варіанті {$from :answer}, нашій позиції від {$since :day style=letter case=gen}, і зможемо дати згоду на варіант {$answer :answer}.',
  ],
  'moves-too': [
    'На тих самих підставах ми змінюємо свою позицію щодо статті {$issue :article} з варіанта {$from :answer} на варіант {$answer :answer}.',
    'Те саме міркування стосується статті {$issue :article}, де ми замінюємо варіант {$from :answer} на варіант {$answer :answer}.',
    'На тих самих підставах ми готові прийняти й варіант {$answer :answer} у статті {$issue :article} замість варіанта {$from :answer}.',
  ],
  asks: [
    'Ми вносимо таку пропозицію: {$clauses :clauses style=full}.',
    'Ми вважаємо, що проєкт має передбачати таке: {$clauses :clauses style=full}.',
    'Нам доручено запропонувати таке: {$clauses :clauses style=full}.',
    'Наша позиція така, що у проєкті має стояти {$clauses :clauses style=full}.',
    'Для тривкої угоди ми вважаємо за потрібне записати {$clauses :clauses style=full}.',
    'Подаємо на ваш розгляд таке: {$clauses :clauses style=full}.',
  ],
  'asks-since': [
    'Наша пропозиція від {$since :day style=letter case=gen}, {$answer :answer style=full}, чинна.',
    'Ми підтверджуємо свою позицію від {$since :day style=letter case=gen}, а саме: {$answer :answer style=full}.',
    'Як ми заявляємо з {$since :day style=letter case=gen}, потрібним ми вважаємо варіант {$answer :answer style=full}.',
    'З {$since :day style=letter case=gen} ми пропонуємо варіант {$answer :answer style=full} і не бачимо підстав це змінювати.',
  ],
  'asks-since-two': [
    'Наша пропозиція від {$since :day style=letter case=gen}, {$answer :answer style=full}, чинна, і розглядати її слід разом із такою: {$other :answer style=full}.',
    'Як ми заявляємо з {$since :day style=letter case=gen}, потрібними ми вважаємо варіанти {$answer :answer style=full} та {$other :answer style=full}.',
    'Ми підтверджуємо варіант {$answer :answer style=full}, нашу позицію з {$since :day style=letter case=gen}, і звертаємо увагу на варіант {$other :answer style=full}.',
    'З {$since :day style=letter case=gen} ми пропонуємо варіант {$answer :answer style=full}, до якого, на нашу думку, належить і {$other :answer style=full}.',
    'Ми повторюємо свою пропозицію від {$since :day style=letter case=gen}, {$answer :answer style=full}, і додаємо до неї варіант {$other :answer style=full}.',
  ],
  'asks-in-return': [
    'На засадах взаємності ми очікуємо, що ви погодитеся на таке: {$clauses :clauses style=full}.',
    'Цей крок пов’язаний з іншим, який просимо вас прийняти: {$clauses :clauses style=full}.',
    'Натомість ми вважаємо справедливим просити про таке: {$clauses :clauses style=full}.',
    'Ми розраховуємо, що вашою відповіддю на цей крок буде {$clauses :clauses style=full}.',
  ],
  'asks-too': [
    'Крім того, ми пропонуємо записати {$clauses :clauses style=full}.',
    'Наша пропозиція охоплює також таке: {$clauses :clauses style=full}.',
    'Звертаємо вашу увагу й на таке: {$clauses :clauses style=full}.',
    'Проєкт має передбачати також таке: {$clauses :clauses style=full}.',
    'Не меншої ваги ми надаємо такому: {$clauses :clauses style=full}.',
    'Друга наша пропозиція — {$clauses :clauses style=full}.',
  ],
  besides: [
    'Наша пропозиція містить також таке: {$clauses :clauses style=full}.',
    'Та сама пропозиція передбачає й таке: {$clauses :clauses style=full}.',
    'Щодо решти ми пропонуємо таке: {$clauses :clauses style=full}.',
    'Проєкт передбачав би також таке: {$clauses :clauses style=full}.',
  ],
  'price-there': [
    'Якби у вашому листі натомість стояло {$answer :answer}, решту ми змогли б прийняти.',
    'Якби це формулювання замінили на варіант {$answer :answer}, ми дали б згоду.',
    'Із варіантом {$answer :answer} на цьому місці ми були б готові підписати вашу пропозицію.',
    'Для нашої згоди потрібна лише одна зміна, а саме {$answer :answer} на цьому місці.',
  ],
  price: [
    'Ми були б готові прийняти ваш лист, якби він передбачав таке: {$clauses :clauses style=full}.',
    'Для нашої згоди потрібно таке: {$clauses :clauses style=full}; решта могла б лишитися без змін.',
    'Якби у вашому листі стояло {$clauses :clauses style=full}, ми дали б згоду.',
    'Якби ваша пропозиція передбачала {$clauses :clauses style=full}, інших заперечень проти неї ми не мали б.',
  ],
  'far-apart': [
    `
      .input {$issues :articles}
      .match $issues
      one {{Наші позиції щодо статті {$issues} надто далекі, щоб їх зблизила одна зміна.}}
      * {{Наші позиції щодо статей {$issues} надто далекі, щоб їх зблизила одна зміна.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Зміни однієї статті не досить, оскільки головні розбіжності — щодо статті {$issues}.}}
      * {{Зміни однієї статті не досить, оскільки головні розбіжності — щодо статей {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Для згоди потрібен інший підхід, насамперед до статті {$issues}.}}
      * {{Для згоди потрібен інший підхід, насамперед до статей {$issues}.}}`,
  ],
  'red-line': [
    'У статті {$issue :article} ваша пропозиція виходить за межі наших указівок, а вони відомі.',
    'Ваша пропозиція до статті {$issue :article} перетинає лінію, якої ми не перетнемо за жодних умов.',
    'Ми змушені відхилити ваш лист, оскільки у статті {$issue :article} він суперечить нашим засадничим інтересам.',
  ],
  agreed: [
    `
      .input {$issues :articles}
      .match $issues
      one {{Із задоволенням зазначаємо, що щодо статті {$issues} наші позиції збігаються.}}
      * {{Із задоволенням зазначаємо, що щодо статей {$issues} наші позиції збігаються.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Щодо статті {$issues} наші позиції вже збігаються, і ми пропонуємо виходити з цього.}}
      * {{Щодо статей {$issues} наші позиції вже збігаються, і ми пропонуємо виходити з цього.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Ми надаємо ваги тому, що щодо статті {$issues} розбіжностей між нами немає.}}
      * {{Ми надаємо ваги тому, що щодо статей {$issues} розбіжностей між нами немає.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Підтверджуємо, що щодо статті {$issues} між нами є згода.}}
      * {{Підтверджуємо, що щодо статей {$issues} між нами є згода.}}`,
  ],
  open: [
    `
      .input {$issues :articles}
      .match $issues
      one {{Нам ще належить узгодити статтю {$issues}.}}
      * {{Нам ще належить узгодити статті {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Пропонуємо перейти до статті {$issues}, щодо якої ми ще не дійшли згоди.}}
      * {{Пропонуємо перейти до статей {$issues}, щодо яких ми ще не дійшли згоди.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Звертаємо увагу на статтю {$issues}, яку також належить узгодити.}}
      * {{Звертаємо увагу на статті {$issues}, які також належить узгодити.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Ми готові продовжити обговорення статті {$issues}.}}
      * {{Ми готові продовжити обговорення статей {$issues}.}}`,
  ],
  invites: [
    'Чекаємо на вашу відповідь і готові розглянути будь-яку пропозицію, що враховує наші інтереси.',
    'Якщо маєте заперечення, просимо викласти їх письмово, і ми їх вивчимо.',
    'Ми готові продовжувати обмін думками з цього питання без поспіху й належним чином.',
    'Сподіваємося, що ви вивчите цю пропозицію з увагою, на яку вона заслуговує.',
  ],
  'invites-again': [
    'Ми готові вивчити іншу пропозицію, яка враховує нашу позицію.',
    'Ми не відмовляємося від подальших переговорів і чекаємо на іншу пропозицію.',
    'Якщо ви вважатимете за можливе переглянути свій лист, ми приділимо йому належну увагу.',
  ],
  'reacts-pressed': [
    'Беремо до відома, що {$round :day style=letter case=acc after=у} {$by :party} {$by :agree you=вдалися m=вдався f=вдалася n=вдалося one=вдалася many=вдалися} до тиску («{$title}»); наших позицій це не зближує.',
  ],
  'reacts-news': [
    'З огляду на новину «{$title}» наша довіра до {$by :party case=gen} зменшилася.',
    'Ми взяли до відома новину «{$title}», і наша довіра до {$by :party case=gen} зменшилася.',
  ],
  'reacts-attack': ['У цьому листуванні ми не можемо оминути нападу («{$title}»).'],
  'reacts-breach': [
    'Змушені нагадати, що {$round :day style=letter case=acc after=у} ви відступили від формулювання, яке ми парафували разом.',
    'Зазначаємо, що {$round :day style=letter case=acc after=у} ви не дотрималися формулювання, яке ми парафували разом.',
  ],
  'reacts-claim': [
    'Ваше твердження про інших {$round :day style=letter case=acc after=у} було спростовано, і ми просимо вас про більшу точність.',
  ],
  'reacts-denied': [
    'Беремо до відома, що {$round :day style=letter case=acc after=у} ви спростували наше твердження про вас.',
  ],
  'reacts-date': ['Зазначаємо, що дата частини {$track :track} минула без підписів.'],
  'reacts-leaves': [
    'Беремо до відома, що {$by :party} {$by :agree you=оголосили m=оголосив f=оголосила n=оголосило one=оголосила many=оголосили} про вихід із переговорів, і шкодували б, якби він відбувся.',
  ],
  'reacts-left': [
    'Шкодуємо, що {$round :day style=letter case=acc after=у} {$by :party} {$by :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів; це не було нашим рішенням.',
  ],
  'closing-agreed': ['Позиції обох делегацій уже збігалися: {$issues :articles}.'],
  'closing-apart': [
    'Наша пропозиція у статті {$issue :article} лишається та сама, {$own :answer}, а варіант {$theirs :answer} можна було обговорювати далі.',
  ],
  'closing-none': [
    'Шкодуємо, що {$by :party} {$by :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів до будь-якого порозуміння.',
  ],
} as const;
