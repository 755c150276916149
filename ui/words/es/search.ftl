search-title = Búsqueda
search-field = Buscar en todo
search-placeholder = Nombre, código, palabras
search-count = { $count ->
    [0] No se encontró nada
    [one] { $count } resultado
   *[other] { $count } resultados
}
search-count-more = más de { $count } resultados
search-more-than = más de { $count }
search-kind-case = Casos
search-kind-person = Personas
search-kind-decision = Decisiones
search-kind-letter = Cartas
search-kind-action = Acciones
search-kind-note = Notas
search-kind-document = Documentos
search-show-all = Mostrar todo
search-narrow = Se muestran los primeros { $count }. Añada una palabra o un filtro para ver menos.
search-none = No se encontró nada con «{ $text }».
search-none-how = Pruebe con menos letras, otra grafía o el código del caso.
search-none-filters = Los filtros dejan fuera parte del registro.
search-clear-filters = Buscar sin filtros
search-filter = Filtrar
search-filter-remove = Quitar el filtro { $name }: { $value }
search-by-kind = Clase
search-by-country = País
search-by-region = Región
search-by-status = Estado
search-by-violation = Presunta violación
search-by-sponsor = Padrino o madrina
search-by-situation = Situación de una persona
search-by-year = Primera decisión en el año
search-by-since = Desde
search-since-day = desde el { $date }
search-save = Guardar como lista de trabajo
search-save-about = La lista guarda la pregunta, no la respuesta: muestra lo que corresponde en cada momento y lo que es nuevo desde la última visita.
search-saved = Guardada como «{ $name }».
search-name = Nombre de la lista
search-rename = Cambiar el nombre
search-delete = Eliminar la lista
search-deleted = Se eliminó la lista «{ $name }». Sus elementos quedan como están.
search-change = Abrir como búsqueda
search-list-more = Más sobre esta lista
search-lists = Listas de trabajo
search-list-state = { $done } de { $count } hechos
search-list-capped = (los primeros de muchos)
search-list-empty = Nada corresponde ahora a esta lista.
search-list-all-done = Todo en esta lista está hecho.
search-only-open = Solo lo pendiente
search-new = { $count ->
    [one] { $count } nuevo
   *[other] { $count } nuevos
}
search-new-mark = Nuevo
search-tick = Hecho: { $title }
search-how = Cómo buscar
search-how-words = Deben estar todas las palabras; de la última basta el comienzo. Los acentos no importan.
search-how-phrase = Las palabras entre comillas deben ir seguidas.
search-how-code = El código de un caso, en cualquier forma impresa, lleva directamente al caso.
search-how-names = Los nombres se encuentran en otras grafías y otras escrituras.
search-how-save = Una búsqueda guardada como lista de trabajo conserva las marcas y dice qué es nuevo.
