<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Открыть &amp;недавние</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New Database…</source>
        <translation>Новая &amp;база данных…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>Import &amp;Pasted Text</source>
        <translation>Импорт из бу&amp;фера обмена</translation>
    </message>
    <message>
        <source>Export &amp;Data…</source>
        <translation>Экспорт &amp;данных…</translation>
    </message>
    <message>
        <source>Copy as &amp;Table</source>
        <translation>Копировать как &amp;таблицу</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>П&amp;редварительный просмотр…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;About Delegations</source>
        <translation>&amp;О программе «Делегации»</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>&amp;Дерево</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Restore from &amp;Backup…</source>
        <translation>&amp;Восстановить из резервной копии…</translation>
    </message>
    <message>
        <source>E&amp;xport PDF…</source>
        <translation>&amp;Экспорт в PDF…</translation>
    </message>
    <message>
        <source>Copy as Table, A&amp;ll Times</source>
        <translation>Копировать как таблицу за &amp;всё время</translation>
    </message>
    <message>
        <source>&amp;Move to Another Chamber…</source>
        <translation>&amp;Перевести в другую палату…</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Следующая область</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>Пр&amp;едыдущая область</translation>
    </message>
    <message>
        <source>Context Menu</source>
        <translation>Контекстное меню</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>&amp;Замечания</translation>
    </message>
    <message>
        <source>Ro&amp;les</source>
        <translation>Дол&amp;жности</translation>
    </message>
</context>
<context>
    <name>Browsable</name>
    <message>
        <source>News</source>
        <translation>Новости</translation>
    </message>
    <message>
        <source>Undated news</source>
        <translation>Новости без даты</translation>
    </message>
    <message>
        <source>There is no news yet.</source>
        <translation>Новостей пока нет.</translation>
    </message>
    <message>
        <source>There is no news of that month any more.</source>
        <translation>Новостей за этот месяц больше нет.</translation>
    </message>
    <message>
        <source>1 news item</source>
        <translation>1 новость</translation>
    </message>
    <message numerus="yes">
        <source>%Ln news items</source>
        <translation>
            <numerusform>%Ln новость</numerusform>
            <numerusform>%Ln новости</numerusform>
            <numerusform>%Ln новостей</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit Selected News Item</source>
        <translation>&amp;Изменить выбранную новость</translation>
    </message>
    <message>
        <source>&amp;Delete Selected News Item…</source>
        <translation>&amp;Удалить выбранную новость…</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Упоминаются</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Член делегации</translation>
    </message>
    <message>
        <source>&amp;Representative</source>
        <translation>&amp;Член делегации</translation>
    </message>
    <message>
        <source>New representative</source>
        <translation>Новый член делегации</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>Палата</translation>
    </message>
    <message>
        <source>C&amp;hamber</source>
        <translation>&amp;Палата</translation>
    </message>
    <message>
        <source>New chamber</source>
        <translation>Новая палата</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Страна</translation>
    </message>
    <message>
        <source>New country</source>
        <translation>Новая страна</translation>
    </message>
    <message>
        <source>News item</source>
        <translation>Новость</translation>
    </message>
    <message>
        <source>&amp;News Item</source>
        <translation>&amp;Новость</translation>
    </message>
    <message>
        <source>New news item</source>
        <translation>Добавить новость</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Undated events</source>
        <translation>Мероприятия без даты</translation>
    </message>
    <message>
        <source>There are no events yet.</source>
        <translation>Мероприятий пока нет.</translation>
    </message>
    <message>
        <source>There are no events of that month any more.</source>
        <translation>Мероприятий за этот месяц больше нет.</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 мероприятие</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln мероприятие</numerusform>
            <numerusform>%Ln мероприятия</numerusform>
            <numerusform>%Ln мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit Selected Event</source>
        <translation>&amp;Изменить выбранное мероприятие</translation>
    </message>
    <message>
        <source>&amp;Delete Selected Event…</source>
        <translation>&amp;Удалить выбранное мероприятие…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Участвуют</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>&amp;Мероприятие</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>Filter by headline</source>
        <translation>Фильтр по заголовку</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Фильтр по имени</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Undated decisions</source>
        <translation>Решения без даты</translation>
    </message>
    <message>
        <source>There are no decisions yet.</source>
        <translation>Решений пока нет.</translation>
    </message>
    <message>
        <source>There are no decisions of that month any more.</source>
        <translation>Решений за этот месяц больше нет.</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 решение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln решение</numerusform>
            <numerusform>%Ln решения</numerusform>
            <numerusform>%Ln решений</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit Selected Decision</source>
        <translation>&amp;Изменить выбранное решение</translation>
    </message>
    <message>
        <source>&amp;Delete Selected Decision…</source>
        <translation>&amp;Удалить выбранное решение…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Concerning</source>
        <translation>Кого касается</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>Отбор по названию</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Решение</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Новое решение</translation>
    </message>
    <message>
        <source>Body of the assembly</source>
        <translation>Орган ассамблеи</translation>
    </message>
    <message>
        <source>&amp;Body of the Assembly</source>
        <translation>&amp;Орган ассамблеи</translation>
    </message>
    <message>
        <source>New body of the assembly</source>
        <translation>Новый орган ассамблеи</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Должность</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Новая должность</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Assembly</source>
        <translation>Ассамблея</translation>
    </message>
    <message>
        <source>Parliament</source>
        <translation>Парламент</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>Палата</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Комитет</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Секретариат</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Официальное</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Прежнее</translation>
    </message>
    <message>
        <source>Romanised</source>
        <translation>Латиницей</translation>
    </message>
    <message>
        <source>Full member</source>
        <translation>Полноправный член</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Замещающий член</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Исполняющий обязанности</translation>
    </message>
    <message>
        <source>Ex officio</source>
        <translation>По должности</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Observation mission</source>
        <translation>Миссия наблюдателей</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mobile telephone</source>
        <translation>Мобильный телефон</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Почтовый адрес</translation>
    </message>
    <message>
        <source>Twitter</source>
        <translation>Твиттер</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Фейсбук</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашён</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствует</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Отсутствует по уважительной причине</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Участвует удалённо</translation>
    </message>
    <message>
        <source>Masculine</source>
        <translation>Мужской род</translation>
    </message>
    <message>
        <source>Feminine</source>
        <translation>Женский род</translation>
    </message>
    <message>
        <source>Singular</source>
        <translation>Единственное число</translation>
    </message>
    <message>
        <source>Plural</source>
        <translation>Множественное число</translation>
    </message>
    <message>
        <source>Nominative</source>
        <translation>Именительный падеж</translation>
    </message>
    <message>
        <source>Genitive</source>
        <translation>Родительный падеж</translation>
    </message>
    <message>
        <source>Dative</source>
        <translation>Дательный падеж</translation>
    </message>
    <message>
        <source>Accusative</source>
        <translation>Винительный падеж</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Творительный падеж</translation>
    </message>
    <message>
        <source>Prepositional</source>
        <translation>Предложный падеж</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Избран</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Назначен</translation>
    </message>
    <message>
        <source>In place of another</source>
        <translation>Взамен выбывшего</translation>
    </message>
    <message>
        <source>Term ended</source>
        <translation>Истечение срока полномочий</translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation>Сложение полномочий</translation>
    </message>
    <message>
        <source>Died in office</source>
        <translation>Смерть</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Lost the national mandate</source>
        <translation>Прекращение полномочий в парламенте</translation>
    </message>
    <message>
        <source>Became a minister</source>
        <translation>Переход в правительство</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>With a vote</source>
        <translation>С правом голоса</translation>
    </message>
    <message>
        <source>Without a vote</source>
        <translation>Без права голоса</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Usage: delegations %1 [options]</source>
        <translation>Использование: delegations %1 [параметры]</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>См. --help.</translation>
    </message>
    <message>
        <source>Something is missing after the command. See --help.</source>
        <translation>После команды чего-то не хватает. См. --help.</translation>
    </message>
    <message>
        <source>There is more than the command takes. See --help.</source>
        <translation>Команде передано лишнее. См. --help.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open a backup; this file was not changed.</source>
        <translation>%1: база данных повреждена. Откройте резервную копию; сам файл не изменён.</translation>
    </message>
    <message>
        <source>Show what held on this day (YYYY-MM-DD); today if not given.</source>
        <translation>Показать положение на этот день (ГГГГ-ММ-ДД); если не указан — на сегодня.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Вывести JSON.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Файл, который нужно записать.</translation>
    </message>
    <message>
        <source>Only this country, by its ISO code.</source>
        <translation>Только эта страна, по коду ISO.</translation>
    </message>
    <message>
        <source>Only what held on this day (YYYY-MM-DD); all times if not given.</source>
        <translation>Только данные на этот день (ГГГГ-ММ-ДД); если не указан — за всё время.</translation>
    </message>
    <message>
        <source>Private contacts too.</source>
        <translation>Включая закрытые контакты.</translation>
    </message>
    <message>
        <source>Tables for other programs: texts that begin like a formula stay as they are, and no byte order mark.</source>
        <translation>Таблицы для других программ: тексты, похожие на формулы, остаются как есть, метки порядка байтов нет.</translation>
    </message>
    <message>
        <source>--format F is missing: choose %1. See --help.</source>
        <translation>Не указан --format F: выберите %1. См. --help.</translation>
    </message>
    <message>
        <source>There is no export format &quot;%1&quot;: choose %2. See --help.</source>
        <translation>Формата экспорта «%1» нет: выберите %2. См. --help.</translation>
    </message>
    <message>
        <source>-o FILE is missing. See --help.</source>
        <translation>Не указан -o FILE. См. --help.</translation>
    </message>
    <message>
        <source>The database.</source>
        <translation>База данных.</translation>
    </message>
    <message>
        <source>Creates a database, with the sample data unless --empty.</source>
        <translation>Создаёт базу данных: с образцом данных или, с --empty, пустую.</translation>
    </message>
    <message>
        <source>The file to create; it must not exist.</source>
        <translation>Файл, который нужно создать; его ещё не должно быть.</translation>
    </message>
    <message>
        <source>Without the sample data.</source>
        <translation>Без образца данных.</translation>
    </message>
    <message>
        <source>The database is in order.</source>
        <translation>База данных в порядке.</translation>
    </message>
    <message>
        <source>Writes a compact, checked copy. The database may be open elsewhere meanwhile.</source>
        <translation>Записывает сжатую проверенную копию. База данных может быть в это время открыта.</translation>
    </message>
    <message>
        <source>The copy, which must not exist.</source>
        <translation>Копия; такого файла ещё не должно быть.</translation>
    </message>
    <message>
        <source>Reads files into the database: what is new is added, what differs is changed, nothing is blanked.</source>
        <translation>Читает файлы в базу данных: новое добавляется, отличающееся меняется, ничего не стирается.</translation>
    </message>
    <message>
        <source>What to read; several are read in order.</source>
        <translation>Что прочитать; несколько файлов читаются по порядку.</translation>
    </message>
    <message>
        <source>Read as %1; recognised if not given.</source>
        <translation>Читать как %1; если не указано, формат определяется сам.</translation>
    </message>
    <message>
        <source>The country&apos;s code, where a file names no country.</source>
        <translation>Код страны, если файл её не называет.</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>Только сказать, что было бы сделано.</translation>
    </message>
    <message>
        <source>The PDF file to write.</source>
        <translation>Файл PDF, который нужно записать.</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;: choose %2. See --help.</source>
        <translation>Отчёта «%1» нет: выберите %2. См. --help.</translation>
    </message>
    <message>
        <source>-o FILE.pdf is missing. See --help.</source>
        <translation>Не указан -o FILE.pdf. См. --help.</translation>
    </message>
    <message>
        <source>--language takes %1. See --help.</source>
        <translation>--language принимает %1. См. --help.</translation>
    </message>
    <message>
        <source>Finds records by the beginnings of words, in any script.</source>
        <translation>Находит записи по началам слов, в любой письменности.</translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation>Что искать.</translation>
    </message>
    <message>
        <source>At most so many results; 20 if not given.</source>
        <translation>Не больше стольких результатов; если не указано — 20.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1. See --help.</source>
        <translation>--limit принимает целое число не меньше 1. См. --help.</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, по состоянию на %2</translation>
    </message>
    <message>
        <source>No assembly named</source>
        <translation>Ассамблея не названа</translation>
    </message>
    <message>
        <source>
%1 persons, %2 memberships, %3 news items</source>
        <translation>
людей: %1, записей о членстве: %2, новостей: %3</translation>
    </message>
    <message>
        <source>Prints countries and chambers with their seats, plenipotentiary representatives, and totals.</source>
        <translation>Выводит страны и палаты с числом мест, полномочных представителей и итоги.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. See --help.</source>
        <translation>«%1» — не команда. См. --help.</translation>
    </message>
    <message>
        <source>No country has the code %1. Give its two letters, for example KZ.</source>
        <translation>Страны с кодом %1 нет. Укажите две буквы, например KZ.</translation>
    </message>
    <message>
        <source>The output could not be written (%1). Make room where it goes, or send it elsewhere.</source>
        <translation>Не удалось записать вывод (%1). Освободите место там, куда он направлен, или направьте его в другое место.</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 in the backup</source>
        <translation>%1: сейчас %2, в резервной копии %3</translation>
    </message>
    <message>
        <source>%1: %2 in the backup</source>
        <translation>%1: в резервной копии %2</translation>
    </message>
    <message>
        <source>What the present file holds cannot be read.</source>
        <translation>Содержимое нынешнего файла не читается.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Записи о членстве</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новости</translation>
    </message>
    <message>
        <source>Puts a checked copy of a backup in a database&apos;s place. The present file, damaged or not, is kept beside it as DATABASE.before-restore.DATE.db.</source>
        <translation>Восстанавливает базу данных из резервной копии, проверив её. Нынешний файл, даже повреждённый, сохраняется рядом под именем DATABASE.before-restore.DATE.db.</translation>
    </message>
    <message>
        <source>The database; nobody may have it open.</source>
        <translation>База данных; она не должна быть ни у кого открыта.</translation>
    </message>
    <message>
        <source>The backup, which stays as it is.</source>
        <translation>Резервная копия; она не меняется.</translation>
    </message>
    <message>
        <source>The former file is kept as %1.</source>
        <translation>Прежний файл сохранён под именем %1.</translation>
    </message>
    <message>
        <source>The import was done, but what it did could not be printed. Do not import again; the journal in the file shows what changed.</source>
        <translation>Импорт выполнен, но вывести его итоги не удалось. Не повторяйте импорт; что изменилось, записано в журнале изменений внутри файла.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>The backup was put in place, but what changed could not be printed. Do not restore again; the former file is kept beside the database.</source>
        <translation>Резервная копия поставлена на место файла, но вывести, что изменилось, не удалось. Не повторяйте восстановление; прежний файл сохранён рядом с базой данных.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not text in UTF-8. Rename the file, then name it again.</source>
        <translation>Имя «%1» не является текстом в UTF-8. Переименуйте файл и укажите его снова.</translation>
    </message>
    <message>
        <source>%1 was written, but: %2</source>
        <translation>Файл %1 записан, но не полностью. %2</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>Возможно, имелось в виду --%1?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. Did you mean &quot;%2&quot;? See --help.</source>
        <translation>Команды «%1» нет. Возможно, имелось в виду «%2»? См. --help.</translation>
    </message>
    <message>
        <source>Write the whole date, as 2022-06-05.</source>
        <translation>Укажите дату полностью, например 2022-06-05.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. %2</source>
        <translation>«%1» — не день. %2</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;. See --help.</source>
        <translation>Параметра «%1» нет. См. --help.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>Only this %1, by the uid that search --json prints.</source>
        <translation>Только %1, по uid, который выводит search --json.</translation>
    </message>
    <message>
        <source>%1; %2 if not given.</source>
        <translation>%1; если не указано — %2.</translation>
    </message>
    <message>
        <source>--uid goes with %1 only. See --help.</source>
        <translation>--uid допускается только с %1. См. --help.</translation>
    </message>
    <message>
        <source>Writes a report as PDF: %1.</source>
        <translation>Записывает отчёт в PDF: %1.</translation>
    </message>
    <message>
        <source>Only people of whom all of this holds, as &quot;country=KZ, role=chairman, has=email&quot;. Words: %1.</source>
        <translation>Только лица, для которых верно всё перечисленное, например «country=KZ, role=chairman, has=email». Слова: %1.</translation>
    </message>
    <message>
        <source>Writes the database, or one country or some people of it, for other programs to read.</source>
        <translation>Записывает базу данных либо из неё одну страну или некоторых лиц в файл для других программ.</translation>
    </message>
    <message>
        <source>--filter goes with %1 only. See --help.</source>
        <translation>Параметр --filter возможен только с %1. См. --help.</translation>
    </message>
    <message>
        <source>--filter and --uid do not go together. See --help.</source>
        <translation>Параметры --filter и --uid не указываются вместе. См. --help.</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation>Возможные значения: %1.</translation>
    </message>
    <message>
        <source>The database has no body “%1”.</source>
        <translation>В базе данных нет органа «%1».</translation>
    </message>
    <message>
        <source>Several bodies are called “%1”.</source>
        <translation>Название «%1» носят несколько органов.</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>Значения «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is no date: write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>«%1» — не дата: укажите ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД.</translation>
    </message>
    <message>
        <source>A filter knows no “%1”.</source>
        <translation>Фильтр не знает слова «%1».</translation>
    </message>
    <message>
        <source>The filter does not say which “%1”.</source>
        <translation>В фильтре не указано значение «%1».</translation>
    </message>
    <message>
        <source>Browse, edit and report an assembly&apos;s national delegations.

  delegations [DATABASE]
      open the window
  delegations new DATABASE [--empty]
      create a database, with the sample data unless --empty
  delegations show DATABASE [--as-of DATE] [--json]
      print countries, chambers and seats
  delegations import DATABASE FILE... [--format F] [--area CODE]
                     [--dry-run] [--json]
      read files into the database
  delegations export DATABASE --format %1 -o FILE
                     [--area CODE] [--filter FILTER] [--as-of DATE]
                     [--private] [--plain]
      write the database, or a country of it, for other programs
  delegations report DATABASE %2 -o FILE.pdf
                     [--area CODE] [--uid UID] [--filter FILTER]
                     [--as-of DATE] [--language %3]
      write a report as PDF
  delegations search DATABASE QUERY [--limit N] [--filter FILTER]
                     [--as-of DATE] [--json]
      find records by their names
  delegations check DATABASE
      look for damage
  delegations backup DATABASE FILE
      write a checked copy
  delegations restore DATABASE BACKUP
      put a backup in the database&apos;s place, and keep the present file

