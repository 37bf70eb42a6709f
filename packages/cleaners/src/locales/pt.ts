import {defineLocale, type Locale} from '@copydesk/core'

/** Portuguese. What each list holds stands in docs/languages.md; where in its list a phrase stands says nothing. */
export const pt: Locale = defineLocale({
  lang: 'pt',
  name: 'Portuguese',
  phrases: {
    related: [
      'Notícias relacionadas', 'Notícia relacionada', 'Matérias relacionadas', 'Matéria relacionada',
      'Artigos relacionados', 'Artigo relacionado', 'Relacionados', 'Relacionadas', 'Conteúdo relacionado',
      'Conteúdos relacionados', 'Posts relacionados', 'Leia mais sobre', 'Mais sobre este assunto',
      'Mais sobre o assunto', 'Mais sobre', 'Mais notícias', 'Mais lidas da semana', 'Outras notícias',
      'Outros artigos', 'Mais artigos', 'Você também pode gostar', 'Você pode gostar', 'Você pode se interessar',
      'Pode gostar também', 'Também pode gostar', 'Talvez se interesse', 'Recomendados para você',
      'Recomendado para você', 'Recomendados', 'Recomendamos', 'Sugestões de leitura', 'Próxima notícia',
      'Notícia anterior', 'Próximo artigo', 'Artigo anterior', 'Próximo post', 'Post anterior', 'A seguir'
    ],
    mostRead: [
      'Mais lidas', 'Mais lidos', 'As mais lidas', 'Os mais lidos', 'Mais vistas', 'Mais vistos', 'Mais acessadas',
      'Mais populares', 'Populares', 'Mais recentes', 'Mais comentadas', 'Últimas notícias', 'Últimas',
      'Últimas do site', 'Últimos artigos', 'Últimos posts', 'Últimas publicações', 'Posts recentes',
      'Notícias recentes', 'Notícias em destaque', 'Destaques', 'Em destaque', 'Em alta', 'Tendências',
      'Assuntos do momento', 'Agora', 'Ao minuto', 'Última hora', 'Mais notícias de…', 'Top 5', 'Manchetes',
      'Principais notícias', 'Escolhas do editor', 'Vídeos em destaque', 'Mais do site'
    ],
    readMore: [
      'Vídeos: veja tudo…', 'Veja os vídeos…', 'Leia também', 'Leia mais', 'Veja também', 'Veja mais', 'Saiba mais',
      'Continue lendo', 'Continuar a ler', 'Ver também', 'Ler mais', 'Ler também', 'Leia também:…', 'Leia também…',
      'Leia mais:…', 'Leia mais sobre…', 'Leia ainda:…', 'Leia a seguir:…', 'Leia a matéria completa…', 'Veja também:…',
      'Veja mais:…', 'Veja:…', 'Veja fotos…', 'Veja o vídeo…', 'Assista também…', 'Assista ao vídeo…', 'Saiba mais:…',
      'Saiba mais sobre…', 'Confira também:…', 'Confira mais…', 'LEIA:…', 'Ler também:…', 'Ler mais:…', 'Ver mais',
      'Ver todas', 'Ver todos', 'Clique aqui para…', 'Clique aqui', 'Mais informações:…',
      'Continua depois da publicidade', 'Leia a íntegra…', 'Acesse:…', 'Continue lendo:…'
    ],
    rating: [
      'Avalie esta notícia', 'Avalie este artigo', 'Avalie a matéria', 'O que achou desta notícia', 'O que você achou…',
      'Gostou desta notícia', 'Gostou da matéria', 'Gostou? Compartilhe', 'Esta matéria foi útil',
      'Este artigo foi útil', 'Curtir', 'Gosto', 'Curti', 'Não curti', 'Sua avaliação', '…votos', 'Enquete',
      'Dê a sua opinião'
    ],
    share: [
      'Compartilhar', 'Compartilhe', 'Compartilhe isso', 'Compartilhe esta notícia', 'Compartilhe esta matéria',
      'Compartilhe este artigo', 'Compartilhar no Facebook', 'Compartilhar no Twitter', 'Compartilhar no X',
      'Compartilhar no WhatsApp', 'Compartilhar via WhatsApp', 'Compartilhar por e-mail', 'Compartilhe no…',
      'Compartilhe via…', 'Compartilhar matéria', 'Partilhar', 'Partilhe', 'Partilhar artigo', 'Partilhar no Facebook',
      'Partilhar no Twitter', 'Partilhar por email', 'Enviar por e-mail', 'Enviar por email', 'Enviar a um amigo',
      'Envie para um amigo', 'Copiar link', 'Copiar ligação', 'Copie o link', 'Link copiado',
      'Link copiado com sucesso', 'Imprimir', 'Versão para impressão', 'Tweetar', 'Salvar', 'Salvar artigo',
      'Guardar artigo', 'Guardar para ler mais tarde', 'Ler mais tarde', 'Presentear matéria', 'Ofereça este artigo'
    ],
    follow: [
      'Receba no WhatsApp…', 'Veja mais notícias…', 'VÍDEOS: tudo sobre…', 'Siga-nos',
      'Siga-nos no…', 'Siga nossas redes…', 'Siga a gente…', 'Siga o nosso…', 'Siga nas redes sociais', 'Seguir',
      'Siga o canal…', 'Acompanhe-nos', 'Acompanhe nas redes…', 'Acompanhe tudo sobre…', 'Entre no canal…',
      'Entre no grupo…', 'Participe do canal…', 'Participe do grupo…', 'Inscreva-se no canal…',
      'Inscreva-se no nosso canal…', '…no Google Notícias…', '…no Google News…', '…canal do WhatsApp…',
      '…canal no WhatsApp…', '…canal no Telegram…', 'Baixe o app…', 'Baixe o aplicativo…', 'Baixe nosso aplicativo…',
      'Descarregue a app…', 'Ouvir artigo', 'Ouça este conteúdo', 'Ouça este artigo', 'Ouvir notícia', 'Ouvir',
      'Ouça a matéria', 'Ativar notificações', 'Ative as notificações', 'Redes sociais'
    ],
    newsletter: [
      'Subscreva gratuitamente…', 'Newsletter', 'Newsletters', 'Boletim', 'Boletim informativo', 'Assine', 'Assinar',
      'Assine já', 'Assine agora', 'Assine nossa newsletter…', 'Assine a newsletter…', 'Assine gratuitamente…',
      'Cadastre-se', 'Cadastre-se na newsletter…', 'Cadastre seu e-mail', 'Cadastre seu e-mail…', 'Inscreva-se',
      'Inscreva-se na newsletter…', 'Inscrever-se', 'Subscrever', 'Subscreva', 'Subscreva a newsletter…',
      '…nossa newsletter…', '…nossas newsletters…', '…a nossa newsletter…', 'Receba nossas notícias…',
      'Receba notícias…', 'Receba as notícias…', 'Receba as principais notícias…', 'Receba no seu e-mail…',
      '…no seu e-mail…', '…no seu email…', 'Seu e-mail', 'Seu melhor e-mail', 'Digite seu e-mail',
      'Insira o seu e-mail', 'O seu email', 'Endereço de e-mail', 'Quero receber', 'Ao se cadastrar…',
      'Ao clicar no botão…', 'Apoie o jornalismo…', 'Apoie-nos', 'Apoie', 'Faça uma doação', 'Doar', 'Doe agora',
      'Contribua', 'Seja assinante', 'Seja um assinante…', 'Torne-se assinante…', 'Torne-se membro'
    ],
    comments: [
      'Comentários', 'Comentário', 'Comentar', 'Comente', 'Comente esta notícia', 'Comente aqui',
      'Todos os comentários', 'Ver comentários', 'Ver todos os comentários', 'Mostrar comentários', 'Nenhum comentário',
      'Sem comentários', 'Deixe um comentário', 'Deixe seu comentário', 'Deixe o seu comentário', 'Deixe uma resposta',
      'Deixe uma resposta Cancelar resposta', 'Deixar um comentário', 'Adicionar comentário', 'Escreva um comentário',
      'Escreva seu comentário', 'Postar um comentário', 'Publicar comentário', 'Enviar comentário', 'Seu comentário',
      'Responder', 'Cancelar resposta', 'Dê sua opinião', 'Participe da conversa', 'Seja o primeiro a comentar',
      'Denunciar', 'Denunciar comentário', 'Comentários fechados', 'Os comentários estão fechados',
      'Os comentários estão encerrados', 'Os comentários não representam a opinião…',
      '…são de responsabilidade de seus autores…', 'Faça login para comentar', 'Para comentar…',
      'O seu endereço de e-mail não será publicado…', 'O seu endereço de email não será publicado…',
      'Campos obrigatórios são marcados…', 'Nome (obrigatório)'
    ],
    advert: [
      'Publicidade', 'Anúncio', 'Anúncios', 'Anuncie', 'Propaganda', 'Continua após a publicidade',
      'Continua após publicidade', 'Continue a ler após a publicidade', 'A notícia continua após a publicidade',
      'Patrocinado', 'Conteúdo patrocinado', 'Conteúdo de marca', 'Conteúdo publicitário', 'Publieditorial',
      'Informe publicitário', 'Branded content', 'Oferecido por…', 'Patrocínio', 'Apresentado por…', 'Em parceria com…',
      'Links patrocinados', 'Classificados', 'Recomendado por Taboola', 'Ofertas', 'Cupons de desconto',
      'Publicidade legal', '…links de afiliados…'
    ],
    photo: [
      'Foto', 'Fotos', 'Imagem', 'Imagem ilustrativa', 'Foto ilustrativa', 'Foto de arquivo', 'Imagem de arquivo',
      'Imagem meramente ilustrativa', 'Galeria de fotos', 'Galeria', 'Fotogaleria', 'Ver galeria', 'Ampliar imagem',
      'Ampliar foto', 'Assistir ao vídeo', 'Ver vídeo', 'Reproduzir vídeo', 'Na foto…', 'Na imagem…', 'Legenda:…',
      'Vídeo:…', 'Infográfico:…', 'Gráfico:…'
    ],
    credit: [
      '…Foto:…', '…Fotos:…', '…Imagem:…', '…Imagens:…', '…Crédito:…', '…Créditos:…', '…Crédito da foto…', '…Divulgação',
      '…/Divulgação', '…Reprodução', '…Arquivo pessoal…', '…Lusa', '…/Lusa…', '…Getty Images…', '…Shutterstock…',
      '…iStock…', '…Pexels…', '…Unsplash…', '…Pixabay…', '…Foto de arquivo…', '…DR'
    ],
    byline: [
      'Por…', 'Por:…', 'Escrito por…', 'Publicado por…', 'Postado por…', 'Redação', 'Da Redação', 'Da redação…',
      'Redação…', 'Autor:…', 'Autora:…', 'Texto:…', 'Texto de…', 'Reportagem:…', 'Reportagem de…', 'Edição:…',
      'Editado por…', 'Repórter', 'Jornalista', 'Colunista', 'Correspondente', 'Do correspondente…', 'Enviado especial',
      'Enviada especial', 'Sobre o autor', 'Sobre a autora', 'Ver perfil', 'Com informações da assessoria…',
      'Assessoria de imprensa'
    ],
    published: [
      'Publicado…', 'Publicado em…', 'Publicado:…', 'Publicado às…', 'Publicada em…', 'Publicação:…', 'Publicado há…',
      'Postado em…', 'Data de publicação…', 'Data:…', 'Criado em…', 'Criada em…'
    ],
    updated: [
      'Atualizado…', 'Atualizado em…', 'Atualizado:…', 'Atualizado às…', 'Atualizada em…', 'Atualizado há…',
      'Atualização:…', 'Última atualização…', 'Modificado em…', 'Última modificação…', 'Editado em…'
    ],
    viewCount: [
      '…visualizações', '…acessos', '…leituras', '…curtidas', 'Visualizações:…', 'Acessos:…', 'Tempo de leitura…',
      '…min de leitura', '…minutos de leitura', '…min. de leitura', 'Leitura:…', 'Leitura de…', '…partilhas',
      '…compartilhamentos'
    ],
    source: [
      'Fonte:…', 'Fontes:…', 'Fonte', 'Com informações de…', 'Com informações da…', 'Com informações do…',
      'Com Agência Brasil', 'Com Lusa', 'Com agências', 'Com Estadão Conteúdo', 'Nota de imprensa',
      'Publicado originalmente…', 'Matéria original…', 'Via:…'
    ],
    agency: [
      '…Agência Brasil…', '…Agência Lusa…', '…Estadão Conteúdo…', '…Folhapress…', '…Agência O Globo…',
      '…Agência Estado…', '…EFE…', '…AFP…', '…Reuters…', '…ANSA…', '…Agência Senado…', '…Agência Câmara…', 'Lusa',
      '…France Presse…', '…AP…', '…BBC News Brasil…', '…DW Brasil…', '…Angop…', '…Inforpress…', '…Xinhua…'
    ],
    tags: [
      'Tags', 'Tags:…', 'Palavras-chave', 'Palavras-chave:…', 'Assuntos', 'Assuntos:…', 'Tópicos', 'Tópicos:…',
      'Temas:…', 'Temas', 'Tema:…', 'Marcadores', 'Marcadores:…', 'Etiquetas', 'Etiquetas:…', 'Categorias',
      'Categorias:…', 'Categoria:…', 'Editoria:…', 'Mais sobre:…', 'Arquivado em…', 'Em pauta'
    ],
    copyright: [
      'Todos os direitos reservados', '…Todos os direitos reservados…', '…Direitos reservados…',
      '…proibida a reprodução…', '…É proibida a reprodução…', '…reprodução total ou parcial…', 'Diretor:…',
      'Diretor responsável…', 'Editor-chefe:…', 'Editor responsável…', 'Jornalista responsável…', 'CNPJ…',
      'Registo ERC…', 'Depósito legal…', 'ISSN…', 'Expediente', 'Ficha técnica', 'Estatuto editorial', 'Termos de uso',
      'Termos e condições', 'Termos de serviço', 'Política de privacidade', 'Política de cookies',
      'Políticas de privacidade', 'Proteção de dados', 'Gerir cookies', 'Contato', 'Contactos', 'Contacto', 'Contatos',
      'Fale conosco', 'Contacte-nos', 'Quem somos', 'Sobre nós', 'Anuncie conosco', 'Anuncie aqui', 'Trabalhe conosco',
      'Mapa do site', 'Princípios editoriais', 'Código de ética', 'Acordo ortográfico'
    ],
    navigation: [
      'Início', 'Página inicial', 'Página principal', 'Home', 'Voltar', 'Voltar ao início', 'Voltar ao topo',
      'Voltar para o topo', 'Topo', 'Ir para o topo', 'Menu', 'Menu principal', 'Abrir menu', 'Fechar', 'Fechar menu',
      'Buscar', 'Busca', 'Pesquisar', 'Pesquisa', 'Pesquisar por…', 'Ir para o conteúdo', 'Ir para conteúdo',
      'Ir para o conteúdo principal', 'Saltar para o conteúdo', 'Pular para o conteúdo', 'Seções', 'Secções',
      'Editorias', 'Você está em:…', 'Você está aqui:…', 'Está aqui:…', 'Próximo', 'Próxima', 'Anterior',
      'Próxima página', 'Página anterior', 'Notícias', 'Política', 'Economia', 'Mundo', 'Brasil', 'Portugal', 'País',
      'Sociedade', 'Cidades', 'Esportes', 'Desporto', 'Futebol', 'Cultura', 'Entretenimento', 'Saúde', 'Educação',
      'Ciência', 'Tecnologia', 'Opinião', 'Colunistas', 'Vídeos', 'Podcast', 'Podcasts', 'Horóscopo', 'Loterias',
      'Tempo', 'Previsão do tempo', 'Edição impressa', 'Edições', 'Arquivo', 'Arquivos', 'Especiais', 'Serviços',
      'Ajuda', 'Carregar mais', 'Mostrar mais', 'Editorial', 'Negócios', 'Viagem', 'Gastronomia', 'Concursos'
    ],
    signIn: [
      'Entrar', 'Fazer login', 'Faça login', 'Faça o login', 'Login', 'Iniciar sessão', 'Sair', 'Terminar sessão',
      'Acessar', 'Criar conta', 'Crie sua conta', 'Registar', 'Registe-se', 'Registrar-se', 'Minha conta',
      'A minha conta', 'Meu perfil', 'Usuário', 'Utilizador', 'Senha', 'Palavra-passe', 'Esqueci minha senha',
      'Esqueceu a senha?', 'Esqueceu sua senha?', 'Já é assinante…', 'Já sou assinante', 'Já tem conta…',
      'Não tem conta…', 'Ainda não é assinante…', 'Conteúdo exclusivo para assinantes', '…exclusivo para assinantes…',
      '…exclusivos para assinantes…', 'Exclusivo para assinantes', 'Para continuar lendo…', 'Para continuar a ler…',
      'Continue a ler este artigo…', '…Cancele quando quiser…', '…sem fidelização…', 'Você atingiu o limite…',
      'Entrar com o Google', 'Assinantes'
    ],
    notice: [
      '…utiliza cookies…', '…utilizamos cookies…', '…usamos cookies…', '…uso de cookies…', 'Aceitar', 'Aceitar tudo',
      'Aceitar todos', 'Aceitar cookies', 'Rejeitar', 'Rejeitar todos', 'Recusar', 'Concordo', 'Prosseguir', 'Entendi',
      'Configurações de cookies', 'Gerenciar cookies', 'Carregando', 'A carregar', 'Aguarde', 'Conteúdo indisponível',
      'Para ver este conteúdo…', 'Ative o JavaScript…', '…JavaScript está desativado…', 'Seu navegador não…',
      'O seu browser não…', 'Tamanho da fonte', 'Tamanho do texto', 'Aumentar fonte', 'Diminuir fonte', 'Reportar erro',
      'Comunicar erro', 'Encontrou algum erro…', 'Encontrou um erro…', 'Cotação do dólar', 'Dólar hoje', 'Modo escuro',
      'Alto contraste', 'Acessibilidade', 'Este conteúdo foi gerado por…'
    ],
    subhead: [
      'Contexto', 'Entenda o caso', 'Entenda', 'O que se sabe', 'Antecedentes', 'Conclusão', 'Em resumo',
      'Pontos-chave', 'Relembre o caso', 'O caso', 'Investigação', 'Próximos passos'
    ]
  },
  abbreviations: [
    'art', 'av', 'cap', 'cia', 'd', 'dr', 'dra', 'etc', 'ex', 'exmo', 'fig', 'gal', 'inc', 'jr', 'ltda', 'min', 'máx',
    'n', 'nº', 'núm', 'obs', 'p', 'pe', 'prof', 'profa', 'pág', 'págs', 'r', 's', 'sr', 'sra', 'srs', 'sta', 'sto',
    'séc', 'tel', 'v', 'vs'
  ],
  dates: {
    months: [
      ['janeiro', 'jan'], ['fevereiro', 'fev'], ['março', 'mar'], ['abril', 'abr'], ['maio', 'mai'], ['junho', 'jun'],
      ['julho', 'jul'], ['agosto', 'ago'], ['setembro', 'set'], ['outubro', 'out'], ['novembro', 'nov'],
      ['dezembro', 'dez']
    ],
    weekdays: [
      ['segunda-feira', 'segunda', 'seg'], ['terça-feira', 'terça', 'ter'], ['quarta-feira', 'quarta', 'qua'],
      ['quinta-feira', 'quinta', 'qui'], ['sexta-feira', 'sexta', 'sex'], ['sábado', 'sáb'], ['domingo', 'dom']
    ],
    am: ['da manhã', 'am'],
    pm: ['da tarde', 'da noite', 'pm'],
    hours: ['h'],
    minutes: ['min', 'm'],
    fillers: ['de', 'às', 'as', 'à', 'em', 'h', 'horas', 'do dia', 'dia'],
    relative: [
      'ontem', 'hoje', 'anteontem', 'agora mesmo', 'horas atrás', 'hora atrás', 'minutos atrás', 'dias atrás',
      'dia atrás', 'há uma hora', 'há um dia'
    ],
    order: 'dmy',
    zone: null
  },
  words: {
    comments: ['comentários', 'comentário', 'respostas', 'resposta'],
    saying: ['disse', 'diz', 'escreveu'],
    replying: ['responder', 'denunciar'],
    sharing: ['compartilhar', 'partilhar', 'copiar', 'link', 'imprimir', 'enviar', 'por', 'no'],
    otherCounts: [
      'curtidas', 'tempo de leitura', 'min de leitura', 'minutos de leitura', 'min. de leitura', 'leitura',
      'leitura de', 'partilhas', 'compartilhamentos'
    ],
    helpers: [],
    joiners: ['e'],
    particles: ['de', 'da', 'do', 'dos', 'das', 'e'],
    officeWords: ['de', 'da', 'do', 'das', 'dos', 'e', 'para'],
    neverNames: [
      'redação', 'redacção', 'agência', 'notícias', 'jornal', 'nosso', 'nossa', 'nossos', 'seu', 'sua', 'mais', 'ver',
      'ler', 'leia', 'todos', 'todas', 'os', 'as', 'este', 'esta', 'com', 'para', 'por', 'assine'
    ],
    familyNames: [],
    namesAreWords: false,
    signedAtEnd: false
  }
})

