# Países y cámaras
directory-region-africa = África
directory-region-americas = América
directory-region-asia = Asia
directory-region-europe = Europa
directory-region-oceania = Oceanía
directory-chamber-single = Parlamento: { $country }
directory-chamber-lower = Cámara baja: { $country }
directory-chamber-upper = Cámara alta: { $country }

# Tratamientos
protocol-plain-salutation = De mi mayor consideración:
protocol-plain-close = Le saludo con mi más distinguida consideración.
protocol-deputy_word = Vicepresidencia
protocol-member_word = Miembro
protocol-in-country = { $what }, { $country }
protocol-language-en = en inglés
protocol-language-fr = en francés
protocol-language-es = en español
protocol-language-ar = en árabe
protocol-reason = Porque la carta se dirige a: { $office }, { $holder }, { $language }{ $title }.
protocol-reason-holder = { $holder ->
    [f] una mujer
    [m] un hombre
    [nobody] titular no conocido
   *[unknown] género no indicado
    }
protocol-reason-title = { $title ->
    [charge] ; a un encargado de negocios nunca se le da el tratamiento de «Excelencia»
    [accredited] ; a un jefe de misión acreditado le corresponde el tratamiento de «Excelencia»
    [used] ; la persona usa el tratamiento de «Excelencia»
    [left-out] ; el tratamiento de «Excelencia» depende del uso local y se omite hasta que se indique «S.E.» como título de la persona
   *[none] { "" }
    }
protocol-running-ipu_secretary_general = { $gender ->
    [f] la Secretaria General de la Unión Interparlamentaria
    [m] el Secretario General de la Unión Interparlamentaria
   *[unknown] la Secretaría General de la Unión Interparlamentaria
    }
protocol-running-ipu_president = { $gender ->
    [f] la Presidenta de la Unión Interparlamentaria
    [m] el Presidente de la Unión Interparlamentaria
   *[unknown] la Presidencia de la Unión Interparlamentaria
    }
protocol-running-chrp_president = { $gender ->
    [f] la Presidenta del Comité de Derechos Humanos de los Parlamentarios
    [m] el Presidente del Comité de Derechos Humanos de los Parlamentarios
   *[unknown] la Presidencia del Comité de Derechos Humanos de los Parlamentarios
    }
protocol-running-un_secretary_general = { $gender ->
    [f] la Secretaria General de las Naciones Unidas
    [m] el Secretario General de las Naciones Unidas
   *[unknown] la Secretaría General de las Naciones Unidas
    }
protocol-running-un_high_commissioner_hr = { $gender ->
    [f] la Alta Comisionada de las Naciones Unidas para los Derechos Humanos
    [m] el Alto Comisionado de las Naciones Unidas para los Derechos Humanos
   *[unknown] la Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos
    }
protocol-presiding = { $gender ->
    [f] Presidenta: { $chamber }
    [m] Presidente: { $chamber }
   *[unknown] Presidencia: { $chamber }
    }

# Cargos
people-title-ambassador = { $gender ->
    [f] Embajadora { $of }
    [m] Embajador { $of }
   *[unknown] Embajada { $of }
    }
people-title-high_commissioner = { $gender ->
    [f] Alta Comisionada { $of }
    [m] Alto Comisionado { $of }
   *[unknown] Alta Comisión { $of }
    }
people-title-apostolic_nuncio = { $gender ->
   *[any] Nuncio Apostólico
    }
people-title-charge_affaires = { $gender ->
    [f] Encargada de Negocios { $of }
    [m] Encargado de Negocios { $of }
   *[unknown] Encargado/a de Negocios { $of }
    }
people-title-foreign_minister = { $gender ->
    [f] Ministra de Relaciones Exteriores { $of }
    [m] Ministro de Relaciones Exteriores { $of }
   *[unknown] Ministro/a de Relaciones Exteriores { $of }
    }
people-title-head_of_government = { $gender ->
    [f] Jefa del Gobierno { $of }
    [m] Jefe del Gobierno { $of }
   *[unknown] Jefatura del Gobierno { $of }
    }
people-title-head_of_state_president = { $gender ->
    [f] Presidenta { $of }
    [m] Presidente { $of }
   *[unknown] Presidencia { $of }
    }
people-title-own_foreign_minister = { $gender ->
    [f] Nuestra ministra de Relaciones Exteriores
    [m] Nuestro ministro de Relaciones Exteriores
   *[unknown] Nuestro Ministerio de Relaciones Exteriores
    }
people-title-own_speaker = { $gender ->
    [f] Presidenta de nuestra cámara
    [m] Presidente de nuestra cámara
   *[unknown] Presidencia de nuestra cámara
    }
people-title-ipu_secretary_general = { $gender ->
    [f] Secretaria General de la Unión Interparlamentaria
    [m] Secretario General de la Unión Interparlamentaria
   *[unknown] Secretaría General de la Unión Interparlamentaria
    }
people-title-chrp_president = { $gender ->
    [f] Presidenta del Comité de Derechos Humanos de los Parlamentarios de la UIP
    [m] Presidente del Comité de Derechos Humanos de los Parlamentarios de la UIP
   *[unknown] Presidencia del Comité de Derechos Humanos de los Parlamentarios de la UIP
    }
people-title-ipu_president = { $gender ->
    [f] Presidenta de la Unión Interparlamentaria
    [m] Presidente de la Unión Interparlamentaria
   *[unknown] Presidencia de la Unión Interparlamentaria
    }
