# Contactos, sus direcciones, listas hechas con ellos, y archivos que entran y salen.
address-mixed-scripts = { $domain } mezcla letras de varios alfabetos. Compruebe que es el que desea.
address-reads-as = { $domain } se lee «{ $latin }» pero está escrito con otras letras. Compruebe que es el que desea.
address-looks-like = { $domain } se parece a { $other }, que ya conoce, y es otro.
address-name-is-another = El nombre se lee como una dirección electrónica, pero el correo va a { $address }.
field-name-taken = Este nombre ya está en uso.
contact-import-same = Ya está, con los mismos datos.
contact-import-by-address = La dirección { $address } ya es de { $name }.
contact-import-by-name = Ya hay un contacto llamado { $name }.
contact-import-by-record = Esta ficha es la de { $name }, tal como se exportó.
contact-import-in-row = { $name } ya figura en la fila { $row } de este archivo.
contact-import-nobody = En esta fila no hay nombre, ni organización, ni dirección.
contact-import-photo-too-large = La imagen de esta ficha supera los { $megabytes } MB.
contact-import-not-an-address = No se puede escribir a «{ $address }»: { $problem }
contact-import-filled = Completado: { $fields }
field-no-name-column = Indique qué columna contiene el nombre, la organización o la dirección electrónica.
contact-name-turned = Un signo oculto en el nombre invierte el sentido de las letras: puede leerse de otro modo que como está escrito.
contact-sheet = Contactos
history-contact-save = Se guardó un contacto.
history-contact-remove = Se quitó un contacto.
history-contact-import = Se importó una libreta de direcciones.
history-contact-export = Se exportaron contactos.
history-list-save = Se guardó una lista de distribución.
history-list-remove = Se quitó una lista de distribución.
history-noun-contacts = { $count ->
    [one] Contacto
   *[other] { $count } contactos
}
history-noun-contact-lists = { $count ->
    [one] Lista de distribución
   *[other] { $count } listas de distribución
}
history-field-given = nombre de pila
history-field-family = apellidos
history-field-organisation = organización
history-field-department = departamento
history-field-role = cargo
history-field-emails = direcciones electrónicas
history-field-phones = números de teléfono
history-field-addresses = direcciones postales
history-field-tags = etiquetas
history-field-notes = notas
history-field-photo = imagen
history-field-rule = regla
history-field-members = personas añadidas a mano
# Tags that keep letters from a contact, with semicolons between.
contact-guarded-tags = denunciante; denunciantes; fuente; presunto autor; presuntos autores