Each command explains itself with --help.
Exit codes: 0 done, 1 failed, 2 wrong usage.
</source>
        <translation>Просмотр, правка и отчёты по национальным делегациям межпарламентской ассамблеи.

  delegations [DATABASE]
      открыть окно
  delegations new DATABASE [--empty]
      создать базу данных: с образцом данных или, с --empty, пустую
  delegations show DATABASE [--as-of DATE] [--json]
      вывести страны, палаты и места
  delegations import DATABASE FILE... [--format F] [--area CODE]
                     [--dry-run] [--json]
      прочитать файлы в базу данных
  delegations export DATABASE --format %1 -o FILE
                     [--area CODE] [--filter FILTER] [--as-of DATE]
                     [--private] [--plain]
      записать базу данных или одну страну из неё для других программ
  delegations report DATABASE %2 -o FILE.pdf
                     [--area CODE] [--uid UID] [--filter FILTER]
                     [--as-of DATE] [--language %3]
      записать отчёт в PDF
  delegations search DATABASE QUERY [--limit N] [--filter FILTER]
                     [--as-of DATE] [--json]
      найти записи по именам
  delegations check DATABASE
      поискать повреждения
  delegations backup DATABASE FILE
      записать проверенную копию
  delegations restore DATABASE BACKUP
      восстановить базу данных из резервной копии, сохранив нынешний файл

Справка по команде: delegations КОМАНДА --help.
Коды завершения: 0 — сделано, 1 — не удалось, 2 — неверные параметры.
</translation>
    </message>
    <message>
        <source>The filter says “%1” twice; both cannot hold.</source>
        <translation>В фильтре дважды указано «%1»: оба условия сразу выполняться не могут.</translation>
    </message>
    <message>
        <source>The filter ends before it begins: “%1”.</source>
        <translation>Конец срока в фильтре раньше его начала: «%1».</translation>
    </message>
    <message>
        <source>--map says two names: &quot;Duma=State Duma&quot;. “%1” does not.</source>
        <translation>В --map указывают два названия: «Дума=Государственная дума». «%1» так не устроено.</translation>
    </message>
    <message>
        <source>What a body is called in the database that a file calls otherwise; may be given several times.</source>
        <translation>Как в базе данных называется орган, который в файле назван иначе; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Looks for damage: the file&apos;s structure, references, and the search index. With --json also for what should be looked at in the records.</source>
        <translation>Ищет повреждения: структура файла, ссылки и поисковый индекс. С --json сообщает также, на что следует обратить внимание в записях.</translation>
    </message>
    <message>
        <source>“%1” is no date. Give it as YYYY-MM-DD, YYYY-MM or YYYY.</source>
        <translation>«%1» — не дата. Укажите её как ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ.</translation>
    </message>
    <message>
        <source>The day on which the files&apos; lists of a chamber&apos;s members were complete: a delegate who is not among them has left the chamber.</source>
        <translation>День, на который списки членов палаты в файлах были полными: член делегации, которого в них нет, больше не состоит в палате.</translation>
    </message>
</context>
<context>
    <name>CsvColumn</name>
    <message>
        <source>Name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Name (%1)</source>
        <translation>Полное имя (%1)</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <translation>Имя для сортировки</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Дата смерти</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткие сведения</translation>
    </message>
    <message>
        <source>Contact (%1)</source>
        <translation>Контакт (%1)</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>Палата</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Role or office</source>
        <translation>Должность или роль</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Party or group</source>
        <translation>Партия или фракция</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>Избирательный округ</translation>
    </message>
    <message>
        <source>Legislative period</source>
        <translation>Созыв</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Seats of the chamber</source>
        <translation>Число мест палаты</translation>
    </message>
    <message>
        <source>Protocol order</source>
        <translation>Протокольный порядок</translation>
    </message>
    <message>
        <source>Id of the person</source>
        <translation>Идентификатор человека</translation>
    </message>
    <message>
        <source>Identifier (%1)</source>
        <translation>Идентификатор (%1)</translation>
    </message>
    <message>
        <source>Identifier of the party (%1)</source>
        <translation>Идентификатор партии (%1)</translation>
    </message>
    <message>
        <source>Identifier of the constituency (%1)</source>
        <translation>Идентификатор округа (%1)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Keep as further data</source>
        <translation>Прочие сведения</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Не импортировать</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mobile telephone</source>
        <translation>Мобильный телефон</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Почтовый адрес</translation>
    </message>
    <message>
        <source>Twitter</source>
        <translation>Твиттер</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Фейсбук</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Другой контакт</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1 (закрытый контакт)</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Титул</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>После имени</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Язык переписки</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Взамен</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Замещает</translation>
    </message>
    <message>
        <source>Why it began</source>
        <translation>Основание начала</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Основание прекращения</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Право голоса</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The format of a whole date, as QDate::toString takes it.</extracomment>
        <translation>d MMMM yyyy&#xa0;&apos;г.&apos;</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>A year without month and day.</extracomment>
        <translation>%1&#xa0;г.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month and its year.</extracomment>
        <translation>%1 %2&#xa0;г.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>dates with months</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>years alone</comment>
        <translation>%1–%2&#xa0;гг.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>To the end of that day, month or year.</extracomment>
        <translation>по %1</translation>
    </message>
    <message>
        <source>legislative period</source>
        <translation>созыв</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, с %2</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, по %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1; %2</source>
        <translation>с %1; %2</translation>
    </message>
    <message>
        <source>%1; until %2</source>
        <translation>%1; по %2</translation>
    </message>
    <message>
        <source>%1 has %2 days.</source>
        <extracomment>%1 is a month, in the nominative: &quot;June has 30 days.&quot;</extracomment>
        <translation>%1: последнее число — %2.</translation>
    </message>
    <message>
        <source>This may be %1 or %2. Write the month as a word.</source>
        <translation>Напишите месяц словом: это может быть %1 или %2</translation>
    </message>
    <message>
        <source>The year is missing: 4 June 2022.</source>
        <translation>Не указан год: 4 июня 2022.</translation>
    </message>
    <message>
        <source>Write the year with four digits: 2022, not 22.</source>
        <translation>Укажите год четырьмя цифрами: 2022, а не 22.</translation>
    </message>
    <message>
        <source>Leave out what is not known, instead of writing 0: 2022-06 or 2022.</source>
        <translation>Неизвестное опустите, не заменяя нулями: 2022-06 или 2022.</translation>
    </message>
    <message>
        <source>A year has 12 months.</source>
        <translation>В году 12 месяцев.</translation>
    </message>
    <message>
        <source>Write the date as 2022, 2022-06 or 2022-06-05; leave out what is not known.</source>
        <translation>Пишите дату так: 2022, 2022-06 или 2022-06-05; неизвестное опустите.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
</context>
<context>
    <name>DocumentFile</name>
    <message>
        <source>The file is empty. Choose another.</source>
        <translation>Файл пуст. Выберите другой.</translation>
    </message>
    <message>
        <source>The file is too large: 20 MB at most.</source>
        <translation>Файл слишком большой: допускается не более 20&#xa0;МБ.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2 and %3 more</source>
        <translation>%1: %2 и ещё %3</translation>
    </message>
    <message>
        <source>The persons themselves stay.</source>
        <translation>Записи о самих людях сохранятся.</translation>
    </message>
    <message>
        <source>This is before the beginning.</source>
        <translation>Дата раньше даты начала.</translation>
    </message>
    <message>
        <source>Choose the seat or office.</source>
        <translation>Выберите место или должность.</translation>
    </message>
    <message>
        <source>This is after the person&apos;s death.</source>
        <translation>Дата позже даты смерти.</translation>
    </message>
    <message>
        <source>Choose the country of the chamber.</source>
        <translation>Выберите страну палаты.</translation>
    </message>
    <message>
        <source>Choose one of the suggestions, or leave this empty.</source>
        <translation>Выберите одно из предложенного или оставьте пустым.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed here, because more would go with it (%2). Undo the removal, or delete those first.</source>
        <translation>Убрать «%1» здесь нельзя: вместе с этой записью пропало бы и другое (%2). Отмените удаление или сначала удалите это другое.</translation>
    </message>
    <message>
        <source>Chambers</source>
        <translation>Палаты</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>Parliaments</source>
        <translation>Парламенты</translation>
    </message>
    <message>
        <source>Other organizations</source>
        <translation>Другие организации</translation>
    </message>
    <message>
        <source>Legislative periods</source>
        <translation>Созывы</translation>
    </message>
    <message>
        <source>Seats and offices held by</source>
        <translation>Кем заняты места и должности</translation>
    </message>
    <message>
        <source>Mentions in the news</source>
        <translation>Упоминания в новостях</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Parts taken in events</source>
        <translation>Участие в мероприятиях</translation>
    </message>
    <message>
        <source>Names, contacts, links, sources and the like</source>
        <translation>Имена, контакты, ссылки, источники и подобное</translation>
    </message>
    <message>
        <source>“%1” belongs to no country. Choose its country first: its seats are held in the delegation of the country.</source>
        <translation>«%1» не относится ни к одной стране. Сначала выберите страну: места палаты входят в делегацию страны.</translation>
    </message>
    <message>
        <source>Delegation of %1</source>
        <translation>Делегация: %1</translation>
    </message>
    <message>
        <source>Plenipotentiary representative</source>
        <translation>Полномочный представитель</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>место</translation>
    </message>
    <message>
        <source>office</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>р. %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No country has the code %1. Type the country&apos;s name to find its code.</source>
        <translation>Страны с кодом %1 нет. Введите название страны, чтобы найти её код.</translation>
    </message>
    <message>
        <source>The name is another now, but this still says “%1”.</source>
        <translation>Имя или название изменено, а здесь осталось «%1».</translation>
    </message>
    <message>
        <source>Only who holds a chamber&apos;s seat can be moved to another chamber.</source>
        <translation>Перевести в другую палату можно только того, кто занимает место палаты.</translation>
    </message>
    <message>
        <source>This person has a seat in that chamber on this day, or later, already.</source>
        <translation>В этот день или позже этот человек уже занимает место в той палате.</translation>
    </message>
    <message>
        <source>Say the first day in the other chamber.</source>
        <translation>Укажите первый день в другой палате.</translation>
    </message>
    <message>
        <source>The seat held begins on this day or later. Choose a later day; a seat that was entered in the wrong chamber is corrected in the form.</source>
        <translation>Место занято с этого дня или позже. Выберите более поздний день; место, по ошибке указанное не в той палате, исправляется в форме.</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Перевод: %1 → %2</translation>
    </message>
    <message>
        <source>Say who is mentioned: a person, an organization or a country.</source>
        <translation>Укажите, кто упомянут: человек, организация или страна.</translation>
    </message>
    <message>
        <source>Seats and offices</source>
        <translation>Места и должности</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>seat of the chamber itself</source>
        <translation>место в самой палате</translation>
    </message>
    <message>
        <source>This is before the birth.</source>
        <translation>Это раньше рождения.</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>вакансия</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>занято: %1</translation>
    </message>
    <message>
        <source>Say who takes part: a person or an organization.</source>
        <translation>Укажите, кто участвует: человек или организация.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Write the name itself first, under “%1”.</source>
        <translation>Сначала укажите само название в разделе «%1».</translation>
    </message>
    <message>
        <source>%1 has a seat in the delegation on this day, or later, already.</source>
        <translation>%1 уже имеет место в делегации на этот день или позднее.</translation>
    </message>
    <message numerus="yes">
        <source>Appoint %Ln people to the delegation</source>
        <translation>
            <numerusform>Назначение %Ln человека в делегацию</numerusform>
            <numerusform>Назначение %Ln человек в делегацию</numerusform>
            <numerusform>Назначение %Ln человек в делегацию</numerusform>
        </translation>
    </message>
    <message>
        <source>Appoint %1 to the delegation</source>
        <translation>Назначение в делегацию: %1</translation>
    </message>
    <message>
        <source>Say the first day in the delegation.</source>
        <translation>Укажите первый день в делегации.</translation>
    </message>
    <message>
        <source>The chamber is not there any more.</source>
        <translation>Этой палаты больше нет.</translation>
    </message>
    <message>
        <source>Say why this need not be shown again.</source>
        <translation>Укажите, почему это больше не нужно показывать.</translation>
    </message>
    <message>
        <source>Mute a problem of %1</source>
        <translation>Скрыть замечание: %1</translation>
    </message>
    <message>
        <source>Show a problem of %1 again</source>
        <translation>Снова показывать замечание: %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Table of people (CSV)</source>
        <translation>Таблица людей (CSV)</translation>
    </message>
    <message>
        <source>What is exported could not be written. Check the disk or choose another folder, then export again.</source>
        <translation>Не удалось записать файл экспорта. Проверьте диск или выберите другую папку и повторите экспорт.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Экспорт отменён. Файл не записан.</translation>
    </message>
    <message>
        <source>Open data (Popolo JSON)</source>
        <translation>Открытые данные (Popolo JSON)</translation>
    </message>
    <message>
        <source>Address book cards (vCard)</source>
        <translation>Карточки адресной книги (vCard)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Seats and offices held</source>
        <translation>Занимаемые места и должности</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Имена людей</translation>
    </message>
    <message>
        <source>Countries and areas</source>
        <translation>Страны и территории</translation>
    </message>
    <message>
        <source>Names of countries</source>
        <translation>Названия стран</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Names of organizations</source>
        <translation>Названия организаций</translation>
    </message>
    <message>
        <source>Legislative periods</source>
        <translation>Созывы</translation>
    </message>
    <message>
        <source>Seats and offices</source>
        <translation>Места и должности</translation>
    </message>
    <message>
        <source>Numbers of seats</source>
        <translation>Число мест</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новости</translation>
    </message>
    <message>
        <source>Mentions in the news</source>
        <translation>Упоминания в новостях</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Participants of events</source>
        <translation>Участники мероприятий</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Идентификаторы</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Which is a</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel, LibreOffice)</source>
        <translation>Электронная таблица (Excel, LibreOffice)</translation>
    </message>
    <message>
        <source>E-mail (private)</source>
        <translation>Электронная почта (закрытая)</translation>
    </message>
    <message>
        <source>Telephone (private)</source>
        <translation>Телефон (закрытый)</translation>
    </message>
    <message>
        <source>What is exported is too large for this format. Export a part of it, or choose another format.</source>
        <translation>Данные слишком велики для этого формата. Экспортируйте их часть или выберите другой формат.</translation>
    </message>
    <message>
        <source>Titles of offices</source>
        <translation>Названия должностей</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Words for roles</source>
        <translation>Названия должностей</translation>
    </message>
    <message>
        <source>Muted problems</source>
        <translation>Скрытые замечания</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>A web address begins with https:// or http:// and names a host.</source>
        <translation>Веб-адрес начинается с https:// или http:// и называет сайт.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Адрес электронной почты выглядит так: name@example.org.</translation>
    </message>
    <message>
        <source>A language code such as en, ru or kk.</source>
        <translation>Код языка, например en, ru или kk.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Целое число.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>This text is too long: one million characters at most.</source>
        <translation>Текст слишком длинный: не больше миллиона знаков.</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>Это поле обязательно.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not less than zero.</source>
        <translation>Не меньше нуля.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Код страны</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Protocol order</source>
        <translation>Протокольный порядок</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Seats in its own parliament</source>
        <translation>Число мест в своём парламенте</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Дата создания</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Дата роспуска</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>В качестве</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>От имени</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Место или должность</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <translation>Имя для сортировки</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Дата смерти</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткие сведения</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Биография</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Письменность</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Основное</translation>
    </message>
    <message>
        <source>Seat or office</source>
        <translation>Место или должность</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>Избирательный округ</translation>
    </message>
    <message>
        <source>Legislative period</source>
        <translation>Созыв</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>News item</source>
        <translation>Новость</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Как написано</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Место в тексте</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Further data</source>
        <translation>Прочие сведения</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Членство</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Закрытый контакт (не для документов)</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Choose a country of the list, or write its code of two letters, as in ISO 3166: KZ, BY.</source>
        <translation>Выберите страну из списка или введите её код из двух латинских букв по ISO 3166: KZ, BY.</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Краткое содержание</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кем принято</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Представляет</translation>
    </message>
    <message>
        <source>Place of deployment</source>
        <translation>Место размещения</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Отъезд</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Падеж</translation>
    </message>
    <message>
        <source>Party or faction</source>
        <translation>Партия или фракция</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>По (включительно)</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Взамен</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Замещает</translation>
    </message>
    <message>
        <source>Why it began</source>
        <translation>Основание начала</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Основание прекращения</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Право голоса</translation>
    </message>
    <message>
        <source>Decision on the beginning</source>
        <translation>Решение о начале</translation>
    </message>
    <message>
        <source>Decision on the end</source>
        <translation>Решение о прекращении</translation>
    </message>
    <message>
        <source>Members as of</source>
        <translation>Состав на дату</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Титул</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>После имени</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Язык переписки</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Grammatical gender</source>
        <translation>Род</translation>
    </message>
    <message>
        <source>Grammatical number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Also called in files</source>
        <translation>В файлах называется также</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
