today-title = Aujourd’hui
today-nothing = Rien n’est à faire.
today-loaded = Dernières décisions importées le { $date }.
today-never-loaded = Aucune décision n’a encore été importée.
