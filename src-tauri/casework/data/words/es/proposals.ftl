# What confirming a decision does, and what waits to be confirmed.
effect-make-case = { $count ->
    [0] Crea el caso { $case }, sin nadie nombrado
    [one] Crea el caso { $case } con una persona
   *[other] Crea el caso { $case } con { $count } personas
}
effect-add-persons = { $count ->
    [one] Añade una persona a { $case }
   *[other] Añade { $count } personas a { $case }
}
effect-add-spellings = { $count ->
    [one] Guarda otra grafía de un nombre en { $case }
   *[other] Guarda otras grafías de { $count } nombres en { $case }
}
effect-add-violations = { $count ->
    [one] Añade una presunta violación a { $case }
   *[other] Añade { $count } presuntas violaciones a { $case }
}
effect-add-decision = Añade la decisión a { $case }
effect-merge = Une { $case } a { $into }
effect-close = Cierra { $case }
effect-reopen = Reabre { $case }, que está cerrado
effect-adopts = Ocupa el lugar del proyecto en { $case }
effect-rewords = Ocupa el lugar del texto anterior en { $case }
effect-draft-of = Se guarda como proyecto: { $case } ya tiene la decisión adoptada

today-proposal = { $file }
today-proposal-why = { $count ->
    [one] La decisión se ha leído y espera ser confirmada.
   *[other] Se han leído { $count } decisiones y esperan ser confirmadas.
}
today-proposal-step = Confirmar

history-decision-propose = Se leyó un archivo de decisión, para confirmarlo.
history-proposal-correct = Se corrigió un campo de una decisión propuesta.
history-proposal-restore = Campos de una decisión propuesta son de nuevo los leídos.
history-proposal-leave-out = Se descartó una parte de una decisión propuesta.
history-proposal-accept = Se confirmó e importó una decisión.
history-proposal-discard = Se descartó una decisión propuesta.

field-not-a-code = Esto no es un código de caso. Escríbalo como VEN-10 o VEN-COLL-06.
field-not-a-month = Escriba el mes como año-mes, por ejemplo 2026-11.
field-not-a-number = Escriba un número del 1 al 999.
