common-program = Parliamentary Solidarity
common-loading = Cargando
common-optional = opcional
common-show-secret = Mostrar la frase de contraseña
common-show-choices = Mostrar opciones de { $label }
common-nothing-found = No se ha encontrado nada.
common-date-form = DD/MM/AAAA
common-date-unread = Esto no se lee como una fecha. Escriba por ejemplo { $example }.
common-close = Cerrar
common-cancel = Cancelar
common-save = Guardar
common-saved = Guardado.
common-back = Volver
common-back-to = Volver a { $place }
common-continue = Continuar
common-edit = Modificar
common-open = Abrir
common-more = Más
common-all = Todos
common-none = Ninguno
common-search = Buscar
common-try-again = Intentar de nuevo
common-copy = Copiar
common-save-copy = Guardar una copia
common-messages = Mensajes
common-done-of = { $done } de { $total }
common-skip = Ir al contenido
common-list = Lista
common-detail = Detalle
common-resize = Ancho de la lista
common-fault = Algo ha fallado dentro del programa. No se ha perdido nada de lo guardado. Inténtelo de nuevo; si se repite, cierre el programa y vuelva a abrirlo.
common-language-en = English
common-language-fr = Français
common-language-es = Español
common-language-ar = العربية
common-import-decisions = Importar decisiones
common-draft-letters = Redactar cartas
common-draft-report = Redactar el informe
common-approve-letter = Aprobar la carta
common-queue-letter = Poner la carta en cola
common-send-now = Enviar ahora
common-hold = Retener
common-release = Liberar
common-try-now = Intentar ahora
common-letters-count = { $count ->
    [one] { $count } carta
   *[other] { $count } cartas
}
common-cases-count = { $count ->
    [one] { $count } caso
   *[other] { $count } casos
}
common-persons-count = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