</context>
<context>
    <name>FileIcons</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Address book cards</source>
        <translation>Карточки адресной книги</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>Файл %1</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 could not be written: the disk is full. Make room or choose another folder, then try again. What stood there before is unchanged.</source>
        <translation>Не удалось записать файл %1: диск заполнен. Освободите место или выберите другую папку и повторите. Прежний файл не изменён.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is missing or does not let you write. Choose another folder or name.</source>
        <translation>Записать файл %1 нельзя: папки нет или она закрыта для записи. Выберите другую папку или имя.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the disk or choose another folder, then try again. What stood there before is unchanged.</source>
        <translation>Не удалось записать файл %1. Проверьте диск или выберите другую папку и повторите. Прежний файл не изменён.</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm its place in the folder: it may be gone after a power failure. Check the disk.</source>
        <translation>Файл %1 записан, но диск не подтвердил его место в папке: при сбое питания он может пропасть. Проверьте диск.</translation>
    </message>
    <message>
        <source>%1 did not take all that was written to it.</source>
        <translation>Не всё удалось записать в %1.</translation>
    </message>
    <message>
        <source>%1 is no file. Choose another name.</source>
        <translation>%1 — не файл. Выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 is the database itself, or belongs to it. Choose another name for what is written.</source>
        <translation>%1 — это сама база данных или её часть. Выберите для записи другое имя.</translation>
    </message>
    <message>
        <source>%1 belongs to a database. It was not changed; choose another name for what is written.</source>
        <translation>Файл %1 относится к базе данных. Он не изменён; выберите для записи другое имя.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>The filter names another country or body than this is to be about. Name one of them.</source>
        <translation>В фильтре названа другая страна или другой орган. Укажите что-то одно.</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Web addresses</source>
        <translation>Веб-адреса</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Parliament</source>
        <translation>Парламент</translation>
    </message>
    <message>
        <source>Names in other languages</source>
        <translation>Названия на других языках</translation>
    </message>
    <message>
        <source>Seats in the delegation</source>
        <translation>Места в делегации</translation>
    </message>
    <message>
        <source>Seats and offices</source>
        <translation>Места и должности</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Who is mentioned</source>
        <translation>Кто упоминается</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Names of the delegation in other languages</source>
        <translation>Названия делегации на других языках</translation>
    </message>
    <message>
        <source>Names of the parliament in other languages</source>
        <translation>Названия парламента на других языках</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>Words for the role</source>
        <translation>Названия должности</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 was not imported: it has no text. Save the article as text, its headline on the first line.</source>
        <translation>Файл %1 не импортирован: в файле нет текста. Сохраните статью как текст с заголовком в первой строке.</translation>
    </message>
    <message>
        <source>Not understood: “%1”</source>
        <translation>Не понято: «%1»</translation>
    </message>
    <message>
        <source>%1 was not imported: no line of it is about a delegation, a plenipotentiary representative, a website or dated news. Copy the text of the assembly&apos;s page from the browser into a file.</source>
        <translation>Файл %1 не импортирован: ни в одной строке нет ни делегации, ни полномочного представителя, ни сайта, ни новости с датой. Скопируйте в файл текст страницы ассамблеи из браузера.</translation>
    </message>
    <message>
        <source>%1 was not imported: “%2” is not a list of records of a table that this program knows.</source>
        <translation>Файл %1 не импортирован: «%2» — не список записей таблицы, известной программе.</translation>
    </message>
    <message>
        <source>%1 was not imported: the key “%2” (%3) is given twice.</source>
        <translation>Файл %1 не импортирован: ключ «%2» (%3) задан дважды.</translation>
    </message>
    <message>
        <source>%1 was not imported: “%2” of %3 is not a column with a text, a whole number or yes or no.</source>
        <translation>Файл %1 не импортирован: «%2» (%3) — не столбец с текстом, целым числом либо «да» или «нет».</translation>
    </message>
    <message>
        <source>%1 was not imported: “%2” (%3 of the %4 “%5”) is the key of no record in the file.</source>
        <translation>Файл %1 не импортирован: «%2» (%3; запись: %4 «%5») не является ключом ни одной записи файла.</translation>
    </message>
    <message>
        <source>%1 was not imported: line %2 is not JSON (%3). Get the file again, or ask whoever made it.</source>
        <translation>Файл %1 не импортирован: строка %2 — не JSON (%3). Получите файл заново или обратитесь к его составителю.</translation>
    </message>
    <message>
        <source>%1 was not imported: it is not a bundle of version %2. A later version of the program may read it.</source>
        <translation>Файл %1 не импортирован: это не набор данных версии %2. Возможно, его прочитает более новая версия программы.</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install it again.</source>
        <translation>Часть программы отсутствует. Установите её заново.</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>образец данных</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Импорт отменён.</translation>
    </message>
    <message>
        <source>The file has a circle of records (%1) that are part of each other.</source>
        <translation>В файле есть записи (%1), которые по кругу входят друг в друга.</translation>
    </message>
    <message>
        <source>%1 “%2” was left out: %3</source>
        <translation>%1 «%2»: пропущено: %3</translation>
    </message>
    <message>
        <source>A record (%1) was left out: it has no “%2”.</source>
        <translation>Запись (%1) пропущена: в ней нет «%2».</translation>
    </message>
    <message>
        <source>A record (%1) was left out: it must belong to one other record.</source>
        <translation>Запись (%1) пропущена: она должна относиться к одной другой записи.</translation>
    </message>
    <message>
        <source>%1 was not imported: it has more than %2 rows or %3 cells. Split it, and import the parts.</source>
        <translation>Файл %1 не импортирован: в нём больше %2 строк или %3 ячеек. Разделите файл и импортируйте его по частям.</translation>
    </message>
    <message>
        <source>%1 was not imported: no column is known to hold people&apos;s names. Call one of them, for example, %2.</source>
        <translation>Файл %1 не импортирован: ни в одном столбце не узнаны имена людей. Назовите такой столбец, например, %2.</translation>
    </message>
    <message>
        <source>%1 was not imported: it has no rows. Choose another file.</source>
        <translation>Файл %1 не импортирован: в нём нет строк. Выберите другой файл.</translation>
    </message>
    <message>
        <source>The line above the columns&apos; names was not taken: %1</source>
        <translation>Строка над названиями столбцов не взята: %1</translation>
    </message>
    <message>
        <source>The row does not say which country its chamber or delegation is of.</source>
        <translation>В строке не сказано, к какой стране относится палата или делегация.</translation>
    </message>
    <message>
        <source>The id “%1” has “%2” here and “%3” in an earlier row, which counts.</source>
        <translation>У идентификатора «%1» здесь «%2», а в одной из строк выше — «%3»; учтено то, что выше.</translation>
    </message>
    <message>
        <source>%1 was not imported: the quotation mark in line %2 is not closed where its cell ends. Close it, or write a mark within a quoted cell twice, and import it again.</source>
        <translation>Файл %1 не импортирован: кавычка в строке %2 не закрыта в конце ячейки. Закройте её или удвойте кавычку внутри ячейки и повторите импорт.</translation>
    </message>
    <message>
        <source>%1 was not imported: line %2 has more than %3 columns. Check what separates them, and remove those not needed.</source>
        <translation>Файл %1 не импортирован: в строке %2 больше %3 столбцов. Проверьте разделитель и удалите ненужные столбцы.</translation>
    </message>
    <message>
        <source>A row was left out: it names nobody.</source>
        <translation>Строка пропущена: в ней никто не назван.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” cannot be read as “%3” and was kept as further data.</source>
        <translation>«%1» в столбце «%2» нельзя прочитать как «%3»; сохранено как прочие сведения.</translation>
    </message>
    <message>
        <source>The row has %1 cells for %2 columns; the last ones were kept as further data.</source>
        <translation>В строке ячеек: %1, столбцов: %2; последние ячейки сохранены как прочие сведения.</translation>
    </message>
    <message>
        <source>The row has only %1 cells for %2 columns; nothing is known of the others.</source>
        <translation>В строке ячеек: только %1, столбцов: %2; об остальных ничего не известно.</translation>
    </message>
    <message>
        <source>No column says of which chamber, delegation or organization these people are members, so they get no seat.</source>
        <translation>Ни один столбец не говорит, в какой палате, делегации или организации состоят эти люди, поэтому мест они не получают.</translation>
    </message>
    <message>
        <source>The last warning holds for %1 more lines too: %2</source>
        <translation>Последнее предупреждение относится ещё к стольким строкам: %1. %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>“%1” may be “%2”, who is in the database already: %3.</source>
        <translation>«%1», возможно, уже есть в базе данных как «%2»: %3.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Без изменений: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Пропущено: %1</translation>
    </message>
    <message>
        <source>%1 was not imported: it is neither an RSS nor an Atom feed; its first element is “%2”.</source>
        <translation>Файл %1 не импортирован: это не лента RSS и не лента Atom; первый элемент — «%2».</translation>
    </message>
    <message>
        <source>An item without headline and text was left out.</source>
        <translation>Пропущена новость без заголовка и текста.</translation>
    </message>
    <message>
        <source>The text of an item</source>
        <translation>Текст новости</translation>
    </message>
    <message>
        <source>The file has “%1” twice; the first one counts.</source>
        <translation>«%1» встречается в файле дважды; учтено первое.</translation>
    </message>
    <message>
        <source>%1 was not imported: memory is short. Close other programs and try again.</source>
        <translation>Файл %1 не импортирован: не хватает памяти. Закройте другие программы и повторите.</translation>
    </message>
    <message>
        <source>%1 was not imported: line %2 has an element with hundreds of attributes. Save the page as text and import that.</source>
        <translation>Файл %1 не импортирован: в строке %2 есть элемент с сотнями атрибутов. Сохраните страницу как текст и импортируйте его.</translation>
    </message>
    <message>
        <source>%1 was not imported: at line %2 elements are nested too deeply. Save the page as text and import that.</source>
        <translation>Файл %1 не импортирован: в строке %2 слишком глубокая вложенность элементов. Сохраните страницу как текст и импортируйте его.</translation>
    </message>
    <message>
        <source>%1 was not imported: it has over 5 MB of HTML. Save the page as text and import that.</source>
        <translation>Файл %1 не импортирован: в нём больше 5&#xa0;МБ HTML. Сохраните страницу как текст и импортируйте его.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check the name, and that you may open it.</source>
        <translation>Не удалось прочитать %1. Проверьте имя и право на чтение файла.</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 MB of this format can be imported.</source>
        <translation>%1: файл слишком велик: в этом формате можно импортировать не больше %2&#xa0;МБ.</translation>
    </message>
    <message>
        <source>There is no import format “%1”. Known formats: %2.</source>
        <translation>Формата импорта «%1» нет. Известные форматы: %2.</translation>
    </message>
    <message>
        <source>An import is running. Try again when it is finished.</source>
        <translation>Уже идёт импорт. Повторите, когда он закончится.</translation>
    </message>
    <message>
        <source>The page speaks of too many assemblies; this delegation was left out.</source>
        <translation>На странице упомянуто слишком много ассамблей; эта делегация пропущена.</translation>
    </message>
    <message>
        <source>“%1” is a country, not a chamber; its %2 seats were left out.</source>
        <translation>«%1» — страна, а не палата; её места (%2) пропущены.</translation>
    </message>
    <message>
        <source>The page gives this chamber two numbers of seats; the first one counts.</source>
        <translation>Для этой палаты на странице два разных числа мест; учтено первое.</translation>
    </message>
    <message>
        <source>The page does not say to which assembly this parliament sends a delegation.</source>
        <translation>На странице не сказано, в какую ассамблею этот парламент направляет делегацию.</translation>
    </message>
    <message>
        <source>The office “%1” is not one of the assembly&apos;s and was left out.</source>
        <translation>«%1» — не должность в этой ассамблее; пропущено.</translation>
    </message>
    <message>
        <source>“%1” is none of the page&apos;s chambers; its website was left out.</source>
        <translation>«%1» — не палата с этой страницы; её сайт пропущен.</translation>
    </message>
    <message>
        <source>The page has this news item twice; the first one counts.</source>
        <translation>Эта новость на странице дважды; учтена первая.</translation>
    </message>
    <message>
        <source>“%1” has no ISO 3166 code; the country was taken without one.</source>
        <translation>У «%1» нет кода ISO 3166; страна взята без кода.</translation>
    </message>
    <message>
        <source>“%1” is listed more than once; taken for different people.</source>
        <translation>«%1» встречается в списке несколько раз; сочтены разными людьми.</translation>
    </message>
    <message>
        <source>The page does not say for which chamber “%1” sits.</source>
        <translation>На странице не указано, какую палату представляет «%1».</translation>
    </message>
    <message>
        <source>same name and date of birth</source>
        <translation>то же имя и та же дата рождения</translation>
    </message>
    <message>
        <source>same %1 %2</source>
        <translation>то же значение «%1»: %2</translation>
    </message>
    <message>
        <source>same name in the same place</source>
        <translation>то же имя в том же месте</translation>
    </message>
    <message>
        <source>%1 was not imported: byte %2 (line %3) is not UTF-8 text. Save the file as UTF-8 text and import it again.</source>
        <translation>Файл %1 не импортирован: байт %2 (строка %3) — не текст UTF-8. Сохраните файл как текст UTF-8 и повторите импорт.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>another kind of value was expected</source>
        <translation>ожидалось значение другого вида</translation>
    </message>
    <message>
        <source>a text with an escape that stands for no character</source>
        <translation>текст с кодом, которому не соответствует ни один знак</translation>
    </message>
    <message>
        <source>a text whose closing quote is missing</source>
        <translation>у текста нет закрывающей кавычки</translation>
    </message>
    <message>
        <source>a text with a control character in it</source>
        <translation>в тексте есть управляющий знак</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>слишком глубокая вложенность скобок</translation>
    </message>
    <message>
        <source>a closing bracket is missing</source>
        <translation>нет закрывающей скобки</translation>
    </message>
    <message>
        <source>nothing was expected behind the last bracket</source>
        <translation>после последней скобки ничего не ожидалось</translation>
    </message>
    <message>
        <source>a number was expected</source>
        <translation>ожидалось число</translation>
    </message>
    <message>
        <source>a comma, a colon, a bracket or a value was expected</source>
        <translation>ожидались запятая, двоеточие, скобка или значение</translation>
    </message>
    <message>
        <source>%1 was not imported: line %2, byte %3: %4. Get the file again, or ask whoever made it.</source>
        <translation>Файл %1 не импортирован: строка %2, байт %3: %4. Получите файл заново или обратитесь к его составителю.</translation>
    </message>
    <message>
        <source>The id “%1” (%2) is given twice; references mean the first.</source>
        <translation>Идентификатор «%1» (%2) задан дважды; ссылки относятся к первому.</translation>
    </message>
    <message>
        <source>%1 “%2” (%3) was kept as further data only: the file has no such record.</source>
        <translation>%1 «%2» (%3): сохранено только как прочие сведения: такой записи в файле нет.</translation>
    </message>
    <message>
        <source>%1 has none of the lists of a Popolo file (persons, organizations, memberships …). Choose another file, or another format.</source>
        <translation>В файле %1 нет ни одного списка Popolo (persons, organizations, memberships…). Выберите другой файл или другой формат.</translation>
    </message>
    <message>
        <source>“%1” was not taken: it is no list of records that this program knows.</source>
        <translation>«%1» не взято: это не список записей, известных программе.</translation>
    </message>
    <message>
        <source>“%1” of the file was not taken.</source>
        <translation>«%1» из файла не взято.</translation>
    </message>
    <message>
        <source>%1 “%2” was kept as further data only: %3</source>
        <translation>%1 «%2»: сохранено только как прочие сведения: %3</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>Импорт %Ln файла</numerusform>
            <numerusform>Импорт %Ln файлов</numerusform>
            <numerusform>Импорт %Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(a picture or file)</source>
        <translation>(изображение или файл)</translation>
    </message>
    <message>
        <source>The file is of %1; the number of seats that is stored began on %2 and stays.</source>
        <translation>Файл датирован %1; сохранённое число мест действует с %2 и остаётся.</translation>
    </message>
    <message>
        <source>%1 was not imported: byte %2 is not %3 text. Save the file as UTF-8 text and import it again.</source>
        <translation>Файл %1 не импортирован: байт %2 — не текст %3. Сохраните файл как текст UTF-8 и повторите импорт.</translation>
    </message>
    <message>
        <source>it has an element with hundreds of attributes</source>
        <translation>есть элемент с сотнями атрибутов</translation>
    </message>
    <message>
        <source>one item has tens of thousands of elements</source>
        <translation>в одной новости десятки тысяч элементов</translation>
    </message>
    <message>
        <source>it has a document type declaration, by which a small file can grow beyond measure</source>
        <translation>есть объявление типа документа, из-за которого маленький файл может безмерно вырасти</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>слишком глубокая вложенность элементов</translation>
    </message>
    <message>
        <source>%1 was not imported: line %2: %3. Get the file again, or ask whoever made it.</source>
        <translation>Файл %1 не импортирован: строка %2: %3. Получите файл заново или обратитесь к его составителю.</translation>
    </message>
    <message>
        <source>%1 belongs to the database that is open. Choose another file.</source>
        <translation>Файл %1 относится к открытой базе данных. Выберите другой файл.</translation>
    </message>
    <message>
        <source>The file&apos;s %1 “%2” refers to a record that the file does not have.</source>
        <translation>В файле запись %1 «%2» ссылается на запись, которой в нём нет.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1 (строка %2)</translation>
    </message>
    <message>
        <source>%1 was not imported: “%2” has more than %3 records of one kind (%4). Ask whoever made the file.</source>
        <translation>Файл %1 не импортирован: у записи «%2» больше %3 записей одного вида (%4). Обратитесь к составителю файла.</translation>
    </message>
    <message>
        <source>%1 was not imported: the row in line %2 has a cell of more than %3 MB. Shorten it, or close the quotation mark before it.</source>
        <translation>Файл %1 не импортирован: в строке %2 есть ячейка больше %3&#xa0;МБ. Сократите её или закройте кавычку перед ней.</translation>
    </message>
    <message>
        <source>a record of more than 64 MB</source>
        <translation>запись больше 64&#xa0;МБ</translation>
    </message>
    <message>
        <source>There are %1 more warnings about this file.</source>
        <translation>Предупреждений об этом файле ещё: %1.</translation>
    </message>
    <message>
        <source>The name is “%1” now, but “%2” still says “%3”.</source>
        <translation>Имя теперь — «%1», но в поле «%2» по-прежнему указано «%3».</translation>
    </message>
    <message>
        <source>%1 was not imported: its column “%2” would be read as people&apos;s names, but holds “%3”. Perhaps the line with the columns&apos; names is missing.</source>
        <translation>Файл %1 не импортирован: столбец «%2» читался бы как имена людей, но в нём стоит «%3». Возможно, нет строки с названиями столбцов.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 — это папка. Назовите файл в ней.</translation>
    </message>
    <message>
        <source>Part of a country</source>
        <translation>Часть страны</translation>
    </message>
    <message>
        <source>Table of people (CSV)</source>
        <translation>Таблица людей (CSV)</translation>
    </message>
    <message>
        <source>Neither a column nor the file&apos;s name says which country this is. Add a column, or begin the file&apos;s name with the country: Kazakhstan-Senate.csv.</source>
        <translation>Ни столбец, ни имя файла не говорят, какая это страна. Добавьте столбец или начните имя файла с названия страны: Казахстан-Сенат.csv.</translation>
    </message>
    <message>
        <source>An item was left out: the feed has too many.</source>
        <translation>Новость пропущена: в ленте их слишком много.</translation>
    </message>
    <message>
        <source>News feed (RSS or Atom)</source>
        <translation>Лента новостей (RSS или Atom)</translation>
    </message>
    <message>
        <source>Article (text or HTML)</source>
        <translation>Статья (текст или HTML)</translation>
    </message>
    <message>
        <source>Assembly&apos;s page (text or HTML)</source>
        <translation>Страница ассамблеи (текст или HTML)</translation>
    </message>
    <message>
        <source>Open data (Popolo JSON)</source>
        <translation>Открытые данные (Popolo JSON)</translation>
    </message>
    <message>
        <source>A record (%1) was kept as further data only. %2</source>
        <translation>Запись (%1) сохранена только как прочие сведения. %2</translation>
    </message>
    <message>
        <source>It has no “%1”.</source>
        <translation>В ней нет «%1».</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation>%1 «%2»: %3</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не импортировано</translation>
    </message>
    <message>
        <source>Kept as further data only</source>
        <translation>Только как прочие сведения</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Следует проверить</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>Several people of this name have this seat or office; which of them is meant cannot be told, so they stay as they are.</source>
        <translation>Это место или эту должность занимают несколько человек с таким именем; кто из них имеется в виду, неизвестно, поэтому сведения о них не изменены.</translation>
    </message>
    <message>
        <source>%1 is nothing that can be imported. Choose a file of these kinds: %2.</source>
        <translation>Файл %1 нельзя импортировать. Выберите файл одного из видов: %2.</translation>
    </message>
    <message>
        <source>Data of this program (JSON)</source>
        <translation>Данные этой программы (JSON)</translation>
    </message>
    <message>
        <source>“%1” is no country that is known, and becomes one without a code. Is it misspelt?</source>
        <translation>Страна «%1» неизвестна; она добавляется без кода. Нет ли в названии опечатки?</translation>
    </message>
    <message>
        <source>A row was left out: “%1” is nobody&apos;s name.</source>
        <translation>Строка пропущена: «%1» — не имя человека.</translation>
    </message>
    <message>
        <source>A vacant seat.</source>
        <translation>Вакантное место.</translation>
    </message>
    <message>
        <source>A vacant seat: %1.</source>
        <translation>Вакантное место: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people may be in the database already.</source>
        <extracomment>How many people of a file may be in the database already.</extracomment>
        <translation>
            <numerusform>%Ln человек, возможно, уже есть в базе данных.</numerusform>
            <numerusform>%Ln человека, возможно, уже есть в базе данных.</numerusform>
            <numerusform>%Ln человек, возможно, уже есть в базе данных.</numerusform>
        </translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>“%1” was taken for “%2”. If it is another body, say so with --map &quot;%1=%1&quot;.</source>
        <translation>«%1» принято за «%2». Если это другой орган, укажите: --map «%1=%1».</translation>
    </message>
    <message>
        <source>%1: these are its own members; the seats of the delegation did not change. To appoint somebody to the delegation, name it in a column “Delegation”, or add the seat in the person&apos;s form.</source>
        <translation>%1: это члены самой палаты; места в делегации не изменились. Чтобы назначить кого-то в делегацию, укажите её в столбце «Делегация» или добавьте место в форме человека.</translation>
    </message>
    <message>
        <source>%1: this ends before it begins, and counts on no day.</source>
        <translation>%1: окончание раньше начала, ни один день не учитывается.</translation>
    </message>
    <message>
        <source>%1: this begins before the birth.</source>
        <translation>%1: начало раньше рождения.</translation>
    </message>
    <message>
        <source>%1: this begins after the death, and counts on no day.</source>
        <translation>%1: начало позже смерти, ни один день не учитывается.</translation>
    </message>
    <message>
        <source>%1: this goes on after the death; it counts until then.</source>
        <translation>%1: продолжается после смерти; учитывается до неё.</translation>
    </message>
    <message>
        <source>“%1” is not one person of this table, and was not connected with the row.</source>
        <translation>«%1» — не один определённый человек этой таблицы, со строкой это имя не связано.</translation>
    </message>
    <message>
        <source>“%1” may be “%2”, and was left out with its members. Say that it is with --map &quot;%1=%2&quot;, or with --map &quot;%1=%1&quot; that it is another.</source>
        <translation>«%1» может быть «%2» и пропущено вместе с членами. Укажите --map «%1=%2», если это она, или --map «%1=%1», если другая.</translation>
    </message>
    <message>
        <source>“%1” was added beside “%2”, the country&apos;s only chamber so far. If they are the same, say so with --map &quot;%1=%2&quot;.</source>
        <translation>«%1» добавлено рядом с «%2», единственной до сих пор палатой страны. Если это одно и то же, укажите --map «%1=%2».</translation>
    </message>
    <message>
        <source>same country, and words in common</source>
        <translation>та же страна и общие слова</translation>
    </message>
    <message>
        <source>same country, which has one chamber so far</source>
        <translation>та же страна, в которой пока одна палата</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>по %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further memberships</source>
        <translation>
            <numerusform>ещё %Ln место</numerusform>
            <numerusform>ещё %Ln места</numerusform>
            <numerusform>ещё %Ln мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln контакт</numerusform>
            <numerusform>%Ln контакта</numerusform>
            <numerusform>%Ln контактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers</source>
        <translation>
            <numerusform>%Ln идентификатор</numerusform>
            <numerusform>%Ln идентификатора</numerusform>
            <numerusform>%Ln идентификаторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln web addresses</source>
        <translation>
            <numerusform>%Ln веб-адрес</numerusform>
            <numerusform>%Ln веб-адреса</numerusform>
            <numerusform>%Ln веб-адресов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln источник</numerusform>
            <numerusform>%Ln источника</numerusform>
            <numerusform>%Ln источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further names</source>
        <translation>
            <numerusform>ещё %Ln имя или название</numerusform>
            <numerusform>ещё %Ln имени или названия</numerusform>
            <numerusform>ещё %Ln имён или названий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln areas within it</source>
        <translation>
            <numerusform>%Ln территория в её составе</numerusform>
            <numerusform>%Ln территории в её составе</numerusform>
            <numerusform>%Ln территорий в её составе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln legislative periods</source>
        <translation>
            <numerusform>%Ln созыв</numerusform>
            <numerusform>%Ln созыва</numerusform>
            <numerusform>%Ln созывов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats or offices</source>
        <translation>
            <numerusform>%Ln место или должность</numerusform>
            <numerusform>%Ln места или должности</numerusform>
            <numerusform>%Ln мест или должностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln участник</numerusform>
            <numerusform>%Ln участника</numerusform>
            <numerusform>%Ln участников</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the body that the file also calls “%2”, and was left out with its members. Call them alike in the file.</source>
        <translation>«%1» — тот же орган, который в файле назван также «%2»; пропущено вместе с членами. Назовите их в файле одинаково.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Nothing can be imported</source>
        <translation>Импортировать нечего</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>Import %1 files</source>
        <translation>Импорт файлов: %1</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Everything is already there: all unchanged (%1).</source>
        <translation>Всё уже есть: всё без изменений (%1).</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>новых: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>изменённых: %1</translation>
    </message>
    <message>
        <source>%1 would end</source>
        <translation>могут прекратиться: %1</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>без изменений: %1</translation>
    </message>
    <message>
        <source>The file holds no records.</source>
        <translation>В файле нет записей.</translation>
    </message>
    <message>
        <source>People who may be there already: %1.</source>
        <translation>Людей, которые, возможно, уже есть: %1.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>&amp;Apply 1 change</source>
        <translation>&amp;Применить 1 изменение</translation>
    </message>
    <message>
        <source>&amp;Apply %1 changes</source>
        <translation>&amp;Применить изменения (%1)</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Импортировано: %1.</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>почти готово</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>осталось около %1&#xa0;с</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>осталось около %1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 из %2 записей</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 в секунду</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>прекращено: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What can be imported is already there: all unchanged (%1).</source>
        <translation>Всё, что можно импортировать, уже есть: без изменений (%1).</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Импортировать нечего.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Файлы, которые не удалось прочитать</translation>
    </message>
    <message>
        <source>%1 new (people: %2)</source>
        <translation>%1 новых (людей: %2)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>%1 in %2 chambers</source>
        <translation>в палатах (%2): %1</translation>
    </message>
    <message>
        <source>%1 in delegations</source>
        <translation>в делегациях: %1</translation>
    </message>
    <message>
        <source>none in a delegation</source>
        <translation>в делегациях нет</translation>
    </message>
    <message>
        <source>%1 and its members: nobody said which body it is.</source>
        <translation>%1 и члены: никто не указал, какой это орган.</translation>
    </message>
    <message>
        <source>Compared with the database: %1.</source>
        <translation>По сравнению с базой данных: %1.</translation>
    </message>
    <message>
        <source>New seats: %1.</source>
        <translation>Новые места: %1.</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it.</source>
        <translation>До нажатия «Применить» ничего не записывается.</translation>
    </message>
    <message>
        <source>Bodies that may be there already: %1.</source>
        <translation>Органов, которые, возможно, уже есть: %1.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Afrikaans</source>
        <translation>африкаанс</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>албанский</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>амхарский</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>армянский</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>азербайджанский</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>бенгальский</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>башкирский</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>баскский</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>белорусский</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>боснийский</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>болгарский</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>бирманский</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>каталанский</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>чеченский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <source>Chuvash</source>
        <translation>чувашский</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>хорватский</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>чешский</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>датский</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>нидерландский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>эстонский</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>филиппинский</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>финский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>галисийский</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузинский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>греческий</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>гуджарати</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>иврит</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>хинди</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>венгерский</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>исландский</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>индонезийский</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>ирландский</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>итальянский</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>кхмерский</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>корейский</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>курдский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>кыргызский</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>лаосский</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>латинский</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>латышский</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>литовский</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>люксембургский</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>македонский</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>малайский</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>мальтийский</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>монгольский</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>непальский</translation>
    </message>
    <message>
        <source>Norwegian Bokmal</source>
        <translation>норвежский (букмол)</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>норвежский (нюнорск)</translation>
    </message>
    <message>
        <source>Ossetic</source>
        <translation>осетинский</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>пушту</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>персидский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португальский</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>панджаби</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румынский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>сербский</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>сингальский</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>словацкий</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>словенский</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>сомалийский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>суахили</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>шведский</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>таджикский</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>тамильский</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>татарский</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>тайский</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>тибетский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецкий</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>туркменский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>урду</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>уйгурский</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>узбекский</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>вьетнамский</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>валлийский</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>The picture could not be read. Choose another.</source>
        <translation>Изображение не удалось прочитать. Выберите другое.</translation>
    </message>
    <message>
        <source>The file is too large for a picture: 30 MB at most.</source>
        <translation>Файл слишком велик для изображения: не больше 30&#xa0;МБ.</translation>
    </message>
    <message>
        <source>This is no picture that can be used: choose a PNG or JPEG file.</source>
        <translation>Такое изображение использовать нельзя: выберите файл PNG или JPEG.</translation>
    </message>
    <message>
        <source>The picture is too large: 60 million pixels at most.</source>
        <translation>Изображение слишком велико: не больше 60&#xa0;миллионов точек.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>More members than seats</source>
        <translation>Членов больше, чем мест</translation>
    </message>
    <message>
        <source>%1 members for %2 seats</source>
        <translation>членов: %1, мест: %2</translation>
    </message>
    <message>
        <source>No longer in the chamber</source>
        <translation>Больше не состоят в палате</translation>
    </message>
    <message>
        <source>in the delegation, but no longer a member of the chamber</source>
        <translation>состоит в делегации, но уже не в палате</translation>
    </message>
    <message>
        <source>In office after death</source>
        <translation>В должности после смерти</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>дата смерти: %1</translation>
    </message>
    <message>
        <source>An office, but no seat</source>
        <translation>Должность без места</translation>
    </message>
    <message>
        <source>%1 of the chamber without a seat in it</source>
        <translation>должность в палате без места в ней: %1</translation>
    </message>
    <message>
        <source>The same seat twice at a time</source>
        <translation>Одно место дважды одновременно</translation>
    </message>
    <message>
        <source>begins on %1, before another time in the same place ends</source>
        <translation>начинается %1, до окончания другого срока на том же месте</translation>
    </message>
    <message>
        <source>Ended before it began</source>
        <translation>Окончание раньше начала</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>In office before birth</source>
        <translation>В должности до рождения</translation>
    </message>
    <message>
        <source>born %1, in office from %2</source>
        <translation>дата рождения: %1, в должности с %2</translation>
    </message>
    <message>
        <source>Died before birth</source>
        <translation>Смерть раньше рождения</translation>
    </message>
    <message>
        <source>born %1, died %2</source>
        <translation>дата рождения: %1, дата смерти: %2</translation>
    </message>
    <message>
        <source>Events that end before they begin</source>
        <translation>Мероприятия, которые кончаются раньше, чем начались</translation>
    </message>
    <message>
        <source>Seats without dates</source>
        <translation>Места без дат</translation>
    </message>
    <message>
        <source>counted on every day</source>
        <translation>учитывается на любую дату</translation>
    </message>
    <message>
        <source>Chambers without a Russian name</source>
        <translation>Палаты без русского названия</translation>
    </message>
    <message>
        <source>no Russian name</source>
        <translation>нет русского названия</translation>
    </message>
    <message>
        <source>Chambers without an English name</source>
        <translation>Палаты без английского названия</translation>
    </message>
    <message>
        <source>no English name</source>
        <translation>нет английского названия</translation>
    </message>
    <message>
        <source>People without a Russian name</source>
        <translation>Люди без русского имени</translation>
    </message>
    <message>
        <source>People without an English name</source>
        <translation>Люди без английского имени</translation>
    </message>
    <message>
        <source>People without a source</source>
        <translation>Люди без источника</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>нет источника</translation>
    </message>
    <message>
        <source>News without a source</source>
        <translation>Новости без источника</translation>
    </message>
    <message>
        <source>Seats without a decision</source>
        <translation>Места без решения</translation>
    </message>
    <message>
        <source>no decision on the beginning</source>
        <translation>нет решения о начале</translation>
    </message>
    <message>
        <source>Countries without a Russian name</source>
        <translation>Страны без названия на русском языке</translation>
    </message>
    <message>
        <source>Countries without an English name</source>
        <translation>Страны без названия на английском языке</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Name of a country</source>
        <translation>Название страны</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Name of an organization</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>Legislative period</source>
        <translation>Созыв</translation>
    </message>
    <message>
        <source>Seat or office</source>
        <translation>Место или должность</translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation>Число мест</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Имя человека</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Членство</translation>
    </message>
    <message>
        <source>News item</source>
        <translation>Новость</translation>
    </message>
    <message>
        <source>Mention in the news</source>
        <translation>Упоминание в новостях</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Participant of an event</source>
        <translation>Участник мероприятия</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>Title of an office</source>
        <translation>Название должности</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Word for a role</source>
        <translation>Название должности</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Muted problem</source>
        <translation>Скрытое замечание</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>There is no such country in the database. Choose another one, or leave it out for all.</source>
        <translation>Такой страны в базе данных нет. Выберите другую или не указывайте страну, чтобы получить все.</translation>
    </message>
    <message>
        <source>Composition of the delegations</source>
        <translation>Состав делегаций</translation>
    </message>
    <message>
        <source>The database holds no countries yet.</source>
        <translation>В базе данных пока нет стран.</translation>
    </message>
    <message>
        <source>Delegation and chamber</source>
        <translation>Делегация, палата</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Вакантно</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Plenipotentiary representatives</source>
        <translation>Полномочные представители</translation>
    </message>
    <message>
        <source>Plenipotentiary representative</source>
        <translation>Полномочный представитель</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>сведений нет</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>Палата</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>no members known</source>
        <translation>сведений о членах нет</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>вакансия</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Сайты</translation>
    </message>
    <message>
        <source>Seats: %1, filled: %2, vacant: %3</source>
        <translation>Мест: %1, занято: %2, вакантно: %3</translation>
    </message>
    <message>
        <source>The document could not be printed: the printer took no more pages. Check it and print again.</source>
        <translation>Документ не напечатан: принтер больше не принимает страницы. Проверьте принтер и повторите печать.</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новости</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Упоминаются</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Cancelled: the document was not finished.</source>
        <translation>Отменено: документ не закончен.</translation>
    </message>
    <message>
        <source>Person cards</source>
        <translation>Биографические справки</translation>
    </message>
    <message>
        <source>This person is no longer in the database.</source>
        <translation>Этого человека в базе данных больше нет.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Дата смерти</translation>
    </message>
    <message>
        <source>Seats and offices</source>
        <translation>Места и должности</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Member of the delegation</source>
        <translation>Член делегации</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>also known as</source>
        <translation>другое имя</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>прежнее имя</translation>
    </message>
    <message>
        <source>romanised</source>
        <translation>латиницей</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>Made on %1 from %2</source>
        <translation>Составлено %1 по базе данных %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Отчёта «%1» нет. Выберите один из: %2.</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>замещающий член</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>исполняющий обязанности</translation>
    </message>
    <message>
        <source>ex officio</source>
        <translation>по должности</translation>
    </message>
    <message>
        <source>%1, more than there are seats: %2</source>
        <translation>%1, сверх числа мест: %2</translation>
    </message>
    <message>
        <source>Person card</source>
        <translation>Биографическая справка</translation>
    </message>
    <message>
        <source>%1, acting</source>
        <translation>%1 (и.&#xa0;о.)</translation>
    </message>
    <message>
        <source>No font is installed, so no document can be made. Install one, for example the package fonts-noto-core, and try again.</source>
        <translation>Не установлено ни одного шрифта, поэтому создать документ нельзя. Установите шрифт, например пакет fonts-noto-core, и повторите.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>No installed font has %1, so boxes stand in %2. Install a font that has them, and make the document again.</source>
        <translation>Ни в одном установленном шрифте нет: %1. Вместо этих знаков в тексте %2 стоят прямоугольники. Установите шрифт с ними и создайте документ заново.</translation>
    </message>
    <message>
        <source>A file of the font “%1” cannot be read, so no document can be made. Install the font again, and try again.</source>
        <translation>Файл шрифта «%1» не читается, поэтому создать документ нельзя. Установите шрифт заново и повторите.</translation>
    </message>
    <message>
        <source>Party or faction</source>
        <translation>Партия или фракция</translation>
    </message>
    <message>
        <source>%1, members where the number of seats is not known: %2</source>
        <translation>%1, членов палат, где число мест неизвестно: %2</translation>
    </message>
    <message>
        <source>The report &quot;%1&quot; cannot be about this. Choose a country, or all.</source>
        <translation>Отчёт «%1» по этой записи не составляется. Выберите страну или все.</translation>
    </message>
    <message>
        <source>Members of the chambers</source>
        <translation>Члены палат</translation>
    </message>
    <message>
        <source>No chamber of a country was found for this document. A chamber without one needs its country first.</source>
        <translation>Для этого документа не найдено ни одной палаты страны. Палате без страны сначала нужно указать страну.</translation>
    </message>
    <message>
        <source>The database holds no chambers yet.</source>
        <translation>В базе данных пока нет палат.</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>Избирательный округ</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок полномочий</translation>
    </message>
    <message>
        <source>No members of the chamber itself are recorded.</source>
        <translation>Члены самой палаты не записаны.</translation>
    </message>
</context>
<context>
    <name>ReportKind</name>
    <message>
        <source>person</source>
        <translation>этот человек</translation>
    </message>
    <message>
        <source>news item</source>
        <translation>эта новость</translation>
    </message>
    <message>
        <source>the composition of delegations</source>
        <translation>состав делегаций</translation>
    </message>
    <message>
        <source>Composition of the delegation: %1</source>
        <translation>Состав делегации: %1</translation>
    </message>
    <message>
        <source>Composition %1</source>
        <translation>Состав — %1</translation>
    </message>
    <message>
        <source>Composition of all delegations</source>
        <translation>Состав всех делегаций</translation>
    </message>
    <message>
        <source>person cards</source>
        <translation>биографические справки</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Справка: %1</translation>
    </message>
    <message>
        <source>news items</source>
        <translation>новости</translation>
    </message>
    <message>
        <source>News: %1</source>
        <translation>Новость: %1</translation>
    </message>
    <message>
        <source>All news</source>
        <translation>Все новости</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новости</translation>
    </message>
    <message>
        <source>chamber</source>
        <translation>эта палата</translation>
    </message>
    <message>
        <source>the members of chambers</source>
        <translation>состав палат</translation>
    </message>
    <message>
        <source>Members of the chamber: %1</source>
        <translation>Члены палаты: %1</translation>
    </message>
    <message>
        <source>Members %1</source>
        <translation>Члены %1</translation>
    </message>
</context>
<context>
    <name>SeatText</name>
    <message>
        <source>1 member</source>
        <translation>1 член</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln член</numerusform>
            <numerusform>%Ln члена</numerusform>
            <numerusform>%Ln членов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members for one seat</source>
        <translation>Членов: %1, место одно</translation>
    </message>
    <message numerus="yes">
        <source>%1 members for %Ln seats</source>
        <translation>
            <numerusform>Членов: %1 на %Ln место</numerusform>
            <numerusform>Членов: %1 на %Ln места</numerusform>
            <numerusform>Членов: %1 на %Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>The only seat is filled</source>
        <translation>Единственное место занято</translation>
    </message>
    <message>
        <source>The only seat is vacant</source>
        <translation>Единственное место вакантно</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln seats filled</source>
        <translation>
            <numerusform>Занято %1 из %Ln места</numerusform>
            <numerusform>Занято %1 из %Ln мест</numerusform>
            <numerusform>Занято %1 из %Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>the number of seats is not known</source>
        <translation>число мест неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vacant</source>
        <translation>
            <numerusform>вакантно: %Ln</numerusform>
            <numerusform>вакантно: %Ln</numerusform>
            <numerusform>вакантно: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than there are seats</source>
        <translation>
            <numerusform>сверх числа мест: %Ln</numerusform>
            <numerusform>сверх числа мест: %Ln</numerusform>
            <numerusform>сверх числа мест: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members where the number of seats is not known</source>
        <translation>
            <numerusform>%Ln член палат, где число мест неизвестно</numerusform>
            <numerusform>%Ln члена палат, где число мест неизвестно</numerusform>
            <numerusform>%Ln членов палат, где число мест неизвестно</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in the chamber</source>
        <translation>больше не состоит в палате</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The copy was not written: the database has faults. Run a check.</source>
        <translation>Копия не записана: в базе данных есть ошибки. Запустите проверку.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл повреждён: %1</translation>
    </message>
    <message>
        <source>A record in %1 refers to one that is not there.</source>
        <translation>Запись в %1 ссылается на несуществующую.</translation>
    </message>
    <message>
        <source>The search does not know %1.</source>
        <translation>Записи нет в поисковом индексе: %1.</translation>
    </message>
    <message>
        <source>The search knows a record that is not there: %1.</source>
        <translation>В индексе есть удалённая запись: %1.</translation>
    </message>
    <message>
        <source>This record is no longer in the database.</source>
        <translation>Этой записи больше нет в базе данных.</translation>
    </message>
    <message>
        <source>No country in the database has the code %1.</source>
        <translation>В базе данных нет страны с кодом %1.</translation>
    </message>
    <message>
        <source>No person in the database has the uid %1.</source>
        <translation>В базе данных нет человека с uid %1.</translation>
    </message>
    <message>
        <source>No news item in the database has the uid %1.</source>
        <translation>В базе данных нет новости с uid %1.</translation>
    </message>
    <message>
        <source>The database was made by a later version of Delegations. Update this program to open it.</source>
        <translation>База данных создана более новой версией программы. Обновите программу, чтобы открыть её.</translation>
    </message>
    <message>
        <source>The database&apos;s structure is not what Delegations makes: another program has changed it. It was not opened; open a backup.</source>
        <translation>Структура базы данных не такая, какую создаёт эта программа: её изменила другая программа. База не открыта; откройте резервную копию.</translation>
    </message>
    <message>
        <source>Cancelled: the database is being closed.</source>
        <translation>Отменено: база данных закрывается.</translation>
    </message>
    <message>
        <source>This record is no longer in the database: it was deleted meanwhile.</source>
        <translation>Этой записи больше нет в базе данных: тем временем её удалили.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; free some space and try again.</source>
        <translation>Диск заполнен. Ничего не сохранено; освободите место и повторите.</translation>
    </message>
    <message>
        <source>The database file is damaged. Open a backup, or a copy from another computer; this file was not changed.</source>
        <translation>Файл базы данных повреждён. Откройте резервную копию или копию с другого компьютера; сам файл не изменён.</translation>
    </message>
    <message>
        <source>The database cannot be written: its file or folder is read-only. Copy it to a folder of your own and open the copy.</source>
        <translation>Записывать в базу данных нельзя: файл или папка только для чтения. Скопируйте её в свою папку и откройте копию.</translation>
    </message>
    <message>
        <source>The database is in use by another program. Close it there and try again.</source>
        <translation>База данных занята другой программой. Закройте её там и повторите.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. It may be full or no longer connected. Nothing was saved.</source>
        <translation>Диск не удалось прочитать или записать. Возможно, он заполнен или отключён. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>Не хватает памяти. Закройте другие программы и повторите.</translation>
    </message>
    <message>
        <source>The record does not fit the others: it repeats one that exists, or something still refers to it.</source>
        <translation>Запись не согласуется с другими: она повторяет существующую или на неё ещё есть ссылки.</translation>
    </message>
    <message>
        <source>The database did not answer as expected. Nothing was saved.</source>
        <translation>База данных ответила не так, как ожидалось. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile. Compare both versions and save again.</source>
        <translation>Запись тем временем изменили. Сравните обе версии и сохраните снова.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 на компьютере %2</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>кто-то другой</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install it again.</source>
        <translation>Часть программы отсутствует. Установите её заново.</translation>
    </message>
    <message>
        <source>The search index is damaged: it does not find what it should.</source>
        <translation>Поисковый индекс повреждён: он не находит того, что должен.</translation>
    </message>
    <message>
        <source>The search knows a record by what it no longer says: %1.</source>
        <translation>Индекс устарел для записи: %1.</translation>
    </message>
    <message>
        <source>Opened for reading: %1</source>
        <translation>Открыто для чтения. %1</translation>
    </message>
    <message>
        <source>%1 is a folder, not a database. Choose a file.</source>
        <translation>%1 — папка, а не база данных. Выберите файл.</translation>
    </message>
    <message>
        <source>%1 is no file that can hold a database. Choose another.</source>
        <translation>%1 — не обычный файл и базой данных быть не может. Выберите другой.</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link): written by both names, a database is damaged. It was not opened; make a real copy of it, and open that.</source>
        <translation>У файла %1 есть второе имя (жёсткая ссылка): от записи под обоими именами база данных повреждается. Файл не открыт; сделайте его настоящую копию и откройте её.</translation>
    </message>
    <message>
        <source>The name %1… is too long for a database: it may have %2 bytes, which is half as many letters in Cyrillic. Give it a shorter one.</source>
        <translation>Имя %1… слишком длинное для базы данных: допустимо не больше %2 байт, то есть вдвое меньше букв кириллицы. Дайте имя короче.</translation>
    </message>
    <message>
        <source>%1 lies too deep for a database: its name with all folders is too long. Choose a folder further up.</source>
        <translation>Файл %1 лежит слишком глубоко для базы данных: его имя со всеми папками слишком длинное. Выберите папку уровнем выше.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or create a new database.</source>
        <translation>Файла %1 нет. Проверьте имя или создайте новую базу данных.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that you may write in its folder.</source>
        <translation>Не удалось записать файл %1. Проверьте, разрешена ли вам запись в его папку.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Ask its owner for permission to read it.</source>
        <translation>Файл %1 не читается. Попросите у его владельца разрешение на чтение.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the disk, or open a backup.</source>
        <translation>Файл %1 не читается. Проверьте диск или откройте резервную копию.</translation>
    </message>
    <message>
        <source>%1 is not a Delegations database. It was not changed; choose another file, or import it.</source>
        <translation>%1 — не база данных программы «Делегации». Файл не изменён; выберите другой или импортируйте этот.</translation>
    </message>
    <message>
        <source>%1 is damaged: its beginning is cut off. Open a backup; this file was not changed.</source>
        <translation>Файл %1 повреждён: его начало обрезано. Откройте резервную копию; сам файл не изменён.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. It was not changed; choose another file.</source>
        <translation>%1 — база данных другой программы. Она не изменена; выберите другой файл.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Delegations. Update this program to open it; the file was not changed.</source>
        <translation>Файл %1 создан более новой версией программы. Обновите программу, чтобы открыть его; сам файл не изменён.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that there is room on the disk.</source>
        <translation>Не удалось записать файл %1. Проверьте, есть ли место на диске.</translation>
    </message>
    <message>
        <source>%1 cannot be kept under another name. Check that you may write in its folder.</source>
        <translation>Файл %1 не удалось сохранить под другим именем. Проверьте, разрешена ли вам запись в его папку.</translation>
    </message>
    <message>
        <source>Beside %1 stood the log of a database that is gone. It is kept as %2.</source>
        <translation>Рядом с %1 лежал журнал SQLite базы данных, которой уже нет. Он сохранён как %2.</translation>
    </message>
    <message>
        <source>Beside %1 stands the log %2 of another state of this file or of another file. Neither was changed. Restore a backup (delegations restore DATABASE BACKUP), or move the log away.</source>
        <translation>Рядом с %1 лежит журнал SQLite (%2) от другого состояния этого файла или от другого файла. Ни тот, ни другой не изменён. Восстановите базу данных из резервной копии (delegations restore DATABASE BACKUP) или уберите журнал SQLite.</translation>
    </message>
    <message>
        <source>%1 cannot be moved away. Check that you may write in its folder.</source>
        <translation>Файл %1 не удалось убрать. Проверьте, разрешена ли вам запись в его папку.</translation>
    </message>
    <message>
        <source>%1 exists already. It was not changed; choose another name.</source>
        <translation>Файл %1 уже есть. Он не изменён; выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 is no Delegations database, but a document of another kind. It was not changed; choose another name.</source>
        <translation>%1 — не база данных программы «Делегации», а документ другого вида. Он не изменён; выберите другое имя.</translation>
    </message>
    <message>
        <source>Beside %1 stands the log (-wal) of a database that had this name. Nothing was changed; choose another name.</source>
        <translation>Рядом с %1 лежит журнал SQLite (-wal) базы данных, носившей это имя. Ничего не изменено; выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the trash. It was not changed; choose another name.</source>
        <translation>Файл %1 не удалось переместить в корзину. Он не изменён; выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 is being changed just now, and cannot be read from here meanwhile. Try again.</source>
        <translation>Файл %1 сейчас изменяется, и прочитать его отсюда пока нельзя. Повторите.</translation>
    </message>
    <message>
        <source>%1 cannot be read here: there is no room for a copy of it in the folder for temporary files.</source>
        <translation>Прочитать файл %1 нельзя: в папке временных файлов нет места для его копии.</translation>
    </message>
    <message>
        <source>There is no folder for temporary files that can be written.</source>
        <translation>Нет папки временных файлов, открытой для записи.</translation>
    </message>
    <message>
        <source>The file %1 is write-protected and cannot be written. To edit it, allow writing to it, or copy it to a folder of your own.</source>
        <translation>Файл %1 защищён от записи. Чтобы вносить изменения, разрешите запись в него или скопируйте его в свою папку.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, nor the database in it. To edit it, copy it to a folder of your own.</source>
        <translation>Папка %1 закрыта для записи, а с ней и база данных. Чтобы вносить изменения, скопируйте базу данных в свою папку.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1. Make room, and open the database again.</source>
        <translation>На диске с папкой %1 не осталось места. Освободите место и откройте базу данных снова.</translation>
    </message>
    <message>
        <source>%1 is the database itself. Choose a backup of it.</source>
        <translation>%1 — это сама база данных. Выберите её резервную копию.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged itself. Nothing was changed; choose another backup.</source>
        <translation>Резервная копия %1 сама повреждена. Ничего не изменено; выберите другую резервную копию.</translation>
    </message>
    <message>
        <source>The file system cannot say who is editing a database: it knows no locks. To edit it, copy it to a folder of your own.</source>
        <translation>Файловая система не поддерживает блокировки, и узнать, кто работает с базой данных, нельзя. Чтобы вносить изменения, скопируйте её в свою папку.</translation>
    </message>
    <message>
        <source>%1 was renamed, moved or deleted while it was open, so nothing more is saved there. Save a copy: it holds everything that was saved.</source>
        <translation>Открытый файл %1 переименован, перемещён или удалён, поэтому в нём больше ничего не сохраняется. Сохраните копию: в ней будет всё сохранённое.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was open, so nothing more is saved there. Save a copy: it holds everything that was saved.</source>
        <translation>Открытый файл %1 заменён другим, поэтому в нём больше ничего не сохраняется. Сохраните копию: в ней будет всё сохранённое.</translation>
    </message>
    <message>
        <source>Another program removed the log beside %1 while it was open, so nothing more is saved there. Save a copy: it holds everything that was saved.</source>
        <translation>Другая программа удалила журнал SQLite открытого файла %1, поэтому в нём больше ничего не сохраняется. Сохраните копию: в ней будет всё сохранённое.</translation>
    </message>
    <message>
        <source>%1 is not a plain file of its own, so the database beside it was not opened. Move it away, then open the database again.</source>
        <translation>%1 — не обычный отдельный файл, поэтому база данных рядом с ним не открыта. Уберите его и откройте базу данных снова.</translation>
    </message>
    <message>
        <source>%1 You can read it; changes made there appear when you open it again.</source>
        <translation>%1 Её можно читать; внесённые там изменения появятся, когда вы откроете её снова.</translation>
    </message>
    <message>
        <source>%1 Close it there and try again; or write a copy with &quot;delegations backup&quot;, and work on that.</source>
        <translation>%1 Закройте её там и повторите попытку или создайте копию командой «delegations backup» и работайте с ней.</translation>
    </message>
    <message>
        <source>%1 is editing this database.</source>
        <translation>Эту базу данных сейчас правит %1.</translation>
    </message>
    <message>
        <source>You have this database open for editing already, in another window of this program or in a command on this computer.</source>
        <translation>Эта база данных уже открыта вами для правки: в другом окне этой программы или в команде на этом компьютере.</translation>
    </message>
    <message>
        <source>You, or somebody of your name, have this database open for editing on another computer, %1.</source>
        <translation>Эта база данных открыта для правки под вашим именем на другом компьютере, %1.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Это уже отменено.</translation>
    </message>
    <message>
        <source>The journal knows no such change.</source>
        <translation>Такого изменения в журнале нет.</translation>
    </message>
    <message>
        <source>This cannot be taken back: other records stand in the place by now.</source>
        <translation>Отменить нельзя: на этом месте уже другие записи.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back, because “%2” came after it. Take that back first.</source>
        <translation>Отменить «%1» нельзя: после этого было «%2». Сначала отмените последнее.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Отмена: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: other records refer to it by now, or stand in its place.</source>
        <translation>Отменить «%1» нельзя: на это уже ссылаются другие записи или на этом месте уже другие.</translation>
    </message>
    <message>
        <source>The program mistook a record for another.</source>
        <translation>Программа приняла одну запись за другую.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повтор: %1</translation>
    </message>
    <message>
        <source>No chamber in the database has the uid %1.</source>
        <translation>В базе данных нет палаты с uid %1.</translation>
    </message>
    <message>
        <source>There is nothing in the database yet.</source>
        <translation>В базе данных пока ничего нет.</translation>
    </message>
