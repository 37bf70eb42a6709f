import {defineLocale, type Locale} from '@copydesk/core'

/** Indonesian. What each list holds stands in docs/languages.md; where in its list a phrase stands says nothing. */
export const id: Locale = defineLocale({
  lang: 'id',
  name: 'Indonesian',
  phrases: {
    related: [
      'Berita Terkait', 'Artikel Terkait', 'Terkait', 'Berita Lainnya', 'Artikel Lainnya', 'Berita Lain',
      'Topik Terkait', 'Konten Terkait', 'Video Terkait', 'Tulisan Terkait', 'Pos Terkait', 'Mungkin Anda Suka',
      'Mungkin Anda juga suka', 'Mungkin Kamu Suka', 'Anda Mungkin Suka', 'Anda mungkin juga suka', 'Rekomendasi',
      'Rekomendasi untuk Anda', 'Direkomendasikan', 'Rekomendasi Berita', 'Pilihan Untukmu', 'Pilihan untuk Anda',
      'Untuk Anda', 'Berita Selanjutnya', 'Berita Sebelumnya', 'Artikel Selanjutnya', 'Artikel Sebelumnya',
      'Selanjutnya', 'Sebelumnya', 'Lainnya', 'Jangan Lewatkan'
    ],
    mostRead: [
      'Terpopuler', 'Berita Terpopuler', 'Terpopuler Hari Ini', 'Populer', 'Berita Populer', 'Artikel Populer',
      'Paling Banyak Dibaca', 'Paling Banyak Dicari', 'Paling Dicari', 'Paling Banyak Dikomentari', 'Terbaru',
      'Berita Terbaru', 'Artikel Terbaru', 'Artikel Terkini', 'Terkini', 'Berita Terkini', 'Kabar Terkini', 'Terhangat',
      'Berita Terhangat', 'Trending', 'Trending Topic', 'Sedang Tren', 'Tren', 'Headline', 'Berita Utama',
      'Berita Pilihan', 'Pilihan Redaksi', 'Pilihan Editor', 'Sorotan', 'Most Popular', 'Top 5 News', 'Indeks Berita',
      'Video Terpopuler', 'Video Terbaru', 'Terkini Lainnya', 'Breaking News', 'Lagi Ramai'
    ],
    readMore: [
      'Baca Juga', 'Lihat Juga', 'Simak Juga', 'Baca juga:…', 'Baca Juga :…', 'Baca juga…', 'Baca selengkapnya',
      'Baca selengkapnya:…', 'Baca selanjutnya:…', 'Baca:…', 'Baca pula:…', 'Baca lebih lanjut…', 'Baca berita…',
      'Simak juga:…', 'Simak:…', 'Simak video…', 'Simak berita…', 'Simak breaking news…', 'Lihat juga:…',
      'Lihat Juga Video…', 'Lihat video…', 'Tonton juga:…', 'Saksikan:…', 'Saksikan Video…', 'Selengkapnya',
      'Selengkapnya:…', 'Klik di sini…', 'Klik disini…', 'Lihat selengkapnya', 'Lihat semua', 'Muat lebih banyak',
      'Muat Lainnya', 'Halaman selanjutnya…', 'Lanjut ke halaman…'
    ],
    rating: [
      'Apa reaksi Anda', 'Beri nilai…', 'Nilai artikel ini', 'Bagaimana tanggapan Anda…',
      'Apakah artikel ini bermanfaat', 'Apakah artikel ini membantu', 'Suka', 'Suka artikel ini', 'Tidak suka',
      'Jajak Pendapat', 'Polling', '…suara', 'Beri rating'
    ],
    share: [
      'Bagikan', 'Bagikan:…', 'Bagikan artikel ini', 'Bagikan berita ini', 'Bagikan ke', 'Bagikan ke Facebook',
      'Bagikan ke Twitter', 'Bagikan ke WhatsApp', 'Bagikan di Facebook', 'Bagikan via…', 'Bagikan ini', 'SHARE',
      'Share:…', 'Sebarkan', 'Sebarkan ini', 'Kirim lewat email', 'Kirim via email', 'Kirim ke teman', 'Salin tautan',
      'Salin link', 'Tautan disalin', 'Copy Link', 'Cetak', 'Cetak Artikel', 'Simpan', 'Simpan artikel', 'Baca nanti',
      'Tersalin'
    ],
    follow: [
      '…Mari bergabung di Grup Telegram…', 'Dapatkan update berita pilihan…', 'Ikuti kami', 'Ikuti kami di…', 'Ikuti',
      'Ikuti terus berita…', 'Ikuti update berita…', 'Ikuti saluran…', 'Ikuti kanal…', 'Ikuti akun…',
      'Dapatkan update berita…', 'Temukan kami di…', '…di Google News…', '…WhatsApp Channel…', '…saluran WhatsApp…',
      '…kanal Telegram…', '…channel Telegram…', '…grup Telegram…', 'Unduh aplikasi…', 'Download aplikasi…',
      'Install aplikasi…', 'Dengarkan', 'Dengarkan artikel', 'Dengarkan berita ini', 'Aktifkan notifikasi',
      'Nyalakan notifikasi…', 'Subscribe', 'Media Sosial'
    ],
    newsletter: [
      'Newsletter', 'Buletin', 'Langganan', 'Berlangganan', 'Berlangganan newsletter', 'Berlangganan sekarang',
      'Langganan Newsletter', 'Langganan buletin…', 'Daftar newsletter…', 'Daftarkan email…', '…newsletter kami…',
      '…buletin kami…', 'Dapatkan berita terbaru…', 'Dapatkan artikel…', '…langsung di email…', '…di inbox Anda…',
      '…kotak masuk Anda…', 'Alamat email', 'Email Anda', 'Masukkan email', 'Masukkan email Anda',
      'Masukkan alamat email…', 'Dukung kami', 'Dukung jurnalisme…', 'Donasi', 'Donasi sekarang', 'Jadi pelanggan…',
      'Jadi member…', 'Berhenti berlangganan…'
    ],
    comments: [
      'Komentar', 'Komentar Anda', 'Semua komentar', 'Lihat komentar', 'Lihat semua komentar', 'Tampilkan komentar',
      'Tidak ada komentar', 'Belum ada komentar', 'Tulis komentar', 'Tulis komentar Anda', 'Tulis komentarmu…',
      'Kirim komentar', 'Beri komentar', 'Berikan komentar', 'Tinggalkan komentar', 'Tinggalkan Balasan',
      'Tinggalkan Balasan Batalkan balasan', 'Balas', 'Batalkan balasan', 'Jadilah yang pertama berkomentar…',
      'Silakan login untuk…', 'Login untuk berkomentar', '…untuk berkomentar…', '…untuk memberi komentar…',
      'Alamat email Anda tidak akan dipublikasikan…', 'Ruas yang wajib ditandai…', 'Laporkan', 'Laporkan komentar',
      'Komentar ditutup', 'Komentar sepenuhnya menjadi tanggung jawab…', 'Isi komentar…', 'Diskusi', 'Tanggapan'
    ],
    advert: [
      'Iklan', 'Advertisement', 'Iklan Baris', 'Pasang Iklan', 'Konten Promosi', 'Konten bersponsor', 'Bersponsor',
      'Sponsor', 'Disponsori', 'Advertorial', 'Scroll to continue with content', 'Scroll untuk melanjutkan membaca',
      'Lanjutkan membaca setelah iklan…', 'Gulir untuk lanjut membaca', 'Promo', 'Promosi', 'Kode promo',
      'Konten Partner', 'Dipersembahkan oleh…'
    ],
    photo: [
      'Foto', 'Ilustrasi', 'Foto ilustrasi', 'Ilustrasi foto', 'Foto arsip', 'Foto dokumen', 'Galeri Foto', 'Foto-foto',
      'Infografis', 'Infografis:…', 'Ilustrasi…', 'Ilustrasi:…', 'Perbesar', 'Lihat foto', 'Putar video', 'Video:…',
      'Tangkapan layar…', 'Keterangan foto…', 'Keterangan foto:…', 'Suasana…', '(Ki-ka)…', 'Dari kiri…', 'Dok'
    ],
    credit: [
      '…Foto:…', '…(Foto:…', '…Ilustrasi:…', '…Dok.…', '…(Dok…', '…Dokumentasi…', '…ANTARA FOTO…', '…Antara/…',
      '…(ANTARA/…', '…Sumber foto…', '…Sumber:…', '…Sumber gambar…', '…(Istimewa)…', '…Istimewa', '…Ist',
      '…Getty Images…', '…Shutterstock…', '…iStock…', '…Freepik…', '…Pixabay…', '…Unsplash…', '…via Reuters…',
      '…AP Photo…', '…Tangkapan layar…', '…Grafis:…'
    ],
    byline: [
      'Oleh…', 'Oleh:…', 'Oleh :…', 'Penulis:…', 'Penulis :…', 'Penulis', 'Editor:…', 'Editor :…', 'Editor',
      'Reporter:…', 'Reporter :…', 'Reporter', 'Pewarta:…', 'Pewarta :…', 'Kontributor:…', 'Kontributor',
      'Laporan Wartawan…', 'Wartawan:…', 'Ditulis oleh…', 'Diposting oleh…', 'Tim Redaksi', 'Redaksi', 'Redaktur:…',
      'Redaktur', 'Jurnalis', 'Jurnalis:…', 'Tim', 'Tentang Penulis', 'Teks:…', 'Fotografer:…', 'Penyunting:…',
      'Penerjemah:…'
    ],
    published: [
      'Diterbitkan…', 'Diterbitkan:…', 'Dipublikasikan…', 'Dipublikasikan:…', 'Tayang:…', 'Tayang…', 'Terbit:…',
      'Terbit…', 'Diposting…', 'Dibuat:…', 'Tanggal:…', 'Tanggal Terbit…', 'Ditayangkan…', 'Rilis:…', 'Diunggah…'
    ],
    updated: [
      'Diperbarui…', 'Diperbarui:…', 'Diperbaharui…', 'Update:…', 'Update…', 'Pembaruan:…', 'Terakhir diperbarui…',
      'Diedit:…', 'Diubah:…'
    ],
    viewCount: [
      '…kali dibaca', '…kali dilihat', '…dibaca', '…pembaca', '…tayangan', '…kali ditonton', '…kali dibagikan',
      'Dibaca:…', 'Dilihat:…', 'Waktu baca…', '…menit baca', '…menit membaca', '…min baca'
    ],
    source: [
      'Sumber:…', 'Sumber :…', 'Sumber berita…', 'Sumber', 'Sumber Berita:…', 'Artikel ini telah tayang di…',
      'Artikel ini telah terbit di…', 'Artikel asli…', 'Artikel ini bersumber…', 'Berita ini sebelumnya…',
      'Siaran Pers', 'Narahubung'
    ],
    agency: [
      'ANTARA', '…Antara News…', '…LKBN Antara…', '…Kantor Berita Antara…', '…(ANTARA)…', '…AFP…', '…Reuters…',
      '…Associated Press…', '…Xinhua…', '…Anadolu…', '…Bernama…', '…Kyodo…', '…JawaPos…', '…Kompas.com…', '…detikcom…',
      '…CNN Indonesia…', '…BBC News Indonesia…', '…dpa…'
    ],
    tags: [
      'Tag', 'Tags', 'Tag:…', 'Tags:…', 'Tag :…', 'Tags :…', 'Topik', 'Topik:…', 'Topik :…', 'Kata kunci',
      'Kata kunci:…', 'Label:…', 'Kategori', 'Kategori:…', 'Kanal:…', 'Rubrik:…', 'Topik Pilihan', 'Topik Hangat',
      'Topik Populer', 'Berita Tag'
    ],
    copyright: [
      'Hak cipta dilindungi…', 'Hak Cipta…', '…Hak cipta dilindungi…', '…Dilarang mengutip…', '…Dilarang menyalin…',
      '…Dilarang keras mengambil konten…', '…tanpa izin tertulis…', '…seizin redaksi…', 'Pemimpin Redaksi…',
      'Penanggung Jawab…', 'Alamat Redaksi…', 'Tentang Kami', 'Kontak Kami', 'Hubungi Kami', 'Kontak',
      'Redaksi dan Kontak', 'Susunan Redaksi', 'Info Iklan', 'Pedoman Media Siber', 'Kebijakan Privasi',
      'Kebijakan Cookie', 'Syarat dan Ketentuan', 'Syarat & Ketentuan', 'Ketentuan Layanan', 'Ketentuan Penggunaan',
      'Disclaimer', 'Karir', 'Karier', 'Kode Etik', 'Kode Etik Jurnalistik', 'Media Kit', 'Peta Situs', 'Privasi',
      'Member of'
    ],
    navigation: [
      'Beranda', 'Home', 'Halaman utama', 'Kembali ke beranda', 'Menu', 'Menu utama', 'Tutup', 'Tutup menu', 'Cari',
      'Cari berita', 'Cari berita…', 'Pencarian', 'Telusuri', 'Langsung ke konten', 'Langsung ke isi',
      'Lewati ke konten', 'Loncat ke konten', 'Kembali', 'Kembali ke atas', 'Ke atas', 'Berikutnya',
      'Halaman berikutnya', 'Halaman sebelumnya', 'Halaman', 'Halaman:…', '1 dari 2 halaman', 'Show All',
      'Semua Halaman', 'Anda di sini', 'Berita', 'News', 'Nasional', 'Daerah', 'Regional', 'Megapolitan', 'Metro',
      'Metropolitan', 'Nusantara', 'Internasional', 'Dunia', 'Global', 'Politik', 'Hukum', 'Hukum & Kriminal',
      'Kriminal', 'Ekonomi', 'Bisnis', 'Keuangan', 'Olahraga', 'Sepak Bola', 'Sepakbola', 'Bola', 'Hiburan', 'Seleb',
      'Selebriti', 'Gaya Hidup', 'Lifestyle', 'Kesehatan', 'Pendidikan', 'Teknologi', 'Tekno', 'Otomotif', 'Travel',
      'Wisata', 'Kuliner', 'Properti', 'Opini', 'Kolom', 'Editorial', 'Humaniora', 'Budaya', 'Religi', 'Islam',
      'Foto & Video', 'Video', 'Indeks', 'Cuaca', 'Jadwal Sholat', 'Zodiak', 'Live TV', 'Live Streaming', 'E-Paper',
      'Epaper', 'Edisi cetak', 'Layanan', 'Bantuan', 'RSS'
    ],
    signIn: [
      'Masuk', 'Masuk/Daftar', 'Login', 'Daftar', 'Daftar akun', 'Daftar sekarang', 'Keluar', 'Buat akun', 'Akun saya',
      'Profil saya', 'Nama pengguna', 'Kata sandi', 'Lupa kata sandi', 'Lupa kata sandi?', 'Lupa password?',
      'Ingat saya', 'Sudah punya akun…', 'Belum punya akun…', 'Sudah berlangganan…', '…khusus pelanggan…',
      '…khusus untuk pelanggan…', 'Khusus pelanggan', 'Untuk melanjutkan membaca…', 'Lanjutkan membaca dengan…',
      'Masuk dengan Google', 'Masuk dengan Facebook', 'Premium'
    ],
    notice: [
      'URL telah disalin', '…menggunakan cookie…', '…menggunakan cookies…', 'Terima', 'Terima semua', 'Setuju',
      'Saya setuju', 'Tolak', 'Tolak semua', 'Pengaturan', 'Mengerti', 'Memuat', 'Sedang memuat…', 'Mohon tunggu',
      'Konten tidak tersedia', 'Aktifkan JavaScript…', 'Browser Anda…', 'Peramban Anda…', 'Ukuran huruf', 'Ukuran teks',
      'Ukuran Font', 'A- A+', 'Laporkan kesalahan', 'Koreksi', 'Temukan kesalahan…', 'Prakiraan cuaca',
      'Jadwal imsakiyah', 'Kurs', 'Mode gelap'
    ],
    subhead: [
      'Latar belakang', 'Kronologi', 'Kesimpulan', 'Duduk perkara', 'Kata pengamat', 'Respons', 'Awal mula',
      'Rangkuman', 'Fakta-fakta'
    ]
  },
  abbreviations: [
    'a', 'a.n', 'bp', 'bpk', 'd.a', 'dkk', 'dll', 'dr', 'dra', 'drs', 'dsb', 'dst', 'e', 'h', 'hj', 'hlm', 'ir', 'jl',
    'jln', 'kab', 'ke', 'kec', 'kel', 'kep', 'kg', 'km', 'lt', 'm', 'm.si', 'mr', 'mrs', 'n', 'no', 'ny', 'p', 'pd',
    'prof', 'ps', 'rp', 'rs', 's', 's.e', 's.h', 's.pd', 'sdr', 'sdri', 'si', 'st', 'tgl', 'tn', 'tsb', 'ttd', 'u.p',
    'yg', 'yth'
  ],
  dates: {
    months: [
      ['januari', 'jan'], ['februari', 'pebruari', 'feb'], ['maret', 'mar'], ['april', 'apr'], ['mei'], ['juni', 'jun'],
      ['juli', 'jul'], ['agustus', 'agu', 'ags', 'agt'], ['september', 'sep', 'sept'], ['oktober', 'okt'],
      ['november', 'nopember', 'nov'], ['desember', 'des']
    ],
    weekdays: [
      ['senin', 'sen'], ['selasa', 'sel'], ['rabu', 'rab'], ['kamis', 'kam'], ['jumat', 'jum\'at', 'jum'],
      ['sabtu', 'sab'], ['minggu', 'ahad', 'min']
    ],
    am: ['pagi'],
    pm: ['siang', 'sore', 'malam'],
    hours: [],
    minutes: [],
    fillers: ['pukul', 'tanggal', 'jam', 'wib', 'wita', 'wit', 'tgl', 'pkl'],
    relative: [
      'kemarin', 'hari ini', 'baru saja', 'barusan', 'menit lalu', 'menit yang lalu', 'jam lalu', 'jam yang lalu',
      'hari lalu', 'hari yang lalu'
    ],
    order: 'dmy',
    zone: '+07:00'
  },
  words: {
    comments: ['komentar', 'tanggapan', 'balasan'],
    saying: ['berkata', 'menulis', 'mengatakan'],
    replying: ['balas', 'laporkan'],
    sharing: ['bagikan', 'salin', 'tautan', 'cetak', 'kirim', 'ke', 'di'],
    otherCounts: ['kali dibagikan', 'waktu baca', 'menit baca', 'menit membaca', 'min baca'],
    helpers: ['editor', 'redaktur', 'penyunting', 'penerjemah'],
    joiners: ['dan'],
    particles: ['bin', 'binti'],
    officeWords: ['dan', 'untuk'],
    neverNames: [
      'redaksi', 'berita', 'tim', 'kami', 'anda', 'lebih', 'baca', 'lihat', 'semua', 'dengan', 'untuk', 'tentang'
    ],
    familyNames: [],
    namesAreWords: false,
    signedAtEnd: false
  }
})

