"""Portuguese, of Brazil and of Portugal."""

from __future__ import annotations

from followup.message.words.base import Words

WORDS = Words(
    gratitude="""
        (honra|privilégio|presente|sorte|delícia) (conversar|conhec*|poder|ter|que|ouvir|falar)
        foi (uma|um) (honra|privilégio|presente|delícia)
        (me|nos) (ajudou|ajudaste|salvou|salvaste|livrou|poupou|animou|fez bem)
        (te devo|fico a dever|devo-te|devo-lhe) (uma|um)
        (show|demais|maravilh*) (de|a nossa|o nosso|te|conhecer)
        (obrigad[oa]|obrigad[oa]s|obg|agradec*|agradeço|grat[oa]|gratidão|valeu|brigad[oa])
        (prazer|alegria|honra|satisfação|gosto|bom|ótimo|óptimo|legal|bacana|incrível|adorável|feliz|adorei|gostei) ~ (em|de|te|lhe|o|a|vos|ter|conhec*|convers*|fal*|encontr*|poder|conhecê-l*|revê-l*|rever*|que|ouvi*|nosso|nossa|da nossa|do nosso|vê-l*|estar|muito)
        (foi|é|tive|que) ~ (um |o |muito |tão )?(grande |enorme |verdadeiro )?(prazer|gosto|alegria|bom|ótimo)
        (que|foi) (bom|alegria|prazer|legal|bacana|delícia|gostoso|maravilha|ótimo)
        (aprecio|apreciei|valorizo|apreciamos)
        (muito|tão|foi|que) ~ (gentil|generos*|amável|simpátic*|atencios*) ~ (de|da|sua|por|tua|em)
        (gentileza|generosidade|amabilidade) (de|em|com)
    """,
    recall="""
        (você|vocês|o senhor|a senhora|tu|me|nos|que|como|te|lhe|sua equipe|a sua equipa) ~ (disse*|contou|contaram|contaste|contava*|comentou|comentaste|comentaram|mencion*|explic*|descrev*|mostr*|partilh*|compartilh*|apont*|suger*|recomend*|aconselh*|pergunt*|falou|falaste|falaram|falav*|levant*|fez|fizeram|faz|fazem|tem|têm|usa*|coorden*|lidera*|mont*|abri*|public*|escrev*|propôs|propos|apresent*|cit*|lembr*|destac*|relat*|gost*)
        (o que|aquilo que|como|quando|onde|que|por que|a forma como|o jeito como|a maneira como) (você|vocês|o senhor|a senhora|me|nos|sua|seu|a sua|o seu|disse|contou|tu|comentou|falou)
        (sua|seu|tua|teu|vossa|vosso|suas|seus|tuas) … (ideia*|comentário*|ponto|observação|história*|exemplo*|conselho*|dica*|pergunta*|explicação|descrição|relato|visão|abordagem|projeto*|projecto*|artigo*|palestra|apresentação|trabalho*|franqueza|sinceridade|frase|sugestão|truque|maneira|forma|jeito|dilema|experiência|texto*|equipe|equipa|livro*|reflexão|oficina*|relatos?)
        (fiquei|ficou|fica|continuo|sigo|ando|ainda|penso|pensando|a pensar|na cabeça|marcou|marcaram|impressionou|impressionad*|chamou (a )?(minha )?atenção|chamou-me|ressoou|surpreend*|fez pensar|fez-me|inspir*|gost*|encantou|interessou|fascin*|parec*|concordo|lembr*|memória|levo|levei|aprendi|recordo|guardei|mudou)
        (conversa|papo|entrevista|reunião|café|almoço|encontro|visita|chamada|ligação|bate-papo) … (sobre|acerca|em torno|de|do|da|em|no|na|com)
        (li|vi|ouvi|reparei|notei|anotei|soube|percebi|tomei nota)
        (falamos|falámos|conversamos|conversámos|comentamos|discutimos|combinamos|combinámos|vimos|tratamos|tratámos|rimos|partilhámos|abordámos|abordamos)
        (sobretudo|em especial|especialmente|em particular|principalmente|aquela|aquele)
        a (ideia|história|parte|imagem|frase|questão|pergunta|dica) (de|do|da|que|sobre)
        (dois|duas|três) (coisas|ideias|pontos)
        (a|da|na) sua (resposta|fala)
    """,
    value="""
        (você|vocês|tu|o senhor|a senhora) (tem|têm|terá|tens|recebe|vai ter|vai receber) ~ (um|uma|o|a|os|as)
        (em contacto|em contato|anex*|em anexo|segue|seguem|junto envio|apenso)
        (te|lhe|vos|lhes|me|já|eu|vou|estou|tô|aqui|também|conforme|então|a) ~ (envio|enviarei|enviar|enviei|enviando|mando|mandarei|mandar|mandei|mandando|passo|passarei|passar|passei|deixo|deixarei|deixar|partilho|partilhar|compartilho|compartilhar|compartilhei|reenvio|encaminho|encaminhar|encaminhei|apresento|apresentar|ponho|pôr|colocar|coloco|trago|trarei|preparo|preparei|preparar|escrevo|escrevi|recomendo|sugiro|proponho|ofereço|empresto|farei chegar|faço chegar|dou|darei|entrego|entregarei)
        (envio|enviarei|enviei|mando|mandei|compartilho|partilho|encaminho|deixo|preparei|fiz|terminei|acabei|escrevi|montei|refiz|reescrevi|testei|experimentei|apliquei|li|comecei|inscrevi-me|me inscrevi|pedi|comprei|resumi|revi|revisei|atualizei|actualizei|calculei|desenhei|procurei|encontrei|achei|falei com|contactei|segui|pus|coloquei|acrescentei|adicionei|incorporei|corrigi|gravei|tentei|marquei|juntei|rascunhei|esbocei|já gravei|já comecei) ~ (o|a|os|as|um|uma|uns|umas|meu|minha|teu|tua|seu|sua|aqui|com|esse|essa|aquele|aquela|ao|à|num|numa|três|dois|duas|quatro|alguns|algumas|uma página|todo|em|no|na)
        (aqui|abaixo|a seguir) ~ (está|estão|vai|vão|deixo|tem|o|a|fica|ficam|segue)
        (link|links|ligação para)
        (como|conforme|tal como|tal e qual) ~ (prometi*|prometido|combinad*|combinámos|combinamos|falado|falamos|falámos|acordado|pediu|pediste|solicitado|comentei|disse|conversamos|referi)
        (fiquei de|prometi|comprometi-me|me comprometi|prometido|prometida)
        (poderia|podia|pode|posso|podemos|poderias|podias|seria|saberia|sabe|conhece|consegue) ~ (me )?(dizer|dizer-me|indicar*|apresentar*|recomendar*|encaminhar*|passar*|mostrar*|enviar*|mandar*|perguntar*|visitar*|ajudar*|emprestar*|ver|tomar|quem|a quem|alguém|contar*|possível|orientar*)
        (a quem|quem é|quem cuida|a pessoa (certa|indicada)|alguém d*)
        (caso|talvez|quem sabe|se) ~ (ajude|ajudar|seja útil|for útil|interess*|sirva|queira* ver|possa ser útil|faça sentido)
        (útil|úteis|ajud*|servir|interessar*)
        (se|quando|assim que) … (vaga|posição|oportunidade|lugar|projeto|projecto|concurso) … (abr*|surg*|aparec*|libert*)
        (lembr*|pens*|cont*) ~ (de mim|em mim|comigo)
        (concorrer|candidatar-me|me candidatar|participar) ~ (novamente|de novo|outra vez|nova|novo|próxim*|desse|do processo)?
        (enquanto isso|entretanto|nesse meio-tempo|nesse meio tempo|desde então|esta manhã|hoje de manhã|ainda hoje|neste meio-tempo|já) ~ (fiz|terminei|apliquei|estou|comecei|refiz|a|o|gravei|acabei|preparei|tratei|me|falei|testei|li|marquei)
        (até|na|no|para) (à |a |o )?(próxim* )?(segunda|terça|quarta|quinta|sexta|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira) ~ (envio|mando|te|lhe|receb*|ter*|entrego|terá|vai)
        (receberá|recebe|receberão|terá|vai receber|vais receber) ~ (da minha parte|de mim|um|uma|o|a|nosso)
        (próximos? passos?|da minha parte|do meu lado|fico responsável|pendente)
        (adoraria|gostaria|feliz|ficaria|terei|teria|com (todo o )?prazer|com (todo o )?gosto) ~ (de |em )?(enviar*|mandar*|partilhar*|compartilhar*|ajudar*|apresentar*|mostrar*|colaborar|participar|passar*|preparar*|receber*|convidar*|ser considerad*|que me)
        (vou) ~ (adorar|gostar de|tentar|voltar a) ~ (participar|candidatar*|concorrer|colaborar)
    """,
    close="""
        (conte|conta|contem|pode contar) comigo
        (grite|grita|me corrija|corrige-me|corrija-me)
        (estou|estarei) (sempre )?(aqui|por aqui|cá)
        adapto-me|me adapto
        (para |por )?qualquer (coisa|dúvida|questão|pergunta|esclarecimento)
        (sem|nenhum*|zero|nada de|não há|não tem) ~ (pressa|pressão|compromisso|problema*|urgência|obrigação|stress|estresse|correria)
        (não) ~ (pressa|urgent*|problema|precisa* responder|é preciso|hesite*|se preocup*|te preocup*|faz mal|é necessário|há pressa|tem pressa|importa|tem problema|espero|corre*)
        (quando|se|assim que|sempre que|caso|onde) ~ (quiser*|puder*|pud*|der|desejar*|preferir*|tiver*|tenha*|te|lhe|vos|for|fizer|achar*|surg*|houver|algum|alguma|um dia|precis*|ainda|não|necessitar*|convier|apetecer|calhar|sobrar|o|a|queira*|quisere*|estiver*|mudar|for melhor) ~ (dúvida*|pergunta*|quiser*|puder*|momento|tempo|conveniente|jeito|melhor|interesse|tempo|possível|precis*|vaga|algo|mais|boa altura|conversa*|à vontade|calma|me|nos|útil|alguém|uma mão|oportun*|pronto|continu*|ajustamos|fizer)?
        quando (quiser*|puder*|der|lhe for conveniente|calhar|apetecer|fizer sentido|for melhor|tiver tempo|desejar)
        (fico|estou|continuo|sigo|fica|ficamos|ficarei|ficaria|permaneço|encontro-me|estarei) ~ (à |ao |por |sempre |inteiramente |totalmente |muito )*(disposição|dispor|aqui|disponível|disponíveis|aberto|aberta|atent*|feliz|contente|a postos|content*)
        (é só|basta|só) (falar|dizer|chamar|avisar|escrever|me|ligar|responder|mandar)
        (me|nos) (avis*|cham*|diz|diga|fala|fale|conta|conte|escrev*|lig*|dizes)
        (diga|avise|fale|escreva|chame|ligue|responda|diz|avisa|escreve)(-me|-nos)? ~ (quando|sem|se|à vontade|apenas|só|por|com|tranquil*|simplesmente)?
        (fique|fica|esteja|sinta-se|sinta-te|sintam-se|fiquem) ~ (à vontade|tranquil*|livre)
        (à vontade|com calma|tranquil*|no seu tempo|no teu tempo|ao seu ritmo|ao teu ritmo|leve o tempo|tome o tempo|o tempo que (precisar*|for|quiser)|sem compromisso|com (todo o )?(gosto|prazer))
        (entendo|compreendo|imagino|suponho|sei|percebo|tenho consciência) … (ocupad*|processo*|tempo|correria|agenda|muit*|semana|outr*|decisão|perfeitamente|leve|leva|demor*|época|corrid*|mudança|cheia)
        (muito|todo o|boa|muita|grande|tudo de) (sucesso|sorte|bom)
        (boa sorte|bom trabalho|bom começo|bom início|bom resto|boa semana|bom fim|boas festas|bom domingo|bom dia de|boa continuação|boas férias|feliz)
        (desejo|desejamos|torço|faço votos|felicidades)
        (até (breve|já|a próxima|à próxima|logo|mais|qualquer dia|lá|então)|nos vemos|a gente se (vê|fala)|vemo-nos|mantemos (o )?contacto|manter (o )?contat*|manter (o )?contact*|continuamos (a conversa|em contacto|em contato)|continuar (a conversa|em contato|em contacto)|seguimos em contato|ficamos em contacto)
        (espero|oxalá|tomara) ~ (voltar|vê-l*|ver*|reencontr*|que nos|que a gente|poder|podermos|possamos|cruz*|rever*|encontr*|que ajude|que possamos|conversar)
        (adiamos|adiar|remarcamos|ajustamos|reagendamos|esperamos|espero|posso esperar|podemos esperar|deixamos) ~ (sem|isso|para|tranquil*|o tempo|com|problema|por)?
        (se não|e se não|caso não|senão|caso contrário),? ~ (problema|tudo bem|sem|não faz|há problema|tem problema|tranquil*|também|houver)
        (tudo bem|tudo certo|está tudo bem|sem crise|de boa|imagina|fica a seu critério|você decide|como preferir*|de qualquer (forma|modo|maneira)|em todo (o )?caso|seja como for|minha porta|não se preocupe|sem problema*)
        (aguardo|no aguardo|espero) ~ (o |a |de )?(seu|sua|teu|tua|vosso|vossa) (retorno|resposta|contato|contacto|notícias)(?![^.!?]*(urgent|rápid|brev|amanhã|hoje|quanto))
        (seria|será|vai ser|terei|teria|ficarei|gostaria|adoraria) ~ (um prazer|muito bom|ótimo|bom|uma alegria|um gosto|de continuar|continuar|de voltar|de revê-l*|feliz|de conversar|todo o gosto)
    """,
    deed="""
        (eu )?(ja |tambem |ate |logo )?(?!gostei|adorei|fiquei|pensei|achei|lembrei|candidatei|sei|hei|amei|notei|reparei|levei|encontrei-me|falei|conversei|cheguei|terei|ficarei|serei|estarei|esperei|recebi|rei|lei|aguardei|torcerei|aceitarei|precisei|escutei|saberei|dei|mandei minha|enviei minha|enviei a minha|inscrevi)\\w{3,}(ei|i-me)
        (fiz|refiz|pus|escrevi|pedi|comecei|abri|corrigi|reescrevi|inclui|consegui|desenvolvi|resumi|defini|construi|trouxe)
        (tenho|temos) ~ (preparado|trabalhado|testado|montado|escrito|feito)
        (estou|estamos|to|tou) (ja |agora )?(prepar|fazend|a fazer|a prepar|termin|escrev|mont|test|refaz|busc|trabalh|junt|reun)\\w*
        (vou|vamos) (ja )?(?!ficar|adorar|esperar|aguardar|torcer|ter|ser|precisar|aceitar)\\w+r
        (faco|fazer) (a |uma )?ponte
        (topa|toparia|apresento)
        (faremos|\\w+aremos|\\w+eremos) (o|a|os|as|um|uma|com)
        (faço|mando|preparo|monto|escrevo|envio|levo|testo|reviso) (o|a|os|as|um|uma|dois|duas|tudo|isso)
        (ajud*|dar uma mao|uma mao|ofere\\w*|sugir*|sugest*|propo\\w*|recomend*|convid*|emprest*|util*|sirv*|acompanh*|colabor*|particip*|mostrar*)
    """,
    softener="""
        (aproveit*|conto|contarei|estou por aqui|boa sorte|livremente|o que decidir|ou não|como (preferir*|quiser*)|diverti|retribuir|dando notícias|depois conto|se|votos|belo|bela|bons|boas|so se|quando|assim que|sempre que|caso|espero|tomara|oxala|adoraria|gostaria|com prazer|com gosto|entendo|compreendo|espero|esperar|esperamos|aguardo|aguardarei|aguardar|pacien*|sorte|sucesso|feliz|bom|boa|tranquil*|talvez|calma|disposicao|dispor|terei|imagino|quem sabe|a vontade|torc*)
    """,
    cliche="""
        (só|somente|apenas|simplesmente) ~ (para|queria|quero|gostaria|gostava|passando|um) ~ (saber|dar|fazer|ver|verificar|confirmar|perguntar|checar|acompanhar|reforçar|lembrar*|retomar|um toque|um alô|lembrete)
        (passando|passo|passei|venho|vim) ~ (aqui )?(só |apenas )?(para|pra|por aqui) ~ (saber|ver|verificar|reforçar|lembrar|dar um|confirmar|perguntar|acompanhar|fazer)?
        (fazer|fazendo|faço|dar|dando) ~ (um )?(follow-?up|acompanhamento|seguimento)
        (follow-?up)
        (retomando|retomo|retomar|reforçando|reforço) ~ (o contato|o contacto|contato|contacto|meu|minha|o e-?mail|a mensagem|o assunto)
        (pequeno|gentil|breve|simples|amigável) ~ (lembrete|toque|follow-?up|acompanhamento|recado)
        (espero|esperando) ~ que ~ (este|esta|meu|minha|o) ~ (e-?mail|mensagem|email) ~ (encontre|o encontre|a encontre)
        (espero que (esteja tudo bem|você esteja bem|esteja bem|estejas bem|se encontre bem|tudo esteja bem))
        (ainda |até (agora|o momento) )?não (tive|recebi|obtive) ~ (retorno|resposta|notícia*|feedback|nenhum*)
        (teve|tiveste|tiveram|conseguiu|conseguiste|pôde|houve) ~ (a chance|chance|oportunidade|tempo|ver|ler|olhar|analisar|dar uma olhada|receber|um tempinho|ocasião) ~ (de (ver|ler|olhar|analisar|avaliar)|meu|minha|o meu|a minha|para|uma olhada)?
        (volto|voltando) ~ (a )?(escrever|contactar|contatar|entrar em contato|entrar em contacto|falar)
        (em relação|com relação|em referência|no seguimento|na sequência) ~ (ao |à |do |da )?(meu|minha) (e-?mail|mensagem|último|última|anterior|candidatura)
        (recebeu|chegou a receber|recebeste|receberam) ~ (o )?(meu|minha) ~ (e-?mail|mensagem|candidatura|currículo|cv|material)
        (em que pé|em que ponto|como (é que )?(está|anda|vai)) ~ (o processo|a minha|minha|tudo|as coisas)?
    """,
    pressure="""
        ninguém (responde|respondeu|retorna|retornou|me responde)
        (já são|já foram|mandei|enviei) ~ (e-?mails|mensagens|ligações)
        (urgente*|urgência|o quanto antes|quanto antes|o mais (rápido|breve) possível|assim que possível|logo que possível|imediat*|agora mesmo|sem demora|asap|no máximo|brevidade|sem falta|prontamente|rápid*|pra ontem|impreterivelmente) … (resposta|respond*|retorno|decisão|decid*|confirm*|notícias|saber|lig*|avis*)
        (resposta|respond*|retorno|decisão|decid*|confirm*|notícias|saber|lig*|avis*) … (urgente*|urgência|o quanto antes|quanto antes|o mais (rápido|breve) possível|assim que possível|logo que possível|imediat*|agora mesmo|sem demora|asap|no máximo|brevidade|sem falta|prontamente|rápid*|pra ontem|impreterivelmente)
        (preciso|precisaria|precisamos|exijo|exigimos|necessito|requeiro|cobro|espero|quero|aguardo|tenho que|tenho de|devo) ~ (de |da |do |que |uma |um |sua |seu |tua |saber|ter|receber|fechar|definir|urgentemente )… (resposta|decisão|confirm*|respond*|retorno|posição|antes|hoje|amanhã|definição|já|posicionamento|compromisso|prazo)
        (respond*|confirm*|decid*|decisão|resposta|retorno|diga*|avise*|ligue*|assin*|saber|posição|aprov*|feche*|posicion*) … (até|antes de|antes da|antes do|no máximo|em|dentro de|para|ainda) ~ (amanhã|hoje|o meio-dia|meio-dia|segunda|terça|quarta|quinta|sexta|o fim|ao fim|o final|ao final|fim do|fim da|às \\d|as \\d|\\d+ horas|24|48|\\d+ dias|esta (tarde|noite|semana))
        (outra|outras|outros|outro|várias|segunda|melhor|diversas|duas) ~ (oferta*|proposta*|ofertas|empresa* (me|interess|esper|est)|candidat* esperando|interessad*|comprador*|cliente* interessad*|fornecedor*|processos? avançad*)
        (caso contrário|se não|senão|do contrário|de outra forma),? ~ (terei|teremos|vou|vamos|aceitarei|aceito|procurarei|serei|seremos|considerarei|retiro|assino|fecho|buscarei|não poderei|entenderei|irei|perder*)
        (última|último|últimas) ~ (chance|oportunidade|aviso|chamada|lembrete|vagas|unidades|mensagem|e-?mail|dia|tentativa)
        (prazo|data limite|data-limite|deadline|ultimato|vence|vencimento|expira|acaba (hoje|amanhã)|esgot*|antes que seja tarde|não (posso|podemos|consigo) (mais )?(esperar|aguardar)|o tempo (está|corre|urge)|corra|apress*|só até (hoje|amanhã)|só hoje|por tempo limitado|não perca|não perc*|decida-se|decida logo|restam poucas)
        (segunda|terceira|quarta|segundo|terceiro|quarto|enésim*) ~ (vez que (te|lhe|escrevo|contact*|contat*)|e-?mail*|mensagem|mensagens|tentativa*|lembrete*|ligações|contato*|contacto*)
        (já) ~ (escrevi|liguei|mandei|enviei|contactei|contatei|insisti|perguntei|tentei|falei) ~ (vezes|mais de)
        (continuo|ainda|até (agora|hoje)|sigo) ~ (sem|não|à espera|aguardando|esperando|a aguardar) ~ (resposta|notícia*|retorno|respond*|receb*|nada|tive|sua|seu|uma|me|nenhum*|qualquer)
        (por que|porque|porquê|por quê|como é possível|como é que) ~ (não|ninguém|demora*|tanto|ainda)
        (não (me|nos) (respondeu|responderam|respondeste|retornou|retornaram|deu|deram))
        (ignor*|você me deve|me deve|deve-me|exijo|mereço uma|você tem que|vocês têm que|tem de (responder|decidir)|tem que (responder|decidir|dar)|deve (responder|decidir))
    """,
    pleading="""
        (imploro|implor*|suplic*|rogo|por favor,? por favor|desesper*|pelo amor|por tudo|por caridade|peço encarecidamente|encarecidamente|de joelhos|se ajoelh*)
        (dê|dá|dar|deem|dêem|mereço|deixe|deixa|me dê|me dá|dê-me|dá-me) ~ (uma|essa|esta|a|outra|minha|última|só uma|mais uma) ~ (chance|oportunidade)
        (uma|mais uma|última|única|pequena) (última |pequena |segunda )?chance
        (faço|farei|faria|aceito|aceitaria|topo) ~ (qualquer|tudo|o que for|de tudo|o que quiserem|qualquer coisa)
        (qualquer (vaga|salário|trabalho)|o que for preciso|custe o que custar)
        (preciso|precisamos|necessito) ~ (desse|dessa|deste|desta|do|da|de um|de uma|trabalhar|desse trabalho|dinheiro|ajuda|vosso) ~ (vaga|emprego|trabalho|lugar|oportunidade|chance|dinheiro|ajuda|contrato|estágio|posto|bolsa)
        (última|única) (esperança|saída|opção)
        (aluguel|renda da casa|pagar as contas|contas para pagar|minha família|meus filhos|desempregad*|sem dinheiro|sem trabalho|no limite|ninguém me (responde|quer|chama|dá)|arrasad*|destruíd*|devastad*|eternamente grat*|sonho da minha vida|emprego dos (meus )?sonhos|meu (maior )?sonho|significa tudo|é tudo (para|pra) mim|minha vida (depende|inteira)|não durmo|depende de (vocês|você|si)|conto com você para|tenha piedade|tenha pena)
        (desculp*|perdão|perdoe*|lamento|sinto muito|peço desculpa*|mil desculpas) ~ (por |se |pelo |pela |a |o |estar a |estar |ser |te |lhe |voltar a |tanto |muito |de |vir )*(incomod*|insist*|chat*|incômod*|incómod*|escrever de novo|escrever outra|tomar (o )?seu tempo|roubar|atrapalh*|maç*|importun*|perturb*|insistência|intromet*)
        (não (quero|queria|pretendo|gostaria de)) ~ (incomodar*|ser chat*|atrapalhar|insistir|importunar|maçar|perturbar|tomar (o )?seu tempo)
        (não sou ninguém|mudar* (a )?minha vida|mil desculpas|mil perdões)
        sei que (não sou|não tenho|sou (só|apenas|um simples|uma simples))
    """,
    rearguing="""
        com (todo o|o devido|todo) respeito
        (razões|argumentos|motivos|explicações|decisão|justificativa) ~ não ~ (se sustenta*|convence*|me|são|têm|fazem|correspond*)
        (peço|pedia|poderia*|podiam|podem|que (o|a|me)|solicito) … (examin*|olh*|revej*|revis*|avali*|consider*|lei*|analis*) ~ (outra vez|de novo|novamente|sem preconceito|uma segunda vez)
        (não concord*|discord*|em desacordo|não partilho|não compartilho|não aceito|não posso aceitar|recuso-me|me recuso|contest*|questiono|impugn*|rebat*|inconformad*)
        (reconsider*|repense* (a|sua|essa|vossa)|reavali*|revej*|rever (a|sua|essa|esta|vossa) (decisão|avaliação|escolha|posição)|revis* (a|sua|essa|vossa) (decisão|avaliação)|mud* de (ideia|opinião)|voltar atrás|volt* atrás|recurso (da|contra|sobre)|recorrer|apelar|pensem (melhor|de novo|outra vez)|pense (melhor|de novo|outra vez)|analis* novamente|analis* de novo|avali* novamente|avali* de novo|olhem de novo|segunda avaliação|nova avaliação)
        (mal[- ]entend*|mal interpret*|interpret* mal|julgad* mal|julgaram mal|avaliaram mal|avali* mal|entenderam mal|leram mal|subestim*|menosprez*|desvaloriz*|não (me )?(ouviram|ouviu|entenderam|entendeu|perguntaram|perguntou|leram|leu|olharam|olhou|viram|consideraram|considerou|levaram em conta|perceberam|percebeu|analisaram))
        (injust*|arbitrári*|discrimin*|infundad*|incompreensível|parciais|um (grande |grave |enorme )?erro|erro (não|ao|em|de avaliação|grave|de vocês|vosso)|(está|estão|estás|estejam) (enganad*|errad*|equivocad*|a cometer|cometendo)|enganaram-se|se enganaram|se enganou|equivocaram|decisão errada|pessoa errada|escolha errada)
        (continuo|estou|sou|acredito|acho|considero|penso|mantenho|insisto|eu) … (melhor candidat*|o melhor|a melhor|a pessoa (ideal|certa|perfeita|indicada)|mais qualificad*|convict* de que (sou|era|mereço)|convencid* de que (sou|era|mereço)|perfeitamente capaz|mereço|merecia|ideal para (a|essa))
        (era|sou|fui|teria sido) ~ (a melhor|o melhor) ~ (candidat*|opção|pessoa)?
        por (que|quê) … (não fui|não me|me (rejeitaram|descartaram)|rejeit*|descart*)
        (mais|melhor) ~ (qualificad*|preparad*|capacitad*|experiência|candidat*) ~ (que|do que)
        (tenho sim|sim,? tenho|eu (tenho|tinha|disse|expliquei|respondi) sim|pelo contrário|muito pelo contrário|ao contrário do que|na verdade (eu )?(tenho|tinha|disse|fiz|sou)|não é (verdade|justo|correto|correcto|bem assim)|não (faz|tem) (sentido|fundamento|lógica)|é falso|não procede|não corresponde)
        (esclarecer (minha|a minha|que|meu|o que)|defender (minha|meu|a minha|o meu)|retific*|rectific*|corrigir (a|essa|vossa|sua)|provar (que|o contrário)|demonstrar (que|o contrário)|justificar (minha|meu)|deixar claro que)
        (não) ~ (entendo|compreendo|percebo|consigo entender|consigo compreender|vejo|me conformo|entendi|compreendi|percebi) ~ (a|sua|essa|esta|vossa|por que|porque|porquê|como|o motivo|os motivos|a razão)
        (minha|a minha) resposta ~ (foi|era|estava|está) ~ (correta|correcta|certa|boa|adequada|a certa)
        (exijo|mereço|quero|espero|peço|cobro|solicito|me devem) ~ (uma|que|explicações|me|a|um) ~ (explicação|explicações|justificativa|justificação|verdadeira razão|motivo real|expliqu*|retratação|pedido de desculpas)
        (arrepend*|vão se arrepender|azar o vosso|quem perde|perda de vocês|perdem vocês)
    """,
    status="""
        (novidad*|notícia*|alguma resposta|atualização|actualização|avanço*|alguma decisão|algo novo|algum retorno|algum feedback|posição sobre)
        (status|estado|situação|andamento) (de|do|da) (minha|meu|processo|a|o|seleção|vaga)
        (em que (ponto|fase|pé)|como (está|anda|vai|segue|ficou) (o|a|minha))
        (já) ~ (decidi*|tomaram|tomou|escolh*|definiram|definiu|há|houve|têm|tem) ~ (decis*|uma|alguma|quem|nov*|candidat*|sobre)?
        (quando|em que data|para quando) ~ (saber*|poder*|terei|teremos|tom*|decid*|esper*|pensam|haverá|sai)
        (decisão|processo|candidatura|seleção|selecção|próximos passos) … \\?
        (saber|perguntar*|consultar*) ~ (se|como|quando|por|em) … (decis*|decid*|processo|candidatura|vaga|seleção|selecção|posição|próximos|nov*)
    """,
    negation="(obrigado|obrigada|agradeço|não|sem|nenhum|nenhuma|nada|nunca|nem|jamais|tampouco)",
    greeting="""
        (olá|oi|oie|bom dia|boa tarde|boa noite|car[oa]s?|prezad[oa]s?|querid[oa]s?|exm[oa]s?.?|excelentíssim[oa]s?|estimad[oa]s?|ilm[oa]s?.?|e aí|hey|viva|alô)
    """,
    nobody="""
        (a quem) ~ (possa|interess*|de direito)
        (prezad|car|estimad|querid|exm)(o|a|os|as|os\\(as\\)|o\\(a\\)|as/os|os/as|o/a)?.? (senhores|senhoras|senhor ou|senhora? ?/|senhor\\(a\\)|equipe|equipa|tod*|responsáve*|recrutador*|departamento|amig*|coleg*|cliente*|candidat*|time|rh|seleção|srs|gestor*)
        exm[oa]s.? (senhor*|srs*)
        (olá|oi|bom dia|boa tarde|boa noite) (a )?(tod*|equipe|equipa|pessoal|gente|time|amig*|galera|turma|senhores|coleg*|rh|recrutador*|meninas|meninos)
        (senhores|senhor\\(a\\)|sr\\(a\\))
    """,
    honorific="""
        (exm[oa].?|prezad[oa]|car[oa]|ilm[oa].?|excelentíssim[oa]) (senhora?|sr.?|sra.?) ?(professora?|doutora?|dra?.?|engenheir[oa]|diretora?|directora?)?
    """,
    sign_off="""
        (abraço|abraços|um abraço|grande abraço|forte abraço|atenciosamente|att|atte|cordialmente|cumprimentos|com os (melhores )?cumprimentos|melhores cumprimentos|saudações|obrigad[oa]|muito obrigad[oa]|beijo|beijos|um beijo|bjs|até|com (carinho|apreço|estima|amizade|gratidão)|respeitosamente|sinceramente|afetuosamente|um grande|valeu|grat[oa]|fico (à|ao|no)|bom|boa|enviado do|subscrevo|desde já|tchau|tudo de bom|felicidades)
    """,
    stock="""
        abaix* abert* abordag* abraç* abril absolut* acab* aceit* acerca ach* achar* acompanh* acord* acredit* acresc* activ* adequ* adic* adian* administr* ador* agenda agora agosto agradec* agradav* agreg* ainda ajud* ajust* alcanc* alem algo alguem algum* alia* alinh* alta* altam* alto ambient* ambos amig* ampl* analis* and* anex* animad* ano* anos anter* antes anunci* apen* apesar aplic* apoi* apreci* aprend* apresent* aproveit* aproxim* aquel* aqui aquilo area* arte* aspect* aspir* assim assist* assunt* ate atenc* atend* atent* ating* ativ* atrav* atual* aument* avali* avanc* aviso
        bacan* base* bast* beleza bem bemv* benef* boa* boas bom bons breve* brev* busc*
        cabe* cada cafe caminh* campo* candidat* capac* cargo* carreir* carta* caso* casa* cert* certeza chama* chance* cheg* claro* client* coisa* colabor* coleg* comec* coment* comerc* como compan* compart* compet* complement* complet* compreen* comprom* comun* comunic* concord* concret* condic* conduz* conect* conexa* confi* confirm* conforme conhec* conosco conquist* consci* conseg* consegu* conselh* consider* consig* constru* consult* contact* contar* contat* conte* content* context* contig* contin* continu* contra* contrat* contribu* convenc* conven* convers* convid* convit* coorden* cord* corrent* correspond* cresc* cri* criar* criat* cuida* cuidad* cultur* cumpr* curricul* curs* curt*
        dad* dali dar* dar data* debat* decid* decis* dedic* deix* dela* dele* demai* demand* demonstr* dentro departament* depois derrad* desafi* descobr* desde desej* desempenh* desenvolv* despert* dest* desta* destac* detalh* dever* devid* dezembro dia* dias diant* dific* diferen* dinam* diret* dire* disp* dispon* dispos* dist* divers* diz* document* dois domin* domingo duas durant* duvid*
        edifi* efeit* efetiv* efici* ela* ele* eles elev* email* embora emoc* empenh* empolg* empreg* empres* encaix* encant* encaminh* encontr* energ* enfim enqu* enquanto enriquec* ensin* entant* entao entend* entre entreg* entretanto entrev* entus* envi* envolv* epoca equip* era* escolh* escrev* escut* esforc* espac* especi* espec* esper* espirit* essa* esse* essenc* esta* estag* estar* este* estej* estim* estiv* estou estrat* estrut* estud* etap* evento* evid* evolu* exat* excel* excelen* excit* execu* exemp* exig* exist* exit* expect* experi* expert* explic* explor* extra* extrem*
        facil* facto fal* falar famil* fantas* fase* fato* favor* faz* fazer feder* feedback* feito* feliz* fevereiro fic* ficar* fim final* firm* fiz* fluid* foc* foco fora* forca* form* forma* formac* fortal* forte* fosse* franc* frent* fundament* func* funç* futur*
        ganh* garant* generos* gent* geral* gest* gostar* gost* gostei grac* grand* grande* grat* gratific* grup* guard*
        habil* haver hav* hoje honest* honr* hora* houv* human*
        ideal* ideia* identific* imagin* imens* impact* import* impression* incent* inclu* inclus* incriv* indic* indiv* industr* inesq* influ* inform* informac* inici* iniciat* inov* insc* inspir* instituic* integr* inteir* inten* interess* intern* introd* invest*
        janeiro ja jeito jornad* julho junho junt* just*
        lado lanc* larg* leal* legal leit* lemb* ler leva* levar* lhe* lider* ligad* ligac* limit* link* list* livre* local* logo longo lugar*
        mai* maio* mail* mais mand* manh* maneir* mant* manter marc* marco mas materia* medi* meio* melhor* membr* memor* mencion* menos mens* mensag* ment* mercad* mes* meses mesm* meta* metod* meu* minh* minha* minut* miss* missao mod* momen* momento* mostr* motiv* motivac* mud* muit* muito* mund* mutu*
        nada nao natural* necess* negoc* nenhum* ness* nest* nivel* noite nome* normal* noss* nosso* nota* notic* nova* novamente novembro novidad* novo* num* numer* nunca
        objet* objetiv* obrig* obrigad* obten* obvi* ocas* ocup* ofer* oferec* olha* onde ontem opcao opin* oport* oportun* otim* optim* ordem organiz* orient* otimo* otima* outr* outubro ouvi*
        pagin* palavr* para parab* parce* parec* part* parte* particip* particular* partilh* partir pass* passad* passar* passo* paix* pede* pedi* pens* pequen* perceb* perd* perfeit* perfil* pergunt* perman* permit* perspec* pess* pessoa* pessoal* plan* plano* plataform* plen* pod* poder* poi* ponto* pont* porem porque portanto portfolio pos* posic* positiv* poss* possib* possivel* posso poten* pouc* prat* prazer* preciso* precis* prefer* prend* preoc* prepar* pres* present* prestig* pret* prev* prezad* prim* primeir* princ* principal* prior* privileg* probl* proces* process* procur* produc* produt* profiss* profissional* profund* program* progres* projet* projec* promet* pront* pronto* propo* propor* propost* propri* prossegu* prox* proxim* public* pude* pux*
        qual* qualidad* qualific* qualquer quand* quant* quas* quatro quer* questa* quest* quem quin*
        rapid* raz* razao* real* realiz* realment* reaf* receb* recent* recom* recomend* reconhec* recurs* rede* refer* reflet* reflex* reforc* regra* relac* relev* renov* represent* resp* respeit* respond* respons* respost* rest* result* retorn* reuni* reuniao* reve* rever* rico* rica* riqu* rumo
        sab* sabado saber* saiba* saud* segu* segund* seguinte* seguir* segur* seja* selec* sele* sem* semana* semelh* sempre senhor* sens* sent* sentid* sentir ser* seria* serio* servic* set* setembro setor* sex* sido signif* sim simp* simpl* sincer* sinerg* sint* sistem* situac* soas* sobre* sobretudo soci* solic* soluc* solu* soma* somos son* sou* suces* sucesso suger* sugest* supe* super* supost* surg* surpre* sustent*
        tal* talent* tamb* tambem tanto* tao tard* tarde* taref* tecn* tecnic* tecnol* telef* tem* tema* temos temp* tempo* tend* tenh* tenho ter* terc* teria* term* tev* text* teve* time tinh* tipo* tiv* tod* todo* tom* total* trab* trabalh* trag* trans* transm* trat* tres troc* troca* tudo
        ultim* una* unic* unid* usar* uso util* utiliz*
        vaga* vagas val* valer* vali* valios* valor* var* vari* vast* veja* vem* ver* verdad* vers* vez* vezes vida* vim* vind* vir* visa* visao* visit* vist* viv* vocac* voce* vol* volt* vont* vontade vos* vou
        cv rh pdf ok linkedin ceo hr sr sra dr dra ltda sa
        isso seus sendo alguns disse deve apos ninguem vamos conta disso fazendo causa isto cerca pelas desse quais quiser falando atras talvez aconteceu acesso perto entrar porto bastante podemos linha acao movimento idade vejo baixo controle principais sala tentar tirar comum faca longe prova colocar errado somente usando dizendo faco acontecer feita veio tornou pesquisa simplesmente pagar realidade tentando altura atualmente autor fundo levou tornar especialmente modelo fonte acoes dando fiquei fizeram tivesse desculpa pensando sorte entrada estilo titulo conhecimento interior mudanca menor preco capacidade capaz cedo contas culpa exatamente origem provavelmente risco suficiente usado historias torna totalmente crescimento evitar escrito traz vila saida tiveram erro igual mudancas acontecendo antigo estranho impossivel infelizmente leve responsabilidade trazer quis contudo iria tamanho acontecer obrigad* agradavel tenho certeza equipa time somar minhas meus entusiasm* referenc* esclarec* agradavel simpat*
        impress* suas conheciment* competenci* habilidad* adorar* trajetor* expectativ* reiter* diplom* atualiza* coloco quaisqu* adiciona* gentile* disponibilida* instalaco* palestrant* inspirador* tenham* pelos ajudar* bate abriu inovado* ambicio* cativar* plenamen* filosof* enfrentar* garra estimulan* transparenc* deposita* acolhi* aguardo seleti* admiro
    """,
)  # fmt: skip
