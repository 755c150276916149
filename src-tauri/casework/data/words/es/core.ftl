cases-persons = { $count ->
    [0] Ninguna persona nombrada
    [one] Un parlamentario
   *[other] { $count } parlamentarios
}

timeline-decision-council = Decisión del Consejo Directivo de la UIP, período { $session }
timeline-decision-committee = Decisión del Comité de Derechos Humanos de los Parlamentarios, período { $session }
timeline-decision-other = Decisión de la UIP
timeline-decision-draft = Proyecto de decisión, no aprobado
timeline-letter = Carta { $number } a: { $to }
timeline-letter-draft = Borrador de carta a: { $to }
timeline-letter-state = { $state ->
    [draft] Borrador
    [approved] Aprobada, aún no enviada
    [queued] En la bandeja de salida
    [sent] Enviada
   *[handed_over] Entregada
}
timeline-action-state = { $state ->
    [envisaged] Prevista
    [under_way] En curso
    [taken] Realizada
   *[abandoned] Abandonada
}
timeline-report = Informe al Secretario General de la UIP
timeline-report-state = { $state ->
    [draft] Borrador
    [approved] Aprobado, aún no enviado
    [queued] En la bandeja de salida
   *[sent] Enviado
}

today-office = El membrete de la oficina no está completo
today-office-why = Las cartas necesitan el nombre del miembro y del parlamento en el encabezado.
today-office-step = Completar la oficina
today-letter-approve = Carta a: { $to }
today-letter-approve-why = Un borrador del { $date } espera la aprobación del miembro.
today-letter-approve-step = Abrir la carta
today-letter-queue = Carta { $number } a: { $to }
today-letter-queue-why = Está aprobada y todavía no ha salido.
today-letter-queue-step = Abrir la carta
today-action = { $kind } ({ $cases })
today-action-why = Estaba prevista para el { $date }.
today-action-step = Abrir el caso
today-report = Informe al Secretario General de la UIP
today-report-why = { $count ->
    [one] Una acción no se ha comunicado todavía a la UIP.
   *[other] { $count } acciones no se han comunicado todavía a la UIP.
}
today-report-step = Redactar el informe
today-doubt = Mensaje a { $to }
today-doubt-why = No es seguro que el servidor lo haya recibido. No se reenviará por sí solo.
today-doubt-step = Decidir
today-refused = Mensaje a { $to }
today-refused-why = El servidor lo rechazó.
today-refused-step = Ver el motivo
today-stopped = El envío está detenido
today-stopped-step = Abrir la cuenta de correo

history-register-create = Se creó el registro.
history-office-save = Se cambió el perfil de la oficina.
history-member-save = Se introdujo o cambió un miembro.
history-case-set-safety = Se cambiaron las precauciones de un caso.
history-decision-import = Se importó un archivo de decisión.
history-post-set-holder = Se introdujo el titular de un cargo.
history-action-add = Se añadió una acción.
history-action-change = Se cambió una acción.
history-letter-draft = Se redactaron cartas.
history-letter-save = Se editó una carta.
history-letter-approve = Se aprobó y numeró una carta.
history-letter-reopen = Se reabrió una carta aprobada.
history-letter-discard = Se descartó un borrador de carta.
history-letter-hand-over = Se entregó una carta fuera del programa.
history-report-draft = Se redactó un informe.
history-report-approve = Se aprobó y numeró un informe.
history-report-queue = Se puso un informe en la bandeja de salida.
history-account-set = Se configuró la cuenta de correo.
history-outbox-queue = Se puso una carta en la bandeja de salida.
history-outbox-hold = Se retuvo un mensaje.
history-outbox-release = Se liberó un mensaje.
history-outbox-retry = Se marcó un mensaje para intentarlo de inmediato.
history-outbox-resolve = Una persona decidió sobre un mensaje en duda.
history-outbox-claim = Se tomó un mensaje para enviarlo.
history-outbox-handing-over = Un mensaje estaba a punto de entregarse.
history-outbox-settle = Se anotó la respuesta del servidor a un mensaje.
history-outbox-recover = Se ordenaron los mensajes de un envío interrumpido.
history-other = { $act }

recovery-title = Hoja de recuperación
recovery-what = Estas 24 palabras abren el registro si se pierde la frase de contraseña. Quien tenga esta hoja y los archivos del registro puede leerlo todo.
recovery-keep = Imprima esta hoja, guárdela bajo llave y no conserve ninguna copia en un ordenador. Sin la frase de contraseña no hay otro acceso.
recovery-use = Para usarla, elija «He perdido la frase de contraseña» donde se desbloquea el registro y escriba las palabras en orden.

cli-passphrase = Frase de contraseña:
cli-step-register = Crear un registro cifrado
cli-step-office = Instalar la oficina inventada
cli-step-decision = Importar la decisión inventada
cli-step-letters = Redactar las cartas
cli-step-approve = Comprobar y aprobar una carta
cli-step-actions = Anotar dos acciones
cli-step-report = Redactar el informe a la UIP
cli-step-approve-report = Aprobar el informe
cli-step-queue = Poner todo en la bandeja de salida
cli-step-send = Enviar al servidor de correo interno del programa
cli-step-verify = Comprobar el historial

search-note = Nota, { $code }
search-case-status = { $state ->
    [dormant] Inactivo
    [closed] Cerrado
    [merged] Fusionado
   *[under_examination] En examen
}
history-search-save = Se guardó o cambió una búsqueda.
history-search-delete = Se eliminó una búsqueda guardada.
history-search-tick = Se marcó o desmarcó un elemento de una lista de trabajo.
history-protocol-save-forms = Se corrigieron fórmulas de tratamiento.
history-protocol-remove-form = Se retiró una fórmula propia; vuelve a regir la de la regla.
history-protocol-confirm = Un lector confirmó fórmulas de tratamiento.
history-protocol-withdraw = Se retiró la confirmación de fórmulas de tratamiento.
