parline-title = Presidencias y cámaras según Parline
parline-about = Parline es la base de datos abierta de la UIP sobre los parlamentos. Primero ve cada diferencia con lo que tiene el programa; nada cambia antes de que lo acepte.
parline-network = El programa solo se conecta a la red cuando usted pulsa el botón, y no envía nada de su registro.
parline-language = Idioma de la lista
parline-fetch = Descargar los nombres
parline-fetching = Descarga de los nombres desde Parline
parline-stopped = Detenido a petición suya. No se ha cambiado nada.
parline-changes = { $count ->
    [0] Ningún cambio pendiente
    [one] { $count } cambio pendiente
   *[other] { $count } cambios pendientes
}
parline-nothing = Cada entrada está decidida o coincide con su registro.
parline-show = Mostrar
parline-show-all = Todos los cambios
parline-show-ours = Introducidos por su oficina
parline-tick = Elegido
parline-tick-one = Elegir { $name }: { $post }, { $country }
parline-tick-plain = { $count ->
    [one] Marcar { $count } que no sobrescribe nada suyo
   *[other] Marcar { $count } que no sobrescriben nada suyo
}
parline-tick-none = Quitar todas las marcas
parline-post = Cargo
parline-register = Su registro
parline-says = Parline
parline-what = Diferencia
parline-no-holder = Sin titular
parline-nobody = No nombra a nadie
parline-since = Desde el
parline-ours = Introducido por su oficina
parline-ours-about = Lo que su oficina ha introducido prevalece: queda como está salvo que lo marque y lo acepte.
parline-outcome-added = Nuevo
parline-outcome-changed = Cambiado
parline-outcome-vacant = Ya no está
parline-outcome-several = Varias personas
parline-outcome-no_post = Ningún cargo corresponde
parline-why-added = Su registro no tiene titular.
parline-why-changed = Su registro tiene a otra persona.
parline-why-vacant = Parline dice que el cargo está vacante o ya no lo menciona. Al aceptar, el titular cesa hoy.
parline-why-several = Parline nombra a varias personas para este cargo. Las que acepte figurarán una junto a otra.
parline-why-no_post = El programa no conoce esa cámara. La entrada solo puede dejarse.
parline-accept = { $count ->
    [0] Aceptar cambios
    [one] Aceptar { $count } cambio
   *[other] Aceptar { $count } cambios
}
parline-leave = { $count ->
    [0] Dejar cambios
    [one] Dejar { $count } cambio
   *[other] Dejar { $count } cambios
}
parline-only-left = { $count ->
    [one] { $count } entrada marcada solo puede dejarse.
   *[other] { $count } entradas marcadas solo pueden dejarse.
}
parline-accepted = { $count ->
    [one] Se ha aceptado un cambio.
   *[other] Se han aceptado { $count } cambios.
}
parline-left = { $count ->
    [one] Un cambio se ha dejado como está.
   *[other] { $count } cambios se han dejado como están.
}
parline-agree = { $count ->
    [one] { $count } entrada coincide con su registro
   *[other] { $count } entradas coinciden con su registro
}
parline-speakers = Presidencias
parline-chambers = Cámaras
parline-fetch-chambers = Descargar las cámaras
parline-fetching-chambers = Descarga de las cámaras desde Parline
parline-chamber = Cámara y valor
parline-directory = Directorio
parline-no-value = Nada
parline-outcome-value = Otro valor
parline-outcome-no_chamber = No está en el directorio
parline-why-value = El directorio dice otra cosa.
parline-why-no_chamber = El programa no conoce esa cámara. La entrada solo puede dejarse.
parline-values-agree = { $count ->
    [one] { $count } valor coincidía con el directorio
   *[other] { $count } valores coincidían con el directorio
}