</context>
<context>
    <name>WrittenFile</name>
    <message>
        <source>%1 could not be opened: no program for it was found on this computer.</source>
        <translation>Не удалось открыть %1: на этом компьютере нет подходящей программы.</translation>
    </message>
    <message>
        <source>Open Fo&amp;lder</source>
        <translation>Открыть &amp;папку</translation>
    </message>
</context>
<context>
    <name>delegations::AppointDialog</name>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>ещё %Ln человек</numerusform>
            <numerusform>ещё %Ln человека</numerusform>
            <numerusform>ещё %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Appoint to the Delegation</source>
        <translation>Назначение в делегацию</translation>
    </message>
    <message>
        <source>&amp;Member of the chamber</source>
        <translation>&amp;Член палаты</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Первый день</translation>
    </message>
    <message>
        <source>&amp;Role in the delegation</source>
        <translation>&amp;Должность в делегации</translation>
    </message>
    <message>
        <source>&amp;Capacity</source>
        <translation>&amp;Статус</translation>
    </message>
    <message>
        <source>Somebody &amp;Else…</source>
        <translation>&amp;Другой человек…</translation>
    </message>
    <message>
        <source>&amp;Appoint</source>
        <translation>&amp;Назначить</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Введите имя</translation>
    </message>
    <message>
        <source>Members of the chamber</source>
        <translation>Члены палаты</translation>
    </message>
    <message>
        <source>Choose a member of the chamber, or somebody else.</source>
        <translation>Выберите члена палаты или другого человека.</translation>
    </message>
    <message>
        <source>A seat in the delegation begins on %1 for %2. A seat in “%3” stays as it is.</source>
        <translation>С %1 начинается место в делегации: %2. Место в палате «%3» остаётся без изменений.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats in the delegation begin on %1. Seats in “%2” stay as they are.</source>
        <translation>
            <numerusform>С %1 начинается %Ln место в делегации. Места в палате «%2» остаются без изменений.</numerusform>
            <numerusform>С %1 начинаются %Ln места в делегации. Места в палате «%2» остаются без изменений.</numerusform>
            <numerusform>С %1 начинаются %Ln мест в делегации. Места в палате «%2» остаются без изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>There will be more members than seats: %1 now.</source>
        <translation>Членов станет больше, чем мест. Сейчас: %1.</translation>
    </message>
    <message>
        <source>No seat in the chamber on %1 or later: %2.</source>
        <translation>Нет места в палате на %1 или позднее: %2.</translation>
    </message>
    <message>
        <source>&amp;Stands in for</source>
        <translation>&amp;Замещает</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>Р&amp;ешение</translation>
    </message>
    <message>
        <source>“%1” is not in the database. Choose one of the suggestions, or leave the field empty.</source>
        <translation>«%1» нет в базе данных. Выберите одно из предложенного или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Only a substitute stands in for somebody: choose that capacity, or leave the field empty.</source>
        <translation>Замещать может только замещающий член: выберите этот статус или оставьте поле пустым.</translation>
    </message>
