contacts-title = Contactos
contacts-new = Nuevo contacto
contacts-find = Buscar en los contactos
contacts-tag = Etiqueta
contacts-tags = Etiquetas
contacts-tags-hint = Separadas por comas, por ejemplo prensa, grupo
contacts-country = País
contacts-language = Idioma
contacts-unknown = No se sabe
contacts-empty = Aún no hay contactos
contacts-empty-how = Aquí están las personas e instituciones a las que escribe la oficina, con sus direcciones.
contacts-choose = Elija un contacto
contacts-choose-how = Todo lo que se sabe de él aparece aquí.
contacts-gone = Este contacto ya no existe
contacts-gone-how = Se ha eliminado. El historial dice cuándo y puede recuperarlo.
contacts-edit = Modificar contacto
contacts-edit-of = Modificar { $name }
contacts-remove = Eliminar contacto
contacts-removed = Se ha eliminado { $name }.
contacts-save = Guardar contacto
contacts-saved = Se ha guardado { $name }.
contacts-name = Nombre
contacts-given = Nombre de pila
contacts-family = Apellidos
contacts-prefix = Tratamiento
contacts-suffix = Después del nombre
contacts-shown = Nombre mostrado
contacts-shown-hint = Si se deja vacío, se forma con las partes.
contacts-work = Organización y cargo
contacts-organisation = Organización
contacts-department = Departamento
contacts-role = Cargo
contacts-emails = Direcciones de correo electrónico
contacts-email-n = Dirección de correo { $n }
contacts-add-email = Añadir dirección de correo
contacts-phones = Números de teléfono
contacts-phone-n = Número de teléfono { $n }
contacts-add-phone = Añadir número de teléfono
contacts-addresses = Direcciones postales
contacts-add-address = Añadir dirección postal
contacts-remove-address = Eliminar la dirección postal { $n }
contacts-take-away = Eliminar { $what }
contacts-street = Calle
contacts-code = Código postal
contacts-city = Ciudad
contacts-region = Región
contacts-address-country = País, como figura en el sobre
contacts-for = Para
contacts-kind-work = Trabajo
contacts-kind-home = Particular
contacts-kind-mobile = Móvil
contacts-kind-fax = Fax
contacts-kind-other = Otro
contacts-preferred = preferida
contacts-prefer = Escribir a esta dirección
contacts-rest = Etiquetas, país e idioma
contacts-notes = Notas
contacts-on-lists = En las listas
contacts-source = Procedencia
contacts-more-about = Lo que decía además la libreta de direcciones. Se conserva y se devuelve al exportar.
contacts-own-script = Se transmite en otra escritura; se lee
contacts-count = { $count ->
    [one] { $count } contacto
   *[other] { $count } contactos
}
contacts-found = { $count ->
    [one] { $count } encontrado
   *[other] { $count } encontrados
}
contacts-more = { $count ->
    [one] { $count } línea más
   *[other] { $count } líneas más
}
contacts-books = Libretas de direcciones
contacts-import = Importar contactos
contacts-import-about = Una libreta de direcciones de otro programa: vCard (VCF), CSV o XLSX. Primero ve qué pasaría con cada fila; dos contactos nunca se unen sin que usted lo elija.
contacts-import-rows = Filas de la libreta
contacts-import-tags = Etiquetas para todos
contacts-kept-along = Se conserva con el contacto
contacts-outcome-added = Nuevo
contacts-outcome-same = Igual
contacts-outcome-alike = Se parece a uno que ya está
contacts-outcome-refused = Rechazado
contacts-show-warned = Direcciones que revisar
contacts-alike-all = Todos los que se parecen
contacts-alike-one = Qué hacer con { $name }, fila { $row }
contacts-alike-keep_both = Conservar ambos
contacts-alike-fill = Completar lo que falta
contacts-alike-leave_out = Dejar fuera
contacts-export = Exportar contactos
contacts-export-about = Salen todos los contactos, incluidas las notas. El historial lo registra.
contacts-format-vcard4 = Tarjetas (vCard 4)
contacts-format-vcard4-about = Para libretas de direcciones actuales.
contacts-format-vcard3 = Tarjetas (vCard 3)
contacts-format-vcard3-about = Para programas más antiguos.
contacts-format-csv = Tabla simple (CSV)
contacts-format-csv-about = Para cualquier otro programa.
contacts-format-xlsx = Hoja de cálculo (XLSX)
contacts-format-xlsx-about = Para leer y ordenar en un programa de oficina.
contacts-import-run = { $count ->
    [one] Importar { $count } contacto
   *[other] Importar { $count } contactos
}
contacts-imported = { $count ->
    [one] Se ha importado un contacto.
   *[other] Se han importado { $count } contactos.
}
contacts-exported = { $count ->
    [one] Se ha exportado un contacto.
   *[other] Se han exportado { $count } contactos.
}
contacts-import-more = { $count ->
    [one] { $count } fila más se cuenta y no se muestra.
   *[other] { $count } filas más se cuentan y no se muestran.
}
