cases-title = Casos
cases-filter = Código, nombre o país
cases-count = { $count }
cases-none = Aún no hay casos.
cases-none-found = Nada encontrado para «{ $query }».
cases-part = Solo se muestra una parte de los casos.
cases-whole = Mostrar todos los casos
cases-choose = Elija un caso
cases-empty = Empiece por las decisiones
cases-empty-how = Importe las decisiones de la UIP, en PDF o en documentos de Word. Cada decisión abre sus casos, con las personas, las violaciones y los párrafos leídos.
cases-empty-drop = También puede soltar los archivos en cualquier lugar de esta vista.
cases-drop = Suelte los archivos para importarlos
cases-safety-mark = Precaución
cases-decided = decisión del { $date }
cases-status = Estado
cases-status-under_examination = En examen
cases-status-dormant = Inactivo
cases-status-closed = Cerrado
cases-status-merged = Fusionado
cases-add-action = Añadir acción
cases-more = Más para este caso
cases-parts = Partes del caso
cases-timeline = Cronología
cases-timeline-empty = Aún no ha ocurrido nada en este caso.
cases-persons = Personas
cases-persons-none = No se nombra a ninguna persona.
cases-decisions = Decisiones
cases-decisions-none = No se ha importado ninguna decisión para este caso.
cases-details = Detalles
cases-draft-decision = Proyecto de decisión
cases-violations = Presuntas violaciones
cases-violations-none = No se leyó ninguna.
cases-codes = Códigos impresos
cases-kind-decision = Decisión
cases-kind-letter = Carta
cases-kind-action = Acción
cases-kind-report = Informe
cases-safety = Precauciones
cases-safety-about = Lo que necesita la persona en riesgo o su familia. Una precaución detiene las cartas hasta que se examine.
cases-safety-consult_ipu_first = Consultar primero a la UIP
cases-safety-consult_ipu_first-hint = Preguntar a la Secretaría de la UIP antes de cualquier gestión.
cases-safety-no_publicity = Sin publicidad
cases-safety-no_publicity-hint = Nada público: ni medios ni debate en la cámara.
cases-safety-no_contact = Sin contacto
cases-safety-no_contact-hint = No escribir ni llamar a la persona ni a su familia.
cases-safety-save = Guardar las precauciones
cases-safety-saved = Precauciones guardadas.
cases-safety-careful = Este caso tiene precauciones. Léalas antes de escribir.
cases-draft-about = { $code }, { $country }: elija qué hacer y a quién escribir.
cases-draft-addressees = Destinatarios: { $kind }
cases-draft-language = Idioma de las cartas
cases-draft-language-proposed = La propuesta para cada destinatario
cases-draft-member = Firmada por
cases-draft-count = { $count ->
    [one] Redactar { $count } carta
   *[other] Redactar { $count } cartas
}
cases-drafted = { $count ->
    [one] { $count } carta redactada.
   *[other] { $count } cartas redactadas.
}
cases-action-about = Para { $cases }
cases-action-case = Caso
cases-action-case-choose = Elija un caso
cases-action-case-missing = Elija el caso al que se refiere esta acción.
cases-action-kind = Tipo de acción
cases-action-kind-choose = Elija una de las catorce
cases-action-kind-missing = Elija lo que se hizo o se prevé.
cases-action-state = Estado
cases-action-taken = Realizada
cases-action-envisaged = Prevista
cases-action-under_way = En curso
cases-action-abandoned = Abandonada
cases-action-on-taken = Fecha en que se realizó
cases-action-on-envisaged = Prevista para el
cases-action-date-missing = Escriba la fecha, por ejemplo 23/11/2026.
cases-action-outcome = Resultado
cases-action-outcome-open = Aún no se conoce
cases-action-note = Nota
cases-action-note-hint = Queda en la oficina. Nunca se envía.
cases-action-posts = Dirigida a
cases-action-added = Acción añadida.
cases-change-action = Cambiar la acción
cases-action-changed = Acción cambiada.
cases-action-save = Guardar la acción
cases-import-staging = Recibiendo los archivos
cases-import-reading = Leyendo las decisiones
cases-import-sum = Decisiones: { $decisions } · casos nuevos: { $fresh } · casos actualizados: { $updated }
cases-import-sum-refused = {" "}· no importados: { $count }
cases-import-decisions = { $count ->
    [one] { $count } decisión leída.
   *[other] { $count } decisiones leídas.
}
cases-import-already = Ya importado. Nada cambió.
cases-import-nothing = No se encontró ninguna decisión en este archivo y no se importó nada. Compruebe que sea una decisión del Consejo Directivo de la UIP o del Comité.
cases-import-unread = { $count ->
    [one] { $count } pasaje visto y no clasificado
   *[other] { $count } pasajes vistos y no clasificados
}
cases-import-more = Importar más
cases-open-case = Abrir { $code }
cases-outcome-imported = Importado
cases-outcome-already = Conocido
cases-outcome-refused = No importado
cases-outcome-nothing = No importado
cases-change-new = nuevo
cases-change-updated = actualizado
cases-change-known = sin cambios
cases-refused-no_text = Las páginas son imágenes: no hay texto que leer. No se importó nada. Obtenga el PDF en el sitio de la UIP o aplíquele antes un reconocimiento de texto.
cases-refused-encrypted = El archivo está protegido con contraseña. No se importó nada. Guarde una copia sin contraseña e impórtela.
cases-refused-not_a_decision = No es una decisión de la UIP en un formato que el programa conozca. No se importó nada. Compruebe que sea el archivo correcto, en PDF o en Word (.docx).
cases-refused-damaged = El archivo está dañado o no es ni un PDF ni un documento de Word (.docx). No se importó nada. Descárguelo de nuevo e importe la copia nueva.
cases-refused-too_large = El archivo es mayor de lo que lee el programa. No se importó nada. Divídalo e importe las partes.
cases-choose-files = Elegir archivos
