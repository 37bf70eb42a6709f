import {defineLocale, type Locale} from '@copydesk/core'
import {id} from './id.js'

/**
 * Malay: the furniture of Indonesian pages, and what Malay ones name otherwise. It serves pages that are stated to be
 * Malay; a guess does not tell the two apart. What each list holds stands in docs/languages.md.
 */
export const ms: Locale = defineLocale({
  ...id,
  lang: 'ms',
  name: 'Malay',
  phrases: {
    ...id.phrases,
    related: [...id.phrases.related, 'Artikel berkaitan', 'Berita berkaitan', 'Anda mungkin berminat'],
    mostRead: [...id.phrases.mostRead, 'Paling popular', 'Tular'],
    readMore: [...id.phrases.readMore, 'Baca lagi', 'Baca lagi:…', 'Lihat lagi'],
    share: [...id.phrases.share, 'Kongsi', 'Kongsikan', 'Kongsi artikel ini', 'Kongsi di…', 'Salin pautan'],
    follow: [...id.phrases.follow, 'Sertai saluran…', 'Muat turun aplikasi…'],
    newsletter: [...id.phrases.newsletter, 'Surat berita', 'Langgan', 'Langgan sekarang'],
    comments: [...id.phrases.comments, 'Ulasan', 'Tulis ulasan', 'Tinggalkan komen', 'Komen'],
    advert: [...id.phrases.advert, 'Iklan berbayar', 'Kandungan tajaan'],
    credit: [...id.phrases.credit, '…Gambar:…', '…Gambar oleh…', '…Gambar hiasan…'],
    byline: [...id.phrases.byline, 'Pengarang:…'],
    published: [...id.phrases.published, 'Disiarkan…', 'Disiarkan pada…', 'Tarikh:…'],
    updated: [...id.phrases.updated, 'Dikemas kini…', 'Kemas kini…', 'Dikemaskini…'],
    copyright: [...id.phrases.copyright, 'Hak cipta terpelihara', '…Hak cipta terpelihara…', 'Terma dan syarat', 'Dasar privasi'],
    navigation: [...id.phrases.navigation, 'Utama', 'Sukan', 'Bisnes', 'Jenayah', 'Wilayah', 'Bola sepak'],
    signIn: [...id.phrases.signIn, 'Log masuk', 'Log keluar', 'Kata laluan']
  },
  dates: {
    ...id.dates,
    months: [
      ['januari', 'jan'], ['februari', 'feb'], ['mac'], ['april', 'apr'], ['mei'], ['jun'], ['julai', 'jul'],
      ['ogos', 'ogo'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['disember', 'dis']
    ],
    weekdays: [['isnin'], ['selasa'], ['rabu'], ['khamis'], ['jumaat'], ['sabtu'], ['ahad']],
    am: ['pagi'],
    pm: ['tengah hari', 'petang', 'malam'],
    fillers: ['pada', 'jam', 'pukul', 'tarikh'],
    relative: ['semalam', 'hari ini', 'minit lalu', 'jam lalu', 'hari lalu', 'minit yang lalu', 'jam yang lalu'],
    zone: '+08:00'
  },
  words: {...id.words, comments: [...id.words.comments, 'komen', 'ulasan']}
})
