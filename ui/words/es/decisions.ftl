decisions-draft = Proyecto, no aprobado
decisions-adopted = Aprobada el
decisions-by = Por
decisions-session = { $number }.ª sesión
decisions-organ-governing_council = Consejo Directivo
decisions-organ-committee = Comité de Derechos Humanos de los Parlamentarios
decisions-how = Modo
decisions-adoption-unanimously = por unanimidad
decisions-adoption-by_consensus = por consenso
decisions-adoption-without_a_vote = sin votación
decisions-adoption-by_vote = por votación
decisions-place = Lugar
decisions-symbol = Documento
decisions-pages = Páginas del original
decisions-save-original = Guardar el original
decisions-copy-saved = Original guardado.
decisions-summary = Resumen del caso
decisions-preamble = Preámbulo
decisions-paragraphs = { $count ->
    [one] { $count } párrafo de la decisión
   *[other] { $count } párrafos de la decisión
}
decisions-no-paragraphs = No se leyeron párrafos numerados.
decisions-persons = { $count ->
    [one] { $count } persona nombrada
   *[other] { $count } personas nombradas
}
decisions-violations = Presuntas violaciones
decisions-original = Archivo original
decisions-superseded = Un texto más reciente de esta decisión ocupa su lugar.
decisions-superseded-short = Sustituida por un texto más reciente
decisions-superseded-open = Abrir el texto más reciente
