history-undo = Deshacer
history-redo = Rehacer
history-undo-this = Deshacer: { $what }
history-nothing-to-undo = No hay nada de esta sesión que deshacer. Los cambios anteriores están en el historial.
history-of = Historial de { $name }
history-show = Historial
history-none = Aún no se ha cambiado nada.
history-older = Mostrar cambios anteriores
history-is-undone = Deshecho
history-why-not = No puede deshacerse
history-look = Ver el historial
history-first-bad = Primera entrada que no concuerda:
history-accept = Aceptar este estado
history-accept-about = Desde ahora el registro tal como está se toma por el más reciente. Hágalo solo si la oficina repuso a propósito una copia anterior o movió el registro.
history-more-lines = { $count ->
    [one] y otro cambio
   *[other] y { $count } cambios más
}
