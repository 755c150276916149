together-title = Actuar con otros
together-about = Para { $case }: parlamentos y organizaciones que podrían actuar juntos, y por qué. Lo que se elija queda previsto como acción.
together-none = No se propone a nadie para este país.
together-nobody = Elija al menos un parlamento o una organización.
together-plan = Prever
together-neighbour = Parlamentos vecinos
together-region = Parlamentos de la región
together-parliamentary = Organizaciones parlamentarias
together-human_rights = Mecanismos de derechos humanos
together-intergovernmental = Organizaciones intergubernamentales
together-group = Grupos geopolíticos de la UIP
together-planned = { $count ->
    [one] Se ha previsto una acción.
   *[other] Se han previsto { $count } acciones.
}
