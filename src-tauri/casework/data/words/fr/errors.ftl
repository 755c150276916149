# Une phrase par erreur : ce qui s’est passé, ce que cela signifie, que faire. Clé : error-<code>.
error-no-register = Il n’y a pas de registre à cet endroit. Créez-en un ou indiquez un autre endroit.
error-register-exists = Il y a déjà un fichier à cet endroit. Rien n’a été écrasé ; choisissez un autre nom.
error-locked = Le registre est verrouillé. Déverrouillez-le d’abord.
error-wrong-passphrase = Ce n’est pas la phrase secrète de ce registre. Vérifiez le clavier et réessayez ; rien n’est perdu.
error-weak-passphrase = Cette phrase secrète est trop facile à deviner. Employez { $words } mots, ou au moins { $characters } caractères variés.
error-key-file-missing = Le fichier de clé de ce registre manque. Remettez le fichier en .key à côté du registre, au besoin depuis une sauvegarde.
error-key-file-damaged = Le fichier de clé de ce registre et sa copie sont endommagés. Le registre lui-même est intact ; remettez le fichier de clé depuis une sauvegarde.
error-register-damaged = Le fichier de ce registre est endommagé. Rien n’a été modifié ; restaurez-le depuis la dernière sauvegarde.
error-register-empty = Le fichier de ce registre est vide (0 octet). Ce n’est pas un nouveau registre ; restaurez-le depuis une sauvegarde.
error-not-a-register = Ce fichier n’est pas un registre de ce programme. Rien n’a été modifié.
error-key-of-another-register = Le fichier de clé à côté de ce registre appartient à un autre registre. Réunissez la bonne paire.
error-newer-register = Ce registre a été écrit par une version plus récente du programme ({ $found }, celle-ci connaît { $known }). Rien n’a été modifié ; installez la version plus récente.
error-in-use = Ce registre est ouvert dans une autre fenêtre ou commande. Fermez-la d’abord, puis réessayez.
error-cannot-write = Impossible d’écrire sur le disque : il est plein ou protégé. Ce qui était enregistré est en sécurité ; libérez de la place, puis réessayez.
error-cannot-read-file = Le fichier « { $file } » n’a pas pu être ouvert. Vérifiez qu’il existe et que vous avez le droit de le lire.
error-decision-not-read = { $reason ->
    [no_text] « { $file } » ne contient que des images de pages, sans texte. Demandez un fichier avec du texte ou faites-le reconnaître d’abord. Rien n’a été importé.
    [encrypted] « { $file } » est protégé par un mot de passe. Ouvrez-le dans un lecteur PDF, enregistrez-le sans mot de passe et importez ce fichier. Rien n’a été importé.
    [not_a_decision] « { $file } » n’est pas une décision de l’UIP, ou pas sous une forme que le programme lit (PDF ou Word, .docx). Rien n’a été importé.
    [too_large] « { $file } » est trop volumineux pour être une décision. Rien n’a été importé.
   *[damaged] « { $file } » est endommagé ou n’est ni un PDF ni un document Word (.docx). Récupérez-le à nouveau à sa source. Rien n’a été importé.
}
error-table-not-read = { $reason ->
    [encrypted] « { $file } » est protégé par un mot de passe. Ouvrez-le dans un tableur, enregistrez-le sans mot de passe et choisissez ce fichier. Rien n’a été importé.
    [too_large] « { $file } » est plus grand que toute liste de cas. Rien n’a été importé.
    [empty] « { $file } » est vide. Rien n’a été importé.
   *[damaged] « { $file } » est endommagé, ou n’est ni un tableau (CSV, XLSX) ni une exportation de ce programme. Rien n’a été importé.
}
error-not-found = { $what ->
    [case] Il n’y a pas de cas portant le code « { $key } ».
    [letter] Cette lettre n’est plus dans le registre.
    [post] Il n’y a pas de fonction « { $key } ».
    [decision] Cette décision n’est pas dans le registre.
    [demand] Cette demande n’est plus dans le registre.
   *[other] « { $key } » n’est pas dans le registre.
}
error-invalid = Certains champs sont à revoir.
error-stale = Ceci a été modifié entre-temps. Regardez la nouvelle version, puis refaites votre modification.
error-wrong-state = { $what ->
    [letter] La lettre est { $state ->
        [draft] encore à l’état de projet. Approuvez-la d’abord.
        [approved] déjà approuvée. Rouvrez-la pour la modifier.
        [queued] déjà dans la boîte d’envoi.
        [sent] déjà envoyée.
        [handed_over] déjà remise.
       *[discarded] écartée.
    }
    [report] Le rapport est { $state ->
        [draft] encore à l’état de projet. Approuvez-le d’abord.
        [approved] déjà approuvé.
        [queued] déjà dans la boîte d’envoi.
       *[sent] déjà envoyé.
    }
    [proposal] La décision est { $state ->
        [accepted] déjà importée.
       *[discarded] déjà écartée.
    }
   *[message] Le message est { $state ->
        [sent] déjà envoyé.
        [held] retenu. Libérez-le d’abord.
        [in_doubt] en doute. Décidez d’abord s’il a été envoyé.
        [refused] refusé. Corrigez la cause, puis réessayez.
       *[claimed] en route et ne peut plus être arrêté.
    }
}
error-findings-block = { $errors ->
    [one] La vérification a trouvé une erreur. Corrigez-la avant d’approuver.
   *[other] La vérification a trouvé { $errors } erreurs. Corrigez-les avant d’approuver.
}
error-approval-out-of-date = La lettre a changé depuis qu’elle a été affichée. Regardez-la de nouveau avant d’approuver.
error-wrong-country-typed = Le pays choisi n’est pas celui du destinataire. Vérifiez à qui la lettre est adressée.
error-no-address = Il n’y a pas d’adresse électronique pour { $post }. Saisissez l’adresse du titulaire ou remettez la lettre autrement.
error-no-account = Aucun compte de messagerie n’est configuré. Configurez-en un dans les Réglages ; ce qui est approuvé reste prêt.
error-offline = Aucun serveur de messagerie n’a pu être joint. Ce qui attend reste dans la boîte d’envoi et partira dès qu’il y aura une connexion.
error-route-stopped = { $trouble ->
    [authentication] Le serveur de messagerie n’accepte pas le nom d’utilisateur ou le mot de passe. L’envoi est arrêté ; saisissez-les de nouveau dans les Réglages.
    [passwords_switched_off] Le serveur de messagerie n’accepte plus les mots de passe des programmes. L’envoi est arrêté ; demandez une autre voie au service informatique ou remettez les lettres sous forme de fichiers.
    [certificate_name] Le certificat du serveur porte un autre nom. L’envoi est arrêté et rien n’a été envoyé ; vérifiez le nom du serveur dans les Réglages ou consultez le service informatique.
    [certificate_trust] Le certificat du serveur n’est pas reconnu ou a expiré. L’envoi est arrêté et rien n’a été envoyé ; vérifiez la date de cet ordinateur ou demandez le certificat de l’autorité au service informatique.
    [no_tls] Le serveur ne propose pas de connexion protégée. L’envoi est arrêté et rien n’a été envoyé ; vérifiez le serveur dans les Réglages.
    [tampering] Quelque chose sur ce réseau interfère avec la connexion. L’envoi est arrêté et rien n’a été envoyé ; utilisez un autre réseau.
    [no_authentication] Le serveur ne propose aucun moyen de s’identifier que ce programme connaisse. L’envoi est arrêté ; consultez le service informatique.
    [sender_refused] Le serveur n’accepte pas de courrier de l’adresse de l’expéditeur. L’envoi est arrêté ; vérifiez l’adresse dans les Réglages.
    [not_a_mail_server] Ce qui a répondu n’est pas un serveur de messagerie. Il faut peut-être d’abord s’identifier sur ce réseau dans un navigateur.
   *[unknown_host] Il n’y a pas de serveur de ce nom. L’envoi est arrêté ; vérifiez le nom du serveur dans les Réglages.
}
error-cannot-undo = { $reason ->
    [changed] Ceci a été modifié entre-temps et ne peut plus être annulé en entier.
    [changed_by] Ceci a été modifié plus tard : { $by }. Annulez d’abord cela.
    [needed] Un élément plus récent repose sur ceci. Annulez-le d’abord.
    [needed_by] Un élément plus récent repose sur ceci : { $by }. Annulez d’abord cela.
    [left] Ceci concerne un message ou une lettre déjà partis, ou sur le point de partir. Cela ne peut pas être annulé.
    [numbered] Une lettre ou un rapport a été approuvé ou numéroté ici. Un numéro n’est donné qu’une fois ; rouvrez plutôt la lettre.
    [secret] Une partie n’est pas gardée dans l’historique ; elle ne peut pas être rétablie.
    [undone] Ceci a déjà été annulé.
   *[beginning] C’est ici que commence le registre.
}
error-not-fetched = { $reason ->
    [offline] Le serveur n’a pas pu être joint. Rien n’a changé ; réessayez une fois la connexion rétablie.
    [exercise] L’exercice ne quitte jamais cette machine : rien n’a été récupéré. Dans votre propre registre, cela se passe de la même façon.
    [too_slow] Le serveur a mis trop de temps à répondre. Rien n’a changé ; réessayez plus tard.
    [not_protected] Cette adresse n’est pas protégée. Utilisez une adresse qui commence par https://.
    [not_trusted] Le certificat du serveur n’est pas digne de confiance ; rien n’a été demandé. Adressez-vous au service informatique.
    [not_an_address] Ce n’est pas l’adresse d’un serveur. Écrivez-la en entier, par exemple https://api.data.ipu.org/v1.
    [not_there] Le serveur n’a pas cette liste à cette adresse. Rien n’a changé.
    [refused] Le serveur a refusé de répondre. Rien n’a changé ; réessayez plus tard.
    [too_large] La réponse est bien plus grande qu’une liste de Parline. Rien n’a changé.
   *[not_understood] La réponse n’est pas une liste telle que Parline la donne. Rien n’a changé ; vérifiez l’adresse.
}
error-cancelled = Arrêté à votre demande. Rien n’a changé.
error-nothing-to-report = Il n’y a rien de nouveau à rapporter depuis le dernier rapport.
error-unknown-call = Le programme a demandé quelque chose qu’il ne connaît pas ({ $name }). Merci de le signaler.
error-bad-call = Le programme a formulé une demande mal formée. Merci de le signaler.
error-fault = Quelque chose a échoué dans le programme. Rien n’est resté à moitié fait ; le journal local contient les détails.

