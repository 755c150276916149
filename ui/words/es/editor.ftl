editor-toolbar = Formato del texto
editor-tool = { $word } ({ $keys })
editor-strong = Negrita
editor-emphasis = Cursiva
editor-bullets = Lista con viñetas
editor-numbers = Lista numerada
editor-quote = Cita
editor-undo = Deshacer
editor-redo = Rehacer
editor-next-field = { $count ->
    [one] { $count } campo por rellenar
   *[other] Siguiente de { $count } campos
}
editor-fill = Rellenar: { $field }
editor-source = Fuente: { $source }
editor-pages = { $count ->
    [one] { $count } página
   *[other] { $count } páginas
}
editor-page = Página { $page } de { $pages }
editor-page-missing = Esta página no se puede mostrar ahora.
editor-zoom = { $percent } %
editor-zoom-in = Ampliar
editor-zoom-out = Reducir
editor-field-member-role = función del miembro
editor-field-case-code = código del caso
editor-field-case-persons = personas del caso
editor-field-case-country = país del caso
editor-field-codes = códigos de los casos
editor-field-countries = países
editor-field-decision-organ = órgano que aprobó la decisión
editor-field-decision-session = sesión de la decisión
editor-field-decision-date = fecha de la decisión
editor-field-decision-symbol = documento de la decisión
editor-field-decision-violations = presuntas violaciones
editor-field-decision-codes = códigos de la decisión
editor-field-report-since = inicio del período
editor-field-report-until = fin del período
