import {defineLocale, type Locale} from '@copydesk/core'

/** Polish. What each list holds stands in docs/languages.md; where in its list a phrase stands says nothing. */
export const pl: Locale = defineLocale({
  lang: 'pl',
  name: 'Polish',
  phrases: {
    related: [
      'Powiązane', 'Powiązane artykuły', 'Artykuły powiązane', 'Powiązane tematy', 'Tematy powiązane',
      'Podobne artykuły', 'Podobne wpisy', 'Podobne', 'Może cię zainteresować', 'Może Cię też zainteresować',
      'To może Cię zainteresować', 'Może zainteresować Cię też', 'Polecamy', 'Polecane', 'Polecane artykuły',
      'Polecamy także', 'Polecane dla Ciebie', 'Więcej na ten temat', 'Więcej na temat', 'Więcej w tym temacie',
      'W temacie', 'Inne artykuły', 'Inne wiadomości', 'Inne z tej kategorii', 'Pozostałe artykuły',
      'Następny artykuł', 'Poprzedni artykuł', 'Następny wpis', 'Poprzedni wpis', 'Warto przeczytać', 'Warto zobaczyć',
      'Zobacz inne'
    ],
    mostRead: [
      'Najczęściej czytane', 'Najpopularniejsze', 'Popularne', 'Popularne artykuły', 'Najchętniej czytane',
      'Najczęściej komentowane', 'Najnowsze', 'Najnowsze artykuły', 'Najnowsze wiadomości', 'Najnowsze wpisy',
      'Ostatnie wpisy', 'Ostatnie wiadomości', 'Ostatnio dodane', 'Ostatnie komentarze', 'Z ostatniej chwili',
      'Wiadomości dnia', 'Najważniejsze informacje', 'Najważniejsze', 'Teraz czytane', 'Na czasie', 'Gorące tematy',
      'Hity dnia', 'Wybór redakcji', 'Redakcja poleca', 'Dzisiaj w serwisie', 'Top 10', 'Trendy', 'Aktualności'
    ],
    readMore: [
      'Czytaj także', 'Czytaj też', 'Czytaj również', 'Przeczytaj także', 'Przeczytaj też', 'Przeczytaj również',
      'Zobacz także', 'Zobacz też', 'Zobacz również', 'Zobacz więcej', 'Czytaj także:…', 'Czytaj też:…',
      'Czytaj również:…', 'Czytaj więcej', 'Czytaj więcej:…', 'Czytaj więcej o…', 'Czytaj dalej', 'Czytaj dalej:…',
      'Czytaj całość', 'Czytaj:…', 'Przeczytaj:…', 'Przeczytaj także:…', 'Przeczytaj też:…', 'Zobacz:…',
      'Zobacz także:…', 'Zobacz też:…', 'Zobacz również:…', 'Więcej:…', 'Więcej na ten temat:…', 'Więcej informacji:…',
      'Więcej przeczytasz…', 'Sprawdź:…', 'Sprawdź też:…', 'Dowiedz się więcej', 'Oglądaj:…', 'Kliknij tutaj…',
      'Pokaż więcej', 'Zobacz wszystkie', 'Rozwiń'
    ],
    rating: [
      'Oceń artykuł', 'Oceń ten artykuł', 'Oceń', 'Oceń jakość naszego artykułu', 'Czy artykuł był przydatny',
      'Czy ten artykuł był przydatny', 'Jak oceniasz artykuł', 'Podoba Ci się ten artykuł', 'Lubię to', 'Lubię to!…',
      'Nie lubię', 'Średnia ocena…', '…głosów', 'Sonda', 'Zagłosuj', 'Twoja ocena'
    ],
    share: [
      'Udostępnij', 'Udostępnij artykuł', 'Udostępnij na Facebooku', 'Udostępnij na Facebook',
      'Udostępnij na Twitterze', 'Udostępnij na X', 'Udostępnij na LinkedIn', 'Udostępnij:…', 'Udostępnij to',
      'Podziel się', 'Podziel się artykułem', 'Podziel się:…', 'Podziel się na Facebooku', 'Wyślij', 'Wyślij e-mailem',
      'Wyślij mailem', 'Wyślij znajomemu', 'Poleć znajomemu', 'Poleć', 'Kopiuj link', 'Skopiuj link',
      'Link skopiowany', 'Skopiowano', 'Drukuj', 'Drukuj artykuł', 'Wydrukuj', 'Wersja do druku', 'Tweetnij', 'Zapisz',
      'Zapisz artykuł', 'Zapisz na później', 'Dodaj do ulubionych', 'Przekaż dalej'
    ],
    follow: [
      'Obserwuj nas', 'Obserwuj nas na…', 'Obserwuj nas w…', 'Obserwuj', 'Śledź nas', 'Śledź nas na…',
      'Bądź na bieżąco…', 'Znajdź nas na…', 'Polub nas na…', 'Dołącz do nas', 'Dołącz do nas na…', '…w Google News…',
      '…Wiadomości Google…', 'Pobierz aplikację', 'Pobierz aplikację…', 'Pobierz naszą aplikację…',
      'Odsłuchaj artykuł', 'Posłuchaj artykułu', 'Posłuchaj', 'Słuchaj artykułu', 'Włącz powiadomienia',
      'Powiadomienia', 'Subskrybuj kanał…', 'Subskrybuj nasz kanał…', 'Dodaj jako preferowane źródło'
    ],
    newsletter: [
      'Newsletter', '…do subskrypcji…', 'Newslettery', 'Zapisz się', 'Zapisz się na newsletter', 'Zapisz się na newsletter…',
      'Zapisz się do newslettera', 'Zapisz się do newslettera…', 'Zapisz się na nasz newsletter…',
      'Zapisz się do naszego newslettera…', 'Zamów newsletter', 'Subskrybuj', 'Subskrybuj newsletter', 'Subskrypcja',
      'Prenumerata', 'Prenumeruj', 'Zaprenumeruj', '…nasz newsletter…', '…naszego newslettera…',
      'Otrzymuj najważniejsze…', 'Otrzymuj codziennie…', '…na Twoją skrzynkę…', 'Podaj swój e-mail',
      'Podaj adres e-mail', 'Twój e-mail', 'Twój adres e-mail', 'Wpisz swój e-mail', 'Adres e-mail', 'Adres email',
      'Wyrażam zgodę na…', 'Zapoznałem się z…', 'Administratorem danych…', 'Wspieraj nas', 'Wesprzyj nas',
      'Przekaż darowiznę', 'Wykup dostęp', 'Kup dostęp', 'Kup prenumeratę'
    ],
    comments: [
      'Komentarze', 'Komentarz', 'Wszystkie komentarze', 'Zobacz komentarze', 'Zobacz wszystkie komentarze',
      'Pokaż komentarze', 'Czytaj komentarze', 'Brak komentarzy', 'Dodaj komentarz', 'Dodaj swój komentarz',
      'Dodaj pierwszy komentarz', 'Napisz komentarz', 'Zostaw komentarz', 'Zostaw odpowiedź',
      'Zostaw odpowiedź Anuluj pisanie odpowiedzi', 'Skomentuj', 'Skomentuj artykuł', 'Komentuj',
      'Opinie i komentarze', 'Twój komentarz', 'Twoja opinia', 'Wyraź opinię', 'Odpowiedz',
      'Anuluj pisanie odpowiedzi', 'Dołącz do dyskusji', 'Weź udział w dyskusji', 'Dyskusja',
      'Zaloguj się, aby komentować', 'Zaloguj się, aby dodać komentarz', '…aby dodać komentarz…', '…aby skomentować…',
      'Komentowanie wyłączone', 'Możliwość komentowania została wyłączona…', 'Komentarze są wyłączone',
      'Zgłoś komentarz', 'Zgłoś nadużycie', 'Zgłoś do moderacji', 'Twój adres e-mail nie zostanie opublikowany…',
      'Twój adres email nie zostanie opublikowany…', 'Wymagane pola są oznaczone…',
      '…Wydawca nie ponosi odpowiedzialności za treść komentarzy…', 'Regulamin komentarzy', '…komentarzy', 'Forum'
    ],
    advert: [
      'Reklama', 'Reklamy', 'Ogłoszenie', 'Ogłoszenia', 'Materiał sponsorowany', 'Artykuł sponsorowany',
      'Materiał partnera', 'Materiał promocyjny', 'Materiał reklamowy', 'Treść sponsorowana', 'Tekst sponsorowany',
      'Sponsorowane', 'Partner materiału…', 'We współpracy z…', 'Dalsza część tekstu pod reklamą',
      'Dalszy ciąg materiału pod wideo', 'Dalsza część artykułu pod…', 'Ciąg dalszy artykułu pod reklamą',
      'Koniec reklamy', 'Autopromocja', 'Promocja', 'Oferty partnerów', '…linki afiliacyjne…', 'Kod rabatowy',
      'Kody rabatowe'
    ],
    photo: [
      'Fot', 'Zdjęcie', 'Zdjęcia', 'Zdjęcie ilustracyjne', 'Zdjęcie poglądowe', 'Zdjęcie archiwalne',
      'Foto ilustracyjne', 'Galeria', 'Galeria zdjęć', 'Zobacz galerię', 'Zobacz zdjęcia', 'Powiększ zdjęcie',
      'Powiększ', 'Na zdjęciu…', 'Na zdjęciu:…', 'Odtwórz wideo', 'Wideo:…', 'Grafika:…', 'Infografika:…', 'Podpis:…',
      'Zrzut ekranu'
    ],
    credit: [
      '…Fot.…', '…Foto:…', '…Zdjęcie:…', '…Zdjęcia:…', '…Autor zdjęcia…', '…Źródło zdjęć…', '…Źródło zdjęcia…',
      '…PAP/…', '…East News…', '…Agencja Gazeta…', '…Agencja Wyborcza…', '…Getty Images…', '…Shutterstock…',
      '…iStock…', '…Adobe Stock…', '…Newspix…', '…EastNews…', '…Pixabay…', '…Pexels…', '…archiwum prywatne…',
      '…materiały prasowe…', '…mat. prasowe…', '…Zdjęcie ilustracyjne…', '…domena publiczna…'
    ],
    byline: [
      'Rozmawiał…', 'Rozmawiała…', 'Rozmawiali…',
      'Autor:…', 'Autorka:…', 'Autorzy:…', 'Autor', 'Opracował:…', 'Opracowała:…', 'Opracowanie:…', 'oprac…',
      'Oprac.:…', 'Tekst:…', 'Napisał:…', 'Napisała:…', 'Napisane przez…', 'Dodał:…', 'Redakcja:…', 'Redakcja',
      'Rozmawiał:…', 'Rozmawiała:…', 'Rozmawia…', 'Redaktor', 'Redaktor:…', 'Dziennikarz', 'Dziennikarka',
      'Korespondent', 'Publicysta', 'O autorze', 'Reporter', 'Współpracownik'
    ],
    published: [
      'Opublikowano…',
      'Opublikowano', 'Opublikowano:…', 'Opublikowano w…', 'Data publikacji…', 'Publikacja:…', 'Dodano:…', 'Dodano',
      'Dodane:…', 'Data dodania…', 'Utworzono:…', 'Data utworzenia…', 'Wysłano:…', 'Data:…'
    ],
    updated: [
      'Aktualizacja…', 'Zaktualizowano…',
      'Aktualizacja', 'Aktualizacja:…', 'Zaktualizowano', 'Zaktualizowano:…', 'Ostatnia aktualizacja…',
      'Data aktualizacji…', 'Aktualizowano:…', 'Zmodyfikowano:…', 'Ostatnia modyfikacja…', 'Akt.:…'
    ],
    viewCount: [
      '…wyświetleń', '…odsłon', '…czytań', '…udostępnień', 'Odsłony:…', 'Wyświetleń:…', 'Wyświetlenia:…', 'Czytano:…',
      'Liczba wyświetleń…', 'Czas czytania…', '…min czytania', '…min. czytania', '…minut czytania',
      'Ten tekst przeczytasz w…'
    ],
    source: [
      'Źródło:…', 'Źródła:…', 'Źródło', 'Źródła', 'Na podstawie:…', 'Za:…', 'Materiał prasowy', 'Informacja prasowa',
      'Notka prasowa', 'Kontakt dla mediów', 'Kontakt dla mediów:…', 'Oryginalny artykuł…'
    ],
    agency: [
      '…PAP…', '…Polska Agencja Prasowa…', '…IAR…', '…KAI…', '…Reuters…', '…AFP…', '…AP…', '…Bloomberg…', '…dpa…',
      '…ISBnews…', '…Newseria…', '…Polska Agencja…', '…ANSA…', '…Ukrinform…', '…Informacyjna Agencja Radiowa…'
    ],
    tags: [
      'Tagi', 'Tagi:…', 'Tematy', 'Tematy:…', 'Temat:…', 'Słowa kluczowe', 'Słowa kluczowe:…', 'Hasła:…', 'Etykiety',
      'Etykiety:…', 'Kategorie', 'Kategorie:…', 'Kategoria:…', 'Dział:…', 'Opublikowane w…',
      'Zobacz więcej na temat:…', 'Więcej o:…', 'Miejsca:…', 'Osoby:…'
    ],
    copyright: [
      'Wszelkie prawa zastrzeżone', 'Wszystkie prawa zastrzeżone', '…prawa zastrzeżone…', '…bez zgody wydawcy…',
      '…bez pisemnej zgody…', '…Dalsze rozpowszechnianie…', 'Chroniony prawem autorskim…',
      'Materiał chroniony prawem autorskim…', 'Prawa autorskie', 'Redaktor naczelny:…', 'Redaktor naczelna:…',
      'Wydawca:…', 'Wydawca', 'Adres redakcji…', 'NIP…', 'REGON…', 'KRS…', 'ISSN…', 'Regulamin', 'Regulamin serwisu',
      'Regulaminy', 'Polityka prywatności', 'Polityka cookies', 'Polityka plików cookies', 'Ochrona danych',
      'Ustawienia prywatności', 'Ustawienia cookies', 'RODO', 'Kontakt', 'Kontakt z redakcją', 'O nas', 'O serwisie',
      'Reklama w serwisie', 'Reklamuj się', 'Biuro reklamy', 'Zespół redakcyjny', 'Praca w redakcji',
      'Deklaracja dostępności', 'Zgłoś naruszenie', 'Nota prawna'
    ],
    navigation: [
      'Strona główna', 'Powrót do strony głównej', 'Menu', 'Menu główne', 'Zamknij', 'Zamknij menu', 'Otwórz menu',
      'Szukaj', 'Szukaj w serwisie', 'Wyszukaj', 'Wyszukiwarka', 'Wyszukiwanie', 'Przejdź do treści',
      'Przejdź do głównej treści', 'Przejdź do menu', 'Przejdź do wyszukiwarki', 'Przejdź do artykułu', 'Powrót',
      'Wróć', 'Wróć na górę', 'Do góry', 'Na górę', 'W górę', 'Następna', 'Poprzednia', 'Następna strona',
      'Poprzednia strona', 'Dalej', 'Wstecz', 'Jesteś tutaj', 'Jesteś tutaj:…', 'Jesteś w:…', 'Kategoria',
      'Wiadomości', 'Kraj', 'Polska', 'Świat', 'Polityka', 'Gospodarka', 'Biznes', 'Finanse', 'Sport', 'Piłka nożna',
      'Kultura', 'Rozrywka', 'Nauka', 'Zdrowie', 'Technologie', 'Technologia', 'Opinie', 'Felietony', 'Wywiady',
      'Wideo', 'Podcasty', 'Pogoda', 'Program TV', 'Horoskop', 'Krzyżówki', 'Gry', 'Quizy', 'Podróże', 'Motoryzacja',
      'Moto', 'Dom', 'Kuchnia', 'Przepisy', 'Nieruchomości', 'Praca', 'Historia', 'Religia', 'Edukacja', 'Archiwum',
      'Wydarzenia', 'Region', 'Serwisy', 'Usługi', 'Pomoc', 'Mapa strony'
    ],
    signIn: [
      'Zaloguj się', 'Zaloguj', 'Logowanie', 'Wyloguj', 'Wyloguj się', 'Zarejestruj się', 'Rejestracja', 'Załóż konto',
      'Utwórz konto', 'Moje konto', 'Mój profil', 'Nazwa użytkownika', 'Login', 'Hasło', 'Zapomniałeś hasła?',
      'Zapomniałeś hasła', 'Nie pamiętasz hasła?', 'Nie pamiętam hasła', 'Zapamiętaj mnie', 'Masz już konto…',
      'Nie masz konta…', 'Masz już prenumeratę…', 'Masz już subskrypcję…', '…tylko dla subskrybentów…',
      '…tylko dla prenumeratorów…', 'Artykuł dostępny tylko dla…', 'Treść dostępna tylko dla…',
      'Tylko dla subskrybentów', 'Aby czytać dalej…', 'Czytaj dalej z…', '…Możesz zrezygnować w każdej chwili…',
      'Dostęp premium', 'Koszyk'
    ],
    notice: [
      '…używa plików cookies…', '…używamy plików cookie…', '…wykorzystuje pliki cookies…', '…pliki cookies…',
      '…plików cookie…', 'Akceptuję', 'Akceptuj wszystkie', 'Zaakceptuj wszystko', 'Zgadzam się', 'Odrzuć',
      'Odrzuć wszystkie', 'Ustawienia', 'Rozumiem', 'Przejdź do serwisu', 'Ładowanie', 'Trwa ładowanie',
      'Proszę czekać', 'Treść niedostępna', 'Aby zobaczyć tę treść…', 'Włącz JavaScript…',
      '…włącz obsługę JavaScript…', 'Twoja przeglądarka…', 'Wielkość czcionki', 'Rozmiar tekstu', 'Zgłoś błąd',
      'Zgłoś błąd w tekście', 'Znalazłeś błąd…', 'Widzisz błąd…', 'Zauważyłeś błąd…', 'Pogoda na dziś', 'Kursy walut',
      'Wysoki kontrast', 'Masz dla nas temat…', 'Byłeś świadkiem…'
    ],
    subhead: [
      'Tło wydarzeń', 'Podsumowanie', 'Co dalej', 'Co wiemy', 'Co się stało', 'Najważniejsze fakty', 'W skrócie',
      'Kontekst', 'Kulisy', 'Reakcje'
    ]
  },
  abbreviations: [
    'al', 'art', 'br', 'ces', 'dr', 'ds', 'dyr', 'ek', 'el', 'gen', 'godz', 'hab', 'im', 'in', 'inż', 'itd', 'itp',
    'jw', 'k', 'kard', 'km', 'kpt', 'ks', 'lek', 'm.in', 'mec', 'mgr', 'mjr', 'mld', 'mln', 'nadkom', 'np', 'nr', 'o',
    'ob', 'ok', 'os', 'p', 'pkt', 'pn', 'por', 'pow', 'prof', 'przyp', 'pt', 'płk', 'r', 'red', 'rot', 's', 'sp',
    'str', 'szt', 'tel', 'tj', 'tys', 'tzn', 'tzw', 'ub', 'ul', 'w', 'wg', 'wyd', 'zob', 'zł', 'śp', 'św'
  ],
  dates: {
    months: [
      ['stycznia', 'styczeń', 'sty'], ['lutego', 'luty', 'lut'], ['marca', 'marzec', 'mar'],
      ['kwietnia', 'kwiecień', 'kwi'], ['maja', 'maj'], ['czerwca', 'czerwiec', 'cze'], ['lipca', 'lipiec', 'lip'],
      ['sierpnia', 'sierpień', 'sie'], ['września', 'wrzesień', 'wrz'], ['października', 'październik', 'paź'],
      ['listopada', 'listopad', 'lis'], ['grudnia', 'grudzień', 'gru']
    ],
    weekdays: [
      ['poniedziałek', 'pon', 'poniedziałku'], ['wtorek', 'wt', 'wtorku'], ['środa', 'śr', 'środę'],
      ['czwartek', 'czw', 'czwartku'], ['piątek', 'pt', 'piątku'], ['sobota', 'sob', 'sobotę'],
      ['niedziela', 'niedz', 'nd', 'niedzielę']
    ],
    am: ['rano'],
    pm: ['po południu', 'wieczorem'],
    hours: ['godz'],
    minutes: ['min'],
    fillers: ['godz', 'godz.', 'godzina', 'o godz', 'o', 'r', 'r.', 'roku', 'dnia'],
    relative: [
      'wczoraj', 'dzisiaj', 'dziś', 'przedwczoraj', 'przed chwilą', 'minut temu', 'minuty temu', 'min temu',
      'godzin temu', 'godziny temu', 'godzinę temu', 'godz temu', 'dni temu', 'dzień temu'
    ],
    order: 'dmy',
    zone: null
  },
  words: {
    comments: ['komentarzy', 'komentarze', 'komentarz', 'odpowiedzi', 'odpowiedź', 'opinie'],
    saying: ['mówi', 'pisze', 'napisał', 'napisała'],
    replying: ['odpowiedz', 'zgłoś'],
    sharing: ['udostępnij', 'kopiuj', 'link', 'drukuj', 'wyślij', 'na', 'tweetnij'],
    otherCounts: [
      'udostępnień', 'czas czytania', 'min czytania', 'min. czytania', 'minut czytania', 'ten tekst przeczytasz w'
    ],
    helpers: [],
    joiners: ['i', 'oraz'],
    particles: [],
    officeWords: ['i', 'dla', 'w'],
    neverNames: [
      'redakcja', 'wiadomości', 'gazeta',
      'nasz', 'nasza', 'nasze', 'twój', 'twoje', 'więcej', 'czytaj', 'zobacz', 'wszystkie', 'wszystko', 'ten',
      'dla', 'na'
    ],
    familyNames: [],
    namesAreWords: false,
    signedAtEnd: false
  }
})