field-empty = Ce champ est nécessaire.
field-too-long = C’est trop long.
field-not-a-date = Écrivez la date sous la forme année-mois-jour, par exemple 2026-11-23.
field-not-an-address = Ce n’est pas une adresse électronique complète et unique.
field-not-known = Ceci n’est pas connu ; choisissez dans la liste.
field-not-one-of = Choisissez une des valeurs proposées.
field-in-the-future = Cette date est dans l’avenir.
field-in-the-past = Cette date est dans le passé.
field-not-a-certificate = Ce n’est pas un certificat au format PEM.
field-not-a-host = Écrivez le nom du serveur, par exemple mail.parliament.example.
field-not-protected = Seules les connexions protégées sont admises : TLS dès le début, ou STARTTLS.
field-address-hidden = Écrivez l’adresse simplement : elle contient des caractères invisibles.
field-address-several = Écrivez une seule adresse par champ.
field-address-local-too-long = La partie avant le @ dépasse 64 caractères.
field-address-domain-too-long = La partie après le @ est trop longue.
field-address-no-dot = La partie après le @ doit contenir un point, par exemple parliament.example.
field-address-ip = Écrivez un nom de serveur après le @, pas un numéro.
field-address-localhost = Une adresse sur cet ordinateur ne peut pas être jointe par d’autres.
field-address-local-not-ascii = La partie avant le @ contient des lettres que les serveurs n’acceptent pas.
field-address-domain-not-ascii = La partie après le @ contient des signes qu’aucune adresse ne peut avoir.
field-no-code-column = Indiquez la colonne qui contient le code du cas.
field-placeholder = Entre accolades, seuls les mots de la liste sont possibles, par exemple {"{"}name{"}"}.
