# La boîte d’envoi parle d’elle-même : ce qui s’est passé, ce que cela signifie, la suite.
outbox-moment-today = à { $time }
outbox-moment = le { $date } à { $time }

outbox-queued = En attente de départ. Le message part de lui-même dès que le serveur de messagerie est joignable.
outbox-queued-unreached = En attente : aucun serveur de messagerie n’a pu être joint { $moment }. Une nouvelle tentative se fait d’elle-même.
outbox-queued-stopped = En attente : l’envoi est arrêté jusqu’à ce que le compte de messagerie soit revu. Le message partira ensuite de lui-même.
outbox-delayed = Pas encore accepté ; la réponse était : « { $reply } ». Nouvelle tentative automatique { $moment }.
outbox-delayed-silent = Pas encore accepté : la connexion s’est interrompue avant la remise de la lettre. Nouvelle tentative automatique { $moment }.
outbox-waiting-long = Le message attend depuis sa mise en file { $moment } ; voyez si quelque chose l’empêche de partir.
outbox-held = Retenu. Le message reste ici jusqu’à ce que vous le libériez.
outbox-claimed = Envoi en cours.
outbox-handing-over = Remise à votre serveur de messagerie en cours.
outbox-sent = Accepté par votre serveur de messagerie { $moment }.
outbox-sent-by-person = Marqué comme envoyé par une personne { $moment }, après avoir été incertain.
outbox-refused = Refusé. La réponse était : « { $reply } ». Le message n’est pas parti ; corrigez la cause, puis réessayez.
outbox-in-doubt = Incertain : le serveur de messagerie n’a pas répondu après avoir reçu la lettre { $moment } ; il l’a peut-être, ou non. Regardez dans le dossier Envoyés de votre messagerie ou demandez au destinataire, puis choisissez.
outbox-message-damaged = Le message conservé n’est plus celui qui a été approuvé ; il n’a pas été envoyé

outbox-server-said = Le serveur a répondu : « { $reply } ».
outbox-trouble-authentication = L’envoi est arrêté : le serveur de messagerie n’accepte pas le nom d’utilisateur ou le mot de passe. Rien n’a été envoyé, rien n’est perdu ; saisissez-les de nouveau dans le compte de messagerie.
outbox-trouble-passwords-switched-off = L’envoi est arrêté : le serveur de messagerie n’accepte plus les mots de passe des programmes. Rien n’est perdu ; demandez au service informatique du parlement de l’autoriser pour ce compte, ou remettez les lettres sous forme de fichiers.
outbox-trouble-certificate-name = L’envoi est arrêté : le certificat du serveur porte un autre nom, il peut donc s’agir d’un autre serveur. Rien n’a été envoyé ; vérifiez le nom du serveur dans le compte de messagerie ou demandez au service informatique du parlement.
outbox-trouble-certificate-trust = L’envoi est arrêté : le certificat du serveur n’est pas reconnu ou a expiré. Rien n’a été envoyé ; vérifiez la date de cet ordinateur ou demandez au service informatique du parlement le certificat de l’autorité.
outbox-trouble-no-tls = L’envoi est arrêté : le serveur n’a proposé aucune connexion protégée. Rien n’a été envoyé, pas même le mot de passe ; vérifiez le serveur et le port dans le compte de messagerie.
outbox-trouble-tampering = L’envoi est arrêté : quelque chose sur ce réseau perturbe la connexion. Rien n’a été envoyé ; utilisez un autre réseau et informez le service informatique du parlement.
outbox-trouble-no-authentication = L’envoi est arrêté : le serveur ne propose aucun moyen de s’identifier que ce programme connaisse. Rien n’a été envoyé ; demandez au service informatique du parlement quel serveur accepte le courrier des programmes.
outbox-trouble-sender-refused = L’envoi est arrêté : le serveur n’accepte pas de courrier de votre adresse d’expéditeur. Rien n’est perdu ; vérifiez l’adresse dans le compte de messagerie ou demandez au service informatique du parlement.
outbox-trouble-not-a-mail-server = L’envoi est arrêté : ce qui a répondu n’est pas un serveur de messagerie. Rien n’a été envoyé ; il faut peut-être d’abord vous identifier sur ce réseau dans un navigateur, puis réessayer.
outbox-trouble-unknown-host = L’envoi est arrêté : aucun serveur ne porte ce nom. Rien n’a été envoyé ; vérifiez le nom du serveur dans le compte de messagerie.

outbox-outcome-accepted = Accepté par le serveur de messagerie
outbox-outcome-delayed = Pas encore accepté
outbox-outcome-refused = Refusé
outbox-outcome-in-doubt = Aucune réponse après la remise
outbox-outcome-interrupted = Le programme s’est terminé pendant la remise
outbox-outcome-route-stopped = L’envoi a été arrêté
outbox-outcome-person-sent = Une personne a décidé : le message est parti
outbox-outcome-person-again = Une personne a décidé : l’envoyer de nouveau
outbox-outcome-person-retry = Une personne a décidé : réessayer après le refus
