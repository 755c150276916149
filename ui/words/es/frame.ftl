frame-navigation = Secciones
frame-today = Hoy
frame-cases = Casos
frame-overview = Panorama
frame-letters = Cartas
frame-reports = Informes
frame-outbox = Envíos
frame-people = Personas
frame-settings = Ajustes
frame-find = Buscar
frame-search = Búsqueda
frame-search-everything = Búsqueda
frame-search-for = Buscar «{ $text }» en todo
frame-lists = Listas de trabajo
frame-lock = Bloquear
frame-lock-register = Bloquear el registro
frame-end-exercise = Terminar el ejercicio
frame-rooms = Ir a
frame-verbs = Hacer
frame-palette = Buscar una sección, una acción, un caso o una carta
frame-palette-hint = Un nombre, el código de un caso o el número de una carta
frame-status = Estado
frame-count-today = { $count ->
    [one] { $count } asunto pendiente
   *[other] { $count } asuntos pendientes
}
frame-count-drafts = { $count ->
    [one] { $count } borrador
   *[other] { $count } borradores
}
frame-count-outbox = { $count ->
    [one] { $count } mensaje no se ha enviado
   *[other] { $count } mensajes no se han enviado
}
frame-exercise = Ejercicio: nada sale de este ordenador
frame-sending = Enviando
frame-offline = Sin conexión con el servidor de correo
frame-online = Servidor de correo alcanzado
frame-waits = { $count ->
    [one] { $count } carta espera
   *[other] { $count } cartas esperan
}
frame-held = { $count ->
    [one] { $count } carta está retenida
   *[other] { $count } cartas están retenidas
}
frame-in-doubt = { $count ->
    [one] { $count } carta está en duda
   *[other] { $count } cartas están en duda
}
frame-refused = { $count ->
    [one] { $count } carta fue rechazada
   *[other] { $count } cartas fueron rechazadas
}
frame-saved = Guardado: { $at }
frame-locks-in = Se bloquea en { $time }
frame-locks-soon = { $seconds ->
    [one] El registro se bloquea en { $seconds } segundo. Antes se guarda lo que está escribiendo.
   *[other] El registro se bloquea en { $seconds } segundos. Antes se guarda lo que está escribiendo.
}
frame-stay = Seguir abierto
