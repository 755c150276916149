# Una frase por error: qué pasó, qué significa, qué hacer. Clave: error-<code>.
error-no-register = No hay ningún registro en este lugar. Cree uno o indique otro lugar.
error-register-exists = Ya hay un archivo en este lugar. No se sobrescribió nada; elija otro nombre.
error-locked = El registro está bloqueado. Desbloquéelo primero.
error-wrong-passphrase = Esta no es la frase de contraseña de este registro. Compruebe el teclado e inténtelo de nuevo; no se ha perdido nada.
error-weak-passphrase = Esta frase de contraseña es demasiado fácil de adivinar. Use { $words } palabras o al menos { $characters } caracteres variados.
error-key-file-missing = Falta el archivo de clave de este registro. Vuelva a poner el archivo terminado en .key junto al registro, desde una copia si es necesario.
error-key-file-damaged = El archivo de clave de este registro y su copia están dañados. El registro está intacto; recupere el archivo de clave de una copia de seguridad.
error-register-damaged = El archivo de este registro está dañado. No se cambió nada; restáurelo desde la copia más reciente.
error-register-empty = El archivo de este registro está vacío (0 bytes). No es un registro nuevo; restáurelo desde una copia.
error-not-a-register = Este archivo no es un registro de este programa. No se cambió nada.
error-key-of-another-register = El archivo de clave junto a este registro pertenece a otro registro. Reúna la pareja correcta.
error-newer-register = Este registro fue escrito por una versión más nueva del programa ({ $found }, esta conoce { $known }). No se cambió nada; instale la versión más nueva.
error-in-use = Este registro está abierto en otra ventana u orden. Ciérrela primero e inténtelo de nuevo.
error-cannot-write = No se puede escribir en el disco: está lleno o protegido. Lo guardado está a salvo; libere espacio e inténtelo de nuevo.
error-cannot-read-file = No se pudo abrir el archivo «{ $file }». Compruebe que existe y que puede leerlo.
error-decision-not-read = { $reason ->
    [no_text] «{ $file }» solo contiene imágenes de páginas, sin texto. Pida un archivo con texto o haga reconocerlo antes. No se importó nada.
    [encrypted] «{ $file }» está protegido con contraseña. Ábralo en un lector de PDF, guárdelo sin contraseña e importe ese archivo. No se importó nada.
    [not_a_decision] «{ $file }» no es una decisión de la UIP, o no está en una forma que el programa lea (PDF o Word, .docx). No se importó nada.
    [too_large] «{ $file }» es demasiado grande para ser una decisión. No se importó nada.
   *[damaged] «{ $file }» está dañado o no es ni un PDF ni un documento de Word (.docx). Obténgalo de nuevo de su origen. No se importó nada.
}
error-table-not-read = { $reason ->
    [encrypted] «{ $file }» está protegido con contraseña. Ábralo en un programa de ofimática, guárdelo sin contraseña y elija ese archivo. No se importó nada.
    [too_large] «{ $file }» es más grande que cualquier lista de casos. No se importó nada.
    [empty] No hay nada en «{ $file }». No se importó nada.
   *[damaged] «{ $file }» está dañado, o no es una tabla (CSV, XLSX) ni una exportación de este programa. No se importó nada.
}
error-not-found = { $what ->
    [case] No hay ningún caso con el código «{ $key }».
    [letter] Esta carta ya no está en el registro.
    [post] No existe el cargo «{ $key }».
    [decision] Esta decisión no está en el registro.
    [demand] Esta petición ya no está en el registro.
   *[other] «{ $key }» no está en el registro.
}
error-invalid = Hay campos que revisar.
error-stale = Esto cambió entretanto. Mire la versión más nueva y repita su cambio.
error-wrong-state = { $what ->
    [letter] La carta { $state ->
        [draft] es todavía un borrador. Apruébela primero.
        [approved] ya está aprobada. Reábrala para cambiarla.
        [queued] ya está en la bandeja de salida.
        [sent] ya fue enviada.
        [handed_over] ya fue entregada.
       *[discarded] fue descartada.
    }
    [report] El informe { $state ->
        [draft] es todavía un borrador. Apruébelo primero.
        [approved] ya está aprobado.
        [queued] ya está en la bandeja de salida.
       *[sent] ya fue enviado.
    }
    [proposal] La decisión ya está { $state ->
        [accepted] importada.
       *[discarded] descartada.
    }
   *[message] El mensaje { $state ->
        [sent] ya fue enviado.
        [held] está retenido. Libérelo primero.
        [in_doubt] está en duda. Decida primero si fue enviado.
        [refused] fue rechazado. Corrija la causa e inténtelo de nuevo.
       *[claimed] está en camino y ya no se puede detener.
    }
}
error-findings-block = { $errors ->
    [one] La comprobación encontró un error. Corríjalo antes de aprobar.
   *[other] La comprobación encontró { $errors } errores. Corríjalos antes de aprobar.
}
error-approval-out-of-date = La carta cambió después de mostrarse. Mírela de nuevo antes de aprobar.
error-wrong-country-typed = El país elegido no es el del destinatario. Compruebe a quién va dirigida la carta.
error-no-address = No hay dirección electrónica para { $post }. Indique la dirección del titular o entregue la carta de otra manera.
error-no-account = No hay cuenta de correo configurada. Configure una en Ajustes; lo aprobado sigue listo.
error-offline = No se pudo llegar a ningún servidor de correo. Lo que espera queda en la bandeja de salida y saldrá cuando haya conexión.
error-route-stopped = { $trouble ->
    [authentication] El servidor de correo no acepta el usuario o la contraseña. El envío está detenido; indíquelos de nuevo en Ajustes.
    [passwords_switched_off] El servidor de correo ya no acepta contraseñas de programas. El envío está detenido; pida otra vía al servicio informático o entregue las cartas como archivos.
    [certificate_name] El certificado del servidor es de otro nombre. El envío está detenido y no se envió nada; compruebe el nombre del servidor en Ajustes o consulte al servicio informático.
    [certificate_trust] El certificado del servidor no es de confianza o ha caducado. El envío está detenido y no se envió nada; compruebe la fecha de este equipo o pida el certificado de la autoridad.
    [no_tls] El servidor no ofrece una conexión protegida. El envío está detenido y no se envió nada; compruebe el servidor en Ajustes.
    [tampering] Algo en esta red interfiere con la conexión. El envío está detenido y no se envió nada; use otra red.
    [no_authentication] El servidor no ofrece ninguna forma de identificarse que este programa conozca. El envío está detenido; consulte al servicio informático.
    [sender_refused] El servidor no acepta correo de la dirección del remitente. El envío está detenido; compruebe la dirección en Ajustes.
    [not_a_mail_server] Lo que respondió no es un servidor de correo. Quizá deba identificarse antes en esta red con un navegador.
   *[unknown_host] No hay ningún servidor con este nombre. El envío está detenido; compruebe el nombre en Ajustes.
}
error-cannot-undo = { $reason ->
    [changed] Esto se cambió entretanto y ya no puede deshacerse por entero.
    [changed_by] Esto se cambió más tarde: { $by }. Deshaga eso primero.
    [needed] Algo posterior se apoya en esto. Deshágalo primero.
    [needed_by] Algo posterior se apoya en esto: { $by }. Deshaga eso primero.
    [left] Esto atañe a un mensaje o a una carta que ya salió o está por salir. No puede deshacerse.
    [numbered] Aquí se aprobó o numeró una carta o un informe. Un número se da una sola vez; reabra la carta.
    [secret] Una parte no se guarda en el historial; no puede recuperarse.
    [undone] Esto ya se deshizo.
   *[beginning] Aquí comienza el registro.
}
error-not-fetched = { $reason ->
    [offline] No hay conexión con el servidor. No se cambió nada; inténtelo de nuevo cuando haya conexión.
    [exercise] El ejercicio nunca sale de este equipo, por eso no se ha descargado nada. En su propio registro funciona igual.
    [too_slow] El servidor tardó demasiado en responder. No se cambió nada; inténtelo más tarde.
    [not_protected] Esta dirección no está protegida. Use una que empiece por https://.
    [not_trusted] El certificado del servidor no es de confianza; no se pidió nada. Consulte al servicio de informática.
    [not_an_address] Esta no es la dirección de un servidor. Escríbala entera, por ejemplo https://api.data.ipu.org/v1.
    [not_there] El servidor no tiene esa lista en esta dirección. No se cambió nada.
    [refused] El servidor se negó a responder. No se cambió nada; inténtelo más tarde.
    [too_large] La respuesta es mucho mayor que una lista de Parline. No se cambió nada.
   *[not_understood] La respuesta no es una lista como las de Parline. No se cambió nada; compruebe la dirección.
}
error-cancelled = Se detuvo como pidió. No se cambió nada.
error-nothing-to-report = No hay nada nuevo que informar desde el último informe.
error-unknown-call = El programa pidió algo que no conoce ({ $name }). Comuníquelo, por favor.
error-bad-call = El programa hizo una petición con forma incorrecta. Comuníquelo, por favor.
error-fault = Algo falló dentro del programa. Nada quedó a medias; el diario local tiene los detalles.

