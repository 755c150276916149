confirm-title = Confirmar la decisión
confirm-title-many = Confirmar las decisiones
confirm-original = Original
confirm-pages = Páginas del original
confirm-no-pages = Las páginas de este archivo no se pueden mostrar aquí. Guarde el original y véalo en su propio programa.
confirm-fields = Lo leído
confirm-import = { $count ->
    [one] Importar la decisión
   *[other] Importar { $count } decisiones
}
confirm-discard = Descartar
confirm-discarded = Descartado. No se importó nada.
confirm-save-original = Guardar el original
confirm-progress = { $looked } de { $of } vistos
confirm-unsure-count = { $count } por comprobar
confirm-keys = Intro: correcto, siguiente · F2: editar · Supr: descartar · Ctrl+Intro: importar · F6: página
confirm-show-pages = Ver la página
confirm-show-fields = Ver lo leído
confirm-all-decisions = Todas las decisiones
confirm-place-of = Decisión { $number } de { $count }
confirm-next-decision = Decisión siguiente
confirm-previous-decision = Decisión anterior
confirm-choose-all = Elegir todas
confirm-choose-new = Elegir lo que no se conoce
confirm-chosen = { $chosen } de { $count } elegidas
confirm-choose = Importar: { $what }
confirm-no-country = País no leído
confirm-no-code = sin código
confirm-novelty-new = nueva
confirm-novelty-changed = cambiada
confirm-novelty-known = conocida
confirm-novelty-other_language = conocida, otro idioma
confirm-relation-same = El registro tiene esta decisión, palabra por palabra. Se deja fuera, salvo que la elija.
confirm-relation-reworded = El registro tiene un texto anterior de esta decisión. Difiere en: { $parts }.
confirm-relation-adopts = El registro tiene el proyecto de esta decisión.
confirm-relation-draft_of = El registro tiene la decisión adoptada. Este es su proyecto.
confirm-relation-other_language = El registro tiene esta decisión en { $language ->
    [en] inglés
   *[fr] francés
  }.
confirm-part-title = título
confirm-part-persons = personas
confirm-part-violations = presuntas violaciones
confirm-part-summary = resumen
confirm-part-preamble = preámbulo
confirm-part-paragraphs = párrafos
confirm-part-closed = cierre del caso
confirm-left-out-decision = Esta decisión se deja fuera.
confirm-take-in = Incluirla
confirm-group-decision = Decisión
confirm-group-case = Caso
confirm-group-persons = Personas
confirm-group-text = Resumen y preámbulo
confirm-group-paragraphs = Párrafos
confirm-group-unread = Sin lugar
confirm-field-country = País
confirm-field-title = Título
confirm-field-adopted_by = Adoptada por
confirm-field-adoption = Cómo
confirm-field-session = Sesión
confirm-field-place = Lugar
confirm-field-date = Fecha
confirm-field-symbol = Documento
confirm-field-language = Idioma
confirm-field-draft = Estado
confirm-field-case_codes = Códigos del caso
confirm-field-violations = Presuntas violaciones
confirm-field-complainant_sections = Denunciantes (sección)
confirm-field-submitted = Denuncia presentada
confirm-field-recent_decisions = Decisiones recientes
confirm-field-missions = Misiones de la UIP
confirm-field-hearings = Audiencias
confirm-field-follow_up-from_authorities = De las autoridades
confirm-field-follow_up-from_complainant = Del denunciante
confirm-field-follow_up-to_authorities = A las autoridades
confirm-field-follow_up-to_complainant = Al denunciante
confirm-field-closed = Caso cerrado
confirm-field-persons = Todas las personas
confirm-field-person = Persona { $number }
confirm-field-summary = Resumen
confirm-field-preamble = Preámbulo
confirm-field-paragraphs = Párrafos
confirm-field-paragraph = Párrafo { $number }
confirm-field-unread = Pasaje { $number }
confirm-draft-true = Proyecto, no adoptado
confirm-draft-false = Adoptada
confirm-language-en = inglés
confirm-language-fr = francés
confirm-not-said = No dicho en esta decisión
confirm-add-field = Añadir: { $field }
confirm-add-person = Añadir persona
confirm-add-paragraph = Añadir párrafo
confirm-nothing = nada
confirm-state-read = leído
confirm-state-looked = visto
confirm-state-unsure = por comprobar
confirm-state-corrected = corregido a mano
confirm-state-added = añadido a mano
confirm-state-left_out = dejado fuera
confirm-state-joined = dejado fuera, o unido al anterior
confirm-reason-missing = El documento no lo dice donde se espera.
confirm-reason-spelling = Está escrito de otro modo en el documento y se tomó por la palabra más cercana.
confirm-reason-inferred = Se sacó de otro lugar del documento.
confirm-reason-inconsistent = No concuerda con otra parte del documento.
confirm-was-read = Leído: { $value }
confirm-accept = Correcto
confirm-edit = Editar
confirm-leave-out = Dejar fuera
confirm-restore = Volver a lo leído
confirm-edit-field = Editar: { $field }
confirm-leave-out-field = Dejar fuera: { $field }
confirm-restore-field = Volver a lo leído: { $field }
confirm-place-unread = Mover a…
confirm-placed = Movido a { $field }.
confirm-split = Dividir aquí
confirm-split-hint = El cursor está donde empieza el segundo párrafo.
confirm-join = Unir al anterior
confirm-number = Número
confirm-text = Texto
confirm-code = Código
confirm-name = Nombre
confirm-aliases = Otras grafías
confirm-aliases-hint = Un punto y coma entre dos.
confirm-list-hint = Una coma o un punto y coma entre dos.
confirm-lines-hint = Una por línea.
confirm-month-hint = Año y mes, por ejemplo 2026-03.
confirm-edit-hint = Intro guarda, Esc vuelve atrás.
confirm-edit-hint-long = Intro guarda, Mayús+Intro abre otra línea, Esc vuelve atrás.
confirm-closed-outcome = Desenlace, con las palabras del documento
confirm-closed-persons = Cerrado para
confirm-closed-still_open = Aún abierto para
confirm-closed-all = para todos
confirm-closed-still = aún abierto: { $names }
confirm-persons-count = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
confirm-paragraphs-none = No se leyó ningún párrafo numerado.
confirm-imported = { $count ->
    [one] Decisión importada.
   *[other] { $count } decisiones importadas.
}
confirm-more-wait = { $count ->
    [one] Otro archivo espera.
   *[other] Otros { $count } archivos esperan.
}
confirm-waiting = { $count ->
    [one] Un archivo espera ser confirmado
   *[other] { $count } archivos esperan ser confirmados
}
confirm-waits = Espera ser confirmado.
confirm-waits-decisions = { $count ->
    [one] { $count } decisión leída
   *[other] { $count } decisiones leídas
}
confirm-begin = { $count ->
    [one] Confirmar
   *[other] Confirmar { $count } archivos
}
