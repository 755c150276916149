# La bandeja de salida habla de sí misma: qué ocurrió, qué significa, qué viene después.
outbox-moment-today = a las { $time }
outbox-moment = el { $date } a las { $time }

outbox-queued = A la espera de salir. Sale por sí solo en cuanto se pueda llegar al servidor de correo.
outbox-queued-unreached = En espera: no se pudo llegar a ningún servidor de correo { $moment }. Lo vuelve a intentar por sí solo.
outbox-queued-stopped = En espera: el envío está detenido hasta que se revise la cuenta de correo. Después saldrá por sí solo.
outbox-delayed = Aún no aceptado; la respuesta fue: «{ $reply }». Lo vuelve a intentar por sí solo { $moment }.
outbox-delayed-silent = Aún no aceptado: la conexión se interrumpió antes de entregar la carta. Lo vuelve a intentar por sí solo { $moment }.
outbox-waiting-long = Espera desde que se puso en la bandeja { $moment }; compruebe si algo impide su salida.
outbox-held = Retenido. Permanece aquí hasta que usted lo libere.
outbox-claimed = Se está enviando.
outbox-handing-over = Se está entregando a su servidor de correo.
outbox-sent = Aceptado por su servidor de correo { $moment }.
outbox-sent-by-person = Marcado como enviado por una persona { $moment }, tras haber estado en duda.
outbox-refused = Rechazado. La respuesta fue: «{ $reply }». No salió; corrija la causa y vuelva a intentarlo.
outbox-in-doubt = En duda: el servidor de correo no respondió después de recibir la carta { $moment }, así que puede tenerla o no. Mire en la carpeta Enviados de su programa de correo o pregunte al destinatario, y después elija.
outbox-message-damaged = El mensaje guardado ya no es el que se aprobó; no se envió

outbox-server-said = El servidor respondió: «{ $reply }».
outbox-trouble-authentication = El envío está detenido: el servidor de correo no acepta el nombre de usuario o la contraseña. No se envió ni se perdió nada; introdúzcalos de nuevo en la cuenta de correo.
outbox-trouble-passwords-switched-off = El envío está detenido: el servidor de correo ya no acepta contraseñas de programas. No se perdió nada; pida al servicio informático del parlamento que lo permita para esta cuenta, o entregue las cartas como archivos.
outbox-trouble-certificate-name = El envío está detenido: el certificado del servidor es de otro nombre, así que puede ser otro servidor. No se envió nada; compruebe el nombre del servidor en la cuenta de correo o pregunte al servicio informático del parlamento.
outbox-trouble-certificate-trust = El envío está detenido: el certificado del servidor no es de confianza o ha caducado. No se envió nada; compruebe la fecha de este equipo o pida al servicio informático del parlamento el certificado de la autoridad.
outbox-trouble-no-tls = El envío está detenido: el servidor no ofreció ninguna conexión protegida. No se envió nada, ni siquiera la contraseña; compruebe el servidor y el puerto en la cuenta de correo.
outbox-trouble-tampering = El envío está detenido: algo en esta red interfiere en la conexión. No se envió nada; use otra red y avise al servicio informático del parlamento.
outbox-trouble-no-authentication = El envío está detenido: el servidor no ofrece ninguna forma de identificarse que este programa conozca. No se envió nada; pregunte al servicio informático del parlamento qué servidor acepta correo de programas.
outbox-trouble-sender-refused = El envío está detenido: el servidor no acepta correo de su dirección de remitente. No se perdió nada; compruebe la dirección en la cuenta de correo o pregunte al servicio informático del parlamento.
outbox-trouble-not-a-mail-server = El envío está detenido: lo que respondió no es un servidor de correo. No se envió nada; quizá deba identificarse antes en esta red con un navegador y volver a intentarlo.
outbox-trouble-unknown-host = El envío está detenido: no existe ningún servidor con ese nombre. No se envió nada; compruebe el nombre del servidor en la cuenta de correo.

outbox-outcome-accepted = Aceptado por el servidor de correo
outbox-outcome-delayed = Aún no aceptado
outbox-outcome-refused = Rechazado
outbox-outcome-in-doubt = Sin respuesta después de la entrega
outbox-outcome-interrupted = El programa terminó durante la entrega
outbox-outcome-route-stopped = Se detuvo el envío
outbox-outcome-person-sent = Una persona decidió: se envió
outbox-outcome-person-again = Una persona decidió: enviarlo de nuevo
outbox-outcome-person-retry = Una persona decidió: reintentar después del rechazo
