import {defineLocale, type Locale} from '@copydesk/core'

/** German. What each list holds stands in docs/languages.md; where in its list a phrase stands says nothing. */
export const de: Locale = defineLocale({
  lang: 'de',
  name: 'German',
  phrases: {
    related: [
      'Dieses Thema im Programm',
      'Mehr zum Thema', 'Mehr zu diesem Thema', 'Mehr dazu', 'Zum Thema', 'Lesen Sie mehr zum Thema',
      'Ähnliche Artikel', 'Ähnliche Beiträge', 'Ähnliche Themen', 'Ähnliche Meldungen', 'Verwandte Artikel',
      'Verwandte Beiträge', 'Verwandte Themen', 'Verwandte Meldungen', 'Weitere Artikel', 'Weitere Artikel zum Thema',
      'Weitere Beiträge', 'Weitere Meldungen', 'Weitere Nachrichten', 'Weitere News', 'Weitere Themen',
      'Weitere Infos zum Thema', 'Weiterlesen', 'Weiterführende Links', 'Weiterführende Artikel', 'Links zum Artikel',
      'Links zum Thema', 'Auch interessant', 'Ebenfalls interessant', 'Das könnte Sie auch interessieren',
      'Das könnte Sie interessieren', 'Das könnte dich auch interessieren', 'Das könnte dir auch gefallen',
      'Das könnte Ihnen auch gefallen', 'Dies könnte Sie auch interessieren', 'Passend zum Thema', 'Dossier zum Thema',
      'Alle Artikel zum Thema', 'Mehr aus diesem Ressort', 'Mehr aus dem Ressort', 'Mehr aus der Rubrik',
      'Mehr von diesem Autor', 'Mehr News', 'Mehr Nachrichten', 'Mehr Artikel', 'Mehr Themen', 'Beiträge zum Thema',
      'Artikel zum Thema', 'Nächster Artikel', 'Vorheriger Artikel', 'Nächster Beitrag', 'Vorheriger Beitrag',
      'Nächstes Thema', 'Diesen Artikel empfehlen wir', 'Lesetipps'
    ],
    mostRead: [
      'Meistgelesen', 'Meistgelesene Artikel', 'Meist gelesen', 'Am meisten gelesen', 'Die meistgelesenen Artikel',
      'Meistgeklickt', 'Meistkommentiert', 'Meist kommentiert', 'Meistgeteilt', 'Beliebteste Artikel',
      'Beliebte Artikel', 'Beliebte Beiträge', 'Beliebt', 'Top-Artikel', 'Top-Themen', 'Top-Meldungen', 'Top-News',
      'Topthemen', 'Neueste Beiträge', 'Neueste Artikel', 'Neueste Meldungen', 'Neueste Nachrichten',
      'Neueste Kommentare', 'Aktuelle Beiträge', 'Aktuelle Meldungen', 'Aktuelle Nachrichten', 'Aktuelle Artikel',
      'Letzte Beiträge', 'Letzte Meldungen', 'Schlagzeilen', 'Empfehlungen der Redaktion', 'Empfehlung der Redaktion',
      'Unsere Empfehlungen', 'Redaktionsempfehlung', 'Aus der Redaktion', 'Im Trend', 'Trending', 'Das Beste aus',
      'Videos des Tages', 'Bilder des Tages', 'Aktuelle Videos', 'Die neuesten Videos'
    ],
    readMore: [
      'Bitte lesen Sie auch', 'Angebot:…',
      'Über dieses Thema berichtete…',
      'Sehen Sie die Highlights…', 'Lesen Sie auch', 'Lesen Sie auch:…', 'Lesen Sie hier:…', 'Lesen Sie dazu:…', 'Lesen Sie dazu auch…',
      'Lesen Sie mehr:…', 'Lesen Sie mehr dazu', 'Lesen Sie mehr über…', 'Lies auch', 'Lies auch:…', 'Lies dazu:…',
      'Mehr zum Thema:…', 'Mehr dazu:…', 'Mehr Informationen:…', 'Zum Artikel:…', 'Siehe auch', 'Siehe auch:…',
      'Auch interessant:…', 'Auch spannend:…', 'Video:…', 'Alles zum Thema…', 'Alle Infos zu…', 'Hier geht es zum…',
      'Hier geht\'s zum…', 'Hier geht es weiter', 'Mehr lesen', 'Mehr lesen:…', 'Weiterlesen:…',
      'Weiterlesen nach der Anzeige', 'Zum Weiterlesen:…', 'Lesetipp:…', 'Buchtipp:…', 'Mehr erfahren',
      'Mehr anzeigen', '…mehr dazu lesen Sie hier'
    ],
    rating: [
      'Fanden Sie die Zusammenfassung hilfreich',
      'Artikel bewerten', 'Diesen Artikel bewerten', 'Bewerten Sie diesen Artikel', 'Bewerten Sie diesen Beitrag',
      'Wie fanden Sie diesen Artikel', 'Wie hat Ihnen der Artikel gefallen', 'Wie gefällt Ihnen dieser Artikel',
      'Wie hilfreich war dieser Beitrag', 'War dieser Artikel hilfreich', 'War der Artikel hilfreich',
      'Hat Ihnen dieser Artikel gefallen', 'Gefällt mir', 'Gefällt mir:…', 'Gefällt mir nicht', 'Bewertung abgeben',
      'Durchschnittliche Bewertung…', '…Bewertungen', 'Stimmen Sie ab', 'Zur Umfrage', 'Umfrage wird geladen',
      '%d Bloggern gefällt das'
    ],
    share: [
      'Teilen', 'Artikel teilen', 'Beitrag teilen', 'Diesen Artikel teilen', 'Diesen Beitrag teilen', 'Jetzt teilen',
      'Seite teilen', 'Teilen Sie diesen Artikel', 'Teilen auf', 'Teilen mit', 'Teilen mit:…', 'Auf Facebook teilen',
      'Auf Twitter teilen', 'Auf X teilen', 'Auf WhatsApp teilen', 'Bei Facebook teilen', 'Bei Twitter teilen',
      'Bei WhatsApp teilen', 'Auf LinkedIn teilen', 'Auf Xing teilen', 'Per E-Mail teilen', 'Per Mail versenden',
      'Per E-Mail versenden', 'Per WhatsApp versenden', 'Link kopieren', 'Link kopiert', 'Kopiere den aktuellen Link',
      'Drucken', 'Artikel drucken', 'Seite drucken', 'Druckversion', 'Druckansicht', 'Zum Drucken', 'E-Mail senden',
      'Artikel versenden', 'Weiterempfehlen', 'Artikel merken', 'Merken', 'Merkliste', 'Auf die Merkliste', 'Twittern',
      'Teilen mailen drucken', 'Teilen Teilen'
    ],
    follow: [
      'Folgen Sie uns', 'Folgen Sie uns auf…', 'Folge uns', 'Folge uns auf…', 'Folgt uns auf…', 'Folgen', 'Uns folgen',
      'Besuchen Sie uns auf…', 'Jetzt folgen', 'Thema folgen', 'Abonnieren Sie unseren Kanal…',
      '…auf Google News folgen', '…WhatsApp-Kanal abonnieren…', '…unserem WhatsApp-Kanal…', '…Als bevorzugte Quelle…',
      'Jetzt App herunterladen', 'App herunterladen', 'Laden Sie unsere App…', 'Jetzt die App laden…',
      'Artikel anhören', 'Diesen Artikel anhören', 'Artikel vorlesen', 'Vorlesen lassen', 'Vorlesen', 'Anhören',
      'Zum Anhören…', 'Jetzt anhören', 'Hören Sie diesen Artikel', 'Podcast abonnieren', 'Push-Nachrichten aktivieren',
      'Benachrichtigungen aktivieren', 'Unsere App'
    ],
    newsletter: [
      'Dieser Artikel wurde mithilfe künstlicher Intelligenz zusammengefasst…',
      'Newsletter', 'Newsletter abonnieren', 'Newsletter-Anmeldung', 'Newsletter bestellen', 'Unser Newsletter',
      'Unsere Newsletter', 'Jetzt Newsletter abonnieren', 'Jetzt kostenlos abonnieren', 'Jetzt kostenlos anmelden',
      'Jetzt abonnieren', 'Jetzt Abo sichern', 'Jetzt testen', 'Jetzt bestellen', 'Abonnieren',
      'Abonnieren Sie unseren…', 'Abonnieren Sie den…', 'Abonniere unseren…', '…unseren kostenlosen Newsletter…',
      '…unseren Newsletter abonnieren…', '…für unseren Newsletter an…', '…zum Newsletter anmelden…',
      '…für den Newsletter an…', '…Mit dem Newsletter…', 'Melden Sie sich für…', 'Ihre E-Mail-Adresse',
      'E-Mail-Adresse', 'E-Mail-Adresse eingeben', 'Ihre E-Mail', '…kostenlos per E-Mail…', '…täglich per E-Mail…',
      'Abmeldung jederzeit möglich', '…jederzeit wieder abmelden…', 'Ich bin damit einverstanden, dass…',
      '…Hinweise zum Datenschutz…', 'Weitere Infos zum Datenschutz', 'Unterstützen Sie uns',
      'Unterstützen Sie unsere Arbeit', 'Jetzt spenden', 'Jetzt unterstützen', 'Mitglied werden', '…mit einer Spende…',
      'Zum Angebot'
    ],
    comments: [
      'Kommentare', 'Kommentar', 'Alle Kommentare', 'Kommentare anzeigen', 'Kommentare lesen',
      'Kommentare zu diesem Artikel', 'Kommentare zum Artikel', 'Zu den Kommentaren', 'Kommentar schreiben',
      'Kommentar verfassen', 'Kommentar verfassen Antwort abbrechen', 'Kommentar abgeben', 'Kommentar hinterlassen',
      'Kommentar hinzufügen', 'Kommentieren', 'Artikel kommentieren', 'Jetzt kommentieren',
      'Schreiben Sie einen Kommentar', 'Schreiben Sie den ersten Kommentar', 'Schreibe einen Kommentar',
      'Schreibe einen Kommentar Antworten abbrechen', 'Schreib einen Kommentar', 'Ihr Kommentar', 'Dein Kommentar',
      'Hinterlassen Sie einen Kommentar', 'Hinterlasse einen Kommentar', 'Antworten', 'Antworten abbrechen',
      'Antwort abbrechen', 'Leserkommentare', 'Lesermeinungen', 'Leserbriefe', 'Leserbrief schreiben', 'Diskussion',
      'Diskutieren Sie mit', 'Diskutieren Sie mit über…', 'Mitdiskutieren', 'Ihre Meinung', 'Was meinen Sie',
      'Was denken Sie', 'Schreiben Sie uns Ihre Meinung', 'Keine Kommentare', 'Noch keine Kommentare',
      'Kommentarfunktion geschlossen', 'Die Kommentarfunktion ist geschlossen', '…Kommentare sind geschlossen…',
      'Bitte melden Sie sich an, um zu kommentieren…', '…müssen angemeldet sein, um…', 'Um zu kommentieren…',
      'Name (erforderlich)', 'E-Mail (erforderlich)…', '…Deine E-Mail-Adresse wird nicht veröffentlicht…',
      '…E-Mail-Adresse wird nicht veröffentlicht…', 'Erforderliche Felder sind mit…',
      'Benachrichtigung bei weiteren Kommentaren…', 'Benachrichtige mich über…', 'Informiere mich über neue Beiträge…',
      'Du kommentierst mit…', 'Gib hier deinen Kommentar ein…', 'Netiquette', 'Beitrag melden', 'Kommentar melden',
      'Missbrauch melden', 'Älteste zuerst', 'Neueste zuerst', 'Wird moderiert', '…Bloggern gefällt das'
    ],
    advert: [
      'Anzeige', 'Anzeigen', 'Werbung', 'Anzeige wird geladen', 'Sponsored Post', 'Sponsored', 'Gesponsert',
      'Gesponserter Inhalt', 'Advertorial', 'Verlagsangebot', 'Verlagsangebote', 'Bezahlte Partnerschaft', 'Promotion',
      'In Kooperation mit…', 'Sonderveröffentlichung', 'Partnerangebote', 'Partnerangebot', 'Unsere Partner',
      'Angebote unserer Partner', 'Affiliate-Link', '…Affiliate-Links…', '…erhalten wir eine Provision…',
      'Anzeige schließen', 'Werbung überspringen', 'Nach der Werbung weiterlesen',
      'Der Artikel wird nach der Anzeige fortgesetzt', 'Powered by Outbrain', 'Recommended by', 'Gutscheine',
      'Stellenmarkt'
    ],
    photo: [
      'Foto', 'Bild', 'Symbolbild', 'Symbolfoto', 'Archivbild', 'Archivfoto', 'Beispielbild', 'Bilder', 'Fotostrecke',
      'Bildergalerie', 'Zur Bildergalerie', 'Bildstrecke', 'Galerie', 'Bild vergrößern', 'Bild in voller Größe',
      'Video abspielen', 'Video starten', 'Im Video:…', 'Im Bild:…', 'Das Foto zeigt…', 'Das Bild zeigt…',
      'Foto oben:…', 'Bildunterschrift', 'Bildunterschrift:…', 'Grafik:…', 'Infografik:…', 'Karte:…', 'Links im Bild…',
      'Undatiertes Foto…', 'Aufnahme vom…', '1 von'
    ],
    credit: [
      '…Foto:…', '…Fotos:…', '…Bild:…', '…Bilder:…', '…Bildquelle:…', '…Bildrechte:…', '…Bildnachweis:…',
      '…Fotonachweis:…', '…Quelle Foto:…', '…Fotocredit:…', '…Copyright:…', '…Grafik:…', '…Illustration:…',
      '…Symbolbild:…', '…Symbolfoto:…', '…Archivfoto:…', '…Archivbild:…', '…(Symbolbild)', '…(Archivbild)',
      '…(Archivfoto)', '…picture alliance…', '…picture-alliance…', '…imago images…', '…IMAGO…', '…dpa-Bildfunk…',
      '…Bildfunk', '…Getty Images…', '…Shutterstock…', '…iStock…', '…Adobe Stock…', '…Imagebroker…', '…ullstein bild…',
      '…Keystone…', '…Unsplash…', '…Pixabay…', '…Pexels…', '…Foto privat'
    ],
    byline: [
      'Kolumne von…', 'Kommentar von…', 'Gastbeitrag von…', 'Gastkommentar von…', 'Interview von…', 'Reportage von…', 'Analyse von…', 'Essay von…', 'Rezension von…', 'Bericht von…', 'Ein Text von…', 'Interview:…',
      'Eine Reportage von…', 'Ein Essay von…', 'Ein Porträt von…', 'Eine Recherche von…', 'Aus Berlin berichtet…',
      'Reporter', 'Reporterin', 'Redakteur', 'Redakteurin',
      'Übersetzt von…', 'Aus dem Englischen von…', 'Von…', 'Ein Artikel von…', 'Ein Beitrag von…', 'Ein Bericht von…', 'Eine Analyse von…', 'Ein Kommentar von…',
      'Ein Interview von…', 'Ein Gastbeitrag von…', 'Eine Kolumne von…', 'Eine Rezension von…', 'Autor:…', 'Autorin:…',
      'Autoren:…', 'Autor des Artikels…', 'Redakteur:…', 'Redakteurin:…', 'Redaktion:…', 'Text:…', 'Text und Fotos:…',
      'Geschrieben von…', 'Verfasst von…', 'Zur Autorenseite', 'Zum Autor', 'Über den Autor', 'Über die Autorin',
      'Zur Person', 'Zum Profil', 'Korrespondent', 'Korrespondentin', 'Freier Mitarbeiter', 'Freie Mitarbeiterin',
      'Freier Autor', 'Freie Autorin', 'Volontär', 'Volontärin', 'Protokoll:…'
    ],
    published: [
      'Veröffentlicht…', 'Publiziert…',
      'Veröffentlicht', 'Veröffentlicht:…', 'Veröffentlicht am…', 'Veröffentlicht von…', 'Erstveröffentlichung…',
      'Erschienen am…', 'Erschienen:…', 'Publiziert:…', 'Publiziert am…', 'Erstellt am…', 'Erstellt:…', 'Datum:…', 'Ausgabe vom…', 'Zuerst veröffentlicht…', 'Gepostet am…', 'Online seit…'
    ],
    updated: [
      'Stand:…', 'Aktualisiert…',
      'Aktualisiert', 'Aktualisiert:…', 'Aktualisiert am…', 'Zuletzt aktualisiert…', 'Letzte Aktualisierung…',
      'Letztes Update…', 'Letzte Änderung…', 'Zuletzt geändert…', 'Zuletzt bearbeitet…', 'Update:…', 'Update vom…',
      'Geändert am…'
    ],
    viewCount: [
      '…Aufrufe', '…Mal gelesen', '…mal angesehen', '…Ansichten', '…Leser', 'Gelesen:…', 'Aufrufe:…', 'Zugriffe:…',
      'Lesedauer…', 'Lesezeit…', '…Min. Lesezeit', '…Min. Lesedauer', '…Minuten Lesezeit', '…Minuten Lesedauer',
      '…Minuten zu lesen'
    ],
    source: [
      'Quelle:…', 'Quellen:…', 'Quelle', 'Mit Material von…', 'Mit Material der…', 'Mit Informationen von…', 'Aus:…',
      'Originalartikel:…', 'Originaltext:…', 'Zum Original…', 'Pressemitteilung von…', 'Rückfragehinweis…',
      'Rückfragen an…', 'Rückfragen bitte an…', 'Pressekontakt', 'Pressekontakt:…', 'Original-Content von…',
      'Kontakt für Journalisten'
    ],
    agency: [
      '…dpa…', '…AFP…', '…APA…', '…Reuters…', '…KNA…', '…epd…', '…SID…', '…SDA…', '…Keystone-SDA…', '…dpa-AFX…',
      '…dts…', '…ots…', '…news aktuell…', '…Deutsche Presse-Agentur…', '…Nachrichtenagentur dpa…', '…awp…', '…dapd…',
      '…ddp…', '…dieser Meldung ist Bestandteil…', '…RND…', '…AP…', '…pte…', '…idw…'
    ],
    tags: [
      'Schlagworte', 'Schlagworte:…', 'Schlagwörter', 'Schlagwörter:…', 'Tags', 'Tags:…', 'Stichworte', 'Stichworte:…',
      'Stichwörter:…', 'Themen', 'Themen:…', 'Themen in diesem Artikel', 'Themen in diesem Beitrag',
      'Themen des Artikels', 'Verschlagwortet mit…', 'Kategorien', 'Kategorien:…', 'Kategorie:…', 'Rubrik:…',
      'Ressort:…', 'Abgelegt unter…', 'Veröffentlicht in…', 'Dossier:…', 'Personen:…', 'Orte:…'
    ],
    copyright: [
      'Impressum', 'Alle Rechte vorbehalten', '…Alle Rechte vorbehalten…', '…Rechte vorbehalten', 'Urheberrecht…',
      'Nachdruck…', '…Vervielfältigung nur mit…', '…Weiterverwendung nur mit…', '…Wiedergabe nur mit Genehmigung…',
      'Herausgeber:…', 'Herausgegeben von…', 'Chefredakteur:…', 'Chefredaktion:…', 'Chefredakteurin:…',
      'Verantwortlich:…', 'Verantwortlich für den Inhalt…', 'V.i.S.d.P…', 'Geschäftsführer:…', 'Verlag:…',
      'Amtsgericht…', 'Handelsregister…', 'Registergericht…', 'USt-IdNr…', 'Umsatzsteuer-ID…', 'AGB',
      'Allgemeine Geschäftsbedingungen', 'Nutzungsbedingungen', 'Nutzungsrechte erwerben', 'Datenschutz',
      'Datenschutzerklärung', 'Datenschutzhinweise', 'Datenschutzbestimmungen', 'Datenschutzeinstellungen',
      'Privatsphäre', 'Haftungsausschluss', 'Barrierefreiheit', 'Kontakt', 'Mediadaten', 'Jugendschutz',
      'Copyright-Hinweis', 'Bildrechte'
    ],
    navigation: [
      'Startseite', 'Zur Startseite', 'Home', 'Menü', 'Hauptmenü', 'Hauptnavigation', 'Navigation',
      'Navigation überspringen', 'Zum Inhalt springen', 'Zum Hauptinhalt springen', 'Zum Inhalt', 'Direkt zum Inhalt',
      'Zur Navigation springen', 'Zur Suche springen', 'Springe direkt zu…', 'Springe zum Inhalt', 'Suche', 'Suchen',
      'Suche nach…', 'Suchbegriff', 'Suchbegriff eingeben', 'Seite durchsuchen', 'Zurück', 'Zurück zur Startseite',
      'Zurück zur Übersicht', 'Zur Übersicht', 'Übersicht', 'Weiter', 'Nächste Seite', 'Vorherige Seite',
      'Auf einer Seite lesen', 'Seite 1', 'Nach oben', 'Zum Seitenanfang', 'Seitenanfang', 'Sie sind hier',
      'Sie befinden sich hier', 'Sie befinden sich hier:…', 'Sie sind hier:…', 'Ressorts', 'Rubriken', 'Archiv',
      'Schließen', 'Menü schließen', 'Menü öffnen', 'Menü anzeigen', 'Inhaltsverzeichnis', 'Beitrags-Navigation',
      'Beitragsnavigation', 'Sitemap', 'Über uns', 'Service', 'Services', 'Hilfe', 'Karriere', 'Jobs', 'Presse',
      'Politik', 'Wirtschaft', 'Panorama', 'Sport', 'Fußball', 'Kultur', 'Wissen', 'Wissenschaft', 'Gesundheit',
      'Gesellschaft', 'Reise', 'Reisen', 'Meinung', 'Ratgeber', 'Unterhaltung', 'Regionales', 'Lokales', 'Nachrichten',
      'Mediathek', 'E-Paper', 'Kleinanzeigen', 'Immobilien', 'Veranstaltungen', 'Termine', 'Gewinnspiele', 'Spiele',
      'Rätsel', 'Horoskop', 'Wetter', 'Leichte Sprache', 'Gebärdensprache'
    ],
    signIn: [
      'Anmelden', 'Jetzt anmelden', 'Abmelden', 'Einloggen', 'Ausloggen', 'Login', 'Registrieren',
      'Jetzt registrieren', 'Kostenlos registrieren', 'Mein Konto', 'Mein Profil', 'Konto', 'Benutzername', 'Passwort',
      'Passwort vergessen', 'Passwort vergessen?', 'Angemeldet bleiben', 'Abo', 'Abonnement', 'Abo-Service', 'Zum Abo',
      'Abo abschließen', 'Bereits Abonnent…', 'Sie sind bereits Abonnent…', 'Schon Abonnent…', 'Noch kein Konto…',
      'Noch kein Abo…', 'Weiterlesen mit…', 'Weiterlesen mit Abo', 'Dieser Artikel ist kostenpflichtig…',
      'Dieser Artikel ist Teil von…', '…exklusiv für Abonnenten…', '…nur für Abonnenten…', 'Exklusiv für Abonnenten',
      'Um diesen Artikel zu lesen…', '…monatlich kündbar…', '…jederzeit kündbar…', 'Jetzt freischalten',
      'Jetzt weiterlesen', 'Sie haben noch kein…',
      'Trage deine Daten unten ein oder klicke ein Icon um dich einzuloggen', '…(erforderlich)', 'Warenkorb',
      'Zur Kasse'
    ],
    notice: [
      'Diese Audioversion wurde künstlich generiert…', 'Dies ist eine maschinelle Übersetzung…', 'Mehr Lesekomfort mit…',
      '…verwendet Cookies…', '…verwenden Cookies…', '…nutzen Cookies…', '…setzen Cookies…', '…Cookies und andere…',
      'Cookie-Einstellungen', 'Cookies akzeptieren', 'Alle Cookies akzeptieren', 'Alle akzeptieren', 'Alle ablehnen',
      'Akzeptieren', 'Ablehnen', 'Einverstanden', 'Einstellungen speichern', 'Zustimmen', 'Externer Inhalt',
      'Externe Inhalte', 'Externen Inhalt anzeigen', 'Empfohlener externer Inhalt',
      'Empfohlener redaktioneller Inhalt', 'An dieser Stelle finden Sie…',
      'Ich bin damit einverstanden, dass mir externe Inhalte…', '…personenbezogene Daten an Drittplattformen…',
      'Wird geladen', 'Lädt', 'Lade', 'Bitte warten', 'Bitte aktivieren Sie JavaScript…', '…JavaScript aktivieren…',
      '…JavaScript ist deaktiviert…', 'Dein Browser…', 'Ihr Browser unterstützt…', 'Schriftgröße',
      'Schrift vergrößern', 'Textgröße', 'Kontrast', 'Fehler melden', 'Fehler gefunden…', 'Fehler im Artikel…',
      'Korrektur melden', 'Korrekturhinweis', 'Dieser Text wurde automatisch…', 'Dieser Text wurde mit KI…',
      'Dieser Artikel wurde automatisch…', 'Hinweis der Redaktion…', 'Dieses Element enthält Daten von…',
      'Dieser Inhalt ist nicht verfügbar', 'Wetter heute', 'Aktuelle Uhrzeit', 'Börsenkurse', 'Kalender'
    ],
    subhead: [
      'Hintergrund', 'Fazit', 'Auf einen Blick', 'Das Wichtigste in Kürze', 'Das Wichtigste im Überblick',
      'Worum geht es', 'Darum geht es', 'Was bisher bekannt ist', 'So geht es weiter', 'Wie geht es weiter',
      'Einordnung', 'Ausblick', 'Die wichtigsten Fragen und Antworten', 'Zusammenfassung', 'Reaktionen', 'Kritik'
    ]
  },
  abbreviations: [
    'a', 'abs', 'az', 'bd', 'bzw', 'ca', 'chr', 'co', 'dipl', 'dr', 'ehem', 'einschl', 'etc', 'evtl', 'ff', 'ggf',
    'hg', 'hrsg', 'ing', 'inkl', 'jh', 'jr', 'kap', 'lt', 'max', 'mind', 'mio', 'mr', 'mrd', 'mrs', 'nr', 'od', 'pfr',
    'phil', 'prof', 'präs', 'rd', 'resp', 'röm', 's', 'sen', 'sog', 'st', 'stv', 'tel', 'tsd', 'u.a', 'usw', 'v',
    'vgl', 'vs', 'z', 'zit', 'zt', 'zzgl'
  ],
  dates: {
    months: [
      ['januar', 'jan', 'jänner', 'jän'], ['februar', 'feb', 'feber'], ['märz', 'mär', 'mrz'], ['april', 'apr'],
      ['mai'], ['juni', 'jun'], ['juli', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'],
      ['november', 'nov'], ['dezember', 'dez']
    ],
    weekdays: [
      ['montag', 'mo'], ['dienstag', 'di'], ['mittwoch', 'mi'], ['donnerstag', 'do'], ['freitag', 'fr'],
      ['samstag', 'sa', 'sonnabend'], ['sonntag', 'so']
    ],
    am: ['vormittags', 'morgens'],
    pm: ['nachmittags', 'abends'],
    hours: ['uhr', 'h'],
    minutes: ['min'],
    fillers: ['uhr', 'um', 'den', 'am', 'der', 'vom'],
    retrieved: ['abgerufen'],
    relative: [
      'gestern', 'vorgestern', 'heute', 'soeben', 'gerade eben', 'vor wenigen minuten', 'vor einer stunde',
      'vor einem tag', 'vor kurzem'
    ],
    order: 'dmy',
    zone: null
  },
  words: {
    comments: ['kommentare', 'kommentar', 'leserkommentare', 'antworten', 'reaktionen', 'gedanken'],
    saying: ['sagt', 'schreibt', 'schrieb', 'sagte', 'meint', 'meinte'],
    replying: ['antworten', 'melden'],
    sharing: ['teilen', 'kopieren', 'drucken', 'senden', 'link', 'per', 'mail', 'twittern'],
    otherCounts: [
      'lesedauer', 'lesezeit', 'min. lesezeit', 'min. lesedauer', 'minuten lesezeit', 'minuten lesedauer',
      'minuten zu lesen'
    ],
    helpers: ['übersetzt von', 'aus dem englischen von', 'redakteur', 'redakteurin'],
    joiners: ['und'],
    particles: ['von', 'zu', 'zum', 'der', 'vom'],
    officeWords: ['für', 'und', 'der', 'des'],
    neverNames: [
      'nachrichten', 'zeitung', 'redaktion', 'schwerpunkt', 'agenturen', 'anzeige', 'kommentar',
      'alle', 'mehr', 'unsere', 'unser', 'ihre', 'ihr', 'dieser', 'diese', 'neue', 'neueste', 'weitere', 'über',
      'mit', 'für', 'teilen', 'lesen', 'zum', 'zur', 'jetzt', 'hier'
    ],
    familyNames: [],
    namesAreWords: false,
    signedAtEnd: false
  }
})

