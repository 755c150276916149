today-title = Hoy
today-nothing = No hay nada pendiente.
today-loaded = Últimas decisiones importadas el { $date }.
today-never-loaded = Todavía no se ha importado ninguna decisión.