</context>
<context>
    <name>delegations::AttendeeDialog</name>
    <message>
        <source>Add Several</source>
        <translation>Добавить нескольких</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Кого</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>%1 для всех</translation>
    </message>
    <message>
        <source>&amp;Paste Names</source>
        <translation>&amp;Вставить список имён</translation>
    </message>
    <message>
        <source>Marks everybody whom the copied list names, one in a line</source>
        <translation>Отметить всех, кто назван в скопированном списке, по одному в строке</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Type a name; Return marks who is found first</source>
        <translation>Введите имя; Enter отметит первого найденного</translation>
    </message>
    <message>
        <source>Delegations, bodies and their members</source>
        <translation>Делегации, органы и их члены</translation>
    </message>
    <message>
        <source>Nobody sits in a delegation or body on this day. Add people one by one.</source>
        <translation>На эту дату ни в одной делегации и ни в одном органе никого нет. Добавляйте людей по одному.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (entered already)</source>
        <translation>%1 (уже в списке)</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>Пока никто не выбран.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Выбран %Ln человек</numerusform>
            <numerusform>Выбрано %Ln человека</numerusform>
            <numerusform>Выбрано %Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Borne by more than one, so not marked: %1.</source>
        <translation>Есть однофамильцы или тёзки, поэтому не отмечены: %1.</translation>
    </message>
    <message>
        <source>There is no copied text.</source>
        <translation>Скопированного текста нет.</translation>
    </message>
    <message>
        <source>The copied text is too long for a list of names.</source>
        <translation>Скопированный текст слишком длинный для списка имён.</translation>
    </message>
    <message>
        <source>Nobody in a delegation or body bears the whole name: %1.</source>
        <translation>Ни в делегациях, ни в органах нет никого с таким полным именем: %1.</translation>
    </message>
    <message>
        <source>Nobody in a delegation or body is found. Anybody else is added one by one.</source>
        <translation>Ни в делегациях, ни в органах никто не найден. Других людей добавляют по одному.</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, в том числе %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found.</source>
        <translation>
            <numerusform>Найден %Ln человек.</numerusform>
            <numerusform>Найдено %Ln человека.</numerusform>
            <numerusform>Найдено %Ln человек.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delegations::Avatar</name>
    <message>
        <source>Picture of %1</source>
        <translation>Изображение: %1</translation>
    </message>
