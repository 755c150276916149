# The directory: values with their source, posts and how sure they are, who stands near.
directory-source-shipped = Datos de referencia del programa, reunidos el { $date }.
directory-source-office = Valor de la oficina, desde el { $date }: { $source }
directory-institution = Institución de derechos humanos
directory-field-name = Nombre
directory-field-name-native-or-fr = Nombre propio o en francés
directory-field-formal = Nombre oficial
directory-field-in-text = Nombre en una frase
directory-field-the = Nombre con artículo
directory-field-of = Nombre tras «de»
directory-field-of-title = Nombre tras un título
directory-field-in = Nombre tras «en»
directory-field-formal-of = Nombre oficial tras «de»
directory-field-capital = Capital
directory-field-languages = Idiomas
directory-field-letter-language-suggested = Idioma propuesto para las cartas
directory-field-borders = Vecinos por tierra
directory-field-maritime-neighbours = Vecinos por mar
directory-field-borders-overseas = Vecinos por ultramar
directory-field-parliament = Parlamento
directory-field-chamber = Cámara
directory-field-chamber-native = Cámara, en su idioma
directory-field-of-chamber = Cámara tras un título
directory-field-presiding-title = Título de la presidencia
directory-field-salutation-word = Palabra del saludo
directory-field-seats = Escaños
directory-field-status = Situación
directory-field-seat = Sede
directory-field-head-title = Título de la dirección
directory-field-website = Sitio web
directory-field-ganhri-status = Acreditación GANHRI
directory-value-status-functioning = en funciones
directory-value-status-dissolved = disuelta
directory-value-status-suspended = en suspenso
directory-value-status-contested = impugnada
directory-value-status-member = miembro
directory-value-status-observer = observador
directory-value-status-associate = asociado
directory-value-status-none = no es miembro
directory-value-ganhri-status-a = estatus A
directory-value-ganhri-status-b = estatus B
directory-value-ganhri-status-none = no acreditada
directory-value-ganhri-status-unknown = no se conoce
directory-value-language-en = inglés
directory-value-language-fr = francés
directory-value-language-es = español
directory-value-language-ar = árabe
people-head-regional_org_head = Dirección
people-head-regional_parliament_president = Presidencia
people-head-regional_court_president = Presidencia
people-head-un_secretary_general = Secretaría General
people-head-un_high_commissioner_hr = Alto Comisionado
people-sure-nobody = No consta nadie: la carta se dirige al cargo, sin nombre.
people-sure-confirmed = { $name }, confirmado el { $date }.
people-sure-stale = { $name }: última confirmación el { $date }, hace más de { $months } meses. Compruébelo antes de escribir.
people-sure-turned = { $name }: última confirmación el { $date }, antes de { $turn } ({ $day }). Compruébelo antes de escribir.
people-sure-disputed = Varias personas reclaman este cargo: { $names }. Elija a quién escribir.
people-sure-claimant = { $name } (reconocido por: { $by })
history-correction-set = Datos de referencia corregidos
history-correction-keep = Valor propio mantenido ante datos nuevos
history-correction-remove = Corrección retirada
history-country-set-friendship = Grupo de amistad modificado
history-country-add-day = Fecha clave anotada
history-country-remove-day = Fecha clave retirada
history-neighbours-plan = Acción con vecinos y organizaciones prevista
history-post-add-claimant = Persona que reclama un cargo anotada
history-post-confirm = Titular confirmado
history-post-end-holder = Fin de un cargo anotado
history-post-add = Cargo añadido
history-post-remove = Cargo retirado
history-freshness-save = Regla de confirmación de titulares modificada
history-field-theirs = valor de los datos
history-field-value = valor
history-field-recognised = reconocido por
history-field-contact = contacto
field-same-as-data = Eso es lo que ya dicen los datos.
field-not-a-whole-number = Escriba un número entero.
field-not-a-number-of-months = Escriba un número de meses de 1 a 120.
field-already-there = Esta persona ya consta en este cargo.
field-several-claimants = Varias personas reclaman este cargo: elija una.
people-sure-chamber = La cámara ({ $chamber }) { $status ->
    [dissolved] está disuelta
    [suspended] está suspendida
   *[contested] está impugnada
    } (a { $date }).
people-near-reason = { $how ->
    [land] Frontera terrestre: { $near } y { $country }.
    [sea] Vecindad marítima: { $near } y { $country }.
    [overseas] Vecindad por ultramar: { $near } y { $country }.
   *[subregion] Misma parte del mundo: { $near } y { $country }.
    }
people-near-member = { $country }: { $status ->
    [observer] observador
    [associate] asociado
    [suspended] miembro suspendido
   *[member] miembro
    }{ $ours ->
    [none] ; nosotros no.
    [observer] ; somos observadores.
    [associate] ; somos asociados.
    [suspended] ; somos miembro suspendido.
   *[member] ; somos miembro.
    }
directory-label = { $field }{ $language ->
    [en] { " (inglés)" }
    [fr] { " (francés)" }
    [es] { " (español)" }
    [ar] { " (árabe)" }
   *[none] { "" }
    }{ $gender ->
    [f] { ", de una mujer" }
   *[none] { "" }
    }
people-title-own_ambassador = { $gender ->
    [f] Nuestra embajadora { $of }
    [m] Nuestro embajador { $of }
   *[unknown] Nuestra embajada { $of }
    }
people-title-nhri_head = { $gender ->
   *[any] Dirección de la institución: { $of }
    }
history-noun-corrections = { $count ->
    [one] Corrección
   *[other] { $count } correcciones
    }
history-noun-posts = { $count ->
    [one] Cargo
   *[other] { $count } cargos
    }
history-noun-friendship-groups = { $count ->
    [one] Grupo de amistad
   *[other] { $count } grupos de amistad
    }
history-noun-turning-days = { $count ->
    [one] Fecha clave
   *[other] { $count } fechas clave
    }
