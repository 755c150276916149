letters-title = Cartas
letters-none = Aún no hay cartas.
letters-choose = Elija una carta
letters-empty = Aún no hay cartas
letters-empty-how = Abra un caso y elija «Redactar cartas».
letters-state-draft = Borrador
letters-state-approved = Aprobada
letters-state-queued = En cola
letters-state-sent = Enviada
letters-state-handed_over = Entregada
letters-facts = Datos
letters-text = Texto
letters-sheet = Hoja
letters-columns = Qué mostrar
letters-goes-to = Dirigida a
letters-no-holder = Titular desconocido: va dirigida al cargo
letters-holder-changed = El cargo lo ocupa ahora { $name }. La comprobación dice qué hacer.
letters-why = Por qué este tratamiento
letters-email = Correo electrónico
letters-no-email = Dirección de correo desconocida
letters-address = Dirección postal
letters-language = Idioma
letters-cases = { $count ->
    [one] Caso
   *[other] Casos
}
letters-decisions = { $count ->
    [one] Se basa en la decisión
   *[other] Se basa en las decisiones
}
letters-approved = Aprobada por
letters-addressee = Para
letters-subject = Asunto
letters-no-subject = Aún sin asunto
letters-salutation = Saludo
letters-body = Texto de la carta
letters-close = Despedida
letters-signature = Firma
letters-enclosures = Anexos
letters-copies = Copias a
letters-one-a-line = Una por línea
letters-date = Fecha de la carta
letters-member = Firmada por
letters-saving = Guardando
letters-typing = Aún sin guardar
letters-saved = Guardada { $time }
letters-not-saved = Sin guardar
letters-conflict = Esta carta se cambió en otro lugar
letters-conflict-what = Lo que escribió sigue aquí y no está guardado. Conserve su texto o tome el guardado.
letters-conflict-keep = Conservar mi texto
letters-conflict-reload = Tomar el texto guardado
letters-conflict-taken = Se tomó el texto guardado.
letters-conflict-bring-back = Recuperar el mío
letters-check = Comprobar la carta
letters-checked = { $warnings ->
    [0] Comprobado: nada que corregir.
    [one] Comprobado: ningún error, { $warnings } advertencia por leer.
   *[other] Comprobado: ningún error, { $warnings } advertencias por leer.
}
letters-checked-errors = { $errors ->
    [one] { $errors } error detiene esta carta (advertencias: { $warnings }).
   *[other] { $errors } errores detienen esta carta (advertencias: { $warnings }).
}
letters-findings = { $errors ->
    [0] Ningún error
    [one] { $errors } error
   *[other] { $errors } errores
} · { $warnings ->
    [0] ninguna advertencia
    [one] { $warnings } advertencia
   *[other] { $warnings } advertencias
}
letters-findings-none = La comprobación no encontró nada que corregir.
letters-level-error = Error
letters-level-warning = Advertencia
letters-approve-lead = Esta es la hoja exacta. La aprobación le da un número de registro; cualquier cambio posterior la retira.
letters-approve-sheet = La hoja exacta que se aprueba
letters-approve-recipient = Destinatario
letters-fingerprint = Huella (SHA-256)
letters-approve-warnings = { $count ->
    [one] Marque la advertencia leída
   *[other] Marque las advertencias leídas
}
letters-approve-warnings-missing = Lea y marque cada advertencia.
letters-approve-country = País del destinatario
letters-approve-country-hint = Escríbalo o elíjalo, para que ninguna carta vaya al país equivocado.
letters-approve-country-choose = Sin elegir
letters-approve-country-missing = Elija el país del destinatario.
letters-approve-by = Aprobada por
letters-approve-by-missing = Elija el miembro que aprueba.
letters-approved-as = Aprobada con el número { $number }.
letters-queued = En cola. Saldrá en cuanto se alcance un servidor.
letters-see-outbox = Abrir los envíos
letters-open-report = Abrir el informe
letters-copy-saved = Copia guardada.
letters-hand-over = Entregada
letters-hand-about = Anote cómo y cuándo salió la carta de la oficina sin este programa.
letters-hand-route = Vía
letters-hand-route-missing = Elija la vía.
letters-hand-date = Fecha
letters-hand-date-missing = Escriba la fecha de salida.
letters-handed-over = Registrada como entregada.
letters-route-post = Por correo postal
letters-route-bag = Por valija diplomática
letters-route-fax = Por fax
letters-route-hand = En mano
letters-route-mail_program = Desde otro programa de correo
letters-reopen = Reabrir
letters-reopen-about = La carta vuelve a ser borrador y pierde su aprobación. El número { $number } queda usado y no se da a otra carta.
letters-reopened = La carta vuelve a ser borrador.
letters-discard = Descartar el borrador
letters-discard-about = Se eliminan el borrador y todo lo escrito en él.
letters-discarded = Borrador descartado.