</context>
<context>
    <name>delegations::BodyPage</name>
    <message>
        <source>About</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>By delegation</source>
        <translation>По делегациям</translation>
    </message>
    <message>
        <source>Consists of</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Сайты</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>На других языках</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Of no delegation</source>
        <translation>Вне делегаций</translation>
    </message>
    <message>
        <source>Nobody is recorded as a member yet.</source>
        <translation>Сведений о членах пока нет.</translation>
    </message>
</context>
<context>
    <name>delegations::CalendarPopup</name>
    <message>
        <source>The month alone, where the day is not known</source>
        <translation>Только месяц, если день неизвестен</translation>
    </message>
    <message>
        <source>The year alone, where the month is not known</source>
        <translation>Только год, если месяц неизвестен</translation>
    </message>
</context>
<context>
    <name>delegations::ChamberPage</name>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Сайты</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Seats over time</source>
        <translation>Изменение числа мест</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>На других языках</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>Палата</translation>
    </message>
    <message>
        <source>no dates known</source>
        <translation>даты неизвестны</translation>
    </message>
    <message>
        <source>Parliament</source>
        <translation>Парламент</translation>
    </message>
    <message>
        <source>No seat here is filled on this day.</source>
        <translation>На этот день здесь не занято ни одно место.</translation>
    </message>
    <message>
        <source>Members of the chamber</source>
        <translation>Члены палаты</translation>
    </message>
    <message>
        <source>In the delegation</source>
        <translation>В делегации</translation>
    </message>
    <message>
        <source>No seat here was ever filled.</source>
        <translation>Ни одно место здесь никогда не было занято.</translation>
    </message>
    <message>
        <source>Fill a Seat…</source>
        <translation>Занять место…</translation>
    </message>
    <message>
        <source>Nobody is recorded as a member of the chamber itself on this day.</source>
        <translation>На этот день не записан ни один член самой палаты.</translation>
    </message>
    <message>
        <source>Nobody is recorded as a member of the chamber itself.</source>
        <translation>Не записан ни один член самой палаты.</translation>
    </message>
    <message>
        <source>Import a List…</source>
        <translation>Импортировать список…</translation>
    </message>
</context>
<context>
    <name>delegations::ChoiceEditor</name>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
</context>
<context>
    <name>delegations::CodeEditor</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of this language: the names of countries are in it.</extracomment>
        <translation>ru</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Название или код</translation>
    </message>
</context>
<context>
    <name>delegations::CompletenessBar</name>
    <message>
        <source>These are &amp;all members of the chamber as of</source>
        <translation>Это &amp;все члены палаты на дату</translation>
    </message>
    <message>
        <source>Delegates who are not among them are then marked as no longer in the chamber.</source>
        <translation>Члены делегации, которых среди них нет, помечаются как больше не состоящие в палате.</translation>
    </message>
    <message>
        <source>Day on which the list was complete</source>
        <translation>День, на который список был полным</translation>
    </message>
</context>
<context>
    <name>delegations::ConflictBar</name>
    <message>
        <source>no picture</source>
        <translation>изображения нет</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>другое изображение</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>This was changed by somebody else meanwhile. Which shall stay?</source>
        <translation>Тем временем это изменил кто-то другой. Что оставить?</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваша правка</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить свою</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Другая правка</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Принять другую</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>changed, as shown above</source>
        <translation>изменено, как показано выше</translation>
    </message>
    <message>
        <source>no document</source>
        <translation>без документа</translation>
    </message>
    <message>
        <source>another document</source>
        <translation>другой документ</translation>
    </message>
</context>
<context>
    <name>delegations::CountryPage</name>
    <message>
        <source>Chambers</source>
        <translation>Палаты</translation>
    </message>
    <message>
        <source>Plenipotentiary representative</source>
        <translation>Полномочный представитель</translation>
    </message>
    <message>
        <source>Recent news</source>
        <translation>Последние новости</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Сайты</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>На других языках</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
</context>
<context>
    <name>delegations::CsvMappingDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <source>Column &amp;names</source>
        <translation>&amp;Названия столбцов</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (кириллица)</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-16, big endian</source>
        <translation>UTF-16 (big endian)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>The first rows, as they will be read</source>
        <translation>Первые строки, как они будут прочитаны</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>The file is no text in this encoding. Choose another one.</source>
        <translation>В этой кодировке файл — не текст. Выберите другую.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Column “%1” is read as</source>
        <translation>Столбец «%1» читается как</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>В файле нет строк.</translation>
    </message>
    <message>
        <source>No column holds people&apos;s names yet. Choose “Name” or “Family name” for one of them.</source>
        <translation>Ни один столбец пока не содержит имён людей. Выберите для какого-нибудь «Полное имя» или «Фамилия».</translation>
    </message>
    <message>
        <source>Leave without importing? What you chose here will be lost.</source>
        <translation>Выйти без импорта? Выбранное здесь будет потеряно.</translation>
    </message>
</context>
<context>
    <name>delegations::CsvPreview</name>
    <message>
        <source>“%1” cannot be read as “%2” and will be kept as further data.</source>
        <translation>«%1» нельзя прочитать как «%2»; будет сохранено как прочие сведения.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Читать как</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
