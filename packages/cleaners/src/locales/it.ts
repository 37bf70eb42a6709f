import {defineLocale, type Locale} from '@copydesk/core'

/** Italian. What each list holds stands in docs/languages.md; where in its list a phrase stands says nothing. */
export const it: Locale = defineLocale({
  lang: 'it',
  name: 'Italian',
  phrases: {
    related: [
      'Articoli correlati', 'Articolo correlato', 'Correlati', 'Notizie correlate', 'Contenuti correlati',
      'Temi correlati', 'Potrebbe interessarti', 'Potrebbe interessarti anche', 'Ti potrebbe interessare',
      'Ti potrebbe interessare anche', 'Potrebbero interessarti', 'Potrebbe piacerti anche',
      'Ti potrebbe anche piacere', 'Ti consigliamo', 'Consigliati', 'Consigliati per te', 'Raccomandati per te',
      'Altri articoli', 'Altre notizie', 'Altre news', 'Altro su questo argomento', 'Approfondimenti',
      'Per approfondire', 'Sullo stesso argomento', 'Sullo stesso tema', 'Nella stessa sezione', 'Dello stesso autore',
      'Articolo precedente', 'Articolo successivo', 'Prossimo articolo', 'Notizie dalla stessa categoria',
      'Da non perdere', 'Suggeriti'
    ],
    mostRead: [
      'I più letti', 'Le più lette', 'Più letti', 'Più lette', 'Più letti oggi', 'Più lette oggi',
      'Articoli più letti', 'I più visti', 'I più commentati', 'I più condivisi', 'I più popolari', 'Più popolari',
      'Popolari', 'Ultime notizie', 'Ultima ora', 'Ultimi articoli', 'Ultime news', 'Ultimora', 'Le ultime notizie',
      'Ultimi post', 'Articoli recenti', 'News recenti', 'In evidenza', 'Primo piano', 'In primo piano', 'Di tendenza',
      'Tendenze', 'Trending', 'In tempo reale', 'Le notizie del giorno', 'Tutte le notizie', 'I video più visti',
      'Scelti per voi', 'Scelti dalla redazione', 'Top news', 'Oggi in'
    ],
    readMore: [
      'Leggi anche', 'Leggi tutto', 'Leggi anche:', 'Vedi anche', 'Guarda anche', 'Continua a leggere',
      'Leggi anche:…', 'Leggi anche…', 'Leggi anche –…', 'LEGGI ANCHE >…', 'Leggi l\'articolo…', 'Leggi qui:…',
      'Leggi pure:…', 'Per approfondire:…', 'Approfondisci:…', 'Approfondisci', 'Vedi anche:…', 'Guarda anche:…',
      'Guarda il video…', 'Guarda la gallery…', 'Guarda le foto…', 'Qui tutte le…', 'Tutte le notizie su…',
      'Scopri di più', 'Scopri di più:…', 'Scopri tutti…', 'Maggiori informazioni', 'Clicca qui', 'Clicca qui per…',
      'Segui la diretta…', 'Vedi tutti', 'Vedi tutte', 'Vedi altro', 'Mostra altri', 'Leggi di più',
      'Leggi la notizia', 'Leggi il resto', 'VIDEO:…', 'FOTO:…'
    ],
    rating: [
      'Vota questo articolo', 'Valuta questo articolo', 'Valuta l\'articolo', 'Ti è piaciuto questo articolo',
      'Ti è piaciuto l\'articolo', 'Ti è stato utile…', 'Questo articolo ti è stato utile', 'Mi piace', 'Non mi piace',
      'Il tuo voto', 'Media voti', '…voti', 'Sondaggio', 'Che ne pensi', 'Cosa ne pensi'
    ],
    share: [
      'Condividi', 'Condividi su', 'Condividi con', 'Condividi l\'articolo', 'Condividi questo articolo',
      'Condividi articolo', 'Condividi su Facebook', 'Condividi su Twitter', 'Condividi su X', 'Condividi su WhatsApp',
      'Condividi su LinkedIn', 'Condividi via e-mail', 'Condividi via mail', 'Condividi con gli amici',
      'Invia per email', 'Invia via email', 'Invia a un amico', 'Invia tramite email', 'Copia link', 'Copia il link',
      'Copia negli appunti', 'Link copiato', 'Stampa', 'Stampa articolo', 'Stampa l\'articolo', 'Versione stampabile',
      'Twitta', 'Salva', 'Salva articolo', 'Salva per dopo', 'Aggiungi ai preferiti', 'Regala questo articolo',
      'Regala l\'articolo', 'Condividi Condividi'
    ],
    follow: [
      'Seguici', 'Seguici su', 'Seguici su…', 'Seguici anche su…', 'Segui', 'Segui il canale…', 'Segui su…',
      'Segui tutte le notizie…', 'Iscriviti al canale…', 'Iscriviti al nostro canale…', 'Unisciti al canale…',
      'Resta aggiornato…', 'Resta sempre aggiornato…', 'Rimani aggiornato…', '…su Google News…', '…Google Discover…',
      '…canale WhatsApp…', '…canale Telegram…', 'Scarica l\'app…', 'Scarica la nostra app…', 'Ascolta l\'articolo',
      'Ascolta questo articolo', 'Ascolta', 'Ascolta la versione audio…', 'Attiva le notifiche', 'Ricevi le notifiche',
      'Aggiungi come fonte preferita'
    ],
    newsletter: [
      'Newsletter', 'Le newsletter', 'La newsletter', 'Le nostre newsletter', 'Iscriviti', 'Iscriviti alla newsletter',
      'Iscriviti alla newsletter…', 'Iscriviti alla nostra newsletter…', 'Iscriviti gratis…', 'Iscriviti ora',
      'Iscrizione alla newsletter', '…alla nostra newsletter…', '…alla newsletter…', '…le nostre newsletter…',
      'Abbonati', 'Abbonati ora', 'Abbonati a…', 'Abbonamenti', 'Abbonamento', 'Ricevi le notizie…', 'Ricevi ogni…',
      'Ricevi gratis…', 'Ricevi la newsletter…', '…nella tua casella…', '…nella tua email…', '…via email ogni…',
      'La tua email', 'Il tuo indirizzo email', 'Inserisci la tua email', 'Indirizzo email', 'Indirizzo e-mail',
      'Ho letto e accetto…', 'Acconsento al trattamento…', 'Dichiaro di aver letto…', 'Sostienici',
      'Fai una donazione', 'Dona ora', 'Dona', 'Scopri le offerte', 'Scopri gli abbonamenti'
    ],
    comments: [
      'Commenti', 'Commento', 'I commenti', 'I commenti dei lettori', 'Tutti i commenti', 'Vedi tutti i commenti',
      'Leggi i commenti', 'Mostra commenti', 'Nessun commento', 'Nessun commento presente', 'Lascia un commento',
      'Lascia un commento Annulla risposta', 'Lascia il tuo commento', 'Lascia una risposta',
      'Lascia una risposta Annulla risposta', 'Scrivi un commento', 'Scrivi il tuo commento', 'Aggiungi un commento',
      'Aggiungi commento', 'Inserisci un commento', 'Invia commento', 'Pubblica commento', 'Il tuo commento',
      'Commenta', 'Commenta la notizia', 'Commenta per primo', 'Commenta con Facebook', 'Rispondi', 'Annulla risposta',
      'Partecipa alla discussione', 'Partecipa alla conversazione', 'Di\' la tua', 'Dì la tua', 'Segnala abuso',
      'Segnala un abuso', 'Segnala commento', 'Commenti disabilitati…', 'I commenti sono chiusi', '…per commentare…',
      '…per poter commentare…', 'Devi essere connesso per…', '…indirizzo email non sarà pubblicato…',
      '…indirizzo e-mail non sarà pubblicato…', 'I campi obbligatori sono contrassegnati…', 'Nome (obbligatorio)'
    ],
    advert: [
      'Pubblicità', 'Annuncio', 'Annunci', 'Annuncio pubblicitario', 'Inserzione', 'Sponsorizzato',
      'Contenuto sponsorizzato', 'Contenuti sponsorizzati', 'Contenuto promozionale', 'Messaggio promozionale',
      'Messaggio pubblicitario', 'Informazione pubblicitaria', 'Articolo sponsorizzato', 'Redazionale',
      'In collaborazione con…', 'Offerto da…', 'Continua a leggere dopo la pubblicità',
      'L\'articolo continua dopo la pubblicità', 'Dopo la pubblicità', 'Offerte', 'Codici sconto', '…link affiliati…',
      '…link di affiliazione…', 'Annunci PPN'
    ],
    photo: [
      'Foto', 'Immagine', 'Immagine di repertorio', 'Foto di repertorio', 'Foto d\'archivio', 'Immagine d\'archivio',
      'Immagine di archivio', 'Foto generica', 'Fotogallery', 'Galleria fotografica', 'Galleria', 'Gallery',
      'Guarda la gallery', 'Guarda la fotogallery', 'Apri la gallery', 'Guarda il video', 'Ingrandisci',
      'Ingrandisci immagine', 'Nella foto…', 'Nella foto:…', 'Nell\'immagine…', 'Didascalia:…', 'Infografica:…'
    ],
    credit: [
      '…(LaPresse)',
      '…Foto:…', '…Foto di:…', '…Immagine:…', '…Credits:…', '…Crediti:…', '…Crediti foto…', '…Credit:…',
      '…Fonte foto…', '…Foto Ansa…', '…Imagoeconomica…', '…Fotogramma…', '…IPA…', '…Agf…', '…Getty Images…', '…Getty…',
      '…Shutterstock…', '…iStock…', '…Unsplash…', '…Pixabay…', '…archivio…', '…foto d\'archivio…', '…foto Facebook…',
      '…repertorio', '…(foto di repertorio)…'
    ],
    byline: [
      'Tradotto da…',
      'di…', 'A cura di…', 'A cura della redazione', 'A cura di redazione', 'Scritto da…', 'Pubblicato da…',
      'Autore:…', 'Autrice:…', 'Testo di…', 'Testi di…', 'Foto e testo di…', 'dal nostro inviato…',
      'dalla nostra inviata…', 'dal nostro corrispondente…', 'dalla nostra corrispondente…', 'Inviato',
      'Corrispondente', 'Redazione', 'La Redazione', 'Redazione Online', 'Redazione ANSA', 'Redazione Cronaca',
      'Giornalista', 'Giornalista pubblicista', 'Direttore responsabile', 'Info sull\'autore', 'L\'autore'
    ],
    published: [
      'Pubblicato…',
      'Pubblicato il…', 'Pubblicato:…', 'Pubblicato alle…', 'Pubblicata il…', 'Pubblicazione:…', 'Data pubblicazione…',
      'Data di pubblicazione…', 'Postato il…', 'Inserito il…', 'Articolo pubblicato…', 'Creato il…', 'Creato:…',
      'Data:…'
    ],
    updated: [
      'Aggiornato…',
      'Aggiornato il…', 'Aggiornato alle…', 'Aggiornato:…', 'Aggiornata il…', 'Aggiornamento…',
      'Ultimo aggiornamento…', 'Ultima modifica…', 'Modificato il…', 'Agg.…'
    ],
    viewCount: [
      '…visualizzazioni', '…letture', '…condivisioni', '…visite', 'Visualizzazioni:…', 'Tempo di lettura…',
      '…minuti di lettura', '…min di lettura', '…minuto di lettura', 'Lettura:…', '…min. di lettura'
    ],
    source: [
      'Fonte:…', 'Fonti:…', 'Fonte', 'Fonte articolo…', 'Con fonte:…', 'Fonte immagine…', 'Comunicato stampa',
      'Ufficio stampa', 'Ufficio stampa:…', 'Articolo originale…', 'Via:…'
    ],
    agency: [
      '…ANSA…', '…Adnkronos…', '…AGI…', '…Askanews…', '…LaPresse…', '…Italpress…', '…Agenzia Dire…', '…Agenzia Nova…',
      '…Radiocor…', '…TMNews…', '…AFP…', '…Reuters…', '…AP…', '…Ansa-Afp…', '…9Colonne…', '…MF-DJ…'
    ],
    tags: [
      'Tag', 'Tag:…', 'Tags', 'Tags:…', 'Argomenti', 'Argomenti:…', 'Argomento:…', 'Temi', 'Temi:…',
      'Temi dell\'articolo', 'Parole chiave', 'Parole chiave:…', 'Etichette', 'Etichette:…', 'Categorie',
      'Categorie:…', 'Categoria:…', 'Pubblicato in…', 'Archiviato in…', 'Luoghi:…', 'Persone:…'
    ],
    copyright: [
      'Riproduzione riservata', '…Riproduzione riservata…', 'Tutti i diritti riservati', '…Tutti i diritti riservati…',
      '…Diritti riservati…', '…È vietata la riproduzione…', '…vietata la riproduzione…', 'Testata giornalistica…',
      'Testata registrata…', '…Registrazione Tribunale…', '…Reg. Trib…', '…registrazione al Tribunale…', 'Direttore:…',
      'Direttore responsabile:…', 'Direttore editoriale…', 'Editore:…', 'Edito da…', 'P.IVA…', 'P. IVA…',
      'Partita IVA…', 'Codice fiscale…', 'Capitale sociale…', 'Sede legale…', 'ISSN…', 'Privacy', 'Privacy policy',
      'Cookie policy', 'Informativa privacy', 'Informativa sulla privacy', 'Informativa cookie', 'Note legali',
      'Condizioni generali', 'Condizioni d\'uso', 'Termini e condizioni', 'Termini di servizio', 'Contatti',
      'Contattaci', 'Chi siamo', 'Gerenza', 'Pubblicità su questo sito', 'Concessionaria di pubblicità…',
      'Dichiarazione di accessibilità', 'Mappa del sito', 'Lavora con noi', 'Preferenze cookie', 'Preferenze privacy',
      'Dati societari', 'Credits'
    ],
    navigation: [
      'Home', 'Homepage', 'Torna alla home', 'Vai alla home', 'Menu', 'Menu principale', 'Apri menu', 'Chiudi',
      'Chiudi menu', 'Cerca', 'Ricerca', 'Cerca nel sito', 'Vai al contenuto', 'Vai al contenuto principale',
      'Salta al contenuto', 'Salta al contenuto principale', 'Passa al contenuto', 'Vai al menu', 'Torna su',
      'Torna indietro', 'Torna in alto', 'Indietro', 'Avanti', 'Successivo', 'Precedente', 'Pagina successiva',
      'Pagina precedente', 'Sezioni', 'Sei in:…', 'Sei in', 'Ti trovi in:…', 'Tu sei qui:…', 'Sei qui:…', 'Archivio',
      'Notizie', 'Cronaca', 'Politica', 'Economia', 'Esteri', 'Mondo', 'Italia', 'Sport', 'Calcio', 'Cultura',
      'Spettacoli', 'Spettacolo', 'Salute', 'Scienza', 'Tecnologia', 'Ambiente', 'Scuola', 'Opinioni', 'Editoriali',
      'Video', 'Foto e video', 'Podcast', 'Meteo', 'Oroscopo', 'Lotto', 'Giochi', 'Viaggi', 'Cucina', 'Moda', 'Motori',
      'Necrologie', 'Aste', 'Eventi', 'Edizioni', 'Edizione digitale', 'Edicola digitale', 'Leggi il giornale',
      'Speciali', 'Blog', 'Rubriche', 'Servizi', 'Aiuto', 'Regioni', 'Località'
    ],
    signIn: [
      'Accedi', 'Login', 'Entra', 'Esci', 'Logout', 'Registrati', 'Registrazione', 'Crea un account', 'Il mio account',
      'Il mio profilo', 'Profilo', 'Nome utente', 'Password', 'Password dimenticata', 'Password dimenticata?',
      'Hai dimenticato la password?', 'Ricordami', 'Sei già abbonato…', 'Già abbonato…', 'Sei già registrato…',
      'Non sei registrato…', 'Non hai un account…', 'Contenuto riservato agli abbonati', '…riservato agli abbonati…',
      '…riservati agli abbonati…', 'Per continuare a leggere…', 'Continua a leggere con…', 'Abbonati per continuare…',
      '…Disdici quando vuoi…', '…senza vincoli…', 'Accedi con Google', 'Accedi con Facebook'
    ],
    notice: [
      '…utilizza cookie…', '…utilizziamo cookie…', '…usa i cookie…', '…cookie di profilazione…', '…cookie tecnici…',
      'Accetta', 'Accetta tutto', 'Accetta tutti', 'Accetto', 'Rifiuta', 'Rifiuta tutto', 'Continua senza accettare',
      'Gestisci cookie', 'Personalizza', 'Preferenze', 'Caricamento', 'Caricamento in corso', 'Attendere prego',
      'Contenuto non disponibile', 'Per visualizzare questo contenuto…', '…attivare JavaScript…',
      '…abilitare JavaScript…', 'Il tuo browser non…', 'Dimensione testo', 'Dimensione carattere', 'Ingrandisci testo',
      'Segnala un errore', 'Segnala errore', 'Hai trovato un errore…', 'Meteo oggi', 'Modalità scura'
    ],
    subhead: [
      'Il contesto', 'Il caso', 'La vicenda', 'I fatti', 'Le reazioni', 'L\'ipotesi', 'Le indagini',
      'La ricostruzione', 'Il commento', 'Conclusioni', 'In sintesi', 'Che cosa sappiamo', 'Cosa sappiamo',
      'Il retroscena'
    ]
  },
  abbreviations: [
    'arch', 'art', 'avv', 'cap', 'cav', 'cfr', 'co', 'col', 'com', 'dir', 'dott', 'dott.ssa', 'dr', 'dr.ssa', 'ecc',
    'es', 'fig', 'gen', 'geom', 'ing', 'lett', 'mons', 'n', 'no', 'num', 'on', 'p', 'pag', 'pagg', 'prof', 'prof.ssa',
    'ra', 'rag', 'rev', 's', 'sen', 'sig', 'sig.ra', 'sigg', 'ss', 'ssa', 'st', 'tel', 'v', 'vol', 'vs'
  ],
  dates: {
    months: [
      ['gennaio', 'gen'], ['febbraio', 'feb'], ['marzo', 'mar'], ['aprile', 'apr'], ['maggio', 'mag'],
      ['giugno', 'giu'], ['luglio', 'lug'], ['agosto', 'ago'], ['settembre', 'set', 'sett'], ['ottobre', 'ott'],
      ['novembre', 'nov'], ['dicembre', 'dic']
    ],
    weekdays: [
      ['lunedì', 'lun'], ['martedì', 'mar'], ['mercoledì', 'mer'], ['giovedì', 'gio'], ['venerdì', 'ven'],
      ['sabato', 'sab'], ['domenica', 'dom']
    ],
    am: ['del mattino'],
    pm: ['del pomeriggio', 'di sera'],
    hours: ['h'],
    minutes: ['min'],
    fillers: ['di', 'il', 'alle', 'ore', 'del', 'h', 'alle ore', 'e'],
    relative: [
      'ieri', 'oggi', 'l\'altro ieri', 'adesso', 'minuti fa', 'minuto fa', 'ore fa', 'ora fa', 'giorni fa',
      'giorno fa', 'un\'ora fa', 'poco fa'
    ],
    order: 'dmy',
    zone: null
  },
  words: {
    comments: ['commenti', 'commento', 'risposte', 'risposta'],
    saying: ['disse', 'dice', 'scrive', 'scrisse', 'scritto'],
    replying: ['rispondi', 'segnala'],
    sharing: ['condividi', 'copia', 'link', 'stampa', 'invia', 'su', 'via'],
    otherCounts: [
      'condivisioni', 'tempo di lettura', 'minuti di lettura', 'min di lettura', 'minuto di lettura', 'lettura',
      'min. di lettura'
    ],
    helpers: ['tradotto da'],
    joiners: ['e', 'ed'],
    particles: ['di', 'del', 'della', 'de', 'da', 'dei', 'degli', 'dalla', 'dello', 'lo'],
    officeWords: ['di', 'del', 'della', 'dei', 'delle', 'per', 'e'],
    neverNames: [
      'redazione', 'agenzia', 'notizie', 'giornale',
      'nostro', 'nostra', 'nostri', 'tuo', 'tua', 'più', 'leggi', 'vedi', 'tutti', 'tutte', 'gli', 'questo',
      'questa', 'con', 'per', 'abbonati'
    ],
    familyNames: [],
    namesAreWords: false,
    signedAtEnd: false
  }
})

