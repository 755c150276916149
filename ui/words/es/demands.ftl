demands-title = Peticiones
demands-none = Todavía no hay peticiones
demands-none-how = Importe una decisión sobre este caso. Lo que pide, y a quién, se lee en sus párrafos.
demands-none-open = No hay nada pendiente: cada petición fue contestada, cumplida o rechazada, o se repite en una decisión posterior.
demands-none-fit = Ninguna petición se dirige a ellos.
demands-show = Mostrar
demands-show-open = Pendientes
demands-show-all = Todas
demands-asked-of = Dirigidas a
demands-asked-outside = Todos menos la propia UIP
demands-asked-all = Todos
demands-class-authorities = Autoridades del país
demands-class-parliament = Parlamento
demands-class-executive = Gobierno
demands-class-judiciary = Tribunales y fiscalía
demands-class-ipu_members = Parlamentos de la UIP
demands-class-secretary_general = Secretario General de la UIP
demands-class-committee = El Comité
demands-class-complainant = Denunciante
demands-class-others = Otros
demands-class-by-words = Según las palabras
demands-count = { $count ->
    [one] { $count } petición
   *[other] { $count } peticiones
}
demands-chosen = { $count ->
    [one] { $count } elegida
   *[other] { $count } elegidas
}
demands-decision-of = Decisión del
demands-compare = Qué ha cambiado desde la decisión anterior
demands-paragraph = Párrafo { $number }
demands-implied = No se nombra a nadie: deducido del párrafo
demands-state = Qué fue de ella
demands-state-open = Pendiente
demands-state-open-hint = No se ha sabido nada.
demands-state-answered = Contestada
demands-state-answered-hint = Hubo una respuesta que ni la cumple ni la rechaza.
demands-state-met = Cumplida
demands-state-met-hint = Se ha hecho lo que se pedía.
demands-state-refused = Rechazada
demands-state-refused-hint = Se ha dicho que no se hará.
demands-state-save = Anotar
demands-state-said = Anotado.
demands-state-chain = La misma petición en decisiones anteriores cambia con ella.
demands-since = Desde el
demands-since-missing = Indique la fecha.
demands-source = Fuente
demands-source-hint = Por ejemplo: nota de la embajada, comunicado de prensa, abogado del denunciante.
demands-source-missing = Indique de dónde se sabe.
demands-letter = En respuesta a
demands-letter-none = Ninguna carta nuestra
demands-note = Nota
demands-asked-since = se pide desde el
demands-repeated = Se pide de nuevo en una decisión posterior
demands-by-hand = añadida a mano
demands-left-out = No es una petición
demands-left-out-said = Apartada.
demands-bring-back = Recuperar
demands-confirm = Confirmar
demands-confirm-of = Confirmar: { $text }
demands-confirm-all = { $count ->
    [one] Confirmar { $count } petición
   *[other] Confirmar { $count } peticiones
}
demands-confirmed-all = { $count ->
    [one] { $count } petición confirmada.
   *[other] { $count } peticiones confirmadas.
}
demands-proposed = { $count ->
    [one] Se leyó una petición que espera confirmación.
   *[other] Se leyeron { $count } peticiones que esperan confirmación.
}
demands-enter = Anotar qué fue de ella
demands-enter-of = Anotar qué fue de ella: { $text }
demands-more = Más sobre: { $text }
demands-correct = Corregir
demands-split = Dividir en dos
demands-join = Unir con la siguiente
demands-apart = No es la misma que antes
demands-leave-out = No es una petición
demands-add = Añadir una petición
demands-add-to = Añadir una petición al párrafo { $number }
demands-added = Petición añadida.
demands-corrected = Petición corregida.
demands-task-words = Corregir la petición
demands-task-split = Dividir la petición en dos
demands-task-add = Añadir una petición
demands-do-words = Corregir la petición
demands-do-split = Dividir la petición
demands-do-add = Añadir la petición
demands-words-about = Las cartas citan estas palabras tal como están.
demands-split-about = Reduzca cada una a lo que pide. Las dos conservan el destinatario.
demands-first = Primera petición
demands-second = Segunda petición
demands-addressee = A quién se pide
demands-addressee-hint = Con las palabras de la decisión, por ejemplo: the Speaker of the Assembly.
demands-addressee-missing = Indique a quién se pide.
demands-class = Grupo
demands-text = Qué se pide
demands-text-hint = Con las palabras de la decisión, incluido el verbo.
demands-text-missing = Indique qué se pide.
demands-quote = Peticiones que se citan
demands-quote-hint = Si no elige ninguna, se cita lo que se pide al país.
demands-about = Peticiones de que trata
demands-of = Peticiones del párrafo { $number }
demands-link = Repite una petición anterior
demands-link-about = Las dos cuentan como una sola petición, hecha desde la decisión anterior. Lo que ocurra con ella vale para ambas.
demands-link-none = No hay ninguna decisión anterior con peticiones en este caso.
demands-link-of = Petición anterior
demands-link-save = Vincular
demands-linked = Vinculada.
