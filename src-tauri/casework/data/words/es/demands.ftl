history-demand-set-state = Se anotó qué fue de una petición.
history-demand-correct = Se corrigió una petición.
history-demand-add = Se añadió una petición a mano.
history-demand-confirm = Se confirmaron peticiones.

findings-demand_settled = { $state ->
    [met] Lo que pide el párrafo { $number }, citado en la carta, se ha cumplido desde entonces. Redacte de nuevo la carta o quite la cita.
    [refused] Lo que pide el párrafo { $number }, citado en la carta, se ha rechazado desde entonces. Asegúrese de que la carta lo tiene en cuenta.
   *[left_out] La carta cita un pasaje del párrafo { $number } que no es una petición. Quite la cita.
}
field-nothing-follows = Ninguna otra petición sigue en este párrafo.

compare-summary = Desde el { $date }: { $parts }.
compare-nothing = Nada ha cambiado en los párrafos desde el { $date }.
compare-languages = Los dos textos están en idiomas distintos y no se han comparado.
compare-new = { $count ->
    [one] 1 párrafo nuevo
   *[other] { $count } párrafos nuevos
}
compare-dropped = { $count ->
    [one] 1 suprimido
   *[other] { $count } suprimidos
}
compare-reworded = { $count ->
    [one] 1 reformulado
   *[other] { $count } reformulados
}
compare-hardened = { $count ->
    [one] 1 más firme que antes
   *[other] { $count } más firmes que antes
}
compare-softened = { $count ->
    [one] 1 más moderado que antes
   *[other] { $count } más moderados que antes
}
compare-moved = { $count ->
    [one] 1 en otro lugar
   *[other] { $count } en otro lugar
}

timeline-demand = { $state ->
    [answered] Petición contestada: «{ $text }»
    [met] Petición cumplida: «{ $text }»
    [refused] Petición rechazada: «{ $text }»
   *[open] Petición de nuevo pendiente: «{ $text }»
}
timeline-reply = { $number ->
    [none] Respuesta de: { $from }
   *[other] Respuesta a { $number } de: { $from }
}
