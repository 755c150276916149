outbox-title = Envíos
outbox-sending = Enviando
outbox-stopped = El envío está detenido
outbox-to-account = Abrir la cuenta de correo
outbox-no-account = Todavía no hay cuenta de correo. Las cartas esperan aquí hasta que la haya.
outbox-set-account = Configurar la cuenta de correo
outbox-group-attention = Requieren su decisión
outbox-group-waiting = En espera
outbox-group-sent = Enviadas
outbox-show-all = Mostrar todas ({ $count })
outbox-empty = Nada espera para ser enviado.
outbox-empty-about = Una carta aprobada llega aquí al ponerla en cola. Sale por sí sola en cuanto se puede alcanzar el servidor de correo.
outbox-to-letters = Abrir las cartas
outbox-details = Detalles
outbox-address = Dirección
outbox-queued = En cola desde
outbox-sent-at = Enviada
outbox-next-try = Próximo intento
outbox-message-id = Message-ID
outbox-attempts = { $count ->
    [one] { $count } intento, en palabras del servidor
   *[other] { $count } intentos, en palabras del servidor
}
outbox-no-attempts = Aún sin intentar.
outbox-was-sent = Se envió
outbox-was-sent-title = ¿Se envió?
outbox-was-sent-about = Elija esto si ha encontrado la carta en la carpeta de enviados o si el destinatario la tiene. Queda anotada como enviada y no se vuelve a enviar nunca.
outbox-was-sent-do = Anotar como enviada
outbox-again = Enviarla otra vez
outbox-again-title = ¿Enviarla otra vez?
outbox-again-about = Es posible que el servidor ya haya tomado esta carta. Mire antes en la carpeta de enviados: si llegó, el destinatario la recibirá dos veces.
outbox-again-do = Enviarla otra vez
outbox-open-letter = Abrir la carta
outbox-result-sent = { $count ->
    [one] Se envió { $count } carta.
   *[other] Se enviaron { $count } cartas.
}
outbox-result-waiting = { $count ->
    [one] { $count } carta espera.
   *[other] { $count } cartas esperan.
}
outbox-result-held = { $count ->
    [one] { $count } carta está retenida.
   *[other] { $count } cartas están retenidas.
}
outbox-result-in-doubt = { $count ->
    [one] { $count } carta está en duda: indique qué pasó.
   *[other] { $count } cartas están en duda: indique qué pasó.
}
outbox-result-refused = { $count ->
    [one] { $count } carta fue rechazada.
   *[other] { $count } cartas fueron rechazadas.
}
outbox-result-nothing = No había nada que enviar.
outbox-result-offline = { $waiting ->
    [one] No se pudo alcanzar ningún servidor de correo. { $waiting } carta espera y saldrá por sí sola.
   *[other] No se pudo alcanzar ningún servidor de correo. { $waiting } cartas esperan y saldrán por sí solas.
}
outbox-result-stopped = { $waiting ->
    [one] El envío está detenido. { $waiting } carta espera. La página de envíos dice por qué.
   *[other] El envío está detenido. { $waiting } cartas esperan. La página de envíos dice por qué.
}
