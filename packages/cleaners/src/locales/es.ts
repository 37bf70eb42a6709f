import {defineLocale, type Locale} from '@copydesk/core'

/** Spanish. What each list holds stands in docs/languages.md; where in its list a phrase stands says nothing. */
export const es: Locale = defineLocale({
  lang: 'es',
  name: 'Spanish',
  phrases: {
    related: [
      'Noticias relacionadas', 'Noticia relacionada', 'Artículos relacionados', 'Artículo relacionado', 'Relacionados',
      'Relacionado', 'Relacionadas', 'Contenido relacionado', 'Contenidos relacionados', 'Notas relacionadas',
      'Nota relacionada', 'Temas relacionados', 'Entradas relacionadas', 'Más noticias', 'Más información',
      'Más sobre este tema', 'Más en esta sección', 'Más noticias de…', 'Más artículos', 'Más notas', 'Otras noticias',
      'Otros artículos', 'También te puede interesar', 'También le puede interesar', 'Te puede interesar',
      'Le puede interesar', 'Te podría interesar', 'Podría interesarte', 'Puede interesarte', 'Te recomendamos',
      'Le recomendamos', 'Recomendamos', 'Recomendados', 'Recomendado', 'Recomendaciones', 'No te lo pierdas',
      'No te pierdas', 'Siga leyendo', 'Sigue leyendo', 'Continuar leyendo', 'Seguir leyendo', 'Siguiente artículo',
      'Artículo anterior', 'Artículo siguiente', 'Nota anterior', 'Siguiente nota'
    ],
    mostRead: [
      'Lo más leído', 'Lo más visto', 'Lo más', 'Lo más popular', 'Lo más reciente', 'Lo más comentado',
      'Lo más compartido', 'Lo más destacado', 'Lo último', 'Lo último en…', 'Más leídas', 'Más leídos',
      'Las más leídas', 'Los más leídos', 'Más vistas', 'Más vistos', 'Noticias más leídas', 'Más populares',
      'Últimas noticias', 'Última hora', 'Últimas entradas', 'Últimos artículos', 'Últimas publicaciones',
      'Noticias recientes', 'Entradas recientes', 'Noticias destacadas', 'Destacados', 'Destacadas', 'Destacamos',
      'Tendencias', 'Es noticia', 'Es tendencia', 'Ranking', 'En portada', 'Lo mejor de', 'Titulares', 'Al minuto',
      'Minuto a minuto', 'Selección del editor', 'Recomendado para ti', 'Vídeos destacados', 'Videos destacados'
    ],
    readMore: [
      'Mirá también', 'Mirá también:…',
      'Ver también', 'Lea también', 'Lee también', 'Lea también:…', 'Lea también…', 'Lee también:…', 'Lee también…',
      'Leer también:…', 'Lea además:…', 'Lee además:…', 'Además lea:…', 'Te puede interesar:…', 'Le puede interesar:…',
      'Puede leer:…', 'Puedes leer:…', 'También puedes leer…', 'También lee:…', 'Lea más:…', 'Lee más:…', 'Leer más',
      'Leer más:…', 'Lea:…', 'Lee:…', 'Ver más', 'Ver más:…', 'Vea también:…', 'Vea:…', 'Mira también:…', 'Mira:…',
      'Ver además:…', 'Mire también:…', 'Más información:…', 'Más información en…', 'Más detalles:…',
      'Para leer más:…', 'Sigue leyendo:…', 'Recomendado:…', 'Te recomendamos:…', 'No te pierdas:…',
      'No dejes de leer:…', 'Conoce más:…', 'Noticia relacionada:…', 'Haz clic aquí', 'Haga clic aquí', 'Pulse aquí',
      'Ver todo', 'Ver todos', 'Ver todas'
    ],
    rating: [
      'Califica este artículo', 'Valora este artículo', 'Puntúa esta noticia', 'Vota esta noticia',
      '¿Te gustó este artículo', '¿Te ha gustado este artículo', '¿Te ha resultado útil…', '¿Te resultó útil…',
      '¿Le resultó útil…', '¿Qué te pareció esta noticia', '¿Qué te pareció…', 'Me gusta', 'Me gusta esto',
      'No me gusta', 'Tu valoración', 'Valoración media', '…votos', 'Encuesta', '¿Qué opinas?', '¿Qué te ha parecido…'
    ],
    share: [
      'Compartir', 'Comparte', 'Compártelo', 'Comparte esto', 'Compartir esto', 'Compartir noticia',
      'Comparte esta noticia', 'Compartir artículo', 'Comparte este artículo', 'Compartir en', 'Compartir en Facebook',
      'Compartir en Twitter', 'Compartir en X', 'Compartir en WhatsApp', 'Compartir en LinkedIn',
      'Compartir por WhatsApp', 'Compartir por correo', 'Compartir nota', 'Compartir vía', 'Comparte en…',
      'Enviar por correo', 'Enviar por email', 'Enviar a un amigo', 'Enviar noticia', 'Copiar enlace', 'Copiar link',
      'Copiar URL', 'Enlace copiado', 'Copiado', 'Imprimir', 'Imprimir noticia', 'Versión para imprimir', 'Twittear',
      'Tuitear', 'Guardar', 'Guardar noticia', 'Guardar artículo', 'Añadir a favoritos', 'Leer más tarde',
      'Desplegar Redes Sociales'
    ],
    follow: [
      'Síguenos', 'Síguenos en…', 'Siga a…', 'Sigue a…', 'Sigue leyendo en…', 'Síganos en…', 'Seguinos en…', 'Seguir',
      'Seguir en Google', 'Sigue toda la información de…', 'Sigue nuestro canal…', 'Únete a nuestro canal…',
      'Únete al canal…', 'Suscríbete a nuestro canal…', '…en Google News', '…Google Noticias…', '…canal de WhatsApp…',
      '…canal de Telegram…', '…nuestra app…', 'Descarga la app…', 'Descarga nuestra…', 'Descarga la aplicación…',
      'Descargue la app…', 'Escuchar artículo', 'Escuchar este artículo', 'Escuchar noticia', 'Escucha este artículo',
      'Escuchar', 'Escucha la noticia', 'Activar notificaciones', 'Activar alertas', 'Recibir notificaciones',
      'Redes sociales'
    ],
    newsletter: [
      'Newsletter', 'Newsletters', 'Boletín', 'Boletines', 'Boletín de noticias', 'Nuestros boletines', 'Suscríbete',
      'Suscribirse', 'Suscribirme', 'Suscríbase', 'Suscripción', 'Suscribite', 'Suscríbete a…', 'Suscríbase a…',
      'Suscribite a…', 'Suscríbete gratis', 'Apúntate', 'Apúntate a…', 'Regístrate gratis…', '…nuestro boletín…',
      '…nuestra newsletter…', '…nuestros boletines…', '…newsletter diaria…', 'Recibe las últimas noticias…',
      'Recibe cada…', 'Recibe gratis…', 'Recibe nuestra…', 'Recibe en tu correo…', 'Recibí en tu mail…',
      'Reciba en su correo…', 'Tu correo electrónico', 'Correo electrónico', 'Tu email', 'Introduce tu email',
      'Ingresa tu correo…', 'Dirección de correo electrónico', 'Acepto recibir…', 'Hazte socio', 'Hazte suscriptor',
      'Apóyanos', 'Haz una donación', 'Donar', 'Colabora con…', 'Ver planes', 'Ver oferta'
    ],
    comments: [
      'Comentarios', 'Comentario', 'Comentar', 'Comenta', 'Comenta esta noticia', 'Comentar noticia',
      'Ver comentarios', 'Ver todos los comentarios', 'Mostrar comentarios', 'Leer comentarios', 'Sin comentarios',
      'No hay comentarios', 'Deja un comentario', 'Deja tu comentario', 'Deje un comentario', 'Deje su comentario',
      'Dejar un comentario', 'Dejar comentario', 'Dejá tu comentario', 'Deja una respuesta',
      'Deja una respuesta Cancelar la respuesta', 'Escribe un comentario', 'Escribe tu comentario',
      'Añadir comentario', 'Agregar comentario', 'Añade un comentario', 'Publicar comentario',
      'Publicar el comentario', 'Enviar comentario', 'Tu comentario', 'Su comentario', 'Responder',
      'Cancelar respuesta', 'Opina', 'Danos tu opinión', 'Participa en la conversación', 'Sé el primero en comentar',
      'Sé el primero en comentar…', 'Denunciar', 'Reportar comentario', 'Comentarios cerrados',
      'Los comentarios están cerrados', '…para comentar…', 'Inicia sesión para comentar',
      '…dirección de correo electrónico no será publicada…', 'Los campos obligatorios…', 'Normas de participación',
      'Nombre (obligatorio)', 'Normas de uso de los comentarios'
    ],
    advert: [
      'Publicidad', 'Anuncio', 'Anuncios', 'Publicidad - sigue leyendo debajo',
      'Continúa leyendo después de la publicidad', 'La noticia continúa después de la publicidad', 'Patrocinado',
      'Contenido patrocinado', 'Contenido de marca', 'Contenido promocionado', 'Promocionado', 'Publirreportaje',
      'Branded content', 'Remitido', 'En colaboración con…', 'Ofrecido por…', 'Clasificados', 'Descuentos', 'Cupones',
      'Nuestros partners', 'Patrocinado por…', '…enlaces de afiliados…', 'Espacio publicitario'
    ],
    photo: [
      'Foto', 'Imagen', 'Imagen de archivo', 'Foto de archivo', 'Fotografía de archivo', 'Imagen referencial',
      'Foto referencial', 'Foto ilustrativa', 'Imagen ilustrativa', 'Imagen ilustrativa…', 'Galería',
      'Galería de fotos', 'Galería de imágenes', 'Fotogalería', 'Ver galería', 'Ver fotos', 'Ver vídeo', 'Ver video',
      'Reproducir vídeo', 'Reproducir video', 'Ampliar imagen', 'Ampliar foto', 'Captura de pantalla', 'Fotograma de…',
      'En la imagen…', 'En la foto…', 'Video:…', 'Vídeo:…', 'Infografía:…', 'Gráfico:…'
    ],
    credit: [
      '…Foto:…', '…Fotos:…', '…Fotografía:…', '…Imagen:…', '…Crédito:…', '…Créditos:…', '…Créditos de la foto…',
      '…Crédito foto…', '…Fuente:…', '…Cortesía:…', '…Foto de archivo…', '…Getty Images…', '…Shutterstock…',
      '…iStock…', '…Captura de pantalla…', '…Archivo', '…Cedida', '…(Archivo)…'
    ],
    byline: [
      'Una entrevista de…',
      'Traducido por…', 'Revisado por…',
      'Por…', 'Por:…', 'Escrito por…', 'Redactado por…', 'Publicado por…', 'Redacción', 'Redacción:…', 'Redacción…',
      'Autor:…', 'Autor', 'Autora:…', 'Texto:…', 'Textos:…', 'Texto y fotos:…', 'Reportero', 'Periodista',
      'Corresponsal', 'Enviado especial', 'Enviada especial', 'Editor:…', 'Editado por…', 'Sobre el autor',
      'Sobre la firma', 'Acerca del autor', 'Ver perfil', 'Firma:…', 'Fotografía de…', 'Con información de…'
    ],
    published: [
      'Publicado', 'Publicado:…', 'Publicado el…', 'Publicado a las…', 'Publicada el…', 'Publicada:…',
      'Publicado hace…', 'Fecha de publicación…', 'Creado:…', 'Creada:…', 'Fecha:…', 'Subido el…', 'Edición impresa…',
      'Primera publicación…'
    ],
    updated: [
      'Actualizado al…',
      'Actualizado', 'Actualizado:…', 'Actualizado el…', 'Actualizado a las…', 'Actualizada…', 'Actualizado a…',
      'Actualizado hace…', 'Última actualización…', 'Fecha de actualización…', 'Modificado…', 'Última modificación…',
      'Act:…'
    ],
    viewCount: [
      '…visitas', '…lecturas', '…vistas', '…visualizaciones', '…veces compartido', 'Visto:…', 'Tiempo de lectura…',
      '…min de lectura', '…minutos de lectura', '…min. de lectura', 'Lectura:…', '…minutos', '…compartidos'
    ],
    source: [
      'Fuente:…', 'Fuentes:…', 'Fuente', 'Con información de EFE…', 'Con información de AFP…', 'Con datos de…',
      'Nota original…', 'Artículo original…', 'Vía:…', 'Comunicado de prensa', 'Nota de prensa', 'Tomado de…',
      'Contacto de prensa', 'Contacto de prensa:…'
    ],
    agency: [
      '…EFE…', '…Agencia EFE…', '…Europa Press…', '…AFP…', '…AP…', '…Reuters…', '…Notimex…', '…Télam…', '…ANSA…',
      '…DPA…', '…Xinhua…', '…Servimedia…', '…Colprensa…', '…Noticias Argentinas…', '…Agencias…', '…Andina…', '…AVN…',
      '…Prensa Latina…', '…Agencia Sputnik…', '…ACN…', '…EP…'
    ],
    tags: [
      'Etiquetas', 'Etiquetas:…', 'Etiqueta:…', 'Tags', 'Tags:…', 'Temas', 'Temas:…', 'Tema:…', 'Temas de esta nota…',
      'Palabras clave', 'Palabras clave:…', 'Archivado en', 'Archivado en:…', 'Archivado en…', 'Más sobre',
      'Más sobre:…', 'Más temas', 'Categorías', 'Categorías:…', 'Categoría:…', 'Sección:…', 'En esta noticia',
      'En esta nota', 'Conforme a los criterios de…'
    ],
    copyright: [
            'Aviso legal', 'Todos los derechos reservados', '…Todos los derechos reservados…', '…Derechos reservados…',
      '…Reservados todos los derechos…', '…Queda prohibida la reproducción…', '…Prohibida su reproducción…',
      '…Prohibida la reproducción…', 'Propiedad intelectual', 'Director:…', 'Directora:…', 'Director general:…',
      'Editor responsable…', 'Registro DNDA…', 'Registro de la propiedad…', 'Domicilio legal…', 'Depósito legal…',
      'ISSN…', 'NIT…', 'Condiciones de uso', 'Condiciones generales', 'Términos y condiciones', 'Términos de uso',
      'Términos y condiciones de uso', 'Política de privacidad', 'Política de cookies',
      'Política de protección de datos', 'Configuración de cookies', 'Protección de datos', 'Datos personales',
      'Contacto', 'Contactos', 'Contáctenos', 'Contáctanos', 'Contactar', 'Quiénes somos', '¿Quiénes somos?',
      'Quiénes somos…', 'Publicidad y contacto', 'Anúnciese', 'Anúnciate', 'Tarifas publicitarias', 'Código ético',
      'Política editorial', 'Mapa del sitio', 'Mapa web', 'Defensor del lector', 'Trabaja con nosotros', 'Hemeroteca'
    ],
    navigation: [
      'Inicio', 'Portada', 'Volver al inicio', 'Ir al inicio', 'Volver', 'Volver arriba', 'Subir', 'Ir arriba', 'Menú',
      'Menú principal', 'Cerrar', 'Cerrar menú', 'Abrir menú', 'Mostrar menú', 'Buscar', 'Buscar en…', 'Búsqueda',
      'Buscador', 'Ir al contenido', 'Ir al contenido principal', 'Saltar al contenido',
      'Saltar al contenido principal', 'Secciones', 'Estás en:…', 'Está en:…', 'Está leyendo:…', 'Estás leyendo:…',
      'Usted está aquí', 'Siguiente', 'Anterior', 'Página siguiente', 'Página anterior', 'Noticias', 'Actualidad',
      'Nacional', 'Internacional', 'Mundo', 'España', 'Política', 'Economía', 'Sociedad', 'Deportes', 'Fútbol',
      'Cultura', 'Salud', 'Ciencia', 'Tecnología', 'Opinión', 'Sucesos', 'Entretenimiento', 'Espectáculos',
      'Televisión', 'Vídeos', 'Videos', 'Podcast', 'Podcasts', 'Fotos', 'Horóscopo', 'Crucigrama', 'Loterías',
      'El tiempo', 'Clima', 'Especiales', 'Suplementos', 'Ediciones', 'Edición impresa', 'Servicios', 'Ayuda',
      'Preguntas frecuentes', 'RSS', 'Archivo', 'Editorial', 'Educación', 'Viajes', 'Gastronomía', 'Motor', 'Negocios',
      'Índice'
    ],
    signIn: [
      'Iniciar sesión', 'Inicia sesión', 'Inicie sesión', 'Ingresar', 'Acceder', 'Entrar', 'Cerrar sesión',
      'Registrarse', 'Regístrate', 'Regístrese', 'Crear cuenta', 'Crea una cuenta', 'Mi cuenta', 'Mi perfil',
      'Usuario', 'Contraseña', '¿Olvidaste tu contraseña?', '¿Olvidó su contraseña?', 'Recordar contraseña',
      'Olvidé mi contraseña', '¿Ya eres suscriptor…', '¿Ya tienes cuenta…', '¿No tienes cuenta…',
      '¿Aún no estás registrado…', 'Contenido exclusivo para suscriptores', '…exclusivo para suscriptores…',
      '…solo para suscriptores…', 'Solo para suscriptores', 'Para seguir leyendo…', 'Regístrate para seguir leyendo',
      'Suscríbete para seguir leyendo', 'Suscríbete y sigue leyendo', '…Cancela cuando quieras…', '…sin permanencia…',
      'Has alcanzado el límite…', 'Suscriptores', 'Continuar con Google', 'Continuar con Facebook',
      'Tu suscripción se está usando…'
    ],
    notice: [
      'Si está interesado en licenciar este contenido…',
      '…utiliza cookies…', '…utilizamos cookies…', '…usamos cookies…', '…cookies propias y de terceros…', 'Aceptar',
      'Aceptar todo', 'Aceptar cookies', 'Aceptar y continuar', 'Rechazar', 'Rechazar todo', 'Configurar',
      'Configurar cookies', 'Cargando', 'Espere por favor', 'Contenido no disponible', 'Para ver este contenido…',
      'Activa JavaScript…', '…JavaScript habilitado…', 'Tu navegador no…', 'Su navegador no…', 'Tamaño de letra',
      'Tamaño de texto', 'Reportar error', 'Reportar un error', 'Notificar error', '¿Encontraste un error…',
      '¿Has encontrado un error…', 'Cotización del dólar', 'Dólar hoy', 'El tiempo hoy', 'Modo oscuro',
      'Tiempo de lectura aproximado'
    ],
    subhead: [
      'Las claves', 'Claves', 'Contexto', 'El contexto', 'Antecedentes', 'Conclusión', 'Qué se sabe', 'Qué ha pasado',
      'Lo que se sabe', 'En resumen', 'Puntos clave', 'Cronología', 'Los hechos', 'Reacciones', 'Las cifras',
      'Lo que viene'
    ]
  },
  abbreviations: [
    'art', 'av', 'avda', 'c', 'cap', 'cía', 'd', 'dn', 'dr', 'dra', 'ed', 'ee', 'ee.uu', 'ej', 'etc', 'fig', 'gral',
    'hnos', 'ing', 'lcdo', 'lic', 'mons', 'n', 'no', 'núm', 'p', 'prof', 'pte', 'pág', 'págs', 'rte', 's', 'sr', 'sra',
    'sres', 'srta', 'sta', 'sto', 'tel', 'ud', 'uds', 'uu', 'vol', 'vs'
  ],
  dates: {
    months: [
      ['enero', 'ene'], ['febrero', 'feb'], ['marzo', 'mar'], ['abril', 'abr'], ['mayo', 'may'], ['junio', 'jun'],
      ['julio', 'jul'], ['agosto', 'ago'], ['septiembre', 'setiembre', 'sept', 'sep', 'set'], ['octubre', 'oct'],
      ['noviembre', 'nov'], ['diciembre', 'dic']
    ],
    weekdays: [
      ['lunes', 'lun'], ['martes', 'mar'], ['miércoles', 'mié'], ['jueves', 'jue'], ['viernes', 'vie'],
      ['sábado', 'sáb'], ['domingo', 'dom']
    ],
    am: ['a.m', 'am', 'de la mañana'],
    pm: ['p.m', 'pm', 'de la tarde', 'de la noche'],
    hours: ['h', 'hs'],
    minutes: ['min'],
    fillers: ['de', 'del', 'a las', 'a la', 'el', 'h', 'hs', 'hrs', 'horas'],
    retrieved: ['consultado', 'consultada'],
    relative: ['ayer', 'hoy', 'anteayer', 'hace una hora', 'hace un día', 'hace unos minutos', 'hace unas horas'],
    order: 'dmy',
    zone: null
  },
  words: {
    comments: ['comentarios', 'comentario', 'respuestas', 'respuesta', 'opiniones'],
    saying: ['dice', 'dijo', 'escribe', 'escribió'],
    replying: ['responder', 'denunciar', 'reportar'],
    sharing: ['compartir', 'copiar', 'enlace', 'imprimir', 'enviar', 'por', 'en', 'tuitear'],
    otherCounts: [
      'veces compartido', 'tiempo de lectura', 'min de lectura', 'minutos de lectura', 'min. de lectura',
      'lectura', 'minutos', 'compartidos'
    ],
    helpers: ['traducido por', 'editado por', 'revisado por'],
    joiners: ['y', 'e'],
    particles: ['de', 'del', 'la', 'y', 'e', 'i'],
    officeWords: ['de', 'del', 'la', 'las', 'los', 'y', 'para'],
    neverNames: [
      'redacción', 'agencias', 'noticias', 'periódico', 'diario',
      'nuestro', 'nuestra', 'nuestros', 'su', 'sus', 'más', 'ver', 'leer', 'todo', 'todos', 'todas', 'este',
      'esta', 'con', 'para', 'por', 'inicia', 'suscríbete'
    ],
    familyNames: [],
    namesAreWords: false,
    signedAtEnd: false
  }
})

