"""Spanish."""

from __future__ import annotations

from followup.message.words.base import Words

WORDS = Words(
    gratitude="""
        (honor|privilegio|lujo|regalo|gozada|suerte) (hablar|conocer*|poder|haber|que|escuchar*|compartir|coincidir)
        fue (un|todo un) (honor|privilegio|lujo|regalo)
        (me|nos) (vino|vinieron|ha venido|sirvió|ayudó|ayudaste|ha ayudado|has ayudado|has salvado|salvaste|has librado|ahorraste|has ahorrado|alegró)
        te debo una
        eres (un sol|lo más|grande)
        (gracias|agradec*|agradezco|agradecid*|gratitud)
        (mil|muchas|muchísimas) gracias
        (valoro|valoramos|aprecio|valoré|aprecié) ~ (mucho|muchísimo|tu|su|el|la|que|vuestr*|vuestro)
        (placer|gusto|alegría|alegro|alegr*|encantad*|honor|agradable|genial|estupendo|bonito|ilusión|fantástico|un lujo) ~ (de|conocer*|haber*|coincidir|habla*|charl*|verte|verle|verla|verlo|encontrar*|escuchar*|que|poder|compartir)
        (fue|ha sido|es|resultó) ~ (un )?(verdadero |auténtico |gran )?(placer|gusto|lujo|honor|alegría)
        (me (gustó|encantó|alegró|alegra|alegró mucho)) ~ (conocer*|hablar|charlar|coincidir|verte|verle|nuestra|la (charla|conversación|entrevista)|poder|encontrar*|escuchar*|nuestro)
        (qué|muy) (amable|generos*|gentil) ~ (de|por|tu|su|que)
        (qué|cuánta|cuánto) (alegría|bien|bueno|gusto|ilusión|placer|bonito|gozada|maravilla)
        (disfruté|disfrutamos|disfrutado)
    """,
    recall="""
        (usted|tú|vosotros|ustedes|me|nos|que|como|lo|tu equipo|su equipo) ~ (dij*|dijiste|contó|contaste|contaba*|contasteis|comentó|comentaste|comentaba*|comentasteis|mencion*|explic*|describ*|mostr*|enseñ*|compart*|señal*|suger*|recomend*|aconsej*|pregunt*|habl*|plante*|hic*|hace*|hiciste|tiene*|tenéis|usa*|usáis|lleva*|lleváis|coordina*|dirige*|monta*|montó|abri*|public*|escrib*|apunt*|insist*|confes*|propus*|present*|cit*)
        (lo que|lo de|cómo|como|cuando|donde|que|por qué|la forma en que|la manera en que) (usted|tú|me|nos|os|te|le|cada|su|tu|vuestr*|vosotros)
        (su|tu|vuestra|vuestro|sus|tus|vuestros|vuestras) … (idea*|comentario*|punto|observación|historia*|anécdota*|ejemplo*|consejo*|pregunta*|explicación|descripción|relato|visión|enfoque|proyecto*|artículo*|charla|ponencia|trabajo*|sinceridad|franqueza|frase|sugerencia|truco|manera|forma|planteamiento|dilema|experiencia|texto*|presentación|equipo|libro*|reflexión|comparación|hilo)
        (quedé|quedó|quedado|sigo|sigue|paro|pienso|pensando|vueltas|rondando|marcó|impactó|impresion*|llamó la atención|llamado la atención|resonó|resuena|sorprend*|hizo pensar|inspir*|gust*|encantó|interesó|fascin*|convenc*|parec*|coincido|grabad*|cabeza|memoria|llevo|llevamos|aprendí|recuerdo|acordé|acuerdo de)
        (conversación|charla|entrevista|reunión|café|comida|encuentro|visita|llamada|rato|hablamos|hablado) … (sobre|acerca|en torno|de|del|con|en)
        (he|hemos) … (visto|leído|oído|notado|aprendido|apuntado|pensado)
        (vi|leí|escuché|noté|anoté|supe|apunté|tomé nota)
        (hablamos|comentamos|charlamos|discutimos|acordamos|quedamos|vimos|tratamos|compartimos|coincidimos|mencionamos|reímos)
        (sobre todo|en especial|especialmente|en particular)
        la (idea|historia|anécdota|parte|imagen|frase|cuestión|pregunta) (de|del|que|sobre)
        (dos|tres|un par de) (cosas|ideas|puntos)
        (del|de la|de lo) que hablamos
    """,
    value="""
        (tienes|tendrás|tendrá|tendréis|tiene|tenéis|recibirás|recibes) ~ (una hoja|un documento|el|la|un|una) ~ (de|con|en)
        (se lo|te lo|os lo|se la|te la|os la) (adjunto|mando|envío|paso|dejo|llevo|preparo)
        (en contacto|adjunt*|anex*|incluyo|incluido)
        (te|le|os|les|lo|la|se lo|se la|te lo|te la) ~ (envío|enviaré|enviar|envié|envío aquí|mando|mandaré|mandar|mandé|paso|pasaré|dejo|dejaré|comparto|compartiré|reenvío|reenviaré|hago llegar|haré llegar|traigo|traeré|presento|presentaré|pongo|pondré|acerco|acercaré|remito|remitiré|preparo|prepararé|escribo|escribiré|recomiendo|sugiero|propongo|ofrezco|presto|doy|daré|cuento|contaré|facilito|facilitaré|entrego|entregaré|hice llegar|conecto)
        (envío|enviaré|mando|mandaré|comparto|remito|dejo|paso|preparé|prepararé|he preparado|he hecho|hice|he terminado|terminé|he escrito|escribí|he montado|monté|he rehecho|rehice|he reescrito|he probado|probé|he aplicado|apliqué|he leído|he empezado|empecé|he apuntado|me apunté|me he apuntado|apuntado|inscrit*|me inscribí|he pedido|pedí|he comprado|compré|he resumido|resumí|he revisado|revisé|he actualizado|actualicé|he calculado|calculé|he dibujado|he buscado|busqué|he encontrado|encontré|he hablado con|hablé con|he contactado|contacté|he seguido|seguí|he puesto|puse|he añadido|añadí|he incorporado|corregí|he corregido|ya lo|ya he|ya estoy|estoy) ~ (el|la|los|las|un|una|unos|unas|mi|tu|su|lo|en|a|aquí|con|ese|esa|aquel|aquella|al|preparando|haciendo|leyendo|probando|trabajando|terminando|tres|dos|algunos|algunas|hice|apliqué)
        (aquí|abajo|a continuación) ~ (tienes|tiene|tenéis|está|están|va|van|te|le|os|dejo|lo|el|la|hay)
        (enlace|link|enlaces|vínculo)
        (como|tal como|tal y como|según|como te|como le|lo) ~ (prometí|prometido|promet*|quedamos|acordamos|acordado|hablamos|comentamos|pidió|pediste|dije)
        (quedé en|prometí|me comprometí a|me comprometo a)
        (podría|podrías|podríais|puede|puedes|puedo|podríamos|sería|serías|sería posible|sabes|sabe) ~ (decirme|indicarme|presentarme|recomendarme|ponerme|ponerte|ponerle|reenviar*|pasar*|mostrar*|enseñar*|enviar*|mandar*|preguntar*|visitar*|acercarme|ayudar*|prestar*|ver|tomar|quién|quien|a quién|alguien|orientarme|contarme|tan amable|presentarte|presentarle)
        (a quién|quién es|quién lleva|la persona (adecuada|indicada|correcta)|alguien de tu|alguien de su|alguien del)
        (por si|quizá|quizás|tal vez|ojalá) ~ (sirv*|ayud*|util*|interes*|útil|viene bien|apetece)
        (útil|serv*|ayud*|sirv*|interesar*|resulta* de interés)
        (si|cuando|en cuanto) … (plaza|puesto|vacante|oportunidad|posición|proyecto|hueco|convocatoria) … (abre|abra|surg*|sale|salga|libre|qued*|apare*|present*|encaj*)
        (cont*|pens*|acord*|ten*) ~ (conmigo|en mí|de mí|me en cuenta|en cuenta)
        (tener* en cuenta|tenerme en cuenta|presentarme de nuevo|volver a presentarme|futuras (vacantes|oportunidades|convocatorias))
        (mientras tanto|entretanto|desde entonces|esta mañana|esta misma tarde|ya|de momento) ~ (he|hice|terminé|apliqué|estoy|empecé|la|lo|me)
        (el|este|próximo|para el|antes del) (lunes|martes|miércoles|jueves|viernes) ~ (te|le|os|les|tendr*|recibir*|ten*|lo|la)
        (recibirá*|recibiréis|tendrá*|tendréis) ~ (de mi parte|un|una|el|la|mi|nuestr*)
        (próximos? pasos?|por mi parte|de mi parte|me encargo|mi tarea|pendiente)
        (encantad*|encantaría|gustaría|feliz|con gusto) ~ (de )?(enviar*|mandar*|compartir*|ayudar*|presentar*|mostrar*|enseñar*|colaborar|echar*|participar|poner*|pasar*|preparar*|que contar*|que me tuv*|seguir aprendiendo|invitar*)
    """,
    close="""
        (aquí|ahí) (me|nos) tien*
        (cuenta|cuente|contad|cuenten) conmigo
        (grita|grite|corrígeme|corríjame|silba|pega un grito)
        me adapto
        a tu servicio
        (para|por) (cualquier|cualquiera|lo) ~ (cosa|duda|pregunta|consulta|aclaración|que necesit*)
        (no tiene*|no tienes) más que
        (sin|ningun*|nada de|no hay|ni) ~ (prisa*|apuro|presión|compromiso|problema*|urgencia|obligación|agobio*|agobi*|estrés|más)
        (no) ~ (prisa|urgen*|apuro|corre prisa|hace falta|hay problema|pasa nada|es urgente|te preocupes|se preocupe|os preocupéis|dudes|dude|dudéis|hay de qué|importa|es necesario|te sientas|se sienta|espero|agobi*)
        (cuando|si|en cuanto|siempre que|el día que|donde) ~ (quiera*|queráis|quieras|puede*|pueda*|podáis|puedas|guste*|prefier*|prefer*|tenga*|tienes|tiene|tengáis|te|le|os|les|lo|no|te venga|le venga|os venga|surg*|algún|alguna|hay|hace|necesit*|ve*|sea|es|por|más|mejor|desea*|dese*|un día|encaj*|cambi*|aplaz*|quier*) ~ (bien|duda*|pregunta*|quiera*|quieras|puede*|pueda*|puedas|momento|rato|hueco|tiempo|apetezca|parezca|parece|venga|viene|necesit*|falta|convenga|interes*|resulte|sirva|aplaz*|gust*|café|mano|plaza|día|seguimos|me|nos|tranquil*|mejor|más|algo|otr*|lo|ayuda|charl*|hablar|aquí|encaj*|posible|calma|oportun*)?
        (cuando|cuándo|como|donde) (quieras|quiera|queráis|quieran|puedas|pueda|podáis|puedan|gustes|guste|prefieras|prefiera|te apetezca|le apetezca|te venga bien|le venga bien|os venga bien)
        (a|quedo a|estoy a|sigo a|a su|a tu) ~ (disposición|tu disposición|su disposición)
        (quedo|estoy|sigo|seguimos|estamos|estaré) ~ (a |por |aquí|atent*|disponible*|pendiente*|abiert*|encantad*|para lo que|para cualquier)
        (aquí (estoy|me tienes|me tiene|estamos|sigo)|me (dices|dice|decís|avisas|avisa|avisáis|escribes|escribe|llamas|llama|cuentas|cuenta|encantaría|gustaría|encantará|alegrará|alegraría|haría ilusión))
        (con (calma|tranquilidad)|tranquil*|tómate|tómese|tomaos|tómatelo|tómeselo|con toda (calma|tranquilidad)|a tu ritmo|a su ritmo|sin problema|sin agobi*|sin compromiso|con (mucho )?gusto|sin prisa*)
        (entiendo|comprendo|imagino|supongo|sé|soy consciente|me hago cargo) … (ocupad*|proceso*|tiempo|lío|agenda|muchas|muchos|liad*|semana|prisa*|otros|otras|decisión|perfectamente|campaña|mudanza|lleva|tarda*|curso|cosas)
        (mucha|mucho|toda la|buena|muchísima|gran) (suerte|éxito*|ánimo)
        (suerte|éxitos|enhorabuena|ánimo) (con|en|a|para)
        (le|te|os|les) dese*
        (buen|buena|feliz|bonit*|que (tengas|tenga|tengáis|pases|pase|vaya|os vaya|te vaya|le vaya)) ~ (día|semana|fin|tarde|finde|verano|navidad*|bien|muy|buen*|comienzo|inicio|jornada|viaje|puente|descanso)
        (nos vemos|hasta (pronto|la próxima|luego|entonces|otra|siempre)|seguimos (en contacto|hablando|charlando)|seguir (en contacto|hablando|charlando|la conversación)|mantener* (el |en )?contacto|estamos en contacto|quedamos en contacto)
        (espero|ojalá|confío) ~ (volver|verte|verle|verla|vernos|coincid*|que nos|podamos|seguir|que coincid*|que sirva|poder|nos veamos|que volvamos)
        (aplazamos|aplazarlo|lo dejamos|lo movemos|esperamos|espero|puedo esperar|podemos esperar|posponemos|lo posponemos|cambiamos) ~ (sin|lo|para|tranquil*|y|encantad*|el tiempo|a que|otro)
        (si no|y si no|de lo contrario|en caso contrario),? ~ (pasa nada|hay problema|tan amigos|no pasa|no hay|también|igualmente|importa)
        (lo dejo en (tus|sus|vuestras) manos|tú decides|usted decide|vosotros decidís|como prefier*|de cualquier (modo|manera|forma)|en cualquier caso|sea como sea|para nada|faltaría más|nada más|mi puerta|a su ritmo)
        (me (alegr*|encant*) (saber|leerte|leerle|oírte|verte|que))
        (a la espera|espero) ~ (de )?(tus|sus|tu|su|vuestr*) (noticias|respuesta|comentarios|impresiones)(?![^.!?]*(urgent|rápid|pront|mañana|hoy|cuanto))
    """,
    deed="""
        (he|hemos|me he|lo he|la he) (ya )?(?!ya|sido|tenido|estado|oido|pensado|aprendido|visto|querido|podido|sentido|hablado|conocido|disfrutado|presentado|enviado mi candidatura|solicitado|leido)(\\w+ado|\\w+ido|hecho|escrito|puesto|abierto|vuelto|dicho|resuelto|cubierto)
        (estoy|estamos) (ya |ahora )?(prepar|haciendo|termin|escrib|mont|prob|reescrib|rehac|busc|complet|trabaj|reun)\\w*
        (preparare|hare|mirare|buscare|preguntare|llamare|llevare|terminare|escribire|montare|probare|revisare|pedire|reservare|consultare|propongo|ofrezco|sugiero|invito|presento|voy a \\w+r)
        (empece|empec|pedi|hice|puse|lleve|monte|rehice|cambie|anadi|apunte a|reserve|llame|escribi|aplique|prepare|probe|termine|corregi|reescribi|busque|arme|hable con|consegui|complete|reuni)
        (te|le|os|les|lo|la) (cuento|contare|ense|\\w+are|\\w+ere|\\w+ire)
        (tengo cita|he quedado|eche un ojo|echar* un (ojo|vistazo))
        (haremos|haré|pondremos|pondré|\\w+aremos|\\w+eremos|\\w+iremos) (el|la|los|las|un|una|con|tu|su|este|esa)
        (ayud*|echar* una mano|una mano|ofrec*|sugier*|propong*|recomend*|invit*|prest*|util*|sirv*|acompan*|colabor*|particip*|ensenar*|mostrar*)
    """,
    softener="""
        (disfrut*|que (le|te|les|os) vaya*|que vayan|contaré|contare|ánimo|aquí me tien*|libremente|con libertad|lo que decida*|sea como sea|o no|como (prefiera*|quiera*|guste*)|favor|voy contando|te cuento|si|deseos|desear*|solo si|cuando|en cuanto|siempre que|espero|ojala|encantad*|encantaria|gustaria|con gusto|entiendo|comprendo|espero|esperar|esperaré|esperamos|esperaré|pacien*|suerte|exito*|feliz|buen|buena|tranquil*|quiza*|tal vez|calma|gusto|abrazo|disposicion|animo)
    """,
    cliche="""
        (solo|sólo|solamente|simplemente|únicamente|nada más) ~ (quería|quiero|escribo|escribía|era|para|quise|queremos) ~ (saber|hacer|dar|preguntar|ver|confirmar|comprobar|retomar|recordar*|insistir|asegurarme|consultar|seguimiento)
        (hacer|haciendo|hago|dar|dando|doy) ~ seguimiento
        (retomo|retomar|retomando) ~ (el contacto|contacto|mi (correo|mensaje|mail|candidatura)|nuestra conversación anterior|el hilo|este (correo|hilo|tema))
        (pequeñ*|amable|breve|simple|cordial|amistoso|amistos*) ~ (recordatorio|seguimiento|toque|empujón)
        (recordatorio|subir|subo|subiendo) ~ (amistoso|amable|este correo|bandeja|arriba)
        (espero|esperando) ~ que ~ (este|mi|el) ~ (correo|mensaje|mail|email) ~ (encuentre|te encuentre|le encuentre|llegue|vaya)
        (espero que (te encuentres|se encuentre|estés|esté|todo vaya) ~ bien|espero que te encuentres bien|espero que se encuentre bien)
        (no (he|hemos) (recibido|tenido|sabido)) ~ (respuesta|noticia*|contestación|nada)
        (pudiste|pudo|has podido|ha podido|tuviste|tuvo|has tenido|ha tenido|tenido|habéis podido) ~ (ver|leer|revisar|ocasión|oportunidad|la oportunidad|un momento|tiempo|echar*|recibir|recibido|mirar) ~ (mi|mis|el correo|de (ver|leer|revisar|mirar)|un vistazo|ocasión|el)?
        (vuelvo|vuelvo a|volver a) ~ (escribirte|escribirle|escribiros|escribir*|contactar*|insistir*) ~ (para|por|sobre|porque|en relación|acerca)
        (en relación|con relación|con respecto|en referencia|en seguimiento|siguiendo) ~ (a |con )?(mi|mis) (correo|mensaje|anterior|último|candidatura|email|mail)
        (te|le|os) ~ (llegó|ha llegado|había llegado|llegaron) ~ (mi|mis|el) ~ (correo|mensaje|candidatura|mail|cv|currículum)
        (cómo|en qué) ~ (va|van|está|anda) ~ (lo mío|todo|mi (candidatura|solicitud)|la cosa|punto se encuentra)
        (me permito|quería) ~ (insistir|recordarle|recordarte|darle un toque|darte un toque)
    """,
    pressure="""
        nadie (contesta|responde|me contesta|me responde|ha contestado|ha respondido)
        (van|llevo|ya son|he mandado|he enviado) ~ (correos|mensajes|mails|llamadas)
        (urgente*|urgencia|cuanto antes|lo antes posible|a la (mayor )?brevedad|inmediat*|ya mismo|ahora mismo|sin demora|asap|a más tardar|como muy tarde|lo más pronto|pronta|rápida|sin falta|sí o sí|urge) … (respuesta|respond*|contest*|decisión|decid*|confirm*|noticias|saber|llám*|avís*)
        (respuesta|respond*|contest*|decisión|decid*|confirm*|noticias|saber|llám*|avís*) … (urgente*|urgencia|cuanto antes|lo antes posible|a la (mayor )?brevedad|inmediat*|ya mismo|ahora mismo|sin demora|asap|a más tardar|como muy tarde|lo más pronto|pronta|rápida|sin falta|sí o sí|urge)
        (necesito|necesitaría|necesitamos|exijo|exigimos|requiero|requerimos|reclamo|espero|quiero|me hace falta|debo|tengo que) ~ (que|una|su|tu|vuestr*|saber|tener|recibir|la|ya|urgentemente|cerrar|de forma) … (respuesta|decisión|confirm*|respond*|contest*|antes|hoy|mañana|digáis|digas|diga|ya|confirmación|definitiv*|decidáis|decidas|decida|compromiso|plazo)
        (respon*|contest*|confírm*|confirm*|decid*|decisión|respuesta|dime|dígame|decidme|avís*|llám*|firm*|digáis|digas|saber|aprob*) … (antes de|antes del|para|a más tardar|hasta|en|dentro de) ~ (mañana|hoy|esta (tarde|noche|semana)|mediodía|lunes|martes|miércoles|jueves|viernes|el (lunes|martes|miércoles|jueves|viernes)|fin de|final de|las \\d|\\d+ horas|24|48|\\d+ días)
        (otra|otras|otros|varias|segunda|mejor|mejores|diferentes|distintas) ~ (oferta*|propuesta*|ofertas|empresa* (me|interes|esper)|candidat* esperando|proceso* avanzad*|interesad*|comprador*|cliente* interesad*|proveedor*)
        (si no|de lo contrario|en caso contrario|o si no),? ~ (tendré|tendremos|me veré|nos veremos|aceptaré|aceptaremos|buscaré|iré|voy|vamos|daré por|entenderé|retiraré|firmaré|no podré|cerraré|perderá*|contactaré|llamaré|asumiré|hablaré)
        (última|últimas|ultimo|último) ~ (oportunidad|ocasión|aviso|llamada|recordatorio|plazas|unidades|mensaje|correo|día)
        (plazo|fecha límite|deadline|ultimátum|caduc*|vence|vencimiento|expira|se acaba|se agota|antes de que sea (demasiado )?tarde|no (puedo|podemos) (esperar|seguir esperando)|el tiempo (corre|apremia|se)|date prisa|dese prisa|daos prisa|apres*|solo (hasta|por) (hoy|mañana)|solo por hoy|por tiempo limitado|no lo dejes pasar|decídete|decídase|quedan pocas|se me acaba|no te lo pierdas)
        (segunda|tercera|cuarta|segundo|tercer|cuarto|enésim*) ~ (vez que (te|le|os|les)|correo*|mensaje*|intento*|recordatorio*|llamada*|mail*)
        (ya|os|te|le) ~ (he|hemos) (escrito|llamado|mandado|enviado|contactado|insistido|preguntado) ~ (veces|ya)
        (sigo|seguimos|aún|todavía) ~ (sin|no|esperando) ~ (respuesta|noticia*|contest*|saber|respond*|recib*|nada|dijo|dicho|tu|su|vuestr*|una)
        (por qué|cómo es posible|cómo es que) ~ (no|nadie|tarda*|tanto|todavía|aún)
        (no (me|nos) (has|ha|habéis|han) ~ (contest*|respond*|dicho|escrito|llamado))
        (ignor*|me debes|me debe|me debéis|exijo|merezco|tienes que|tiene que (responder|contestar|decid|dar)|tenéis que|debéis|debes (responder|contestar|decid)|debe (responder|contestar|decid))
    """,
    pleading="""
        (ruego|rogar|rogaría|suplic*|implor*|por favor,? por favor|desesper*|se lo pido por|te lo pido por|os lo pido por|por lo que más|por dios|por amor de)
        (denme|dame|deme|dadme|dar|darme|dé|des|deis|merezco|déjame|déjeme|necesito) ~ (una|la|otra|esta|mi|última|esa) ~ (oportunidad|chance|ocasión)(?! de (colaborar|ver|conocer|hablar|leer|saludar|contaros|contarle|contarte))
        (una|otra|última|única|pequeña) (última |pequeña |segunda )?(oportunidad|chance) (por favor|más|,? por favor)
        (haría|haré|acepto|aceptaría|aceptaré|cojo|de lo que sea) ~ (cualquier|lo que|todo|cosa|puesto|trabajo|sea|salario|condición|lo que haga falta|trabajar)
        (necesito|necesitamos|me hace falta) ~ (de verdad |mucho |muchísimo |realmente |tanto |desesperadamente |con locura )?(este|ese|el|la|esta|un|vuestro|su|tu|trabajar|urgentemente|dinero|tanto) ?(trabajo|puesto|empleo|plaza|oportunidad|dinero|ayuda|contrato|beca|prácticas|proyecto)
        (última|única) (esperanza|opción|salida)
        (alquiler|facturas|hipoteca|mi familia|mis hijos|en paro desde|en el paro|sin trabajo desde|sin dinero|sin ingresos|al límite|nadie me (contesta|quiere|da|llama)|destrozad*|hundid*|de rodillas|eternamente agradecid*|el sueño de mi vida|el trabajo de mis sueños|mi sueño|significa todo|lo es todo|mi vida (entera|depende)|no duermo|depende de (vosotros|usted|ti)|confío ciegamente|cuento con (usted|vosotros) para)
        (perdón|perdones|perdona|perdone|perdonad|disculp*|lo siento|siento|lamento) ~ (por |que |mucho |de verdad |si |la |las |tanta |ser |te |le |os |volver a )*(molest*|insist*|pesad*|escribir otra|escribir de nuevo|robar*|quitar*|incordi*|agobi*|inconvenien*|atosig*|lata|intromisión|interrump*)
        (no soy nadie|soy un don nadie|cambiaría* (la|mi) vida|me salvarías)
        (no (quiero|quisiera|pretendo|me gustaría)) ~ (molestar*|ser pesad*|incordiar|agobiar*|insistir|robarte|robarle|quitarte)
        sé que (no soy|no tengo|soy (un|una) (simple|pobre|nadie))
    """,
    rearguing="""
        con todo (el|mi) respeto|con todo respeto|con el debido respeto
        (razones|argumentos|motivos|explicaciones|decisión|justificación) ~ no ~ (se sostien*|conven*|me|son|tien*|correspond*|cuadr*)
        (pido|ruego|ruega|podría*|podrías|podríais|puede*|que (lo|la|me)|solicito) … (examin*|mir*|revis*|valor*|consider*|estudi*|lea*) ~ (otra vez|de nuevo|nuevamente|sin prejuicios|una segunda vez)
        (no (estoy|estamos) (nada |en absoluto |para nada |muy )?(de acuerdo|conforme)|desacuerdo|discrep*|disiento|no comparto|no compartimos|no acepto|no puedo aceptar|me niego|cuestiono|impugn*|rebat*)
        (reconsider*|replante* (la|su|vuestra|tu)|recapacit*|reevalu*|revis* (la|su|tu|vuestra|esta) (decisión|candidatura|valoración|elección)|cambi* de (opinión|idea|parecer)|volv* a (valorar|pensar|considerar|estudiar|evaluar|revisar|mirar)|se lo piense|te lo pienses|os lo penséis|pensároslo|pensárselo|pensártelo|apelar|recurrir|recurso|reclamación|marcha atrás)
        (malentend*|malinterpret*|mal (interpretad*|valorad*|entendid*|leíd*|evaluad*|juzgad*|mi|leyeron|entendiste)|(me|nos) (habéis|ha|has|han) (juzgado|valorado|entendido|subestimado|leído|escuchado) ~ (mal)?|subestim*|menospreci*|infravalor*|no (me )?(escuch*|entend*steis|preguntasteis|preguntaron|leísteis|leyeron|supisteis|visteis|vieron|valorasteis|tuvisteis en cuenta|mirasteis|miraron))
        (injust*|arbitrari*|discrimin*|infundad*|incomprensible|parcial(?!mente)|error (no|al|haberme|haber|descart*|grave|vuestro|suyo)|(os|se|te) ~ (equivoc*|equivocáis|equivocado)|equivocación|equivocad*|equivocáis|decisión equivocada|persona equivocada|un (gran|grave)? ?error)
        (sigo|estoy|soy|creo|considero|pienso|mantengo|insisto|yo) … (mejor candidat*|el mejor|la mejor|la persona (ideal|idónea|adecuada|indicada|perfecta)|más cualificad*|convencid* de que (soy|era|sí|merezco|encajo)|de sobra|perfectamente capaz|merezco|merecía|ideal para el)
        (era|soy|fui|habría sido) ~ (la mejor|el mejor) ~ (candidat*|opción|persona)?
        por qué … (no me|me (habéis|han|has|ha) (rechazado|descartado)|descart*|rechaz*)
        (más|mejor) ~ (cualificad*|preparad*|capacitad*|experiencia|candidat*) ~ (que|de lo que)
        (sí que (tengo|tenía|soy|cumplo|cumplía|domino|dije|lo dije|lo expliqué|contesté)|al contrario|todo lo contrario|en realidad sí|no es (cierto|verdad|justo|así)|no tiene (razón|sentido|fundamento|lógica)|es falso|contrariamente|no se sostiene|no se corresponde)
        (aclarar (mi|mis|lo que|que|algunos)|defender (mi|mis)|rectific*|corregir (vuestra|su|tu|la)|demostrar* (que|lo contrario|su|lo)|desmentir|puntualizar|justificar mi|probar* lo contrario|probar* que)
        (no) ~ (entiendo|comprendo|me explico|logro entender|veo|alcanzo|puedo entender|concibo) ~ (la|su|tu|vuestra|por qué|porqué|cómo|qué|esta|el motivo|los motivos|esa)
        mi respuesta ~ (fue|era|es|estaba) ~ (correcta|buena|bien|acertada|adecuada|la correcta)
        (exijo|merezco|quiero|espero|pido|reclamo|solicito|me deb*) ~ (una|que|explicaciones|me|la|un) ~ (explicación|explicaciones|justificación|verdadera razón|motivo real|disculpa|expliqu*)
        (arrepent*|os vais a arrepentir|vosotros os lo perdéis|usted se lo pierde|tú te lo pierdes)
    """,
    status="""
        (novedad*|noticia*|alguna respuesta|actualización|avance*|alguna decisión|alguna actualización|algo nuevo|hay algo)
        (estado|situación) (de|del) (mi|la|el|proceso)
        (en qué punto|en qué fase|cómo va|cómo van|cómo sigue|cómo avanza|cómo marcha)
        (ya|se) ~ (habéis|ha|han|has) ~ (decidid*|tomad*|resuelt*|elegid*|escogid*|podido)
        (cuándo|para cuándo|en qué fecha) ~ (sabr*|podr*|tendr*|toma*|decid*|se decide|espera*|piensan|pensáis|habrá)
        (decisión|proceso|candidatura|selección|próximos pasos) … \\?
        (saber|preguntar*|consultar*) ~ (si|cómo|cuándo|por) … (decisión|decid*|proceso|candidatura|puesto|plaza|selección|vacante|próximos)
    """,
    negation="(gracias|agradezco|no|sin|ningún|ninguna|nada|nunca|tampoco|ni|jamás)",
    greeting="""
        ([¡!] ?)?(hola|buenos días|buenas tardes|buenas noches|buen día|buenas|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|qué tal|muy señor*|respetad[oa]s?|distinguid[oa]s?|saludos|hey|ey)
    """,
    nobody="""
        (a quien|a quién) ~ (corresponda|interese|pueda)
        (estimad|apreciad|querid|respetad|distinguid)(o|a|os|as|o/a|os/as|@|@s)? (señor(es|as|/a|a/es|es/as)?|señor/a|señor o señora|señores|sres|equipo|tod*|responsable*|reclutador*|departamento|amig*|compañer*|cliente*|candidat*|empresa|seleccionador*|recursos)
        [¡!]?(hola|buenos días|buenas tardes|buenas) (a )?(tod*|equipo|chic*|amig*|gente|señores|compañer*|recursos|familia)
        muy señor(es)? (mío|míos|mía|nuestros)
        señores
    """,
    honorific="""
        (estimad[oa]|apreciad[oa]|distinguid[oa]|respetad[oa]) (doctor|doctora|profesor|profesora|señora|señor|director|directora)
    """,
    sign_off="""
        (un (saludo|abrazo|cordial|beso|fuerte)|saludos|saludo|atentamente|atte|cordialmente|abrazos?|besos?|gracias|muchas gracias|hasta (pronto|luego)|reciba|cordial|con (afecto|cariño|aprecio)|un cordial|muy atentamente|sinceramente|afectuosamente|nos vemos|feliz|buen|que (tengas|tenga)|quedo (a|atento|atenta)|mil gracias|le saluda|enviado desde|bss|chao|ciao|suyo|tuyo|con un)
    """,
    stock="""
        abajo abiert* abril absolut* acab* accion* acced* acept* acerca acord* actitud* activ* actual* acuerdo* adecu* ademas adelant* adjunt* administr* agenda agosto agrad* agradec* ahora ajust* algo algun* alguien alla alta alto amable* amabil* ambient* ambos amig* ampl* analis* anim* anos anter* antes anual* anunci* aplic* apoy* aport* aprec* aprend* aprovech* aproxim* aqui aquel* area* asist* aspect* aspir* asunto* atenc* atent* atenta* aun aunque avanz* ayer ayud*
        bastante basic* bien bienvenid* breve* brind* buen* buena* busc* busqueda
        cabo cada cafe calid* cambi* camino* campo* candidat* capac* cargo* carrera carta caso* casa categor* causa central* cerca* charl* cierto* claro* client* colabor* coleg* comenta* comentar* comenz* comerc* como compan* compar* compart* compet* complement* complet* comprend* comprom* comun* comunic* comunidad con concret* conect* confi* confirm* conmigo conoc* conocim* consid* consig* consejo* constru* consult* contact* contar* contenid* contento contest* context* contigo continu* contrat* contrib* convenc* conven* convers* correo* correspond* corto cosa* cre* crec* creat* creci* crear creo cual* cualific* cualquier* cuales cuando cuant* cuanto cuenta* cuestion* cuid* cultur* cumpl* curric* curs*
        dado dar* dato* debe* decid* decir decis* dedic* dej* demas demasiado dentro departament* deriv* desaf* desarroll* desde dese* despu* destac* detall* dia dias dice dicho dich* diciembr* difer* dificil* dime dinam* direc* disfrut* dispon* dispos* distint* divers* document* domingo donde dos duda* dura* durante
        edad efecto eficac* eficien* ejempl* ejecut* elabor* ella* ellos email embargo emoc* emple* empleo* empres* empez* encaj* encantad* encant* encontr* encuentr* enero energ* enfoque* enrique* ensen* entend* entiend* entonces entorno* entreg* entrevist* entre entus* envi* equip* esa* escrib* escuch* ese* esfuerz* espac* especial* especif* esper* espirit* est* esta estab* estad* estar* este esto* estoy estrateg* estruct* estud* etapa* event* evid* exact* excel* excelen* excit* existe* exito* experi* experiencia* expert* explic* explor* expres* extra* extraord*
        facil* falta famil* fase* favor* febrero fecha* feliz* fenomen* final* fin firme* forma* formac* fortal* franc* fuer* fuert* fuente* fui* fue funci* fundam* futur*
        gan* ganas gener* general* generos* gent* gest* global* gran* grand* grat* grata* gratif* grup* guia* gust*
        haber* habia* habl* habil* habr* hace* hacer* hacia hago hasta haya* hecho* hemos herramient* hice hicis* hoja hola hombre* honest* hora* horas hoy hubo* humano*
        idea* ideal* identific* ilusion* imagin* impact* impecab* implic* import* impresion* impuls* inclu* incluso increib* indic* indiv* industri* inform* informac* iniciativa* inicio* inmens* innov* inscri* inspir* instante* integr* inten* interes* intern* introd* invers* invit* ir
        jornad* julio junio junto* justo* jueves
        laboral* lado lanz* larg* lect* leer leido lejos les lider* link* list* llam* lleg* llev* lo local* logr* luego lugar* lunes
        mail* maner* manten* mano manana mar marc* martes marzo mas mayo* mayor* mejor* mediante medio* mensaj* mente menos mente merc* mercado mes* meses met* metod* miemb* mientras miercoles mil minuto* mio* mis* mision* mism* moment* momento* montar mostr* motiv* motivac* mucho* muy mund* mutu*
        nada nadie natural* neces* negoc* nivel* ningun* noche nombre* normal* nosotr* notic* novedad* noviembre nuest* nuev* numer* nunca
        objetiv* obten* obvi* ocasion* octubre ofert* ofic* ofrec* ojal* opcion* oper* opin* oport* oportun* optim* orden* organiz* orient* otr*
        palabra* para parec* parece* parte* particip* particular* partir pas* pasad* pasar pasion* paso* pedir pend* pens* pequen* perfec* perfil* period* permit* pero person* personal* perspec* pes* piensa* plan* planes plante* plaza* plazo* pleno poc* pod* poder podr* pon* pong* porqu* porque posib* posic* posit* post* poten* practic* precis* prefer* pregunt* prepar* presen* present* previ* prim* primer* princip* priorid* privad* privileg* problem* proces* proceso* produc* product* profes* profesional* profund* program* progres* promes* pront* propi* propon* propos* propuest* proyec* proyecto* prox* pude* pueda* pued* puest* puesto* punto* pus*
        qued* quer* querid* quien* quier* quisier* quiz*
        rapid* rato razon* real* realiz* realment* recib* recien* recomend* reconoc* recuerd* record* recurso* refer* refleb* reflex* regal* relac* releva* remit* repas* represent* requis* requier* respec* respet* respond* respons* respuest* rest* result* ret* reto* retom* reun* reunion* revis* rol*
        sab* saber sabado sal* saludo* satisf* sector* segu* segund* seguim* seguir* segur* selec* seman* senor* sent* sentid* septiembre ser* seri* servicio* sesion* sido siempre siend* sigo siguient* similar* simple* simp* sincer* sinti* siquier* sirv* sistem* sitio* situac* sobre social* socio* solam* solic* solo sólo soluc* somos son sorpr* soy suena* suert* suficient* suger* sum* super* supong* surg*
        tal talento* tambien tampoco tan tanto* tard* tarde* tarea* tecnic* tecnolog* tem* tema* temporad* temp* ten* tendr* tener* tengo tercer* termin* tiemp* tien* tipo* toc* toda* todav* todo* tom* tota* trab* trabaj* trans* transm* tras trat* trav* traves tres tuv*
        ultim* unas un* unico* unid* unir* unos usar* uso usted* utili* util*
        vacant* valen* valios* valor* varias* vari* vay* veces ved* vemos ven* ver* verdad* verdader* vez via vid* viene* viernes vision* visit* vist* vital* viv* voluntad* volv* voy voz vuelt* vuest*
        zona
        cv rrhh pdf ok linkedin ceo hr it sr sra srta sl sa
        contra dijo pues bajo sino casi hizo tenemos eres estamos podemos vamos ante igual centro haciendo realidad eran frente sigue cinco ello dicen diferentes base digo alli debido cantidad libre peor mira modo sean tenido hubiera significa precio unica hablando haga vale arte condiciones estuvo encima interior medida arriba autor baja diferencia dije entrar estilo relaciones sola evitar finalmente conseguir mitad queremos supuesto hicieron malo modelo viejo culpa perder titulo probablemente entrada imposible pagar pudo atras capaz error sabemos texto apenas siguen tenian totalmente version origen dando escrito jamas vuelve buscando conjunto cuarto pasando posibilidad publicado directamente especie pensando perdido salida teniendo aparece conozco crecimiento tales tengan efectos eleccion siente diciendo hablamos necesit* muchas gracias muchos pocas pocos aportar aport* seguro segura necesito dudes dude consult* referenc* curricul* permita encuentre respect* conocer tarea saluda mismo causado causar agradable*
        reforza* explicacion* habilidad* instructi* trayector* perfectamen* expectativ* reiter* entusias* titulos entera disponibilid* placer instalacion* ponent* magnific* inspirador* tengam* proximamen* ayudar* muchisi* abrio ambicio* cautiva* plenamen* filosof* afrontar* estimulan* transparenc* deposita* comodo acogido
    """,
)  # fmt: skip
