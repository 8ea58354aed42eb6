"""Portuguese words (both sides of the Atlantic), by what they mean. Grammar of a phrase: see ``lexicon``."""

from __future__ import annotations

FUNCTION_WORDS = """
o os a as um uma e de do da dos das que em no na nos nas com por para pra pro não é ao à se seu sua seus meu minha
me te lhe nós eu já como mais mas ou há muito esta este está estão foi ser são tem tenho vai vou desde até sobre sem
também quando onde quem porque você vc ela ele isso isto hoje pelo pela às nosso nossa dela dele
"""

CONCEPTS: dict[str, str] = {
    "APPLIED": """
        candidatei | me candidatei | candidatei-me | candidatura enviada | candidatura submetida |
        candidatura feita | candidatura entregue | inscrição feita | inscrição enviada | inscrição concluída |
        me inscrevi | inscrevi-me | apliquei | aplicado | apliquei pra | apliquei para | apliquei na |
        currículo enviado | cv enviado para | enviei currículo | enviei candidatura | enviei cv |
        mandei currículo | mandei cv | mandei o cv | proposta submetida | submeti | submeti a candidatura |
        candidatura espontânea enviada | candidatura .. enviada | candidatura .. submetida | inscrição .. enviada |
        inscrição .. feita | aplicação feita | aplicação enviada | candidatado | candidatada | concorri |
        projeto submetido | candidatura online feita
    """,
    "SUBMITTED": """
        enviado | enviada | submetido | submetida | submeti | entregue | feito | feita | concluída | concluído |
        finalizado | finalizada | protocolo | protocolado | comprovativo | comprovante | registado | registada |
        inscrito | recibo | carregado | mandado | mandada | confirmado o envio | nº de inscrição | upload feito |
        subi
    """,
    "APPLICATION": """
        candidatura* | inscrição | aplicação | candidatar | processo seletivo | requerimento | edital | concurso
    """,
    "WE_RECEIVED": """
        recebemos a sua | recebemos sua | recebemos a tua | recebemos seu | obrigado pela sua candidatura |
        obrigada pela sua candidatura | obrigado por se candidatar | obrigado pelo seu interesse |
        agradecemos a sua candidatura | agradecemos o seu interesse | agradecemos seu interesse |
        agradecemos sua candidatura | sua candidatura foi | a sua candidatura foi | sua inscrição foi |
        a sua inscrição foi | foi recebida | recebida com sucesso | registada com sucesso | enviada com sucesso |
        foi submetida | realizada com sucesso | analisar o seu perfil | analisaremos | entraremos em contacto |
        entraremos em contato | acusamos a receção | mensagem automática | e-mail automático |
        confirmamos a receção | confirmação de candidatura | confirmação de inscrição
    """,
    "PROGRAMME": """
        bolsa | bolsas | mestrado | doutoramento | doutorado | edital | concurso | concurso público | residência |
        prémio | prêmio | apoio | subsídio | financiamento | programa | chamada | resumo | artigo | comunicação |
        aceleradora | incubadora | fct | capes | cnpq | fapesp | trainee | estágio | fomento | lei rouanet | pós
    """,
    "DOCUMENTS": """
        cv | currículo | curriculum | carta de apresentação | carta de motivação | portfolio | portfólio |
        certificado* | referências | diploma | histórico | carta de recomendação | documentos |
        pretensão salarial
    """,
    "REFERENCE_NUMBER": "ref | referência | protocolo | vaga nº | código da vaga | oferta nº",
    "PORTAL": """
        portal | gupy | catho | vagas.com | infojobs | linkedin | indeed | net-empregos | sapo emprego | site |
        plataforma | formulário | kenoby | iefp | bep | glassdoor | 99jobs | solides | itjobs | expresso emprego |
        trampos | pelo site | abler
    """,
    "TODO": """
        enviar | mandar | ligar | escrever | preparar | estudar | terminar | acabar | rever | revisar | pedir |
        marcar | comprar | pagar | confirmar | responder | candidatar | aplicar | submeter | atualizar | fazer |
        procurar | imprimir | renovar | lembrar | não esquecer | agendar | inscrever | preencher | entregar |
        avisar | falar com | perguntar | insistir | cobrar | dar follow | follow up | redigir | buscar |
        agradecer | contactar | contatar | fechar | tenho que | tenho de | preciso | pendente | passar | assinar |
        traduzir | digitalizar | organizar | treinar | corrigir | retomar | acompanhar | telefonar | levar |
        tratar de | combinar | reservar | devolver | finalizar
    """,
    "DEADLINE": """
        prazo | data limite | até dia | último dia | vence | encerra | encerramento | fecha | deadline | termina |
        prazo final | limite | fim do prazo | encerram | até às 23h59
    """,
    "PREPARATION": """
        preparar | preparação | preparo | prep | estudar | estudo | ensaiar | ensaio | treinar |
        treino entrevista | rever | revisão | simulação | simulado | repassar | ler sobre | perguntas para |
        praticar | mock
    """,
    "TRAVEL": """
        comboio | trem | voo | viagem | autocarro | ônibus | táxi | uber | metro | metrô | carro | partida |
        chegada | ida | volta | aeroporto | estação | caminho | deslocação | deslocamento | hotel | embarque |
        bilhete | passagem | sair de casa | alfa pendular | cp | boleia | regresso | rodoviária | trajeto |
        ponte aérea
    """,
    "HOLD": """
        a confirmar | por confirmar | bloqueado | bloqueio | reservado | reserva | provisório | tentativo |
        pendente de confirmação | buffer | hold | tbc | não marcar | espaço | margem | segurar | segurar agenda |
        slot | pré-reserva | guardar | save the date | reservar agenda | placeholder | respirar
    """,
    "DEBRIEF_SELF": """
        anotar impressões | anotações depois | reflexão | debrief | apontamentos | descomprimir |
        nota de agradecimento
    """,
    "REJECTED": """
        rejeitado | rejeitada | rejeição | recusa | recusado | recusada | recusaram | não passei | não passou |
        não fui | não fui selecionad* | não foi selecionad* | não foste | não selecionad* | não ficaram comigo |
        não fiquei | não avanç* | não avançar | não seguir | não seguiu | não vamos avançar | não prosseguir |
        não daremos continuidade | não dar seguimento | não rolou | deu ruim | não deu | disseram que não |
        disseram não | reprovado | reprovada | resposta negativa | negativa | negado | excluíd* | eliminad* |
        desclassificad* | dispensad* | fora do processo | vaga fechada | vaga preenchida | vaga congelada |
        vaga cancelada | indeferid* | não aprovad* | não contemplad* | não foi possível | não foi desta |
        não foi dessa vez | não dessa vez | levei um não | um não | é não | chumbei | chumbado | tomei um não |
        recebi um não | preteri* | encerrada a participação | não obteve | não aceite | não aceit* | já era |
        sem sucesso
    """,
    "UNFORTUNATELY": """
        infelizmente | lamentamos | sentimos muito | lamento | neste momento | desta vez | dessa vez | boa sorte |
        desejamos | muito sucesso | elevado número | grande número | pena | que pena | triste | chateado |
        chateada | sucesso na sua | futuras oportunidades | próximas oportunidades | banco de talentos |
        base de dados | após análise | após uma cuidadosa | cuidada análise | agradecemos a sua participação |
        agradecemos sua participação | paciência | bola pra frente | puxado
    """,
    "OTHERS_CHOSEN": """
        ficou para outra | ficou para a outra | ficou para o outro | ficou para outro | escolheram outra |
        escolheram outro |
        outro candidato | outra candidata | outros candidatos | outro perfil | outros perfis | outra pessoa |
        candidato interno | candidatura interna | alguém interno | alguém de dentro | alguém com mais |
        mais experiência | mais alinhad* | mais adequad* | maior aderência | escolheram | optaram por |
        ficaram com | optámos por | optamos por | pessoa interna | mais aderente* | preferiram
    """,
    "FEEDBACK": "feedback | retorno | devolutiva | por que não | motivos | razões | pontos a melhorar",
    "INTERVIEW": """
        entrevista | entrevistas | entrevista de emprego | entrevista de trabalho | interview | bate-papo com rh |
        casting | audição | videoentrevista | entrevista técnica | prova de seleção | banca |
        entrevista presencial | entrevista online | entrev | entrevistinha
    """,
    "STAGE": """
        1ª entrevista | 2ª entrevista | 3ª entrevista | segunda entrevista | primeira entrevista | 2ª fase |
        1ª fase | 3ª fase | segunda fase | primeira fase | fase final | última fase | etapa final | última etapa |
        próxima etapa | segunda etapa | primeira etapa | 2ª etapa | etapa | fase | ronda | segunda ronda | rodada |
        teste técnico | case | estudo de caso | dinâmica | dinâmica de grupo | desafio técnico | desafio |
        prova prática | finalista* | shortlist | triagem | screening | painel | conhecer a equipa |
        conhecer o time | papo com gestor | conversa com gestor | entrevista final | teste | primeira conversa |
        assessment | processo seletivo | processo
    """,
    "ROLE": """
        vaga | cargo | posição | função | lugar | emprego | oportunidade | estágio | clt | pj | contrato |
        efetivo | efetiva | gestor de | gerente de | analista | coordenador* | desenvolvedor* | programador* |
        engenheir* | assistente | técnico | técnica | auxiliar | enfermeir* | professor* | júnior | pleno |
        sênior | sénior | trabalho | part-time | trainee | consultor* | dev | diretor* de | supervisor* |
        temporário
    """,
    "RECRUITER": """
        rh | recursos humanos | recrutador* | recrutadora | recrutamento | seleção | talent | headhunter |
        consultoria de rh | tech recruiter | people | gente e gestão | gente & gestão | talentos |
        empresa de recrutamento | agência de recrutamento | aquisição de talentos | dp | rh da
    """,
    "HIRING_MANAGER": """
        gestor | gestora | gerente | diretor | diretora | chefe | chefia | líder | liderança | ceo | cto | sócio |
        sócia | dono | dona | coordenadora | responsável | manager | hiring manager | head | direção | fundador* |
        diretor geral | patrão | futura chefe | futuro chefe
    """,
    "CANDIDATE_SIDE": """
        sua candidatura | tua candidatura | seu perfil | teu perfil | seu currículo | sua experiência |
        sua trajetória | seu percurso | expectativa salarial | pretensão salarial | salário | disponibilidade |
        início imediato | aviso prévio | conhecer você | conhecê-lo | conhecê-la | te conhecer | nos conhecer |
        convocad* | levar documento | documento com foto | cartão de cidadão | procurar por | perguntar por |
        recepção | receção | processo seletivo | processo de recrutamento | processo de seleção | para a vaga |
        a vaga de | para a função | decisão | decidem | próximos passos | motivação | referências | pré-aviso |
        candidato a | candidata a | dar continuidade ao processo | nossa vaga | gostaríamos de te |
        gostaríamos de o | gostaríamos de a | sobre a vaga
    """,
    "TRIAL": """
        dia de teste | dia experimental | aula teste | aula-teste | aula experimental | prova prática |
        prova didática | dia à experiência | teste prático | turno de teste | aula demonstrativa | audição |
        período de experiência dia | dia à prova
    """,
    "OFFER": """
        carta proposta | proposta salarial | contrato assinado | proposta formal | fui aprovad* |
        assinatura do contrato | carta oferta | passei na vaga | negociar proposta
    """,
    "INTERVIEWER_SIDE": """
        candidato | candidata | candidatos | candidato: | candidata: | entrevistar | entrevisto | entrevistamos |
        entrevistando | avaliação do candidato | scorecard | roteiro de entrevista | guião de entrevista |
        cv em anexo | currículo em anexo | cv anexo | nossa vaga | vaga do time | para o nosso time |
        para a nossa equipa | contratação para o time | triagem de cvs | entrevistador* | ficha de avaliação |
        substituição de | kit de entrevista | preencher avaliação | painel de candidatos | seleção de estagiários
    """,
    "MEDIA": """
        podcast | jornalista | imprensa | rádio | revista | artigo | reportagem | televisão | tv | gravação |
        episódio | jornal | redação | matéria | coluna | gravar | assessoria de imprensa | estúdio |
        entrevista para o jornal | citações
    """,
    "RESEARCH_SESSION": """
        entrevista com usuário | entrevista com utilizador | usuári* | utilizador* | teste de usabilidade |
        pesquisa | participante* | investigação | estudo | consentimento | roteiro | guião | tese | tcc |
        dissertação | questionário | grupo focal | voucher | entrevista com cliente | discovery com usuário |
        user research
    """,
    "CASUAL": """
        café | cafezinho | almoço | almoçar | jantar com | lanche | cerveja | chope | chopp | imperial | copo |
        passeio | caminhada com | pequeno-almoço | bica | happy hour com | vinho | pastel | açaí | brunch |
        cafe da manhã | lanchar | copos | petiscos | beber
    """,
    "CALL": """
        chamada | ligação | liga | ligar | tel | telefone | telefonema | videochamada | conversa | papo |
        bate-papo | zoom | meet | call | reunião | encontro | falar | conversar | trocar ideia | trocar uma ideia |
        troca de ideias | videocall | alinhamento
    """,
    "ADVICE": """
        conselho | conselhos | dica | dicas | orientação | perguntar como | como é que | como foi | como chegou |
        me contar | contar como | aprender | experiência | saber mais | saber como | percurso | trajetória |
        transição | transição de carreira | mudança de carreira | mudar de | opinião | visão | área | curiosidade |
        dúvidas sobre | perspectiva | perspetiva | dia a dia | rotina | mercado | carreira | ambiente |
        conversa informativa | entender como | entender | inspiração | mudou | migrou | saltou | partilhar |
        partilha
    """,
    "MENTOR": """
        mentor | mentora | mentoria | mentorado | mentorada | orientador | orientadora | coach | coaching | tutor |
        padrinho | madrinha | sessão de mentoria | acompanhamento
    """,
    "ALUMNI": """
        ex-colega | ex colega | antigo colega | antiga colega | alumni | ex-aluno | ex-alunos | antigo aluno |
        antigos alunos | ex-chefe | ex chefe | antigo chefe | da faculdade | da facul | da universidade | da uni |
        colega de curso | colega da | trabalhamos juntos | trabalhámos juntos | turma | ex-gestor* | veteran*
    """,
    "CATCHUP": """
        pôr a conversa em dia | por a conversa em dia | colocar o papo em dia | papo em dia | conversa em dia |
        matar saudade* | há muito tempo | faz tempo | quanto tempo | reencontro | retomar contato |
        retomar contacto | reencontrar | saber novidades | novidades | anos sem | manter contato | rever o
    """,
    "INTRO": """
        me apresentou | apresentou-me | apresentação da | nos apresentou | conhecer o | conhecer a | contacto de |
        contato do | contato da | indicado por | indicada por | indicação de | intro | amigo do | amiga da |
        pôs em contacto | colocou em contato | primeira conversa | através de | por meio de | apresentad* por
    """,
    "NO_HIRING": """
        sem compromisso | não estão contratando | não estão a contratar | sem vaga | não há vaga | não tem vaga |
        informal | sem agenda | não é entrevista | só para aprender | só conversar | não contrata | sem pauta |
        nada aberto | não estão a recrutar | só quero entender | não recruta
    """,
    "GATHERING": """
        networking | encontro de | encontro | meetup | evento | happy hour | afterwork | convívio |
        confraternização | cocktail | coquetel | jantar de | mesa redonda | open day | portas abertas |
        dia aberto | associação | câmara de comércio | comunidade | hackathon | hackaton | gala | inauguração |
        lançamento do livro | tertúlia | roda de conversa | café com | café da manhã de negócios |
        pequeno-almoço de negócios | empreendedores | empreendedoras | speed networking | clube | premiação |
        entrega de prémios | encontro alumni | encontro de ex | palestra | churrasco da comunidade | noite de |
        arraial | magusto | fireside | painel | sunset | bni | rotary | mulheres em | coworking
    """,
    "CONFERENCE": """
        congresso | conferência | jornadas | feira | fórum | simpósio | cimeira | convenção | summit |
        encontro nacional | seminário | semana de | expo | web summit | salão | exposição | festival | bienal |
        colóquio | feira internacional | campus party
    """,
    "FAIR": """
        feira de emprego | feira de empregos | feira de carreiras | feira de estágios | feirão |
        feirão de emprego | stand | stands | estande | estandes | expositores | pavilhão | job fair |
        mostra de profissões | dia das empresas | jobshop | feira do emprego | empresas presentes
    """,
    "TICKET": """
        bilhete | bilhetes | ingresso | ingressos | credencial | credenciação | credenciamento | inscrição |
        inscritos | inscrita | inscrito | entrada | sympla | eventbrite | convite | convidados | presença |
        crachá | coffee break | programação | palestrantes | oradores | lote | acreditação | confirmada a sua |
        buffet | welcome drink | traje
    """,
    "CROWD": """
        participantes | sócios | membros | pessoas | convidados | gente | galera | profissionais | palestrantes |
        oradores | empresas | grupo | turma | cada um se apresenta | cartões | contactos | contatos |
        conhecer gente | conhecer pessoas | palestras | pizza | somos | umas 30 | cerca de | todo mundo | pessoal |
        comunidade | fundadores | inscritos
    """,
    "WEBINAR": """
        webinar | webinário | live | ao vivo | transmissão | online e gratuito | gravação disponível | direto |
        aula magna | streaming | assistir | masterclass | microfones desligados | câmera fechada | youtube |
        aulão | lives | replay
    """,
    "COURSE": """
        curso | aula | formação | treinamento | workshop | módulo | prova | exame | faculdade | inglês | aula de |
        seminário | capacitação | certificação | explicação | autoescola | pós-graduação | oficina |
        teste de inglês | estudar
    """,
    "MESSAGED": """
        escrevi | mandei mensagem | mandei msg | mandei um | mandei email | mandei e-mail | mandei | enviei |
        enviei mensagem | enviei um | enviei email | mensagem enviada | msg enviada | email enviado |
        e-mail enviado | mail enviado | contactei | contatei | mensagem para | mensagem pra | msg pra |
        email para | mail para | pedido de ligação | pedido de conexão | convite enviado | convite no linkedin |
        convite linkedin | solicitação de conexão | solicitação enviada | zap | zap enviado | mandei zap |
        whatsapp enviado | inmail | dm | dm enviada | cold email | cold call | cold mail | prospecção | prospeção |
        proposta enviada | proposta mandada | orçamento enviado | orçamento mandado | cotação enviada |
        proposta .. enviada | orçamento .. enviado | apresentação enviada | deixei mensagem | deixei recado |
        áudio enviado | chamei | chamei no | chamei o | chamei a | abordei | abordagem | disparo | disparei |
        leva de | e-mails frios | emails frios | emails enviados | contato frio | contacto a frio | pitch enviado |
        mandei a proposta | mandei proposta | mandei orçamento | lembrete enviado | liguei | follow-up enviado
    """,
    "ASKED": """
        pedi | pedi para | pedi que | pedi indicação | perguntei | perguntei se | perguntando se | se pode |
        se podia | se poderia | indicação | indicar | me indicar | recomendação | me apresentar | apresentar-me |
        referência | uma força | dar uma força | a perguntar se | a pedir | pedindo | se toparia | passar meu cv |
        encaminhar
    """,
    "PROPOSAL": """
        proposta | orçamento | cotação | preço | preços | tabela | pitch | apresentação | estimativa | projeto |
        licitação | concurso | caderno de encargos | mídia kit
    """,
    "WAITING": """
        sem resposta | sem retorno | não respondeu | ainda não respondeu | ainda nada | por enquanto nada |
        nada ainda | nada por enquanto | aguardando | aguardar | a aguardar | à espera | esperar | esperando |
        espero | pendente | vamos ver | a ver | ver se responde | ver se | dedos cruzados | visualizou | visto |
        vácuo | no vácuo | se não responder | se não disser | cobrar se | cobrar | insistir | ficou de |
        vai responder | dar retorno | retorno até | bola com | bola está | tomara | torcendo | figas | torcer |
        leu mas
    """,
    "LINKEDIN": """
        linkedin | whatsapp | zap | instagram | insta | conexão | contato | contacto | twitter | frio | direct
    """,
    "SENT": """
        enviado | enviada | enviados | mandei | enviei | mandado | mandada | saiu | entregue | disparado
    """,
    "CLIENT": """
        cliente | clientes | fornecedor* | prospect | parceiro | parceira | parceria | sócio | imobiliária |
        senhorio | inquilino | contabilista | contador | advogad* | notário | banco | distribuidor* | obra |
        visita comercial | câmara municipal | prefeitura | agência | gráfica | editora | comprador* | marca |
        empreiteiro | lojista | conta | síndico | arquitet* | representante | paciente* | licitante | atelier
    """,
    "CONTRACT": """
        contrato* | negociação | orçamento | fatura | renovação | condições | licitação | caderno de encargos |
        assinatura | cláusulas | preço* | encomenda | acordo | protocolo | pedido | aditivo | faturamento |
        ordem de compra | proposta comercial | arrendamento | aluguer | honorários | escopo | reajuste
    """,
    "KICKOFF": """
        kick off | kickoff | arranque | briefing | brief | demo | demonstração | apresentação | visita |
        reunião de acompanhamento | acompanhamento | projeto | lançamento | avanço* | revisão | entrega |
        auditoria | consultoria | levantamento | plantas | amostras | diagnóstico | alinhamento | escopo |
        campanha | sessão de fotos | catálogo | implementação | visita à obra | onboarding | status | degustação |
        ponto de situação | vistoria | layout
    """,
    "INVESTOR": """
        investidor* | investidora | rodada | ronda de investimento | financiamento | business angel* | anjo |
        fundo | conselho de administração | acionista* | patrocinador* | aceleradora | aporte | capital
    """,
    "PARENT_TEACHER": """
        reunião com pais | pais do | pais da | mãe do | mãe da | encarregado de educação |
        encarregada de educação | reunião com encarregad* | mãe de alun* | pai do | atendimento aos pais |
        responsáveis pelo aluno | família do
    """,
    "INTERNAL": """
        deploy | postmortem | plantão | só gente da casa | interno |
        reunião de equipa | reunião de equipe | reunião do time | daily | standup | retro | sprint | planning |
        weekly | semanal | reunião semanal | comité | comitê | conselho de turma | avaliação de desempenho | 1:1 |
        one on one | all hands | reunião interna | turno | plantão | escala | reunião geral | equipa | time |
        departamento | diretoria interna | festa da firma | jantar de natal da empresa | team building |
        minha chefe | meu chefe | meu gestor | minha gestora | reunião pedagógica | reunião de departamento |
        passagem de turno | reunião de direção | checkpoint interno | reunião de alinhamento interno
    """,
    "PERSONAL": """
        fisio | fisioterapia | unimed | dermato* |
        dentista | médico | médica | consulta | fisio | fisioterapia | cabeleireiro | salão | pediatra |
        ginecologista | oftalmologista | psicólog* | terapia | aniversário | aniver | niver | anos da | anos do |
        casamento | funeral | batizado | batismo | escola | creche | crianças | filhos | filha | filho | mãe |
        pai | avó | avô | família | irmã | irmão | cinema | concerto | show | teatro | ginásio | academia | yoga |
        pilates | futebol | pelada | jogo | correr | corrida | natação | piscina | compras | supermercado |
        mercado | encanador | canalizador | caldeira | esquentador | inspeção do carro | oficina | carro |
        mudança | férias | natal | cão | gato | cachorro | veterinário | exame de sangue | análises | vacina |
        missa | churrasco | festa | coro | praia | unha | manicure | buscar os | levar os | banco pessoal | ikea |
        massagem | passear | despedida de solteira | condomínio | reunião de pais | reunião da escola |
        ressonância | dermatologista | barbeiro | padel | pádel | samba | ensaio da banda | apartamento | gás
    """,
    "FOCUS": """
        foco | concentração | trabalho focado | sem reuniões | não perturbar | bloco | administrativo | papelada |
        faturas | iva | irs | impostos | mei | imposto de renda | emails | e-mails | pausa | descanso |
        almoço bloqueado | home office | teletrabalho | escrita | escrever tese | focus | notas fiscais |
        planeamento | planejamento
    """,
    "OUT_OF_OFFICE": """
        férias | feriado | folga | ponte | fora do escritório | baixa | baixa médica | atestado | licença |
        ausente | day off | teletrabalho | fora | recesso
    """,
    "CANCELLED": """
        cancelado | cancelada | cancelou | adiado | adiada | desmarcado | desmarcada | desmarcou | remarcado |
        suspenso | suspensa | não vai rolar | caiu
    """,
    "REMINDER": "lembrete | criado automaticamente | acompanhamento: | lembrete automático",
    "RECEIVED": """
        recebi | recebido | recebida | email de | e-mail de | mensagem de | ligação de | ligaram | me ligaram |
        carta de | resposta de | responderam | retorno de | retorno da | chegou | veio | notificação | comunicado |
        resultado | resposta
    """,
}
