"""Spanish words, by what they mean. Grammar of a phrase: see ``lexicon``."""

from __future__ import annotations

FUNCTION_WORDS = """
el la los las un una unos y de del que en con por para no es al lo se su sus mi mis me te le les nos yo ya si como
más pero o a hay muy esta este está están fue ser son ha he han desde hasta sobre entre sin también cuando donde
quien porque qué tu tus usted ella él hoy eso esto dice nuestra nuestro
"""

CONCEPTS: dict[str, str] = {
    "APPLIED": """
        postulé | postulación enviada | postulado | postulada | apliqué | aplicado | aplicada |
        aplicación enviada | candidatura enviada | candidatura presentada | candidatura hecha | me inscribí |
        inscrito en la oferta | inscrita en la oferta | he aplicado | he postulado | solicitud enviada |
        solicitud presentada | presentada la solicitud | solicitud entregada | solicitud .. enviada |
        solicitud .. presentada | candidatura .. enviada | cv enviado a | eché el cv | echado el cv | cv echado |
        echada | me postulé | me he apuntado a la oferta | apuntado a la oferta | me presenté a la plaza |
        instancia presentada | envié mi postulación | autocandidatura enviada | inscripción hecha |
        postulacion lista | me candidaté
    """,
    "SUBMITTED": """
        enviado | enviada | presentado | presentada | entregado | entregada | registrado | registrada | subido |
        subida | mandado | mandada | hecho | hecha | listo | ya está | justificante | resguardo |
        número de registro | nº de registro | comprobante | confirmación de envío | correctamente | cargado |
        finalizada | dado al botón
    """,
    "APPLICATION": """
        candidatura* | solicitud* | postulación | postulaciones | postular | aplicación | inscripción | instancia |
        convocatoria
    """,
    "WE_RECEIVED": """
        hemos recibido tu | hemos recibido su | recibimos tu | recibimos su | gracias por tu candidatura |
        gracias por postular* | gracias por inscribirte | gracias por tu interés | gracias por su interés |
        acuse de recibo | tu candidatura ha sido | tu solicitud ha sido | su solicitud ha sido | ha sido recibida |
        ha sido registrada | se ha registrado | registrada correctamente | te has inscrito | tu inscripción |
        revisaremos tu | evaluaremos tu | nos pondremos en contacto | en caso de que tu perfil | acusamos recibo |
        mensaje automático | confirmación de tu | tu postulación
    """,
    "PROGRAMME": """
        beca* | ayuda | ayudas | subvención* | oposición | oposiciones | máster | doctorado | residencia | premio |
        concurso | programa | convocatoria | comunicación | abstract | ponencia | aceleradora | incubadora |
        plaza | bolsa de empleo | bolsa de trabajo | fondo | curso | kit digital | erasmus | interinos
    """,
    "DOCUMENTS": """
        cv | currículum | curriculum | hoja de vida | carta de presentación | carta de motivación | portfolio |
        portafolio | título | certificado* | referencias | memoria | expediente | carta de recomendación |
        documentación | pretensiones salariales
    """,
    "REFERENCE_NUMBER": "ref | referencia | expediente | oferta nº | folio | radicado | vacante",
    "PORTAL": """
        portal | infojobs | linkedin | indeed | computrabajo | bumeran | occ | sede electrónica | página web |
        formulario | plataforma | tecnoempleo | infoempleo | jobtoday | web de empleo | get on board | elempleo |
        laborum | sepe | por la web | zonajobs | trabajando
    """,
    "TODO": """
        enviar | mandar | llamar | escribir | preparar | repasar | terminar | acabar | revisar | pedir | reservar |
        comprar | pagar | confirmar | contestar | responder | postular | aplicar | presentar | solicitar |
        actualizar | hacer | buscar | imprimir | renovar | recordar | no olvidar | agendar | quedar con |
        apuntarme | inscribirme | echar | rellenar | completar | subir | entregar | avisar | hablar con |
        preguntar | insistir | hacer seguimiento | seguimiento | dar seguimiento | redactar | recoger | agradecer |
        contactar | cerrar | tengo que | hay que | pendiente | cotizar | pasar | firmar | traducir | escanear |
        organizar | por hacer | ensayar | corregir | retomar
    """,
    "DEADLINE": """
        fecha límite | plazo | límite | último día | vence | vencimiento | cierre | cierra | deadline | hasta el |
        antes del | fin de plazo | finaliza | cierra el plazo | tope | a más tardar | fecha tope
    """,
    "PREPARATION": """
        preparar | preparación | preparando | prepa | repasar | repaso | ensayar | ensayo | practicar | práctica |
        simulacro | estudiar | estudio | prep | leer sobre | preguntas para | entrevista simulada | ejercicios de
    """,
    "TRAVEL": """
        tren | ave | vuelo | viaje | bus | autobús | taxi | metro | coche | salida | llegada | ida | vuelta |
        aeropuerto | estación | andén | camino a | trayecto | hotel | traslado | conducir | cabify | uber | renfe |
        embarque | billete | salir de casa | cercanías | regreso | camión a | micro a | ouigo
    """,
    "HOLD": """
        por confirmar | bloqueado | bloqueo | reservado | hueco | posible | provisional | tentativo |
        pendiente de confirmar | buffer | hold | tbc | no agendar | reserva | apartado | margen | a confirmar |
        guardar hueco | apartar | separado para | save the date | placeholder
    """,
    "DEBRIEF_SELF": """
        notas después | apuntar impresiones | reflexionar | debrief | descomprimir | anotar |
        carta de agradecimiento
    """,
    "REJECTED": """
        rechazo | rechazado | rechazada | rechazaron | me rechazaron | no me cogen | no me cogieron |
        no me han cogido | no me han elegido | no me eligieron | no seleccionad* | no he sido seleccionad* |
        no has sido seleccionad* | no ha sido seleccionad* | no fui seleccionad* | no fuiste | no quedé | no pasé |
        no he pasado | no pasa a la siguiente | descartado | descartada | descartaron | me descartan |
        han descartado | dijeron que no | que no | respuesta negativa | no continu* | no seguir | no avanzar |
        no seguiremos | no sigo | no ha podido ser | fuera del proceso | me quedé fuera | denegad* | desestimad* |
        no concedid* | excluid* | negativa | vacante cerrada | puesto cubierto | ya cubierta | no salió |
        no cuajó | no va a poder ser | no vamos a | no encaja* | no fue esta vez | no hubo suerte |
        plaza cubierta | proceso cancelado | me dijeron que no | no aceptad* | fui descartad* | cartas de no |
        calabazas | batearon | rebotado | rebote
    """,
    "UNFORTUNATELY": """
        lamentablemente | desafortunadamente | por desgracia | lamentamos | sentimos | lo sentimos |
        sentimos comunicarte | en esta ocasión | mucha suerte | te deseamos | le deseamos | mucho éxito |
        gran número | elevado número | pena | una pena | ni modo | ánimo | conservaremos tu | bajón |
        tras una cuidadosa | tras valorar | agradecemos tu | agradecemos tu interés | base de datos |
        siguientes procesos | futuros procesos | chin
    """,
    "OTHERS_CHOSEN": """
        otro candidato | otra candidata | otros candidatos | otro perfil | otros perfiles | otra persona |
        candidatura interna | candidato interno | alguien interno | alguien con más | más experiencia |
        se ajusta* más | mejor encaje | persona con | promoción interna | eligieron a | cogieron a |
        se quedaron con | escogieron | más acorde | se decidieron por | han optado por | optaron por
    """,
    "FEEDBACK": """
        feedback | retroalimentación | por qué no | motivos | devolución | comentarios sobre | qué falló
    """,
    "INTERVIEW": """
        entrevista | entrevistas | entrevista de trabajo | entrevista laboral | entrevista técnica |
        entrevista personal | interview | videoentrevista | casting | audición | prueba de selección |
        entrevista telefónica | entrev | entr
    """,
    "STAGE": """
        primera ronda | segunda ronda | tercera ronda | última ronda | ronda final | 1ª entrevista |
        2ª entrevista | 3ª entrevista | segunda entrevista | primera entrevista | 1ª ronda | 2ª ronda |
        2da entrevista | 1era entrevista | fase final | última fase | segunda fase | fase 2 | fase 1 |
        siguiente fase | proceso de selección | prueba técnica | prueba | caso práctico | dinámica de grupo |
        dinámica | assessment | screening | filtro | filtro telefónico | finalista* | terna | case | panel |
        segunda vuelta | ronda 2 | última entrevista | reunión final | conocer al equipo | conocer el equipo |
        test | role play | ronda | primer contacto | entrevista final
    """,
    "ROLE": """
        puesto | vacante | oferta | plaza | cargo | rol | posición | empleo | prácticas | contrato | jornada |
        indefinido | temporal | responsable de | jefe de | jefa de | director* de | coordinador* | técnico |
        técnica | analista | desarrollador* | ingenier* | comercial | becari* | auxiliar | enfermer* | profesor* |
        gerente de | trabajo | media jornada | residente | community manager | practicante
    """,
    "RECRUITER": """
        rrhh | rr hh | recursos humanos | reclutador* | reclutamiento | selección | seleccionador* | headhunter |
        talento | ett | consultora | recruiter | people | técnica de selección | técnico de selección |
        departamento de personal | gestión de talento | dpto personal | atracción de talento
    """,
    "HIRING_MANAGER": """
        jefe | jefa | gerente | director | directora | director general | responsable | ceo | socio | socia |
        dueño | dueña | futuro jefe | futura jefa | manager | supervisora | supervisor | hiring manager |
        jefatura | directora financiera | vp | fundador* | encargad*
    """,
    "CANDIDATE_SIDE": """
        tu candidatura | su candidatura | tu perfil | su perfil | tu cv | tu experiencia | su experiencia |
        tu trayectoria | expectativas salariales | pretensiones | salario | incorporación | disponibilidad |
        conocerte | conocerle | conocerla | dni | preguntar por | recepción | convocad* | le citamos | te citamos |
        proceso de selección | el proceso | fortalezas | la vacante de | el puesto de | para el puesto |
        para la vacante | decisión | deciden | carta de renuncia | referencias | preaviso | candidato a |
        candidata a | continuar con el proceso | siguiente paso del proceso | tu postulación | motivación |
        queremos conocerte | nos gustaría conocerte
    """,
    "TRIAL": """
        día de prueba | prueba práctica | jornada de prueba | turno de prueba | clase de prueba |
        clase demostrativa | clase muestra | periodo de prueba | audición | casting | demostración docente |
        prueba de cocina | clase modelo
    """,
    "OFFER": """
        oferta formal | carta oferta | contrato firmado | me han cogido | firma de contrato | negociar oferta |
        propuesta económica | oferta laboral recibida
    """,
    "INTERVIEWER_SIDE": """
        candidato | candidata | candidatos | candidata: | candidato: | entrevistar a | entrevistamos | entrevisto |
        entrevisto yo | entrevista a candidat* | evaluación del candidato | scorecard | guía de entrevista |
        cv adjunto | nuestra vacante | para nuestro equipo | selección interna | entrevistador* | evaluar a |
        rúbrica | criba | criba de cv | sustitución de | hacer entrevistas | proceso nuestro | kit de entrevista |
        plantilla de evaluación
    """,
    "MEDIA": """
        podcast | periodista | prensa | radio | revista | artículo | reportaje | televisión | tele | grabación |
        episodio | periódico | redacción | programa de radio | columna | grabar | diario | medios |
        citas textuales | locutor* | plató
    """,
    "RESEARCH_SESSION": """
        entrevista de usuario | entrevista a usuario | usuari* | test de usabilidad | estudio | participante* |
        investigación | consentimiento | guion de entrevista | guión | tesis | tfm | encuesta | grupo focal |
        vale regalo | entrevista en profundidad | tester | user research
    """,
    "CASUAL": """
        café | cafecito | comida | comer | almuerzo | desayuno | cena con | caña | cañas | cerveza | vermut |
        paseo | tomar algo | merienda | vino | tapeo | chela | chelas | mate | tinto con | copa con | desayunar |
        almorzar | pincho | brunch
    """,
    "CALL": """
        llamada | llama | llaman | tel | teléfono | videollamada | charla | hablar | conversación | zoom | meet |
        call | reunión | cita | quedada | cafe virtual | platicar | plática | conversar | encuentro | junta |
        telefónica
    """,
    "ADVICE": """
        consejo | consejos | orientación | preguntarle | preguntar cómo | cómo llegó | cómo es | cómo le va |
        me cuente | que me cuente | cuenta cómo | aprender | experiencia en | conocer su experiencia | saber más |
        saber cómo | trayectoria | cambio de carrera | reconversión | opinión | punto de vista | tips | sector |
        curiosidad | dudas sobre | perspectiva | su día a día | día a día | dio el salto | mudarse | mudó |
        ambiente | me explique | informativa | entrevista informativa | cambiar de | asesoría | pistas |
        escuchar su | guía
    """,
    "MENTOR": """
        mentor | mentora | mentoría | mentoring | tutor | tutora | tutoría | coach | coaching | padrino | madrina |
        mentorizad* | acompañamiento | director de tesis
    """,
    "ALUMNI": """
        excompañer* | ex compañer* | antiguo compañero | antigua compañera | alumni | exalumn* | antiguo jefe |
        antigua jefa | exjefe | exjefa | ex jefe | de la uni | de la facultad | de la universidad | compañero de |
        compañera de | promoción | egresad* | de mi antigua | colega de | coincidimos | trabajamos juntos |
        generación
    """,
    "CATCHUP": """
        ponernos al día | ponerse al día | ponerme al día | hace mucho | cuánto tiempo | reencuentro |
        retomar contacto | vernos | saber de | sin vernos | años sin | mantener el contacto | tiempo sin |
        reconectar
    """,
    "INTRO": """
        presentación de | me presentó | nos presentó | conocernos | contacto de | de parte de | recomendad* por |
        intro | conocer a | amigo de | amiga de | puso en contacto | nos puso | primera toma de contacto |
        a través de | me pasó su
    """,
    "NO_HIRING": """
        sin compromiso | no contratan | no están contratando | no buscan | informal | sin agenda | no hay vacante |
        no hay puesto | no es entrevista | nada de trabajo | sin vacantes | no tienen vacantes | no contrata |
        solo aprender | solo charlar
    """,
    "GATHERING": """
        networking | encuentro de | encuentro | quedada | afterwork | after office | evento | meetup |
        jornada de puertas abiertas | puertas abiertas | mesa redonda | cóctel | coctel | cena de |
        comida de socios | desayuno de trabajo con | desayuno empresarial | desayuno networking |
        cámara de comercio | asociación | hackathon | hackatón | gala | inauguración | comunidad |
        speed networking | reunión de antiguos | encuentro alumni | antiguos alumnos | emprendedores | peña |
        convivencia | feria | tertulia | foro de | premios | entrega de premios | presentación del libro |
        cena de gala | club de | círculo de | coworking | charla abierta | coloquio | almuerzo empresarial |
        vermut networking | open day | pitch day
    """,
    "CONFERENCE": """
        congreso | jornadas | conferencia | foro | simposio | feria | cumbre | salón | convención |
        encuentro nacional | expo | summit | seminario anual | festival | exposición | ifema | fira |
        mobile world | semana de | jornada | panel de
    """,
    "FAIR": """
        feria de empleo | foro de empleo | feria laboral | feria del empleo | feria del trabajo | stand | stands |
        expositores | pabellón | recinto ferial | job fair | foro de empresas | salón del empleo |
        empresas participantes | feria universitaria | bolsa de trabajo feria
    """,
    "TICKET": """
        entrada | entradas | acreditación | inscripción | inscritos | inscrita | inscrito | registro | aforo |
        asistentes | boleto | boletos | invitación | asistencia | eventbrite | ponentes | programa | photocall |
        cóctel final | pulsera | confirmada tu plaza | gafete | refrigerio | recogida de acreditaciones |
        aperitivo | dress code | bienvenida
    """,
    "CROWD": """
        asistentes | socios | socias | miembros | personas | invitados | gente | profesionales del | ponentes |
        empresas | somos | unas 30 | grupo | cada uno se presenta | tarjetas | contactos | conocer gente |
        hacer contactos | charlas | pizza | picoteo | caras nuevas | emprendedoras | de pie |
        ronda de presentaciones | todos los | speakers
    """,
    "WEBINAR": """
        webinar | webinario | directo | streaming | grabación disponible | online en directo | seminario web |
        ver en | clase magistral | en vivo | retransmisión | micrófonos cerrados | micrófono apagado | oyente |
        masterclass | charla online | transmisión
    """,
    "COURSE": """
        curso | clase | formación | taller | módulo | examen | academia | clase de | inglés | máster clase |
        seminario | capacitación | sesión formativa | certificación | diplomado | oposición estudio | autoescuela |
        tutorías | estudiar
    """,
    "MESSAGED": """
        escribí | le escribí | he escrito | mensaje enviado | enviado mensaje | mandé | mandé un | mandé mensaje |
        envié | le envié | envié un correo | correo enviado | mail enviado | email enviado | contacté |
        contactado | contactada | mensaje a | correo a | le he escrito | les escribí | solicitud de contacto |
        invitación enviada | invitación de linkedin | solicitud de conexión | solicitud enviada a |
        whatsapp enviado | le mandé | mandado mensaje | mensaje por linkedin | mensaje de linkedin | inmail | dm |
        dm enviado | llamada en frío | correo en frío | puerta fría | prospección | presupuesto enviado |
        presupuesto mandado | propuesta enviada | cotización enviada | oferta enviada | propuesta mandada |
        cotización mandada | envío de | dossier enviado | dejé mensaje | dejé recado | buzón de voz |
        audio enviado | tanda de | correos fríos | emails fríos | emails enviados | correos enviados | escrito a |
        mail a | propuesta .. enviada | presupuesto .. enviado | cotización .. enviada | pitch enviado |
        recordatorio enviado | wasap | les mandé | toqué puerta
    """,
    "ASKED": """
        pedí | le pedí | he pedido | pedido | preguntando | pregunté | le pregunté | si podía | si puede |
        si podría | que me recomiende | recomendación | referencia | referido | que me presente | recomiende |
        por si | interceda | enchufe | que pase mi cv | preguntado si | pidiendo | me refiera | contacto con |
        si tenía
    """,
    "PROPOSAL": """
        propuesta | presupuesto | cotización | oferta | tarifa | tarifas | pitch | dossier | estimación |
        proyecto | concurso | licitación | pliego | honorarios
    """,
    "WAITING": """
        sin respuesta | sin contestación | no contesta | no ha contestado | no han contestado | aún nada |
        todavía nada | de momento nada | por ahora nada | esperando | a la espera | espero | esperar | en espera |
        pendiente de respuesta | pendiente | a ver | a ver si | a ver qué dice | dedos cruzados | en visto |
        visto | si no contesta | si no responde | si no dice nada | insistir si | quedó en | responderá |
        dijo que me avisa | me dirá | cruzo los dedos | pelota en su | su tejado | ojalá | en azul |
        sin contestar | no responde
    """,
    "LINKEDIN": """
        linkedin | whatsapp | instagram | contacto | conexión | twitter | en frío | ldin | facebook
    """,
    "SENT": """
        enviado | enviada | enviados | enviadas | mandado | mandada | mandé | envié | salió | entregado | pasado
    """,
    "CLIENT": """
        cliente | clienta | clientes | proveedor* | proveedora | prospecto | socio | colaborador* | partner |
        inmobiliaria | propietario | inquilino | gestor | gestoría | abogado | abogada | notaría | banco |
        distribuidor* | contratista | obra | visita comercial | ayuntamiento | agencia | imprenta | editorial |
        comprador* | marca | mayorista | despacho de | constructora | arquitect* | paciente* | concejal*
    """,
    "CONTRACT": """
        contrato* | negociación | presupuesto | factura | renovación | condiciones | licitación | pliego | firma |
        cláusulas | precio* | pedido | acuerdo | convenio | tarifas | facturación | orden de compra |
        propuesta económica | fianza | alquiler | honorarios | cobro
    """,
    "KICKOFF": """
        kick off | kickoff | arranque | briefing | brief | demo | demostración | presentación | visita |
        reunión de seguimiento | seguimiento de proyecto | proyecto | inicio de proyecto | lanzamiento | avance* |
        revisión | entrega | auditoría | consultoría | levantamiento | planos | sesión de trabajo | muestras |
        diagnóstico | propuesta a | alcance | comité | diseño | campaña | sesión de fotos | catálogo |
        implantación | visita de obra | replanteo | cata | web nueva
    """,
    "INVESTOR": """
        inversor* | inversora | inversionista* | ronda de inversión | financiación | business angel* | fondo |
        consejo de administración | accionista* | patrocinador* | aceleradora | sponsor* | capital
    """,
    "PARENT_TEACHER": """
        papis | padre | madre | abuela de | abuelo de | familias | boletín | ampa | absentismo |
        reunión con padres | tutoría con padres | padres de | madre de | padre de | familia de |
        reunión con familias | tutoría familia | apoderad* | mamá de alumn* | familias
    """,
    "INTERNAL": """
        claustro | orden del día | ruegos y preguntas | pareja de nivel | junta de ciclo |
        reunión de equipo | daily | standup | retro | sprint | planning | weekly | semanal | reunión semanal |
        comité de dirección | claustro | evaluación de desempeño | evaluación anual | 1:1 | uno a uno | all hands |
        reunión interna | turno | guardia | junta de evaluación | reunión de departamento | jefe directo | equipo |
        cena de empresa | mañanas | tardes | noche turno | junta de equipo | seguimiento interno |
        sesión de evaluación | comité interno | pase de visita | cambio de turno | team building | mi jefa |
        mi jefe | reunión de coordinación | one to one | consejo escolar
    """,
    "PERSONAL": """
        sepe | cita previa | prestación | dermatólog* | psicólog* |
        dentista | médico | doctor | fisio | peluquería | peluquero | pediatra | ginecólog* | oculista |
        psicólog* | cumpleaños | cumple | boda | funeral | bautizo | comunión | colegio | cole | guardería |
        niños | niñas | hijos | mamá | papá | madre | padre | abuela | abuelo | familia | hermana | hermano |
        cine | concierto | teatro | gimnasio | gym | yoga | pilates | pádel | padel | fútbol | partido | correr |
        natación | piscina | compra | supermercado | fontanero | caldera | itv | taller coche | coche | mudanza |
        vacaciones | navidad | perro | gato | veterinario | analítica | análisis de sangre | vacuna | misa |
        cena familiar | barbacoa | asado | fiesta | coro | senderismo | excursión | parque | uñas |
        revisión médica | banco personal | ikea | terapia | masaje | baile | pasear | playa |
        despedida de soltera | piso | alquiler piso | reunión de padres | extraescolar | comida familiar |
        resonancia | dermatólog* | casero | comunidad de vecinos | gas
    """,
    "FOCUS": """
        concentración | foco | trabajo profundo | sin reuniones | no molestar | bloque de trabajo | bloque |
        administración | papeleo | facturas | hacienda | iva | autónomos | correos | pausa | descanso |
        trabajo en casa | redacción | escribir tesis | focus | tiempo para | declaración | planificar semana
    """,
    "OUT_OF_OFFICE": """
        vacaciones | festivo | puente | fuera de la oficina | baja | baja médica | día libre | permiso | ausente |
        teletrabajo | asuntos propios | libre | feriado | moscoso
    """,
    "CANCELLED": """
        cancelado | cancelada | cancelan | anulado | anulada | aplazado | aplazada | pospuesto | pospuesta |
        suspendido | suspendida | se cancela | no se hace | se cae
    """,
    "REMINDER": "recordatorio | creado automáticamente | seguimiento: | recordatorio automático",
    "RECEIVED": """
        recibido | recibida | correo de | mensaje de | llamada de | llamaron | me llamaron | carta de |
        me escribieron | respuesta de | contestaron | mail de | me escribe | respuesta | llegó | notificación |
        comunicado | resolución
    """,
}
