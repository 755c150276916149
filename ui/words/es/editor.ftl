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