field-empty = Este campo es necesario.
field-too-long = Es demasiado largo.
field-not-a-date = Escriba la fecha como año-mes-día, por ejemplo 2026-11-23.
field-not-an-address = No es una dirección electrónica única y completa.
field-not-known = No se conoce; elija de la lista.
field-not-one-of = Elija uno de los valores ofrecidos.
field-in-the-future = Esta fecha está en el futuro.
field-in-the-past = Esta fecha está en el pasado.
field-not-a-certificate = No es un certificado en formato PEM.
field-not-a-host = Escriba el nombre del servidor, por ejemplo mail.parliament.example.
field-not-protected = Solo se permiten conexiones protegidas: TLS desde el inicio o STARTTLS.
field-address-hidden = Escriba la dirección sencillamente: contiene caracteres que no se ven.
field-address-several = Escriba una sola dirección por campo.
field-address-local-too-long = La parte anterior a la @ supera los 64 caracteres.
field-address-domain-too-long = La parte posterior a la @ es demasiado larga.
field-address-no-dot = La parte posterior a la @ necesita un punto, por ejemplo parliament.example.
field-address-ip = Escriba un nombre de servidor después de la @, no un número.
field-address-localhost = Nadie más puede llegar a una dirección de este equipo.
field-address-local-not-ascii = La parte anterior a la @ tiene letras que los servidores no aceptan.
field-address-domain-not-ascii = La parte posterior a la @ tiene signos que ninguna dirección puede tener.
field-no-code-column = Indique qué columna contiene el código del caso.
field-placeholder = Entre llaves solo pueden figurar las palabras de la lista, por ejemplo {"{"}name{"}"}.
