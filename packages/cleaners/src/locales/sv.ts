import {defineLocale, type Locale} from '@copydesk/core'

/** Swedish. What each list holds stands in docs/languages.md; where in its list a phrase stands says nothing. */
export const sv: Locale = defineLocale({
  lang: 'sv',
  name: 'Swedish',
  phrases: {
    related: [
      'Relaterat', 'Relaterade artiklar', 'Relaterade nyheter', 'Relaterat innehåll', 'Relaterade inlägg',
      'Mer om ämnet', 'Mer om detta', 'Mer i ämnet', 'Mer om', 'Mer från', 'Mer läsning', 'Fler artiklar',
      'Fler nyheter', 'Andra artiklar', 'Liknande artiklar', 'Du kanske också gillar', 'Du kanske är intresserad av',
      'Det här kanske också intresserar dig', 'Rekommenderad läsning', 'Rekommenderas för dig', 'Rekommenderat',
      'Rekommenderade artiklar', 'Nästa artikel', 'Föregående artikel', 'Senaste i ämnet', 'Mest läst just nu',
      'Missa inte', 'I samma ämne'
    ],
    mostRead: [
      'Mest läst', 'Mest lästa', 'Mest lästa artiklar', 'Mest läst idag', 'Mest sett', 'Mest delat', 'Mest kommenterat',
      'Mest populära', 'Populärt', 'Populära artiklar', 'Populärt just nu', 'Senaste nytt', 'Senaste nyheterna',
      'Senaste', 'Det senaste', 'Nyast', 'Senaste artiklarna', 'Senaste inläggen', 'Just nu', 'Toppnyheter',
      'Dagens nyheter i korthet', 'Direkt', 'Trendar nu', 'Redaktionen rekommenderar', 'Redaktionens val',
      'Fler videor', 'Senaste videorna', 'Aktuellt'
    ],
    readMore: [
      'Läs mer', 'Läs också', 'Läs även', 'Läs vidare', 'Se även', 'Se också', 'Läs mer:…', 'Läs mer om…',
      'Läs också:…', 'Läs också…', 'Läs även:…', 'Läs även…', 'Läs hela…', 'Läs hela artikeln', 'Läs artikeln här',
      'Läs mer här', 'Se mer:…', 'Se också:…', 'Se även:…', 'Se klippet…', 'Se videon…', 'Lyssna också:…', 'Mer om:…',
      'Mer läsning:…', 'Klicka här…', 'Visa mer', 'Visa fler', 'Visa alla'
    ],
    rating: [
      'Betygsätt artikeln', 'Vad tycker du om artikeln', 'Vad tyckte du om artikeln', 'Gillar du artikeln',
      'Var artikeln till hjälp', 'Hade du nytta av…', 'Gilla', 'Gillar', 'Ditt betyg', '…röster', 'Omröstning',
      'Frågan', 'Rösta'
    ],
    share: [
      'Dela', 'Dela artikeln', 'Dela artikel', 'Dela den här artikeln', 'Dela på', 'Dela på Facebook',
      'Dela på Twitter', 'Dela på X', 'Dela på LinkedIn', 'Dela via WhatsApp', 'Dela via e-post', 'Dela via mejl',
      'Dela med…', 'Dela länk', 'Skicka via e-post', 'Skicka med mejl', 'Tipsa en vän', 'Tipsa', 'Mejla artikeln',
      'Kopiera länk', 'Kopiera länken', 'Länk kopierad', 'Skriv ut', 'Skriv ut artikeln', 'Utskrift', 'Twittra',
      'Spara', 'Spara artikel', 'Spara artikeln', 'Ge bort artikeln', 'Ge bort'
    ],
    follow: [
      'Följ oss', 'Följ oss på…', 'Följ', 'Följ ämnet', 'Följ oss i sociala medier', 'Följ skribenten',
      'Ladda ner appen', 'Ladda ner appen…', 'Ladda ner vår app…', 'Ladda hem appen…', 'Lyssna', 'Lyssna på artikeln',
      'Lyssna på artikeln…', 'Få artikeln uppläst', 'Aktivera notiser', 'Få notiser', 'Få notiser om…',
      'Slå på notiser…', 'Prenumerera på podden…', 'Följ på Google…', '…WhatsApp-kanal…', 'Missa inga nyheter…'
    ],
    newsletter: [
      'Nyhetsbrev', 'Vårt nyhetsbrev', 'Våra nyhetsbrev', 'Prenumerera', 'Prenumerera på…', 'Prenumerera på nyhetsbrev',
      'Prenumerera på vårt nyhetsbrev…', 'Anmäl dig till…', 'Anmäl dig', 'Skriv upp dig…', '…vårt nyhetsbrev…',
      '…våra nyhetsbrev…', 'Få nyhetsbrev…', 'Få de senaste nyheterna…', 'Få nyheterna…', '…direkt i din inkorg…',
      '…till din mejl…', '…i din mejl…', 'Din e-postadress', 'E-postadress', 'E-post', 'Fyll i din e-post…',
      'Ange din e-postadress…', 'Bli prenumerant', 'Bli medlem', 'Bli plusmedlem', 'Prenumeration', 'Prenumerationer',
      'Stöd oss', 'Swisha…', 'Ge en gåva', 'Genom att anmäla dig…', 'Genom att skicka in…', 'Se erbjudanden', 'Köp nu',
      'Beställ nu', 'Prova nu', 'Testa nu'
    ],
    comments: [
      'Kommentarer', 'Kommentar', 'Alla kommentarer', 'Visa kommentarer', 'Läs kommentarer', 'Läs alla kommentarer',
      'Inga kommentarer', 'Kommentera', 'Kommentera artikeln', 'Kommentera artikel', 'Skriv en kommentar',
      'Skriv kommentar', 'Skriv din kommentar', 'Lämna en kommentar', 'Lämna ett svar', 'Lämna ett svar Avbryt svar',
      'Din kommentar', 'Skicka kommentar', 'Publicera kommentar', 'Svara', 'Avbryt svar', 'Delta i diskussionen',
      'Diskutera', 'Säg din mening', 'Vad tycker du', 'Logga in för att kommentera', '…för att kommentera…',
      'Kommentarer inaktiverade…', 'Kommentarsfältet är stängt', 'Kommentering är avstängd…', 'Anmäl kommentar',
      'Rapportera kommentar', 'Anmäl', 'Din e-postadress kommer inte publiceras…', 'Obligatoriska fält är märkta…',
      'Namn (obligatoriskt)', 'Regler för kommentarer'
    ],
    advert: [
      'Annons', 'Annonser', 'Annonssamarbete', 'Reklam', 'Sponsrat innehåll', 'Sponsrad artikel', 'Sponsrat',
      'I samarbete med…', 'Betalt innehåll', 'Kommersiellt samarbete', 'Artikeln fortsätter efter annonsen',
      'Artikeln fortsätter under annonsen', 'Annonsera', 'Annonsera hos oss', 'Innehåll från annonsör',
      'Detta är en annons…', 'Erbjudanden', 'Rabattkoder', 'Platsannonser', 'Tävling'
    ],
    photo: [
      'Foto', 'Bild', 'Arkivbild', 'Arkivfoto', 'Genrebild', 'Illustrationsbild', 'Montage', 'Bildspel',
      'Visa bildspel', 'Bilder', 'Bildgalleri', 'Förstora bild', 'Förstora bilden', 'Spela video', 'Spela upp video',
      'Se bilder', 'På bilden…', 'Bilden visar…', 'Bildtext:…', 'Video:…', 'Grafik:…', 'Karta:…'
    ],
    credit: [
      '…Foto:…', '…Bild:…', '…Bilder:…', '…Fotograf:…', '…Illustration:…', '…Grafik:…', '…Arkivbild…', '…Bildbyrån…',
      '…Scanpix…', '…IBL…', '…Getty Images…', '…Shutterstock…', '…Mostphotos…', '…Privat', '…Foto: Privat…',
      '…Pressbild…', '…Press', '…Skärmdump…', '…Genrebild…', '…(arkivbild)…'
    ],
    byline: [
      'Av…', 'Av:…', 'Text:…', 'Text och foto:…', 'Text och bild:…', 'Skriven av…', 'Skrivet av…', 'Publicerad av…',
      'Redaktör:…', 'Reporter', 'Reporter:…', 'Redaktionen', 'Redaktion', 'Journalist', 'Korrespondent', 'Krönikör',
      'Ledarskribent', 'Frilansjournalist', 'Om skribenten', 'Kontakta skribenten', 'Mejla skribenten', 'Skribent:…',
      'Debattör', 'Nyhetschef', 'Ansvarig utgivare', 'Webbredaktör', 'Red'
    ],
    published: [
      'Publicerad…', 'Publicerat…', 'Publicerad', 'Publicerad:…', 'Publicerad den…', 'Publicerat', 'Publicerat:…',
      'Publicerat den…', 'Publicerades…', 'Publiceringsdatum…', 'Skapad:…', 'Inlagd:…', 'Först publicerad…'
    ],
    updated: [
      'Uppdaterad…', 'Uppdaterat…', 'Uppdaterad', 'Uppdaterad:…', 'Uppdaterad den…', 'Uppdaterat', 'Uppdaterat:…',
      'Uppdaterades…', 'Senast uppdaterad…', 'Senast uppdaterat…', 'Senast ändrad…', 'Ändrad:…', 'Senast ändrad den…'
    ],
    viewCount: [
      '…visningar', '…läsningar', '…delningar', 'Visningar:…', 'Lästid…', 'Lästid:…', '…min lästid',
      '…minuters läsning', '…min läsning', '…gånger läst'
    ],
    source: [
      'Källa:…', 'Källor:…', 'Källa', 'Källor', 'Pressmeddelande', 'Pressmeddelande från…', 'Presskontakt',
      'Presskontakt:…', 'Originalartikel…', 'Detta är ett pressmeddelande…'
    ],
    agency: [
      '…TT…', '…TT Nyhetsbyrån…', '…Reuters…', '…AFP…', '…AP…', '…NTB…', '…Ritzau…', '…STT…', '…FNB…', '…Bloomberg…',
      '…Nyhetsbyrån Direkt…', '…Siren…', '…Nyhetsbyrån Järva…', '…Finwire…'
    ],
    tags: [
      'Taggar', 'Taggar:…', 'Ämnen', 'Ämnen:…', 'Ämnen i artikeln', 'Ämne:…', 'Etiketter', 'Etiketter:…', 'Nyckelord',
      'Nyckelord:…', 'Kategorier', 'Kategorier:…', 'Kategori:…', 'Sökord', 'Publicerat i…', 'Arkiverad under…',
      'Platser:…', 'Personer i artikeln'
    ],
    copyright: [
      'Så arbetar vi', '…ska stå för saklighet och opartiskhet…', 'Alla rättigheter förbehålles',
      '…Alla rättigheter förbehållna…', '…rättigheter förbehåll…', '…skyddat enligt upphovsrättslagen…',
      '…skyddat av upphovsrättslagen…', '…Upphovsrätt…', '…Citera oss gärna…', 'Ansvarig utgivare:…',
      'Ansvarig utgivare är…', 'Chefredaktör:…', 'Chefredaktör och ansvarig utgivare…', 'VD:…', 'Utgivningsbevis…',
      'Organisationsnummer…', 'Org.nr…', 'Besöksadress…', 'Postadress…', 'ISSN…', 'Om oss', 'Kontakt', 'Kontakta oss',
      'Kontakta redaktionen', 'Tipsa oss', 'Kundservice', 'Kundtjänst', 'Integritetspolicy', 'Personuppgiftspolicy',
      'Personuppgifter', 'Cookiepolicy', 'Om cookies', 'Hantera cookies', 'Cookie-inställningar', 'Användarvillkor',
      'Allmänna villkor', 'Villkor', 'Prenumerationsvillkor', 'Annonsinfo', 'Tillgänglighet', 'Lediga jobb',
      'Redaktionell policy'
    ],
    navigation: [
      'Gå till toppen', 'Hem', 'Startsida', 'Startsidan', 'Till startsidan', 'Meny', 'Huvudmeny', 'Stäng', 'Stäng meny',
      'Öppna meny', 'Sök', 'Sök på…', 'Sökning', 'Hoppa till innehåll', 'Hoppa till innehållet',
      'Hoppa till huvudinnehåll', 'Gå till innehåll', 'Gå till huvudinnehåll', 'Till innehållet', 'Tillbaka',
      'Tillbaka till toppen', 'Till toppen', 'Upp', 'Nästa', 'Föregående', 'Nästa sida', 'Föregående sida', 'Du är här',
      'Du är här:…', 'Nyheter', 'Inrikes', 'Utrikes', 'Världen', 'Sverige', 'Politik', 'Ekonomi', 'Näringsliv', 'Sport',
      'Fotboll', 'Hockey', 'Kultur', 'Nöje', 'Vetenskap', 'Hälsa', 'Livsstil', 'Ledare', 'Debatt', 'Åsikter', 'Opinion',
      'Lokalt', 'Familj', 'Bostad', 'Resor', 'Mat', 'Motor', 'Teknik', 'Podd', 'Poddar', 'TV', 'Väder', 'Korsord',
      'Spel', 'Horoskop', 'E-tidning', 'Arkiv', 'Bloggar', 'Trav', 'Insändare', 'Hjälp', 'Sidkarta', 'Alla ämnen'
    ],
    signIn: [
      'Logga in', 'Logga ut', 'Inloggning', 'Registrera dig', 'Skapa konto', 'Mitt konto', 'Min sida', 'Min profil',
      'Användarnamn', 'Lösenord', 'Glömt lösenord', 'Glömt lösenordet?', 'Glömt lösenord?', 'Kom ihåg mig',
      'Redan prenumerant…', 'Är du redan prenumerant…', 'Har du redan ett konto…', 'Inget konto…',
      'Har du inget konto…', '…endast för prenumeranter…', '…exklusivt för prenumeranter…',
      'Exklusivt för prenumeranter', 'För att läsa vidare…', 'För att fortsätta läsa…', 'Läs vidare med…',
      'Vill du läsa mer…', '…Ingen bindningstid…', '…avsluta när du vill…', 'Köp prenumeration', 'Plus', 'Premium'
    ],
    notice: [
      'Javascript är avstängt', 'Det här är en insändare…', 'Det här är en debattartikel…',
      'Åsikterna är skribentens egna', '…Åsikterna är skribentens egna…', 'Det här är en krönika…',
      '…åsikterna som framförs är skribentens egna…', '…använder cookies…', '…använder kakor…', 'Acceptera',
      'Acceptera alla', 'Godkänn', 'Godkänn alla', 'Jag godkänner', 'Avvisa', 'Avvisa alla', 'Neka', 'Neka alla',
      'Inställningar', 'Anpassa', 'Laddar', 'Laddar in', 'Innehållet är inte tillgängligt…', 'För att se innehållet…',
      'Det här innehållet…', 'Aktivera JavaScript…', '…aktivera JavaScript…', 'Din webbläsare…', 'Textstorlek',
      'Teckenstorlek', 'Rätta artikeln', 'Rapportera fel', 'Hittat fel i texten…', 'Har du hittat ett fel…',
      'Fel i artikeln…', 'Vädret i dag', 'Mörkt läge'
    ],
    subhead: [
      'Fakta', 'Bakgrund', 'Detta har hänt', 'Det här har hänt', 'Så går det till', 'Slutsats', 'Sammanfattning',
      'Det här vet vi', 'Så svarar', 'Reaktioner'
    ]
  },
  abbreviations: [
    'a', 'b', 'bl', 'bl.a', 'ca', 'd', 'd.v.s', 'dvs', 'e.kr', 'enl', 'etc', 'ev', 'ex', 'f.d', 'f.kr', 'fig', 'fl',
    'forts', 'fr.o.m', 'gm', 'inkl', 'jfr', 'jr', 'k', 'kl', 'kr', 'm', 'm.a.o', 'm.fl', 'm.m', 'max', 'mdr', 'milj',
    'min', 'mkr', 'n.b', 'nr', 'o', 'o.d', 'obs', 'osv', 'p.g.a', 'resp', 's', 's.k', 'sid', 'sk', 'st', 'str', 't.ex',
    't.o.m', 'tel', 'tfn', 'tom', 'tr', 'u.a', 'uppl', 'vol'
  ],
  dates: {
    months: [
      ['januari', 'jan'], ['februari', 'feb', 'febr'], ['mars', 'mar'], ['april', 'apr'], ['maj'], ['juni', 'jun'],
      ['juli', 'jul'], ['augusti', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'],
      ['december', 'dec']
    ],
    weekdays: [
      ['måndag', 'mån', 'måndagen'], ['tisdag', 'tis', 'tisdagen'], ['onsdag', 'ons', 'onsdagen'],
      ['torsdag', 'tors', 'tor', 'torsdagen'], ['fredag', 'fre', 'fredagen'], ['lördag', 'lör', 'lördagen'],
      ['söndag', 'sön', 'söndagen']
    ],
    am: ['på morgonen', 'fm'],
    pm: ['på eftermiddagen', 'på kvällen', 'em'],
    hours: [],
    minutes: ['min'],
    fillers: ['kl', 'klockan', 'den', 'kl.'],
    relative: [
      'igår', 'i går', 'idag', 'i dag', 'förrgår', 'nyss', 'minuter sedan', 'min sedan', 'timmar sedan', 'tim sedan',
      'timme sedan', 'dagar sedan', 'dag sedan'
    ],
    order: 'dmy',
    zone: null
  },
  words: {
    comments: ['kommentarer', 'kommentar', 'svar', 'reaktioner'],
    saying: ['säger', 'skriver', 'skrev', 'sa'],
    replying: ['svara', 'rapportera'],
    sharing: ['dela', 'kopiera', 'länk', 'skriv', 'ut', 'skicka', 'på', 'via', 'mejla'],
    otherCounts: ['delningar', 'lästid', 'min lästid', 'minuters läsning', 'min läsning'],
    helpers: ['redaktör'],
    joiners: ['och', 'og'],
    particles: ['af', 'av', 'von'],
    officeWords: ['för', 'och', 'i', 'av'],
    neverNames: [
      'redaktionen', 'nyheter', 'tidningen', 'vår', 'våra', 'ditt', 'mer', 'läs', 'visa', 'alla', 'det', 'den', 'denna',
      'detta', 'för', 'följ'
    ],
    familyNames: [],
    namesAreWords: false,
    signedAtEnd: false
  }
})

