# The history in plain sentences. Tables: history-noun-<table>, columns: history-field-<column>, values:
# history-value-<column>-<value>.
history-history-undo = Se deshizo un cambio.
history-undone = Deshecho: { $what }
history-redone = Hecho de nuevo: { $what }
history-named = { $what } «{ $name }»
history-day = { $kind }, { $date }
history-line-added = Añadido: { $what }
history-line-added-to = Añadido a { $case }: { $what }
history-line-removed = Quitado: { $what }
history-line-removed-from = Quitado de { $case }: { $what }
history-line-changed = { $name }: { $field }, de «{ $before }» a «{ $after }»
history-line-entered = { $name }: { $field }, se anotó «{ $after }»
history-line-cleared = { $name }: { $field }, se quitó «{ $before }»
history-line-text-cleared = { $name }: { $field }, texto quitado
history-line-details = { $name }: detalles cambiados
history-line-situation = Situación de { $name }: «{ $after }» ({ $date })
history-line-situation-from = Situación de { $name }: de «{ $before }» a «{ $after }» ({ $date })
history-line-sealed = Cambió un elemento sellado.
history-line-sealed-in = { $case }: cambió un elemento sellado.
history-chain-altered = Una entrada del historial fue alterada fuera del programa. Conserve este registro como está, avise a la jefatura de la oficina y compárelo con la copia de seguridad más reciente.
history-chain-older = Faltan las últimas entradas del historial: un archivo más antiguo del registro se puso en lugar del más reciente, o se cortaron entradas. Si se repuso una copia a propósito, indíquelo; si no, busque el archivo más reciente.
history-chain-no-note = Las entradas concuerdan, pero falta la nota junto al registro que dice dónde termina el historial. Si el registro se movió o se repuso a propósito, indíquelo.
history-line-text = { $name }: { $field }, texto cambiado ({ $count ->
    [one] una palabra
   *[other] { $count } palabras
})
history-chain-fits = { $count ->
    [one] El historial está completo: una entrada, sin alterar.
   *[other] El historial está completo: { $count } entradas, sin alterar de la primera a la última.
}

history-noun-cases = { $count ->
    [one] Caso
   *[other] { $count } casos
}
history-noun-persons = { $count ->
    [one] Persona
   *[other] { $count } personas
}
history-noun-case-violations = { $count ->
    [one] Presunta violación
   *[other] { $count } presuntas violaciones
}
history-noun-situations = { $count ->
    [one] Situación de
   *[other] { $count } situaciones
}
history-noun-case-statuses = { $count ->
    [one] Estado
   *[other] { $count } estados
}
history-noun-sponsors = { $count ->
    [one] Padrinazgo
   *[other] { $count } padrinazgos
}
history-noun-notes = { $count ->
    [one] Nota
   *[other] { $count } notas
}
history-noun-case-documents = { $count ->
    [one] Documento
   *[other] { $count } documentos
}
history-noun-documents = { $count ->
    [one] Archivo de decisión
   *[other] { $count } archivos de decisión
}
history-noun-decisions = { $count ->
    [one] Decisión
   *[other] { $count } decisiones
}
history-noun-demands = { $count ->
    [one] Petición
   *[other] { $count } peticiones
}
history-noun-demand-states = { $count ->
    [one] Estado de la petición
   *[other] { $count } estados de peticiones
}
history-noun-case-days = { $count ->
    [one] Fecha por venir
   *[other] { $count } fechas por venir
}
history-noun-proposals = { $count ->
    [one] Archivo propuesto
   *[other] { $count } archivos propuestos
}
history-noun-proposal-fields = { $count ->
    [one] Corrección en
   *[other] { $count } correcciones de lo leído
}
history-noun-decision-links = { $count ->
    [one] Vínculo de la decisión
   *[other] { $count } vínculos entre decisiones
}
history-noun-case-codes = { $count ->
    [one] Código impreso
   *[other] { $count } códigos impresos
}
history-noun-safety-overrides = { $count ->
    [one] Aviso de seguridad levantado
   *[other] { $count } avisos de seguridad levantados
}
history-noun-actions = { $count ->
    [one] Acción
   *[other] { $count } acciones
}
history-noun-letters = { $count ->
    [one] Carta
   *[other] { $count } cartas
}
history-noun-reports = { $count ->
    [one] Informe
   *[other] { $count } informes
}
history-noun-holders = { $count ->
    [one] Titular
   *[other] { $count } titulares
}
history-noun-members = { $count ->
    [one] Miembro
   *[other] { $count } miembros
}
history-noun-parcels = { $count ->
    [one] Mensaje a
   *[other] { $count } mensajes
}

