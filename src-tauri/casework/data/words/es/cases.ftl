cases-source-paragraph = { $decision }, párrafo { $number }
cases-day = { $kind ->
    [trial] Juicio
    [verdict] Sentencia
    [assembly] Asamblea de la UIP
   *[other] Día anotado
}
cases-anniversary = { $years ->
    [one] Hace un año: { $kind }
   *[other] Hace { $years } años: { $kind }
}
cases-anniversary-decision = { $years ->
    [one] Hace un año: última decisión
   *[other] Hace { $years } años: última decisión
}
timeline-situation = { $name }: { $kind }
timeline-status = { $status ->
    [under_examination] En examen por el Comité
    [reopened] Caso reabierto
    [dormant] El Comité no lo examina actualmente
    [closed] Caso cerrado
   *[merged] Incorporado a { $into }
}
timeline-sealed = Bajo sello
timeline-sponsor = { $member } sigue el caso
timeline-sponsor-person = { $member } apadrina a { $person }
timeline-sponsor-until = { $member } ya no sigue el caso
timeline-sponsor-until-person = { $member } ya no apadrina a { $person }
today-sponsor = { $who }: { $what }
today-sponsor-why = { $date }. Padrinazgo: { $member }.
today-sponsor-step = Abrir el caso
findings-consult_ipu_first_person = { $name } ({ $case }) lleva la marca «consultar antes a la UIP». Consulte a la UIP, o anote por qué la carta sale de todos modos.
findings-no_contact_person = { $name } ({ $case }) lleva la marca «sin contacto»: una carta podría poner en peligro a la persona. Retire este caso, o anote por qué la carta sale de todos modos.
findings-no_publicity = El caso { $case } lleva la marca «sin publicidad». Asegúrese de que nada de esta carta se haga público y anote por qué sale de todos modos.
findings-no_publicity_person = { $name } ({ $case }) lleva la marca «sin publicidad». Asegúrese de que nada de esta carta se haga público y anote por qué sale de todos modos.
findings-safety_overridden = { $flag ->
    [consult_ipu_first] «Consultar antes a la UIP»
    [no_publicity] «Sin publicidad»
   *[no_contact] «Sin contacto»
} de { $name }: dejada de lado por { $by } el { $date }: { $reason }
field-taken = Esto ya está en el registro.
history-case-add = Se añadió un caso a mano.
history-case-save = Se modificó el objeto de un caso.
history-case-set-code = Se corrigió el código de un caso.
history-case-set-status = Se modificó el estado de un caso.
history-case-unmerge = Se separó un caso del caso colectivo.
history-case-remove-status = Se retiró un cambio de estado.
history-person-save = Se registró o modificó una persona.
history-person-remove = Se retiró una persona de un caso.
history-situation-save = Se registró o modificó la situación de una persona.
history-situation-remove = Se retiró la situación de una persona.
history-sponsor-add = Comenzó un padrinazgo.
history-sponsor-end = Terminó o se transfirió un padrinazgo.
history-day-add = Se anotó un día por venir.
history-day-remove = Se retiró un día anotado.
history-note-add = Se escribió una nota.
history-note-save = Se modificó una nota.
history-note-remove = Se retiró una nota.
history-paper-add = Se añadió un documento a un caso.
history-paper-save = Se modificó la descripción de un documento.
history-paper-remove = Se retiró un documento de un caso.
history-letter-override-safety = Se dejó de lado una marca de seguridad para una carta.
sheet-title = Caso { $code }
sheet-public = Para el público
sheet-office = Solo para la oficina
sheet-as-of = A fecha de { $date }
sheet-country = País
sheet-chamber = Cámara
sheet-status = Estado
sheet-since = desde el { $date }
sheet-status-word = { $status ->
    [under_examination] En examen
    [dormant] No se examina actualmente
    [closed] Cerrado
   *[merged] Incorporado
}
sheet-codes = Códigos
sheet-sponsors = Padrinazgos
sheet-safety = Marcas de seguridad
sheet-flag = { $flag ->
    [consult_ipu_first] Consultar antes a la UIP
    [no_publicity] Sin publicidad
   *[no_contact] Sin contacto
}
sheet-violations = Violaciones alegadas
sheet-persons = Personas
sheet-person-code = Código
sheet-person-name = Nombre
sheet-person-party = Mandato y partido
sheet-person-situation = Situación
sheet-decisions = Decisiones
sheet-date = Fecha
sheet-decision = Decisión
sheet-symbol = Documento
sheet-timeline = Cronología
sheet-what = Hecho
sheet-detail = Detalles
sheet-upcoming = Por venir
sheet-alleged = Las violaciones aquí mencionadas son alegadas, salvo que las establezca una decisión de la UIP o de un tribunal.
sheet-page = Página {"{n}"} de {"{total}"}
