exchange-import = Importar casos
exchange-export = Exportar casos
exchange-lists = Listas de casos
exchange-import-about = Una lista CSV o XLSX, una fila por persona, o una exportación de este programa (JSON). Las filas se unen por el código del caso; nada se cambia antes de que vea lo que ocurriría.
exchange-choose = Elegir archivo
exchange-other-file = Elegir otro archivo
exchange-reading = Leyendo la lista
exchange-working = Procesando las filas
exchange-stopped = Detenido a petición suya. No se ha cambiado nada.
exchange-exporting = Escribiendo el archivo
exchange-column = Columna del archivo
exchange-samples = Primeros valores
exchange-is = Se toma como
exchange-is-for = Qué es la columna «{ $title }»
exchange-left-out = No se importa
exchange-empty-cells = Una celda vacía no cambia nada.
exchange-check = Comprobar las filas
exchange-back = Volver a las columnas
exchange-row = Fila
exchange-case = Caso
exchange-person = Persona
exchange-outcome = Resultado
exchange-outcome-added = Añadida
exchange-outcome-changed = Cambiada
exchange-outcome-same = Igual
exchange-outcome-refused = Rechazada
exchange-show = Mostrar
exchange-show-all = Todas las filas
exchange-nothing = Nada nuevo en esta lista.
exchange-format = Formato
exchange-xlsx = Hoja de cálculo (XLSX)
exchange-xlsx-about = Para leer, ordenar e imprimir en un programa de ofimática.
exchange-csv = Tabla simple (CSV)
exchange-csv-about = Para cualquier otro programa.
exchange-json = Formato abierto (JSON)
exchange-json-about = Con todas las situaciones y estados; puede importarse de nuevo por entero.
exchange-never = Los elementos sellados y las notas nunca salen.
exchange-country = País
exchange-all-countries = Todos los países
exchange-reason = Motivo para los casos con avisos de seguridad
exchange-reason-hint = Sin motivo no se exportan. El motivo queda en el historial.
exchange-run-export = Exportar casos
exchange-about-file = { $name }: { $count ->
    [one] { $count } fila
   *[other] { $count } filas
}
exchange-run = { $count ->
    [one] Importar { $count } fila
   *[other] Importar { $count } filas
}
exchange-done = { $count ->
    [one] Se importó una fila.
   *[other] Se importaron { $count } filas.
}
exchange-exported = { $count ->
    [one] Se exportó un caso.
   *[other] Se exportaron { $count } casos.
}
exchange-held = { $count ->
    [one] Un caso lleva avisos de seguridad y no se exportó: { $codes }
   *[other] { $count } casos llevan avisos de seguridad y no se exportaron: { $codes }
}
