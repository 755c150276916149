reports-title = Informes
reports-waiting = Por comunicar
reports-waiting-about = Nada de esto se ha comunicado aún a la UIP. Cuenta como comunicado cuando el servidor del Secretario General ha recibido el mensaje.
reports-waiting-sum = Realizadas: { $taken } · previstas: { $envisaged }
reports-empty = No hay nada por comunicar
reports-empty-how = Las cartas enviadas y las acciones que añada aparecen aquí hasta que un informe las lleve a la UIP.
reports-actions-count = { $count ->
    [one] { $count } acción
   *[other] { $count } acciones
}
reports-state-draft = Borrador
reports-state-approved = Aprobado
reports-state-queued = En cola
reports-state-sent = Enviado
reports-taken = Realizadas
reports-envisaged = Previstas
reports-no-case = Sin caso
reports-change-of = Cambiar la acción: { $action }
reports-draft-about = Todo lo aún no comunicado entra en una carta al Secretario General, con un anexo y copia a la presidencia del Comité.
reports-language = Idioma del informe
reports-member = Firmado por
reports-drafted = Informe redactado.
reports-period = Del { $from } al { $to }
reports-first = Primer informe, hasta el { $to }
reports-check = Comprobar el informe
reports-approve = Aprobar el informe
reports-approved-as = Informe aprobado con el número { $number }.
reports-queue = Poner el informe en cola
reports-queued = { $count ->
    [one] Informe en cola: { $count } mensaje.
   *[other] Informe en cola: { $count } mensajes.
}
reports-edit = Editar la carta
reports-read = Leer la carta
reports-file = informe a la UIP
reports-recipients = Destinatarios
reports-actions = Lo que comunica
reports-no-address = Sin dirección de correo: introduzca una antes de ponerlo en cola
reports-enter = Introducir la dirección
reports-enter-of = { $verb }: { $post }
reports-parcel-queued = En cola
reports-parcel-held = Retenido
reports-parcel-claimed = Enviándose
reports-parcel-handing_over = Enviándose
reports-parcel-sent = Enviado
reports-parcel-delayed = Aplazado
reports-parcel-refused = Rechazado
reports-parcel-in_doubt = En duda