</context>
<context>
    <name>delegations::DateEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <translation>Показать календарь</translation>
    </message>
    <message>
        <source>Show the calendar (Alt+Down)</source>
        <translation>Показать календарь (Alt+Down)</translation>
    </message>
    <message>
        <source>Understood as %1, not as %2.</source>
        <translation>Прочитано как %1 (а не %2).</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Календарь: %1</translation>
    </message>
    <message>
        <source>Write the whole date: day, month and year.</source>
        <translation>Укажите дату полностью: день, месяц и год.</translation>
    </message>
</context>
<context>
    <name>delegations::DatedListModel</name>
    <message>
        <source>1 person</source>
        <translation>1 человек</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 страна</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <translation>
            <numerusform>%Ln страна</numerusform>
            <numerusform>%Ln страны</numerusform>
            <numerusform>%Ln стран</numerusform>
        </translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>delegations::DecisionPage</name>
    <message>
        <source>began %1</source>
        <translation>начало %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>окончание %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Полномочия</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>delegations::DelegationRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>delegations::DelegationTree</name>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>plenipotentiary</source>
        <translation>полномочный представитель</translation>
    </message>
    <message>
        <source>All members of the chamber</source>
        <translation>Все члены палаты</translation>
    </message>
    <message>
        <source>All members of the chamber (%1)</source>
        <translation>Все члены палаты (%1)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
</context>
<context>
    <name>delegations::DifferenceModel</name>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>После импорта</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>The same person? (%1)</source>
        <translation>Тот же человек? (%1)</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>Изменится (%1)</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <translation>Новое (%1)</translation>
    </message>
    <message>
        <source>Would end: no longer in the file (%1)</source>
        <translation>Прекратить полномочия? В файле больше нет (%1)</translation>
    </message>
    <message>
        <source>Unchanged (%1)</source>
        <translation>Без изменений (%1)</translation>
    </message>
    <message>
        <source>The file says it otherwise than the database. Untick what is to stay as it is.</source>
        <translation>В файле не так, как в базе данных. Снимите отметку с того, что должно остаться.</translation>
    </message>
    <message>
        <source>The database does not have it yet. Untick what is not to come in.</source>
        <translation>Этого в базе данных ещё нет. Снимите отметку с того, что не нужно.</translation>
    </message>
    <message>
        <source>They hold a seat or office in the database, and the file no longer names them. Tick those that have ended.</source>
        <translation>По базе данных они занимают место или должность, а файл их больше не называет. Отметьте тех, чьи полномочия прекращены.</translation>
    </message>
    <message>
        <source>The database has it already. Nothing happens to it.</source>
        <translation>Это в базе данных уже есть. С ним ничего не произойдёт.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Тот же человек</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>Not answered: two people</source>
        <translation>Без ответа: два человека</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2
Now: %3</source>
        <translation>%1: %2
Сейчас: %3</translation>
    </message>
    <message>
        <source>Is %1 in %2 the same person as %3 in the database? They have the %4.</source>
        <translation>%1 (%2) и %3 в базе данных — один и тот же человек? Основание: %4.</translation>
    </message>
    <message>
        <source> and the </source>
        <translation> и </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This cannot be taken from the file as it stands there. Nothing of it comes into the database.</source>
        <translation>Взять это из файла в том виде, как оно там стоит, нельзя. В базу данных это не попадёт.</translation>
    </message>
    <message>
        <source>The file is taken as it says here. Look whether that is what is meant.</source>
        <translation>Файл понят так, как сказано здесь. Проверьте, это ли имеется в виду.</translation>
    </message>
    <message>
        <source>As it stands there, this fits no field. It stays with its record as further data, which no page shows and exports of open data (Popolo) write again.</source>
        <translation>В таком виде это не подходит ни к одному полю. Оно остаётся при записи как прочие сведения: на страницах их не видно, но при экспорте открытых данных (Popolo) они записываются.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Технические сведения</translation>
    </message>
    <message>
        <source>The same? (%1)</source>
        <translation>Одно и то же? (%1)</translation>
    </message>
    <message>
        <source>These people or bodies of the file may be in the database already. Choose each, and say whether they are the same. What you say of a body is remembered with it.</source>
        <translation>Эти люди или органы из файла, возможно, уже есть в базе данных. Выберите каждую строку и укажите, одно ли это и то же. Ответ об органе запоминается вместе с ним.</translation>
    </message>
    <message>
        <source>The same body</source>
        <translation>Тот же орган</translation>
    </message>
    <message>
        <source>Different bodies</source>
        <translation>Разные органы</translation>
    </message>
    <message>
        <source>Not answered: taken for the same</source>
        <translation>Нет ответа: считается тем же</translation>
    </message>
    <message>
        <source>Not answered: left out with its members</source>
        <translation>Нет ответа: пропускается вместе с членами</translation>
    </message>
    <message>
        <source>Not answered: two bodies</source>
        <translation>Нет ответа: два органа</translation>
    </message>
    <message>
        <source>Is %1 in %2 the same body as %3 in the database? They have the %4.</source>
        <translation>%1 (%2) и %3 в базе данных — один и тот же орган? Основание: %4.</translation>
    </message>
</context>
<context>
    <name>delegations::DifferenceView</name>
    <message>
        <source>&amp;Same person</source>
        <translation>&amp;Тот же человек</translation>
    </message>
    <message>
        <source>&amp;Different people</source>
        <translation>&amp;Разные люди</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Показать только</translation>
    </message>
    <message>
        <source>Show only records with this text</source>
        <translation>Показать только записи с этим текстом</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Что сделал бы импорт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Leave without importing? What you ticked and answered here will be lost.</source>
        <translation>Выйти без импорта? Отметки и ответы пропадут.</translation>
    </message>
    <message>
        <source>&amp;Same body</source>
        <translation>&amp;Тот же орган</translation>
    </message>
    <message>
        <source>&amp;Different bodies</source>
        <translation>&amp;Разные органы</translation>
    </message>
</context>
<context>
    <name>delegations::EventPage</name>
    <message>
        <source>About</source>
        <translation>О мероприятии</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>represents %1</source>
        <translation>представляет: %1</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add a Sitting</source>
        <translation>Добавить заседание</translation>
    </message>
</context>
<context>
    <name>delegations::ExportDialog</name>
    <message>
        <source>Only what &amp;held on</source>
        <translation>&amp;Только данные на дату</translation>
    </message>
    <message>
        <source>&amp;Private contacts too</source>
        <translation>Включая &amp;закрытые контакты</translation>
    </message>
    <message>
        <source>Export Data</source>
        <translation>Экспорт данных</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
</context>
<context>
    <name>delegations::FactRow</name>
    <message>
        <source>Private: left out of documents and exports</source>
        <translation>Закрытый контакт: не попадает в документы и экспорт</translation>
    </message>
    <message>
        <source>as “%1”</source>
        <translation>в тексте: «%1»</translation>
    </message>
</context>
<context>
    <name>delegations::FieldRow</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (обязательно)</translation>
    </message>
</context>
<context>
    <name>delegations::FileCheck</name>
    <message>
        <source>This database is still being looked at for damage. Try again when that is finished.</source>
        <translation>База данных ещё проверяется на повреждения. Повторите, когда проверка закончится.</translation>
    </message>
    <message>
        <source>This database is damaged, so nothing is written into it. Restore a backup.</source>
        <translation>База данных повреждена, поэтому в неё ничего не записывается. Восстановите её из резервной копии.</translation>
    </message>
</context>
<context>
    <name>delegations::FileEditor</name>
    <message>
        <source>Choose a File…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose a Document</source>
        <translation>Выбор документа</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>A PDF, a scan or any other file, of 20 MB at most.</source>
        <translation>PDF, скан или любой другой файл, не более 20&#xa0;МБ.</translation>
    </message>
</context>
<context>
    <name>delegations::FilterField</name>
    <message>
        <source>Show All</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>delegations::FlagLabel</name>
    <message>
        <source>Flag of %1</source>
        <translation>Флаг: %1</translation>
    </message>
