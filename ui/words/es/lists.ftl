lists-title = Listas de distribución
lists-new = Nueva lista
lists-empty = Aún no hay listas de distribución
lists-empty-how = Una lista se hace con una regla, por ejemplo todas las personas con la etiqueta prensa, o a mano. Siempre muestra quién está en ella ahora.
lists-choose = Elija una lista
lists-choose-how = Aquí aparecen todos con la dirección a la que se escribiría.
lists-gone = Esta lista ya no existe
lists-edit = Modificar lista
lists-edit-of = Modificar { $name }
lists-remove = Eliminar lista
lists-removed = Se ha eliminado la lista { $name }.
lists-save = Guardar lista
lists-saved = Se ha guardado la lista { $name }.
lists-name = Nombre de la lista
lists-rule = Por regla
lists-rule-about = Quien cumple todo lo indicado está en la lista, hoy y después. De varias etiquetas, basta una.
lists-rule-organisation = Palabras de la organización
lists-rule-role = Palabras del cargo
lists-any = Cualquiera
lists-hand = A mano
lists-find = Buscar a quién añadir
lists-add = Añadir
lists-add-one = Añadir a { $name }
lists-take-off = Quitar a { $name } de la lista
lists-preview = Quién estaría en la lista según esta regla
lists-nobody = Ahora no hay nadie en esta lista.
lists-by-rule = Por regla: está quien la cumple, hoy y después.
lists-by-hand = A mano: solo quien se ha añadido.
lists-both = Por regla, y algunas personas a mano.
lists-by-hand-one = Añadido a mano
lists-no-address = Sin dirección a la que escribir
lists-same-address = Misma dirección que { $name }
lists-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
lists-on-it = { $count ->
    [one] Ahora hay { $count } persona
   *[other] Ahora hay { $count } personas
}
lists-without = { $count ->
    [one] { $count } de ellas no tiene dirección a la que escribir.
   *[other] { $count } de ellas no tienen dirección a la que escribir.
}
