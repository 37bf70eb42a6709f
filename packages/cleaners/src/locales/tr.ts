import {defineLocale, type Locale} from '@copydesk/core'

/** Turkish. What each list holds stands in docs/languages.md; where in its list a phrase stands says nothing. */
export const tr: Locale = defineLocale({
  lang: 'tr',
  name: 'Turkish',
  phrases: {
    related: [
      'İlgili Haberler', 'İlgili haber', 'Benzer Haberler', 'İlgili içerikler', 'İlgili Konular', 'İlgili Yazılar',
      'Benzer Yazılar', 'Bunlar da ilginizi çekebilir', 'Bunlar da İlginizi Çekebilir', 'İlginizi Çekebilir',
      'Bu haberler de ilginizi çekebilir', 'İlginizi çekebilecek haberler', 'Diğer Haberler', 'Diğer Yazılar',
      'Bu Kategorideki Diğer Haberler', 'Daha Fazla Haber', 'Sıradaki Haber', 'Sonraki Haber', 'Önceki Haber',
      'Önceki Yazı', 'Sonraki Yazı', 'Bunları da okuyun', 'Bunlara da Bakın', 'Sizin İçin Seçtiklerimiz',
      'Sizin için seçilenler', 'Önerilen Haberler', 'Önerilenler', 'Önerilen İçerikler', 'Tavsiye Edilen Haberler',
      'Tavsiyeler', 'Kategorinin diğer haberleri', 'Yazarın Diğer Yazıları'
    ],
    mostRead: [
      'En Çok Okunanlar', 'En Çok Okunan Haberler', 'Çok Okunanlar', 'Çok Okunan', 'Çok Okunan Haberler',
      'En Çok Yorumlananlar', 'En Çok İzlenenler', 'En Çok Paylaşılanlar', 'Son Dakika', 'Son Dakika Haberleri',
      'Son dakika haberler', 'Son Haberler', 'Son Eklenenler', 'Son Yazılar', 'En Son Haberler', 'En Yeniler',
      'Öne Çıkanlar', 'Öne Çıkan Haberler', 'Gündemdekiler', 'Günün Haberleri', 'Günün Öne Çıkanları',
      'Günün Manşetleri', 'Manşetler', 'Popüler', 'Popüler Haberler', 'Trend Haberler', 'Trendler',
      'Editörün Seçtikleri', 'Editörün Seçimi', 'Güncel Haberler', 'Video Galeri', 'Foto Galeri'
    ],
    readMore: [
      'Ayrıca bakınız:…', 'Ayrıca oku:…', 'Ayrıca okuyun:…', 'Okumadan geçme…', 'Bunu da oku:…', 'Bunu da okuyun:…',
      'İlgili Haber:…', 'Haberin devamı için…', 'Haberin Devamı', 'Devamını oku', 'Devamını okumak için…',
      'Devamı için tıklayınız…', 'Detaylar için…', 'Detaylar için tıklayın', 'Daha fazla bilgi için…', 'Tıklayın:…',
      'Tıklayınız', '…için tıklayın', '…için tıklayınız', 'Haberi oku', 'Yazının devamı', 'Daha fazla',
      'Daha Fazla Göster', 'Tümünü Gör', 'Bkz:…', 'Videoyu izle', 'İzle:…', 'Bakmadan Geçme'
    ],
    rating: [
      'Bu haberi değerlendirin', 'Bu içeriği değerlendir', 'Bu habere tepkiniz', 'Bu habere tepkin ne',
      'Tepkiniz nedir', 'Bu Habere Tepki Ver', 'Haberi oyla', 'Puan ver', 'Puanla', 'Beğen', 'Beğendim', 'Beğenmedim',
      'Bu içerik işinize yaradı mı', 'Bu haberi beğendiniz mi', 'Ortalama puan…', '…oy', 'Anket', 'Oy ver'
    ],
    share: [
      'Paylaş', 'Haberi Paylaş', 'Bu haberi paylaş', 'Bu yazıyı paylaş', 'Yazıyı Paylaş', 'Facebook\'ta Paylaş',
      'Twitter\'da Paylaş', 'X\'te paylaş', 'WhatsApp\'ta Paylaş', 'WhatsApp ile paylaş', 'LinkedIn\'de Paylaş',
      'E-posta ile paylaş', 'E-posta gönder', 'E-posta ile gönder', 'Arkadaşına gönder', 'Bağlantıyı Kopyala',
      'Linki Kopyala', 'Kopyala', 'Link kopyalandı', 'Yazdır', 'Sayfayı yazdır', 'Haberi Yazdır', 'Tweetle', 'Kaydet',
      'Haberi kaydet', 'Favorilere ekle', 'Sosyal medyada paylaş', 'Okuma listesine ekle'
    ],
    follow: [
      'Bizi takip edin', 'Takip Et', 'Takipte kalın', 'Abone Ol', 'Google News\'te takip et…', '…Google News…',
      '…Google Haberler…', '…WhatsApp kanalı…', '…Telegram kanalı…', '…YouTube kanalı…', 'Uygulamamızı indirin…',
      'Uygulamayı indir', 'Mobil uygulamamızı…', 'Mobil uygulamalar', 'Haberi Dinle', 'Sesli dinle', 'Bu haberi dinle',
      'Dinle', 'Bildirimleri aç', 'Bildirimlere izin ver', 'Anlık bildirim…', 'Sosyal Medya', 'Sosyal medyada takip…'
    ],
    newsletter: [
      'Bülten', 'E-bülten', 'E-bülten aboneliği', 'Bültene abone ol', 'Bültenimize abone olun…',
      'Bültenimize Kayıt Olun', 'E-Bülten Kayıt', 'E-bültenimize…', 'Günlük bülten…', '…bültenimize abone…',
      '…e-bültene…', 'Abonelik', 'Abone olun', 'Abone ol:…', 'E-posta adresiniz', 'E-posta adresinizi girin',
      'E-mail adresiniz', 'E-Posta', 'Kayıt olun', 'Günün önemli haberlerini…', 'Günün öne çıkan haberleri e-posta…',
      'Bizi destekleyin', 'Destek ol', 'Bağış yap', 'Üye olun ve…', 'Aboneliği iptal…'
    ],
    comments: [
      'Yorumlar', 'Yorum', 'Tüm Yorumlar', 'Tüm yorumları gör', 'Yorumları Göster', 'Yorumları oku', 'Yorum yok',
      'Henüz yorum yok…', 'Henüz yorum yapılmamış…', 'Henüz bu içeriğe yorum…', 'Yorum Yap', 'Yorum Yaz', 'Yorumunuz',
      'Yorumunuzu yazın', 'Yorum yapın', 'Bir yorum yazın', 'Bir yanıt yazın', 'Bir yanıt yazın Yanıtı iptal et',
      'Bir cevap yazın', 'Cevap yazın', 'Yanıtla', 'Cevapla', 'Yanıtı iptal et', 'Yorum gönder', 'Yorumu Gönder',
      'İlk yorumu sen yap', 'İlk yorumu siz yapın', 'İlk yorum yapan siz olun', 'Okuyucu Yorumları',
      'Ziyaretçi Yorumları', 'Haber hakkındaki görüşlerinizi…', 'Görüşleriniz', 'Fikrini belirt', 'Yorum yapmak için…',
      '…yorum yapabilmek için…', '…yorumlar editör onayından…', 'E-posta hesabınız yayımlanmayacak…',
      'E-posta adresiniz yayınlanmayacak…', 'Gerekli alanlar…', 'Küfür, hakaret…', 'UYARI: Küfür…', 'Şikayet Et',
      'Yorumlar kapalı', 'Yorum kuralları'
    ],
    advert: [
      'Reklam', 'Reklamlar', 'İlan', 'İlanlar', 'Resmi İlanlar', 'Resmi İlan', 'Seri ilanlar', 'Sponsorlu',
      'Sponsorlu İçerik', 'Sponsorlu içerik', 'Advertorial', 'İlandır', 'Reklam Alanı', 'Reklamdan sonra devam ediyor',
      'Haber reklamdan sonra devam ediyor', 'Tanıtım', 'Tanıtım yazısı', 'Sponsor bağlantı', 'Sponsorlu Bağlantılar',
      'Bu bir reklamdır…', 'Fırsatlar'
    ],
    photo: [
      'Fotoğraf', 'Foto', 'Arşiv', 'Temsili', 'Temsili fotoğraf', 'Temsili görsel', 'Temsili resim', 'Temsilî',
      'Arşiv fotoğraf', 'Arşiv fotoğrafı', 'Fotoğraf galerisi', 'Galeri', 'Galeriyi görüntüle',
      'Fotoğrafları görmek için…', 'Videoyu oynat', 'Videoyu izlemek için…', 'Video:…', 'Görsel:…', 'İnfografik:…',
      'Büyütmek için tıklayın'
    ],
    credit: [
      '…Fotoğraf:…', '…Fotoğraflar:…', '…Foto:…', '…Fotoğraf: AA…', '…Görsel:…', '…Getty Images…',
      '…Shutterstock…', '…iStock…', '…(Temsili)…', '…temsili…', '…Depo Photos…', '…Depophotos…', '…Ekran görüntüsü…'
    ],
    byline: [
      'Yazar:…', 'Yazan:…', 'Yazar', 'Haber:…', 'Haber', 'Haber Merkezi', 'HABER MERKEZİ', 'Muhabir:…', 'Muhabir',
      'Editör:…', 'Editör', 'Haberi yapan…', 'Hazırlayan:…', 'Derleyen:…', 'Röportaj:…', 'Çeviren:…', 'Çeviri:…',
      'Fotoğraf ve haber…', 'Kamera:…', 'Haber - Kamera:…', 'Haber-Kamera:…', 'Köşe Yazarı', 'Gazeteci',
      'Yazar Hakkında', 'Yazarın profili', 'Tüm yazıları', 'Dış Haberler', 'Ekonomi Servisi', 'Spor Servisi',
      'Haber Müdürü'
    ],
    published: [
      'Yayınlanma…', 'Yayınlandı…',
      'Yayınlanma', 'Yayınlanma:…', 'Yayınlanma Tarihi…', 'Yayın Tarihi…', 'Yayınlandı:…', 'Yayımlanma:…', 'Giriş:…',
      'Giriş Tarihi…', 'Oluşturulma Tarihi…', 'Oluşturma:…', 'Eklenme Tarihi…', 'Eklenme:…', 'Haber Giriş…',
      'Haber Tarihi…', 'Tarih:…', 'İlk yayın…'
    ],
    updated: [
      'Güncelleme…', 'Güncellendi…',
      'Güncelleme', 'Güncelleme:…', 'Güncelleme Tarihi…', 'Güncellenme:…', 'Güncellenme Tarihi…', 'Güncellendi:…',
      'Son Güncelleme…', 'Son güncellenme…', 'Düzenleme:…'
    ],
    viewCount: [
      '…okunma', '…kez okundu', '…defa okundu', '…görüntülenme', '…görüntüleme', '…izlenme', '…gösterim', '…paylaşım',
      'Okunma:…', 'Okunma Sayısı…', 'Okuma süresi…', '…dk okuma', '…dakika okuma süresi…', '…dakikada okunur'
    ],
    source: [
      'Kaynak:…', 'Kaynaklar:…', 'Kaynak', 'Haber kaynağı…', 'Haber Kaynağı:…', 'Kaynak haber…', 'Basın bülteni',
      'Basın açıklaması'
    ],
    agency: [
      '…AA…', '…Anadolu Ajansı…', '…DHA…', '…Demirören Haber Ajansı…', '…İHA…', '…İhlas Haber Ajansı…', '…ANKA…',
      '…ANKA Haber Ajansı…', '…Reuters…', '…AFP…', '…AP…', '…UHA…', '…Mezopotamya Ajansı…', '…Sputnik…', '…BHA…',
      '…KHA…', '…İLKHA…', '…TASS…', '…dpa…'
    ],
    tags: [
      'Etiketler', 'Etiketler:…', 'ETİKETLER', 'ETİKETLER:…', 'Etiket:…', 'Anahtar Kelimeler', 'Anahtar Kelimeler:…',
      'Konular', 'Konular:…', 'Konu:…', 'Haberle ilgili konular', 'Kategoriler', 'Kategoriler:…', 'Kategori:…',
      'Haberin etiketleri', 'Bu haberin etiketleri', 'İlgili etiketler'
    ],
    copyright: [
      '…Haber Akış Sistemi…',
      'Tüm hakları saklıdır', '…Tüm hakları saklıdır…', '…Her hakkı saklıdır…', '…hakları saklıdır…',
      '…kaynak gösterilmeden…', '…Kaynak gösterilmeden kullanılamaz…', '…İzin alınmadan…', '…izin alınmadan…',
      '…alıntılanamaz…', 'Telif hakkı…', 'Genel Yayın Yönetmeni…', 'Yazı İşleri Müdürü…',
      'Sorumlu Yazı İşleri Müdürü…', 'İmtiyaz Sahibi…', 'Yayın Sahibi…', 'Ticaret Unvanı…', 'Künye', 'İletişim',
      'İLETİŞİM', 'Hakkımızda', 'Bize ulaşın', 'Reklam ver', 'Gizlilik politikası', 'Gizlilik İlkeleri', 'Gizlilik',
      'Çerez politikası', 'Çerez Ayarları', 'Kullanım koşulları', 'Kullanım şartları', 'Yasal uyarı', 'KVKK',
      'KVKK Aydınlatma Metni', 'Aydınlatma Metni', 'Veri politikası', 'Yayın ilkeleri', 'Yayın İlkeleri',
      'Site haritası', 'Kariyer'
    ],
    navigation: [
      'Ana Sayfa', 'Anasayfa', 'Ana sayfaya dön', 'Menü', 'Ana menü', 'Kapat', 'Menüyü kapat', 'Menüyü aç', 'Ara',
      'Arama', 'Arama yap', 'Haber ara', 'İçeriğe geç', 'İçeriğe atla', 'Ana içeriğe geç', 'Ana içeriğe atla', 'Geri',
      'Geri dön', 'Yukarı', 'Yukarı çık', 'Başa dön', 'Sayfa başı', 'İleri', 'Sonraki', 'Önceki', 'Sonraki sayfa',
      'Önceki sayfa', 'Haberler', 'Gündem', 'Türkiye', 'Dünya', 'Siyaset', 'SİYASET', 'Politika', 'Ekonomi', 'EKONOMİ',
      'Spor', 'Futbol', 'Magazin', 'MAGAZİN', 'Kültür-Sanat', 'Kültür Sanat', 'Sanat', 'Sağlık', 'SAĞLIK', 'Eğitim',
      'EĞİTİM', 'Teknoloji', 'TEKNOLOJİ', 'Bilim', 'Yaşam', 'Yerel', 'Yazarlar', 'Asayiş', 'Otomobil', 'Emlak',
      'Seyahat', 'Yemek', 'Hava Durumu', 'Namaz Vakitleri', 'Nöbetçi Eczaneler', 'Trafik Durumu', 'Canlı Yayın',
      'Canlı Borsa', 'Puan Durumu', 'Fikstür', 'Burçlar', 'Astroloji', 'Yayın Akışı', 'Gazeteler', 'Arşiv Haberler',
      'Galeriler', 'Videolar', 'Podcast', 'Röportaj', 'Servisler', 'Yardım', 'RSS', 'Künye ve iletişim'
    ],
    signIn: [
      'Giriş yap', 'Üye girişi', 'Üye ol', 'Kayıt ol', 'Çıkış', 'Çıkış yap', 'Hesabım', 'Profilim', 'Kullanıcı adı',
      'Şifre', 'Parola', 'Şifremi unuttum', 'Şifremi unuttum?', 'Beni hatırla', 'Hesabınız yok mu…',
      'Zaten üye misiniz…', 'Zaten hesabınız…', 'Henüz üye değil…', '…abonelere özel…', 'Abonelere özel',
      'Okumaya devam etmek için…', 'Devamını okumak için abone…', 'Google ile giriş yap', 'Facebook ile giriş yap',
      'Premium'
    ],
    notice: [
      '…çerez kullan…', '…çerezler kullan…', '…çerezleri kullan…', '…çerez politikamız…', 'Kabul et',
      'Tümünü kabul et', 'Kabul ediyorum', 'Reddet', 'Tümünü reddet', 'Ayarlar', 'Tamam', 'Anladım', 'Yükleniyor',
      'Lütfen bekleyin', 'İçerik yüklenemedi…', 'JavaScript\'i etkinleştirin…', 'Tarayıcınız bu…', 'Yazı boyutu',
      'Metin boyutu', 'Font Boyutu', 'Hata bildir', 'Haberde hata mı var…', 'Haber ihbar', 'Günün hava durumu',
      'Altın fiyatları', 'Döviz kurları', 'Dolar', 'Euro', 'Bist 100', 'Gece modu', 'Koyu tema',
      'Abone olmak ister misiniz…'
    ],
    subhead: [
      'Ne olmuştu', 'Olayın geçmişi', 'Özet', 'Sonuç', 'Arka plan', 'Öne çıkan başlıklar', 'Neler yaşandı', 'Detaylar',
      'Tepkiler'
    ]
  },
  abbreviations: [
    'alb', 'apt', 'av', 'bkz', 'bl', 'bul', 'böl', 'c', 'cad', 'cm', 'coğ', 'doç', 'dr', 'ens', 'fak', 'gen', 'hst',
    'hz', 'jr', 'kg', 'km', 'm', 'mah', 'md', 'mim', 'müh', 'no', 'nu', 'op', 'org', 'ort', 'pk', 'prof', 's', 'sn',
    'sok', 't.c', 'tel', 'tl', 'uzm', 'v', 'vb', 'vd', 'vs', 'yar', 'yd', 'yrd', 'yy', 'yzb', 'ö', 'ör', 'örn', 'öğr',
    'şb'
  ],
  dates: {
    months: [
      ['ocak', 'oca'], ['şubat', 'şub'], ['mart', 'mar'], ['nisan', 'nis'], ['mayıs', 'mayis', 'may'],
      ['haziran', 'haz'], ['temmuz', 'tem'], ['ağustos', 'ağu'], ['eylül', 'eyl'], ['ekim', 'eki'],
      ['kasım', 'kasim', 'kas'], ['aralık', 'ara']
    ],
    weekdays: [
      ['pazartesi', 'pzt'], ['salı', 'sali', 'sal'], ['çarşamba', 'çar'], ['perşembe', 'per'], ['cuma', 'cum'],
      ['cumartesi', 'cmt'], ['pazar', 'paz']
    ],
    am: ['öö', 'sabah'],
    pm: ['ös', 'akşam'],
    hours: [],
    minutes: [],
    fillers: ['saat', 'tarihinde', 'günü', '\'da', '\'de'],
    relative: ['dün', 'bugün', 'az önce', 'şimdi', 'dakika önce', 'saat önce', 'gün önce', 'hafta önce'],
    order: 'dmy',
    zone: '+03:00'
  },
  words: {
    comments: ['yorum', 'yorumlar', 'yanıt', 'cevap'],
    saying: ['dedi', 'diyor', 'yazdı'],
    replying: ['yanıtla', 'cevapla', 'bildir', 'şikayet et'],
    sharing: ['paylaş', 'kopyala', 'yazdır', 'gönder', 'bağlantıyı', 'linki'],
    otherCounts: ['paylaşım', 'okuma süresi', 'dk okuma', 'dakika okuma süresi', 'dakikada okunur'],
    helpers: ['editör', 'çeviren', 'çeviri'],
    joiners: ['ve', 'ile'],
    particles: [],
    officeWords: ['ve', 'için'],
    neverNames: [ 'haber', 'haberler', 'ajansı', 'gazetesi', 'editör','bizim', 'tüm', 'daha', 'devamını', 'oku', 'için', 'ile', 'hakkında', 'hakkımızda'],
    familyNames: [],
    namesAreWords: false,
    signedAtEnd: false
  }
})

