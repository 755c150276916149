history-undo = Annuler
history-redo = Refaire
history-undo-this = Annuler : { $what }
history-nothing-to-undo = Rien de cette session à annuler. Les modifications antérieures sont dans l’historique.
history-of = Historique de { $name }
history-show = Historique
history-none = Rien n’a encore été modifié.
history-older = Afficher les plus anciennes
history-is-undone = Annulé
history-why-not = Ne peut pas être annulé
history-look = Voir l’historique
history-first-bad = Première entrée qui ne concorde pas :
history-accept = Accepter cet état
history-accept-about = Désormais, le registre tel qu’il est passe pour le plus récent. Ne le faites que si le bureau a remis exprès une copie plus ancienne, ou déplacé le registre.
history-more-lines = { $count ->
    [one] et { $count } autre modification
   *[other] et { $count } autres modifications
}
