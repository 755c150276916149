# Lists of cases in and out: reasons of rows, names of files.
exchange-sheet = Casos
exchange-value = { $field }: no se entiende «{ $value }».
exchange-no-code = Esta fila no tiene código de caso.
exchange-no-date = La situación no tiene fecha.
exchange-no-status-date = El estado no tiene fecha.
exchange-no-name = Esta fila no tiene nombre.
exchange-twice = La misma persona ya está en la fila { $row }.
exchange-contradicts = { $field }: la fila { $row } dice otra cosa del mismo caso.
exchange-code-elsewhere = { $code } es el código de otro caso.
exchange-record-elsewhere = Esta ficha es de una persona de otro caso.
exchange-only-name = El caso ya tiene una persona llamada { $name }. Un nombre solo no cambia a nadie: añada el código o la ficha de la persona.
exchange-merged = Un archivo no puede unir casos. Únalos en la página del caso.
exchange-source = Lista «{ $file }»
history-case-import-table = Se importó una lista de casos.
history-case-export = Se exportaron casos.
cli-rows-refused = { $count ->
    [one] Se rechazó una fila; las demás quedan como se indica.
   *[other] Se rechazaron { $count } filas; las demás quedan como se indica.
}