history-field-code = código
history-field-country = país
history-field-status = estado
history-field-status-since = estado desde
history-field-safety = avisos de seguridad
history-field-name = nombre
history-field-aliases = otros nombres
history-field-gender = género
history-field-mandate = mandato
history-field-party = partido
history-field-kind = tipo
history-field-since = desde
history-field-until = hasta
history-field-source = fuente
history-field-note = nota
history-field-sensitivity = confidencialidad
history-field-date = fecha
history-field-text = texto
history-field-title = título
history-field-reason = motivo
history-field-state = estado
history-field-day = fecha
history-field-outcome = resultado
history-field-subject = asunto
history-field-body = texto
history-field-salutation = saludo
history-field-addressee = dirección
history-field-close = despedida
history-field-signature = firma
history-field-demands-addressee = a quién se pide
history-field-demands-class = grupo
history-field-demands-confirmed = confirmada el
history-field-demands-left-out = dejada fuera
history-field-demands-repeats-id = repite
history-field-proposals-state = estado
history-field-enclosures = anexos
history-field-copies = copias
history-field-language = idioma
history-field-number = número
history-field-approved-by = aprobación
history-field-handed-over-route = vía
history-field-handed-over-on = entregada el
history-field-honorific = tratamiento
history-field-email = correo electrónico
history-field-address = dirección
history-field-confirmed = última confirmación
history-field-function = función
history-field-draft = borrador

history-value-status-under-examination = en examen
history-value-status-dormant = inactivo
history-value-status-closed = cerrado
history-value-status-merged = unido a otro
history-value-gender-f = mujer
history-value-gender-m = hombre
history-value-gender-unknown = no se sabe
history-value-sensitivity-public = público
history-value-sensitivity-office = solo la oficina
history-value-sensitivity-sealed = sellado
history-value-safety-consult-ipu-first = consultar antes a la UIP
history-value-safety-no-publicity = sin publicidad
history-value-safety-no-contact = sin contacto
history-value-actions-state-envisaged = prevista
history-value-actions-state-under-way = en curso
history-value-actions-state-taken = realizada
history-value-actions-state-abandoned = abandonada
history-value-demands-left-out-0 = no
history-value-demands-left-out-1 = sí
history-value-demands-state-open = pendiente
history-value-demands-state-answered = contestada
history-value-demands-state-met = cumplida
history-value-demands-state-refused = rechazada
history-value-proposals-state-open = en espera
history-value-proposals-state-accepted = aceptado
history-value-proposals-state-discarded = descartado
history-value-demands-class-authorities = autoridades del país
history-value-demands-class-parliament = parlamento
history-value-demands-class-executive = gobierno
history-value-demands-class-judiciary = tribunales y fiscalía
history-value-demands-class-ipu-members = parlamentos de la UIP
history-value-demands-class-secretary-general = Secretario General de la UIP
history-value-demands-class-committee = el Comité
history-value-demands-class-complainant = denunciante
history-value-demands-class-others = otros
history-value-letters-state-draft = borrador
history-value-letters-state-approved = aprobada
history-value-letters-state-queued = en la bandeja de salida
history-value-letters-state-sent = enviada
history-value-letters-state-handed-over = entregada
history-value-letters-state-discarded = descartada
history-value-parcels-state-queued = en espera
history-value-parcels-state-held = retenido
history-value-parcels-state-claimed = en curso
history-value-parcels-state-handing-over = entregándose
history-value-parcels-state-sent = enviado
history-value-parcels-state-delayed = aplazado
history-value-parcels-state-refused = rechazado
history-value-parcels-state-in-doubt = en duda

# Forms of address
history-noun-own-forms = { $count ->
    [one] Fórmula propia
   *[other] { $count } fórmulas propias
}
history-noun-form-reviews = { $count ->
    [one] Confirmación de fórmulas
   *[other] { $count } confirmaciones de fórmulas
}
history-field-office = tipo de cargo
history-field-holder = persona
history-field-field = parte
history-field-reader = lector
history-value-language-en = inglés
history-value-language-fr = francés
history-value-language-es = español
history-value-language-ar = árabe
history-value-gender-any = todos
