# Países y cámaras
directory-region-africa = África
directory-region-americas = América
directory-region-asia = Asia
directory-region-europe = Europa
directory-region-oceania = Oceanía
directory-chamber-single = Parlamento: { $country }
directory-chamber-lower = Cámara baja: { $country }
directory-chamber-upper = Cámara alta: { $country }

# Tratamientos
protocol-plain-salutation = De mi mayor consideración:
protocol-plain-close = Le saludo con mi más distinguida consideración.
protocol-deputy_word = Vicepresidencia
protocol-member_word = Miembro
protocol-in-country = { $what }, { $country }
protocol-language-en = en inglés
protocol-language-fr = en francés
protocol-language-es = en español
protocol-language-ar = en árabe
protocol-reason = Porque la carta se dirige a: { $office }, { $holder }, { $language }{ $title }.
protocol-reason-holder = { $holder ->
    [f] una mujer
    [m] un hombre
    [nobody] titular no conocido
   *[unknown] género no indicado
    }
protocol-reason-title = { $title ->
    [charge] ; a un encargado de negocios nunca se le da el tratamiento de «Excelencia»
    [accredited] ; a un jefe de misión acreditado le corresponde el tratamiento de «Excelencia»
    [used] ; la persona usa el tratamiento de «Excelencia»
    [left-out] ; el tratamiento de «Excelencia» depende del uso local y se omite hasta que se indique «S.E.» como título de la persona
   *[none] { "" }
    }
protocol-running-ipu_secretary_general = { $gender ->
    [f] la Secretaria General de la Unión Interparlamentaria
    [m] el Secretario General de la Unión Interparlamentaria
   *[unknown] la Secretaría General de la Unión Interparlamentaria
    }
protocol-running-ipu_president = { $gender ->
    [f] la Presidenta de la Unión Interparlamentaria
    [m] el Presidente de la Unión Interparlamentaria
   *[unknown] la Presidencia de la Unión Interparlamentaria
    }
protocol-running-chrp_president = { $gender ->
    [f] la Presidenta del Comité de Derechos Humanos de los Parlamentarios
    [m] el Presidente del Comité de Derechos Humanos de los Parlamentarios
   *[unknown] la Presidencia del Comité de Derechos Humanos de los Parlamentarios
    }
protocol-running-un_secretary_general = { $gender ->
    [f] la Secretaria General de las Naciones Unidas
    [m] el Secretario General de las Naciones Unidas
   *[unknown] la Secretaría General de las Naciones Unidas
    }
protocol-running-un_high_commissioner_hr = { $gender ->
    [f] la Alta Comisionada de las Naciones Unidas para los Derechos Humanos
    [m] el Alto Comisionado de las Naciones Unidas para los Derechos Humanos
   *[unknown] la Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos
    }
protocol-presiding = { $gender ->
    [f] Presidenta: { $chamber }
    [m] Presidente: { $chamber }
   *[unknown] Presidencia: { $chamber }
    }

# Cargos
people-title-ambassador = { $gender ->
    [f] Embajadora { $of }
    [m] Embajador { $of }
   *[unknown] Embajada { $of }
    }
people-title-high_commissioner = { $gender ->
    [f] Alta Comisionada { $of }
    [m] Alto Comisionado { $of }
   *[unknown] Alta Comisión { $of }
    }
people-title-apostolic_nuncio = { $gender ->
   *[any] Nuncio Apostólico
    }
people-title-charge_affaires = { $gender ->
    [f] Encargada de Negocios { $of }
    [m] Encargado de Negocios { $of }
   *[unknown] Encargado/a de Negocios { $of }
    }
people-title-foreign_minister = { $gender ->
    [f] Ministra de Relaciones Exteriores { $of }
    [m] Ministro de Relaciones Exteriores { $of }
   *[unknown] Ministro/a de Relaciones Exteriores { $of }
    }
people-title-head_of_government = { $gender ->
    [f] Jefa del Gobierno { $of }
    [m] Jefe del Gobierno { $of }
   *[unknown] Jefatura del Gobierno { $of }
    }
people-title-head_of_state_president = { $gender ->
    [f] Presidenta { $of }
    [m] Presidente { $of }
   *[unknown] Presidencia { $of }
    }
people-title-own_foreign_minister = { $gender ->
    [f] Nuestra ministra de Relaciones Exteriores
    [m] Nuestro ministro de Relaciones Exteriores
   *[unknown] Nuestro Ministerio de Relaciones Exteriores
    }
people-title-own_speaker = { $gender ->
    [f] Presidenta de nuestra cámara
    [m] Presidente de nuestra cámara
   *[unknown] Presidencia de nuestra cámara
    }
people-title-ipu_secretary_general = { $gender ->
    [f] Secretaria General de la Unión Interparlamentaria
    [m] Secretario General de la Unión Interparlamentaria
   *[unknown] Secretaría General de la Unión Interparlamentaria
    }
