figures-title = { $by ->
    [country] Casos por país
    [region] Casos por región
    [violation] Casos por presunta violación
    [status] Casos por estado
    [year] Casos por año de la primera decisión
   *[situation] Casos por situación de las personas
}
figures-head = { $by ->
    [country] País
    [region] Región
    [violation] Presunta violación
    [status] Estado
    [year] Año
   *[situation] Situación
}
figures-code = Código
figures-cases = Casos
figures-persons = Personas
figures-total = Total, cada uno una vez
figures-counted = { $cases ->
    [one] { $cases } caso
   *[other] { $cases } casos
}, { $persons ->
    [one] { $persons } persona
   *[other] { $persons } personas
}
figures-persons-count = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
figures-as-of = { $total } · { $date }
figures-columns = Tras cada nombre: casos, personas.
figures-not-recorded = { $by ->
    [year] Ninguna decisión adoptada
    [violation] Ninguna violación registrada
    [situation] Ninguna situación registrada
   *[country] No registrado
}
figures-note-counted = { $by ->
    [year] Se cuenta el año de la primera decisión adoptada que contiene este registro. Los casos fusionados con otro se cuentan en él.
    [situation] Se cuenta la última situación de cada persona. Los casos fusionados con otro se cuentan en él.
    [violation] Las violaciones son presuntas, tal como las nombran las decisiones. Los casos fusionados con otro se cuentan en él.
   *[country] Casos de este registro. Los fusionados con otro se cuentan en él.
}
figures-note-twice = { $by ->
    [violation] Un caso con varias violaciones figura en varias filas; por eso la suma de las filas supera el total.
    [situation] Un caso cuyas personas están en situaciones distintas figura en varias filas; por eso la suma de las filas supera el total.
   *[country] Una persona presente en varios casos puede figurar en varias filas; por eso la suma de las filas supera el total.
}
figures-note-undated = { $count ->
    [one] { $count } caso no tiene decisión adoptada y no se dibuja.
   *[other] { $count } casos no tienen decisión adoptada y no se dibujan.
}
figures-note-borders = Las fronteras y los nombres del mapa muestran dónde hay casos. No dicen nada sobre el estatuto de un territorio ni sobre el trazado de una frontera. Las líneas discontinuas están en disputa. Contornos: Natural Earth, simplificados.
figures-careful = { $count ->
    [one] { $count } de estos casos lleva la indicación «Sin publicidad». Mírelo antes de transmitir estas cifras.
   *[other] { $count } de estos casos llevan la indicación «Sin publicidad». Mírelos antes de transmitir estas cifras.
}
figures-status-under-examination = En examen
figures-status-dormant = Inactivo
figures-status-closed = Cerrado
