# What letters say of themselves: labels, enclosures, copies, covering texts. In the letter's language.
letters-draft-mark = BORRADOR
letters-persons = { $count ->
    [one] un parlamentario
   *[other] { $count } parlamentarios
}
letters-role-chamber = miembro { $chamber } ({ $country })
letters-role-parliament = miembro del Parlamento { $country }
letters-role-plain = miembro del Parlamento
letters-organ-council = el Consejo Directivo de la UIP
letters-organ-committee = el Comité de Derechos Humanos de los Parlamentarios
letters-source = { $decision }, párrafo { $number }
letters-foreign-en = texto original en inglés
letters-foreign-fr = texto original en francés
letters-enclosure = Decisión aprobada por { $organ } el { $date }
letters-enclosure-symbol = Decisión aprobada por { $organ } el { $date } ({ $symbol })
letters-enclosure-text = Texto aprobado por la UIP
letters-enclosure-data = Archivo de datos con el contenido del anexo
letters-copy-ipu = Secretaría General de la Unión Interparlamentaria
letters-copy-committee = Presidencia del Comité de Derechos Humanos de los Parlamentarios de la UIP
letters-title-meet_ambassador = Solicitud de entrevista
letters-title-approach_speaker = Carta sobre los derechos humanos de los parlamentarios
letters-title-inform_ipu = Informe sobre solidaridad parlamentaria
letters-mail-text = Adjunto le remito mi carta de fecha { $date }, nuestra referencia { $number }.
letters-mail-copy = Adjunto le remito, para su información, copia de mi carta de fecha { $date } a la Secretaría General de la UIP, nuestra referencia { $number }.

# Fields of a template, as the check names them.
letters-field-case-code = código del caso
letters-field-case-persons = nombres de los parlamentarios
letters-field-case-country = país
letters-field-decision-organ = órgano que aprobó la decisión
letters-field-decision-date = fecha de la decisión
letters-field-decision-codes = código del caso
letters-field-member-role = su función
letters-field-report-until = fin del período
letters-field-report-taken = número de acciones realizadas
letters-field-report-envisaged = número de acciones previstas
letters-field-report-cases = número de casos

# What the check finds: a sentence that says what is wrong and what to do. In the window's language.
findings-open_field = El campo «{ $name }» sigue abierto. Complételo o suprima la frase.
findings-leftover_markers = «{ $text }» parece una marca olvidada. Sustitúyala o suprímala.
findings-empty_subject = La carta no tiene asunto. Escriba uno.
findings-empty_body = La carta no tiene texto. Escríbalo o descarte el borrador.
findings-draft_decision = La carta se apoya en una decisión que no ha sido aprobada ({ $decision }). Espere a su aprobación e importe el texto aprobado.
findings-no_contact = El caso { $case } lleva la marca «sin contacto»: una carta podría poner en peligro a la persona. Retire este caso, o anote por qué la carta sale de todos modos.
findings-consult_ipu_first = El caso { $case } lleva la marca «consultar antes a la UIP». Consulte a la UIP, o anote por qué la carta sale de todos modos.
findings-no_holder = No consta titular para «{ $post }». Regístrelo para que la carta lleve el nombre y el tratamiento correctos.
findings-holder_changed = El cargo «{ $post }» lo ocupa ahora { $name }, pero esta carta va dirigida a { $before }. Redáctela de nuevo.
findings-stale_holder = El titular de «{ $post }» se confirmó por última vez el { $date }. Compruébelo y confírmelo.
findings-disputed_post = Varias personas reclaman «{ $post }» y la carta va a una de ellas. { $sentence }
findings-chamber_not_functioning = { $status ->
    [dissolved] Según los datos de referencia, esta cámara está disuelta. Compruebe si la carta puede llegar a quien la preside.
    [suspended] Según los datos de referencia, esta cámara está suspendida. Compruebe si la carta puede llegar a quien la preside.
   *[contested] Dos órganos se atribuyen esta cámara, o su condición es objeto de controversia. Compruebe a quién reconoce la carta por su dirección.
}
findings-wrong_salutation = El saludo difiere del tratamiento previsto para este cargo: «{ $form }». Consérvelo solo si tiene la certeza.
findings-forms_unread = Ningún lector nativo ha confirmado las fórmulas de tratamiento de este cargo en la lengua de la carta. Haga que se lean y confírmelas en «Fórmulas de tratamiento».
findings-own_address = «{ $address }» es una dirección de esta oficina. Una carta a una autoridad no puede ir allí: corrija la dirección del titular.
findings-guarded_recipient = «{ $address }» es de un contacto con la etiqueta «{ $tag }». Asegúrese de que esa persona debe recibir la carta.
findings-wrong_close = La despedida difiere de la prevista para este cargo. Consérvela solo si tiene la certeza.
findings-superseded_decision = Hay una decisión más reciente sobre el caso { $case } ({ $decision }). Redacte la carta de nuevo para que se apoye en ella.
findings-missing_enclosure = El texto menciona un anexo, pero no figura ninguno. Indíquelo o cambie el texto.
findings-missing_signature = No se nombra a ningún miembro al pie de la carta. Figurará el nombre de quien la apruebe.
findings-recent_letter = Otra carta al mismo cargo lleva fecha de { $date } («{ $subject }»). Asegúrese de que ambas son intencionadas.
findings-general_mailbox = No consta correo electrónico del titular. Por correo electrónico, la carta iría al buzón general { $address }: confírmelo antes.
findings-no_email = No consta correo electrónico para «{ $post }». Registre uno, o entregue la carta por otra vía.
findings-office_incomplete = El membrete está incompleto. Indique en los ajustes su parlamento y el lugar desde el que escribe.
findings-already_reported = La acción «{ $action }» ya se ha comunicado, o figura en otro informe en curso. Redacte el informe de nuevo.
findings-report_outdated = La acción «{ $action }» se modificó después de redactar este informe. Redáctelo de nuevo.
findings-no_committee_email = No consta correo electrónico de la Presidencia del Comité: la copia no puede enviarse por correo electrónico. Regístrelo con el cargo.

# The annex of a report, in the report's language.
reports-annex-title = Anexo: acciones por caso
reports-annex-case = { $count ->
    [one] Caso { $codes }
   *[other] Casos { $codes }
}
reports-annex-no-case = Sin caso
reports-column-date = Fecha
reports-column-action = Acción
reports-column-addressee = Destinatario
reports-column-state = Estado
reports-column-remarks = Resultado y observaciones
reports-state-envisaged = Prevista
reports-state-under_way = En curso
reports-state-taken = Realizada
reports-state-abandoned = Abandonada