</context>
<context>
    <name>delegations::FormPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Сохранить (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Leave the form (Esc)</source>
        <translation>Выйти из формы (Esc)</translation>
    </message>
    <message>
        <source>Fields with * cannot stay empty</source>
        <translation>Поля со знаком * обязательны</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Пока ничего не изменено</translation>
    </message>
    <message>
        <source>Changed by somebody else: %1</source>
        <translation>Изменено кем-то другим: %1</translation>
    </message>
    <message>
        <source>To be mended before saving: %1</source>
        <translation>Исправьте перед сохранением: %1</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Изменено, ещё не сохранено</translation>
    </message>
    <message>
        <source>Leave without saving? What you wrote will be lost.</source>
        <translation>Выйти без сохранения? Написанное пропадёт.</translation>
    </message>
    <message>
        <source>Leave without saving? Your changes will be lost.</source>
        <translation>Выйти без сохранения? Изменения пропадут.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>This record was deleted meanwhile. What stands here is not lost: it can be written again as a new record.</source>
        <translation>Эту запись тем временем удалили. Введённое не потеряно: его можно записать заново как новую запись.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Записать заново</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>The database is still being looked at for damage. This is saved as soon as that is finished.</source>
        <translation>База данных ещё проверяется на повреждения. Изменения сохранятся, как только проверка закончится.</translation>
    </message>
    <message>
        <source>Nothing is saved yet, because you went on writing. Save again when you are done.</source>
        <translation>Пока ничего не сохранено: вы продолжили ввод. Сохраните ещё раз, когда закончите.</translation>
    </message>
    <message>
        <source>A picture was copied, but this form has no place for one.</source>
        <translation>Скопировано изображение, но в этой форме его поместить некуда.</translation>
    </message>
    <message>
        <source>%1: %2 – filled in below</source>
        <translation>%1: %2 — заполнено ниже</translation>
    </message>
    <message>
        <source>Pages show the name that stands below for %1: %2</source>
        <translation>На страницах показывается имя, указанное ниже (%1): %2</translation>
    </message>
    <message>
        <source>Not saved yet. The name is another now, but not what is marked: say whether it stays. Saving again keeps it.</source>
        <translation>Ещё не сохранено. Имя или название изменено, а отмеченное — нет: укажите, оставить ли его. При повторном сохранении оно останется.</translation>
    </message>
</context>
<context>
    <name>delegations::GroupRow</name>
    <message>
        <source>Move up (Ctrl+Shift+Up)</source>
        <translation>Выше (Ctrl+Shift+Up)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Shift+Down)</source>
        <translation>Ниже (Ctrl+Shift+Down)</translation>
    </message>
    <message>
        <source>Remove (Ctrl+Shift+Delete)</source>
        <translation>Убрать (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Выше: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Ниже: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Другие поля</translation>
    </message>
    <message>
        <source>More fields: %1</source>
        <translation>Другие поля: %1</translation>
    </message>
</context>
<context>
    <name>delegations::GroupSection</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>In a row: Ctrl+Return</source>
        <translation>Ctrl+Enter в строке добавляет следующую</translation>
    </message>
    <message>
        <source>Add Several…</source>
        <translation>Добавить нескольких…</translation>
    </message>
    <message>
        <source>Add several: %1</source>
        <translation>Добавить нескольких: %1</translation>
    </message>
    <message>
        <source>From delegations, bodies, or a copied list</source>
        <translation>Из делегаций, органов или скопированного списка</translation>
    </message>
</context>
<context>
    <name>delegations::Hemicycle</name>
    <message>
        <source>Vacant seat</source>
        <translation>Вакантное место</translation>
    </message>
    <message>
        <source>Filled seat</source>
        <translation>Занятое место</translation>
    </message>
    <message>
        <source>more than there are seats</source>
        <translation>сверх числа мест</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>занято</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>вакантно</translation>
    </message>
    <message>
        <source>more than seats</source>
        <translation>сверх числа мест</translation>
    </message>
    <message numerus="yes">
        <source>one dot for %Ln seats</source>
        <translation>
            <numerusform>одна точка — %Ln место</numerusform>
            <numerusform>одна точка — %Ln места</numerusform>
            <numerusform>одна точка — %Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a representative here</source>
        <translation>Добавить члена делегации на это место</translation>
    </message>
</context>
<context>
    <name>delegations::ImageEditor</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать изображение…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Убрать изображение</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбор изображения</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Изображения (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Чтение изображения…</translation>
    </message>
    <message>
        <source>Nothing was pasted: what was copied is no picture.</source>
        <translation>Ничего не вставлено: скопировано не изображение.</translation>
    </message>
    <message>
        <source>PNG or JPEG, or Ctrl+V; larger ones are made smaller.</source>
        <translation>PNG или JPEG, можно вставить (Ctrl+V); большие уменьшаются.</translation>
    </message>
</context>
<context>
    <name>delegations::ImportPage</name>
    <message>
        <source>%1 files</source>
        <translation>Файлов: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>Comparing again</source>
        <translation>Повторное сравнение</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
</context>
<context>
    <name>delegations::ImportProgressView</name>
    <message>
        <source>Reading %1</source>
        <translation>Чтение: %1</translation>
    </message>
    <message>
        <source>Comparing %1 with the database</source>
        <translation>Сравнение с базой данных: %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Запись: %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Ход импорта</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation>Файл %1 из %2: %3</translation>
    </message>
    <message>
        <source>Stopping. Nothing will be changed.</source>
        <translation>Остановка. Ничего не изменится.</translation>
    </message>
</context>
<context>
    <name>delegations::ImportReportDialog</name>
    <message>
        <source>Details of the Import</source>
        <translation>Подробности импорта</translation>
    </message>
</context>
<context>
    <name>delegations::LeaveBar</name>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
</context>
<context>
    <name>delegations::LinkLabel</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
</context>
<context>
    <name>delegations::MainWindow</name>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Копия сохранена: %1.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>%1 – Delegations</source>
        <translation>%1 — Делегации</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>Open &amp;Again</source>
        <translation>Открыть с&amp;нова</translation>
    </message>
    <message>
        <source>The new record was saved.</source>
        <translation>Новая запись сохранена.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Всё: %1</translation>
    </message>
    <message>
        <source>The whole database</source>
        <translation>Вся база данных</translation>
    </message>
    <message>
        <source>Export Data</source>
        <translation>Экспорт данных</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Запись: %1…</translation>
    </message>
    <message>
        <source>Delegations databases (*.db);;All files (*)</source>
        <translation>Базы данных делегаций (*.db);;Все файлы (*)</translation>
    </message>
    <message>
        <source>New Database</source>
        <translation>Новая база данных</translation>
    </message>
    <message>
        <source>Delegations.db</source>
        <translation>Делегации.db</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Копия %1</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Сохранение копии</translation>
    </message>
    <message>
        <source>About Delegations</source>
        <translation>О программе «Делегации»</translation>
    </message>
    <message>
        <source>Delegations %1

Browse, edit and report the national delegations to an inter-parliamentary assembly.</source>
        <translation>Делегации %1

Просмотр, правка и отчёты по национальным делегациям межпарламентской ассамблеи.</translation>
    </message>
    <message>
        <source>This database is open for reading only, so nothing can be imported.</source>
        <translation>База данных открыта только для чтения, импортировать в неё нельзя.</translation>
    </message>
    <message>
        <source>Apply or cancel the import that is open first.</source>
        <translation>Сначала примените или отмените открытый импорт.</translation>
    </message>
    <message>
        <source>The import is being written. Cancel it, or wait until it is done.</source>
        <translation>Идёт запись импорта. Отмените его или дождитесь окончания.</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Экспорт в PDF</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Просмотр</translation>
    </message>
    <message>
        <source>1 row of %1 was copied.</source>
        <translation>Скопирована 1 строка («%1»).</translation>
    </message>
    <message>
        <source>%1 rows of %2 were copied.</source>
        <translation>Скопировано строк: %1 («%2»).</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>&amp;Подробности</translation>
    </message>
    <message>
        <source>It still cannot be opened.</source>
        <translation>Открыть базу данных по-прежнему не удаётся.</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>Unsaved changes to “%1” from %2 were kept.</source>
        <translation>Найдены несохранённые изменения записи «%1» от %2.</translation>
    </message>
    <message>
        <source>It stays until this database can be written again.</source>
        <translation>Продолжить можно будет, когда база данных снова откроется для записи.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Отбросить</translation>
    </message>
    <message>
        <source>%1 belongs to the database that is open. Choose another file.</source>
        <translation>Файл %1 относится к открытой базе данных. Выберите другой файл.</translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation>Файл %1 уже открыт.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранение в PDF</translation>
    </message>
    <message>
        <source>This database is damaged, so it is open for reading only. %1</source>
        <translation>База данных повреждена и открыта только для чтения. %1</translation>
    </message>
    <message>
        <source>Open &amp;Without the Log</source>
        <translation>Открыть &amp;без журнала SQLite</translation>
    </message>
    <message>
        <source>Restore from Backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>Delegations databases and backups (*.db *.backup);;All files (*)</source>
        <translation>Базы данных делегаций и резервные копии (*.db *.backup);;Все файлы (*)</translation>
    </message>
    <message>
        <source>An unsaved new entry from %2 was kept: %1.</source>
        <translation>Найдена несохранённая новая запись от %2: %1.</translation>
    </message>
    <message>
        <source>An unsaved new entry from %3 was kept: %1, “%2”.</source>
        <translation>Найдена несохранённая новая запись от %3: %1, «%2».</translation>
    </message>
    <message>
        <source>Restore from &amp;Backup…</source>
        <translation>&amp;Восстановить из резервной копии…</translation>
    </message>
    <message>
        <source>Save the changes before you log out?</source>
        <translation>Сохранить изменения перед выходом из системы?</translation>
    </message>
    <message>
        <source>An import is being written. If you log out now, nothing of it is saved.</source>
        <translation>Выполняется запись импорта. Если выйти из системы сейчас, ничего из него сохранено не будет.</translation>
    </message>
    <message>
        <source>An import is open that was not applied. If you log out now, nothing of it is saved.</source>
        <translation>Открыт импорт, который не применён. Если выйти из системы сейчас, ничего из него сохранено не будет.</translation>
    </message>
    <message>
        <source>%1 was written into the folder %2: 1 page.</source>
        <translation>Файл %1 записан в папку %2: 1 страница.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written into the folder %2: %Ln pages.</source>
        <translation>
            <numerusform>Файл %1 записан в папку %2: %Ln страница.</numerusform>
            <numerusform>Файл %1 записан в папку %2: %Ln страницы.</numerusform>
            <numerusform>Файл %1 записан в папку %2: %Ln страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was written into the folder %2.</source>
        <translation>Файл %1 записан в папку %2.</translation>
    </message>
    <message>
        <source>%1 has no rows to copy. Nothing was copied.</source>
        <translation>Нечего копировать: в таблице «%1» нет строк.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>The document was sent to the printer %1.</source>
        <translation>Документ отправлен на принтер %1.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>Удаление: %1…</translation>
    </message>
    <message>
        <source>Something is still being written. If you log out now, it is not done.</source>
        <translation>Идёт запись. Если выйти из системы сейчас, она не завершится.</translation>
    </message>
    <message>
        <source>Something is still being written. Cancel it, or wait until it is done.</source>
        <translation>Идёт запись. Отмените её или дождитесь окончания.</translation>
    </message>
</context>
<context>
    <name>delegations::MembersModel</name>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Party or faction</source>
        <translation>Партия или фракция</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>Избирательный округ</translation>
    </message>
    <message>
        <source>Legislative period</source>
        <translation>Созыв</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>delegations::MembersSection</name>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>Of all times</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Appoint to the Delegation…</source>
        <translation>Назначить в делегацию…</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Фильтр по имени</translation>
    </message>
    <message>
        <source>Also those whose seat has ended, or has not begun yet</source>
        <translation>Также те, чьё место закончилось или ещё не началось</translation>
    </message>
</context>
<context>
    <name>delegations::MembersTable</name>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Protocol order</source>
        <translation>Протокольный порядок</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Порядок строк</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Столбцы</translation>
    </message>
</context>
<context>
    <name>delegations::MessageBar</name>
    <message>
        <source>Information</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Ход работы: %1</translation>
    </message>
</context>
<context>
    <name>delegations::MoveDialog</name>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Перевести</translation>
    </message>
    <message>
        <source>Move to Another Chamber</source>
        <translation>Перевод в другую палату</translation>
    </message>
    <message>
        <source>&amp;Seat that ends</source>
        <translation>&amp;Оставляемое место</translation>
    </message>
    <message>
        <source>&amp;To the chamber</source>
        <translation>&amp;В палату</translation>
    </message>
    <message>
        <source>&amp;First day there</source>
        <translation>П&amp;ервый день в ней</translation>
    </message>
    <message>
        <source>&amp;Role there</source>
        <translation>&amp;Должность в ней</translation>
    </message>
    <message>
        <source>&amp;Capacity there</source>
        <translation>&amp;Статус в ней</translation>
    </message>
    <message>
        <source>Choose a chamber</source>
        <translation>Выберите палату</translation>
    </message>
    <message>
        <source>Choose the chamber in which a seat begins.</source>
        <translation>Выберите палату, в которой будет занято место.</translation>
    </message>
    <message>
        <source>This is another country: from %1 to %2.</source>
        <translation>Это другая страна: %1 → %2.</translation>
    </message>
    <message>
        <source>All seats of that chamber are filled: there will be more members than seats.</source>
        <translation>Все места этой палаты заняты: членов станет больше, чем мест.</translation>
    </message>
    <message>
        <source>The role “%1” ends with the seat.</source>
        <translation>Должность «%1» прекращается вместе с этим местом.</translation>
    </message>
    <message>
        <source>The seat in “%1” ends: %2 is its last day. It stays in the person&apos;s record.</source>
        <translation>Последний день на месте в палате «%1» — %2, сведения о нём сохраняются.</translation>
    </message>
    <message>
        <source>A seat in “%1” begins on %2.</source>
        <translation>С %2 — место в палате «%1».</translation>
    </message>
    <message>
        <source>seat of the chamber itself</source>
        <translation>место самой палаты</translation>
    </message>
    <message>
        <source>seat in the delegation</source>
        <translation>место в делегации</translation>
    </message>
    <message>
        <source>The seat in “%1” stays as it is: %2.</source>
        <translation>Место в палате «%1» остаётся без изменений: %2.</translation>
    </message>
    <message>
        <source>The seat in “%1” keeps its end, %2. It stays in the person&apos;s record.</source>
        <translation>Дата окончания на месте в палате «%1» не меняется: %2. Сведения о нём сохраняются.</translation>
    </message>
</context>
<context>
    <name>delegations::MuteDialog</name>
    <message>
        <source>Mute a Problem</source>
        <translation>Скрыть замечание</translation>
    </message>
    <message>
        <source>&amp;Why it need not be shown again</source>
        <translation>&amp;Почему это больше не нужно показывать</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Скрыть</translation>
    </message>
</context>
<context>
    <name>delegations::NavigationPanel</name>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”. Try the beginning of another word of the name.</source>
        <translation>По запросу «%1» ничего не найдено. Попробуйте начало другого слова имени.</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 результат</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln результат</numerusform>
            <numerusform>%Ln результата</numerusform>
            <numerusform>%Ln результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The search failed, so it is not known what there is. %1</source>
        <translation>Поиск не удался, поэтому неизвестно, что есть в базе данных. %1</translation>
    </message>
    <message>
        <source>Search names, chambers, news, events</source>
        <translation>Поиск: имена, палаты, новости, события</translation>
    </message>
</context>
<context>
    <name>delegations::NewsPage</name>
    <message>
        <source>Mentioned</source>
        <translation>Упоминаются</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новости</translation>
    </message>
</context>
<context>
    <name>delegations::OfficeRow</name>
    <message>
        <source>Member</source>
        <translation>Член</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>former</source>
        <translation>ранее</translation>
    </message>
    <message>
        <source>Member of the delegation</source>
        <translation>Член делегации</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>взамен: %1</translation>
    </message>
    <message>
        <source>stands in for %1</source>
        <translation>замещает: %1</translation>
    </message>
</context>
<context>
    <name>delegations::OpeningDialog</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>%1 is being opened. A large file that an earlier version of this program wrote, or that cannot be written, takes a while.</source>
        <translation>Открывается файл %1. Большой файл, записанный прежней версией программы или недоступный для записи, открывается не сразу.</translation>
    </message>
</context>
<context>
    <name>delegations::OverviewPage</name>
    <message>
        <source>Show all problems</source>
        <translation>Показать все замечания</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>Upcoming events</source>
        <translation>Предстоящие мероприятия</translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Последние новости</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Прошедшие мероприятия</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln член</numerusform>
            <numerusform>%Ln члена</numerusform>
            <numerusform>%Ln членов</numerusform>
        </translation>
    </message>
    <message>
        <source>Council, commissions, secretariat</source>
        <translation>Совет, комиссии, секретариат</translation>
    </message>
</context>
<context>
    <name>delegations::PageHeader</name>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit this record</source>
        <translation>Изменить эту запись</translation>
    </message>
    <message>
        <source>Edit this record (F2)</source>
        <translation>Изменить эту запись (F2)</translation>
    </message>
</context>
<context>
    <name>delegations::PrintPreview</name>
    <message>
        <source>Print Preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Page &amp;Width</source>
        <translation>По &amp;ширине</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the document as PDF, and print that elsewhere.</source>
        <translation>На этом компьютере не настроен ни один принтер. Сохраните документ в PDF и напечатайте его в другом месте.</translation>
    </message>
    <message>
        <source>That is no printer. Save the document as PDF instead.</source>
        <translation>Это не принтер. Сохраните документ в PDF.</translation>
    </message>
    <message>
        <source>W&amp;hole Page</source>
        <translation>Страница &amp;целиком</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Выполняется вёрстка страниц…</translation>
    </message>
</context>
<context>
    <name>delegations::ProblemGroupRow</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>delegations::ProblemsPage</name>
    <message>
        <source>Nothing was found that should be looked at.</source>
        <translation>Ничего, на что следовало бы обратить внимание, не найдено.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>What should be looked at</source>
        <translation>На что обратить внимание</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Скрытые</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Скрыть…</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Исправить…</translation>
    </message>
</context>
<context>
    <name>delegations::RecordEditor</name>
    <message>
        <source>%1 has this code already.</source>
        <translation>Этот код уже есть у другой страны: %1.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile. Choose which of the values shall stay.</source>
        <translation>Запись тем временем изменили. Выберите, какие значения оставить.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Добавление: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Правка: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Удаление: %1</translation>
    </message>
    <message>
        <source>Not saved yet. What must be mended first is marked.</source>
        <translation>Ещё не сохранено. Что нужно исправить, отмечено.</translation>
    </message>
    <message>
        <source>Something is being deleted just now. Try again in a moment.</source>
        <translation>Идёт удаление. Повторите попытку через несколько секунд.</translation>
    </message>
    <message>
        <source>This is the record itself, or a part of it already.</source>
        <translation>Это сама запись или то, что уже входит в неё.</translation>
    </message>
    <message>
        <source>This office is of another body. Say it as a role.</source>
        <translation>Эта должность относится к другому органу. Укажите её в поле «В качестве».</translation>
    </message>
    <message>
        <source>This row is of another body. Add a row for the seat.</source>
        <translation>Эта строка относится к другому органу. Добавьте для места отдельную строку.</translation>
    </message>
    <message>
        <source>“%1” is part of “%2”. Delete its parts first, or make them parts of something else.</source>
        <translation>«%1» входит в «%2». Сначала удалите то, что сюда входит, или укажите, куда оно входит теперь.</translation>
    </message>
</context>
<context>
    <name>delegations::ReferenceEditor</name>
    <message>
        <source>Type part of the name</source>
        <translation>Введите часть имени</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Показать список</translation>
    </message>
    <message>
        <source>Show the list (Down)</source>
        <translation>Показать список (стрелка вниз)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>delegations::RemarkLabel</name>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Alt+Return in the field</source>
        <translation>Alt+Enter в поле</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Заменить на «%1»</translation>
    </message>
</context>
<context>
    <name>delegations::RemoveDialog</name>
    <message>
        <source>Delete</source>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Удалить запись «%1»?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Отменить удаление будет нельзя.</translation>
    </message>
</context>
<context>
    <name>delegations::ReportDialog</name>
    <message>
        <source>Language of the document</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of this language; documents are in it until another is chosen.</extracomment>
        <translation>ru</translation>
    </message>
</context>
<context>
    <name>delegations::RepresentativePage</name>
    <message>
        <source>Seats and offices</source>
        <translation>Места и должности</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Recent news</source>
        <translation>Последние новости</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Биография</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Член делегации</translation>
    </message>
    <message>
        <source>Party or faction</source>
        <translation>Партия или фракция</translation>
    </message>
</context>
<context>
    <name>delegations::RestoreDialog</name>
    <message>
        <source>Persons</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Записи о членстве</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новости</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>файла нет</translation>
    </message>
    <message>
        <source>Restore from Backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>Shall %1 take the place of %2? The present file is kept beside it under another name.</source>
        <translation>Заменить файл %2 резервной копией %1? Нынешний файл сохранится рядом под другим именем.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>%1 is being looked at for damage.</source>
        <translation>Файл %1 проверяется на повреждения.</translation>
    </message>
    <message>
        <source>The backup takes the place of the database…</source>
        <translation>Резервная копия занимает место базы данных…</translation>
    </message>
</context>
<context>
    <name>delegations::Restoring</name>
    <message>
        <source>The backup was restored.</source>
        <translation>База данных восстановлена из резервной копии.</translation>
    </message>
    <message>
        <source>The backup was restored. The former file is kept as %1.</source>
        <translation>База данных восстановлена из резервной копии. Прежний файл сохранён под именем %1.</translation>
    </message>
    <message>
        <source>Another backup is still being looked at. Try again in a moment.</source>
        <translation>Другая резервная копия ещё проверяется. Повторите попытку чуть позже.</translation>
    </message>
</context>
<context>
    <name>delegations::RolesModel</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>own</source>
        <translation>своя</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>типовая</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Как записано</translation>
    </message>
    <message>
        <source>English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Перечень</translation>
    </message>
</context>
<context>
    <name>delegations::RolesPage</name>
    <message>
        <source>New role</source>
        <translation>Новая должность</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Filter by word</source>
        <translation>Отбор по названию</translation>
    </message>
    <message>
        <source>1 role</source>
        <translation>1 должность</translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln должность</numerusform>
            <numerusform>%Ln должности</numerusform>
            <numerusform>%Ln должностей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delegations::RowColumn</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delegations::SaveButton</name>
    <message>
        <source>Save As…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save %1 as a file</source>
        <translation>Сохранить «%1» в файл</translation>
    </message>
    <message>
        <source>Save the Document</source>
        <translation>Сохранение документа</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено в файл %1.</translation>
    </message>
</context>
<context>
    <name>delegations::SearchResults</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>delegations::Session</name>
    <message>
        <source>What was kept can no longer be read from %1.</source>
        <translation>Сохранённый черновик %1 больше не читается.</translation>
    </message>
</context>
<context>
    <name>delegations::TextLabel</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>delegations::WelcomePage</name>
    <message>
        <source>New country</source>
        <translation>Новая страна</translation>
    </message>
    <message>
        <source>Enter a member country, then its chambers and representatives.</source>
        <translation>Введите страну, затем её палаты и членов делегации.</translation>
    </message>
    <message>
        <source>Import a page or file…</source>
        <translation>Импортировать страницу или файл…</translation>
    </message>
    <message>
        <source>Read delegations and news out of a saved web page or another file.</source>
        <translation>Взять делегации и новости из сохранённой страницы сайта или другого файла.</translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation>Открыть базу данных…</translation>
    </message>
    <message>
        <source>Continue with a file that already holds delegations.</source>
        <translation>Продолжить с файлом, в котором уже есть делегации.</translation>
    </message>
    <message>
        <source>New database…</source>
        <translation>Новая база данных…</translation>
    </message>
    <message>
        <source>Begin with an empty one, in a file of its own.</source>
        <translation>Начать с пустой, в отдельном файле.</translation>
    </message>
    <message>
        <source>This database is empty</source>
        <translation>База данных пуста</translation>
    </message>
    <message>
        <source>Begin with one of these. You can change everything later.</source>
        <translation>Начните с одного из этих действий. Потом всё можно изменить.</translation>
    </message>
    <message>
        <source>It is open for reading only, so nothing can be entered here.</source>
        <translation>Она открыта только для чтения, вводить данные нельзя.</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>База данных не открыта</translation>
    </message>
    <message>
        <source>Open the file that holds your delegations, or begin a new one.</source>
        <translation>Откройте файл с вашими делегациями или создайте новый.</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Choose a country, a chamber, a representative or a news item at the left, or search for a name.</source>
        <translation>Выберите слева страну, палату, члена делегации или новость либо найдите имя через поиск.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Look for the file once more.</source>
        <translation>Ещё раз поискать файл.</translation>
    </message>
    <message>
        <source>Open the sample database</source>
        <translation>Открыть базу данных с образцом</translation>
    </message>
    <message>
        <source>The one in your own folder. The other file stays under Open Recent.</source>
        <translation>Ту, что лежит в вашей папке. Другой файл останется в списке «Открыть недавние».</translation>
    </message>
    <message>
        <source>The database is not there</source>
        <translation>Базы данных нет на месте</translation>
    </message>
    <message>
        <source>This file was not found:</source>
        <translation>Этот файл не найден:</translation>
    </message>
    <message>
        <source>Its folder may not be connected yet, or the file was renamed or moved. Nothing else was opened in its place; as soon as it is there again, it opens by itself.</source>
        <translation>Возможно, его папка ещё не подключена либо файл переименован или перемещён. Вместо него ничего не открыто; как только он снова окажется на месте, он откроется сам.</translation>
    </message>
    <message>
        <source>The database could not be opened</source>
        <translation>Не удалось открыть базу данных</translation>
    </message>
</context>
<context>
    <name>delegations::WritingBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
</context>
</TS>