people-title-chrp_president = { $gender ->
    [f] Presidenta del Comité de Derechos Humanos de los Parlamentarios de la UIP
    [m] Presidente del Comité de Derechos Humanos de los Parlamentarios de la UIP
   *[unknown] Presidencia del Comité de Derechos Humanos de los Parlamentarios de la UIP
    }
people-title-ipu_president = { $gender ->
    [f] Presidenta de la Unión Interparlamentaria
    [m] Presidente de la Unión Interparlamentaria
   *[unknown] Presidencia de la Unión Interparlamentaria
    }

# Acciones
actions-actor = nuestra oficina parlamentaria
actions-cases = { $count ->
    [one] el caso { $codes }
   *[other] los casos { $codes }
    }
actions-list = { $first } y { $last }
actions-line-envisaged = Previsto para el { $date }: { $what }.
actions-line-under_way = En curso desde el { $date }: { $what }.
actions-line-abandoned = Abandonado (previsto para el { $date }): { $what }.
actions-line-outcome = Resultado: { $outcome }.
actions-whom = { $kind ->
    [disseminate_parliament] los parlamentarios y las instituciones nacionales de derechos humanos
    [disseminate_authorities] las autoridades e instituciones concernidas
    [contact_parliamentarians] parlamentarios del país concernido
    [meet_ambassador] la Embajada del país concernido
    [raise_with_visitors] una delegación del país concernido
    [request_foreign_minister] el Ministerio de Relaciones Exteriores
    [approach_organizations] las organizaciones regionales e internacionales
    [inform_ipu] la Secretaría General de la Unión Interparlamentaria
   *[other] las autoridades del país concernido
    }
actions-did-disseminate_parliament = El { $date }, { $actor } dio a conocer a { $to } las decisiones sobre { $cases }.
actions-did-disseminate_authorities = El { $date }, { $actor } transmitió a { $to } las decisiones sobre { $cases }.
actions-did-inform_media = El { $date }, { $actor } publicó un comunicado de prensa sobre { $cases }.
actions-did-parliamentary_debate = El { $date }, a petición de { $actor }, el parlamento debatió sobre { $cases }.
actions-did-follow_up_mechanism = El { $date }, a petición de { $actor }, el parlamento creó un mecanismo de seguimiento de las decisiones de la UIP, en particular sobre { $cases }.
actions-did-approach_speaker = El { $date }, { $actor } escribió a { $to } en relación con { $cases }.
actions-did-contact_parliamentarians = El { $date }, { $actor } se puso en contacto con { $to } en relación con { $cases }.
actions-did-meet_ambassador = El { $date }, { $actor } se reunió con { $to } y planteó { $cases }.
actions-did-parliamentary_visit = El { $date }, durante una visita al país concernido, { $actor } planteó { $cases } en reunión con { $to }.
actions-did-raise_with_visitors = El { $date }, durante la visita de { $to }, { $actor } planteó { $cases }.
actions-did-request_foreign_minister = El { $date }, { $actor } pidió a { $to } que planteara { $cases } a las autoridades del país concernido.
actions-did-joint_action_neighbours = El { $date }, { $actor }, junto con miembros de parlamentos vecinos, se dirigió a { $to } en relación con { $cases }.
actions-did-approach_organizations = El { $date }, { $actor } se dirigió a { $to } en relación con { $cases }.
actions-did-inform_ipu = El { $date }, { $actor } informó a { $to } de las acciones relativas a { $cases }.
actions-plan-disseminate_parliament = dar a conocer a { $to } las decisiones sobre { $cases }
actions-plan-disseminate_authorities = transmitir a { $to } las decisiones sobre { $cases }
actions-plan-inform_media = un comunicado de prensa sobre { $cases }
actions-plan-parliamentary_debate = un debate en el parlamento sobre { $cases }
actions-plan-follow_up_mechanism = un mecanismo parlamentario de seguimiento de las decisiones de la UIP, en particular sobre { $cases }
actions-plan-approach_speaker = una carta a { $to } en relación con { $cases }
actions-plan-contact_parliamentarians = ponerse en contacto con { $to } en relación con { $cases }
actions-plan-meet_ambassador = una reunión con { $to } sobre { $cases }
actions-plan-parliamentary_visit = una visita al país concernido, para plantear { $cases } en reunión con { $to }
actions-plan-raise_with_visitors = plantear { $cases } durante la visita de { $to }
actions-plan-request_foreign_minister = pedir a { $to } que plantee { $cases } a las autoridades del país concernido
actions-plan-joint_action_neighbours = una gestión conjunta con parlamentos vecinos ante { $to } en relación con { $cases }
actions-plan-approach_organizations = una gestión ante { $to } en relación con { $cases }
actions-plan-inform_ipu = un informe a { $to } sobre { $cases }
actions-outcome-planned = Previsto
actions-outcome-sent = Enviado
actions-outcome-acknowledged = Acuse de recibo
actions-outcome-substantive_reply = Respuesta sobre el fondo
actions-outcome-refusal = Negativa
actions-outcome-no_reply = Sin respuesta hasta la fecha
actions-outcome-meeting_held = Reunión celebrada
actions-outcome-meeting_declined = Reunión rechazada
actions-outcome-published = Publicado
actions-outcome-not_published = No publicado
actions-outcome-tabled = Moción presentada
actions-outcome-debate_held = Debate celebrado
actions-outcome-adopted = Aprobado
actions-outcome-rejected = Rechazado
actions-outcome-mechanism_created = Mecanismo creado
actions-outcome-case_raised = Caso planteado
actions-outcome-visit_refused = Visita denegada
actions-outcome-demarche_made = Gestión diplomática realizada
actions-outcome-joint_action_taken = Acción conjunta realizada
actions-outcome-organization_acted = La organización actuó
actions-outcome-report_received = Informe recibido
actions-outcome-improvement_in_case = La situación ha mejorado desde entonces
actions-outcome-withdrawn = Retirado

# Presidentes según IPU Parline
parline-attribution = Los datos proceden de IPU Parline (data.ipu.org), Unión Interparlamentaria, licencia CC BY-NC-SA 4.0.
parline-attribution-on = Fuente: IPU Parline (data.ipu.org), Unión Interparlamentaria, consultado el { $day }, licencia CC BY-NC-SA 4.0.
history-speakers-fetch = Presidentes pedidos a IPU Parline
history-speakers-accept = Cambios de IPU Parline aceptados
history-speakers-leave = Cambios de IPU Parline dejados
history-chambers-fetch = Cámaras obtenidas de IPU Parline
history-chambers-accept = Cambios de cámaras de IPU Parline adoptados
history-chambers-leave = Cambios de cámaras de IPU Parline dejados

# Forms of address: rules and table
protocol-reason-own = Una parte es propia de la oficina.
protocol-source-general = conocimiento general
protocol-rule-unknown_gender = El género nunca se adivina: mientras no conste, se usan las formas para un género desconocido.
protocol-rule-never_excellency = Un encargado de negocios nunca es Excelencia: el título corresponde a los jefes de misión acreditados.
protocol-rule-accredited = Los embajadores, altos comisionados y nuncios de otros Estados son Excelencia.
protocol-rule-own_officials = El embajador, los ministros y la presidencia del propio país no son Excelencia para sus nacionales.
protocol-rule-members = Los miembros del parlamento y los senadores no son Excelencia.
protocol-rule-excellency_by_usage = Donde Excelencia depende del uso local se omite hasta que el título de la persona lo muestre; las cartas en árabe lo emplean.
protocol-rule-plain_repeats = El saludo en español repite el título de la primera línea: sin Excelencia, una presidencia se saluda como la del propio parlamento.
protocol-rule-one_form = Un nuncio es arzobispo: hay una sola forma, que no adivina nada.
protocol-rule-of_ipu = A los cargos de la UIP se les escribe a su sede.
protocol-rule-first_person = Solo las embajadas, los ministerios y las organizaciones internacionales envían notas verbales: la oficina de un parlamentario escribe cartas firmadas en primera persona.
protocol-rule-own_usage = El uso de la persona y el estilo local prevalecen: la oficina corrige estas formas para un tipo de cargo o para una persona.

# La tabla de formas en papel
forms-title = Fórmulas de tratamiento
forms-language-en = Inglés
forms-language-fr = Francés
forms-language-es = Español
forms-language-ar = Árabe
forms-as-of = Para revisión · al { $date }
forms-how = Cómo leerla
forms-how-text = Cada forma se imprime como en una carta, para una persona inventada del país inventado de Belmora. Corrija lo que nadie escribiría e indique lo usual.
forms-unread = Aún sin leer
forms-unread-count = { $count } de { $all } tipos de cargo esperan a un hablante nativo
forms-reader = Nombre del lector y fecha
forms-mark = aún no leído por un hablante nativo
forms-part = Parte
forms-gender-f = A una mujer
forms-gender-m = A un hombre
forms-gender-unknown = Género no registrado
forms-part-envelope = Sobre
forms-part-salutation = Saludo
forms-part-opening = Apertura
forms-part-close = Despedida
forms-part-spoken = Hablado
forms-part-reference = En el texto
forms-source = Fuente
forms-confidence-high = bien documentado
forms-confidence-medium = bastante documentado
forms-confidence-low = poco documentado
forms-confirmed = Confirmado
forms-confirmed-by = { $reader }, { $date }
forms-remark = Su observación
parline-listed-beside = Figura en IPU Parline el { $date } junto a { $names }
